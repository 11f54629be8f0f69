// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QStringList>

namespace karcis {

/// Whether the program shows a keyboard on the screen: "on", "off" or "auto", which means on a kiosk that fills it.
[[nodiscard]] bool wantsTouchKeyboard(const QStringList &arguments);

/// Chooses Qt's on-screen keyboard. Must be called before the application object is made; if the keyboard is not
/// installed, the program works without it.
void useTouchKeyboard();

/// The keys for a field: those of the language, or Latin ones where a field takes nothing else.
[[nodiscard]] QString touchKeys(const QString &language, Qt::InputMethodHints hints);

/// Gives the keyboard on the screen the keys for the field that has the focus, and offers no others than those of the
/// languages that the screens speak. Does nothing where there is no such keyboard.
void setTouchKeys(const QString &language);

} // namespace karcis
