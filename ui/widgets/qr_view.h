// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/qr_code.h"

#include <QWidget>

namespace karcis::ui {

/// A QR code, always dark on white with the quiet zone that readers need.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    /// @p text is encoded as UTF-8 bytes; up to some 2,000 of them fit. @p name is what a screen reader says.
    void setCode(const QString &text, const QString &name);
    void setSide(int side);

    /// Modules per side; 0 if nothing could be encoded.
    [[nodiscard]] int modules() const { return m_code.modules(); }

    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QrCode m_code;
    int m_side = 200;
};

} // namespace karcis::ui
