// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/seat_words.h"

#include "core/limits.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace karcis {

namespace {

enum class Meaning {
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

struct Phrase
{
    QLatin1StringView words;
    Meaning meaning = Meaning::Filler;
    int number = 0;
};

/// Longer phrases win over the words they begin with.
constexpr std::array phrases{
    Phrase{"kursi roda"_L1, Meaning::Wheelchair},
    Phrase{"wheel chair"_L1, Meaning::Wheelchair},
    Phrase{"wheelchair"_L1, Meaning::Wheelchair},
    Phrase{"wheelchairs"_L1, Meaning::Wheelchair},
    Phrase{"pengguna kursi roda"_L1, Meaning::Wheelchair},
    Phrase{"sweet box"_L1, Meaning::Sweetbox},
    Phrase{"sweetbox"_L1, Meaning::Sweetbox},
    Phrase{"sweetboxes"_L1, Meaning::Sweetbox},
    Phrase{"sofa"_L1, Meaning::Sweetbox},
    Phrase{"love seat"_L1, Meaning::Sweetbox},
    Phrase{"aisle"_L1, Meaning::Aisle},
    Phrase{"lorong"_L1, Meaning::Aisle},
    Phrase{"gang"_L1, Meaning::Aisle},
    Phrase{"pinggir"_L1, Meaning::Aisle},
    Phrase{"tepi"_L1, Meaning::Aisle},
    Phrase{"front"_L1, Meaning::Front},
    Phrase{"depan"_L1, Meaning::Front},
    Phrase{"in the middle"_L1, Meaning::Middle},
    Phrase{"middle"_L1, Meaning::Middle},
    Phrase{"centre"_L1, Meaning::Middle},
    Phrase{"center"_L1, Meaning::Middle},
    Phrase{"tengah"_L1, Meaning::Middle},
    Phrase{"back"_L1, Meaning::Back},
    Phrase{"rear"_L1, Meaning::Back},
    Phrase{"belakang"_L1, Meaning::Back},
    Phrase{"screen"_L1, Meaning::Screen},
    Phrase{"layar"_L1, Meaning::Screen},
    Phrase{"next to each other"_L1, Meaning::Filler},
    Phrase{"side by side"_L1, Meaning::Filler},
    Phrase{"in a row"_L1, Meaning::Filler},
    Phrase{"in one row"_L1, Meaning::Filler},
    Phrase{"next to"_L1, Meaning::Beside},
    Phrase{"beside"_L1, Meaning::Beside},
    Phrase{"near"_L1, Meaning::Beside},
    Phrase{"close to"_L1, Meaning::Beside},
    Phrase{"by"_L1, Meaning::Beside},
    Phrase{"samping"_L1, Meaning::Beside},
    Phrase{"sebelah"_L1, Meaning::Beside},
    Phrase{"dekat"_L1, Meaning::Beside},
    Phrase{"with"_L1, Meaning::With},
    Phrase{"including"_L1, Meaning::With},
    Phrase{"plus"_L1, Meaning::With},
    Phrase{"dengan"_L1, Meaning::With},
    Phrase{"termasuk"_L1, Meaning::With},
    Phrase{"pakai"_L1, Meaning::With},
    Phrase{"not"_L1, Meaning::Negation},
    Phrase{"no"_L1, Meaning::Negation},
    Phrase{"without"_L1, Meaning::Negation},
    Phrase{"tidak"_L1, Meaning::Negation},
    Phrase{"bukan"_L1, Meaning::Negation},
    Phrase{"jangan"_L1, Meaning::Negation},
    Phrase{"tanpa"_L1, Meaning::Negation},
    Phrase{"pair"_L1, Meaning::Pairs},
    Phrase{"pairs"_L1, Meaning::Pairs},
    Phrase{"couple"_L1, Meaning::Pairs},
    Phrase{"couples"_L1, Meaning::Pairs},
    Phrase{"pasang"_L1, Meaning::Pairs},
    Phrase{"pasangan"_L1, Meaning::Pairs},
    Phrase{"sendiri"_L1, Meaning::Number, 1},
    Phrase{"sendirian"_L1, Meaning::Number, 1},
    Phrase{"alone"_L1, Meaning::Number, 1},
    Phrase{"one"_L1, Meaning::Number, 1},
    Phrase{"satu"_L1, Meaning::Number, 1},
    Phrase{"seorang"_L1, Meaning::Number, 1},
    Phrase{"two"_L1, Meaning::Number, 2},
    Phrase{"dua"_L1, Meaning::Number, 2},
    Phrase{"berdua"_L1, Meaning::Number, 2},
    Phrase{"three"_L1, Meaning::Number, 3},
    Phrase{"tiga"_L1, Meaning::Number, 3},
    Phrase{"bertiga"_L1, Meaning::Number, 3},
    Phrase{"four"_L1, Meaning::Number, 4},
    Phrase{"empat"_L1, Meaning::Number, 4},
    Phrase{"berempat"_L1, Meaning::Number, 4},
    Phrase{"five"_L1, Meaning::Number, 5},
    Phrase{"lima"_L1, Meaning::Number, 5},
    Phrase{"berlima"_L1, Meaning::Number, 5},
    Phrase{"six"_L1, Meaning::Number, 6},
    Phrase{"enam"_L1, Meaning::Number, 6},
    Phrase{"berenam"_L1, Meaning::Number, 6},
    Phrase{"seven"_L1, Meaning::Number, 7},
    Phrase{"tujuh"_L1, Meaning::Number, 7},
    Phrase{"eight"_L1, Meaning::Number, 8},
    Phrase{"delapan"_L1, Meaning::Number, 8},
};

constexpr std::array fillers{
    "seat"_L1,     "seats"_L1,   "place"_L1,        "places"_L1,
    "space"_L1,    "spaces"_L1,  "ticket"_L1,       "tickets"_L1,
    "people"_L1,   "person"_L1,  "persons"_L1,      "friends"_L1,
    "together"_L1, "a"_L1,       "an"_L1,           "the"_L1,
    "for"_L1,      "of"_L1,      "us"_L1,           "me"_L1,
    "i"_L1,        "we"_L1,      "want"_L1,         "need"_L1,
    "would"_L1,    "like"_L1,    "please"_L1,       "and"_L1,
    "at"_L1,       "on"_L1,      "in"_L1,           "row"_L1,
    "rows"_L1,     "sit"_L1,     "user"_L1,         "kursi"_L1,
    "bangku"_L1,   "tempat"_L1,  "tiket"_L1,        "orang"_L1,
    "duduk"_L1,    "bersama"_L1, "berdampingan"_L1, "bersebelahan"_L1,
    "berjejer"_L1, "bareng"_L1,  "sebaris"_L1,      "untuk"_L1,
    "buat"_L1,     "saya"_L1,    "kami"_L1,         "kita"_L1,
    "mau"_L1,      "ingin"_L1,   "minta"_L1,        "tolong"_L1,
    "dan"_L1,      "di"_L1,      "yang"_L1,         "baris"_L1,
    "barisan"_L1,  "bagian"_L1,  "deretan"_L1,      "deret"_L1,
    "buah"_L1,     "adult"_L1,   "adults"_L1,       "child"_L1,
    "children"_L1, "kids"_L1,    "dewasa"_L1,       "anak"_L1,
};

/// One thing that was said, with the words it was said in.
struct Piece
{
    Meaning meaning = Meaning::Filler;
    int number = 0;
    QString words;
    bool known = true;
};

QStringList splitWords(const QString &text)
{
    QStringList words;
    QString word;
    const QString small = text.left(limits::textLength).toLower();
    for (const QChar letter : small) {
        if (letter.isLetterOrNumber()) {
            word.append(letter);
            continue;
        }
        if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
        if (letter == u',' || letter == u';' || letter == u'.') {
            words.append(u","_s);
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

/// The longest phrase that begins at @p first; its length in words, 0 if there is none.
std::pair<Phrase, qsizetype> longestPhrase(const QStringList &words, qsizetype first)
{
    std::pair<Phrase, qsizetype> found{{}, 0};
    for (const Phrase &phrase : phrases) {
        const QStringList parts = QString(phrase.words).split(u' ');
        if (parts.size() > found.second && words.mid(first, parts.size()) == parts) {
            found = {phrase, parts.size()};
        }
    }
    return found;
}

std::vector<Piece> readPieces(const QStringList &words)
{
    std::vector<Piece> pieces;
    qsizetype next = 0;
    while (next < words.size()) {
        const QString &word = words[next];
        const auto [phrase, length] = longestPhrase(words, next);
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (length > 0) {
            pieces.push_back(
                {phrase.meaning, phrase.number, words.mid(next, length).join(u' '), true});
            next += length;
            continue;
        }
        if (word == u","_s) {
            pieces.push_back({Meaning::Comma, 0, word, true});
        } else if (isNumber) {
            pieces.push_back({Meaning::Number, number, word, true});
        } else if (std::ranges::find(fillers, word) == fillers.end()) {
            pieces.push_back({Meaning::Filler, 0, word, false});
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
    if (piece.meaning != Meaning::Wheelchair && piece.meaning != Meaning::Pairs) {
        flushNumber();
    }
    switch (piece.meaning) {
    case Meaning::Aisle:
        m_wish.request.aisle = true;
        break;
    case Meaning::Wheelchair:
        takeWheelchair();
        break;
    case Meaning::Sweetbox:
        m_wish.request.sweetbox = true;
        break;
    case Meaning::Pairs:
        m_number = 2 * m_number.value_or(1);
        break;
    case Meaning::Screen:
    case Meaning::Front:
        setArea(SeatArea::Front, piece);
        break;
    case Meaning::Middle:
        setArea(SeatArea::Middle, piece);
        break;
    case Meaning::Back:
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
    case Meaning::Filler:
        return;
    case Meaning::Comma:
        endClause();
        return;
    case Meaning::Number:
        takeNumber(piece);
        return;
    case Meaning::Beside:
        flushNumber();
        m_beside = piece.words;
        return;
    case Meaning::With:
        flushNumber();
        return;
    case Meaning::Negation:
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
