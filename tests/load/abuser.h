// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "load/guest.h"

namespace karcis::load {

/// Sends as much as it can, without waiting for answers.
class Abuser final : public Guest
{
public:
    Abuser(House &house, int number, const Place &place);

protected:
    void entered() override;
    void take(const Answer &answer) override;
    void go() override;

private:
    void push();

    Place m_own;
    bool m_odd = false;
};

} // namespace karcis::load
