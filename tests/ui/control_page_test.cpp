// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "resources/resources.h"
#include "support/manual_clock.h"
#include "ui/control/control_page.h"
#include "ui/control/limit_model.h"
#include "ui/control/live_chart.h"
#include "ui/control/terminal_model.h"
#include "ui/languages.h"

#include <QAbstractButton>
#include <QDateTimeAxis>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <ctime>
#include <set>

using namespace karcis;
using namespace karcis::protocol;
using namespace karcis::test;
using namespace karcis::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The program on a machine whose clock is set elsewhere.
class MachineZone
{
public:
    explicit MachineZone(const QByteArray &name) : m_before(qgetenv("TZ")) { set(name); }

    ~MachineZone() { set(m_before); }

    MachineZone(const MachineZone &) = delete;
    MachineZone &operator=(const MachineZone &) = delete;
    MachineZone(MachineZone &&) = delete;
    MachineZone &operator=(MachineZone &&) = delete;

private:
    static void set(const QByteArray &name)
    {
        if (name.isEmpty()) {
            qunsetenv("TZ");
        } else {
            qputenv("TZ", name);
        }
        ::tzset();
    }

    QByteArray m_before;
};

struct Room
{
    Room()
    {
        initKarcisResources();
        page.resize(1366, 700);
        context.theme.fitTo(QSize(1366, 768));
        page.setStyleSheet(context.theme.styleSheet());
        page.show();
        page.restyle();
    }

    void pass(UtcTime from, int seconds)
    {
        for (int second = 0; second < seconds; ++second) {
            AdminStatusReply status;
            status.serverTime = from + std::chrono::seconds(second);
            page.setStatus(status);
        }
    }

    [[nodiscard]] LiveChart &chart() const { return *page.findChild<LiveChart *>(); }

    [[nodiscard]] QDateTimeAxis &timeAxis() const
    {
        return *qobject_cast<QDateTimeAxis *>(chart().chart()->axes(Qt::Horizontal).front());
    }

    [[nodiscard]] QTableView &table(const QString &name) const
    {
        return *page.findChild<QTableView *>(name);
    }

    ManualClock clock;
    Context context{clock};
    ControlPage page{context};
};

} // namespace

/// What the control room shows, without a server.
class ControlPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chartsShowTheCinemasTime_data();
    void chartsShowTheCinemasTime();
    void nothingIsLeftOfTheManagerBefore();
    void namesOfTerminalsHaveTheirRoom();
    void wordsOfALimitAreSeenInANarrowRoom();
    void aNumberIsSeenWholeWhileItIsTyped();
    void whatIsToBeTypedIsNotTurnedRound();
};

void ControlPageTest::chartsShowTheCinemasTime_data()
{
    QTest::addColumn<QByteArray>("machine");
    QTest::newRow("a server's clock") << QByteArray("UTC");
    QTest::newRow("far in the west") << QByteArray("America/Los_Angeles");
    QTest::newRow("the cinema's own") << QByteArray("Asia/Jakarta");
}

void ControlPageTest::chartsShowTheCinemasTime()
{
    QFETCH(const QByteArray, machine);
    const MachineZone zone(machine);
    Room room;
    room.page.setFilms({}, u"Asia/Jakarta"_s);
    const QDateTime evening(QDate(2026, 11, 23), QTime(12, 30), Qt::UTC);
    room.pass(UtcTime(Millis(evening.toMSecsSinceEpoch())), 61);
    QCOMPARE(room.timeAxis().max().time(), QTime(19, 31));
    QCOMPARE(room.timeAxis().min().time(), QTime(19, 26));
    // The lines are where their times are.
    const auto *line = qobject_cast<QLineSeries *>(room.chart().chart()->series().front());
    QCOMPARE(line->at(line->count() - 1).x(),
             static_cast<double>(room.timeAxis().max().toMSecsSinceEpoch()));
}

void ControlPageTest::nothingIsLeftOfTheManagerBefore()
{
    Room room;
    QVERIFY(!room.timeAxis().labelsVisible());
    room.pass(UtcTime(1000s), 10);
    const auto *line = qobject_cast<QLineSeries *>(room.chart().chart()->series().front());
    QVERIFY(line->count() > 0);
    QVERIFY(room.timeAxis().labelsVisible());
    QVERIFY(!room.chart().accessibleDescription().isEmpty());
    room.page.clear();
    QCOMPARE(line->count(), 0);
    QVERIFY(!room.timeAxis().labelsVisible());
    QVERIFY(room.chart().accessibleDescription().isEmpty());
}

void ControlPageTest::namesOfTerminalsHaveTheirRoom()
{
    Room room;
    const QTableView &table = room.table(u"terminalTable"_s);
    const auto fits = [&table](int column, const QString &text) {
        return table.columnWidth(column) > table.fontMetrics().horizontalAdvance(text);
    };
    const QString name = u"Hendra Gunawan"_s;
    room.page.setTerminals({{{.terminal = u"kiosk-1"_s, .account = u"Ibu"_s}}, 1, {}});
    QCoreApplication::processEvents();
    room.page.setTerminals({{{.terminal = u"kiosk-1"_s, .account = name}}, 1, {}});
    QCoreApplication::processEvents();
    QVERIFY(fits(TerminalModel::Account, name));
    // A name that is too long does not take the others' room, and numbers have what they need.
    room.page.setTerminals({{{.terminal = u"kiosk-1"_s,
                              .account = u"Suryokusumowirahadikusumahnotonegorowijayakusuma"_s,
                              .requests = 1'234'567'890}},
                            1,
                            {}});
    QCoreApplication::processEvents();
    QVERIFY(fits(TerminalModel::Name, u"kiosk-1"_s));
    QVERIFY(fits(TerminalModel::Requests, u"1.234.567.890"_s));
    QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
}

void ControlPageTest::wordsOfALimitAreSeenInANarrowRoom()
{
    Room room;
    LimitInfo limit{.key = u"new/unknown"_s, .most = 9};
    limit.meaning = u"What a manager reads of this limit in a few more words than usual, and after "
                    u"that a few "
                    u"more, because some languages need them where others do not"_s;
    room.page.setLimits({{limit, limit}});
    room.page.findChild<QAbstractButton *>(u"limitsTab"_s)->click();
    const QTableView &table = room.table(u"limitTable"_s);
    const int line = table.fontMetrics().height();
    // What the style sheet leaves of a cell.
    const int edges = 2 * (room.context.theme.space(Space::Small) + 2);
    std::set<int> seen;
    for (int width = 900; width < 1900; width += 20) {
        room.page.resize(width, 700);
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::processEvents();
        }
        const QRect needed = table.fontMetrics().boundingRect(
            QRect(0, 0, table.columnWidth(0) - edges, 1000), Qt::TextWordWrap, limit.meaning);
        QVERIFY2(table.rowHeight(0) >= needed.height(), qPrintable(QString::number(width)));
        seen.insert(needed.height() / line);
    }
    QVERIFY(seen.size() > 1);
}

void ControlPageTest::aNumberIsSeenWholeWhileItIsTyped()
{
    Room room;
    room.page.setLimits(
        {{{.key = u"queue/max_waiting"_s, .value = 5, .least = 0, .most = 1'000'000}}});
    QTableView &table = room.table(u"limitTable"_s);
    table.parentWidget()->show();
    QCoreApplication::processEvents();
    const QModelIndex index = table.model()->index(0, LimitModel::Value);
    table.edit(index);
    auto *box = table.findChild<QSpinBox *>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->maximum(), 1'000'000);
    const auto *field = box->findChild<QLineEdit *>();
    QVERIFY(field->width() > box->fontMetrics().horizontalAdvance(u"1000000"_s));
    // Within its own row.
    QVERIFY(box->height() <= table.rowHeight(0));
}

void ControlPageTest::whatIsToBeTypedIsNotTurnedRound()
{
    initLanguages();
    QTranslator arabic;
    QVERIFY(arabic.load(languageFile(u"ar"_s)));
    QCoreApplication::installTranslator(&arabic);
    const Room room;
    const auto labels = room.page.findChildren<QLabel *>();
    const QString example = u"2026-12-24 10:00"_s;
    const QString kept = QChar(0x2066) + example + QChar(0x2069);
    const auto shown = std::ranges::count_if(
        labels, [&](const QLabel *label) { return label->text().contains(example); });
    const auto right = std::ranges::count_if(
        labels, [&](const QLabel *label) { return label->text().contains(kept); });
    QCOMPARE(shown, 1);
    QCOMPARE(right, 1);
}

QTEST_MAIN(ControlPageTest)
#include "control_page_test.moc"
