// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "flow_fixtures.h"
#include "resources/resources.h"
#include "support/manual_clock.h"
#include "ui/kiosk/seat_views.h"
#include "ui/widgets/button.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/label.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/seat_grid.h"
#include "ui/widgets/wall_layout.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::ui {

/// Notes what had to be painted.
class PaintWatch : public QObject
{
public:
    using QObject::QObject;
    QRegion painted;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            painted += static_cast<QPaintEvent *>(event)->region();
        }
        return false;
    }
};

class UiWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aTapFindsItsSeat();
    void betweenSeatsThereIsNone();
    void aBlockedSeatIsNotTapped();
    void theWholeAuditoriumFits_data();
    void theWholeAuditoriumFits();
    void zoomingKeepsSeatsTappable();
    void draggingIsNoTap();
    void twoFingersZoom();
    void fingersKeepWhatLiesBetweenThem();
    void twoFingersMove();
    void oneFingerTapsAndMoves();
    void tinySeatsComeNearerFirst();
    void theKeyboardReachesEverySeat();
    void enterAndSpaceChoose();
    void screenReadersHearEachSeat();
    void onlyTheChangedSeatIsPainted();
    void ownSeatsAreToldFromOthers();
    void looksDifferWithoutColour();
    void theCountdownFollowsTheClock();
    void theCountdownWarnsAtHalfAMinute();
    void theCountdownRestsWhenHidden();
    void aQrCodeHasItsQuietZone();
    void sevenDaysStandInRowsOfFourAndThree();
    void theIconOfAButtonThatIsOnIsSeen();
    void linesOfAParagraphBeginAtOneEdge();

private:
    test::ManualClock m_clock;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<SeatGrid> m_grid;
};

void UiWidgetsTest::initTestCase()
{
    initKarcisResources();
    QAccessible::setActive(true);
}

void UiWidgetsTest::init()
{
    // clang 14 cannot make an aggregate by make_unique.
    m_context.reset(new Context{m_clock}); // NOLINT(modernize-make-unique)
    m_context->wording = Wording(u"en"_s);
    m_grid = std::make_unique<SeatGrid>(*m_context);
    m_grid->resize(1000, 620);
    m_grid->setSeats(seatViews(test::seatsFlow(m_clock)));
    m_grid->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_grid.get()));
}

void UiWidgetsTest::cleanup()
{
    m_grid.reset();
    m_context.reset();
}

void UiWidgetsTest::aTapFindsItsSeat()
{
    QSignalSpy taps(m_grid.get(), &SeatGrid::seatTapped);
    for (int i = 0; i < static_cast<int>(m_grid->seats().size()); ++i) {
        const SeatView &seat = m_grid->seats()[static_cast<std::size_t>(i)];
        if (seat.look == SeatLook::Blocked) {
            continue;
        }
        QTest::mouseClick(m_grid.get(), Qt::LeftButton, {}, m_grid->seatRect(i).center());
        QCOMPARE(taps.size(), 1);
        QCOMPARE(taps.takeFirst().at(0).value<SeatId>(), seat.info.id);
    }
}

void UiWidgetsTest::betweenSeatsThereIsNone()
{
    QCOMPARE(m_grid->seatAt(QPoint(m_grid->width() / 2, 10)), -1);
    QCOMPARE(m_grid->seatAt(QPoint(-5, -5)), -1);
    QSignalSpy taps(m_grid.get(), &SeatGrid::seatTapped);
    QTest::mouseClick(m_grid.get(), Qt::LeftButton, {}, QPoint(m_grid->width() / 2, 10));
    QCOMPARE(taps.size(), 0);
}

void UiWidgetsTest::aBlockedSeatIsNotTapped()
{
    const auto it = std::ranges::find(m_grid->seats(), SeatLook::Blocked, &SeatView::look);
    QVERIFY(it != m_grid->seats().end());
    QSignalSpy taps(m_grid.get(), &SeatGrid::seatTapped);
    m_grid->tap(static_cast<int>(it - m_grid->seats().begin()));
    QCOMPARE(taps.size(), 0);
}

void UiWidgetsTest::theWholeAuditoriumFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("large");
    QTest::newRow("portrait") << QSize(1032, 1200) << false;
    QTest::newRow("portrait, 430 seats") << QSize(1032, 1200) << true;
    QTest::newRow("landscape, 430 seats") << QSize(1400, 860) << true;
    QTest::newRow("small, 430 seats") << QSize(980, 560) << true;
}

void UiWidgetsTest::theWholeAuditoriumFits()
{
    QFETCH(QSize, size);
    QFETCH(bool, large);
    m_grid->resize(size);
    m_grid->setSeats(seatViews(test::seatsFlow(m_clock, large)));
    QVERIFY(m_grid->isFitted());
    for (int i = 0; i < static_cast<int>(m_grid->seats().size()); ++i) {
        QVERIFY(m_grid->rect().contains(m_grid->seatRect(i)));
    }
    // Large enough for a finger on a kiosk's screen of 0.36 mm a pixel.
    QVERIFY(m_grid->cellSide() >= 24);
}

void UiWidgetsTest::zoomingKeepsSeatsTappable()
{
    m_grid->resize(700, 500);
    m_grid->setSeats(seatViews(test::seatsFlow(m_clock, true)));
    while (m_grid->cellSide() < 48) {
        const int before = m_grid->cellSide();
        m_grid->zoomIn();
        QVERIFY(m_grid->cellSide() > before);
    }
    QVERIFY(!m_grid->isFitted());
    const int last = static_cast<int>(m_grid->seats().size()) - 1;
    m_grid->ensureVisible(last);
    QVERIFY(m_grid->rect().contains(m_grid->seatRect(last).center()));
    QSignalSpy taps(m_grid.get(), &SeatGrid::seatTapped);
    QTest::mouseClick(m_grid.get(), Qt::LeftButton, {}, m_grid->seatRect(last).center());
    QCOMPARE(taps.size(), 1);
    m_grid->zoomToFit();
    QVERIFY(m_grid->isFitted());
}

void UiWidgetsTest::draggingIsNoTap()
{
    m_grid->resize(700, 500);
    m_grid->zoomIn();
    m_grid->zoomIn();
    m_grid->zoomIn();
    QSignalSpy taps(m_grid.get(), &SeatGrid::seatTapped);
    const QRect before = m_grid->seatRect(0);
    QTest::mousePress(m_grid.get(), Qt::LeftButton, {}, QPoint(350, 300));
    QTest::mouseMove(m_grid.get(), QPoint(390, 330));
    QTest::mouseMove(m_grid.get(), QPoint(450, 380));
    QTest::mouseRelease(m_grid.get(), Qt::LeftButton, {}, QPoint(450, 380));
    QCOMPARE(taps.size(), 0);
    QVERIFY(m_grid->seatRect(0) != before);
}

namespace {

struct Fingers
{
    QPointF first;
    QPointF second;
};

/// Two fingers that come down, go evenly from one place to another, and leave.
void pinch(SeatGrid &grid, const Fingers &from, const Fingers &to, int steps = 40)
{
    static const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const auto between = [steps](QPointF a, QPointF b, int step) {
        return (a + (b - a) * step / steps).toPoint();
    };
    QTest::touchEvent(&grid, screen.get())
        .press(0, from.first.toPoint(), &grid)
        .press(1, from.second.toPoint(), &grid);
    for (int step = 1; step <= steps; ++step) {
        QTest::touchEvent(&grid, screen.get())
            .move(0, between(from.first, to.first, step), &grid)
            .move(1, between(from.second, to.second, step), &grid);
    }
    QTest::touchEvent(&grid, screen.get())
        .release(0, to.first.toPoint(), &grid)
        .release(1, to.second.toPoint(), &grid);
}

} // namespace

void UiWidgetsTest::twoFingersZoom()
{
    QSignalSpy taps(m_grid.get(), &SeatGrid::seatTapped);
    const int before = m_grid->cellSide();
    const int seat = m_grid->indexOf(SeatId(u"F7"_s));
    const QPointF middle = m_grid->seatRect(seat).center();
    const auto apart = [&middle](double half) {
        return Fingers{middle - QPointF(half, 0), middle + QPointF(half, 0)};
    };
    // Slowly: every step is smaller than what one seat grows by.
    pinch(*m_grid, apart(60), apart(90), 60);
    QCOMPARE(m_grid->cellSide(), qRound(before * 1.5));
    QVERIFY(!m_grid->isFitted());
    pinch(*m_grid, apart(140), apart(35), 60);
    QCOMPARE(m_grid->cellSide(), before);
    QVERIFY(m_grid->isFitted());
    QCOMPARE(taps.size(), 0);
}

void UiWidgetsTest::fingersKeepWhatLiesBetweenThem()
{
    // Near enough for seats on all sides: the edges of the plan hold nothing back.
    m_grid->zoomIn();
    const int cell = m_grid->cellSide();
    const int seat = m_grid->indexOf(SeatId(u"F7"_s));
    m_grid->ensureVisible(seat);
    const QPointF middle = m_grid->seatRect(seat).center();
    const QPointF away(-30, 20);
    pinch(*m_grid,
          {middle - QPointF(80, 0), middle + QPointF(80, 0)},
          {middle + away - QPointF(0, 120), middle + away + QPointF(0, 120)});
    QCOMPARE(m_grid->cellSide(), qRound(cell * 1.5));
    const QPointF off = m_grid->seatRect(seat).center() - (middle + away);
    QVERIFY2(off.manhattanLength() <= 4, qPrintable(u"%1, %2"_s.arg(off.x()).arg(off.y())));
}

void UiWidgetsTest::twoFingersMove()
{
    QSignalSpy taps(m_grid.get(), &SeatGrid::seatTapped);
    m_grid->zoomIn();
    m_grid->zoomIn();
    m_grid->zoomIn();
    const int cell = m_grid->cellSide();
    const int seat = m_grid->indexOf(SeatId(u"F7"_s));
    m_grid->setCurrent(seat);
    const QPointF before = m_grid->seatRect(seat).topLeft();
    const Fingers from{{450, 320}, {550, 320}};
    const QPointF way(40, 30);
    pinch(*m_grid, from, {from.first + way, from.second + way});
    QCOMPARE(m_grid->seatRect(seat).topLeft() - before, way);
    QCOMPARE(m_grid->cellSide(), cell);
    QCOMPARE(taps.size(), 0);
}

void UiWidgetsTest::oneFingerTapsAndMoves()
{
    static const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    QSignalSpy taps(m_grid.get(), &SeatGrid::seatTapped);
    const int seat = m_grid->indexOf(SeatId(u"F7"_s));
    const QPoint middle = m_grid->seatRect(seat).center();
    QTest::touchEvent(m_grid.get(), screen.get()).press(0, middle, m_grid.get());
    QTest::touchEvent(m_grid.get(), screen.get()).release(0, middle, m_grid.get());
    QCOMPARE(taps.size(), 1);
    m_grid->zoomIn();
    m_grid->zoomIn();
    m_grid->zoomIn();
    const QRect before = m_grid->seatRect(seat);
    QTest::touchEvent(m_grid.get(), screen.get()).press(0, middle, m_grid.get());
    for (int step = 1; step <= 10; ++step) {
        QTest::touchEvent(m_grid.get(), screen.get())
            .move(0, middle + QPoint(8, 5) * step, m_grid.get());
    }
    QTest::touchEvent(m_grid.get(), screen.get()).release(0, middle + QPoint(80, 50), m_grid.get());
    QVERIFY(m_grid->seatRect(seat).x() > before.x());
    QCOMPARE(taps.size(), 1);
}

void UiWidgetsTest::tinySeatsComeNearerFirst()
{
    m_grid->resize(420, 380);
    m_grid->setSeats(seatViews(test::seatsFlow(m_clock, true)));
    QVERIFY(m_grid->cellSide() < 24);
    QSignalSpy taps(m_grid.get(), &SeatGrid::seatTapped);
    QTest::mouseClick(m_grid.get(), Qt::LeftButton, {}, m_grid->seatRect(200).center());
    QCOMPARE(taps.size(), 0);
    QVERIFY(m_grid->cellSide() >= 48);
}

void UiWidgetsTest::theKeyboardReachesEverySeat()
{
    // From any seat, up and down lead through the rows and left and right through the row.
    std::vector<bool> reached(m_grid->seats().size(), false);
    m_grid->setCurrent(0);
    for (int row = 0; row < 40; ++row) {
        const int start = m_grid->current();
        for (const Qt::Key way : {Qt::Key_Left, Qt::Key_Right}) {
            m_grid->setCurrent(start);
            for (int step = 0; step < 60; ++step) {
                reached[static_cast<std::size_t>(m_grid->current())] = true;
                QTest::keyClick(m_grid.get(), way);
            }
        }
        m_grid->setCurrent(start);
        QTest::keyClick(m_grid.get(), Qt::Key_Down);
    }
    QVERIFY(std::ranges::all_of(reached, std::identity{}));
}

void UiWidgetsTest::enterAndSpaceChoose()
{
    QSignalSpy taps(m_grid.get(), &SeatGrid::seatTapped);
    m_grid->setCurrent(m_grid->indexOf(SeatId(u"F7"_s)));
    QTest::keyClick(m_grid.get(), Qt::Key_Return);
    QTest::keyClick(m_grid.get(), Qt::Key_Right);
    QTest::keyClick(m_grid.get(), Qt::Key_Space);
    QCOMPARE(taps.size(), 2);
    QCOMPARE(taps.at(0).at(0).value<SeatId>(), SeatId(u"F7"_s));
    QCOMPARE(taps.at(1).at(0).value<SeatId>(), SeatId(u"F8"_s));
}

void UiWidgetsTest::screenReadersHearEachSeat()
{
    QAccessibleInterface *plan = QAccessible::queryAccessibleInterface(m_grid.get());
    QVERIFY(plan != nullptr);
    QCOMPARE(plan->childCount(), static_cast<int>(m_grid->seats().size()));
    const int index = m_grid->indexOf(SeatId(u"F7"_s));
    QAccessibleInterface *seat = plan->child(index);
    QVERIFY(seat != nullptr);
    QCOMPARE(seat->text(QAccessible::Name), u"Row F seat 7, free, 50,000 rupiah"_s);
    QVERIFY(!seat->state().disabled);
    QVERIFY(!seat->state().checked);
    QCOMPARE(plan->indexOfChild(seat), index);
    QSignalSpy taps(m_grid.get(), &SeatGrid::seatTapped);
    seat->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(taps.size(), 1);
    m_grid->setSeats(seatViews(test::heldSeatsFlow(m_clock)));
    QCOMPARE(seat->text(QAccessible::Name), u"Row F seat 7, yours, 50,000 rupiah"_s);
    QVERIFY(seat->state().checked);
    QAccessibleTableInterface *table = plan->tableInterface();
    QVERIFY(table != nullptr);
    QCOMPARE(plan->role(), QAccessible::Table);
    QCOMPARE(table->rowCount(), 12);
    QCOMPARE(table->rowDescription(0), u"Row A"_s);
    QCOMPARE(table->rowDescription(11), u"Row L"_s);
    const SeatView &view = m_grid->seats()[static_cast<std::size_t>(index)];
    QCOMPARE(table->cellAt(5, view.info.gridX), seat);
    QCOMPARE(seat->tableCellInterface()->rowIndex(), 5);
    QCOMPARE(seat->tableCellInterface()->columnIndex(), view.info.gridX);
    QCOMPARE(table->selectedCells().size(), 2);
    // An aisle is no cell.
    QVERIFY(table->cellAt(5, 10) == nullptr);
    QVERIFY(table->cellAt(99, 0) == nullptr);
    QAccessibleInterface *sold = plan->child(m_grid->indexOf(SeatId(u"A1"_s)));
    QVERIFY(sold->state().disabled);
}

void UiWidgetsTest::onlyTheChangedSeatIsPainted()
{
    QCoreApplication::processEvents();
    PaintWatch watch;
    m_grid->installEventFilter(&watch);
    std::vector<SeatView> seats = m_grid->seats();
    const int index = m_grid->indexOf(SeatId(u"F7"_s));
    seats[static_cast<std::size_t>(index)].look = SeatLook::Sold;
    m_grid->setSeats(seats);
    QTRY_VERIFY(!watch.painted.isEmpty());
    const QRect place = m_grid->seatRect(index);
    QVERIFY(watch.painted.boundingRect().contains(place));
    QVERIFY(watch.painted.boundingRect().width() <= place.width() * 2);
    QVERIFY(watch.painted.boundingRect().height() <= place.height() * 2);
}

void UiWidgetsTest::ownSeatsAreToldFromOthers()
{
    BookingFlow flow = test::heldSeatsFlow(m_clock);
    flow.pendingHolds = {SeatId(u"F9"_s)};
    flow.pendingReleases = {SeatId(u"F8"_s)};
    const std::vector<SeatView> views = seatViews(flow);
    const auto look = [&views](const QString &id) {
        return std::ranges::find_if(views,
                                    [&](const SeatView &seat) { return seat.info.id.text() == id; })
            ->look;
    };
    QCOMPARE(look(u"F7"_s), SeatLook::Mine);
    QCOMPARE(look(u"F8"_s), SeatLook::Free);
    QCOMPARE(look(u"F9"_s), SeatLook::Mine);
    QCOMPARE(look(u"C3"_s), SeatLook::Held);
    QCOMPARE(look(u"K17"_s), SeatLook::Blocked);
    // A hold of another showtime says nothing about this one.
    flow.hold.showtimeId = ShowtimeId(u"another"_s);
    flow.pendingHolds.clear();
    flow.pendingReleases.clear();
    QVERIFY(std::ranges::none_of(seatViews(flow),
                                 [](const SeatView &seat) { return seat.look == SeatLook::Mine; }));
}

void UiWidgetsTest::looksDifferWithoutColour()
{
    // In grey, and thresholded away from the ground, each look still has a picture of its own.
    SeatPainter painter(*m_context);
    painter.setCell(48);
    std::vector<QImage> pictures;
    const auto draw = [&](SeatKind kind, SeatLook look, PairSide side) {
        SeatView seat;
        seat.info.kind = kind;
        seat.look = look;
        seat.side = side;
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(m_context->theme.color(Tone::Surface));
        QPainter canvas(&image);
        painter.paint(canvas, QPoint(0, 0), seat);
        canvas.end();
        // Edges only: where neighbouring pixels differ, whatever the colours are.
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        QImage edges(48, 48, QImage::Format_Grayscale8);
        edges.fill(0);
        for (int y = 1; y < 48; ++y) {
            for (int x = 1; x < 48; ++x) {
                const int here = qGray(grey.pixel(x, y));
                const bool edge = std::abs(here - qGray(grey.pixel(x - 1, y))) > 12
                    || std::abs(here - qGray(grey.pixel(x, y - 1))) > 12;
                edges.scanLine(y)[x] = edge ? 255 : 0;
            }
        }
        pictures.push_back(edges);
    };
    for (const SeatLook look :
         {SeatLook::Free, SeatLook::Mine, SeatLook::Held, SeatLook::Sold, SeatLook::Blocked}) {
        draw(SeatKind::Standard, look, PairSide::None);
    }
    draw(SeatKind::Sweetbox, SeatLook::Free, PairSide::Left);
    draw(SeatKind::Wheelchair, SeatLook::Free, PairSide::None);
    for (std::size_t a = 0; a < pictures.size(); ++a) {
        for (std::size_t b = a + 1; b < pictures.size(); ++b) {
            int differing = 0;
            for (int y = 0; y < 48; ++y) {
                for (int x = 0; x < 48; ++x) {
                    differing += pictures[a].pixel(x, y) != pictures[b].pixel(x, y) ? 1 : 0;
                }
            }
            QVERIFY2(differing > 40,
                     qPrintable(u"%1 and %2 differ in %3 pixels"_s.arg(a).arg(b).arg(differing)));
        }
    }
}

void UiWidgetsTest::theCountdownFollowsTheClock()
{
    Countdown countdown(*m_context);
    countdown.setWords(u"left"_s, u"hurry"_s);
    countdown.setDeadline(Deadline{m_clock.steady() + 120s}, 120s);
    QCOMPARE(countdown.text(), u"2:00"_s);
    m_clock.advance(1500ms);
    countdown.refresh();
    QCOMPARE(countdown.text(), u"1:59"_s);
    // Somebody sets the wall clock: no second is lost or won.
    m_clock.setNow(UtcTime(0ms));
    countdown.refresh();
    QCOMPARE(countdown.text(), u"1:59"_s);
    m_clock.advance(200s);
    countdown.refresh();
    QCOMPARE(countdown.text(), u"0:00"_s);
    countdown.setDeadline(std::nullopt, 120s);
    QVERIFY(countdown.text().isEmpty());
    QVERIFY(countdown.isHidden());
}

void UiWidgetsTest::theCountdownWarnsAtHalfAMinute()
{
    Countdown countdown(*m_context);
    countdown.setWords(u"left"_s, u"hurry"_s);
    QSignalSpy warned(&countdown, &Countdown::warned);
    countdown.setDeadline(Deadline{m_clock.steady() + 31s}, 120s);
    QVERIFY(!countdown.isWarning());
    m_clock.advance(1s);
    countdown.refresh();
    countdown.refresh();
    QVERIFY(countdown.isWarning());
    QCOMPARE(warned.size(), 1);
    QCOMPARE(countdown.accessibleName(), u"hurry 0:30"_s);
    countdown.setDeadline(Deadline{m_clock.steady() + 120s}, 120s);
    QVERIFY(!countdown.isWarning());
}

void UiWidgetsTest::theCountdownRestsWhenHidden()
{
    Countdown countdown(*m_context);
    countdown.setDeadline(Deadline{m_clock.steady() + 90s}, 120s);
    QVERIFY(countdown.isVisible());
    QVERIFY(countdown.isTicking());
    countdown.hide();
    QVERIFY(!countdown.isTicking());
    countdown.show();
    QVERIFY(countdown.isTicking());
    m_clock.advance(100s);
    countdown.refresh();
    QVERIFY(!countdown.isTicking());
}

void UiWidgetsTest::aQrCodeHasItsQuietZone()
{
    QrView view;
    view.setSide(240);
    view.setCode(u"KARCIS1.9f86d081884c7d65.F7"_s, u"code"_s);
    view.resize(view.sizeHint());
    QVERIFY(view.modules() >= 21);
    const QImage image = view.grab().toImage();
    int left = image.width();
    int dark = 0;
    for (int y = 12; y < image.height() - 12; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 64) {
                ++dark;
                left = std::min(left, x);
            }
        }
    }
    const int module = 240 / (view.modules() + 8);
    QVERIFY(dark > 0);
    QVERIFY(left >= 4 * module);
    view.setCode(QString(4000, u'x'), u"too long"_s);
    QCOMPARE(view.modules(), 0);
}

void UiWidgetsTest::sevenDaysStandInRowsOfFourAndThree()
{
    QWidget host;
    auto *wall = new WallLayout(&host);
    wall->setSpacing(10);
    wall->setItemWidth(100, 7);
    std::vector<QWidget *> days(7);
    for (QWidget *&day : days) {
        day = new QWidget(&host);
        day->setMinimumHeight(40);
        wall->addWidget(day);
    }
    const auto inFirstRow = [&] {
        host.resize(660, 300);
        host.show();
        wall->invalidate();
        wall->setGeometry(host.rect());
        return std::ranges::count(days, days.front()->y(), &QWidget::y);
    };
    // Six would fit.
    QCOMPARE(inFirstRow(), 6);
    wall->setBalanced(true);
    QCOMPARE(inFirstRow(), 4);
    QCOMPARE(days.back()->y(), days.at(4)->y());
}

void UiWidgetsTest::theIconOfAButtonThatIsOnIsSeen()
{
    m_context->theme.setMode(ThemeMode::HighContrast);
    Button button(*m_context, QStringLiteral("toggle"), QStringLiteral("secondary"));
    button.setCheckable(true);
    button.setIconName(QStringLiteral("filter"));
    const QImage icon = button.icon().pixmap(button.iconSize(), QIcon::Normal, QIcon::On).toImage();
    int solid = 0;
    for (int y = 0; y < icon.height(); ++y) {
        for (int x = 0; x < icon.width(); ++x) {
            const QColor pixel = icon.pixelColor(x, y);
            if (pixel.alpha() == 255) {
                ++solid;
                QCOMPARE(pixel.rgb(), m_context->theme.color(Tone::OnAccent).rgb());
            }
        }
    }
    QVERIFY(solid > 0);
}

void UiWidgetsTest::linesOfAParagraphBeginAtOneEdge()
{
    const std::unique_ptr<QLabel> label(makeText(TextStyle::Body, {}));
    label->setFont(m_context->theme.font(TextStyle::Body));
    const QString word = QString::fromUtf8("\u0627\u0627\u0627\u0627\u0627\u0627");
    label->setText(QStringList(6, word).join(u' '));
    label->setLayoutDirection(Qt::RightToLeft);
    QPalette palette(Qt::black);
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    label->setPalette(palette);
    // Three words a line, so that the first line was broken at a space.
    const int width = label->fontMetrics().horizontalAdvance(QStringList(3, word).join(u' ')) + 6;
    const int height = label->heightForWidth(width);
    label->resize(width, height);
    QImage image(label->size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    label->render(&image);
    const auto lastInk = [&image](int top, int bottom) {
        int last = -1;
        for (int y = top; y < bottom; ++y) {
            for (int x = 0; x < image.width(); ++x) {
                last = qGray(image.pixel(x, y)) < 128 ? std::max(last, x) : last;
            }
        }
        return last;
    };
    const int first = lastInk(0, height / 2);
    const int second = lastInk(height / 2, height);
    QVERIFY(first > width / 2);
    QCOMPARE(first, second);
    QVERIFY(width - first < label->fontMetrics().horizontalAdvance(u' ') + 3);
}

} // namespace karcis::ui

QTEST_MAIN(karcis::ui::UiWidgetsTest)
#include "ui_widgets_test.moc"
