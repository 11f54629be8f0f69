// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "bench/ui_speed.h"
#include "flow_fixtures.h"

#include <QApplication>

using namespace karcis;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    // As the kiosk itself does.
    qputenv("QT_NO_GLIB", "1");
    const QApplication app(argc, argv);
    QTextStream out(stdout);
    out << "# screens of 1920x1080 on the platform " << QGuiApplication::platformName() << Qt::endl;
    bench::UiSpeed speed(out);
    // All of it, or the parts that are named: seats, pages, scrolling, searching.
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    const auto part = [&wanted](const QString &name) {
        return wanted.isEmpty() || wanted.contains(name);
    };
    speed.reference();
    if (part(u"seats"_s)) {
        speed.seats(u"seats_430"_s, test::seatsFlow(speed.clock(), true), 4);
        speed.seats(u"seats_2000"_s, bench::hugeAuditorium(speed.clock(), 2000), 12);
    }
    if (part(u"pages"_s)) {
        speed.pages();
    }
    if (part(u"scrolling"_s)) {
        speed.scrolling(300);
    }
    if (part(u"searching"_s)) {
        speed.searching(5000);
    }
    return EXIT_SUCCESS;
}
