// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/seat_plan_panel.h"

#include "terminal/seat_advice.h"
#include "ui/flow_words.h"
#include "ui/kiosk/seat_views.h"
#include "ui/kiosk/seats_waiting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/distances.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/seat_grid.h"
#include "ui/widgets/seat_request_panel.h"

#include <QBoxLayout>
#include <QGridLayout>

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
    m_waiting = new SeatsWaiting(context, this);
    m_cells = new QGridLayout(this);
    m_cells->setRowStretch(0, 1);
    m_cells->setColumnStretch(0, 1);
    m_cells->addWidget(m_request, 0, 0, 1, 2);
    m_cells->addWidget(m_waiting, 0, 0, 1, 2);
    placeParts();
    connect(m_waiting, &SeatsWaiting::retried, this, &SeatPlanPanel::retried);
    connect(m_grid, &SeatGrid::seatTapped, this, &SeatPlanPanel::seatTapped);
    connect(m_request, &SeatRequestPanel::cancelled, this, &SeatPlanPanel::cancelled);
    connect(m_request, &SeatRequestPanel::wanted, this, &SeatPlanPanel::wanted);
}

void SeatPlanPanel::buildZoom()
{
    m_zoom = new QWidget(this);
    m_zoomOut = new Button(m_context, u"zoomOut"_s, u"secondary"_s, m_zoom);
    m_zoomOut->setIconName(u"minus"_s);
    m_zoomFit = new Button(m_context, u"zoomFit"_s, u"secondary"_s, m_zoom);
    m_zoomFit->setIconName(u"fit"_s);
    m_zoomIn = new Button(m_context, u"zoomIn"_s, u"secondary"_s, m_zoom);
    m_zoomIn->setIconName(u"plus"_s);
    m_zoomBox = new QBoxLayout(QBoxLayout::LeftToRight, m_zoom);
    m_zoomBox->setContentsMargins(0, 0, 0, 0);
    for (Button *button : {m_zoomOut, m_zoomFit, m_zoomIn}) {
        m_zoomBox->addWidget(button);
    }
    connect(m_grid, &SeatGrid::zoomed, this, &SeatPlanPanel::renderZoom);
    connect(m_zoomOut, &QPushButton::clicked, m_grid, &SeatGrid::zoomOut);
    connect(m_zoomFit, &QPushButton::clicked, m_grid, &SeatGrid::zoomToFit);
    connect(m_zoomIn, &QPushButton::clicked, m_grid, &SeatGrid::zoomIn);
}

void SeatPlanPanel::render(const BookingFlow &flow, const std::vector<SeatView> &seats)
{
    m_loaded = flow.plan.has_value();
    m_waiting->render(flow);
    placeParts();
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
    m_asking = asking;
    placeParts();
}

/// One of three fills the panel: the plan, the request, or the word that the plan is on its way.
void SeatPlanPanel::placeParts()
{
    const bool planned = m_loaded && !m_asking;
    m_waiting->setVisible(!m_loaded);
    m_request->setVisible(m_loaded && m_asking);
    m_grid->setVisible(planned);
    m_legend->setVisible(planned);
    m_zoom->setVisible(planned);
}

void SeatPlanPanel::clear()
{
    m_grid->setSeats({});
    m_request->clear();
}

void SeatPlanPanel::restyle(bool portrait)
{
    setDistances(m_cells, m_context.theme, Space::Medium, Space::Small);
    m_zoomBox->setDirection(portrait ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_zoomBox->setSpacing(m_context.theme.space(Space::Small));
    for (QWidget *part : std::initializer_list<QWidget *>{m_grid, m_legend, m_zoom}) {
        m_cells->removeWidget(part);
    }
    m_cells->addWidget(m_grid, 0, 0, 1, portrait ? 2 : 1);
    m_cells->addWidget(m_legend, 1, 0, 1, portrait ? 1 : 2, Qt::Alignment());
    m_cells->addWidget(m_zoom, portrait ? 1 : 0, 1, portrait ? Qt::AlignVCenter : Qt::AlignBottom);
    m_request->restyle(portrait);
    m_waiting->restyle(portrait);
    m_grid->restyle();
}

} // namespace karcis::ui
