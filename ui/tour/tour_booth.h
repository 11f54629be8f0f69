// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/kiosk_window.h"
#include "ui/tour/tour_plan.h"
#include "ui/tour/tour_room.h"

#include <QDir>

#include <memory>

namespace karcis::ui {

/// A real window without a terminal that is shown one scene after the other, and photographed.
class TourBooth
{
public:
    /// @p flows are of a finished walk. @p now is the time in all scenes.
    TourBooth(TourFlows flows, UtcTime now);

    /// Shows the shot's scene. @return what went wrong; empty if nothing.
    [[nodiscard]] QString show(const TourShot &shot);
    /// Saves the picture of the shot that is shown. @return as above.
    [[nodiscard]] QString save(const TourShot &shot, const QDir &folder);

private:
    [[nodiscard]] QString showRoom(const TourShot &shot);
    void dress(const TourShot &shot);

    TourFlows m_flows;
    TourClock m_clock;
    TourStage m_stage;
    KioskWindow m_window;
    TourHands m_hands;
    /// The window that is shown instead, if there is one.
    std::unique_ptr<TourRoom> m_room;
};

} // namespace karcis::ui
