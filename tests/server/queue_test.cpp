// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "db/query.h"
#include "support/server_fixture.h"
#include "terminal/terminal.h"

#include <QTest>

using namespace karcis;
using namespace karcis::test;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The queue as terminals meet it: one visitor may be inside at a time.
class QueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { forEachEngine(); }

    void init();

    void cleanup() { m_stage.reset(); }

    void withRoomNobodyNeedsToAsk();
    void whoMustWaitIsCalledAndGoesIn();
    void whoStandsInTheLineIsRefusedAtOnce();
    void whoFindsTheQueueFullCostsNoTransaction();
    void positionsArePushed();
    void theEndsOfAPlaceLetTheNextOneIn();
    void aPlaceSurvivesTheLineAndARestart();
    void anEndedPlaceFreesItsSeats();
    void staffLetAheadWithAReason();
    void aNumberIsCarriedToAnotherTerminal();
    void aGuessedNumberStealsNothing();
    void anIdGivesNobodyAnothersPlace();
    void aFaultLeavesNobodyInside();
    void aScannedCodeMovesThePlace();
    void whoIsInsideCannotBePushedOut();
    void aDisplayHearsOfChanges();
    void theFirstPageCanBeGated();
    void theDisplayShowsWhoIsCalled();
    void throughTheTerminal();

private:
    [[nodiscard]] Result<QueueReply> join(TestTerminal &terminal,
                                          const std::optional<PlaceId> &id = {})
    {
        return terminal.ask(QueueJoin{.showtimeId = small_cinema::afternoon(), .placeId = id});
    }

    std::unique_ptr<ServerFixture> m_stage;
};

void QueueTest::init()
{
    QFETCH_GLOBAL(QString, engine);
    const auto wanted = engine == u"sqlite"_s ? db::Engine::Sqlite : db::Engine::Postgres;
    QVERIFY2(missingEngine(wanted).isEmpty(), missingEngine(wanted).constData());
    ServerFixtureOptions options{.engine = wanted};
    options.settings.queue.maxActive = 1;
    m_stage = std::make_unique<ServerFixture>(options);
}

void QueueTest::withRoomNobodyNeedsToAsk()
{
    const auto sari = m_stage->customer(u"sari"_s);
    QVERIFY(sari->hold(small_cinema::afternoon(), {u"A1"_s}).ok());
    QCOMPARE(join(*sari).value().place.state, PlaceState::Inside);
    const auto budi = m_stage->customer(u"budi"_s);
    QCOMPARE(refusalOf(budi->hold(small_cinema::afternoon(), {u"A2"_s})), RefusalCode::QueueFirst);
    // Browsing is free.
    QVERIFY(budi->ask(CatalogueFilms{}).ok());
    QVERIFY(budi->watch(small_cinema::afternoon()).ok());
}

void QueueTest::whoMustWaitIsCalledAndGoesIn()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    const auto citra = m_stage->customer(u"citra"_s);
    QCOMPARE(join(*sari).value().place.state, PlaceState::Inside);
    const auto waits = join(*budi).value().place;
    QCOMPARE(waits.state, PlaceState::Waiting);
    QCOMPARE(waits.ahead, 0);
    QCOMPARE(join(*citra).value().place.ahead, 1);
    QVERIFY(sari->ask(QueueLeave{}).ok());
    m_stage->pass(200ms);
    const auto admitted = budi->next<QueueAdmitted>();
    QVERIFY(admitted);
    QCOMPARE(admitted->place.id, waits.id);
    QCOMPARE(admitted->place.until - admitted->serverTime, 60s);
    QVERIFY(budi->watch(small_cinema::afternoon()).ok());
    QVERIFY(budi->hold(small_cinema::afternoon(), {u"A1"_s}).ok());
    QCOMPARE(refusalOf(citra->hold(small_cinema::afternoon(), {u"A2"_s})), RefusalCode::QueueFirst);
}

void QueueTest::whoStandsInTheLineIsRefusedAtOnce()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(join(*sari).ok());
    QCOMPARE(join(*budi).value().place.state, PlaceState::Waiting);
    m_stage->settle();
    const std::uint64_t batches = m_stage->server().counters().batches;
    QCOMPARE(refusalOf(budi->hold(small_cinema::afternoon(), {u"A1"_s})), RefusalCode::QueueFirst);
    QCOMPARE(m_stage->server().counters().batches, batches);
    // What was sent before the hold may change the answer, and counts.
    QVERIFY(sari->ask(QueueLeave{}).ok());
    const std::int64_t goesIn = budi->send(QueueJoin{.showtimeId = small_cinema::afternoon()});
    m_stage->pass(200ms);
    QVERIFY(budi->waitForAnswer(goesIn));
    QVERIFY(budi->next<QueueAdmitted>());
    QVERIFY(budi->hold(small_cinema::afternoon(), {u"A1"_s}).ok());
}

void QueueTest::whoFindsTheQueueFullCostsNoTransaction()
{
    ServerFixtureOptions options{.engine = m_stage->stores().database.engine()};
    options.settings.queue.maxActive = 1;
    options.settings.queue.maxWaiting = 1;
    m_stage = std::make_unique<ServerFixture>(options);
    const auto inside = m_stage->customer(u"sari"_s);
    QCOMPARE(join(*inside).value().place.state, PlaceState::Inside);
    const auto waits = m_stage->customer(u"budi"_s);
    const auto mine = join(*waits).value().place;
    QCOMPARE(mine.state, PlaceState::Waiting);
    const auto refusedOne = m_stage->terminal(u"late"_s);
    const std::uint64_t before = m_stage->server().counters().batches;
    for (int i = 0; i < 5; ++i) {
        const auto refused = join(*refusedOne);
        QCOMPARE(refusalOf(refused), RefusalCode::QueueFull);
        QVERIFY(refused.refusal().retryAfter > Millis{0});
    }
    QCOMPARE(m_stage->server().counters().batches, before);
    // Who has a place is asked for nothing, and once there is room others get one.
    QCOMPARE(join(*waits).value().place.id, mine.id);
    QVERIFY(inside->ask(QueueLeave{}).ok());
    m_stage->pass(100ms);
    QVERIFY(waits->ask(QueueLeave{}).ok());
    QVERIFY(join(*refusedOne).ok());
}

void QueueTest::positionsArePushed()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    const auto citra = m_stage->customer(u"citra"_s);
    QVERIFY(join(*sari).ok());
    QVERIFY(join(*budi).ok());
    QCOMPARE(join(*citra).value().place.ahead, 1);
    m_stage->pass(3s);
    QVERIFY(budi->ask(QueueLeave{}).ok());
    m_stage->pass(2s);
    std::optional<QueuePosition> moved = citra->next<QueuePosition>();
    while (moved && moved->place.ahead != 0) {
        moved = citra->next<QueuePosition>();
    }
    QVERIFY(moved);
}

void QueueTest::theEndsOfAPlaceLetTheNextOneIn()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    const auto citra = m_stage->customer(u"citra"_s);
    // A hold that runs out.
    QVERIFY(sari->hold(small_cinema::afternoon(), {u"A1"_s}).ok());
    QVERIFY(join(*budi).ok());
    QVERIFY(join(*citra).ok());
    m_stage->pass(121s);
    QVERIFY(budi->next<QueueAdmitted>());
    const auto ended = sari->next<QueueEnded>();
    QVERIFY(ended);
    QCOMPARE(ended->reason, PlaceEnd::HoldExpired);
    // A payment under way outlives the session; once paid, the place is over.
    QVERIFY(budi->hold(small_cinema::afternoon(), {u"A1"_s}).ok());
    const auto order = budi->checkout(small_cinema::afternoon());
    QVERIFY(order.ok());
    QVERIFY(budi->pay(order.value().order.id).ok());
    m_stage->settle();
    m_stage->pass(400s);
    QCOMPARE(m_stage->server().queueNumbers().waiting, 1U);
    const auto attempt = budi->order(order.value().order.id).payment;
    QVERIFY(attempt);
    QVERIFY(budi->simulate(attempt->id, SimulatedOutcome::Approve).ok());
    m_stage->settle();
    m_stage->pass(200ms);
    QVERIFY(citra->next<QueueAdmitted>());
}

void QueueTest::aPlaceSurvivesTheLineAndARestart()
{
    const auto sari = m_stage->customer(u"sari"_s);
    auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(join(*sari).ok());
    const auto place = join(*budi).value().place;
    const QString token = budi->token();
    budi->close();
    QVERIFY(waitUntil([this] { return m_stage->server().peerCount() == 1; }));
    m_stage->pass(60s);
    m_stage->restart();
    m_stage->pass(100s);
    const auto again = m_stage->terminal(u"budi-again"_s);
    QVERIFY(again->resume(token).ok());
    const auto same = join(*again);
    QVERIFY(same.ok());
    QCOMPARE(same.value().place.number, place.number);
    // Away for longer than the grace.
    again->close();
    QVERIFY(waitUntil([this] { return m_stage->server().peerCount() == 0; }));
    m_stage->settle();
    m_stage->pass(121s);
    const auto late = m_stage->terminal(u"budi-late"_s);
    QVERIFY(late->resume(token).ok());
    QCOMPARE(refusalOf(join(*late, place.id)), RefusalCode::PlaceLost);
}

void QueueTest::anEndedPlaceFreesItsSeats()
{
    const auto sari = m_stage->customer(u"sari"_s);
    QVERIFY(sari->hold(small_cinema::afternoon(), {u"A1"_s}).ok());
    QVERIFY(sari->ask(QueueLeave{}).ok());
    QCOMPARE(sari->stateOf(small_cinema::afternoon(), u"A1"_s), SeatState::Free);
}

void QueueTest::staffLetAheadWithAReason()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    const auto citra = m_stage->customer(u"citra"_s);
    QVERIFY(join(*sari).ok());
    QVERIFY(join(*budi).ok());
    const auto place = join(*citra).value().place;
    const QString why = u"Wheelchair, long way"_s;
    QCOMPARE(refusalOf(citra->ask(QueueAdvance{citra->freshId(), place.number, why})),
             RefusalCode::Forbidden);
    const auto wati = m_stage->customer(u"wati"_s);
    const auto account = m_stage->stores().accounts.byLogin(u"wati@example.com"_s);
    QVERIFY(account);
    m_stage->stores().accounts.setRole(account->id, Role::Clerk);
    QVERIFY(wati->logIn().ok());
    // Without a reason nobody is let ahead.
    QCOMPARE(refusalOf(wati->ask(QueueAdvance{wati->freshId(), place.number, {}})),
             RefusalCode::InvalidRequest);
    QCOMPARE(refusalOf(wati->ask(QueueAdvance{wati->freshId(), place.number, u"   "_s})),
             RefusalCode::InvalidRequest);
    // A number is found however it is typed.
    const QString typed = u" "_s + place.number.toLower();
    QVERIFY(wati->ask(QueueAdvance{wati->freshId(), typed, u" Wheelchair,  long way "_s}).ok());
    QCOMPARE(refusalOf(wati->ask(QueueAdvance{wati->freshId(), u"Z-998"_s, why})),
             RefusalCode::NotFound);
    QVERIFY(sari->ask(QueueLeave{}).ok());
    m_stage->pass(200ms);
    QVERIFY(citra->next<QueueAdmitted>());
    db::Query audit(m_stage->stores().database,
                    u"SELECT detail FROM audit_entry WHERE action = 'queue.advance'");
    QVERIFY(audit.firstRow());
    QCOMPARE(audit.text(0), why);
}

void QueueTest::aNumberIsCarriedToAnotherTerminal()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto kiosk = m_stage->customer(u"budi"_s);
    QVERIFY(join(*sari).ok());
    const auto mine = join(*kiosk).value().place;
    QCOMPARE(mine.code.size(), qsizetype(limits::placeCodeLength));
    QVERIFY(kiosk->ask(QueueCarry{}).ok());
    // The kiosk is free for the next one, who stands behind.
    const auto next = join(*kiosk).value().place;
    QVERIFY(next.id != mine.id);
    QCOMPARE(next.ahead, 1);
    // Longer than a lost line would be borne, and through a restart.
    for (int minute = 0; minute < 4; ++minute) {
        m_stage->pass(60s);
        QVERIFY(sari->hold(small_cinema::afternoon(), {u"A1"_s}).ok()
                || sari->ask(QueueJoin{}).ok());
    }
    m_stage->restart();
    const auto display = m_stage->terminal(u"display"_s);
    QVERIFY(waitUntil([&] {
        m_stage->pass(10s);
        return display->ask(QueueDisplay{}).value().called.contains(mine.number);
    }));
    // Who walks to a kiosk has longer than who stands at one.
    m_stage->pass(100s);
    const auto elsewhere = m_stage->customer(u"budi"_s);
    const auto claimed
        = elsewhere->ask(QueueClaim{.number = mine.number.toLower(), .code = mine.code});
    QVERIFY(claimed.ok());
    QCOMPARE(claimed.value().place.id, mine.id);
    QCOMPARE(claimed.value().place.state, PlaceState::Inside);
    QVERIFY(elsewhere->hold(small_cinema::afternoon(), {u"A2"_s}).ok());
}

void QueueTest::aGuessedNumberStealsNothing()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(join(*sari).ok());
    const auto mine = join(*budi).value().place;
    const auto thief = m_stage->terminal(u"thief"_s);
    const auto claim = [](TestTerminal &terminal, const QString &number, const QString &code) {
        return refusalOf(terminal.ask(QueueClaim{.number = number, .code = code}));
    };
    QCOMPARE(refusalOf(thief->ask(QueueClaim{.number = mine.number})), RefusalCode::InvalidRequest);
    QCOMPARE(refusalOf(thief->ask(QueueClaim{})), RefusalCode::InvalidRequest);
    for (int i = 0; i < limits::numberTriesAtOnce; ++i) {
        QCOMPARE(claim(*thief, mine.number, u"2222%1"_s.arg(i)), RefusalCode::WrongNumber);
    }
    const auto slowed = thief->ask(QueueClaim{.number = mine.number, .code = mine.code});
    QCOMPARE(refusalOf(slowed), RefusalCode::TooManyAttempts);
    QVERIFY(slowed.refusal().retryAfter > Millis{0});
    // Another terminal does not help: the number itself is guarded.
    const auto accomplice = m_stage->terminal(u"accomplice"_s);
    QCOMPARE(claim(*accomplice, mine.number, mine.code), RefusalCode::TooManyAttempts);
    // Nor do other numbers at the first one.
    QCOMPARE(claim(*thief, u"Q-123"_s, mine.code), RefusalCode::TooManyAttempts);
    QCOMPARE(join(*budi).value().place.id, mine.id);
    m_stage->pass(60s);
    const auto owner = m_stage->terminal(u"owner"_s);
    QCOMPARE(claim(*owner, mine.number, mine.code), std::nullopt);
}

void QueueTest::anIdGivesNobodyAnothersPlace()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(join(*sari).ok());
    const auto mine = join(*budi).value().place;
    const auto thief = m_stage->customer(u"thief"_s);
    QCOMPARE(refusalOf(join(*thief, mine.id)), RefusalCode::PlaceLost);
    QCOMPARE(join(*budi, mine.id).value().place.id, mine.id);
    QCOMPARE(join(*thief).value().place.ahead, 1);
}

/// What a batch did to the queue is undone with its transaction, in memory too.
void QueueTest::aFaultLeavesNobodyInside()
{
    QFETCH_GLOBAL(QString, engine);
    const bool sqlite = engine == u"sqlite"_s;
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    db::Database &database = m_stage->stores().database;
    database.execute(sqlite
                         ? u"CREATE TRIGGER broken BEFORE INSERT ON seat_claim "
                           "BEGIN SELECT RAISE(ABORT, 'broken'); END"_s
                         : u"ALTER TABLE seat_claim ADD CONSTRAINT broken CHECK (seat_id = '')"_s);
    QCOMPARE(refusalOf(sari->hold(small_cinema::afternoon(), {u"A1"_s})), RefusalCode::Unavailable);
    database.execute(sqlite ? u"DROP TRIGGER broken"_s
                            : u"ALTER TABLE seat_claim DROP CONSTRAINT broken"_s);
    // Only one may be inside, and nobody is.
    QCOMPARE(join(*budi).value().place.state, PlaceState::Inside);
    QCOMPARE(m_stage->server().queueNumbers().active, 1U);
}

void QueueTest::aScannedCodeMovesThePlace()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(join(*sari).ok());
    const auto mine = join(*budi).value().place;
    const auto other = m_stage->terminal(u"other"_s);
    const auto moved = other->ask(QueueClaim{.placeId = mine.id});
    QVERIFY(moved.ok());
    QCOMPARE(moved.value().place.number, mine.number);
    const auto ended = budi->next<QueueEnded>();
    QVERIFY(ended);
    QCOMPARE(ended->reason, PlaceEnd::Left);
    QCOMPARE(refusalOf(other->ask(QueueClaim{.placeId = PlaceId(u"guessed"_s)})),
             RefusalCode::WrongNumber);
    QVERIFY(sari->ask(QueueLeave{}).ok());
    m_stage->pass(200ms);
    QVERIFY(other->next<QueueAdmitted>());
}

void QueueTest::whoIsInsideCannotBePushedOut()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto place = join(*sari).value().place;
    QCOMPARE(place.state, PlaceState::Inside);
    const auto other = m_stage->terminal(u"other"_s);
    QCOMPARE(refusalOf(other->ask(QueueClaim{.number = place.number, .code = place.code})),
             RefusalCode::WrongNumber);
    QCOMPARE(refusalOf(other->ask(QueueClaim{.placeId = place.id})), RefusalCode::WrongNumber);
    QVERIFY(sari->hold(small_cinema::afternoon(), {u"A1"_s}).ok());
}

void QueueTest::aDisplayHearsOfChanges()
{
    const auto display = m_stage->terminal(u"display"_s);
    const auto idle = m_stage->terminal(u"idle"_s);
    const auto board = display->ask(QueueDisplay{}).value();
    QVERIFY(!board.next.empty());
    QCOMPARE(board.next.front().seatsFree, board.next.front().seatsTotal);
    m_stage->pass(2s);
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(join(*sari).ok());
    QVERIFY(join(*budi).ok());
    m_stage->pass(1s);
    QVERIFY(display->next<QueueDisplayChanged>());
    QCOMPARE(display->ask(QueueDisplay{}).value().waiting, 1);
    const auto told = [&display] {
        return std::ranges::count_if(display->events(), [](const Event &event) {
            return std::holds_alternative<QueueDisplayChanged>(event);
        });
    };
    // Nothing new, nothing said; and much that is new is said once a second.
    m_stage->pass(2s);
    const auto before = told();
    for (int i = 0; i < 10; ++i) {
        m_stage->pass(100ms);
        QVERIFY(budi->ask(QueueLeave{}).ok());
        QVERIFY(join(*budi).ok());
    }
    QVERIFY(told() - before <= 2);
    QVERIFY(std::ranges::none_of(idle->events(), [](const Event &event) {
        return std::holds_alternative<QueueDisplayChanged>(event);
    }));
}

void QueueTest::theFirstPageCanBeGated()
{
    ServerFixtureOptions options;
    options.settings.queue.gate = QueueGate::Open;
    options.settings.queue.maxActive = 1;
    ServerFixture stage(options);
    const auto first = stage.terminal(u"first"_s);
    QVERIFY(first->ask(CatalogueFilms{}).ok());
    const auto second = stage.terminal(u"second"_s);
    QCOMPARE(refusalOf(second->ask(CatalogueFilms{})), RefusalCode::QueueFirst);
    QCOMPARE(refusalOf(second->watch(small_cinema::afternoon())), RefusalCode::QueueFirst);
    QCOMPARE(second->ask(QueueJoin{}).value().place.state, PlaceState::Waiting);
    // Logging in takes the place along.
    QVERIFY(second->join().ok());
    first->close();
    QVERIFY(waitUntil([&stage] { return stage.server().peerCount() == 1; }));
    stage.settle();
    stage.pass(121s);
    QVERIFY(second->next<QueueAdmitted>());
    QVERIFY(second->ask(CatalogueFilms{}).ok());
    QVERIFY(second->hold(small_cinema::afternoon(), {u"A1"_s}).ok());
}

void QueueTest::theDisplayShowsWhoIsCalled()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(join(*sari).ok());
    const auto place = join(*budi).value().place;
    const auto display = m_stage->terminal(u"display"_s);
    const auto before = display->ask(QueueDisplay{}).value();
    QCOMPARE(before.waiting, 1);
    QVERIFY(before.called.isEmpty());
    QVERIFY(sari->ask(QueueLeave{}).ok());
    m_stage->pass(200ms);
    QCOMPARE(display->ask(QueueDisplay{}).value().called, QStringList{place.number});
}

void QueueTest::throughTheTerminal()
{
    QVERIFY(m_stage->listen());
    const auto sari = m_stage->customer(u"sari"_s);
    QVERIFY(join(*sari).ok());
    Terminal kiosk(
        m_stage->clock,
        [this] { return m_stage->connectBySocket(); },
        TerminalOptions{u"kiosk"_s, u"1"_s, {}, [] { return 0.0; }, Millis{0}});
    const auto at = [&kiosk](Step step) {
        return waitUntil([&] { return kiosk.flow().step == step && !kiosk.flow().busy; });
    };
    kiosk.start();
    QVERIFY(waitUntil([&] { return kiosk.flow().filmsLoaded && !kiosk.flow().busy; }));
    kiosk.submit(intents::OpenFilm{small_cinema::film()});
    QVERIFY(waitUntil([&] { return kiosk.flow().showtimesLoaded; }));
    kiosk.submit(intents::ChooseShowtime{small_cinema::afternoon()});
    QVERIFY(at(Step::Login));
    kiosk.submit(intents::Register{u"Budi"_s, u"budi@example.com"_s, u"rahasia sekali"_s});
    QVERIFY(at(Step::Waiting));
    const QString number = kiosk.flow().place->number;
    // The server dies and comes back: the same place.
    m_stage->dropLines();
    QVERIFY(waitUntil([&] { return kiosk.flow().line != Line::Online; }));
    m_stage->pass(limits::reconnectFirst);
    kiosk.tick();
    QVERIFY(waitUntil([&] { return kiosk.flow().line == Line::Online && !kiosk.flow().busy; }));
    QCOMPARE(kiosk.flow().step, Step::Waiting);
    QCOMPARE(kiosk.flow().place->number, number);
    // Sari's line was cut too; when her grace is over, it is Budi's turn, by itself.
    m_stage->pass(121s);
    QVERIFY(at(Step::Seats));
    QVERIFY(waitUntil([&] { return kiosk.flow().plan.has_value(); }));
    kiosk.submit(intents::ToggleSeat{SeatId(u"A1"_s)});
    QVERIFY(waitUntil([&] { return kiosk.flow().hold.seats.size() == 1; }));
}

QTEST_GUILESS_MAIN(QueueTest)
#include "queue_test.moc"
