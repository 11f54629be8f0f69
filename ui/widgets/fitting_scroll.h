// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QScrollArea>

namespace karcis::ui {

/// Asks for just the height that its content needs, and scrolls only where it does not get that.
class FittingScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittingScroll(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace karcis::ui
