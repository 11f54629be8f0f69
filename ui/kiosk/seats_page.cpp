// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/seats_page.h"

#include "terminal/seat_advice.h"
#include "ui/flow_words.h"
#include "ui/kiosk/seat_views.h"
#include "ui/widgets/button.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/poster_view.h"
#include "ui/widgets/seat_grid.h"
#include "ui/widgets/seat_request_panel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

SeatsPage::SeatsPage(Context &context, QWidget *parent) : Page(context, parent)
{
    build();
}

void SeatsPage::build()
{
    buildPlan();
    buildSide();
    m_box = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_box->addWidget(m_planPanel, 1);
    m_box->addWidget(m_side);
}

void SeatsPage::buildPlan()
{
    m_planPanel = makePanel(u"surface"_s, this);
    m_grid = new SeatGrid(context(), m_planPanel);
    m_legend = new Legend(context(), m_planPanel);
    m_zoomOut = new Button(context(), u"zoomOut"_s, u"secondary"_s, m_planPanel);
    m_zoomOut->setIconName(u"minus"_s);
    m_zoomFit = new Button(context(), u"zoomFit"_s, u"secondary"_s, m_planPanel);
    m_zoomFit->setIconName(u"fit"_s);
    m_zoomIn = new Button(context(), u"zoomIn"_s, u"secondary"_s, m_planPanel);
    m_zoomIn->setIconName(u"plus"_s);
    m_planFoot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_planFoot->addWidget(m_legend, 1);
    for (Button *button : {m_zoomOut, m_zoomFit, m_zoomIn}) {
        m_planFoot->addWidget(button, 0, Qt::AlignVCenter);
    }
    m_request = new SeatRequestPanel(context(), m_planPanel);
    m_request->hide();
    auto *column = new QVBoxLayout(m_planPanel);
    column->addWidget(m_request, 1);
    column->addWidget(m_grid, 1);
    column->addLayout(m_planFoot);
    connect(m_grid, &SeatGrid::seatTapped, this, [this](const SeatId &id) {
        Q_EMIT intent(intents::ToggleSeat{id});
    });
    connect(m_request, &SeatRequestPanel::cancelled, this, [this] { showRequest(false); });
    connect(m_request,
            &SeatRequestPanel::wanted,
            this,
            [this](const SeatRequest &request, bool replace) {
                showRequest(false);
                Q_EMIT intent(intents::FindSeats{request, replace});
            });
    connect(m_grid, &SeatGrid::zoomed, this, &SeatsPage::renderZoom);
    connect(m_zoomOut, &QPushButton::clicked, m_grid, &SeatGrid::zoomOut);
    connect(m_zoomFit, &QPushButton::clicked, m_grid, &SeatGrid::zoomToFit);
    connect(m_zoomIn, &QPushButton::clicked, m_grid, &SeatGrid::zoomIn);
}

void SeatsPage::buildSide()
{
    m_side = makePanel(u"surface"_s, this);
    m_poster = new PosterView(context(), m_side);
    m_film = makeText(TextStyle::Title, {}, m_side);
    m_when = makeText(TextStyle::Body, u"muted"_s, m_side);
    m_hint = makeText(TextStyle::Body, {}, m_side);
    m_hint->setObjectName(u"seatsHint"_s);
    m_chosenTitle = makeLabel(TextStyle::Strong, u"accent"_s, m_side);
    m_chips = new QWidget(m_side);
    m_chipFlow = new FlowLayout(m_chips);
    m_countdown = new Countdown(context(), m_side);
    m_countdown->setObjectName(u"holdCountdown"_s);
    m_totalTitle = makeLabel(TextStyle::Body, u"muted"_s, m_side);
    m_total = makeLabel(TextStyle::Headline, {}, m_side);
    m_total->setObjectName(u"seatsTotal"_s);
    m_continue = new Button(context(), u"continueButton"_s, u"primary"_s, m_side);
    m_findSeats = new Button(context(), u"findSeats"_s, u"secondary"_s, m_side);
    m_findSeats->setIconName(u"seat"_s);
    m_extend = new Button(context(), u"extendHold"_s, u"secondary"_s, m_side);
    m_extend->setIconName(u"clock"_s);
    buildAdvice();
    m_choice = new QVBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_film,
                                                          m_when,
                                                          m_hint,
                                                          m_offersTitle,
                                                          m_offers,
                                                          m_chosenTitle,
                                                          m_chips,
                                                          m_advice,
                                                          m_findSeats}) {
        m_choice->addWidget(part);
    }
    m_choice->addStretch(1);
    m_action = new QVBoxLayout;
    m_action->addWidget(m_countdown);
    m_action->addWidget(m_extend);
    m_action->addStretch(1);
    m_sum = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sum->addWidget(m_totalTitle, 1);
    m_sum->addWidget(m_total);
    m_action->addLayout(m_sum);
    m_action->addWidget(m_continue);
    m_sideBox = new QBoxLayout(QBoxLayout::TopToBottom, m_side);
    m_sideBox->addWidget(m_poster, 3);
    m_sideBox->addLayout(m_choice, 1);
    m_sideBox->addLayout(m_action);
    connectSide();
}

void SeatsPage::buildAdvice()
{
    m_offersTitle = makeText(TextStyle::Strong, u"accent"_s, m_side);
    m_offers = new QWidget(m_side);
    m_offerFlow = new FlowLayout(m_offers);
    m_advice = makePanel(u"warning"_s, m_side);
    m_advice->setObjectName(u"seatAdvice"_s);
    m_adviceText = makeText(TextStyle::Body, {}, m_advice);
    m_adviceText->setObjectName(u"seatAdviceText"_s);
    m_move = new Button(context(), u"moveSeats"_s, u"primary"_s, m_advice);
    auto *column = new QVBoxLayout(m_advice);
    column->addWidget(m_adviceText);
    column->addWidget(m_move);
    m_advice->hide();
}

void SeatsPage::connectSide()
{
    connect(
        m_continue, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::Checkout{}); });
    connect(m_move, &QPushButton::clicked, this, [this] {
        Q_EMIT intent(intents::MoveSeats{m_moveFrom, m_moveTo});
    });
    connect(
        m_findSeats, &QPushButton::clicked, this, [this] { showRequest(m_request->isHidden()); });
    connect(
        m_extend, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::ExtendHold{}); });
    connect(m_countdown, &Countdown::warned, this, &SeatsPage::warn);
}

void SeatsPage::showRequest(bool shown)
{
    // Fingers leave no focus behind, so that they need none set.
    const QWidget *focused = m_request->focusWidget();
    const bool byKeyboard = m_findSeats->hasFocus() || (focused != nullptr && focused->hasFocus());
    m_request->setVisible(shown);
    placeHint();
    m_grid->setVisible(!shown);
    m_legend->setVisible(!shown);
    for (Button *button : {m_zoomOut, m_zoomFit, m_zoomIn}) {
        button->setVisible(!shown);
    }
    m_findSeats->setWords(shown ? tr("Back to the plan") : tr("Find seats for me"));
    if (byKeyboard && shown) {
        m_request->focusFirst();
    } else if (byKeyboard) {
        m_grid->setFocus(Qt::OtherFocusReason);
    }
}

/// Colour, words and the announcement are the countdown's own; the tone is the window's, and here is the way out.
void SeatsPage::warn()
{
    Q_EMIT nearlyOver();
    renderExtension();
}

void SeatsPage::renderExtension()
{
    m_extend->setWords(tr("Give me more time"));
    m_extend->setVisible(m_canExtend && m_countdown->isWarning());
}

void SeatsPage::render(const BookingFlow &flow)
{
    const std::vector<SeatView> views = seatViews(flow);
    const auto has = [&views](SeatKind kind) {
        return std::ranges::any_of(views,
                                   [kind](const SeatView &seat) { return seat.info.kind == kind; });
    };
    m_grid->setSeats(views);
    m_grid->setAccessibleName(tr("Seat plan. Move with the arrow keys, choose with Enter."));
    m_legend->render(has(SeatKind::Sweetbox), has(SeatKind::Wheelchair));
    if (flow.plan) {
        const Film *film = findFilm(flow, flow.plan->showtime.filmId);
        setBackdrop(film == nullptr ? QString() : film->poster);
        m_grid->setPicture(film == nullptr ? QString() : film->poster);
        m_poster->setPoster(film == nullptr ? QString() : film->poster,
                            flow.plan->showtime.filmTitle);
        m_film->setText(wording().isolated(flow.plan->showtime.filmTitle));
        m_when->setText(whenText(wording(), flow, flow.plan->showtime) + u'\n'
                        + whereText(wording(), flow, flow.plan->showtime));
    }
    showText(m_hint, hint(flow));
    placeHint();
    renderTime(flow);
    renderRequest(flow, views);
    renderOffers(flow);
    renderAdvice(flow);
    m_chosenTitle->setText(tr("Your seats"));
    m_totalTitle->setText(tr("Total"));
    renderChosen(views);
    m_continue->setWords(tr("Continue to payment"));
    const bool settled = flow.pendingHolds.empty() && flow.pendingReleases.empty();
    m_continue->setEnabled(!flow.hold.seats.empty() && settled && !flow.busy
                           && flow.line == Line::Online);
    renderZoom();
    fitSide();
}

void SeatsPage::renderTime(const BookingFlow &flow)
{
    m_canExtend
        = flow.holdDeadline && extensionsLeft(flow) > 0 && !flow.busy && flow.line == Line::Online;
    m_countdown->setWords(tr("left to choose your seats"),
                          tr("Hurry: your seats are about to be released"));
    m_countdown->setDeadline(flow.holdDeadline, holdTime(flow));
    renderExtension();
}

void SeatsPage::renderRequest(const BookingFlow &flow, const std::vector<SeatView> &views)
{
    const auto has = [&views](SeatKind kind) {
        return std::ranges::any_of(views,
                                   [kind](const SeatView &seat) { return seat.info.kind == kind; });
    };
    const bool settled = flow.pendingHolds.empty() && flow.pendingReleases.empty();
    const bool able = flow.plan && settled && !flow.busy && flow.line == Line::Online;
    m_request->render({.sweetboxes = has(SeatKind::Sweetbox),
                       .wheelchairs = has(SeatKind::Wheelchair),
                       .most = flow.server.maxSeats,
                       .mine = static_cast<int>(ownSeats(flow).size()),
                       .enabled = able});
    m_findSeats->setWords(m_request->isHidden() ? tr("Find seats for me") : tr("Back to the plan"));
    const bool isAsking = !m_request->isHidden();
    m_findSeats->setEnabled(flow.plan && (isAsking || !isSoldOut(flow)));
}

void SeatsPage::renderAdvice(const BookingFlow &flow)
{
    const SeatAdvice advice = seatAdvice(flow);
    m_moveFrom = advice.from;
    m_moveTo = advice.to;
    const bool was = !m_advice->isHidden();
    m_advice->setVisible(advice.isNeeded());
    if (!advice.isNeeded()) {
        return;
    }
    const auto list = [this](const std::vector<SeatId> &seats) {
        QStringList names;
        std::ranges::transform(seats, std::back_inserter(names), &SeatId::text);
        return wording().sentenceList(names);
    };
    m_adviceText->setText(tr("Seat %1 would be left alone between taken seats. Please move over a "
                             "little, so that somebody can still sit there with company.",
                             nullptr,
                             static_cast<int>(advice.stranded.size()))
                              .arg(list(advice.stranded)));
    m_move->setWords(tr("Move to %1").arg(list(advice.to)));
    m_move->setEnabled(!flow.busy && flow.line == Line::Online);
    if (!was) {
        m_advice->setAccessibleName(m_adviceText->text());
        QAccessibleEvent event(m_advice, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SeatsPage::renderOffers(const BookingFlow &flow)
{
    const std::vector<SeatId> &offers = flow.notice.offers;
    showText(m_offersTitle, offers.empty() ? QString() : tr("Free close by"));
    m_offers->setVisible(!offers.empty());
    QStringList key{wording().language()};
    std::ranges::transform(offers, std::back_inserter(key), &SeatId::text);
    if (m_offerKey == key.join(u' ')) {
        return;
    }
    m_offerKey = key.join(u' ');
    while (QLayoutItem *item = m_offerFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SeatId &seat : offers) {
        auto *button = new Button(context(), u"offer_"_s + seat.text(), u"secondary"_s, m_offers);
        button->setText(seat.text());
        button->setIconName(u"seat"_s);
        button->setAccessibleName(tr("Take seat %1 instead").arg(wording().isolated(seat.text())));
        m_offerFlow->addWidget(button);
        button->show();
        connect(button, &QPushButton::clicked, this, [this, seat] {
            Q_EMIT intent(intents::ToggleSeat{seat});
        });
    }
}

bool SeatsPage::isSoldOut(const BookingFlow &flow)
{
    return flow.plan && std::ranges::none_of(flow.plan->seats, [](const protocol::SeatInfo &seat) {
               return !seat.blocked && seat.state == SeatState::Free;
           });
}

/// Who asks for seats in words needs no word about tapping, and the keyboard on the screen leaves little room.
void SeatsPage::placeHint()
{
    m_hint->setVisible(m_request->isHidden() && !m_hint->text().isEmpty());
}

QString SeatsPage::hint(const BookingFlow &flow) const
{
    if (!flow.plan) {
        return tr("Fetching the seats…");
    }
    if (flow.holdDeadline) {
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

void SeatsPage::renderZoom()
{
    m_zoomIn->setAccessibleName(tr("Zoom in"));
    m_zoomOut->setAccessibleName(tr("Zoom out"));
    m_zoomFit->setAccessibleName(tr("Show the whole auditorium"));
    m_zoomOut->setEnabled(!m_grid->isFitted());
    m_zoomFit->setEnabled(!m_grid->isFitted());
}

void SeatsPage::renderChosen(const std::vector<SeatView> &views)
{
    std::vector<SeatView> mine;
    std::ranges::copy_if(views, std::back_inserter(mine), [](const SeatView &seat) {
        return seat.look == SeatLook::Mine;
    });
    Money total;
    for (const SeatView &seat : mine) {
        total.amount += seat.info.price.amount;
        total.currency = seat.info.price.currency;
    }
    const bool any = !mine.empty();
    m_total->setText(wording().money(total));
    tellChoice(mine, total);
    for (QWidget *part : std::initializer_list<QWidget *>{m_chosenTitle, m_chips}) {
        part->setVisible(any);
    }
    rebuildChips(mine);
}

/// For ears: what is chosen and what it costs, whenever that changes.
void SeatsPage::tellChoice(const std::vector<SeatView> &mine, const Money &total)
{
    QStringList names;
    std::ranges::transform(
        mine, std::back_inserter(names), [](const SeatView &seat) { return seat.info.id.text(); });
    const QString words = mine.empty()
        ? tr("No seat is chosen")
        //: %1 lists seats, %2 is an amount of money
        : tr("Yours: %1. Total %2")
              .arg(wording().sentenceList(names), wording().spokenMoney(total));
    if (m_total->accessibleName() != words) {
        m_total->setAccessibleName(words);
        QAccessibleEvent event(m_total, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SeatsPage::rebuildChips(const std::vector<SeatView> &mine)
{
    QStringList key{wording().language()};
    for (const SeatView &seat : mine) {
        key.append(seat.info.id.text());
    }
    if (m_chipKey == key.join(u' ')) {
        return;
    }
    m_chipKey = key.join(u' ');
    for (Button *chip : m_chipButtons) {
        m_chipFlow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chipButtons.clear();
    for (const SeatView &seat : mine) {
        auto *chip = new Button(context(), u"chosen_"_s + seat.info.id.text(), u"seat"_s, m_chips);
        chip->setText(seat.info.id.text());
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                      : Qt::LeftToRight);
        chip->setIconName(u"close"_s);
        chip->setAccessibleName(tr("Give back row %1 seat %2")
                                    .arg(wording().isolated(seat.info.row))
                                    .arg(seat.info.number));
        m_chipFlow->addWidget(chip);
        m_chipButtons.push_back(chip);
        chip->show();
        connect(chip, &QPushButton::clicked, this, [this, id = seat.info.id] {
            Q_EMIT intent(intents::ToggleSeat{id});
        });
    }
}

QWidget *SeatsPage::firstFocus()
{
    return m_grid;
}

void SeatsPage::leave()
{
    m_grid->setSeats({});
    m_request->clear();
    showRequest(false);
}

void SeatsPage::restyle()
{
    const bool portrait = isPortrait();
    m_box->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setDistances(m_box, Space::Large, Space::Medium);
    m_box->setContentsMargins(theme().space(Space::Large),
                              theme().space(Space::Small),
                              theme().space(Space::Large),
                              theme().space(Space::Large));
    setDistances(m_planPanel->layout(), Space::Medium, Space::Small);
    m_planFoot->setSpacing(theme().space(Space::Small));
    m_sideBox->setDirection(portrait ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    setDistances(m_sideBox, Space::Large, portrait ? Space::Large : Space::Medium);
    m_choice->setSpacing(theme().space(Space::Small));
    m_action->setSpacing(theme().space(Space::Tiny));
    // A lying screen has less height than large letters would like.
    m_sum->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sum->setSpacing(theme().space(Space::Small));
    m_chipFlow->setSpacing(theme().space(Space::Small));
    m_offerFlow->setSpacing(theme().space(Space::Small));
    setDistances(m_advice->layout(), Space::Small, Space::Small);
    m_request->restyle();
    fitSide();
    m_side->setMinimumHeight(portrait ? theme().textPx(330) : 0);
    // Upright, the poster stands at the side; lying, it takes what height is left over.
    m_poster->setFlexible(!portrait);
    m_poster->setPosterWidth(theme().px(190));
    // Very large letters need its place.
    m_poster->setVisible(!portrait || theme().textPercent() <= 125);
    m_sideBox->setStretch(0, portrait ? 0 : 3);
    m_sideBox->setStretch(1, 1);
    m_grid->restyle();
}

/// The words on its widest button decide.
void SeatsPage::fitSide()
{
    const bool portrait = isPortrait();
    const int width = std::max(theme().textPx(350),
                               m_continue->sizeHint().width() + 2 * theme().space(Space::Large));
    m_side->setMinimumWidth(portrait ? 0 : width);
    m_side->setMaximumWidth(portrait ? QWIDGETSIZE_MAX : width);
}

QString SeatsPage::help() const
{
    return tr("Tap the seats that you want, then continue to pay. The seats are yours for the time "
              "that is shown. The legend says what the signs mean; with + and − the plan becomes "
              "larger and smaller.");
}

} // namespace karcis::ui
