// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

namespace karcis::protocol {

/// A reply that says no more than that it was done.
struct EmptyReply
{
};

} // namespace karcis::protocol
