// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/queue_commands.h"
#include "terminal/booking_flow.h"
#include "ui/context.h"
#include "ui/screen_language.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QFrame;
class QLabel;
class QVBoxLayout;

namespace karcis {
class Terminal;
}

namespace karcis::ui {

class Banner;
class CalledBoard;
class ShowtimeRow;

struct LobbyOptions
{
    QString language = QStringLiteral("id");
    /// Shows all languages in turn, beginning with `language`.
    bool alternate = true;
    ThemeMode theme = ThemeMode::Dark;
    bool fullScreen = true;
};

/// The display in the lobby: which numbers are called, what starts next and how full it is, and the draws of sales.
/// Needs nobody. Asks the server when that says that something is different, and now and then by itself.
class LobbyWindow : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the window.
    LobbyWindow(Terminal &terminal, const Clock &clock, const LobbyOptions &options = {});
    ~LobbyWindow() override;

    void present();

    [[nodiscard]] const QString &language() const { return m_context.wording.language(); }

    /// To the other language; by itself it does so if the options say.
    void switchLanguage();

    /// Shows what the server said.
    void show(const protocol::QueueDisplayReply &board);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void setLanguage(const QString &language);
    void takeFlow(const BookingFlow &flow);
    void ask();
    void render();
    void renderSales();
    [[nodiscard]] QString saleWords(const protocol::SaleInfo &sale) const;
    void renderNext();
    /// How many rows there is room for: half a row would look like a fault.
    [[nodiscard]] std::size_t rowsThatFit(int room) const;
    void renderClock();
    void restyle();
    [[nodiscard]] UtcTime serverNow() const;

    Terminal &m_terminal;
    Context m_context;
    LobbyOptions m_options;
    ScreenLanguage m_language;
    protocol::QueueDisplayReply m_board;
    bool m_known = false;
    /// The server's clock at that moment of this screen's steady clock.
    Millis m_boardAt{};
    Line m_line = Line::Connecting;
    bool m_asking = false;
    bool m_askAgain = false;
    QTimer m_askTimer;
    QTimer m_clockTimer;
    QTimer m_languageTimer;
    QLabel *m_cinema = nullptr;
    QLabel *m_clock = nullptr;
    Banner *m_banner = nullptr;
    QBoxLayout *m_columns = nullptr;
    QFrame *m_calledPanel = nullptr;
    QLabel *m_calledTitle = nullptr;
    CalledBoard *m_called = nullptr;
    QLabel *m_waiting = nullptr;
    QFrame *m_nextPanel = nullptr;
    QLabel *m_nextTitle = nullptr;
    QVBoxLayout *m_rowBox = nullptr;
    std::vector<ShowtimeRow *> m_rows;
    QFrame *m_salePanel = nullptr;
    QLabel *m_sale = nullptr;
    QLabel *m_proof = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace karcis::ui
