// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/random_source.h"

namespace karcis::server {

/// Random bytes from libsodium, fit for secrets.
class SodiumRandom final : public RandomSource
{
public:
    /// Throws std::runtime_error if libsodium cannot start.
    SodiumRandom();
    [[nodiscard]] QByteArray bytes(int count) override;
};

} // namespace karcis::server
