// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace karcis::ui {

class Banner;
class MethodTile;
class WallLayout;

/// The ways to pay as tiles, and why the last try failed.
class PaymentMethods : public QWidget
{
    Q_OBJECT

public:
    explicit PaymentMethods(Context &context, QWidget *parent = nullptr);

    /// @p flow has an order.
    void render(const BookingFlow &flow);
    /// Letters, distances or the size of the page are new.
    void restyle(QSize page, bool portrait);
    /// The first tile that can be tapped, or nothing.
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void chosen(karcis::PaymentMethod method);

private:
    Context &m_context;
    QLabel *m_title = nullptr;
    QLabel *m_advice = nullptr;
    Banner *m_failed = nullptr;
    WallLayout *m_wall = nullptr;
    std::vector<MethodTile *> m_tiles;
};

} // namespace karcis::ui
