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

} // namespace karcis
