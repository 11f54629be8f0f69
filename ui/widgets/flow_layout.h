// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QLayout>
#include <QStyle>

#include <memory>
#include <vector>

namespace karcis::ui {

/// Puts its items one after the other and goes on in the next line where one does not fit. Within a line they stand in the
/// middle of its height, or at its top where an item's alignment says so.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

    /// All items as wide as the widest.
    void setEvenWidths(bool even);
    /// As many lines as are needed, but none much shorter than the others: no last one stands alone.
    void setBalanced(bool balanced);

private:
    struct Placed
    {
        QLayoutItem *item = nullptr;
        QRect place;
    };

    [[nodiscard]] int heightOf(int width) const;
    [[nodiscard]] int arrange(const QRect &rect, bool apply, int wide) const;
    /// Places a line's items and empties the line.
    void settle(std::vector<Placed> &line, const QRect &inner, int height, bool apply) const;
    [[nodiscard]] int widest() const;
    /// The smallest width that needs no more height than @p width does.
    [[nodiscard]] int balancedWidth(int width) const;

    std::vector<QLayoutItem *> m_items;
    bool m_evenWidths = false;
    bool m_balanced = false;
};

} // namespace karcis::ui
