// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

namespace karcis::ui {

/// From now on screen readers press a Button as a finger does. Qt's own way to toggle a button that can be checked does
/// not count as a click, so tabs and chips would change their looks and do nothing. Repeating is harmless.
void installButtonAccess();

} // namespace karcis::ui
