// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/dispatcher.h"

#include "core/is_one_of.h"
#include "protocol/terminal_codec.h"
#include "server/request_hash.h"

#include <algorithm>
#include <type_traits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

using protocol::Command;
using protocol::Reply;

namespace {

template <class T>
Result<Reply> widen(Result<T> result)
{
    if (result.ok()) {
        return Reply(std::move(result.value()));
    }
    return result.refusal();
}

/// What anybody may ask, without being logged in.
template <class CommandType>
constexpr bool isPublic = isOneOf<CommandType,
                                  protocol::TerminalHello,
                                  protocol::CatalogueFilms,
                                  protocol::CatalogueShowtimes,
                                  protocol::CatalogueProgramme,
                                  protocol::AccountRegister,
                                  protocol::AccountLogin,
                                  protocol::AccountResume,
                                  protocol::AccountLogout,
                                  protocol::SeatsWatch,
                                  protocol::SeatsUnwatch,
                                  protocol::PaymentMethods,
                                  protocol::QueueJoin,
                                  protocol::QueueLeave,
                                  protocol::QueueCarry,
                                  protocol::QueueClaim,
                                  protocol::QueueDraw,
                                  protocol::QueueDisplay>;

/// What shows that somebody inside is busy booking.
template <class CommandType>
constexpr bool isSignOfLife = isOneOf<CommandType,
                                      protocol::SeatsWatch,
                                      protocol::SeatsRelease,
                                      protocol::SeatsExtend,
                                      protocol::PaymentStart,
                                      protocol::OrderCancel>;

template <class CommandType>
constexpr bool isCatalogue = isOneOf<CommandType,
                                     protocol::CatalogueFilms,
                                     protocol::CatalogueShowtimes,
                                     protocol::CatalogueProgramme>;

/// What has nothing to do with places in the queue. Log-ins end in a step of their own.
template <class CommandType>
constexpr bool isBesideQueue = isOneOf<CommandType,
                                       protocol::TerminalHello,
                                       protocol::AccountRegister,
                                       protocol::AccountLogin,
                                       protocol::SeatsUnwatch,
                                       protocol::OrderStatus,
                                       protocol::PaymentMethods,
                                       protocol::PaymentSimulate,
                                       protocol::TicketList,
                                       protocol::TicketRedeem,
                                       protocol::QueueDraw,
                                       protocol::QueueDisplay>;

/// Refusals that say nothing of the command itself: the same command may be judged anew.
bool isTransient(RefusalCode code)
{
    return code == RefusalCode::Unavailable || code == RefusalCode::Overloaded
        || code == RefusalCode::RateLimited || code == RefusalCode::ProviderUnavailable
        || code == RefusalCode::SalesPaused || code == RefusalCode::CoolingDown
        || code == RefusalCode::QueueFirst || code == RefusalCode::SaleNotStarted;
}

QByteArray storedId()
{
    return QByteArrayLiteral("0");
}

} // namespace

Dispatcher::Dispatcher(Parts parts) : m_parts(std::move(parts)) { }

bool Dispatcher::needsQueue(const Command &command) const
{
    const bool isGated = m_parts.settings.queue.gate == QueueGate::Open;
    return std::visit(
        [isGated](const auto &c) {
            using CommandType = std::decay_t<decltype(c)>;
            return !isBesideQueue<CommandType> && (isGated || !isCatalogue<CommandType>);
        },
        command);
}

bool Dispatcher::endedElsewhere(Peer &peer, UtcTime now) const
{
    // One more question for each request would be much for what happens so rarely.
    static constexpr Millis pauseBetweenLooks = std::chrono::seconds(1);
    if (!m_parts.stores.queue.isShared() || now - peer.sessionSeenAt < pauseBetweenLooks) {
        return false;
    }
    peer.sessionSeenAt = now;
    return !m_parts.stores.accounts.sessionById(peer.asker->session);
}

std::optional<Refusal>
Dispatcher::checkOrder(Peer &peer, const Command &command, const WorkContext &work) const
{
    const bool isHello = std::holds_alternative<protocol::TerminalHello>(command);
    if (peer.terminalId.isEmpty() && !isHello) {
        return Refusal{.code = RefusalCode::OutOfOrder, .detail = u"terminal.hello"_s};
    }
    const bool expired
        = peer.asker && (peer.sessionExpiresAt <= work.now || endedElsewhere(peer, work.now));
    if (expired) {
        peer.asker.reset();
    }
    const bool open
        = std::visit([](const auto &c) { return isPublic<std::decay_t<decltype(c)>>; }, command);
    if (!open && !peer.asker) {
        return Refusal{expired ? RefusalCode::SessionExpired : RefusalCode::NotLoggedIn};
    }
    return std::nullopt;
}

Outcome
Dispatcher::run(Peer &peer, const Command &command, const SinkMaker &sink, WorkContext &work)
{
    if (const std::optional<Refusal> refusal = checkOrder(peer, command, work)) {
        return Result<Reply>(*refusal);
    }
    if (const auto *registration = std::get_if<protocol::AccountRegister>(&command)) {
        return registerAccount(peer, *registration, sink(), work);
    }
    if (const auto *login = std::get_if<protocol::AccountLogin>(&command)) {
        return logIn(peer, *login, sink(), work);
    }
    if (const auto *reset = std::get_if<protocol::AccountReset>(&command)) {
        return resetPassword(peer, *reset, sink(), work);
    }
    return std::visit(
        [&](const auto &c) -> Outcome {
            using CommandType = std::decay_t<decltype(c)>;
            if constexpr (isOneOf<CommandType,
                                  protocol::AccountRegister,
                                  protocol::AccountLogin,
                                  protocol::AccountReset>) {
                return Result<Reply>(RefusalCode::Unavailable);
            } else {
                if (isSignOfLife<CommandType> && m_parts.settings.queue.gate != QueueGate::Off) {
                    m_parts.admission.touch(visitorAt(peer), work);
                }
                return handle(peer, c, work);
            }
        },
        command);
}

template <AdminCommand CommandType>
Outcome Dispatcher::handle(Peer &peer, const CommandType &command, WorkContext &work)
{
    return widen(m_parts.admin.run(*peer.asker, command, work));
}

Outcome
Dispatcher::handle(Peer &peer, const protocol::AdminSetSaleStart &command, WorkContext &work)
{
    const Result<protocol::SaleInfo> sale
        = m_parts.admin.setSaleStart(*peer.asker, command, m_parts.premieres, work);
    if (!sale) {
        return Result<Reply>(sale.refusal());
    }
    work.afterCommit.emplace_back([this] { m_parts.catalogueChanged(); });
    return Result<Reply>(protocol::SaleReply{.sale = sale.value()});
}

Outcome Dispatcher::handle(Peer &peer, const protocol::AdminSale &command, WorkContext &)
{
    const Result<protocol::SaleInfo> sale
        = AdminDesk::sale(*peer.asker, command, m_parts.premieres);
    return sale ? Result<Reply>(protocol::SaleReply{.sale = sale.value()})
                : Result<Reply>(sale.refusal());
}

template <class CommandType, class Rule>
Outcome Dispatcher::once(Peer &peer, const CommandType &command, WorkContext &work, Rule rule)
{
    static const QString method(CommandType::method);
    const QByteArray request = protocol::encodeParams(command);
    db::CommandResult result{.id = command.commandId,
                             .holder = peer.asker->session.text(),
                             .method = method,
                             .requestHash = {},
                             .reply = {},
                             .at = work.now};
    if (const std::optional<db::CommandResult> earlier
        = m_parts.stores.commands.find(command.commandId)) {
        const bool same = earlier->holder == result.holder && earlier->method == result.method
            && isHashOf(earlier->requestHash, request);
        return same ? repeat(*earlier, Command(command).index())
                    : Result<Reply>(RefusalCode::CommandIdReused);
    }
    Decision decision(widen(rule()));
    if (decision.result.ok()) {
        // Written once, to be stored and to be sent.
        protocol::stampServerTime(decision.result.value(), work.now);
        decision.written = protocol::encodeReplyBody(decision.result.value());
        result.reply = decision.written;
    } else if (isTransient(decision.result.refusal().code)) {
        return decision;
    } else {
        result.reply = protocol::encodeRefusal(storedId(), decision.result.refusal());
    }
    result.requestHash = requestHash(request);
    if (!m_parts.stores.commands.insert(result)) {
        // Another node answered the same command a moment ago; its transaction counts.
        throw db::DbError(db::DbError::Kind::Busy,
                          u"The command was answered at the same time elsewhere."_s);
    }
    return decision;
}

Outcome Dispatcher::repeat(const db::CommandResult &earlier, std::size_t commandIndex)
{
    // A refusal is stored as the whole response, and so was everything by earlier versions.
    const bool isWhole = earlier.reply.startsWith(R"({"jsonrpc":)");
    protocol::TerminalCodec codec;
    const auto stored
        = codec.decode(isWhole ? earlier.reply : protocol::encodeResult(storedId(), earlier.reply),
                       [commandIndex](std::int64_t) { return std::optional(commandIndex); });
    const auto *answer = stored ? std::get_if<protocol::Answer>(&*stored) : nullptr;
    if (answer == nullptr) {
        return Result<Reply>(RefusalCode::Unavailable);
    }
    if (const auto *refusal = std::get_if<Refusal>(&answer->content)) {
        return Result<Reply>(*refusal);
    }
    return Result<Reply>(std::get<Reply>(answer->content));
}

Outcome Dispatcher::handle(Peer &peer, const protocol::TerminalHello &command, WorkContext &)
{
    peer.terminalId = command.terminalId;
    return Result<Reply>(
        protocol::HelloReply{.serverVersion = QStringLiteral(KARCIS_VERSION),
                             .cinema = m_parts.catalogue.cinema(),
                             .holdFor = m_parts.settings.holdFor,
                             .payFor = m_parts.settings.payFor,
                             .maxSeats = m_parts.settings.maxSeats,
                             .accessibleHoldFor = m_parts.settings.accessibleHoldFor,
                             .accessiblePayFor = m_parts.settings.accessiblePayFor,
                             .extensions = m_parts.settings.extensions,
                             .accessibleExtensions = m_parts.settings.accessibleExtensions,
                             .strandedRule = m_parts.settings.strandedRule != 0,
                             .simulatedPayments = m_parts.provider.isSimulated(),
                             .message = m_parts.admin.notice().message,
                             .salesPaused = m_parts.admin.notice().salesPaused,
                             .queueGate = m_parts.settings.queue.gate,
                             .refreshEvery = m_parts.settings.refreshEvery,
                             .idleAfter = m_parts.settings.idleAfter,
                             .idleWarning = m_parts.settings.idleWarning,
                             .attractAfter = m_parts.settings.attractAfter,
                             .soundAllowed = m_parts.settings.soundAllowed != 0});
}

Result<protocol::HoldReply> Dispatcher::noteHold(const Peer &peer,
                                                 Result<protocol::HoldReply> reply) const
{
    if (reply && !reply.value().hold.seats.empty()) {
        m_parts.admission.stayBusy(visitorAt(peer), reply.value().hold.expiresAt);
    }
    return reply;
}

const SaleTerms *Dispatcher::termsOf(const ShowtimeId &showtime, WorkContext &work) const
{
    m_parts.premieres.settle(work);
    const auto sale = m_parts.catalogue.onSale(showtime);
    return sale ? m_parts.premieres.termsOf(showtime, sale->showtime.filmId) : nullptr;
}

std::optional<Refusal>
Dispatcher::whyNotBuy(const Peer &peer, const ShowtimeId &showtime, WorkContext &work) const
{
    const SaleTerms *terms = termsOf(showtime, work);
    if (std::optional<Refusal> early = m_parts.premieres.whyNotYet(terms, work.now)) {
        return early;
    }
    return isLetIn(peer, QueueGate::Buy, work, terms)
        ? std::nullopt
        : std::optional(Refusal{RefusalCode::QueueFirst});
}

std::optional<Refusal>
Dispatcher::whyNoSeats(const Peer &peer, const ShowtimeId &showtime, WorkContext &work) const
{
    if (m_parts.admin.notice().salesPaused) {
        return Refusal{RefusalCode::SalesPaused};
    }
    if (const std::optional<Millis> wait
        = m_parts.boxOffice.coolDown().left(peer.asker->account, peer.terminalId, work.now)) {
        return Refusal{.code = RefusalCode::CoolingDown, .detail = {}, .retryAfter = wait};
    }
    return whyNotBuy(peer, showtime, work);
}

Outcome Dispatcher::handle(Peer &peer, const protocol::SeatsHold &command, WorkContext &work)
{
    return once(peer, command, work, [&]() -> Result<protocol::HoldReply> {
        if (const std::optional<Refusal> refusal = whyNoSeats(peer, command.showtimeId, work)) {
            return *refusal;
        }
        return noteHold(peer, m_parts.boxOffice.hold(*peer.asker, command, work));
    });
}

Outcome Dispatcher::handle(Peer &peer, const protocol::SeatsBest &command, WorkContext &work)
{
    return once(peer, command, work, [&]() -> Result<protocol::HoldReply> {
        if (const std::optional<Refusal> refusal = whyNoSeats(peer, command.showtimeId, work)) {
            return *refusal;
        }
        return noteHold(peer, m_parts.boxOffice.best(*peer.asker, command, work));
    });
}

Outcome Dispatcher::handle(Peer &peer, const protocol::SeatsExtend &command, WorkContext &work)
{
    return once(peer, command, work, [&] {
        return noteHold(peer, m_parts.boxOffice.extend(*peer.asker, command, work));
    });
}

Outcome Dispatcher::handle(Peer &peer, const protocol::SeatsRelease &command, WorkContext &work)
{
    return once(
        peer, command, work, [&] { return m_parts.boxOffice.release(*peer.asker, command, work); });
}

Outcome Dispatcher::handle(Peer &peer, const protocol::OrderCheckout &command, WorkContext &work)
{
    return once(peer, command, work, [&] {
        if (const std::optional<Refusal> refusal = whyNotBuy(peer, command.showtimeId, work)) {
            return Result<protocol::OrderReply>(*refusal);
        }
        Result<protocol::OrderReply> order = m_parts.boxOffice.checkout(*peer.asker, command, work);
        if (order) {
            m_parts.admission.setPaying(peer.asker->session, true, work);
        }
        return order;
    });
}

Outcome Dispatcher::handle(Peer &peer, const protocol::OrderStatus &command, WorkContext &work)
{
    return widen(m_parts.boxOffice.status(*peer.asker, command.orderId, work));
}

Outcome Dispatcher::handle(Peer &peer, const protocol::OrderCancel &command, WorkContext &work)
{
    return once(
        peer, command, work, [&] { return m_parts.payments.cancel(*peer.asker, command, work); });
}

Outcome Dispatcher::handle(Peer &, const protocol::PaymentMethods &, WorkContext &) const
{
    return Result<Reply>(protocol::PaymentMethodsReply{m_parts.payments.methods()});
}

Outcome Dispatcher::handle(Peer &peer, const protocol::PaymentStart &command, WorkContext &work)
{
    return once(
        peer, command, work, [&] { return m_parts.payments.start(*peer.asker, command, work); });
}

Outcome Dispatcher::handle(Peer &peer, const protocol::PaymentSimulate &command, WorkContext &work)
{
    return widen(m_parts.payments.simulate(*peer.asker, command, work));
}

Outcome Dispatcher::handle(Peer &peer, const protocol::TicketList &, WorkContext &work)
{
    return widen(m_parts.boxOffice.tickets(*peer.asker, work));
}

Outcome Dispatcher::handle(Peer &peer, const protocol::TicketRedeem &command, WorkContext &work)
{
    return once(
        peer, command, work, [&] { return m_parts.boxOffice.redeem(*peer.asker, command, work); });
}

Outcome Dispatcher::handle(Peer &peer, const protocol::QueueAdvance &command, WorkContext &work)
{
    return once(peer, command, work, [&] {
        if (peer.asker->role == Role::Customer) {
            return Result<protocol::EmptyReply>(RefusalCode::Forbidden);
        }
        const QString reason = command.reason.simplified();
        if (reason.isEmpty()) {
            return Result<protocol::EmptyReply>(
                Refusal{.code = RefusalCode::InvalidRequest, .detail = u"reason"_s});
        }
        const QString number = command.number.simplified().toUpper();
        if (!m_parts.admission.advance(number, work)) {
            return Result<protocol::EmptyReply>(RefusalCode::NotFound);
        }
        m_parts.stores.audit.add({.id = m_parts.random.id(),
                                  .at = work.now,
                                  .actor = peer.asker->account.text(),
                                  .action = u"queue.advance"_s,
                                  .subject = number,
                                  .detail = reason});
        return Result<protocol::EmptyReply>(protocol::EmptyReply{});
    });
}

} // namespace karcis::server
