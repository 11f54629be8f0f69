// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"
#include "ui/wording.h"

namespace karcis::ui {

/// Lower case without accents, so that a search forgives both.
[[nodiscard]] QString foldForSearch(const QString &text);
/// True if each word of @p wanted begins a word of the film's titles, people or genres.
[[nodiscard]] bool matchesSearch(const Film &film, const QString &wanted, const Wording &wording);

} // namespace karcis::ui
