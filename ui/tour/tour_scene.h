// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/tour/tour_hands.h"
#include "ui/tour/tour_look.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace karcis::ui {

class TourRoom;

/// A clock that stands still, so that every picture of a scene shows the same time left.
class TourClock final : public Clock
{
public:
    explicit TourClock(UtcTime now) : m_now(now) { }

    [[nodiscard]] UtcTime now() const override { return m_now + m_passed; }

    [[nodiscard]] Millis steady() const override { return start + m_passed; }

    void pass(Millis time) { m_passed += time; }

private:
    static constexpr Millis start{3'600'000};
    UtcTime m_now;
    Millis m_passed{};
};

/// What the server of the tour really answered on the way through the kiosk, by the names of the walk's steps.
using TourFlows = std::map<QString, BookingFlow>;

/// What a scene is made with.
struct TourStage
{
    const TourFlows &flows;
    TourClock &clock;

    /// What was seen at that step of the walk, online, without a notice, with its deadlines counted from now.
    [[nodiscard]] BookingFlow at(const QString &step) const;
};

/// One state of one page. Most are taken from what the server answered, with one thing changed: named, for pictures only.
struct TourScene
{
    /// For file names.
    QString name;
    QString page;
    QString title;
    std::function<BookingFlow(const TourStage &)> flow = {};
    /// What is done on the page before the picture; false if it could not be done.
    std::function<bool(const TourHands &, const TourStage &)> act = {};
    int textPercent = 100;
    /// The field that is tapped for the keyboard on the screen.
    QString typedInto = {};
    /// Of a window that is no kiosk's, instead of a flow; null if it cannot be shown.
    std::function<std::unique_ptr<TourRoom>(const TourStage &, const TourLook &)> room = {};
};

/// All scenes in the order of the index.
[[nodiscard]] std::vector<TourScene> tourScenes();

// By subject; each adds its own.
void addBrowsingScenes(std::vector<TourScene> &scenes);
void addAccountScenes(std::vector<TourScene> &scenes);
void addSeatScenes(std::vector<TourScene> &scenes);
void addOrderScenes(std::vector<TourScene> &scenes);
void addWindowScenes(std::vector<TourScene> &scenes);
void addLobbyScenes(std::vector<TourScene> &scenes);
void addControlScenes(std::vector<TourScene> &scenes);
/// What can go wrong on each page.
void addTroubleScenes(std::vector<TourScene> &scenes);

} // namespace karcis::ui
