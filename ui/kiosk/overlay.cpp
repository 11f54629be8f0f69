// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/overlay.h"

#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace karcis::ui {

Overlay::Overlay(Context &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(name);
    setFocusPolicy(Qt::NoFocus);
    m_card = makePanel(QStringLiteral("dialog"), this);
    new QVBoxLayout(m_card);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_card, 0, Qt::AlignHCenter);
    column->addStretch(1);
    parent->installEventFilter(this);
    hide();
}

void Overlay::open()
{
    m_before = window()->focusWidget();
    render();
    setGeometry(parentWidget()->contentsRect());
    show();
    raise();
    focusNextChild();
}

void Overlay::close()
{
    if (isHidden()) {
        return;
    }
    hide();
    if (m_before) {
        m_before->setFocus();
    }
    Q_EMIT closed();
}

void Overlay::settleCard(int width)
{
    const int room = parentWidget()->width() - 2 * theme().space(Space::Medium);
    m_card->setFixedWidth(std::min(theme().textPx(width), room));
    const int margin = theme().space(Space::Large);
    m_card->layout()->setContentsMargins(margin, margin, margin, margin);
    QLayout *inside = m_card->layout();
    inside->setSpacing(theme().space(Space::Medium));
    // Wrapped words need a height that only the width tells; a layout that centres its item does not ask for it.
    m_card->setMinimumHeight(0);
    inside->invalidate();
    inside->activate();
    m_card->setMinimumHeight(inside->hasHeightForWidth()
                                 ? inside->totalHeightForWidth(m_card->width())
                                 : inside->totalSizeHint().height());
}

void Overlay::announce(const QString &words)
{
    setAccessibleName(words);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor dim = theme().color(Tone::Background);
    dim.setAlphaF(0.86F);
    painter.fillRect(rect(), dim);
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    // Nothing below the dimmed ground is reached.
    event->accept();
}

bool Overlay::focusNextPrevChild(bool next)
{
    QList<QAbstractButton *> stops = m_card->findChildren<QAbstractButton *>();
    stops.removeIf(
        [](const QAbstractButton *one) { return !one->isVisible() || !one->isEnabled(); });
    if (stops.isEmpty()) {
        return true;
    }
    const auto *focused = qobject_cast<QAbstractButton *>(window()->focusWidget());
    const auto it = std::ranges::find(stops, focused);
    const qsizetype count = stops.size();
    qsizetype to = next ? 0 : count - 1;
    if (it != stops.end()) {
        to = (it - stops.begin() + (next ? 1 : count - 1)) % count;
    }
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    // The keyboard on the screen takes its room from the window's contents.
    const bool moved
        = event->type() == QEvent::Resize || event->type() == QEvent::ContentsRectChange;
    if (moved && watched == parentWidget() && !isHidden()) {
        setGeometry(parentWidget()->contentsRect());
        render();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace karcis::ui
