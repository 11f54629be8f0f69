// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/request_hash.h"

#include <QCryptographicHash>

#include <array>
#include <sodium.h>

namespace karcis::server {

namespace {

constexpr std::size_t hashBytes = 24;

} // namespace

QByteArray requestHash(const QByteArray &request)
{
    std::array<unsigned char, hashBytes> hash{};
    crypto_generichash(hash.data(),
                       hash.size(),
                       reinterpret_cast<const unsigned char *>(request.constData()),
                       static_cast<unsigned long long>(request.size()),
                       nullptr,
                       0);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(hash.data()), hashBytes).toHex();
}

bool isHashOf(const QByteArray &stored, const QByteArray &request)
{
    return stored == requestHash(request)
        || stored == QCryptographicHash::hash(request, QCryptographicHash::Sha256).toHex();
}

} // namespace karcis::server
