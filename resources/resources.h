// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

/// Makes ":/demo", ":/icons" and ":/kiosk.qss" known. A static library's resources must be asked for by name;
/// asking again does no harm. Stands outside any namespace because Q_INIT_RESOURCE demands it.
void initKarcisResources();
