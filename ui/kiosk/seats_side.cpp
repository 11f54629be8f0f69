// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/seats_side.h"

#include "terminal/seat_advice.h"
#include "ui/flow_words.h"
#include "ui/kiosk/chosen_seats.h"
#include "ui/kiosk/move_advice.h"
#include "ui/kiosk/seat_offers.h"
#include "ui/kiosk/seat_views.h"
#include "ui/widgets/button.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/distances.h"
#include "ui/widgets/fitting_scroll.h"
#include "ui/widgets/label.h"
#include "ui/widgets/poster_view.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

SeatsSide::SeatsSide(Context &context, QWidget *parent) : QFrame(parent), m_context(context)
{
    setProperty("panel", u"surface"_s);
    m_poster = new PosterView(context, this);
    buildChoice();
    buildAction();
    m_box = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_box->addWidget(m_poster, 3);
    m_box->addWidget(m_scroll);
    m_box->addLayout(m_action);
    connectParts();
}

void SeatsSide::buildChoice()
{
    m_choices = new QWidget;
    m_hint = makeText(TextStyle::Body, {}, m_choices);
    m_hint->setObjectName(u"seatsHint"_s);
    m_offers = new SeatOffers(m_context, m_choices);
    m_chosen = new ChosenSeats(m_context, m_choices);
    m_advice = new MoveAdvice(m_context, m_choices);
    m_find = new Button(m_context, u"findSeats"_s, u"secondary"_s, m_choices);
    m_find->setIconName(u"seat"_s);
    m_choice = new QVBoxLayout(m_choices);
    m_choice->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_hint, m_offers, m_chosen, m_advice, m_find}) {
        m_choice->addWidget(part);
    }
    m_choice->addStretch(1);
    // On a small screen with very large letters eight seats and an advice do not all fit.
    m_scroll = new FittingScroll(m_choices, this);
}

void SeatsSide::buildAction()
{
    m_countdown = new Countdown(m_context, this);
    m_countdown->setObjectName(u"holdCountdown"_s);
    m_extend = new Button(m_context, u"extendHold"_s, u"secondary"_s, this);
    m_extend->setIconName(u"clock"_s);
    m_totalTitle = makeLabel(TextStyle::Body, u"muted"_s, this);
    m_total = makeLabel(TextStyle::Headline, {}, this);
    m_total->setObjectName(u"seatsTotal"_s);
    m_continue = new Button(m_context, u"continueButton"_s, u"primary"_s, this);
    m_sum = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sum->addWidget(m_totalTitle, 1);
    m_sum->addWidget(m_total);
    m_action = new QVBoxLayout;
    m_action->addWidget(m_countdown);
    m_action->addWidget(m_extend);
    m_action->addStretch(1);
    m_action->addLayout(m_sum);
    m_action->addWidget(m_continue);
}

void SeatsSide::connectParts()
{
    const auto toggle = [this](const SeatId &seat) {
        Q_EMIT intent(intents::ToggleSeat{seat});
    };
    connect(m_offers, &SeatOffers::taken, this, toggle);
    connect(m_chosen, &ChosenSeats::givenBack, this, toggle);
    connect(m_advice,
            &MoveAdvice::moved,
            this,
            [this](const std::vector<SeatId> &from, const std::vector<SeatId> &to) {
                Q_EMIT intent(intents::MoveSeats{from, to});
            });
    connect(
        m_continue, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::Checkout{}); });
    connect(m_find, &QPushButton::clicked, this, &SeatsSide::findPressed);
    connect(
        m_extend, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::ExtendHold{}); });
    // Colour, words and the announcement are the countdown's own; the tone is the window's, and here is the way out.
    connect(m_countdown, &Countdown::warned, this, [this] {
        Q_EMIT nearlyOver();
        renderExtension();
    });
}

void SeatsSide::render(const BookingFlow &flow, const std::vector<SeatView> &seats)
{
    const protocol::ShowtimeInfo *showtime = wantedShowtime(flow);
    const Film *film = showtime == nullptr ? nullptr : findFilm(flow, showtime->filmId);
    m_poster->setPoster(film == nullptr ? QString() : film->poster,
                        film == nullptr ? QString() : film->title);
    m_tapHint = hint(flow);
    placeHint();
    renderTime(flow);
    renderFind(flow);
    m_offers->render(flow.notice.offers);
    m_advice->render(flow);
    m_totalTitle->setText(tr("Total"));
    renderChosen(seats);
    m_continue->setWords(tr("Continue to payment"));
    const bool settled = flow.pendingHolds.empty() && flow.pendingReleases.empty();
    m_continue->setEnabled(!flow.hold.seats.empty() && settled && !flow.busy
                           && flow.line == Line::Online);
    fit();
}

void SeatsSide::renderTime(const BookingFlow &flow)
{
    m_canExtend
        = flow.holdDeadline && extensionsLeft(flow) > 0 && !flow.busy && flow.line == Line::Online;
    m_countdown->setWords(tr("left to choose your seats"),
                          tr("Hurry: your seats are about to be released"));
    m_countdown->setDeadline(flow.holdDeadline, holdTime(flow));
    renderExtension();
}

void SeatsSide::renderExtension()
{
    m_extend->setWords(tr("Give me more time"));
    m_extend->setVisible(m_canExtend && m_countdown->isWarning());
}

void SeatsSide::renderFind(const BookingFlow &flow)
{
    m_find->setWords(tr("Find seats for me"));
    m_find->setEnabled(flow.plan && !isSoldOut(flow));
    // The request has its own way back.
    m_find->setVisible(!m_asking);
}

void SeatsSide::setAsking(bool asking)
{
    m_asking = asking;
    m_find->setVisible(!asking);
    placeHint();
    fixHeight();
}

/// Upright, the plan stands above: what comes and goes here must not move it.
void SeatsSide::fixHeight()
{
    const bool fixed = m_portrait && !m_asking;
    // Without the poster, lines are longer and fewer.
    const int height = m_context.theme.textPx(m_poster->isHidden() ? 360 : 430);
    setMinimumHeight(fixed ? height : 0);
    setMaximumHeight(fixed ? height : QWIDGETSIZE_MAX);
}

/// Who asks for seats in words needs no word about tapping. Lying, the keyboard on the screen leaves no room for another.
void SeatsSide::placeHint()
{
    const QString askHint = m_portrait ? tr("Say how many you are and where you would like to sit. "
                                            "The best free seats are then shown on the plan.")
                                       : QString();
    showText(m_hint, m_asking ? askHint : m_tapHint);
}

bool SeatsSide::isFindFocused() const
{
    return m_find->hasFocus();
}

QString SeatsSide::hint(const BookingFlow &flow) const
{
    if (!flow.plan || flow.holdDeadline) {
        return {};
    }
    if (isSoldOut(flow)) {
        return tr("All seats of this showtime are taken. A seat that is given back shows here by "
                  "itself; or go back and choose another time.");
    }
    const auto minutes = Wording::countdown(holdTime(flow));
    return tr("Tap a seat and it is yours for %1 minutes. You can choose up to %n seat(s).",
              nullptr,
              flow.server.maxSeats)
        .arg(minutes);
}

void SeatsSide::renderChosen(const std::vector<SeatView> &seats)
{
    std::vector<SeatView> mine;
    std::ranges::copy_if(seats, std::back_inserter(mine), [](const SeatView &seat) {
        return seat.look == SeatLook::Mine;
    });
    Money total;
    for (const SeatView &seat : mine) {
        total.amount += seat.info.price.amount;
        total.currency = seat.info.price.currency;
    }
    m_total->setText(m_context.wording.money(total));
    tellChoice(mine, total);
    m_chosen->render(mine);
}

/// For ears: what is chosen and what it costs, whenever that changes.
void SeatsSide::tellChoice(const std::vector<SeatView> &mine, const Money &total)
{
    QStringList names;
    std::ranges::transform(
        mine, std::back_inserter(names), [](const SeatView &seat) { return seat.info.id.text(); });
    const Wording &wording = m_context.wording;
    const QString words = mine.empty()
        ? tr("No seat is chosen")
        //: %1 lists seats, %2 is an amount of money
        : tr("Yours: %1. Total %2").arg(wording.sentenceList(names), wording.spokenMoney(total));
    if (m_total->accessibleName() != words) {
        m_total->setAccessibleName(words);
        QAccessibleEvent event(m_total, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SeatsSide::restyle(bool portrait)
{
    const Theme &theme = m_context.theme;
    m_portrait = portrait;
    m_box->setDirection(portrait ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    setDistances(m_box, theme, Space::Large, portrait ? Space::Large : Space::Medium);
    m_choice->setSpacing(theme.space(Space::Small));
    m_action->setSpacing(theme.space(Space::Tiny));
    // A lying screen has less height than large letters would like.
    m_sum->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sum->setSpacing(theme.space(Space::Small));
    m_offers->restyle();
    m_chosen->restyle();
    m_advice->restyle();
    placeHint();
    fit();
    // Upright, the poster stands at the side; lying, it takes what height is left over.
    m_poster->setFlexible(!portrait);
    m_poster->setPosterWidth(theme.px(190));
    // Very large letters need its place.
    m_poster->setVisible(!portrait || theme.textPercent() <= 125);
    fixHeight();
    m_box->setStretch(0, portrait ? 0 : 1);
    m_box->setStretch(1, portrait ? 1 : 0);
}

/// The words on its widest button decide.
void SeatsSide::fit()
{
    const Theme &theme = m_context.theme;
    const int width = std::max(theme.textPx(350),
                               m_continue->sizeHint().width() + 2 * theme.space(Space::Large));
    setMinimumWidth(m_portrait ? 0 : width);
    setMaximumWidth(m_portrait ? QWIDGETSIZE_MAX : width);
}

} // namespace karcis::ui
