// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/lobby/lobby_window.h"

#include "resources/resources.h"
#include "terminal/terminal.h"
#include "ui/languages.h"
#include "ui/lobby/called_board.h"
#include "ui/lobby/showtime_row.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

using namespace std::chrono_literals;

/// How full the showtimes are is looked at this often; what is called comes at once.
constexpr std::chrono::milliseconds askEvery = 15s;
constexpr std::chrono::milliseconds askAfterRefusal = 3s;
constexpr std::chrono::milliseconds languageEvery = 12s;

} // namespace

LobbyWindow::LobbyWindow(Terminal &terminal, const Clock &clock, const LobbyOptions &options)
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
    connect(&m_terminal, &Terminal::changed, this, &LobbyWindow::takeFlow);
    connect(&m_terminal, &Terminal::heard, this, [this](const protocol::Event &event) {
        if (std::holds_alternative<protocol::QueueDisplayChanged>(event)
            || std::holds_alternative<protocol::CatalogueChanged>(event)) {
            ask();
        }
    });
    m_askTimer.setSingleShot(true);
    connect(&m_askTimer, &QTimer::timeout, this, &LobbyWindow::ask);
    connect(&m_clockTimer, &QTimer::timeout, this, &LobbyWindow::renderClock);
    m_clockTimer.start(1s);
    if (options.alternate) {
        connect(&m_languageTimer, &QTimer::timeout, this, &LobbyWindow::switchLanguage);
        m_languageTimer.start(languageEvery);
    }
    setLanguage(options.language);
    resize(1366, 768);
}

LobbyWindow::~LobbyWindow() = default;

void LobbyWindow::build()
{
    auto *header = new QWidget(this);
    // A long name takes a second line; a wider window it never asks for.
    m_cinema = makeText(TextStyle::Headline, {}, header);
    m_cinema->setObjectName(u"lobbyCinema"_s);
    m_clock = makeLabel(TextStyle::Headline, u"muted"_s, header);
    m_clock->setObjectName(u"lobbyClock"_s);
    auto *top = new QHBoxLayout(header);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(m_cinema, 1);
    top->addWidget(m_clock);
    m_banner = new Banner(m_context, u"lobbyBanner"_s, this);
    m_banner->setClosable(false);
    m_calledPanel = makePanel(u"surface"_s, this);
    m_calledTitle = makeLabel(TextStyle::Title, u"muted"_s, m_calledPanel);
    m_called = new CalledBoard(m_context, m_calledPanel);
    m_waiting = makeText(TextStyle::Title, {}, m_calledPanel);
    m_waiting->setObjectName(u"lobbyWaiting"_s);
    auto *called = new QVBoxLayout(m_calledPanel);
    called->addWidget(m_calledTitle);
    called->addWidget(m_called, 1);
    called->addWidget(m_waiting);
    m_nextPanel = makePanel(u"surface"_s, this);
    m_nextTitle = makeLabel(TextStyle::Title, u"muted"_s, m_nextPanel);
    m_rowBox = new QVBoxLayout(m_nextPanel);
    m_rowBox->addWidget(m_nextTitle);
    m_rowBox->addStretch(1);
    m_nextPanel->setObjectName(u"lobbyNext"_s);
    m_nextPanel->installEventFilter(this);
    m_salePanel = makePanel(u"info"_s, this);
    m_sale = makeText(TextStyle::Title, {}, m_salePanel);
    m_sale->setObjectName(u"lobbySale"_s);
    m_proof = makeText(TextStyle::Body, u"muted"_s, m_salePanel);
    m_proof->setObjectName(u"lobbyProof"_s);
    auto *sale = new QVBoxLayout(m_salePanel);
    sale->addWidget(m_sale);
    sale->addWidget(m_proof);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->addWidget(m_calledPanel, 3);
    m_columns->addWidget(m_nextPanel, 2);
    m_column = new QVBoxLayout(this);
    m_column->addWidget(header);
    m_column->addWidget(m_banner);
    m_column->addLayout(m_columns, 1);
    m_column->addWidget(m_salePanel);
    for (QWidget *part : std::initializer_list<QWidget *>{m_calledPanel, m_nextPanel}) {
        // The screen has the size it has.
        part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    }
}

void LobbyWindow::present()
{
    setCursor(Qt::BlankCursor);
    if (m_options.fullScreen) {
        // A display often runs without a window manager, which would do this.
        setGeometry(screen()->geometry());
        showFullScreen();
    } else {
        show();
    }
}

void LobbyWindow::takeFlow(const BookingFlow &flow)
{
    const bool isBack = m_line != Line::Online && flow.line == Line::Online;
    const bool moved = m_line != flow.line;
    m_line = flow.line;
    if (moved) {
        render();
    }
    if (isBack) {
        m_asking = false;
        ask();
    }
}

void LobbyWindow::ask()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    if (m_line != Line::Online) {
        return;
    }
    m_asking = true;
    m_askAgain = false;
    m_terminal.ask(protocol::QueueDisplay{}, [this](const Result<protocol::Reply> &reply) {
        m_asking = false;
        if (reply.ok()) {
            show(std::get<protocol::QueueDisplayReply>(reply.value()));
        }
        m_askTimer.start(reply.ok() ? askEvery : askAfterRefusal);
        if (m_askAgain && reply.ok()) {
            ask();
        }
    });
}

void LobbyWindow::show(const protocol::QueueDisplayReply &board)
{
    m_board = board;
    m_boardAt = m_context.clock.steady();
    m_known = true;
    render();
}

UtcTime LobbyWindow::serverNow() const
{
    return m_board.serverTime + (m_context.clock.steady() - m_boardAt);
}

void LobbyWindow::render()
{
    const Cinema &cinema = m_terminal.flow().server.cinema;
    m_cinema->setText(m_context.wording.isolated(cinema.name));
    setWindowTitle(tr("Lobby display") + u" – "_s + cinema.name);
    QString line;
    if (m_line == Line::Lost) {
        line
            = tr("The connection is lost. We are connecting again by ourselves; what is shown here "
                 "is that of the last moment.");
    } else if (m_line == Line::Connecting && !m_known) {
        line = tr("Connecting…");
    }
    m_banner->say(line, Banner::Mood::Warning);
    showText(m_calledTitle, m_board.called.isEmpty() ? QString() : tr("Please come to a kiosk"));
    m_called->render(m_board.called, m_known);
    QString waiting;
    if (m_board.waiting > 0) {
        waiting = tr("%n person(s) are waiting.", nullptr, m_board.waiting) + u' '
            + tr("Who comes now:") + u' '
            + m_context.wording.waitRange(m_board.waitAtLeast, m_board.waitAtMost);
    }
    showText(m_waiting, waiting);
    renderNext();
    renderSales();
    renderClock();
}

void LobbyWindow::renderNext()
{
    m_nextTitle->setText(tr("Starting soon"));
    // What there is to tell has the room.
    m_nextPanel->setVisible(!m_board.next.empty());
    m_columns->setStretchFactor(m_calledPanel, m_board.called.isEmpty() ? 2 : 3);
    m_columns->setStretchFactor(m_nextPanel, m_board.called.isEmpty() ? 3 : 2);
    const QString &zone = m_terminal.flow().server.cinema.timeZone;
    while (m_rows.size() < m_board.next.size()) {
        auto *row = new ShowtimeRow(m_context, m_nextPanel);
        m_rowBox->insertWidget(m_rowBox->count() - 1, row, 1000);
        m_rows.push_back(row);
    }
    const QMargins margins = m_rowBox->contentsMargins();
    const int room = m_nextPanel->height() - m_nextTitle->sizeHint().height() - margins.top()
        - margins.bottom() - m_context.theme.space(Space::Small);
    for (std::size_t i = 0; i < m_board.next.size(); ++i) {
        m_rows[i]->render(m_board.next[i], serverNow(), zone);
        m_rows[i]->setLarge(true);
    }
    std::size_t fitting = rowsThatFit(room);
    if (fitting < m_board.next.size()) {
        std::ranges::for_each(m_rows, [](ShowtimeRow *row) { row->setLarge(false); });
        fitting = rowsThatFit(room);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < fitting);
        // A few stand together at the top; many share the height.
        m_rows[i]->setMaximumHeight(m_rows[i]->sizeHint().height() * 3 / 2);
    }
}

std::size_t LobbyWindow::rowsThatFit(int room) const
{
    std::size_t fitting = 0;
    int used = 0;
    for (; fitting < m_board.next.size(); ++fitting) {
        used += m_rows[fitting]->sizeHint().height() + m_rowBox->spacing();
        if (used > room && fitting > 0) {
            break;
        }
    }
    return fitting;
}

QString LobbyWindow::saleWords(const protocol::SaleInfo &sale) const
{
    const QString &zone = m_terminal.flow().server.cinema.timeZone;
    const Wording &wording = m_context.wording;
    const QString title = wording.isolated(sale.title);
    if (!sale.drawn) {
        //: %1 is a film, %2 a time, %3 says how many people wait
        return tr("%1: the sale starts at %2. Then a draw decides the order. %3")
            .arg(title,
                 wording.saleStart(sale.startsAt, serverNow(), zone),
                 tr("%n person(s) are in line for it.", nullptr, sale.entries));
    }
    if (sale.first.isEmpty()) {
        return tr("%1: the sale has started.").arg(title);
    }
    const QString more = sale.entries > sale.first.size() ? u" …"_s : QString();
    return tr("%1: the draw is made. The order: %2")
        .arg(title, wording.isolated(sale.first.join(u"  "_s) + more));
}

void LobbyWindow::renderSales()
{
    QStringList words;
    QStringList proofs;
    for (const protocol::SaleInfo &sale : m_board.sales) {
        words.append(saleWords(sale));
        const QString title = m_context.wording.isolated(sale.title);
        const QString proof = m_context.wording.isolated(sale.drawn ? sale.seed : sale.seedHash);
        //: %1 is a film
        proofs.append(sale.drawn
                          ? tr("%1, seed of the draw: %2").arg(title, proof)
                          : tr("%1, fingerprint of the draw (SHA-256): %2").arg(title, proof));
    }
    showText(m_sale, words.join(u'\n'));
    showText(m_proof, proofs.join(u'\n'));
    m_salePanel->setVisible(!words.isEmpty());
}

void LobbyWindow::renderClock()
{
    const QString &zone = m_terminal.flow().server.cinema.timeZone;
    showText(m_clock, m_known ? m_context.wording.time(serverNow(), zone) : QString());
}

void LobbyWindow::setLanguage(const QString &language)
{
    m_context.wording = m_language.speak(language, *this);
    restyle();
}

void LobbyWindow::switchLanguage()
{
    const QStringList all = languages();
    setLanguage(all[(all.indexOf(language()) + 1) % all.size()]);
}

void LobbyWindow::restyle()
{
    const Theme &theme = m_context.theme;
    setStyleSheet(theme.styleSheet());
    const int side = theme.space(Space::Large);
    const int gap = theme.space(Space::Medium);
    m_column->setContentsMargins(side, side, side, side);
    m_column->setSpacing(gap);
    m_columns->setSpacing(gap);
    m_columns->setDirection(height() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QFrame *panel : {m_calledPanel, m_nextPanel, m_salePanel}) {
        panel->layout()->setContentsMargins(side, gap, side, gap);
        panel->layout()->setSpacing(theme.space(Space::Small));
    }
    render();
}

void LobbyWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_context.theme.fitTo(size());
    restyle();
}

/// How many rows fit is known once the panel has its place, which other words on the screen may change.
bool LobbyWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_nextPanel && event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(
            this, [this] { renderNext(); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace karcis::ui
