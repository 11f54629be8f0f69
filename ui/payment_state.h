// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"

namespace karcis::ui {

/// Nobody can pay any more; whether somebody just did is being asked.
[[nodiscard]] inline bool isClosing(const BookingFlow &flow)
{
    return flow.order && (flow.order->state == OrderState::Closing || flow.payTimeOver);
}

/// A payment is open and can still be made.
[[nodiscard]] inline bool isPaying(const BookingFlow &flow)
{
    if (!flow.order || !flow.order->payment || isClosing(flow)) {
        return false;
    }
    const AttemptState state = flow.order->payment->state;
    return state == AttemptState::Intent || state == AttemptState::Pending;
}

/// The ways to pay were asked for and did not come.
[[nodiscard]] inline bool methodsFailed(const BookingFlow &flow)
{
    return flow.order && flow.methods.empty() && flow.notice.canRetry && !isClosing(flow)
        && !isPaying(flow);
}

} // namespace karcis::ui
