// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/kiosk_banners.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/banner_place.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

Banner::Mood moodOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Refused:
    case NoticeKind::PaymentDeclined:
        return Banner::Mood::Bad;
    case NoticeKind::HoldExpired:
    case NoticeKind::SeatsLost:
    case NoticeKind::SessionEnded:
    case NoticeKind::PlaceOver:
        return Banner::Mood::Warning;
    case NoticeKind::LoggedOut:
    case NoticeKind::NumberKept:
    case NoticeKind::YourTurn:
        return Banner::Mood::Good;
    case NoticeKind::None:
    case NoticeKind::Waiting:
        break;
    }
    return Banner::Mood::Info;
}

} // namespace

KioskBanners::KioskBanners(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_connection = new Banner(context, u"connectionBanner"_s, this);
    m_connection->setClosable(false);
    m_announcement = new Banner(context, u"announcementBanner"_s, this);
    m_announcement->setClosable(false);
    m_notice = new Banner(context, u"noticeBanner"_s, this);
    m_column = new QVBoxLayout(this);
    m_column->addWidget(m_connection);
    m_column->addWidget(m_announcement);
    m_column->addWidget(m_notice);
    connect(m_notice, &Banner::closed, this, &KioskBanners::dismissed);
    connect(m_notice, &Banner::taken, this, &KioskBanners::retried);
}

void KioskBanners::standIn(BannerPlace *place)
{
    if (place == m_place) {
        return;
    }
    m_place = place;
    for (Banner *banner : {m_connection, m_announcement, m_notice}) {
        if (place == nullptr) {
            m_column->addWidget(banner);
        } else {
            place->take(banner);
        }
        banner->setElided(place != nullptr);
    }
}

void KioskBanners::render(const BookingFlow &flow, bool told)
{
    const Wording &wording = m_context.wording;
    QString line;
    if (flow.line == Line::Lost) {
        line = tr("The connection is lost. We are connecting again by ourselves; your choice is "
                  "kept as long "
                  "as its time runs.");
    }
    QString notice = told ? QString() : wording.notice(flow.notice);
    QString announcement = wording.announcement(flow.server);
    if (m_place != nullptr) {
        // There is room for one: what answers the person comes before what is said to all.
        notice = line.isEmpty() ? notice : QString();
        announcement = line.isEmpty() && notice.isEmpty() ? announcement : QString();
        m_place->setTelling(!(line + notice + announcement).isEmpty());
    }
    m_connection->say(line, Banner::Mood::Warning);
    m_announcement->say(announcement,
                        flow.server.salesPaused ? Banner::Mood::Warning : Banner::Mood::Info);
    m_notice->say(notice, moodOf(flow.notice.kind));
    m_notice->offer(flow.notice.canRetry ? tr("Try again") : QString());
    restyle();
}

void KioskBanners::restyle()
{
    const Theme &theme = m_context.theme;
    const bool any = m_place == nullptr
        && (!m_connection->isHidden() || !m_announcement->isHidden() || !m_notice->isHidden());
    const int side = theme.space(Space::Large);
    const int edge = any ? theme.space(Space::Small) : 0;
    m_column->setContentsMargins(side, edge, side, edge);
    if (m_column->spacing() != theme.space(Space::Small)) {
        m_column->setSpacing(theme.space(Space::Small));
    }
}

} // namespace karcis::ui
