// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QString>
#include <QStringList>

namespace karcis::ui {

/// Makes the translations that are compiled in known; asking again does no harm.
void initLanguages();
/// The languages the screens can speak, by two-letter code, the default first.
[[nodiscard]] QStringList languages();
/// Where the translation of a language lies.
[[nodiscard]] QString languageFile(const QString &language);

} // namespace karcis::ui
