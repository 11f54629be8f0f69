// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/enum_names.h"

#include <array>

namespace karcis {

/// What a seat of a showtime is to somebody who does not own it.
enum class SeatState { Free, Held, Sold };

/// A claim on a seat: locked while choosing, locked while paying, sold.
enum class ClaimKind { Hold, Pay, Booked };

/// Draft: checked out, no payment started. Awaiting: a payment is open. Closing: over, but the payment provider has
/// not yet confirmed that no money can arrive. Late: money arrived after cancelling and is being dealt with.
enum class OrderState { Draft, Awaiting, Closing, Paid, Late, Cancelled, Refunding, Refunded };

enum class AttemptState { Intent, Pending, Settled, Denied, Expired, Cancelled, Reversed };

enum class CancelReason { Customer, TimeOut };

enum class PaymentMethod { Qris, EWallet, VirtualAccount, Card, Cash };

enum class Role { Customer, Clerk, Manager, Administrator };

/// What the simulated payment provider does with an attempt.
enum class SimulatedOutcome { Approve, Decline, NeverAnswer, AnswerLate };

template <>
struct EnumNames<SeatState>
{
    static constexpr std::array table{EnumName{SeatState::Free, QLatin1StringView("free")},
                                      EnumName{SeatState::Held, QLatin1StringView("held")},
                                      EnumName{SeatState::Sold, QLatin1StringView("sold")}};
};

template <>
struct EnumNames<ClaimKind>
{
    static constexpr std::array table{EnumName{ClaimKind::Hold, QLatin1StringView("hold")},
                                      EnumName{ClaimKind::Pay, QLatin1StringView("pay")},
                                      EnumName{ClaimKind::Booked, QLatin1StringView("booked")}};
};

template <>
struct EnumNames<OrderState>
{
    static constexpr std::array table{
        EnumName{OrderState::Draft, QLatin1StringView("draft")},
        EnumName{OrderState::Awaiting, QLatin1StringView("awaiting")},
        EnumName{OrderState::Closing, QLatin1StringView("closing")},
        EnumName{OrderState::Paid, QLatin1StringView("paid")},
        EnumName{OrderState::Late, QLatin1StringView("late")},
        EnumName{OrderState::Cancelled, QLatin1StringView("cancelled")},
        EnumName{OrderState::Refunding, QLatin1StringView("refunding")},
        EnumName{OrderState::Refunded, QLatin1StringView("refunded")}};
};

template <>
struct EnumNames<AttemptState>
{
    static constexpr std::array table{
        EnumName{AttemptState::Intent, QLatin1StringView("intent")},
        EnumName{AttemptState::Pending, QLatin1StringView("pending")},
        EnumName{AttemptState::Settled, QLatin1StringView("settled")},
        EnumName{AttemptState::Denied, QLatin1StringView("denied")},
        EnumName{AttemptState::Expired, QLatin1StringView("expired")},
        EnumName{AttemptState::Cancelled, QLatin1StringView("cancelled")},
        EnumName{AttemptState::Reversed, QLatin1StringView("reversed")}};
};

template <>
struct EnumNames<CancelReason>
{
    static constexpr std::array table{
        EnumName{CancelReason::Customer, QLatin1StringView("customer")},
        EnumName{CancelReason::TimeOut, QLatin1StringView("timeOut")}};
};

template <>
struct EnumNames<PaymentMethod>
{
    static constexpr std::array table{
        EnumName{PaymentMethod::Qris, QLatin1StringView("qris")},
        EnumName{PaymentMethod::EWallet, QLatin1StringView("eWallet")},
        EnumName{PaymentMethod::VirtualAccount, QLatin1StringView("virtualAccount")},
        EnumName{PaymentMethod::Card, QLatin1StringView("card")},
        EnumName{PaymentMethod::Cash, QLatin1StringView("cash")}};
};

template <>
struct EnumNames<Role>
{
    static constexpr std::array table{
        EnumName{Role::Customer, QLatin1StringView("customer")},
        EnumName{Role::Clerk, QLatin1StringView("clerk")},
        EnumName{Role::Manager, QLatin1StringView("manager")},
        EnumName{Role::Administrator, QLatin1StringView("administrator")}};
};

template <>
struct EnumNames<SimulatedOutcome>
{
    static constexpr std::array table{
        EnumName{SimulatedOutcome::Approve, QLatin1StringView("approve")},
        EnumName{SimulatedOutcome::Decline, QLatin1StringView("decline")},
        EnumName{SimulatedOutcome::NeverAnswer, QLatin1StringView("neverAnswer")},
        EnumName{SimulatedOutcome::AnswerLate, QLatin1StringView("answerLate")}};
};

} // namespace karcis
