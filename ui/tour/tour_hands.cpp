// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_hands.h"

#include "ui/kiosk/kiosk_window.h"
#include "ui/widgets/seat_grid.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollArea>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr int settleRounds = 5;

/// Nearly every widget sits in a scroll area: a person would scroll to it first.
void scrollAbove(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(widget);
        }
    }
}

void clickAt(QWidget *widget, QPoint point)
{
    const QPointF local(point);
    const QPointF global = widget->mapToGlobal(local);
    // The widget may be gone after the release, so it is not touched any more.
    QMouseEvent down(
        QEvent::MouseButtonPress, local, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &down);
    QMouseEvent up(
        QEvent::MouseButtonRelease, local, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &up);
}

} // namespace

KioskWindow *TourHands::kiosk() const
{
    return qobject_cast<KioskWindow *>(&m_window);
}

void TourHands::settle()
{
    for (int i = 0; i < settleRounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

QWidget *TourHands::find(const QString &objectName) const
{
    // One that was just replaced may still be there, hidden, until the event loop deletes it.
    const auto named = m_window.findChildren<QWidget *>(objectName);
    const auto shown = std::ranges::find_if(named, &QWidget::isVisible);
    return shown == named.end() ? nullptr : *shown;
}

bool TourHands::click(const QString &objectName) const
{
    QWidget *widget = find(objectName);
    if (widget == nullptr || !widget->isEnabled()) {
        return false;
    }
    scrollAbove(widget);
    clickAt(widget, widget->rect().center());
    return true;
}

bool TourHands::scrollTo(const QString &objectName) const
{
    QWidget *widget = find(objectName);
    if (widget != nullptr) {
        scrollAbove(widget);
    }
    return widget != nullptr;
}

bool TourHands::clickFirst(const QString &prefix) const
{
    QAbstractButton *first = nullptr;
    const auto buttons = m_window.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const bool fits
            = button->objectName().startsWith(prefix) && button->isVisible() && button->isEnabled();
        const auto place = [](const QWidget *widget) {
            const QPoint corner = widget->mapTo(widget->window(), QPoint(0, 0));
            return std::pair(corner.y(), corner.x());
        };
        if (fits && (first == nullptr || place(button) < place(first))) {
            first = button;
        }
    }
    return first != nullptr && click(first->objectName());
}

bool TourHands::type(const QString &objectName, const QString &text) const
{
    auto *edit = qobject_cast<QLineEdit *>(find(objectName));
    if (edit == nullptr) {
        return false;
    }
    edit->setFocus();
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(edit, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(edit, &up);
    }
    return edit->text() == text;
}

bool TourHands::ask(const QString &objectName) const
{
    auto *edit = qobject_cast<QLineEdit *>(find(objectName));
    if (edit == nullptr) {
        return false;
    }
    edit->setFocus(Qt::MouseFocusReason);
    return click(objectName);
}

void TourHands::touchNothing() const
{
    clickAt(&m_window, QPoint(0, 0));
}

bool TourHands::tapFreeSeats(int count) const
{
    auto *grid = qobject_cast<SeatGrid *>(find(u"seatGrid"_s));
    if (grid == nullptr) {
        return false;
    }
    const auto free = [grid](std::size_t index) {
        const SeatView &seat = grid->seats()[index];
        return seat.look == SeatLook::Free && seat.info.kind == SeatKind::Standard;
    };
    // Neighbours in one row, from the back, where people like to sit.
    const std::size_t total = grid->seats().size();
    const auto freeBeside = [&](std::size_t index, std::size_t neighbour) {
        return neighbour < total && free(neighbour)
            && grid->seats()[neighbour].info.gridY == grid->seats()[index].info.gridY;
    };
    const auto wanted = static_cast<std::size_t>(count);
    for (std::size_t last = total; last >= wanted; --last) {
        const std::size_t first = last - wanted;
        bool together = true;
        for (std::size_t i = first; i < last; ++i) {
            together = together && free(i)
                && grid->seats()[i].info.gridY == grid->seats()[first].info.gridY;
        }
        // A single free seat left over would be refused.
        const bool strands = freeBeside(first, last)
            || (freeBeside(first, first - 1) && !freeBeside(first, first - 2));
        if (!together || strands) {
            continue;
        }
        for (std::size_t i = first; i < last; ++i) {
            grid->ensureVisible(static_cast<int>(i));
            clickAt(grid, grid->seatRect(static_cast<int>(i)).center());
        }
        return true;
    }
    return false;
}

} // namespace karcis::ui
