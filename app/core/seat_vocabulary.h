// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QString>
#include <QStringList>

#include <utility>

namespace karcis {

/// What a word or a phrase of a seat request stands for.
enum class SeatMeaning {
    Filler,
    Comma,
    Number,
    Beside,
    With,
    Negation,
    Pairs,
    Aisle,
    Wheelchair,
    Sweetbox,
    Screen,
    Front,
    Middle,
    Back
};

/// A word or a few of them, in the form that plainSeatWord() gives.
struct SeatPhrase
{
    QStringView words;
    SeatMeaning meaning = SeatMeaning::Filler;
    /// For SeatMeaning::Number.
    int number = 0;
};

/// The form in which a word is looked up. Arabic is written with and without marks, with one letter for another and with
/// short words joined in front; whatever its language, a digit becomes one of 0 to 9.
[[nodiscard]] QString plainSeatWord(const QString &word);

/// The longest phrase that begins at @p first of plain words; its length in words, 0 if there is none.
[[nodiscard]] std::pair<SeatPhrase, qsizetype> longestSeatPhrase(const QStringList &words,
                                                                 qsizetype first);

/// Whether a plain word means something here, alone or as a part of a phrase.
[[nodiscard]] bool isSeatWord(const QString &word);

/// Whether a plain word may stand in a request and says nothing about it.
[[nodiscard]] bool isSeatFiller(const QString &word);

} // namespace karcis
