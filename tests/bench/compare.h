// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "bench/ratios.h"
#include "bench/redis_line.h"
#include "bench/redis_server.h"
#include "load/guest.h"
#include "load/server_process.h"

#include <QTextStream>

#include <memory>

namespace karcis::bench {

struct CompareOptions
{
    QString server;
    QString folder;
    /// libpq connection text; without it PostgreSQL is left out.
    QString postgres;
    QStringList settings;
    std::vector<int> connections{50, 500, 2000};
    int fighters = 500;
    int pairs = 11;
    std::chrono::milliseconds time{2000};
    int serverCore = 0;
    int core = 1;
};

/// The same work for Karcis, Redis and PostgreSQL, in turn, on the same core, within the same minute.
class Compare
{
public:
    Compare(CompareOptions options, QTextStream &out);

    /// False if something could not be measured; it says what.
    [[nodiscard]] bool run();

private:
    struct Rate
    {
        double answers = 0;
        double changes = 0;
    };

    [[nodiscard]] bool startServers();
    void compareHolds(int connections);
    void compareFights();
    [[nodiscard]] Rate karcisHolds(int connections);
    [[nodiscard]] Rate karcisFight();
    [[nodiscard]] Rate playGuests(const std::vector<std::unique_ptr<load::Guest>> &guests,
                                  const std::function<void()> &begin);
    [[nodiscard]] Rate redisHolds(int connections);
    [[nodiscard]] Rate redisFight();
    [[nodiscard]] Rate playRedis(const std::vector<std::unique_ptr<RedisLine>> &lines);
    [[nodiscard]] double postgresHolds();
    [[nodiscard]] bool preparePostgres();
    void work(std::chrono::milliseconds time);
    void warn(const QString &text);

    CompareOptions m_options;
    QTextStream &m_out;
    load::Programme m_programme;
    load::ServerProcess m_karcis;
    RedisServer m_redis;
    quint16 m_redisPort = 0;
    load::Poller m_poller;
    std::unique_ptr<load::Ledger> m_ledger;
    std::unique_ptr<load::House> m_house;
    load::Tally m_tally;
    RedisTally m_redisTally;
    bool m_failed = false;
};

} // namespace karcis::bench
