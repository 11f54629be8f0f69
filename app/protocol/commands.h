// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/account_commands.h"
#include "protocol/admin_commands.h"
#include "protocol/catalogue_commands.h"
#include "protocol/order_commands.h"
#include "protocol/queue_commands.h"
#include "protocol/seat_commands.h"
#include "protocol/terminal_commands.h"

#include <variant>

/// What a terminal may ask, each with the reply it gets. The names are the JSON-RPC methods.
namespace karcis::protocol {

/// Every request there is. `rpc.discover` is answered by the codec's own document.
using Command = std::variant<TerminalHello,
                             CatalogueFilms,
                             CatalogueShowtimes,
                             CatalogueProgramme,
                             AccountRegister,
                             AccountLogin,
                             AccountResume,
                             AccountLogout,
                             AccountFind,
                             AccountReset,
                             SeatsWatch,
                             SeatsUnwatch,
                             SeatsHold,
                             SeatsBest,
                             SeatsExtend,
                             SeatsRelease,
                             OrderCheckout,
                             OrderStatus,
                             OrderCancel,
                             PaymentMethods,
                             PaymentStart,
                             PaymentSimulate,
                             TicketList,
                             TicketRedeem,
                             AdminStatus,
                             AdminLimits,
                             AdminSetLimit,
                             AdminTerminals,
                             AdminPauseSales,
                             AdminResumeSales,
                             AdminMessage,
                             AdminSetSaleStart,
                             AdminSale,
                             QueueJoin,
                             QueueLeave,
                             QueueAdvance,
                             QueueCarry,
                             QueueClaim,
                             QueueDraw,
                             QueueDisplay>;

using Reply = std::variant<EmptyReply,
                           HelloReply,
                           FilmsReply,
                           ShowtimesReply,
                           ProgrammeReply,
                           SessionReply,
                           AccountReply,
                           SeatMapReply,
                           HoldReply,
                           OrderReply,
                           PaymentMethodsReply,
                           TicketListReply,
                           TicketRedeemReply,
                           AdminStatusReply,
                           AdminLimitsReply,
                           AdminTerminalsReply,
                           SaleReply,
                           QueueReply,
                           QueueDrawReply,
                           QueueDisplayReply>;

} // namespace karcis::protocol
