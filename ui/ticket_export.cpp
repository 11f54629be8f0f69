// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/ticket_export.h"

#include "core/limits.h"
#include "ui/ticket_document.h"

#include <QDir>
#include <QStandardPaths>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

TicketExport::TicketExport(const Clock &clock,
                           TicketOutlets outlets,
                           bool isPublic,
                           QObject *parent)
    : QObject(parent)
    , m_outlets(std::move(outlets))
    , m_folder(m_outlets.folder)
    , m_saver(clock, limits::saveLimit, m_outlets.write)
{
    if (m_folder.isEmpty() && !isPublic) {
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
        m_makeFolder = true;
    }
    connect(&m_saver, &TicketSaver::ended, this, &TicketExport::saveEnded);
}

bool TicketExport::isBusy() const
{
    return m_status == Status::Sending || m_status == Status::Printing
        || m_status == Status::Saving;
}

void TicketExport::set(Status status)
{
    m_status = status;
    Q_EMIT changed();
}

void TicketExport::show(Status status, int pages, const QString &file)
{
    m_pages = pages;
    m_file = file;
    set(status);
}

void TicketExport::print(const TicketDocument &tickets)
{
    if (isBusy()) {
        return;
    }
    m_pages = tickets.pages();
    m_job = new PrintJob(m_outlets.print, this);
    connect(m_job, &PrintJob::accepted, this, [this, job = m_job.data()] {
        if (job == m_job) {
            set(Status::Printing);
        }
    });
    connect(m_job, &PrintJob::ended, this, [this, job = m_job.data()](PrintJob::End end) {
        if (job == m_job) {
            printEnded(end);
        }
    });
    set(Status::Sending);
    m_job->start(tickets.pdf(), tickets.fileName());
}

void TicketExport::printEnded(PrintJob::End end)
{
    m_job = nullptr;
    switch (end) {
    case PrintJob::End::Printed:
        set(Status::Printed);
        break;
    case PrintJob::End::NoPrinter:
        set(Status::NoPrinter);
        break;
    case PrintJob::End::Failed:
        set(Status::PrintFailed);
        break;
    case PrintJob::End::TooLong:
        set(Status::PrintSlow);
        break;
    }
}

void TicketExport::save(const TicketDocument &tickets)
{
    if (isBusy() || !canSave()) {
        return;
    }
    m_file = QDir::toNativeSeparators(QDir(m_folder).filePath(tickets.fileName()));
    set(Status::Saving);
    m_saver.save({m_folder, tickets.fileName(), tickets.pdf(), m_makeFolder});
}

void TicketExport::saveEnded(TicketSaver::End end)
{
    switch (end) {
    case TicketSaver::End::Saved:
        set(Status::Saved);
        break;
    case TicketSaver::End::NoFolder:
        set(Status::NoFolder);
        break;
    case TicketSaver::End::NotSaved:
        set(Status::NotSaved);
        break;
    case TicketSaver::End::TooLong:
        set(Status::SaveSlow);
        break;
    }
}

void TicketExport::forget()
{
    // A job goes on to its end, or is called off by its own limit; only its words are nobody's any more.
    m_job = nullptr;
    m_saver.forget();
    m_file.clear();
    set(Status::Nothing);
}

Banner::Mood TicketExport::mood() const
{
    switch (m_status) {
    case Status::Nothing:
    case Status::Sending:
    case Status::Printing:
    case Status::Saving:
        return Banner::Mood::Info;
    case Status::Printed:
    case Status::Saved:
        return Banner::Mood::Good;
    default:
        return Banner::Mood::Warning;
    }
}

QString TicketExport::words() const
{
    const QString printing = printWords();
    return printing.isEmpty() ? saveWords() : printing;
}

QString TicketExport::printWords() const
{
    switch (m_status) {
    case Status::Sending:
        return tr("Sending your tickets to the printer…");
    case Status::Printing:
        return tr("Your tickets are being printed. Please wait a moment…");
    case Status::Printed:
        return tr("Your tickets are printed. Please take %n page(s) with you.", nullptr, m_pages);
    case Status::NoPrinter:
        return tr("There is no printer here. Your tickets stay valid: take a photo of the codes, "
                  "or open My tickets again at any time.");
    case Status::PrintFailed:
        return tr("The printer did not print your tickets. They stay valid: try once more, take a "
                  "photo of the codes, or ask our staff.");
    case Status::PrintSlow:
        return tr("The printer does not finish, so the printing was called off. Your tickets stay "
                  "valid: take a photo of the codes, or ask our staff.");
    default:
        return {};
    }
}

QString TicketExport::saveWords() const
{
    switch (m_status) {
    case Status::Saving:
        return tr("Saving your tickets…");
    case Status::Saved:
        //: %1 is the name of a file with its folder
        return tr("Your tickets are saved: %1").arg(m_file);
    case Status::NoFolder:
        return tr("There is nothing to save on. Plug in your USB stick and press Save as PDF "
                  "again, or take a photo of the codes.");
    case Status::NotSaved:
        //: %1 is the name of a file with its folder
        return tr("The file %1 could not be written: there is no room, or the place is protected. "
                  "Make room or use another USB stick, or take a photo of the codes.")
            .arg(m_file);
    case Status::SaveSlow:
        return tr("Saving takes too long. Plug in another USB stick and press Save as PDF again, "
                  "or take a photo of the codes.");
    default:
        return {};
    }
}

} // namespace karcis::ui
