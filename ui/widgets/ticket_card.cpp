// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/ticket_card.h"

#include "ui/flow_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/poster_view.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/wall_layout.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

TicketCard::TicketCard(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_main = buildMain();
    m_stubs = new QWidget(this);
    m_wall = new WallLayout(m_stubs);
    m_box = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_box->addWidget(m_main, 1);
    m_box->addWidget(m_stubs);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

TicketCard::Fact TicketCard::makeFact(QWidget *parent, const QString &valueName) const
{
    Fact fact;
    fact.name = makeLabel(TextStyle::Caption, u"paperMuted"_s, parent);
    fact.value = makeText(TextStyle::Strong, u"onPaper"_s, parent);
    fact.value->setObjectName(valueName);
    return fact;
}

QWidget *TicketCard::buildMain()
{
    auto *main = new QWidget(this);
    m_poster = new PosterView(m_context, main);
    m_cinema = makeText(TextStyle::Caption, u"paperMuted"_s, main);
    m_film = makeText(TextStyle::Headline, u"onPaper"_s, main);
    QWidget *age = buildAge(main);
    m_when = makeFact(main, u"ticketWhen"_s);
    m_where = makeFact(main, u"ticketWhere"_s);
    m_seats = makeFact(main, u"ticketSeats"_s);
    m_paid = makeFact(main, u"ticketPaid"_s);
    m_code = makeFact(main, u"bookingCode"_s);
    m_code.value->setProperty("textStyle", u"headline"_s);
    m_facts = new QGridLayout;
    m_facts->setVerticalSpacing(0);
    m_words = new QVBoxLayout;
    m_words->addWidget(m_cinema);
    m_words->addWidget(m_film);
    m_words->addWidget(age);
    m_words->addStretch(1);
    m_words->addLayout(m_facts);
    m_words->addStretch(1);
    auto *box = new QHBoxLayout(main);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_poster, 0, Qt::AlignTop);
    box->addLayout(m_words, 1);
    return main;
}

QWidget *TicketCard::buildAge(QWidget *parent)
{
    auto *line = new QWidget(parent);
    m_age = makeLabel(TextStyle::Caption, {}, line);
    m_age->setObjectName(u"ticketAge"_s);
    // Being a badge at all decides the room around its text; which one, only the colour.
    m_age->setProperty("badge", nameOf(AgeClass::All));
    m_ageWords = makeLabel(TextStyle::Body, u"paperMuted"_s, line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_age);
    row->addWidget(m_ageWords);
    row->addStretch(1);
    return line;
}

/// Names above values, the next row of facts below a gap.
void TicketCard::arrangeFacts(int columns, bool codeEarly)
{
    if (m_columns == columns && m_codeEarly == codeEarly) {
        return;
    }
    m_columns = columns;
    m_codeEarly = codeEarly;
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item;
    }
    // The code goes below all, or where there is little height to the end of the first row or the start of the second.
    const std::array order = codeEarly ? std::array{m_when, m_where, m_code, m_seats, m_paid}
                                       : std::array{m_when, m_where, m_seats, m_paid, m_code};
    int place = 0;
    for (const Fact &fact : order) {
        const int row = place / columns * 3;
        const int column = place % columns;
        m_facts->addWidget(fact.name, row, column);
        m_facts->addWidget(fact.value, row + 1, column, Qt::AlignTop);
        ++place;
    }
    for (int column = 0; column < 3; ++column) {
        m_facts->setColumnStretch(column, column < columns ? 1 : 0);
    }
}

void TicketCard::render(const BookingFlow &flow, const protocol::OrderInfo &order)
{
    const Film *film = findFilm(flow, order.showtime.filmId);
    m_poster->setPoster(film == nullptr ? QString() : film->poster, order.showtime.filmTitle);
    m_cinema->setText(
        m_context.wording.isolated(flow.server.cinema.name + u", "_s + flow.server.cinema.city));
    m_film->setText(m_context.wording.isolated(order.showtime.filmTitle));
    setStyleProperty(m_age, "badge", nameOf(order.showtime.age));
    m_age->setText(nameOf(order.showtime.age));
    m_ageWords->setText(m_context.wording.ageClass(order.showtime.age));
    m_when.name->setText(tr("When"));
    m_when.value->setText(whenText(m_context.wording, flow, order.showtime));
    m_where.name->setText(tr("Where"));
    m_where.value->setText(whereText(m_context.wording, flow, order.showtime));
    m_seats.name->setText(tr("Seats"));
    m_seats.value->setText(seatsText(m_context.wording, order));
    m_paid.name->setText(tr("Paid"));
    m_paid.value->setText(order.payment ? m_context.wording.money(order.total) + u" · "_s
                                  + m_context.wording.method(order.payment->method)
                                        : m_context.wording.money(order.total));
    m_code.name->setText(tr("Booking code"));
    m_code.value->setText(m_context.wording.isolated(order.bookingCode));
    rebuildStubs(order);
    restyle();
}

void TicketCard::rebuildStubs(const protocol::OrderInfo &order)
{
    const std::vector<protocol::TicketInfo> tickets = ticketsInOrder(order);
    QString key = m_context.wording.language();
    for (const protocol::TicketInfo &ticket : tickets) {
        key += u' ' + ticket.code + (ticket.used ? u'+' : u'-');
    }
    if (key == m_stubKey) {
        return;
    }
    m_stubKey = key;
    m_stubCount = static_cast<int>(tickets.size());
    while (QLayoutItem *item = m_wall->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const protocol::TicketInfo &ticket : tickets) {
        const QString label = m_context.wording.isolated(ticket.seat.text());
        auto *stub = new QWidget(m_stubs);
        auto *code = new QrView(stub);
        code->setObjectName(u"ticketQr_"_s + ticket.seat.text());
        code->setCode(ticket.code, tr("Ticket code of seat %1").arg(label));
        auto *seat = makeLabel(TextStyle::Title, u"onPaper"_s, stub);
        seat->setText(tr("Seat %1").arg(label));
        auto *note = makeText(TextStyle::Caption, u"paperMuted"_s, stub);
        note->setAlignment(Qt::AlignCenter);
        note->setText(ticket.used ? tr("Already used") : tr("Valid for one person"));
        auto *column = new QVBoxLayout(stub);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(code, 0, Qt::AlignHCenter);
        column->addWidget(seat, 0, Qt::AlignHCenter);
        column->addWidget(note);
        m_wall->addWidget(stub);
        stub->show();
    }
}

bool TicketCard::isTall() const
{
    return window()->height() > window()->width();
}

/// Lying, up to four codes stand at the ticket's end, so that the whole of it is seen at once.
bool TicketCard::tearsAside() const
{
    return !isTall() && m_stubCount <= 4;
}

int TicketCard::qrSide() const
{
    // Few codes may be large, but not so large that the ticket needs scrolling.
    const Theme &theme = m_context.theme;
    if (m_stubCount > 4) {
        return theme.px(190);
    }
    if (m_stubCount > 2) {
        return theme.px(isTall() ? 230 : 190);
    }
    const int lying = theme.textPercent() > 100 ? 260 : 340;
    return theme.px(isTall() ? 400 : lying);
}

void TicketCard::restyle()
{
    const Theme &theme = m_context.theme;
    const int margin = theme.space(Space::Large);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(2 * margin);
    m_main->layout()->setSpacing(margin);
    const bool aside = tearsAside();
    const bool large = theme.textPercent() > 100;
    m_box->setDirection(aside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int poster = aside && !large ? 270 : 170;
    m_poster->setPosterWidth(theme.px(isTall() && m_stubCount <= 4 ? 290 : poster));
    arrangeFacts(isTall() || aside || large ? 2 : 3, !isTall());
    m_words->setSpacing(theme.space(Space::Tiny));
    m_facts->setHorizontalSpacing(margin);
    for (const int row : {2, 5}) {
        m_facts->setRowMinimumHeight(row, theme.space(Space::Small));
    }
    m_wall->setSpacing(theme.space(Space::Medium));
    const int stub = std::max(qrSide(), theme.textPx(170));
    const int across = std::clamp(m_stubCount, 1, aside ? 2 : 4);
    m_wall->setItemWidth(stub, across);
    const int stubs = across * stub + (across - 1) * theme.space(Space::Medium);
    m_stubs->setMinimumWidth(aside ? stubs : 0);
    m_stubs->setMaximumWidth(aside ? stubs : QWIDGETSIZE_MAX);
    for (auto *code : m_stubs->findChildren<QrView *>()) {
        code->setSide(qrSide());
    }
    update();
}

/// From edge to edge, between the ticket and its codes.
QLineF TicketCard::tear() const
{
    const double half = layout()->spacing() / 2.0;
    if (!tearsAside()) {
        const double y = m_main->geometry().bottom() + half;
        return {0, y, static_cast<double>(width()), y};
    }
    const double x = layoutDirection() == Qt::RightToLeft ? m_main->geometry().left() - half
                                                          : m_main->geometry().right() + half;
    return {x, 0, x, static_cast<double>(height())};
}

void TicketCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = theme.px(22);
    const double notch = theme.px(16);
    const QLineF cut = tear();
    QPainterPath paper;
    paper.addRoundedRect(rect(), radius, radius);
    QPainterPath holes;
    holes.addEllipse(cut.p1(), notch, notch);
    holes.addEllipse(cut.p2(), notch, notch);
    painter.fillPath(paper.subtracted(holes), theme.color(Tone::Paper));
    QPen dashes(theme.color(Tone::PaperMuted), 2, Qt::DashLine);
    dashes.setDashPattern({4, 5});
    painter.setPen(dashes);
    const double edge = notch * 1.6 / cut.length();
    painter.drawLine(cut.pointAt(edge), cut.pointAt(1.0 - edge));
}

} // namespace karcis::ui
