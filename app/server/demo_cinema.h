// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/random_source.h"
#include "server/cinema_time.h"
#include "server/stores.h"

#include <QByteArray>

class QJsonObject;

namespace karcis::server {

/// An invented cinema to look at and to try things with, read from the description that comes with the program.
class DemoCinema
{
public:
    /// Gives what is wrong with the description, for its author; empty if nothing.
    [[nodiscard]] QString read(const QByteArray &json);

    /// Writes the cinema if it is new or its description has changed, and the showtimes of the next 7 days that are not
    /// there yet. What was sold stays sold. Runs in a transaction of its own; throws db::DbError.
    void store(Stores &stores, RandomSource &random, UtcTime now) const;

    [[nodiscard]] const std::vector<Auditorium> &auditoriums() const { return m_auditoriums; }

    [[nodiscard]] const std::vector<Film> &films() const { return m_films; }

    [[nodiscard]] const std::vector<Price> &prices() const { return m_prices; }

    [[nodiscard]] const std::vector<AuditoriumClass> &classes() const { return m_classes; }

    /// What an auditorium plays on a day, in order of time.
    [[nodiscard]] std::vector<Showtime> programme(const Auditorium &auditorium, QDate date) const;

private:
    /// How a film is programmed.
    struct Programming
    {
        int weight = 1;
        QStringList classes;
    };

    void readCinema(const QJsonObject &object);
    void readFilm(const QJsonObject &object);
    [[nodiscard]] QString check() const;
    void storeDescription(Stores &stores) const;
    [[nodiscard]] std::vector<std::size_t> rotation(const ClassId &classId) const;
    void
    sellSome(Stores &stores, RandomSource &random, const Showtime &showtime, UtcTime now) const;
    void planDays(Stores &stores, RandomSource &random, UtcTime now) const;
    void announceSale(Stores &stores, RandomSource &random, UtcTime now) const;
    [[nodiscard]] Money priceOf(const Seat &seat, const Auditorium &auditorium, DayKind day) const;

    QByteArray m_fingerprint;
    Cinema m_cinema;
    int m_openMinute = 0;
    int m_lastStartMinute = 0;
    int m_turnaroundMinutes = 0;
    std::vector<AuditoriumClass> m_classes;
    std::vector<Auditorium> m_auditoriums;
    std::vector<Price> m_prices;
    std::vector<Film> m_films;
    std::vector<Programming> m_programming;
};

} // namespace karcis::server
