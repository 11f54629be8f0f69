// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/records.h"
#include "ui/widgets/button.h"

namespace karcis::ui {

/// One showtime to tap: the time large, the price, and how full it is as a bar and in words. Showtimes that cannot be
/// bought any more stay visible and say why.
class TimeButton : public Button
{
    Q_OBJECT

public:
    enum class State { OnSale, Early, Started, Closed, SoldOut };

    TimeButton(Context &context, const protocol::ShowtimeInfo &showtime, QWidget *parent = nullptr);

    /// Shows the showtime as it stands at @p now, in the cinema's @p zone.
    void render(const protocol::ShowtimeInfo &showtime, UtcTime now, const QString &zone);

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] const protocol::ShowtimeInfo &showtime() const { return m_showtime; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double fill() const;
    [[nodiscard]] QString fillWords() const;
    [[nodiscard]] QSize fillSize() const;
    [[nodiscard]] Tone fillTone() const;

    protocol::ShowtimeInfo m_showtime;
    QString m_time;
    QString m_until;
    /// When its sale starts.
    QString m_sale;
    State m_state = State::OnSale;
};

} // namespace karcis::ui
