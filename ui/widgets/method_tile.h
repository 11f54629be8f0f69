// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/booking.h"
#include "ui/widgets/button.h"

namespace karcis::ui {

/// A way to pay: icon, name and one line of what it means.
class MethodTile : public Button
{
    Q_OBJECT

public:
    MethodTile(Context &context, PaymentMethod method, QWidget *parent = nullptr);

    void retranslate();
    /// The height to fill if the words need no more.
    void setTileHeight(int height);

    [[nodiscard]] PaymentMethod method() const { return m_method; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int iconSide() const { return context().theme.textPx(44); }

    PaymentMethod m_method;
    int m_height = 0;
    QString m_name;
    QString m_hint;
};

/// The icon of resources/icons for a way to pay.
[[nodiscard]] QString methodIcon(PaymentMethod method);

} // namespace karcis::ui
