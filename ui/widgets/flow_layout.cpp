// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace karcis::ui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (const QLayoutItem *item : m_items) {
        delete item;
    }
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item != nullptr) {
        m_items.erase(m_items.begin() + index);
    }
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    // Balanced or not, there are as many lines.
    return heightOf(width);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            const QSize hint = item->sizeHint();
            size = QSize(size.width() + hint.width() + spacing(),
                         std::max(size.height(), hint.height()));
        }
    }
    return size.expandedTo(minimumSize());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    static_cast<void>(arrange(rect, true, m_balanced ? balancedWidth(rect.width()) : rect.width()));
}

int FlowLayout::heightOf(int width) const
{
    return arrange(QRect(0, 0, width, 0), false, width);
}

int FlowLayout::balancedWidth(int width) const
{
    const int height = heightOf(width);
    int enough = width;
    int tooNarrow = minimumSize().width() - 1;
    while (enough - tooNarrow > 1) {
        const int middle = tooNarrow + (enough - tooNarrow) / 2;
        (heightOf(middle) > height ? tooNarrow : enough) = middle;
    }
    return enough;
}

void FlowLayout::setBalanced(bool balanced)
{
    m_balanced = balanced;
    invalidate();
}

void FlowLayout::setEvenWidths(bool even)
{
    m_evenWidths = even;
    invalidate();
}

int FlowLayout::widest() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            width = std::max(width, item->sizeHint().width());
        }
    }
    return width;
}

int FlowLayout::arrange(const QRect &rect, bool apply, int wide) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const int even = m_evenWidths ? widest() : 0;
    // What is too wide for the narrower lines still has the whole width.
    const int right = inner.right() + 1 - (rect.width() - wide);
    std::vector<Placed> line;
    int x = inner.x();
    int y = inner.y();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        QSize size = item->sizeHint();
        size.setWidth(std::min(std::max(size.width(), even), inner.width()));
        if (item->hasHeightForWidth()) {
            size.setHeight(item->heightForWidth(size.width()));
        }
        if (x > inner.x() && x + size.width() > right) {
            settle(line, inner, lineHeight, apply);
            x = inner.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        line.push_back({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    settle(line, inner, lineHeight, apply);
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

void FlowLayout::settle(std::vector<Placed> &line, const QRect &inner, int height, bool apply) const
{
    for (const Placed &placed : line) {
        if (apply) {
            const bool top = placed.item->alignment().testFlag(Qt::AlignTop);
            const int above = top ? 0 : (height - placed.place.height()) / 2;
            placed.item->setGeometry(QStyle::visualRect(
                parentWidget()->layoutDirection(), inner, placed.place.translated(0, above)));
        }
    }
    line.clear();
}

} // namespace karcis::ui
