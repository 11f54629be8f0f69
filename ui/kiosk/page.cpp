// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/page.h"

namespace karcis::ui {

Page::Page(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

UtcTime Page::serverNow(const BookingFlow &flow) const
{
    return flow.serverTime + (m_context.clock.steady() - flow.serverTimeAt);
}

} // namespace karcis::ui
