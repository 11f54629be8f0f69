// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/showtime_line.h"

#include "ui/flow_words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

ShowtimeLine::ShowtimeLine(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_film = new ElidedLabel(this);
    m_film->setObjectName(u"showtimeFilm"_s);
    dressLabel(*m_film, TextStyle::Title, {});
    m_when = new ElidedLabel(this);
    m_when->setObjectName(u"showtimeWhen"_s);
    dressLabel(*m_when, TextStyle::Body, u"muted"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_film);
    column->addWidget(m_when);
    column->addStretch(1);
}

void ShowtimeLine::render(const BookingFlow &flow)
{
    const Wording &wording = m_context.wording;
    const protocol::ShowtimeInfo *showtime = wantedShowtime(flow);
    if (showtime == nullptr) {
        m_film->clear();
        m_when->clear();
        return;
    }
    m_film->setText(wording.isolated(showtime->filmTitle));
    m_when->setText(whenText(wording, flow, *showtime) + u" · "_s
                    + whereText(wording, flow, *showtime));
}

void ShowtimeLine::restyle()
{
    const int side = m_context.theme.space(Space::Small);
    layout()->setContentsMargins(side, 0, side, 0);
}

} // namespace karcis::ui
