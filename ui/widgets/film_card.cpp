// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/film_card.h"

#include "ui/widgets/poster_view.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr int titleFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int ringWidth = 4;

Tone toneOf(AgeClass age)
{
    switch (age) {
    case AgeClass::All:
        return Tone::AgeAll;
    case AgeClass::From13:
        return Tone::Age13;
    case AgeClass::From17:
        return Tone::Age17;
    case AgeClass::From21:
        return Tone::Age21;
    }
    return Tone::AgeAll;
}

} // namespace

FilmCard::FilmCard(Context &context, const Film &film, QWidget *parent)
    : QAbstractButton(parent)
    , m_context(context)
    , m_film(film)
{
    setObjectName(u"film_"_s + film.id.text());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void FilmCard::retranslate()
{
    const Wording &wording = m_context.wording;
    const QString genre
        = m_film.genres.isEmpty() ? QString() : wording.genre(m_film.genres.constFirst());
    m_facts = genre + u" · "_s + wording.length(m_film.minutes);
    QStringList spoken{m_film.title, wording.ageClass(m_film.age), m_facts};
    if (m_film.released == Release::Soon) {
        spoken.append(tr("Coming soon"));
    }
    setAccessibleName(wording.listed(spoken));
    m_measured = {};
    updateGeometry();
    update();
}

QRect FilmCard::posterRect() const
{
    const QRect inner = rect().adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    return {inner.topLeft(), QSize(inner.width(), inner.width() * 3 / 2)};
}

int FilmCard::titleHeight(int width) const
{
    const QFontMetrics metrics(m_context.theme.font(TextStyle::Strong));
    return metrics.boundingRect(QRect(0, 0, width, 10'000), titleFlags, m_film.title).height();
}

QSize FilmCard::badgeSize() const
{
    QFont font = m_context.theme.font(TextStyle::Caption);
    font.setBold(true);
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(m_context.wording.ageMark(m_film.age))
                + 2 * m_context.theme.px(7),
            metrics.height() + m_context.theme.px(4)};
}

int FilmCard::factsHeight(int width) const
{
    const QFontMetrics metrics(m_context.theme.font(TextStyle::Caption));
    const int room = width - badgeSize().width() - m_context.theme.space(Space::Small);
    const int words = metrics.boundingRect(QRect(0, 0, room, 10'000), titleFlags, m_facts).height();
    return std::max(words, badgeSize().height());
}

int FilmCard::heightForWidth(int width) const
{
    if (m_measured.width() != width) {
        const int inner = width - 2 * ringWidth;
        m_measured
            = {width,
               inner * 3 / 2 + m_context.theme.space(Space::Small) + titleHeight(inner)
                   + m_context.theme.space(Space::Tiny) + factsHeight(inner) + 2 * ringWidth};
    }
    return m_measured.height();
}

void FilmCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    // Theme and letters come with the window's style sheet.
    if (event->type() == QEvent::StyleChange) {
        m_measured = {};
        updateGeometry();
    }
}

QSize FilmCard::sizeHint() const
{
    const int width = m_context.theme.px(220);
    return {width, heightForWidth(width)};
}

void FilmCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const QRect poster = posterRect();
    paintPoster(painter, m_context, m_film.poster, poster);
    const int radius = theme.px(14);
    if (hasFocus() || underMouse() || isDown()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(hasFocus() ? Tone::AccentText : Tone::Outline), ringWidth));
        painter.drawRoundedRect(QRectF(poster).adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    }
    if (m_film.released == Release::Soon) {
        paintSoon(painter, poster);
    }
    const QRect title(poster.left(),
                      poster.bottom() + 1 + theme.space(Space::Small),
                      poster.width(),
                      titleHeight(poster.width()));
    painter.setFont(theme.font(TextStyle::Strong));
    painter.setPen(theme.color(Tone::Text));
    painter.drawText(title, titleFlags, m_context.wording.isolated(m_film.title));
    paintFacts(painter,
               QRect(poster.left(),
                     title.bottom() + 1 + theme.space(Space::Tiny),
                     poster.width(),
                     factsHeight(poster.width())));
}

void FilmCard::paintFacts(QPainter &painter, const QRect &line) const
{
    const Theme &theme = m_context.theme;
    const QRect logical(line.topLeft(), badgeSize());
    const QRect badge = QStyle::visualRect(layoutDirection(), line, logical);
    QFont bold = theme.font(TextStyle::Caption);
    bold.setBold(true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(toneOf(m_film.age)));
    painter.drawRoundedRect(badge, theme.px(5), theme.px(5));
    painter.setFont(bold);
    painter.setPen(theme.color(Tone::OnAge));
    painter.drawText(badge, Qt::AlignCenter, m_context.wording.ageMark(m_film.age));
    const int gap = badge.width() + theme.space(Space::Small);
    const QRect words
        = QStyle::visualRect(layoutDirection(), line, line.adjusted(gap, theme.px(1), 0, 0));
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.color(Tone::Muted));
    painter.drawText(words, titleFlags, m_facts);
}

void FilmCard::paintSoon(QPainter &painter, const QRect &poster) const
{
    const Theme &theme = m_context.theme;
    QFont font = theme.font(TextStyle::Caption);
    font.setBold(true);
    const QFontMetrics metrics(font);
    const int inset = theme.space(Space::Small);
    const int height = metrics.height() + 2 * inset;
    const QRect band(poster.left(), poster.bottom() + 1 - height, poster.width(), height);
    // Cutting the band out of the poster's own shape keeps the lower corners round.
    QPainterPath shape;
    shape.addRoundedRect(poster, theme.px(14), theme.px(14));
    QPainterPath strip;
    strip.addRect(band);
    painter.fillPath(shape.intersected(strip), theme.color(Tone::Accent));
    painter.setFont(font);
    painter.setPen(theme.color(Tone::OnAccent));
    painter.drawText(band, Qt::AlignCenter, tr("Coming soon"));
}

void FilmCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FilmCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilmCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace karcis::ui
