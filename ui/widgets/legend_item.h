// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"
#include "ui/widgets/seat_view.h"

#include <QWidget>

namespace karcis::ui {

/// One sample seat with its meaning beside it.
class LegendItem : public QWidget
{
    Q_OBJECT

public:
    LegendItem(Context &context, SeatKind kind, SeatLook look, QWidget *parent = nullptr);

    void setWords(const QString &words);

    [[nodiscard]] SeatKind kind() const { return m_seat.info.kind; }

    [[nodiscard]] SeatLook look() const { return m_seat.look; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int cell() const { return m_context.theme.textPx(26); }

    [[nodiscard]] int pictureWidth() const;

    Context &m_context;
    SeatView m_seat;
    QString m_words;
};

} // namespace karcis::ui
