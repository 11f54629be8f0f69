// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QLabel;

namespace karcis::ui {

class Button;

/// The top of every page: back and title at one side; tickets, account, language, theme and text size at the other.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(Context &context, QWidget *parent = nullptr);

    /// @p title stands beside the back button; the first page shows the cinema's name instead.
    void render(const BookingFlow &flow, const QString &title);
    void restyle();

    static constexpr std::array textPercents{100, 125, 150};

    /// What the buttons for colours and for text size go on to; after the last comes the first.
    [[nodiscard]] static ThemeMode nextTheme(ThemeMode mode);
    [[nodiscard]] static int nextTextPercent(int percent);
    /// The button names the colours that it switches to from @p mode.
    static void dressThemeButton(Button &button, ThemeMode mode);
    static void dressTextSizeButton(Button &button, const Context &context);

Q_SIGNALS:
    void back();
    void home();
    void tickets();
    /// Somebody has a number of the queue.
    void number();
    void logIn();
    void logOut();
    /// The languages are wanted; @p byKeyboard if without a finger.
    void language(bool byKeyboard);
    void themeMode();
    void textSize();
    /// Longer times on or off.
    void accessible();
    void help();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTools();
    void renderAccount(const BookingFlow &flow);
    void arrange();

    Context &m_context;
    QBoxLayout *m_rows = nullptr;
    QWidget *m_left = nullptr;
    QWidget *m_tools = nullptr;
    QLabel *m_logo = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_greeting = nullptr;
    Button *m_back = nullptr;
    Button *m_number = nullptr;
    Button *m_tickets = nullptr;
    Button *m_logIn = nullptr;
    Button *m_logOut = nullptr;
    Button *m_language = nullptr;
    Button *m_theme = nullptr;
    Button *m_textSize = nullptr;
    Button *m_accessible = nullptr;
    Button *m_help = nullptr;
};

} // namespace karcis::ui
