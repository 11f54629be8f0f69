// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/query.h"
#include "db/transaction.h"
#include "protocol/json_rpc.h"
#include "server/request_hash.h"
#include "support/server_fixture.h"

#include <QTest>

using namespace karcis;
using namespace karcis::test;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::optional<SeatState> changeOf(const SeatsChanged &event, const QString &seat)
{
    const std::vector<SeatChange> changes = event.changes();
    const auto found = std::ranges::find(changes, SeatId(seat), &SeatChange::id);
    return found == changes.end() ? std::nullopt : std::optional(found->state);
}

} // namespace

/// From a free seat to an order and back, as terminals see it, on both databases.
class BoxOfficeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { forEachEngine(); }

    void init();

    void cleanup() { m_stage.reset(); }

    void seatMapTellsWhatIsSold();
    void theProgrammeTellsWhatIsOn();
    void holdsAllSeatsOrNone();
    void capsTheNumberOfSeats();
    void oneAccountHasOneLimitAtAllTerminals();
    void keepsPairsTogether();
    void refusesWhatIsNotSold();
    void closesSalesWhenTheFilmBegins();
    void addingASeatNeverLengthensTheTime();
    void anExpiredHoldIsRefusedBeforeAnySweep();
    void takesAnExpiredHoldOverBeforeAnySweep();
    void freesExpiredHoldsAndTells();
    void choosesTheBestSeats();
    void bestSeatsReplaceOrAdd();
    void bestSeatsAreAllOrNone();
    void bestSeatsOfTwoAreNeverTheSame();
    void swapsSeatsInOneStep();
    void neverStrandsASeatNeedlessly();
    void allowsStrandingIfNothingElseIsPossible();
    void theStrandedRuleCanBeSwitchedOff();
    void extendsAsOftenAsAllowed();
    void theAccessibleModeHasLonger();
    void givesSeatsBack();
    void checksOut();
    void refusesCheckoutWithoutOwnSeats();
    void pricesDependOnDaySeatAndClass();
    void cancelsAnUnpaidOrder();
    void ordersExpire();
    void repeatedCommandsGetTheSameAnswer();
    void repeatedRefusalsStayRefused();
    void aCommandIdBelongsToOneRequestOfOneSession();
    void hidesOrdersOfOthers();
    void listsTicketsUntilTheFilmIsOver();
    void redeemsATicketOnceAndOnlyByStaff();
    void changesAreNumberedWithoutAGap();
    void changesAreNumberedAnewAfterWatchingAgain();
    void changesGoAlongWithAnswers();
    void tidiesWhatIsLongOver();

private:
    void setTheStage(ServerFixtureOptions options = {});
    /// An order of these seats that is paid.
    [[nodiscard]] OrderInfo buy(TestTerminal &buyer, const QStringList &seats);

    std::unique_ptr<ServerFixture> m_stage;
    const ShowtimeId m_show = small_cinema::afternoon();
};

void BoxOfficeTest::init()
{
    setTheStage();
}

void BoxOfficeTest::setTheStage(ServerFixtureOptions options)
{
    QFETCH_GLOBAL(QString, engine);
    options.engine = engine == u"sqlite"_s ? db::Engine::Sqlite : db::Engine::Postgres;
    const QByteArray missing = missingEngine(options.engine);
    QVERIFY2(missing.isEmpty(), missing.constData());
    m_stage.reset();
    m_stage = std::make_unique<ServerFixture>(options);
}

OrderInfo BoxOfficeTest::buy(TestTerminal &buyer, const QStringList &seats)
{
    if (!buyer.hold(m_show, seats)) {
        return {};
    }
    const Result<OrderReply> order = buyer.checkout(m_show);
    if (!order || !buyer.pay(order.value().order.id)) {
        return {};
    }
    const OrderId id = order.value().order.id;
    m_stage->settle();
    const std::optional<PaymentInfo> payment = buyer.order(id).payment;
    if (!payment || !buyer.simulate(payment->id, SimulatedOutcome::Approve)) {
        return {};
    }
    m_stage->settle();
    return buyer.order(id);
}

void BoxOfficeTest::seatMapTellsWhatIsSold()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(sari->hold(m_show, {u"A1"_s, u"A2"_s}).ok());
    QCOMPARE(buy(*budi, {u"B1"_s}).state, OrderState::Paid);

    const Result<SeatMapReply> map = sari->watch(m_show);
    QVERIFY(map.ok());
    const SeatMapReply &plan = map.value();
    QCOMPARE(plan.seats.size(), std::size_t(17));
    QCOMPARE(plan.showtime.seatsTotal, 16);
    QCOMPARE(plan.showtime.seatsFree, 13);
    QCOMPARE(plan.hold.seats, seatIds({u"A1"_s, u"A2"_s}));
    QCOMPARE(plan.hold.total.amount, 80'000);
    QCOMPARE(budi->watch(m_show).value().hold.seats.size(), std::size_t(0));
    QCOMPARE(budi->stateOf(m_show, u"A1"_s), SeatState::Held);
    QCOMPARE(sari->stateOf(m_show, u"B1"_s), SeatState::Sold);
    QCOMPARE(sari->stateOf(m_show, u"A3"_s), SeatState::Free);
    const auto blocked = std::ranges::find(plan.seats, true, &SeatInfo::blocked);
    QVERIFY(blocked != plan.seats.end());
    QCOMPARE(blocked->id, SeatId(u"B6"_s));

    const Result<ShowtimesReply> listed = sari->ask(CatalogueShowtimes{small_cinema::film()});
    QVERIFY(listed.ok());
    const auto row = std::ranges::find(listed.value().showtimes, m_show, &ShowtimeInfo::id);
    QVERIFY(row != listed.value().showtimes.end());
    QCOMPARE(row->seatsTotal, 16);
    QCOMPARE(row->seatsFree, 13);
}

void BoxOfficeTest::theProgrammeTellsWhatIsOn()
{
    const auto sari = m_stage->customer(u"sari"_s);
    QVERIFY(sari->hold(m_show, {u"A1"_s, u"A2"_s}).ok());
    const Result<ProgrammeReply> reply = sari->ask(CatalogueProgramme{});
    QVERIFY(reply.ok());
    // Soonest first; what has begun and what is closed is not offered.
    std::vector<ShowtimeId> next;
    std::ranges::transform(reply.value().next,
                           std::back_inserter(next),
                           [](const ShowtimeInfo &one) { return one.id; });
    QCOMPARE(next,
             (std::vector{
                 small_cinema::afternoon(), small_cinema::premiere(), small_cinema::evening()}));
    const auto show = std::ranges::find(reply.value().next, m_show, &ShowtimeInfo::id);
    QVERIFY(show != reply.value().next.end());
    QCOMPARE(show->filmTitle, u"Hujan di Stasiun"_s);
    QCOMPARE(show->seatsFree, 14);
    QCOMPARE(show->price.amount, 40'000);
    // Today in two classes, Friday and Saturday in one.
    QCOMPARE(reply.value().offers.size(), std::size_t(4));
    QVERIFY(std::ranges::all_of(reply.value().offers, [](const FilmOffer &offer) {
        return offer.filmId == small_cinema::film();
    }));
}

void BoxOfficeTest::holdsAllSeatsOrNone()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(sari->hold(m_show, {u"A2"_s}).ok());

    const Result<HoldReply> refused = budi->hold(m_show, {u"A1"_s, u"A2"_s, u"A3"_s});
    QCOMPARE(refusalOf(refused), RefusalCode::SeatTaken);
    QCOMPARE(refused.refusal().seats, QStringList{u"A2"_s});
    QCOMPARE(budi->stateOf(m_show, u"A1"_s), SeatState::Free);
    QCOMPARE(budi->stateOf(m_show, u"A3"_s), SeatState::Free);
    QVERIFY(sari->hold(m_show, {u"A1"_s, u"A3"_s}).ok());
}

void BoxOfficeTest::capsTheNumberOfSeats()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const QStringList nine{
        u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s, u"A5"_s, u"A6"_s, u"B1"_s, u"B2"_s, u"B3"_s};
    QCOMPARE(refusalOf(sari->hold(m_show, nine)), RefusalCode::TooManySeats);
    QVERIFY(sari->hold(m_show, nine.mid(0, 6)).ok());
    QCOMPARE(refusalOf(sari->hold(m_show, nine.mid(6, 3))), RefusalCode::TooManySeats);
    // Naming a seat twice, or one that is held already, counts it once.
    const Result<HoldReply> eight = sari->hold(m_show, {u"A1"_s, u"B1"_s, u"B2"_s, u"B2"_s});
    QVERIFY(eight.ok());
    QCOMPARE(eight.value().hold.seats.size(), std::size_t(8));
    QCOMPARE(refusalOf(sari->hold(m_show, {u"B3"_s})), RefusalCode::TooManySeats);
}

void BoxOfficeTest::oneAccountHasOneLimitAtAllTerminals()
{
    const auto here = m_stage->customer(u"twice"_s);
    const auto there = m_stage->customer(u"twice"_s);
    QVERIFY(here->token() != there->token());
    const QStringList six{u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s, u"A5"_s, u"A6"_s};
    QVERIFY(here->hold(m_show, six).ok());
    QVERIFY(there->hold(m_show, {u"B1"_s, u"B2"_s}).ok());
    QCOMPARE(refusalOf(there->hold(m_show, {u"B3"_s})), RefusalCode::TooManySeats);
    QCOMPARE(refusalOf(here->hold(m_show, {u"B3"_s})), RefusalCode::TooManySeats);
    // Another one has a limit of their own, and what is given back may be taken at either.
    QVERIFY(m_stage->customer(u"other"_s)->hold(m_show, {u"B3"_s}).ok());
    QVERIFY(here->release(m_show, {u"A1"_s}).ok());
    QVERIFY(there->hold(m_show, {u"A1"_s}).ok());
}

void BoxOfficeTest::keepsPairsTogether()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const Result<HoldReply> half = sari->hold(m_show, {u"C1"_s});
    QCOMPARE(refusalOf(half), RefusalCode::SeatPairSplit);
    QCOMPARE(half.refusal().seats, QStringList{u"C2"_s});
    QVERIFY(sari->hold(m_show, {u"C1"_s, u"C2"_s}).ok());
    QCOMPARE(refusalOf(sari->release(m_show, {u"C2"_s})), RefusalCode::SeatPairSplit);
    QCOMPARE(sari->stateOf(m_show, u"C2"_s), SeatState::Held);
    const Result<HoldReply> none = sari->release(m_show, {u"C1"_s, u"C2"_s});
    QVERIFY(none.ok());
    QCOMPARE(none.value().hold.seats.size(), std::size_t(0));
}

void BoxOfficeTest::refusesWhatIsNotSold()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const Result<HoldReply> blocked = sari->hold(m_show, {u"B5"_s, u"B6"_s});
    QCOMPARE(refusalOf(blocked), RefusalCode::SeatNotOnSale);
    QCOMPARE(blocked.refusal().seats, QStringList{u"B6"_s});
    QCOMPARE(refusalOf(sari->hold(m_show, {u"Z9"_s})), RefusalCode::SeatNotOnSale);
    QCOMPARE(refusalOf(sari->hold(small_cinema::started(), {u"A1"_s})), RefusalCode::SalesClosed);
    QCOMPARE(refusalOf(sari->hold(small_cinema::closed(), {u"A1"_s})), RefusalCode::SalesClosed);
    QCOMPARE(refusalOf(sari->hold(ShowtimeId(u"none"_s), {u"A1"_s})), RefusalCode::NotFound);
    QCOMPARE(refusalOf(sari->watch(ShowtimeId(u"none"_s))), RefusalCode::NotFound);
    const auto nobody = m_stage->terminal(u"nobody"_s);
    QCOMPARE(refusalOf(nobody->hold(m_show, {u"A1"_s})), RefusalCode::NotLoggedIn);
    QCOMPARE(sari->stateOf(m_show, u"B5"_s), SeatState::Free);
}

void BoxOfficeTest::closesSalesWhenTheFilmBegins()
{
    const auto sari = m_stage->customer(u"sari"_s);
    m_stage->pass(3h - 60s);
    QVERIFY(sari->hold(m_show, {u"A1"_s}).ok());
    m_stage->pass(60s);
    QCOMPARE(refusalOf(sari->hold(m_show, {u"A2"_s})), RefusalCode::SalesClosed);
    QCOMPARE(refusalOf(sari->checkout(m_show)), RefusalCode::SalesClosed);
    QVERIFY(!sari->watch(m_show).value().showtime.onSale);
}

void BoxOfficeTest::addingASeatNeverLengthensTheTime()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const UtcTime begin = m_stage->clock.now();
    QCOMPARE(sari->hold(m_show, {u"A1"_s}).value().hold.expiresAt, begin + 120s);
    m_stage->pass(100s);
    const Result<HoldReply> more = sari->hold(m_show, {u"A2"_s});
    QVERIFY(more.ok());
    QCOMPARE(more.value().hold.expiresAt, begin + 120s);
    QCOMPARE(more.value().serverTime, begin + 100s);
    // Neither does giving back the first seat.
    QCOMPARE(sari->release(m_show, {u"A1"_s}).value().hold.expiresAt, begin + 120s);
    m_stage->pass(20s);
    QCOMPARE(sari->stateOf(m_show, u"A2"_s), SeatState::Free);
}

void BoxOfficeTest::anExpiredHoldIsRefusedBeforeAnySweep()
{
    setTheStage({.started = false});
    const auto sari = m_stage->customer(u"sari"_s);
    QVERIFY(sari->hold(m_show, {u"A1"_s, u"A2"_s}).ok());
    m_stage->clock.advance(120s);
    QCOMPARE(m_stage->stores().seats.claimsOf(m_show).size(), std::size_t(2));
    QCOMPARE(refusalOf(sari->hold(m_show, {u"A3"_s})), RefusalCode::HoldExpired);
    QCOMPARE(refusalOf(sari->checkout(m_show)), RefusalCode::HoldExpired);
}

void BoxOfficeTest::takesAnExpiredHoldOverBeforeAnySweep()
{
    setTheStage({.started = false});
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(sari->hold(m_show, {u"A1"_s, u"A2"_s}).ok());
    m_stage->clock.advance(120s - 1ms);
    QCOMPARE(refusalOf(budi->hold(m_show, {u"A1"_s})), RefusalCode::SeatTaken);
    m_stage->clock.advance(1ms);
    QCOMPARE(m_stage->stores().seats.claimsOf(m_show).size(), std::size_t(2));
    QCOMPARE(budi->stateOf(m_show, u"A1"_s), SeatState::Free);

    const Result<HoldReply> taken = budi->hold(m_show, {u"A1"_s});
    QVERIFY(taken.ok());
    QCOMPARE(taken.value().hold.expiresAt, m_stage->clock.now() + 120s);
    // The late-comer is told, gets neither the seat nor an order, and the sweep leaves the new hold alone.
    QVERIFY(sari->next<HoldExpired>());
    QCOMPARE(refusalOf(sari->hold(m_show, {u"A1"_s})), RefusalCode::SeatTaken);
    QCOMPARE(refusalOf(sari->checkout(m_show)), RefusalCode::NothingHeld);
    m_stage->server().tick();
    m_stage->settle();
    QCOMPARE(budi->watch(m_show).value().hold.seats, seatIds({u"A1"_s}));
    QCOMPARE(budi->stateOf(m_show, u"A2"_s), SeatState::Free);
    QVERIFY(budi->checkout(m_show).ok());
}

void BoxOfficeTest::freesExpiredHoldsAndTells()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(sari->hold(m_show, {u"A1"_s, u"A2"_s}).ok());
    QVERIFY(budi->watch(m_show).ok());
    m_stage->pass(120s);

    const std::optional<HoldExpired> over = sari->next<HoldExpired>();
    QVERIFY(over.has_value());
    QCOMPARE(over->showtimeId, m_show);
    QCOMPARE(over->seats, seatIds({u"A1"_s, u"A2"_s}));
    const std::optional<SeatsChanged> seen = budi->next<SeatsChanged>();
    QVERIFY(seen.has_value());
    QCOMPARE(changeOf(*seen, u"A1"_s), SeatState::Free);
    QCOMPARE(changeOf(*seen, u"A2"_s), SeatState::Free);
    QVERIFY(budi->hold(m_show, {u"A1"_s}).ok());
    QVERIFY(sari->hold(m_show, {u"A2"_s}).ok());
}

void BoxOfficeTest::choosesTheBestSeats()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto ask = [&](const SeatRequest &request) {
        return sari->ask(SeatsBest{sari->freshId(), m_show, request, true});
    };
    const Result<HoldReply> two = ask({.count = 2});
    QVERIFY(two.ok());
    QCOMPARE(two.value().hold.seats, seatIds({u"B3"_s, u"B4"_s}));
    QCOMPARE(two.value().hold.total.amount, std::int64_t(80'000));
    QCOMPARE(sari->stateOf(m_show, u"B3"_s), SeatState::Held);
    const Result<HoldReply> sweet = ask({.count = 2, .sweetbox = true});
    QVERIFY(sweet.ok());
    QCOMPARE(sweet.value().hold.seats.size(), std::size_t(2));
    QCOMPARE(sari->stateOf(m_show, u"B3"_s), SeatState::Free);
    const Result<HoldReply> wheels = ask({.count = 1, .wheelchairs = 1});
    QCOMPARE(wheels.value().hold.seats, seatIds({u"C5"_s}));
    QCOMPARE(refusalOf(ask({.count = 3, .sweetbox = true})), RefusalCode::InvalidRequest);
    QCOMPARE(refusalOf(ask({.count = 1, .wheelchairs = 2})), RefusalCode::InvalidRequest);
    QCOMPARE(refusalOf(ask({.count = 0})), RefusalCode::InvalidRequest);
    QCOMPARE(refusalOf(ask({.count = 9})), RefusalCode::TooManySeats);
    QCOMPARE(refusalOf(ask({.count = 7})), RefusalCode::NoSuchSeats);
    // What was refused took nothing away.
    QCOMPARE(sari->stateOf(m_show, u"C5"_s), SeatState::Held);
}

void BoxOfficeTest::bestSeatsReplaceOrAdd()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const Result<HoldReply> first = sari->hold(m_show, {u"A1"_s, u"A2"_s});
    m_stage->pass(30s);
    const Result<HoldReply> more = sari->ask(SeatsBest{sari->freshId(), m_show, {.count = 2}});
    QVERIFY(more.ok());
    QCOMPARE(more.value().hold.seats, seatIds({u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s}));
    QCOMPARE(more.value().hold.expiresAt, first.value().hold.expiresAt);
    const CommandId id = sari->freshId();
    const Result<HoldReply> other = sari->ask(SeatsBest{id, m_show, {.count = 2}, true});
    QCOMPARE(other.value().hold.seats, seatIds({u"B3"_s, u"B4"_s}));
    QCOMPARE(other.value().hold.expiresAt, first.value().hold.expiresAt);
    QCOMPARE(sari->stateOf(m_show, u"A1"_s), SeatState::Free);
    // The same message again has no second effect.
    const Result<HoldReply> again = sari->ask(SeatsBest{id, m_show, {.count = 2}, true});
    QCOMPARE(again.value().hold.seats, other.value().hold.seats);
}

void BoxOfficeTest::bestSeatsAreAllOrNone()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(budi->hold(m_show, {u"A3"_s, u"B3"_s}).ok());
    QCOMPARE(refusalOf(sari->ask(SeatsBest{sari->freshId(), m_show, {.count = 4}})),
             RefusalCode::NoSuchSeats);
    const Result<SeatMapReply> map = sari->watch(m_show);
    QVERIFY(map.value().hold.seats.empty());
    // Expired holds of others are as good as free.
    m_stage->pass(119s);
    m_stage->clock.advance(2s);
    QVERIFY(sari->ask(SeatsBest{sari->freshId(), m_show, {.count = 4}}).ok());
}

void BoxOfficeTest::bestSeatsOfTwoAreNeverTheSame()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    const std::int64_t one = sari->send(SeatsBest{sari->freshId(), m_show, {.count = 3}});
    const std::int64_t other = budi->send(SeatsBest{budi->freshId(), m_show, {.count = 3}});
    QVERIFY(sari->waitForAnswer(one) && budi->waitForAnswer(other));
    const std::vector<SeatId> hers = sari->watch(m_show).value().hold.seats;
    const std::vector<SeatId> his = budi->watch(m_show).value().hold.seats;
    QCOMPARE(hers.size() + his.size(), std::size_t(6));
    for (const SeatId &seat : hers) {
        QVERIFY(std::ranges::find(his, seat) == his.end());
    }
}

void BoxOfficeTest::swapsSeatsInOneStep()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    const auto swap = [&](const QStringList &to, const QStringList &from) {
        return sari->ask(SeatsHold{sari->freshId(), m_show, seatIds(to), seatIds(from)});
    };
    const Result<HoldReply> first = sari->hold(m_show, {u"A1"_s, u"A2"_s});
    QVERIFY(budi->hold(m_show, {u"A5"_s}).ok());
    // What cannot be had leaves all as it was.
    QCOMPARE(refusalOf(swap({u"A4"_s, u"A5"_s}, {u"A1"_s, u"A2"_s})), RefusalCode::SeatTaken);
    QCOMPARE(sari->watch(m_show).value().hold.seats, seatIds({u"A1"_s, u"A2"_s}));
    m_stage->pass(10s);
    const Result<HoldReply> moved = swap({u"A2"_s, u"A3"_s}, {u"A1"_s, u"A2"_s});
    QVERIFY(moved.ok());
    QCOMPARE(moved.value().hold.seats, seatIds({u"A2"_s, u"A3"_s}));
    QCOMPARE(moved.value().hold.expiresAt, first.value().hold.expiresAt);
    QCOMPARE(sari->stateOf(m_show, u"A1"_s), SeatState::Free);
    // Half a sweetbox cannot be swapped away.
    QVERIFY(sari->hold(m_show, {u"C1"_s, u"C2"_s}).ok());
    QCOMPARE(refusalOf(swap({u"B1"_s}, {u"C2"_s})), RefusalCode::SeatPairSplit);
    // Seats of others are not given away by naming them.
    QVERIFY(swap({u"B1"_s}, {u"A5"_s}).ok());
    QCOMPARE(sari->stateOf(m_show, u"A5"_s), SeatState::Held);
}

void BoxOfficeTest::neverStrandsASeatNeedlessly()
{
    const auto sari = m_stage->customer(u"sari"_s);
    QVERIFY(sari->hold(m_show, {u"A1"_s, u"A3"_s}).ok());
    const Result<OrderReply> refused = sari->checkout(m_show);
    QCOMPARE(refusalOf(refused), RefusalCode::SeatStranded);
    QCOMPARE(refused.refusal().seats, QStringList{u"A2"_s});
    QCOMPARE(sari->watch(m_show).value().hold.seats, seatIds({u"A1"_s, u"A3"_s}));
    QVERIFY(
        sari->ask(SeatsHold{sari->freshId(), m_show, seatIds({u"A2"_s}), seatIds({u"A3"_s})}).ok());
    QVERIFY(sari->checkout(m_show).ok());
}

void BoxOfficeTest::allowsStrandingIfNothingElseIsPossible()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    // A2 to A4 are left in the row: whoever takes two of them leaves one.
    QVERIFY(budi->hold(m_show, {u"A1"_s, u"A5"_s, u"A6"_s}).ok());
    QVERIFY(sari->hold(m_show, {u"A2"_s, u"A3"_s}).ok());
    QVERIFY(sari->checkout(m_show).ok());
    // At a wall nobody has to climb over anybody.
    const auto tono = m_stage->customer(u"tono"_s);
    QVERIFY(tono->hold(m_show, {u"B2"_s, u"B3"_s}).ok());
    QVERIFY(tono->checkout(m_show).ok());
}

void BoxOfficeTest::theStrandedRuleCanBeSwitchedOff()
{
    server::Settings settings;
    settings.strandedRule = 0;
    setTheStage({.settings = settings});
    const auto sari = m_stage->customer(u"sari"_s);
    QVERIFY(!sari->hello().value().strandedRule);
    QVERIFY(sari->hold(m_show, {u"A1"_s, u"A3"_s}).ok());
    QVERIFY(sari->checkout(m_show).ok());
}

void BoxOfficeTest::extendsAsOftenAsAllowed()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto extend = [&](std::optional<bool> accessible) {
        return sari->ask(SeatsExtend{sari->freshId(), m_show, accessible});
    };
    QCOMPARE(refusalOf(extend(true)), RefusalCode::NothingHeld);
    QVERIFY(sari->hold(m_show, {u"A1"_s}).ok());
    m_stage->pass(100s);
    QCOMPARE(refusalOf(extend({})), RefusalCode::NoExtension);
    const CommandId id = sari->freshId();
    const Result<HoldReply> longer = sari->ask(SeatsExtend{id, m_show, true});
    QVERIFY(longer.ok());
    QCOMPARE(longer.value().hold.extensions, 1);
    QCOMPARE(longer.value().hold.expiresAt, m_stage->clock.now() + 300s);
    QCOMPARE(sari->ask(SeatsExtend{id, m_show, true}).value().hold.extensions, 1);
    // One more seat neither lengthens the time nor forgets the extension.
    m_stage->pass(10s);
    const Result<HoldReply> more = sari->hold(m_show, {u"A2"_s});
    QCOMPARE(more.value().hold.expiresAt, longer.value().hold.expiresAt);
    QCOMPARE(more.value().hold.extensions, 1);
    QCOMPARE(refusalOf(extend(true)), RefusalCode::NoExtension);
    QVERIFY(sari->release(m_show, {u"A1"_s}).ok());
    QCOMPARE(refusalOf(extend(true)), RefusalCode::NoExtension);
    // The seat is free when the longer time is over, not before, and its next owner begins at nought.
    m_stage->pass(289s);
    QCOMPARE(sari->stateOf(m_show, u"A2"_s), SeatState::Held);
    m_stage->clock.advance(2s);
    const auto budi = m_stage->customer(u"budi"_s);
    const Result<HoldReply> next = budi->hold(m_show, {u"A2"_s});
    QVERIFY(next.ok());
    QCOMPARE(next.value().hold.extensions, 0);
    QCOMPARE(refusalOf(extend(true)), RefusalCode::NothingHeld);
}

void BoxOfficeTest::theAccessibleModeHasLonger()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const HelloReply hello = sari->hello().value();
    QCOMPARE(hello.accessibleHoldFor, Millis(300s));
    QCOMPARE(hello.accessiblePayFor, Millis(900s));
    QCOMPARE(hello.extensions, 0);
    QCOMPARE(hello.accessibleExtensions, 1);
    const Result<HoldReply> held
        = sari->ask(SeatsHold{sari->freshId(), m_show, seatIds({u"A1"_s}), {}, true});
    QCOMPARE(held.value().hold.expiresAt, m_stage->clock.now() + 300s);
    const Result<OrderReply> order = sari->ask(OrderCheckout{sari->freshId(), m_show, true});
    QCOMPARE(order.value().order.expiresAt, m_stage->clock.now() + 900s);
    const auto budi = m_stage->customer(u"budi"_s);
    const Result<HoldReply> best
        = budi->ask(SeatsBest{budi->freshId(), m_show, {.count = 2}, {}, true});
    QCOMPARE(best.value().hold.expiresAt, m_stage->clock.now() + 300s);
}

void BoxOfficeTest::givesSeatsBack()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(sari->hold(m_show, {u"A1"_s, u"A2"_s, u"A3"_s}).ok());
    QVERIFY(budi->watch(m_show).ok());
    // What others hold is not one's own to give back.
    QVERIFY(budi->release(m_show, {u"A1"_s}).ok());
    QVERIFY(budi->release(m_show).ok());
    QCOMPARE(budi->stateOf(m_show, u"A1"_s), SeatState::Held);

    const Result<HoldReply> fewer = sari->release(m_show, {u"A2"_s});
    QVERIFY(fewer.ok());
    QCOMPARE(fewer.value().hold.seats, seatIds({u"A1"_s, u"A3"_s}));
    QCOMPARE(fewer.value().hold.total.amount, 80'000);
    const std::optional<SeatsChanged> seen = budi->next<SeatsChanged>();
    QVERIFY(seen.has_value());
    QCOMPARE(changeOf(*seen, u"A2"_s), SeatState::Free);
    QVERIFY(sari->release(m_show).ok());
    QCOMPARE(m_stage->stores().seats.claimsOf(m_show).size(), std::size_t(0));
}

void BoxOfficeTest::checksOut()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(sari->hold(m_show, {u"A1"_s, u"C1"_s, u"C2"_s}).ok());
    m_stage->pass(60s);
    const Result<OrderReply> reply = sari->checkout(m_show);
    QVERIFY(reply.ok());
    const OrderInfo &order = reply.value().order;
    QCOMPARE(order.state, OrderState::Draft);
    QCOMPARE(order.total.amount, 160'000);
    QCOMPARE(order.seats.size(), std::size_t(3));
    QCOMPARE(order.expiresAt, m_stage->clock.now() + 420s);
    QCOMPARE(order.showtime.id, m_show);
    QVERIFY(order.bookingCode.isEmpty());
    QVERIFY(order.tickets.empty());
    QCOMPARE(sari->watch(m_show).value().hold.seats.size(), std::size_t(0));

    // The hold's own deadline is of no meaning any more.
    m_stage->pass(120s);
    QCOMPARE(refusalOf(budi->hold(m_show, {u"A1"_s})), RefusalCode::SeatTaken);
    // One unpaid order an account, wherever it was made.
    const auto elsewhere = m_stage->customer(u"sari"_s);
    QVERIFY(elsewhere->hold(m_show, {u"A5"_s}).ok());
    QCOMPARE(refusalOf(elsewhere->checkout(m_show)), RefusalCode::PaymentUnderWay);
}

void BoxOfficeTest::refusesCheckoutWithoutOwnSeats()
{
    const auto sari = m_stage->customer(u"sari"_s);
    QCOMPARE(refusalOf(sari->checkout(m_show)), RefusalCode::NothingHeld);
    QCOMPARE(refusalOf(sari->checkout(ShowtimeId(u"none"_s))), RefusalCode::NotFound);
    QVERIFY(sari->hold(m_show, {u"A1"_s}).ok());
    QCOMPARE(refusalOf(sari->checkout(small_cinema::evening())), RefusalCode::NothingHeld);
    m_stage->pass(120s);
    QCOMPARE(refusalOf(sari->checkout(m_show)), RefusalCode::NothingHeld);
}

void BoxOfficeTest::pricesDependOnDaySeatAndClass()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const QStringList seats{u"A1"_s, u"C1"_s, u"C2"_s, u"C5"_s};
    QCOMPARE(sari->hold(m_show, seats).value().hold.total.amount, 200'000);
    QCOMPARE(sari->hold(small_cinema::friday(), seats).value().hold.total.amount, 220'000);
    QCOMPARE(sari->hold(small_cinema::saturday(), seats).value().hold.total.amount, 240'000);
    QCOMPARE(sari->hold(small_cinema::premiere(), {u"A1"_s}).value().hold.total.amount, 100'000);
}

void BoxOfficeTest::cancelsAnUnpaidOrder()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(sari->hold(m_show, {u"A1"_s}).ok());
    const OrderId id = sari->checkout(m_show).value().order.id;
    QVERIFY(budi->watch(m_show).ok());
    const Result<OrderReply> cancelled = sari->cancel(id);
    QVERIFY(cancelled.ok());
    QCOMPARE(cancelled.value().order.state, OrderState::Cancelled);
    QCOMPARE(cancelled.value().order.cancelReason, CancelReason::Customer);
    const std::optional<SeatsChanged> seen = budi->next<SeatsChanged>();
    QVERIFY(seen.has_value());
    QCOMPARE(changeOf(*seen, u"A1"_s), SeatState::Free);
    QVERIFY(budi->hold(m_show, {u"A1"_s}).ok());
    // Once over, it stays over.
    QCOMPARE(sari->cancel(id).value().order.state, OrderState::Cancelled);
    QCOMPARE(refusalOf(sari->pay(id)), RefusalCode::OrderClosed);
}

void BoxOfficeTest::ordersExpire()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(sari->hold(m_show, {u"A1"_s}).ok());
    const OrderId id = sari->checkout(m_show).value().order.id;
    m_stage->pass(420s - 1ms);
    QCOMPARE(sari->order(id).state, OrderState::Draft);
    QCOMPARE(refusalOf(budi->hold(m_show, {u"A1"_s})), RefusalCode::SeatTaken);
    m_stage->pass(1ms);
    const std::optional<OrderChanged> told = sari->next<OrderChanged>();
    QVERIFY(told.has_value());
    QCOMPARE(told->order.id, id);
    QCOMPARE(told->order.state, OrderState::Cancelled);
    QCOMPARE(told->order.cancelReason, CancelReason::TimeOut);
    QVERIFY(budi->hold(m_show, {u"A1"_s}).ok());
    QVERIFY(sari->hold(m_show, {u"A2"_s}).ok());
    QVERIFY(sari->checkout(m_show).ok());
}

void BoxOfficeTest::repeatedCommandsGetTheSameAnswer()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const SeatsHold hold{sari->freshId(), m_show, seatIds({u"A1"_s})};
    const Result<HoldReply> first = sari->ask(hold);
    QVERIFY(first.ok());
    m_stage->pass(30s);
    const Result<HoldReply> second = sari->ask(hold);
    QVERIFY(second.ok());
    QCOMPARE(second.value().hold, first.value().hold);
    // The time that is left is told rightly all the same.
    QCOMPARE(second.value().serverTime, m_stage->clock.now());

    QVERIFY(sari->release(m_show).ok());
    QCOMPARE(sari->ask(hold).value().hold, first.value().hold);
    QCOMPARE(sari->stateOf(m_show, u"A1"_s), SeatState::Free);

    QVERIFY(sari->hold(m_show, {u"A2"_s}).ok());
    const OrderCheckout checkout{sari->freshId(), m_show};
    const Result<OrderReply> order = sari->ask(checkout);
    QVERIFY(order.ok());
    QCOMPARE(sari->ask(checkout).value().order, order.value().order);
    // Also over another line of the same session, and after a restart.
    m_stage->restart();
    const auto again = m_stage->terminal(u"sari"_s);
    QVERIFY(again->resume(sari->token()).ok());
    QCOMPARE(again->ask(checkout).value().order, order.value().order);
    QCOMPARE(m_stage->stores().seats.claimsOf(m_show).size(), std::size_t(1));
    // Earlier versions stored the whole response.
    db::CommandResult earlier = m_stage->stores().commands.find(checkout.commandId).value();
    earlier.id = CommandId(u"of an earlier version"_s);
    earlier.requestHash = server::requestHash(
        protocol::encodeParams(OrderCheckout{earlier.id, checkout.showtimeId}));
    earlier.reply = R"({"jsonrpc":"2.0","id":0,"result":)" + earlier.reply + '}';
    QVERIFY(db::CommandStore(m_stage->stores().database).insert(earlier));
    m_stage->restart();
    const auto later = m_stage->terminal(u"sari"_s);
    QVERIFY(later->resume(sari->token()).ok());
    QCOMPARE(later->ask(OrderCheckout{earlier.id, checkout.showtimeId}).value().order,
             order.value().order);
}

void BoxOfficeTest::repeatedRefusalsStayRefused()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(sari->hold(m_show, {u"A1"_s}).ok());
    const SeatsHold late{budi->freshId(), m_show, seatIds({u"A1"_s})};
    const Result<HoldReply> refused = budi->ask(late);
    QCOMPARE(refusalOf(refused), RefusalCode::SeatTaken);
    QVERIFY(sari->release(m_show).ok());
    const Result<HoldReply> repeated = budi->ask(late);
    QCOMPARE(refusalOf(repeated), RefusalCode::SeatTaken);
    QCOMPARE(repeated.refusal(), refused.refusal());
    QVERIFY(budi->hold(m_show, {u"A1"_s}).ok());
}

void BoxOfficeTest::aCommandIdBelongsToOneRequestOfOneSession()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    const CommandId id = sari->freshId();
    QVERIFY(sari->ask(SeatsHold{id, m_show, seatIds({u"A1"_s})}).ok());
    QCOMPARE(refusalOf(sari->ask(SeatsHold{id, m_show, seatIds({u"A2"_s})})),
             RefusalCode::CommandIdReused);
    QCOMPARE(refusalOf(sari->ask(SeatsRelease{id, m_show, seatIds({u"A1"_s})})),
             RefusalCode::CommandIdReused);
    QCOMPARE(refusalOf(budi->ask(SeatsHold{id, m_show, seatIds({u"A1"_s})})),
             RefusalCode::CommandIdReused);
    QCOMPARE(sari->watch(m_show).value().hold.seats, seatIds({u"A1"_s}));
}

void BoxOfficeTest::hidesOrdersOfOthers()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(sari->hold(m_show, {u"A1"_s}).ok());
    const OrderId id = sari->checkout(m_show).value().order.id;
    QVERIFY(sari->pay(id).ok());
    m_stage->settle();
    const AttemptId attempt = sari->order(id).payment.value_or(PaymentInfo{}).id;
    QVERIFY(!attempt.isEmpty());
    for (const OrderId &order : {id, OrderId(u"none"_s)}) {
        QCOMPARE(refusalOf(budi->status(order)), RefusalCode::NotFound);
        QCOMPARE(refusalOf(budi->cancel(order)), RefusalCode::NotFound);
        QCOMPARE(refusalOf(budi->pay(order)), RefusalCode::NotFound);
    }
    QCOMPARE(refusalOf(budi->simulate(attempt, SimulatedOutcome::Approve)), RefusalCode::NotFound);
    QCOMPARE(sari->order(id).state, OrderState::Awaiting);
    QVERIFY(std::ranges::none_of(budi->events(), [](const Event &event) {
        return std::holds_alternative<OrderChanged>(event);
    }));
}

void BoxOfficeTest::listsTicketsUntilTheFilmIsOver()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const OrderInfo order = buy(*sari, {u"A1"_s, u"A2"_s});
    QCOMPARE(order.state, OrderState::Paid);
    const Result<TicketListReply> list = sari->ask(TicketList{});
    QVERIFY(list.ok());
    QCOMPARE(list.value().orders.size(), std::size_t(1));
    QCOMPARE(list.value().orders.front(), order);
    m_stage->pass(3h + 110min);
    QCOMPARE(sari->ask(TicketList{}).value().orders.size(), std::size_t(0));
}

void BoxOfficeTest::redeemsATicketOnceAndOnlyByStaff()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const OrderInfo order = buy(*sari, {u"A1"_s, u"A2"_s});
    QCOMPARE(order.tickets.size(), std::size_t(2));
    const QString code = order.tickets.front().code;
    QCOMPARE(refusalOf(sari->ask(TicketRedeem{sari->freshId(), code})), RefusalCode::Forbidden);

    auto clerk = m_stage->customer(u"clerk"_s);
    m_stage->stores().accounts.setRole(
        m_stage->stores().accounts.byLogin(u"clerk@example.com"_s)->id, Role::Clerk);
    clerk = m_stage->customer(u"clerk"_s);
    QCOMPARE(refusalOf(clerk->ask(TicketRedeem{CommandId(u"r1"_s), u"no-such-code"_s})),
             RefusalCode::NotFound);
    const Result<TicketRedeemReply> first = clerk->ask(TicketRedeem{CommandId(u"r2"_s), code});
    QVERIFY(first.ok());
    QCOMPARE(first.value().showtime.id, m_show);
    QVERIFY(first.value().ticket.used);
    // The gate's own repetition is not a second visitor; a second scan is.
    QVERIFY(clerk->ask(TicketRedeem{CommandId(u"r2"_s), code}).ok());
    QCOMPARE(refusalOf(clerk->ask(TicketRedeem{CommandId(u"r3"_s), code})),
             RefusalCode::TicketUsed);
    QVERIFY(sari->order(order.id).tickets.front().used);
    db::Query(m_stage->stores().database, u"UPDATE ticket SET live = NULL WHERE code = ?")
        .bind(order.tickets.back().code)
        .exec();
    QCOMPARE(refusalOf(clerk->ask(TicketRedeem{CommandId(u"r4"_s), order.tickets.back().code})),
             RefusalCode::TicketVoid);
}

void BoxOfficeTest::changesAreNumberedWithoutAGap()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    std::int64_t revision = budi->watch(m_show).value().revision;
    for (const QString &seat : {u"A1"_s, u"A2"_s, u"A3"_s}) {
        QVERIFY(sari->hold(m_show, {seat}).ok());
        const std::optional<SeatsChanged> change = budi->next<SeatsChanged>();
        QVERIFY(change.has_value());
        QCOMPARE(change->showtimeId, m_show);
        QCOMPARE(change->from, revision);
        QVERIFY(change->revision > change->from);
        QCOMPARE(changeOf(*change, seat), SeatState::Held);
        revision = change->revision;
    }
    // What happens elsewhere is not told.
    QVERIFY(sari->hold(small_cinema::evening(), {u"A1"_s}).ok());
    m_stage->server().pushChanges();
    QVERIFY(sari->release(m_show, {u"A1"_s}).ok());
    const std::optional<SeatsChanged> last = budi->next<SeatsChanged>();
    QVERIFY(last.has_value());
    QCOMPARE(last->showtimeId, m_show);
    QCOMPARE(last->from, revision);
}

void BoxOfficeTest::changesAreNumberedAnewAfterWatchingAgain()
{
    const auto sari = m_stage->customer(u"sari"_s);
    const auto budi = m_stage->customer(u"budi"_s);
    QVERIFY(budi->watch(m_show).ok());
    QVERIFY(sari->hold(m_show, {u"A1"_s}).ok());
    QVERIFY(budi->next<SeatsChanged>().has_value());
    QVERIFY(budi->ask(SeatsUnwatch{m_show}).ok());
    QVERIFY(sari->hold(m_show, {u"A2"_s}).ok());
    m_stage->server().pushChanges();
    const std::size_t heard = budi->events().size();
    const Result<SeatMapReply> map = budi->watch(m_show);
    QVERIFY(map.ok());
    QCOMPARE(budi->events().size(), heard);
    QCOMPARE(budi->stateOf(m_show, u"A2"_s), SeatState::Held);
    QVERIFY(sari->release(m_show).ok());
    const std::optional<SeatsChanged> change = budi->next<SeatsChanged>();
    QVERIFY(change.has_value());
    QCOMPARE(change->from, map.value().revision);
}

void BoxOfficeTest::changesGoAlongWithAnswers()
{
    const auto sari = m_stage->customer(u"sari"_s);
    QVERIFY(sari->watch(m_show).ok());
    const std::uint64_t before = m_stage->server().counters().pushes;
    QVERIFY(sari->hold(m_show, {u"A1"_s}).ok());
    // She was written to anyway; the timer of the pushes has had no turn yet.
    QCOMPARE(m_stage->server().counters().pushes, before + 1);
    QVERIFY(sari->next<SeatsChanged>().has_value());
    // And nothing is told twice.
    m_stage->server().pushChanges();
    QCOMPARE(m_stage->server().counters().pushes, before + 1);
}

void BoxOfficeTest::tidiesWhatIsLongOver()
{
    static constexpr int many = 300;
    {
        db::CommandStore commands(m_stage->stores().database);
        db::Transaction transaction(m_stage->stores().database);
        for (int i = 0; i < many; ++i) {
            QVERIFY(commands.insert({.id = CommandId(u"old%1"_s.arg(i)),
                                     .holder = u"x"_s,
                                     .method = u"seats.hold"_s,
                                     .requestHash = "00",
                                     .reply = "{}",
                                     .at = m_stage->clock.now()}));
        }
        transaction.commit();
    }
    m_stage->restart();
    const auto sari = m_stage->customer(u"sari"_s);
    QVERIFY(sari->hold(m_show, {u"A1"_s}).ok());
    // A busy cinema answers thousands of commands an hour: a day later all of them have to go, within one minute.
    m_stage->pass(24h + 1s);
    for (int i = 0; i < 60; ++i) {
        m_stage->pass(1s);
    }
    const bool inRows = m_stage->stores().database.engine() == db::Engine::Postgres;
    db::Query left(m_stage->stores().database,
                   inRows ? u"SELECT COUNT(*) FROM command_result"
                          : u"SELECT COUNT(*) FROM command_journal");
    QVERIFY(left.firstRow());
    QCOMPARE(left.integer(0), 0);
}

QTEST_GUILESS_MAIN(BoxOfficeTest)
#include "box_office_test.moc"
