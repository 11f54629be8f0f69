// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

class QWidget;

namespace karcis::ui {

/// The Tab key reaches @p made, a new child of @p host, behind the other children of @p host. Qt makes each new widget
/// the last one of the whole window, wherever it stands.
void tabWithin(const QWidget &host, QWidget &made);

} // namespace karcis::ui
