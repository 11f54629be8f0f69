// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/commands.h"
#include "terminal/booking_flow.h"
#include "ui/context.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/screen_language.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace karcis {
class Terminal;
}

namespace karcis::ui {

class Banner;
class Button;
class ControlPage;
class LanguageBar;
class ManagerLogin;
class PasswordForm;

/// The managers' window: logs in, then asks the server for its numbers once a second and carries changes to it.
class ControlWindow : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the window.
    ControlWindow(Terminal &terminal, const Clock &clock, const KioskOptions &options = {});
    ~ControlWindow() override;

    void present();
    void setLanguage(const QString &language);
    void setTheme(ThemeMode mode);
    void setTextPercent(int percent);

    [[nodiscard]] const QString &language() const { return m_context.wording.language(); }

    [[nodiscard]] ControlPage &page() { return *m_page; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectPage();
    void render(const BookingFlow &flow);
    void fitHeader();
    void renderBanner(const BookingFlow &flow);
    void restyle();
    void poll();
    /// Sends what changes something; then everything is looked at again.
    void change(const protocol::Command &command);
    void letAhead(const QString &number, const QString &reason);
    void askShowtimes(const FilmId &film);
    void askSale(const FilmId &film, const ShowtimeId &showtime);
    void startSale(const FilmId &film, const ShowtimeId &showtime, std::optional<UtcTime> at);
    void logOut();
    void connectPasswords();
    void showPasswords(bool shown);
    [[nodiscard]] static bool isStaff(const BookingFlow &flow);
    [[nodiscard]] static bool mayManage(const BookingFlow &flow);

    Terminal &m_terminal;
    Context m_context;
    KioskOptions m_options;
    ScreenLanguage m_language;
    QTimer m_pollTimer;
    /// Polls since the log-in; some things are asked for less often.
    int m_polls = 0;
    bool m_asking = false;
    /// Why the last change, or the log-in, was refused.
    std::optional<Refusal> m_refusal;
    QWidget *m_header = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_who = nullptr;
    Button *m_languageButton = nullptr;
    LanguageBar *m_languages = nullptr;
    Button *m_themeButton = nullptr;
    Button *m_textSize = nullptr;
    /// Managers go to the form and back; clerks have nothing else.
    Button *m_passwordButton = nullptr;
    Button *m_logOut = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    ManagerLogin *m_login = nullptr;
    ControlPage *m_page = nullptr;
    PasswordForm *m_passwords = nullptr;
};

} // namespace karcis::ui
