// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/descriptor_limit.h"

#include <algorithm>
#include <limits>
#include <sys/resource.h>

namespace karcis::server {

namespace {

qint64 asNumber(rlim_t value)
{
    static constexpr auto most = static_cast<rlim_t>(std::numeric_limits<qint64>::max());
    return static_cast<qint64>(std::min(value, most));
}

} // namespace

qint64 raiseDescriptorLimit(qint64 wanted)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return 0;
    }
    const qint64 before = asNumber(limit.rlim_cur);
    const qint64 after = std::min(wanted, asNumber(limit.rlim_max));
    if (after <= before) {
        return before;
    }
    limit.rlim_cur = static_cast<rlim_t>(after);
    return setrlimit(RLIMIT_NOFILE, &limit) == 0 ? after : before;
}

} // namespace karcis::server
