// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/wording.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

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
