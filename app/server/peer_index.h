// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/box_office.h"
#include "server/watchers.h"

#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace karcis::server {

/// At which connections somebody has been logged in last, so that nobody looks through ten thousand for one. A log-out
/// is not noted: who uses it must look at the connection itself too.
class PeerIndex
{
public:
    using PeerId = Watchers::PeerId;

    /// That is who is logged in there now.
    void note(PeerId peer, const Asker &asker);
    void remove(PeerId peer);

    [[nodiscard]] std::vector<PeerId> ofAccount(const AccountId &account) const;
    [[nodiscard]] std::size_t countOf(const AccountId &account) const;
    [[nodiscard]] std::vector<PeerId> ofSession(const SessionId &session) const;

private:
    struct Entry
    {
        AccountId account;
        SessionId session;
    };

    std::unordered_map<PeerId, Entry> m_known;
    std::map<AccountId, std::set<PeerId>> m_byAccount;
    std::map<SessionId, std::set<PeerId>> m_bySession;
};

} // namespace karcis::server
