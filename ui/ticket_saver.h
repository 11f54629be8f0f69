// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace karcis::ui {

/// Writes a file on a thread of its own, because a USB stick may take its time. One at a time.
class TicketSaver : public QObject
{
    Q_OBJECT

public:
    enum class End {
        Saved,
        NoFolder,
        NotSaved, ///< The medium is full or protected, or the folder belongs to somebody else.
        TooLong ///< It is still being written, or an earlier file is.
    };
    Q_ENUM(End)

    struct File
    {
        QString folder;
        QString name;
        QByteArray bytes;
        /// Makes the folder if it is not there. A medium's folder is never made: the file would stay in the kiosk.
        bool makeFolder = false;
    };

    /// Puts a file where it belongs, as writeFile() does; runs on a thread of the saver.
    using Writer = std::function<End(const File &)>;

    /// What takes longer than @p limit by the steady hand of @p clock is given up. @p write empty: writeFile().
    TicketSaver(const Clock &clock,
                Millis limit,
                const Writer &write = {},
                QObject *parent = nullptr);
    ~TicketSaver() override;

    /// Begins; the signal comes later.
    void save(const File &file);
    /// The end of what is being written is nobody's business any more.
    void forget();
    /// Judges by the clock whether it has taken too long; it looks by itself, too.
    void look();

Q_SIGNALS:
    void ended(karcis::ui::TicketSaver::End end);

private:
    void written(int number, End end);
    void tell(End end);

    const Clock &m_clock;
    Millis m_limit;
    Writer m_write;
    QThreadPool m_pool;
    QTimer m_look;
    Millis m_began{0};
    /// The file whose end is awaited; 0 for none.
    int m_awaited = 0;
    int m_count = 0;
    bool m_writing = false;
};

/// Writes all or nothing.
[[nodiscard]] TicketSaver::End writeFile(const TicketSaver::File &file);

} // namespace karcis::ui
