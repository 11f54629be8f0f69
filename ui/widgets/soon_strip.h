// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;

namespace karcis::ui {

class SoonCard;
class WallLayout;

/// "Starting soon": the next showtimes over all films, as many as fit in a row.
class SoonStrip : public QWidget
{
    Q_OBJECT

public:
    /// @p serverNow tells the time at the server, for "in 20 minutes".
    SoonStrip(Context &context, std::function<UtcTime()> serverNow, QWidget *parent = nullptr);

    void render(const BookingFlow &flow);
    void restyle();

    /// True if nothing starts soon.
    [[nodiscard]] bool isEmpty() const { return m_shown == 0; }

    /// Leaves out what has begun since; by itself it does so while visible.
    void refresh();

Q_SIGNALS:
    void chosen(const karcis::protocol::ShowtimeInfo &showtime);
    /// The last of them has begun, or the first one came.
    void emptied();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void showRow();
    [[nodiscard]] QString posterOf(const FilmId &film) const;

    Context &m_context;
    std::function<UtcTime()> m_serverNow;
    std::vector<protocol::ShowtimeInfo> m_next;
    std::vector<std::pair<FilmId, QString>> m_posters;
    QString m_zone;
    QLabel *m_heading = nullptr;
    QWidget *m_host = nullptr;
    WallLayout *m_wall = nullptr;
    std::vector<SoonCard *> m_cards;
    std::size_t m_shown = 0;
    QTimer m_minute;
};

} // namespace karcis::ui
