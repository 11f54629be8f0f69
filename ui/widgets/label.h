// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/theme.h"

#include <QFrame>
#include <QLabel>
#include <QMargins>

namespace karcis::ui {

/// Gives @p label a style of the type scale; @p tone is a name that the style sheet knows ("muted", "accent", ...).
void dressLabel(QLabel &label, TextStyle style, const QString &tone);
/// A label in a style of the type scale; @p tone is a name that the style sheet knows ("muted", "accent", ...).
[[nodiscard]] QLabel *
makeLabel(TextStyle style, const QString &tone = {}, QWidget *parent = nullptr);
/// The same, wrapping its text.
[[nodiscard]] QLabel *
makeText(TextStyle style, const QString &tone = {}, QWidget *parent = nullptr);
/// A rounded ground: "surface", "raised", "paper", "good", "bad", "warning", "info", "simulation".
[[nodiscard]] QFrame *makePanel(const QString &kind, QWidget *parent = nullptr);
[[nodiscard]] QFrame *makeLine(QWidget *parent = nullptr);
/// Sets a property that the style sheet asks for, and has it asked anew.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);
/// Sets the text only if it is new, which spares the layout; hides the label while there is none.
void showText(QLabel *label, const QString &text);

/// Margins as a layout wants them: where one reads from right to left, what leads is at the right.
[[nodiscard]] QMargins
visualMargins(const QWidget &widget, int leading, int top, int trailing, int bottom);

} // namespace karcis::ui
