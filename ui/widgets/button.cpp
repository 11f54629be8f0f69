// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/button.h"

#include "ui/widgets/button_access.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>
#include <array>

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

/// Icons that mean a direction turn round where one reads from right to left.
bool pointsSomewhere(const QString &icon)
{
    static constexpr std::array names{
        "back"_L1, "chevron-left"_L1, "chevron-right"_L1, "log-out"_L1};
    return std::ranges::any_of(names, [&icon](QLatin1StringView name) { return icon == name; });
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
    // Qt forgets the size that it knew, and tells no layout: other letters may be higher.
    updateGeometry();
    const bool fresh
        = event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange;
    if (fresh && !m_iconName.isEmpty()) {
        drawIcon();
    }
}

void Button::paintEvent(QPaintEvent *event)
{
    if (icon().isNull() || text().isEmpty()) {
        QPushButton::paintEvent(event);
        return;
    }
    // The style sets words and icon side by side for the button's direction, and a painter that turns round what it is
    // given would tear them apart again. The words keep their own direction.
    static constexpr QChar rightToLeftIsolate(0x2067);
    static constexpr QChar popIsolate(0x2069);
    QStylePainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (m_context.wording.locale().textDirection() == Qt::RightToLeft) {
        option.text = rightToLeftIsolate + option.text + popIsolate;
    }
    painter.drawControl(QStyle::CE_PushButton, option);
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
        QPixmap drawing
            = m_context.pictures.icon(m_iconName, side, m_context.theme.color(tone), ratio);
        if (mirrored && pointsSomewhere(m_iconName)) {
            drawing = QPixmap::fromImage(drawing.toImage().mirrored(true, false));
        }
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
