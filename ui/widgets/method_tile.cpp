// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/method_tile.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

MethodTile::MethodTile(Context &context, PaymentMethod method, QWidget *parent)
    : Button(context, u"method_"_s + nameOf(method), u"tile"_s, parent)
    , m_method(method)
{
    retranslate();
}

void MethodTile::retranslate()
{
    m_name = context().wording.method(m_method);
    m_hint = context().wording.methodHint(m_method);
    setAccessibleName(context().wording.listed({m_name, m_hint}));
    updateGeometry();
    update();
}

void MethodTile::setTileHeight(int height)
{
    if (m_height != height) {
        m_height = height;
        updateGeometry();
    }
}

QSize MethodTile::sizeHint() const
{
    const Theme &theme = context().theme;
    const QFontMetrics name(theme.font(TextStyle::Title));
    const QFontMetrics hint(theme.font(TextStyle::Caption));
    const int words = std::max(name.horizontalAdvance(m_name), hint.horizontalAdvance(m_hint));
    return {iconSide() + words + 3 * theme.space(Space::Large),
            std::max(m_height,
                     std::max(iconSide(), name.height() + hint.height())
                         + 2 * theme.space(Space::Large))};
}

void MethodTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = context().theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const bool lively = isEnabled() && (underMouse() || isDown());
    painter.setBrush(theme.color(lively ? Tone::Pressed : Tone::Raised));
    // Seen only where contrasts are strong: elsewhere an edge has the colour of its ground.
    painter.setPen(hasFocus() ? QPen(theme.color(Tone::AccentText), 3)
                              : QPen(theme.color(Tone::Edge), 2));
    const int radius = theme.px(16);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
    const int inset = theme.space(Space::Large);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int side = iconSide();
    const QPoint corner(mirrored ? width() - inset - side : inset, (height() - side) / 2);
    painter.drawPixmap(
        corner,
        context().pictures.icon(methodIcon(m_method),
                                side,
                                theme.color(isEnabled() ? Tone::AccentText : Tone::Muted),
                                devicePixelRatioF()));
    const int gap = inset + side + theme.space(Space::Medium);
    const QRect words
        = mirrored ? rect().adjusted(inset, 0, -gap, 0) : rect().adjusted(gap, 0, -inset, 0);
    const QFontMetrics name(theme.font(TextStyle::Title));
    const QFontMetrics hint(theme.font(TextStyle::Caption));
    const int top = (height() - name.height() - hint.height()) / 2;
    const auto lead = static_cast<int>(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter).toInt());
    painter.setFont(theme.font(TextStyle::Title));
    painter.setPen(theme.color(isEnabled() ? Tone::Text : Tone::Muted));
    painter.drawText(QRect(words.left(), top, words.width(), name.height()), lead, m_name);
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.color(Tone::Muted));
    painter.drawText(
        QRect(words.left(), top + name.height(), words.width(), hint.height()), lead, m_hint);
}

QString methodIcon(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Qris:
        return u"qr"_s;
    case PaymentMethod::EWallet:
        return u"wallet"_s;
    case PaymentMethod::VirtualAccount:
        return u"bank"_s;
    case PaymentMethod::Card:
        return u"card"_s;
    case PaymentMethod::Cash:
        return u"cash"_s;
    }
    return u"card"_s;
}

} // namespace karcis::ui
