// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/seat_choice.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace karcis {

namespace {

/// Where people like to sit: a little behind the middle.
constexpr double idealDepth = 0.62;
/// A row is wider than a seat, so one row further is worse than one seat further.
constexpr double rowWeight = 1.7;
/// A gap within a group with a wheelchair, in seats further away.
constexpr double gapWeight = 6.0;
constexpr int widestGap = 3;
/// A seat that would strand another is offered after its neighbours, not hidden.
constexpr double strandedWeight = 1.5;

long long cellKey(int gridX, int gridY)
{
    return static_cast<long long>(gridY) * 1'000'000 + gridX;
}

} // namespace

SeatChoice::SeatChoice(std::vector<SeatPlace> places) : m_places(std::move(places))
{
    std::map<int, Group> rows;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const SeatPlace &place = m_places[i];
        rows[place.gridY].push_back(i);
        m_byCell.insert_or_assign(cellKey(place.gridX, place.gridY), i);
        m_columns = std::max(m_columns, place.gridX + 1);
    }
    for (auto &[gridY, row] : rows) {
        std::ranges::sort(row, {}, [this](std::size_t i) { return m_places[i].gridX; });
        for (std::size_t i = 1; i < row.size(); ++i) {
            m_hasAisles = m_hasAisles || m_places[row[i]].gridX - m_places[row[i - 1]].gridX > 1;
        }
        m_rows.push_back(std::move(row));
    }
}

std::optional<std::size_t> SeatChoice::at(int gridX, int gridY) const
{
    const auto it = m_byCell.find(cellKey(gridX, gridY));
    return it == m_byCell.end() ? std::nullopt : std::optional(it->second);
}

bool SeatChoice::isTaken(int gridX, int gridY) const
{
    const auto index = at(gridX, gridY);
    return index
        && (m_places[*index].use == SeatUse::Taken || m_places[*index].use == SeatUse::Mine);
}

bool SeatChoice::isStranded(std::size_t index) const
{
    const SeatPlace &place = m_places[index];
    if (place.use != SeatUse::Free || place.kind != SeatKind::Standard) {
        return false;
    }
    const auto mine = [&](int gridX) {
        const auto beside = at(gridX, place.gridY);
        return beside && m_places[*beside].use == SeatUse::Mine;
    };
    return isTaken(place.gridX - 1, place.gridY) && isTaken(place.gridX + 1, place.gridY)
        && (mine(place.gridX - 1) || mine(place.gridX + 1));
}

std::vector<std::size_t> SeatChoice::strandedIndexes() const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (isStranded(i)) {
            found.push_back(i);
        }
    }
    return found;
}

std::vector<SeatId> SeatChoice::stranded() const
{
    std::vector<SeatId> seats;
    for (const std::size_t i : strandedIndexes()) {
        seats.push_back(m_places[i].id);
    }
    return seats;
}

std::vector<SeatId> SeatChoice::mine() const
{
    std::vector<SeatId> seats;
    for (const SeatPlace &place : m_places) {
        if (place.use == SeatUse::Mine) {
            seats.push_back(place.id);
        }
    }
    return seats;
}

std::size_t SeatChoice::strandedWith(const Group &group) const
{
    // Only the seats beside the group's two ends can change; what the group covers is not free any more.
    const auto inGroup = [&](int gridX, int gridY) {
        return std::ranges::any_of(group, [&](std::size_t i) {
            return m_places[i].gridX == gridX && m_places[i].gridY == gridY;
        });
    };
    std::size_t count = 0;
    for (const std::size_t i : group) {
        for (const int side : {-1, 1}) {
            const int x = m_places[i].gridX + side;
            const int y = m_places[i].gridY;
            const auto beside = at(x, y);
            if (!beside || inGroup(x, y) || m_places[*beside].use != SeatUse::Free
                || m_places[*beside].kind != SeatKind::Standard) {
                continue;
            }
            const bool otherSide = isTaken(x + side, y) || inGroup(x + side, y);
            count += otherSide ? 1 : 0;
        }
    }
    return count;
}

bool SeatChoice::isWhole(const Group &group) const
{
    return std::ranges::all_of(group, [&](std::size_t i) {
        return std::ranges::any_of(
            group, [&](std::size_t other) { return m_places[other].id == m_places[i].pair; });
    });
}

bool SeatChoice::hasKinds(const Group &group, const SeatRequest &request) const
{
    const auto count = [&](SeatKind kind) {
        return static_cast<int>(
            std::ranges::count_if(group, [&](std::size_t i) { return m_places[i].kind == kind; }));
    };
    if (request.sweetbox) {
        return count(SeatKind::Sweetbox) == request.count && isWhole(group);
    }
    return count(SeatKind::Wheelchair) == request.wheelchairs
        && count(SeatKind::Standard) == request.count - request.wheelchairs;
}

bool SeatChoice::isAtAisle(const Group &group) const
{
    const SeatPlace &first = m_places[group.front()];
    const SeatPlace &last = m_places[group.back()];
    const auto aisle = [&](int gridX, int gridY) {
        // Beyond the plan is a wall, unless the plan shows no aisle anywhere.
        const bool inside = gridX >= 0 && gridX < m_columns;
        return !at(gridX, gridY) && (inside || !m_hasAisles);
    };
    return aisle(first.gridX - 1, first.gridY) || aisle(last.gridX + 1, last.gridY);
}

bool SeatChoice::isFreeWheelchair(int gridX, int gridY) const
{
    const auto index = at(gridX, gridY);
    return index && m_places[*index].kind == SeatKind::Wheelchair
        && (m_places[*index].use == SeatUse::Free || m_places[*index].use == SeatUse::Mine);
}

bool SeatChoice::isBesideWheelchair(const Group &group) const
{
    const auto towards = [&](const SeatPlace &end, int side) {
        const int x = end.gridX + side;
        return isFreeWheelchair(x, end.gridY)
            || (!at(x, end.gridY) && isFreeWheelchair(x + side, end.gridY));
    };
    return towards(m_places[group.front()], -1) || towards(m_places[group.back()], 1);
}

bool SeatChoice::isBesideMine(const Group &group) const
{
    const auto mine = [this](int gridX, int gridY) {
        const auto index = at(gridX, gridY);
        return index && m_places[*index].use == SeatUse::Mine;
    };
    const SeatPlace &first = m_places[group.front()];
    const SeatPlace &last = m_places[group.back()];
    return mine(first.gridX - 1, first.gridY) || mine(last.gridX + 1, last.gridY);
}

int SeatChoice::rowRank(int gridY) const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [&](const Group &row) { return m_places[row.front()].gridY < gridY; }));
}

bool SeatChoice::isIn(SeatArea area, int gridY) const
{
    const int third = rowRank(gridY) * 3 / std::max(1, static_cast<int>(m_rows.size()));
    switch (area) {
    case SeatArea::Any:
        return true;
    case SeatArea::Front:
        return third == 0;
    case SeatArea::Middle:
        return third == 1;
    case SeatArea::Back:
        return third == 2;
    }
    return true;
}

bool SeatChoice::fits(const Group &group, const SeatRequest &request) const
{
    const bool free = std::ranges::all_of(
        group, [this](std::size_t i) { return m_places[i].use == SeatUse::Free; });
    return free && hasKinds(group, request) && isIn(request.area, m_places[group.front()].gridY)
        && (!request.aisle || isAtAisle(group))
        && (!request.besideWheelchair || isBesideWheelchair(group));
}

double SeatChoice::idealRow(SeatArea area) const
{
    const double last = static_cast<double>(m_rows.size()) - 1.0;
    switch (area) {
    case SeatArea::Any:
    case SeatArea::Middle:
        break;
    case SeatArea::Front:
        return last / 3.0;
    case SeatArea::Back:
        return last * 2.0 / 3.0;
    }
    return last * idealDepth;
}

double SeatChoice::cost(const Group &group, SeatArea area) const
{
    const auto own = std::ranges::count(m_places, SeatUse::Mine, &SeatPlace::use);
    double wantedX = (m_columns - 1) / 2.0;
    double wantedRow = idealRow(area);
    if (own > 0) {
        wantedX = 0;
        wantedRow = 0;
        for (const SeatPlace &place : m_places) {
            if (place.use == SeatUse::Mine) {
                wantedX += place.gridX / static_cast<double>(own);
                wantedRow += rowRank(place.gridY) / static_cast<double>(own);
            }
        }
    }
    double sum = 0;
    const double rows = rowWeight * (rowRank(m_places[group.front()].gridY) - wantedRow);
    for (const std::size_t i : group) {
        sum += std::hypot(m_places[i].gridX - wantedX, rows);
    }
    const int width = m_places[group.back()].gridX - m_places[group.front()].gridX + 1;
    return sum / static_cast<double>(group.size())
        + gapWeight * (width - static_cast<int>(group.size()));
}

std::vector<SeatId> SeatChoice::best(const SeatRequest &request) const
{
    if (request.count < 1 || request.wheelchairs > request.count) {
        return {};
    }
    const auto size = static_cast<std::size_t>(request.count);
    // Somebody in a wheelchair often has an aisle between them and the others.
    const int gap = request.wheelchairs > 0 ? widestGap : 1;
    const auto together = [&](const Group &group) {
        return std::ranges::adjacent_find(group,
                                          [&](std::size_t a, std::size_t b) {
                                              return m_places[b].gridX - m_places[a].gridX > gap;
                                          })
            == group.end();
    };
    Group found;
    std::tuple<std::size_t, bool, double> foundRank;
    for (const Group &row : m_rows) {
        for (std::size_t first = 0; first + size <= row.size(); ++first) {
            const auto begin = row.begin() + static_cast<std::ptrdiff_t>(first);
            Group group(begin, begin + request.count);
            if (!together(group) || !fits(group, request)) {
                continue;
            }
            const std::tuple rank(
                strandedWith(group), !isBesideMine(group), cost(group, request.area));
            if (found.empty() || rank < foundRank) {
                found = std::move(group);
                foundRank = rank;
            }
        }
    }
    std::vector<SeatId> seats;
    for (const std::size_t i : found) {
        seats.push_back(m_places[i].id);
    }
    return seats;
}

SeatChoice::Group SeatChoice::ownRun(std::size_t index) const
{
    const SeatPlace &start = m_places[index];
    const auto own = [&](int gridX) -> std::optional<std::size_t> {
        const auto found = at(gridX, start.gridY);
        const bool isOwn = found && m_places[*found].use == SeatUse::Mine
            && m_places[*found].kind == SeatKind::Standard;
        return isOwn ? found : std::nullopt;
    };
    int left = start.gridX;
    while (own(left - 1)) {
        --left;
    }
    Group run;
    for (int x = left; const auto found = own(x); ++x) {
        run.push_back(*found);
    }
    return run;
}

bool SeatChoice::moveRun(const Group &run)
{
    const SeatPlace &first = m_places[run.front()];
    const int origin = first.gridX;
    const int gridY = first.gridY;
    for (const std::size_t i : run) {
        m_places[i].use = SeatUse::Free;
    }
    const auto placeAt = [&](int start) -> std::optional<Group> {
        Group group;
        for (int x = start; x < start + static_cast<int>(run.size()); ++x) {
            const auto found = at(x, gridY);
            if (!found || m_places[*found].use != SeatUse::Free
                || m_places[*found].kind != SeatKind::Standard) {
                return std::nullopt;
            }
            group.push_back(*found);
        }
        return strandedWith(group) == 0 ? std::optional(group) : std::nullopt;
    };
    // The nearest place counts; the same distance to the left is as good as to the right.
    for (int shift = 1; shift < m_columns; ++shift) {
        for (const int side : {-1, 1}) {
            const std::optional<Group> group = placeAt(origin + side * shift);
            if (!group) {
                continue;
            }
            for (const std::size_t i : *group) {
                m_places[i].use = SeatUse::Mine;
            }
            return true;
        }
    }
    for (const std::size_t i : run) {
        m_places[i].use = SeatUse::Mine;
    }
    return false;
}

bool SeatChoice::moveRunBeside(std::size_t strandedSeat)
{
    const SeatPlace &place = m_places[strandedSeat];
    for (const int side : {1, -1}) {
        const auto beside = at(place.gridX + side, place.gridY);
        if (!beside || m_places[*beside].use != SeatUse::Mine
            || m_places[*beside].kind != SeatKind::Standard) {
            continue;
        }
        if (moveRun(ownRun(*beside))) {
            return true;
        }
    }
    return false;
}

std::vector<SeatId> SeatChoice::cure() const
{
    SeatChoice moved(*this);
    const std::size_t tries = m_rows.size() + mine().size();
    for (std::size_t i = 0; i < tries; ++i) {
        const std::vector<std::size_t> left = moved.strandedIndexes();
        if (left.empty()) {
            return i == 0 ? std::vector<SeatId>{} : moved.mine();
        }
        if (!moved.moveRunBeside(left.front())) {
            return {};
        }
    }
    return moved.strandedIndexes().empty() ? moved.mine() : std::vector<SeatId>{};
}

std::vector<SeatId> SeatChoice::nearestFree(const SeatId &wanted, std::size_t most) const
{
    const auto target = std::ranges::find(m_places, wanted, &SeatPlace::id);
    if (target == m_places.end()) {
        return {};
    }
    std::vector<std::tuple<double, std::size_t>> ranked;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const SeatPlace &place = m_places[i];
        if (place.use != SeatUse::Free || place.kind != target->kind) {
            continue;
        }
        const auto other = std::ranges::find(m_places, place.pair, &SeatPlace::id);
        const bool secondHalf = other != m_places.end() && other->gridX < place.gridX;
        if (secondHalf || (other != m_places.end() && other->use != SeatUse::Free)) {
            continue;
        }
        const double distance
            = std::hypot(place.gridX - target->gridX, rowWeight * (place.gridY - target->gridY));
        ranked.emplace_back(distance + strandedWeight * static_cast<double>(strandedWith({i})), i);
    }
    std::ranges::sort(ranked);
    std::vector<SeatId> seats;
    for (const auto &[rank, i] : ranked) {
        if (seats.size() < most) {
            seats.push_back(m_places[i].id);
        }
    }
    return seats;
}

} // namespace karcis
