// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace karcis::ui {

/// Makes the translations that are compiled in known; asking again does no harm.
void initLanguages();
/// The languages the screens can speak, by two-letter code, the default first.
[[nodiscard]] QStringList languages();
/// What a language calls itself, in its own script: that is what those who need it look for.
[[nodiscard]] QString languageName(const QString &language);
/// A few letters of it, for where there is little room.
[[nodiscard]] QString languageMark(const QString &language);
/// How people of that language write numbers and dates, and in which direction they read. Digits are always those that
/// stand on the seats and on a telephone's keys: 0 to 9.
[[nodiscard]] QLocale languageLocale(const QString &language);
/// Where the translation of a language lies.
[[nodiscard]] QString languageFile(const QString &language);

} // namespace karcis::ui
