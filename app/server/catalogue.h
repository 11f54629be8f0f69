// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"
#include "db/catalogue_store.h"
#include "protocol/catalogue_commands.h"

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
    /// What is on in the week from @p now on, and what starts within a day.
    [[nodiscard]] protocol::ProgrammeReply programme(UtcTime now);
    /// Null if there is no such showtime.
    [[nodiscard]] std::shared_ptr<const ShowtimeOnSale> onSale(const ShowtimeId &id);
    /// The film of a showtime if it was read already, else empty; costs a look into a table.
    [[nodiscard]] FilmId filmIfKnown(const ShowtimeId &id) const;
    [[nodiscard]] bool knowsFilm(const FilmId &id);
    /// Empty if there is no such film.
    [[nodiscard]] QString titleOf(const FilmId &id);
    /// The description without how full it is.
    [[nodiscard]] static protocol::ShowtimeInfo describe(const ShowtimeOnSale &sale, UtcTime now);

    /// Forgets what was read, after an edit.
    void changed();

private:
    [[nodiscard]] const std::vector<Film> &knownFilms();
    [[nodiscard]] const std::vector<protocol::FilmOffer> &offers(UtcTime now);
    [[nodiscard]] protocol::ShowtimeInfo listed(const db::ShowtimeListing &row, UtcTime now);
    [[nodiscard]] Money standardPriceOf(const ClassId &classId, DayKind day);
    [[nodiscard]] std::shared_ptr<const SeatPlanIndex> plan(const AuditoriumId &id);

    db::CatalogueStore &m_store;
    std::optional<Cinema> m_cinema;
    std::optional<protocol::FilmsReply> m_films;
    /// The films by id, for their titles and age classes.
    QHash<FilmId, std::size_t> m_filmIndex;
    std::map<std::pair<ClassId, DayKind>, Money> m_standardPrices;
    /// Kept for the day that begins at m_offersFrom.
    std::vector<protocol::FilmOffer> m_offers;
    std::optional<UtcTime> m_offersFrom;
    QHash<ShowtimeId, std::shared_ptr<const ShowtimeOnSale>> m_onSale;
    QHash<AuditoriumId, std::shared_ptr<const SeatPlanIndex>> m_plans;
};

} // namespace karcis::server
