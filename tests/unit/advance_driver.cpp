// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "advance_driver.h"

#include <algorithm>

namespace karcis::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

protocol::SeatInfo seat(const char *id, SeatState state = SeatState::Free, const char *pair = "")
{
    protocol::SeatInfo info;
    info.id = SeatId(QString::fromLatin1(id));
    info.row = info.id.text().left(1);
    info.number = QStringView(info.id.text()).sliced(1).toInt();
    info.gridX = info.number;
    info.gridY = info.row.at(0).unicode() - u'A';
    info.pair = SeatId(QString::fromLatin1(pair));
    info.kind = info.pair.isEmpty() ? SeatKind::Standard : SeatKind::Sweetbox;
    info.price = Money{50'000};
    info.state = state;
    return info;
}

protocol::HelloReply hello(UtcTime serverTime)
{
    protocol::HelloReply reply;
    reply.serverVersion = u"1"_s;
    reply.holdFor = 120s;
    reply.payFor = 420s;
    reply.maxSeats = 4;
    reply.accessibleHoldFor = 300s;
    reply.accessiblePayFor = 900s;
    reply.accessibleExtensions = 1;
    reply.strandedRule = true;
    reply.simulatedPayments = true;
    reply.refreshEvery = 5min;
    reply.serverTime = serverTime;
    return reply;
}

} // namespace

std::vector<SeatId> seatIds(std::initializer_list<const char *> seats)
{
    std::vector<SeatId> ids;
    for (const char *one : seats) {
        ids.emplace_back(QString::fromLatin1(one));
    }
    return ids;
}

QStringList methods(const std::vector<protocol::Command> &commands)
{
    QStringList names;
    for (const protocol::Command &command : commands) {
        names.append(std::visit([](const auto &one) { return QString(one.method); }, command));
    }
    return names;
}

ShowtimeId showtimeId(const char *id)
{
    return ShowtimeId(QString::fromLatin1(id));
}

Refusal refusal(RefusalCode code)
{
    return Refusal{code};
}

std::vector<protocol::Command> FlowDriver::give(const FlowInput &input)
{
    const FlowContext context{
        m_now, [this] { return CommandId(u"c%1"_s.arg(++m_ids)); }, u"kiosk"_s, u"1"_s};
    Outcome outcome = advance(m_flow, input, context);
    m_flow = std::move(outcome.flow);
    m_changed = outcome.changed;
    m_sent.insert(m_sent.end(), outcome.commands.begin(), outcome.commands.end());
    return std::move(outcome.commands);
}

std::vector<protocol::Command> FlowDriver::reply(const protocol::Command &command,
                                                 const protocol::Reply &reply)
{
    return give(AnswerArrived{command, reply});
}

std::vector<protocol::Command> FlowDriver::refuse(const protocol::Command &command,
                                                  const Refusal &refusal)
{
    return give(AnswerArrived{command, refusal});
}

std::vector<protocol::Command> FlowDriver::wait(Millis time)
{
    m_now += time;
    m_serverNow += time;
    return give(TimePassed{});
}

std::vector<protocol::Command> FlowDriver::reconnect()
{
    const auto greeting = give(LineUp{});
    protocol::HelloReply answer = hello(m_serverNow);
    answer.queueGate = gate;
    std::vector<protocol::Command> commands = reply(greeting.front(), answer);
    Film film;
    film.id = FilmId(u"f1"_s);
    reply(protocol::CatalogueFilms{}, protocol::FilmsReply{{film}, {}});
    reply(protocol::CatalogueProgramme{},
          protocol::ProgrammeReply{{}, {showtime(u"s1"_s), showtime(u"s2"_s)}, m_serverNow});
    reply(protocol::PaymentMethods{},
          protocol::PaymentMethodsReply{
              {PaymentMethod::Qris, PaymentMethod::EWallet, PaymentMethod::Card}});
    if (std::holds_alternative<protocol::AccountResume>(greeting.back())) {
        const auto more = reply(greeting.back(), session());
        commands.insert(commands.end(), more.begin(), more.end());
    }
    return commands;
}

void FlowDriver::toSchedule()
{
    reconnect();
    give(intents::OpenFilm{FilmId(u"f1"_s)});
    protocol::ShowtimeInfo closed = showtime(u"closed"_s);
    closed.onSale = false;
    reply(last<protocol::CatalogueShowtimes>(),
          protocol::ShowtimesReply{
              FilmId(u"f1"_s), {showtime(u"s1"_s), showtime(u"s2"_s), closed}, m_serverNow});
}

std::vector<protocol::Command> FlowDriver::logIn(std::optional<protocol::OrderInfo> openOrder)
{
    give(intents::LogIn{u"a@b.id"_s, u"secret-word"_s});
    protocol::SessionReply answer = session();
    answer.openOrder = std::move(openOrder);
    return reply(last<protocol::AccountLogin>(), answer);
}

void FlowDriver::hold(std::initializer_list<const char *> seats)
{
    if (holdEnds == UtcTime{}) {
        holdEnds = m_serverNow + 120s;
    }
    for (const SeatId &one : seatIds(seats)) {
        give(intents::ToggleSeat{one});
    }
    const auto hold = last<protocol::SeatsHold>();
    for (const SeatTap &tap : std::vector(m_flow.memory.taps)) {
        reply(protocol::SeatsHold{tap.command, hold.showtimeId, tap.seats}, held(seats));
    }
}

void FlowDriver::to(Step step)
{
    if (step == Step::Films) {
        reconnect();
        return;
    }
    toSchedule();
    if (step == Step::Schedule) {
        return;
    }
    give(intents::ChooseShowtime{showtimeId("s1")});
    if (step == Step::Login) {
        return;
    }
    logIn();
    reply(last<protocol::SeatsWatch>(), seatMap());
    if (step == Step::Seats) {
        return;
    }
    if (step == Step::Tickets) {
        give(intents::OpenTickets{});
        reply(last<protocol::TicketList>(),
              protocol::TicketListReply{{order(OrderState::Paid)}, m_serverNow});
        return;
    }
    hold({"A1", "A2"});
    give(intents::Checkout{});
    reply(last<protocol::OrderCheckout>(), orderReply(OrderState::Draft));
    if (step == Step::Ticket) {
        give(orderChanged(OrderState::Paid));
    } else if (step == Step::OrderOver) {
        give(orderChanged(OrderState::Cancelled));
    }
}

protocol::SessionReply FlowDriver::session() const
{
    protocol::SessionReply reply;
    reply.token = u"token"_s;
    reply.account.id = AccountId(u"a1"_s);
    reply.account.name = u"Sari"_s;
    reply.serverTime = m_serverNow;
    return reply;
}

protocol::ShowtimeInfo FlowDriver::showtime(const QString &id)
{
    protocol::ShowtimeInfo info;
    info.id = ShowtimeId(id);
    info.filmId = FilmId(u"f1"_s);
    return info;
}

protocol::SeatMapReply FlowDriver::seatMap(const QString &id) const
{
    protocol::SeatMapReply reply;
    reply.showtime = showtime(id);
    protocol::SeatInfo blocked = seat("B1");
    blocked.blocked = true;
    reply.seats = {seat("A1"),
                   seat("A2"),
                   seat("A3"),
                   seat("A4"),
                   seat("A5"),
                   seat("H1", SeatState::Held),
                   seat("Z1", SeatState::Sold),
                   blocked,
                   seat("S1", SeatState::Free, "S2"),
                   seat("S2", SeatState::Free, "S1"),
                   seat("T1", SeatState::Free, "T2"),
                   seat("T2", SeatState::Sold, "T1")};
    reply.revision = revision;
    reply.hold.showtimeId = reply.showtime.id;
    reply.serverTime = m_serverNow;
    return reply;
}

protocol::HoldReply FlowDriver::held(std::initializer_list<const char *> seats) const
{
    protocol::HoldReply reply;
    reply.hold.showtimeId = showtimeId("s1");
    reply.hold.seats = seatIds(seats);
    reply.hold.expiresAt = seats.size() == 0 ? UtcTime{} : holdEnds;
    reply.hold.total = Money{static_cast<std::int64_t>(50'000 * seats.size())};
    reply.serverTime = m_serverNow;
    return reply;
}

protocol::PaymentInfo FlowDriver::payment(const QString &id, AttemptState state)
{
    protocol::PaymentInfo info;
    info.id = AttemptId(id);
    info.state = state;
    return info;
}

protocol::OrderInfo FlowDriver::order(OrderState state) const
{
    protocol::OrderInfo info;
    info.id = OrderId(u"o1"_s);
    info.showtime = showtime(u"s1"_s);
    info.state = state;
    info.expiresAt = UtcTime{Millis{1'767'582'000'000}} + 420s;
    return info;
}

protocol::OrderReply FlowDriver::orderReply(OrderState state) const
{
    return {order(state), m_serverNow};
}

protocol::OrderChanged FlowDriver::orderChanged(OrderState state) const
{
    return {order(state), m_serverNow};
}

SeatState FlowDriver::seatState(const char *id) const
{
    const auto it
        = std::ranges::find(m_flow.plan->seats, seatIds({id}).front(), &protocol::SeatInfo::id);
    return it->state;
}

QStringList FlowDriver::mine() const
{
    QStringList seats;
    const auto contains = [](const std::vector<SeatId> &all, const SeatId &one) {
        return std::ranges::find(all, one) != all.end();
    };
    for (const SeatId &one : m_flow.hold.seats) {
        if (!contains(m_flow.pendingReleases, one)) {
            seats.append(one.text());
        }
    }
    for (const SeatId &one : m_flow.pendingHolds) {
        if (!contains(m_flow.hold.seats, one)) {
            seats.append(one.text());
        }
    }
    seats.sort();
    return seats;
}

} // namespace karcis::test
