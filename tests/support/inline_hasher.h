// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/password_hasher.h"

#include <QObject>

#include <functional>
#include <utility>
#include <vector>

namespace karcis::test {

/// "Hashes" at once and answers with the next turn of the event loop, so that tests need no threads and no waiting.
/// Include it only where karcis_server is linked.
class InlineHasher final : public server::PasswordHasher
{
public:
    /// One check that was asked for.
    struct Check
    {
        QString hash;
        QString password;
    };

    [[nodiscard]] bool hash(const QString &password, HashDone done) override
    {
        if (m_refusing) {
            return false;
        }
        ++m_hashed;
        later([done = std::move(done), hash = hashOf(password)] { done(hash); });
        return true;
    }

    [[nodiscard]] bool
    verify(const QString &hash, const QString &password, VerifyDone done) override
    {
        if (m_refusing) {
            return false;
        }
        m_checks.push_back({hash, password});
        later([done = std::move(done), right = hash == hashOf(password)] { done(right); });
        return true;
    }

    [[nodiscard]] QString dummyHash() const override { return QStringLiteral("hash:"); }

    /// What @p password is stored as.
    [[nodiscard]] static QString hashOf(const QString &password)
    {
        return QStringLiteral("hash:") + QString::fromLatin1(password.toUtf8().toHex());
    }

    /// From now on there are too many passwords waiting, or there is room again.
    void setRefusing(bool refusing) { m_refusing = refusing; }

    /// Keeps the answers back until it is called again with false.
    void setHolding(bool holding)
    {
        m_holding = holding;
        if (!holding) {
            for (auto &work : std::exchange(m_held, {})) {
                later(std::move(work));
            }
        }
    }

    [[nodiscard]] int hashed() const { return m_hashed; }

    [[nodiscard]] const std::vector<Check> &checks() const { return m_checks; }

private:
    void later(std::function<void()> work)
    {
        if (m_holding) {
            m_held.push_back(std::move(work));
            return;
        }
        QMetaObject::invokeMethod(&m_context, std::move(work), Qt::QueuedConnection);
    }

    QObject m_context;
    bool m_refusing = false;
    bool m_holding = false;
    std::vector<std::function<void()>> m_held;
    int m_hashed = 0;
    std::vector<Check> m_checks;
};

} // namespace karcis::test
