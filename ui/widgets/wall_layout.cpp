// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/wall_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace karcis::ui {

WallLayout::WallLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

WallLayout::~WallLayout()
{
    for (const QLayoutItem *item : m_items) {
        delete item;
    }
}

void WallLayout::setItemWidth(int least, int most)
{
    m_leastWidth = std::max(1, least);
    m_mostColumns = std::max(1, most);
    invalidate();
}

void WallLayout::setBalanced(bool balanced)
{
    m_balanced = balanced;
    invalidate();
}

void WallLayout::setLed(bool led)
{
    m_led = led;
    invalidate();
}

int WallLayout::columns(int width) const
{
    const int gap = std::max(0, spacing());
    return std::clamp((width + gap) / (m_leastWidth + gap), 1, m_mostColumns);
}

void WallLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

int WallLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WallLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *WallLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item != nullptr) {
        m_items.erase(m_items.begin() + index);
    }
    return item;
}

int WallLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize WallLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    return {std::min(m_leastWidth, 160) + margins.left() + margins.right(),
            margins.top() + margins.bottom()};
}

QSize WallLayout::sizeHint() const
{
    const int width = m_leastWidth * std::min(3, m_mostColumns);
    return {width, heightForWidth(width)};
}

void WallLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    static_cast<void>(arrange(rect, true));
}

std::vector<QLayoutItem *> WallLayout::shown() const
{
    std::vector<QLayoutItem *> items;
    std::ranges::copy_if(m_items, std::back_inserter(items), [](const QLayoutItem *item) {
        return !item->isEmpty();
    });
    return items;
}

std::vector<WallLayout::Row> WallLayout::rowsOf(std::size_t count, std::size_t fitting) const
{
    std::vector<Row> rows;
    const bool leads = m_led && count > fitting;
    if (leads) {
        rows.push_back({0, 1, 1});
    }
    const std::size_t start = leads ? 1 : 0;
    std::size_t perRow = fitting;
    if ((m_balanced || leads) && count > start) {
        const std::size_t needed = (count - start + fitting - 1) / fitting;
        perRow = (count - start + needed - 1) / needed;
    }
    for (std::size_t first = start; first < count; first += perRow) {
        const std::size_t last = std::min(count, first + perRow);
        rows.push_back({first, last, leads ? last - first : perRow});
    }
    return rows;
}

int WallLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    const std::vector<QLayoutItem *> items = shown();
    const int gap = std::max(0, spacing());
    int y = inner.y();
    const std::vector<Row> rows
        = rowsOf(items.size(), static_cast<std::size_t>(columns(inner.width())));
    for (const Row &row : rows) {
        const auto across = static_cast<int>(row.columns);
        const int width = (inner.width() - gap * (across - 1)) / across;
        int height = 0;
        for (std::size_t i = row.first; i < row.last; ++i) {
            const bool flexible = items[i]->hasHeightForWidth();
            height = std::max(
                height, flexible ? items[i]->heightForWidth(width) : items[i]->sizeHint().height());
        }
        for (std::size_t i = row.first; apply && i < row.last; ++i) {
            const QRect logical(
                inner.x() + static_cast<int>(i - row.first) * (width + gap), y, width, height);
            items[i]->setGeometry(
                QStyle::visualRect(parentWidget()->layoutDirection(), rect, logical));
        }
        y += height + (row.last < items.size() ? gap : 0);
    }
    return y - rect.y() + margins.bottom();
}

} // namespace karcis::ui
