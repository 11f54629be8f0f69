// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "bench/hold_latency.h"

#include "bench/raw_commits.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::bench {

namespace {

constexpr int rawCommits = 1000;
constexpr Millis pauseBetweenTaps{100};
constexpr auto warmUp = 3s;
constexpr auto rushTime = 5s;
constexpr double expectedP99 = 5;
constexpr int oneSecond = 1000;

QString templateIn(const QString &folder)
{
    return (folder.isEmpty() ? QDir::tempPath() : folder) + u"/karcis-bench-XXXXXX"_s;
}

} // namespace

HoldLatency::HoldLatency(HoldLatencyOptions options)
    : m_options(std::move(options))
    , m_folder(templateIn(m_options.folder))
    , m_out(stdout)
{
    m_timer.setSingleShot(true);
    later(0ms, &HoldLatency::start);
}

HoldLatency::~HoldLatency()
{
    m_server.disconnect(this);
    m_server.terminate();
    m_server.waitForFinished(10 * oneSecond);
}

void HoldLatency::start()
{
    if (!m_folder.isValid()) {
        fail(m_folder.errorString());
        return;
    }
    m_rawBefore = measureRawCommits(m_folder.path(), rawCommits);
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_server, &QProcess::readyReadStandardOutput, this, &HoldLatency::readServer);
    connect(&m_server, &QProcess::errorOccurred, this, [this] { fail(m_server.errorString()); });
    connect(&m_server, &QProcess::finished, this, [this] { fail(u"the server has ended"_s); });
    m_server.start(m_options.server,
                   {u"--data"_s,
                    m_folder.filePath(u"data"_s),
                    u"--port"_s,
                    u"0"_s,
                    u"--demo"_s,
                    // Limits are looked at for each request, but nobody is to run into one.
                    u"--set"_s,
                    u"throttle/terminal_burst=1000000"_s,
                    u"--set"_s,
                    u"throttle/terminal_per_second=1000000"_s,
                    u"--set"_s,
                    u"throttle/account_burst=1000000"_s,
                    u"--set"_s,
                    u"throttle/account_per_second=1000000"_s});
}

void HoldLatency::readServer()
{
    while (m_server.canReadLine()) {
        const QList<QByteArray> words = m_server.readLine().trimmed().split(' ');
        if (words.size() == 2 && words.front() == "listening") {
            connectTerminals(words.back().toUShort());
        }
    }
}

void HoldLatency::connectTerminals(quint16 port)
{
    QUrl url(u"ws://127.0.0.1"_s);
    url.setPort(port);
    for (int i = 0; i < m_options.terminals; ++i) {
        m_terminals.push_back(std::make_unique<BenchTerminal>(i, url));
        BenchTerminal *terminal = m_terminals.back().get();
        connect(terminal, &BenchTerminal::failed, this, &HoldLatency::fail);
        connect(terminal, &BenchTerminal::ready, this, &HoldLatency::terminalReady);
    }
}

void HoldLatency::terminalReady()
{
    if (++m_ready == m_options.terminals) {
        m_terminals.front()->ask(protocol::CatalogueFilms{},
                                 [this](const protocol::Reply &reply) { chooseSeats(reply); });
    }
}

void HoldLatency::chooseSeats(const protocol::Reply &films)
{
    for (const Film &film : std::get<protocol::FilmsReply>(films).films) {
        m_terminals.front()->ask(protocol::CatalogueShowtimes{film.id},
                                 [this](const protocol::Reply &reply) {
                                     chooseShowtime(std::get<protocol::ShowtimesReply>(reply));
                                 });
    }
}

void HoldLatency::chooseShowtime(const protocol::ShowtimesReply &list)
{
    // Any that is large enough and does not begin while it is measured will do.
    for (const protocol::ShowtimeInfo &showtime : list.showtimes) {
        if (m_showtime.isEmpty() && showtime.startsAt - list.serverTime > 1h
            && showtime.seatsFree > 2 * m_options.terminals) {
            m_showtime = showtime.id;
            chooseSeatsOf(m_showtime);
        }
    }
}

void HoldLatency::chooseSeatsOf(const ShowtimeId &showtime)
{
    m_terminals.front()->ask(protocol::SeatsWatch{showtime}, [this](const protocol::Reply &reply) {
        beginTaps(std::get<protocol::SeatMapReply>(reply));
    });
}

void HoldLatency::beginTaps(const protocol::SeatMapReply &map)
{
    auto terminal = m_terminals.begin();
    for (const protocol::SeatInfo &seat : map.seats) {
        const bool free = !seat.blocked && seat.pair.isEmpty() && seat.state == SeatState::Free;
        if (free && terminal != m_terminals.end()) {
            (*terminal)->tap(map.showtime.id, seat.id, pauseBetweenTaps);
            ++terminal;
        }
    }
    if (terminal != m_terminals.end()) {
        fail(u"the showtime has too few free seats"_s);
        return;
    }
    later(warmUp, &HoldLatency::recordTaps);
}

void HoldLatency::later(Millis pause, void (HoldLatency::*step)())
{
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, step);
    m_timer.start(pause);
}

void HoldLatency::recordTaps()
{
    for (const auto &terminal : m_terminals) {
        terminal->record(&m_taps);
    }
    later(m_options.duration, &HoldLatency::recordRush);
}

void HoldLatency::recordRush()
{
    for (const auto &terminal : m_terminals) {
        terminal->setPause(0ms);
        terminal->record(&m_rush);
    }
    later(rushTime, &HoldLatency::finish);
}

void HoldLatency::finish()
{
    for (const auto &terminal : m_terminals) {
        terminal->rest();
        terminal->record(nullptr);
        terminal->disconnect(this);
    }
    const Samples rawAfter = measureRawCommits(m_folder.path(), rawCommits);
    const double raw = (m_rawBefore.percentile(50) + rawAfter.percentile(50)) / 2;
    const double rawSlow = (m_rawBefore.percentile(99) + rawAfter.percentile(99)) / 2;
    m_out << "# " << m_options.terminals << " terminals, " << m_taps.count()
          << " holds, a tap every " << pauseBetweenTaps.count() << " ms at each" << Qt::endl;
    m_taps.print(m_out, u"hold"_s, expectedP99);
    printFigure(m_out, u"raw_commit_p50"_s, raw, u"ms"_s);
    printFigure(m_out, u"raw_commit_p99"_s, rawSlow, u"ms"_s);
    printFigure(m_out, u"hold_p50_to_raw_commit"_s, m_taps.percentile(50) / raw, u"times"_s);
    m_out << "# the same without any pause" << Qt::endl;
    m_rush.print(m_out, u"hold_in_a_rush"_s);
    const double seconds = std::chrono::duration<double>(rushTime).count();
    printFigure(
        m_out, u"holds_in_a_rush"_s, static_cast<double>(m_rush.count()) / seconds, u"a second"_s);
    QCoreApplication::quit();
}

void HoldLatency::fail(const QString &reason)
{
    QTextStream(stderr) << "hold_latency: " << reason << Qt::endl;
    QCoreApplication::exit(EXIT_FAILURE);
}

} // namespace karcis::bench
