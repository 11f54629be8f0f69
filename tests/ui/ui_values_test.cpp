// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "resources/resources.h"
#include "ui/film_search.h"
#include "ui/languages.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::ui {

/// What the screens are made of: colours, letters and words.
class UiValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextCanBeRead();
    void everyToneIsListedOnce();
    void theStyleSheetHasNoTokenLeft();
    void lettersGrowWithTheSetting();
    void targetsNeverGetSmallerThan48Pixels();
    void everyRefusalHasASentence_data();
    void everyRefusalHasASentence();
    void everyNoticeHasASentence();
    void aWaitThatIsNotKnownIsNotGuessed();
    void everyNameIsWorded_data();
    void everyNameIsWorded();
    void datesTimesAndMoneyFollowTheLanguage();
    void arabicKeepsNamesInOnePiece();
    void theZoneIsNamed();
    void theCountdownRoundsUp();
    void aWaitIsSpokenInSecondsOrMinutes();
    void aSeatIsSpokenInFull();
    void theSearchForgivesCaseAndAccents();
    void theSearchForgivesTypingErrors_data();
    void theSearchForgivesTypingErrors();
    void whatFitsToTheLetterComesAlone();
    void thousandsOfFilmsAreSearchedAtOnce();

private:
    void speak(const QString &language);

    QTranslator m_translator;
};

void UiValuesTest::initTestCase()
{
    initKarcisResources();
    initLanguages();
}

void UiValuesTest::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_translator);
    QVERIFY(m_translator.load(languageFile(language)));
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
}

void UiValuesTest::everyTextCanBeRead()
{
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light, ThemeMode::HighContrast}) {
        for (const TonePair &pair : textPairs()) {
            const double found = contrast(toneColor(pair.text, mode), toneColor(pair.ground, mode));
            QVERIFY2(
                found >= (mode == ThemeMode::HighContrast ? 7.0 : 4.5),
                qPrintable(u"text %1 on ground %2, theme %3: %4"_s.arg(static_cast<int>(pair.text))
                               .arg(static_cast<int>(pair.ground))
                               .arg(static_cast<int>(mode))
                               .arg(found)));
        }
    }
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QVERIFY(contrast(QColor(119, 119, 119), Qt::white) < 4.5);
}

void UiValuesTest::everyToneIsListedOnce()
{
    QSet<int> seen;
    for (const ToneValue &tone : allTones()) {
        seen.insert(static_cast<int>(tone.tone));
    }
    QCOMPARE(seen.size(), static_cast<qsizetype>(allTones().size()));
    QCOMPARE(seen.size(), static_cast<int>(Tone::PaperMuted) + 1);
}

void UiValuesTest::theStyleSheetHasNoTokenLeft()
{
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light, ThemeMode::HighContrast}) {
        QString sheet = Theme(mode).styleSheet();
        // The head of the file speaks of tokens in a comment.
        sheet.remove(0, sheet.indexOf(u'{'));
        QVERIFY(sheet.contains(toneColor(Tone::Background, mode).name()));
        QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
        // On black, lines say where a panel ends.
        const qsizetype panel = sheet.indexOf(u"QFrame[panel=\"surface\"]"_s);
        const QString rule = sheet.mid(panel, sheet.indexOf(u'}', panel) - panel);
        QCOMPARE(rule.contains(u"1px solid"_s), mode == ThemeMode::HighContrast);
    }
}

void UiValuesTest::lettersGrowWithTheSetting()
{
    Theme theme;
    theme.fitTo({1366, 768});
    const int small = theme.textPixels(TextStyle::Body);
    theme.setTextPercent(150);
    QCOMPARE(theme.textPixels(TextStyle::Body), qRound(18 * 0.8 * 1.5));
    QVERIFY(theme.textPixels(TextStyle::Body) > small);
    theme.setTextPercent(900);
    QCOMPARE(theme.textPercent(), 150);
}

void UiValuesTest::targetsNeverGetSmallerThan48Pixels()
{
    Theme theme;
    for (const QSize size :
         {QSize(320, 240), QSize(1366, 768), QSize(1080, 1920), QSize(3840, 2160)}) {
        theme.fitTo(size);
        QVERIFY(theme.target() >= 48);
    }
}

void UiValuesTest::everyRefusalHasASentence_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Indonesian") << u"id"_s;
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Arabic") << u"ar"_s;
}

void UiValuesTest::everyRefusalHasASentence()
{
    QFETCH(QString, language);
    speak(language);
    const Wording wording(language);
    const QString fallback = Wording::tr("Something went wrong on our side. Please try again.");
    QSet<QString> sentences;
    for (const RefusalCode code : allRefusalCodes()) {
        const QString sentence = wording.refusal(Refusal{code});
        QVERIFY2(sentence.size() > 15, refusalName(code).data());
        QVERIFY2(!sentence.contains(refusalName(code), Qt::CaseInsensitive),
                 refusalName(code).data());
        QVERIFY2(sentence != fallback, refusalName(code).data());
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), static_cast<qsizetype>(allRefusalCodes().size()));
    Refusal taken{RefusalCode::SeatTaken, {}, {}, {u"C7"_s, u"C8"_s}};
    QVERIFY(wording.refusal(taken).contains(u"C7"_s));
    QVERIFY(wording.refusal(taken).contains(u"C8"_s));
}

void UiValuesTest::aWaitThatIsNotKnownIsNotGuessed()
{
    using namespace std::chrono_literals;
    speak(u"en"_s);
    const Wording wording(u"en"_s);
    QCOMPARE(wording.waitRange(5s, 40s), u"Less than a minute to go."_s);
    QCOMPARE(wording.waitRange(40s, 110s), u"Less than 2 minutes to go."_s);
    QCOMPARE(wording.waitRange(0s, 11min),
             u"It is not known yet how long it takes; less than 11 minutes."_s);
    // Four hours at most are not "more than an hour".
    QCOMPARE(wording.waitRange(1min, 230min),
             u"It is not known yet how long it takes; less than 4 hours."_s);
    QCOMPARE(wording.waitRange(150min, 230min), u"More than 2 hours to go."_s);
}

void UiValuesTest::everyNoticeHasASentence()
{
    speak(u"id"_s);
    const Wording wording(u"id"_s);
    QVERIFY(wording.notice({}).isEmpty());
    QSet<QString> sentences;
    for (int kind = static_cast<int>(NoticeKind::Refused);
         kind <= static_cast<int>(NoticeKind::LoggedOut);
         ++kind) {
        sentences.insert(wording.notice({static_cast<NoticeKind>(kind), Refusal{}}));
    }
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.size(), static_cast<int>(NoticeKind::LoggedOut));
}

void UiValuesTest::everyNameIsWorded_data()
{
    everyRefusalHasASentence_data();
}

void UiValuesTest::everyNameIsWorded()
{
    QFETCH(QString, language);
    speak(language);
    const Wording wording(language);
    QStringList names;
    for (const auto &row : EnumNames<PaymentMethod>::table) {
        names << wording.method(row.value) << wording.methodHint(row.value)
              << wording.methodSteps(row.value);
    }
    for (const auto &row : EnumNames<OrderState>::table) {
        names << wording.orderState(row.value);
    }
    for (const auto &row : EnumNames<SimulatedOutcome>::table) {
        names << wording.outcome(row.value);
    }
    for (const auto &row : EnumNames<AgeClass>::table) {
        names << wording.ageClass(row.value);
    }
    for (const auto &row : EnumNames<SeatKind>::table) {
        names << wording.seatKind(row.value);
    }
    for (const SeatLook look :
         {SeatLook::Free, SeatLook::Mine, SeatLook::Held, SeatLook::Sold, SeatLook::Blocked}) {
        names << wording.seatLook(look);
    }
    for (const QString &name : names) {
        QVERIFY(!name.isEmpty());
    }
    const std::map<QString, QString> comedy{
        {u"id"_s, u"Komedi"_s}, {u"en"_s, u"Comedy"_s}, {u"ar"_s, u"كوميديا"_s}};
    QCOMPARE(wording.genre(u"comedy"_s), comedy.at(language));
    QCOMPARE(wording.genre(u"unheard"_s), u"unheard"_s);
}

void UiValuesTest::datesTimesAndMoneyFollowTheLanguage()
{
    const UtcTime moment(Millis(1'795'350'600'000)); // 2026-11-22 12:30 UTC
    const QString zone = u"Asia/Jakarta"_s;
    const Wording indonesian(u"id"_s);
    const Wording english(u"en"_s);
    QCOMPARE(indonesian.time(moment, zone), u"19.30"_s);
    QCOMPARE(english.time(moment, zone), u"19:30"_s);
    QCOMPARE(indonesian.date(Wording::dateOf(moment, zone)), u"Minggu, 22 November"_s);
    QCOMPARE(english.date(Wording::dateOf(moment, zone)), u"Sunday, 22 November"_s);
    QCOMPARE(indonesian.money(Money{50'000}), u"Rp\u00a050.000"_s);
    QCOMPARE(english.money(Money{50'000}), u"Rp\u00a050,000"_s);
    speak(u"id"_s);
    // With spaces at which no line ends.
    QCOMPARE(indonesian.length(118), u"1\u00a0j\u00a058\u00a0mnt"_s);
    QCOMPARE(indonesian.length(120), u"2\u00a0j"_s);
    QCOMPARE(indonesian.length(45), u"45\u00a0mnt"_s);
    QCOMPARE(indonesian.shortDay(QDate(2026, 11, 22), QDate(2026, 11, 22)), u"Hari ini"_s);
    QCOMPARE(indonesian.shortDay(QDate(2026, 11, 23), QDate(2026, 11, 22)), u"Besok"_s);
    QCOMPARE(indonesian.shortDay(QDate(2026, 11, 24), QDate(2026, 11, 22)), u"Selasa"_s);
    // Midnight in Jayapura comes two hours before midnight in Jakarta.
    const UtcTime late(Millis(1'795'366'800'000)); // 2026-11-22 17:00 UTC
    QCOMPARE(Wording::dateOf(late, zone), QDate(2026, 11, 23));
    QCOMPARE(Wording::dateOf(late - 1ms, zone), QDate(2026, 11, 22));
    QCOMPARE(Wording::dateOf(late - 2h, u"Asia/Jayapura"_s), QDate(2026, 11, 23));
}

void UiValuesTest::arabicKeepsNamesInOnePiece()
{
    const UtcTime moment(Millis(1'795'350'600'000)); // 2026-11-22 12:30 UTC
    const Wording arabic(u"ar"_s);
    const auto piece = [](const QString &text) {
        return u"\u200f\u2066"_s + text + u'\u2069';
    };
    // The digits are those on the seats, and evening is not mistaken for morning.
    QCOMPARE(arabic.time(moment, u"Asia/Jakarta"_s), u"19:30"_s);
    QCOMPARE(arabic.timeAndZone(moment, u"Asia/Jakarta"_s), piece(u"19:30\u00a0WIB"_s));
    QCOMPARE(arabic.money(Money{50'000}), piece(u"Rp\u00a050,000"_s));
    QVERIFY(arabic.date(QDate(2026, 11, 22)).contains(u"22 نوفمبر"_s));
    QVERIFY(arabic.date(QDate(2026, 11, 22)).contains(u"، "_s));
    QCOMPARE(arabic.isolated(u"B2"_s), piece(u"B2"_s));
    QCOMPARE(arabic.isolated(u"قمر"_s), u"\u200f\u2067قمر\u2069"_s);
    QCOMPARE(arabic.isolated({}), QString());
    // A label that says only that begins at the right all the same.
    QVERIFY(arabic.isolated(u"B2"_s).isRightToLeft());
    QCOMPARE(arabic.listed({u"B2"_s, u"B3"_s}), piece(u"B2"_s) + u"، "_s + piece(u"B3"_s));
    speak(u"ar"_s);
    const QString taken
        = arabic.refusal(Refusal{RefusalCode::SeatTaken, {}, {}, {u"B2"_s, u"B3"_s}});
    QVERIFY(taken.contains(piece(u"B2"_s)) && taken.contains(piece(u"B3"_s)));
    // One, two, a few, many: Arabic counts with words of their own.
    const auto said = [&arabic](Millis after) {
        return arabic.refusal(Refusal{RefusalCode::RateLimited, {}, after, {}});
    };
    QVERIFY(said(2s).endsWith(u"بعد ثانيتين."_s));
    QVERIFY(said(5s).endsWith(u"بعد 5 ثوانٍ."_s));
    QVERIFY(said(30s).endsWith(u"بعد 30 ثانية."_s));
    // Where one reads from left to right, nothing is added.
    QCOMPARE(Wording(u"en"_s).listed({u"B2"_s, u"B3"_s}), u"B2, B3"_s);
}

void UiValuesTest::theZoneIsNamed()
{
    const UtcTime moment(Millis(1'795'350'600'000));
    const Wording wording(u"id"_s);
    QCOMPARE(wording.timeAndZone(moment, u"Asia/Jakarta"_s), u"19.30\u00a0WIB"_s);
    QCOMPARE(wording.timeAndZone(moment, u"Asia/Makassar"_s), u"20.30\u00a0WITA"_s);
    QCOMPARE(wording.timeAndZone(moment, u"Asia/Jayapura"_s), u"21.30\u00a0WIT"_s);
}

void UiValuesTest::theCountdownRoundsUp()
{
    QCOMPARE(Wording::countdown(120s), u"2:00"_s);
    QCOMPARE(Wording::countdown(119'001ms), u"2:00"_s);
    QCOMPARE(Wording::countdown(119'000ms), u"1:59"_s);
    QCOMPARE(Wording::countdown(1ms), u"0:01"_s);
    QCOMPARE(Wording::countdown(0ms), u"0:00"_s);
    QCOMPARE(Wording::countdown(-5s), u"0:00"_s);
}

void UiValuesTest::aWaitIsSpokenInSecondsOrMinutes()
{
    speak(u"en"_s);
    const Wording wording(u"en"_s);
    const auto said = [&wording](Millis after) {
        return wording.refusal(Refusal{RefusalCode::TooManyAttempts, {}, after, {}});
    };
    QVERIFY(said(1s).endsWith(u"in 1 second."_s));
    QVERIFY(said(7500ms).endsWith(u"in 8 seconds."_s));
    QVERIFY(said(300s).endsWith(u"in 5 minutes."_s));
}

void UiValuesTest::aSeatIsSpokenInFull()
{
    speak(u"en"_s);
    const Wording wording(u"en"_s);
    protocol::SeatInfo seat;
    seat.row = u"C"_s;
    seat.number = 7;
    seat.price = Money{50'000};
    QCOMPARE(wording.seat(seat, SeatLook::Free), u"Row C seat 7, free, 50,000 rupiah"_s);
    seat.kind = SeatKind::Sweetbox;
    QCOMPARE(wording.seat(seat, SeatLook::Sold), u"Row C seat 7, sweetbox for two, sold"_s);
}

void UiValuesTest::theSearchForgivesCaseAndAccents()
{
    speak(u"id"_s);
    const Wording wording(u"id"_s);
    Film film;
    film.title = u"Cinta Level Lima"_s;
    film.englishTitle = u"Love at Level Five"_s;
    film.cast = {u"José Sitohang"_s};
    film.genres = {u"comedy"_s};
    for (const QString &found :
         {u"CINTA"_s, u"lev"_s, u"jose"_s, u"Komedi"_s, u"love five"_s, u"  lima  "_s, QString()}) {
        QVERIFY2(matchesSearch(film, found, wording), qPrintable(found));
    }
    QVERIFY(!matchesSearch(film, u"horor"_s, wording));
    QVERIFY(!matchesSearch(film, u"inta"_s, wording));
}

void UiValuesTest::theSearchForgivesTypingErrors_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("a wrong letter") << u"badai"_s << u"bedai"_s << true;
    QTest::newRow("a missing letter") << u"penenun"_s << u"penenn"_s << true;
    QTest::newRow("a letter too many") << u"laut"_s << u"lauut"_s << true;
    QTest::newRow("two swapped") << u"komplotan"_s << u"kompoltan"_s << true;
    QTest::newRow("in the beginning of a long word") << u"banyuwangi"_s << u"banyw"_s << true;
    QTest::newRow("two errors in a long word") << u"komplotan"_s << u"konplotn"_s << true;
    QTest::newRow("two errors in a short word") << u"badai"_s << u"bidei"_s << false;
    QTest::newRow("an error in a very short word") << u"api"_s << u"apo"_s << false;
    QTest::newRow("another first letter") << u"badai"_s << u"padai"_s << false;
    QTest::newRow("longer than the word") << u"api"_s << u"apiapiapi"_s << false;
}

void UiValuesTest::theSearchForgivesTypingErrors()
{
    QFETCH(const QString, word);
    QFETCH(const QString, typed);
    QFETCH(const bool, found);
    QCOMPARE(beginsLike(word, typed, forgivenErrors(typed.size())), found);
}

void UiValuesTest::whatFitsToTheLetterComesAlone()
{
    speak(u"id"_s);
    const Wording wording(u"id"_s);
    std::vector<Film> films(2);
    films[0].title = u"Kereta"_s;
    films[1].title = u"Kerita"_s;
    FilmSearch search;
    search.setFilms(films, wording);
    QCOMPARE(search.find(u"kereta"_s).found, (std::vector<bool>{true, false}));
    QVERIFY(!search.find(u"kereta"_s).similar);
    QCOMPARE(search.find(u"keruta"_s).found, (std::vector<bool>{true, true}));
    QVERIFY(search.find(u"keruta"_s).similar);
    QVERIFY(!search.find(u"zzzz"_s).similar);
}

/// The bound is far above what it takes, so that only a search of another order of growth fails.
void UiValuesTest::thousandsOfFilmsAreSearchedAtOnce()
{
    const Wording wording(u"id"_s);
    std::vector<Film> films(5000);
    for (std::size_t i = 0; i < films.size(); ++i) {
        films[i].title = u"Film %1 tentang hal%2"_s.arg(i).arg(i * 7919 % 5000);
        films[i].cast = {u"Pemain%1 Keluarga%2"_s.arg(i % 3000).arg(i % 900)};
    }
    FilmSearch search;
    search.setFilms(films, wording);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(search.find(u"pemian12 keluraga12"_s).similar);
    const qint64 took = timer.elapsed();
    qInfo("5,000 films searched in %lld ms", static_cast<long long>(took));
    QVERIFY(took < 1000);
}

} // namespace karcis::ui

QTEST_MAIN(karcis::ui::UiValuesTest)
#include "ui_values_test.moc"
