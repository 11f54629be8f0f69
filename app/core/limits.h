// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <cstddef>

/// Every bound of queues, buffers, messages and counts, in one place.
namespace karcis::limits {

using namespace std::chrono_literals;

// One message.
inline constexpr std::size_t messageBytes = std::size_t{64} * 1024;
inline constexpr std::size_t replyBytes = std::size_t{1024} * 1024;
inline constexpr std::size_t jsonDepth = 16;
inline constexpr std::size_t requestsPerBatch = 16;
inline constexpr int textLength = 200;
inline constexpr int idLength = 64;
inline constexpr int passwordLength = 128;
inline constexpr int passwordMinimum = 8;
inline constexpr int tokenLength = 64;
inline constexpr int seatsPerRequest = 16;
/// Words of a seat request in words.
inline constexpr int seatWords = 40;
inline constexpr int holdExtensions = 3;

// One connection.
inline constexpr std::size_t callsInFlight = 16;
inline constexpr std::size_t sendBufferBytes = std::size_t{2} * 1024 * 1024;
inline constexpr std::size_t watchedShowtimes = 4;
inline constexpr Millis handshakeTimeout = 5s;
inline constexpr Millis idleTimeout = 90s;
inline constexpr Millis pingInterval = 25s;
inline constexpr std::size_t trafficLogBytes = std::size_t{16} * 1024 * 1024;

// The server.
/// 10,000 who wait, as many as may be inside by default, and those who only look.
inline constexpr int connections = 16 * 1024;
/// Open files beside the connections: databases, the event loops and what libraries keep.
inline constexpr int otherDescriptors = 128;
/// After the first one, refused connections are counted and written to the log so often.
inline constexpr Millis refusalLogPause = 10s;
/// Accounts or addresses whose budgets are remembered at once.
inline constexpr std::size_t throttleKeys = std::size_t{16} * 1024;
/// Refused requests that a connection may cause per second, and at once, before it is cut off.
inline constexpr int refusalsPerSecond = 50;
inline constexpr int refusalsAtOnce = 120;
/// Terminals that one admin.terminals lists.
inline constexpr std::size_t listedTerminals = 500;
inline constexpr int pendingHandshakes = 256;
inline constexpr std::size_t queuedWork = std::size_t{32} * 1024;
inline constexpr std::size_t workPerBatch = 512;
inline constexpr int passwordHashesQueued = 256;
inline constexpr int passwordHashThreads = 2;
inline constexpr int outboxPerTick = 64;
inline constexpr int expiriesPerTick = 256;
inline constexpr int admissionsPerTick = 256;
/// One visitor hears of new positions at most this often. A position that changes right after some news has to wait for so
/// long, and is to be seen within 2 s all the same: the rest is for the way, through a busy server and over a network.
inline constexpr Millis queueNewsInterval = 1900ms;
/// Who waits is looked at in groups this long apart, so that the server does not wake up for each of them.
inline constexpr Millis queueNewsPause = 10ms;
/// Positions in the queue that are sent in one turn of the event loop: about a millisecond, for others wait meanwhile.
inline constexpr std::size_t queueNewsPerTurn = 100;
inline constexpr Millis endedPlacesKept = 1h;
inline constexpr std::size_t calledOnDisplay = 8;
/// Sales with a start of their own that a lobby display lists, and the first of a draw that it shows.
inline constexpr std::size_t salesOnDisplay = 3;
inline constexpr std::size_t drawnOnDisplay = 24;
/// A lobby display hears of changes at most this often.
inline constexpr Millis displayPause = 1s;
/// Numbers of a draw in one reply.
inline constexpr std::size_t drawnPerReply = 2000;
/// Places that a draw puts into the line, or that hear of another start, in one transaction; others are answered in
/// between.
inline constexpr std::size_t linedUpPerStep = 500;
/// Places that another server changed and that are taken up in one transaction; others are answered in between.
inline constexpr std::size_t followedPerStep = 500;
/// How long after its draw a sale still has a say in who may buy.
inline constexpr Millis drawCounts = 24h;
/// The furthest that the start of a sale can be set ahead.
inline constexpr Millis longestUntilSale = 366 * 24h;
/// What somebody types beside their number to prove that it is theirs.
inline constexpr int placeCodeLength = 5;
/// How often a terminal may try a number, and how often any terminal may try the same one.
inline constexpr int numberTriesPerMinute = 6;
inline constexpr int numberTriesAtOnce = 5;
/// A node that has not shown itself in the shared database for so long is dead, and how often it shows itself.
inline constexpr Millis nodeLease = 15s;
inline constexpr Millis nodeSign = 3s;
inline constexpr Millis pushInterval = 20ms;
inline constexpr Millis longestTickPause = 1s;
/// How often a node asks the database that it shares for the time.
inline constexpr Millis databaseClockPause = 60s;
inline constexpr Millis commandResultsKept = 24h;
/// At the highest rate of admission these are the answers of about an hour; SQLite knows their places in memory, some 30 MiB.
inline constexpr std::size_t commandResultsMost = 500'000;
inline constexpr Millis sessionLifetime = 12h;
inline constexpr int sessionsPerAccount = 32;

/// Where servers share a database: watched showtimes and orders under way that one look at the others' work takes in, about
/// once a second, and how many orders are looked after at all.
inline constexpr std::size_t showtimesPerLook = 32;
inline constexpr std::size_t ordersPerLook = 128;
inline constexpr std::size_t toldOrders = std::size_t{8} * 1024;

// The catalogue.
inline constexpr int soonestShowtimes = 12;

// HTTP.
inline constexpr int httpConnections = 64;
inline constexpr std::size_t httpRequestBytes = std::size_t{16} * 1024;
inline constexpr Millis httpConnectionTime = 10s;
inline constexpr std::size_t metricSeries = 1024;

// A terminal.
inline constexpr Millis requestTimeout = 10s;
inline constexpr Millis reconnectFirst = 500ms;
inline constexpr Millis reconnectLongest = 15s;
inline constexpr std::size_t pendingRequests = 32;
/// How often a request that came too fast is sent again by itself, and the longest pause that it waits for.
inline constexpr int throttledTries = 12;
inline constexpr Millis longestThrottle = 30s;

// Tickets that leave the kiosk.
/// A printing that is not done after this is called off, so that nobody else finds the tickets in the tray.
inline constexpr Millis printLimit = 60s;
/// How often the print service is asked whether the job is done.
inline constexpr Millis printPause = 1s;
/// How long a medium may take to keep a file, and how often it is looked whether it took longer.
inline constexpr Millis saveLimit = 15s;
inline constexpr Millis saveLook = 500ms;

// The way out of the kiosk, for staff.
inline constexpr int pinMinimum = 4;
inline constexpr int pinLength = 12;
inline constexpr int pinTriesFree = 3;
inline constexpr Millis pinFirstDelay = 5s;
inline constexpr Millis pinLongestDelay = 10min;

} // namespace karcis::limits
