// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QImage>

class QPainter;

namespace karcis::ui {

/// The tickets of a paid order on paper: one small page for each seat, so that friends can go in one by one. Worded in
/// the language of the moment it is made.
class TicketDocument
{
    Q_DECLARE_TR_FUNCTIONS(karcis::ui::TicketDocument)

public:
    /// @p poster is three high for two wide; none if null.
    TicketDocument(const Wording &wording,
                   const BookingFlow &flow,
                   protocol::OrderInfo order,
                   QImage poster = {});

    [[nodiscard]] int pages() const { return static_cast<int>(m_order.tickets.size()); }

    /// A name for the file, safe on every system: "karcis-KR7Q2M.pdf".
    [[nodiscard]] QString fileName() const;
    /// The file; empty if there is no ticket.
    [[nodiscard]] QByteArray pdf() const;
    /// Draws one page into a rectangle, as on paper.
    void paintPage(QPainter &painter, const QRect &place, int page) const;

private:
    class Sheet;

    void paintHead(Sheet &sheet) const;
    void paintFacts(Sheet &sheet, const protocol::TicketInfo &ticket) const;
    void paintCode(Sheet &sheet, const protocol::TicketInfo &ticket) const;
    [[nodiscard]] QString priceOf(const SeatId &seat) const;

    Wording m_wording;
    protocol::OrderInfo m_order;
    QImage m_poster;
    QString m_cinema;
    QString m_when;
    QString m_where;
    bool m_simulated = false;
};

} // namespace karcis::ui
