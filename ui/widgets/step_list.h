// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace karcis::ui {

/// What to do, one thing after the other, each with its number in a disc.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(Context &context, QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    void restyle();

private:
    struct Row
    {
        QLabel *number = nullptr;
        QLabel *words = nullptr;
    };

    void drawNumber(const Row &row) const;

    Context &m_context;
    QGridLayout *m_grid = nullptr;
    std::vector<Row> m_rows;
};

} // namespace karcis::ui
