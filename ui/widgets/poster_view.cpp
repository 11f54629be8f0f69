// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/poster_view.h"

#include <QPainter>
#include <QPainterPath>

namespace karcis::ui {

namespace {

constexpr int smallest = 60;

} // namespace

PosterView::PosterView(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PosterView::setPoster(const QString &file, const QString &title)
{
    //: %1 is the title of a film
    setAccessibleName(tr("Poster of %1").arg(m_context.wording.isolated(title)));
    if (m_file != file) {
        m_file = file;
        update();
    }
}

void PosterView::setPosterWidth(int width)
{
    if (m_width != width) {
        m_width = width;
        updateGeometry();
    }
}

void PosterView::setFlexible(bool flexible)
{
    const auto policy = flexible ? QSizePolicy::Ignored : QSizePolicy::Fixed;
    m_flexible = flexible;
    setSizePolicy(policy, policy);
}

QSize PosterView::minimumSizeHint() const
{
    return m_flexible ? QSize(0, 0) : sizeHint();
}

QSize PosterView::sizeHint() const
{
    return {m_width, m_width * 3 / 2};
}

void PosterView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QSize size(2, 3);
    size.scale(this->size(), Qt::KeepAspectRatio);
    // A poster of the size of a stamp says nothing.
    if (size.height() >= smallest) {
        const QRect place(QPoint((width() - size.width()) / 2, 0), size);
        paintPoster(painter, m_context, m_file, place);
    }
}

void paintPoster(QPainter &painter, Context &context, const QString &file, const QRect &rect)
{
    const int radius = context.theme.px(14);
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    // A brush instead of a clip path keeps the rounded edge smooth.
    QBrush brush(context.pictures.poster(file, rect.size(), painter.device()->devicePixelRatioF()));
    brush.setTransform(QTransform::fromTranslate(rect.x(), rect.y())
                           .scale(1.0 / painter.device()->devicePixelRatioF(),
                                  1.0 / painter.device()->devicePixelRatioF()));
    painter.fillPath(shape, brush);
    painter.restore();
}

} // namespace karcis::ui
