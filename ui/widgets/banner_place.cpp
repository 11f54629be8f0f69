// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/banner_place.h"

#include "ui/widgets/banner.h"

#include <QVBoxLayout>

namespace karcis::ui {

BannerPlace::BannerPlace(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void BannerPlace::setContent(QWidget *content)
{
    m_content = content;
    m_column->addWidget(content, 1);
}

void BannerPlace::take(Banner *banner)
{
    m_column->addWidget(banner, 1);
}

void BannerPlace::setTelling(bool telling)
{
    if (m_content != nullptr) {
        m_content->setVisible(!telling);
    }
}

} // namespace karcis::ui
