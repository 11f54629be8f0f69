// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "support/manual_clock.h"
#include "support/scripted_channel.h"
#include "terminal/terminal.h"
#include "ui/languages.h"
#include "ui/lobby/called_board.h"
#include "ui/lobby/lobby_window.h"
#include "ui/lobby/showtime_row.h"
#include "ui/widgets/banner.h"

#include <QGuiApplication>
#include <QLabel>
#include <QTest>

using namespace karcis;
using namespace karcis::test;
using namespace karcis::ui;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A display with a server that answers when the test lets it.
struct LobbyStage
{
    ManualClock clock{UtcTime(Millis(1'767'607'200'000))};
    ScriptedServer server;
    Terminal terminal{clock,
                      [this] { return server.makeChannel(); },
                      TerminalOptions{.terminalId = u"lobby"_s,
                                      .version = u"1"_s,
                                      .freshId = {},
                                      .jitter = [] { return 0.0; },
                                      .tickInterval = Millis{0},
                                      .greetsOnly = true}};
    LobbyWindow window{terminal, clock, {.language = u"en"_s, .alternate = false}};
    QueueDisplayReply board;
    QString cinema = u"Bioskop Kecil"_s;
    QStringList asked;

    LobbyStage()
    {
        window.resize(1920, 1080);
        window.QWidget::show();
    }

    void connectLine()
    {
        server.line()->open();
        answerAll();
        answerAll();
    }

    void answerAll()
    {
        while (const auto request = server.next()) {
            const bool hello = std::holds_alternative<TerminalHello>(request->command);
            asked << (hello ? u"hello"_s : u"display"_s);
            QVERIFY(hello || std::holds_alternative<QueueDisplay>(request->command));
            if (hello) {
                HelloReply reply;
                reply.cinema = {CinemaId(u"c"_s), cinema, {}, u"Asia/Jakarta"_s, {}};
                reply.queueGate = QueueGate::Open;
                server.answer(*request, reply);
            } else {
                board.serverTime = clock.now();
                server.answer(*request, board);
            }
        }
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QString labelled(const QString &name) const
    {
        auto *label = window.findChild<QLabel *>(name);
        return label->isVisibleTo(&window) ? label->text() : QString();
    }

    [[nodiscard]] QStringList called() const { return window.findChild<CalledBoard *>()->called(); }
};

ShowtimeInfo showtime(const QString &title, UtcTime at, int free)
{
    return {.id = ShowtimeId(title),
            .filmTitle = title,
            .auditoriumName = u"Studio 1"_s,
            .startsAt = at,
            .endsAt = at + 2h,
            .seatsTotal = 100,
            .seatsFree = free};
}

} // namespace

/// The display in the lobby, which nobody touches.
class UiLobbyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheServerSays();
    void asksAgainWhenToldSo();
    void saysThatTheLineIsLost();
    void showsTheDraw();
    void bothLanguagesInTurn();
    void calledNumbersStandEvenly();
    void withoutNumbersTheNextFilmsHaveTheRoom();
    void aLongNameWidensNothing();
};

void UiLobbyTest::showsWhatTheServerSays()
{
    LobbyStage stage;
    stage.board.called = {u"A-047"_s, u"A-046"_s};
    stage.board.waiting = 12;
    stage.board.waitAtLeast = 4min;
    stage.board.waitAtMost = 6min;
    stage.board.next = {showtime(u"Laut Malam"_s, stage.clock.now() + 20min, 7)};
    stage.terminal.start();
    stage.connectLine();
    // Nothing of a customer's is asked, least of all a place in the queue.
    QCOMPARE(stage.asked, (QStringList{u"hello"_s, u"display"_s}));
    QCOMPARE(stage.called(), stage.board.called);
    QVERIFY(stage.labelled(u"lobbyWaiting"_s).contains(u"12 people are waiting."_s));
    QVERIFY(stage.labelled(u"lobbyWaiting"_s).contains(u"4 to 6"_s));
    const auto rows = stage.window.findChildren<ShowtimeRow *>();
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.front()->accessibleName().contains(u"7 seats free"_s));
    QVERIFY(!stage.labelled(u"lobbyClock"_s).isEmpty());
    // More showtimes than there is room for: only whole rows are shown.
    for (int i = 0; i < 40; ++i) {
        stage.board.next.push_back(showtime(u"Film %1"_s.arg(i), stage.clock.now() + 1h, 50));
    }
    stage.server.tell(QueueDisplayChanged{});
    stage.answerAll();
    const auto all = stage.window.findChildren<ShowtimeRow *>();
    const auto shown = std::ranges::count_if(
        all, [&](const ShowtimeRow *row) { return row->isVisibleTo(&stage.window); });
    QVERIFY(shown > 4 && shown < 20);
    QCOMPARE(stage.window.size(), QSize(1920, 1080));
}

void UiLobbyTest::asksAgainWhenToldSo()
{
    LobbyStage stage;
    stage.terminal.start();
    stage.connectLine();
    QVERIFY(stage.called().isEmpty());
    stage.board.called = {u"B-001"_s};
    stage.server.tell(QueueDisplayChanged{});
    // Told again before the answer: once more after it, and not more often.
    stage.server.tell(QueueDisplayChanged{});
    stage.server.tell(QueueDisplayChanged{});
    stage.answerAll();
    stage.answerAll();
    QCOMPARE(stage.called(), QStringList{u"B-001"_s});
    QCOMPARE(stage.asked.count(u"display"_s), 3);
}

void UiLobbyTest::saysThatTheLineIsLost()
{
    LobbyStage stage;
    stage.board.called = {u"A-001"_s};
    stage.terminal.start();
    stage.connectLine();
    auto *banner = stage.window.findChild<Banner *>(u"lobbyBanner"_s);
    QVERIFY(banner->text().isEmpty());
    stage.server.line()->drop();
    QCoreApplication::processEvents();
    QVERIFY(banner->text().contains(u"connection is lost"_s));
    QCOMPARE(stage.called(), QStringList{u"A-001"_s});
    stage.board.called = {u"A-002"_s};
    stage.clock.advance(20s);
    stage.terminal.tick();
    stage.connectLine();
    QVERIFY(banner->text().isEmpty());
    QCOMPARE(stage.called(), QStringList{u"A-002"_s});
}

void UiLobbyTest::showsTheDraw()
{
    LobbyStage stage;
    SaleInfo sale{.drawId = DrawId(u"d"_s),
                  .title = u"Laut Malam"_s,
                  .startsAt = stage.clock.now() + 10min,
                  .seedHash = u"abc123"_s,
                  .entries = 2};
    stage.board.sales = {sale};
    stage.terminal.start();
    stage.connectLine();
    QVERIFY(stage.labelled(u"lobbySale"_s).contains(u"2 people are in line"_s));
    QVERIFY(stage.labelled(u"lobbyProof"_s).contains(u"abc123"_s));
    sale.drawn = true;
    sale.seed = u"the seed"_s;
    sale.first = {u"A-002"_s, u"A-001"_s};
    stage.board.sales = {sale};
    stage.server.tell(QueueDisplayChanged{});
    stage.answerAll();
    QVERIFY(stage.labelled(u"lobbySale"_s).contains(u"A-002  A-001"_s));
    QVERIFY(stage.labelled(u"lobbyProof"_s).contains(u"the seed"_s));
}

void UiLobbyTest::bothLanguagesInTurn()
{
    const ManualClock clock;
    ScriptedServer server;
    Terminal terminal(clock,
                      [&server] { return server.makeChannel(); },
                      {.terminalId = u"lobby"_s, .version = u"1"_s, .freshId = {}, .jitter = {}});
    LobbyWindow window(terminal, clock, {.language = u"id"_s});
    QStringList shown{window.language()};
    for (qsizetype i = 0; i < languages().size(); ++i) {
        window.switchLanguage();
        shown.append(window.language());
        // What styles draw reads in the direction of the words.
        QCOMPARE(QGuiApplication::layoutDirection(),
                 window.language() == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
    }
    QCOMPARE(shown, languages() + QStringList{u"id"_s});
}

void UiLobbyTest::calledNumbersStandEvenly()
{
    LobbyStage stage;
    CalledBoard &board = *stage.window.findChild<CalledBoard *>();
    // Four are two and two, never three and one.
    QCOMPARE(board.placeOf(0, 4, 600), QRectF(0, 0, 300, 1));
    QCOMPARE(board.placeOf(3, 4, 600), QRectF(300, 1, 300, 1));
    // Of five the last two stand in the middle.
    QCOMPARE(board.placeOf(2, 5, 600), QRectF(400, 0, 200, 1));
    QCOMPARE(board.placeOf(3, 5, 600), QRectF(100, 1, 200, 1));
    QCOMPARE(board.placeOf(0, 1, 600), QRectF(0, 0, 600, 1));
    board.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(board.placeOf(0, 4, 600), QRectF(300, 0, 300, 1));
    QCOMPARE(board.placeOf(3, 5, 600), QRectF(300, 1, 200, 1));
}

void UiLobbyTest::withoutNumbersTheNextFilmsHaveTheRoom()
{
    LobbyStage stage;
    stage.board.called = {u"A-047"_s};
    stage.board.next = {showtime(u"Laut Malam"_s, stage.clock.now() + 20min, 7)};
    stage.terminal.start();
    stage.connectLine();
    const auto *next = stage.window.findChild<QWidget *>(u"lobbyNext"_s);
    const CalledBoard &called = *stage.window.findChild<CalledBoard *>();
    QVERIFY(next->width() < called.width());
    stage.board.called.clear();
    stage.server.tell(QueueDisplayChanged{});
    stage.answerAll();
    QVERIFY(next->width() > called.width());
    // Nothing to tell: no empty panel either.
    stage.board.next.clear();
    stage.server.tell(QueueDisplayChanged{});
    stage.answerAll();
    QVERIFY(!next->isVisible());
    QVERIFY(called.isVisible());
}

void UiLobbyTest::aLongNameWidensNothing()
{
    LobbyStage stage;
    stage.cinema = u"Bioskop Persahabatan Nusantara Raya Internasional Plaza Senayan Jakarta"_s;
    stage.window.resize(1080, 1920);
    stage.terminal.start();
    stage.connectLine();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(stage.window.size(), QSize(1080, 1920));
        stage.window.switchLanguage();
        QCoreApplication::processEvents();
        // It begins where one begins to read.
        const auto *name = stage.window.findChild<QLabel *>(u"lobbyCinema"_s);
        QCOMPARE(name->text().isRightToLeft(), stage.window.language() == u"ar"_s);
    }
}

QTEST_MAIN(UiLobbyTest)
#include "ui_lobby_test.moc"
