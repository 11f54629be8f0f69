// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/legend.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/legend_item.h"

#include <array>
#include <utility>

namespace karcis::ui {

Legend::Legend(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    static constexpr std::array samples{
        std::pair{SeatKind::Standard, SeatLook::Free},
        std::pair{SeatKind::Standard, SeatLook::Mine},
        std::pair{SeatKind::Standard, SeatLook::Held},
        std::pair{SeatKind::Standard, SeatLook::Sold},
        std::pair{SeatKind::Standard, SeatLook::Blocked},
        std::pair{SeatKind::Sweetbox, SeatLook::Free},
        std::pair{SeatKind::Wheelchair, SeatLook::Free},
    };
    auto *flow = new FlowLayout(this);
    for (const auto &[kind, look] : samples) {
        m_items.push_back(new LegendItem(context, kind, look, this));
        flow->addWidget(m_items.back());
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::render(bool sweetboxes, bool wheelchairs)
{
    layout()->setSpacing(m_context.theme.space(Space::Medium));
    for (LegendItem *item : m_items) {
        QString words;
        switch (item->look()) {
        case SeatLook::Free:
            words = tr("Free");
            break;
        case SeatLook::Mine:
            words = tr("Yours");
            break;
        case SeatLook::Held:
            words = tr("Being chosen");
            break;
        case SeatLook::Sold:
            words = tr("Sold");
            break;
        case SeatLook::Blocked:
            words = tr("Not on sale");
            break;
        }
        if (item->kind() == SeatKind::Sweetbox) {
            words = tr("Sweetbox for two");
            item->setVisible(sweetboxes);
        } else if (item->kind() == SeatKind::Wheelchair) {
            words = tr("Wheelchair place");
            item->setVisible(wheelchairs);
        }
        item->setWords(words);
    }
}

} // namespace karcis::ui
