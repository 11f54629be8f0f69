// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/pictures.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr int keptKilobytes = 96 * 1024;

int kilobytes(const QPixmap &pixmap)
{
    return std::max(1, pixmap.width() * pixmap.height() * 4 / 1024);
}

QPixmap keep(QCache<QString, QPixmap> &kept, const QString &key, const QPixmap &pixmap)
{
    kept.insert(key, new QPixmap(pixmap), kilobytes(pixmap));
    return pixmap;
}

/// A name from the server never leads outside the posters. Empty if there is none of that name.
QString posterPath(const QString &file)
{
    const QString path = u":/demo/posters/"_s + file;
    const bool named = !file.isEmpty() && !file.contains(u'/');
    return named && QFile::exists(path) ? path : QString();
}

} // namespace

Pictures::Pictures() : m_kept(keptKilobytes) { }

QPixmap Pictures::poster(const QString &file, QSize size, qreal ratio)
{
    const QSize pixels = (QSizeF(size) * ratio).toSize().expandedTo(QSize(1, 1));
    const QString key = u"poster %1 %2 %3"_s.arg(file).arg(pixels.width()).arg(pixels.height());
    if (const QPixmap *found = m_kept.object(key)) {
        return *found;
    }
    QPixmap pixmap(pixels);
    pixmap.fill(QColor(0x3a, 0x33, 0x48));
    const QString path = posterPath(file);
    if (QSvgRenderer svg; !path.isEmpty() && svg.load(path)) {
        const QSize filled = svg.defaultSize().scaled(pixels, Qt::KeepAspectRatioByExpanding);
        const QPoint corner((pixels.width() - filled.width()) / 2,
                            (pixels.height() - filled.height()) / 2);
        QPainter painter(&pixmap);
        svg.render(&painter, QRectF(corner, filled));
    }
    pixmap.setDevicePixelRatio(ratio);
    return keep(m_kept, key, pixmap);
}

QPixmap Pictures::blurred(const QString &file, QSize size)
{
    const QString key = u"blurred %1 %2 %3"_s.arg(file).arg(size.width()).arg(size.height());
    if (const QPixmap *found = m_kept.object(key)) {
        return *found;
    }
    // Shrinking to a few pixels and enlarging smoothly is a cheap and very soft blur.
    QImage image = poster(file, QSize(200, 300), 1.0).toImage();
    for (const int side : {48, 12}) {
        image = image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    for (const int side : {40, 160}) {
        image = image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return keep(
        m_kept,
        key,
        QPixmap::fromImage(image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
}

QPixmap Pictures::glow(const QString &file, QSize size, const QColor &ground, double strength)
{
    const QString key = u"glow %1 %2 %3 %4 %5"_s.arg(file)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ground.rgba())
                            .arg(strength);
    if (const QPixmap *found = m_kept.object(key)) {
        return *found;
    }
    // Without transparency: drawing it is a plain copy then.
    QImage image(size, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setOpacity(strength);
    painter.drawPixmap(0, 0, blurred(file, size));
    painter.setOpacity(1.0);
    QLinearGradient fade(0, 0, 0, size.height());
    QColor veil = ground;
    fade.setColorAt(0.0, veil);
    fade.setColorAt(1.0, veil);
    veil.setAlphaF(0.15F);
    fade.setColorAt(0.3, veil);
    painter.fillRect(image.rect(), fade);
    painter.end();
    return keep(m_kept, key, QPixmap::fromImage(std::move(image)));
}

QPixmap Pictures::picture(const QString &name, int side, qreal ratio)
{
    const QString key = u"picture %1 %2 %3"_s.arg(name).arg(side).arg(ratio);
    if (const QPixmap *found = m_kept.object(key)) {
        return *found;
    }
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (QSvgRenderer svg(u":/icons/%1.svg"_s.arg(name)); svg.isValid()) {
        svg.render(&painter, QRectF(pixmap.rect()));
    }
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return keep(m_kept, key, pixmap);
}

QPixmap Pictures::icon(const QString &name, int side, const QColor &color, qreal ratio)
{
    const QString key = u"icon %1 %2 %3 %4"_s.arg(name).arg(side).arg(color.rgba()).arg(ratio);
    if (const QPixmap *found = m_kept.object(key)) {
        return *found;
    }
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer svg(u":/icons/%1.svg"_s.arg(name));
    if (svg.isValid()) {
        svg.render(&painter, QRectF(pixmap.rect()));
    }
    // The icons are drawn in one colour; only their shape counts.
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return keep(m_kept, key, pixmap);
}

} // namespace karcis::ui
