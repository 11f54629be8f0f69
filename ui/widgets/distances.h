// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/theme.h"

class QLayout;

namespace karcis::ui {

/// Sets all four margins of @p layout and the gap between its items, in steps of the scale.
void setDistances(QLayout *layout, const Theme &theme, Space margins, Space gap);

} // namespace karcis::ui
