// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/lobby/showtime_row.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace karcis::ui {

ShowtimeRow::ShowtimeRow(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ShowtimeRow::render(const protocol::ShowtimeInfo &showtime, UtcTime now, const QString &zone)
{
    m_showtime = showtime;
    m_time = m_context.wording.time(showtime.startsAt, zone);
    m_sale = showtime.saleStartsAt ? m_context.wording.saleStart(*showtime.saleStartsAt, now, zone)
                                   : QString();
    setAccessibleName(m_time + u' ' + showtime.filmTitle + u' ' + showtime.auditoriumName + u' '
                      + words());
    updateGeometry();
    update();
}

QString ShowtimeRow::words() const
{
    return m_sale.isEmpty() ? tr("%n seat(s) free", nullptr, m_showtime.seatsFree)
                            : tr("Sale starts at %1").arg(m_sale);
}

void ShowtimeRow::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
    update();
}

QFont ShowtimeRow::titleFont() const
{
    return m_context.theme.font(m_large ? TextStyle::Headline : TextStyle::Title);
}

QFont ShowtimeRow::bodyFont() const
{
    QFont font = m_context.theme.font(TextStyle::Title);
    font.setBold(false);
    if (!m_large) {
        // Read from afar, so nearly as large as the title.
        font.setPixelSize(font.pixelSize() * 5 / 6);
    }
    return font;
}

int ShowtimeRow::titleHeight() const
{
    return QFontMetrics(titleFont()).size(Qt::TextSingleLine, m_showtime.filmTitle).height();
}

int ShowtimeRow::bodyHeight() const
{
    return QFontMetrics(bodyFont())
        .size(Qt::TextSingleLine, m_showtime.auditoriumName + words())
        .height();
}

QSize ShowtimeRow::sizeHint() const
{
    const Theme &theme = m_context.theme;
    const int text = titleHeight() + bodyHeight();
    return {theme.px(300), text + theme.px(8) + 3 * theme.space(Space::Small)};
}

void ShowtimeRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto flags = [this](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment).toInt());
    };
    const auto place = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const QFontMetrics title(titleFont());
    const QFontMetrics body(bodyFont());
    const int titleHigh = titleHeight();
    const int timeWidth
        = title.horizontalAdvance(QStringLiteral("00:00")) + theme.space(Space::Large);
    const int top = theme.space(Space::Small) + std::max(0, (height() - sizeHint().height()) / 2);
    painter.setFont(titleFont());
    painter.setPen(theme.color(Tone::AccentText));
    painter.drawText(place({0, top, timeWidth, titleHigh}), flags(Qt::AlignLeading), m_time);
    const QRect first(timeWidth, top, width() - timeWidth, titleHigh);
    painter.setPen(theme.color(Tone::Text));
    painter.drawText(place(first),
                     flags(Qt::AlignLeading),
                     m_context.wording.isolated(
                         title.elidedText(m_showtime.filmTitle, Qt::ElideRight, first.width())));
    const QRect second(first.left(), first.bottom() + 1, first.width(), bodyHeight());
    painter.setFont(bodyFont());
    const bool early = !m_sale.isEmpty();
    painter.setPen(theme.color(early ? Tone::Info : Tone::Muted));
    const QString right = words();
    painter.drawText(place(second), flags(Qt::AlignTrailing), right);
    painter.setPen(theme.color(Tone::Muted));
    const int room = second.width() - body.horizontalAdvance(right) - theme.space(Space::Medium);
    painter.drawText(place(second),
                     flags(Qt::AlignLeading),
                     body.elidedText(m_showtime.auditoriumName, Qt::ElideRight, std::max(0, room)));
    const QRect bar(
        first.left(), second.bottom() + 1 + theme.space(Space::Tiny), first.width(), theme.px(8));
    const double full = m_showtime.seatsTotal <= 0
        ? 0.0
        : 1.0 - static_cast<double>(m_showtime.seatsFree) / m_showtime.seatsTotal;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Tone::Outline));
    painter.drawRoundedRect(place(bar), bar.height() / 2.0, bar.height() / 2.0);
    static constexpr double nearlyFull = 0.8;
    QRect taken = bar;
    taken.setWidth(qRound(bar.width() * full));
    painter.setBrush(theme.color(full >= nearlyFull ? Tone::Warning : Tone::Good));
    painter.drawRoundedRect(place(taken), bar.height() / 2.0, bar.height() / 2.0);
}

} // namespace karcis::ui
