// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/websocket_channel.h"
#include "server/frame_reader.h"
#include "server/socket_engine.h"

#include <QTimer>

namespace karcis::server {

/// A server's end of an unencrypted WebSocket whose handshake is done. Keeps the same bounds as WebSocketChannel, which
/// serves encrypted ones.
class PlainChannel final : public protocol::Channel, private SocketHandler
{
    Q_OBJECT

public:
    /// Takes over the socket; @p first was read behind the handshake.
    PlainChannel(std::shared_ptr<SocketEngine> engine,
                 int socket,
                 QByteArray first,
                 const protocol::WebSocketLimits &bounds,
                 QObject *parent = nullptr);
    ~PlainChannel() override;
    PlainChannel(const PlainChannel &) = delete;
    PlainChannel &operator=(const PlainChannel &) = delete;
    PlainChannel(PlainChannel &&) = delete;
    PlainChannel &operator=(PlainChannel &&) = delete;

    void send(const QByteArray &frame) override;
    void flush() override;
    void close() override;

    [[nodiscard]] bool isOpen() const override { return m_state == State::Open; }

    [[nodiscard]] qint64 bytesWaiting() const override { return m_out.size() - m_sent; }

    [[nodiscard]] QString peerName() const override { return m_peer; }

    /// The system's number of the socket; -1 once it is over.
    [[nodiscard]] int descriptor() const { return m_socket; }

    /// Why the connection ended, for logs; empty before.
    [[nodiscard]] QString reason() const { return m_reason; }

Q_SIGNALS:
    /// To this channel itself, from the event loop.
    void over();

private:
    enum class State { Open, Closing, Closed };

    void readable() override;
    void writable() override;
    void flushNow() override;
    void pulse() override;

    [[nodiscard]] qsizetype takeFrames(QByteArrayView bytes);
    /// False if nothing more may be read.
    [[nodiscard]] bool takeFrame(const FrameHead &head, QByteArrayView payload);
    [[nodiscard]] bool takePiece(const FrameHead &head, QByteArrayView payload);
    [[nodiscard]] bool deliver(const QByteArray &message);
    void append(Opcode opcode, QByteArrayView payload);
    void say(CloseCode code, const QString &reason);
    void finish(const QString &reason);
    void closeSocket();

    std::shared_ptr<SocketEngine> m_engine;
    int m_socket;
    protocol::WebSocketLimits m_limits;
    QString m_peer;
    QString m_reason;
    State m_state = State::Open;
    QTimer m_deadline;
    Millis m_silence{};
    /// The beginning of a frame that is not all there.
    QByteArray m_in;
    /// The pieces of a message that is not all there.
    QByteArray m_message;
    bool m_inPieces = false;
    QByteArray m_out;
    qsizetype m_sent = 0;
    bool m_waitsForSystem = false;
    bool m_flushAsked = false;
};

} // namespace karcis::server
