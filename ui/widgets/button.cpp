// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/button.h"

#include "ui/widgets/button_access.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

Tone toneOf(const QString &kind)
{
    if (kind == "primary"_L1 || kind == "seat"_L1) {
        return Tone::OnAccent;
    }
    return kind == "danger"_L1 ? Tone::Bad : Tone::Text;
}

} // namespace

Button::Button(Context &context, const QString &name, const QString &kind, QWidget *parent)
    : QPushButton(parent)
    , m_context(context)
{
    installButtonAccess();
    setObjectName(name);
    setProperty("kind", kind);
    setCursor(Qt::PointingHandCursor);
    // A tap leaves no ring behind: only somebody who uses the keyboard needs to see where the focus is.
    setFocusPolicy(Qt::TabFocus);
}

void Button::setIconName(const QString &name)
{
    if (m_iconName != name) {
        m_iconName = name;
        drawIcon();
    }
}

void Button::setWords(const QString &text)
{
    if (this->text() != text) {
        setText(text);
        if (!m_iconName.isEmpty()) {
            drawIcon();
        }
    }
    setAccessibleName(text);
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_iconName.isEmpty()) {
        drawIcon();
    }
}

void Button::keyPressEvent(QKeyEvent *event)
{
    // Return presses the button that has the focus, as on every web page and phone.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Button::drawIcon()
{
    const int side = m_context.theme.iconSize();
    const QString kind = property("kind").toString();
    // Qt sets icon and text nearly together: some room beside the icon belongs to its picture.
    const int gap = text().isEmpty() ? 0 : m_context.theme.px(6);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto drawn = [this, side, gap, mirrored](Tone tone) {
        const qreal ratio = devicePixelRatioF();
        const QPixmap drawing
            = m_context.pictures.icon(m_iconName, side, m_context.theme.color(tone), ratio);
        QPixmap spaced(QSize(side + gap, side) * ratio);
        spaced.setDevicePixelRatio(ratio);
        spaced.fill(Qt::transparent);
        QPainter(&spaced).drawPixmap(mirrored ? gap : 0, 0, drawing);
        return spaced;
    };
    QIcon icon;
    icon.addPixmap(drawn(toneOf(kind)), QIcon::Normal, QIcon::Off);
    // Whatever can be switched on has the ground of the accent then.
    icon.addPixmap(drawn(Tone::OnAccent), QIcon::Normal, QIcon::On);
    icon.addPixmap(drawn(Tone::Muted), QIcon::Disabled);
    setIcon(icon);
    setIconSize(QSize(side + gap, side));
}

} // namespace karcis::ui
