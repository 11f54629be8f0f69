// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace karcis {

/// A text id of one kind of thing. Ids of different kinds cannot be mixed up; an empty id names nothing.
template <class Tag>
class Id
{
public:
    Id() = default;

    explicit Id(QString text) : m_text(std::move(text)) { }

    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;

    friend auto operator<=>(const Id &a, const Id &b)
    {
        return QString::compare(a.m_text, b.m_text) <=> 0;
    }

    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using CinemaId = Id<struct CinemaTag>;
using ClassId = Id<struct ClassTag>;
using AuditoriumId = Id<struct AuditoriumTag>;
/// A seat's label such as "C7"; unique within its auditorium only.
using SeatId = Id<struct SeatTag>;
using FilmId = Id<struct FilmTag>;
using ShowtimeId = Id<struct ShowtimeTag>;
using AccountId = Id<struct AccountTag>;
using SessionId = Id<struct SessionTag>;
using OrderId = Id<struct OrderTag>;
using AttemptId = Id<struct AttemptTag>;
using TicketId = Id<struct TicketTag>;
/// Of a place in the queue. Secret: whoever knows it can take the place up.
using PlaceId = Id<struct PlaceTag>;
/// Of the draw that decides in which order those who came before the start of a sale go in.
using DrawId = Id<struct DrawTag>;
/// Made by the client, once per intent: the same command id never has a second effect.
using CommandId = Id<struct CommandTag>;

} // namespace karcis
