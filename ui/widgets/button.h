// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"

#include <QPushButton>

namespace karcis::ui {

/// A push button of one of the style sheet's kinds, with an icon in the colour of its text.
class Button : public QPushButton
{
    Q_OBJECT

public:
    /// @p name is the object name by which tests and the tour find it; @p kind is "primary", "secondary", "quiet",
    /// "tool", "danger", "chip", "tab" or "tile".
    Button(Context &context, const QString &name, const QString &kind, QWidget *parent = nullptr);

    /// The icon of resources/icons with that name.
    void setIconName(const QString &name);
    /// Shows @p text and speaks it too.
    void setWords(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    [[nodiscard]] Context &context() const { return m_context; }

private:
    void drawIcon();

    Context &m_context;
    QString m_iconName;
};

} // namespace karcis::ui
