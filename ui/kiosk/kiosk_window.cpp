// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/kiosk_window.h"

#include "resources/resources.h"
#include "terminal/terminal.h"
#include "ui/keyboard/touch_keyboard.h"
#include "ui/kiosk/attract_view.h"
#include "ui/kiosk/films_page.h"
#include "ui/kiosk/help_overlay.h"
#include "ui/kiosk/idle_overlay.h"
#include "ui/kiosk/idle_watch.h"
#include "ui/kiosk/login_page.h"
#include "ui/kiosk/number_overlay.h"
#include "ui/kiosk/order_over_page.h"
#include "ui/kiosk/payment_page.h"
#include "ui/kiosk/schedule_page.h"
#include "ui/kiosk/seats_page.h"
#include "ui/kiosk/ticket_page.h"
#include "ui/kiosk/tickets_page.h"
#include "ui/kiosk/waiting_page.h"
#include "ui/languages.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/banner_place.h"
#include "ui/widgets/language_bar.h"
#include "ui/widgets/page_header.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

Banner::Mood moodOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Refused:
    case NoticeKind::PaymentDeclined:
        return Banner::Mood::Bad;
    case NoticeKind::HoldExpired:
    case NoticeKind::SeatsLost:
    case NoticeKind::SessionEnded:
    case NoticeKind::PlaceOver:
        return Banner::Mood::Warning;
    case NoticeKind::LoggedOut:
    case NoticeKind::NumberKept:
    case NoticeKind::YourTurn:
        return Banner::Mood::Good;
    case NoticeKind::None:
    case NoticeKind::Waiting:
        break;
    }
    return Banner::Mood::Info;
}

} // namespace

KioskWindow::KioskWindow(const Clock &clock, const KioskOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_context{clock}
    , m_options(options)
{
    initKarcisResources();
    initLanguages();
    setObjectName(u"kioskWindow"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_context.theme = Theme(options.theme);
    m_context.theme.setReducedMotion(options.reducedMotion);
    if (!m_options.beep) {
        m_options.beep = [] {
            QApplication::beep();
        };
    }
    build();
    m_stack->setFocus();
    qApp->installEventFilter(this);
    setLanguage(options.language);
    resize(1366, 768);
}

KioskWindow::KioskWindow(Terminal &terminal, const Clock &clock, const KioskOptions &options)
    : KioskWindow(clock, options)
{
    connect(this, &KioskWindow::intent, &terminal, &Terminal::submit);
    connect(&terminal, &Terminal::changed, this, &KioskWindow::render);
    render(terminal.flow());
}

KioskWindow::~KioskWindow() = default;

void KioskWindow::build()
{
    m_header = new PageHeader(m_context, this);
    m_languages = new LanguageBar(m_context, this);
    m_connection = new Banner(m_context, u"connectionBanner"_s, this);
    m_connection->setClosable(false);
    m_announcement = new Banner(m_context, u"announcementBanner"_s, this);
    m_announcement->setClosable(false);
    m_notice = new Banner(m_context, u"noticeBanner"_s, this);
    m_stack = new QStackedWidget(this);
    // Only the page that is shown decides; the others are still laid out for an earlier size.
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    // In the order of Step.
    addPage(new FilmsPage(m_context, this));
    addPage(new SchedulePage(m_context, this));
    addPage(new LoginPage(m_context, this));
    auto *seats = new SeatsPage(m_context, this);
    connect(seats, &SeatsPage::nearlyOver, this, &KioskWindow::sound);
    addPage(seats);
    addPage(new PaymentPage(m_context, this));
    auto *ticket = new TicketPage(m_context, m_options.tickets, m_options.fullScreen, this);
    connect(ticket, &TicketPage::visitOver, this, &KioskWindow::endVisit);
    addPage(ticket);
    addPage(new TicketsPage(m_context, this));
    addPage(new OrderOverPage(m_context, this));
    addPage(new WaitingPage(m_context, this));
    m_banners = new QVBoxLayout;
    m_banners->addWidget(m_connection);
    m_banners->addWidget(m_announcement);
    m_banners->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_languages);
    column->addLayout(m_banners);
    column->addWidget(m_stack, 1);
    connect(m_notice, &Banner::closed, this, [this] { Q_EMIT intent(intents::DismissNotice{}); });
    connect(m_notice, &Banner::taken, this, [this] { Q_EMIT intent(intents::Retry{}); });
    connectHeader();
    buildOverlays();
}

void KioskWindow::addPage(Page *page)
{
    // The screen has the size it has: no page, least of all a hidden one, may ask for a larger window.
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_pages.push_back(page);
    m_stack->addWidget(page);
    connect(page, &Page::intent, this, &KioskWindow::intent);
}

void KioskWindow::buildOverlays()
{
    m_idle = new IdleWatch(m_context.clock, this);
    m_stillThere = new IdleOverlay(m_context, this);
    m_help = new HelpOverlay(m_context, this);
    m_staff = new StaffOverlay(m_context, m_options.checkPin, this);
    m_number = new NumberOverlay(m_context, this);
    connect(m_number, &NumberOverlay::claimed, this, &KioskWindow::intent);
    connect(m_header, &PageHeader::number, m_number, &Overlay::open);
    m_attract = new AttractView(
        m_context,
        [this] { return m_flow.serverTime + (m_context.clock.steady() - m_flow.serverTimeAt); },
        this);
    m_help->setStaffOffered(m_options.fullScreen && m_options.checkPin);
    connect(m_idle, &IdleWatch::phaseChanged, this, &KioskWindow::idlePhaseChanged);
    connect(m_idle, &IdleWatch::counted, this, [this] { m_stillThere->count(m_idle->left()); });
    connect(m_idle, &IdleWatch::expired, this, &KioskWindow::endVisit);
    connect(m_attract, &AttractView::left, m_idle, &IdleWatch::touch);
    connect(m_stillThere, &Overlay::closed, m_idle, &IdleWatch::touch);
    connect(m_help, &HelpOverlay::staffWanted, this, [this] {
        m_help->close();
        m_staff->open();
    });
    if (m_options.touchKeyboard) {
        m_keys = new TouchKeyboard(m_context, this);
        connect(m_keys, &TouchKeyboard::roomChanged, this, &KioskWindow::makeRoom);
    }
    connect(m_staff, &StaffOverlay::unlocked, this, [this] {
        m_mayClose = true;
        Q_EMIT exitWanted();
    });
}

void KioskWindow::idlePhaseChanged()
{
    const IdleWatch::Phase phase = m_idle->phase();
    if (phase != IdleWatch::Phase::Warning) {
        m_stillThere->close();
    }
    if (phase != IdleWatch::Phase::Attract) {
        m_attract->hide();
    }
    if (phase == IdleWatch::Phase::Warning) {
        m_stillThere->count(m_idle->left());
        m_stillThere->open();
        sound();
    } else if (phase == IdleWatch::Phase::Attract) {
        forgetPerson();
        m_attract->render(m_flow);
        m_attract->open();
    }
}

/// The server's setting says whether a foyer wants to hear anything.
void KioskWindow::sound() const
{
    if (m_context.sound) {
        m_options.beep();
    }
}

void KioskWindow::watchVisit()
{
    m_idle->setTimes(
        {m_flow.server.idleAfter, m_flow.server.idleWarning, m_flow.server.attractAfter});
    const bool nobody = m_flow.step == Step::Films && !m_flow.account;
    if (paymentUnderWay(m_flow)) {
        m_idle->setVisit(IdleWatch::Visit::Paying);
    } else if (m_flow.step == Step::Waiting && m_flow.place) {
        m_idle->setVisit(IdleWatch::Visit::Waiting);
    } else {
        m_idle->setVisit(nobody ? IdleWatch::Visit::Nobody : IdleWatch::Visit::Open);
    }
}

void KioskWindow::endVisit()
{
    Q_EMIT intent(intents::EndVisit{});
    forgetPerson();
}

/// The next person finds the kiosk as the first one did.
void KioskWindow::forgetPerson()
{
    m_help->close();
    m_staff->close();
    m_languages->hide();
    m_number->close();
    // The keyboard on the screen goes with the person who typed.
    m_stack->setFocus(Qt::OtherFocusReason);
    for (Page *each : m_pages) {
        each->leave();
    }
    m_context.theme.setTextPercent(PageHeader::textPercents.front());
    m_context.theme.setMode(m_options.theme);
    setLanguage(m_options.language);
    restyle();
}

void KioskWindow::openHelp()
{
    const Page *shown = page(m_flow.step);
    m_help->explain(shown->title(), shown->help());
    m_help->open();
}

void KioskWindow::makeRoom()
{
    setContentsMargins(0, 0, 0, m_keys->room());
    layout()->activate();
    for (QWidget *above = focusWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(focusWidget(), 0, m_context.theme.space(Space::Huge));
        }
    }
}

void KioskWindow::mousePressEvent(QMouseEvent *event)
{
    // A touch beside a field ends the typing, and the keyboard on the screen goes.
    if (qobject_cast<QLineEdit *>(focusWidget()) != nullptr) {
        m_stack->setFocus();
    }
    QWidget::mousePressEvent(event);
}

void KioskWindow::connectHeader()
{
    connect(m_header, &PageHeader::help, this, &KioskWindow::openHelp);
    connect(m_header, &PageHeader::back, this, &KioskWindow::wantHomeOrBack);
    connect(
        m_header, &PageHeader::tickets, this, [this] { Q_EMIT intent(intents::OpenTickets{}); });
    connect(m_header, &PageHeader::logIn, this, [this] { Q_EMIT intent(intents::OpenLogin{}); });
    connect(m_header, &PageHeader::logOut, this, [this] { Q_EMIT intent(intents::LogOut{}); });
    connect(m_header, &PageHeader::language, m_languages, &LanguageBar::toggle);
    connect(m_languages, &LanguageBar::chosen, this, &KioskWindow::setLanguage);
    connect(m_header, &PageHeader::themeMode, this, [this] {
        setTheme(PageHeader::nextTheme(m_context.theme.mode()));
    });
    connect(m_header, &PageHeader::accessible, this, [this] {
        Q_EMIT intent(intents::SetAccessible{!m_flow.accessible});
    });
    connect(m_header, &PageHeader::textSize, this, [this] {
        setTextPercent(PageHeader::nextTextPercent(m_context.theme.textPercent()));
    });
}

void KioskWindow::present()
{
    if (m_options.fullScreen) {
        // Where no window manager runs, nobody else makes it as large as the screen.
        setGeometry(screen()->geometry());
        showFullScreen();
    } else {
        show();
    }
}

Step KioskWindow::shownStep() const
{
    return static_cast<Step>(m_stack->currentIndex());
}

Page *KioskWindow::page(Step step) const
{
    return m_pages.at(static_cast<std::size_t>(step));
}

const QString &KioskWindow::language() const
{
    return m_context.wording.language();
}

void KioskWindow::setLanguage(const QString &language)
{
    m_context.wording = m_language.speak(language, *this);
    if (m_keys != nullptr) {
        m_keys->restyle();
    }
    render(BookingFlow(m_flow));
    if (!m_stillThere->isHidden()) {
        m_stillThere->render();
    }
    Q_EMIT appearanceChanged();
}

ThemeMode KioskWindow::theme() const
{
    return m_context.theme.mode();
}

void KioskWindow::setTheme(ThemeMode mode)
{
    m_context.theme.setMode(mode);
    restyle();
    Q_EMIT appearanceChanged();
}

int KioskWindow::textPercent() const
{
    return m_context.theme.textPercent();
}

void KioskWindow::setTextPercent(int percent)
{
    m_context.theme.setTextPercent(percent);
    restyle();
    Q_EMIT appearanceChanged();
}

void KioskWindow::render(const BookingFlow &flow)
{
    const bool moved = flow.step != shownStep();
    Page *left = page(shownStep());
    m_flow = flow;
    m_context.sound = flow.server.soundAllowed;
    Page *shown = page(flow.step);
    if (moved) {
        shown->arrive(shownStep());
    }
    shown->render(m_flow);
    renderHeader();
    placeBanners(shown->bannerPlace());
    renderBanners();
    watchVisit();
    if (!m_attract->isHidden()) {
        m_attract->render(m_flow);
    }
    if (!moved) {
        return;
    }
    m_help->close();
    m_languages->hide();
    m_number->close();
    m_stack->setCurrentWidget(shown);
    left->leave();
    focusFirst(shown);
}

void KioskWindow::focusFirst(Page *page)
{
    QWidget *first = page->firstFocus();
    // Fingers need no ring on a button, but a field to type in should be ready for everybody.
    const bool wanted
        = first != nullptr && (m_keyboard || qobject_cast<QLineEdit *>(first) != nullptr);
    (wanted ? first : m_stack)->setFocus(Qt::OtherFocusReason);
}

bool KioskWindow::isTouch(const QEvent &event) const
{
    return event.type() == QEvent::MouseButtonPress || event.type() == QEvent::TouchBegin
        || event.type() == QEvent::KeyPress || event.type() == QEvent::Wheel;
}

bool KioskWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        m_keyboard = true;
    } else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin) {
        m_keyboard = false;
    }
    if (isTouch(*event)) {
        const bool away = m_idle->phase() != IdleWatch::Phase::Active;
        m_idle->touch();
        if (away) {
            // It says that somebody is there, and no more: what lies below is not meant.
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void KioskWindow::renderHeader()
{
    const QString title = page(m_flow.step)->title();
    m_header->render(m_flow, title);
    m_languages->render();
    const QString &cinema = m_flow.server.cinema.name;
    setWindowTitle(cinema.isEmpty() ? title : title + u" – "_s + cinema);
}

void KioskWindow::placeBanners(BannerPlace *place)
{
    if (place == m_bannerPlace) {
        return;
    }
    m_bannerPlace = place;
    for (Banner *banner : {m_connection, m_announcement, m_notice}) {
        if (place == nullptr) {
            m_banners->addWidget(banner);
        } else {
            place->take(banner);
        }
        banner->setElided(place != nullptr);
    }
}

void KioskWindow::renderBanners()
{
    QString line;
    if (m_flow.line == Line::Lost) {
        line = tr("The connection is lost. We are connecting again by ourselves; your choice is "
                  "kept as long "
                  "as its time runs.");
    }
    m_connection->say(line, Banner::Mood::Warning);
    const bool told = page(m_flow.step)->tells(m_flow);
    QString notice = told ? QString() : m_context.wording.notice(m_flow.notice);
    QString announcement = m_context.wording.announcement(m_flow.server);
    if (m_bannerPlace != nullptr) {
        // There is room for one: what answers the person comes before what is said to all.
        notice = line.isEmpty() ? notice : QString();
        announcement = line.isEmpty() && notice.isEmpty() ? announcement : QString();
        m_bannerPlace->setTelling(!(line + notice + announcement).isEmpty());
    }
    m_announcement->say(announcement,
                        m_flow.server.salesPaused ? Banner::Mood::Warning : Banner::Mood::Info);
    m_notice->say(notice, moodOf(m_flow.notice.kind));
    m_notice->offer(m_flow.notice.canRetry ? tr("Try again") : QString());
    const Theme &theme = m_context.theme;
    const bool any = m_bannerPlace == nullptr
        && (!m_connection->isHidden() || !m_announcement->isHidden() || !m_notice->isHidden());
    const int side = theme.space(Space::Large);
    const int edge = any ? theme.space(Space::Small) : 0;
    m_banners->setContentsMargins(side, edge, side, edge);
    if (m_banners->spacing() != theme.space(Space::Small)) {
        m_banners->setSpacing(theme.space(Space::Small));
    }
}

void KioskWindow::restyle()
{
    setStyleSheet(m_context.theme.styleSheet());
    m_header->restyle();
    if (m_keys != nullptr) {
        m_keys->restyle();
    }
    for (Page *each : m_pages) {
        each->restyle();
    }
    render(BookingFlow(m_flow));
}

void KioskWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool turned
        = (event->oldSize().height() > event->oldSize().width()) != (height() > width());
    if (m_context.theme.fitTo(size()) || turned || styleSheet().isEmpty()) {
        restyle();
    }
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    // No way out to the desktop: whoever may leave knows the PIN.
    event->setAccepted(!m_options.fullScreen || m_mayClose);
}

void KioskWindow::keyPressEvent(QKeyEvent *event)
{
    const bool altBack = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left)
        && event->modifiers().testFlag(Qt::AltModifier);
    const bool closes = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Back;
    if (closes && !m_languages->isHidden()) {
        m_languages->hide();
        return;
    }
    if (closes && (!m_help->isHidden() || !m_staff->isHidden() || !m_number->isHidden())) {
        m_help->close();
        m_number->close();
        m_staff->close();
        return;
    }
    if (event->key() == Qt::Key_F1) {
        openHelp();
        return;
    }
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Back || altBack) {
        wantHomeOrBack();
        return;
    }
    QWidget::keyPressEvent(event);
}

void KioskWindow::wantHomeOrBack()
{
    if (m_flow.step != Step::Films) {
        Q_EMIT intent(intents::GoBack{});
    }
}

} // namespace karcis::ui
