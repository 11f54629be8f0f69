// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "bench/bench_terminal.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace karcis::bench {

BenchTerminal::BenchTerminal(int number, const QUrl &server, QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_channel(server)
    , m_random(static_cast<unsigned>(number) + 1U)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BenchTerminal::next);
    connect(&m_channel, &protocol::Channel::opened, this, &BenchTerminal::enter);
    connect(&m_channel, &protocol::Channel::received, this, &BenchTerminal::take);
    connect(&m_channel, &protocol::Channel::closed, this, [this] {
        Q_EMIT failed(u"a line was lost: "_s + m_channel.reason());
    });
}

void BenchTerminal::ask(const protocol::Command &command,
                        std::function<void(const protocol::Reply &)> then)
{
    const std::int64_t request = ++m_lastRequest;
    m_pending[request] = {command, std::move(then)};
    m_channel.send(m_codec.encodeRequest(request, command));
    m_channel.flush();
}

void BenchTerminal::take(const QByteArray &frame)
{
    const auto message = m_codec.decode(
        frame, [this](std::int64_t id) -> std::optional<std::size_t> {
            const auto it = m_pending.find(id);
            return it == m_pending.end() ? std::nullopt : std::optional(it->second.command.index());
        });
    const auto *answer = message ? std::get_if<protocol::Answer>(&*message) : nullptr;
    if (answer == nullptr) {
        return;
    }
    const Pending pending = std::move(m_pending.at(answer->id));
    m_pending.erase(answer->id);
    if (const auto *refusal = std::get_if<Refusal>(&answer->content)) {
        Q_EMIT failed(protocol::methodOf(pending.command) + u" was refused: "_s
                      + refusalName(refusal->code));
        return;
    }
    pending.then(std::get<protocol::Reply>(answer->content));
}

void BenchTerminal::enter()
{
    const auto name = u"bench-%1"_s.arg(m_number);
    ask(protocol::TerminalHello{.terminalId = name, .version = u"bench"_s},
        [](const protocol::Reply &) {});
    ask(protocol::AccountRegister{.name = name,
                                  .login = name + u"@contoh.id"_s,
                                  .password = u"a long password"_s},
        [this](const protocol::Reply &) { Q_EMIT ready(); });
}

void BenchTerminal::tap(const ShowtimeId &showtime, const SeatId &seat, Millis pause)
{
    m_showtime = showtime;
    m_seat = seat;
    m_pause = pause;
    ask(protocol::SeatsWatch{showtime}, [this](const protocol::Reply &) { next(); });
}

CommandId BenchTerminal::newCommandId()
{
    return CommandId(u"bench-%1-%2-%3"_s.arg(QCoreApplication::applicationPid())
                         .arg(m_number)
                         .arg(++m_lastCommand));
}

void BenchTerminal::next()
{
    if (m_resting) {
        return;
    }
    if (m_holding) {
        release();
    } else {
        hold();
    }
}

void BenchTerminal::hold()
{
    const auto answered = [this](const protocol::Reply &) {
        if (m_samples != nullptr) {
            m_samples->add(static_cast<double>(m_sentAt.nsecsElapsed()) / 1e6);
        }
        m_holding = true;
        m_timer.start(
            std::uniform_int_distribution<int>(0, static_cast<int>(2 * m_pause.count()))(m_random));
    };
    m_sentAt.start();
    ask(protocol::SeatsHold{newCommandId(), m_showtime, {m_seat}}, answered);
}

void BenchTerminal::release()
{
    ask(protocol::SeatsRelease{newCommandId(), m_showtime, {m_seat}},
        [this](const protocol::Reply &) {
            m_holding = false;
            m_timer.start(std::uniform_int_distribution<int>(
                0, static_cast<int>(2 * m_pause.count()))(m_random));
        });
}

} // namespace karcis::bench
