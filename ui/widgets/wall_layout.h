// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QLayout>

#include <vector>

namespace karcis::ui {

/// A wall of equally wide items: as many in a row as fit, filling the width; each row as high as its highest item.
class WallLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WallLayout(QWidget *parent = nullptr);
    ~WallLayout() override;

    /// The least width of an item; the row is filled with as many as fit, at most @p most.
    void setItemWidth(int least, int most);
    [[nodiscard]] int columns(int width) const;
    /// Rows of about the same length instead of full ones and a rest: four and three instead of six and one.
    void setBalanced(bool balanced);
    /// Where not all fit in one row, the first item has a row of its own, and a shorter row of the others is filled, too.
    void setLed(bool led);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// A row's items, from the first up to before the last, in so many columns.
    struct Row
    {
        std::size_t first = 0;
        std::size_t last = 0;
        std::size_t columns = 1;
    };

    [[nodiscard]] std::vector<Row> rowsOf(std::size_t count, std::size_t fitting) const;
    [[nodiscard]] int arrange(const QRect &rect, bool apply) const;
    [[nodiscard]] std::vector<QLayoutItem *> shown() const;

    std::vector<QLayoutItem *> m_items;
    int m_leastWidth = 200;
    int m_mostColumns = 6;
    bool m_balanced = false;
    bool m_led = false;
};

} // namespace karcis::ui
