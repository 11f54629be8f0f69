// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <functional>
#include <vector>

namespace karcis::ui {

/// What an idle kiosk shows: one film after the other, large, with its next times. One touch leaves it.
class AttractView : public QWidget
{
    Q_OBJECT

public:
    AttractView(Context &context, std::function<UtcTime()> serverNow, QWidget *parent);

    void render(const BookingFlow &flow);
    /// Covers the window and begins with the first film.
    void open();

    /// The film that is shown; empty if there is none.
    [[nodiscard]] FilmId shown() const;
    /// On to the next film; by itself it does so every few seconds while visible.
    void goOn();

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintFilm(QPainter &painter, const Film &film) const;
    void paintTimes(QPainter &painter, const Film &film, QRect room) const;
    void paintInvitation(QPainter &painter) const;
    [[nodiscard]] QStringList timesOf(const Film &film) const;
    [[nodiscard]] QString spoken() const;

    Context &m_context;
    std::function<UtcTime()> m_serverNow;
    std::vector<Film> m_films;
    std::vector<protocol::ShowtimeInfo> m_next;
    std::vector<protocol::FilmOffer> m_offers;
    QString m_zone;
    QString m_cinema;
    std::size_t m_at = 0;
    std::size_t m_before = 0;
    QTimer m_timer;
    QVariantAnimation m_fade;
};

} // namespace karcis::ui
