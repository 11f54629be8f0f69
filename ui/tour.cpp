// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour.h"

#include "terminal/terminal.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/kiosk/page.h"
#include "ui/languages.h"
#include "ui/widgets/seat_grid.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QScrollArea>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr std::chrono::milliseconds stepLimit{20'000};
constexpr int settleRounds = 5;

/// Nearly every widget sits in a scroll area: a person would scroll to it first.
void scrollTo(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(widget);
        }
    }
}

} // namespace

Tour::Tour(KioskWindow &window, Terminal &terminal, const QDir &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_terminal(terminal)
    , m_folder(folder)
    , m_sizes{{1080, 1920}, {1920, 1080}, {1366, 768}}
{
    m_look.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &Tour::goOn);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        const TourStep &step = m_script.at(m_next);
        end(false,
            u"The tour stopped before \"%1\": the screen never got there. It shows page %2; line %3, busy %4, notice %5."_s
                .arg(step.name)
                .arg(static_cast<int>(flow().step))
                .arg(static_cast<int>(flow().line))
                .arg(flow().busy)
                .arg(static_cast<int>(flow().notice.kind)));
    });
}

Tour::~Tour() = default;

void Tour::setSizes(std::vector<QSize> sizes)
{
    m_sizes = std::move(sizes);
}

void Tour::start()
{
    if (!m_folder.mkpath(u"."_s)) {
        end(false, u"The folder %1 cannot be made."_s.arg(m_folder.path()));
        return;
    }
    // A fresh account each time: the tour may run again on the same data.
    m_login = u"tour-%1@example.com"_s.arg(QRandomGenerator::system()->generate64(), 0, 36);
    m_window.setTextPercent(100);
    m_window.setTheme(ThemeMode::Dark);
    m_window.setLanguage(languages().constFirst());
    m_window.resize(m_sizes.front());
    writeScript();
    connect(&m_terminal, &Terminal::changed, this, [this] {
        if (!m_done) {
            m_look.start();
        }
    });
    m_limit.start(stepLimit);
    m_look.start();
}

void Tour::writeScript()
{
    addBrowsing();
    addRegistration();
    addSeats(u"seats"_s, u"The seats"_s);
    addPayment();
    addTickets();
    addCancelled();
    addBackHome();
}

void Tour::add(TourStep step)
{
    m_script.push_back(std::move(step));
}

std::function<bool()> Tour::at(Step step) const
{
    return [this, step] {
        return flow().step == step && !flow().busy && m_window.shownStep() == step;
    };
}

std::function<bool()> Tour::press(const QString &objectName)
{
    return [this, objectName] {
        return click(objectName);
    };
}

void Tour::addBrowsing()
{
    add({u"films"_s,
         u"Now showing"_s,
         [this] { return at(Step::Films)() && flow().filmsLoaded && flow().line == Line::Online; },
         [this] {
             return clickFirst(u"film_"_s);
         }});
    add({u"schedule"_s,
         u"Film and times"_s,
         [this] { return at(Step::Schedule)() && flow().showtimesLoaded; },
         [this] {
             return clickFirst(u"showtime_"_s);
         }});
    add({u"age"_s,
         {},
         [] { return true; },
         [this] {
             // Only films for grown-ups ask.
             return flow().step != Step::Schedule || find(u"ageConfirm"_s) == nullptr
                 || click(u"ageConfirm"_s);
         }});
}

void Tour::addRegistration()
{
    add({u"login"_s, u"Log in"_s, at(Step::Login), press(u"registerTab"_s)});
    add({u"register"_s,
         u"Register"_s,
         [this] { return find(u"nameField"_s) != nullptr; },
         [this] {
             return type(u"nameField"_s, u"Putri Wulandari"_s) && type(u"loginField"_s, m_login)
                 && type(u"passwordField"_s, u"kursi-nyaman-7"_s) && click(u"loginSubmit"_s);
         }});
}

void Tour::addSeats(const QString &prefix, const QString &title)
{
    const auto settled = [this] {
        return flow().pendingHolds.empty() && flow().pendingReleases.empty();
    };
    add({prefix + u"-fresh"_s,
         title,
         [this] { return at(Step::Seats)() && flow().plan.has_value(); },
         [this] {
             return tapFreeSeats(2);
         }});
    add({prefix + u"-chosen"_s,
         title + u": two are mine"_s,
         [this, settled] {
             return at(Step::Seats)() && settled() && flow().hold.seats.size() >= 2;
         },
         press(u"continueButton"_s)});
}

void Tour::addPayment()
{
    const auto choosing = [this] {
        return at(Step::Payment)() && !flow().methods.empty() && find(u"method_qris"_s) != nullptr;
    };
    const auto paying = [this] {
        return at(Step::Payment)() && flow().order && flow().order->payment
            && flow().order->payment->state == AttemptState::Pending
            && find(u"simulate_approve"_s) != nullptr;
    };
    add({u"payment"_s, u"Ways to pay"_s, choosing, press(u"method_virtualAccount"_s)});
    add({u"payment-account"_s,
         u"Paying by virtual account"_s,
         paying,
         press(u"simulate_decline"_s)});
    add({u"payment-declined"_s,
         u"The payment was declined"_s,
         [this, choosing] {
             return choosing() && flow().notice.kind == NoticeKind::PaymentDeclined;
         },
         press(u"method_qris"_s)});
    add({u"payment-qris"_s, u"Paying by QRIS"_s, paying, press(u"simulate_approve"_s)});
}

void Tour::addTickets()
{
    add({u"ticket"_s,
         u"The ticket"_s,
         [this] { return at(Step::Ticket)() && flow().order && !flow().order->tickets.empty(); },
         press(u"allTicketsButton"_s)});
    add({u"tickets"_s,
         u"My tickets"_s,
         [this] { return at(Step::Tickets)() && flow().ticketsLoaded && !flow().tickets.empty(); },
         press(u"backButton"_s)});
    add({u"leave-tickets"_s,
         {},
         [this] { return flow().step != Step::Tickets; },
         [this] {
             return flow().step == Step::Films || click(u"backButton"_s);
         }});
}

void Tour::addCancelled()
{
    add({u"films-again"_s, {}, at(Step::Films), [this] {
             return clickFirst(u"film_"_s);
         }});
    add({u"schedule-again"_s,
         {},
         [this] { return at(Step::Schedule)() && flow().showtimesLoaded; },
         [this] {
             return clickFirst(u"showtime_"_s);
         }});
    add({u"seats-again"_s,
         {},
         [this] { return at(Step::Seats)() && flow().plan.has_value(); },
         [this] {
             return tapFreeSeats(3);
         }});
    add({u"checkout-again"_s,
         {},
         [this] {
             return at(Step::Seats)() && flow().pendingHolds.empty()
                 && flow().hold.seats.size() >= 3;
         },
         press(u"continueButton"_s)});
    add({u"cancel"_s,
         {},
         [this] { return at(Step::Payment)() && flow().order.has_value(); },
         press(u"cancelOrder"_s)});
    add({u"cancelled"_s,
         u"The order was cancelled"_s,
         at(Step::OrderOver),
         press(u"homeButton"_s)});
}

void Tour::addBackHome()
{
    add({u"home"_s, {}, at(Step::Films), press(u"logoutButton"_s)});
    add({u"goodbye"_s,
         u"Logged out"_s,
         [this] { return !flow().account; },
         [] {
             return true;
         }});
}

void Tour::goOn()
{
    if (m_done) {
        return;
    }
    if (m_next == m_script.size()) {
        const bool written = writeIndex();
        end(written,
            written ? u"%1 pictures are in %2"_s.arg(m_pictures.size())
                          .arg(m_folder.filePath(u"index.html"_s))
                    : u"The index page cannot be written to %1."_s.arg(m_folder.path()));
        return;
    }
    const TourStep &step = m_script.at(m_next);
    if (!step.ready()) {
        return;
    }
    if (!step.title.isEmpty() && !takePictures(step)) {
        end(false, u"A picture of \"%1\" cannot be saved in %2."_s.arg(step.name, m_folder.path()));
        return;
    }
    // Counted first: what is pressed may already lead on.
    ++m_next;
    if (!step.act()) {
        end(false,
            u"The tour stopped at \"%1\": what should be pressed is not there."_s.arg(step.name));
        return;
    }
    m_limit.start(stepLimit);
    m_look.start();
}

void Tour::end(bool ok, const QString &message)
{
    m_done = true;
    m_look.stop();
    m_limit.stop();
    Q_EMIT finished(ok, message);
}

bool Tour::takePictures(const TourStep &step)
{
    const QSize before = m_window.size();
    const QString language = m_window.language();
    bool saved = true;
    for (const QString &spoken : languages()) {
        m_window.setLanguage(spoken);
        for (const QSize &size : m_sizes) {
            settleAt(size);
            const QString about = u"%1x%2 %3"_s.arg(size.width()).arg(size.height()).arg(spoken);
            const QString file
                = u"%1-%2-%3x%4-%5.png"_s.arg(m_pictures.size() + 1, 3, 10, QChar(u'0'))
                      .arg(step.name)
                      .arg(size.width())
                      .arg(size.height())
                      .arg(spoken);
            saved
                = saved && m_window.size() == size && m_window.grab().save(m_folder.filePath(file));
            m_pictures.push_back({step.title, file, about});
        }
    }
    m_window.setLanguage(language);
    settleAt(before);
    return saved;
}

void Tour::settleAt(QSize size)
{
    m_window.resize(size);
    // Layouts settle by posted events, which post further ones, a few levels deep.
    for (int i = 0; i < settleRounds; ++i) {
        QCoreApplication::sendPostedEvents();
    }
}

bool Tour::writeIndex() const
{
    QSaveFile file(m_folder.filePath(u"index.html"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    QString page
        = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Karcis: the "
          u"tour</title>\n"
          "<style>body{background:#15121c;color:#f8f4ed;font:16px sans-serif;margin:2em}"
          "section{display:flex;flex-wrap:wrap;gap:1em;align-items:flex-end}"
          "figure{margin:0}img{height:420px;border-radius:8px;border:1px solid #453d55}"
          "figcaption{color:#bdb5c8;font-size:13px}</style></head><body>\n<h1>Karcis: the tour</h1>\n"_s;
    QString title;
    for (const Picture &picture : m_pictures) {
        if (picture.title != title) {
            page += (title.isEmpty() ? QString() : u"</section>\n"_s)
                + u"<h2>%1</h2>\n<section>\n"_s.arg(picture.title.toHtmlEscaped());
            title = picture.title;
        }
        page
            += u"<figure><a href=\"%1\"><img src=\"%1\" alt=\"%2\" loading=\"lazy\"></a><figcaption>%2</figcaption></figure>\n"_s
                   .arg(picture.file, picture.about);
    }
    page += u"</section>\n</body></html>\n"_s;
    file.write(page.toUtf8());
    return file.commit();
}

QWidget *Tour::find(const QString &objectName) const
{
    // One that was just replaced may still be there, hidden, until the event loop deletes it.
    const auto named = m_window.findChildren<QWidget *>(objectName);
    const auto shown = std::ranges::find_if(named, &QWidget::isVisible);
    return shown == named.end() ? nullptr : *shown;
}

bool Tour::click(const QString &objectName)
{
    QWidget *widget = find(objectName);
    if (widget == nullptr || !widget->isEnabled()) {
        return false;
    }
    scrollTo(widget);
    return clickAt(widget, widget->rect().center());
}

bool Tour::clickFirst(const QString &prefix)
{
    QAbstractButton *first = nullptr;
    const auto buttons = m_window.page(m_window.shownStep())->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const bool fits
            = button->objectName().startsWith(prefix) && button->isVisible() && button->isEnabled();
        const auto place = [](const QWidget *widget) {
            const QPoint corner = widget->mapTo(widget->window(), QPoint(0, 0));
            return std::pair(corner.y(), corner.x());
        };
        if (fits && (first == nullptr || place(button) < place(first))) {
            first = button;
        }
    }
    return first != nullptr && click(first->objectName());
}

bool Tour::clickAt(QWidget *widget, QPoint point)
{
    const QPointF local(point);
    const QPointF global = widget->mapToGlobal(local);
    // The widget may be gone after the release, so it is not touched any more.
    QMouseEvent down(
        QEvent::MouseButtonPress, local, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &down);
    QMouseEvent up(
        QEvent::MouseButtonRelease, local, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &up);
    return true;
}

bool Tour::type(const QString &objectName, const QString &text)
{
    auto *edit = qobject_cast<QLineEdit *>(find(objectName));
    if (edit == nullptr) {
        return false;
    }
    edit->setFocus();
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(edit, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(edit, &up);
    }
    return edit->text() == text;
}

bool Tour::tapFreeSeats(int count)
{
    auto *grid = qobject_cast<SeatGrid *>(find(u"seatGrid"_s));
    if (grid == nullptr) {
        return false;
    }
    const auto free = [grid](std::size_t index) {
        const SeatView &seat = grid->seats()[index];
        return seat.look == SeatLook::Free && seat.info.kind == SeatKind::Standard;
    };
    // Neighbours in one row, from the back, where people like to sit.
    const std::size_t total = grid->seats().size();
    const auto freeBeside = [&](std::size_t index, std::size_t neighbour) {
        return neighbour < total && free(neighbour)
            && grid->seats()[neighbour].info.gridY == grid->seats()[index].info.gridY;
    };
    const auto wanted = static_cast<std::size_t>(count);
    for (std::size_t last = total; last >= wanted; --last) {
        const std::size_t first = last - wanted;
        bool together = true;
        for (std::size_t i = first; i < last; ++i) {
            together = together && free(i)
                && grid->seats()[i].info.gridY == grid->seats()[first].info.gridY;
        }
        // A single free seat left over would be refused.
        const bool strands = freeBeside(first, last)
            || (freeBeside(first, first - 1) && !freeBeside(first, first - 2));
        if (!together || strands) {
            continue;
        }
        for (std::size_t i = first; i < last; ++i) {
            grid->ensureVisible(static_cast<int>(i));
            clickAt(grid, grid->seatRect(static_cast<int>(i)).center());
        }
        return true;
    }
    return false;
}

const BookingFlow &Tour::flow() const
{
    return m_terminal.flow();
}

} // namespace karcis::ui
