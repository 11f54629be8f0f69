// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/terminal_codec.h"
#include "terminal/advance.h"
#include "terminal/pending_requests.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace karcis {

namespace protocol {
class Channel;
}

struct TerminalOptions
{
    QString terminalId;
    QString version;
    /// Ids of commands; random by default.
    std::function<CommandId()> freshId = {};
    /// A number from 0 to 1 that spreads reconnecting terminals over time; random by default.
    std::function<double()> jitter = {};
    /// How often tick() is called by itself; zero leaves it to the caller.
    Millis tickInterval{250};
    /// Greets the server and sends nothing else by itself: for screens that only ask() and listen.
    bool greetsOnly = false;
};

/// The client: keeps one connection to a server, carries intents, answers and events through advance() and sends what
/// comes out. Everything happens on the thread it lives on.
class Terminal : public QObject
{
    Q_OBJECT

public:
    using ChannelFactory = std::function<std::unique_ptr<protocol::Channel>()>;

    /// @p clock must outlive the terminal. @p makeChannel is called for each try to connect and gives a channel that is
    /// connecting or will connect.
    Terminal(const Clock &clock,
             ChannelFactory makeChannel,
             TerminalOptions options,
             QObject *parent = nullptr);
    ~Terminal() override;
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    Terminal(Terminal &&) = delete;
    Terminal &operator=(Terminal &&) = delete;

    /// Connects, and from then on connects again by itself.
    void start();
    /// May be called from within changed(); it is then done after the present input.
    void submit(const Intent &intent);

    /// What came back on ask(), or why nothing did.
    using Answered = std::function<void(const Result<protocol::Reply> &)>;
    /// Asks what is no part of the customer's flow, for pages that are lists and forms. @p answered is called once, from
    /// the event loop; without a line, or if it breaks meanwhile, with RefusalCode::Unavailable; it is not sent again then.
    void ask(protocol::Command command, Answered answered);

    /// For what is asked with a command id.
    [[nodiscard]] CommandId freshId() const { return m_options.freshId(); }

    [[nodiscard]] const BookingFlow &flow() const { return m_flow; }

    /// Looks at every deadline: requests, reconnecting, hold and payment.
    void tick();

Q_SIGNALS:
    /// Something that a page shows may be different now.
    void changed(const karcis::BookingFlow &flow);
    /// The server said something by itself.
    void heard(const karcis::protocol::Event &event);

private:
    void connectNow();
    void onOpened();
    void onReceived(const QByteArray &frame);
    [[nodiscard]] bool delay(const protocol::Answer &answer);
    [[nodiscard]] bool giveBackLater(const protocol::Answer &answer);
    [[nodiscard]] Millis spread(Millis pause) const;
    void dropLine();
    void forgetChannel();
    void feed(FlowInput input);
    void process(const FlowInput &input);
    void enqueue(protocol::Command command);
    [[nodiscard]] bool answerAsked(const protocol::Answer &answer);
    void giveUpAsked();
    void sendWaiting();
    [[nodiscard]] Millis reconnectPause() const;

    const Clock &m_clock;
    ChannelFactory m_makeChannel;
    TerminalOptions m_options;
    protocol::TerminalCodec m_codec;
    std::unique_ptr<protocol::Channel> m_channel;
    PendingRequests m_pending;
    /// By the ids of their requests.
    std::map<std::int64_t, Answered> m_asked;
    BookingFlow m_flow;
    /// Inputs that came while another one was being carried through.
    std::deque<FlowInput> m_inputs;
    bool m_running = false;
    bool m_started = false;
    /// Tries to connect since the line was last good.
    int m_tries = 0;
    /// While connecting: when to give up. Without a channel: when to try again.
    Millis m_lineActionAt{};
    QTimer m_ticker;
};

} // namespace karcis
