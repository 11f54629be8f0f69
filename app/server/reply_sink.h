// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/refusal.h"
#include "protocol/commands.h"

#include <functional>

namespace karcis::server {

/// Where the outcome of one request goes. Called exactly once, after the commit.
using ReplySink = std::function<void(const Result<protocol::Reply> &outcome)>;

} // namespace karcis::server
