// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "flow_fixtures.h"
#include "support/manual_clock.h"
#include "ui/control/control_page.h"
#include "ui/lobby/called_board.h"
#include "ui/tour/tour_room.h"
#include "ui/tour/tour_scene.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <set>

using namespace karcis;
using namespace karcis::test;
using namespace karcis::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the walk would have seen, without a walk.
struct Booth
{
    ManualClock clock;
    TourFlows flows{{u"films"_s, filmsFlow(clock)}, {u"schedule"_s, scheduleFlow(clock)}};
    TourClock still{clock.now()};
    TourStage stage{flows, still};
    std::vector<TourScene> scenes = tourScenes();

    [[nodiscard]] const TourScene *scene(const QString &name) const
    {
        const auto it = std::ranges::find(scenes, name, &TourScene::name);
        return it == scenes.end() ? nullptr : &*it;
    }

    /// Null if the scene cannot be shown.
    [[nodiscard]] std::unique_ptr<TourRoom> show(const TourScene &scene, const TourLook &look) const
    {
        auto room = scene.room(stage, look);
        const bool shown = room && (!scene.act || scene.act(TourHands(room->window()), stage));
        TourHands::settle();
        return shown ? std::move(room) : nullptr;
    }

    [[nodiscard]] std::unique_ptr<TourRoom> show(const QString &name) const
    {
        const TourScene *found = scene(name);
        return found == nullptr ? nullptr : show(*found, {{1920, 1080}, u"en"_s});
    }
};

QString labelled(TourRoom &room, const QString &name)
{
    const auto *label = room.window().findChild<QLabel *>(name);
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

QString told(TourRoom &room, const QString &name)
{
    const auto *banner = room.window().findChild<Banner *>(name);
    return banner != nullptr && banner->isVisible() ? banner->text() : QString();
}

bool isSeen(TourRoom &room, const QString &name)
{
    const auto *widget = room.window().findChild<QWidget *>(name);
    return widget != nullptr && widget->isVisible() && !widget->visibleRegion().isEmpty();
}

} // namespace

/// The scenes of the tour that are no kiosk's.
class TourRoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoomFits_data();
    void everyRoomFits();
    void theControlRoomIsShownInEveryState();
    void theLobbyIsShownInEveryState();
    void aBusyEveningFillsTheCharts();
};

void TourRoomsTest::everyRoomFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    // Each size, each language, and the small screen with the longest words.
    const std::vector<std::pair<QSize, QString>> looks{{{1080, 1920}, u"ar"_s},
                                                       {{1920, 1080}, u"en"_s},
                                                       {{1366, 768}, u"ar"_s},
                                                       {{1366, 768}, u"id"_s}};
    for (const auto &[size, language] : looks) {
        QTest::addRow("%dx%d %s", size.width(), size.height(), qPrintable(language))
            << size << language;
    }
}

void TourRoomsTest::everyRoomFits()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    const Booth booth;
    std::set<QString> pages;
    for (const TourScene &scene : booth.scenes) {
        if (!scene.room) {
            continue;
        }
        pages.insert(scene.page);
        const auto room = booth.show(scene, {size, language});
        QVERIFY2(room != nullptr, qPrintable(scene.name));
        QCOMPARE(room->window().size(), size);
        const auto labels = room->window().findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->isVisible()) {
                continue;
            }
            const QSize needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                                   : label->sizeHint();
            QVERIFY2(label->width() >= needed.width() && label->height() >= needed.height(),
                     qPrintable(scene.name + u": "_s + label->text()));
        }
    }
    QCOMPARE(pages, (std::set<QString>{u"Control room"_s, u"Lobby display"_s}));
}

void TourRoomsTest::theControlRoomIsShownInEveryState()
{
    const Booth booth;
    const auto loggedOut = booth.show(u"control-login"_s);
    QVERIFY(isSeen(*loggedOut, u"managerLogin"_s));
    QVERIFY(told(*loggedOut, u"controlBanner"_s).isEmpty());
    for (const QString &refused :
         {u"control-login-wrong"_s, u"control-login-customer"_s, u"control-login-offline"_s}) {
        const auto room = booth.show(refused);
        QVERIFY2(isSeen(*room, u"managerLogin"_s), qPrintable(refused));
        QVERIFY2(!told(*room, u"controlBanner"_s).isEmpty(), qPrintable(refused));
    }
    const std::vector<std::pair<QString, QString>> seen{{u"control"_s, u"terminalTable"_s},
                                                        {u"control-limits"_s, u"limitTable"_s},
                                                        {u"control-sales"_s, u"pauseSales"_s},
                                                        {u"control-sale"_s, u"saleSet"_s},
                                                        {u"control-sale-set"_s, u"saleProof"_s},
                                                        {u"control-queue"_s, u"letAhead"_s}};
    for (const auto &[name, part] : seen) {
        const auto room = booth.show(name);
        QVERIFY2(isSeen(*room, part), qPrintable(name));
        QVERIFY2(told(*room, u"controlBanner"_s).isEmpty(), qPrintable(name));
    }
    for (const QString &banner : {u"control-offline"_s, u"control-limit-refused"_s}) {
        QVERIFY2(!told(*booth.show(banner), u"controlBanner"_s).isEmpty(), qPrintable(banner));
    }
    QCOMPARE(labelled(*booth.show(u"control-paused"_s), u"salesState"_s), u"Sales are paused"_s);
    QVERIFY(!labelled(*booth.show(u"control-sale-refused"_s), u"saleFault"_s).isEmpty());
    QVERIFY(
        labelled(*booth.show(u"control-queue-ahead"_s), u"aheadOutcome"_s).contains(u"next one"_s));
    QVERIFY(
        labelled(*booth.show(u"control-queue-nobody"_s), u"aheadOutcome"_s).contains(u"Nobody"_s));
}

void TourRoomsTest::theLobbyIsShownInEveryState()
{
    const Booth booth;
    const auto called = [](TourRoom &room) {
        return room.window().findChild<CalledBoard *>()->called().size();
    };
    QCOMPARE(called(*booth.show(u"lobby"_s)), 5);
    QCOMPARE(called(*booth.show(u"lobby-quiet"_s)), 0);
    QVERIFY(told(*booth.show(u"lobby"_s), u"lobbyBanner"_s).isEmpty());
    QVERIFY(told(*booth.show(u"lobby-offline"_s), u"lobbyBanner"_s).contains(u"lost"_s));
    QVERIFY(labelled(*booth.show(u"lobby-sale"_s), u"lobbySale"_s).contains(u"starts"_s));
    QVERIFY(labelled(*booth.show(u"lobby-drawn"_s), u"lobbySale"_s).contains(u"A-112"_s));
    // Before anything is known nothing is claimed.
    const auto connecting = booth.show(u"lobby-connecting"_s);
    QVERIFY(told(*connecting, u"lobbyBanner"_s).contains(u"Connecting"_s));
    QVERIFY(connecting->window().findChild<CalledBoard *>()->accessibleName().isEmpty());
    QVERIFY(!booth.show(u"lobby-quiet"_s)
                 ->window()
                 .findChild<CalledBoard *>()
                 ->accessibleName()
                 .isEmpty());
}

void TourRoomsTest::aBusyEveningFillsTheCharts()
{
    const Booth booth;
    const auto room = booth.show(u"control"_s);
    const auto &samples = room->window().findChild<ControlPage *>()->samples();
    QVERIFY(samples.size() > 50);
    QVERIFY(samples.back().at - samples.front().at >= std::chrono::minutes(5));
    QVERIFY(samples.back().requestsPerSecond > 0);
    QVERIFY(samples.back().medianMs > 0);
    // The same in every look, and each time.
    const auto again = booth.show(u"control"_s);
    QCOMPARE(again->window().findChild<ControlPage *>()->samples().back().requestsPerSecond,
             samples.back().requestsPerSecond);
}

QTEST_MAIN(TourRoomsTest)
#include "tour_rooms_test.moc"
