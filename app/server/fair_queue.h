// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace karcis::server {

/// What waits, taken in turn: one of each sender, each sender's in its order. Nobody gets more turns by sending more.
template <class Item>
class FairQueue
{
public:
    using Sender = std::uint64_t;

    void push(Sender sender, Item item)
    {
        Lane &lane = m_lanes[sender];
        if (lane.isEmpty()) {
            m_turns.push_back(sender);
        }
        lane.items.push_back(std::move(item));
        ++m_size;
    }

    /// The next in turn; nothing if nothing waits.
    [[nodiscard]] std::optional<Item> pop()
    {
        while (!m_turns.empty()) {
            const Sender sender = m_turns.front();
            m_turns.pop_front();
            const auto it = m_lanes.find(sender);
            // A sender that was dropped may still have its turn.
            if (it == m_lanes.end() || it->second.isEmpty()) {
                continue;
            }
            Item item = it->second.pop();
            if (!it->second.isEmpty()) {
                m_turns.push_back(sender);
            }
            --m_size;
            return item;
        }
        return std::nullopt;
    }

    /// Forgets a sender with all that it has waiting. A sender that was dropped must not push again.
    void drop(Sender sender)
    {
        const auto it = m_lanes.find(sender);
        if (it != m_lanes.end()) {
            m_size -= it->second.items.size() - it->second.head;
            m_lanes.erase(it);
        }
    }

    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

private:
    /// Keeps its memory when it is empty, for there is one per connection and it fills again at once.
    struct Lane
    {
        static constexpr std::size_t mostPassed = 64;
        std::vector<Item> items = {};
        std::size_t head = 0;

        [[nodiscard]] bool isEmpty() const { return head == items.size(); }

        [[nodiscard]] Item pop()
        {
            Item item = std::move(items[head]);
            ++head;
            if (isEmpty()) {
                items.clear();
                head = 0;
            } else if (head >= mostPassed) {
                items.erase(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(head));
                head = 0;
            }
            return item;
        }
    };

    std::unordered_map<Sender, Lane> m_lanes;
    std::deque<Sender> m_turns;
    std::size_t m_size = 0;
};

} // namespace karcis::server
