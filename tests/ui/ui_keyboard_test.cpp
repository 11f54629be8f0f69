// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "kiosk_fixture.h"
#include "ui/keyboard/touch_keyboard.h"
#include "ui/kiosk/idle_watch.h"
#include "ui/kiosk/number_overlay.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QQuickItem>
#include <QQuickWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::test {

namespace {

/// A key as a finger meets it, on the keyboard's widget.
struct Key
{
    QString text;
    int code = 0;
    QRectF place;
};

void collect(const QQuickItem *item, std::vector<Key> &keys)
{
    if (!item->isVisible()) {
        return;
    }
    // FillerKey only keeps keys apart.
    if (item->property("weight").isValid() && item->property("enabled").toBool()
        && !item->property("noKeyEvent").toBool()) {
        keys.push_back({item->property("text").toString(),
                        item->property("key").toInt(),
                        item->mapRectToScene(QRectF(0, 0, item->width(), item->height()))});
    }
    const auto children = item->childItems();
    for (const QQuickItem *child : children) {
        collect(child, keys);
    }
}

} // namespace

void checkSizes(const std::vector<Key> &all, QSize room)
{
    const QRectF first = all.front().place;
    double right = 0;
    for (const Key &key : all) {
        right = std::max(right, key.place.right());
    }
    for (const Key &key : all) {
        const QByteArray what = key.text.toUtf8();
        QVERIFY2(key.place.height() >= 48 && key.place.width() >= 48, what.constData());
        QVERIFY2(std::abs(key.place.height() - first.height()) <= 2, what.constData());
        QVERIFY2(key.place.bottom() <= room.height() && key.place.left() >= 0, what.constData());
        const bool letter = key.text.size() == 1 && key.text != " "_L1 && key.text != "\n"_L1;
        QVERIFY2(!letter || std::abs(key.place.width() - first.width()) <= first.width() * 0.06,
                 what.constData());
    }
    // The last row ends where the first ends, and a narrow screen is used from edge to edge.
    QCOMPARE(all.back().code, static_cast<int>(Qt::Key_Return));
    QVERIFY(std::abs(all.back().place.right() - right) <= 2);
    QVERIFY(right <= room.width() && (room.width() > 1100 || right >= room.width() - 2));
}

/// The kiosk's keyboard on the screen, used as a finger does.
class UiKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysHaveTheirSizesFromTheFirst_data();
    void keysHaveTheirSizesFromTheFirst();
    void fingersType();
    void keysSpeakTheLanguageOfTheScreen();
    void addressesAreTypedInLatinLetters();
    void noFieldIsCovered_data();
    void noFieldIsCovered();
    void anUprightFormIsWhole();
    void aCardMakesRoom();
    void itGoesWithTheField();
    void itGoesWithThePerson();
    void itWearsTheTheme();

private:
    void open(QSize size, const BookingFlow &flow, const QString &language = u"en"_s);
    /// Taps the field, and waits until the keys are there.
    [[nodiscard]] bool ask(const QString &field) const;
    [[nodiscard]] QQuickWidget *view() const;
    [[nodiscard]] std::vector<Key> keys() const;
    [[nodiscard]] bool has(const QString &letter) const;
    void tap(const QString &letter) const;

    std::unique_ptr<KioskFixture> m_kiosk;
};

void UiKeyboardTest::init()
{
    m_kiosk = std::make_unique<KioskFixture>(
        ui::KioskOptions{.language = u"en"_s, .reducedMotion = true, .touchKeyboard = true});
}

void UiKeyboardTest::cleanup()
{
    m_kiosk.reset();
}

void UiKeyboardTest::open(QSize size, const BookingFlow &flow, const QString &language)
{
    m_kiosk->window.resize(size);
    m_kiosk->window.setLanguage(language);
    m_kiosk->render(flow);
}

bool UiKeyboardTest::ask(const QString &field) const
{
    auto *edit = m_kiosk->find<QLineEdit>(field);
    if (edit == nullptr) {
        return false;
    }
    QTest::mouseClick(edit, Qt::LeftButton);
    return QTest::qWaitFor([this] { return view() != nullptr && keys().size() > 30; });
}

QQuickWidget *UiKeyboardTest::view() const
{
    auto *found = m_kiosk->window.findChild<QQuickWidget *>();
    return found != nullptr && found->isVisible() ? found : nullptr;
}

std::vector<Key> UiKeyboardTest::keys() const
{
    std::vector<Key> found;
    if (view() != nullptr && view()->rootObject() != nullptr) {
        collect(view()->rootObject(), found);
    }
    return found;
}

bool UiKeyboardTest::has(const QString &letter) const
{
    const std::vector<Key> all = keys();
    return std::ranges::find(all, letter, &Key::text) != all.end();
}

void UiKeyboardTest::tap(const QString &letter) const
{
    const std::vector<Key> all = keys();
    const auto it = std::ranges::find(all, letter, &Key::text);
    QVERIFY2(it != all.end(), qPrintable(letter));
    QTest::mouseClick(view(), Qt::LeftButton, {}, it->place.center().toPoint());
}

void UiKeyboardTest::keysHaveTheirSizesFromTheFirst_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("portrait") << QSize(1080, 1920);
    QTest::newRow("landscape") << QSize(1920, 1080);
    QTest::newRow("small") << QSize(1366, 768);
}

void UiKeyboardTest::keysHaveTheirSizesFromTheFirst()
{
    QFETCH(QSize, size);
    open(size, test::filmsFlow(m_kiosk->clock));
    QVERIFY(ask(u"searchField"_s));
    for (const auto &[language, letter] :
         {std::pair(u"en"_s, u"q"_s), std::pair(u"ar"_s, u"ش"_s), std::pair(u"id"_s, u"q"_s)}) {
        m_kiosk->window.setLanguage(language);
        QTRY_VERIFY(has(letter) && keys().front().place.width() > 40);
        checkSizes(keys(), view()->size());
    }
    QVERIFY(view()->height() <= size.height() * 0.43);
}

void UiKeyboardTest::fingersType()
{
    open({1366, 768}, test::filmsFlow(m_kiosk->clock));
    QVERIFY(ask(u"searchField"_s));
    for (const QString &letter : {u"l"_s, u"a"_s, u"u"_s, u"7"_s}) {
        tap(letter);
    }
    const auto *field = m_kiosk->find<QLineEdit>(u"searchField"_s);
    QTRY_COMPARE(field->text(), u"lau7"_s);
    // A touch between the keys is none beside the field.
    QTest::mouseClick(view(), Qt::LeftButton, {}, QPoint(2, 2));
    QVERIFY(field->hasFocus());
    QVERIFY(view() != nullptr);
}

void UiKeyboardTest::keysSpeakTheLanguageOfTheScreen()
{
    open({1080, 1920}, test::filmsFlow(m_kiosk->clock), u"ar"_s);
    QVERIFY(ask(u"searchField"_s));
    QTRY_VERIFY(has(u"ش"_s) && has(u"أ"_s) && !has(u"q"_s));
    tap(u"ش"_s);
    QTRY_COMPARE(m_kiosk->find<QLineEdit>(u"searchField"_s)->text(), u"ش"_s);
    // Without a touch on anything else.
    m_kiosk->window.setLanguage(u"id"_s);
    QTRY_VERIFY(has(u"q"_s) && !has(u"ش"_s));
}

void UiKeyboardTest::addressesAreTypedInLatinLetters()
{
    open({1366, 768}, test::loginFlow(m_kiosk->clock), u"ar"_s);
    QVERIFY(ask(u"loginField"_s));
    QTRY_VERIFY(has(u"q"_s) && has(u"@"_s) && has(u"."_s) && has(u"0"_s));
    QVERIFY(ask(u"passwordField"_s));
    QTRY_VERIFY(has(u"q"_s));
    m_kiosk->press(u"registerTab"_s);
    // A name is written as its owner writes it.
    QVERIFY(ask(u"nameField"_s));
    QTRY_VERIFY(has(u"ش"_s));
}

void UiKeyboardTest::noFieldIsCovered_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("portrait") << QSize(1080, 1920) << 100;
    QTest::newRow("portrait, large letters") << QSize(1080, 1920) << 150;
    QTest::newRow("landscape") << QSize(1920, 1080) << 100;
    QTest::newRow("small") << QSize(1366, 768) << 100;
    QTest::newRow("small, large letters") << QSize(1366, 768) << 150;
}

void UiKeyboardTest::noFieldIsCovered()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    m_kiosk->window.setTextPercent(percent);
    open(size, test::loginFlow(m_kiosk->clock));
    m_kiosk->press(u"registerTab"_s);
    for (const QString &name : {u"nameField"_s, u"loginField"_s, u"passwordField"_s}) {
        QVERIFY2(ask(name), qPrintable(name));
        const auto *field = m_kiosk->find<QLineEdit>(name);
        const QPoint keys = view()->mapTo(&m_kiosk->window, QPoint());
        QTRY_VERIFY2(field->hasFocus() && field->visibleRegion() == QRegion(field->rect()),
                     qPrintable(name));
        QVERIFY2(field->mapTo(&m_kiosk->window, field->rect().bottomLeft()).y() < keys.y(),
                 qPrintable(name));
    }
}

void UiKeyboardTest::anUprightFormIsWhole()
{
    open({1080, 1920}, test::loginFlow(m_kiosk->clock));
    m_kiosk->press(u"registerTab"_s);
    QVERIFY(ask(u"passwordField"_s));
    QTest::keyClicks(m_kiosk->find(u"loginField"_s), u"siti@"_s);
    const auto areas = m_kiosk->find(u"loginSubmit"_s)->window()->findChildren<QScrollArea *>();
    const auto holds = [this](const QScrollArea *area) {
        return area->isAncestorOf(m_kiosk->find(u"loginSubmit"_s));
    };
    const auto form = std::ranges::find_if(areas, holds);
    QVERIFY(form != areas.end());
    QTRY_COMPARE((*form)->verticalScrollBar()->maximum(), 0);
}

void UiKeyboardTest::aCardMakesRoom()
{
    BookingFlow flow = test::filmsFlow(m_kiosk->clock);
    open({1366, 768}, flow);
    auto *overlay = m_kiosk->window.findChild<ui::NumberOverlay *>();
    overlay->open();
    QVERIFY(ask(u"numberField"_s));
    const int keys = view()->mapTo(&m_kiosk->window, QPoint()).y();
    QVERIFY(overlay->geometry().bottom() < keys);
    for (const QString &name : {u"numberField"_s, u"numberEnter"_s}) {
        const auto *part = m_kiosk->find(name);
        QVERIFY2(part != nullptr && part->visibleRegion() == QRegion(part->rect()),
                 qPrintable(name));
    }
    // Its letters are Latin capitals in every language.
    QTRY_VERIFY(has(u"q"_s));
    tap(u"a"_s);
    QTRY_COMPARE(m_kiosk->find<QLineEdit>(u"numberField"_s)->text(), u"A"_s);
}

void UiKeyboardTest::itGoesWithTheField()
{
    open({1366, 768}, test::filmsFlow(m_kiosk->clock));
    QVERIFY(ask(u"searchField"_s));
    QVERIFY(m_kiosk->window.contentsRect().height() < 768);
    // A touch beside the field.
    QTest::mouseClick(&m_kiosk->window, Qt::LeftButton, {}, QPoint(0, 0));
    QTRY_VERIFY(view() == nullptr);
    QCOMPARE(m_kiosk->window.contentsRect().height(), 768);
    QVERIFY(ask(u"searchField"_s));
    // Another page.
    m_kiosk->render(test::scheduleFlow(m_kiosk->clock));
    QTRY_VERIFY(view() == nullptr);
    QCOMPARE(m_kiosk->window.contentsRect().height(), 768);
}

void UiKeyboardTest::itGoesWithThePerson()
{
    BookingFlow flow = test::filmsFlow(m_kiosk->clock);
    flow.server.attractAfter = 30s;
    open({1366, 768}, flow);
    QVERIFY(ask(u"searchField"_s));
    m_kiosk->clock.advance(30s);
    m_kiosk->window.idleWatch().tick();
    QVERIFY(m_kiosk->find(u"attractView"_s) != nullptr);
    QTRY_VERIFY(view() == nullptr);
    QCOMPARE(m_kiosk->window.contentsRect().height(), 768);
}

void UiKeyboardTest::itWearsTheTheme()
{
    open({1366, 768}, test::filmsFlow(m_kiosk->clock));
    QVERIFY(ask(u"searchField"_s));
    const auto ground = [this] {
        return view()->grab().toImage().pixelColor(3, 3);
    };
    for (const ui::ThemeMode mode :
         {ui::ThemeMode::Light, ui::ThemeMode::HighContrast, ui::ThemeMode::Dark}) {
        m_kiosk->window.setTheme(mode);
        QTRY_COMPARE(ground(), ui::toneColor(ui::Tone::Surface, mode));
    }
}

} // namespace karcis::test

int main(int argc, char *argv[])
{
    karcis::ui::useTouchKeyboard();
    QApplication app(argc, argv);
    karcis::test::UiKeyboardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ui_keyboard_test.moc"
