// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/seats_page.h"

#include "ui/flow_words.h"
#include "ui/kiosk/seat_plan_panel.h"
#include "ui/kiosk/seat_views.h"
#include "ui/kiosk/seats_side.h"
#include "ui/kiosk/seats_waiting.h"
#include "ui/kiosk/showtime_line.h"
#include "ui/widgets/banner_place.h"
#include "ui/widgets/seat_grid.h"
#include "ui/widgets/seat_request_panel.h"

#include <QVBoxLayout>

namespace karcis::ui {

SeatsPage::SeatsPage(Context &context, QWidget *parent) : Page(context, parent)
{
    m_plan = new SeatPlanPanel(context, this);
    m_side = new SeatsSide(context, this);
    m_banners = new BannerPlace(this);
    m_showtime = new ShowtimeLine(context, m_banners);
    m_banners->setContent(m_showtime);
    m_box = new QBoxLayout(QBoxLayout::LeftToRight);
    m_box->addWidget(m_plan, 1);
    m_box->addWidget(m_side);
    m_column = new QVBoxLayout(this);
    m_column->addWidget(m_banners);
    m_column->addLayout(m_box, 1);
    connect(m_plan, &SeatPlanPanel::seatTapped, this, [this](const SeatId &seat) {
        Q_EMIT intent(intents::ToggleSeat{seat});
    });
    connect(m_plan, &SeatPlanPanel::cancelled, this, [this] { setAsking(false); });
    connect(m_plan, &SeatPlanPanel::wanted, this, [this](const SeatRequest &request, bool replace) {
        setAsking(false);
        Q_EMIT intent(intents::FindSeats{request, replace});
    });
    connect(m_plan, &SeatPlanPanel::retried, this, [this] { Q_EMIT intent(intents::Retry{}); });
    connect(m_side, &SeatsSide::intent, this, &SeatsPage::intent);
    connect(m_side, &SeatsSide::nearlyOver, this, &SeatsPage::nearlyOver);
    connect(m_side, &SeatsSide::findPressed, this, [this] { setAsking(!m_plan->isAsking()); });
}

void SeatsPage::setAsking(bool asking)
{
    // Fingers leave no focus behind, so that they need none set.
    const QWidget *focused = m_plan->request()->focusWidget();
    const bool byKeyboard = m_side->isFindFocused() || (focused != nullptr && focused->hasFocus());
    m_plan->setAsking(asking);
    m_side->setAsking(asking);
    if (byKeyboard && asking) {
        m_plan->request()->focusFirst();
    } else if (byKeyboard) {
        m_plan->grid()->setFocus(Qt::OtherFocusReason);
    }
}

void SeatsPage::render(const BookingFlow &flow)
{
    const std::vector<SeatView> seats = seatViews(flow);
    const protocol::ShowtimeInfo *showtime = wantedShowtime(flow);
    const Film *film = showtime == nullptr ? nullptr : findFilm(flow, showtime->filmId);
    setBackdrop(film == nullptr ? QString() : film->poster);
    m_showtime->render(flow);
    m_plan->render(flow, seats);
    m_side->render(flow, seats);
    // Before the seats are here there is nothing to sum up and nothing to go on with.
    m_side->setVisible(flow.plan.has_value());
}

bool SeatsPage::tells(const BookingFlow &flow) const
{
    return SeatsWaiting::failed(flow);
}

QWidget *SeatsPage::firstFocus()
{
    return m_plan->grid();
}

void SeatsPage::leave()
{
    m_plan->clear();
    setAsking(false);
}

void SeatsPage::restyle()
{
    const bool portrait = isPortrait();
    m_box->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_box->setSpacing(theme().space(Space::Medium));
    m_column->setSpacing(theme().space(Space::Small));
    const int side = theme().space(Space::Large);
    m_column->setContentsMargins(side, 0, side, side);
    // Two lines of a banner, three where lines are short, four of the largest letters there.
    const int upright = theme().textPercent() > 125 ? 150 : 116;
    m_banners->setFixedHeight(theme().textPx(portrait ? upright : 76));
    m_showtime->restyle();
    m_plan->restyle(portrait);
    m_side->restyle(portrait);
}

QString SeatsPage::help() const
{
    return tr("Tap the seats that you want, then continue to pay. The seats are yours for the time "
              "that is shown. The legend says what the signs mean; with + and − the plan becomes "
              "larger and smaller.");
}

} // namespace karcis::ui
