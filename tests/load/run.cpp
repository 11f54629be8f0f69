// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/run.h"

#include "load/abuser.h"
#include "load/fighter.h"
#include "load/queue_settings.h"
#include "load/slow_reader.h"
#include "load/tapper.h"
#include "server/descriptor_limit.h"

#include <algorithm>
#include <array>
#include <sched.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::load {

namespace {

constexpr auto pauseBetweenTaps = 100ms;
constexpr int dropsOneIn = 5;
constexpr double pushExpected = 100;
constexpr double shiftExpected = 1.2;

void bindTo(int core)
{
    if (core >= 0) {
        cpu_set_t set;
        CPU_ZERO(&set);
        CPU_SET(static_cast<std::size_t>(core), &set);
        sched_setaffinity(0, sizeof set, &set);
    }
}

} // namespace

/// A scenario, and the settings of the server that it wants.
struct Run::Scenario
{
    QString name;
    QString meaning;
    void (Run::*step)();
    QStringList (*settings)(const RunOptions &options) = nullptr;
};

std::span<const Run::Scenario> Run::all()
{
    static const std::array<Scenario, 9> known{
        {{u"steady"_s, u"buyers come evenly over the whole time"_s, &Run::steady},
         {u"spike"_s, u"all buyers come within 10 seconds"_s, &Run::spike},
         {u"hot"_s, u"all fight for the seats of one showtime and watch it"_s, &Run::hot},
         {u"slow"_s, u"one in ten asks for much and reads nothing"_s, &Run::slow},
         {u"drops"_s, u"lines are lost in the middle of a hold and come back"_s, &Run::drops},
         {u"abuse"_s, u"two flood the server, the others tap as people do"_s, &Run::abuse},
         {u"queue"_s,
          u"all come within 10 seconds, wait in the queue, are let in and buy"_s,
          &Run::queue,
          &queueSettings},
         {u"rush"_s,
          u"ten times more come than are let in, and press on all the same"_s,
          &Run::rush,
          &rushSettings},
         {u"wait"_s,
          u"all wait in the queue; what they cost the server"_s,
          &Run::wait,
          &waitSettings}}};
    return known;
}

std::vector<std::pair<QString, QString>> scenarios()
{
    std::vector<std::pair<QString, QString>> named;
    named.reserve(Run::all().size());
    for (const Run::Scenario &scenario : Run::all()) {
        named.emplace_back(scenario.name, scenario.meaning);
    }
    return named;
}

const Run::Scenario *Run::find(const QString &name)
{
    const auto found = std::ranges::find(all(), name, &Scenario::name);
    return found == all().end() ? nullptr : &*found;
}

Run::Run(RunOptions options, QTextStream &out) : m_options(std::move(options)), m_out(out) { }

Run::~Run()
{
    m_guests.clear();
}

bool Run::hasRoom()
{
    static constexpr int beside = 64;
    const qint64 permitted = server::raiseDescriptorLimit(m_options.connections + beside);
    if (permitted < m_options.connections + beside) {
        m_out << "The system permits " << permitted << " open files; "
              << m_options.connections + beside << " are needed." << Qt::endl;
        return false;
    }
    return true;
}

bool Run::play()
{
    const Scenario *scenario = find(m_options.scenario);
    if (scenario == nullptr) {
        m_out << "There is no scenario \"" << m_options.scenario << "\"." << Qt::endl;
        return false;
    }
    if (!hasRoom()) {
        return false;
    }
    if (scenario->settings != nullptr) {
        // Those of the command line come last, and count.
        m_options.server.settings = scenario->settings(m_options) + m_options.server.settings;
    }
    m_programme = setTheStage(m_options.server.folder, m_options.connections);
    m_before = readBooks(m_options.server.folder);
    const quint16 port = m_server.start(m_options.server);
    if (port == 0) {
        m_out << "The server does not start." << Qt::endl;
        return false;
    }
    bindTo(m_options.core);
    m_ledger = std::make_unique<Ledger>(m_programme);
    m_house = std::make_unique<House>(
        House{.poller = m_poller, .port = port, .programme = m_programme, .ledger = *m_ledger});
    m_house->tally = &m_tally;
    m_house->line = &m_line;
    m_out << "# " << m_options.scenario << ": " << m_options.connections << " terminals, "
          << m_options.seconds << " s" << Qt::endl;
    (this->*scenario->step)();
    settle();
    return audit() && !m_failed;
}

Place Run::placeOf(int number) const
{
    std::size_t left = static_cast<std::size_t>(number);
    for (std::size_t show = 0; show < m_programme.shows.size(); ++show) {
        if (left < m_programme.shows[show].seats.size()) {
            return {show, left};
        }
        left -= m_programme.shows[show].seats.size();
    }
    return {0, 0};
}

void Run::work(std::chrono::milliseconds time)
{
    m_poller.run(std::chrono::steady_clock::now() + time);
}

void Run::letIn(std::size_t first)
{
    static constexpr std::size_t atATime = 50;
    const Moment latest = std::chrono::steady_clock::now() + 30s;
    for (std::size_t i = first; i < m_guests.size(); i += atATime) {
        for (std::size_t j = i; j < std::min(i + atATime, m_guests.size()); ++j) {
            m_guests[j]->start();
        }
        work(20ms);
    }
    const auto isOut = [](const std::unique_ptr<Guest> &guest) {
        return !guest->hasBeenIn();
    };
    while (std::ranges::any_of(m_guests, isOut) && std::chrono::steady_clock::now() < latest) {
        work(20ms);
    }
    const auto out = std::ranges::count_if(m_guests, isOut);
    if (out > 0) {
        m_out << out << " terminals could not get in." << Qt::endl;
        m_failed = true;
    }
}

void Run::settle()
{
    for (const auto &guest : m_guests) {
        guest->rest();
    }
    work(300ms);
}

void Run::addTappers(int count, int drops)
{
    for (int i = 0; i < count; ++i) {
        m_guests.push_back(std::make_unique<Tapper>(
            *m_house, i, placeOf(i), TapperHabits{.pause = pauseBetweenTaps, .dropsOneIn = drops}));
    }
}

std::size_t Run::showsFor(int visitors) const
{
    std::size_t seats = 0;
    std::size_t shows = 0;
    while (shows < m_programme.shows.size() && seats < 3 * static_cast<std::size_t>(visitors)) {
        seats += m_programme.shows[shows++].seats.size();
    }
    return shows;
}

std::vector<Buyer *> Run::addBuyers(std::chrono::milliseconds arrivals, const BuyerHabits &habits)
{
    const std::size_t shows = showsFor(m_options.connections);
    const Moment begin = std::chrono::steady_clock::now();
    std::vector<Buyer *> buyers;
    buyers.reserve(static_cast<std::size_t>(m_options.connections));
    for (int i = 0; i < m_options.connections; ++i) {
        auto buyer = std::make_unique<Buyer>(*m_house, i, shows, habits);
        buyer->arriveAt(begin + arrivals * i / m_options.connections);
        buyers.push_back(buyer.get());
        m_guests.push_back(std::move(buyer));
    }
    return buyers;
}

bool Run::areGone(const std::vector<Buyer *> &buyers, Moment latest)
{
    while (!std::ranges::all_of(buyers, &Buyer::isGone)
           && std::chrono::steady_clock::now() < latest) {
        work(50ms);
    }
    return std::ranges::all_of(buyers, &Buyer::isGone);
}

void Run::visits(std::chrono::milliseconds arrivals)
{
    const Moment begin = std::chrono::steady_clock::now();
    const std::vector<Buyer *> buyers = addBuyers(arrivals, {});
    static_cast<void>(areGone(buyers, begin + arrivals + std::chrono::seconds(m_options.seconds)));
    const double seconds
        = static_cast<double>(microsBetween(begin, std::chrono::steady_clock::now())) / 1e6;
    report(m_options.scenario, m_tally, seconds);
    const auto happy = std::ranges::count_if(buyers, &Buyer::hasTicket);
    m_failed = m_failed || happy == 0;
    figure(
        u"visits_with_ticket"_s, 100.0 * static_cast<double>(happy) / m_options.connections, "%");
    figure(u"visit_p50"_s, m_tally.sales.percentile(50), "ms");
    figure(u"visit_p99"_s, m_tally.sales.percentile(99), "ms");
}

void Run::steady()
{
    visits(std::chrono::seconds(m_options.seconds));
}

void Run::spike()
{
    visits(std::min<std::chrono::milliseconds>(10s, std::chrono::seconds(m_options.seconds)));
}

void Run::hot()
{
    HotBoard board(m_programme.shows.front());
    std::vector<Fighter *> fighters;
    for (int i = 0; i < m_options.connections; ++i) {
        auto fighter = std::make_unique<Fighter>(*m_house, i, 0, board);
        fighter->setPause(pauseBetweenTaps);
        fighters.push_back(fighter.get());
        m_guests.push_back(std::move(fighter));
    }
    letIn(0);
    work(200ms);
    m_tally = {};
    for (Fighter *fighter : fighters) {
        fighter->fight();
    }
    work(std::chrono::seconds(m_options.seconds));
    report(u"hot"_s, m_tally, m_options.seconds);
    figure(u"push_p50"_s, m_tally.pushes.percentile(50), "ms");
    figure(u"push_p99"_s, m_tally.pushes.percentile(99), "ms", pushExpected);
    figure(u"push_p99.9"_s, m_tally.pushes.percentile(99.9), "ms");
    figure(u"pushes"_s, static_cast<double>(m_tally.pushes.count()) / m_options.seconds, "/s");
    // The board goes before the guests do.
    settle();
    m_guests.clear();
}

void Run::slow()
{
    const int lazy = std::max(1, m_options.connections / 10);
    addTappers(m_options.connections - lazy, 0);
    letIn(0);
    m_tally = {};
    work(std::chrono::seconds(m_options.seconds) / 2);
    const Tally alone = m_tally;
    m_tally = {};
    const std::size_t first = m_guests.size();
    for (int i = m_options.connections - lazy; i < m_options.connections; ++i) {
        m_guests.push_back(std::make_unique<SlowReader>(*m_house, i));
        m_guests.back()->start();
    }
    work(std::chrono::seconds(m_options.seconds) / 2);
    report(u"slow_before"_s, alone, m_options.seconds / 2.0);
    report(u"slow_with"_s, m_tally, m_options.seconds / 2.0);
    figure(u"lazy_readers"_s, static_cast<double>(m_guests.size() - first), "terminals");
}

void Run::drops()
{
    addTappers(m_options.connections, dropsOneIn);
    letIn(0);
    m_tally = {};
    work(std::chrono::seconds(m_options.seconds));
    report(u"drops"_s, m_tally, m_options.seconds);
}

void Run::abuse()
{
    const int abusers = std::min(2, m_options.connections / 2);
    const int honest = m_options.connections - abusers;
    addTappers(honest, 0);
    letIn(0);
    // Turn and turn about, so that whatever else the machine does falls on both.
    static constexpr int turns = 4;
    const auto turn = std::chrono::milliseconds(m_options.seconds * 1000) / (2 * turns);
    Tally alone;
    Tally with;
    Tally flood;
    for (int i = 0; i < turns; ++i) {
        m_tally = {};
        work(turn);
        alone.holds.add(m_tally.holds);
        std::vector<std::unique_ptr<Abuser>> abusing;
        House other{.poller = m_poller,
                    .port = m_house->port,
                    .programme = m_programme,
                    .ledger = *m_ledger};
        other.tally = &flood;
        for (int j = honest; j < m_options.connections; ++j) {
            abusing.push_back(std::make_unique<Abuser>(other, j, placeOf(j)));
            abusing.back()->start();
        }
        work(50ms);
        m_tally = {};
        work(turn);
        with.holds.add(m_tally.holds);
        for (const auto &abuser : abusing) {
            abuser->rest();
        }
        work(100ms);
    }
    figure(u"honest_alone_hold_p50"_s, alone.holds.percentile(50), "ms");
    figure(u"honest_alone_hold_p99"_s, alone.holds.percentile(99), "ms");
    figure(u"honest_beside_abuse_hold_p50"_s, with.holds.percentile(50), "ms");
    figure(u"honest_beside_abuse_hold_p99"_s, with.holds.percentile(99), "ms");
    figure(u"p99_moved_by"_s,
           with.holds.percentile(99) / std::max(alone.holds.percentile(99), 0.001),
           "times",
           shiftExpected);
    figure(u"abusive_questions"_s, static_cast<double>(flood.answers), "answers");
    report(u"abusers"_s, flood, static_cast<double>(m_options.seconds) / 2);
}

void Run::figure(const QString &name, double value, const char *unit, double expected)
{
    m_out << name << ' ' << QString::number(value, 'f', value < 100 ? 2 : 0) << ' ' << unit;
    if (expected > 0) {
        m_out << " (expected <= " << expected << ')';
    }
    m_out << Qt::endl;
}

void Run::report(const QString &name, const Tally &tally, double seconds)
{
    m_out << "# " << name << Qt::endl;
    figure(u"answers"_s, static_cast<double>(tally.answers) / seconds, "/s");
    figure(u"changes"_s, static_cast<double>(tally.changes) / seconds, "/s");
    figure(u"hold_p50"_s, tally.holds.percentile(50), "ms");
    figure(u"hold_p99"_s, tally.holds.percentile(99), "ms", holdExpected);
    figure(u"hold_p99.9"_s, tally.holds.percentile(99.9), "ms");
    figure(u"seats_taken"_s, static_cast<double>(tally.taken), "answers");
    figure(u"lines_lost"_s, static_cast<double>(tally.lostLines), "lines");
    figure(u"lines_back"_s, static_cast<double>(tally.comebacks), "lines");
    if (tally.refusals.count() > 0) {
        figure(u"refusal_p99"_s, tally.refusals.percentile(99), "ms", refusalExpected);
    }
    for (const auto &[refusal, count] : tally.refused) {
        figure(
            u"refused_"_s + QString::fromStdString(refusal), static_cast<double>(count), "answers");
    }
}

bool Run::audit()
{
    const bool lived = m_server.isRunning();
    const bool ended = m_server.stop();
    const Books books = readBooks(m_options.server.folder);
    const int booked = books.booked - m_before.booked;
    const int tickets = books.liveTickets - m_before.liveTickets;
    figure(u"seats_booked"_s, booked, "seats");
    figure(u"promised_twice"_s, m_ledger->contradictions(), "seats");
    figure(u"sold_twice"_s, books.soldTwice, "seats");
    figure(u"news_missed"_s, static_cast<double>(m_tally.gaps), "pushes");
    // Whoever was told "paid" has a booked seat; the line of others may have been lost in between.
    const bool told = m_ledger->soldCount() <= booked && booked == tickets;
    const bool right = lived && ended && told && books.soldTwice == 0
        && m_ledger->contradictions() == 0 && m_tally.gaps == 0;
    m_out << (right ? "verdict nothing was sold twice" : "verdict WRONG") << Qt::endl;
    return right;
}

} // namespace karcis::load
