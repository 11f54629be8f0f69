// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/payment_methods.h"

#include "ui/payment_state.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/method_tile.h"
#include "ui/widgets/trouble.h"
#include "ui/widgets/wall_layout.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

PaymentMethods::PaymentMethods(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    m_title = makeText(TextStyle::Headline, {}, this);
    m_advice = makeText(TextStyle::Body, u"muted"_s, this);
    m_advice->setObjectName(u"paymentAdvice"_s);
    m_failed = new Banner(context, u"paymentFailed"_s, this);
    m_failed->setClosable(false);
    m_trouble = new Trouble(context, this);
    connect(m_trouble, &Trouble::retried, this, &PaymentMethods::retried);
    auto *tiles = new QWidget(this);
    m_wall = new WallLayout(tiles);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_failed, m_title, m_advice, m_trouble, tiles}) {
        column->addWidget(part);
    }
    for (const auto &row : EnumNames<PaymentMethod>::table) {
        auto *tile = new MethodTile(context, row.value, tiles);
        m_wall->addWidget(tile);
        m_tiles.push_back(tile);
        connect(tile, &QPushButton::clicked, this, [this, method = row.value] {
            Q_EMIT chosen(method);
        });
    }
}

void PaymentMethods::render(const BookingFlow &flow)
{
    m_title->setText(tr("How would you like to pay?"));
    const auto &payment = flow.order->payment;
    m_failed->say(payment ? m_context.wording.paymentFailed(*payment) : QString(),
                  Banner::Mood::Bad);
    // What could not be fetched is not said to be on its way.
    const bool trouble = methodsFailed(flow);
    m_title->setVisible(!trouble);
    showText(m_advice,
             trouble                    ? QString()
                 : flow.methods.empty() ? tr("Fetching the ways to pay…")
                                        : tr("Your seats are kept while the time runs."));
    m_trouble->say(trouble ? tr("The ways to pay are not here yet.") : QString(),
                   trouble ? m_context.wording.notice(flow.notice) : QString());
    m_trouble->again()->setEnabled(!flow.busy && flow.line == Line::Online);
    for (MethodTile *tile : m_tiles) {
        tile->retranslate();
        tile->setVisible(std::ranges::find(flow.methods, tile->method()) != flow.methods.end());
        tile->setEnabled(!flow.busy && flow.line == Line::Online);
    }
}

void PaymentMethods::restyle(QSize room, bool portrait)
{
    const Theme &theme = m_context.theme;
    layout()->setSpacing(theme.space(Space::Medium));
    m_trouble->restyle();
    m_wall->setSpacing(theme.space(Space::Medium));
    int tile = theme.px(220);
    for (const MethodTile *method : m_tiles) {
        tile = std::max(tile, method->sizeHint().width());
    }
    m_wall->setItemWidth(tile, 2);
    // The tiles fill most of the panel, they are what this page is for; but where large letters put them below each other,
    // they are lower, so that more of them are seen.
    const auto shown = static_cast<int>(std::ranges::count_if(
        m_tiles, [](const MethodTile *method) { return !method->isHidden(); }));
    const int columns = m_wall->columns(room.width());
    const int rows = std::max(2, (shown + columns - 1) / columns);
    const int others = theme.textPx(m_failed->isHidden() ? 240 : 340);
    const int highest = portrait ? theme.px(290) : theme.px(230);
    const int high
        = std::clamp((room.height() - others) / rows - theme.space(Space::Medium), 0, highest);
    for (MethodTile *method : m_tiles) {
        method->setTileHeight(high);
    }
}

QWidget *PaymentMethods::firstFocus() const
{
    if (!m_trouble->isHidden()) {
        return m_trouble->again();
    }
    const auto it = std::ranges::find_if(
        m_tiles, [](const MethodTile *tile) { return tile->isVisible() && tile->isEnabled(); });
    return it == m_tiles.end() ? nullptr : *it;
}

} // namespace karcis::ui
