// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/celebration.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>
#include <array>
#include <cmath>

namespace karcis::ui {

namespace {

constexpr int pieces = 56;
constexpr int rays = 7;

/// A number from 0 to 1 that looks like chance and is the same each time.
double scattered(int index, int salt)
{
    const double wave = std::sin(index * 12.9898 + salt * 78.233) * 43758.5453;
    return wave - std::floor(wave);
}

} // namespace

Celebration::Celebration(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(QStringLiteral("celebration"));
    m_animation.setDuration(milliseconds);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_share = value.toDouble();
        update();
        Q_EMIT progressed(m_share);
    });
    connect(&m_animation, &QVariantAnimation::finished, this, &Celebration::stop);
    hide();
}

void Celebration::play()
{
    m_animation.stop();
    if (m_context.theme.reducedMotion() || parentWidget() == nullptr) {
        stop();
        return;
    }
    // A page that has just come has its size only a moment later.
    parentWidget()->installEventFilter(this);
    setGeometry(parentWidget()->rect());
    lower();
    show();
    m_animation.start();
}

void Celebration::stop()
{
    m_animation.stop();
    if (parentWidget() != nullptr) {
        parentWidget()->removeEventFilter(this);
    }
    hide();
    m_share = 1.0;
    Q_EMIT progressed(m_share);
}

bool Celebration::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

double Celebration::strength() const
{
    static constexpr double fadeIn = 0.15;
    static constexpr double fadeOut = 0.4;
    return std::min({1.0, m_share / fadeIn, (1.0 - m_share) / fadeOut});
}

void Celebration::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    paintBeam(painter);
    paintConfetti(painter);
}

void Celebration::paintBeam(QPainter &painter) const
{
    // The light comes from behind and above, as in a cinema.
    const QPointF lamp(width() / 2.0, -height() * 0.1);
    const double reach = std::hypot(width() / 2.0, height() * 1.1);
    QColor light = m_context.theme.color(Tone::Accent);
    QRadialGradient glow(lamp, reach);
    light.setAlphaF(static_cast<float>(0.30 * strength()));
    glow.setColorAt(0, light);
    light.setAlphaF(0);
    glow.setColorAt(0.9, light);
    painter.setBrush(glow);
    static constexpr double spread = 2.2;
    const double turned = (m_share - 0.5) * 0.12;
    for (int i = 0; i < rays; ++i) {
        const double middle = (i - (rays - 1) / 2.0) * spread / rays + turned;
        const double half = spread / rays * 0.28;
        QPainterPath ray(lamp);
        ray.lineTo(lamp + reach * QPointF(std::sin(middle - half), std::cos(middle - half)));
        ray.lineTo(lamp + reach * QPointF(std::sin(middle + half), std::cos(middle + half)));
        ray.closeSubpath();
        painter.drawPath(ray);
    }
}

void Celebration::paintConfetti(QPainter &painter) const
{
    static constexpr std::array tones{
        Tone::Accent, Tone::Good, Tone::Info, Tone::Bad, Tone::AccentStrong};
    const double size = m_context.theme.px(13);
    painter.setOpacity(strength());
    for (int i = 0; i < pieces; ++i) {
        const double fall = 0.45 + 0.55 * scattered(i, 1);
        const double start = -0.35 * scattered(i, 2);
        const double sway = 0.02 * std::sin(6.0 * m_share + i);
        const QPointF place(width() * (scattered(i, 3) + sway),
                            height() * (start + fall * m_share * (0.6 + 0.4 * m_share)));
        painter.save();
        painter.translate(place);
        painter.rotate(360.0 * (scattered(i, 4) + m_share * (scattered(i, 5) - 0.5)));
        painter.setBrush(
            m_context.theme.color(tones.at(static_cast<std::size_t>(i) % tones.size())));
        // It turns in the air, so its height comes and goes.
        const double high = size * (0.25 + 0.45 * std::abs(std::sin(9.0 * m_share + i)));
        painter.drawRoundedRect(QRectF(-size / 2, -high / 2, size, high), 2, 2);
        painter.restore();
    }
}

} // namespace karcis::ui
