// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/refusal.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis {

namespace {

struct NamedCode
{
    RefusalCode code = RefusalCode::InvalidRequest;
    QLatin1StringView name = {};
};

constexpr std::array namedCodes{
    NamedCode{RefusalCode::InvalidRequest, "invalidRequest"_L1},
    NamedCode{RefusalCode::NotFound, "notFound"_L1},
    NamedCode{RefusalCode::NotLoggedIn, "notLoggedIn"_L1},
    NamedCode{RefusalCode::Forbidden, "forbidden"_L1},
    NamedCode{RefusalCode::WrongCredentials, "wrongCredentials"_L1},
    NamedCode{RefusalCode::TooManyAttempts, "tooManyAttempts"_L1},
    NamedCode{RefusalCode::LoginTaken, "loginTaken"_L1},
    NamedCode{RefusalCode::InvalidLogin, "invalidLogin"_L1},
    NamedCode{RefusalCode::WeakPassword, "weakPassword"_L1},
    NamedCode{RefusalCode::SessionExpired, "sessionExpired"_L1},
    NamedCode{RefusalCode::SeatTaken, "seatTaken"_L1},
    NamedCode{RefusalCode::SeatNotOnSale, "seatNotOnSale"_L1},
    NamedCode{RefusalCode::SeatPairSplit, "seatPairSplit"_L1},
    NamedCode{RefusalCode::TooManySeats, "tooManySeats"_L1},
    NamedCode{RefusalCode::NothingHeld, "nothingHeld"_L1},
    NamedCode{RefusalCode::HoldExpired, "holdExpired"_L1},
    NamedCode{RefusalCode::SalesClosed, "salesClosed"_L1},
    NamedCode{RefusalCode::OrderClosed, "orderClosed"_L1},
    NamedCode{RefusalCode::OrderExpired, "orderExpired"_L1},
    NamedCode{RefusalCode::PaymentUnderWay, "paymentUnderWay"_L1},
    NamedCode{RefusalCode::PaymentMethodUnknown, "paymentMethodUnknown"_L1},
    NamedCode{RefusalCode::ProviderUnavailable, "providerUnavailable"_L1},
    NamedCode{RefusalCode::TicketUsed, "ticketUsed"_L1},
    NamedCode{RefusalCode::TicketVoid, "ticketVoid"_L1},
    NamedCode{RefusalCode::CommandIdReused, "commandIdReused"_L1},
    NamedCode{RefusalCode::RateLimited, "rateLimited"_L1},
    NamedCode{RefusalCode::Overloaded, "overloaded"_L1},
    NamedCode{RefusalCode::Unavailable, "unavailable"_L1},
    NamedCode{RefusalCode::OutOfOrder, "outOfOrder"_L1},
    NamedCode{RefusalCode::SalesPaused, "salesPaused"_L1},
    NamedCode{RefusalCode::CoolingDown, "coolingDown"_L1},
    NamedCode{RefusalCode::SeatStranded, "seatStranded"_L1},
    NamedCode{RefusalCode::NoSuchSeats, "noSuchSeats"_L1},
    NamedCode{RefusalCode::NoExtension, "noExtension"_L1},
    NamedCode{RefusalCode::QueueFirst, "queueFirst"_L1},
    NamedCode{RefusalCode::QueueFull, "queueFull"_L1},
    NamedCode{RefusalCode::PlaceLost, "placeLost"_L1},
    NamedCode{RefusalCode::SaleNotStarted, "saleNotStarted"_L1},
    NamedCode{RefusalCode::WrongNumber, "wrongNumber"_L1},
};

constexpr auto codes = [] {
    std::array<RefusalCode, namedCodes.size()> all{};
    std::ranges::transform(namedCodes, all.begin(), &NamedCode::code);
    return all;
}();

} // namespace

QLatin1StringView refusalName(RefusalCode code)
{
    const auto it = std::ranges::find(namedCodes, code, &NamedCode::code);
    return it == namedCodes.end() ? "unavailable"_L1 : it->name;
}

std::optional<RefusalCode> refusalFromName(QLatin1StringView name)
{
    const auto it = std::ranges::find(namedCodes, name, &NamedCode::name);
    return it == namedCodes.end() ? std::nullopt : std::optional(it->code);
}

std::span<const RefusalCode> allRefusalCodes()
{
    return codes;
}

} // namespace karcis
