// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QLabel>

namespace karcis::ui {

/// A plain label that wraps its text, with a straight edge where one reads from right to left, too: Qt's own leaves room
/// there for the space at which a line was broken.
class Paragraph : public QLabel
{
    Q_OBJECT

public:
    explicit Paragraph(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace karcis::ui
