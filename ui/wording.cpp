// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/wording.h"

#include "ui/languages.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

QDateTime local(UtcTime moment, const QString &zone)
{
    const QTimeZone known(zone.toLatin1());
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(),
                                          known.isValid() ? known : QTimeZone::utc());
}

int secondsOf(const Refusal &refusal)
{
    const Millis after = refusal.retryAfter.value_or(Millis{1000});
    return static_cast<int>((after + Millis{999}) / std::chrono::seconds{1});
}

} // namespace

Wording::Wording(QString language)
    : m_language(std::move(language))
    , m_locale(languageLocale(m_language))
{ }

QString Wording::isolated(const QString &text) const
{
    // The mark before it makes a label begin at the right, even if it says nothing but a name.
    static constexpr QChar rightToLeftMark(0x200f);
    static constexpr QChar leftToRightIsolate(0x2066);
    static constexpr QChar rightToLeftIsolate(0x2067);
    static constexpr QChar popIsolate(0x2069);
    if (m_locale.textDirection() == Qt::LeftToRight || text.isEmpty()) {
        return text;
    }
    return QString(rightToLeftMark)
        + (text.isRightToLeft() ? rightToLeftIsolate : leftToRightIsolate) + text + popIsolate;
}

QString Wording::listed(const QStringList &parts) const
{
    QStringList pieces;
    std::ranges::transform(
        parts, std::back_inserter(pieces), [this](const QString &part) { return isolated(part); });
    return pieces.join(m_locale.language() == QLocale::Arabic ? u"، "_s : u", "_s);
}

QString Wording::sentenceList(const QStringList &parts) const
{
    QStringList pieces;
    std::ranges::transform(
        parts, std::back_inserter(pieces), [this](const QString &part) { return isolated(part); });
    return m_locale.createSeparatedList(pieces);
}

QString Wording::money(const Money &money) const
{
    return isolated(formatMoney(money, m_locale));
}

QString Wording::spokenMoney(const Money &money) const
{
    const QString amount = m_locale.toString(static_cast<qlonglong>(money.amount));
    //: %1 is an amount of money, for example 50,000
    return money.currency == "IDR"_L1 ? tr("%1 rupiah").arg(amount)
                                      : amount + u' ' + money.currency;
}

QString Wording::time(UtcTime moment, const QString &zone) const
{
    // Morning and evening are too easily mistaken for each other: a day has 24 hours in every language.
    const QString usual = m_locale.timeFormat(QLocale::ShortFormat);
    return m_locale.toString(local(moment, zone).time(),
                             usual.contains(u'a', Qt::CaseInsensitive) ? u"HH:mm"_s : usual);
}

QString Wording::timeAndZone(UtcTime moment, const QString &zone) const
{
    const QDateTime there = local(moment, zone);
    return isolated(time(moment, zone) + QChar(QChar::Nbsp) + there.timeZoneAbbreviation());
}

QDate Wording::dateOf(UtcTime moment, const QString &zone)
{
    return local(moment, zone).date();
}

QString Wording::date(QDate date) const
{
    return listed({m_locale.toString(date, u"dddd"_s), m_locale.toString(date, u"d MMMM"_s)});
}

QString Wording::shortDay(QDate date, QDate today) const
{
    if (date == today) {
        return tr("Today");
    }
    if (date == today.addDays(1)) {
        return tr("Tomorrow");
    }
    return m_locale.toString(date, u"dddd"_s);
}

QString Wording::shortDate(QDate date) const
{
    return m_locale.toString(date, u"d MMM"_s);
}

QString Wording::countdown(Millis left)
{
    const auto seconds = (std::max(left, Millis{0}) + Millis{999}) / std::chrono::seconds{1};
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString Wording::length(int minutes) const
{
    if (minutes % 60 == 0 && minutes > 0) {
        //: How long something is, in whole hours
        return tr("%1 h").arg(minutes / 60);
    }
    //: How long a film is: hours and minutes
    return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString Wording::wait(const Refusal &refusal) const
{
    const int seconds = secondsOf(refusal);
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
            : tr("Somebody was a moment faster: %1 is taken. Please choose another seat.",
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
                  std::max(1, secondsOf(notice.refusal)));
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

QString Wording::saleNotStarted(const Refusal &refusal) const
{
    const QDateTime starts = QDateTime::fromString(refusal.detail, Qt::ISODate);
    return starts.isValid()
        ? tr("The sale has not started yet. It starts on %1 at %2.")
              .arg(date(starts.date()), m_locale.toString(starts.time(), QLocale::ShortFormat))
        : tr("The sale has not started yet.");
}

QString Wording::saleStart(UtcTime at, UtcTime now, const QString &zone) const
{
    const QDate day = dateOf(at, zone);
    return day == dateOf(now, zone) ? time(at, zone)
                                    : shortDate(day) + QChar(QChar::Nbsp) + time(at, zone);
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
    const auto least = static_cast<int>(atLeast / minutes{1});
    const auto most = static_cast<int>((atMost + minutes{1} - Millis{1}) / minutes{1});
    if (most <= 1) {
        return tr("Less than a minute to go.");
    }
    if (most > 3 * minutesPerHour) {
        return tr("More than %n hour(s) to go.", nullptr, std::max(1, least / minutesPerHour));
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

QString Wording::genre(const QString &code) const
{
    static constexpr std::array names{
        std::pair{"action"_L1, QT_TR_NOOP("Action")},
        std::pair{"adventure"_L1, QT_TR_NOOP("Adventure")},
        std::pair{"animation"_L1, QT_TR_NOOP("Animation")},
        std::pair{"comedy"_L1, QT_TR_NOOP("Comedy")},
        std::pair{"documentary"_L1, QT_TR_NOOP("Documentary")},
        std::pair{"drama"_L1, QT_TR_NOOP("Drama")},
        std::pair{"family"_L1, QT_TR_NOOP("Family")},
        std::pair{"fantasy"_L1, QT_TR_NOOP("Fantasy")},
        std::pair{"horror"_L1, QT_TR_NOOP("Horror")},
        std::pair{"music"_L1, QT_TR_NOOP("Music")},
        std::pair{"romance"_L1, QT_TR_NOOP("Romance")},
        std::pair{"scifi"_L1, QT_TR_NOOP("Science fiction")},
        std::pair{"thriller"_L1, QT_TR_NOOP("Thriller")},
    };
    const auto it
        = std::ranges::find_if(names, [&code](const auto &row) { return code == row.first; });
    return it == names.end() ? code : tr(it->second); // clazy:exclude=tr-non-literal
}

QString Wording::genres(const QStringList &codes) const
{
    QStringList names;
    std::ranges::transform(
        codes, std::back_inserter(names), [this](const QString &code) { return genre(code); });
    return listed(names);
}

QString Wording::spokenLanguage(const QString &code) const
{
    if (code == "id"_L1) {
        return tr("Indonesian");
    }
    if (code == "en"_L1) {
        return tr("English");
    }
    if (code == "ar"_L1) {
        return tr("Arabic");
    }
    return QLocale::languageToString(QLocale(code).language());
}

QString Wording::ageClass(AgeClass age) const
{
    switch (age) {
    case AgeClass::All:
        return tr("All ages");
    case AgeClass::From13:
        return tr("13 and over");
    case AgeClass::From17:
        return tr("17 and over");
    case AgeClass::From21:
        return tr("21 and over");
    }
    return {};
}

QString Wording::ageMark(AgeClass age) const
{
    return isolated(QString(nameOf(age)));
}

QString Wording::method(PaymentMethod method) const
{
    switch (method) {
    case PaymentMethod::Qris:
        return tr("QRIS");
    case PaymentMethod::EWallet:
        return tr("E-wallet");
    case PaymentMethod::VirtualAccount:
        return tr("Virtual account");
    case PaymentMethod::Card:
        return tr("Card");
    case PaymentMethod::Cash:
        return tr("Cash");
    }
    return {};
}

QString Wording::methodHint(PaymentMethod method) const
{
    switch (method) {
    case PaymentMethod::Qris:
        return tr("Scan with any bank app or e-wallet");
    case PaymentMethod::EWallet:
        return tr("Pay with the app on your phone");
    case PaymentMethod::VirtualAccount:
        return tr("Transfer from your bank's app");
    case PaymentMethod::Card:
        return tr("Debit or credit, at this reader");
    case PaymentMethod::Cash:
        return tr("Only at the counter");
    }
    return {};
}

QString Wording::orderState(OrderState state) const
{
    switch (state) {
    case OrderState::Draft:
        return tr("Not paid yet");
    case OrderState::Awaiting:
        return tr("Waiting for the payment");
    case OrderState::Closing:
        return tr("Being closed");
    case OrderState::Paid:
        return tr("Paid");
    case OrderState::Late:
        return tr("Payment came late");
    case OrderState::Cancelled:
        return tr("Cancelled");
    case OrderState::Refunding:
        return tr("Being refunded");
    case OrderState::Refunded:
        return tr("Refunded");
    }
    return {};
}

QString Wording::outcome(SimulatedOutcome outcome) const
{
    switch (outcome) {
    case SimulatedOutcome::Approve:
        return tr("Approve");
    case SimulatedOutcome::Decline:
        return tr("Decline");
    case SimulatedOutcome::NeverAnswer:
        return tr("Never answer");
    case SimulatedOutcome::AnswerLate:
        return tr("Answer too late");
    }
    return {};
}

QString Wording::seatLook(SeatLook look) const
{
    switch (look) {
    case SeatLook::Free:
        return tr("free");
    case SeatLook::Mine:
        return tr("yours");
    case SeatLook::Held:
        return tr("being chosen by someone else");
    case SeatLook::Sold:
        return tr("sold");
    case SeatLook::Blocked:
        return tr("not on sale");
    }
    return {};
}

QString Wording::seatKind(SeatKind kind) const
{
    switch (kind) {
    case SeatKind::Standard:
        return tr("seat");
    case SeatKind::Sweetbox:
        return tr("sweetbox for two");
    case SeatKind::Wheelchair:
        return tr("wheelchair place");
    }
    return {};
}

QString Wording::seatRequest(const SeatRequest &request) const
{
    QStringList parts;
    if (request.sweetbox) {
        parts.append(tr("%n seat(s) in sweetboxes", nullptr, request.count));
    } else if (request.count == 1) {
        parts.append(tr("One seat"));
    } else {
        parts.append(tr("%n seat(s) side by side", nullptr, request.count));
    }
    if (request.wheelchairs > 0) {
        parts.append(tr("%n of them a wheelchair place", nullptr, request.wheelchairs));
    }
    if (request.besideWheelchair) {
        parts.append(tr("beside a wheelchair place"));
    }
    if (request.aisle) {
        parts.append(tr("at an aisle"));
    }
    switch (request.area) {
    case SeatArea::Front:
        parts.append(tr("in front"));
        break;
    case SeatArea::Middle:
        parts.append(tr("in the middle"));
        break;
    case SeatArea::Back:
        parts.append(tr("at the back"));
        break;
    case SeatArea::Any:
        break;
    }
    return listed(parts);
}

QString Wording::seat(const protocol::SeatInfo &seat, SeatLook look) const
{
    QStringList parts{tr("Row %1 seat %2").arg(isolated(seat.row)).arg(seat.number)};
    if (seat.kind != SeatKind::Standard) {
        parts.append(seatKind(seat.kind));
    }
    parts.append(seatLook(look));
    if (look == SeatLook::Free || look == SeatLook::Mine) {
        parts.append(spokenMoney(seat.price));
    }
    return listed(parts);
}

} // namespace karcis::ui
