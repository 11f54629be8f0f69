// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/peer_index.h"

#include <QTest>

using namespace karcis;
using namespace karcis::server;
using namespace Qt::Literals::StringLiterals;

/// Who is logged in where, found without looking at everybody.
class PeerIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountIsFoundAtAllItsTerminals();
    void whoLogsInAnewIsFoundThereOnly();
    void whoIsGoneIsNotFound();

private:
    using Peers = std::vector<PeerIndex::PeerId>;

    [[nodiscard]] static Asker asker(const QString &session, const QString &account)
    {
        return {.session = SessionId(session), .account = AccountId(account)};
    }
};

void PeerIndexTest::anAccountIsFoundAtAllItsTerminals()
{
    PeerIndex index;
    index.note(2, asker(u"s2"_s, u"sari"_s));
    index.note(1, asker(u"s1"_s, u"sari"_s));
    index.note(3, asker(u"s3"_s, u"budi"_s));
    // Noted again with each answer.
    index.note(1, asker(u"s1"_s, u"sari"_s));
    QCOMPARE(index.ofAccount(AccountId(u"sari"_s)), (Peers{1, 2}));
    QCOMPARE(index.ofSession(SessionId(u"s2"_s)), Peers{2});
    QCOMPARE(index.ofAccount(AccountId(u"citra"_s)), Peers{});
}

void PeerIndexTest::whoLogsInAnewIsFoundThereOnly()
{
    PeerIndex index;
    index.note(1, asker(u"s1"_s, u"sari"_s));
    index.note(1, asker(u"s2"_s, u"budi"_s));
    QCOMPARE(index.ofAccount(AccountId(u"sari"_s)), Peers{});
    QCOMPARE(index.ofSession(SessionId(u"s1"_s)), Peers{});
    QCOMPARE(index.ofAccount(AccountId(u"budi"_s)), Peers{1});
}

void PeerIndexTest::whoIsGoneIsNotFound()
{
    PeerIndex index;
    index.note(1, asker(u"s1"_s, u"sari"_s));
    index.note(2, asker(u"s1"_s, u"sari"_s));
    index.remove(1);
    index.remove(7);
    QCOMPARE(index.ofAccount(AccountId(u"sari"_s)), Peers{2});
    QCOMPARE(index.ofSession(SessionId(u"s1"_s)), Peers{2});
}

QTEST_GUILESS_MAIN(PeerIndexTest)
#include "peer_index_test.moc"
