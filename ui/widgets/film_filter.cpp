// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/film_filter.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tab_order.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr int daysOffered = 7;

} // namespace

FilmFilter::FilmFilter(Context &context, QWidget *parent) : QFrame(parent), m_context(context)
{
    setObjectName(u"filterPanel"_s);
    setProperty("panel", u"surface"_s);
    auto *column = new QVBoxLayout(this);
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        m_headings.at(kind) = makeLabel(TextStyle::Caption, u"muted"_s, this);
        m_hosts.at(kind) = new QWidget(this);
        m_rows.at(kind) = new FlowLayout(m_hosts.at(kind));
        column->addWidget(m_headings.at(kind));
        column->addWidget(m_hosts.at(kind));
    }
}

void FilmFilter::render(const BookingFlow &flow, QDate today)
{
    m_offers = flow.offers;
    m_zone = flow.server.cinema.timeZone;
    renderKind(Day, tr("Day"), dayChips(today));
    renderKind(Genre, tr("Genre"), genreChips(flow));
    renderKind(Class, tr("Auditorium"), classChips(flow));
    renderKind(Age, tr("Age"), ageChips());
    restyle();
}

std::vector<FilmFilter::Chip> FilmFilter::dayChips(QDate today) const
{
    std::set<QDate> open;
    for (const protocol::FilmOffer &offer : m_offers) {
        open.insert(Wording::dateOf(offer.firstAt, m_zone));
    }
    std::vector<Chip> chips;
    for (int i = 0; i < daysOffered; ++i) {
        const QDate day = today.addDays(i);
        if (open.contains(day)) {
            chips.push_back({day.toString(Qt::ISODate),
                             m_context.wording.shortDay(day, today),
                             m_context.wording.date(day)});
        }
    }
    return chips;
}

std::vector<FilmFilter::Chip> FilmFilter::genreChips(const BookingFlow &flow) const
{
    std::set<QString> codes;
    for (const Film &film : flow.films) {
        codes.insert(film.genres.begin(), film.genres.end());
    }
    std::vector<Chip> chips;
    for (const QString &code : codes) {
        const QString words = m_context.wording.genre(code);
        chips.push_back({code, words, words});
    }
    std::ranges::sort(chips, [](const Chip &a, const Chip &b) {
        return QString::localeAwareCompare(a.words, b.words) < 0;
    });
    return chips;
}

std::vector<FilmFilter::Chip> FilmFilter::classChips(const BookingFlow &flow) const
{
    std::vector<Chip> chips;
    chips.reserve(flow.classes.size());
    for (const AuditoriumClass &one : flow.classes) {
        const QString words = localized(one.name, m_context.wording.language());
        chips.push_back({one.id.text(), words, words});
    }
    return chips;
}

std::vector<FilmFilter::Chip> FilmFilter::ageChips() const
{
    std::vector<Chip> chips;
    chips.reserve(EnumNames<AgeClass>::table.size());
    for (const auto &row : EnumNames<AgeClass>::table) {
        chips.push_back({QString(row.name),
                         m_context.wording.ageMark(row.value),
                         m_context.wording.ageClass(row.value)});
    }
    return chips;
}

void FilmFilter::renderKind(Kind kind, const QString &heading, const std::vector<Chip> &chips)
{
    static constexpr std::array names{
        "filterDay_"_L1, "filterGenre_"_L1, "filterClass_"_L1, "filterAge_"_L1};
    const auto at = static_cast<std::size_t>(kind);
    std::vector<Button *> &buttons = m_chips.at(at);
    std::set<QString> &chosen = m_chosen.at(at);
    // A day that is over, or a genre that has gone, narrows nothing any more.
    std::erase_if(chosen, [&chips](const QString &name) {
        return std::ranges::find(chips, name, &Chip::name) == chips.end();
    });
    while (buttons.size() > chips.size()) {
        m_rows.at(at)->removeWidget(buttons.back());
        buttons.back()->hide();
        buttons.back()->deleteLater();
        buttons.pop_back();
    }
    while (buttons.size() < chips.size()) {
        auto *chip = new Button(m_context, {}, u"chip"_s, m_hosts.at(at));
        chip->setCheckable(true);
        m_rows.at(at)->addWidget(chip);
        tabWithin(*m_hosts.at(at), *chip);
        chip->show();
        buttons.push_back(chip);
        connect(chip, &QPushButton::clicked, this, [this, chip, at](bool on) {
            std::set<QString> &picked = m_chosen.at(at);
            const QString name = chip->property("choice").toString();
            if (on) {
                picked.insert(name);
            } else {
                picked.erase(name);
            }
            Q_EMIT changed();
        });
    }
    for (std::size_t i = 0; i < chips.size(); ++i) {
        const Chip &chip = chips.at(i);
        Button *button = buttons.at(i);
        button->setObjectName(names.at(at) + chip.name);
        button->setProperty("choice", chip.name);
        button->setText(chip.words);
        button->setAccessibleName(heading + u": "_s + chip.spoken);
        button->setChecked(chosen.contains(chip.name));
    }
    m_headings.at(at)->setText(heading);
    m_headings.at(at)->setVisible(!chips.empty());
    m_hosts.at(at)->setVisible(!chips.empty());
}

void FilmFilter::restyle()
{
    const Theme &theme = m_context.theme;
    const int margin = theme.space(Space::Medium);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(theme.space(Space::Tiny));
    for (FlowLayout *row : m_rows) {
        row->setSpacing(theme.space(Space::Small));
        row->setContentsMargins(0, 0, 0, theme.space(Space::Small));
    }
}

int FilmFilter::count() const
{
    int all = 0;
    for (const std::set<QString> &chosen : m_chosen) {
        all += static_cast<int>(chosen.size());
    }
    return all;
}

bool FilmFilter::isOn(Kind kind, const QString &name) const
{
    const std::set<QString> &chosen = m_chosen.at(static_cast<std::size_t>(kind));
    return chosen.empty() || chosen.contains(name);
}

bool FilmFilter::isOffered(const Film &film) const
{
    if (m_chosen[Day].empty() && m_chosen[Class].empty()) {
        return true;
    }
    // One showing has to fit both: the day and the class.
    return std::ranges::any_of(m_offers, [&](const protocol::FilmOffer &offer) {
        return offer.filmId == film.id && isOn(Class, offer.classId.text())
            && isOn(Day, Wording::dateOf(offer.firstAt, m_zone).toString(Qt::ISODate));
    });
}

bool FilmFilter::passes(const Film &film) const
{
    const bool genre = m_chosen[Genre].empty()
        || std::ranges::any_of(film.genres,
                               [this](const QString &code) { return isOn(Genre, code); });
    return genre && isOn(Age, QString(nameOf(film.age))) && isOffered(film);
}

void FilmFilter::clear()
{
    for (std::set<QString> &chosen : m_chosen) {
        chosen.clear();
    }
    for (const std::vector<Button *> &chips : m_chips) {
        for (Button *chip : chips) {
            chip->setChecked(false);
        }
    }
    Q_EMIT changed();
}

} // namespace karcis::ui
