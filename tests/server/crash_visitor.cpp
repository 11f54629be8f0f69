// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "crash_visitor.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace karcis::test {

using namespace protocol;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostSeats = 6;

template <class T>
const T *replyIn(const TestTerminal::Answer &answer)
{
    const auto *reply = std::get_if<Reply>(&answer);
    return reply == nullptr ? nullptr : std::get_if<T>(reply);
}

/// Whether the same command was answered alike; the time of the answer is its own.
bool isSame(const TestTerminal::Answer &first, const TestTerminal::Answer &second)
{
    if (const auto *refusal = std::get_if<Refusal>(&first)) {
        const auto *other = std::get_if<Refusal>(&second);
        return other != nullptr && *refusal == *other;
    }
    if (const auto *hold = replyIn<HoldReply>(first)) {
        const auto *other = replyIn<HoldReply>(second);
        return other != nullptr && hold->hold == other->hold;
    }
    const auto *order = replyIn<OrderReply>(first);
    const auto *other = replyIn<OrderReply>(second);
    return order != nullptr && other != nullptr && order->order == other->order;
}

bool isRepeatable(const Command &command)
{
    return std::visit(
        [](const auto &one) {
            return requires
            {
                one.commandId;
            };
        },
        command);
}

std::vector<SeatId> sorted(std::vector<SeatId> seats)
{
    std::ranges::sort(seats, {}, &SeatId::text);
    return seats;
}

} // namespace

CrashVisitor::CrashVisitor(QString name, std::uint64_t seed, Habit habit)
    : m_name(std::move(name))
    , m_random(seed)
    , m_habit(habit)
{ }

bool CrashVisitor::enter()
{
    if (!m_terminal->waitOpen() || !m_terminal->hello()) {
        return false;
    }
    const bool entered
        = m_token.isEmpty() ? m_terminal->join().ok() : m_terminal->resume(m_token).ok();
    m_token = m_terminal->token();
    return entered;
}

bool CrashVisitor::chooseShowtime()
{
    const Result<FilmsReply> films = m_terminal->ask(CatalogueFilms{});
    if (!films) {
        return false;
    }
    for (const Film &film : films.value().films) {
        const Result<ShowtimesReply> reply = m_terminal->ask(CatalogueShowtimes{film.id});
        if (!reply) {
            return false;
        }
        for (const ShowtimeInfo &showtime : reply.value().showtimes) {
            const bool farAway
                = showtime.startsAt - reply.value().serverTime > std::chrono::hours(48);
            // The same one for all visitors, so that they get in each other's way.
            if (showtime.seatsFree > 300 && farAway
                && (m_showtime.isEmpty() || showtime.id.text() < m_showtime.text())) {
                m_showtime = showtime.id;
            }
        }
    }
    return !m_showtime.isEmpty();
}

bool CrashVisitor::step()
{
    bool answered = false;
    if (m_unanswered) {
        const Answer *answer = m_terminal->answerTo(m_request);
        if (answer == nullptr) {
            return false;
        }
        answered = true;
        take(*std::exchange(m_unanswered, std::nullopt), *answer);
    }
    m_unanswered = next();
    m_request = m_terminal->send(*m_unanswered);
    return answered;
}

Command CrashVisitor::next()
{
    return m_order ? nextForOrder() : nextForSeats();
}

Command CrashVisitor::nextForSeats()
{
    if (m_free.empty()) {
        return SeatsWatch{m_showtime};
    }
    const bool more = m_held.empty() || (m_held.size() < mostSeats && chance(30));
    if (!more && (m_habit == Habit::OnlyHolds || chance(20))) {
        return SeatsRelease{m_terminal->freshId(), m_showtime, {}};
    }
    if (!more) {
        return OrderCheckout{m_terminal->freshId(), m_showtime};
    }
    SeatsHold hold{m_terminal->freshId(), m_showtime, {}};
    for (int i = m_random.below(2); i >= 0 && !m_free.empty(); --i) {
        const auto at = m_free.begin() + m_random.below(static_cast<int>(m_free.size()));
        hold.seats.push_back(*at);
        m_free.erase(at);
    }
    return hold;
}

Command CrashVisitor::nextForOrder()
{
    const OrderId id = m_order->id;
    const bool payable
        = m_order->state == OrderState::Draft || m_order->state == OrderState::Awaiting;
    const std::optional<PaymentInfo> &payment = m_order->payment;
    if (std::exchange(m_lookAtOrder, false) || m_approved || !payable
        || (payment && payment->state == AttemptState::Intent)) {
        return OrderStatus{id};
    }
    if (chance(10)) {
        return OrderCancel{m_terminal->freshId(), id};
    }
    if (!payment || payment->state != AttemptState::Pending) {
        return PaymentStart{m_terminal->freshId(), id, PaymentMethod::Qris};
    }
    return PaymentSimulate{payment->id,
                           chance(20) ? SimulatedOutcome::Decline : SimulatedOutcome::Approve};
}

void CrashVisitor::take(const Command &command, const Answer &answer)
{
    if (isRepeatable(command)) {
        m_answers.emplace_back(command, answer);
    }
    if (const auto *map = replyIn<SeatMapReply>(answer)) {
        for (const SeatInfo &seat : map->seats) {
            if (seat.state == SeatState::Free && !seat.blocked && seat.pair.isEmpty()) {
                m_free.push_back(seat.id);
            }
        }
    } else if (const auto *hold = replyIn<HoldReply>(answer)) {
        m_held = hold->hold.seats;
    } else if (const auto *order = replyIn<OrderReply>(answer)) {
        if (std::holds_alternative<OrderCheckout>(command)) {
            m_held.clear();
        }
        takeOrder(order->order);
    } else if (const auto *simulated = std::get_if<PaymentSimulate>(&command)) {
        m_lookAtOrder = true;
        m_approved = simulated->outcome == SimulatedOutcome::Approve
            && std::holds_alternative<Reply>(answer);
    } else if (std::holds_alternative<OrderCheckout>(command)) {
        m_contradiction = u"A check-out of held seats was refused."_s;
    }
}

void CrashVisitor::takeOrder(const OrderInfo &order)
{
    m_order = order;
    if (order.state == OrderState::Paid) {
        m_paid.push_back(order);
        m_order.reset();
    } else if (order.state == OrderState::Cancelled) {
        if (m_approved) {
            m_contradiction = u"An approved payment was cancelled."_s;
        }
        m_order.reset();
    }
    if (!m_order) {
        m_approved = false;
        m_lookAtOrder = false;
    }
}

std::optional<CrashVisitor::Answer> CrashVisitor::askAndWait(const Command &command)
{
    const std::int64_t id = m_terminal->send(command);
    return m_terminal->waitForAnswer(id) ? std::optional(*m_terminal->answerTo(id)) : std::nullopt;
}

QString CrashVisitor::comeBack(std::unique_ptr<Channel> channel)
{
    // An answer that had arrived before the end counts as given.
    if (m_unanswered) {
        if (const Answer *answer = m_terminal->answerTo(m_request)) {
            take(*std::exchange(m_unanswered, std::nullopt), *answer);
        }
    }
    m_terminal = std::make_unique<TestTerminal>(m_name, std::move(channel));
    if (!enter()) {
        return u"The session is gone."_s;
    }
    if (m_showtime.isEmpty() && !chooseShowtime()) {
        return u"There is no showtime to choose."_s;
    }
    QString fault = faultOfAnswers();
    for (const auto look :
         {&CrashVisitor::askAgain, &CrashVisitor::faultOfSeats, &CrashVisitor::faultOfOrder}) {
        fault = fault.isEmpty() ? (this->*look)() : fault;
    }
    m_answers.clear();
    m_free.clear();
    return fault.isEmpty() ? m_contradiction : fault;
}

QString CrashVisitor::faultOfAnswers()
{
    for (const auto &[command, answer] : m_answers) {
        const std::optional<Answer> again = askAndWait(command);
        if (!again || !isSame(answer, *again)) {
            return u"%1 is answered in another way than before."_s.arg(QString(methodOf(command)));
        }
    }
    return {};
}

/// What was under way when the server died was done or not; asked for once more, it is done once.
QString CrashVisitor::askAgain()
{
    if (!m_unanswered) {
        return {};
    }
    const Command command = *std::exchange(m_unanswered, std::nullopt);
    if (!isRepeatable(command)) {
        m_lookAtOrder = m_order.has_value();
        return {};
    }
    const std::optional<Answer> first = askAndWait(command);
    const std::optional<Answer> second = askAndWait(command);
    if (!first || !second || !isSame(*first, *second)) {
        return u"%1 was not repeatable."_s.arg(QString(methodOf(command)));
    }
    take(command, *first);
    return {};
}

QString CrashVisitor::faultOfSeats()
{
    const Result<SeatMapReply> map = m_terminal->watch(m_showtime);
    if (!map) {
        return u"The seats cannot be seen."_s;
    }
    if (sorted(map.value().hold.seats) != sorted(m_held)) {
        return u"%1 seats are held, %2 were promised."_s.arg(map.value().hold.seats.size())
            .arg(m_held.size());
    }
    QHash<SeatId, SeatState> states;
    for (const SeatInfo &seat : map.value().seats) {
        states[seat.id] = seat.state;
    }
    for (const OrderInfo &order : m_paid) {
        for (const TicketInfo &ticket : order.tickets) {
            if (states.value(ticket.seat) != SeatState::Sold) {
                return u"Seat %1 has a ticket and is not sold."_s.arg(ticket.seat.text());
            }
        }
    }
    return {};
}

QString CrashVisitor::faultOfOrder()
{
    if (!m_order) {
        return {};
    }
    const OrderInfo promised = *m_order;
    OrderInfo found = m_terminal->order(promised.id);
    if (found.id != promised.id || found.seats != promised.seats
        || found.expiresAt != promised.expiresAt) {
        return u"The order is not there as it was."_s;
    }
    const bool over = promised.state == OrderState::Closing;
    if (found.state != promised.state && !over && !m_approved && !m_lookAtOrder) {
        return u"The order is in another state."_s;
    }
    if (m_approved) {
        // What the provider took before the end must be asked for by the server, not by the customer.
        const bool settled = waitUntil([&] {
            found = m_terminal->order(promised.id);
            return found.state == OrderState::Paid;
        });
        if (!settled) {
            return u"An approved payment came to nothing."_s;
        }
    }
    takeOrder(found);
    return {};
}

QString CrashVisitor::faultOfTickets()
{
    for (const OrderInfo &order : m_paid) {
        const OrderInfo found = m_terminal->order(order.id);
        if (found.state != OrderState::Paid || found.tickets != order.tickets
            || found.bookingCode != order.bookingCode
            || found.tickets.size() != found.seats.size()) {
            return u"Order %1 was paid and is not as it was."_s.arg(order.id.text());
        }
    }
    return {};
}

} // namespace karcis::test
