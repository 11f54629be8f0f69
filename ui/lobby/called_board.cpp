// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/lobby/called_board.h"

#include <QPainter>

#include <algorithm>

namespace karcis::ui {

namespace {

/// The letters of @p font that fill @p box with @p text.
QFont fitted(QFont font, const QString &text, const QRectF &box)
{
    static constexpr int trial = 100;
    font.setPixelSize(trial);
    const QFontMetricsF metrics(font);
    const double wide = box.width() / std::max(1.0, metrics.horizontalAdvance(text));
    const double high = box.height() / std::max(1.0, metrics.capHeight());
    font.setPixelSize(std::max(1, static_cast<int>(trial * std::min(wide, high))));
    return font;
}

} // namespace

CalledBoard::CalledBoard(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("calledBoard"));
}

void CalledBoard::render(const QStringList &called, bool known)
{
    m_called = called;
    m_known = known;
    setAccessibleName(
        called.isEmpty()
            ? noneWords()
            : tr("Numbers that are called: %1").arg(called.join(QStringLiteral(", "))));
    update();
}

void CalledBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_context.theme;
    if (m_called.isEmpty()) {
        paintNone(painter);
        return;
    }
    const int gap = theme.space(Space::Large);
    const auto others = std::min(static_cast<int>(m_called.size()) - 1, 2 * columns);
    const int rows = (others + columns - 1) / columns;
    const double each = height() * 0.2;
    const QRectF top(0, 0, width(), height() - rows * each);
    QFont bold = theme.font(TextStyle::Display);
    bold.setBold(true);
    const auto draw = [&](const QString &label, const QRectF &box, Tone tone) {
        const QRectF inner = box.adjusted(gap, gap, -gap, -gap);
        painter.setFont(fitted(bold, label, inner));
        painter.setPen(theme.color(tone));
        painter.drawText(box, static_cast<int>(Qt::AlignCenter), label);
    };
    draw(m_called.constFirst(), top, Tone::AccentText);
    for (int i = 0; i < others; ++i) {
        const QRectF box = placeOf(i, others, width());
        draw(m_called.at(i + 1),
             {box.x(), top.bottom() + box.y() * each, box.width(), each},
             Tone::Text);
    }
}

QString CalledBoard::noneWords() const
{
    return m_known ? tr("No number is called at the moment.") : QString();
}

/// Nobody is waited for, or nothing is known yet: that is said in words that are read from the other end of the foyer.
void CalledBoard::paintNone(QPainter &painter) const
{
    const Theme &theme = m_context.theme;
    const QString words = noneWords();
    const int wrapped = static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap;
    const int side = theme.px(120);
    const int gap = theme.space(Space::Large);
    painter.setFont(theme.font(TextStyle::Display));
    const QRect room = rect().adjusted(gap, 0, -gap, 0);
    const int high = painter.boundingRect(room, wrapped, words).height();
    const int top = std::max(0, (height() - high - side - gap) / 2);
    const qreal ratio = devicePixelRatioF();
    painter.drawPixmap(
        (width() - side) / 2,
        top,
        m_context.pictures.icon(m_known ? QStringLiteral("queue") : QStringLiteral("film"),
                                side,
                                theme.color(Tone::Muted),
                                ratio));
    painter.setPen(theme.color(Tone::Muted));
    painter.drawText(room.adjusted(0, top + side + gap, 0, 0), wrapped, words);
}

QRectF CalledBoard::placeOf(int index, int others, double width) const
{
    const int rows = (others + columns - 1) / columns;
    const int across = (others + rows - 1) / rows;
    const int row = index / across;
    const int here = std::min(across, others - row * across);
    const double each = width / across;
    const double x = (width - here * each) / 2 + index % across * each;
    return {layoutDirection() == Qt::LeftToRight ? x : width - x - each,
            static_cast<double>(row),
            each,
            1};
}

} // namespace karcis::ui
