// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "kiosk_fixture.h"
#include "support/screen_rows.h"
#include "ui/languages.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/film_card.h"
#include "ui/widgets/poster_view.h"
#include "ui/widgets/seat_grid.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace karcis::test {

/// Every page in every size, language and text size: nothing cut off, nothing too small to tap, nothing over another.
class UiLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFits_data();
    void everythingFits();
    void turningTheScreenKeepsItsSize();
    void rightToLeftIsTheMirrorImage_data();
    void rightToLeftIsTheMirrorImage();
    void theAuditoriumIsNeverMirrored();

private:
    using Places = std::vector<std::pair<const QWidget *, QRect>>;
    static Places placesOf(const QWidget &window);
    static void checkLabel(const QLabel &label, const QString &where);
    static void checkButton(const QAbstractButton &button, const QString &where);
    static void checkInside(const QWidget &widget, const QString &where);
    static void checkApart(const std::vector<const QWidget *> &widgets, const QString &where);
};

namespace {

/// What has to be seen of a widget: all of it, or what its scroll area scrolls to.
const QWidget *frameOf(const QWidget &widget)
{
    const QWidget *above = widget.parentWidget();
    while (above != nullptr && !above->isWindow()
           && qobject_cast<const QScrollArea *>(above) == nullptr) {
        if (above->parentWidget() != nullptr && above->parentWidget()->parentWidget() != nullptr
            && qobject_cast<const QScrollArea *>(above->parentWidget()->parentWidget())
                != nullptr) {
            // The content of a scroll area: what is on it can be scrolled to.
            return above;
        }
        above = above->parentWidget();
    }
    return above;
}

} // namespace

void UiLayoutTest::everythingFits_data()
{
    addScreenRows(ui::languages());
}

void UiLayoutTest::everythingFits()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(int, percent);
    KioskFixture kiosk(size, language);
    kiosk.window.setTextPercent(percent);
    for (const NamedFlow &named : everyFlow(kiosk.clock)) {
        kiosk.render(named.flow);
        QVERIFY2(kiosk.window.size() == size,
                 qPrintable(u"%1: the window became %2 x %3"_s.arg(named.name)
                                .arg(kiosk.window.width())
                                .arg(kiosk.window.height())));
        std::vector<const QWidget *> apart;
        const auto widgets = kiosk.window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->inherits("QLineEditIconButton")) {
                continue;
            }
            const QString where
                = u"%1: %2 %3"_s.arg(named.name,
                                     QString::fromLatin1(widget->metaObject()->className()),
                                     widget->objectName());
            if (const auto *label = qobject_cast<const QLabel *>(widget);
                label != nullptr && !label->text().isEmpty()) {
                checkLabel(*label, where + u" '"_s + label->text() + u'\'');
                checkInside(*widget, where);
                apart.push_back(widget);
            } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                checkButton(*button, where + u" '"_s + button->text() + u'\'');
                checkInside(*widget, where);
                apart.push_back(widget);
            } else if (qobject_cast<const QLineEdit *>(widget) != nullptr) {
                QVERIFY2(widget->height() >= 48, qPrintable(where));
                apart.push_back(widget);
            } else if (qobject_cast<const ui::PosterView *>(widget) != nullptr
                       || qobject_cast<const ui::Countdown *>(widget) != nullptr
                       || qobject_cast<const ui::SeatGrid *>(widget) != nullptr) {
                checkInside(*widget, where);
                apart.push_back(widget);
            }
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        checkApart(apart, named.name);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void UiLayoutTest::turningTheScreenKeepsItsSize()
{
    // One window through all sizes: what a page needed upright must not widen it lying.
    KioskFixture kiosk(QSize(1080, 1920), u"id"_s);
    for (const NamedFlow &named : everyFlow(kiosk.clock)) {
        kiosk.render(named.flow);
        for (const QSize size : {QSize(1080, 1920), QSize(1366, 768), QSize(1920, 1080)}) {
            kiosk.window.resize(size);
            QCOMPARE(kiosk.window.size(), size);
            kiosk.settle();
            QCOMPARE(kiosk.window.size(), size);
            const auto labels = kiosk.window.findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisible() && !label->text().isEmpty()) {
                    checkLabel(*label, named.name + u" '"_s + label->text() + u'\'');
                }
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
    }
}

UiLayoutTest::Places UiLayoutTest::placesOf(const QWidget &window)
{
    Places places;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // What is inside of a field or of a scroll bar is Qt's own.
        const bool inside = qobject_cast<const QLineEdit *>(widget->parentWidget()) != nullptr;
        if (widget->isVisible() && !inside) {
            places.emplace_back(widget,
                                QRect(widget->mapTo(&window, QPoint(0, 0)), widget->size()));
        }
    }
    return places;
}

void UiLayoutTest::rightToLeftIsTheMirrorImage_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : screenSizes) {
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
}

void UiLayoutTest::rightToLeftIsTheMirrorImage()
{
    QFETCH(const QSize, size);
    KioskFixture kiosk(size, u"ar"_s);
    // Halves of pixels are rounded once for each box around a widget.
    static constexpr int rounding = 3;
    for (const NamedFlow &named : everyFlow(kiosk.clock)) {
        kiosk.window.setLayoutDirection(Qt::RightToLeft);
        kiosk.render(named.flow);
        const Places arabic = placesOf(kiosk.window);
        // The same words from left to right: only then is every width the same.
        kiosk.window.setLayoutDirection(Qt::LeftToRight);
        kiosk.render(named.flow);
        const Places turned = placesOf(kiosk.window);
        QVERIFY2(arabic.size() == turned.size(), qPrintable(named.name));
        for (std::size_t i = 0; i < arabic.size(); ++i) {
            const auto &[widget, place] = arabic[i];
            QCOMPARE(widget, turned[i].first);
            const QRect other = turned[i].second;
            const int mirrored = size.width() - other.x() - other.width();
            QVERIFY2(std::abs(place.x() - mirrored) <= rounding && place.size() == other.size(),
                     qPrintable(u"%1: %2 %3 is at %4 and should be at %5"_s
                                    .arg(named.name,
                                         QString::fromLatin1(widget->metaObject()->className()),
                                         widget->objectName())
                                    .arg(place.x())
                                    .arg(mirrored)));
        }
    }
}

void UiLayoutTest::theAuditoriumIsNeverMirrored()
{
    KioskFixture kiosk(QSize(1920, 1080), u"en"_s);
    kiosk.render(seatsFlow(kiosk.clock));
    const auto middle = [&kiosk](const QString &name) {
        const auto *widget = kiosk.find(name);
        return widget->mapTo(&kiosk.window, widget->rect().center()).x();
    };
    const auto placesIn = [](const ui::SeatGrid &grid) {
        const auto seats = static_cast<int>(grid.seats().size());
        std::vector<QRect> places;
        places.reserve(grid.seats().size());
        for (int i = 0; i < seats; ++i) {
            places.push_back(grid.seatRect(i));
        }
        return places;
    };
    auto *grid = kiosk.find<ui::SeatGrid>(u"seatGrid"_s);
    const QSize before = grid->size();
    const std::vector<QRect> english = placesIn(*grid);
    QVERIFY(middle(u"backButton"_s) < 400);
    QVERIFY(middle(u"seatGrid"_s) < middle(u"continueButton"_s));
    kiosk.window.setLanguage(u"ar"_s);
    kiosk.settle();
    // The page is turned round, the room is not.
    QVERIFY(middle(u"backButton"_s) > 1520);
    QVERIFY(middle(u"seatGrid"_s) > middle(u"continueButton"_s));
    grid->resize(before);
    QCOMPARE(placesIn(*grid), english);
    const ui::SeatView &first = grid->seats().front();
    QCOMPARE(first.info.number, 1);
    grid->setFocus();
    grid->setCurrent(grid->indexOf(SeatId(u"F7"_s)));
    const int from = grid->seatRect(grid->current()).x();
    QTest::keyClick(grid, Qt::Key_Right);
    QVERIFY(grid->seatRect(grid->current()).x() > from);
    QTest::keyClick(grid, Qt::Key_Left);
    QTest::keyClick(grid, Qt::Key_Left);
    QVERIFY(grid->seatRect(grid->current()).x() < from);
}

void UiLayoutTest::checkLabel(const QLabel &label, const QString &where)
{
    if (label.wordWrap()) {
        QVERIFY2(label.height() >= label.heightForWidth(label.width()),
                 qPrintable(u"%1 is %2 high and needs %3"_s.arg(where)
                                .arg(label.height())
                                .arg(label.heightForWidth(label.width()))));
        // A word that is longer than the line would be cut.
        const auto words = label.text().split(QRegularExpression(u"[\\s]"_s));
        for (const QString &word : words) {
            QVERIFY2(label.fontMetrics().horizontalAdvance(word) <= label.width(),
                     qPrintable(where + u": "_s + word));
        }
        return;
    }
    const QSize needed = label.sizeHint();
    QVERIFY2(label.width() >= needed.width() && label.height() >= needed.height(),
             qPrintable(u"%1 is %2 x %3 and needs %4 x %5"_s.arg(where)
                            .arg(label.width())
                            .arg(label.height())
                            .arg(needed.width())
                            .arg(needed.height())));
}

void UiLayoutTest::checkButton(const QAbstractButton &button, const QString &where)
{
    QVERIFY2(
        button.width() >= 48 && button.height() >= 48,
        qPrintable(u"%1 is only %2 x %3"_s.arg(where).arg(button.width()).arg(button.height())));
    QSize needed = button.sizeHint();
    if (const auto *card = qobject_cast<const ui::FilmCard *>(&button)) {
        needed = QSize(0, card->heightForWidth(card->width()));
    }
    QVERIFY2(button.width() >= needed.width() && button.height() >= needed.height(),
             qPrintable(u"%1 is %2 x %3 and needs %4 x %5"_s.arg(where)
                            .arg(button.width())
                            .arg(button.height())
                            .arg(needed.width())
                            .arg(needed.height())));
}

void UiLayoutTest::checkInside(const QWidget &widget, const QString &where)
{
    const QWidget *frame = frameOf(widget);
    QVERIFY2(frame != nullptr, qPrintable(where));
    const QRect place(widget.mapTo(frame, QPoint(0, 0)), widget.size());
    QVERIFY2(frame->rect().contains(place),
             qPrintable(u"%1 reaches to %2, %3 in a frame of %4 x %5"_s.arg(where)
                            .arg(place.right())
                            .arg(place.bottom())
                            .arg(frame->width())
                            .arg(frame->height())));
}

void UiLayoutTest::checkApart(const std::vector<const QWidget *> &widgets, const QString &where)
{
    const auto place = [](const QWidget *widget) {
        return QRect(widget->mapTo(widget->window(), QPoint(0, 0)), widget->size());
    };
    for (std::size_t a = 0; a < widgets.size(); ++a) {
        for (std::size_t b = a + 1; b < widgets.size(); ++b) {
            const QWidget *first = widgets[a];
            const QWidget *second = widgets[b];
            // What scrolls away below the edge of its area does not cover what stands there.
            if (first->isAncestorOf(second) || second->isAncestorOf(first)
                || frameOf(*first) != frameOf(*second)) {
                continue;
            }
            QVERIFY2(!place(first).intersects(place(second)),
                     qPrintable(u"%1: %2 and %3 overlap"_s.arg(
                         where,
                         first->objectName() + u' ' + first->accessibleName(),
                         second->objectName() + u' ' + second->accessibleName())));
        }
    }
}

} // namespace karcis::test

QTEST_MAIN(karcis::test::UiLayoutTest)
#include "ui_layout_test.moc"
