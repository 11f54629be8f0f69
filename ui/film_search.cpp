// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/film_search.h"

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

/// Nobody types a longer word; bounds the rows below.
constexpr qsizetype longestWord = 32;
constexpr qsizetype longestQuery = 60;

} // namespace

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

int forgivenErrors(qsizetype length)
{
    if (length < 4) {
        return 0;
    }
    return length < 8 ? 1 : 2;
}

bool beginsLike(const QString &word, const QString &typed, int errors)
{
    if (word.startsWith(typed)) {
        return true;
    }
    const qsizetype typedSize = std::min(typed.size(), longestWord);
    if (errors == 0 || word.isEmpty() || typed.isEmpty() || word.front() != typed.front()
        || word.size() + errors < typedSize) {
        return false;
    }
    // Optimal string alignment distance of what was typed to every beginning of the word.
    const qsizetype wordSize = std::min(word.size(), typedSize + errors);
    using Row = std::array<int, 2 * longestWord + 1>;
    Row before{};
    Row above{};
    Row row{};
    for (qsizetype w = 0; w <= wordSize; ++w) {
        above.at(static_cast<std::size_t>(w)) = static_cast<int>(w);
    }
    for (qsizetype t = 1; t <= typedSize; ++t) {
        row[0] = static_cast<int>(t);
        int least = row[0];
        for (qsizetype w = 1; w <= wordSize; ++w) {
            const auto at = static_cast<std::size_t>(w);
            const int swap = typed[t - 1] == word[w - 1] ? 0 : 1;
            int cost = std::min({above.at(at - 1) + swap, above.at(at) + 1, row.at(at - 1) + 1});
            if (t > 1 && w > 1 && typed[t - 1] == word[w - 2] && typed[t - 2] == word[w - 1]) {
                cost = std::min(cost, before.at(at - 2) + 1);
            }
            row.at(at) = cost;
            least = std::min(least, cost);
        }
        if (least > errors) {
            return false;
        }
        before = above;
        above = row;
    }
    const auto end = above.begin() + wordSize + 1;
    return *std::min_element(above.begin(), end) <= errors;
}

void FilmSearch::setFilms(std::span<const Film> films, const Wording &wording)
{
    m_count = films.size();
    m_words.clear();
    m_filmsOf.clear();
    QHash<QString, std::size_t> known;
    for (std::size_t film = 0; film < films.size(); ++film) {
        const Film &one = films[film];
        QStringList all{one.title, one.englishTitle, one.director, wording.genres(one.genres)};
        all += one.cast;
        const QStringList words = foldForSearch(all.join(u' ')).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const auto it = known.constFind(word);
            const std::size_t place = it == known.cend() ? m_filmsOf.size() : *it;
            if (it == known.cend()) {
                known.insert(word, place);
                m_words.append(word);
                m_filmsOf.emplace_back();
            }
            std::vector<std::size_t> &with = m_filmsOf.at(place);
            if (with.empty() || with.back() != film) {
                with.push_back(film);
            }
        }
    }
}

FilmSearch::Result FilmSearch::find(const QString &wanted) const
{
    const QStringList typed
        = foldForSearch(wanted.left(longestQuery)).split(u' ', Qt::SkipEmptyParts);
    Result result{matching(typed, false)};
    if (std::ranges::find(result.found, true) == result.found.end()) {
        result.found = matching(typed, true);
        result.similar = std::ranges::find(result.found, true) != result.found.end();
    }
    return result;
}

std::vector<bool> FilmSearch::matching(const QStringList &typed, bool forgiving) const
{
    std::vector<bool> all(m_count, true);
    for (const QString &one : typed) {
        const int errors = forgiving ? forgivenErrors(one.size()) : 0;
        std::vector<bool> with(m_count, false);
        for (qsizetype word = 0; word < m_words.size(); ++word) {
            if (!beginsLike(m_words[word], one, errors)) {
                continue;
            }
            for (const std::size_t film : m_filmsOf[static_cast<std::size_t>(word)]) {
                with[film] = true;
            }
        }
        for (std::size_t film = 0; film < m_count; ++film) {
            all[film] = all[film] && with[film];
        }
    }
    return all;
}

bool matchesSearch(const Film &film, const QString &wanted, const Wording &wording)
{
    FilmSearch search;
    search.setFilms(std::span(&film, 1), wording);
    return search.find(wanted).found.front();
}

} // namespace karcis::ui
