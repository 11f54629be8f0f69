// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/languages.h"

#include <algorithm>
#include <array>

/// Q_INIT_RESOURCE must stand outside any namespace.
static void initLanguageResource()
{
    Q_INIT_RESOURCE(karcis_languages);
}

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

struct Language
{
    QLatin1StringView code;
    const char *name = nullptr;
    const char *mark = nullptr;
    QLatin1StringView locale;
};

/// The one list of languages. British English writes dates day first and times with 24 hours, as people in Indonesia
/// read them; the Arabic of the Emirates writes the digits that stand on the seats.
constexpr std::array spoken{
    Language{"id"_L1, "Bahasa Indonesia", "ID", "id_ID"_L1},
    Language{"en"_L1, "English", "EN", "en_GB"_L1},
    Language{"ar"_L1, "العربية", "ع", "ar_AE"_L1},
};

const Language &find(const QString &language)
{
    const auto *it = std::ranges::find_if(
        spoken, [&language](const Language &one) { return one.code == language; });
    return it == spoken.end() ? spoken.front() : *it;
}

} // namespace

void initLanguages()
{
    initLanguageResource();
}

QStringList languages()
{
    QStringList codes;
    std::ranges::transform(spoken, std::back_inserter(codes), &Language::code);
    return codes;
}

QString languageName(const QString &language)
{
    return QString::fromUtf8(find(language).name);
}

QString languageMark(const QString &language)
{
    return QString::fromUtf8(find(language).mark);
}

QLocale languageLocale(const QString &language)
{
    return QLocale(find(language).locale);
}

QString languageFile(const QString &language)
{
    return QStringLiteral(":/i18n/karcis_%1.qm").arg(language);
}

} // namespace karcis::ui
