// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/languages.h"
#include "ui/tour/tour_index.h"
#include "ui/tour/tour_plan.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace karcis;
using namespace Qt::Literals::StringLiterals;

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool touch(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
}

QStringList filesIn(const QString &html)
{
    static const QRegularExpression picture(u"<img src=\"([^\"]+)\""_s);
    QStringList files;
    auto matches = picture.globalMatch(html);
    while (matches.hasNext()) {
        files.append(matches.next().captured(1));
    }
    return files;
}

} // namespace

/// What the tour promises without looking at a single picture.
class TourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySceneHasANameOfItsOwn();
    void everySceneIsInEveryLook();
    void slicesAreAllShotsOnceEach();
    void slicesAreReadFromWords();
    void theIndexListsEachPictureThatExists();
    void theIndexEscapesWords();
    void aFolderThatCannotBeWrittenIsNoticed();

private:
    const std::vector<ui::TourScene> m_scenes = ui::tourScenes();
    const std::vector<ui::TourShot> m_shots
        = ui::tourShots(m_scenes, ui::tourSizes(), ui::languages());
};

void TourTest::everySceneHasANameOfItsOwn()
{
    QSet<QString> names;
    for (const ui::TourScene &scene : m_scenes) {
        QVERIFY2(!names.contains(scene.name), qPrintable(scene.name));
        names.insert(scene.name);
        QVERIFY(!scene.title.isEmpty());
        QVERIFY(!scene.page.isEmpty());
    }
    QVERIFY(names.size() > 60);
}

void TourTest::everySceneIsInEveryLook()
{
    const std::size_t looks
        = ui::tourSizes().size() * static_cast<std::size_t>(ui::languages().size()) * 3;
    QCOMPARE(m_shots.size(), m_scenes.size() * looks);
    QSet<QString> files;
    for (const ui::TourShot &shot : m_shots) {
        QVERIFY2(!files.contains(shot.file), qPrintable(shot.file));
        files.insert(shot.file);
    }
}

void TourTest::slicesAreAllShotsOnceEach()
{
    for (const std::size_t of : {1U, 2U, 7U, 18U, 4000U}) {
        QStringList all;
        for (std::size_t number = 1; number <= of; ++number) {
            const auto slice = ui::sliceOf(m_shots, {number, of});
            std::ranges::transform(slice, std::back_inserter(all), &ui::TourShot::file);
        }
        QStringList whole;
        std::ranges::transform(m_shots, std::back_inserter(whole), &ui::TourShot::file);
        QCOMPARE(all, whole);
    }
}

void TourTest::slicesAreReadFromWords()
{
    const auto slice = ui::tourSliceOf(u"2/3"_s);
    QVERIFY(slice.has_value());
    QCOMPARE(slice->number, 2U);
    QCOMPARE(slice->of, 3U);
    for (const QString &wrong :
         {u"0/3"_s, u"4/3"_s, u"1/0"_s, u"1"_s, u"-1/3"_s, u"1/3x"_s, u""_s, u"1/99999"_s}) {
        QVERIFY2(!ui::tourSliceOf(wrong), qPrintable(wrong));
    }
}

void TourTest::theIndexListsEachPictureThatExists()
{
    const QTemporaryDir folder;
    QStringList there;
    for (std::size_t i = 0; i < m_shots.size(); i += 3) {
        QVERIFY(touch(folder.filePath(m_shots[i].file)));
        there.append(m_shots[i].file);
    }
    QVERIFY(ui::writeTourIndex(QDir(folder.path()), m_shots));
    const QString html = read(folder.filePath(u"index.html"_s));
    QStringList listed = filesIn(html);
    listed.sort();
    there.sort();
    QCOMPARE(listed, there);
    // Filter by words, one after the other in full, and the choices in the address.
    for (const QString &part : {u"id=\"words\""_s, u"<dialog>"_s, u"location.hash"_s}) {
        QVERIFY2(html.contains(part), qPrintable(part));
    }
    QVERIFY(!html.contains(u"http://"_s));
    QVERIFY(!html.contains(u"https://"_s));
    for (const QString &trait : {u"page"_s, u"size"_s, u"language"_s, u"theme"_s}) {
        QVERIFY2(html.contains(u"<select name=\"%1\">"_s.arg(trait)), qPrintable(trait));
    }
}

void TourTest::theIndexEscapesWords()
{
    const QTemporaryDir folder;
    const ui::TourScene scene{u"a"_s, u"<b>"_s, u"\"<script>&"_s};
    const ui::TourShot shot{&scene, {{10, 10}, u"en"_s}, u"001-a.jpg"_s};
    QVERIFY(touch(folder.filePath(shot.file)));
    QVERIFY(ui::writeTourIndex(QDir(folder.path()), {shot}));
    const QString html = read(folder.filePath(u"index.html"_s));
    QVERIFY(html.contains(u"&quot;&lt;script&gt;&amp;"_s));
    QVERIFY(!html.contains(u"\"<script>&"_s));
    QVERIFY(html.contains(u"data-page=\"&lt;b&gt;\""_s));
}

void TourTest::aFolderThatCannotBeWrittenIsNoticed()
{
    const QTemporaryDir folder;
    QVERIFY(!ui::writeTourIndex(QDir(folder.filePath(u"missing"_s)), m_shots));
}

QTEST_GUILESS_MAIN(TourTest)
#include "tour_test.moc"
