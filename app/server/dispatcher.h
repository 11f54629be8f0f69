// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/accounts.h"
#include "server/admin_desk.h"
#include "server/admission_queue.h"
#include "server/catalogue.h"
#include "server/password_hasher.h"
#include "server/payments.h"
#include "server/peer.h"
#include "server/premieres.h"
#include "server/reply_sink.h"
#include "server/settings.h"
#include "server/watchers.h"

#include <functional>
#include <optional>

namespace karcis::server {

/// From a request to the rule that answers it: is the terminal known, is somebody logged in, was this very command
/// answered before?
class Dispatcher
{
public:
    /// Puts work into the server's queue; it runs in a later transaction, and its outcome is sent after the commit.
    using Later = std::function<void(std::function<Outcome(WorkContext &)> work, ReplySink sink)>;
    /// Finds a peer that is still connected; null otherwise.
    using FindPeer = std::function<Peer *(Watchers::PeerId)>;

    /// Logs the session out at every peer.
    using EndSession = std::function<void(const SessionId &)>;

    struct Parts
    {
        Stores &stores;
        Catalogue &catalogue;
        BoxOffice &boxOffice;
        Payments &payments;
        Accounts &accounts;
        AdminDesk &admin;
        Watchers &watchers;
        AdmissionQueue &admission;
        Premieres &premieres;
        PasswordHasher &hasher;
        RandomSource &random;
        PaymentProvider &provider;
        const Settings &settings;
        Later later;
        FindPeer findPeer;
        EndSession endSession;
        /// Films, showtimes or the start of a sale are new to all terminals.
        std::function<void()> catalogueChanged;
    };

    explicit Dispatcher(Parts parts);

    /// Makes the sink of a request; called only for one that is answered later.
    using SinkMaker = std::function<ReplySink()>;

    /// Runs one command. Nothing if it is answered later, by the sink.
    [[nodiscard]] Outcome
    run(Peer &peer, const protocol::Command &command, const SinkMaker &sink, WorkContext &work);
    /// Whether the command cannot be answered without what is known of the queue.
    [[nodiscard]] bool needsQueue(const protocol::Command &command) const;
    /// Whether the command wants seats and its sender stands in the line: then it is refused, and no transaction is
    /// needed to say so.
    [[nodiscard]] bool mustQueueFirst(const Peer &peer, const protocol::Command &command) const;
    /// Whether it asks for a new place and there is none to be had; decided as cheaply.
    [[nodiscard]] bool
    findsQueueFull(const Peer &peer, const protocol::Command &command, UtcTime now) const;

private:
    Outcome handle(Peer &peer, const protocol::TerminalHello &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::CatalogueFilms &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::CatalogueShowtimes &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::CatalogueProgramme &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::AccountResume &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::AccountLogout &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::AccountFind &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::SeatsWatch &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::SeatsUnwatch &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::SeatsHold &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::SeatsBest &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::SeatsExtend &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::SeatsRelease &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::OrderCheckout &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::OrderStatus &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::OrderCancel &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::PaymentMethods &command, WorkContext &work) const;
    Outcome handle(Peer &peer, const protocol::PaymentStart &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::PaymentSimulate &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::TicketList &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::TicketRedeem &command, WorkContext &work);
    template <AdminCommand CommandType>
    Outcome handle(Peer &peer, const CommandType &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::AdminSetSaleStart &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::AdminSale &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::QueueJoin &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::QueueLeave &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::QueueAdvance &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::QueueCarry &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::QueueClaim &command, WorkContext &work);
    Outcome handle(Peer &peer, const protocol::QueueDraw &command, WorkContext &work) const;
    Outcome handle(Peer &peer, const protocol::QueueDisplay &command, WorkContext &work) const;
    Outcome registerAccount(const Peer &peer,
                            const protocol::AccountRegister &command,
                            const ReplySink &sink,
                            WorkContext &work);
    Outcome logIn(const Peer &peer,
                  const protocol::AccountLogin &command,
                  const ReplySink &sink,
                  WorkContext &work);

    Outcome resetPassword(const Peer &peer,
                          const protocol::AccountReset &command,
                          const ReplySink &sink,
                          WorkContext &work);

    /// Puts the session into the peer, once the commit has made it real, and gives the reply.
    Outcome enter(Watchers::PeerId id, const Result<OpenedSession> &opened, WorkContext &work);
    /// Whether the session was logged out over another server.
    [[nodiscard]] bool endedElsewhere(Peer &peer, UtcTime now) const;
    /// Whether the peer may send this now.
    [[nodiscard]] std::optional<Refusal>
    checkOrder(Peer &peer, const protocol::Command &command, const WorkContext &work) const;

    [[nodiscard]] static QueueVisitor visitorAt(const Peer &peer);
    /// Whether the peer may go past a gate that stands at @p gate.
    [[nodiscard]] bool isLetIn(const Peer &peer,
                               QueueGate gate,
                               WorkContext &work,
                               const SaleTerms *sale = nullptr) const;
    /// The sale that the showtime belongs to, if that has a start of its own; its draw is made if it is due.
    [[nodiscard]] const SaleTerms *termsOf(const ShowtimeId &showtime, WorkContext &work) const;
    /// Why this terminal's customer may not buy what the showtime's sale offers now; nothing if they may.
    [[nodiscard]] std::optional<Refusal>
    whyNotBuy(const Peer &peer, const ShowtimeId &showtime, WorkContext &work) const;
    /// Why this terminal's customer gets no more seats now, whichever they are; nothing if they do.
    [[nodiscard]] std::optional<Refusal>
    whyNoSeats(const Peer &peer, const ShowtimeId &showtime, WorkContext &work) const;
    [[nodiscard]] Outcome placeReply(const Result<protocol::QueuePlace> &place) const;

    /// Tells the queue until when the peer holds seats.
    [[nodiscard]] Result<protocol::HoldReply> noteHold(const Peer &peer,
                                                       Result<protocol::HoldReply> reply) const;

    /// Runs @p rule unless the command id was answered before: then the same answer comes again, and nothing happens.
    template <class CommandType, class Rule>
    Outcome once(Peer &peer, const CommandType &command, WorkContext &work, Rule rule);
    /// What was answered then.
    [[nodiscard]] static Outcome repeat(const db::CommandResult &earlier, std::size_t commandIndex);

    Parts m_parts;
};

} // namespace karcis::server
