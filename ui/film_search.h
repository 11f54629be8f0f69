// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"
#include "ui/wording.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

namespace karcis::ui {

/// Lower case without accents, so that a search forgives both.
[[nodiscard]] QString foldForSearch(const QString &text);

/// How many letters of a word of @p length may be wrong, missing, too many or swapped.
[[nodiscard]] int forgivenErrors(qsizetype length);

/// True if @p word begins with @p typed, give or take @p errors; the first letter is always right.
[[nodiscard]] bool beginsLike(const QString &word, const QString &typed, int errors);

/// Finds films by the words of their titles, people and genres. The words are folded once, so that a search of thousands
/// of films keeps up with typing.
class FilmSearch
{
public:
    struct Result
    {
        /// By the place of the film in the list.
        std::vector<bool> found;
        /// Nothing fitted to the letter; these are like what was typed.
        bool similar = false;
    };

    /// Genres are searched in the language of @p wording.
    void setFilms(std::span<const Film> films, const Wording &wording);

    /// The films in which each word of @p wanted begins a word; if there are none, those that come near.
    [[nodiscard]] Result find(const QString &wanted) const;

private:
    [[nodiscard]] std::vector<bool> matching(const QStringList &typed, bool forgiving) const;

    std::size_t m_count = 0;
    /// Each word once, with the films that have it.
    QStringList m_words;
    std::vector<std::vector<std::size_t>> m_filmsOf;
};

/// True if the film is found by @p wanted.
[[nodiscard]] bool matchesSearch(const Film &film, const QString &wanted, const Wording &wording);

} // namespace karcis::ui
