// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/keyboard/key_signs.h"

#include <algorithm>

namespace karcis::ui {

namespace {

constexpr int smallestSide = 12;
constexpr int largestSide = 256;

} // namespace

KeySigns::KeySigns() : QQuickImageProvider(QQuickImageProvider::Pixmap) { }

QPixmap KeySigns::requestPixmap(const QString &id, QSize *size, const QSize &requestedSize)
{
    const int side = std::clamp(requestedSize.width(), smallestSide, largestSide);
    QPixmap sign = m_pictures.icon(id.section(u'/', 0, 0), side, QColor(id.section(u'/', 1)), 1.0);
    if (size != nullptr) {
        *size = sign.size();
    }
    return sign;
}

} // namespace karcis::ui
