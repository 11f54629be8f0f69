// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"

#include <QStringList>
#include <QWidget>

namespace karcis::ui {

/// The numbers that are called, as large as they fit: the newest first, and larger than all others.
class CalledBoard : public QWidget
{
    Q_OBJECT

public:
    explicit CalledBoard(Context &context, QWidget *parent = nullptr);

    void render(const QStringList &called);

    [[nodiscard]] const QStringList &called() const { return m_called; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Context &m_context;
    QStringList m_called;
};

} // namespace karcis::ui
