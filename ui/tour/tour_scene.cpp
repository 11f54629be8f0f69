// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_scene.h"

using namespace std::chrono_literals;

namespace karcis::ui {

BookingFlow TourStage::at(const QString &step) const
{
    BookingFlow flow = flows.at(step);
    flow.line = Line::Online;
    flow.notice = {};
    flow.busy = false;
    flow.serverTimeAt = clock.steady();
    if (flow.holdDeadline) {
        flow.holdDeadline = Deadline{clock.steady() + 100s};
    }
    if (flow.payDeadline) {
        flow.payDeadline = Deadline{clock.steady() + 402s};
    }
    return flow;
}

std::vector<TourScene> tourScenes()
{
    std::vector<TourScene> scenes;
    addBrowsingScenes(scenes);
    addAccountScenes(scenes);
    addSeatScenes(scenes);
    addOrderScenes(scenes);
    addWindowScenes(scenes);
    addTroubleScenes(scenes);
    addLobbyScenes(scenes);
    addControlScenes(scenes);
    return scenes;
}

} // namespace karcis::ui
