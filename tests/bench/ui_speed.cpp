// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "bench/ui_speed.h"

#include "flow_fixtures.h"
#include "ui/kiosk/page.h"
#include "ui/widgets/seat_grid.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QWindow>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis::bench {

namespace {

constexpr int manyRounds = 200;
constexpr QSize screen{1920, 1080};
/// For the window to come up.
constexpr std::chrono::seconds longestWait{10};

/// The bar that has the longest way to go.
QScrollBar *longestBar(const QWidget &page)
{
    QScrollBar *longest = nullptr;
    const auto areas = page.findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        QScrollBar *bar = area->verticalScrollBar();
        if (longest == nullptr || bar->maximum() > longest->maximum()) {
            longest = bar;
        }
    }
    return longest;
}

} // namespace

UiSpeed::UiSpeed(QTextStream &out)
    : m_out(out)
    // Late afternoon in the cinema of the fixtures.
    , m_clock(UtcTime(Millis(1'767'607'200'000)))
{ }

Samples UiSpeed::measure(int rounds, const std::function<void(int)> &work)
{
    constexpr int warmUp = 5;
    Samples samples;
    for (int i = -warmUp; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i + warmUp);
        if (i >= 0) {
            samples.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    return samples;
}

void UiSpeed::settle()
{
    // Layout requests post further ones, a few levels deep.
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

std::unique_ptr<ui::KioskWindow> UiSpeed::open(const BookingFlow &flow) const
{
    auto window
        = std::make_unique<ui::KioskWindow>(m_clock, ui::KioskOptions{.reducedMotion = true});
    window->resize(screen);
    window->show();
    window->render(flow);
    const QDeadlineTimer limit(longestWait);
    do {
        settle();
    } while (!window->windowHandle()->isExposed() && !limit.hasExpired());
    return window;
}

void UiSpeed::ratio(const QString &name, const Samples &samples)
{
    printFigure(m_out, name + u"_to_reference"_s, samples.percentile(50) / m_reference, u"times"_s);
}

void UiSpeed::reference()
{
    // What a plan of 430 seats costs at the very least: its pictures, and a number on each.
    constexpr int pictures = 430;
    constexpr int side = 40;
    QImage image(screen, QImage::Format_RGB32);
    QPixmap seat(side, side);
    seat.fill(QColor(120, 80, 200, 128));
    const Samples samples = measure(manyRounds, [&](int) {
        image.fill(Qt::black);
        QPainter painter(&image);
        for (int i = 0; i < pictures; ++i) {
            const QPoint corner(i % 40 * side, i / 40 * side);
            painter.drawPixmap(corner, seat);
            painter.drawText(QRect(corner, seat.size()), Qt::AlignCenter, QString::number(i % 40));
        }
    });
    m_reference = samples.percentile(50);
    printFigure(m_out, u"paint_reference"_s, m_reference, u"ms"_s);
}

void UiSpeed::seats(const QString &name, const BookingFlow &flow, double expected)
{
    const auto window = open(flow);
    auto *grid = window->findChild<ui::SeatGrid *>();
    const Samples repaint = measure(manyRounds, [&](int) { grid->repaint(); });
    repaint.print(m_out, name + u"_repaint"_s, expected);
    ratio(name + u"_repaint"_s, repaint);
    // Somebody else takes a seat and gives it back: all that a push from the server does on the screen.
    std::array<BookingFlow, 2> states{flow, flow};
    const auto seat = std::ranges::find_if(states[0].plan->seats, [](const auto &info) {
        return info.state == SeatState::Free && info.pair.isEmpty() && !info.blocked;
    });
    seat->state = SeatState::Sold;
    measure(manyRounds, [&](int round) {
        window->render(states.at(static_cast<std::size_t>(round) % states.size()));
        settle();
    }).print(m_out, name + u"_one_seat"_s, 1);
}

void UiSpeed::pages()
{
    const std::vector<BookingFlow> flows{test::filmsFlow(m_clock),
                                         test::scheduleFlow(m_clock),
                                         test::loginFlow(m_clock),
                                         test::seatsFlow(m_clock, true),
                                         test::paymentFlow(m_clock),
                                         test::payingFlow(m_clock),
                                         test::ticketFlow(m_clock),
                                         test::ticketsFlow(m_clock, 8)};
    const auto window = open(flows.front());
    measure(manyRounds, [&](int round) {
        window->render(flows.at(static_cast<std::size_t>(round + 1) % flows.size()));
        settle();
    }).print(m_out, u"page_change"_s, 50);
}

BookingFlow UiSpeed::manyFilms(int count) const
{
    BookingFlow flow = test::filmsFlow(m_clock);
    const std::vector<Film> real = flow.films;
    flow.films.clear();
    flow.films.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const auto place = static_cast<std::size_t>(i);
        Film film = real.at(place % real.size());
        // Words of other films and a number make each title and each cast one of its own.
        const Film &other = real.at(place * 7 % real.size());
        film.id = FilmId(u"film-%1"_s.arg(i));
        film.title = u"%1 %2"_s.arg(film.title).arg(i);
        film.englishTitle = other.englishTitle;
        film.cast = {film.cast.value(i % 3), other.cast.value(i % 2), u"Sari%1"_s.arg(i % 977)};
        film.released = Release::Now;
        flow.films.push_back(film);
    }
    return flow;
}

void UiSpeed::scrolling(int films)
{
    const auto window = open(manyFilms(films));
    QScrollBar *bar = longestBar(*window->page(Step::Films));
    // A quarter of a row of posters in each frame; the wall grows on the way.
    constexpr int stride = 120;
    measure(manyRounds, [&](int) {
        bar->setValue(bar->value() + stride);
        settle();
    }).print(m_out, u"scroll_%1_films"_s.arg(films), 16);
}

void UiSpeed::searching(int films)
{
    const auto window = open(manyFilms(films));
    auto *field = window->findChild<QLineEdit *>(u"searchField"_s);
    // Letter by letter as a person types, right and wrong words, and the key that takes a letter back.
    QStringList states;
    for (const QString &wanted : {u"laut malam"_s, u"sari97"_s, u"kncil ke"_s, u"drama"_s}) {
        for (int length = 1; length <= wanted.size(); ++length) {
            states.append(wanted.left(length));
        }
        for (int length = static_cast<int>(wanted.size()) - 1; length >= 0; length -= 2) {
            states.append(wanted.left(length));
        }
    }
    measure(manyRounds, [&](int round) {
        field->setText(states.at(round % states.size()));
        settle();
    }).print(m_out, u"search_%1_films"_s.arg(films), 30);
}

BookingFlow hugeAuditorium(const Clock &clock, int count)
{
    constexpr int across = 50;
    BookingFlow flow = test::seatsFlow(clock, true);
    const protocol::SeatInfo sample = flow.plan->seats.front();
    flow.plan->seats.clear();
    flow.plan->seats.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        protocol::SeatInfo seat = sample;
        seat.gridX = i % across;
        seat.gridY = i / across;
        seat.row = QString::number(seat.gridY + 1);
        seat.number = seat.gridX + 1;
        seat.id = SeatId(u"%1-%2"_s.arg(seat.row).arg(seat.number));
        seat.state = i % 3 == 0 ? SeatState::Sold : SeatState::Free;
        flow.plan->seats.push_back(seat);
    }
    return flow;
}

} // namespace karcis::bench
