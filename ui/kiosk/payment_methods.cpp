// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/payment_methods.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"
#include "ui/widgets/method_tile.h"
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
    auto *tiles = new QWidget(this);
    m_wall = new WallLayout(tiles);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_failed, m_title, m_advice, tiles}) {
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
    m_advice->setText(flow.methods.empty() ? tr("Fetching the ways to pay…")
                                           : tr("Your seats are kept while the time runs."));
    for (MethodTile *tile : m_tiles) {
        tile->retranslate();
        tile->setVisible(std::ranges::find(flow.methods, tile->method()) != flow.methods.end());
        tile->setEnabled(!flow.busy && flow.line == Line::Online);
    }
}

void PaymentMethods::restyle(QSize page, bool portrait)
{
    const Theme &theme = m_context.theme;
    layout()->setSpacing(theme.space(Space::Medium));
    m_wall->setSpacing(theme.space(Space::Medium));
    int tile = theme.px(220);
    for (const MethodTile *method : m_tiles) {
        tile = std::max(tile, method->sizeHint().width());
    }
    m_wall->setItemWidth(tile, 2);
    // Two rows of tiles fill most of the panel: they are what this page is for.
    const int others = theme.textPx(m_failed->isHidden() ? 280 : 380);
    const int high
        = portrait ? page.height() / 6 : std::clamp((page.height() - others) / 2, 0, theme.px(230));
    for (MethodTile *method : m_tiles) {
        method->setTileHeight(high);
    }
}

QWidget *PaymentMethods::firstFocus() const
{
    const auto it = std::ranges::find_if(
        m_tiles, [](const MethodTile *tile) { return tile->isVisible() && tile->isEnabled(); });
    return it == m_tiles.end() ? nullptr : *it;
}

} // namespace karcis::ui
