// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/sodium_random.h"

#include <sodium.h>
#include <stdexcept>

namespace karcis::server {

SodiumRandom::SodiumRandom()
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium cannot start");
    }
}

QByteArray SodiumRandom::bytes(int count)
{
    QByteArray result(count, Qt::Uninitialized);
    randombytes_buf(result.data(), static_cast<size_t>(count));
    return result;
}

} // namespace karcis::server
