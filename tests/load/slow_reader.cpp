// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/slow_reader.h"

namespace karcis::load {

namespace {

constexpr int requestsAtATime = 8;
constexpr std::chrono::milliseconds pause{20};

} // namespace

void SlowReader::entered()
{
    setReading(false);
    go();
}

void SlowReader::go()
{
    for (int i = 0; i < requestsAtATime && outstanding() < 1000; ++i) {
        ask(Question::Browse, {});
    }
    later(pause);
}

void SlowReader::take(const Answer &answer)
{
    // Answers that were on their way before it stopped to read.
    static_cast<void>(answer);
}

} // namespace karcis::load
