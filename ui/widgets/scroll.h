// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QWidget>

class QScrollArea;

namespace karcis::ui {

/// A scroll area for @p content that fingers can drag, upwards and downwards only, on the ground of what is behind it.
[[nodiscard]] QScrollArea *makeScroll(QWidget *content, QWidget *parent);

} // namespace karcis::ui
