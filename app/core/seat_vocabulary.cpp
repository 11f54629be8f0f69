// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/seat_vocabulary.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis {

namespace {

/// Longer phrases win over the words they begin with.
constexpr std::array phrases{
    SeatPhrase{u"kursi roda", SeatMeaning::Wheelchair},
    SeatPhrase{u"wheel chair", SeatMeaning::Wheelchair},
    SeatPhrase{u"wheelchair", SeatMeaning::Wheelchair},
    SeatPhrase{u"wheelchairs", SeatMeaning::Wheelchair},
    SeatPhrase{u"pengguna kursi roda", SeatMeaning::Wheelchair},
    SeatPhrase{u"sweet box", SeatMeaning::Sweetbox},
    SeatPhrase{u"sweetbox", SeatMeaning::Sweetbox},
    SeatPhrase{u"sweetboxes", SeatMeaning::Sweetbox},
    SeatPhrase{u"sofa", SeatMeaning::Sweetbox},
    SeatPhrase{u"love seat", SeatMeaning::Sweetbox},
    SeatPhrase{u"aisle", SeatMeaning::Aisle},
    SeatPhrase{u"lorong", SeatMeaning::Aisle},
    SeatPhrase{u"gang", SeatMeaning::Aisle},
    SeatPhrase{u"pinggir", SeatMeaning::Aisle},
    SeatPhrase{u"tepi", SeatMeaning::Aisle},
    SeatPhrase{u"front", SeatMeaning::Front},
    SeatPhrase{u"depan", SeatMeaning::Front},
    SeatPhrase{u"in the middle", SeatMeaning::Middle},
    SeatPhrase{u"middle", SeatMeaning::Middle},
    SeatPhrase{u"centre", SeatMeaning::Middle},
    SeatPhrase{u"center", SeatMeaning::Middle},
    SeatPhrase{u"tengah", SeatMeaning::Middle},
    SeatPhrase{u"back", SeatMeaning::Back},
    SeatPhrase{u"rear", SeatMeaning::Back},
    SeatPhrase{u"belakang", SeatMeaning::Back},
    SeatPhrase{u"screen", SeatMeaning::Screen},
    SeatPhrase{u"layar", SeatMeaning::Screen},
    SeatPhrase{u"next to each other", SeatMeaning::Filler},
    SeatPhrase{u"side by side", SeatMeaning::Filler},
    SeatPhrase{u"in a row", SeatMeaning::Filler},
    SeatPhrase{u"in one row", SeatMeaning::Filler},
    SeatPhrase{u"next to", SeatMeaning::Beside},
    SeatPhrase{u"beside", SeatMeaning::Beside},
    SeatPhrase{u"near", SeatMeaning::Beside},
    SeatPhrase{u"close to", SeatMeaning::Beside},
    SeatPhrase{u"by", SeatMeaning::Beside},
    SeatPhrase{u"samping", SeatMeaning::Beside},
    SeatPhrase{u"sebelah", SeatMeaning::Beside},
    SeatPhrase{u"dekat", SeatMeaning::Beside},
    SeatPhrase{u"and", SeatMeaning::With},
    SeatPhrase{u"dan", SeatMeaning::With},
    SeatPhrase{u"و", SeatMeaning::With},
    SeatPhrase{u"with", SeatMeaning::With},
    SeatPhrase{u"including", SeatMeaning::With},
    SeatPhrase{u"plus", SeatMeaning::With},
    SeatPhrase{u"dengan", SeatMeaning::With},
    SeatPhrase{u"termasuk", SeatMeaning::With},
    SeatPhrase{u"pakai", SeatMeaning::With},
    SeatPhrase{u"not", SeatMeaning::Negation},
    SeatPhrase{u"no", SeatMeaning::Negation},
    SeatPhrase{u"without", SeatMeaning::Negation},
    SeatPhrase{u"tidak", SeatMeaning::Negation},
    SeatPhrase{u"bukan", SeatMeaning::Negation},
    SeatPhrase{u"jangan", SeatMeaning::Negation},
    SeatPhrase{u"tanpa", SeatMeaning::Negation},
    SeatPhrase{u"pair", SeatMeaning::Pairs},
    SeatPhrase{u"pairs", SeatMeaning::Pairs},
    SeatPhrase{u"couple", SeatMeaning::Pairs},
    SeatPhrase{u"couples", SeatMeaning::Pairs},
    SeatPhrase{u"pasang", SeatMeaning::Pairs},
    SeatPhrase{u"pasangan", SeatMeaning::Pairs},
    SeatPhrase{u"sendiri", SeatMeaning::Number, 1},
    SeatPhrase{u"sendirian", SeatMeaning::Number, 1},
    SeatPhrase{u"alone", SeatMeaning::Number, 1},
    SeatPhrase{u"one", SeatMeaning::Number, 1},
    SeatPhrase{u"satu", SeatMeaning::Number, 1},
    SeatPhrase{u"seorang", SeatMeaning::Number, 1},
    SeatPhrase{u"two", SeatMeaning::Number, 2},
    SeatPhrase{u"dua", SeatMeaning::Number, 2},
    SeatPhrase{u"berdua", SeatMeaning::Number, 2},
    SeatPhrase{u"three", SeatMeaning::Number, 3},
    SeatPhrase{u"tiga", SeatMeaning::Number, 3},
    SeatPhrase{u"bertiga", SeatMeaning::Number, 3},
    SeatPhrase{u"four", SeatMeaning::Number, 4},
    SeatPhrase{u"empat", SeatMeaning::Number, 4},
    SeatPhrase{u"berempat", SeatMeaning::Number, 4},
    SeatPhrase{u"five", SeatMeaning::Number, 5},
    SeatPhrase{u"lima", SeatMeaning::Number, 5},
    SeatPhrase{u"berlima", SeatMeaning::Number, 5},
    SeatPhrase{u"six", SeatMeaning::Number, 6},
    SeatPhrase{u"enam", SeatMeaning::Number, 6},
    SeatPhrase{u"berenam", SeatMeaning::Number, 6},
    SeatPhrase{u"seven", SeatMeaning::Number, 7},
    SeatPhrase{u"tujuh", SeatMeaning::Number, 7},
    SeatPhrase{u"eight", SeatMeaning::Number, 8},
    SeatPhrase{u"delapan", SeatMeaning::Number, 8},
    SeatPhrase{u"كرسي متحرك", SeatMeaning::Wheelchair},
    SeatPhrase{u"كراسي متحركه", SeatMeaning::Wheelchair},
    SeatPhrase{u"كرسي بعجلات", SeatMeaning::Wheelchair},
    SeatPhrase{u"كنبه", SeatMeaning::Sweetbox},
    SeatPhrase{u"اريكه", SeatMeaning::Sweetbox},
    SeatPhrase{u"ارائك", SeatMeaning::Sweetbox},
    SeatPhrase{u"ممر", SeatMeaning::Aisle},
    SeatPhrase{u"طرف", SeatMeaning::Aisle},
    SeatPhrase{u"حافه", SeatMeaning::Aisle},
    SeatPhrase{u"امام", SeatMeaning::Front},
    SeatPhrase{u"اماميه", SeatMeaning::Front},
    SeatPhrase{u"امامي", SeatMeaning::Front},
    SeatPhrase{u"مقدمه", SeatMeaning::Front},
    SeatPhrase{u"قدام", SeatMeaning::Front},
    SeatPhrase{u"وسط", SeatMeaning::Middle},
    SeatPhrase{u"منتصف", SeatMeaning::Middle},
    SeatPhrase{u"وسطي", SeatMeaning::Middle},
    SeatPhrase{u"خلف", SeatMeaning::Back},
    SeatPhrase{u"خلفيه", SeatMeaning::Back},
    SeatPhrase{u"خلفي", SeatMeaning::Back},
    SeatPhrase{u"وراء", SeatMeaning::Back},
    SeatPhrase{u"اخر", SeatMeaning::Back},
    SeatPhrase{u"شاشه", SeatMeaning::Screen},
    SeatPhrase{u"جنبا الي جنب", SeatMeaning::Filler},
    SeatPhrase{u"بجانب بعض", SeatMeaning::Filler},
    SeatPhrase{u"مع بعض", SeatMeaning::Filler},
    SeatPhrase{u"بجانب", SeatMeaning::Beside},
    SeatPhrase{u"الي جانب", SeatMeaning::Beside},
    SeatPhrase{u"جانب", SeatMeaning::Beside},
    SeatPhrase{u"بجوار", SeatMeaning::Beside},
    SeatPhrase{u"جوار", SeatMeaning::Beside},
    SeatPhrase{u"جنب", SeatMeaning::Beside},
    SeatPhrase{u"قرب", SeatMeaning::Beside},
    SeatPhrase{u"قريبه", SeatMeaning::Beside},
    SeatPhrase{u"قريب", SeatMeaning::Beside},
    SeatPhrase{u"عند", SeatMeaning::Beside},
    SeatPhrase{u"مع", SeatMeaning::With},
    SeatPhrase{u"منها", SeatMeaning::With},
    SeatPhrase{u"بينها", SeatMeaning::With},
    SeatPhrase{u"تشمل", SeatMeaning::With},
    SeatPhrase{u"لا", SeatMeaning::Negation},
    SeatPhrase{u"ليس", SeatMeaning::Negation},
    SeatPhrase{u"ليست", SeatMeaning::Negation},
    SeatPhrase{u"بدون", SeatMeaning::Negation},
    SeatPhrase{u"دون", SeatMeaning::Negation},
    SeatPhrase{u"بلا", SeatMeaning::Negation},
    SeatPhrase{u"غير", SeatMeaning::Negation},
    SeatPhrase{u"زوج", SeatMeaning::Pairs},
    SeatPhrase{u"ازواج", SeatMeaning::Pairs},
    SeatPhrase{u"وحدي", SeatMeaning::Number, 1},
    SeatPhrase{u"واحد", SeatMeaning::Number, 1},
    SeatPhrase{u"واحده", SeatMeaning::Number, 1},
    SeatPhrase{u"زوجين", SeatMeaning::Number, 2},
    SeatPhrase{u"زوجان", SeatMeaning::Number, 2},
    SeatPhrase{u"اثنان", SeatMeaning::Number, 2},
    SeatPhrase{u"اثنين", SeatMeaning::Number, 2},
    SeatPhrase{u"اثنتان", SeatMeaning::Number, 2},
    SeatPhrase{u"اثنتين", SeatMeaning::Number, 2},
    SeatPhrase{u"مقعدين", SeatMeaning::Number, 2},
    SeatPhrase{u"مقعدان", SeatMeaning::Number, 2},
    SeatPhrase{u"كرسيين", SeatMeaning::Number, 2},
    SeatPhrase{u"شخصين", SeatMeaning::Number, 2},
    SeatPhrase{u"تذكرتين", SeatMeaning::Number, 2},
    SeatPhrase{u"تذكرتان", SeatMeaning::Number, 2},
    SeatPhrase{u"ثلاثه", SeatMeaning::Number, 3},
    SeatPhrase{u"ثلاث", SeatMeaning::Number, 3},
    SeatPhrase{u"اربعه", SeatMeaning::Number, 4},
    SeatPhrase{u"اربع", SeatMeaning::Number, 4},
    SeatPhrase{u"خمسه", SeatMeaning::Number, 5},
    SeatPhrase{u"خمس", SeatMeaning::Number, 5},
    SeatPhrase{u"سته", SeatMeaning::Number, 6},
    SeatPhrase{u"ست", SeatMeaning::Number, 6},
    SeatPhrase{u"سبعه", SeatMeaning::Number, 7},
    SeatPhrase{u"سبع", SeatMeaning::Number, 7},
    SeatPhrase{u"ثمانيه", SeatMeaning::Number, 8},
    SeatPhrase{u"ثماني", SeatMeaning::Number, 8},
    SeatPhrase{u"ثمان", SeatMeaning::Number, 8},
};

constexpr std::array fillers{
    QStringView(u"seat"),         QStringView(u"seats"),    QStringView(u"place"),
    QStringView(u"places"),       QStringView(u"space"),    QStringView(u"spaces"),
    QStringView(u"ticket"),       QStringView(u"tickets"),  QStringView(u"people"),
    QStringView(u"person"),       QStringView(u"persons"),  QStringView(u"friends"),
    QStringView(u"together"),     QStringView(u"a"),        QStringView(u"an"),
    QStringView(u"the"),          QStringView(u"for"),      QStringView(u"of"),
    QStringView(u"us"),           QStringView(u"me"),       QStringView(u"i"),
    QStringView(u"we"),           QStringView(u"want"),     QStringView(u"need"),
    QStringView(u"would"),        QStringView(u"like"),     QStringView(u"please"),
    QStringView(u"at"),           QStringView(u"on"),       QStringView(u"in"),
    QStringView(u"row"),          QStringView(u"rows"),     QStringView(u"sit"),
    QStringView(u"user"),         QStringView(u"kursi"),    QStringView(u"bangku"),
    QStringView(u"tempat"),       QStringView(u"tiket"),    QStringView(u"orang"),
    QStringView(u"duduk"),        QStringView(u"bersama"),  QStringView(u"berdampingan"),
    QStringView(u"bersebelahan"), QStringView(u"berjejer"), QStringView(u"bareng"),
    QStringView(u"sebaris"),      QStringView(u"untuk"),    QStringView(u"buat"),
    QStringView(u"saya"),         QStringView(u"kami"),     QStringView(u"kita"),
    QStringView(u"mau"),          QStringView(u"ingin"),    QStringView(u"minta"),
    QStringView(u"tolong"),       QStringView(u"di"),       QStringView(u"yang"),
    QStringView(u"baris"),        QStringView(u"barisan"),  QStringView(u"bagian"),
    QStringView(u"deretan"),      QStringView(u"deret"),    QStringView(u"buah"),
    QStringView(u"adult"),        QStringView(u"adults"),   QStringView(u"child"),
    QStringView(u"children"),     QStringView(u"kids"),     QStringView(u"dewasa"),
    QStringView(u"anak"),         QStringView(u"مقعد"),     QStringView(u"مقاعد"),
    QStringView(u"مكان"),         QStringView(u"اماكن"),    QStringView(u"تذكره"),
    QStringView(u"تذاكر"),        QStringView(u"شخص"),      QStringView(u"اشخاص"),
    QStringView(u"افراد"),        QStringView(u"كرسي"),     QStringView(u"كراسي"),
    QStringView(u"صف"),           QStringView(u"صفوف"),     QStringView(u"معا"),
    QStringView(u"سويا"),         QStringView(u"متجاوره"),  QStringView(u"متجاورات"),
    QStringView(u"متجاورين"),     QStringView(u"متجاور"),   QStringView(u"من"),
    QStringView(u"في"),           QStringView(u"علي"),      QStringView(u"الي"),
    QStringView(u"نا"),           QStringView(u"ي"),        QStringView(u"اريد"),
    QStringView(u"نريد"),         QStringView(u"ارغب"),     QStringView(u"نرغب"),
    QStringView(u"احتاج"),        QStringView(u"نحتاج"),    QStringView(u"نود"),
    QStringView(u"اود"),          QStringView(u"لو"),       QStringView(u"سمحت"),
    QStringView(u"فضلك"),         QStringView(u"رجاء"),     QStringView(u"نحن"),
    QStringView(u"انا"),          QStringView(u"بالغ"),     QStringView(u"بالغين"),
    QStringView(u"طفل"),          QStringView(u"اطفال"),    QStringView(u"اصدقاء"),
    QStringView(u"اصدقائي"),      QStringView(u"عائله"),    QStringView(u"عائلتي"),
    QStringView(u"جلوس"),         QStringView(u"نجلس"),     QStringView(u"نكون"),
    QStringView(u"تكون"),         QStringView(u"مستخدم"),   QStringView(u"مستخدمي"),
};

/// "By the", "for the", "the", "by" and "for", which Arabic writes together with the next word.
constexpr std::array joined{QStringView(u"بال"),
                            QStringView(u"لل"),
                            QStringView(u"ال"),
                            QStringView(u"ب"),
                            QStringView(u"ل")};

QSet<QString> allWords()
{
    QSet<QString> words;
    for (const SeatPhrase &phrase : phrases) {
        const QStringList parts = phrase.words.toString().split(u' ');
        words.unite(QSet<QString>(parts.begin(), parts.end()));
    }
    for (const QStringView filler : fillers) {
        words.insert(filler.toString());
    }
    return words;
}

QChar plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'أ':
    case u'إ':
    case u'آ':
    case u'ٱ':
        return u'ا';
    case u'ى':
        return u'ي';
    case u'ة':
        return u'ه';
    default:
        return letter.isDigit() ? QChar(u'0' + letter.digitValue()) : letter;
    }
}

} // namespace

QString plainSeatWord(const QString &word)
{
    QString plain;
    plain.reserve(word.size());
    for (const QChar letter : word) {
        plain.append(plainLetter(letter));
    }
    if (isSeatWord(plain)) {
        return plain;
    }
    for (const QStringView front : joined) {
        QString rest = plain.mid(front.size());
        if (plain.startsWith(front) && isSeatWord(rest)) {
            return rest;
        }
    }
    return plain;
}

std::pair<SeatPhrase, qsizetype> longestSeatPhrase(const QStringList &words, qsizetype first)
{
    std::pair<SeatPhrase, qsizetype> found{{}, 0};
    for (const SeatPhrase &phrase : phrases) {
        const QStringList parts = phrase.words.toString().split(u' ');
        if (parts.size() > found.second && words.mid(first, parts.size()) == parts) {
            found = {phrase, parts.size()};
        }
    }
    return found;
}

bool isSeatWord(const QString &word)
{
    static const QSet<QString> words = allWords();
    return words.contains(word);
}

bool isSeatFiller(const QString &word)
{
    return std::ranges::find(fillers, QStringView(word)) != fillers.end();
}

} // namespace karcis
