// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QWidget>

namespace karcis::ui {

class ElidedLabel;

/// The film, when and where it runs, in two short lines.
class ShowtimeLine : public QWidget
{
    Q_OBJECT

public:
    explicit ShowtimeLine(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow);
    void restyle();

private:
    Context &m_context;
    ElidedLabel *m_film = nullptr;
    ElidedLabel *m_when = nullptr;
};

} // namespace karcis::ui
