// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/seat_plan_panel.h"

#include "terminal/seat_advice.h"
#include "ui/flow_words.h"
#include "ui/kiosk/seat_views.h"
#include "ui/widgets/button.h"
#include "ui/widgets/distances.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/seat_grid.h"
#include "ui/widgets/seat_request_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

SeatPlanPanel::SeatPlanPanel(Context &context, QWidget *parent) : QFrame(parent), m_context(context)
{
    setProperty("panel", u"surface"_s);
    m_grid = new SeatGrid(context, this);
    m_legend = new Legend(context, this);
    buildZoom();
    m_request = new SeatRequestPanel(context, this);
    m_request->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_request, 1);
    column->addWidget(m_grid, 1);
    column->addLayout(m_foot);
    connect(m_grid, &SeatGrid::seatTapped, this, &SeatPlanPanel::seatTapped);
    connect(m_request, &SeatRequestPanel::cancelled, this, &SeatPlanPanel::cancelled);
    connect(m_request, &SeatRequestPanel::wanted, this, &SeatPlanPanel::wanted);
}

void SeatPlanPanel::buildZoom()
{
    m_zoomOut = new Button(m_context, u"zoomOut"_s, u"secondary"_s, this);
    m_zoomOut->setIconName(u"minus"_s);
    m_zoomFit = new Button(m_context, u"zoomFit"_s, u"secondary"_s, this);
    m_zoomFit->setIconName(u"fit"_s);
    m_zoomIn = new Button(m_context, u"zoomIn"_s, u"secondary"_s, this);
    m_zoomIn->setIconName(u"plus"_s);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->addWidget(m_legend, 1);
    for (Button *button : {m_zoomOut, m_zoomFit, m_zoomIn}) {
        m_foot->addWidget(button, 0, Qt::AlignVCenter);
    }
    connect(m_grid, &SeatGrid::zoomed, this, &SeatPlanPanel::renderZoom);
    connect(m_zoomOut, &QPushButton::clicked, m_grid, &SeatGrid::zoomOut);
    connect(m_zoomFit, &QPushButton::clicked, m_grid, &SeatGrid::zoomToFit);
    connect(m_zoomIn, &QPushButton::clicked, m_grid, &SeatGrid::zoomIn);
}

void SeatPlanPanel::render(const BookingFlow &flow, const std::vector<SeatView> &seats)
{
    m_grid->setSeats(seats);
    m_grid->setAccessibleName(tr("Seat plan. Move with the arrow keys, choose with Enter."));
    m_legend->render(hasKind(seats, SeatKind::Sweetbox), hasKind(seats, SeatKind::Wheelchair));
    if (flow.plan) {
        const Film *film = findFilm(flow, flow.plan->showtime.filmId);
        m_grid->setPicture(film == nullptr ? QString() : film->poster);
    }
    renderRequest(flow, seats);
    renderZoom();
}

void SeatPlanPanel::renderRequest(const BookingFlow &flow, const std::vector<SeatView> &seats)
{
    const bool settled = flow.pendingHolds.empty() && flow.pendingReleases.empty();
    const bool able = flow.plan && settled && !flow.busy && flow.line == Line::Online;
    m_request->render({.sweetboxes = hasKind(seats, SeatKind::Sweetbox),
                       .wheelchairs = hasKind(seats, SeatKind::Wheelchair),
                       .most = flow.server.maxSeats,
                       .mine = static_cast<int>(ownSeats(flow).size()),
                       .enabled = able});
}

void SeatPlanPanel::renderZoom()
{
    m_zoomIn->setAccessibleName(tr("Zoom in"));
    m_zoomOut->setAccessibleName(tr("Zoom out"));
    m_zoomFit->setAccessibleName(tr("Show the whole auditorium"));
    m_zoomOut->setEnabled(!m_grid->isFitted());
    m_zoomFit->setEnabled(!m_grid->isFitted());
}

void SeatPlanPanel::setAsking(bool asking)
{
    m_request->setVisible(asking);
    m_grid->setVisible(!asking);
    m_legend->setVisible(!asking);
    for (Button *button : {m_zoomOut, m_zoomFit, m_zoomIn}) {
        button->setVisible(!asking);
    }
}

bool SeatPlanPanel::isAsking() const
{
    return !m_request->isHidden();
}

void SeatPlanPanel::clear()
{
    m_grid->setSeats({});
    m_request->clear();
}

void SeatPlanPanel::restyle()
{
    setDistances(layout(), m_context.theme, Space::Medium, Space::Small);
    m_foot->setSpacing(m_context.theme.space(Space::Small));
    m_request->restyle();
    m_grid->restyle();
}

} // namespace karcis::ui
