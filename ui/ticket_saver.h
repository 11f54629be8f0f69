// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

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

    explicit TicketSaver(std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~TicketSaver() override;

    /// Begins; the signal comes later.
    void save(const File &file);
    /// The end of what is being written is nobody's business any more.
    void forget();

Q_SIGNALS:
    void ended(karcis::ui::TicketSaver::End end);

private:
    void written(int number, End end);
    void tell(End end);

    QThreadPool m_pool;
    QTimer m_limit;
    /// The file whose end is awaited; 0 for none.
    int m_awaited = 0;
    int m_count = 0;
    bool m_writing = false;
};

/// Writes all or nothing.
[[nodiscard]] TicketSaver::End writeFile(const TicketSaver::File &file);

} // namespace karcis::ui
