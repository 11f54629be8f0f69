// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/ids.h"
#include "ui/context.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace karcis::ui {

class FlowLayout;

/// Free seats close to one that somebody else was quicker to take. Hidden while there are none.
class SeatOffers : public QWidget
{
    Q_OBJECT

public:
    explicit SeatOffers(Context &context, QWidget *parent = nullptr);

    void render(const std::vector<SeatId> &offers);
    void restyle();

Q_SIGNALS:
    void taken(const karcis::SeatId &seat);

private:
    void add(const SeatId &seat);

    Context &m_context;
    QLabel *m_title = nullptr;
    QWidget *m_seats = nullptr;
    FlowLayout *m_flow = nullptr;
    QString m_key;
};

} // namespace karcis::ui
