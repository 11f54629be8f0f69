// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/audit_store.h"
#include "db/case_store.h"
#include "db/command_store.h"
#include "db/outbox_store.h"
#include "db/settings_store.h"
#include "support/database_fixture.h"

#include <QTest>

using namespace karcis;
using namespace karcis::db;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UtcTime opening{Millis{1'767'582'000'000}};
constexpr std::size_t noBound = 1'000'000;

} // namespace

/// The stores that keep the server honest: settings, audit, commands, outbox, cases.
class OperationsStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_fixture.reset(); }

    void settings_data() { test::forEachEngine(); }

    void settings();

    void auditIsReadNewestFirst_data() { test::forEachEngine(); }

    void auditIsReadNewestFirst();

    void commandIsAnsweredOnce_data() { test::forEachEngine(); }

    void commandIsAnsweredOnce();

    void oldAnswersAreTrimmed_data() { test::forEachEngine(); }

    void oldAnswersAreTrimmed();

    void outboxKeepsWhatIsNotDone_data() { test::forEachEngine(); }

    void outboxKeepsWhatIsNotDone();

    void doneEntriesAreTrimmed_data() { test::forEachEngine(); }

    void doneEntriesAreTrimmed();

    void casesAreOpenedAndClosedOnce_data() { test::forEachEngine(); }

    void casesAreOpenedAndClosedOnce();

private:
    [[nodiscard]] Database &database() { return m_fixture->database(); }

    std::unique_ptr<test::DatabaseFixture> m_fixture;
};

void OperationsStoresTest::init()
{
    KARCIS_REQUIRE_ENGINE();
    m_fixture = std::make_unique<test::DatabaseFixture>(test::currentEngine());
    m_fixture->migrate();
}

void OperationsStoresTest::settings()
{
    SettingsStore store(database());
    QVERIFY(!store.value(u"booking/hold_seconds"_s));
    store.set(u"booking/hold_seconds"_s, u"90"_s);
    store.set(u"booking/hold_seconds"_s, u"100"_s);
    store.set(u"booking/max_seats"_s, u""_s);
    QCOMPARE(store.value(u"booking/hold_seconds"_s), std::optional(u"100"_s));
    QCOMPARE(store.value(u"booking/max_seats"_s), std::optional(u""_s));
    QCOMPARE(store.all().size(), 2U);
    store.remove(u"booking/max_seats"_s);
    QCOMPARE(store.all(), (std::map<QString, QString>{{u"booking/hold_seconds"_s, u"100"_s}}));
}

void OperationsStoresTest::auditIsReadNewestFirst()
{
    AuditStore store(database());
    for (int i = 0; i < 4; ++i) {
        store.add({QString::number(i),
                   opening + Millis(i),
                   u"clerk"_s,
                   u"refund"_s,
                   u"o1"_s,
                   u"{\"n\":1}"_s});
    }
    const std::vector<AuditEntry> entries = store.newest(opening + Millis(3), 2);
    QCOMPARE(entries.size(), 2U);
    QCOMPARE(entries[0].id, u"2"_s);
    QCOMPARE(entries[0].at, opening + Millis(2));
    QCOMPARE(entries[0].actor, u"clerk"_s);
    QCOMPARE(entries[0].action, u"refund"_s);
    QCOMPARE(entries[0].subject, u"o1"_s);
    QCOMPARE(entries[0].detail, u"{\"n\":1}"_s);
    QCOMPARE(entries[1].id, u"1"_s);
}

void OperationsStoresTest::commandIsAnsweredOnce()
{
    CommandStore store(database());
    const CommandResult first{
        CommandId(u"c1"_s), u"session"_s, u"seats.hold"_s, "hash", "{\"ok\":true}", opening};
    QVERIFY(!store.find(first.id));
    QVERIFY(store.insert(first));
    CommandResult second = first;
    second.reply = "another";
    QVERIFY(!store.insert(second));
    const std::optional<CommandResult> found = store.find(first.id);
    QVERIFY(found);
    QCOMPARE(found->id, first.id);
    QCOMPARE(found->holder, first.holder);
    QCOMPARE(found->method, first.method);
    QCOMPARE(found->requestHash, first.requestHash);
    QCOMPARE(found->reply, first.reply);
    QCOMPARE(found->at, opening);
}

void OperationsStoresTest::oldAnswersAreTrimmed()
{
    CommandStore store(database());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(store.insert({CommandId(QString::number(i)),
                              u"session"_s,
                              u"seats.hold"_s,
                              "hash",
                              "reply",
                              opening + Millis(i)}));
    }
    QCOMPARE(store.trim(opening + Millis(3), noBound, 2), 2);
    QVERIFY(!store.find(CommandId(u"1"_s)));
    QCOMPARE(store.trim(opening + Millis(3), noBound, 100), 1);
    QVERIFY(store.find(CommandId(u"3"_s)));
    QCOMPARE(store.trim(opening + Millis(3), noBound, 100), 0);
}

void OperationsStoresTest::outboxKeepsWhatIsNotDone()
{
    OutboxStore store(database());
    QVERIFY(!store.nextDue());
    for (int i = 2; i >= 0; --i) {
        store.add({.id = QString::number(i),
                   .kind = u"charge"_s,
                   .subjectId = u"p%1"_s.arg(i),
                   .payload = "{}",
                   .nextAt = opening + Millis(i),
                   .createdAt = opening});
    }
    QCOMPARE(store.openCount(), 3);
    QCOMPARE(store.nextDue(), std::optional(opening));
    QVERIFY(store.due(opening - Millis(1), 10).empty());
    QCOMPARE(store.due(opening + Millis(2), 2).size(), 2U);
    const std::vector<OutboxEntry> due = store.due(opening + Millis(1), 10);
    QCOMPARE(due.size(), 2U);
    QCOMPARE(due[0].id, u"0"_s);
    QCOMPARE(due[0].kind, u"charge"_s);
    QCOMPARE(due[0].subjectId, u"p0"_s);
    QCOMPARE(due[0].payload, QByteArray("{}"));
    QCOMPARE(due[0].attempts, 0);

    store.reschedule(u"0"_s, opening + Millis(100));
    QVERIFY(store.done(u"1"_s));
    QVERIFY(!store.done(u"1"_s));
    QVERIFY(!store.done(u"nothing"_s));
    QCOMPARE(store.openCount(), 2);
    QCOMPARE(store.nextDue(), std::optional(opening + Millis(2)));
    const std::vector<OutboxEntry> later = store.due(opening + Millis(100), 10);
    QCOMPARE(later.size(), 2U);
    QCOMPARE(later[1].id, u"0"_s);
    QCOMPARE(later[1].attempts, 1);
    QCOMPARE(later[1].nextAt, opening + Millis(100));
}

void OperationsStoresTest::doneEntriesAreTrimmed()
{
    OutboxStore store(database());
    for (int i = 0; i < 3; ++i) {
        store.add({.id = QString::number(i),
                   .kind = u"charge"_s,
                   .subjectId = {},
                   .payload = {},
                   .nextAt = opening,
                   .createdAt = opening + Millis(i)});
    }
    QVERIFY(store.done(u"0"_s));
    QVERIFY(store.done(u"2"_s));
    QCOMPARE(store.trimDone(opening + Millis(2), 10), 1);
    QCOMPARE(store.trimDone(opening + Millis(3), 10), 1);
    QCOMPARE(store.openCount(), 1);
}

void OperationsStoresTest::casesAreOpenedAndClosedOnce()
{
    CaseStore store(database());
    StaffCase first{.id = u"k1"_s,
                    .kind = u"refund failed"_s,
                    .orderId = {},
                    .attemptId = {},
                    .amount = 50'000,
                    .openedAt = opening,
                    .detail = u"bank says no"_s};
    QVERIFY(store.open(first));
    QVERIFY(!store.open(first));
    StaffCase second = first;
    second.id = u"k2"_s;
    second.openedAt = opening - Millis(1);
    QVERIFY(store.open(second));
    QCOMPARE(store.openCount(), 2);
    QCOMPARE(store.openCases(10).front().id, u"k2"_s);
    QCOMPARE(store.openCases(1).size(), 1U);

    QVERIFY(store.close(u"k2"_s, opening + Millis(7)));
    QVERIFY(!store.close(u"k2"_s, opening + Millis(9)));
    QCOMPARE(store.openCount(), 1);
    QCOMPARE(store.find(u"k2"_s)->closedAt, std::optional(opening + Millis(7)));
    const std::optional<StaffCase> found = store.find(u"k1"_s);
    QVERIFY(found && !found->closedAt);
    QCOMPARE(found->kind, first.kind);
    QCOMPARE(found->amount, 50'000);
    QCOMPARE(found->detail, first.detail);
    QVERIFY(found->orderId.isEmpty() && found->attemptId.isEmpty());
    QVERIFY(store.ofOrder(OrderId(u"o1"_s)).empty());
}

QTEST_GUILESS_MAIN(OperationsStoresTest)
#include "operations_stores_test.moc"
