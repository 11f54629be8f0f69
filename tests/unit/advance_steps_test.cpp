// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "advance_driver.h"

#include <QTest>

#include <array>
#include <cstddef>
#include <vector>

using namespace karcis;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array stepNames{
    "films", "schedule", "login", "seats", "payment", "ticket", "tickets", "over"};

QString nameOfStep(Step step)
{
    return QString::fromLatin1(stepNames.at(static_cast<std::size_t>(step)));
}

/// What an intent does in each step, in the order of allSteps: "-" for nothing at all, else the step afterwards and then
/// what is asked.
struct Row
{
    const char *name;
    Intent intent;
    const char *effects;
};

// clang-format off
std::vector<Row> rows()
{
    using namespace intents;
    return {
        {"GoHome", GoHome {},
         "- | films | films | films seats.release seats.unwatch | films order.cancel | films | films | films"},
        {"GoBack", GoBack {},
         "- | films | schedule catalogue.showtimes | schedule seats.release seats.unwatch catalogue.showtimes"
         " | payment order.cancel | films | films | schedule catalogue.showtimes"},
        {"OpenFilm", OpenFilm {FilmId(u"f1"_s)},
         "schedule catalogue.showtimes | schedule catalogue.showtimes | - | - | - | schedule catalogue.showtimes"
         " | schedule catalogue.showtimes | schedule catalogue.showtimes"},
        {"ChooseShowtime", ChooseShowtime {ShowtimeId(u"s2"_s)}, "login | login | - | - | - | - | - | -"},
        {"OpenLogin", OpenLogin {}, "login | login | - | - | - | - | - | -"},
        {"LogIn", LogIn {u"a"_s, u"b"_s}, "- | - | login account.login | - | - | - | - | -"},
        {"Register", Register {u"n"_s, u"a"_s, u"b"_s}, "- | - | login account.register | - | - | - | - | -"},
        {"LogOut", LogOut {},
         "- | - | - | films seats.release seats.unwatch account.logout | films order.cancel account.logout"
         " | films account.logout | films account.logout | films account.logout"},
        {"EndVisit", EndVisit {},
         "- | films | films | films seats.release seats.unwatch account.logout | - | films account.logout"
         " | films account.logout | films account.logout"},
        {"ToggleSeat", ToggleSeat {SeatId(u"A3"_s)}, "- | - | - | seats seats.hold | - | - | - | -"},
        {"FindSeats", FindSeats {}, "- | - | - | seats seats.best | - | - | - | -"},
        {"MoveSeats", MoveSeats {seatIds({"A1"}), seatIds({"A3"})}, "- | - | - | seats seats.hold | - | - | - | -"},
        {"ExtendHold", ExtendHold {}, "- | - | - | - | - | - | - | -"},
        {"SetAccessible", SetAccessible {}, "- | - | - | - | - | - | - | -"},
        {"Checkout", Checkout {}, "- | - | - | seats order.checkout | - | - | - | -"},
        {"StartPayment", StartPayment {PaymentMethod::Qris}, "- | - | - | - | payment payment.start | - | - | -"},
        {"SimulatePayment", SimulatePayment {SimulatedOutcome::Approve},
         "- | - | - | - | payment payment.simulate | - | - | -"},
        {"CancelOrder", CancelOrder {}, "- | - | - | - | payment order.cancel | - | - | -"},
        {"OpenTickets", OpenTickets {},
         "login | login | login | tickets seats.release seats.unwatch ticket.list | - | tickets ticket.list | -"
         " | tickets ticket.list"},
        {"OpenTicket", OpenTicket {OrderId(u"o1"_s)}, "- | - | - | - | - | - | ticket | -"},
        {"CarryNumber", CarryNumber {}, "- | - | - | - | - | - | - | -"},
        {"ClaimNumber", ClaimNumber {u"A-047"_s, u"K7XQ4"_s},
         "films queue.claim | schedule queue.claim | - | - | - | - | - | -"},
        {"DismissNotice", DismissNotice {}, "- | - | - | - | - | - | - | -"},
        {"Retry", Retry {},
         "films catalogue.films | schedule catalogue.showtimes | - | seats seats.watch | payment order.status | -"
         " | tickets ticket.list | over order.status"},
    };
}

// clang-format on

} // namespace

/// Every intent in every step, as one table.
class AdvanceStepsTest : public QObject
{
    Q_OBJECT

private:
    /// The step with all that makes intents effective: seats held, a payment begun.
    static void bringTo(FlowDriver &driver, Step step)
    {
        driver.to(step);
        if (step == Step::Seats) {
            driver.hold({"A1"});
        }
        if (step == Step::Payment) {
            protocol::OrderChanged event = driver.orderChanged(OrderState::Awaiting);
            event.order.payment = FlowDriver::payment(u"p1"_s, AttemptState::Pending);
            driver.give(event);
        }
    }

private Q_SLOTS:
    void everyIntentInEveryStep_data();
    void everyIntentInEveryStep();

    void everyIntentInEveryStepWithoutALine_data() { everyIntentInEveryStep_data(); }

    void everyIntentInEveryStepWithoutALine();
    void everyAnswerInEveryStep_data();
    void everyAnswerInEveryStep();
    void ticketsAreNotWantedAnyMoreOnceTheLogInIsLeft();
    void aFilmThatIsUnknownIsRefused();
    void showtimesThatCannotBeBoughtAreRefused();
    void theScheduleIsTheOneThatWasAskedForLast();
    void aFilmThatIsGoneLeadsHome();
    void aFailedFetchIsSaidAndCanBeRepeated();
    void aPageThatCouldNotBeFetchedCanBeAskedForAgain();
    void anEndedVisitLeavesNothingPersonal();
    void aPaymentUnderWayIsNotEnded();
    void whatStartsSoonIsBoughtFromTheFirstPage();
};

void AdvanceStepsTest::everyIntentInEveryStep_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("step");
    const std::vector<Row> table = rows();
    for (std::size_t row = 0; row < table.size(); ++row) {
        for (const Step step : allSteps) {
            QTest::addRow("%s in %s", table.at(row).name, qPrintable(nameOfStep(step)))
                << int(row) << int(step);
        }
    }
}

void AdvanceStepsTest::everyIntentInEveryStep()
{
    QFETCH(const int, row);
    QFETCH(const int, step);
    const Row it = rows().at(static_cast<std::size_t>(row));
    // The table's rows are in the order of the intents, so none can be forgotten.
    QCOMPARE(it.intent.index(), static_cast<std::size_t>(row));
    QCOMPARE(rows().size(), std::variant_size_v<Intent>);

    FlowDriver driver;
    bringTo(driver, Step(step));
    const QStringList asked = methods(driver.give(it.intent));
    const QStringList effects = QString::fromLatin1(it.effects).split(u" | "_s);
    QCOMPARE(effects.size(), int(allSteps.size()));
    const QString &expected = effects.at(step);
    if (expected == u"-"_s) {
        QCOMPARE(asked, QStringList{});
        QCOMPARE(nameOfStep(driver.flow().step), nameOfStep(Step(step)));
        QCOMPARE(driver.flow().notice, Notice{});
        QVERIFY(!driver.flow().busy);
    } else {
        QCOMPARE((QStringList{nameOfStep(driver.flow().step)} + asked).join(u' '), expected);
    }
}

void AdvanceStepsTest::everyIntentInEveryStepWithoutALine()
{
    QFETCH(const int, row);
    QFETCH(const int, step);
    const Row it = rows().at(static_cast<std::size_t>(row));
    FlowDriver driver;
    bringTo(driver, Step(step));
    driver.give(LineLost{});
    for (const protocol::Command &command : driver.give(it.intent)) {
        // Whatever is said now must bear being sent again.
        QVERIFY(isRepeatable(command));
    }
    // Whoever only looks around is not stopped, and the page is whole once the line is back.
    driver.reconnect();
    QCOMPARE(driver.flow().line, Line::Online);
}

void AdvanceStepsTest::everyAnswerInEveryStep_data()
{
    QTest::addColumn<int>("step");
    for (const Step step : allSteps) {
        QTest::addRow("%s", qPrintable(nameOfStep(step))) << int(step);
    }
}

/// Answers that nobody waits for, of any kind, leave the customer where they are.
void AdvanceStepsTest::everyAnswerInEveryStep()
{
    QFETCH(const int, step);
    const CommandId id(u"stray"_s);
    const ShowtimeId other(u"s9"_s);
    const OrderId order(u"o9"_s);
    FlowDriver source;
    source.to(Step::Films);
    protocol::OrderReply stranger = source.orderReply(OrderState::Paid);
    stranger.order.id = order;
    const std::vector<std::pair<protocol::Command, protocol::Reply>> answers{
        {protocol::CatalogueFilms{}, protocol::FilmsReply{}},
        {protocol::CatalogueProgramme{}, protocol::ProgrammeReply{}},
        {protocol::CatalogueShowtimes{FilmId(u"f9"_s)}, protocol::ShowtimesReply{}},
        {protocol::AccountLogout{}, protocol::EmptyReply{}},
        {protocol::SeatsWatch{other}, source.seatMap(u"s9"_s)},
        {protocol::SeatsUnwatch{other}, protocol::EmptyReply{}},
        {protocol::SeatsHold{id, other, {}}, source.held({"A1"})},
        {protocol::SeatsBest{id, other, {}}, source.held({"A1"})},
        {protocol::SeatsExtend{id, other}, source.held({"A1"})},
        {protocol::SeatsRelease{id, other, {}}, source.held({})},
        {protocol::OrderCheckout{id, other}, stranger},
        {protocol::OrderStatus{order}, stranger},
        {protocol::OrderCancel{id, order}, stranger},
        {protocol::PaymentStart{id, order, PaymentMethod::Qris}, stranger},
        {protocol::PaymentSimulate{}, protocol::EmptyReply{}},
        {protocol::PaymentMethods{}, protocol::PaymentMethodsReply{}},
        {protocol::TicketList{}, protocol::TicketListReply{}},
        {protocol::TicketRedeem{id, u"x"_s}, protocol::TicketRedeemReply{}},
    };
    for (const auto &[command, reply] : answers) {
        for (const bool answered : {true, false}) {
            FlowDriver driver;
            bringTo(driver, Step(step));
            const std::size_t mine = driver.flow().hold.seats.size();
            if (answered) {
                driver.reply(command, reply);
            } else {
                driver.refuse(command, refusal(RefusalCode::InvalidRequest));
            }
            QCOMPARE(nameOfStep(driver.flow().step), nameOfStep(Step(step)));
            QCOMPARE(driver.flow().hold.seats.size(), mine);
            QVERIFY(!driver.flow().order || driver.flow().order->id != order);
        }
    }
}

void AdvanceStepsTest::ticketsAreNotWantedAnyMoreOnceTheLogInIsLeft()
{
    FlowDriver driver;
    driver.to(Step::Films);
    driver.give(intents::OpenTickets{});
    driver.give(intents::GoBack{});
    driver.give(intents::OpenLogin{});
    driver.logIn();
    QCOMPARE(driver.flow().step, Step::Films);
}

void AdvanceStepsTest::aFilmThatIsUnknownIsRefused()
{
    FlowDriver driver;
    driver.to(Step::Films);
    QVERIFY(driver.give(intents::OpenFilm{FilmId(u"nothing"_s)}).empty());
    QCOMPARE(driver.flow().step, Step::Films);
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::NotFound);
}

void AdvanceStepsTest::showtimesThatCannotBeBoughtAreRefused()
{
    FlowDriver driver;
    driver.to(Step::Schedule);
    QVERIFY(driver.give(intents::ChooseShowtime{showtimeId("nothing")}).empty());
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::NotFound);
    QVERIFY(driver.give(intents::ChooseShowtime{showtimeId("closed")}).empty());
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::SalesClosed);
    QCOMPARE(driver.flow().step, Step::Schedule);
}

void AdvanceStepsTest::theScheduleIsTheOneThatWasAskedForLast()
{
    FlowDriver driver;
    driver.to(Step::Films);
    Film first;
    first.id = FilmId(u"f1"_s);
    Film second;
    second.id = FilmId(u"f2"_s);
    driver.reply(protocol::CatalogueFilms{}, protocol::FilmsReply{{first, second}, {}});
    driver.give(intents::OpenFilm{first.id});
    driver.give(intents::GoBack{});
    driver.give(intents::OpenFilm{second.id});
    driver.reply(
        protocol::CatalogueShowtimes{first.id},
        protocol::ShowtimesReply{first.id, {FlowDriver::showtime(u"s1"_s)}, driver.serverNow()});
    QVERIFY(!driver.flow().showtimesLoaded);
    QVERIFY(driver.flow().showtimes.empty());
    QVERIFY(driver.flow().busy);
    driver.reply(
        protocol::CatalogueShowtimes{second.id},
        protocol::ShowtimesReply{second.id, {FlowDriver::showtime(u"s5"_s)}, driver.serverNow()});
    QVERIFY(driver.flow().showtimesLoaded);
    QCOMPARE(driver.flow().showtimes.front().id, showtimeId("s5"));
    QVERIFY(!driver.flow().busy);
    QCOMPARE(driver.flow().serverTime, driver.serverNow());
    QCOMPARE(driver.flow().serverTimeAt, driver.now());
}

void AdvanceStepsTest::aFilmThatIsGoneLeadsHome()
{
    FlowDriver driver;
    driver.to(Step::Schedule);
    const auto commands = driver.refuse(protocol::CatalogueShowtimes{FilmId(u"f1"_s)},
                                        refusal(RefusalCode::NotFound));
    QCOMPARE(methods(commands), {u"catalogue.films"_s});
    QCOMPARE(driver.flow().step, Step::Films);
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::NotFound);
}

void AdvanceStepsTest::aFailedFetchIsSaidAndCanBeRepeated()
{
    FlowDriver driver;
    driver.to(Step::Films);
    driver.give(intents::Retry{});
    driver.refuse(protocol::CatalogueFilms{}, refusal(RefusalCode::RateLimited));
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::RateLimited);
    QVERIFY(!driver.flow().busy);
    QCOMPARE(methods(driver.give(intents::Retry{})), {u"catalogue.films"_s});
    QCOMPARE(driver.flow().notice, Notice{});
}

void AdvanceStepsTest::aPageThatCouldNotBeFetchedCanBeAskedForAgain()
{
    FlowDriver driver;
    driver.to(Step::Schedule);
    driver.give(intents::GoHome{});
    driver.give(intents::OpenFilm{FilmId(u"f1"_s)});
    driver.refuse(driver.last<protocol::CatalogueShowtimes>(), refusal(RefusalCode::Unavailable));
    QCOMPARE(driver.flow().notice.kind, NoticeKind::Refused);
    QVERIFY(driver.flow().notice.canRetry);
    QCOMPARE(methods(driver.give(intents::Retry{})), {u"catalogue.showtimes"_s});
    QCOMPARE(driver.flow().notice.kind, NoticeKind::None);
    // A refusal that has nothing to do with the page's content cannot be retried so.
    FlowDriver payer;
    payer.to(Step::Payment);
    payer.give(intents::StartPayment{PaymentMethod::Qris});
    payer.refuse(payer.last<protocol::PaymentStart>(), refusal(RefusalCode::Unavailable));
    QCOMPARE(payer.flow().notice.kind, NoticeKind::Refused);
    QVERIFY(!payer.flow().notice.canRetry);
}

void AdvanceStepsTest::anEndedVisitLeavesNothingPersonal()
{
    FlowDriver driver;
    bringTo(driver, Step::Seats);
    driver.give(intents::EndVisit{});
    QVERIFY(!driver.flow().account);
    QVERIFY(driver.flow().tickets.empty());
    QVERIFY(driver.flow().wanted.isEmpty());
    QVERIFY(driver.flow().film.isEmpty());
    QVERIFY(!driver.flow().plan);
    QCOMPARE(driver.flow().notice, Notice{});
    driver.reply(protocol::AccountLogout{}, protocol::EmptyReply{});
    QVERIFY(driver.flow().token.isEmpty());
}

void AdvanceStepsTest::aPaymentUnderWayIsNotEnded()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    QVERIFY(!paymentUnderWay(driver.flow()));
    driver.give(intents::StartPayment{PaymentMethod::Qris});
    QVERIFY(paymentUnderWay(driver.flow()));
    QVERIFY(driver.give(intents::EndVisit{}).empty());
    QCOMPARE(driver.flow().step, Step::Payment);

    FlowDriver waiting;
    waiting.to(Step::Payment);
    QVERIFY(!waiting.give(intents::EndVisit{}).empty());
    QCOMPARE(waiting.flow().step, Step::Films);
}

void AdvanceStepsTest::whatStartsSoonIsBoughtFromTheFirstPage()
{
    FlowDriver driver;
    driver.to(Step::Films);
    driver.give(intents::ChooseShowtime{showtimeId("nothing")});
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::NotFound);
    driver.give(intents::ChooseShowtime{showtimeId("s1")});
    QCOMPARE(driver.flow().step, Step::Login);
    driver.logIn();
    QCOMPARE(driver.flow().step, Step::Seats);
    QCOMPARE(driver.flow().wanted, showtimeId("s1"));
    // Back leads to the film, whose times are fetched.
    const QStringList asked = methods(driver.give(intents::GoBack{}));
    QCOMPARE(asked.last(), u"catalogue.showtimes"_s);
    QCOMPARE(driver.flow().film, FilmId(u"f1"_s));
}

QTEST_APPLESS_MAIN(AdvanceStepsTest)
#include "advance_steps_test.moc"
