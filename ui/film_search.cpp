// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/film_search.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

QString foldForSearch(const QString &text)
{
    QString folded;
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    for (const QChar letter : decomposed) {
        if (letter.isMark()) {
            continue;
        }
        folded += letter.isLetterOrNumber() ? letter.toCaseFolded() : QChar(u' ');
    }
    return folded.simplified();
}

bool matchesSearch(const Film &film, const QString &wanted, const Wording &wording)
{
    const QStringList words = foldForSearch(wanted).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return true;
    }
    QStringList all{film.title, film.englishTitle, film.director, wording.genres(film.genres)};
    all += film.cast;
    const QString text = u' ' + foldForSearch(all.join(u' '));
    return std::ranges::all_of(words,
                               [&text](const QString &word) { return text.contains(u' ' + word); });
}

} // namespace karcis::ui
