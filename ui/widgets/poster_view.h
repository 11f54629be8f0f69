// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"

#include <QWidget>

namespace karcis::ui {

/// A film's poster, three high for two wide, with rounded corners.
class PosterView : public QWidget
{
    Q_OBJECT

public:
    explicit PosterView(Context &context, QWidget *parent = nullptr);

    /// @p title is what a screen reader says.
    void setPoster(const QString &file, const QString &title);
    /// The width to take; the height follows.
    void setPosterWidth(int width);

    /// Takes whatever room there is instead of asking for any; by default it asks for its width.
    void setFlexible(bool flexible);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Context &m_context;
    QString m_file;
    int m_width = 200;
    bool m_flexible = false;
};

/// Draws a poster with rounded corners into @p rect.
void paintPoster(QPainter &painter, Context &context, const QString &file, const QRect &rect);

} // namespace karcis::ui
