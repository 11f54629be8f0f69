// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"
#include "db/catalogue_store.h"
#include "protocol/commands.h"

#include <QHash>

#include <memory>
#include <optional>

namespace karcis::server {

/// An auditorium's plan with quick look-up by seat.
struct SeatPlanIndex
{
    std::vector<Seat> seats;
    QHash<SeatId, std::size_t> bySeat;

    [[nodiscard]] const Seat *find(const SeatId &id) const;
};

/// A showtime with all that is needed to sell it.
struct ShowtimeOnSale
{
    Showtime showtime;
    QString filmTitle;
    AgeClass age = AgeClass::All;
    QString auditoriumName;
    ClassId classId;
    std::shared_ptr<const SeatPlanIndex> plan;
    std::map<SeatKind, Money> prices;

    [[nodiscard]] Money priceOf(const Seat &seat) const;

    /// Sales end when the film begins.
    [[nodiscard]] bool isOpen(UtcTime now) const
    {
        return showtime.onSale && now < showtime.startsAt;
    }
};

/// Films, plans, prices and showtimes as the rules need them, read once and kept until they change.
class Catalogue
{
public:
    explicit Catalogue(db::CatalogueStore &store);

    [[nodiscard]] const Cinema &cinema();
    [[nodiscard]] protocol::FilmsReply films();
    /// From the beginning of the cinema's day of @p now, for a week. Nothing if the film is unknown.
    [[nodiscard]] std::optional<protocol::ShowtimesReply> showtimes(const FilmId &film,
                                                                    UtcTime now);
    /// Null if there is no such showtime.
    [[nodiscard]] std::shared_ptr<const ShowtimeOnSale> onSale(const ShowtimeId &id);
    /// The description without how full it is.
    [[nodiscard]] static protocol::ShowtimeInfo describe(const ShowtimeOnSale &sale, UtcTime now);

    /// Forgets what was read, after an edit.
    void changed();

private:
    [[nodiscard]] std::shared_ptr<const SeatPlanIndex> plan(const AuditoriumId &id);

    db::CatalogueStore &m_store;
    std::optional<Cinema> m_cinema;
    std::optional<protocol::FilmsReply> m_films;
    QHash<ShowtimeId, std::shared_ptr<const ShowtimeOnSale>> m_onSale;
    QHash<AuditoriumId, std::shared_ptr<const SeatPlanIndex>> m_plans;
};

} // namespace karcis::server
