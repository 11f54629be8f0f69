// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/wording.h"

namespace karcis::ui {

/// What is to be said about the times of a film: why some cannot be had, what is new, why there are none. For one moment:
/// what it is made of must outlive it.
class ScheduleWords
{
    Q_DECLARE_TR_FUNCTIONS(karcis::ui::ScheduleWords)

public:
    /// @p now is the server's clock.
    ScheduleWords(const Wording &wording, const BookingFlow &flow, UtcTime now);

    /// The day in the cinema's time zone.
    [[nodiscard]] QDate dayOf(const protocol::ShowtimeInfo &showtime) const;
    /// Why some times of @p day cannot be had; empty if all can.
    [[nodiscard]] QString explanation(QDate day) const;
    /// What is different on @p day in @p fresh, for example "19:30 is sold out now"; empty if nothing is.
    [[nodiscard]] QString changes(const BookingFlow &fresh, QDate day) const;
    /// Why no times are shown.
    [[nodiscard]] QString nothing() const;
    /// When a film that is not here yet comes.
    [[nodiscard]] QString release() const;

private:
    const Wording &m_wording;
    const BookingFlow &m_flow;
    UtcTime m_now;
};

} // namespace karcis::ui
