// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QWidget>

class QScrollArea;

namespace karcis::ui {

/// Makes @p area show @p content as makeScroll() does.
void dressScroll(QScrollArea &area, QWidget *content);
/// A scroll area for @p content that fingers can drag, upwards and downwards only, on the ground of what is behind it.
[[nodiscard]] QScrollArea *makeScroll(QWidget *content, QWidget *parent);

} // namespace karcis::ui
