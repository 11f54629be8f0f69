// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"

#include <QWidget>

namespace karcis::ui {

/// A tick in a disc: done. It can be drawn stroke by stroke.
class Tick : public QWidget
{
    Q_OBJECT

public:
    explicit Tick(Context &context, QWidget *parent = nullptr);

    /// How much of it is drawn, 0 to 1; all of it at first.
    void setShare(double share);

    [[nodiscard]] double share() const { return m_share; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Context &m_context;
    double m_share = 1.0;
};

} // namespace karcis::ui
