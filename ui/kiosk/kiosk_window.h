// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "terminal/intent.h"
#include "ui/context.h"
#include "ui/kiosk/staff_overlay.h"
#include "ui/screen_language.h"
#include "ui/ticket_export.h"

#include <QWidget>

#include <memory>

namespace karcis {
class Terminal;
}

namespace karcis::ui {

class AttractView;
class HelpOverlay;
class IdleOverlay;
class IdleWatch;
class KioskBanners;
class LanguageBar;
class NumberOverlay;
class Page;
class PageHeader;
class PageStack;
class TouchKeyboard;

struct KioskOptions
{
    /// One of languages().
    QString language = QStringLiteral("id");
    ThemeMode theme = ThemeMode::Dark;
    /// Fills the screen, and nothing but the staff's PIN leads out.
    bool fullScreen = false;
    /// Nothing moves by itself.
    bool reducedMotion = false;
    /// Qt's keyboard stands at the foot while somebody types, if useTouchKeyboard() was called. One window of a program
    /// may have it.
    bool touchKeyboard = false;
    /// Checks the staff's PIN; without it there is no way out by the screen.
    CheckPin checkPin = {};
    /// Makes a sound; the system's bell by default.
    std::function<void()> beep = {};
    /// Where tickets can be printed and saved.
    TicketOutlets tickets = {};
};

/// The customer's screen: one page per step, built once. Renders what it is told and says what the person wants.
class KioskWindow : public QWidget
{
    Q_OBJECT

public:
    /// A window on its own: somebody calls render() and listens to intent(). @p clock must outlive it.
    explicit KioskWindow(const Clock &clock,
                         const KioskOptions &options = {},
                         QWidget *parent = nullptr);
    /// A window that shows what @p terminal knows; both must outlive it.
    KioskWindow(Terminal &terminal, const Clock &clock, const KioskOptions &options = {});
    ~KioskWindow() override;

    /// Shows the window, filling the screen if the options say so.
    void present();

    [[nodiscard]] const BookingFlow &flow() const { return m_flow; }

    [[nodiscard]] Step shownStep() const;
    [[nodiscard]] Page *page(Step step) const;

    [[nodiscard]] const QString &language() const;
    /// Switches every text and the direction at once; one of languages().
    void setLanguage(const QString &language);
    [[nodiscard]] ThemeMode theme() const;
    void setTheme(ThemeMode mode);
    [[nodiscard]] int textPercent() const;
    /// 100, 125 or 150.
    void setTextPercent(int percent);

    /// Notices that nobody is there.
    [[nodiscard]] IdleWatch &idleWatch() const { return *m_idle; }

public Q_SLOTS:
    void render(const karcis::BookingFlow &flow);

Q_SIGNALS:
    void intent(const karcis::Intent &intent);
    /// Staff wants to end the program.
    void exitWanted();
    /// Language, theme or text size are new.
    void appearanceChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildOverlays();
    void idlePhaseChanged();
    void sound() const;
    void watchVisit();
    void endVisit();
    void forgetPerson();
    void openHelp();
    /// The keyboard on the screen takes its room from the page, so that it covers nothing.
    void makeRoom();
    [[nodiscard]] bool isTouch(const QEvent &event) const;
    void connectHeader();
    void restyle();
    void renderHeader();
    void wantHomeOrBack();

    void focusFirst(Page *page);

    Context m_context;
    KioskOptions m_options;
    /// The last thing used was the keyboard, so the focus must be seen.
    bool m_keyboard = false;
    /// The page had nothing yet for the keyboard to begin with.
    bool m_focusDue = false;
    BookingFlow m_flow;
    ScreenLanguage m_language;
    PageHeader *m_header = nullptr;
    LanguageBar *m_languages = nullptr;
    KioskBanners *m_banners = nullptr;
    IdleWatch *m_idle = nullptr;
    IdleOverlay *m_stillThere = nullptr;
    AttractView *m_attract = nullptr;
    HelpOverlay *m_help = nullptr;
    StaffOverlay *m_staff = nullptr;
    NumberOverlay *m_number = nullptr;
    bool m_mayClose = false;
    /// Nothing if the window has none.
    TouchKeyboard *m_keys = nullptr;
    PageStack *m_stack = nullptr;
};

} // namespace karcis::ui
