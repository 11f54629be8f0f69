// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/ticket_saver.h"

#include "core/limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QSaveFile>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

TicketSaver::End writeFile(const TicketSaver::File &file)
{
    const QDir folder(file.folder);
    if (file.makeFolder && !folder.mkpath(u"."_s)) {
        return TicketSaver::End::NotSaved;
    }
    if (!folder.exists()) {
        return TicketSaver::End::NoFolder;
    }
    QSaveFile target(folder.filePath(file.name));
    const bool written = target.open(QIODevice::WriteOnly)
        && target.write(file.bytes) == file.bytes.size() && target.commit();
    return written ? TicketSaver::End::Saved : TicketSaver::End::NotSaved;
}

TicketSaver::TicketSaver(const Clock &clock, Millis limit, const Writer &write, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limit(limit)
    , m_write(write ? write : writeFile)
{
    m_pool.setMaxThreadCount(1);
    m_look.setInterval(limits::saveLook);
    connect(&m_look, &QTimer::timeout, this, &TicketSaver::look);
}

TicketSaver::~TicketSaver() = default;

void TicketSaver::save(const File &file)
{
    m_awaited = ++m_count;
    m_began = m_clock.steady();
    m_look.start();
    if (m_writing) {
        // A medium that hangs takes nothing more; the time will tell.
        return;
    }
    m_writing = true;
    m_pool.start([saver = QPointer<TicketSaver>(this), number = m_awaited, file, write = m_write] {
        const End end = write(file);
        QMetaObject::invokeMethod(
            qApp,
            [saver, number, end] {
                if (saver) {
                    saver->written(number, end);
                }
            },
            Qt::QueuedConnection);
    });
}

void TicketSaver::forget()
{
    m_awaited = 0;
    m_look.stop();
}

void TicketSaver::look()
{
    if (m_awaited != 0 && m_clock.steady() - m_began >= m_limit) {
        tell(End::TooLong);
    }
}

void TicketSaver::written(int number, End end)
{
    m_writing = false;
    if (number == m_awaited) {
        tell(end);
    }
}

void TicketSaver::tell(End end)
{
    forget();
    Q_EMIT ended(end);
}

} // namespace karcis::ui
