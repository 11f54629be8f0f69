// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/records.h"

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace karcis::server {

/// Orders under way, as somebody here was told of them last: where another server may settle them, they have to be looked
/// at now and then.
class OrderWatch
{
public:
    struct Told
    {
        AccountId account;
        OrderState state = OrderState::Draft;
        std::optional<AttemptState> payment = {};

        [[nodiscard]] bool operator==(const Told &) const = default;
    };

    /// Forgets it again once it is settled. Beyond limits::toldOrders nothing is added: those ask by themselves in the end.
    void note(const OrderId &order, const Told &told);
    void forget(const OrderId &order);
    /// The next ones, each once before any of them comes again; at most @p most.
    [[nodiscard]] std::vector<OrderId> next(std::size_t most);
    /// Null if nobody was told of it.
    [[nodiscard]] const Told *find(const OrderId &order) const;

private:
    std::map<OrderId, Told> m_told;
    OrderId m_last;
};

} // namespace karcis::server
