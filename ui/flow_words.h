// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/wording.h"

namespace karcis::ui {

/// The film of that id, or nothing.
[[nodiscard]] const Film *findFilm(const BookingFlow &flow, const FilmId &id);
/// The showtime whose seats are wanted, also before they are here; nothing if it is not known.
[[nodiscard]] const protocol::ShowtimeInfo *wantedShowtime(const BookingFlow &flow);
/// "Sabtu, 22 November, 19.30 WIB"
[[nodiscard]] QString
whenText(const Wording &wording, const BookingFlow &flow, const protocol::ShowtimeInfo &showtime);
/// "Studio 2, Reguler"
[[nodiscard]] QString
whereText(const Wording &wording, const BookingFlow &flow, const protocol::ShowtimeInfo &showtime);
/// "C7, C8"
[[nodiscard]] QString seatsText(const Wording &wording, const protocol::OrderInfo &order);

/// By row, then by number: C9 before C10.
[[nodiscard]] bool comesBefore(const SeatId &one, const SeatId &other);
[[nodiscard]] std::vector<protocol::SeatPrice> seatsInOrder(const protocol::OrderInfo &order);
[[nodiscard]] std::vector<protocol::TicketInfo> ticketsInOrder(const protocol::OrderInfo &order);

} // namespace karcis::ui
