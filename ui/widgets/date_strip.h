// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"

#include <QDate>
#include <QWidget>

#include <vector>

namespace karcis::ui {

class Button;
class WallLayout;

/// The next days as a row of buttons, one of them chosen. Days without showtimes are visible but cannot be chosen.
class DateStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr int days = 7;

    explicit DateStrip(Context &context, QWidget *parent = nullptr);

    /// @p open holds the days that have showtimes.
    void render(QDate today, const std::vector<QDate> &open, QDate chosen);

Q_SIGNALS:
    void chosen(QDate date);

private:
    Context &m_context;
    WallLayout *m_wall = nullptr;
    std::vector<Button *> m_buttons;
    QDate m_today;
};

} // namespace karcis::ui
