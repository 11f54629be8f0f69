// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/seat_words.h"

#include "core/limits.h"
#include "core/seat_vocabulary.h"

#include <algorithm>
#include <iterator>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace karcis {

namespace {

/// One thing that was said, with the words it was said in.
struct Piece
{
    SeatMeaning meaning = SeatMeaning::Filler;
    int number = 0;
    QString words;
    bool known = true;
};

/// Arabic writes "and" together with the next word.
void addWord(QStringList &words, QString &word)
{
    constexpr QChar arabicAnd(u'و');
    const QString rest = word.mid(1);
    if (word.startsWith(arabicAnd) && !isSeatWord(plainSeatWord(word))
        && isSeatWord(plainSeatWord(rest))) {
        words.append(arabicAnd);
        word = rest;
    }
    if (!word.isEmpty()) {
        words.append(word);
        word.clear();
    }
}

/// Words as they were written, small and without marks, and commas.
QStringList splitWords(const QString &text)
{
    QStringList words;
    QString word;
    const QString small = text.left(limits::textLength).toLower();
    for (const QChar letter : small) {
        // Marks above and below a letter, and the line that only makes a word longer, change nothing.
        if (letter.isMark() || letter == u'ـ') {
            continue;
        }
        if (letter.isLetterOrNumber()) {
            word.append(letter);
            continue;
        }
        addWord(words, word);
        if (u",;.،؛"_s.contains(letter)) {
            words.append(u","_s);
        }
    }
    addWord(words, word);
    return words;
}

std::vector<Piece> readPieces(const QStringList &words)
{
    QStringList plain;
    plain.reserve(words.size());
    std::ranges::transform(words, std::back_inserter(plain), plainSeatWord);
    std::vector<Piece> pieces;
    qsizetype next = 0;
    while (next < words.size()) {
        const QString &word = words[next];
        const auto [phrase, length] = longestSeatPhrase(plain, next);
        bool isNumber = false;
        const int number = plain[next].toInt(&isNumber);
        if (length > 0) {
            pieces.push_back(
                {phrase.meaning, phrase.number, words.mid(next, length).join(u' '), true});
            next += length;
            continue;
        }
        if (word == u","_s) {
            pieces.push_back({SeatMeaning::Comma, 0, word, true});
        } else if (isNumber) {
            pieces.push_back({SeatMeaning::Number, number, word, true});
        } else if (!isSeatFiller(plain[next])) {
            pieces.push_back({SeatMeaning::Filler, 0, word, false});
        }
        ++next;
    }
    return pieces;
}

/// Turns one piece after the other into a wish.
class WishReader
{
public:
    void take(const Piece &piece);
    [[nodiscard]] SeatWish finish();

private:
    void takeWish(const Piece &piece);
    void takeWheelchair();
    void takeNumber(const Piece &piece);
    void setArea(SeatArea area, const Piece &piece);
    void flushNumber();
    void endClause();

    SeatWish m_wish;
    std::optional<int> m_number;
    QString m_beside;
    QString m_negation;
};

void WishReader::flushNumber()
{
    if (m_number) {
        m_wish.count = m_wish.count.value_or(0) + *m_number;
        m_wish.understood = true;
        m_number.reset();
    }
}

void WishReader::endClause()
{
    flushNumber();
    for (QString *open : {&m_beside, &m_negation}) {
        if (!open->isEmpty()) {
            m_wish.unknown.append(*open);
            open->clear();
        }
    }
}

void WishReader::takeNumber(const Piece &piece)
{
    flushNumber();
    if (piece.number < 1 || piece.number > limits::seatsPerRequest) {
        m_wish.unknown.append(piece.words);
    } else {
        m_number = piece.number;
    }
}

void WishReader::takeWheelchair()
{
    if (!m_beside.isEmpty()) {
        m_wish.request.besideWheelchair = true;
        return;
    }
    m_wish.request.wheelchairs += m_number.value_or(1);
    m_number.reset();
}

void WishReader::setArea(SeatArea area, const Piece &piece)
{
    if (m_wish.request.area != SeatArea::Any && m_wish.request.area != area) {
        m_wish.unknown.append(piece.words);
    }
    m_wish.request.area = area;
}

void WishReader::takeWish(const Piece &piece)
{
    m_wish.understood = true;
    if (piece.meaning != SeatMeaning::Wheelchair && piece.meaning != SeatMeaning::Pairs) {
        flushNumber();
    }
    switch (piece.meaning) {
    case SeatMeaning::Aisle:
        m_wish.request.aisle = true;
        break;
    case SeatMeaning::Wheelchair:
        takeWheelchair();
        break;
    case SeatMeaning::Sweetbox:
        m_wish.request.sweetbox = true;
        break;
    case SeatMeaning::Pairs:
        m_number = 2 * m_number.value_or(1);
        break;
    case SeatMeaning::Screen:
    case SeatMeaning::Front:
        setArea(SeatArea::Front, piece);
        break;
    case SeatMeaning::Middle:
        setArea(SeatArea::Middle, piece);
        break;
    case SeatMeaning::Back:
        setArea(SeatArea::Back, piece);
        break;
    default:
        break;
    }
    m_beside.clear();
}

void WishReader::take(const Piece &piece)
{
    if (!piece.known) {
        m_wish.unknown.append(piece.words);
        m_beside.clear();
        return;
    }
    switch (piece.meaning) {
    case SeatMeaning::Filler:
        return;
    case SeatMeaning::Comma:
        endClause();
        return;
    case SeatMeaning::Number:
        takeNumber(piece);
        return;
    case SeatMeaning::Beside:
        flushNumber();
        m_beside = piece.words;
        return;
    case SeatMeaning::With:
        flushNumber();
        return;
    case SeatMeaning::Negation:
        flushNumber();
        m_negation = piece.words;
        return;
    default:
        break;
    }
    if (!m_negation.isEmpty()) {
        m_wish.unknown.append(m_negation + u' ' + piece.words);
        m_negation.clear();
        m_beside.clear();
        return;
    }
    takeWish(piece);
}

SeatWish WishReader::finish()
{
    endClause();
    SeatRequest &request = m_wish.request;
    request.wheelchairs = std::min(request.wheelchairs, limits::seatsPerRequest);
    if (m_wish.count && *m_wish.count > limits::seatsPerRequest) {
        m_wish.unknown.append(QString::number(*m_wish.count));
        m_wish.count = limits::seatsPerRequest;
    }
    // Somebody who asks for wheelchair places alone means just those.
    if (!m_wish.count && request.wheelchairs > 0) {
        m_wish.count = request.wheelchairs;
    }
    if (m_wish.count) {
        m_wish.count = std::max(*m_wish.count, request.wheelchairs);
        request.count = *m_wish.count;
    }
    return m_wish;
}

} // namespace

SeatWish readSeatWish(const QString &text)
{
    QStringList words = splitWords(text);
    const QStringList beyond = words.mid(limits::seatWords);
    words = words.mid(0, limits::seatWords);
    WishReader reader;
    const std::vector<Piece> pieces = readPieces(words);
    for (const Piece &piece : pieces) {
        reader.take(piece);
    }
    SeatWish wish = reader.finish();
    if (!beyond.isEmpty()) {
        wish.unknown.append(beyond.join(u' '));
    }
    return wish;
}

} // namespace karcis
