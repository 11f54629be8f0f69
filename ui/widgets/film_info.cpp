// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/film_info.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

FilmInfo::FilmInfo(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_title = makeText(TextStyle::Display, {}, this);
    m_title->setObjectName(u"filmTitle"_s);
    m_englishTitle = makeText(TextStyle::Title, u"muted"_s, this);
    m_facts = new QWidget(this);
    auto *flow = new FlowLayout(m_facts);
    for (QLabel **label : {&m_age, &m_length, &m_genres, &m_language}) {
        *label = makeLabel(TextStyle::Caption, {}, m_facts);
        (*label)->setProperty("fact", true);
        flow->addWidget(*label);
    }
    m_synopsis = makeText(TextStyle::Body, {}, this);
    m_people = makeText(TextStyle::Body, u"muted"_s, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_englishTitle, m_facts, m_synopsis, m_people}) {
        column->addWidget(part);
    }
    column->addStretch(1);
}

void FilmInfo::render(const Film &film)
{
    const Wording &wording = m_context.wording;
    m_title->setText(wording.isolated(film.title));
    const bool foreign = wording.language() != "id"_L1;
    showText(m_englishTitle,
             foreign && film.englishTitle != film.title ? wording.isolated(film.englishTitle)
                                                        : QString());
    m_age->setText(wording.ageMark(film.age) + u"  "_s + wording.ageClass(film.age));
    setStyleProperty(m_age, "badge", nameOf(film.age));
    m_length->setText(wording.length(film.minutes));
    m_genres->setText(wording.genres(film.genres));
    m_language->setText(wording.spokenLanguage(film.language));
    renderStory(film);
}

void FilmInfo::renderStory(const Film &film)
{
    const Wording &wording = m_context.wording;
    const QString synopsis = localized(film.synopsis, wording.language());
    m_synopsis->setText(wording.isolated(synopsis));
    // What is not translated still begins where its own readers look for a line's beginning.
    m_synopsis->setAlignment((synopsis.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
                             | Qt::AlignAbsolute | Qt::AlignTop);
    //: Who made a film and who plays in it
    m_people->setText(tr("Director: %1\nCast: %2")
                          .arg(wording.isolated(film.director), wording.listed(film.cast)));
}

void FilmInfo::restyle()
{
    const int gap = m_context.theme.space(Space::Small);
    layout()->setSpacing(gap);
    m_facts->layout()->setSpacing(gap);
}

} // namespace karcis::ui
