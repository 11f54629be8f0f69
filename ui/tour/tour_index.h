// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/tour/tour_plan.h"

#include <QDir>

namespace karcis::ui {

/// Writes index.html into @p folder: the pictures of @p shots that are there, by page and scene, with a choice of page,
/// size, language and theme. Needs no network. @return false if it cannot be written.
[[nodiscard]] bool writeTourIndex(const QDir &folder, const std::vector<TourShot> &shots);

} // namespace karcis::ui
