// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "db/database.h"
#include "db/login_failure_store.h"
#include "db/queue_store.h"
#include "db/transaction.h"
#include "server/admission_queue.h"
#include "server/catalogue.h"
#include "server/draw.h"
#include "server/premieres.h"
#include "server/stores.h"
#include "support/database_fixture.h"
#include "support/seeded_random.h"
#include "support/small_cinema.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>

using namespace karcis;
using namespace karcis::server;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A server's queue and draws, without the server: what is left of it after kill -9 are the rows.
struct Node
{
    Node(Stores &stores, std::uint64_t seed)
        : random(seed)
        , catalogue(stores.catalogue)
        , queue(stores.queue, settings, random)
        , premieres(stores.sales, queue, catalogue, random)
    {
        settings.queue.maxActive = 1;
        settings.queue.graceFor = 1h;
    }

    SeededRandom random;
    Settings settings;
    Catalogue catalogue;
    AdmissionQueue queue;
    Premieres premieres;
};

} // namespace

/// A draw of as many as may wait: it is made at once, and put into the line in steps, so that nobody else waits for it.
class DrawTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { forEachEngine(); }

    void init();
    void cleanup();

    void twentyThousandAreLinedUpInSteps();
    void aCrashInTheMiddleChangesNothing();
    void whoAsksInBetweenKeepsTheirTurn();
    void serversCountTriesTogether();

private:
    /// One transaction; how long it took.
    qint64 run(const std::function<void(WorkContext &)> &step);
    /// @p count wait for the draw of a sale that starts in ten minutes; its id.
    [[nodiscard]] DrawId comeEarly(int count);
    /// The longest of the steps that are left, in milliseconds; at most @p most of them.
    qint64 lineUp(int most);
    void startAgain(std::uint64_t seed);
    /// The numbers of those in the line, in its order.
    [[nodiscard]] std::vector<std::int64_t> line();

    std::unique_ptr<DatabaseFixture> m_database;
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<Node> m_node;
    UtcTime m_now{};
    int m_steps = 0;
};

void DrawTest::init()
{
    QFETCH_GLOBAL(QString, engine);
    const auto wanted = engine == u"sqlite"_s ? db::Engine::Sqlite : db::Engine::Postgres;
    QVERIFY2(missingEngine(wanted).isEmpty(), missingEngine(wanted).constData());
    // A Monday morning.
    m_now = UtcTime(Millis(1'767'582'000'000));
    m_database = std::make_unique<DatabaseFixture>(wanted);
    m_database->migrate(m_now);
    m_stores = std::make_unique<Stores>(m_database->database());
    small_cinema::store(*m_stores, m_now);
    m_steps = 0;
    startAgain(1);
}

void DrawTest::cleanup()
{
    m_node.reset();
    m_stores.reset();
    m_database.reset();
}

void DrawTest::startAgain(std::uint64_t seed)
{
    m_node = std::make_unique<Node>(*m_stores, seed);
    run([this](WorkContext &work) { m_node->queue.start(work); });
}

qint64 DrawTest::run(const std::function<void(WorkContext &)> &step)
{
    QElapsedTimer timer;
    timer.start();
    WorkContext work{.now = m_now};
    db::Transaction transaction(m_database->database());
    step(work);
    transaction.commit();
    return timer.elapsed();
}

DrawId DrawTest::comeEarly(int count)
{
    DrawId draw;
    run([&](WorkContext &work) {
        draw
            = m_node->premieres
                  .setStart({.showtimeId = small_cinema::premiere(), .saleStartsAt = m_now + 10min},
                            work)
                  .value()
                  .drawId;
    });
    static constexpr int atOnce = 200;
    for (int first = 1; first <= count; first += atOnce) {
        run([&](WorkContext &work) {
            const SaleTerms *terms
                = m_node->premieres.termsOf(small_cinema::premiere(), small_cinema::film());
            for (int i = first; i < first + atOnce && i <= count; ++i) {
                const auto place = m_node->queue.join({.terminal = static_cast<TerminalKey>(i)},
                                                      {.named = true, .sale = terms},
                                                      work);
                QVERIFY(place.ok());
                QCOMPARE(place.value().state, PlaceState::Early);
            }
        });
    }
    m_now += 10min;
    return draw;
}

qint64 DrawTest::lineUp(int most)
{
    qint64 longest = 0;
    bool more = true;
    for (int i = 0; i < most && more; ++i) {
        ++m_steps;
        longest = std::max(longest, run([&](WorkContext &work) {
                               m_node->premieres.settle(work);
                               more = m_node->premieres.lineUp(work);
                           }));
    }
    return longest;
}

std::vector<std::int64_t> DrawTest::line()
{
    std::vector<std::pair<std::int64_t, std::int64_t>> turns;
    for (const db::QueuePlace &place : m_stores->queue.living()) {
        if (place.state == PlaceState::Waiting) {
            turns.emplace_back(place.turn.value_or(0), place.number);
        }
    }
    std::ranges::sort(turns);
    std::vector<std::int64_t> numbers;
    numbers.reserve(turns.size());
    for (const auto &[turn, number] : turns) {
        numbers.push_back(number);
    }
    return numbers;
}

void DrawTest::twentyThousandAreLinedUpInSteps()
{
    constexpr int count = 20'000;
    const DrawId draw = comeEarly(count);
    // The draw itself, with the first of them.
    const qint64 drawn = run([this](WorkContext &work) { m_node->premieres.settle(work); });
    const qint64 longest = lineUp(count);
    qInfo("The draw of %d takes %lld ms, the longest of %d steps after it %lld ms.",
          count,
          drawn,
          m_steps,
          longest);
    QCOMPARE(m_steps, count / static_cast<int>(limits::linedUpPerStep) - 1);
    // On an idle machine it is a tenth of that.
    QVERIFY(drawn < 1000);
    QVERIFY(longest < 500);
    const auto result = m_stores->sales.find(draw);
    QCOMPARE(result->numbers.size(), static_cast<std::size_t>(count));
    QVERIFY(line() == drawOrder(result->seed, result->numbers));
}

void DrawTest::aCrashInTheMiddleChangesNothing()
{
    constexpr int count = 1800;
    const DrawId draw = comeEarly(count);
    lineUp(1);
    const std::size_t before = line().size();
    QVERIFY(before >= limits::linedUpPerStep);
    QVERIFY(before < static_cast<std::size_t>(count));
    // All that this server had in memory is gone, in a step that did not come to its end.
    {
        WorkContext work{.now = m_now};
        db::Transaction transaction(m_database->database());
        QVERIFY(m_node->premieres.lineUp(work));
        transaction.rollback();
    }
    startAgain(2);
    QCOMPARE(line().size(), before);
    // Who comes now stands behind those of the draw who are not in the line yet.
    std::int64_t late = 0;
    run([&](WorkContext &work) {
        m_node->premieres.refresh(m_now);
        const SaleTerms *terms
            = m_node->premieres.termsOf(small_cinema::premiere(), small_cinema::film());
        const auto place
            = m_node->queue.join({.terminal = 90'000}, {.named = true, .sale = terms}, work);
        QVERIFY(place.ok());
        late = m_stores->queue.find(place.value().id)->number;
    });
    lineUp(count);
    const auto result = m_stores->sales.find(draw);
    std::vector<std::int64_t> expected = drawOrder(result->seed, result->numbers);
    QCOMPARE(expected.size(), static_cast<std::size_t>(count));
    expected.push_back(late);
    QVERIFY(line() == expected);
}

void DrawTest::whoAsksInBetweenKeepsTheirTurn()
{
    constexpr int count = 1200;
    const DrawId draw = comeEarly(count);
    run([this](WorkContext &work) { m_node->premieres.settle(work); });
    const auto result = m_stores->sales.find(draw);
    const std::vector<std::int64_t> order = drawOrder(result->seed, result->numbers);
    // The last one drawn asks again before it is in the line, as a terminal does whose line broke; one before it leaves.
    const auto terminalOf = [&](std::int64_t number) {
        return static_cast<TerminalKey>(number - result->numbers.front() + 1);
    };
    run([&](WorkContext &work) {
        const SaleTerms *terms
            = m_node->premieres.termsOf(small_cinema::premiere(), small_cinema::film());
        QVERIFY(terms->drawn);
        const auto place = m_node->queue.join(
            {.terminal = terminalOf(order.back())}, {.named = true, .sale = terms}, work);
        QVERIFY(place.ok());
        QCOMPARE(m_stores->queue.find(place.value().id)->number, order.back());
        m_node->queue.leave({.terminal = terminalOf(order[count - 2])}, work);
    });
    lineUp(count);
    std::vector<std::int64_t> expected = order;
    expected.erase(expected.end() - 2);
    QVERIFY(line() == expected);
}

void DrawTest::serversCountTriesTogether()
{
    // Only PostgreSQL has several servers; SQLite's database is one server's own.
    const bool isShared = m_database->database().engine() == db::Engine::Postgres;
    std::optional<db::Database> other;
    if (isShared) {
        other.emplace(m_database->options());
    }
    db::LoginFailureStore here(m_database->database());
    db::LoginFailureStore there(isShared ? *other : m_database->database());
    const QByteArray key("number:A-047");
    for (int i = 0; i < 4; ++i) {
        QCOMPARE((i % 2 == 0 ? here : there).takeTry(key, 10s, 4, m_now), std::nullopt);
    }
    QCOMPARE(here.takeTry(key, 10s, 4, m_now), std::optional<Millis>(10s));
    QCOMPARE(there.takeTry(key, 10s, 4, m_now + 4s), std::optional<Millis>(6s));
    // Another one's tries are their own.
    QCOMPARE(there.takeTry("number:A-048", 10s, 4, m_now), std::nullopt);
    QCOMPARE(there.takeTry(key, 10s, 4, m_now + 10s), std::nullopt);
    QCOMPARE(here.takeTry(key, 10s, 4, m_now + 10s), std::optional<Millis>(10s));
}

QTEST_GUILESS_MAIN(DrawTest)
#include "draw_test.moc"
