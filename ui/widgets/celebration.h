// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"

#include <QVariantAnimation>
#include <QWidget>

namespace karcis::ui {

/// A short beam of a projector with confetti in its light, behind what else is on the page. Rests and hides when it is
/// over; never begins where nothing may move. Lets every touch through.
class Celebration : public QWidget
{
    Q_OBJECT

public:
    static constexpr int milliseconds = 1400;

    explicit Celebration(Context &context, QWidget *parent = nullptr);

    /// Begins anew, over all of the parent. If nothing may move, it is over at once.
    void play();
    void stop();

    [[nodiscard]] bool isPlaying() const
    {
        return m_animation.state() == QAbstractAnimation::Running;
    }

Q_SIGNALS:
    /// From 0 to 1, which is always the last.
    void progressed(double share);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintBeam(QPainter &painter) const;
    void paintConfetti(QPainter &painter) const;
    /// How strong everything is now, 0 to 1.
    [[nodiscard]] double strength() const;

    Context &m_context;
    QVariantAnimation m_animation;
    double m_share = 1.0;
};

} // namespace karcis::ui
