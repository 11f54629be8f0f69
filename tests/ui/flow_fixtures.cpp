// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "flow_fixtures.h"

#include "resources/resources.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::test {

namespace {

QJsonObject demo()
{
    initKarcisResources();
    QFile file(u":/demo/cinema.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

LocalizedText textOf(const QJsonValue &value)
{
    LocalizedText text;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        text[it.key()] = it.value().toString();
    }
    return text;
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto item : array) {
        list.append(item.toString());
    }
    return list;
}

Film filmOf(const QJsonObject &object)
{
    Film film;
    film.id = FilmId(object[u"id"_s].toString());
    film.title = object[u"title"_s].toString();
    film.englishTitle = object[u"englishTitle"_s].toString();
    film.minutes = object[u"minutes"_s].toInt();
    film.age = fromName<AgeClass>(object[u"age"_s].toString()).value_or(AgeClass::All);
    film.director = object[u"director"_s].toString();
    film.cast = listOf(object[u"cast"_s]);
    film.genres = listOf(object[u"genres"_s]);
    film.language = object[u"language"_s].toString();
    film.poster = object[u"poster"_s].toString();
    film.released = fromName<Release>(object[u"released"_s].toString()).value_or(Release::Now);
    film.synopsis = textOf(object[u"synopsis"_s]);
    return film;
}

/// Today's hour in the cinema, as UTC.
UtcTime at(const Clock &clock, int day, int hour, int minute)
{
    const QTimeZone zone("Asia/Jakarta");
    const QDate today
        = QDateTime::fromMSecsSinceEpoch(clock.now().time_since_epoch().count(), zone).date();
    const QDateTime moment(today.addDays(day), QTime(hour, minute), zone);
    return UtcTime(Millis(moment.toMSecsSinceEpoch()));
}

protocol::ShowtimeInfo
showtimeOf(const Film &film, const QString &id, UtcTime start, const QString &room)
{
    protocol::ShowtimeInfo showtime;
    showtime.id = ShowtimeId(id);
    showtime.filmId = film.id;
    showtime.filmTitle = film.title;
    showtime.age = film.age;
    showtime.auditoriumId = AuditoriumId(room);
    showtime.auditoriumName = u"Studio "_s + room.right(1);
    showtime.classId = ClassId(room.endsWith(u'1') || room.endsWith(u'2') ? u"regular"_s
                                   : room.endsWith(u'3')                  ? u"deluxe"_s
                                                                          : u"premiere"_s);
    showtime.startsAt = start;
    showtime.endsAt = start + std::chrono::minutes(film.minutes + 20);
    showtime.price = Money{room.endsWith(u'1') || room.endsWith(u'2') ? 50'000
                               : room.endsWith(u'3')                  ? 70'000
                                                                      : 150'000};
    showtime.seatsTotal = 120;
    showtime.seatsFree = 96;
    return showtime;
}

SeatKind kindOf(QChar mark)
{
    if (mark == u'(' || mark == u')') {
        return SeatKind::Sweetbox;
    }
    return mark == u'w' ? SeatKind::Wheelchair : SeatKind::Standard;
}

/// Reads an auditorium's plan as the demo cinema writes it down.
std::vector<protocol::SeatInfo> seatsOf(const QString &auditorium)
{
    std::vector<protocol::SeatInfo> seats;
    const QJsonArray rooms = demo()[u"auditoriums"_s].toArray();
    for (const auto room : rooms) {
        if (room[u"id"_s].toString() != auditorium) {
            continue;
        }
        const QJsonArray rows = room[u"rows"_s].toArray();
        for (int y = 0; y < rows.size(); ++y) {
            const QString row = rows[y][u"row"_s].toString();
            const QString plan = rows[y][u"plan"_s].toString();
            int number = 0;
            for (int x = 0; x < plan.size(); ++x) {
                if (plan[x] == u'.') {
                    continue;
                }
                ++number;
                protocol::SeatInfo seat;
                seat.id = SeatId(row + QString::number(number));
                seat.row = row;
                seat.number = number;
                seat.gridX = x;
                seat.gridY = y;
                seat.kind = kindOf(plan[x]);
                seat.blocked = plan[x] == u'x';
                seat.price = Money{seat.kind == SeatKind::Sweetbox ? 70'000 : 50'000};
                if (plan[x] == u'(') {
                    seat.pair = SeatId(row + QString::number(number + 1));
                } else if (plan[x] == u')') {
                    seat.pair = SeatId(row + QString::number(number - 1));
                }
                seats.push_back(seat);
            }
        }
    }
    return seats;
}

protocol::SeatInfo *find(BookingFlow &flow, const QString &id)
{
    const auto it = std::ranges::find(flow.plan->seats, SeatId(id), &protocol::SeatInfo::id);
    return it == flow.plan->seats.end() ? nullptr : &*it;
}

protocol::OrderInfo
orderOf(const BookingFlow &flow, const protocol::ShowtimeInfo &showtime, int seats)
{
    protocol::OrderInfo order;
    order.id = OrderId(u"order-"_s + showtime.id.text());
    order.showtime = showtime;
    for (int i = 0; i < seats; ++i) {
        order.seats.push_back({SeatId(u"F%1"_s.arg(7 + i)), showtime.price});
        order.total.amount += showtime.price.amount;
    }
    order.expiresAt = flow.serverTime + 420s;
    return order;
}

void issueTickets(protocol::OrderInfo &order)
{
    order.state = OrderState::Paid;
    order.bookingCode = u"KR7Q2M"_s;
    int number = 0;
    for (const protocol::SeatPrice &seat : order.seats) {
        protocol::TicketInfo ticket;
        ticket.id = TicketId(u"ticket-%1"_s.arg(++number));
        ticket.seat = seat.id;
        ticket.code = u"KARCIS1.9f86d081884c7d659a2feaa0c55ad015.%1"_s.arg(seat.id.text());
        order.tickets.push_back(ticket);
    }
}

/// Each film that is on plays today and tomorrow, every other one also in a better class; six start soon.
void addProgramme(BookingFlow &flow, const Clock &clock)
{
    int place = 0;
    for (const Film &film : flow.films) {
        ++place;
        if (film.released == Release::Soon) {
            if (place % 2 == 0) {
                flow.offers.push_back({film.id, flow.classes.front().id, at(clock, 12, 19, 0)});
            }
            continue;
        }
        flow.offers.push_back({film.id, flow.classes.front().id, at(clock, 0, 19, 0)});
        flow.offers.push_back({film.id, flow.classes.front().id, at(clock, 1, 13, 0)});
        if (place % 2 == 0) {
            flow.offers.push_back({film.id, flow.classes.back().id, at(clock, 2, 20, 0)});
        }
        if (flow.next.size() < 6) {
            flow.next.push_back(showtimeOf(film,
                                           u"n%1"_s.arg(place),
                                           clock.now() + std::chrono::minutes(17 * place),
                                           u"studio-%1"_s.arg(1 + place % 4)));
        }
    }
    flow.programmeLoaded = true;
}

} // namespace

BookingFlow filmsFlow(const Clock &clock)
{
    BookingFlow flow;
    const QJsonObject cinema = demo();
    flow.line = Line::Online;
    flow.server.cinema.id = CinemaId(u"nusantara"_s);
    flow.server.cinema.name = cinema[u"cinema"_s][u"name"_s].toString();
    flow.server.cinema.city = cinema[u"cinema"_s][u"city"_s].toString();
    flow.server.cinema.timeZone = u"Asia/Jakarta"_s;
    flow.server.holdFor = 120s;
    flow.server.payFor = 420s;
    flow.server.maxSeats = 8;
    flow.server.simulatedPayments = true;
    flow.serverTime = clock.now();
    flow.serverTimeAt = clock.steady();
    const QJsonArray films = cinema[u"films"_s].toArray();
    for (const auto film : films) {
        flow.films.push_back(filmOf(film.toObject()));
    }
    const QJsonArray classes = cinema[u"classes"_s].toArray();
    for (int i = 0; i < classes.size(); ++i) {
        flow.classes.push_back(
            {ClassId(classes[i][u"id"_s].toString()), textOf(classes[i][u"name"_s]), i});
    }
    flow.filmsLoaded = true;
    addProgramme(flow, clock);
    return flow;
}

BookingFlow scheduleFlow(const Clock &clock, const FilmId &film)
{
    BookingFlow flow = filmsFlow(clock);
    flow.step = Step::Schedule;
    flow.film = film;
    flow.showtimesLoaded = true;
    const auto it = std::ranges::find(flow.films, film, &Film::id);
    if (it == flow.films.end() || it->released == Release::Soon) {
        return flow;
    }

    struct Plan
    {
        QLatin1StringView room;
        int hour = 0;
        int minute = 0;
    };

    static constexpr std::array plans{Plan{"studio-1"_L1, 9, 30},
                                      Plan{"studio-1"_L1, 13, 15},
                                      Plan{"studio-2"_L1, 16, 0},
                                      Plan{"studio-2"_L1, 18, 45},
                                      Plan{"studio-2"_L1, 21, 30},
                                      Plan{"studio-3"_L1, 14, 20},
                                      Plan{"studio-3"_L1, 17, 10},
                                      Plan{"studio-3"_L1, 20, 0},
                                      Plan{"studio-4"_L1, 15, 30},
                                      Plan{"studio-4"_L1, 19, 30}};
    for (int day = 0; day < 6; ++day) {
        for (std::size_t i = 0; i < plans.size(); ++i) {
            const Plan &plan = plans.at(i);
            flow.showtimes.push_back(showtimeOf(*it,
                                                u"s%1-%2"_s.arg(day).arg(i),
                                                at(clock, day, plan.hour, plan.minute),
                                                QString(plan.room)));
        }
    }
    flow.showtimes[2].seatsFree = 50;
    flow.showtimes[3].seatsFree = 7;
    flow.showtimes[4].seatsFree = 0;
    flow.showtimes[6].onSale = false;
    return flow;
}

BookingFlow loginFlow(const Clock &clock)
{
    BookingFlow flow = scheduleFlow(clock);
    flow.step = Step::Login;
    flow.wanted = flow.showtimes[1].id;
    return flow;
}

BookingFlow seatsFlow(const Clock &clock, bool large)
{
    BookingFlow flow = scheduleFlow(clock);
    flow.step = Step::Seats;
    flow.account
        = protocol::AccountInfo{AccountId(u"a1"_s), u"Budi Santoso"_s, u"+6281234567890"_s};
    SeatPlan plan;
    plan.showtime = flow.showtimes[3];
    plan.seats = seatsOf(large ? u"studio-5"_s : u"studio-2"_s);
    plan.revision = 7;
    for (std::size_t i = 0; i < plan.seats.size(); ++i) {
        // A fixed pattern that looks like a house half full.
        if ((i * 7919 + 13) % 11 < 3 && plan.seats[i].pair.isEmpty()) {
            plan.seats[i].state = SeatState::Sold;
        }
    }
    flow.plan = plan;
    for (const QLatin1StringView id : {"C3"_L1, "C4"_L1, "G11"_L1, "L3"_L1, "L4"_L1}) {
        find(flow, QString(id))->state = SeatState::Held;
    }
    for (const QLatin1StringView id : {"F7"_L1, "F8"_L1, "F9"_L1, "L5"_L1, "L6"_L1}) {
        find(flow, QString(id))->state = SeatState::Free;
    }
    return flow;
}

BookingFlow heldSeatsFlow(const Clock &clock, bool large)
{
    BookingFlow flow = seatsFlow(clock, large);
    flow.hold.showtimeId = flow.plan->showtime.id;
    flow.hold.seats = {SeatId(u"F7"_s), SeatId(u"F8"_s)};
    flow.hold.expiresAt = flow.serverTime + 100s;
    flow.hold.total = Money{100'000};
    flow.holdDeadline = Deadline{clock.steady() + 100s};
    for (const SeatId &id : flow.hold.seats) {
        find(flow, id.text())->state = SeatState::Held;
    }
    return flow;
}

BookingFlow paymentFlow(const Clock &clock)
{
    BookingFlow flow = heldSeatsFlow(clock);
    flow.step = Step::Payment;
    flow.order = orderOf(flow, flow.plan->showtime, 2);
    flow.hold = {};
    flow.holdDeadline.reset();
    flow.payDeadline = Deadline{clock.steady() + 402s};
    flow.methods = {PaymentMethod::Qris,
                    PaymentMethod::EWallet,
                    PaymentMethod::VirtualAccount,
                    PaymentMethod::Card};
    return flow;
}

BookingFlow payingFlow(const Clock &clock, PaymentMethod method)
{
    BookingFlow flow = paymentFlow(clock);
    protocol::PaymentInfo payment;
    payment.id = AttemptId(u"attempt-1"_s);
    payment.method = method;
    payment.state = AttemptState::Pending;
    if (method == PaymentMethod::Qris || method == PaymentMethod::EWallet) {
        payment.qrText = u"00020101021226610014COM.EXAMPLE."
                         u"WWW0118936000000000000000021500000000000000052045812"
                         "53033605406100000580"_s;
    } else if (method == PaymentMethod::VirtualAccount) {
        payment.accountNumber = u"8808012345678901"_s;
    }
    flow.order->state = OrderState::Awaiting;
    flow.order->payment = payment;
    return flow;
}

BookingFlow ticketFlow(const Clock &clock, int seats)
{
    BookingFlow flow = paymentFlow(clock);
    flow.step = Step::Ticket;
    flow.payDeadline.reset();
    flow.order = orderOf(flow, flow.plan->showtime, seats);
    issueTickets(*flow.order);
    return flow;
}

BookingFlow ticketsFlow(const Clock &clock, int orders)
{
    BookingFlow flow = seatsFlow(clock);
    flow.step = Step::Tickets;
    flow.plan.reset();
    flow.ticketsLoaded = true;
    for (int i = 0; i < orders; ++i) {
        const Film &film = flow.films[static_cast<std::size_t>(i) * 4 % flow.films.size()];
        const auto showtime = showtimeOf(
            film, u"t%1"_s.arg(i), at(clock, i, 19, 30), u"studio-%1"_s.arg(1 + i % 4));
        protocol::OrderInfo order = orderOf(flow, showtime, 2 + i);
        issueTickets(order);
        flow.tickets.push_back(order);
    }
    return flow;
}

BookingFlow waitingFlow(const Clock &clock, int ahead, bool placed)
{
    BookingFlow flow = scheduleFlow(clock);
    flow.step = Step::Waiting;
    flow.wanted = flow.showtimes.front().id;
    flow.placeOver = !placed;
    if (placed) {
        flow.place = protocol::QueuePlace{.id = PlaceId(u"p1"_s),
                                          .number = u"A-047"_s,
                                          .ahead = ahead,
                                          .waiting = ahead + 120,
                                          .waitAtLeast = Millis(6000) * ahead,
                                          .waitAtMost = Millis(9000) * ahead,
                                          .code = u"K7XQ4"_s};
    } else {
        flow.notice = {.kind = NoticeKind::PlaceOver, .placeEnd = PlaceEnd::Unclaimed};
    }
    return flow;
}

BookingFlow overFlow(const Clock &clock, OrderState state, CancelReason reason)
{
    BookingFlow flow = paymentFlow(clock);
    flow.step = Step::OrderOver;
    flow.payDeadline.reset();
    flow.order->state = state;
    flow.order->cancelReason = reason;
    return flow;
}

BookingFlow closingFlow(const Clock &clock)
{
    BookingFlow flow = payingFlow(clock);
    flow.payTimeOver = true;
    return flow;
}

BookingFlow welcomeFlow(const Clock &clock)
{
    BookingFlow flow = waitingFlow(clock, 0, false);
    flow.wanted = {};
    flow.film = {};
    flow.notice = {};
    flow.server.queueGate = QueueGate::Open;
    return flow;
}

BookingFlow failedScheduleFlow(const Clock &clock)
{
    BookingFlow flow = scheduleFlow(clock);
    flow.showtimes.clear();
    flow.showtimesLoaded = false;
    flow.notice = {.kind = NoticeKind::Refused,
                   .refusal = {.code = RefusalCode::Unavailable},
                   .canRetry = true};
    return flow;
}

BookingFlow declinedFlow(const Clock &clock)
{
    BookingFlow flow = payingFlow(clock);
    flow.order->payment->state = AttemptState::Denied;
    flow.notice = {.kind = NoticeKind::PaymentDeclined};
    return flow;
}

std::vector<NamedFlow> everyFlow(const Clock &clock)
{
    std::vector<NamedFlow> all;
    BookingFlow offline = heldSeatsFlow(clock);
    offline.line = Line::Lost;
    BookingFlow refused = seatsFlow(clock);
    refused.notice
        = {NoticeKind::Refused, Refusal{RefusalCode::SeatTaken, {}, {}, {u"F7"_s, u"F8"_s}}};
    BookingFlow expired = seatsFlow(clock);
    expired.notice = {NoticeKind::HoldExpired, {}};
    BookingFlow hurry = heldSeatsFlow(clock);
    hurry.holdDeadline = Deadline{clock.steady() + 21s};
    all.push_back({u"films"_s, filmsFlow(clock)});
    all.push_back({u"schedule"_s, scheduleFlow(clock)});
    all.push_back(
        {u"schedule-17"_s, scheduleFlow(clock, FilmId(u"kereta-terakhir-ke-banyuwangi"_s))});
    all.push_back({u"schedule-soon"_s, scheduleFlow(clock, FilmId(u"komplotan-nenek"_s))});
    all.push_back({u"login"_s, loginFlow(clock)});
    BookingFlow early = waitingFlow(clock, 0);
    early.place->state = PlaceState::Early;
    early.place->until = clock.now() + 20min;
    early.place->seedHash = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
    BookingFlow scheduled = scheduleFlow(clock);
    for (std::size_t i = 2; i < scheduled.showtimes.size(); i += 2) {
        scheduled.showtimes[i].saleStartsAt = clock.now() + 20min;
    }
    all.push_back({u"schedule-early"_s, scheduled});
    all.push_back({u"waiting"_s, waitingFlow(clock, 46)});
    all.push_back({u"waiting-next"_s, waitingFlow(clock, 0)});
    all.push_back({u"waiting-early"_s, early});
    all.push_back({u"waiting-over"_s, waitingFlow(clock, 0, false)});
    all.push_back({u"seats"_s, seatsFlow(clock)});
    all.push_back({u"seats-large"_s, heldSeatsFlow(clock, true)});
    all.push_back({u"seats-held"_s, heldSeatsFlow(clock)});
    all.push_back({u"seats-hurry"_s, hurry});
    all.push_back({u"seats-offline"_s, offline});
    all.push_back({u"seats-refused"_s, refused});
    all.push_back({u"seats-expired"_s, expired});
    all.push_back({u"payment"_s, paymentFlow(clock)});
    all.push_back({u"payment-declined"_s, declinedFlow(clock)});
    all.push_back({u"paying-qris"_s, payingFlow(clock)});
    all.push_back({u"paying-va"_s, payingFlow(clock, PaymentMethod::VirtualAccount)});
    all.push_back({u"paying-card"_s, payingFlow(clock, PaymentMethod::Card)});
    all.push_back({u"payment-over"_s, closingFlow(clock)});
    all.push_back({u"schedule-failed"_s, failedScheduleFlow(clock)});
    all.push_back({u"welcome"_s, welcomeFlow(clock)});
    all.push_back({u"ticket"_s, ticketFlow(clock)});
    all.push_back({u"ticket-8"_s, ticketFlow(clock, 8)});
    all.push_back({u"tickets"_s, ticketsFlow(clock)});
    all.push_back({u"tickets-empty"_s, ticketsFlow(clock, 0)});
    all.push_back(
        {u"over-cancelled"_s, overFlow(clock, OrderState::Cancelled, CancelReason::Customer)});
    all.push_back(
        {u"over-timeout"_s, overFlow(clock, OrderState::Cancelled, CancelReason::TimeOut)});
    all.push_back(
        {u"over-refunded"_s, overFlow(clock, OrderState::Refunded, CancelReason::TimeOut)});
    return all;
}

} // namespace karcis::test
