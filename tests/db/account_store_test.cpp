// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/account_store.h"
#include "db/db_error.h"
#include "db/hold_lapse_store.h"
#include "db/login_failure_store.h"
#include "db/transaction.h"
#include "support/database_fixture.h"
#include "support/small_cinema.h"

#include <QTest>

using namespace karcis;
using namespace karcis::db;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UtcTime start{Millis{1'767'582'000'000}};

Account account(const QString &id, const QString &login)
{
    return {.id = AccountId(id),
            .name = u"Budi"_s,
            .login = login,
            .loginKind = login.startsWith(u'+') ? LoginKind::Phone : LoginKind::Email,
            .passwordHash = u"$argon2id$..."_s,
            .createdAt = start};
}

LoginSession session(const QString &id, UtcTime createdAt)
{
    return {.id = SessionId(id),
            .tokenHash = "hash of " + id.toUtf8(),
            .accountId = AccountId(u"a1"_s),
            .terminalId = u"kiosk 1"_s,
            .createdAt = createdAt,
            .expiresAt = createdAt + Millis(1000)};
}

} // namespace

class AccountStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void accountComesBackAsItWent_data() { test::forEachEngine(); }

    void accountComesBackAsItWent();

    void takenLoginIsRefused_data() { test::forEachEngine(); }

    void takenLoginIsRefused();

    void failedLoginsAreCounted_data() { test::forEachEngine(); }

    void failedLoginsAreCounted();

    void passwordAndRoleChange_data() { test::forEachEngine(); }

    void passwordAndRoleChange();

    void sessionIsFoundByItsToken_data() { test::forEachEngine(); }

    void sessionIsFoundByItsToken();

    void expiredSessionsAreDeleted_data() { test::forEachEngine(); }

    void expiredSessionsAreDeleted();

    void oldestSessionsAreTrimmed_data() { test::forEachEngine(); }

    void oldestSessionsAreTrimmed();

    void failuresAreKeptByLogin_data() { test::forEachEngine(); }

    void failuresAreKeptByLogin();

    void otherServersWaitForWhatIsCounted_data() { test::forEachEngine(); }

    void otherServersWaitForWhatIsCounted();

    void seatsOfOtherSessionsAreCounted_data() { test::forEachEngine(); }

    void seatsOfOtherSessionsAreCounted();

private:
    [[nodiscard]] AccountStore &store() { return *m_store; }

    std::unique_ptr<test::DatabaseFixture> m_fixture;
    std::unique_ptr<AccountStore> m_store;
};

void AccountStoreTest::init()
{
    KARCIS_REQUIRE_ENGINE();
    m_fixture = std::make_unique<test::DatabaseFixture>(test::currentEngine());
    m_fixture->migrate();
    m_store = std::make_unique<AccountStore>(m_fixture->database());
    QVERIFY(store().insert(account(u"a1"_s, u"budi@example.id"_s)));
}

void AccountStoreTest::cleanup()
{
    m_store.reset();
    m_fixture.reset();
}

void AccountStoreTest::accountComesBackAsItWent()
{
    Account expected = account(u"a2"_s, u"+628123456789"_s);
    expected.role = Role::Manager;
    QVERIFY(store().insert(expected));
    for (const std::optional<Account> &found :
         {store().byLogin(expected.login), store().byId(expected.id)}) {
        QVERIFY(found);
        QCOMPARE(found->id, expected.id);
        QCOMPARE(found->name, expected.name);
        QCOMPARE(found->login, expected.login);
        QCOMPARE(found->loginKind, LoginKind::Phone);
        QCOMPARE(found->passwordHash, expected.passwordHash);
        QCOMPARE(found->role, Role::Manager);
        QCOMPARE(found->failedLogins, 0);
        QVERIFY(!found->lockedUntil);
        QCOMPARE(found->createdAt, start);
    }
    QVERIFY(!store().byLogin(u"nobody@example.id"_s));
    QVERIFY(!store().byId(AccountId(u"nobody"_s)));
}

void AccountStoreTest::takenLoginIsRefused()
{
    Account other = account(u"a2"_s, u"budi@example.id"_s);
    other.name = u"Impostor"_s;
    QVERIFY(!store().insert(other));
    QCOMPARE(store().byLogin(other.login)->name, u"Budi"_s);
    QVERIFY(!store().byId(other.id));
}

void AccountStoreTest::failedLoginsAreCounted()
{
    const AccountId id(u"a1"_s);
    QCOMPARE(store().countFailedLogin(id), 1);
    QCOMPARE(store().countFailedLogin(id), 2);
    QCOMPARE(store().countFailedLogin(AccountId(u"nobody"_s)), 0);
    store().lockUntil(id, start + Millis(5));
    QCOMPARE(store().byId(id)->failedLogins, 2);
    QCOMPARE(store().byId(id)->lockedUntil, std::optional(start + Millis(5)));
    store().clearFailedLogins(id);
    QCOMPARE(store().byId(id)->failedLogins, 0);
    QVERIFY(!store().byId(id)->lockedUntil);
}

void AccountStoreTest::passwordAndRoleChange()
{
    const AccountId id(u"a1"_s);
    store().setPasswordHash(id, u"another"_s);
    store().setRole(id, Role::Clerk);
    QCOMPARE(store().byId(id)->passwordHash, u"another"_s);
    QCOMPARE(store().byId(id)->role, Role::Clerk);
}

void AccountStoreTest::sessionIsFoundByItsToken()
{
    const LoginSession expected = session(u"s1"_s, start);
    store().insertSession(expected);
    std::optional<LoginSession> found = store().sessionByToken(expected.tokenHash);
    QVERIFY(found);
    QCOMPARE(found->id, expected.id);
    QCOMPARE(found->tokenHash, expected.tokenHash);
    QCOMPARE(found->accountId, expected.accountId);
    QCOMPARE(found->terminalId, expected.terminalId);
    QCOMPARE(found->createdAt, start);
    QCOMPARE(found->expiresAt, start + Millis(1000));
    store().extendSession(expected.id, start + Millis(9000));
    QCOMPARE(store().sessionByToken(expected.tokenHash)->expiresAt, start + Millis(9000));
    QVERIFY(!store().sessionByToken("another hash"));
    QVERIFY(store().deleteSession(expected.id));
    QVERIFY(!store().deleteSession(expected.id));
    QVERIFY(!store().sessionByToken(expected.tokenHash));
    LoginSession orphan = session(u"s2"_s, start);
    orphan.accountId = AccountId(u"nobody"_s);
    QVERIFY_EXCEPTION_THROWN(store().insertSession(orphan), DbError);
}

void AccountStoreTest::expiredSessionsAreDeleted()
{
    for (int i = 0; i < 5; ++i) {
        store().insertSession(session(QString::number(i), start + Millis(i)));
    }
    // The first four are over; two at a time.
    const UtcTime now = start + Millis(1003);
    QCOMPARE(store().deleteExpiredSessions(now, 2), 2);
    QVERIFY(!store().sessionByToken("hash of 1"));
    QVERIFY(store().sessionByToken("hash of 2"));
    QCOMPARE(store().deleteExpiredSessions(now, 10), 2);
    QCOMPARE(store().deleteExpiredSessions(now, 10), 0);
    QVERIFY(store().sessionByToken("hash of 4"));
}

void AccountStoreTest::oldestSessionsAreTrimmed()
{
    for (int i = 0; i < 5; ++i) {
        store().insertSession(session(QString::number(i), start + Millis(i)));
    }
    QCOMPARE(store().trimSessions(AccountId(u"a1"_s), 2), 3);
    QVERIFY(!store().sessionByToken("hash of 2"));
    QVERIFY(store().sessionByToken("hash of 3"));
    QVERIFY(store().sessionByToken("hash of 4"));
    QCOMPARE(store().trimSessions(AccountId(u"a1"_s), 2), 0);
}

void AccountStoreTest::failuresAreKeptByLogin()
{
    LoginFailureStore failures(m_fixture->database());
    QCOMPARE(failures.find("nobody").count, 0);
    failures.put("nobody", {1, start}, start);
    failures.put("nobody", {2, start + Millis(9)}, start + Millis(1));
    failures.put("another", {1, start}, start);
    QCOMPARE(failures.find("nobody").count, 2);
    QCOMPARE(failures.find("nobody").lockedUntil, start + Millis(9));
    QCOMPARE(failures.trim(start + Millis(1), 10), 1);
    QCOMPARE(failures.find("another").count, 0);
    failures.clear("nobody");
    QCOMPARE(failures.find("nobody").count, 0);
}

/// What is read to be written again must not be read by two at once, or one of them counts for nothing.
void AccountStoreTest::otherServersWaitForWhatIsCounted()
{
    LoginFailureStore failures(m_fixture->database());
    HoldLapseStore lapses(m_fixture->database());
    const LapseSubject subject = LapseSubject::Account;
    failures.put("login", {.count = 3, .lockedUntil = start}, start);
    lapses.put(subject, u"a1"_s, {.count = 2, .coolUntil = start, .lastAt = start});
    store().insertSession(session(u"s1"_s, start));
    store().insertSession(session(u"s2"_s, start));
    {
        const Transaction transaction(m_fixture->database());
        QCOMPARE(failures.lock("login").count, 3);
        QCOMPARE(lapses.lock(subject, u"a1"_s).count, 2);
        QVERIFY(store().lockIfElsewhere(AccountId(u"a1"_s), SessionId(u"s1"_s), start));
        QVERIFY(
            !store().lockIfElsewhere(AccountId(u"a1"_s), SessionId(u"s1"_s), start + Millis(1000)));
        QVERIFY(!store().lockIfElsewhere(AccountId(u"a2"_s), SessionId(u"s1"_s), start));
        if (test::currentEngine() == Engine::Postgres) {
            Database second(m_fixture->options());
            second.execute(u"SET lock_timeout TO '100ms'");
            QVERIFY_EXCEPTION_THROWN(static_cast<void>(LoginFailureStore(second).lock("login")),
                                     DbError);
            QVERIFY_EXCEPTION_THROWN(
                static_cast<void>(HoldLapseStore(second).lock(subject, u"a1"_s)), DbError);
            QVERIFY_EXCEPTION_THROWN(static_cast<void>(AccountStore(second).lockIfElsewhere(
                                         AccountId(u"a1"_s), SessionId(u"s2"_s), start)),
                                     DbError);
        }
    }
    QCOMPARE(failures.lock("nobody").count, 0);
    QCOMPARE(lapses.lock(subject, u"nobody"_s).count, 0);
}

void AccountStoreTest::seatsOfOtherSessionsAreCounted()
{
    server::Stores stores(m_fixture->database());
    test::small_cinema::store(stores, start);
    for (const QString &id : {u"s1"_s, u"s2"_s, u"s3"_s}) {
        store().insertSession(session(id, start));
    }
    const auto hold = [&](const QString &seat, const QString &holder, Millis time) {
        return stores.seats.hold({.showtimeId = test::small_cinema::afternoon(),
                                  .auditoriumId = AuditoriumId(u"studio-1"_s),
                                  .seatId = SeatId(seat),
                                  .claimId = CommandId(seat),
                                  .holder = SessionId(holder),
                                  .expiresAt = start + time},
                                 start);
    };
    QVERIFY(hold(u"A1"_s, u"s1"_s, Millis(500)) && hold(u"A2"_s, u"s2"_s, Millis(500)));
    QVERIFY(hold(u"A3"_s, u"s3"_s, Millis(500)) && hold(u"A4"_s, u"s3"_s, Millis(100)));
    QVERIFY(hold(u"A5"_s, u"strange"_s, Millis(500)));
    const auto elsewhere = [&](const ShowtimeId &showtime, Millis time) {
        return store().heldElsewhere(
            AccountId(u"a1"_s), SessionId(u"s1"_s), showtime, start + time);
    };
    QCOMPARE(elsewhere(test::small_cinema::afternoon(), Millis(0)), 3);
    QCOMPARE(elsewhere(test::small_cinema::afternoon(), Millis(100)), 2);
    QCOMPARE(elsewhere(test::small_cinema::evening(), Millis(0)), 0);
}

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "account_store_test.moc"
