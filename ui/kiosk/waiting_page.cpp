// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/waiting_page.h"

#include "ui/flow_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/poster_view.h"
#include "ui/widgets/programme_wall.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/scroll.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

/// The number of people that is worth a word to somebody who listens: every one of the last few, then ever fewer.
int spokenAhead(int ahead)
{
    static constexpr int exactUpTo = 10;
    static constexpr int coarse = 50;
    if (ahead <= exactUpTo) {
        return ahead;
    }
    const int step = ahead < coarse ? exactUpTo : coarse;
    return (ahead + step - 1) / step * step;
}

} // namespace

WaitingPage::WaitingPage(Context &context, QWidget *parent) : Page(context, parent)
{
    build();
}

void WaitingPage::build()
{
    auto *content = new QWidget;
    m_panel = makePanel(u"surface"_s, content);
    m_poster = new PosterView(context(), m_panel);
    m_poster->setObjectName(u"waitingPoster"_s);
    m_icon = new QLabel(m_panel);
    m_heading = makeText(TextStyle::Display, {}, m_panel);
    m_heading->setObjectName(u"waitingHeading"_s);
    m_ticket = makePanel(u"raised"_s, m_panel);
    m_numberTitle = makeText(TextStyle::Body, u"muted"_s, m_ticket);
    m_number = makeLabel(TextStyle::Display, u"accent"_s, m_ticket);
    m_number->setObjectName(u"queueNumber"_s);
    m_qr = new QrView(m_ticket);
    m_code = makeLabel(TextStyle::Title, {}, m_ticket);
    m_code->setObjectName(u"queueCode"_s);
    m_ahead = makeText(TextStyle::Headline, {}, m_panel);
    m_ahead->setObjectName(u"queueAhead"_s);
    m_wait = makeText(TextStyle::Title, u"accent"_s, m_panel);
    m_wait->setObjectName(u"queueWait"_s);
    m_next = makeText(TextStyle::Body, u"muted"_s, m_panel);
    m_next->setObjectName(u"queueNext"_s);
    m_again = new Button(context(), u"queueAgain"_s, u"primary"_s, m_panel);
    m_again->setIconName(u"queue"_s);
    m_again->setProperty("large", true);
    m_carry = new Button(context(), u"queueCarry"_s, u"secondary"_s, m_panel);
    m_carry->setIconName(u"qr"_s);
    m_cancel = new Button(context(), u"queueCancel"_s, u"secondary"_s, m_panel);
    m_cancel->setIconName(u"close"_s);
    for (QLabel *label :
         {m_icon, m_heading, m_numberTitle, m_number, m_code, m_ahead, m_wait, m_next}) {
        label->setAlignment(Qt::AlignCenter);
    }
    auto *ticket = new QVBoxLayout(m_ticket);
    ticket->addWidget(m_numberTitle);
    ticket->addWidget(m_number);
    ticket->addWidget(m_qr, 0, Qt::AlignHCenter);
    ticket->addWidget(m_code);
    // Upright, the number stands below what is said; on a wide screen beside it.
    auto *words = new QVBoxLayout;
    words->addStretch(1);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_icon, m_heading, m_ahead, m_wait, m_next}) {
        words->addWidget(part);
    }
    words->addStretch(1);
    m_row = new QBoxLayout(QBoxLayout::TopToBottom);
    m_row->addWidget(m_poster, 0, Qt::AlignCenter);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_ticket);
    auto *column = new QVBoxLayout(m_panel);
    column->addLayout(m_row);
    m_buttons = new QBoxLayout(QBoxLayout::TopToBottom);
    for (Button *button : {m_again, m_carry, m_cancel}) {
        m_buttons->addWidget(button, 1);
    }
    column->addLayout(m_buttons);
    m_box = new QVBoxLayout(content);
    m_box->addStretch(1);
    m_box->addWidget(m_panel);
    m_programme = new ProgrammeWall(context(), content);
    m_box->addWidget(m_programme);
    m_box->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(makeScroll(content, this));
    connect(m_programme, &ProgrammeWall::touched, m_again, &QPushButton::click);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::Retry{}); });
    connect(
        m_carry, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::CarryNumber{}); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::GoBack{}); });
}

void WaitingPage::render(const BookingFlow &flow)
{
    m_again->setWords(flow.wanted.isEmpty() ? tr("Begin") : tr("Queue again"));
    m_cancel->setWords(flow.place ? tr("Leave the queue") : tr("Back"));
    m_numberTitle->setText(tr("Your number"));
    const Film *film = findFilm(flow, flow.film);
    setBackdrop(film == nullptr ? QString() : film->poster);
    m_hasPoster = film != nullptr && !film->poster.isEmpty();
    m_poster->setPoster(m_hasPoster ? film->poster : QString(),
                        film == nullptr ? QString() : film->title);
    m_over = flow.placeOver;
    m_welcome = m_over && !flow.place && flow.wanted.isEmpty();
    m_programme->render(flow, serverNow(flow));
    m_again->setVisible(m_over);
    m_carry->setWords(tr("I have noted number and code: free this kiosk"));
    m_carry->setVisible(flow.place.has_value());
    m_carry->setEnabled(flow.line == Line::Online);
    m_again->setEnabled(!flow.busy);
    m_cancel->setVisible(flow.place.has_value() || !flow.wanted.isEmpty());
    if (flow.place) {
        renderPlace(flow, *flow.place);
    } else {
        renderNone(flow);
    }
    restyle();
}

void WaitingPage::renderPlace(const BookingFlow &flow, const protocol::QueuePlace &place)
{
    const bool early = place.state == PlaceState::Early;
    m_called = place.state == PlaceState::Called || place.state == PlaceState::Inside;
    if (early) {
        say(tr("The sale has not started yet"),
            tr("It starts at %1. Then a draw decides the order.").arg(saleStart(place.until, flow)),
            {});
        m_next->setText(
            tr("Everybody who is here by then takes part, and nobody gains anything by coming "
               "earlier. The draw is fixed already and can be checked by anybody: its fingerprint "
               "begins with %1, and the display in the lobby shows the result.")
                .arg(place.seedHash.left(8)));
    } else if (m_called) {
        say(tr("It is your turn!"),
            flow.wanted.isEmpty() ? tr("One moment: the films are coming.")
                                  : tr("One moment: the seats are coming."),
            {});
        m_next->setText(tr("Your number was called. Choose in peace: nobody passes you now."));
    } else {
        say(tr("It will be your turn"),
            place.ahead == 0 ? tr("You are next.")
                             : tr("%n person(s) are ahead of you.", nullptr, place.ahead),
            wording().waitRange(place.waitAtLeast, place.waitAtMost));
        m_next->setText(tr("Stay here: as soon as it is your turn, you go on to the seats by "
                           "yourself. Your place is kept even if the connection breaks."));
    }
    showNumber(&place);
    announce(place);
}

QString WaitingPage::saleStart(UtcTime at, const BookingFlow &flow) const
{
    const QString &zone = flow.server.cinema.timeZone;
    const QDate day = Wording::dateOf(at, zone);
    const QString time = wording().timeAndZone(at, zone);
    return day == Wording::dateOf(serverNow(flow), zone) ? time
                                                         : wording().date(day) + u", "_s + time;
}

void WaitingPage::renderNone(const BookingFlow &flow)
{
    showNumber(nullptr);
    m_called = false;
    m_announced.clear();
    if (!flow.placeOver) {
        say(tr("One moment"), tr("We are taking a place for you."), {});
        m_next->setText({});
    } else if (flow.wanted.isEmpty()) {
        say(tr("Welcome"), tr("Many people are here at the moment."), {});
        m_next->setText(tr("Tap the button and we take a place in the queue for you."));
    } else {
        say(tr("You are not in the queue"), {}, {});
        m_next->setText(tr("Nothing was bought and nothing was charged. If you like, take a new "
                           "place at the end of the queue."));
    }
}

void WaitingPage::say(const QString &heading, const QString &ahead, const QString &wait)
{
    m_heading->setText(heading);
    showText(m_ahead, ahead);
    showText(m_wait, wait);
}

void WaitingPage::showNumber(const protocol::QueuePlace *place)
{
    m_ticket->setVisible(place != nullptr);
    if (place == nullptr) {
        return;
    }
    const QString number = wording().isolated(place->number);
    m_number->setText(number);
    m_number->setAccessibleName(tr("Your number is %1").arg(number));
    //: The code proves at another kiosk that the number is one's own
    m_code->setText(tr("Code %1").arg(wording().isolated(place->code)));
    m_qr->setCode(u"karcis:queue:"_s + place->id.text(), tr("Code of your number %1").arg(number));
}

/// Says what changed to those who listen, but not every step of a long line.
void WaitingPage::announce(const protocol::QueuePlace &place)
{
    const QString spoken
        = u"%1 %2"_s.arg(static_cast<int>(place.state)).arg(spokenAhead(place.ahead));
    const QString text = m_ahead->text() + u' ' + m_wait->text();
    m_panel->setAccessibleName(m_heading->text());
    m_panel->setAccessibleDescription(text);
    if (spoken == m_announced) {
        return;
    }
    m_announced = spoken;
    m_ahead->setAccessibleName(text);
    QAccessibleEvent event(m_ahead, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString WaitingPage::help() const
{
    return tr("Many people want tickets at this moment. Everybody is let in in the order in which "
              "they came; you need "
              "do nothing until it is your turn. If the connection is lost for a moment, your "
              "place is kept.");
}

QWidget *WaitingPage::firstFocus()
{
    return m_over ? m_again : m_cancel;
}

void WaitingPage::leave()
{
    m_announced.clear();
}

/// Whether the buttons fit side by side, as wide as each other.
bool WaitingPage::buttonsFit(int wide) const
{
    int widest = 0;
    int count = 0;
    for (const Button *button : {m_again, m_carry, m_cancel}) {
        if (!button->isHidden()) {
            widest = std::max(widest, button->sizeHint().width());
            ++count;
        }
    }
    const int gap = m_buttons->spacing();
    const int room = wide - 2 * theme().space(Space::Large);
    return !isPortrait() && count * (widest + gap) - gap <= room;
}

void WaitingPage::restyle()
{
    const int edge = theme().space(Space::Large);
    const int most = isPortrait() ? 720 : 1000;
    // Lying there is room for the poster at the side.
    const int beside = !isPortrait() && m_hasPoster ? theme().px(300) : 0;
    const int room = width() - 2 * edge;
    const int wide = m_welcome ? room : std::min(room, theme().textPx(most) + beside);
    const int side = (width() - wide) / 2;
    const int end = theme().space(isPortrait() ? Space::Large : Space::Small);
    m_box->setContentsMargins(side, end, side, end);
    m_row->setDirection(isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(theme().space(Space::Large));
    setDistances(m_panel->layout(), Space::Large, Space::Medium);
    setDistances(m_ticket->layout(), Space::Medium, Space::Small);
    // Upright there is room for what one waits for, and for a code that a phone reads from where one stands.
    m_qr->setSide(theme().px(isPortrait() ? 320 : 180));
    // Upright it takes what the words and the code leave of the height.
    const int taken = theme().textPx(m_ticket->isHidden() ? 620 : 1200);
    const int left = isPortrait() ? (height() - taken) * 2 / 3 : theme().px(280);
    const int least = theme().px(160);
    m_poster->setVisible(m_hasPoster && left >= least);
    m_poster->setPosterWidth(std::clamp(left, least, theme().px(420)));
    m_buttons->setSpacing(theme().space(Space::Medium));
    m_buttons->setDirection(buttonsFit(wide) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_icon->setPixmap(context().pictures.icon(m_called ? u"check"_s : u"queue"_s,
                                              theme().px(72),
                                              theme().color(m_called ? Tone::Good : Tone::Muted),
                                              devicePixelRatioF()));
    restyleProgramme(wide);
    setStyleProperty(m_heading, "tone", m_called ? u"good"_s : QString());
}

/// Whoever is greeted sees what the queue is for, in all the room that is left.
void WaitingPage::restyleProgramme(int wide)
{
    const int gap = theme().space(Space::Large);
    m_box->setSpacing(gap);
    // Lying, the height belongs to the posters, or to large letters.
    const bool largeLetters = theme().textPercent() >= 150;
    m_icon->setVisible(isPortrait() || (!m_welcome && !largeLetters));
    if (!m_welcome) {
        m_programme->hide();
        return;
    }
    const int panel = heightOf(*m_panel, wide);
    m_programme->fit(
        {wide, height() - panel - 3 * gap}, isPortrait() ? 3 : 6, isPortrait() ? 2 : 1);
}

} // namespace karcis::ui
