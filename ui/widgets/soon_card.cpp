// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/soon_card.h"

#include "ui/widgets/poster_view.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

/// Minutes from which on the day says more than how long it still takes.
constexpr int relativeUpTo = 180;
constexpr int lineFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

SoonCard::SoonCard(Context &context, const protocol::ShowtimeInfo &showtime, QWidget *parent)
    : Button(context, u"soon_"_s + showtime.id.text(), u"soon"_s, parent)
    , m_showtime(showtime)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SoonCard::render(const protocol::ShowtimeInfo &showtime,
                      const QString &poster,
                      UtcTime now,
                      const QString &zone)
{
    const Wording &wording = context().wording;
    m_showtime = showtime;
    m_poster = poster;
    m_time = wording.time(showtime.startsAt, zone);
    const auto minutes = static_cast<int>(std::max<std::int64_t>(
        0, std::chrono::ceil<std::chrono::minutes>(showtime.startsAt - now).count()));
    if (minutes < 60) {
        m_until = tr("in %n minute(s)", nullptr, minutes);
    } else if (minutes < relativeUpTo) {
        m_until = tr("in %1").arg(wording.length(minutes));
    } else {
        m_until = wording.shortDay(Wording::dateOf(showtime.startsAt, zone),
                                   Wording::dateOf(now, zone));
    }
    m_title = wording.isolated(showtime.filmTitle);
    m_place = wording.isolated(showtime.auditoriumName);
    setAccessibleName(wording.listed({m_time,
                                      m_until,
                                      showtime.filmTitle,
                                      showtime.auditoriumName,
                                      wording.spokenMoney(showtime.price)}));
    updateGeometry();
    update();
}

int SoonCard::posterWidth() const
{
    return context().theme.px(64);
}

int SoonCard::leastWidth() const
{
    return posterWidth() + context().theme.textPx(210);
}

int SoonCard::textWidth(int width) const
{
    return width - posterWidth() - 3 * context().theme.space(Space::Small);
}

int SoonCard::heightForWidth(int width) const
{
    const Theme &theme = context().theme;
    const QRect room(0, 0, textWidth(width), 10'000);
    const int title = QFontMetrics(theme.font(TextStyle::Strong))
                          .boundingRect(room, lineFlags, m_title)
                          .height();
    const int text = QFontMetrics(theme.font(TextStyle::Title)).height() + title
        + QFontMetrics(theme.font(TextStyle::Caption))
              .boundingRect(room, lineFlags, m_place)
              .height()
        + theme.space(Space::Tiny);
    return std::max(posterWidth() * 3 / 2, text) + 2 * theme.space(Space::Small);
}

QSize SoonCard::sizeHint() const
{
    return {leastWidth(), heightForWidth(std::max(width(), leastWidth()))};
}

void SoonCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = context().theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const int radius = theme.px(14);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(theme.color(isDown() ? Tone::Pressed : Tone::Surface));
    painter.setPen(
        QPen(theme.color(hasFocus() ? Tone::AccentText : Tone::Outline), hasFocus() ? 3 : 1));
    painter.drawRoundedRect(body, radius, radius);
    const int gap = theme.space(Space::Small);
    const QRect inner = rect().adjusted(gap, gap, -gap, -gap);
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), inner, logical);
    };
    paintPoster(painter,
                context(),
                m_poster,
                place({inner.topLeft(), QSize(posterWidth(), posterWidth() * 3 / 2)}));
    QRect text = inner.adjusted(posterWidth() + gap, 0, 0, 0);
    const auto lead = static_cast<int>(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop).toInt());
    const QFont timeFont = theme.font(TextStyle::Title);
    const int line = QFontMetrics(timeFont).height();
    painter.setFont(timeFont);
    painter.setPen(theme.color(Tone::Text));
    const QRect first(text.left(), text.top(), text.width(), line);
    painter.drawText(place(first), lead, m_time);
    const QFont small = theme.font(TextStyle::Caption);
    const int taken = QFontMetrics(timeFont).horizontalAdvance(m_time) + gap;
    painter.setFont(small);
    painter.setPen(theme.color(Tone::AccentText));
    painter.drawText(place(first.adjusted(taken, 0, 0, 0)),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(),
                                                              Qt::AlignTrailing | Qt::AlignVCenter)
                                          .toInt()),
                     m_until);
    text.setTop(first.bottom() + 1);
    painter.setFont(theme.font(TextStyle::Strong));
    painter.setPen(theme.color(Tone::Text));
    QRect title;
    painter.drawText(place(text), lead | Qt::TextWordWrap, m_title, &title);
    text.setTop(title.bottom() + 1 + theme.space(Space::Tiny));
    painter.setFont(small);
    painter.setPen(theme.color(Tone::Muted));
    painter.drawText(place(text), lead | Qt::TextWordWrap, m_place);
}

} // namespace karcis::ui
