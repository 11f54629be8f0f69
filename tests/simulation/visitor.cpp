// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "simulation/visitor.h"

#include "simulation/violation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::simulation {

using protocol::Command;
using protocol::Reply;

namespace {

constexpr std::size_t mostPending = 8;
constexpr std::size_t remembered = 6;
const auto password = u"rahasia-sekali"_s;

CommandId commandIdOf(const Command &command)
{
    return std::visit(
        [](const auto &content) {
            if constexpr (requires { content.commandId; }) {
                return content.commandId;
            } else {
                return CommandId();
            }
        },
        command);
}

/// Refusals that come before a command id is looked at, or that may be judged anew.
bool isKept(RefusalCode code)
{
    switch (code) {
    case RefusalCode::Unavailable:
    case RefusalCode::Overloaded:
    case RefusalCode::RateLimited:
    case RefusalCode::SalesPaused:
    case RefusalCode::CoolingDown:
    case RefusalCode::ProviderUnavailable:
    case RefusalCode::NotLoggedIn:
    case RefusalCode::SessionExpired:
    case RefusalCode::OutOfOrder:
    case RefusalCode::InvalidRequest:
        return false;
    default:
        return true;
    }
}

bool isUnpaid(OrderState state)
{
    return state == OrderState::Draft || state == OrderState::Awaiting;
}

} // namespace

Visitor::Visitor(Lobby &lobby, int number) : m_lobby(lobby), m_name(u"visitor-%1"_s.arg(number))
{
    // Every tenth shares the account of the one before: two terminals, one customer.
    const int owner = number % 10 == 9 ? number - 1 : number;
    m_login = u"pengunjung%1@contoh.id"_s.arg(owner);
}

void Visitor::trace(const QString &text) const
{
    if (m_lobby.trace) {
        m_lobby.trace(m_name + u' ' + text);
    }
}

void Visitor::act()
{
    Dice &dice = m_lobby.dice;
    if (m_gone || m_pending.size() >= mostPending) {
        return;
    }
    if (!isOnline()) {
        if (dice.chance(60)) {
            connectLine();
        }
        return;
    }
    if (m_session.isEmpty()) {
        enter();
        return;
    }
    actInside();
}

void Visitor::connectLine()
{
    m_inbox = std::make_shared<test::ScriptedChannel::Record>();
    auto line = std::make_unique<test::ScriptedChannel>(m_inbox);
    m_line = line.get();
    m_pending.clear();
    m_views.clear();
    line->open();
    m_lobby.connect(std::move(line));
    trace(u"connects"_s);
    send(protocol::TerminalHello{.terminalId = m_name, .version = u"simulation"_s});
    if (!m_token.isEmpty()) {
        send(protocol::AccountResume{m_token});
    }
}

void Visitor::enter()
{
    const bool waits = std::ranges::any_of(m_pending, [](const auto &entry) {
        return std::holds_alternative<protocol::AccountLogin>(entry.second.command)
            || std::holds_alternative<protocol::AccountRegister>(entry.second.command);
    });
    if (waits) {
        return;
    }
    if (m_hasAccount) {
        send(protocol::AccountLogin{.login = m_login, .password = password});
    } else {
        send(protocol::AccountRegister{.name = m_name, .login = m_login, .password = password});
    }
}

void Visitor::actInside()
{
    Dice &dice = m_lobby.dice;
    const int throwOf = dice.below(100);
    if (throwOf < 2) {
        logOut();
    } else if (throwOf < 3) {
        trace(u"goes away for ever"_s);
        dropLine();
        m_gone = true;
    } else if (throwOf < 7) {
        dropLine();
    } else if (throwOf < 15) {
        repeatSomething();
    } else if (throwOf < 18) {
        send(protocol::TicketList{});
    } else if (throwOf < 26 || m_views.empty()) {
        watchSomething();
    } else if (m_order && isUnpaid(m_order->state) && throwOf < 75) {
        handleOrder();
    } else if (!m_held.empty() && throwOf < 60) {
        send(protocol::OrderCheckout{newCommandId(), heldShowtime()});
    } else if (!m_held.empty() && throwOf < 72) {
        releaseSomething();
    } else {
        holdSomething();
    }
}

ShowtimeId Visitor::heldShowtime() const
{
    return m_lobby.dice.pick(m_held).first;
}

CommandId Visitor::newCommandId()
{
    return CommandId(u"%1-%2"_s.arg(m_name).arg(++m_lastCommand));
}

void Visitor::watchSomething()
{
    const std::vector<ShowtimeId> hot = m_lobby.cinema.hot(m_lobby.clock.now());
    const ShowtimeId wanted = hot.empty() ? ShowtimeId(u"nowhere"_s) : m_lobby.dice.pick(hot);
    if (m_views.size() > 1) {
        const ShowtimeId old = m_lobby.dice.pick(m_views).first;
        m_views.erase(old);
        send(protocol::SeatsUnwatch{old});
    }
    send(protocol::SeatsWatch{wanted});
}

std::vector<SeatId> Visitor::chooseSeats(const ShowtimeId &showtime)
{
    Dice &dice = m_lobby.dice;
    const auto view = m_views.find(showtime);
    const auto looksFree = [&](const Seat &seat) {
        if (view == m_views.end()) {
            return false;
        }
        const auto seen = view->second.seats.find(seat.id);
        return seen != view->second.seats.end() && seen->second == SeatState::Free;
    };
    std::vector<SeatId> chosen;
    for (int i = dice.between(1, 3); i > 0; --i) {
        const Seat *seat = &dice.pick(m_lobby.cinema.seats());
        // Most people look where it is free; some are slower than they think.
        for (int tries = 0; tries < 4 && !looksFree(*seat) && dice.chance(80); ++tries) {
            seat = &dice.pick(m_lobby.cinema.seats());
        }
        chosen.push_back(seat->id);
        if (!seat->pair.isEmpty() && dice.chance(85)) {
            chosen.push_back(seat->pair);
        }
    }
    return chosen;
}

void Visitor::holdSomething()
{
    ShowtimeId showtime = m_lobby.dice.pick(m_views).first;
    if (!m_held.empty() && m_lobby.dice.chance(70)) {
        showtime = heldShowtime();
    }
    send(protocol::SeatsHold{newCommandId(), showtime, chooseSeats(showtime)});
}

void Visitor::releaseSomething()
{
    const ShowtimeId showtime = heldShowtime();
    std::vector<SeatId> seats;
    if (m_lobby.dice.chance(60)) {
        seats.push_back(m_lobby.dice.pick(m_held.at(showtime)));
    }
    send(protocol::SeatsRelease{newCommandId(), showtime, seats});
}

void Visitor::handleOrder()
{
    Dice &dice = m_lobby.dice;
    const int throwOf = dice.below(100);
    if (throwOf < 70) {
        const PaymentMethod method = dice.chance(97) ? PaymentMethod::Qris : PaymentMethod::Cash;
        send(protocol::PaymentStart{newCommandId(), m_order->id, method});
    } else if (throwOf < 82) {
        send(protocol::OrderCancel{newCommandId(), m_order->id});
    } else {
        send(protocol::OrderStatus{m_order->id});
    }
}

void Visitor::repeatSomething()
{
    if (m_memory.empty()) {
        return;
    }
    const Remembered &earlier = m_lobby.dice.pick(m_memory);
    if (earlier.session != m_session) {
        return;
    }
    transmit({.command = earlier.command,
              .id = commandIdOf(earlier.command),
              .effective = !earlier.answer.has_value(),
              .repeat = true});
}

void Visitor::logOut()
{
    send(protocol::AccountLogout{});
}

void Visitor::send(const Command &command)
{
    const CommandId id = commandIdOf(command);
    if (!id.isEmpty()) {
        m_memory.push_back({command, m_session, std::nullopt});
        if (m_memory.size() > remembered) {
            m_memory.pop_front();
        }
    }
    transmit({.command = command, .id = id});
}

void Visitor::transmit(Sent sent)
{
    const std::int64_t request = ++m_lastRequest;
    const QByteArray frame = m_lobby.codec.encodeRequest(request, sent.command);
    if (m_lobby.trace) {
        trace((sent.repeat ? u"repeats "_s : u"sends "_s) + QString::fromUtf8(frame));
    }
    if (sent.effective) {
        mayEnd(sent.command);
    }
    m_pending.emplace(request, std::move(sent));
    m_line->deliver(frame);
}

void Visitor::mayEnd(const Command &command)
{
    if (const auto *release = std::get_if<protocol::SeatsRelease>(&command)) {
        m_lobby.promises.unsure(m_session, release->showtimeId);
    } else if (const auto *checkout = std::get_if<protocol::OrderCheckout>(&command)) {
        m_lobby.promises.unsure(m_session, checkout->showtimeId);
    } else if (const auto *cancel = std::get_if<protocol::OrderCancel>(&command)) {
        m_lobby.promises.givesUp(cancel->orderId);
    } else if (std::holds_alternative<protocol::AccountLogout>(command)) {
        m_lobby.promises.unsure(m_session);
    }
}

void Visitor::dropLine()
{
    if (m_line) {
        trace(u"loses the line"_s);
        m_inbox->sent.clear();
        m_line->drop();
    }
    m_line = nullptr;
    m_pending.clear();
    m_views.clear();
}

void Visitor::read()
{
    if (!m_line) {
        return;
    }
    const auto commandOf = [this](std::int64_t id) {
        const auto it = m_pending.find(id);
        return it == m_pending.end() ? std::nullopt : std::optional(it->second.command.index());
    };
    std::deque<QByteArray> frames;
    frames.swap(m_inbox->sent);
    for (const QByteArray &frame : frames) {
        const auto message = m_lobby.codec.decode(frame, commandOf);
        if (!message) {
            throw Violation(u"unreadable"_s, m_name + u' ' + QString::fromUtf8(frame));
        }
        if (m_lobby.trace) {
            trace(u"reads "_s + QString::fromUtf8(frame.left(4000)));
        }
        std::visit([this](const auto &content) { take(content); }, *message);
    }
    if (m_inbox->closed) {
        throw Violation(u"line-closed"_s, m_name);
    }
}

void Visitor::take(const protocol::Answer &answer)
{
    const auto it = m_pending.find(answer.id);
    const Sent sent = it->second;
    m_pending.erase(it);
    remember(sent, answer.content);
    if (sent.effective) {
        mayEnd(sent.command);
    }
    if (const auto *refusal = std::get_if<Refusal>(&answer.content)) {
        refused(sent, *refusal);
    } else {
        believe(sent, std::get<Reply>(answer.content));
    }
}

void Visitor::remember(const Sent &sent, const std::variant<Reply, Refusal> &content)
{
    const auto known = std::ranges::find_if(m_memory, [&](const Remembered &remembered) {
        return commandIdOf(remembered.command) == sent.id;
    });
    const auto *refusal = std::get_if<Refusal>(&content);
    if (sent.id.isEmpty() || known == m_memory.end() || (refusal && !isKept(refusal->code))) {
        return;
    }
    QByteArray text;
    if (refusal != nullptr) {
        text = protocol::encodeRefusal("0", *refusal);
    } else {
        Reply reply = std::get<Reply>(content);
        protocol::stampServerTime(reply, UtcTime());
        text = protocol::encodeReplyBody(reply);
    }
    if (!known->answer) {
        known->answer = text;
        return;
    }
    ++m_repeatsCompared;
    if (*known->answer != text) {
        throw Violation(u"other-answer"_s,
                        u"%1 was answered %2 and then %3"_s.arg(sent.id.text(),
                                                                QString::fromUtf8(*known->answer),
                                                                QString::fromUtf8(text)));
    }
}

void Visitor::refused(const Sent &sent, const Refusal &refusal)
{
    ++m_refusals[refusal.code];
    const bool unlogged
        = refusal.code == RefusalCode::NotLoggedIn || refusal.code == RefusalCode::SessionExpired;
    if (unlogged) {
        m_token.clear();
        m_session = {};
        m_held.clear();
    }
    if (refusal.code == RefusalCode::LoginTaken) {
        m_hasAccount = true;
    }
    if (sent.repeat) {
        return;
    }
    if (const auto *hold = std::get_if<protocol::SeatsHold>(&sent.command)) {
        if (refusal.code == RefusalCode::HoldExpired) {
            m_held.erase(hold->showtimeId);
        } else if (refusal.code == RefusalCode::SalesClosed
                   && m_views.erase(hold->showtimeId) > 0) {
            send(protocol::SeatsUnwatch{hold->showtimeId});
        }
    }
    if (const auto *checkout = std::get_if<protocol::OrderCheckout>(&sent.command)) {
        m_held.erase(checkout->showtimeId);
    }
    if (refusal.code == RefusalCode::OrderClosed || refusal.code == RefusalCode::OrderExpired) {
        m_order.reset();
    }
}

void Visitor::believe(const Sent &sent, const Reply &reply)
{
    if (sent.repeat) {
        // It tells of an earlier moment, so it is compared and nothing more.
        return;
    }
    if (const auto *session = std::get_if<protocol::SessionReply>(&reply)) {
        believe(*session);
    } else if (const auto *map = std::get_if<protocol::SeatMapReply>(&reply)) {
        believe(*map);
    } else if (const auto *hold = std::get_if<protocol::HoldReply>(&reply)) {
        believe(hold->hold);
    } else if (const auto *order = std::get_if<protocol::OrderReply>(&reply)) {
        if (const auto *checkout = std::get_if<protocol::OrderCheckout>(&sent.command)) {
            m_held.erase(checkout->showtimeId);
        }
        believe(order->order);
    } else if (const auto *list = std::get_if<protocol::TicketListReply>(&reply)) {
        for (const protocol::OrderInfo &paid : list->orders) {
            m_lobby.promises.order(paid);
        }
    } else if (const auto *unwatch = std::get_if<protocol::SeatsUnwatch>(&sent.command)) {
        m_views.erase(unwatch->showtimeId);
    } else if (std::holds_alternative<protocol::AccountLogout>(sent.command)) {
        m_token.clear();
        m_session = {};
        m_held.clear();
        m_order.reset();
    }
}

void Visitor::believe(const protocol::SessionReply &reply)
{
    m_hasAccount = true;
    m_token = reply.token;
    m_session = m_lobby.sessionOf(reply.token);
    m_order.reset();
    if (reply.openOrder) {
        believe(*reply.openOrder);
    }
}

void Visitor::believe(const protocol::SeatMapReply &reply)
{
    View view{.revision = reply.revision};
    for (const protocol::SeatInfo &seat : reply.seats) {
        view.seats[seat.id] = seat.state;
    }
    m_views[reply.showtime.id] = std::move(view);
    believe(reply.hold);
}

void Visitor::believe(const protocol::HoldInfo &hold)
{
    m_lobby.promises.holds(m_session, hold);
    if (hold.seats.empty()) {
        m_held.erase(hold.showtimeId);
    } else {
        m_held[hold.showtimeId] = {hold.seats.begin(), hold.seats.end()};
    }
}

void Visitor::believe(const protocol::OrderInfo &order)
{
    m_lobby.promises.order(order);
    if (isUnpaid(order.state)) {
        m_order = order;
    } else if (m_order && m_order->id == order.id) {
        m_order.reset();
    }
}

void Visitor::take(const protocol::Event &event)
{
    if (const auto *seats = std::get_if<protocol::SeatsChanged>(&event)) {
        changeView(*seats);
    } else if (const auto *expired = std::get_if<protocol::HoldExpired>(&event)) {
        noteExpiry(*expired);
        m_held.erase(expired->showtimeId);
    } else if (const auto *order = std::get_if<protocol::OrderChanged>(&event)) {
        believe(order->order);
    }
}

void Visitor::changeView(const protocol::SeatsChanged &event)
{
    const auto view = m_views.find(event.showtimeId);
    if (view == m_views.end()) {
        return;
    }
    if (event.from != view->second.revision) {
        throw Violation(u"missed-change"_s,
                        u"%1 of %2: from %3, but seen was %4"_s.arg(m_name, event.showtimeId.text())
                            .arg(event.from)
                            .arg(view->second.revision));
    }
    view->second.revision = event.revision;
    for (const protocol::SeatChange &change : event.changes()) {
        view->second.seats[change.id] = change.state;
    }
}

void Visitor::noteExpiry(const protocol::HoldExpired &event) const
{
    const Promises::Hold *hold = m_lobby.promises.hold(m_session, event.showtimeId);
    if (hold != nullptr && hold->until > m_lobby.clock.now()) {
        throw Violation(u"lost-hold"_s,
                        m_name + u" was told too early that its hold of "_s
                            + event.showtimeId.text() + u" is over"_s);
    }
}

} // namespace karcis::simulation
