// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/control/control_window.h"

#include "resources/resources.h"
#include "terminal/terminal.h"
#include "ui/control/control_page.h"
#include "ui/control/manager_login.h"
#include "ui/control/password_form.h"
#include "ui/control/sale_form.h"
#include "ui/languages.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/language_bar.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr Millis pollPause{1000};
/// The list of terminals is longer and changes less.
constexpr int pollsPerList = 3;

} // namespace

ControlWindow::ControlWindow(Terminal &terminal, const Clock &clock, const KioskOptions &options)
    : m_terminal(terminal)
    , m_context{clock}
    , m_options(options)
{
    initKarcisResources();
    initLanguages();
    setObjectName(u"kioskWindow"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_context.theme = Theme(options.theme);
    build();
    connectPage();
    connect(&m_terminal, &Terminal::changed, this, &ControlWindow::render);
    connect(&m_pollTimer, &QTimer::timeout, this, &ControlWindow::poll);
    m_pollTimer.start(pollPause);
    setLanguage(options.language);
    resize(1366, 768);
    m_login->setFocus();
}

ControlWindow::~ControlWindow() = default;

void ControlWindow::build()
{
    m_header = new QWidget(this);
    m_title = makeText(TextStyle::Title, {}, m_header);
    m_who = makeLabel(TextStyle::Body, u"muted"_s, m_header);
    m_languageButton = new Button(m_context, u"controlLanguage"_s, u"tool"_s, m_header);
    m_languageButton->setIconName(u"language"_s);
    m_themeButton = new Button(m_context, u"controlTheme"_s, u"tool"_s, m_header);
    m_textSize = new Button(m_context, u"controlTextSize"_s, u"tool"_s, m_header);
    m_textSize->setIconName(u"text-size"_s);
    m_passwordButton = new Button(m_context, u"controlPasswords"_s, u"tool"_s, m_header);
    m_passwordButton->setIconName(u"lock"_s);
    m_passwordButton->setCheckable(true);
    m_logOut = new Button(m_context, u"controlLogOut"_s, u"tool"_s, m_header);
    m_logOut->setIconName(u"log-out"_s);
    auto *row = new QHBoxLayout(m_header);
    row->addWidget(m_title, 1);
    row->addWidget(m_who);
    row->addWidget(m_languageButton);
    row->addWidget(m_themeButton);
    row->addWidget(m_textSize);
    row->addWidget(m_passwordButton);
    row->addWidget(m_logOut);
    m_languages = new LanguageBar(m_context, this);
    m_banner = new Banner(m_context, u"controlBanner"_s, this);
    m_stack = new QStackedWidget(this);
    m_login = new ManagerLogin(m_context, m_stack);
    m_page = new ControlPage(m_context, m_stack);
    m_stack->addWidget(m_login);
    m_stack->addWidget(m_page);
    m_passwords = new PasswordForm(m_context, m_stack);
    QScrollArea *passwordScroll = makeScroll(m_passwords, m_stack);
    m_stack->addWidget(passwordScroll);
    for (QWidget *page : std::initializer_list<QWidget *>{m_login, m_page, passwordScroll}) {
        // The screen has the size it has: no page may ask for a larger window.
        page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    }
    auto *bannerRow = new QHBoxLayout;
    bannerRow->setObjectName(u"controlBannerRow"_s);
    bannerRow->addWidget(m_banner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_languages);
    column->addLayout(bannerRow);
    column->addWidget(m_stack, 1);
}

void ControlWindow::connectPage()
{
    connect(m_login,
            &ManagerLogin::submitted,
            this,
            [this](const QString &login, const QString &password) {
                m_refusal.reset();
                m_terminal.submit(intents::OpenLogin{});
                m_terminal.submit(intents::LogIn{login, password});
            });
    connectPasswords();
    connect(m_logOut, &QPushButton::clicked, this, &ControlWindow::logOut);
    connect(m_languageButton, &QPushButton::clicked, m_languages, [this] {
        m_languages->toggle(m_languageButton->hasFocus());
    });
    connect(m_languages, &LanguageBar::chosen, this, &ControlWindow::setLanguage);
    connect(m_themeButton, &QPushButton::clicked, this, [this] {
        setTheme(PageHeader::nextTheme(m_context.theme.mode()));
    });
    connect(m_textSize, &QPushButton::clicked, this, [this] {
        setTextPercent(PageHeader::nextTextPercent(m_context.theme.textPercent()));
    });
    connect(m_banner, &Banner::closed, this, [this] {
        m_refusal.reset();
        renderBanner(m_terminal.flow());
    });
    connect(m_page, &ControlPage::limitWanted, this, [this](const QString &key, int value) {
        change(protocol::AdminSetLimit{key, value});
    });
    connect(m_page, &ControlPage::pauseWanted, this, [this](bool paused) {
        if (paused) {
            change(protocol::AdminPauseSales{});
        } else {
            change(protocol::AdminResumeSales{});
        }
    });
    connect(m_page,
            &ControlPage::saleStartWanted,
            this,
            [this](const FilmId &film, const ShowtimeId &showtime, std::optional<UtcTime> at) {
                startSale(film, showtime, at);
            });
    connect(m_page, &ControlPage::aheadWanted, this, &ControlWindow::letAhead);
    connect(m_page, &ControlPage::showtimesWanted, this, &ControlWindow::askShowtimes);
    connect(m_page, &ControlPage::saleWanted, this, &ControlWindow::askSale);
    connect(m_page, &ControlPage::messageWanted, this, [this](const QString &text) {
        change(protocol::AdminMessage{text});
    });
}

void ControlWindow::present()
{
    if (m_options.fullScreen) {
        showFullScreen();
    } else {
        show();
    }
}

void ControlWindow::connectPasswords()
{
    connect(m_passwordButton, &QPushButton::toggled, this, &ControlWindow::showPasswords);
    connect(m_passwords, &PasswordForm::findWanted, this, [this](const QString &login) {
        m_terminal.ask(protocol::AccountFind{login},
                       [this, login](const Result<protocol::Reply> &reply) {
                           if (reply.ok()) {
                               m_passwords->setFound(
                                   login, std::get<protocol::AccountReply>(reply.value()).account);
                           } else {
                               m_passwords->setRefusal(login, reply.refusal());
                           }
                       });
    });
    connect(m_passwords,
            &PasswordForm::resetWanted,
            this,
            [this](const QString &login, const QString &password) {
                m_terminal.ask(protocol::AccountReset{login, password},
                               [this, login](const Result<protocol::Reply> &reply) {
                                   if (reply.ok()) {
                                       m_passwords->setDone(
                                           std::get<protocol::AccountReply>(reply.value()).account);
                                   } else {
                                       m_passwords->setRefusal(login, reply.refusal());
                                   }
                               });
            });
}

void ControlWindow::showPasswords(bool shown)
{
    m_passwords->clear();
    render(BookingFlow(m_terminal.flow()));
    if (shown) {
        m_passwords->setFocus();
    }
}

bool ControlWindow::isStaff(const BookingFlow &flow)
{
    return flow.account && flow.account->role != Role::Customer;
}

bool ControlWindow::mayManage(const BookingFlow &flow)
{
    return flow.account
        && (flow.account->role == Role::Manager || flow.account->role == Role::Administrator);
}

void ControlWindow::logOut()
{
    m_terminal.submit(intents::GoHome{});
    m_terminal.submit(intents::LogOut{});
}

void ControlWindow::render(const BookingFlow &flow)
{
    if (flow.account && !isStaff(flow)) {
        m_refusal = Refusal{RefusalCode::Forbidden};
        logOut();
        return;
    }
    const bool inside = isStaff(flow);
    const bool manages = mayManage(flow);
    if (!inside) {
        m_passwordButton->setChecked(false);
    }
    const bool atPasswords = inside && (!manages || m_passwordButton->isChecked());
    const int shown = !inside ? 0 : atPasswords ? 2 : 1;
    if (m_stack->currentIndex() != shown) {
        m_polls = 0;
        m_page->clear();
        m_login->clear();
        m_passwords->clear();
        m_stack->setCurrentIndex(shown);
        if (inside) {
            m_refusal.reset();
            poll();
            (atPasswords ? static_cast<QWidget *>(m_passwords) : m_page)->setFocus();
        } else {
            m_login->setFocus();
        }
    }
    m_login->render(flow);
    m_page->setFilms(flow.films, flow.server.cinema.timeZone);
    m_passwordButton->setVisible(manages);
    m_logOut->setVisible(inside);
    m_who->setText(inside ? m_context.wording.isolated(flow.account->name) : QString());
    const QString &cinema = flow.server.cinema.name;
    m_title->setText(cinema.isEmpty()
                         ? tr("Control room")
                         : tr("Control room – %1").arg(m_context.wording.isolated(cinema)));
    setWindowTitle(m_title->text());
    fitHeader();
    renderBanner(flow);
}

/// The title is needed more than the name of who is logged in, and more than words beside a sign.
void ControlWindow::fitHeader()
{
    m_passwordButton->setText(tr("Passwords"));
    const int words = QFontMetrics(m_context.theme.font(TextStyle::Title))
                          .size(Qt::TextSingleLine, m_title->text())
                          .width();
    const QMargins margins = m_header->layout()->contentsMargins();
    const int gap = m_header->layout()->spacing();
    int used = words + margins.left() + margins.right();
    for (const QWidget *part : std::initializer_list<QWidget *>{
             m_languageButton, m_themeButton, m_textSize, m_passwordButton, m_logOut}) {
        used += part->isHidden() ? 0 : part->sizeHint().width() + gap;
    }
    m_who->setVisible(used + m_who->sizeHint().width() + gap <= width());
    if (used > width()) {
        m_passwordButton->setText({});
    }
}

void ControlWindow::renderBanner(const BookingFlow &flow)
{
    const bool lost = flow.line == Line::Lost;
    const bool refused = flow.notice.kind == NoticeKind::Refused && !isStaff(flow);
    m_banner->setClosable(!lost);
    if (lost) {
        m_banner->say(
            tr("The connection is lost. We are connecting again by ourselves; the numbers "
               "are those of the last moment."),
            Banner::Mood::Warning);
    } else if (m_refusal) {
        m_banner->say(m_context.wording.refusal(*m_refusal), Banner::Mood::Bad);
    } else {
        m_banner->say(refused ? m_context.wording.refusal(flow.notice.refusal) : QString(),
                      Banner::Mood::Bad);
    }
    auto *row = findChild<QHBoxLayout *>(u"controlBannerRow"_s);
    const int side = m_context.theme.space(Space::Medium);
    const int below = m_banner->isHidden() ? 0 : m_context.theme.space(Space::Small);
    row->setContentsMargins(side, 0, side, below);
}

void ControlWindow::poll()
{
    const BookingFlow &flow = m_terminal.flow();
    if (m_asking || flow.line != Line::Online || !mayManage(flow)) {
        return;
    }
    m_asking = true;
    const bool withLists = m_polls++ % pollsPerList == 0;
    if (withLists) {
        m_terminal.ask(protocol::AdminTerminals{}, [this](const Result<protocol::Reply> &reply) {
            if (reply.ok()) {
                m_page->setTerminals(std::get<protocol::AdminTerminalsReply>(reply.value()));
            }
        });
        askShowtimes(m_page->sale().film());
        askSale(m_page->sale().film(), m_page->sale().showtime());
        m_terminal.ask(protocol::AdminLimits{}, [this](const Result<protocol::Reply> &reply) {
            if (reply.ok()) {
                m_page->setLimits(std::get<protocol::AdminLimitsReply>(reply.value()));
            }
        });
    }
    m_terminal.ask(protocol::AdminStatus{}, [this](const Result<protocol::Reply> &reply) {
        m_asking = false;
        if (reply.ok()) {
            m_page->setStatus(std::get<protocol::AdminStatusReply>(reply.value()));
        } else if (reply.refusal().code == RefusalCode::SessionExpired
                   || reply.refusal().code == RefusalCode::NotLoggedIn) {
            logOut();
        }
    });
}

void ControlWindow::askShowtimes(const FilmId &film)
{
    if (film.isEmpty() || !mayManage(m_terminal.flow())) {
        return;
    }
    m_terminal.ask(protocol::CatalogueShowtimes{film},
                   [this, film](const Result<protocol::Reply> &reply) {
                       if (reply.ok()) {
                           m_page->sale().setShowtimes(
                               film, std::get<protocol::ShowtimesReply>(reply.value()).showtimes);
                       }
                   });
}

void ControlWindow::askSale(const FilmId &film, const ShowtimeId &showtime)
{
    if (film.isEmpty() || !mayManage(m_terminal.flow())) {
        return;
    }
    protocol::AdminSale command{.filmId = film};
    if (!showtime.isEmpty()) {
        command.showtimeId = showtime;
    }
    m_terminal.ask(command, [this, film, showtime](const Result<protocol::Reply> &reply) {
        if (reply.ok()) {
            m_page->sale().setSale(
                film, showtime, std::get<protocol::SaleReply>(reply.value()).sale);
        } else if (reply.refusal().code == RefusalCode::NotFound) {
            m_page->sale().setSale(film, showtime, std::nullopt);
        }
    });
}

void ControlWindow::startSale(const FilmId &film,
                              const ShowtimeId &showtime,
                              std::optional<UtcTime> at)
{
    protocol::AdminSetSaleStart command{.saleStartsAt = at};
    if (showtime.isEmpty()) {
        command.filmId = film;
    } else {
        command.showtimeId = showtime;
    }
    m_terminal.ask(command, [this, film](const Result<protocol::Reply> &reply) {
        if (!reply.ok()) {
            m_page->sale().setRefusal(reply.refusal());
            return;
        }
        m_page->sale().setRefusal(std::nullopt);
        const protocol::SaleInfo &sale = std::get<protocol::SaleReply>(reply.value()).sale;
        m_page->sale().setSale(sale.filmId, sale.showtimeId, sale);
        askShowtimes(film);
    });
}

void ControlWindow::change(const protocol::Command &command)
{
    m_terminal.ask(command, [this](const Result<protocol::Reply> &reply) {
        if (reply.ok()) {
            m_refusal.reset();
        } else {
            m_refusal = reply.refusal();
        }
        renderBanner(m_terminal.flow());
        m_polls = 0;
        poll();
    });
}

void ControlWindow::letAhead(const QString &number, const QString &reason)
{
    m_terminal.ask(protocol::QueueAdvance{m_terminal.freshId(), number, reason},
                   [this, number](const Result<protocol::Reply> &reply) {
                       m_page->tellAhead(
                           number, reply.ok() ? std::nullopt : std::optional(reply.refusal()));
                   });
}

void ControlWindow::setLanguage(const QString &language)
{
    m_context.wording = m_language.speak(language, *this);
    m_languageButton->setText(languageMark(language));
    m_languageButton->setAccessibleName(LanguageBar::spokenName());
    m_languages->render();
    m_logOut->setWords(tr("Log out"));
    m_passwordButton->setAccessibleName(tr("Passwords"));
    m_page->retranslate();
    m_passwords->retranslate();
    restyle();
}

void ControlWindow::setTheme(ThemeMode mode)
{
    m_context.theme.setMode(mode);
    restyle();
}

void ControlWindow::setTextPercent(int percent)
{
    m_context.theme.setTextPercent(percent);
    restyle();
}

void ControlWindow::restyle()
{
    const Theme &theme = m_context.theme;
    setStyleSheet(theme.styleSheet());
    PageHeader::dressThemeButton(*m_themeButton, theme.mode());
    PageHeader::dressTextSizeButton(*m_textSize, m_context);
    const int side = theme.space(Space::Medium);
    const int edge = theme.space(Space::Small);
    m_header->layout()->setContentsMargins(side, edge, side, edge);
    m_header->layout()->setSpacing(edge);
    m_login->restyle();
    m_page->restyle();
    m_passwords->restyle();
    render(BookingFlow(m_terminal.flow()));
}

void ControlWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_context.theme.fitTo(size()) || styleSheet().isEmpty()) {
        restyle();
    } else {
        fitHeader();
    }
}

} // namespace karcis::ui
