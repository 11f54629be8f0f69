// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/intent.h"

#include <QDir>
#include <QObject>
#include <QSize>
#include <QTimer>
#include <functional>
#include <vector>

namespace karcis {
class Terminal;
struct BookingFlow;
}

namespace karcis::ui {

class KioskWindow;

/// Drives the real window through the whole flow as a person would, and saves a picture of each step in every size
/// and language, with a page to look through them.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// @p window and @p terminal must outlive the tour. The folder is made if it is not there.
    Tour(KioskWindow &window, Terminal &terminal, const QDir &folder, QObject *parent = nullptr);
    ~Tour() override;

    /// Starts with the first step; finished() tells how it ended.
    void start();

Q_SIGNALS:
    /// @p message says where the pictures are, or which step failed and why.
    void finished(bool ok, const QString &message);

private:
    /// One thing to do, when `ready` holds.
    struct TourStep
    {
        QString name;
        QString title;
        std::function<bool()> ready;
        std::function<bool()> act;
        bool pictured = true;
    };

    struct Picture
    {
        QString title;
        QString file;
    };

    void writeScript();
    void addBrowsing();
    void addRegistration();
    void addDeclinedAndPaid();
    void addTickets();
    void addCancelled();
    void advance();
    void fail(const QString &why);
    void takePictures(const TourStep &step);
    bool writeIndex() const;
    bool click(const QString &objectName);
    bool type(const QString &objectName, const QString &text);
    bool tapSeats(int count);
    [[nodiscard]] const BookingFlow &flow() const;

    KioskWindow &m_window;
    Terminal &m_terminal;
    QDir m_folder;
    QString m_login;
    std::vector<TourStep> m_script;
    std::size_t m_next = 0;
    std::vector<Picture> m_pictures;
    QTimer m_poll;
    QTimer m_limit;
};

} // namespace karcis::ui
