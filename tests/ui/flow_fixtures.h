// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "terminal/booking_flow.h"

/// Hand-made flows for the tests of the screens: the demo cinema's films, one auditorium, one order.
namespace karcis::test {

/// Online, with all films. @p clock gives the server's time.
[[nodiscard]] BookingFlow filmsFlow(const Clock &clock);
/// The schedule of a film with times in three classes: open, filling, sold out, closed and already started.
[[nodiscard]] BookingFlow scheduleFlow(const Clock &clock,
                                       const FilmId &film = FilmId(QStringLiteral("laut-malam")));
[[nodiscard]] BookingFlow loginFlow(const Clock &clock);
/// An auditorium with aisles, a sweetbox row, wheelchair places, blocked, held and sold seats. @p large is one of 430 seats.
[[nodiscard]] BookingFlow seatsFlow(const Clock &clock, bool large = false);
/// The same with two seats of one's own and 1:40 left.
[[nodiscard]] BookingFlow heldSeatsFlow(const Clock &clock, bool large = false);
[[nodiscard]] BookingFlow paymentFlow(const Clock &clock);
/// A payment is open: a QR code, a number or a card.
[[nodiscard]] BookingFlow payingFlow(const Clock &clock,
                                     PaymentMethod method = PaymentMethod::Qris);
[[nodiscard]] BookingFlow ticketFlow(const Clock &clock, int seats = 2);
[[nodiscard]] BookingFlow ticketsFlow(const Clock &clock, int orders = 2);
/// In the line, @p ahead before the visitor; without @p placed the place is gone.
[[nodiscard]] BookingFlow waitingFlow(const Clock &clock, int ahead, bool placed = true);
[[nodiscard]] BookingFlow overFlow(const Clock &clock, OrderState state, CancelReason reason);

/// The time to pay is over and the bank is asked.
[[nodiscard]] BookingFlow closingFlow(const Clock &clock);
/// The bank said no to a payment by QRIS.
[[nodiscard]] BookingFlow declinedFlow(const Clock &clock);
/// The times of a film were asked for and did not come.
[[nodiscard]] BookingFlow failedScheduleFlow(const Clock &clock);
/// Nobody browses before the line, and nobody is in it here.
[[nodiscard]] BookingFlow welcomeFlow(const Clock &clock);

struct NamedFlow
{
    QString name;
    BookingFlow flow;
};

/// One flow for every page and state that the tests walk over.
[[nodiscard]] std::vector<NamedFlow> everyFlow(const Clock &clock);

} // namespace karcis::test
