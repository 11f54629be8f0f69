// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "ui/pictures.h"
#include "ui/theme.h"
#include "ui/wording.h"

namespace karcis::ui {

/// What every widget needs to draw and word itself. Owned by the window, which outlives its widgets.
struct Context
{
    const Clock &clock;
    Theme theme = Theme();
    Wording wording = Wording(QStringLiteral("id"));
    Pictures pictures = {};
    /// Warnings may be heard, too: the server's setting kiosk/sound.
    bool sound = false;
};

} // namespace karcis::ui
