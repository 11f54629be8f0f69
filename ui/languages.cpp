// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/languages.h"

#include <QDir>

/// Q_INIT_RESOURCE must stand outside any namespace.
static void initLanguageResource()
{
    Q_INIT_RESOURCE(karcis_languages);
}

namespace karcis::ui {

void initLanguages()
{
    initLanguageResource();
}

QStringList languages()
{
    return {QStringLiteral("id"), QStringLiteral("en")};
}

QString languageFile(const QString &language)
{
    return QStringLiteral(":/i18n/karcis_%1.qm").arg(language);
}

} // namespace karcis::ui
