// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/buyer.h"

namespace karcis::load {

namespace {

constexpr int mostTries = 200;
constexpr std::chrono::milliseconds pauseAfterRefusal{100};

std::string idBehind(std::string_view body, std::string_view object)
{
    const std::size_t at = body.find(object);
    return at == std::string_view::npos ? std::string()
                                        : std::string(textAfter(body.substr(at), "id"));
}

} // namespace

Buyer::Buyer(House &house, int number, std::size_t shows, BuyerHabits habits)
    : Guest(house, number)
    , m_shows(shows)
    , m_habits(habits)
{ }

void Buyer::arriveAt(Moment when)
{
    m_arrived = when;
    poller().wakeAt(when, *this);
}

void Buyer::wake()
{
    if (m_step == Step::Away) {
        m_step = Step::Choosing;
        start();
    } else {
        Guest::wake();
    }
}

void Buyer::entered()
{
    if (m_step == Step::Choosing && m_commandId.empty()) {
        choose();
    }
    if (m_step == Step::Choosing && m_habits.queues) {
        joinQueue();
    } else if (m_step == Step::Choosing && m_tries == 0) {
        askWatch(m_place.show);
    } else {
        go();
    }
}

void Buyer::choose()
{
    m_place.show = static_cast<std::size_t>(roll(static_cast<int>(m_shows)));
    m_place.seat = static_cast<std::size_t>(
        roll(static_cast<int>(house().programme.shows[m_place.show].seats.size())));
    m_commandId = newCommandId();
}

void Buyer::askSeat()
{
    if (m_habits.queues && standing() == Standing::Out) {
        joinQueue();
    } else if (!m_askedSeat && standing() != Standing::Asking) {
        m_askedSeat = true;
        askHold(m_place, m_commandId);
    }
}

void Buyer::admitted()
{
    proceed();
}

void Buyer::sentToQueue()
{
    m_askedSeat = false;
}

void Buyer::waits()
{
    if (m_habits.impatience.count() > 0) {
        later(std::chrono::milliseconds(roll(static_cast<int>(2 * m_habits.impatience.count()))));
    }
}

void Buyer::lost()
{
    m_askedSeat = false;
    Guest::lost();
}

void Buyer::proceed()
{
    if (m_habits.think.count() == 0) {
        go();
    } else {
        later(std::chrono::milliseconds(1 + roll(static_cast<int>(2 * m_habits.think.count()))));
    }
}

void Buyer::go()
{
    const std::string command = R"("commandId":")" + m_commandId + R"(",)";
    switch (m_step) {
    case Step::Choosing:
        askSeat();
        break;
    case Step::Ordering:
        ask(Question::Checkout,
            command + R"("showtimeId":")" + house().programme.shows[m_place.show].id + '"');
        break;
    case Step::Paying:
        ask(Question::Pay, command + R"("orderId":")" + m_order + R"(","method":"qris")");
        break;
    case Step::Approving:
        ask(Question::Simulate, R"("attemptId":")" + m_attempt + R"(","outcome":"approve")");
        break;
    case Step::Away:
    case Step::Waiting:
    case Step::Gone:
        break;
    }
}

void Buyer::refused(const Answer &answer)
{
    if (++m_tries > mostTries) {
        leave(false);
        return;
    }
    if (answer.refusal == "seatTaken") {
        m_place.seat = (m_place.seat + 1) % house().programme.shows[m_place.show].seats.size();
        m_commandId = newCommandId();
        go();
        return;
    }
    if (answer.refusal == "seatStranded") {
        // Nor will it do a moment later: another seat, once this one is given back.
        m_step = Step::Choosing;
        askRelease(m_place);
        choose();
        return;
    }
    later(pauseAfterRefusal);
}

void Buyer::take(const Answer &answer)
{
    if (answer.question == Question::Hold) {
        m_askedSeat = false;
    }
    if (!answer.ok) {
        refused(answer);
        return;
    }
    switch (answer.question) {
    case Question::Hold:
        m_step = Step::Ordering;
        break;
    case Question::Checkout:
        m_order = idBehind(answer.body, R"("order":{)");
        m_step = Step::Paying;
        break;
    case Question::Pay:
        m_attempt = idBehind(answer.body, R"("payment":{)");
        m_step = Step::Approving;
        break;
    case Question::Simulate:
        m_step = Step::Waiting;
        return;
    default:
        break;
    }
    m_commandId = newCommandId();
    proceed();
}

void Buyer::pushed(std::string_view message)
{
    static constexpr std::string_view head = R"({"jsonrpc":"2.0","method":"order.changed")";
    Guest::pushed(message);
    if (message.starts_with(head) && message.find(m_order) != std::string_view::npos
        && message.find(R"("state":"paid")") != std::string_view::npos && !m_order.empty()) {
        house().ledger.sold(m_place, number());
        tally().sales.add(microsBetween(m_arrived, std::chrono::steady_clock::now()));
        leave(true);
    }
}

void Buyer::leave(bool bought)
{
    m_bought = bought;
    m_step = Step::Gone;
    if (!bought && standing() == Standing::Inside && isIn()) {
        house().ledger.givenBack(m_place, number());
        ask(Question::Leave, {});
        flush();
    }
    rest();
    drop();
}

} // namespace karcis::load
