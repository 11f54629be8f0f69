// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/ticket_document.h"

#include "ui/flow_words.h"
#include "ui/qr_code.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr int pdfResolution = 300;
constexpr double marginMillimetres = 5;
/// A page is this many units wide, so that the ticket is the same on any paper.
constexpr int unitsWide = 100;
constexpr QRgb ink = 0xff1d1726;
constexpr QRgb pale = 0xff5b5266;

QPageLayout pageLayout()
{
    return {QPageSize(QPageSize::A6),
            QPageLayout::Portrait,
            QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
            QPageLayout::Millimeter};
}

} // namespace

/// A page being drawn from top to bottom, in units of its width, mirrored where people read from the right.
class TicketDocument::Sheet
{
public:
    Sheet(QPainter &painter, const QRect &place, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_place(place)
        , m_unit(place.width() / static_cast<double>(unitsWide))
        , m_mirrored(direction == Qt::RightToLeft)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setLayoutDirection(direction);
    }

    [[nodiscard]] QPainter &painter() { return m_painter; }

    /// The lowest edge, in units.
    [[nodiscard]] double bottom() const { return m_place.height() / m_unit; }

    [[nodiscard]] double top() const { return m_top; }

    void goTo(double top) { m_top = top; }

    /// A rectangle of the page, given in units.
    [[nodiscard]] QRect at(double left, double top, double width, double height) const
    {
        const double start = m_mirrored ? unitsWide - left - width : left;
        return QRectF(m_place.left() + start * m_unit,
                      m_place.top() + top * m_unit,
                      width * m_unit,
                      height * m_unit)
            .toRect();
    }

    /// Writes into a rectangle, smaller where the text would not fit. @return the height used, in units.
    double write(const QRect &place, const QString &text, double size, bool bold, QRgb color)
    {
        static constexpr double smallest = 2.5;
        static constexpr double step = 0.25;
        const auto flags = static_cast<int>(static_cast<unsigned>(Qt::TextWordWrap) | m_alignment);
        QFont font(u"Noto Sans"_s);
        font.setBold(bold);
        QRect used;
        const int tries = 1 + static_cast<int>(std::max(0.0, size - smallest) / step);
        for (int i = 0; i < tries && (i == 0 || !place.contains(used)); ++i) {
            font.setPixelSize(std::max(1, qRound((size - i * step) * m_unit)));
            m_painter.setFont(font);
            used = m_painter.boundingRect(place, flags, text);
        }
        m_painter.setPen(QColor::fromRgba(color));
        m_painter.drawText(place, flags, text);
        return used.height() / m_unit;
    }

    void alignTo(Qt::Alignment alignment)
    {
        m_alignment = static_cast<unsigned>(static_cast<int>(alignment));
    }

    [[nodiscard]] QPen pen(double width, QRgb color) const
    {
        return {QColor::fromRgba(color), width * m_unit};
    }

private:
    QPainter &m_painter;
    QRect m_place;
    double m_unit;
    bool m_mirrored;
    double m_top = 0;
    unsigned m_alignment
        = static_cast<unsigned>(Qt::AlignLeading) | static_cast<unsigned>(Qt::AlignTop);
};

TicketDocument::TicketDocument(const Wording &wording,
                               const BookingFlow &flow,
                               protocol::OrderInfo order,
                               QImage poster)
    : m_wording(wording)
    , m_order(std::move(order))
    , m_poster(std::move(poster))
    , m_cinema(flow.server.cinema.name + u", "_s + flow.server.cinema.city)
    , m_when(whenText(wording, flow, m_order.showtime))
    , m_where(whereText(wording, flow, m_order.showtime).replace(u" · "_s, u"\n"_s))
    , m_simulated(flow.server.simulatedPayments)
{
    m_order.tickets = ticketsInOrder(m_order);
}

QString TicketDocument::fileName() const
{
    QString code;
    std::ranges::copy_if(m_order.bookingCode, std::back_inserter(code), [](QChar letter) {
        return letter.unicode() < 128 && letter.isLetterOrNumber();
    });
    return u"karcis-%1.pdf"_s.arg(code.isEmpty() ? u"ticket"_s : code);
}

QByteArray TicketDocument::pdf() const
{
    QBuffer buffer;
    if (pages() == 0 || !buffer.open(QIODevice::WriteOnly)) {
        return {};
    }
    QPdfWriter writer(&buffer);
    writer.setTitle(tr("Ticket %1").arg(m_order.bookingCode));
    writer.setCreator(u"Karcis"_s);
    writer.setResolution(pdfResolution);
    writer.setPageLayout(pageLayout());
    QPainter painter(&writer);
    for (int page = 0; page < pages(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        paintPage(painter, painter.viewport(), page);
    }
    painter.end();
    return buffer.data();
}

void TicketDocument::paintPage(QPainter &painter, const QRect &place, int page) const
{
    const protocol::TicketInfo &ticket = m_order.tickets.at(static_cast<std::size_t>(page));
    painter.save();
    Sheet sheet(painter, place, m_wording.locale().textDirection());
    paintHead(sheet);
    paintFacts(sheet, ticket);
    paintCode(sheet, ticket);
    painter.restore();
}

/// The ticket's outline with the perforation, the cinema, the poster and the film.
void TicketDocument::paintHead(Sheet &sheet) const
{
    static constexpr double posterWide = 25;
    static constexpr double posterHigh = 37.5;
    QPainter &painter = sheet.painter();
    painter.setPen(sheet.pen(0.4, pale));
    painter.setBrush(Qt::NoBrush);
    const QRect edge = sheet.at(0.3, 0.3, unitsWide - 0.6, sheet.bottom() - 0.6);
    const double corner = sheet.at(0, 0, 4, 4).width();
    painter.drawRoundedRect(edge, corner, corner);
    sheet.write(sheet.at(5, 3.5, 90, 6), m_cinema, 4.2, true, pale);
    double left = 5;
    if (!m_poster.isNull()) {
        painter.drawImage(sheet.at(5, 11, posterWide, posterHigh), m_poster);
        left += posterWide + 4;
    }
    const double wide = unitsWide - 5 - left;
    const double title
        = sheet.write(sheet.at(left, 10, wide, 22), m_order.showtime.filmTitle, 8.5, true, ink);
    sheet.write(sheet.at(left, 11 + title, wide, 5),
                m_wording.ageClass(m_order.showtime.age),
                3.8,
                true,
                pale);
    sheet.write(sheet.at(left, 17 + title, wide, 12), m_when, 4.8, true, ink);
    sheet.goTo(11 + posterHigh + 4);
    QPen dashes = sheet.pen(0.5, pale);
    dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    const QRect cut = sheet.at(5, sheet.top(), unitsWide - 10, 0.1);
    painter.drawLine(cut.topLeft(), cut.topRight());
    // The notches at both ends, as where a ticket is torn.
    const int side = sheet.at(0, 0, 5, 5).width();
    QRect notch(0, 0, side, side);
    for (const auto &[x, from] : {std::pair{edge.left(), -90}, std::pair{edge.right(), 90}}) {
        notch.moveCenter(QPoint(x, cut.top()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawEllipse(notch);
        painter.setPen(sheet.pen(0.4, pale));
        painter.drawArc(notch, from * 16, 180 * 16);
    }
    sheet.goTo(sheet.top() + 3);
}

void TicketDocument::paintFacts(Sheet &sheet, const protocol::TicketInfo &ticket) const
{
    struct Fact
    {
        QString name;
        QString value;
        double left = 0;
        double wide = 0;
    };

    const std::array facts{Fact{tr("Where"), m_where, 5, 38},
                           Fact{tr("Seat"), ticket.seat.text(), 45, 24},
                           Fact{tr("Price"), priceOf(ticket.seat), 71, 26}};
    for (const Fact &fact : facts) {
        sheet.write(sheet.at(fact.left, sheet.top(), fact.wide, 5), fact.name, 3.4, false, pale);
        const bool seat = fact.left == facts[1].left;
        sheet.write(sheet.at(fact.left, sheet.top() + (seat ? 4 : 5), fact.wide, 13),
                    fact.value,
                    seat ? 9.5 : 4.6,
                    true,
                    ink);
    }
    sheet.goTo(sheet.top() + 18);
}

void TicketDocument::paintCode(Sheet &sheet, const protocol::TicketInfo &ticket) const
{
    static constexpr double foot = 22;
    const double high = std::max(10.0, sheet.bottom() - sheet.top() - foot);
    QPainter &painter = sheet.painter();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QrCode(ticket.code).paint(painter, sheet.at(5, sheet.top(), unitsWide - 10, high));
    painter.setRenderHint(QPainter::Antialiasing);
    sheet.alignTo(Qt::AlignHCenter | Qt::AlignTop);
    sheet.goTo(sheet.bottom() - foot);
    sheet.write(sheet.at(5, sheet.top(), 90, 8),
                tr("Booking code %1").arg(m_order.bookingCode),
                5.4,
                true,
                ink);
    sheet.write(sheet.at(5, sheet.top() + 9, 90, 11),
                m_simulated ? tr("Demonstration: nothing was paid, and nobody is let in with this.")
                            : tr("Valid for one person. Show this code at the entrance."),
                3.6,
                false,
                pale);
    sheet.alignTo(Qt::AlignLeading | Qt::AlignTop);
}

QString TicketDocument::priceOf(const SeatId &seat) const
{
    const auto it = std::ranges::find(m_order.seats, seat, &protocol::SeatPrice::id);
    return it == m_order.seats.end() ? QString() : m_wording.money(it->price);
}

} // namespace karcis::ui
