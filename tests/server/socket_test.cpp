// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "support/server_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace karcis;
using namespace karcis::test;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject objectOf(const QByteArray &frame)
{
    return QJsonDocument::fromJson(frame).object();
}

int errorOf(const QJsonObject &response)
{
    return response["error"_L1]["code"_L1].toInt();
}

const auto hello = R"({"jsonrpc":"2.0","id":1,"method":"terminal.hello",)"
                   R"("params":{"terminalId":"t","version":"1"}})";

} // namespace

/// JSON-RPC as a terminal of somebody else's making would speak it, over a real WebSocket.
class SocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void helloComesFirst();
    void batchesAreAnsweredTogether();
    void notificationsAreNotAnswered();
    void discoveryDescribesTheServer();
    void badFramesAreAnsweredAndForgiven_data();
    void badFramesAreAnsweredAndForgiven();
    void requestsOfOneFrameSeeEachOther();
    void requestsOfOneTurnShareATransaction();
    void callsInFlightAreBounded();
    void watchedShowtimesAreBounded();
    void connectionsThatLeaveAreForgotten();
    void aFaultyRequestHurtsNobodyElse();
    void sixtyTerminalsForOneSeat();

private:
    [[nodiscard]] QJsonObject ask(const QByteArray &frame);

    std::unique_ptr<ServerFixture> m_stage;
    std::unique_ptr<TestTerminal> m_line;
};

void SocketTest::init()
{
    ServerFixtureOptions options;
    options.settings.queue.admissionsPerMinute = 100000;
    m_stage = std::make_unique<ServerFixture>(options);
    QVERIFY(m_stage->listen());
    m_line = std::make_unique<TestTerminal>(u"line"_s, m_stage->connectBySocket());
    QVERIFY(m_line->waitOpen());
}

void SocketTest::cleanup()
{
    m_line.reset();
    m_stage.reset();
}

QJsonObject SocketTest::ask(const QByteArray &frame)
{
    m_line->sendFrame(frame);
    return objectOf(m_line->nextFrame());
}

void SocketTest::helloComesFirst()
{
    QCOMPARE(refusalOf(m_line->ask(CatalogueFilms{})), RefusalCode::OutOfOrder);
    QCOMPARE(refusalOf(m_line->join()), RefusalCode::OutOfOrder);
    QCOMPARE(refusalOf(m_line->hold(small_cinema::afternoon(), {u"A1"_s})),
             RefusalCode::OutOfOrder);
    const Result<HelloReply> greeting = m_line->hello();
    QVERIFY(greeting.ok());
    QCOMPARE(greeting.value().holdFor, 120s);
    QCOMPARE(greeting.value().payFor, 420s);
    QCOMPARE(greeting.value().maxSeats, 8);
    QCOMPARE(greeting.value().cinema.name, u"Bioskop Kecil"_s);
    QCOMPARE(greeting.value().serverTime, m_stage->clock.now());
    QVERIFY(m_line->ask(CatalogueFilms{}).ok());
}

void SocketTest::batchesAreAnsweredTogether()
{
    m_line->sendFrame(QByteArray("[") + hello
                      + R"(,{"jsonrpc":"2.0","id":"two","method":"catalogue.films"},)"
                        R"({"jsonrpc":"2.0","method":"seats.unwatch","params":{"showtimeId":"x"}},)"
                        R"({"jsonrpc":"2.0","id":3,"method":"no.such"},7])");
    const QJsonArray responses = QJsonDocument::fromJson(m_line->nextFrame()).array();
    QCOMPARE(responses.size(), 4);
    std::set<QString> ids;
    int errors = 0;
    for (const auto response : responses) {
        ids.insert(response["id"_L1].toVariant().toString());
        errors += response["error"_L1].isObject() ? 1 : 0;
    }
    QCOMPARE(ids, (std::set<QString>{u"1"_s, u"two"_s, u"3"_s, QString()}));
    QCOMPARE(errors, 2);
    QCOMPARE(errorOf(ask("[]")), -32600);
    QByteArray many = "[";
    for (std::size_t i = 0; i <= limits::requestsPerBatch; ++i) {
        many += (i == 0 ? "" : ",")
            + QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"catalogue.films"})");
    }
    m_line->sendFrame(many + "]");
    const QByteArray refused = m_line->nextFrame();
    QVERIFY2(refused.contains("-32600"), refused.constData());
}

void SocketTest::notificationsAreNotAnswered()
{
    QVERIFY(m_line->hello().ok());
    const std::size_t heard = m_line->frames().size();
    m_line->sendFrame(R"({"jsonrpc":"2.0","method":"catalogue.films"})");
    m_line->sendFrame(R"({"jsonrpc":"2.0","method":"no.such"})");
    m_line->sendFrame(R"([{"jsonrpc":"2.0","method":"catalogue.films"}])");
    // The answer to this one is the first thing that comes.
    QVERIFY(m_line->ask(CatalogueFilms{}).ok());
    QCOMPARE(m_line->frames().size(), heard + 1);
}

void SocketTest::discoveryDescribesTheServer()
{
    const QJsonObject response
        = ask(R"({"jsonrpc":"2.0","id":9,"method":"rpc.discover","params":{}})");
    const QJsonObject document = response["result"_L1].toObject();
    QVERIFY(document["openrpc"_L1].toString().startsWith(u"1."_s));
    std::set<QString> methods;
    const QJsonArray all = document["methods"_L1].toArray();
    for (const auto method : all) {
        methods.insert(method["name"_L1].toString());
    }
    for (const char *name : {"terminal.hello",
                             "catalogue.films",
                             "account.register",
                             "seats.watch",
                             "seats.hold",
                             "seats.release",
                             "order.checkout",
                             "order.cancel",
                             "payment.methods",
                             "payment.start",
                             "ticket.list",
                             "ticket.redeem",
                             "account.login",
                             "account.logout",
                             "catalogue.showtimes"}) {
        QVERIFY2(methods.contains(QString::fromLatin1(name)), name);
    }
}

void SocketTest::badFramesAreAnsweredAndForgiven_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &frame, int code) {
        QTest::newRow(name) << frame << code;
    };
    row("no JSON", "{\"jsonrpc\":", -32700);
    row("a word", "hello", -32700);
    row("too deep", QByteArray(40, '[') + QByteArray(40, ']'), -32700);
    row("no version", R"({"id":1,"method":"catalogue.films"})", -32600);
    row("no method", R"({"jsonrpc":"2.0","id":1})", -32600);
    row("unknown method", R"({"jsonrpc":"2.0","id":1,"method":"seats.steal"})", -32601);
    row("no parameters", R"({"jsonrpc":"2.0","id":1,"method":"seats.watch"})", -32602);
    row("wrong type",
        R"({"jsonrpc":"2.0","id":1,"method":"seats.watch","params":{"showtimeId":7}})",
        -32602);
    row("too long",
        R"({"jsonrpc":"2.0","id":1,"method":"seats.watch","params":{"showtimeId":")"
            + QByteArray(100, 'x') + R"("}})",
        -32602);
}

void SocketTest::badFramesAreAnsweredAndForgiven()
{
    QFETCH(QByteArray, frame);
    QFETCH(int, code);
    const QJsonObject response = ask(frame);
    // Some faults of the form are told as "not JSON" or "not a request"; both end the request only.
    QVERIFY2(errorOf(response) == code || (code == -32700 && errorOf(response) == -32600),
             QByteArray::number(errorOf(response)).constData());
    QVERIFY(m_line->hello().ok());
}

void SocketTest::requestsOfOneFrameSeeEachOther()
{
    const auto sari = m_stage->customer(u"sari"_s);
    QVERIFY(m_line->hello().ok());
    QVERIFY(m_line->resume(sari->token()).ok());
    const std::size_t heard = m_line->frames().size();
    m_line->sendFrame(
        R"([{"jsonrpc":"2.0","id":1,"method":"seats.hold","params":{"commandId":"c1",)"
        R"("showtimeId":"afternoon","seats":["A1"]}},)"
        R"({"jsonrpc":"2.0","id":2,"method":"seats.hold","params":{"commandId":"c2",)"
        R"("showtimeId":"afternoon","seats":["A2"]}},)"
        R"({"jsonrpc":"2.0","id":3,"method":"order.checkout","params":{"commandId":"c3",)"
        R"("showtimeId":"afternoon"}}])");
    QVERIFY(waitUntil([&] { return m_line->frames().size() > heard; }));
    const QJsonArray responses = QJsonDocument::fromJson(m_line->frames()[heard]).array();
    QCOMPARE(responses.size(), 3);
    QCOMPARE(responses[2]["result"_L1]["order"_L1]["seats"_L1].toArray().size(), 2);
}

void SocketTest::requestsOfOneTurnShareATransaction()
{
    std::vector<std::unique_ptr<TestTerminal>> visitors;
    for (const QString &name : {u"sari"_s, u"budi"_s, u"tono"_s, u"wati"_s}) {
        visitors.push_back(m_stage->customer(name));
    }
    m_stage->settle();
    const std::uint64_t before = m_stage->server().counters().batches;
    std::vector<std::int64_t> asked;
    asked.reserve(visitors.size());
    for (std::size_t i = 0; i < visitors.size(); ++i) {
        asked.push_back(visitors[i]->send(SeatsHold{
            CommandId(u"c%1"_s.arg(i)), small_cinema::afternoon(), {SeatId(u"A%1"_s.arg(i + 1))}}));
    }
    for (std::size_t i = 0; i < visitors.size(); ++i) {
        QVERIFY(visitors[i]->waitForAnswer(asked[i]));
        QVERIFY(std::holds_alternative<Reply>(*visitors[i]->answerTo(asked[i])));
    }
    QCOMPARE(m_stage->server().counters().batches, before + 1);
}

void SocketTest::callsInFlightAreBounded()
{
    QVERIFY(m_line->hello().ok());
    m_stage->hasher().setHolding(true);
    std::vector<std::int64_t> calls;
    for (std::size_t i = 0; i < limits::callsInFlight; ++i) {
        calls.push_back(m_line->send(
            AccountRegister{u"Sari"_s, u"sari%1@example.com"_s.arg(i), u"rahasia sekali"_s}));
    }
    QVERIFY(waitUntil(
        [this] { return m_stage->hasher().hashed() == static_cast<int>(limits::callsInFlight); }));
    QCOMPARE(refusalOf(m_line->ask(CatalogueFilms{})), RefusalCode::RateLimited);
    // That is this line's own fault; others are served.
    QVERIFY(m_stage->terminal(u"other"_s)->ask(CatalogueFilms{}).ok());
    m_stage->hasher().setHolding(false);
    for (const std::int64_t call : calls) {
        QVERIFY(m_line->waitForAnswer(call));
        QVERIFY(std::holds_alternative<Reply>(*m_line->answerTo(call)));
    }
    QVERIFY(m_line->ask(CatalogueFilms{}).ok());
}

void SocketTest::watchedShowtimesAreBounded()
{
    QVERIFY(m_line->hello().ok());
    for (const ShowtimeId &showtime : {small_cinema::afternoon(),
                                       small_cinema::evening(),
                                       small_cinema::premiere(),
                                       small_cinema::friday()}) {
        QVERIFY(m_line->watch(showtime).ok());
    }
    QCOMPARE(refusalOf(m_line->watch(small_cinema::saturday())), RefusalCode::InvalidRequest);
    QVERIFY(m_line->watch(small_cinema::friday()).ok());
    QVERIFY(m_line->ask(SeatsUnwatch{small_cinema::friday()}).ok());
    QVERIFY(m_line->watch(small_cinema::saturday()).ok());
}

void SocketTest::connectionsThatLeaveAreForgotten()
{
    QVERIFY(m_line->hello().ok());
    QVERIFY(m_line->watch(small_cinema::afternoon()).ok());
    const auto sari = m_stage->customer(u"sari"_s);
    QCOMPARE(m_stage->server().peerCount(), std::size_t(2));
    // Its requests may still be in the queue when it goes.
    m_line->send(CatalogueFilms{});
    m_line->close();
    QVERIFY(waitUntil([this] { return m_stage->server().peerCount() == 1; }));
    QVERIFY(sari->hold(small_cinema::afternoon(), {u"A1"_s}).ok());
    m_stage->server().pushChanges();
    QCOMPARE(m_stage->server().counters().pushes, std::uint64_t(0));
    // A line that left while its password was being hashed.
    auto hasty = std::make_unique<TestTerminal>(u"hasty"_s, m_stage->connectBySocket());
    QVERIFY(hasty->waitOpen() && hasty->hello().ok());
    m_stage->hasher().setHolding(true);
    hasty->send(AccountRegister{u"H"_s, u"hasty@example.com"_s, u"rahasia sekali"_s});
    QVERIFY(waitUntil([this] { return m_stage->hasher().hashed() == 2; }));
    hasty.reset();
    QVERIFY(waitUntil([this] { return m_stage->server().peerCount() == 1; }));
    m_stage->hasher().setHolding(false);
    m_stage->settle();
    QVERIFY(sari->ask(TicketList{}).ok());
}

void SocketTest::aFaultyRequestHurtsNobodyElse()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    // A database that refuses one seat stands for any fault inside a transaction.
    m_stage->stores().database.execute(
        u"CREATE TRIGGER broken BEFORE INSERT ON seat_claim WHEN NEW.seat_id = 'A3'"
        " BEGIN SELECT RAISE(ABORT, 'broken'); END");
    const std::int64_t good
        = sari->send(SeatsHold{sari->freshId(), small_cinema::afternoon(), seatIds({u"A1"_s})});
    const std::int64_t bad
        = budi->send(SeatsHold{budi->freshId(), small_cinema::afternoon(), seatIds({u"A3"_s})});
    const std::int64_t alsoGood
        = sari->send(SeatsHold{sari->freshId(), small_cinema::afternoon(), seatIds({u"A2"_s})});
    QVERIFY(sari->waitForAnswer(good) && budi->waitForAnswer(bad) && sari->waitForAnswer(alsoGood));
    QVERIFY(std::holds_alternative<Reply>(*sari->answerTo(good)));
    QVERIFY(std::holds_alternative<Reply>(*sari->answerTo(alsoGood)));
    const auto *refusal = std::get_if<Refusal>(budi->answerTo(bad));
    QVERIFY(refusal != nullptr);
    QCOMPARE(refusal->code, RefusalCode::Unavailable);
    QCOMPARE(sari->watch(small_cinema::afternoon()).value().hold.seats,
             seatIds({u"A1"_s, u"A2"_s}));
    QVERIFY(m_stage->server().counters().databaseFaults >= 1);
    // The refusal was not the seat's: once the fault is gone the same command goes through.
    m_stage->stores().database.execute(u"DROP TRIGGER broken");
    QVERIFY(budi->hold(small_cinema::afternoon(), {u"A3"_s}).ok());
}

void SocketTest::sixtyTerminalsForOneSeat()
{
    std::vector<std::unique_ptr<TestTerminal>> crowd;
    std::vector<std::int64_t> taps;
    for (int i = 0; i < 60; ++i) {
        crowd.push_back(
            std::make_unique<TestTerminal>(u"visitor%1"_s.arg(i), m_stage->connectBySocket()));
        QVERIFY(crowd.back()->waitOpen() && crowd.back()->hello().ok()
                && crowd.back()->join().ok());
    }
    taps.reserve(crowd.size());
    for (const auto &visitor : crowd) {
        taps.push_back(visitor->send(
            SeatsHold{visitor->freshId(), small_cinema::afternoon(), seatIds({u"C1"_s, u"C2"_s})}));
    }
    int winners = 0;
    for (std::size_t i = 0; i < crowd.size(); ++i) {
        QVERIFY(crowd[i]->waitForAnswer(taps[i]));
        const TestTerminal::Answer &answer = *crowd[i]->answerTo(taps[i]);
        if (const auto *refusal = std::get_if<Refusal>(&answer)) {
            QCOMPARE(refusal->code, RefusalCode::SeatTaken);
        } else {
            ++winners;
        }
    }
    QCOMPARE(winners, 1);
    QCOMPARE(m_stage->stores().seats.claimsOf(small_cinema::afternoon()).size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(SocketTest)
#include "socket_test.moc"
