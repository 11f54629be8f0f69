// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "flow_fixtures.h"
#include "support/manual_clock.h"
#include "ui/kiosk/kiosk_window.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <vector>

namespace karcis::test {

/// A real kiosk window without a terminal: the test renders flows and reads the intents that come out.
class KioskFixture
{
public:
    explicit KioskFixture(QSize size = {1366, 768}, const QString &language = QStringLiteral("en"))
        : KioskFixture(ui::KioskOptions{.language = language}, size)
    { }

    explicit KioskFixture(const ui::KioskOptions &options, QSize size = {1366, 768})
        : window(clock, options)
    {
        // Late afternoon in the cinema, so that some showtimes are over and some are not.
        QObject::connect(&window, &ui::KioskWindow::intent, &window, [this](const Intent &intent) {
            intents.push_back(intent);
        });
        window.resize(size);
        window.show();
    }

    void render(const BookingFlow &flow)
    {
        window.render(flow);
        settle();
        intents.clear();
    }

    static void settle()
    {
        // Layout requests post further ones, a few levels deep.
        for (int i = 0; i < 6; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    /// The visible widget of that name, or nothing.
    template <class Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        const auto found = window.findChildren<Widget *>(name);
        const auto it
            = std::ranges::find_if(found, [](const Widget *widget) { return widget->isVisible(); });
        return it == found.end() ? nullptr : *it;
    }

    void press(const QString &name) const
    {
        auto *button = find<QWidget>(name);
        QVERIFY2(button != nullptr, qPrintable(name + QStringLiteral(" is not on the screen")));
        QVERIFY2(button->isEnabled(), qPrintable(name + QStringLiteral(" cannot be pressed")));
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }

    /// The last intent if it is of that kind.
    template <class Kind>
    [[nodiscard]] const Kind *last() const
    {
        return intents.empty() ? nullptr : std::get_if<Kind>(&intents.back());
    }

    ManualClock clock{UtcTime(Millis(1'767'607'200'000))};
    ui::KioskWindow window;
    std::vector<Intent> intents;
};

} // namespace karcis::test
