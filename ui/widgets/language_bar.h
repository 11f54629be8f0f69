// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"

#include <QFrame>

#include <vector>

namespace karcis::ui {

class Button;

/// All languages side by side, each by its own name, so that everybody finds theirs whatever the screen speaks now.
class LanguageBar : public QFrame
{
    Q_OBJECT

public:
    explicit LanguageBar(Context &context, QWidget *parent = nullptr);

    /// Shows or hides the languages. @p byKeyboard tells whether the focus has to come along.
    void toggle(bool byKeyboard);
    /// Marks the language that is spoken.
    void render();

    /// What screen readers call the bar and the button that opens it: the same words in every language.
    [[nodiscard]] static QString spokenName();

Q_SIGNALS:
    /// One was tapped; the bar is gone again.
    void chosen(const QString &language);

private:
    Context &m_context;
    std::vector<Button *> m_choices;
};

} // namespace karcis::ui
