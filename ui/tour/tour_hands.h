// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QPoint>
#include <QString>

class QWidget;

namespace karcis::ui {

class KioskWindow;

/// Uses a window as a person would: finds what is visible by its object name, taps and types.
/// What returns bool says false if it is not there or cannot be used.
class TourHands
{
public:
    /// @p window must outlive the hands.
    explicit TourHands(QWidget &window) : m_window(window) { }

    /// Null if the window is none.
    [[nodiscard]] KioskWindow *kiosk() const;

    [[nodiscard]] QWidget *find(const QString &objectName) const;
    [[nodiscard]] bool click(const QString &objectName) const;
    /// Scrolls to it, if it is in what scrolls.
    [[nodiscard]] bool scrollTo(const QString &objectName) const;
    /// The first button whose name begins so, from the top and the left.
    [[nodiscard]] bool clickFirst(const QString &prefix) const;
    [[nodiscard]] bool type(const QString &objectName, const QString &text) const;
    /// Taps a field, as one does to type.
    [[nodiscard]] bool ask(const QString &objectName) const;
    /// A touch beside everything: what was typed before leaves no ring of the keyboard behind.
    void touchNothing() const;
    /// Taps @p count free neighbours that strand no single seat.
    [[nodiscard]] bool tapFreeSeats(int count) const;

    /// Layouts settle by posted events, which post further ones, a few levels deep.
    static void settle();

private:
    QWidget &m_window;
};

} // namespace karcis::ui
