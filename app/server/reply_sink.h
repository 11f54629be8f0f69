// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/refusal.h"
#include "protocol/commands.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <utility>

namespace karcis::server {

/// What one request came to, within the transaction that decided it.
struct Decision
{
    /// Most are no more than that, so it is made without being named.
    Decision(Result<protocol::Reply> outcome) // NOLINT(google-explicit-constructor)
        : result(std::move(outcome))
    { }

    Result<protocol::Reply> result;
    /// The reply as JSON, if it was written already to be stored; empty otherwise.
    QByteArray written = {};
};

/// Nothing if it is answered later.
using Outcome = std::optional<Decision>;

/// Where the outcome of one request goes. Called exactly once, after the commit.
using ReplySink = std::function<void(const Result<protocol::Reply> &outcome)>;

} // namespace karcis::server
