// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/move_advice.h"

#include "terminal/seat_advice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/distances.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

MoveAdvice::MoveAdvice(Context &context, QWidget *parent) : QFrame(parent), m_context(context)
{
    setProperty("panel", u"warning"_s);
    setObjectName(u"seatAdvice"_s);
    m_text = makeText(TextStyle::Body, {}, this);
    m_text->setObjectName(u"seatAdviceText"_s);
    m_move = new Button(context, u"moveSeats"_s, u"primary"_s, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_move);
    hide();
    connect(m_move, &QPushButton::clicked, this, [this] { Q_EMIT moved(m_from, m_to); });
}

void MoveAdvice::render(const BookingFlow &flow)
{
    const SeatAdvice advice = seatAdvice(flow);
    m_from = advice.from;
    m_to = advice.to;
    const bool was = !isHidden();
    setVisible(advice.isNeeded());
    if (!advice.isNeeded()) {
        return;
    }
    const auto list = [this](const std::vector<SeatId> &seats) {
        QStringList names;
        std::ranges::transform(seats, std::back_inserter(names), &SeatId::text);
        return m_context.wording.sentenceList(names);
    };
    m_text->setText(tr("Seat %1 would be left alone between taken seats. Please move over a "
                       "little, so that somebody can still sit there with company.",
                       nullptr,
                       static_cast<int>(advice.stranded.size()))
                        .arg(list(advice.stranded)));
    m_move->setWords(tr("Move to %1").arg(list(advice.to)));
    m_move->setEnabled(!flow.busy && flow.line == Line::Online);
    if (!was) {
        setAccessibleName(m_text->text());
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void MoveAdvice::restyle()
{
    setDistances(layout(), m_context.theme, Space::Small, Space::Small);
}

} // namespace karcis::ui
