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
class Trouble;
class WallLayout;

/// The ways to pay as tiles, and why the last try failed.
class PaymentMethods : public QWidget
{
    Q_OBJECT

public:
    explicit PaymentMethods(Context &context, QWidget *parent = nullptr);

    /// @p flow has an order.
    void render(const BookingFlow &flow);
    /// Letters, distances or the size of the page are new. @p room is what there is for this and what stands below.
    void restyle(QSize room, bool portrait);
    /// The first tile that can be tapped, or nothing.
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void chosen(karcis::PaymentMethod method);
    /// The ways to pay are wanted once more, after they could not be fetched.
    void retried();

private:
    Context &m_context;
    QLabel *m_title = nullptr;
    QLabel *m_advice = nullptr;
    Banner *m_failed = nullptr;
    Trouble *m_trouble = nullptr;
    WallLayout *m_wall = nullptr;
    std::vector<MethodTile *> m_tiles;
};

} // namespace karcis::ui
