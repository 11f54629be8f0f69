// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/tour/tour_room.h"
#include "ui/tour/tour_scene.h"

namespace karcis::ui {

/// A manager's control room on a busy evening: the cinema of @p stage with made-up figures, always the same ones.
[[nodiscard]] TourOffice busyOffice(const TourStage &stage);
/// The sale of the cinema's first film, before its draw or after it.
[[nodiscard]] protocol::SaleInfo eveningSale(const TourStage &stage, bool drawn);

} // namespace karcis::ui
