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

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

TicketCard::TicketCard(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_main = buildMain();
    m_stubs = new QWidget(this);
    m_wall = new WallLayout(m_stubs);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_main);
    column->addWidget(m_stubs);
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
    m_when = makeFact(main, u"ticketWhen"_s);
    m_where = makeFact(main, u"ticketWhere"_s);
    m_seats = makeFact(main, u"ticketSeats"_s);
    m_code = makeFact(main, u"bookingCode"_s);
    m_code.value->setProperty("textStyle", u"headline"_s);
    auto *facts = new QGridLayout;
    facts->setVerticalSpacing(0);
    int row = 0;
    for (const auto &[left, right] : {std::pair{m_when, m_where}, std::pair{m_seats, m_code}}) {
        facts->addWidget(left.name, row, 0);
        facts->addWidget(right.name, row, 1);
        facts->addWidget(left.value, row + 1, 0, Qt::AlignTop);
        facts->addWidget(right.value, row + 1, 1, Qt::AlignTop);
        row += 2;
    }
    facts->setColumnStretch(0, 3);
    facts->setColumnStretch(1, 2);
    auto *words = new QVBoxLayout;
    words->addWidget(m_cinema);
    words->addWidget(m_film);
    words->addLayout(facts);
    words->addStretch(1);
    auto *box = new QHBoxLayout(main);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_poster, 0, Qt::AlignTop);
    box->addLayout(words, 1);
    return main;
}

void TicketCard::render(const BookingFlow &flow, const protocol::OrderInfo &order)
{
    const Film *film = findFilm(flow, order.showtime.filmId);
    m_poster->setPoster(film == nullptr ? QString() : film->poster, order.showtime.filmTitle);
    m_cinema->setText(
        m_context.wording.isolated(flow.server.cinema.name + u", "_s + flow.server.cinema.city));
    m_film->setText(m_context.wording.isolated(order.showtime.filmTitle));
    m_when.name->setText(tr("When"));
    m_when.value->setText(whenText(m_context.wording, flow, order.showtime));
    m_where.name->setText(tr("Where"));
    m_where.value->setText(whereText(m_context.wording, flow, order.showtime));
    m_seats.name->setText(tr("Seats"));
    m_seats.value->setText(seatsText(m_context.wording, order));
    m_code.name->setText(tr("Booking code"));
    m_code.value->setText(m_context.wording.isolated(order.bookingCode));
    rebuildStubs(order);
    restyle();
}

void TicketCard::rebuildStubs(const protocol::OrderInfo &order)
{
    QString key = m_context.wording.language();
    for (const protocol::TicketInfo &ticket : order.tickets) {
        key += u' ' + ticket.code + (ticket.used ? u'+' : u'-');
    }
    if (key == m_stubKey) {
        return;
    }
    m_stubKey = key;
    m_stubCount = static_cast<int>(order.tickets.size());
    while (QLayoutItem *item = m_wall->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const protocol::TicketInfo &ticket : order.tickets) {
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

int TicketCard::qrSide() const
{
    // Few codes may be large, but not so large that the ticket needs scrolling.
    const bool tall = window()->height() > window()->width();
    if (m_stubCount > 4) {
        return m_context.theme.px(190);
    }
    if (m_stubCount > 2) {
        return m_context.theme.px(tall ? 230 : 190);
    }
    return m_context.theme.px(tall ? 340 : 230);
}

void TicketCard::restyle()
{
    const Theme &theme = m_context.theme;
    const int margin = theme.space(Space::Large);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(2 * margin);
    m_main->layout()->setSpacing(margin);
    m_poster->setPosterWidth(theme.px(window()->height() > window()->width() ? 230 : 170));
    m_wall->setSpacing(theme.space(Space::Medium));
    m_wall->setItemWidth(std::max(qrSide(), theme.textPx(170)), std::clamp(m_stubCount, 1, 4));
    for (auto *code : m_stubs->findChildren<QrView *>()) {
        code->setSide(qrSide());
    }
    update();
}

void TicketCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = theme.px(22);
    const double notch = theme.px(16);
    const double cut = m_main->geometry().bottom() + layout()->spacing() / 2.0;
    QPainterPath paper;
    paper.addRoundedRect(rect(), radius, radius);
    QPainterPath holes;
    holes.addEllipse(QPointF(0, cut), notch, notch);
    holes.addEllipse(QPointF(width(), cut), notch, notch);
    painter.fillPath(paper.subtracted(holes), theme.color(Tone::Paper));
    QPen dashes(theme.color(Tone::PaperMuted), 2, Qt::DashLine);
    dashes.setDashPattern({4, 5});
    painter.setPen(dashes);
    painter.drawLine(QPointF(notch * 1.6, cut), QPointF(width() - notch * 1.6, cut));
}

} // namespace karcis::ui
