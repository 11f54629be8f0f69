// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/peer_index.h"

#include <algorithm>

namespace karcis::server {

namespace {

template <class Key>
std::vector<PeerIndex::PeerId> sorted(const QMultiHash<Key, PeerIndex::PeerId> &index,
                                      const Key &key)
{
    const QList<PeerIndex::PeerId> found = index.values(key);
    std::vector<PeerIndex::PeerId> peers(found.begin(), found.end());
    std::ranges::sort(peers);
    return peers;
}

} // namespace

void PeerIndex::note(PeerId peer, const Asker &asker)
{
    const auto known = m_known.find(peer);
    if (known != m_known.end() && known->second.session == asker.session) {
        return;
    }
    remove(peer);
    m_known.emplace(peer, Entry{asker.account, asker.session});
    m_byAccount.insert(asker.account, peer);
    m_bySession.insert(asker.session, peer);
}

void PeerIndex::remove(PeerId peer)
{
    const auto known = m_known.find(peer);
    if (known == m_known.end()) {
        return;
    }
    m_byAccount.remove(known->second.account, peer);
    m_bySession.remove(known->second.session, peer);
    m_known.erase(known);
}

std::vector<PeerIndex::PeerId> PeerIndex::ofAccount(const AccountId &account) const
{
    return sorted(m_byAccount, account);
}

std::vector<PeerIndex::PeerId> PeerIndex::ofSession(const SessionId &session) const
{
    return sorted(m_bySession, session);
}

} // namespace karcis::server
