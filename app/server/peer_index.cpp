// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/peer_index.h"

namespace karcis::server {

namespace {

template <class Index, class Key>
std::vector<PeerIndex::PeerId> in(const Index &index, const Key &key)
{
    const auto found = index.find(key);
    return found == index.end()
        ? std::vector<PeerIndex::PeerId>()
        : std::vector<PeerIndex::PeerId>(found->second.begin(), found->second.end());
}

template <class Index, class Key>
void take(Index &index, const Key &key, PeerIndex::PeerId peer)
{
    const auto found = index.find(key);
    if (found != index.end()) {
        found->second.erase(peer);
        if (found->second.empty()) {
            index.erase(found);
        }
    }
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
    m_byAccount[asker.account].insert(peer);
    m_bySession[asker.session].insert(peer);
}

void PeerIndex::remove(PeerId peer)
{
    const auto known = m_known.find(peer);
    if (known == m_known.end()) {
        return;
    }
    take(m_byAccount, known->second.account, peer);
    take(m_bySession, known->second.session, peer);
    m_known.erase(known);
}

std::vector<PeerIndex::PeerId> PeerIndex::ofAccount(const AccountId &account) const
{
    return in(m_byAccount, account);
}

std::size_t PeerIndex::countOf(const AccountId &account) const
{
    const auto found = m_byAccount.find(account);
    return found == m_byAccount.end() ? 0 : found->second.size();
}

std::vector<PeerIndex::PeerId> PeerIndex::ofSession(const SessionId &session) const
{
    return in(m_bySession, session);
}

} // namespace karcis::server
