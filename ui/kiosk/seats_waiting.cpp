// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/seats_waiting.h"

#include "ui/flow_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/poster_view.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/trouble.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

SeatsWaiting::SeatsWaiting(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"seatsWaiting"_s);
    m_poster = new PosterView(context, this);
    m_spinner = new Spinner(context, this);
    m_spinner->setObjectName(u"seatsSpinner"_s);
    m_words = makeText(TextStyle::Headline, {}, this);
    m_words->setObjectName(u"seatsWaitingWords"_s);
    m_patience = makeText(TextStyle::Body, u"muted"_s, this);
    m_trouble = new Trouble(context, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addWidget(m_poster, 0, Qt::AlignHCenter);
    column->addWidget(m_spinner, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_words, m_patience}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addWidget(m_trouble);
    column->addStretch(1);
    connect(m_trouble, &Trouble::retried, this, &SeatsWaiting::retried);
}

bool SeatsWaiting::failed(const BookingFlow &flow)
{
    return !flow.plan && flow.notice.canRetry;
}

void SeatsWaiting::render(const BookingFlow &flow)
{
    const protocol::ShowtimeInfo *showtime = wantedShowtime(flow);
    const Film *film = showtime == nullptr ? nullptr : findFilm(flow, showtime->filmId);
    if (film != nullptr) {
        m_poster->setPoster(film->poster, film->title);
    }
    m_poster->setVisible(film != nullptr);
    const bool fails = failed(flow);
    m_trouble->say(fails ? tr("The seats are not here yet.") : QString(),
                   fails ? m_context.wording.notice(flow.notice) : QString());
    m_spinner->setVisible(!fails);
    const QString words = flow.line == Line::Online ? tr("Fetching the seats…")
                                                    : tr("Connecting to the box office…");
    showText(m_words, fails ? QString() : words);
    showText(m_patience,
             fails ? QString() : tr("One moment, please: the plan opens here by itself."));
}

void SeatsWaiting::restyle(bool portrait)
{
    const Theme &theme = m_context.theme;
    layout()->setSpacing(theme.space(Space::Medium));
    m_poster->setPosterWidth(theme.px(portrait ? 320 : 190));
    m_trouble->restyle();
}

} // namespace karcis::ui
