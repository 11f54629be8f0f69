// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "load/guest.h"

namespace karcis::load {

/// Asks for much and reads nothing. The server must let it go.
class SlowReader final : public Guest
{
public:
    using Guest::Guest;

protected:
    void entered() override;
    void take(const Answer &answer) override;
    void go() override;
};

} // namespace karcis::load
