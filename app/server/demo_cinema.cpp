// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/demo_cinema.h"

#include "db/transaction.h"
#include "server/draw.h"
#include "server/log.h"
#include "server/seat_plan_text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

namespace {

constexpr int daysAhead = 7;
constexpr int startGrid = 5;
constexpr int staggerMinutes = 15;
constexpr QLatin1StringView fingerprintKey{"demo/description"};
constexpr QLatin1StringView houseAccount{"demo-house"};

LocalizedText readText(const QJsonObject &object)
{
    LocalizedText text;
    for (auto it = object.begin(); it != object.end(); ++it) {
        text[it.key()] = it.value().toString();
    }
    return text;
}

QStringList readList(const QJsonArray &array)
{
    QStringList list;
    for (const auto value : array) {
        list.append(value.toString());
    }
    return list;
}

Auditorium readAuditorium(const QJsonObject &object, QString &error)
{
    std::vector<SeatPlanRow> rows;
    const QJsonArray allRows = object["rows"_L1].toArray();
    for (const auto row : allRows) {
        rows.push_back({row["row"_L1].toString(), row["plan"_L1].toString()});
    }
    return {.id = AuditoriumId(object["id"_L1].toString()),
            .name = object["name"_L1].toString(),
            .classId = ClassId(object["class"_L1].toString()),
            .seats = readSeatPlan(rows, error)};
}

bool hasShowtime(const std::vector<db::ShowtimeDetails> &schedule, const AuditoriumId &auditorium)
{
    return std::ranges::any_of(schedule, [&auditorium](const db::ShowtimeDetails &details) {
        return details.showtime.auditoriumId == auditorium;
    });
}

} // namespace

QString DemoCinema::read(const QByteArray &json)
{
    QJsonParseError fault{};
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError) {
        return fault.errorString();
    }
    m_fingerprint = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
    readCinema(root["cinema"_L1].toObject());
    const QJsonArray allClasses = root["classes"_L1].toArray();
    for (const auto value : allClasses) {
        m_classes.push_back({.id = ClassId(value["id"_L1].toString()),
                             .name = readText(value["name"_L1].toObject()),
                             .sortOrder = static_cast<int>(m_classes.size())});
    }
    const QJsonArray allAuditoriums = root["auditoriums"_L1].toArray();
    for (const auto value : allAuditoriums) {
        QString error;
        m_auditoriums.push_back(readAuditorium(value.toObject(), error));
        if (!error.isEmpty()) {
            return m_auditoriums.back().id.text() + u": "_s + error;
        }
    }
    const QJsonArray allPrices = root["prices"_L1].toArray();
    for (const auto value : allPrices) {
        m_prices.push_back(
            {.classId = ClassId(value["class"_L1].toString()),
             .day = fromName<DayKind>(value["day"_L1].toString()).value_or(DayKind::Weekday),
             .seat = fromName<SeatKind>(value["seat"_L1].toString()).value_or(SeatKind::Standard),
             .amount = {value["amount"_L1].toInteger(), m_cinema.currency}});
    }
    const QJsonArray allFilms = root["films"_L1].toArray();
    for (const auto value : allFilms) {
        readFilm(value.toObject());
    }
    return check();
}

void DemoCinema::readCinema(const QJsonObject &object)
{
    m_cinema = {.id = CinemaId(object["id"_L1].toString()),
                .name = object["name"_L1].toString(),
                .city = object["city"_L1].toString(),
                .timeZone = object["timeZone"_L1].toString(),
                .currency = object["currency"_L1].toString()};
    m_openMinute = object["openMinute"_L1].toInt();
    m_lastStartMinute = object["lastStartMinute"_L1].toInt();
    m_turnaroundMinutes = object["turnaroundMinutes"_L1].toInt();
}

void DemoCinema::readFilm(const QJsonObject &object)
{
    m_films.push_back(
        {.id = FilmId(object["id"_L1].toString()),
         .title = object["title"_L1].toString(),
         .englishTitle = object["englishTitle"_L1].toString(),
         .minutes = object["minutes"_L1].toInt(),
         .age = fromName<AgeClass>(object["age"_L1].toString()).value_or(AgeClass::All),
         .director = object["director"_L1].toString(),
         .cast = readList(object["cast"_L1].toArray()),
         .genres = readList(object["genres"_L1].toArray()),
         .language = object["language"_L1].toString(),
         .poster = object["poster"_L1].toString(),
         .released = fromName<Release>(object["released"_L1].toString()).value_or(Release::Soon),
         .synopsis = readText(object["synopsis"_L1].toObject())});
    m_programming.push_back(
        {object["weight"_L1].toInt(1), readList(object["classes"_L1].toArray())});
}

QString DemoCinema::check() const
{
    if (m_cinema.id.isEmpty() || m_auditoriums.empty() || m_films.empty()
        || m_lastStartMinute <= m_openMinute) {
        return u"The description lacks a cinema, auditoriums, films or opening hours."_s;
    }
    for (const Auditorium &auditorium : m_auditoriums) {
        const bool priced = std::ranges::all_of(auditorium.seats, [&](const Seat &seat) {
            return std::ranges::all_of(
                std::array{DayKind::Weekday, DayKind::Friday, DayKind::Weekend},
                [&](DayKind day) { return priceOf(seat, auditorium, day).amount > 0; });
        });
        if (!priced) {
            return u"%1 has seats without a price."_s.arg(auditorium.id.text());
        }
        if (rotation(auditorium.classId).empty()) {
            return u"No film plays in %1."_s.arg(auditorium.id.text());
        }
    }
    return {};
}

Money DemoCinema::priceOf(const Seat &seat, const Auditorium &auditorium, DayKind day) const
{
    const auto it = std::ranges::find_if(m_prices, [&](const Price &price) {
        return price.classId == auditorium.classId && price.day == day && price.seat == seat.kind;
    });
    return it == m_prices.end() ? Money{} : it->amount;
}

std::vector<std::size_t> DemoCinema::rotation(const ClassId &classId) const
{
    // Films with more weight stand in the list more often, spread over it and not in a row.
    std::vector<std::size_t> order;
    for (int round = 0; round < 8; ++round) {
        for (std::size_t i = 0; i < m_films.size(); ++i) {
            if (m_films[i].released == Release::Now && m_programming[i].weight > round
                && m_programming[i].classes.contains(classId.text())) {
                order.push_back(i);
            }
        }
    }
    return order;
}

std::vector<Showtime> DemoCinema::programme(const Auditorium &auditorium, QDate date) const
{
    const CinemaTime time(m_cinema.timeZone);
    const std::vector<std::size_t> order = rotation(auditorium.classId);
    const auto position
        = std::ranges::find(m_auditoriums, auditorium.id, &Auditorium::id) - m_auditoriums.begin();
    std::size_t next = static_cast<std::size_t>(date.toJulianDay() * 3 + position * 2);
    std::vector<Showtime> showtimes;
    int minute = m_openMinute + static_cast<int>(position) * staggerMinutes;
    while (minute <= m_lastStartMinute) {
        const Film &film = m_films[order[next++ % order.size()]];
        const QString clock
            = u"%1%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
        showtimes.push_back({.id = ShowtimeId(auditorium.id.text() + u'-'
                                              + date.toString(u"yyyyMMdd"_s) + u'-' + clock),
                             .filmId = film.id,
                             .auditoriumId = auditorium.id,
                             .startsAt = time.at(date, minute),
                             .endsAt = time.at(date, minute + film.minutes),
                             .day = CinemaTime::kindOf(date)});
        minute += film.minutes + m_turnaroundMinutes;
        minute = (minute + startGrid - 1) / startGrid * startGrid;
    }
    return showtimes;
}

void DemoCinema::storeDescription(Stores &stores) const
{
    stores.catalogue.putCinema(m_cinema);
    for (const AuditoriumClass &auditoriumClass : m_classes) {
        stores.catalogue.putClass(auditoriumClass);
    }
    for (const Auditorium &auditorium : m_auditoriums) {
        db::Savepoint savepoint(stores.database);
        try {
            stores.catalogue.putAuditorium(m_cinema.id, auditorium);
            savepoint.commit();
        } catch (const db::DbError &error) {
            if (error.kind() != db::DbError::Kind::Constraint) {
                throw;
            }
            // Seats that were sold stay where they are; the new plan waits for an empty data folder.
            qCWarning(lcServer) << "The plan of" << auditorium.id.text()
                                << "stays: seats of it were sold.";
        }
    }
    for (const Film &film : m_films) {
        stores.catalogue.putFilm(film);
    }
    for (const Price &price : m_prices) {
        stores.catalogue.putPrice(price);
    }
    stores.settings.set(QString(fingerprintKey), QString::fromLatin1(m_fingerprint));
}

void DemoCinema::store(Stores &stores, RandomSource &random, UtcTime now) const
{
    db::Transaction transaction(stores.database);
    if (stores.settings.value(QString(fingerprintKey)) != QString::fromLatin1(m_fingerprint)) {
        storeDescription(stores);
    }
    if (!stores.accounts.byId(AccountId(QString(houseAccount)))) {
        // Nobody can log in with it: no password has this hash.
        static_cast<void>(stores.accounts.insert({.id = AccountId(QString(houseAccount)),
                                                  .name = m_cinema.name,
                                                  .login = u"demo@karcis.invalid"_s,
                                                  .passwordHash = u"!"_s,
                                                  .createdAt = now}));
    }
    planDays(stores, random, now);
    announceSale(stores, random, now);
    transaction.commit();
}

void DemoCinema::planDays(Stores &stores, RandomSource &random, UtcTime now) const
{
    const CinemaTime time(m_cinema.timeZone);
    for (int day = 0; day < daysAhead; ++day) {
        const UtcTime from = time.startOfDay(now, day);
        const auto known = stores.catalogue.schedule(from, time.startOfDay(now, day + 1));
        for (const Auditorium &auditorium : m_auditoriums) {
            if (hasShowtime(known, auditorium.id)) {
                continue;
            }
            const bool staysFree = day == daysAhead - 1 && &auditorium == &m_auditoriums.front();
            const std::vector<Showtime> showtimes = programme(auditorium, time.dateOf(from));
            // The last one of the last day is what announceSale() may announce.
            const std::size_t sold = showtimes.empty() ? 0 : showtimes.size() - (staysFree ? 1 : 0);
            for (const Showtime &showtime : showtimes) {
                stores.catalogue.putShowtime(showtime);
            }
            for (std::size_t i = 0; i < sold; ++i) {
                sellSome(stores, random, showtimes[i], now);
            }
        }
    }
}

/// One showtime goes on sale tomorrow, so that there is a pre-queue to look at: the last one of those that are furthest off
/// and that nobody has a ticket for.
void DemoCinema::announceSale(Stores &stores, RandomSource &random, UtcTime now) const
{
    if (!stores.sales.current(now).empty()) {
        return;
    }
    const CinemaTime time(m_cinema.timeZone);
    const auto last = stores.catalogue.schedule(time.startOfDay(now, daysAhead - 1),
                                                time.startOfDay(now, daysAhead));
    std::optional<Showtime> chosen;
    for (const db::ShowtimeDetails &details : last) {
        const bool later = !chosen || details.showtime.startsAt > chosen->startsAt;
        if (later && stores.seats.claimsOf(details.showtime.id).empty()) {
            chosen = details.showtime;
        }
    }
    if (chosen) {
        stores.sales.insert({.id = DrawId(random.id()),
                             .film = chosen->filmId,
                             .showtime = chosen->id,
                             .startsAt = time.startOfDay(now, 1) + std::chrono::hours(10),
                             .madeAt = now,
                             .seed = QString::fromLatin1(random.bytes(seedBytes).toHex())});
    }
}

void DemoCinema::sellSome(Stores &stores,
                          RandomSource &random,
                          const Showtime &showtime,
                          UtcTime now) const
{
    const auto auditorium
        = std::ranges::find(m_auditoriums, showtime.auditoriumId, &Auditorium::id);
    // Between almost empty and almost full; the farther away, the emptier.
    const auto daysAway
        = std::chrono::duration_cast<std::chrono::days>(showtime.startsAt - now).count();
    const int fullness
        = static_cast<int>((20 + static_cast<unsigned char>(random.bytes(1).front()) % 200)
                           / (1 + std::max<std::int64_t>(0, daysAway)));
    std::vector<db::OrderItem> items;
    Money total{0, m_cinema.currency};
    const QByteArray dice = random.bytes(static_cast<int>(auditorium->seats.size()));
    bool companion = false;
    for (std::size_t i = 0; i < auditorium->seats.size(); ++i) {
        const Seat &seat = auditorium->seats[i];
        const bool drawn
            = static_cast<unsigned char>(dice[static_cast<qsizetype>(i)]) < fullness / 2;
        const bool sold = seat.kind == SeatKind::Standard && !seat.blocked && (drawn || companion);
        // People come in twos.
        companion = sold && !companion;
        if (sold) {
            items.push_back({seat.id, priceOf(seat, *auditorium, showtime.day)});
            total.amount += items.back().price.amount;
        }
    }
    if (items.empty()) {
        return;
    }
    const db::Order order{.id = OrderId(random.id()),
                          .showtimeId = showtime.id,
                          .accountId = AccountId(QString(houseAccount)),
                          .holder = SessionId(QString(houseAccount)),
                          .state = OrderState::Awaiting,
                          .total = total,
                          .createdAt = now,
                          .expiresAt = now};
    const AttemptId attempt(random.id());
    stores.orders.insert(order, items);
    stores.orders.insertAttempt({.id = attempt,
                                 .orderId = order.id,
                                 .provider = u"demo"_s,
                                 .providerOrderId = attempt.text(),
                                 .idempotencyKey = random.id(),
                                 .method = PaymentMethod::Cash,
                                 .amount = total,
                                 .createdAt = now});
    stores.orders.setAttemptState(attempt, AttemptState::Settled);
    stores.orders.setPaid(order.id, attempt, random.id());
    for (const db::OrderItem &item : items) {
        const db::HoldRequest request{.showtimeId = showtime.id,
                                      .auditoriumId = showtime.auditoriumId,
                                      .seatId = item.seatId,
                                      .claimId = CommandId(order.id.text()),
                                      .holder = order.holder,
                                      .expiresAt = now};
        static_cast<void>(stores.seats.claimForOrder(request, order.id, now));
    }
    stores.seats.book(order.id);
    for (const db::OrderItem &item : items) {
        stores.orders.insertTicket({.id = TicketId(random.id()),
                                    .orderId = order.id,
                                    .showtimeId = showtime.id,
                                    .seatId = item.seatId,
                                    .code = random.id(),
                                    .issuedAt = now});
    }
}

} // namespace karcis::server
