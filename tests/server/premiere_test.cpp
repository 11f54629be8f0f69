// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "db/transaction.h"
#include "server/draw.h"
#include "support/server_fixture.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>

using namespace karcis;
using namespace karcis::server;
using namespace karcis::test;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A sale with a start of its own: nobody buys before it, a draw that anybody can check decides who goes first, and
/// whoever comes later stands behind.
class PremiereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { forEachEngine(); }

    void init();

    void cleanup()
    {
        m_manager.reset();
        m_stage.reset();
    }

    void nobodyBuysBeforeTheStart();
    void onlySensibleStartsAreTaken();
    void theStartCanBeMovedButNotTheSeed();
    void theDrawCanBeChecked();
    void aRestartChangesNothing_data();
    void aRestartChangesNothing();
    void whoComesLaterStandsBehind();
    void whoWasInsideBeforeQueuesLikeAllOthers();
    void aFilmsSaleIsForAllItsShowtimes();
    void theSaleOfAnythingCanBeAskedFor();
    void aFullFilmsPreQueueCostsNoTransaction();
    void twoServersMakeOneDraw();
    void everyOrderIsAsLikely();
    void theDrawIsAsDescribed();

private:
    [[nodiscard]] Result<SaleReply> startIn(Millis time)
    {
        return m_manager->ask(
            AdminSetSaleStart{.showtimeId = m_gala, .saleStartsAt = m_stage->clock.now() + time});
    }

    [[nodiscard]] Result<QueueReply> join(TestTerminal &terminal,
                                          const std::optional<PlaceId> &id = {})
    {
        return terminal.ask(QueueJoin{.showtimeId = m_gala, .placeId = id});
    }

    /// Visitors who wait for the draw; their numbers.
    QStringList comeEarly(int count);
    [[nodiscard]] QStringList drawn(const DrawId &id);

    std::unique_ptr<ServerFixture> m_stage;
    std::unique_ptr<TestTerminal> m_manager;
    std::vector<std::unique_ptr<TestTerminal>> m_early;
    const ShowtimeId m_gala = small_cinema::premiere();
};

void PremiereTest::init()
{
    QFETCH_GLOBAL(QString, engine);
    m_early.clear();
    const auto wanted = engine == u"sqlite"_s ? db::Engine::Sqlite : db::Engine::Postgres;
    QVERIFY2(missingEngine(wanted).isEmpty(), missingEngine(wanted).constData());
    ServerFixtureOptions options{.engine = wanted};
    options.settings.queue.maxActive = 1;
    options.settings.queue.graceFor = 1h;
    m_stage = std::make_unique<ServerFixture>(options);
    const auto known = m_stage->customer(u"manager"_s);
    const auto account = m_stage->stores().accounts.byLogin(u"manager@example.com"_s);
    m_stage->stores().accounts.setRole(account->id, Role::Manager);
    m_manager = m_stage->customer(u"manager"_s);
}

QStringList PremiereTest::comeEarly(int count)
{
    QStringList numbers;
    for (int i = 0; i < count; ++i) {
        m_early.push_back(m_stage->terminal(u"early-%1"_s.arg(i)));
        const auto place = join(*m_early.back());
        if (!place.ok() || place.value().place.state != PlaceState::Early) {
            qWarning("Somebody does not wait for the draw.");
            return {};
        }
        numbers.append(place.value().place.number);
    }
    return numbers;
}

QStringList PremiereTest::drawn(const DrawId &id)
{
    QStringList labels;
    const auto reply = m_manager->ask(QueueDraw{.drawId = id});
    if (reply.ok()) {
        for (const std::int64_t number : reply.value().numbers) {
            labels.append(queueLabel(number));
        }
    }
    return labels;
}

void PremiereTest::nobodyBuysBeforeTheStart()
{
    const auto sari = m_stage->customer(u"sari"_s);
    QCOMPARE(refusalOf(sari->ask(AdminSetSaleStart{.showtimeId = m_gala,
                                                   .saleStartsAt = m_stage->clock.now() + 1h})),
             RefusalCode::Forbidden);
    const auto sale = startIn(10min);
    QVERIFY(sale.ok());
    QVERIFY(sari->next<CatalogueChanged>());
    const auto audit = m_stage->stores().audit.newest(m_stage->clock.now() + 1h, 10);
    QVERIFY(std::ranges::any_of(audit, [&](const db::AuditEntry &entry) {
        return entry.action == u"sale.start"_s && entry.subject == m_gala.text();
    }));
    // By hand over the line, whatever the screens offer.
    const auto refused = sari->hold(m_gala, {u"A1"_s});
    QCOMPARE(refusalOf(refused), RefusalCode::SaleNotStarted);
    QCOMPARE(refused.refusal().retryAfter, std::optional<Millis>(10min));
    const QDateTime told = QDateTime::fromString(refused.refusal().detail, Qt::ISODate);
    QCOMPARE(UtcTime(Millis(told.toMSecsSinceEpoch())), sale.value().sale.startsAt);
    QCOMPARE(told.offsetFromUtc(), 7 * 3600);
    QCOMPARE(refusalOf(sari->ask(SeatsBest{.commandId = sari->freshId(), .showtimeId = m_gala})),
             RefusalCode::SaleNotStarted);
    QCOMPARE(refusalOf(sari->checkout(m_gala)), RefusalCode::SaleNotStarted);
    // Everything else is sold as ever.
    QVERIFY(sari->hold(small_cinema::afternoon(), {u"A1"_s}).ok());
    // The schedule says so.
    const auto times = sari->ask(CatalogueShowtimes{small_cinema::film()}).value().showtimes;
    for (const ShowtimeInfo &showtime : times) {
        QCOMPARE(showtime.saleStartsAt.has_value(), showtime.id == m_gala);
    }
    QCOMPARE(sari->watch(m_gala).value().showtime.saleStartsAt,
             std::optional(sale.value().sale.startsAt));
    m_stage->pass(10min);
    QVERIFY(!sari->watch(m_gala).value().showtime.saleStartsAt);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(budi->hold(m_gala, {u"A1"_s}).ok());
}

void PremiereTest::onlySensibleStartsAreTaken()
{
    const UtcTime now = m_stage->clock.now();
    const auto refusal = [&](const AdminSetSaleStart &command) {
        return refusalOf(m_manager->ask(command));
    };
    const FilmId film = small_cinema::film();
    QCOMPARE(refusal({}), RefusalCode::InvalidRequest);
    QCOMPARE(refusal({.filmId = film, .showtimeId = m_gala, .saleStartsAt = now + 1h}),
             RefusalCode::InvalidRequest);
    QCOMPARE(refusal({.showtimeId = m_gala, .saleStartsAt = now}), RefusalCode::InvalidRequest);
    QCOMPARE(refusal({.showtimeId = m_gala, .saleStartsAt = now + 3h}),
             RefusalCode::InvalidRequest);
    QCOMPARE(refusal({.filmId = film, .saleStartsAt = now + 400 * 24h}),
             RefusalCode::InvalidRequest);
    QCOMPARE(refusal({.filmId = FilmId(u"none"_s), .saleStartsAt = now + 1h}),
             RefusalCode::NotFound);
    QCOMPARE(refusal({.showtimeId = ShowtimeId(u"none"_s), .saleStartsAt = now + 1h}),
             RefusalCode::NotFound);
    // Without a sale that is still to start there is none to be started at once.
    QCOMPARE(refusal({.showtimeId = m_gala}), RefusalCode::NotFound);
    QVERIFY(m_stage->stores().sales.current(UtcTime{}).empty());
}

void PremiereTest::theStartCanBeMovedButNotTheSeed()
{
    const SaleInfo before = startIn(10min).value().sale;
    QCOMPARE(comeEarly(2).size(), 2);
    const SaleInfo after = startIn(20min).value().sale;
    QCOMPARE(after.drawId, before.drawId);
    QCOMPARE(after.seedHash, before.seedHash);
    QCOMPARE(after.entries, 2);
    QVERIFY(after.seed.isEmpty());
    const auto told = m_early.front()->next<QueuePosition>();
    QVERIFY(told);
    QCOMPARE(told->place.drawId, after.drawId);
    QCOMPARE(told->place.until, after.startsAt);
    QCOMPARE(told->place.seedHash, after.seedHash);
    m_stage->pass(10min);
    QCOMPARE(join(*m_early.front()).value().place.state, PlaceState::Early);
    // At once.
    const SaleInfo now = m_manager->ask(AdminSetSaleStart{.showtimeId = m_gala}).value().sale;
    QVERIFY(now.drawn);
    QCOMPARE(hashOfSeed(now.seed), before.seedHash);
    QCOMPARE(now.first.size(), 2);
}

void PremiereTest::theDrawCanBeChecked()
{
    const SaleInfo sale = startIn(10min).value().sale;
    QVERIFY(sale.seed.isEmpty());
    QStringList came = comeEarly(6);
    QCOMPARE(came.size(), 6);
    // Known to all before the start, and nothing more.
    const auto place = join(*m_early.front()).value().place;
    QCOMPARE(place.seedHash, sale.seedHash);
    QCOMPARE(place.until, sale.startsAt);
    const auto hidden = m_early.front()->ask(QueueDraw{.drawId = sale.drawId}).value();
    QVERIFY(hidden.sale.seed.isEmpty());
    QVERIFY(hidden.numbers.empty());
    QCOMPARE(hidden.sale.entries, 6);
    QCOMPARE(refusalOf(m_manager->ask(QueueDraw{.drawId = DrawId(u"none"_s)})),
             RefusalCode::NotFound);
    m_stage->pass(10min);
    // The seed is the one that was promised, and whoever makes the draw again finds the same order.
    const auto result = m_early.front()->ask(QueueDraw{.drawId = sale.drawId}).value();
    const QByteArray hash
        = QCryptographicHash::hash(result.sale.seed.toUtf8(), QCryptographicHash::Sha256).toHex();
    QCOMPARE(QString::fromLatin1(hash), sale.seedHash);
    QCOMPARE(result.numbers, drawOrder(result.sale.seed, result.numbers));
    QStringList order = drawn(sale.drawId);
    QCOMPARE(result.sale.first, order);
    // In this order they are let in, one after the other.
    std::vector<QString> called;
    for (int i = 0; i < 6; ++i) {
        m_stage->pass(1s);
        const QStringList now = m_manager->ask(QueueDisplay{}).value().called;
        QCOMPARE(now.size(), 1);
        called.push_back(now.front());
        m_stage->pass(61s);
    }
    QCOMPARE(QStringList(called.begin(), called.end()), order);
    came.sort();
    order.sort();
    QCOMPARE(order, came);
    // A part of a long list.
    const auto part = m_manager->ask(QueueDraw{.drawId = sale.drawId, .from = 4}).value();
    QCOMPARE(part.numbers.size(), 2U);
    QCOMPARE(part.numbers.back(), result.numbers.back());
}

void PremiereTest::aRestartChangesNothing_data()
{
    QTest::addColumn<Millis>("restartIn");
    QTest::newRow("before the start") << Millis(5min);
    QTest::newRow("down at the start") << Millis(10min);
    QTest::newRow("after the start") << Millis(10min + 1s);
}

void PremiereTest::aRestartChangesNothing()
{
    QFETCH(Millis, restartIn);
    const SaleInfo sale = startIn(10min).value().sale;
    QCOMPARE(comeEarly(5).size(), 5);
    const auto mine = join(*m_early[2]).value().place;
    const bool down = restartIn == Millis(10min);
    if (!down) {
        m_stage->pass(restartIn);
    }
    const QStringList before = drawn(sale.drawId);
    m_stage->stop();
    if (down) {
        m_stage->clock.advance(restartIn);
    }
    m_stage->start();
    m_manager = m_stage->customer(u"manager"_s);
    const auto again = m_stage->terminal(u"again"_s);
    const auto place = again->ask(QueueJoin{.placeId = mine.id});
    QVERIFY(place.ok());
    QCOMPARE(place.value().place.number, mine.number);
    m_stage->pass(11min);
    const QStringList order = drawn(sale.drawId);
    QCOMPARE(order.size(), 5);
    if (!before.isEmpty()) {
        QCOMPARE(order, before);
    }
    QCOMPARE(hashOfSeed(m_manager->ask(QueueDraw{.drawId = sale.drawId}).value().sale.seed),
             sale.seedHash);
    m_stage->restart();
    m_manager = m_stage->customer(u"manager"_s);
    QCOMPARE(drawn(sale.drawId), order);
}

void PremiereTest::whoComesLaterStandsBehind()
{
    const SaleInfo sale = startIn(10min).value().sale;
    QCOMPARE(comeEarly(3).size(), 3);
    // The start is over, and no server has looked at it yet: whoever comes first now makes the draw.
    m_stage->clock.advance(10min);
    const auto late = m_stage->terminal(u"late"_s);
    const auto place = join(*late).value().place;
    QCOMPARE(place.state, PlaceState::Waiting);
    QCOMPARE(place.ahead, 3);
    QVERIFY(place.drawId.isEmpty());
    QCOMPARE(drawn(sale.drawId).size(), 3);
}

void PremiereTest::whoWasInsideBeforeQueuesLikeAllOthers()
{
    QVERIFY(startIn(10min).ok());
    m_stage->pass(9min);
    const auto sari = m_stage->customer(u"sari"_s);
    QVERIFY(sari->hold(small_cinema::afternoon(), {u"A1"_s}).ok());
    // Waits for something else since before the start, ahead of all who wait for the draw.
    const auto citra = m_stage->customer(u"citra"_s);
    QCOMPARE(citra->ask(QueueJoin{.showtimeId = small_cinema::afternoon()}).value().place.state,
             PlaceState::Waiting);
    const auto budi = m_stage->customer(u"budi"_s);
    QCOMPARE(join(*budi).value().place.state, PlaceState::Early);
    m_stage->pass(1min);
    QCOMPARE(refusalOf(sari->hold(m_gala, {u"A1"_s})), RefusalCode::QueueFirst);
    QVERIFY(sari->ask(QueueLeave{}).ok());
    m_stage->pass(1s);
    QVERIFY(citra->next<QueueAdmitted>());
    QCOMPARE(refusalOf(citra->hold(m_gala, {u"A1"_s})), RefusalCode::QueueFirst);
    QVERIFY(citra->hold(small_cinema::afternoon(), {u"A2"_s}).ok());
    // Asked for the gala, the place is given up for one behind those of the draw.
    const auto behind = join(*citra).value().place;
    QCOMPARE(behind.state, PlaceState::Waiting);
    QCOMPARE(behind.ahead, 1);
    m_stage->pass(1s);
    QVERIFY(budi->next<QueueAdmitted>());
    QVERIFY(budi->hold(m_gala, {u"A1"_s}).ok());
}

void PremiereTest::aFilmsSaleIsForAllItsShowtimes()
{
    const UtcTime now = m_stage->clock.now();
    const FilmId film = small_cinema::film();
    const SaleInfo sale
        = m_manager->ask(AdminSetSaleStart{.filmId = film, .saleStartsAt = now + 20min})
              .value()
              .sale;
    QCOMPARE(sale.title, u"Hujan di Stasiun"_s);
    QVERIFY(sale.showtimeId.isEmpty());
    // One of them has a start of its own.
    QVERIFY(startIn(10min).ok());
    const auto sari = m_stage->customer(u"sari"_s);
    QCOMPARE(refusalOf(sari->hold(small_cinema::evening(), {u"A1"_s})),
             RefusalCode::SaleNotStarted);
    m_stage->pass(10min);
    QVERIFY(sari->hold(m_gala, {u"A1"_s}).ok());
    QCOMPARE(refusalOf(sari->hold(small_cinema::evening(), {u"A1"_s})),
             RefusalCode::SaleNotStarted);
    QCOMPARE(m_manager->ask(QueueDisplay{}).value().sales.size(), 2U);
}

void PremiereTest::theSaleOfAnythingCanBeAskedFor()
{
    const FilmId film = small_cinema::film();
    const UtcTime now = m_stage->clock.now();
    QCOMPARE(refusalOf(m_manager->ask(AdminSale{.filmId = film})), RefusalCode::NotFound);
    QVERIFY(m_manager->ask(AdminSetSaleStart{.filmId = film, .saleStartsAt = now + 20min}).ok());
    QVERIFY(startIn(10min).ok());
    QCOMPARE(comeEarly(2).size(), 2);
    const auto whole = m_manager->ask(AdminSale{.filmId = film});
    QCOMPARE(whole.value().sale.startsAt, now + 20min);
    QCOMPARE(whole.value().sale.entries, 0);
    const auto gala = m_manager->ask(AdminSale{.filmId = film, .showtimeId = m_gala});
    QCOMPARE(gala.value().sale.startsAt, now + 10min);
    QCOMPARE(gala.value().sale.entries, 2);
    QCOMPARE(refusalOf(m_manager->ask(
                 AdminSale{.filmId = film, .showtimeId = small_cinema::afternoon()})),
             RefusalCode::NotFound);
}

void PremiereTest::aFullFilmsPreQueueCostsNoTransaction()
{
    QVERIFY(m_manager->ask(AdminSetLimit{u"queue/max_waiting"_s, 1}).ok());
    QVERIFY(m_manager
                ->ask(AdminSetSaleStart{.filmId = small_cinema::film(),
                                        .saleStartsAt = m_stage->clock.now() + 20min})
                .ok());
    const auto first = m_stage->customer(u"first"_s);
    QCOMPARE(join(*first).value().place.state, PlaceState::Early);
    const auto late = m_stage->terminal(u"late"_s);
    m_stage->settle();
    const std::uint64_t before = m_stage->server().counters().batches;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(refusalOf(join(*late)), RefusalCode::QueueFull);
    }
    QCOMPARE(m_stage->server().counters().batches, before);
}

void PremiereTest::twoServersMakeOneDraw()
{
    const SaleInfo sale = startIn(10min).value().sale;
    QCOMPARE(comeEarly(8).size(), 8);
    // Another server of the same database, which learns of everything by the rows alone.
    SeededRandom random(99);
    const Settings settings;
    Catalogue catalogue(m_stage->stores().catalogue);
    AdmissionQueue queue(m_stage->stores().queue, settings, random);
    Premieres other(m_stage->stores().sales, queue, catalogue, random);
    const UtcTime start = m_stage->clock.now() + 10min;
    {
        db::Transaction transaction(m_stage->stores().database);
        WorkContext work{.now = start};
        other.settle(work);
        transaction.commit();
    }
    const auto order = other.result({.drawId = sale.drawId})->numbers;
    QCOMPARE(order.size(), 8U);
    m_stage->pass(10min + 1s);
    QCOMPARE(m_manager->ask(QueueDraw{.drawId = sale.drawId}).value().numbers, order);
    std::vector<std::pair<std::int64_t, std::int64_t>> turns;
    for (const db::QueuePlace &place : m_stage->stores().queue.living()) {
        // The first was let in meanwhile, and has no turn any more.
        turns.emplace_back(place.turn.value_or(0), place.number);
    }
    std::ranges::sort(turns);
    for (std::size_t i = 0; i < turns.size(); ++i) {
        QCOMPARE(turns[i].second, order[i]);
    }
}

void PremiereTest::everyOrderIsAsLikely()
{
    // Each of six comes to each place equally often, and each of the 24 orders of four is equally frequent.
    static constexpr int runs = 24'000;
    std::array<std::array<int, 6>, 6> places{};
    std::map<std::vector<std::int64_t>, int> orders;
    for (int run = 0; run < runs; ++run) {
        const QString seed = hashOfSeed(QString::number(run));
        const auto six = drawOrder(seed, {1, 2, 3, 4, 5, 6});
        for (std::size_t i = 0; i < six.size(); ++i) {
            ++places.at(i).at(static_cast<std::size_t>(six[i] - 1));
        }
        ++orders[drawOrder(seed, {1, 2, 3, 4})];
    }
    double placeDeviation = 0;
    const double expectedPlace = runs / 6.0;
    for (const auto &row : places) {
        for (const int count : row) {
            placeDeviation += (count - expectedPlace) * (count - expectedPlace) / expectedPlace;
        }
    }
    QCOMPARE(orders.size(), 24U);
    double orderDeviation = 0;
    const double expectedOrder = runs / 24.0;
    for (const auto &[order, count] : orders) {
        orderDeviation += (count - expectedOrder) * (count - expectedOrder) / expectedOrder;
    }
    // Chi-square with 25 and 23 degrees of freedom: beyond these one fair draw in ten thousand would be. Far below 5
    // would be too even to be chance.
    QVERIFY2(placeDeviation > 5 && placeDeviation < 60,
             qPrintable(QString::number(placeDeviation)));
    QVERIFY2(orderDeviation > 5 && orderDeviation < 57,
             qPrintable(QString::number(orderDeviation)));
}

void PremiereTest::theDrawIsAsDescribed()
{
    // Made with the recipe of the README in another language.
    const QString seed = QString(64, u'a');
    QCOMPARE(hashOfSeed(seed),
             u"ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"_s);
    const std::vector<std::int64_t> expected{1, 7, 6, 2, 3, 9, 8, 4, 5, 10};
    QCOMPARE(drawOrder(seed, {10, 1, 2, 3, 4, 5, 6, 7, 8, 9}), expected);
}

QTEST_GUILESS_MAIN(PremiereTest)
#include "premiere_test.moc"
