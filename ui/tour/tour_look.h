// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/palette.h"

#include <QSize>
#include <QString>

namespace karcis::ui {

/// In which size, language and colours a scene is shown.
struct TourLook
{
    QSize size;
    QString language;
    ThemeMode theme = ThemeMode::Dark;
};

} // namespace karcis::ui
