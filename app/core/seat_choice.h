// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"
#include "core/seat_request.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace karcis {

/// What a seat is to the one who chooses.
enum class SeatUse { Free, Mine, Taken, Blocked };

/// A seat as far as choosing needs it.
struct SeatPlace
{
    SeatId id;
    int gridX = 0;
    int gridY = 0;
    SeatKind kind = SeatKind::Standard;
    SeatId pair;
    SeatUse use = SeatUse::Free;
};

/// Rules about which seats are good to take, on one state of an auditorium. Pure: no clock, no database. The server
/// decides with it, and a terminal advises with it.
class SeatChoice
{
public:
    explicit SeatChoice(std::vector<SeatPlace> places);

    /// The best free seats for a request: side by side, if possible without leaving a single seat stranded, then as
    /// near as can be to the ideal place, or to the seats that are one's own already. Empty if there are none.
    [[nodiscard]] std::vector<SeatId> best(const SeatRequest &request) const;
    /// Standard seats that are free between two taken ones because of one's own seats. A seat beside an aisle, a wall
    /// or a seat that is never sold does not count: people get there without climbing over others.
    [[nodiscard]] std::vector<SeatId> stranded() const;
    /// One's own seats moved within their rows so that nothing is stranded. Empty if nothing is, or if there is no way.
    [[nodiscard]] std::vector<SeatId> cure() const;
    /// Free seats of the same kind as @p wanted, nearest first, at most @p most; of a sweetbox only one half.
    [[nodiscard]] std::vector<SeatId> nearestFree(const SeatId &wanted, std::size_t most) const;
    [[nodiscard]] std::vector<SeatId> mine() const;

private:
    using Group = std::vector<std::size_t>;

    [[nodiscard]] std::optional<std::size_t> at(int gridX, int gridY) const;
    [[nodiscard]] bool isTaken(int gridX, int gridY) const;
    [[nodiscard]] bool isStranded(std::size_t index) const;
    [[nodiscard]] std::vector<std::size_t> strandedIndexes() const;
    /// How many seats are stranded if the group were one's own too.
    [[nodiscard]] std::size_t strandedWith(const Group &group) const;
    [[nodiscard]] bool fits(const Group &group, const SeatRequest &request) const;
    [[nodiscard]] bool isWhole(const Group &group) const;
    [[nodiscard]] bool hasKinds(const Group &group, const SeatRequest &request) const;
    [[nodiscard]] bool isAtAisle(const Group &group) const;
    [[nodiscard]] bool isBesideWheelchair(const Group &group) const;
    [[nodiscard]] bool isBesideMine(const Group &group) const;
    [[nodiscard]] bool isIn(SeatArea area, int gridY) const;
    [[nodiscard]] bool isFreeWheelchair(int gridX, int gridY) const;
    [[nodiscard]] double cost(const Group &group, SeatArea area) const;
    [[nodiscard]] double idealRow(SeatArea area) const;
    [[nodiscard]] int rowRank(int gridY) const;
    [[nodiscard]] Group ownRun(std::size_t index) const;
    [[nodiscard]] bool moveRunBeside(std::size_t strandedSeat);
    [[nodiscard]] bool moveRun(const Group &run);

    std::vector<SeatPlace> m_places;
    /// Places by row from the screen, in each from the left.
    std::vector<Group> m_rows;
    std::unordered_map<long long, std::size_t> m_byCell;
    int m_columns = 0;
    bool m_hasAisles = false;
};

} // namespace karcis
