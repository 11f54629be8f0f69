// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"
#include "ui/widgets/seat_view.h"

#include <QWidget>

#include <vector>

namespace karcis::ui {

class LegendItem;

/// What the signs of the seat plan mean. Shows only kinds that the plan has.
class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(Context &context, QWidget *parent = nullptr);

    void render(bool sweetboxes, bool wheelchairs);

private:
    Context &m_context;
    std::vector<LegendItem *> m_items;
};

} // namespace karcis::ui
