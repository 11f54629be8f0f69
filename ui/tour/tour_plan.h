// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/tour/tour_look.h"
#include "ui/tour/tour_scene.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace karcis::ui {

/// One picture of the tour.
struct TourShot
{
    const TourScene *scene = nullptr;
    TourLook look;
    QString file;
};

/// One of several parts of the tour, for processes that share the work.
struct TourSlice
{
    std::size_t number = 1;
    std::size_t of = 1;
};

/// "1/3" is the first of three; nothing if that makes no sense.
[[nodiscard]] std::optional<TourSlice> tourSliceOf(const QString &words);

/// The sizes of the kiosks that the screens are made for.
[[nodiscard]] std::vector<QSize> tourSizes();
[[nodiscard]] QString tourThemeName(ThemeMode mode);

/// Every scene in every size, language and theme. @p scenes must outlive the shots.
[[nodiscard]] std::vector<TourShot> tourShots(const std::vector<TourScene> &scenes,
                                              const std::vector<QSize> &sizes,
                                              const QStringList &languages);
/// The shots of a slice: neighbours, because a new look costs more than a new scene. The slices together are all, once each.
[[nodiscard]] std::vector<TourShot> sliceOf(const std::vector<TourShot> &shots,
                                            const TourSlice &slice);

} // namespace karcis::ui
