// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"
#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QDate>
#include <QFrame>

#include <array>
#include <set>
#include <vector>

class QLabel;

namespace karcis::ui {

class Button;
class FlowLayout;

/// Narrows the films by day, genre, auditorium class and age class. Of each kind any number can be chosen: a film then
/// has to fit one of them, and every kind.
class FilmFilter : public QFrame
{
    Q_OBJECT

public:
    explicit FilmFilter(Context &context, QWidget *parent = nullptr);

    /// Offers what the films of @p flow have.
    void render(const BookingFlow &flow, QDate today);
    void restyle();

    /// How many are chosen.
    [[nodiscard]] int count() const;
    [[nodiscard]] bool passes(const Film &film) const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    enum Kind { Day, Genre, Class, Age };

    static constexpr int kinds = 4;

    struct Chip
    {
        QString name;
        QString words;
        QString spoken;
    };

    void renderKind(Kind kind, const QString &heading, const std::vector<Chip> &chips);
    [[nodiscard]] std::vector<Chip> dayChips(QDate today) const;
    [[nodiscard]] std::vector<Chip> genreChips(const BookingFlow &flow) const;
    [[nodiscard]] std::vector<Chip> classChips(const BookingFlow &flow) const;
    [[nodiscard]] std::vector<Chip> ageChips() const;
    [[nodiscard]] bool isOn(Kind kind, const QString &name) const;
    [[nodiscard]] bool isOffered(const Film &film) const;

    Context &m_context;
    std::vector<protocol::FilmOffer> m_offers;
    QString m_zone;
    std::array<std::set<QString>, kinds> m_chosen;
    std::array<QLabel *, kinds> m_headings{};
    std::array<QWidget *, kinds> m_hosts{};
    std::array<FlowLayout *, kinds> m_rows{};
    std::array<std::vector<Button *>, kinds> m_chips;
};

} // namespace karcis::ui
