// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/wording.h"

#include <QDateTime>

#include <algorithm>

namespace karcis::ui {

int Wording::secondsToWait(const Refusal &refusal)
{
    const Millis after = refusal.retryAfter.value_or(Millis{1000});
    return static_cast<int>((after + Millis{999}) / std::chrono::seconds{1});
}

QString Wording::wait(const Refusal &refusal) const
{
    const int seconds = secondsToWait(refusal);
    if (seconds < 90) {
        return tr("Please try again in %n second(s).", nullptr, std::max(1, seconds));
    }
    return tr("Please try again in %n minute(s).", nullptr, (seconds + 59) / 60);
}

QString Wording::refusal(const Refusal &refusal) const
{
    for (const QString &text : {accountRefusal(refusal),
                                seatRefusal(refusal),
                                orderRefusal(refusal),
                                requestRefusal(refusal)}) {
        if (!text.isEmpty()) {
            return text;
        }
    }
    return tr("Something went wrong on our side. Please try again.");
}

QString Wording::accountRefusal(const Refusal &refusal) const
{
    switch (refusal.code) {
    case RefusalCode::NotLoggedIn:
        return tr("Please log in first. Your choice is kept.");
    case RefusalCode::Forbidden:
        return tr("This account may not do that. Please ask our staff.");
    case RefusalCode::WrongCredentials:
        return tr("This e-mail address or mobile number does not go with this password. Please "
                  "check both and try again.");
    case RefusalCode::TooManyAttempts:
        return tr("Too many attempts to log in.") + u' ' + wait(refusal);
    case RefusalCode::LoginTaken:
        return tr("There is already an account with this e-mail address or mobile number. Log in "
                  "instead.");
    case RefusalCode::InvalidLogin:
        return tr("Please enter an e-mail address or an Indonesian mobile number, for example "
                  "0812 3456 7890.");
    case RefusalCode::WeakPassword:
        return tr("This password is too easy to guess. Use at least 8 characters.");
    case RefusalCode::SessionExpired:
        return tr("You were logged out because nothing happened for a long time. Please log in "
                  "again.");
    default:
        return {};
    }
}

QString Wording::seatRefusal(const Refusal &refusal) const
{
    switch (refusal.code) {
    case RefusalCode::SeatTaken:
        return refusal.seats.isEmpty()
            ? tr("Somebody was a moment faster. Please choose another seat.")
            : tr("%1 is already taken. Please choose another seat.",
                 nullptr,
                 static_cast<int>(refusal.seats.size()))
                  .arg(sentenceList(refusal.seats));
    case RefusalCode::SeatNotOnSale:
        return tr("This seat is not on sale. Please choose another one.");
    case RefusalCode::SeatPairSplit:
        return tr("A sweetbox is for two and is sold as a pair. Tap it to take both places.");
    case RefusalCode::TooManySeats:
        return tr("You have chosen as many seats as one order can hold. For larger groups our "
                  "counter will be glad to help.");
    case RefusalCode::SeatStranded:
        return tr("Your choice would leave %1 alone between taken seats, where nobody could sit "
                  "together. Please move over a little; the button beside the plan does it for "
                  "you.",
                  nullptr,
                  static_cast<int>(refusal.seats.size()))
            .arg(sentenceList(refusal.seats));
    case RefusalCode::NoSuchSeats:
        return tr("There are no free seats left side by side as you asked. Please ask for fewer at "
                  "a time, or with fewer wishes.");
    case RefusalCode::NoExtension:
        return tr("The time to choose cannot be extended any more. Please go on to the payment.");
    case RefusalCode::NothingHeld:
        return tr("No seat is chosen yet. Tap a seat to choose it.");
    case RefusalCode::HoldExpired:
        return tr("The time to choose has run out and the seats are free again. Please choose "
                  "once more.");
    case RefusalCode::SalesClosed:
        return tr("Tickets for this showtime are no longer sold. Please choose another time.");
    case RefusalCode::SalesPaused:
        return tr("Ticket sales are paused for a moment. Seats that are already yours can still be "
                  "paid. Please try again a little later.");
    case RefusalCode::CoolingDown:
        return tr("Chosen seats have run out here several times, so others get a chance now.")
            + u' ' + wait(refusal);
    default:
        return {};
    }
}

QString Wording::orderRefusal(const Refusal &refusal) const
{
    switch (refusal.code) {
    case RefusalCode::OrderClosed:
        return tr("This order is already finished. You find your tickets under My tickets.");
    case RefusalCode::OrderExpired:
        return tr("The time to pay has run out and the seats are free again. Please choose once "
                  "more.");
    case RefusalCode::PaymentUnderWay:
        return tr("A payment of this order is still open. Please finish it first, or cancel the "
                  "order.");
    case RefusalCode::PaymentMethodUnknown:
        return tr("This way to pay is not available here. Please choose another one.");
    case RefusalCode::ProviderUnavailable:
        return tr("The payment service does not answer. No money was taken. Please choose another "
                  "way to pay, or try again.");
    case RefusalCode::TicketUsed:
        return tr("This ticket has already been used at the entrance.");
    case RefusalCode::TicketVoid:
        return tr("This ticket is no longer valid. Please ask our staff.");
    default:
        return {};
    }
}

QString Wording::requestRefusal(const Refusal &refusal) const
{
    switch (refusal.code) {
    case RefusalCode::InvalidRequest:
        return tr("Something in this entry is not right. Please check it and try again.");
    case RefusalCode::NotFound:
        return tr("This is no longer there. Please go back and choose again.");
    case RefusalCode::CommandIdReused:
        return tr("This step was already done. Please go on from what the screen shows.");
    case RefusalCode::RateLimited:
        return tr("That was a little too fast.") + u' ' + wait(refusal);
    case RefusalCode::Overloaded:
        return tr("Very many people are buying right now.") + u' ' + wait(refusal);
    case RefusalCode::Unavailable:
        return tr("The box office cannot store anything at the moment. Nothing was taken from you. "
                  "Please try again in a minute.");
    case RefusalCode::OutOfOrder:
        return tr("A step before this one is missing. Please go back and try again.");
    case RefusalCode::QueueFirst:
        return tr("So that everybody gets a fair turn, please take a place in the queue first.");
    case RefusalCode::QueueFull:
        return tr("The queue is full at the moment.") + u' ' + wait(refusal);
    case RefusalCode::SaleNotStarted:
        return saleNotStarted(refusal);
    case RefusalCode::WrongNumber:
        return tr("Nobody with this number and code is waiting. Please check both, or take a new "
                  "place.");
    case RefusalCode::PlaceLost:
        return tr("Your place in the queue is no longer there. You can take a new one.");
    default:
        return {};
    }
}

QString Wording::saleNotStarted(const Refusal &refusal) const
{
    const QDateTime starts = QDateTime::fromString(refusal.detail, Qt::ISODate);
    return starts.isValid()
        ? tr("The sale has not started yet. It starts on %1 at %2.")
              .arg(date(starts.date()), m_locale.toString(starts.time(), QLocale::ShortFormat))
        : tr("The sale has not started yet.");
}

} // namespace karcis::ui
