// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/records.h"
#include "ui/context.h"

#include <QWidget>

namespace karcis::ui {

/// One showtime in the lobby: when, what, where, and how full it is.
class ShowtimeRow : public QWidget
{
    Q_OBJECT

public:
    explicit ShowtimeRow(Context &context, QWidget *parent = nullptr);

    void render(const protocol::ShowtimeInfo &showtime, UtcTime now, const QString &zone);
    /// Larger letters, where there is room for them.
    void setLarge(bool large);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString words() const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont bodyFont() const;
    /// How high the two lines are. Arabic letters are higher than those that the font's own measures tell of.
    [[nodiscard]] int titleHeight() const;
    [[nodiscard]] int bodyHeight() const;

    Context &m_context;
    protocol::ShowtimeInfo m_showtime;
    QString m_time;
    QString m_sale;
    bool m_large = false;
};

} // namespace karcis::ui
