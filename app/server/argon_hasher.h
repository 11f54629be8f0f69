// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/password_hasher.h"

#include <QObject>
#include <QThreadPool>

namespace karcis::server {

/// Argon2id by libsodium on a small pool of threads. Needs an event loop in the thread that made it.
class ArgonHasher final : public QObject, public PasswordHasher
{
    Q_OBJECT

public:
    explicit ArgonHasher(QObject *parent = nullptr);
    ~ArgonHasher() override;

    /// Hashes on the calling thread, for programs without an event loop. Empty if there is no memory left.
    [[nodiscard]] static QString hashHere(const QString &password);

    [[nodiscard]] bool hash(const QString &password, HashDone done) override;
    [[nodiscard]] bool
    verify(const QString &hash, const QString &password, VerifyDone done) override;

    [[nodiscard]] QString dummyHash() const override { return m_dummyHash; }

private:
    [[nodiscard]] bool takePlace();
    void givePlaceBack();

    QThreadPool m_pool;
    QString m_dummyHash;
    int m_queued = 0;
};

} // namespace karcis::server
