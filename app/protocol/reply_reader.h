// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/commands.h"

#include <cstddef>
#include <optional>
#include <simdjson.h>

namespace karcis::protocol {

/// The reply to the command with that index in Command; nothing if @p body is not one.
[[nodiscard]] std::optional<Reply> readReplyBody(std::size_t commandIndex,
                                                 const simdjson::dom::object &body);

} // namespace karcis::protocol
