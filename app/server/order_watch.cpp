// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/order_watch.h"

#include "core/limits.h"

#include <algorithm>

namespace karcis::server {

namespace {

bool isUnderWay(OrderState state)
{
    return state == OrderState::Draft || state == OrderState::Awaiting
        || state == OrderState::Closing;
}

} // namespace

void OrderWatch::note(const OrderId &order, const Told &told)
{
    if (!isUnderWay(told.state)) {
        m_told.erase(order);
    } else if (m_told.contains(order) || m_told.size() < limits::toldOrders) {
        m_told.insert_or_assign(order, told);
    }
}

void OrderWatch::forget(const OrderId &order)
{
    m_told.erase(order);
}

std::vector<OrderId> OrderWatch::next(std::size_t most)
{
    std::vector<OrderId> orders;
    const std::size_t count = std::min(most, m_told.size());
    orders.reserve(count);
    auto it = m_told.upper_bound(m_last);
    while (orders.size() < count) {
        if (it == m_told.end()) {
            it = m_told.begin();
        }
        m_last = it->first;
        orders.push_back(m_last);
        ++it;
    }
    return orders;
}

const OrderWatch::Told *OrderWatch::find(const OrderId &order) const
{
    const auto it = m_told.find(order);
    return it == m_told.end() ? nullptr : &it->second;
}

} // namespace karcis::server
