// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/stage.h"

#include "core/clock.h"
#include "core/limits.h"
#include "db/database.h"
#include "db/migrator.h"
#include "db/query.h"
#include "db/transaction.h"
#include "resources/resources.h"
#include "server/demo_cinema.h"
#include "server/sodium_random.h"
#include "server/stores.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace karcis::load {

namespace {

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"karcis.sqlite"_s);
}

void fillCinema(server::Stores &stores, UtcTime now)
{
    initKarcisResources();
    QFile file(u":/demo/cinema.json"_s);
    server::DemoCinema demo;
    if (!file.open(QIODevice::ReadOnly) || !demo.read(file.readAll()).isEmpty()) {
        throw std::runtime_error("the demo cinema cannot be read");
    }
    server::SodiumRandom random;
    demo.store(stores, random, now);
}

std::string logIn(server::Stores &stores, int number, UtcTime now)
{
    const QString name = u"load-%1"_s.arg(number);
    const QByteArray token = "load-token-" + QByteArray::number(number);
    const bool isNew = stores.accounts.insert({.id = AccountId(name),
                                               .name = name,
                                               .login = name + u"@contoh.id"_s,
                                               .passwordHash = u"none"_s,
                                               .createdAt = now});
    if (isNew) {
        stores.accounts.insertSession(
            {.id = SessionId(name),
             .tokenHash = QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex(),
             .accountId = AccountId(name),
             .terminalId = name,
             .createdAt = now,
             .expiresAt = now + limits::sessionLifetime});
    }
    return token.toStdString();
}

Show describe(server::Stores &stores, const Showtime &showtime)
{
    Show show{.id = showtime.id.text().toStdString()};
    QSet<QString> taken;
    for (const db::SeatClaim &claim : stores.seats.claimsOf(showtime.id)) {
        taken.insert(claim.seatId.text());
    }
    for (const Seat &seat : stores.catalogue.seats(showtime.auditoriumId)) {
        if (!seat.blocked && seat.pair.isEmpty() && !taken.contains(seat.id.text())) {
            show.seats.push_back(seat.id.text().toStdString());
        }
    }
    return show;
}

int count(db::Database &database, QStringView sql)
{
    db::Query query(database, sql);
    return query.firstRow() ? query.integer(0) : 0;
}

} // namespace

Programme setTheStage(const QString &folder, int sessions)
{
    const SystemClock clock;
    QDir().mkpath(folder);
    db::Database database({.sqliteFile = fileIn(folder)});
    db::Migrator(database, db::embeddedMigrations()).migrate(clock.now());
    server::Stores stores(database);
    fillCinema(stores, clock.now());
    Programme programme;
    db::Transaction transaction(database);
    for (int i = 0; i < sessions; ++i) {
        programme.tokens.push_back(logIn(stores, i, clock.now()));
    }
    const UtcTime from = clock.now() + std::chrono::hours(3);
    for (const db::ShowtimeDetails &details :
         stores.catalogue.schedule(from, from + std::chrono::hours(24 * 7))) {
        programme.shows.push_back(describe(stores, details.showtime));
    }
    transaction.commit();
    std::ranges::stable_sort(
        programme.shows, std::greater(), [](const Show &show) { return show.seats.size(); });
    return programme;
}

Books readBooks(const QString &folder)
{
    db::Database database({.sqliteFile = fileIn(folder)});
    return {.booked = count(database, u"SELECT COUNT(*) FROM seat_claim WHERE kind = 'booked'"),
            .paidOrders = count(database, u"SELECT COUNT(*) FROM orders WHERE state = 'paid'"),
            .liveTickets = count(database, u"SELECT COUNT(*) FROM ticket WHERE live = 1"),
            .soldTwice
            = count(database,
                    u"SELECT COUNT(*) FROM (SELECT showtime_id, seat_id FROM ticket WHERE live = 1"
                    " GROUP BY showtime_id, seat_id HAVING COUNT(*) > 1)")
                + count(database,
                        u"SELECT COUNT(*) FROM ticket t LEFT JOIN seat_claim c"
                        " ON c.showtime_id = t.showtime_id AND c.seat_id = t.seat_id"
                        " AND c.order_id = t.order_id AND c.kind = 'booked'"
                        " WHERE t.live = 1 AND c.seat_id IS NULL")};
}

} // namespace karcis::load
