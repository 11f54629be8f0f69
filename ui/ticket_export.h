// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/print_job.h"
#include "ui/ticket_saver.h"
#include "ui/widgets/banner.h"

#include <QObject>
#include <QPointer>

namespace karcis::ui {

class TicketDocument;

/// Where tickets can go from this screen.
struct TicketOutlets
{
    PrintSetup print = {};
    /// The folder for files, for instance where a USB stick comes to be. Empty: the downloads of whoever is logged in to
    /// this computer, and on a screen that fills a kiosk no saving at all.
    QString folder;
    /// How a file gets there; empty for writing it.
    TicketSaver::Writer write = {};
};

/// Brings tickets onto paper and into files, and knows how it stands and what to say about it.
class TicketExport : public QObject
{
    Q_OBJECT

public:
    /// How the last wish stands.
    enum class Status {
        Nothing,
        Sending,
        Printing,
        Printed,
        NoPrinter,
        PrintFailed,
        PrintSlow,
        Saving,
        Saved,
        NoFolder,
        NotSaved,
        SaveSlow
    };

    /// @p isPublic: strangers share this screen, so nothing is left in the computer.
    TicketExport(const Clock &clock,
                 TicketOutlets outlets,
                 bool isPublic,
                 QObject *parent = nullptr);

    [[nodiscard]] bool canSave() const { return !m_folder.isEmpty(); }

    /// Nothing new begins while something is under way.
    void print(const TicketDocument &tickets);
    void save(const TicketDocument &tickets);
    /// The person has gone: what is under way ends without a word.
    void forget();

    /// Judges by the clock what takes too long; it looks by itself, too.
    void look() { m_saver.look(); }

    [[nodiscard]] Status status() const { return m_status; }

    /// Says that an outlet has come so far with @p file of @p pages, whoever knows it.
    void show(Status status, int pages, const QString &file);

    [[nodiscard]] bool isBusy() const;
    /// A sentence about it in the language of now; empty if there is nothing to say.
    [[nodiscard]] QString words() const;
    [[nodiscard]] Banner::Mood mood() const;

Q_SIGNALS:
    void changed();

private:
    void set(Status status);
    void printEnded(PrintJob::End end);
    void saveEnded(TicketSaver::End end);
    [[nodiscard]] QString printWords() const;
    [[nodiscard]] QString saveWords() const;

    TicketOutlets m_outlets;
    QString m_folder;
    bool m_makeFolder = false;
    TicketSaver m_saver;
    QPointer<PrintJob> m_job;
    Status m_status = Status::Nothing;
    int m_pages = 0;
    QString m_file;
};

} // namespace karcis::ui
