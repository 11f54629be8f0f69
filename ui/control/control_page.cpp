// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/control/control_page.h"

#include "core/limits.h"
#include "ui/control/ahead_form.h"
#include "ui/control/limit_editor.h"
#include "ui/control/limit_model.h"
#include "ui/control/live_chart.h"
#include "ui/control/sale_form.h"
#include "ui/control/terminal_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

/// Five minutes, one sample a second.
constexpr std::size_t mostSamples = 300;
/// Rates are over so many seconds.
constexpr std::size_t averaged = 5;

enum TileIndex {
    WaitingTile,
    InsideTile,
    AdmittedTile,
    HeldTile,
    OrdersTile,
    TerminalsTile,
    LoadTile,
    TileCount
};

} // namespace

ControlPage::ControlPage(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_terminals(new TerminalModel(context, this))
    , m_limits(new LimitModel(context, this))
{
    buildTiles();
    buildCharts();
    QWidget *side = buildSide();
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->addWidget(m_chartGrid, 3);
    m_body->addWidget(side, 2);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tileRow);
    column->addLayout(m_body, 1);
    connect(m_limits, &LimitModel::changeWanted, this, &ControlPage::limitWanted);
    retranslate();
    restyle();
}

void ControlPage::buildTiles()
{
    m_tileRow = new QWidget(this);
    m_tileGrid = new QGridLayout(m_tileRow);
    m_tileGrid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < TileCount; ++i) {
        Tile tile{.frame = makePanel(u"surface"_s, m_tileRow)};
        tile.name = makeLabel(TextStyle::Caption, u"muted"_s, tile.frame);
        tile.value = makeLabel(TextStyle::Title, {}, tile.frame);
        tile.value->setObjectName(u"controlTile%1"_s.arg(i));
        auto *column = new QVBoxLayout(tile.frame);
        column->addWidget(tile.name);
        column->addWidget(tile.value);
        m_tiles.push_back(tile);
    }
}

void ControlPage::buildCharts()
{
    m_chartGrid = new QWidget(this);
    using Line = LiveChart::Line;
    m_charts = {new LiveChart(m_context,
                              u"peopleChart"_s,
                              {Line{&ControlSample::waiting, Tone::Accent},
                               Line{&ControlSample::active, Tone::Good},
                               Line{&ControlSample::heldSeats, Tone::Info}},
                              m_chartGrid),
                new LiveChart(m_context,
                              u"requestsChart"_s,
                              {Line{&ControlSample::requestsPerSecond, Tone::Accent},
                               Line{&ControlSample::refusalsPerSecond, Tone::Bad}},
                              m_chartGrid),
                new LiveChart(m_context,
                              u"salesChart"_s,
                              {Line{&ControlSample::admittedPerMinute, Tone::Accent},
                               Line{&ControlSample::ordersPerMinute, Tone::Good},
                               Line{&ControlSample::holdsPerSecond, Tone::Info}},
                              m_chartGrid),
                new LiveChart(m_context,
                              u"answersChart"_s,
                              {Line{&ControlSample::slowMs, Tone::Accent},
                               Line{&ControlSample::medianMs, Tone::Good}},
                              m_chartGrid)};
    auto *grid = new QGridLayout(m_chartGrid);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < 4; ++i) {
        grid->addWidget(m_charts[static_cast<std::size_t>(i)], i / 2, i % 2);
        grid->setRowStretch(i / 2, 1);
        grid->setColumnStretch(i % 2, 1);
    }
}

QTableView *ControlPage::makeTable(const QString &name, QAbstractItemModel *model)
{
    auto *table = new QTableView(m_side);
    table->setObjectName(name);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Large letters may need more room than there is: nothing is lost then.
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

QWidget *ControlPage::buildSide()
{
    m_side = makePanel(u"surface"_s, this);
    m_stack = new QStackedWidget(m_side);
    m_terminalTable = makeTable(u"terminalTable"_s, m_terminals);
    m_limitTable = makeTable(u"limitTable"_s, m_limits);
    m_limitTable->setItemDelegate(new LimitEditor(m_limitTable));
    m_limitTable->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_limitTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_limitHint = makeText(TextStyle::Caption, u"muted"_s, m_side);
    auto *limits = new QWidget(m_side);
    auto *limitColumn = new QVBoxLayout(limits);
    limitColumn->setContentsMargins(0, 0, 0, 0);
    limitColumn->addWidget(m_limitHint);
    limitColumn->addWidget(m_limitTable, 1);
    m_stack->addWidget(m_terminalTable);
    m_stack->addWidget(limits);
    // On a small screen there is more of it than there is room.
    m_stack->addWidget(makeScroll(buildSales(), m_stack));
    m_stack->addWidget(makeScroll(buildQueue(), m_stack));
    auto *tabRow = new QHBoxLayout;
    for (const QString &name : {u"terminalsTab"_s, u"limitsTab"_s, u"salesTab"_s, u"queueTab"_s}) {
        auto *tab = new Button(m_context, name, u"tab"_s, m_side);
        tab->setCheckable(true);
        tab->setAutoExclusive(true);
        const int page = static_cast<int>(m_tabs.size());
        connect(
            tab, &QPushButton::clicked, m_stack, [this, page] { m_stack->setCurrentIndex(page); });
        tabRow->addWidget(tab, 1);
        m_tabs.push_back(tab);
    }
    m_tabs.front()->setChecked(true);
    auto *column = new QVBoxLayout(m_side);
    column->addLayout(tabRow);
    column->addWidget(m_stack, 1);
    return m_side;
}

QWidget *ControlPage::buildSales()
{
    auto *sales = new QWidget(m_side);
    m_salesState = makeText(TextStyle::Title, {}, sales);
    m_salesState->setObjectName(u"salesState"_s);
    m_salesHint = makeText(TextStyle::Body, u"muted"_s, sales);
    m_pause = new Button(m_context, u"pauseSales"_s, u"danger"_s, sales);
    m_messageTitle = makeText(TextStyle::Title, {}, sales);
    m_messageNow = makeText(TextStyle::Body, u"muted"_s, sales);
    m_messageNow->setObjectName(u"messageNow"_s);
    m_message = new QLineEdit(sales);
    m_message->setObjectName(u"messageField"_s);
    m_message->setMaxLength(limits::textLength);
    m_say = new Button(m_context, u"sayMessage"_s, u"primary"_s, sales);
    m_unsay = new Button(m_context, u"takeMessageBack"_s, u"secondary"_s, sales);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_say, 1);
    buttons->addWidget(m_unsay, 1);
    m_sale = new SaleForm(m_context, sales);
    connect(m_sale, &SaleForm::startWanted, this, &ControlPage::saleStartWanted);
    connect(m_sale, &SaleForm::showtimesWanted, this, &ControlPage::showtimesWanted);
    connect(m_sale, &SaleForm::saleWanted, this, &ControlPage::saleWanted);
    auto *column = new QVBoxLayout(sales);
    column->addWidget(m_salesState);
    column->addWidget(m_salesHint);
    column->addWidget(m_pause);
    column->addSpacing(m_context.theme.space(Space::Large));
    column->addWidget(m_messageTitle);
    column->addWidget(m_messageNow);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addSpacing(m_context.theme.space(Space::Large));
    column->addWidget(m_sale);
    column->addStretch(1);
    const auto say = [this] {
        if (!m_message->text().trimmed().isEmpty()) {
            Q_EMIT messageWanted(m_message->text().trimmed());
            m_message->clear();
        }
    };
    connect(m_pause, &QPushButton::clicked, this, [this] {
        Q_EMIT pauseWanted(m_status && !m_status->salesPaused);
    });
    connect(m_say, &QPushButton::clicked, this, say);
    connect(m_message, &QLineEdit::returnPressed, this, say);
    connect(m_unsay, &QPushButton::clicked, this, [this] { Q_EMIT messageWanted(QString()); });
    return sales;
}

QWidget *ControlPage::buildQueue()
{
    auto *queue = new QWidget(m_side);
    m_ahead = new AheadForm(m_context, queue);
    connect(m_ahead, &AheadForm::aheadWanted, this, &ControlPage::aheadWanted);
    auto *column = new QVBoxLayout(queue);
    column->addWidget(m_ahead);
    column->addStretch(1);
    return queue;
}

void ControlPage::setStatus(const protocol::AdminStatusReply &status)
{
    if (m_status && m_status->startedAt != status.startedAt) {
        m_samples.clear();
        m_recent.clear();
    }
    if (m_status && m_status->serverTime < status.serverTime) {
        // Over a few seconds, or the lines would jump with every single request.
        m_recent.push_back(*m_status);
        if (m_recent.size() > averaged) {
            m_recent.pop_front();
        }
        m_samples.push_back(sampleBetween(m_recent.front(), status));
        if (m_samples.size() > mostSamples) {
            m_samples.pop_front();
        }
        for (LiveChart *chart : m_charts) {
            chart->setSamples(m_samples);
        }
    }
    m_status = status;
    renderTiles();
    renderSales();
}

void ControlPage::setLimits(const protocol::AdminLimitsReply &limits)
{
    m_limits->setLimits(limits.limits);
}

void ControlPage::setTerminals(const protocol::AdminTerminalsReply &terminals)
{
    m_terminals->setTerminals(terminals);
    // By itself the header looks at them once only, and longer ones would be cut from then on.
    for (int column = 0; column < TerminalModel::ColumnCount; ++column) {
        if (m_terminalTable->horizontalHeader()->sectionResizeMode(column)
            == QHeaderView::ResizeToContents) {
            m_terminalTable->resizeColumnToContents(column);
        }
    }
}

void ControlPage::clear()
{
    m_status.reset();
    m_samples.clear();
    m_recent.clear();
    for (LiveChart *chart : m_charts) {
        chart->setSamples(m_samples);
    }
    m_terminals->setTerminals({});
    m_limits->setLimits({});
    m_message->clear();
    m_ahead->clear();
    m_sale->clear();
    renderTiles();
    renderSales();
}

QString ControlPage::loadWords() const
{
    switch (m_status ? m_status->overloadLevel : 0) {
    case 0:
        return tr("normal");
    case 1:
        return tr("high: no polls");
    case 2:
        return tr("high: no browsing");
    default:
        return tr("high: no new holds");
    }
}

void ControlPage::renderTiles()
{
    const ControlSample latest = m_samples.empty() ? ControlSample{} : m_samples.back();
    const protocol::AdminStatusReply status = m_status.value_or(protocol::AdminStatusReply{});
    const Wording &wording = m_context.wording;
    const auto whole = [&wording](double value) {
        return wording.isolated(wording.locale().toString(std::round(value), 'f', 0));
    };
    const auto count = [&wording](std::int64_t value) {
        return wording.isolated(wording.locale().toString(static_cast<qlonglong>(value)));
    };
    const QStringList values{count(status.waiting),
                             count(status.activeSessions),
                             whole(latest.admittedPerMinute),
                             count(status.heldSeats),
                             count(status.orders),
                             count(status.connections),
                             loadWords()};
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const QString &value = values.at(static_cast<qsizetype>(i));
        m_tiles[i].value->setText(value);
        m_tiles[i].frame->setAccessibleName(tr("%1: %2").arg(m_tiles[i].name->text(), value));
    }
    setStyleProperty(
        m_tiles[LoadTile].value, "tone", status.overloadLevel > 0 ? u"warning"_s : u"good"_s);
}

void ControlPage::renderSales()
{
    const bool paused = m_status && m_status->salesPaused;
    m_salesState->setText(paused ? tr("Sales are paused") : tr("Tickets are being sold"));
    m_salesHint->setText(
        paused ? tr("Nobody can choose new seats. What is chosen can be paid or given back.")
               : tr("Pausing stops new seats from being chosen. Payments and returns go on, and "
                    "every terminal says so."));
    m_pause->setWords(paused ? tr("Resume sales") : tr("Pause sales"));
    m_pause->setEnabled(m_status.has_value());
    const QString message = m_status ? m_status->message : QString();
    m_messageNow->setText(message.isEmpty()
                              ? tr("No message is shown at present.")
                              : tr("Shown now: %1").arg(m_context.wording.isolated(message)));
    m_unsay->setEnabled(!message.isEmpty());
    m_say->setEnabled(m_status.has_value());
}

void ControlPage::setFilms(const std::vector<Film> &films, const QString &zone)
{
    m_sale->render(films, zone);
    for (LiveChart *chart : m_charts) {
        chart->setZone(zone);
    }
}

void ControlPage::tellAhead(const QString &number, const std::optional<Refusal> &refusal)
{
    m_ahead->tell(number, refusal);
}

void ControlPage::retranslate()
{
    m_sale->retranslate();
    m_ahead->retranslate();
    const QStringList tiles{tr("Waiting"),
                            tr("Inside"),
                            tr("Admitted per minute"),
                            tr("Held seats"),
                            tr("Orders since the start"),
                            tr("Terminals"),
                            tr("Load")};
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i].name->setText(tiles.at(static_cast<qsizetype>(i)));
    }
    m_charts[0]->setWords(tr("People and seats"), {tr("waiting"), tr("inside"), tr("held seats")});
    m_charts[1]->setWords(tr("Requests per second"), {tr("requests"), tr("refused")});
    m_charts[2]->setWords(tr("Sales"), {tr("admitted/min"), tr("orders/min"), tr("holds/s")});
    m_charts[3]->setWords(tr("Answer times in milliseconds"),
                          {tr("99 of 100 faster"), tr("half faster")});
    m_tabs[0]->setWords(tr("Terminals"));
    m_tabs[1]->setWords(tr("Limits"));
    m_tabs[2]->setWords(tr("Sales"));
    m_tabs[3]->setWords(tr("Queue"));
    m_terminalTable->setAccessibleName(tr("Terminals"));
    m_limitTable->setAccessibleName(tr("Limits"));
    m_limitHint->setText(
        tr("Tap a number to change it. It counts at once and is kept; every change "
           "is written to the audit log."));
    m_messageTitle->setText(tr("Message to all terminals"));
    m_message->setPlaceholderText(tr("For example: Studio 2 starts ten minutes late."));
    m_message->setAccessibleName(tr("Message to all terminals"));
    m_say->setWords(tr("Show everywhere"));
    m_unsay->setWords(tr("Take back"));
    m_terminals->retranslate();
    m_limits->retranslate();
    renderTiles();
    renderSales();
}

void ControlPage::restyle()
{
    const Theme &theme = m_context.theme;
    const int gap = theme.space(Space::Small);
    const int edge = theme.space(Space::Medium);
    layout()->setContentsMargins(edge, 0, edge, edge);
    layout()->setSpacing(gap);
    m_body->setSpacing(gap);
    m_tileGrid->setSpacing(gap);
    m_chartGrid->layout()->setSpacing(gap);
    m_side->layout()->setContentsMargins(gap, 0, gap, gap);
    for (const QWidget *form :
         std::initializer_list<QWidget *>{m_sale, m_sale->parentWidget(), m_ahead}) {
        form->layout()->setSpacing(gap);
    }
    for (const Tile &tile : m_tiles) {
        tile.frame->layout()->setContentsMargins(edge, gap, edge, gap);
        tile.frame->layout()->setSpacing(0);
    }
    for (QTableView *table : {m_terminalTable, m_limitTable}) {
        table->verticalHeader()->setDefaultSectionSize(theme.target());
        table->verticalHeader()->setMinimumSectionSize(theme.target());
    }
    for (LiveChart *chart : m_charts) {
        chart->restyle();
    }
    arrange();
}

/// Upright, the tables stand below the charts. The numbers take as many lines as their words need.
void ControlPage::arrange()
{
    m_body->setDirection(height() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Words need the room more than lines do.
    const bool large = m_context.theme.textPercent() > 100;
    m_body->setStretchFactor(m_chartGrid, large ? 1 : 3);
    m_body->setStretchFactor(m_side, large ? 1 : 2);
    // Then a terminal's name is whole, and the table scrolls to what does not fit.
    QHeaderView *columns = m_terminalTable->horizontalHeader();
    // Neither name can take the other's room.
    for (const int name : {TerminalModel::Name, TerminalModel::Account}) {
        columns->setSectionResizeMode(name,
                                      large ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    }
    columns->setStretchLastSection(large);
    int widest = 1;
    for (const Tile &tile : m_tiles) {
        widest = std::max(widest, tile.frame->sizeHint().width());
    }
    const int gap = m_tileGrid->spacing();
    const int room = width() - 2 * m_context.theme.space(Space::Medium);
    const int most = std::clamp((room + gap) / (widest + gap), 1, static_cast<int>(TileCount));
    const int lines = (TileCount + most - 1) / most;
    const int across = (TileCount + lines - 1) / lines;
    // The last line's tiles are as wide together as all others' are.
    const int last = TileCount - (lines - 1) * across;
    for (int i = 0; i < TileCount; ++i) {
        const int line = i / across;
        const int span = line + 1 == lines ? across : last;
        m_tileGrid->addWidget(
            m_tiles[static_cast<std::size_t>(i)].frame, line, i % across * span, 1, span);
    }
    for (int column = 0; column < m_tileGrid->columnCount(); ++column) {
        m_tileGrid->setColumnStretch(column, column < across * last ? 1 : 0);
    }
}

void ControlPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace karcis::ui
