// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"

#include <QTimer>
#include <QWidget>

namespace karcis::ui {

/// A quarter ring that turns while something is awaited. Rests when hidden.
class Spinner : public QWidget
{
    Q_OBJECT

public:
    explicit Spinner(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] bool isTurning() const { return m_timer.isActive(); }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    Context &m_context;
    QTimer m_timer;
    int m_angle = 0;
};

} // namespace karcis::ui
