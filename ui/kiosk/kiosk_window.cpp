// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/kiosk_window.h"

#include "resources/resources.h"
#include "terminal/terminal.h"
#include "ui/keyboard/touch_keyboard.h"
#include "ui/kiosk/attract_view.h"
#include "ui/kiosk/help_overlay.h"
#include "ui/kiosk/idle_overlay.h"
#include "ui/kiosk/idle_watch.h"
#include "ui/kiosk/kiosk_banners.h"
#include "ui/kiosk/number_overlay.h"
#include "ui/kiosk/page.h"
#include "ui/kiosk/page_stack.h"
#include "ui/languages.h"
#include "ui/payment_state.h"
#include "ui/widgets/language_bar.h"
#include "ui/widgets/page_header.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

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
    m_banners = new KioskBanners(m_context, this);
    m_stack = new PageStack(m_context, m_options.tickets, m_options.fullScreen, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_languages);
    column->addWidget(m_banners);
    column->addWidget(m_stack, 1);
    connect(m_banners, &KioskBanners::dismissed, this, [this] {
        Q_EMIT intent(intents::DismissNotice{});
    });
    connect(m_banners, &KioskBanners::retried, this, [this] { Q_EMIT intent(intents::Retry{}); });
    connect(m_stack, &PageStack::intent, this, &KioskWindow::intent);
    connect(m_stack, &PageStack::nearlyOver, this, &KioskWindow::sound);
    connect(m_stack, &PageStack::visitOver, this, &KioskWindow::endVisit);
    connectHeader();
    buildOverlays();
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
    for (Page *each : m_stack->pages()) {
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
    return m_stack->shownStep();
}

Page *KioskWindow::page(Step step) const
{
    return m_stack->page(step);
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
    m_banners->standIn(shown->bannerPlace());
    m_banners->render(m_flow, shown->tells(m_flow));
    watchVisit();
    if (!m_attract->isHidden()) {
        m_attract->render(m_flow);
    }
    if (!moved) {
        // What it waited for is there now, and nobody went anywhere else meanwhile.
        if (m_focusDue && focusWidget() == m_stack) {
            focusFirst(shown);
        }
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
    m_focusDue = first == nullptr;
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

void KioskWindow::restyle()
{
    setStyleSheet(m_context.theme.styleSheet());
    m_header->restyle();
    if (m_keys != nullptr) {
        m_keys->restyle();
    }
    for (Page *each : m_stack->pages()) {
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
    const bool paying = m_flow.step == Step::Payment && isPaying(m_flow);
    if (m_flow.step != Step::Films && !paying) {
        Q_EMIT intent(intents::GoBack{});
    }
}

} // namespace karcis::ui
