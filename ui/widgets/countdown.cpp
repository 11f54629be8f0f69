// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/countdown.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr Millis second{1000};
constexpr int wrapped = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap;

} // namespace

Countdown::Countdown(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::refresh);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Countdown::setDeadline(const std::optional<Deadline> &deadline, Millis whole)
{
    if (m_deadline != deadline) {
        m_warning = false;
    }
    m_deadline = deadline;
    m_whole = std::max(whole, second);
    setVisible(deadline.has_value());
    refresh();
}

void Countdown::setWords(const QString &normal, const QString &warning)
{
    if (m_normal == normal && m_warningWords == warning) {
        return;
    }
    m_normal = normal;
    m_warningWords = warning;
    updateGeometry();
    refresh();
}

void Countdown::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

void Countdown::refresh()
{
    if (!m_deadline) {
        m_timer.stop();
        m_text.clear();
        return;
    }
    const Millis left = m_deadline->left(m_context.clock.steady());
    m_text = Wording::countdown(left);
    const bool warning = left <= warnFrom;
    setAccessibleName((warning ? m_warningWords : m_normal) + u' ' + m_text);
    if (warning && !m_warning) {
        m_warning = true;
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        Q_EMIT warned();
    }
    m_warning = warning;
    update();
    if (isVisible() && left > Millis{0}) {
        // The text changes when a whole second is used up; waking up then is enough.
        const Millis part = left % second;
        m_timer.start(part > Millis{0} ? part : second);
    } else {
        m_timer.stop();
    }
}

int Countdown::ringSide() const
{
    return m_context.theme.textPx(92);
}

QSize Countdown::sizeHint() const
{
    const Theme &theme = m_context.theme;
    const QFontMetrics metrics(theme.font(TextStyle::Strong));
    const int room = theme.textPx(190);
    int height = 0;
    for (const QString &words : {m_normal, m_warningWords}) {
        height = std::max(height,
                          metrics.boundingRect(QRect(0, 0, room, 10'000), wrapped, words).height());
    }
    return {ringSide() + theme.space(Space::Medium) + room, std::max(ringSide(), height)};
}

void Countdown::paintEvent(QPaintEvent *)
{
    if (!m_deadline) {
        return;
    }
    const Theme &theme = m_context.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int side = ringSide();
    const QRect square(mirrored ? width() - side : 0, (height() - side) / 2, side, side);
    paintRing(painter, square);
    const int gap = side + theme.space(Space::Medium);
    const QRect words = mirrored ? rect().adjusted(0, 0, -gap, 0) : rect().adjusted(gap, 0, 0, 0);
    painter.setFont(theme.font(TextStyle::Strong));
    painter.setPen(theme.color(m_warning ? Tone::Warning : Tone::Muted));
    painter.drawText(words, wrapped, m_warning ? m_warningWords : m_normal);
}

void Countdown::paintRing(QPainter &painter, const QRect &square) const
{
    const Theme &theme = m_context.theme;
    const int stroke = theme.px(8);
    const QRectF ring = QRectF(square).adjusted(stroke, stroke, -stroke, -stroke);
    const QColor color = theme.color(m_warning ? Tone::Warning : Tone::AccentText);
    painter.setBrush(m_warning ? theme.color(Tone::WarningFill) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(theme.color(Tone::Outline), stroke));
    painter.drawEllipse(ring);
    const double share
        = std::clamp(static_cast<double>(m_deadline->left(m_context.clock.steady()).count())
                         / static_cast<double>(m_whole.count()),
                     0.0,
                     1.0);
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap));
    // Qt counts sixteenths of a degree, anticlockwise from three o'clock.
    painter.drawArc(ring, 90 * 16, qRound(share * 360.0 * 16.0));
    painter.setFont(theme.font(TextStyle::Title));
    painter.setPen(m_warning ? color : theme.color(Tone::Text));
    painter.drawText(square, Qt::AlignCenter, m_text);
}

void Countdown::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void Countdown::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace karcis::ui
