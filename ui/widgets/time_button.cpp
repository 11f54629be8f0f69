// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/time_button.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr double nearlyFull = 0.8;
constexpr double halfFull = 0.5;

} // namespace

TimeButton::TimeButton(Context &context, const protocol::ShowtimeInfo &showtime, QWidget *parent)
    : Button(context, u"showtime_"_s + showtime.id.text(), u"time"_s, parent)
    , m_showtime(showtime)
{ }

void TimeButton::render(const protocol::ShowtimeInfo &showtime, UtcTime now, const QString &zone)
{
    const Wording &wording = context().wording;
    m_showtime = showtime;
    m_time = wording.time(showtime.startsAt, zone);
    //: %1 is the time at which a showtime ends, for example 21:30
    m_until = tr("until %1").arg(wording.time(showtime.endsAt, zone));
    if (showtime.startsAt <= now) {
        m_state = State::Started;
    } else if (!showtime.onSale) {
        m_state = State::Closed;
    } else if (showtime.saleStartsAt && now < *showtime.saleStartsAt) {
        m_state = State::Early;
        m_sale = wording.saleStart(*showtime.saleStartsAt, now, zone);
    } else {
        m_state = showtime.seatsFree > 0 ? State::OnSale : State::SoldOut;
    }
    setEnabled(m_state == State::OnSale || m_state == State::Early);
    const QStringList facts{
        m_time, m_until, showtime.auditoriumName, wording.spokenMoney(showtime.price)};
    setAccessibleName(wording.listed(facts + fillWords().split(u'\n')));
    updateGeometry();
    update();
}

double TimeButton::fill() const
{
    return m_showtime.seatsTotal <= 0
        ? 0.0
        : 1.0 - static_cast<double>(m_showtime.seatsFree) / m_showtime.seatsTotal;
}

QString TimeButton::fillWords() const
{
    switch (m_state) {
    case State::Started:
        return tr("Already started");
    case State::Closed:
        return tr("Not on sale");
    case State::SoldOut:
        return tr("Sold out");
    case State::Early:
        //: %1 is the time, or day and time, at which tickets for this showtime can be bought
        return tr("Sale starts at %1").arg(m_sale) + u'\n' + tr("Get in line");
    case State::OnSale:
        break;
    }
    if (fill() >= nearlyFull) {
        return tr("%n seat(s) left", nullptr, m_showtime.seatsFree);
    }
    return fill() >= halfFull ? tr("Filling up") : tr("Many seats");
}

Tone TimeButton::fillTone() const
{
    if (m_state == State::Early) {
        return Tone::Info;
    }
    if (m_state != State::OnSale) {
        return Tone::Muted;
    }
    return fill() >= nearlyFull ? Tone::Warning : Tone::Good;
}

/// How many seats are left, or why none can be had, is what one chooses by: it has the size of what one reads.
QSize TimeButton::fillSize() const
{
    const Theme &theme = context().theme;
    // As wide as in bold: which line is stressed, only painting decides.
    return {QFontMetrics(theme.font(TextStyle::Strong)).size(0, fillWords()).width(),
            QFontMetrics(theme.font(TextStyle::Body)).size(0, fillWords()).height()};
}

QSize TimeButton::sizeHint() const
{
    const Theme &theme = context().theme;
    const QFontMetrics large(theme.font(TextStyle::Headline));
    const QFontMetrics body(theme.font(TextStyle::Strong));
    const QFontMetrics small(theme.font(TextStyle::Caption));
    const QSize words = fillSize();
    const int top = large.horizontalAdvance(m_time) + theme.space(Space::Medium)
        + small.horizontalAdvance(m_until);
    const int width = std::max({top,
                                body.horizontalAdvance(context().wording.money(m_showtime.price)),
                                words.width(),
                                theme.px(150)});
    const int inset = theme.space(Space::Medium);
    return {width + 2 * inset,
            large.height() + body.height() + words.height() + theme.px(8)
                + 2 * theme.space(Space::Small) + 2 * theme.space(Space::Small)};
}

void TimeButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = context().theme;
    const bool open = m_state == State::OnSale || m_state == State::Early;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Tone ground = isDown() || (underMouse() && open) ? Tone::Pressed : Tone::Raised;
    // Seen only where contrasts are strong: elsewhere an edge has the colour of its ground.
    QPen border(theme.color(Tone::Edge), 2);
    if (hasFocus()) {
        border = QPen(theme.color(Tone::AccentText), 3);
    } else if (!open) {
        border = QPen(theme.color(Tone::Outline), 2, Qt::DashLine);
    }
    painter.setPen(border);
    painter.setBrush(open ? QBrush(theme.color(ground)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), theme.px(14), theme.px(14));

    const int inset = theme.space(Space::Medium);
    const QRect inner
        = rect().adjusted(inset, theme.space(Space::Small), -inset, -theme.space(Space::Small));
    const QFontMetrics large(theme.font(TextStyle::Headline));
    const QFontMetrics body(theme.font(TextStyle::Strong));
    const auto flags = [this](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment).toInt());
    };
    const int lead = flags(Qt::AlignLeading | Qt::AlignVCenter);
    const QRect first(inner.left(), inner.top(), inner.width(), large.height());
    painter.setFont(theme.font(TextStyle::Headline));
    painter.setPen(theme.color(open ? Tone::Text : Tone::Muted));
    painter.drawText(first, lead, m_time);
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.color(Tone::Muted));
    painter.drawText(first, flags(Qt::AlignTrailing | Qt::AlignVCenter), m_until);
    const QRect second(inner.left(), first.bottom() + 1, inner.width(), body.height());
    painter.setFont(theme.font(TextStyle::Strong));
    painter.setPen(theme.color(open ? Tone::AccentText : Tone::Muted));
    painter.drawText(second, lead, context().wording.money(m_showtime.price));

    const QRect bar(
        inner.left(), second.bottom() + 1 + theme.space(Space::Small), inner.width(), theme.px(6));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Tone::Outline));
    painter.drawRoundedRect(bar, bar.height() / 2.0, bar.height() / 2.0);
    QRect taken = bar;
    taken.setWidth(qRound(bar.width() * fill()));
    painter.setBrush(theme.color(fillTone()));
    taken = QStyle::visualRect(layoutDirection(), bar, taken);
    painter.drawRoundedRect(taken, bar.height() / 2.0, bar.height() / 2.0);
    const QRect third(inner.left(), bar.bottom() + 1, inner.width(), inner.bottom() - bar.bottom());
    painter.setPen(theme.color(fillTone()));
    QRect line = third;
    const QStringList lines = fillWords().split(u'\n');
    line.setHeight(third.height() / static_cast<int>(lines.size()));
    for (const QString &words : lines) {
        // What can be done stands out from what is so.
        const bool offer = lines.size() > 1 && &words == &lines.back();
        painter.setFont(theme.font(offer ? TextStyle::Strong : TextStyle::Body));
        painter.drawText(line, lead, words);
        line.translate(0, line.height());
    }
}

} // namespace karcis::ui
