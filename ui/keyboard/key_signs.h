// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/pictures.h"

#include <QQuickImageProvider>

namespace karcis::ui {

/// Our icons for the keys of the keyboard on the screen, asked for as "name/#colour".
class KeySigns final : public QQuickImageProvider
{
public:
    KeySigns();

    QPixmap requestPixmap(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    Pictures m_pictures;
};

} // namespace karcis::ui
