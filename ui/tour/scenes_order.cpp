// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/kiosk_window.h"
#include "ui/kiosk/ticket_page.h"
#include "ui/tour/tour_scene.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::ui {

namespace {

constexpr auto paying = "Payment"_L1;
constexpr auto over = "Order over"_L1;
constexpr auto tickets = "Tickets"_L1;

BookingFlow onPayment(const TourStage &stage)
{
    return stage.at(u"payment"_s);
}

BookingFlow onQris(const TourStage &stage)
{
    return stage.at(u"payment-qris"_s);
}

BookingFlow onTicket(const TourStage &stage)
{
    return stage.at(u"ticket"_s);
}

BookingFlow onTickets(const TourStage &stage)
{
    return stage.at(u"tickets"_s);
}

/// What a printer or a stick would say: the tour itself never prints and never writes files.
std::function<bool(const TourHands &, const TourStage &)> told(TicketExport::Status status)
{
    return [status](const TourHands &hands, const TourStage &) {
        const KioskWindow *kiosk = hands.kiosk();
        auto *page
            = kiosk != nullptr ? qobject_cast<TicketPage *>(kiosk->page(Step::Ticket)) : nullptr;
        if (page == nullptr) {
            return false;
        }
        page->tickets().show(status, 2, u"/media/usb/Karcis K7XQ4.pdf"_s);
        return true;
    };
}

/// The bank's answer to the attempt by QRIS.
BookingFlow attempt(const TourStage &stage, AttemptState state)
{
    BookingFlow flow = onQris(stage);
    flow.order->payment->state = state;
    if (state == AttemptState::Intent) {
        flow.order->payment->qrText.clear();
    } else {
        flow.notice = {.kind = NoticeKind::PaymentDeclined};
        flow.methods = onPayment(stage).methods;
    }
    return flow;
}

BookingFlow ended(const TourStage &stage, OrderState state, CancelReason reason)
{
    BookingFlow flow = stage.at(u"cancelled"_s);
    flow.order->state = state;
    flow.order->cancelReason = reason;
    return flow;
}

BookingFlow eightTickets(const TourStage &stage)
{
    BookingFlow flow = onTicket(stage);
    const protocol::TicketInfo ticket = flow.order->tickets.front();
    const protocol::SeatPrice seat = flow.order->seats.front();
    flow.order->tickets.clear();
    flow.order->seats.clear();
    flow.order->total.amount = 0;
    for (int i = 1; i <= 8; ++i) {
        protocol::TicketInfo copy = ticket;
        copy.seat = SeatId(u"L%1"_s.arg(i));
        copy.id = TicketId(u"tour-%1"_s.arg(i));
        flow.order->tickets.push_back(copy);
        flow.order->seats.push_back({copy.seat, seat.price});
        flow.order->total.amount += seat.price.amount;
    }
    return flow;
}

BookingFlow manyOrders(const TourStage &stage)
{
    BookingFlow flow = onTickets(stage);
    const protocol::OrderInfo order = flow.tickets.front();
    for (std::size_t i = 1; i < 6; ++i) {
        protocol::OrderInfo copy = order;
        const Film &film = flow.films.at(i % flow.films.size());
        copy.id = OrderId(u"tour-%1"_s.arg(i));
        copy.showtime.filmId = film.id;
        copy.showtime.filmTitle = film.title;
        copy.showtime.startsAt += 24h * static_cast<int>(i);
        flow.tickets.push_back(copy);
    }
    return flow;
}

BookingFlow noTickets(const TourStage &stage)
{
    BookingFlow flow = onTickets(stage);
    flow.tickets.clear();
    return flow;
}

void addEnds(std::vector<TourScene> &scenes)
{
    scenes.push_back(
        {u"over-cancelled"_s, over, u"Cancelled by the customer"_s, [](const TourStage &stage) {
             return ended(stage, OrderState::Cancelled, CancelReason::Customer);
         }});
    scenes.push_back(
        {u"over-time"_s, over, u"The time to pay ran out"_s, [](const TourStage &stage) {
             return ended(stage, OrderState::Cancelled, CancelReason::TimeOut);
         }});
    scenes.push_back(
        {u"over-refunding"_s, over, u"The money is on its way back"_s, [](const TourStage &stage) {
             return ended(stage, OrderState::Refunding, CancelReason::TimeOut);
         }});
    scenes.push_back(
        {u"over-refunded"_s, over, u"The money went back"_s, [](const TourStage &stage) {
             return ended(stage, OrderState::Refunded, CancelReason::TimeOut);
         }});
}

void addTicketOutlets(std::vector<TourScene> &scenes)
{
    using enum TicketExport::Status;
    const auto add = [&scenes](const QString &name, const QString &title, auto status) {
        scenes.push_back({name, tickets, title, onTicket, told(status)});
    };
    add(u"ticket-printing"_s, u"The ticket is being printed"_s, Printing);
    add(u"ticket-printed"_s, u"The ticket is printed"_s, Printed);
    add(u"ticket-no-printer"_s, u"There is no printer"_s, NoPrinter);
    add(u"ticket-saved"_s, u"The ticket is saved as a file"_s, Saved);
    add(u"ticket-not-saved"_s, u"The file could not be written"_s, NotSaved);
}

void addTickets(std::vector<TourScene> &scenes)
{
    scenes.push_back({u"ticket"_s, tickets, u"The ticket"_s, onTicket});
    scenes.push_back({u"ticket-eight"_s, tickets, u"Eight tickets"_s, eightTickets});
    addTicketOutlets(scenes);
    scenes.push_back({u"ticket-150"_s, tickets, u"The ticket, text at 150 %"_s, onTicket, {}, 150});
    scenes.push_back({u"tickets"_s, tickets, u"My tickets"_s, onTickets});
    scenes.push_back({u"tickets-many"_s, tickets, u"Many orders"_s, manyOrders});
    scenes.push_back({u"tickets-empty"_s, tickets, u"No tickets yet"_s, noTickets});
    scenes.push_back(
        {u"tickets-loading"_s, tickets, u"Tickets are on their way"_s, [](const TourStage &stage) {
             BookingFlow flow = noTickets(stage);
             flow.ticketsLoaded = false;
             flow.busy = true;
             return flow;
         }});
}

} // namespace

void addOrderScenes(std::vector<TourScene> &scenes)
{
    scenes.push_back({u"payment"_s, paying, u"Ways to pay"_s, onPayment});
    scenes.push_back({u"payment-qris"_s, paying, u"Paying by QRIS"_s, onQris});
    scenes.push_back(
        {u"payment-account"_s, paying, u"Paying by virtual account"_s, [](const TourStage &stage) {
             return stage.at(u"payment-account"_s);
         }});
    scenes.push_back({u"payment-card"_s,
                      paying,
                      u"Paying by card: waiting for the bank"_s,
                      [](const TourStage &stage) {
                          BookingFlow flow = onQris(stage);
                          flow.order->payment->method = PaymentMethod::Card;
                          flow.order->payment->qrText.clear();
                          return flow;
                      }});
    scenes.push_back(
        {u"payment-preparing"_s, paying, u"The payment is prepared"_s, [](const TourStage &stage) {
             return attempt(stage, AttemptState::Intent);
         }});
    scenes.push_back(
        {u"payment-failed"_s, paying, u"The payment was declined"_s, [](const TourStage &stage) {
             return attempt(stage, AttemptState::Denied);
         }});
    scenes.push_back(
        {u"payment-expired"_s, paying, u"The bank did not answer"_s, [](const TourStage &stage) {
             return attempt(stage, AttemptState::Expired);
         }});
    scenes.push_back(
        {u"payment-hurry"_s, paying, u"Half a minute is left to pay"_s, [](const TourStage &stage) {
             BookingFlow flow = onQris(stage);
             flow.payDeadline = Deadline{stage.clock.steady() + 24s};
             return flow;
         }});
    scenes.push_back({u"payment-over"_s,
                      paying,
                      u"The time to pay is over, the bank is asked"_s,
                      [](const TourStage &stage) {
                          BookingFlow flow = onQris(stage);
                          flow.payDeadline = Deadline{stage.clock.steady()};
                          flow.payTimeOver = true;
                          return flow;
                      }});
    scenes.push_back({u"payment-offline"_s,
                      paying,
                      u"The line is lost while paying"_s,
                      [](const TourStage &stage) {
                          BookingFlow flow = onQris(stage);
                          flow.line = Line::Lost;
                          return flow;
                      }});
    scenes.push_back(
        {u"payment-150"_s, paying, u"Paying by QRIS, text at 150 %"_s, onQris, {}, 150});
    addEnds(scenes);
    addTickets(scenes);
}

} // namespace karcis::ui
