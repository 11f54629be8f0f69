// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"

#include <QFrame>

class QLabel;

namespace karcis::ui {

class Button;

/// What a page could not show, why, and one large button to try once more. Hidden while there is nothing to say.
class Trouble : public QFrame
{
    Q_OBJECT

public:
    explicit Trouble(Context &context, QWidget *parent = nullptr);

    /// Empty @p heading: all is well.
    void say(const QString &heading, const QString &why);
    void restyle();

    [[nodiscard]] Button *again() const { return m_again; }

Q_SIGNALS:
    void retried();

private:
    Context &m_context;
    QLabel *m_icon = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_why = nullptr;
    Button *m_again = nullptr;
};

} // namespace karcis::ui
