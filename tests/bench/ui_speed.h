// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "bench/samples.h"
#include "support/manual_clock.h"
#include "terminal/booking_flow.h"
#include "ui/kiosk/kiosk_window.h"

#include <QTextStream>

#include <functional>
#include <memory>

namespace karcis::bench {

/// How quickly the real screens answer: a kiosk's window is fed with flows of the tests and every paint is waited for.
class UiSpeed
{
public:
    explicit UiSpeed(QTextStream &out);

    /// What drawing costs on this machine in this minute, for the ratios.
    void reference();
    /// @p flow is on the seats page. Prints a full repaint of the plan and the change of one seat.
    void seats(const QString &name, const BookingFlow &flow, double expected);
    void pages();
    void scrolling(int films);
    void searching(int films);

    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    /// A fresh window of a full-HD kiosk that shows @p flow.
    [[nodiscard]] std::unique_ptr<ui::KioskWindow> open(const BookingFlow &flow) const;
    /// The times of many rounds of @p work in milliseconds; the first ones, which fill caches, do not count.
    static Samples measure(int rounds, const std::function<void(int)> &work);
    /// Everything that was posted is done, down to the last paint.
    static void settle();
    [[nodiscard]] BookingFlow manyFilms(int count) const;
    void ratio(const QString &name, const Samples &samples);

    QTextStream &m_out;
    test::ManualClock m_clock;
    double m_reference = 0;
};

/// An auditorium of @p count seats in rows of fifty, a third of them sold.
[[nodiscard]] BookingFlow hugeAuditorium(const Clock &clock, int count);

} // namespace karcis::bench
