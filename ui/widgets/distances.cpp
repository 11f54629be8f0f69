// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/distances.h"

#include <QLayout>

namespace karcis::ui {

void setDistances(QLayout *layout, const Theme &theme, Space margins, Space gap)
{
    const int margin = theme.space(margins);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.space(gap));
}

} // namespace karcis::ui
