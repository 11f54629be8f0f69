// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "db/query.h"
#include "server/argon_hasher.h"
#include "support/server_fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>
#include <QThread>

using namespace karcis;
using namespace karcis::test;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString rightPassword()
{
    return u"rahasia sekali"_s;
}

QString newOne()
{
    return u"sandi yang baru"_s;
}

} // namespace

/// Who may come in, and what an attacker learns on the way.
class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyNotationOfANumberIsTheSameLogin();
    void mailAddressesIgnoreCase();
    void refusesWhatIsNoLogin_data();
    void refusesWhatIsNoLogin();
    void refusesWeakPasswordsAndEmptyNames();
    void twoRegistrationsAtOnceMakeOneAccount();
    void unknownUserAndWrongPasswordLookAlike();
    void failuresAreDelayedMoreAndMore_data();
    void failuresAreDelayedMoreAndMore();
    void guessesAtTheSameTimeAreDelayedToo();
    void successEndsTheDelay();
    void theDelayHasABound();
    void tokensAndPasswordsAreNotStored();
    void sessionsAreTakenUpAgain();
    void sessionsExpire();
    void logOutEndsTheSessionEverywhere();
    void logOutCountsForWhatFollowsAtOnce();
    void loggingInTellsOfTheUnpaidOrder();
    void sessionsOfAnAccountAreBounded();
    void tooManyPasswordsAtOnceAreRefused();
    void staffSetTheNewPassword();
    void aNewPasswordFreesWhatIsHeldAndKeepsWhatIsPaid();
    void onlyThoseAboveSetAPassword_data();
    void onlyThoseAboveSetAPassword();
    void badResetsChangeNothing();
    void argonHashesAndVerifies();
    void argonTakesABoundedNumber();

private:
    [[nodiscard]] std::unique_ptr<TestTerminal> staff(const QString &name, Role role);
    [[nodiscard]] Result<SessionReply> logIn(const QString &login, const QString &password);
    [[nodiscard]] Result<SessionReply> enrol(const QString &login, const QString &password);

    std::unique_ptr<ServerFixture> m_stage;
    std::unique_ptr<TestTerminal> m_terminal;
};

void AccountsTest::init()
{
    m_stage = std::make_unique<ServerFixture>();
    m_terminal = m_stage->terminal(u"kiosk"_s);
}

void AccountsTest::cleanup()
{
    m_terminal.reset();
    m_stage.reset();
}

Result<SessionReply> AccountsTest::logIn(const QString &login, const QString &password)
{
    return m_terminal->ask(AccountLogin{login, password});
}

Result<SessionReply> AccountsTest::enrol(const QString &login, const QString &password)
{
    return m_terminal->ask(AccountRegister{u"Sari Dewi"_s, login, password});
}

void AccountsTest::everyNotationOfANumberIsTheSameLogin()
{
    const QString password = rightPassword();
    const Result<SessionReply> first = enrol(u"0812-3456-7890"_s, password);
    QVERIFY(first.ok());
    QCOMPARE(first.value().account.login, u"+6281234567890"_s);
    for (const QString &notation : {u"081234567890"_s,
                                    u"+6281234567890"_s,
                                    u"6281234567890"_s,
                                    u"006281234567890"_s,
                                    u"81234567890"_s,
                                    u" +62 812 3456 7890 "_s,
                                    u"(0812) 3456.7890"_s,
                                    u"+62 (0) 812-3456-7890"_s}) {
        const Result<SessionReply> entered = logIn(notation, password);
        QVERIFY2(entered.ok(), qPrintable(notation));
        QCOMPARE(entered.value().account.id, first.value().account.id);
        QCOMPARE(refusalOf(enrol(notation, password)), RefusalCode::LoginTaken);
    }
}

void AccountsTest::mailAddressesIgnoreCase()
{
    const QString password = rightPassword();
    QVERIFY(enrol(u" Sari.Dewi@Example.COM"_s, password).ok());
    const Result<SessionReply> entered = logIn(u"sari.dewi@example.com "_s, password);
    QVERIFY(entered.ok());
    QCOMPARE(entered.value().account.login, u"sari.dewi@example.com"_s);
    QCOMPARE(entered.value().account.name, u"Sari Dewi"_s);
    QCOMPARE(refusalOf(enrol(u"SARI.DEWI@EXAMPLE.COM"_s, password)), RefusalCode::LoginTaken);
}

void AccountsTest::refusesWhatIsNoLogin_data()
{
    QTest::addColumn<QString>("login");
    QTest::newRow("no host") << u"sari@"_s;
    QTest::newRow("no dot") << u"sari@example"_s;
    QTest::newRow("two signs") << u"sari@a@example.com"_s;
    QTest::newRow("space") << u"sa ri@example.com"_s;
    QTest::newRow("list") << u"a@example.com,b@example.com"_s;
    QTest::newRow("word") << u"sari"_s;
    QTest::newRow("too short") << u"0812345"_s;
    QTest::newRow("too long") << u"08123456789012345"_s;
    QTest::newRow("land line") << u"021-5551234"_s;
    QTest::newRow("other country") << u"+65 8123 4567"_s;
    QTest::newRow("letters") << u"0812-ABCD-7890"_s;
    QTest::newRow("plus inside") << u"0812+34567890"_s;
    QTest::newRow("other digits") << u"०८१२३४५६७८९०"_s;
    QTest::newRow("blank") << u"   "_s;
}

void AccountsTest::refusesWhatIsNoLogin()
{
    QFETCH(QString, login);
    QCOMPARE(refusalOf(enrol(login, rightPassword())), RefusalCode::InvalidLogin);
    // At the door it is as unknown as any other.
    QCOMPARE(refusalOf(logIn(login, rightPassword())), RefusalCode::WrongCredentials);
    QCOMPARE(m_stage->hasher().hashed(), 0);
    QCOMPARE(m_stage->hasher().checks().size(), std::size_t(1));
}

void AccountsTest::refusesWeakPasswordsAndEmptyNames()
{
    QCOMPARE(refusalOf(enrol(u"sari@example.com"_s, u"1234567"_s)), RefusalCode::WeakPassword);
    QCOMPARE(refusalOf(
                 m_terminal->ask(AccountRegister{u"  "_s, u"sari@example.com"_s, rightPassword()})),
             RefusalCode::InvalidRequest);
    QCOMPARE(m_stage->hasher().hashed(), 0);
    QVERIFY(enrol(u"sari@example.com"_s, u"12345678"_s).ok());
}

void AccountsTest::twoRegistrationsAtOnceMakeOneAccount()
{
    m_stage->hasher().setHolding(true);
    const AccountRegister request{u"Sari"_s, u"sari@example.com"_s, rightPassword()};
    const std::int64_t first = m_terminal->send(request);
    const std::int64_t second = m_terminal->send(request);
    QVERIFY(waitUntil([this] { return m_stage->hasher().hashed() == 2; }));
    m_stage->hasher().setHolding(false);
    QVERIFY(m_terminal->waitForAnswer(first));
    QVERIFY(m_terminal->waitForAnswer(second));
    QVERIFY(std::holds_alternative<Reply>(*m_terminal->answerTo(first)));
    const auto *refusal = std::get_if<Refusal>(m_terminal->answerTo(second));
    QVERIFY(refusal != nullptr);
    QCOMPARE(refusal->code, RefusalCode::LoginTaken);
}

void AccountsTest::unknownUserAndWrongPasswordLookAlike()
{
    QVERIFY(enrol(u"sari@example.com"_s, rightPassword()).ok());
    const Result<SessionReply> wrong = logIn(u"sari@example.com"_s, u"not the word"_s);
    const Result<SessionReply> unknown = logIn(u"nobody@example.com"_s, u"not the word"_s);
    QCOMPARE(refusalOf(wrong), RefusalCode::WrongCredentials);
    QCOMPARE(unknown.refusal(), wrong.refusal());
    // The costly part is done for both, so that the time tells nothing either.
    const auto &checks = m_stage->hasher().checks();
    QCOMPARE(checks.size(), std::size_t(2));
    QCOMPARE(checks[0].hash, InlineHasher::hashOf(rightPassword()));
    QCOMPARE(checks[1].hash, m_stage->hasher().dummyHash());
    // Not even the password of the stand-in opens a door.
    QCOMPARE(refusalOf(logIn(u"nobody@example.com"_s, QString())), RefusalCode::InvalidRequest);
}

void AccountsTest::failuresAreDelayedMoreAndMore_data()
{
    QTest::addColumn<QString>("login");
    QTest::newRow("known") << u"sari@example.com"_s;
    QTest::newRow("unknown") << u"nobody@example.com"_s;
    QTest::newRow("no login at all") << u"nobody"_s;
}

void AccountsTest::failuresAreDelayedMoreAndMore()
{
    QFETCH(QString, login);
    QVERIFY(enrol(u"sari@example.com"_s, rightPassword()).ok());
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(refusalOf(logIn(login, u"not the word"_s)), RefusalCode::WrongCredentials);
    }
    for (const auto delay : {5s, 10s, 20s, 40s}) {
        const std::size_t checked = m_stage->hasher().checks().size();
        // Now even the right password is not looked at.
        const Result<SessionReply> delayed = logIn(login, rightPassword());
        QCOMPARE(refusalOf(delayed), RefusalCode::TooManyAttempts);
        QCOMPARE(delayed.refusal().retryAfter, std::optional<Millis>(delay));
        QCOMPARE(m_stage->hasher().checks().size(), checked);
        m_stage->pass(delay);
        QCOMPARE(refusalOf(logIn(login, u"not the word"_s)), RefusalCode::WrongCredentials);
    }
    // Nobody else is kept waiting by it.
    QVERIFY(m_terminal->ask(AccountRegister{u"Budi"_s, u"budi@example.com"_s, u"12345678"_s}).ok());
    QVERIFY(logIn(u"budi@example.com"_s, u"12345678"_s).ok());
}

void AccountsTest::guessesAtTheSameTimeAreDelayedToo()
{
    QVERIFY(enrol(u"sari@example.com"_s, rightPassword()).ok());
    m_stage->hasher().setHolding(true);
    std::vector<std::int64_t> guesses;
    guesses.reserve(12);
    for (int i = 0; i < 12; ++i) {
        guesses.push_back(
            m_terminal->send(AccountLogin{u"sari@example.com"_s, u"guess number %1"_s.arg(i)}));
    }
    QVERIFY(m_terminal->waitForAnswer(guesses.back()));
    m_stage->hasher().setHolding(false);
    QCOMPARE(m_stage->hasher().checks().size(), std::size_t(5));
    QVERIFY(m_terminal->waitForAnswer(guesses.front()));
    const auto *last = std::get_if<Refusal>(m_terminal->answerTo(guesses.back()));
    QVERIFY(last != nullptr);
    QCOMPARE(last->code, RefusalCode::TooManyAttempts);
}

void AccountsTest::successEndsTheDelay()
{
    QVERIFY(enrol(u"sari@example.com"_s, rightPassword()).ok());
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(refusalOf(logIn(u"sari@example.com"_s, u"not the word"_s)),
                 RefusalCode::WrongCredentials);
    }
    m_stage->pass(5s);
    QVERIFY(logIn(u"SARI@example.com"_s, rightPassword()).ok());
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(refusalOf(logIn(u"sari@example.com"_s, u"not the word"_s)),
                 RefusalCode::WrongCredentials);
    }
    QVERIFY(logIn(u"sari@example.com"_s, rightPassword()).ok());
}

void AccountsTest::theDelayHasABound()
{
    for (int i = 0; i < 16; ++i) {
        QCOMPARE(refusalOf(logIn(u"nobody@example.com"_s, u"not the word"_s)),
                 RefusalCode::WrongCredentials);
        m_stage->pass(15min);
    }
    QCOMPARE(refusalOf(logIn(u"nobody@example.com"_s, u"not the word"_s)),
             RefusalCode::WrongCredentials);
    QCOMPARE(logIn(u"nobody@example.com"_s, u"not the word"_s).refusal().retryAfter,
             std::optional<Millis>(15min));
}

void AccountsTest::tokensAndPasswordsAreNotStored()
{
    const Result<SessionReply> session = enrol(u"sari@example.com"_s, rightPassword());
    QVERIFY(session.ok());
    const QByteArray token = session.value().token.toLatin1();
    QCOMPARE(token.size(), 43);
    db::Query query(m_stage->stores().database, u"PRAGMA database_list");
    QVERIFY(query.firstRow());
    QByteArray everything;
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(query.text(2) + suffix);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        everything += file.readAll();
    }
    // That the hash is found shows that the token would be.
    QVERIFY(
        everything.contains(QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex()));
    QVERIFY(!everything.contains(token));
    QVERIFY(!everything.contains("rahasia sekali"));
}

void AccountsTest::sessionsAreTakenUpAgain()
{
    const auto sari = m_stage->customer(u"sari"_s);
    QVERIFY(sari->hold(small_cinema::afternoon(), {u"A1"_s}).ok());
    sari->close();
    const Result<SessionReply> again = m_terminal->resume(sari->token());
    QVERIFY(again.ok());
    QCOMPARE(again.value().token, sari->token());
    QCOMPARE(again.value().account.name, u"sari"_s);
    QCOMPARE(m_terminal->watch(small_cinema::afternoon()).value().hold.seats, seatIds({u"A1"_s}));
    QCOMPARE(refusalOf(m_stage->terminal(u"other"_s)->resume(u"made-up"_s)),
             RefusalCode::SessionExpired);
}

void AccountsTest::sessionsExpire()
{
    const auto sari = m_stage->customer(u"sari"_s);
    m_stage->pass(limits::sessionLifetime - 1ms);
    QVERIFY(sari->ask(TicketList{}).ok());
    m_stage->pass(1ms);
    QCOMPARE(refusalOf(sari->ask(TicketList{})), RefusalCode::SessionExpired);
    QCOMPARE(refusalOf(sari->ask(TicketList{})), RefusalCode::NotLoggedIn);
    QCOMPARE(refusalOf(m_terminal->resume(sari->token())), RefusalCode::SessionExpired);
    QVERIFY(sari->logIn().ok());
    QVERIFY(sari->ask(TicketList{}).ok());
}

void AccountsTest::logOutEndsTheSessionEverywhere()
{
    const auto sari = m_stage->customer(u"sari"_s);
    QVERIFY(m_terminal->resume(sari->token()).ok());
    QVERIFY(sari->hold(small_cinema::afternoon(), {u"A1"_s}).ok());
    QVERIFY(sari->hold(small_cinema::evening(), {u"A2"_s}).ok());
    QVERIFY(sari->ask(AccountLogout{}).ok());
    QCOMPARE(m_terminal->stateOf(small_cinema::afternoon(), u"A1"_s), SeatState::Free);
    QCOMPARE(m_terminal->stateOf(small_cinema::evening(), u"A2"_s), SeatState::Free);
    QCOMPARE(refusalOf(sari->ask(TicketList{})), RefusalCode::NotLoggedIn);
    // The same session at another terminal is over as well.
    QCOMPARE(refusalOf(m_terminal->hold(small_cinema::afternoon(), {u"A1"_s})),
             RefusalCode::NotLoggedIn);
    QCOMPARE(refusalOf(m_terminal->resume(sari->token())), RefusalCode::SessionExpired);
    // A second log-out is no fault.
    QVERIFY(sari->ask(AccountLogout{}).ok());
}

void AccountsTest::logOutCountsForWhatFollowsAtOnce()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const std::int64_t out = sari->send(AccountLogout{});
    const std::int64_t hold
        = sari->send(SeatsHold{sari->freshId(), small_cinema::afternoon(), seatIds({u"A1"_s})});
    QVERIFY(sari->waitForAnswer(out));
    QVERIFY(sari->waitForAnswer(hold));
    const auto *refusal = std::get_if<Refusal>(sari->answerTo(hold));
    QVERIFY(refusal != nullptr);
    QCOMPARE(refusal->code, RefusalCode::NotLoggedIn);
    QCOMPARE(m_terminal->stateOf(small_cinema::afternoon(), u"A1"_s), SeatState::Free);
}

void AccountsTest::loggingInTellsOfTheUnpaidOrder()
{
    const auto sari = m_stage->customer(u"sari"_s);
    QVERIFY(sari->hold(small_cinema::afternoon(), {u"A1"_s}).ok());
    const OrderId order = sari->checkout(small_cinema::afternoon()).value().order.id;
    const Result<SessionReply> entered = logIn(u"sari@example.com"_s, rightPassword());
    QVERIFY(entered.ok());
    QVERIFY(entered.value().openOrder.has_value());
    QCOMPARE(entered.value().openOrder->id, order);
    // Logging out gives back what is only held; what is to be paid keeps its time.
    QVERIFY(sari->ask(AccountLogout{}).ok());
    QCOMPARE(m_terminal->order(order).state, OrderState::Draft);
    m_stage->pass(420s);
    QVERIFY(!logIn(u"sari@example.com"_s, rightPassword()).value().openOrder.has_value());
}

void AccountsTest::sessionsOfAnAccountAreBounded()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const QString oldest = sari->token();
    for (int i = 0; i < limits::sessionsPerAccount; ++i) {
        m_stage->pass(1s);
        QVERIFY(sari->logIn().ok());
    }
    QCOMPARE(refusalOf(m_terminal->resume(oldest)), RefusalCode::SessionExpired);
    QVERIFY(m_terminal->resume(sari->token()).ok());
    db::Query count(m_stage->stores().database, u"SELECT COUNT(*) FROM session");
    QVERIFY(count.firstRow());
    QCOMPARE(count.integer(0), limits::sessionsPerAccount);
}

void AccountsTest::tooManyPasswordsAtOnceAreRefused()
{
    QVERIFY(enrol(u"sari@example.com"_s, rightPassword()).ok());
    m_stage->hasher().setRefusing(true);
    QCOMPARE(refusalOf(logIn(u"sari@example.com"_s, rightPassword())), RefusalCode::Overloaded);
    QCOMPARE(refusalOf(enrol(u"budi@example.com"_s, rightPassword())), RefusalCode::Overloaded);
    m_stage->hasher().setRefusing(false);
    QVERIFY(logIn(u"sari@example.com"_s, rightPassword()).ok());
    QVERIFY(enrol(u"budi@example.com"_s, rightPassword()).ok());
}

std::unique_ptr<TestTerminal> AccountsTest::staff(const QString &name, Role role)
{
    const auto known = m_stage->customer(name);
    const QString login = name + u"@example.com"_s;
    const auto account = m_stage->stores().accounts.byLogin(login);
    m_stage->stores().accounts.setRole(account->id, role);
    auto terminal = m_stage->terminal(u"office-"_s + name);
    const bool isIn = terminal->ask(AccountLogin{login, rightPassword()}).ok();
    return isIn ? std::move(terminal) : nullptr;
}

void AccountsTest::staffSetTheNewPassword()
{
    const auto clerk = staff(u"clerk"_s, Role::Clerk);
    QVERIFY(clerk);
    const auto sari = m_stage->customer(u"sari"_s);
    // Too many wrong tries are forgotten, too: the customer is to go on at once.
    for (int i = 0; i < 6; ++i) {
        QVERIFY(!logIn(u"sari@example.com"_s, u"salah sekali"_s).ok());
    }
    const auto found = clerk->ask(AccountFind{u"Sari@Example.com"_s});
    QVERIFY(found.ok());
    QCOMPARE(found.value().account.login, u"sari@example.com"_s);
    const auto reset = clerk->ask(AccountReset{u"sari@example.com"_s, newOne()});
    QVERIFY(reset.ok());
    QCOMPARE(reset.value().account, found.value().account);

    // Nobody goes on with the old password or an old session, not even over a line that is still open.
    QCOMPARE(refusalOf(sari->ask(TicketList{})), RefusalCode::NotLoggedIn);
    const auto again = m_stage->terminal(u"again"_s);
    QCOMPARE(refusalOf(again->resume(sari->token())), RefusalCode::SessionExpired);
    QVERIFY(logIn(u"sari@example.com"_s, newOne()).ok());
    QCOMPARE(refusalOf(logIn(u"sari@example.com"_s, rightPassword())),
             RefusalCode::WrongCredentials);
    // The clerk's own session goes on.
    QVERIFY(clerk->ask(TicketList{}).ok());

    const auto entries = m_stage->stores().audit.newest(UtcTime::max(), 10);
    const auto entry = std::ranges::find(entries, u"account.reset"_s, &db::AuditEntry::action);
    QVERIFY(entry != entries.end());
    QCOMPARE(entry->subject, found.value().account.id.text());
    QVERIFY(!entry->actor.isEmpty() && entry->actor != entry->subject);
    QVERIFY(!entry->detail.contains(newOne()));
}

void AccountsTest::aNewPasswordFreesWhatIsHeldAndKeepsWhatIsPaid()
{
    const auto clerk = staff(u"clerk"_s, Role::Clerk);
    const auto sari = m_stage->customer(u"sari"_s);
    const auto watcher = m_stage->customer(u"budi"_s);
    const ShowtimeId show = small_cinema::afternoon();
    QVERIFY(sari->hold(show, {u"A1"_s}).ok());
    const auto order = sari->checkout(show);
    QVERIFY(order.ok());
    QVERIFY(sari->hold(small_cinema::evening(), {u"B1"_s}).ok());
    QVERIFY(clerk->ask(AccountReset{u"sari@example.com"_s, newOne()}).ok());
    QCOMPARE(watcher->stateOf(small_cinema::evening(), u"B1"_s), SeatState::Free);
    QVERIFY(watcher->stateOf(show, u"A1"_s) != SeatState::Free);
    const auto back = logIn(u"sari@example.com"_s, newOne());
    QVERIFY(back.ok() && back.value().openOrder);
    QCOMPARE(back.value().openOrder->id, order.value().order.id);
}

void AccountsTest::onlyThoseAboveSetAPassword_data()
{
    QTest::addColumn<Role>("asker");
    QTest::addColumn<Role>("owner");
    QTest::addColumn<bool>("may");
    QTest::newRow("customer, customer") << Role::Customer << Role::Customer << false;
    QTest::newRow("clerk, customer") << Role::Clerk << Role::Customer << true;
    QTest::newRow("clerk, clerk") << Role::Clerk << Role::Clerk << false;
    QTest::newRow("clerk, manager") << Role::Clerk << Role::Manager << false;
    QTest::newRow("manager, clerk") << Role::Manager << Role::Clerk << true;
    QTest::newRow("manager, manager") << Role::Manager << Role::Manager << false;
    QTest::newRow("manager, administrator") << Role::Manager << Role::Administrator << false;
    QTest::newRow("administrator, manager") << Role::Administrator << Role::Manager << true;
}

void AccountsTest::onlyThoseAboveSetAPassword()
{
    QFETCH(Role, asker);
    QFETCH(Role, owner);
    QFETCH(bool, may);
    const auto asking = staff(u"asker"_s, asker);
    const auto owning = staff(u"owner"_s, owner);
    QVERIFY(asking && owning);
    const QString login = u"owner@example.com"_s;
    const auto found = asking->ask(AccountFind{login});
    const auto reset = asking->ask(AccountReset{login, newOne()});
    QCOMPARE(found.ok(), may);
    QCOMPARE(reset.ok(), may);
    if (!may) {
        QCOMPARE(found.refusal().code, RefusalCode::Forbidden);
        QCOMPARE(reset.refusal().code, RefusalCode::Forbidden);
    }
    QCOMPARE(logIn(login, newOne()).ok(), may);
}

void AccountsTest::badResetsChangeNothing()
{
    const auto clerk = staff(u"clerk"_s, Role::Clerk);
    const auto sari = m_stage->customer(u"sari"_s);
    QCOMPARE(refusalOf(clerk->ask(AccountReset{u"sari@example.com"_s, u"pendek"_s})),
             RefusalCode::WeakPassword);
    QCOMPARE(refusalOf(clerk->ask(AccountReset{u"siapa@example.com"_s, newOne()})),
             RefusalCode::NotFound);
    QCOMPARE(refusalOf(clerk->ask(AccountFind{u"siapa@example.com"_s})), RefusalCode::NotFound);
    QCOMPARE(refusalOf(clerk->ask(AccountFind{u"bukan alamat"_s})), RefusalCode::InvalidLogin);
    const auto nobody = m_stage->terminal(u"nobody"_s);
    QCOMPARE(refusalOf(nobody->ask(AccountReset{u"sari@example.com"_s, newOne()})),
             RefusalCode::NotLoggedIn);
    QVERIFY(sari->ask(TicketList{}).ok());
    QVERIFY(logIn(u"sari@example.com"_s, rightPassword()).ok());
}

void AccountsTest::argonHashesAndVerifies()
{
    server::ArgonHasher hasher;
    QString hash;
    QThread *answeredOn = nullptr;
    QVERIFY(hasher.hash(u"kata sandi é"_s, [&](const QString &result) {
        hash = result;
        answeredOn = QThread::currentThread();
    }));
    QVERIFY(waitUntil([&] { return !hash.isEmpty(); }));
    QCOMPARE(answeredOn, QThread::currentThread());
    QVERIFY2(hash.startsWith(u"$argon2id$v=19$m=19456,t=2,p=1$"_s), qPrintable(hash));

    std::vector<bool> answers;
    const auto keep = [&](bool right) {
        answers.push_back(right);
    };
    QVERIFY(hasher.verify(hash, u"kata sandi é"_s, keep));
    QVERIFY(waitUntil([&] { return answers.size() == 1; }));
    QVERIFY(hasher.verify(hash, u"kata sandi e"_s, keep));
    QVERIFY(waitUntil([&] { return answers.size() == 2; }));
    QVERIFY(hasher.verify(hasher.dummyHash(), u"kata sandi é"_s, keep));
    QVERIFY(waitUntil([&] { return answers.size() == 3; }));
    QVERIFY(hasher.verify(u"!"_s, u"kata sandi é"_s, keep));
    QVERIFY(waitUntil([&] { return answers.size() == 4; }));
    const std::vector<bool> expected{true, false, false, false};
    QCOMPARE(answers, expected);
    // Nobody can tell a stand-in by its cost.
    QCOMPARE(hasher.dummyHash().left(31), hash.left(31));
}

void AccountsTest::argonTakesABoundedNumber()
{
    int answered = 0;
    {
        server::ArgonHasher hasher;
        const auto count = [&](const QString &) {
            ++answered;
        };
        for (int i = 0; i < limits::passwordHashesQueued; ++i) {
            QVERIFY(hasher.hash(u"password %1"_s.arg(i), count));
        }
        QVERIFY(!hasher.hash(u"one too many"_s, count));
        // Each answer makes room for one more.
        QVERIFY(waitUntil([&] { return answered > 0; }));
        QVERIFY(hasher.hash(u"one more"_s, count));
    }
    // What waits is dropped with the hasher, and nobody is called afterwards.
    const int before = answered;
    QCoreApplication::processEvents();
    QCOMPARE(answered, before);
    QVERIFY(answered < limits::passwordHashesQueued);
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"
