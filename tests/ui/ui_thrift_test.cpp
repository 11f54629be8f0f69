// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "kiosk_fixture.h"
#include "ui/kiosk/page.h"
#include "ui/pictures.h"
#include "ui/widgets/film_card.h"
#include "ui/widgets/seat_grid.h"

#include <QLineEdit>
#include <QPaintEvent>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

using namespace karcis;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a widget had to paint since the last look.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *watched) { watched->installEventFilter(this); }

    QRegion take() { return std::exchange(m_painted, {}); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            m_painted += static_cast<QPaintEvent *>(event)->region();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QRegion m_painted;
};

BookingFlow manyFilms(const Clock &clock, int count)
{
    BookingFlow flow = test::filmsFlow(clock);
    const Film sample = flow.films.front();
    flow.films.clear();
    for (int i = 0; i < count; ++i) {
        Film film = sample;
        film.id = FilmId(u"many-%1"_s.arg(i));
        film.title = u"Film %1"_s.arg(i, 4, 10, QChar(u'0'));
        film.released = Release::Now;
        flow.films.push_back(film);
    }
    return flow;
}

} // namespace

/// The screens do no needless work: that is what keeps them quick, and figures alone would not tell why.
class UiThriftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSeatPaintsOneSeat();
    void nothingNewPaintsNoSeat();
    void onlyFilmsNearbyHaveCards();
    void everyFilmIsReachedByScrolling();
    void searchFindsFilmsThatHaveNoCardYet();
    void aPosterWithoutANameIsPlain();
};

void UiThriftTest::oneSeatPaintsOneSeat()
{
    test::KioskFixture kiosk;
    BookingFlow flow = test::seatsFlow(kiosk.clock, true);
    kiosk.render(flow);
    auto *grid = kiosk.find<ui::SeatGrid>(u"seatGrid"_s);
    PaintWatch watch(grid);
    const int index = grid->indexOf(SeatId(u"F7"_s));
    flow.plan->seats.at(static_cast<std::size_t>(index)).state = SeatState::Sold;
    kiosk.render(flow);
    const QRegion painted = watch.take();
    QVERIFY(painted.contains(grid->seatRect(index).center()));
    const QRect seat = grid->seatRect(index).adjusted(-6, -6, 6, 6);
    QVERIFY2(QRegion(seat).intersected(painted) == painted,
             qPrintable(u"painted %1x%2"_s.arg(painted.boundingRect().width())
                            .arg(painted.boundingRect().height())));
}

void UiThriftTest::nothingNewPaintsNoSeat()
{
    test::KioskFixture kiosk;
    const BookingFlow flow = test::heldSeatsFlow(kiosk.clock, true);
    kiosk.render(flow);
    PaintWatch watch(kiosk.find<ui::SeatGrid>(u"seatGrid"_s));
    kiosk.render(flow);
    QVERIFY(watch.take().isEmpty());
}

void UiThriftTest::onlyFilmsNearbyHaveCards()
{
    test::KioskFixture kiosk;
    kiosk.render(manyFilms(kiosk.clock, 2000));
    const auto cards = kiosk.window.findChildren<ui::FilmCard *>();
    QVERIFY(cards.size() >= 12);
    QVERIFY2(cards.size() < 100, qPrintable(QString::number(cards.size())));
}

void UiThriftTest::everyFilmIsReachedByScrolling()
{
    constexpr int count = 200;
    test::KioskFixture kiosk;
    kiosk.render(manyFilms(kiosk.clock, count));
    const auto areas = kiosk.window.page(Step::Films)->findChildren<QScrollArea *>();
    QVERIFY(!areas.isEmpty());
    for (int i = 0; i < count && kiosk.find(u"film_many-199"_s) == nullptr; ++i) {
        for (const QScrollArea *area : areas) {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        }
        test::KioskFixture::settle();
    }
    for (int i = 0; i < count; ++i) {
        QVERIFY(kiosk.find(u"film_many-%1"_s.arg(i)) != nullptr);
    }
}

void UiThriftTest::searchFindsFilmsThatHaveNoCardYet()
{
    test::KioskFixture kiosk;
    kiosk.render(manyFilms(kiosk.clock, 2000));
    QVERIFY(kiosk.find(u"film_many-1500"_s) == nullptr);
    auto *field = kiosk.find<QLineEdit>(u"searchField"_s);
    field->setText(u"1500"_s);
    test::KioskFixture::settle();
    QVERIFY(kiosk.find(u"film_many-1500"_s) != nullptr);
    QVERIFY(kiosk.find(u"film_many-0"_s) == nullptr);
    field->clear();
    test::KioskFixture::settle();
    QVERIFY(kiosk.find(u"film_many-1500"_s) == nullptr);
    QVERIFY(kiosk.find(u"film_many-0"_s) != nullptr);
}

void UiThriftTest::aPosterWithoutANameIsPlain()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    ui::Pictures pictures;
    const QImage plain = pictures.poster(QString(), {20, 30}, 1.0).toImage();
    const QImage unknown = pictures.poster(u"no-such-film.svg"_s, {20, 30}, 1.0).toImage();
    QCOMPARE(plain.size(), QSize(20, 30));
    QCOMPARE(plain, unknown);
    QVERIFY(plain != pictures.poster(u"laut-malam.svg"_s, {20, 30}, 1.0).toImage());
}

QTEST_MAIN(UiThriftTest)
#include "ui_thrift_test.moc"
