// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"
#include "ui/control/control_sample.h"

#include <QFrame>

#include <deque>
#include <optional>
#include <vector>

class QAbstractItemModel;
class QBoxLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace karcis::ui {

class AheadForm;
class Button;
class LimitModel;
class LiveChart;
class SaleForm;
class TerminalModel;

/// What a manager sees: numbers and charts of the last minutes, the terminals, every limit, and the two things to say to
/// all: "sales are paused" and a message. Shows what it is given and says what is wanted.
class ControlPage : public QWidget
{
    Q_OBJECT

public:
    explicit ControlPage(Context &context, QWidget *parent = nullptr);

    void setStatus(const protocol::AdminStatusReply &status);
    void setLimits(const protocol::AdminLimitsReply &limits);
    void setTerminals(const protocol::AdminTerminalsReply &terminals);

    [[nodiscard]] SaleForm &sale() const { return *m_sale; }

    /// Of which sales can be started, in the cinema's own time.
    void setFilms(const std::vector<Film> &films, const QString &zone);
    /// What became of letting @p number ahead; without a refusal it was done.
    void tellAhead(const QString &number, const std::optional<Refusal> &refusal);
    /// Forgets everything: somebody else logs in, or another server answers.
    void clear();
    void retranslate();
    void restyle();

    /// What the charts show, oldest first.
    [[nodiscard]] const std::deque<ControlSample> &samples() const { return m_samples; }

Q_SIGNALS:
    void limitWanted(const QString &key, int value);
    void pauseWanted(bool paused);
    void messageWanted(const QString &text);
    void aheadWanted(const QString &number, const QString &reason);
    /// Of the whole film if @p showtime is empty; without a time at once.
    void saleStartWanted(const karcis::FilmId &film,
                         const karcis::ShowtimeId &showtime,
                         std::optional<karcis::UtcTime> at);
    void showtimesWanted(const karcis::FilmId &film);
    void saleWanted(const karcis::FilmId &film, const karcis::ShowtimeId &showtime);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tile
    {
        QFrame *frame = nullptr;
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };

    void buildTiles();
    void buildCharts();
    [[nodiscard]] QWidget *buildSide();
    [[nodiscard]] QWidget *buildSales();
    [[nodiscard]] QWidget *buildQueue();
    [[nodiscard]] QTableView *makeTable(const QString &name, QAbstractItemModel *model);
    void arrange();
    void renderTiles();
    void renderSales();
    [[nodiscard]] QString loadWords() const;

    Context &m_context;
    std::optional<protocol::AdminStatusReply> m_status;
    /// The last few seconds, oldest first, without the present moment.
    std::deque<protocol::AdminStatusReply> m_recent;
    std::deque<ControlSample> m_samples;
    TerminalModel *m_terminals = nullptr;
    LimitModel *m_limits = nullptr;
    std::vector<Tile> m_tiles;
    std::vector<LiveChart *> m_charts;
    QWidget *m_tileRow = nullptr;
    QGridLayout *m_tileGrid = nullptr;
    QBoxLayout *m_body = nullptr;
    QWidget *m_chartGrid = nullptr;
    QFrame *m_side = nullptr;
    std::vector<Button *> m_tabs;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_terminalTable = nullptr;
    QTableView *m_limitTable = nullptr;
    QLabel *m_limitHint = nullptr;
    QLabel *m_salesState = nullptr;
    QLabel *m_salesHint = nullptr;
    Button *m_pause = nullptr;
    QLabel *m_messageTitle = nullptr;
    QLabel *m_messageNow = nullptr;
    QLineEdit *m_message = nullptr;
    Button *m_say = nullptr;
    Button *m_unsay = nullptr;
    SaleForm *m_sale = nullptr;
    AheadForm *m_ahead = nullptr;
};

} // namespace karcis::ui
