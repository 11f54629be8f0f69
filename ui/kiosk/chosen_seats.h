// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"
#include "ui/widgets/seat_view.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace karcis::ui {

class Button;
class FlowLayout;

/// The seats that are the person's own, each a button that gives it back. Hidden while there are none.
class ChosenSeats : public QWidget
{
    Q_OBJECT

public:
    explicit ChosenSeats(Context &context, QWidget *parent = nullptr);

    void render(const std::vector<SeatView> &mine);
    void restyle();

Q_SIGNALS:
    void givenBack(const karcis::SeatId &seat);

private:
    void rebuild(const std::vector<SeatView> &mine);
    void add(const SeatView &seat);

    Context &m_context;
    QLabel *m_title = nullptr;
    QWidget *m_chips = nullptr;
    FlowLayout *m_flow = nullptr;
    std::vector<Button *> m_buttons;
    QString m_key;
};

} // namespace karcis::ui
