// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "support/server_fixture.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace karcis;
using namespace karcis::test;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What managers see and change, and that nobody else does.
class AdminTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { forEachEngine(); }

    void init();

    void cleanup() { m_stage.reset(); }

    void onlyManagersMay_data();
    void onlyManagersMay();
    void limitsChangeAtOnceAndForGood();
    void badLimitsChangeNothing();
    void whatAnotherServerChangedCountsHere();
    void pausedSalesRefuseNewHoldsOnly();
    void messagesReachEveryTerminal();
    void statusCounts();
    void terminalsAreListed();

private:
    [[nodiscard]] std::unique_ptr<TestTerminal> staff(const QString &name, Role role);
    [[nodiscard]] std::vector<db::AuditEntry> audit();

    std::unique_ptr<ServerFixture> m_stage;
    std::unique_ptr<TestTerminal> m_manager;
    const ShowtimeId m_show = small_cinema::afternoon();
};

void AdminTest::init()
{
    QFETCH_GLOBAL(QString, engine);
    m_manager.reset();
    m_stage = std::make_unique<ServerFixture>(ServerFixtureOptions{
        .engine = engine == u"sqlite"_s ? db::Engine::Sqlite : db::Engine::Postgres});
    m_manager = staff(u"manager"_s, Role::Manager);
}

std::unique_ptr<TestTerminal> AdminTest::staff(const QString &name, Role role)
{
    const auto known = m_stage->customer(name);
    const auto account = m_stage->stores().accounts.byLogin(name + u"@example.com"_s);
    m_stage->stores().accounts.setRole(account->id, role);
    return m_stage->customer(name);
}

std::vector<db::AuditEntry> AdminTest::audit()
{
    return m_stage->stores().audit.newest(m_stage->clock.now() + 1h, 100);
}

void AdminTest::onlyManagersMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("may");
    QTest::newRow("customer") << Role::Customer << false;
    QTest::newRow("clerk") << Role::Clerk << false;
    QTest::newRow("manager") << Role::Manager << true;
    QTest::newRow("administrator") << Role::Administrator << true;
}

void AdminTest::onlyManagersMay()
{
    QFETCH(Role, role);
    QFETCH(bool, may);
    const auto asking = staff(u"somebody"_s, role);
    const std::optional<RefusalCode> expected
        = may ? std::nullopt : std::optional(RefusalCode::Forbidden);
    QCOMPARE(refusalOf(asking->ask(AdminStatus{})), expected);
    QCOMPARE(refusalOf(asking->ask(AdminLimits{})), expected);
    QCOMPARE(refusalOf(asking->ask(AdminTerminals{})), expected);
    QCOMPARE(refusalOf(asking->ask(AdminSetLimit{u"booking/max_seats"_s, 4})), expected);
    QCOMPARE(refusalOf(asking->ask(AdminPauseSales{})), expected);
    QCOMPARE(refusalOf(asking->ask(AdminResumeSales{})), expected);
    QCOMPARE(refusalOf(asking->ask(AdminMessage{u"Halo"_s})), expected);
    QCOMPARE(refusalOf(asking->ask(AdminSale{.filmId = small_cinema::film()})),
             may ? RefusalCode::NotFound : RefusalCode::Forbidden);
    QCOMPARE(audit().empty(), !may);
    // Without a log-in nobody learns more.
    QCOMPARE(refusalOf(m_stage->terminal(u"nobody"_s)->ask(AdminStatus{})),
             RefusalCode::NotLoggedIn);
}

void AdminTest::limitsChangeAtOnceAndForGood()
{
    const auto customer = m_stage->customer(u"sari"_s);
    QVERIFY(customer->hold(m_show, {u"A1"_s, u"A2"_s, u"A3"_s}).ok());
    QVERIFY(customer->release(m_show).ok());
    const auto reply = m_manager->ask(AdminSetLimit{u"booking/max_seats"_s, 2});
    QVERIFY(reply.ok());
    const auto &limits = reply.value().limits;
    const auto told = std::ranges::find(limits, u"booking/max_seats"_s, &LimitInfo::key);
    QVERIFY(told != limits.end());
    QCOMPARE(told->value, 2);
    QCOMPARE(told->standard, 8);
    QCOMPARE(told->most, 16);
    QCOMPARE(refusalOf(customer->hold(m_show, {u"A1"_s, u"A2"_s, u"A3"_s})),
             RefusalCode::TooManySeats);
    QCOMPARE(m_stage->stores().settings.value(u"booking/max_seats"_s), u"2"_s);
    const std::vector<db::AuditEntry> entries = audit();
    QCOMPARE(entries.size(), std::size_t(1));
    QCOMPARE(entries.front().action, u"limit"_s);
    QCOMPARE(entries.front().subject, u"booking/max_seats"_s);
    QCOMPARE(entries.front().detail, u"8 -> 2"_s);
    QCOMPARE(entries.front().actor,
             m_stage->stores().accounts.byLogin(u"manager@example.com"_s)->id.text());
}

void AdminTest::badLimitsChangeNothing()
{
    for (const int bad : {0, -1, 17, 2'000'000'000, -2'000'000'000}) {
        QCOMPARE(refusalOf(m_manager->ask(AdminSetLimit{u"booking/max_seats"_s, bad})),
                 RefusalCode::InvalidRequest);
    }
    QCOMPARE(refusalOf(m_manager->ask(AdminSetLimit{u"no/such_setting"_s, 1})),
             RefusalCode::NotFound);
    QCOMPARE(refusalOf(m_manager->ask(AdminSetLimit{u"sales/paused"_s, 1})), RefusalCode::NotFound);
    QCOMPARE(m_stage->server().settings().maxSeats, 8);
    QVERIFY(!m_stage->stores().settings.value(u"booking/max_seats"_s));
    QVERIFY(audit().empty());
}

void AdminTest::whatAnotherServerChangedCountsHere()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const int before = m_stage->server().settings().queue.maxActive;
    // As another server of the same database leaves it.
    m_stage->stores().settings.set(u"queue/max_active"_s, QString::number(before + 7));
    m_stage->stores().settings.set(u"cinema/message"_s, u"Halo"_s);
    m_stage->stores().settings.set(u"booking/max_seats"_s, u"nonsense"_s);
    m_stage->pass(1s);
    QCOMPARE(m_stage->server().settings().queue.maxActive, before + 7);
    QCOMPARE(m_stage->server().settings().maxSeats, server::Settings{}.maxSeats);
    const auto notice = sari->next<CinemaNotice>();
    QVERIFY(notice);
    QCOMPARE(notice->message, u"Halo"_s);
}

void AdminTest::pausedSalesRefuseNewHoldsOnly()
{
    const auto buyer = m_stage->customer(u"buyer"_s);
    const auto late = m_stage->customer(u"late"_s);
    QVERIFY(buyer->hold(m_show, {u"A1"_s, u"A2"_s}).ok());
    QVERIFY(m_manager->ask(AdminPauseSales{}).ok());
    const auto told = late->next<CinemaNotice>();
    QVERIFY(told && told->salesPaused);
    const SeatsHold hold{late->freshId(), m_show, seatIds({u"A3"_s})};
    QCOMPARE(refusalOf(late->ask(hold)), RefusalCode::SalesPaused);
    QVERIFY(buyer->ask(SeatsRelease{buyer->freshId(), m_show, seatIds({u"A2"_s})}).ok());
    const auto order = buyer->checkout(m_show);
    QVERIFY(order.ok());
    QVERIFY(buyer->pay(order.value().order.id).ok());
    // A terminal that comes now knows, also after a restart of the server.
    m_stage->restart();
    const auto fresh = m_stage->terminal(u"fresh"_s);
    QVERIFY(fresh->hello().value().salesPaused);
    m_manager = m_stage->customer(u"manager"_s);
    m_stage->clock.advance(1s);
    QVERIFY(m_manager->ask(AdminResumeSales{}).ok());
    // The same request is judged anew: the refusal was of the moment only.
    const auto back = m_stage->customer(u"late"_s);
    QVERIFY(back->ask(hold).ok());
    QCOMPARE(audit().size(), std::size_t(2));
    QCOMPARE(audit().back().action, u"sales.pause"_s);
    QCOMPARE(audit().front().action, u"sales.resume"_s);
}

void AdminTest::messagesReachEveryTerminal()
{
    const auto customer = m_stage->customer(u"sari"_s);
    const auto nobody = m_stage->terminal(u"nobody"_s);
    QVERIFY(m_manager->ask(AdminMessage{u"  Studio 2 starts  ten minutes late. "_s}).ok());
    for (TestTerminal *terminal : {customer.get(), nobody.get(), m_manager.get()}) {
        const auto notice = terminal->next<CinemaNotice>();
        QVERIFY(notice.has_value());
        QCOMPARE(notice->message, u"Studio 2 starts ten minutes late."_s);
        QVERIFY(!notice->salesPaused);
    }
    QCOMPARE(m_stage->terminal(u"later"_s)->hello().value().message,
             u"Studio 2 starts ten minutes late."_s);
    QVERIFY(m_manager->ask(AdminMessage{}).ok());
    QCOMPARE(nobody->next<CinemaNotice>()->message, QString());
    QCOMPARE(audit().size(), std::size_t(2));
    QCOMPARE(refusalOf(m_manager->ask(AdminMessage{QString(201, u'x')})),
             RefusalCode::InvalidRequest);
}

void AdminTest::statusCounts()
{
    const auto customer = m_stage->customer(u"sari"_s);
    const AdminStatusReply before = m_manager->ask(AdminStatus{}).value();
    QVERIFY(customer->hold(m_show, {u"A1"_s, u"A2"_s}).ok());
    QVERIFY(!customer->hold(m_show, {u"Z9"_s}).ok());
    const AdminStatusReply held = m_manager->ask(AdminStatus{}).value();
    QCOMPARE(held.connections, before.connections);
    QCOMPARE(held.heldSeats, 2);
    QCOMPARE(held.holds, before.holds + 1);
    QCOMPARE(held.refusals, before.refusals + 1);
    QCOMPARE(held.requests, before.requests + 3);
    QVERIFY(customer->checkout(m_show).ok());
    const AdminStatusReply ordered = m_manager->ask(AdminStatus{}).value();
    QCOMPARE(ordered.orders, before.orders + 1);
    QCOMPARE(ordered.heldSeats, 0);
    QCOMPARE(ordered.answers.size(), ordered.answerBounds.size() + 1);
    const std::int64_t answers
        = std::accumulate(ordered.answers.begin(), ordered.answers.end(), std::int64_t(0));
    // All but the question that is being answered.
    QCOMPARE(answers, ordered.requests - 1);
    QVERIFY(std::ranges::is_sorted(ordered.answerBounds));
    QCOMPARE(ordered.serverTime, m_stage->clock.now());
}

void AdminTest::terminalsAreListed()
{
    const auto customer = m_stage->customer(u"sari"_s);
    const AdminTerminalsReply reply = m_manager->ask(AdminTerminals{}).value();
    const auto found = std::ranges::find(reply.terminals, u"sari"_s, &TerminalStatus::terminal);
    QVERIFY(found != reply.terminals.end());
    QVERIFY(!found->account.isEmpty());
    QCOMPARE(found->address, u"local"_s);
    QCOMPARE(found->requests, 2);
    QCOMPARE(found->inFlight, 0);
    QCOMPARE(found->connectedAt, m_stage->clock.now());
    QCOMPARE(reply.connections, static_cast<std::int64_t>(reply.terminals.size()));
}

QTEST_GUILESS_MAIN(AdminTest)
#include "admin_test.moc"
