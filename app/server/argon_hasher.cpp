// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/argon_hasher.h"

#include "core/limits.h"

#include <QByteArray>

#include <array>
#include <sodium.h>
#include <utility>

namespace karcis::server {

namespace {

// OWASP's password storage cheat sheet: Argon2id with 19 MiB, two passes and one lane.
constexpr unsigned long long passes = 2;
constexpr size_t memory = 19UL * 1024 * 1024;

/// Empty if there is no memory left.
QString hashNow(const QByteArray &password)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int failed = crypto_pwhash_str_alg(text.data(),
                                             password.constData(),
                                             static_cast<unsigned long long>(password.size()),
                                             passes,
                                             memory,
                                             crypto_pwhash_ALG_ARGON2ID13);
    return failed != 0 ? QString() : QString::fromLatin1(text.data());
}

} // namespace

ArgonHasher::ArgonHasher(QObject *parent)
    : QObject(parent)
    , m_dummyHash(hashNow("nobody's password"))
{
    m_pool.setMaxThreadCount(limits::passwordHashThreads);
}

ArgonHasher::~ArgonHasher()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QString ArgonHasher::hashHere(const QString &password)
{
    QByteArray bytes = password.toUtf8();
    QString result = hashNow(bytes);
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return result;
}

bool ArgonHasher::takePlace()
{
    if (m_queued >= limits::passwordHashesQueued) {
        return false;
    }
    ++m_queued;
    return true;
}

void ArgonHasher::givePlaceBack()
{
    --m_queued;
}

bool ArgonHasher::hash(const QString &password, HashDone done)
{
    if (!takePlace()) {
        return false;
    }
    m_pool.start([this, password = password.toUtf8(), done = std::move(done)]() mutable {
        QString result = hashNow(password);
        sodium_memzero(password.data(), static_cast<size_t>(password.size()));
        QMetaObject::invokeMethod(
            this,
            [this, result = std::move(result), done = std::move(done)] {
                givePlaceBack();
                done(result);
            },
            Qt::QueuedConnection);
    });
    return true;
}

bool ArgonHasher::verify(const QString &hash, const QString &password, VerifyDone done)
{
    if (!takePlace()) {
        return false;
    }
    m_pool.start([this,
                  hash = hash.toLatin1(),
                  password = password.toUtf8(),
                  done = std::move(done)]() mutable {
        const bool right
            = crypto_pwhash_str_verify(hash.constData(),
                                       password.constData(),
                                       static_cast<unsigned long long>(password.size()))
            == 0;
        sodium_memzero(password.data(), static_cast<size_t>(password.size()));
        QMetaObject::invokeMethod(
            this,
            [this, right, done = std::move(done)] {
                givePlaceBack();
                done(right);
            },
            Qt::QueuedConnection);
    });
    return true;
}

} // namespace karcis::server
