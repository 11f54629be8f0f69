// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/kiosk_window.h"

#include "resources/resources.h"
#include "terminal/terminal.h"
#include "ui/kiosk/films_page.h"
#include "ui/kiosk/login_page.h"
#include "ui/kiosk/order_over_page.h"
#include "ui/kiosk/payment_page.h"
#include "ui/kiosk/schedule_page.h"
#include "ui/kiosk/seats_page.h"
#include "ui/kiosk/ticket_page.h"
#include "ui/kiosk/tickets_page.h"
#include "ui/kiosk/waiting_page.h"
#include "ui/languages.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_header.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr std::array textPercents{100, 125, 150};

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
    m_context.sound = options.sound;
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
    addPage(new SeatsPage(m_context, this));
    addPage(new PaymentPage(m_context, this));
    addPage(new TicketPage(m_context, this));
    addPage(new TicketsPage(m_context, this));
    addPage(new OrderOverPage(m_context, this));
    addPage(new WaitingPage(m_context, this));
    auto *banners = new QVBoxLayout;
    banners->setObjectName(u"banners"_s);
    banners->addWidget(m_connection);
    banners->addWidget(m_announcement);
    banners->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(banners);
    column->addWidget(m_stack, 1);
    connect(m_notice, &Banner::closed, this, [this] { Q_EMIT intent(intents::DismissNotice{}); });
    connect(m_notice, &Banner::taken, this, [this] { Q_EMIT intent(intents::Retry{}); });
    connectHeader();
}

void KioskWindow::addPage(Page *page)
{
    // The screen has the size it has: no page, least of all a hidden one, may ask for a larger window.
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_pages.push_back(page);
    m_stack->addWidget(page);
    connect(page, &Page::intent, this, &KioskWindow::intent);
}

void KioskWindow::connectHeader()
{
    connect(m_header, &PageHeader::back, this, &KioskWindow::wantHomeOrBack);
    connect(
        m_header, &PageHeader::tickets, this, [this] { Q_EMIT intent(intents::OpenTickets{}); });
    connect(m_header, &PageHeader::logIn, this, [this] { Q_EMIT intent(intents::OpenLogin{}); });
    connect(m_header, &PageHeader::logOut, this, [this] { Q_EMIT intent(intents::LogOut{}); });
    connect(m_header, &PageHeader::language, this, [this] {
        setLanguage(language() == "id"_L1 ? u"en"_s : u"id"_s);
    });
    connect(m_header, &PageHeader::themeMode, this, [this] {
        setTheme(theme() == ThemeMode::Dark ? ThemeMode::Light : ThemeMode::Dark);
    });
    connect(m_header, &PageHeader::accessible, this, [this] {
        Q_EMIT intent(intents::SetAccessible{!m_flow.accessible});
    });
    connect(m_header, &PageHeader::textSize, this, [this] {
        const auto *it = std::ranges::find(textPercents, textPercent());
        const bool last = it == textPercents.end() || it + 1 == textPercents.end();
        setTextPercent(last ? textPercents.front() : *(it + 1));
    });
}

void KioskWindow::present()
{
    if (m_options.fullScreen) {
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
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(languageFile(language))) {
        QCoreApplication::installTranslator(&m_translator);
    }
    m_context.wording = Wording(language);
    setLayoutDirection(m_context.wording.locale().textDirection());
    setLocale(m_context.wording.locale());
    render(BookingFlow(m_flow));
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
    Page *shown = page(flow.step);
    shown->render(m_flow);
    renderHeader();
    renderBanners();
    if (!moved) {
        return;
    }
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

bool KioskWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        m_keyboard = true;
    } else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin) {
        m_keyboard = false;
    }
    return QWidget::eventFilter(watched, event);
}

void KioskWindow::renderHeader()
{
    const QString title = page(m_flow.step)->title();
    m_header->render(m_flow, title);
    const QString &cinema = m_flow.server.cinema.name;
    setWindowTitle(cinema.isEmpty() ? title : title + u" – "_s + cinema);
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
    m_announcement->say(m_context.wording.announcement(m_flow.server),
                        m_flow.server.salesPaused ? Banner::Mood::Warning : Banner::Mood::Info);
    m_notice->say(m_context.wording.notice(m_flow.notice), moodOf(m_flow.notice.kind));
    m_notice->offer(m_flow.notice.canRetry ? tr("Try again") : QString());
    const Theme &theme = m_context.theme;
    const bool any
        = !m_connection->isHidden() || !m_announcement->isHidden() || !m_notice->isHidden();
    const int side = theme.space(Space::Large);
    const int edge = any ? theme.space(Space::Small) : 0;
    auto *banners = findChild<QVBoxLayout *>(u"banners"_s);
    banners->setContentsMargins(side, edge, side, edge);
    banners->setSpacing(theme.space(Space::Small));
}

void KioskWindow::restyle()
{
    setStyleSheet(m_context.theme.styleSheet());
    m_header->restyle();
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

void KioskWindow::keyPressEvent(QKeyEvent *event)
{
    const bool altLeft
        = event->key() == Qt::Key_Left && event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Back || altLeft) {
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
