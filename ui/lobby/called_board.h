// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"

#include <QStringList>
#include <QWidget>

namespace karcis::ui {

/// The numbers that are called, as large as they fit: the newest first, and larger than all others.
class CalledBoard : public QWidget
{
    Q_OBJECT

public:
    explicit CalledBoard(Context &context, QWidget *parent = nullptr);

    /// That nobody is called is said only if it is @p known.
    void render(const QStringList &called, bool known = true);

    [[nodiscard]] const QStringList &called() const { return m_called; }

    /// Where the number @p index of the @p others below the newest one stands: its x, its line, its width. Rows are as long
    /// as each other, and a shorter last one stands in the middle.
    [[nodiscard]] QRectF placeOf(int index, int others, double width) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int columns = 3;

    [[nodiscard]] QString noneWords() const;
    void paintNone(QPainter &painter) const;

    Context &m_context;
    QStringList m_called;
    bool m_known = false;
};

} // namespace karcis::ui
