// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/catalogue_store.h"
#include "db/db_error.h"
#include "db/transaction.h"
#include "support/database_fixture.h"

#include <QTest>

#include <algorithm>

using namespace karcis;
using namespace karcis::db;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UtcTime noon{Millis{1'767'589'200'000}};
constexpr std::chrono::hours oneHour{1};

Seat seatOf(const QString &row, int number, int x, int y)
{
    Seat seat;
    seat.id = SeatId(row + QString::number(number));
    seat.row = row;
    seat.number = number;
    seat.gridX = x;
    seat.gridY = y;
    return seat;
}

Auditorium smallAuditorium(const QString &id)
{
    Auditorium auditorium{AuditoriumId(id), u"Studio "_s + id, ClassId(u"premiere"_s), {}};
    auditorium.seats = {seatOf(u"A"_s, 1, 0, 0),
                        seatOf(u"A"_s, 2, 1, 0),
                        seatOf(u"B"_s, 1, 0, 1),
                        seatOf(u"B"_s, 2, 1, 1)};
    auditorium.seats[1].blocked = true;
    auditorium.seats[2].kind = SeatKind::Sweetbox;
    auditorium.seats[2].pair = auditorium.seats[3].id;
    auditorium.seats[3].kind = SeatKind::Sweetbox;
    auditorium.seats[3].pair = auditorium.seats[2].id;
    return auditorium;
}

Film sampleFilm(const QString &id, const QString &title)
{
    return {.id = FilmId(id),
            .title = title,
            .englishTitle = u"Rain in June"_s,
            .minutes = 117,
            .age = AgeClass::From13,
            .director = u"Sari Wulandari"_s,
            .cast = {u"Bagus, Jr."_s, u"Ratna"_s},
            .genres = {u"drama"_s, u"romance"_s},
            .language = u"id"_s,
            .poster = u"hujan.svg"_s,
            .released = Release::Now,
            .synopsis = {{u"id"_s, u"Hujan."_s}, {u"en"_s, u"Rain."_s}}};
}

Showtime showtimeAt(const QString &id, UtcTime startsAt, const QString &auditorium = u"1"_s)
{
    return {.id = ShowtimeId(id),
            .filmId = FilmId(u"hujan"_s),
            .auditoriumId = AuditoriumId(auditorium),
            .startsAt = startsAt,
            .endsAt = startsAt + 2 * oneHour,
            .day = DayKind::Friday,
            .onSale = true};
}

QStringList idsOf(const std::vector<Seat> &seats)
{
    QStringList ids;
    for (const Seat &one : seats) {
        ids += one.id.text();
    }
    return ids;
}

} // namespace

class CatalogueStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void cinemaAndClasses_data() { test::forEachEngine(); }

    void cinemaAndClasses();

    void aClassHasANameInThreeLanguages_data() { test::forEachEngine(); }

    void aClassHasANameInThreeLanguages();

    void filmComesBackAsItWent_data() { test::forEachEngine(); }

    void filmComesBackAsItWent();

    void filmsAreOrderedAndReplaced_data() { test::forEachEngine(); }

    void filmsAreOrderedAndReplaced();

    void auditoriumComesBackAsItWent_data() { test::forEachEngine(); }

    void auditoriumComesBackAsItWent();

    void layoutCanBeReplaced_data() { test::forEachEngine(); }

    void layoutCanBeReplaced();

    void claimedSeatCannotBeTakenOutOfTheLayout_data() { test::forEachEngine(); }

    void claimedSeatCannotBeTakenOutOfTheLayout();

    void pricesByClassAndDay_data() { test::forEachEngine(); }

    void pricesByClassAndDay();

    void showtimesWithinATime_data() { test::forEachEngine(); }

    void showtimesWithinATime();

    void takenSeatsAreThoseNobodyElseCanHave_data() { test::forEachEngine(); }

    void takenSeatsAreThoseNobodyElseCanHave();

    void oneAuditoriumPlaysOneFilmAtATime_data() { test::forEachEngine(); }

    void oneAuditoriumPlaysOneFilmAtATime();

private:
    [[nodiscard]] CatalogueStore &store() { return *m_store; }

    void execute(const QString &sql) { m_fixture->database().execute(sql); }

    void putAuditorium(const Auditorium &auditorium);

    std::unique_ptr<test::DatabaseFixture> m_fixture;
    std::unique_ptr<CatalogueStore> m_store;
};

void CatalogueStoreTest::init()
{
    KARCIS_REQUIRE_ENGINE();
    m_fixture = std::make_unique<test::DatabaseFixture>(test::currentEngine());
    m_fixture->migrate();
    m_store = std::make_unique<CatalogueStore>(m_fixture->database());
    store().putCinema({CinemaId(u"k1"_s), u"Karcis"_s, u"Bandung"_s, u"Asia/Jakarta"_s, u"IDR"_s});
    store().putClass(
        {ClassId(u"regular"_s), {{u"id"_s, u"Reguler"_s}, {u"en"_s, u"Regular"_s}}, 2});
    store().putClass(
        {ClassId(u"premiere"_s), {{u"id"_s, u"Premier"_s}, {u"en"_s, u"Premiere"_s}}, 1});
    putAuditorium(smallAuditorium(u"1"_s));
    store().putFilm(sampleFilm(u"hujan"_s, u"Hujan di Bulan Juni"_s));
}

void CatalogueStoreTest::cleanup()
{
    m_store.reset();
    m_fixture.reset();
}

void CatalogueStoreTest::putAuditorium(const Auditorium &auditorium)
{
    Transaction transaction(m_fixture->database());
    store().putAuditorium(CinemaId(u"k1"_s), auditorium);
    transaction.commit();
}

void CatalogueStoreTest::cinemaAndClasses()
{
    store().putCinema(
        {CinemaId(u"k1"_s), u"Karcis Baru"_s, u"Bandung"_s, u"Asia/Makassar"_s, u"IDR"_s});
    const std::optional<Cinema> cinema = store().cinema();
    QVERIFY(cinema);
    QCOMPARE(cinema->name, u"Karcis Baru"_s);
    QCOMPARE(cinema->timeZone, u"Asia/Makassar"_s);
    const std::vector<AuditoriumClass> classes = store().classes();
    QCOMPARE(classes.size(), 2U);
    QCOMPARE(classes[0].id.text(), u"premiere"_s);
    QCOMPARE(classes[1].name.at(u"id"_s), u"Reguler"_s);
    QCOMPARE(classes[1].name.at(u"en"_s), u"Regular"_s);
}

void CatalogueStoreTest::aClassHasANameInThreeLanguages()
{
    const auto namesOf = [this](const QString &id) {
        const std::vector<AuditoriumClass> classes = store().classes();
        const auto it = std::ranges::find(classes, ClassId(id), &AuditoriumClass::id);
        return it == classes.end() ? LocalizedText() : it->name;
    };
    LocalizedText names{{u"id"_s, u"Reguler"_s}, {u"en"_s, u"Regular"_s}, {u"ar"_s, u"عادية"_s}};
    store().putClass({ClassId(u"regular"_s), names, 2});
    QCOMPARE(namesOf(u"regular"_s), names);
    // Without an Arabic name none is made up: whoever reads Arabic gets the English one, and else the Indonesian one.
    names.erase(u"ar"_s);
    store().putClass({ClassId(u"regular"_s), names, 2});
    QCOMPARE(namesOf(u"regular"_s), names);
    QCOMPARE(localized(namesOf(u"regular"_s), u"ar"_s), u"Regular"_s);
    store().putClass({ClassId(u"regular"_s), {{u"id"_s, u"Reguler"_s}}, 2});
    QCOMPARE(localized(namesOf(u"regular"_s), u"ar"_s), u"Reguler"_s);
    QVERIFY(!namesOf(u"regular"_s).contains(u"ar"_s));
}

void CatalogueStoreTest::filmComesBackAsItWent()
{
    const Film expected = sampleFilm(u"hujan"_s, u"Hujan di Bulan Juni"_s);
    const std::optional<Film> film = store().film(expected.id);
    QVERIFY(film);
    QCOMPARE(film->title, expected.title);
    QCOMPARE(film->englishTitle, expected.englishTitle);
    QCOMPARE(film->minutes, expected.minutes);
    QCOMPARE(film->age, expected.age);
    QCOMPARE(film->director, expected.director);
    QCOMPARE(film->cast, expected.cast);
    QCOMPARE(film->genres, expected.genres);
    QCOMPARE(film->language, expected.language);
    QCOMPARE(film->poster, expected.poster);
    QCOMPARE(film->released, expected.released);
    QVERIFY(film->synopsis == expected.synopsis);
    QVERIFY(!store().film(FilmId(u"nothing"_s)));
}

void CatalogueStoreTest::filmsAreOrderedAndReplaced()
{
    Film soon = sampleFilm(u"awan"_s, u"Awan"_s);
    soon.released = Release::Soon;
    store().putFilm(soon);
    Film changed = sampleFilm(u"hujan"_s, u"Hujan"_s);
    changed.englishTitle.clear();
    changed.cast.clear();
    changed.synopsis = {{u"id"_s, u"Baru."_s}};
    store().putFilm(changed);
    const std::vector<Film> films = store().films();
    QCOMPARE(films.size(), 2U);
    QCOMPARE(films[0].title, u"Hujan"_s);
    QVERIFY(films[0].englishTitle.isEmpty() && films[0].cast.isEmpty());
    QVERIFY(films[0].synopsis == changed.synopsis);
    QCOMPARE(films[1].id, soon.id);
    QVERIFY(films[1].synopsis == soon.synopsis);
    QCOMPARE(store().counts().films, 2);
}

void CatalogueStoreTest::auditoriumComesBackAsItWent()
{
    const Auditorium expected = smallAuditorium(u"1"_s);
    const std::optional<Auditorium> auditorium = store().auditorium(expected.id);
    QVERIFY(auditorium);
    QCOMPARE(auditorium->name, expected.name);
    QCOMPARE(auditorium->classId, expected.classId);
    QCOMPARE(auditorium->seats.size(), expected.seats.size());
    for (std::size_t i = 0; i < expected.seats.size(); ++i) {
        const Seat &actual = auditorium->seats[i];
        QCOMPARE(actual.id, expected.seats[i].id);
        QCOMPARE(actual.row, expected.seats[i].row);
        QCOMPARE(actual.number, expected.seats[i].number);
        QCOMPARE(actual.gridX, expected.seats[i].gridX);
        QCOMPARE(actual.gridY, expected.seats[i].gridY);
        QCOMPARE(actual.kind, expected.seats[i].kind);
        QCOMPARE(actual.pair, expected.seats[i].pair);
        QCOMPARE(actual.blocked, expected.seats[i].blocked);
    }
    QVERIFY(!store().auditorium(AuditoriumId(u"nothing"_s)));
    QCOMPARE(store().auditoriums().size(), 1U);
}

void CatalogueStoreTest::layoutCanBeReplaced()
{
    Auditorium changed = smallAuditorium(u"1"_s);
    // Two seats change places, one goes, one comes.
    std::swap(changed.seats[0].gridX, changed.seats[1].gridX);
    changed.seats[2] = seatOf(u"C"_s, 1, 5, 2);
    changed.seats[3].kind = SeatKind::Wheelchair;
    changed.seats[3].pair = SeatId();
    putAuditorium(changed);
    QCOMPARE(idsOf(store().seats(changed.id)), QStringList({u"A2"_s, u"A1"_s, u"B2"_s, u"C1"_s}));
    putAuditorium(smallAuditorium(u"1"_s));
    QCOMPARE(idsOf(store().seats(changed.id)), QStringList({u"A1"_s, u"A2"_s, u"B1"_s, u"B2"_s}));
    QCOMPARE(store().counts().seats, 4);
    // A pair that is not there.
    changed.seats[3].kind = SeatKind::Sweetbox;
    changed.seats[3].pair = SeatId(u"Z9"_s);
    QVERIFY_EXCEPTION_THROWN(putAuditorium(changed), DbError);
    QCOMPARE(idsOf(store().seats(changed.id)), QStringList({u"A1"_s, u"A2"_s, u"B1"_s, u"B2"_s}));
}

void CatalogueStoreTest::claimedSeatCannotBeTakenOutOfTheLayout()
{
    store().putShowtime(showtimeAt(u"s1"_s, noon));
    execute(u"INSERT INTO seat_claim (showtime_id, seat_id, auditorium_id, claim_id, epoch, "
            u"holder, kind, expires_at_ms)"
            " VALUES ('s1', 'A1', '1', 'c1', 1, 'x', 'hold', 1)"_s);
    Auditorium changed = smallAuditorium(u"1"_s);
    changed.seats.erase(changed.seats.begin());
    try {
        putAuditorium(changed);
        QFAIL("The claimed seat went away.");
    } catch (const DbError &error) {
        QCOMPARE(error.kind(), DbError::Kind::Constraint);
    }
    // Everything else about it may change.
    putAuditorium(smallAuditorium(u"1"_s));
    QCOMPARE(store().seats(changed.id).size(), 4U);
}

void CatalogueStoreTest::pricesByClassAndDay()
{
    const ClassId premiere(u"premiere"_s);
    store().putPrice({premiere, DayKind::Friday, SeatKind::Standard, Money{60'000, u"IDR"_s}});
    store().putPrice({premiere, DayKind::Friday, SeatKind::Sweetbox, Money{90'000, u"IDR"_s}});
    store().putPrice({premiere, DayKind::Weekend, SeatKind::Standard, Money{75'000, u"IDR"_s}});
    store().putPrice({premiere, DayKind::Friday, SeatKind::Standard, Money{65'000, u"IDR"_s}});
    const std::vector<Price> prices = store().prices(premiere, DayKind::Friday);
    QCOMPARE(prices.size(), 2U);
    QCOMPARE(prices[0].seat, SeatKind::Standard);
    QCOMPARE(prices[0].amount, (Money{65'000, u"IDR"_s}));
    QCOMPARE(prices[1].amount.amount, 90'000);
    QVERIFY(store().prices(ClassId(u"regular"_s), DayKind::Friday).empty());
    QCOMPARE(store().allPrices().size(), 3U);
    QVERIFY_EXCEPTION_THROWN(
        store().putPrice({premiere, DayKind::Friday, SeatKind::Standard, Money{-1, u"IDR"_s}}),
        DbError);
}

void CatalogueStoreTest::showtimesWithinATime()
{
    store().putShowtime(showtimeAt(u"before"_s, noon - Millis(1)));
    store().putShowtime(showtimeAt(u"first"_s, noon));
    store().putShowtime(showtimeAt(u"last"_s, noon + oneHour - Millis(1)));
    store().putShowtime(showtimeAt(u"after"_s, noon + oneHour));
    const FilmId film(u"hujan"_s);
    const std::vector<ShowtimeListing> listings
        = store().showtimes(film, noon, noon + oneHour, noon);
    QCOMPARE(listings.size(), 2U);
    QCOMPARE(listings[0].showtime.id.text(), u"first"_s);
    QCOMPARE(listings[0].auditoriumName, u"Studio 1"_s);
    QCOMPARE(listings[0].classId.text(), u"premiere"_s);
    QCOMPARE(listings[0].showtime.endsAt, noon + 2 * oneHour);
    QCOMPARE(listings[0].showtime.day, DayKind::Friday);
    QCOMPARE(listings[1].showtime.id.text(), u"last"_s);
    QVERIFY(store().showtimes(FilmId(u"other"_s), noon, noon + oneHour, noon).empty());

    Showtime changed = showtimeAt(u"first"_s, noon + Millis(5));
    changed.onSale = false;
    store().putShowtime(changed);
    const std::optional<ShowtimeDetails> details = store().showtime(changed.id);
    QVERIFY(details && !details->showtime.onSale);
    QCOMPARE(details->showtime.startsAt, noon + Millis(5));
    QCOMPARE(details->auditoriumName, u"Studio 1"_s);
    QVERIFY(!store().showtime(ShowtimeId(u"nothing"_s)));
    QCOMPARE(store().schedule(noon, noon + oneHour).size(), 2U);
    QCOMPARE(store().counts().showtimes, 4);
}

void CatalogueStoreTest::takenSeatsAreThoseNobodyElseCanHave()
{
    store().putShowtime(showtimeAt(u"s1"_s, noon));
    store().putShowtime(showtimeAt(u"s2"_s, noon + oneHour));
    execute(u"INSERT INTO orders (order_id, showtime_id, holder, state, amount, currency, "
            u"created_at_ms, expires_at_ms)"
            " VALUES ('o1', 's1', 'x', 'draft', 1, 'IDR', 0, 1)"_s);
    const QString claim
        = u"INSERT INTO seat_claim (showtime_id, seat_id, auditorium_id, claim_id, epoch, holder, "
          u"kind,"
          " expires_at_ms, order_id) VALUES ('s1', '%1', '1', '%1', 1, 'x', '%2', %3, %4)"_s;
    const QString now = QString::number(noon.time_since_epoch().count());
    const QString later = QString::number(noon.time_since_epoch().count() + 1);
    execute(claim.arg(u"A1"_s, u"hold"_s, now, u"NULL"_s));
    execute(claim.arg(u"B1"_s, u"hold"_s, later, u"NULL"_s));
    execute(claim.arg(u"B2"_s, u"pay"_s, u"1"_s, u"'o1'"_s));
    const std::vector<ShowtimeListing> listings
        = store().showtimes(FilmId(u"hujan"_s), noon, noon + 2 * oneHour, noon);
    QCOMPARE(listings.size(), 2U);
    // Four seats, of which one is blocked; the hold that ends now no longer counts.
    QCOMPARE(listings[0].seatsTotal, 3);
    QCOMPARE(listings[0].seatsTaken, 2);
    QCOMPARE(listings[1].seatsTaken, 0);
}

void CatalogueStoreTest::oneAuditoriumPlaysOneFilmAtATime()
{
    store().putShowtime(showtimeAt(u"s1"_s, noon));
    QVERIFY_EXCEPTION_THROWN(store().putShowtime(showtimeAt(u"s2"_s, noon)), DbError);
    putAuditorium(smallAuditorium(u"2"_s));
    store().putShowtime(showtimeAt(u"s2"_s, noon, u"2"_s));
    QCOMPARE(store().counts().showtimes, 2);
    QCOMPARE(store().counts().auditoriums, 2);
}

QTEST_GUILESS_MAIN(CatalogueStoreTest)
#include "catalogue_store_test.moc"
