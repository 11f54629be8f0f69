// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"

#include <QTimer>
#include <QWidget>

class QQmlPropertyMap;
class QQuickWidget;

namespace karcis::ui {

/// Chooses Qt's on-screen keyboard. Must be called before the application object is made; if the keyboard is not
/// installed, the program works without it.
void useTouchKeyboard();

/// The keys for a field: those of the language, or Latin ones where a field takes nothing else.
[[nodiscard]] QString touchKeys(const QString &language, Qt::InputMethodHints hints);

/// Qt's keyboard for fingers at the foot of a window, in the window's colours. It comes when a field is tapped and goes
/// when none has the focus; only one can be in a program. Without useTouchKeyboard() it never comes.
class TouchKeyboard : public QWidget
{
    Q_OBJECT

public:
    TouchKeyboard(Context &context, QWidget *window);
    ~TouchKeyboard() override;

    /// How much of the window's foot it takes, 0 while it is away.
    [[nodiscard]] int room() const;
    /// Language, theme or letters are new.
    void restyle();

Q_SIGNALS:
    /// It came or went, or stays for another field.
    void roomChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void fitKeys();
    void place();
    void comeOrGo();
    [[nodiscard]] int wantedHeight() const;

    Context &m_context;
    QQmlPropertyMap *m_look = nullptr;
    QQuickWidget *m_view = nullptr;
    QTimer m_turn;
};

} // namespace karcis::ui
