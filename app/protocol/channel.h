// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace karcis::protocol {

/// A connection between a terminal and a server that carries frames, one JSON-RPC message or batch each.
///
/// A server's end is open when it is handed over. A terminal's end opens later and then emits opened(), always from
/// the event loop. closed() is emitted once, for whatever reason the connection ended or never opened, always from
/// the event loop and never from within send() or close().
class Channel : public QObject
{
    Q_OBJECT

public:
    explicit Channel(QObject *parent = nullptr);

    /// Sends a frame. Dropped if the channel is not open; if the other end reads too slowly for
    /// limits::sendBufferBytes, the channel closes.
    virtual void send(const QByteArray &frame) = 0;

    /// Hands to the system what send() has collected.
    virtual void flush() { }

    /// Ends the connection; nothing is received any more.
    virtual void close() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    /// Sent, but not yet with the system or the other end.
    [[nodiscard]] virtual qint64 bytesWaiting() const = 0;
    /// The address of the other end without its port, for logs and limits; "local" within one process.
    [[nodiscard]] virtual QString peerName() const;

Q_SIGNALS:
    void opened();
    void received(const QByteArray &frame);
    void closed();
};

} // namespace karcis::protocol
