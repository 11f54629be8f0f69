// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QCache>
#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QSize>

namespace karcis::ui {

/// Posters and icons, drawn from SVG once per size and kept within a bound of memory.
class Pictures
{
public:
    Pictures();

    /// The poster in exactly @p size logical pixels, cut to fill it; a plain ground if there is none of that name.
    [[nodiscard]] QPixmap poster(const QString &file, QSize size, qreal ratio);
    /// The poster far out of focus, for grounds.
    [[nodiscard]] QPixmap blurred(const QString &file, QSize size);
    /// The poster far out of focus as a glow on @p ground, which it fades into at its top and its foot. @p strength is from 0 to 1.
    [[nodiscard]] QPixmap
    glow(const QString &file, QSize size, const QColor &ground, double strength);
    /// The icon of @p name in one colour, a square of @p side logical pixels.
    [[nodiscard]] QPixmap icon(const QString &name, int side, const QColor &color, qreal ratio);

    /// The icon of @p name in its own colours.
    [[nodiscard]] QPixmap picture(const QString &name, int side, qreal ratio);

private:
    QCache<QString, QPixmap> m_kept;
};

} // namespace karcis::ui
