// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/random_source.h"
#include "db/sale_store.h"
#include "protocol/admin_commands.h"
#include "protocol/queue_commands.h"
#include "server/admission_queue.h"
#include "server/catalogue.h"

#include <map>
#include <optional>
#include <vector>

namespace karcis::server {

/// Sales that start at a moment of their own. Whoever comes before waits for the draw at the start; whoever comes after
/// stands behind. Each draw is made once, in the first transaction that needs it or at the first look after the start,
/// whichever server's that is.
///
/// Methods that take a WorkContext run inside a transaction of the caller.
class Premieres
{
public:
    Premieres(db::SaleStore &store,
              AdmissionQueue &queue,
              Catalogue &catalogue,
              RandomSource &random);

    /// Grows whenever the list of sales is another.
    [[nodiscard]] std::uint64_t version() const { return m_version; }

    /// Grows whenever a start is new or another.
    [[nodiscard]] std::uint64_t planVersion() const { return m_planVersion; }

    /// Reads what a former run, or another server of the same database, has left.
    void refresh(UtcTime now);
    /// A transaction was rolled back.
    void forget();

    /// Sets, or moves, the start of a sale; without a time it starts now. Refused with NotFound or InvalidRequest.
    [[nodiscard]] Result<protocol::SaleInfo> setStart(const protocol::AdminSetSaleStart &command,
                                                      WorkContext &work);
    /// Makes the draws of all sales that have started, and puts the first of each into the line.
    void settle(WorkContext &work);
    /// Puts the next ones of the draws that are made into the line, and tells the next ones of a start that was moved; true
    /// if there are more. What a draw decides is stored with it as a whole, so that this may stop anywhere and go on after
    /// a restart.
    [[nodiscard]] bool lineUp(WorkContext &work);
    /// When the next sale starts.
    [[nodiscard]] std::optional<UtcTime> nextStart() const;

    /// The sale that a showtime belongs to, its own before that of its film; null if it has no start of its own. Good
    /// until the next call of a method that is not const.
    [[nodiscard]] const SaleTerms *termsOf(const ShowtimeId &showtime, const FilmId &film) const;
    /// Why nothing of the showtime can be bought yet; nothing if it can.
    [[nodiscard]] std::optional<Refusal> whyNotYet(const SaleTerms *terms, UtcTime now);
    /// Tells of each showtime whether its sale is still to start.
    void mark(std::vector<protocol::ShowtimeInfo> &showtimes) const;
    void mark(protocol::ShowtimeInfo &showtime) const;
    /// Tells a place that waits for its draw when that is, and what decides it.
    void describe(protocol::QueuePlace &place) const;

    /// The next sale first; at most @p most.
    [[nodiscard]] std::vector<protocol::SaleInfo> listed(std::size_t most, UtcTime now);
    /// The latest sale of a showtime itself or, if that is empty, of the whole film; nothing if there is none.
    [[nodiscard]] std::optional<protocol::SaleInfo> saleOf(const FilmId &film,
                                                           const ShowtimeId &showtime);
    /// Nothing if there is no such draw.
    [[nodiscard]] std::optional<protocol::QueueDrawReply>
    result(const protocol::QueueDraw &command);

private:
    [[nodiscard]] const db::Sale *openSaleOf(const FilmId &film, const ShowtimeId &showtime) const;
    [[nodiscard]] protocol::SaleInfo describe(const db::Sale &sale);
    [[nodiscard]] const std::vector<std::int64_t> &orderOf(const db::Sale &sale);
    const std::vector<std::int64_t> &keepOrder(const DrawId &draw, std::vector<std::int64_t> order);
    void makeDraw(const db::Sale &sale, WorkContext &work);
    [[nodiscard]] bool tellNext(WorkContext &work);
    void lineUpNext(const db::Sale &sale, WorkContext &work);
    void load(UtcTime now);
    void notePlan(const std::vector<db::Sale> &before);

    db::SaleStore &m_store;
    AdmissionQueue &m_queue;
    Catalogue &m_catalogue;
    RandomSource &m_random;
    bool m_loaded = false;
    std::uint64_t m_version = 0;
    std::uint64_t m_planVersion = 0;
    std::vector<db::Sale> m_sales;
    /// The latest sale of each showtime, and of each film as a whole.
    std::map<ShowtimeId, SaleTerms> m_ofShowtime;
    std::map<FilmId, SaleTerms> m_ofFilm;
    /// Drawn orders that somebody has asked for, newest sales only.
    std::map<DrawId, std::vector<std::int64_t>> m_orders;
    /// Whose start was moved, and the number up to which those who wait for it were told.
    std::map<DrawId, std::int64_t> m_telling;
    /// How many of each order are dealt with.
    std::map<DrawId, std::size_t> m_linedUp;
};

} // namespace karcis::server
