// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_walk.h"

#include "terminal/terminal.h"
#include "ui/kiosk/kiosk_window.h"

#include <QRandomGenerator>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr std::chrono::milliseconds stepLimit{20'000};

} // namespace

TourWalk::TourWalk(KioskWindow &window, Terminal &terminal, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_terminal(terminal)
    , m_hands(window)
{
    m_look.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &TourWalk::goOn);
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

TourWalk::~TourWalk() = default;

void TourWalk::setVisitor(Visitor visitor)
{
    m_visitor = std::move(visitor);
}

void TourWalk::start()
{
    // A fresh account each time: the tour may run again on the same data.
    m_login = u"tour-%1@example.com"_s.arg(QRandomGenerator::system()->generate64(), 0, 36);
    writeScript();
    connect(&m_terminal, &Terminal::changed, this, [this] {
        if (!m_done) {
            m_look.start();
        }
    });
    m_limit.start(stepLimit);
    m_look.start();
}

void TourWalk::writeScript()
{
    addBrowsing();
    addRegistration();
    addSeats(u"seats"_s, u"The seats"_s);
    addPayment();
    addTickets();
    addCancelled();
    addBackHome();
}

void TourWalk::add(TourStep step)
{
    m_script.push_back(std::move(step));
}

std::function<bool()> TourWalk::at(Step step) const
{
    return [this, step] {
        return flow().step == step && !flow().busy && m_window.shownStep() == step;
    };
}

std::function<bool()> TourWalk::press(const QString &objectName) const
{
    return [this, objectName] {
        return m_hands.click(objectName);
    };
}

void TourWalk::addBrowsing()
{
    add({u"films"_s,
         u"Now showing"_s,
         [this] {
             return at(Step::Films)() && flow().filmsLoaded && flow().programmeLoaded
                 && flow().line == Line::Online;
         },
         [this] {
             return m_hands.clickFirst(u"film_"_s);
         }});
    add({u"schedule"_s,
         u"Film and times"_s,
         [this] { return at(Step::Schedule)() && flow().showtimesLoaded; },
         [this] {
             return m_hands.clickFirst(u"showtime_"_s);
         }});
    add({u"age"_s,
         {},
         [] { return true; },
         [this] {
             // Only films for grown-ups ask.
             return flow().step != Step::Schedule || m_hands.find(u"ageConfirm"_s) == nullptr
                 || m_hands.click(u"ageConfirm"_s);
         }});
}

void TourWalk::addRegistration()
{
    add({u"login"_s, u"Log in"_s, at(Step::Login), press(u"registerTab"_s)});
    add({u"register"_s,
         u"Register"_s,
         [this] { return m_hands.find(u"nameField"_s) != nullptr; },
         [this] {
             return m_hands.type(u"nameField"_s, u"Putri Wulandari"_s)
                 && m_hands.type(u"loginField"_s, m_login)
                 && m_hands.type(u"passwordField"_s, u"kursi-nyaman-7"_s)
                 && m_hands.click(u"loginSubmit"_s);
         }});
}

void TourWalk::addSeats(const QString &prefix, const QString &title)
{
    const auto settled = [this] {
        return flow().pendingHolds.empty() && flow().pendingReleases.empty();
    };
    add({prefix + u"-fresh"_s,
         title,
         [this] { return at(Step::Seats)() && flow().plan.has_value(); },
         [this] {
             return m_hands.tapFreeSeats(2);
         }});
    add({prefix + u"-chosen"_s,
         title + u": two are mine"_s,
         [this, settled] {
             return at(Step::Seats)() && settled() && flow().hold.seats.size() >= 2;
         },
         press(u"continueButton"_s)});
}

void TourWalk::addPayment()
{
    const auto choosing = [this] {
        return at(Step::Payment)() && !flow().methods.empty()
            && m_hands.find(u"method_qris"_s) != nullptr;
    };
    const auto paying = [this] {
        return at(Step::Payment)() && flow().order && flow().order->payment
            && flow().order->payment->state == AttemptState::Pending
            && m_hands.find(u"simulate_approve"_s) != nullptr;
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

void TourWalk::addTickets()
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
             return flow().step == Step::Films || m_hands.click(u"backButton"_s);
         }});
}

void TourWalk::addCancelled()
{
    add({u"films-again"_s, {}, at(Step::Films), [this] {
             return m_hands.clickFirst(u"film_"_s);
         }});
    add({u"schedule-again"_s,
         {},
         [this] { return at(Step::Schedule)() && flow().showtimesLoaded; },
         [this] {
             return m_hands.clickFirst(u"showtime_"_s);
         }});
    add({u"seats-again"_s,
         {},
         [this] { return at(Step::Seats)() && flow().plan.has_value(); },
         [this] {
             return m_hands.tapFreeSeats(3);
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

void TourWalk::addBackHome()
{
    add({u"home"_s, {}, at(Step::Films), press(u"logoutButton"_s)});
    add({u"goodbye"_s,
         u"Logged out"_s,
         [this] { return !flow().account; },
         [] {
             return true;
         }});
}

void TourWalk::goOn()
{
    if (m_done) {
        return;
    }
    if (m_next == m_script.size()) {
        end(true, {});
        return;
    }
    const TourStep &step = m_script.at(m_next);
    if (!step.ready()) {
        return;
    }
    m_flows.insert_or_assign(step.name, flow());
    if (!step.title.isEmpty() && m_visitor && !m_visitor(step.name, step.title)) {
        end(false, u"A picture of \"%1\" cannot be taken."_s.arg(step.name));
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

void TourWalk::end(bool ok, const QString &message)
{
    m_done = true;
    m_look.stop();
    m_limit.stop();
    Q_EMIT finished(ok, message);
}

const BookingFlow &TourWalk::flow() const
{
    return m_terminal.flow();
}

} // namespace karcis::ui
