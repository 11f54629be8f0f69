// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/wording.h"

#include <algorithm>

namespace karcis::ui {

QString Wording::notice(const Notice &notice) const
{
    switch (notice.kind) {
    case NoticeKind::None:
        return {};
    case NoticeKind::Refused:
        return refusal(notice.refusal);
    case NoticeKind::HoldExpired:
        return tr("Your time to choose has run out, so your seats are free again. This is how the "
                  "auditorium looks now: choose once more.");
    case NoticeKind::SeatsLost:
        return tr("The connection was lost, and meanwhile some of your seats were released. Please "
                  "check your choice.");
    case NoticeKind::PaymentDeclined:
        return tr("The payment was declined and no money was taken. Your seats are still yours: "
                  "choose another way to pay.");
    case NoticeKind::SessionEnded:
        return tr("You were logged out for your safety. Please log in again.");
    case NoticeKind::Waiting:
        return tr("Very many people are buying right now. We try again by ourselves in %n "
                  "second(s); you need not do anything.",
                  nullptr,
                  std::max(1, secondsToWait(notice.refusal)));
    case NoticeKind::LoggedOut:
        return tr("You are logged out. See you at the cinema!");
    case NoticeKind::PlaceOver:
        return placeOver(notice.placeEnd);
    case NoticeKind::NumberKept:
        return tr("Your place is kept. Watch the display in the lobby; when your number is called, "
                  "tap \"I have a number\" at any kiosk.");
    case NoticeKind::YourTurn:
        return tr("It is your turn: choose your film and your seats.");
    }
    return {};
}

QString Wording::announcement(const protocol::HelloReply &server) const
{
    const QString paused = server.salesPaused
        ? tr(
            "Ticket sales are paused for a moment. Seats that are already yours can still be paid.")
        : QString();
    const QString message = isolated(server.message);
    return message.isEmpty() || paused.isEmpty() ? message + paused : message + u'\n' + paused;
}

QString Wording::placeOver(PlaceEnd reason) const
{
    switch (reason) {
    case PlaceEnd::Unclaimed:
        return tr("It was your turn, but nobody came in time, so the next person was let in. You "
                  "can queue again.");
    case PlaceEnd::LineLost:
        return tr("The connection was lost for too long, so your place in the queue is gone. You "
                  "can queue again.");
    case PlaceEnd::Idle:
        return tr("Nothing happened here for a while, so the next person was let in. You can queue "
                  "again.");
    case PlaceEnd::TimeUp:
        return tr("Your time in the sale is over, so that others get their turn. You can queue "
                  "again.");
    case PlaceEnd::Left:
    case PlaceEnd::Finished:
    case PlaceEnd::HoldExpired:
        break;
    }
    return {};
}

QString Wording::waitRange(Millis atLeast, Millis atMost) const
{
    using std::chrono::minutes;
    static constexpr int minutesPerHour = 60;
    // A range that is wider is no estimate.
    static constexpr int longestGuess = 5;
    const auto least = static_cast<int>(atLeast / minutes{1});
    const auto most = static_cast<int>((atMost + minutes{1} - Millis{1}) / minutes{1});
    if (most <= 1) {
        return tr("Less than a minute to go.");
    }
    if (most > 3 * minutesPerHour && least < minutesPerHour) {
        return tr("It is not known yet how long it takes; less than %n hour(s).",
                  nullptr,
                  (most + minutesPerHour - 1) / minutesPerHour);
    }
    if (most > 3 * minutesPerHour) {
        return tr("More than %n hour(s) to go.", nullptr, least / minutesPerHour);
    }
    if (least < 1 && most > longestGuess) {
        return tr("It is not known yet how long it takes; less than %n minute(s).", nullptr, most);
    }
    if (least < 1) {
        return tr("Less than %n minute(s) to go.", nullptr, most);
    }
    if (least == most) {
        return tr("About %n minute(s) to go.", nullptr, most);
    }
    return tr("About %1 to %2 minutes to go.").arg(least).arg(most);
}

QStringList Wording::methodSteps(PaymentMethod method) const
{
    switch (method) {
    case PaymentMethod::Qris:
        return {tr("Open your bank's app or your e-wallet and choose Scan."),
                tr("Point your phone at this QRIS code."),
                tr("Check the amount and confirm with your PIN.")};
    case PaymentMethod::EWallet:
        return {tr("Open your e-wallet and choose Scan."),
                tr("Point your phone at this code."),
                tr("Check the amount and confirm the payment.")};
    case PaymentMethod::VirtualAccount:
        return {tr("Open your bank's app and choose Virtual Account."),
                tr("Enter the number that stands here."),
                tr("Check name and amount, then confirm.")};
    case PaymentMethod::Card:
        return {tr("Hold your card against the reader, or insert it."),
                tr("Enter your PIN if you are asked."),
                tr("Wait for the tone before you take the card away.")};
    case PaymentMethod::Cash:
        return {tr("Go to the counter and tell our staff your name."),
                tr("Pay there while the time runs.")};
    }
    return {};
}

QString Wording::paymentFailed(const protocol::PaymentInfo &payment) const
{
    switch (payment.state) {
    case AttemptState::Denied:
        //: %1 is a way to pay
        return tr("%1 was not approved and nothing was charged. Often it is the balance, a daily "
                  "limit or a mistyped PIN: check it and try once more, or take another way.")
            .arg(this->method(payment.method));
    case AttemptState::Expired:
    case AttemptState::Cancelled:
        //: %1 is a way to pay
        return tr("The payment with %1 was not finished in time, and nothing was charged. Try "
                  "once more, or take another way.")
            .arg(this->method(payment.method));
    case AttemptState::Intent:
    case AttemptState::Pending:
    case AttemptState::Settled:
    case AttemptState::Reversed:
        break;
    }
    return {};
}

} // namespace karcis::ui
