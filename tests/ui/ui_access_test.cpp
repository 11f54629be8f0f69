// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "support/server_fixture.h"
#include "terminal/terminal.h"
#include "ui/kiosk/kiosk_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QPointer>
#include <QTest>

#include <algorithm>
#include <functional>
#include <initializer_list>

using namespace karcis;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Somebody who sees nothing buys a ticket: the test knows the window only by the roles, names, states and actions that
/// a screen reader gets.
class UiAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aWholePurchase();
    void changesOfOthersAreTold();
    void seatsAreFoundWithoutThePlan();

private:
    /// Waits until something of one of the roles, with these words in its name, is there and can be used.
    [[nodiscard]] QAccessibleInterface *await(std::initializer_list<QAccessible::Role> roles,
                                              const QString &name) const;
    [[nodiscard]] bool press(const QString &name) const;
    [[nodiscard]] bool type(const QString &field, const QString &text) const;
    /// The cell of a seat, found by walking the table row by row.
    [[nodiscard]] QAccessibleInterface *cell(const QString &name) const;
    [[nodiscard]] bool chooseSeat(const QString &name) const;
    [[nodiscard]] bool hears(const QString &words) const;
    [[nodiscard]] bool toSeats() const;

    std::unique_ptr<ServerFixture> m_stage;
    std::unique_ptr<Terminal> m_terminal;
    std::unique_ptr<ui::KioskWindow> m_window;
};

namespace {

QAccessibleInterface *search(QAccessibleInterface *from,
                             const std::function<bool(QAccessibleInterface &)> &isIt)
{
    if (from == nullptr || from->state().invisible) {
        return nullptr;
    }
    if (isIt(*from)) {
        return from;
    }
    for (int i = 0; i < from->childCount(); ++i) {
        if (QAccessibleInterface *found = search(from->child(i), isIt)) {
            return found;
        }
    }
    return nullptr;
}

/// The cell whose name begins so, found by walking the table row by row.
QAccessibleInterface *cellOf(QAccessibleTableInterface *table, const QString &name)
{
    for (int row = 0; table != nullptr && row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            QAccessibleInterface *place = table->cellAt(row, column);
            if (place != nullptr && place->text(QAccessible::Name).startsWith(name)) {
                return place;
            }
        }
    }
    return nullptr;
}

} // namespace

void UiAccessTest::initTestCase()
{
    QAccessible::setActive(true);
}

void UiAccessTest::init()
{
    m_stage = std::make_unique<ServerFixture>();
    m_terminal = std::make_unique<Terminal>(
        m_stage->clock,
        [this] { return m_stage->connectLocally(); },
        TerminalOptions{u"kiosk"_s, u"1"_s, {}, [] { return 0.0; }, Millis{0}});
    m_window = std::make_unique<ui::KioskWindow>(
        *m_terminal, m_stage->clock, ui::KioskOptions{.language = u"en"_s});
    m_window->resize(1366, 768);
    m_window->show();
    m_terminal->start();
}

void UiAccessTest::cleanup()
{
    m_window.reset();
    m_terminal.reset();
    m_stage.reset();
}

QAccessibleInterface *UiAccessTest::await(std::initializer_list<QAccessible::Role> roles,
                                          const QString &name) const
{
    const auto isIt = [&](QAccessibleInterface &one) {
        return std::ranges::find(roles, one.role()) != roles.end() && !one.state().disabled
            && one.text(QAccessible::Name).contains(name);
    };
    QAccessibleInterface *found = nullptr;
    static_cast<void>(waitUntil([&] {
        m_stage->settle();
        found = search(QAccessible::queryAccessibleInterface(m_window.get()), isIt);
        return found != nullptr;
    }));
    return found;
}

bool UiAccessTest::press(const QString &name) const
{
    QAccessibleInterface *button
        = await({QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton}, name);
    if (button == nullptr || button->actionInterface() == nullptr) {
        qWarning() << "There is no button for" << name;
        return false;
    }
    const QStringList names = button->actionInterface()->actionNames();
    const QPointer<QAbstractButton> pressed(qobject_cast<QAbstractButton *>(button->object()));
    button->actionInterface()->doAction(names.value(0));
    // Qt holds a button down for a tenth of a second before it counts as clicked; a person is no faster.
    return waitUntil([&] {
        m_stage->settle();
        return !pressed || !pressed->isDown();
    });
}

bool UiAccessTest::type(const QString &field, const QString &text) const
{
    QAccessibleInterface *edit = await({QAccessible::EditableText}, field);
    if (edit == nullptr || edit->editableTextInterface() == nullptr) {
        return false;
    }
    edit->editableTextInterface()->insertText(0, text);
    return true;
}

QAccessibleInterface *UiAccessTest::cell(const QString &name) const
{
    QAccessibleInterface *found = nullptr;
    static_cast<void>(waitUntil([&] {
        m_stage->settle();
        QAccessibleInterface *plan = await({QAccessible::Table}, u"Seat plan"_s);
        found = plan == nullptr ? nullptr : cellOf(plan->tableInterface(), name);
        return found != nullptr;
    }));
    return found;
}

bool UiAccessTest::chooseSeat(const QString &name) const
{
    QAccessibleInterface *seat = cell(name);
    if (seat == nullptr || seat->state().disabled) {
        return false;
    }
    seat->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    return true;
}

bool UiAccessTest::hears(const QString &words) const
{
    return waitUntil([&] {
        m_stage->settle();
        return search(QAccessible::queryAccessibleInterface(m_window.get()),
                      [&](QAccessibleInterface &one) {
                          return one.text(QAccessible::Name).contains(words);
                      })
            != nullptr;
    });
}

bool UiAccessTest::toSeats() const
{
    return press(u"Hujan di Stasiun, 13 and over"_s) && press(u"Studio 1, 40,000 rupiah"_s)
        && press(u"Register"_s) && type(u"Your name"_s, u"Sari"_s)
        && type(u"E-mail"_s, u"sari@example.com"_s) && type(u"Password"_s, u"rahasia sekali"_s)
        && press(u"Create account"_s) && await({QAccessible::Table}, u"Seat plan"_s) != nullptr;
}

void UiAccessTest::aWholePurchase()
{
    QVERIFY(toSeats());
    QVERIFY(chooseSeat(u"Row A seat 3, free, 40,000 rupiah"_s));
    QVERIFY(hears(u"Row A seat 3, yours"_s));
    QVERIFY(chooseSeat(u"Row A seat 4, free"_s));
    QVERIFY(hears(u"Yours: A3 and A4. Total 80,000 rupiah"_s));
    QVERIFY(press(u"Continue to payment"_s));
    QVERIFY(press(u"QRIS"_s));
    QVERIFY(hears(u"Waiting for the confirmation of your bank"_s));
    QVERIFY(press(u"Approve"_s));
    QVERIFY(hears(u"Booking code"_s));
    QVERIFY(hears(u"Ticket code of seat A3"_s));
    QVERIFY(hears(u"Ticket code of seat A4"_s));
}

void UiAccessTest::changesOfOthersAreTold()
{
    QVERIFY(toSeats());
    QAccessibleInterface *seat = cell(u"Row B seat 2, free"_s);
    QVERIFY(seat != nullptr);
    const auto other = m_stage->customer(u"budi"_s);
    QVERIFY(other->hold(small_cinema::afternoon(), {u"B2"_s}).ok());
    QVERIFY(hears(u"Row B seat 2, being chosen by someone else"_s));
    QVERIFY(seat->state().disabled);
}

void UiAccessTest::seatsAreFoundWithoutThePlan()
{
    QVERIFY(toSeats());
    QVERIFY(press(u"Find seats for me"_s));
    QVERIFY(type(u"Or in your own words"_s, u"3 together"_s));
    QVERIFY(hears(u"3 seats side by side"_s));
    QVERIFY(press(u"Find the best seats"_s));
    QVERIFY(hears(u"Yours: B3, B4 and B5. Total 120,000 rupiah"_s));
    QVERIFY(hears(u"Row B seat 3, yours"_s));
}

QTEST_MAIN(UiAccessTest)
#include "ui_access_test.moc"
