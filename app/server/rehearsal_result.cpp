// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/rehearsal_result.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

namespace {

constexpr double chartWidth = 860;
constexpr double chartHeight = 380;
constexpr double left = 70;
constexpr double top = 50;
constexpr double gridLines = 4;

QString seconds(Millis time)
{
    return QString::number(static_cast<double>(time.count()) / 1000, 'f', 1) + u" s"_s;
}

struct Curve
{
    const char *label = nullptr;
    const char *colour = nullptr;
    int RehearsalSample::*member = nullptr;
};

constexpr Curve curves[] = {{"waiting", "#c2410c", &RehearsalSample::waiting},
                            {"inside", "#1d4ed8", &RehearsalSample::inside},
                            {"seats sold", "#15803d", &RehearsalSample::seatsSold}};

QString polyline(const std::vector<RehearsalSample> &samples, const Curve &curve, double highest)
{
    QString points;
    const double end = std::max(1.0, static_cast<double>(samples.back().at.count()));
    for (const RehearsalSample &sample : samples) {
        const double x = left + chartWidth * static_cast<double>(sample.at.count()) / end;
        const double y = top + chartHeight * (1 - (sample.*curve.member) / highest);
        points += QString::number(x, 'f', 1) + u',' + QString::number(y, 'f', 1) + u' ';
    }
    return u"<polyline fill=\"none\" stroke=\"%1\" stroke-width=\"2\" points=\"%2\"/>\n"_s.arg(
        QLatin1StringView(curve.colour), points.trimmed());
}

QString label(double x, double y, const QString &anchor, const QString &text)
{
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>\n"_s.arg(x).arg(y).arg(anchor,
                                                                                         text);
}

QString grid(double highest, Millis end)
{
    QString out;
    for (int i = 0; i <= gridLines; ++i) {
        const double y = top + chartHeight * (1 - i / gridLines);
        out += u"<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" stroke=\"#d4d4d8\"/>\n"_s.arg(left)
                   .arg(left + chartWidth)
                   .arg(y);
        out += label(
            left - 8, y + 4, u"end"_s, QString::number(std::lround(highest * i / gridLines)));
        const double minute = static_cast<double>(end.count()) / 60'000 * i / gridLines;
        out += label(left + chartWidth * i / gridLines,
                     top + chartHeight + 22,
                     u"middle"_s,
                     QString::number(minute, 'f', 1) + u" min"_s);
    }
    return out;
}

} // namespace

Millis RehearsalResult::wait(double percent) const
{
    if (waits.empty()) {
        return {};
    }
    const double place = std::ceil(static_cast<double>(waits.size()) * percent / 100) - 1;
    const auto index = static_cast<std::size_t>(std::max(place, 0.0));
    return waits[std::min(index, waits.size() - 1)];
}

QString RehearsalResult::text() const
{
    QString out;
    const auto line = [&out](const QString &name, const QString &value) {
        out += name.leftJustified(26) + value + u'\n';
    };
    line(u"visitors"_s, QString::number(visitors));
    line(u"admitted"_s, QString::number(admitted));
    line(u"most within 60 s"_s, QString::number(mostInAMinute));
    line(u"refused (too many wait)"_s, QString::number(refused));
    line(u"gave up waiting"_s, QString::number(gaveUp));
    line(u"called, did not come"_s, QString::number(missed));
    line(u"found all sold out"_s, QString::number(soldOut));
    line(u"left with tickets"_s, QString::number(withTickets));
    line(u"seats sold"_s, u"%1 of %2"_s.arg(seatsSold).arg(seats));
    line(u"seats sold twice"_s, QString::number(seatsSoldTwice));
    for (const double percent : {50.0, 90.0, 99.0, 100.0}) {
        line(u"wait, %1 %"_s.arg(percent), seconds(wait(percent)));
    }
    line(u"estimate off by"_s,
         QString::number(100 * estimateError, 'f', 1) + u" % in the median"_s);
    line(u"lasted"_s, seconds(lasted));
    return out;
}

QByteArray RehearsalResult::csv() const
{
    QByteArray out = "seconds,arrived,waiting,inside,admitted,seats_sold,refused\n";
    for (const RehearsalSample &sample : samples) {
        out += QByteArray::number(static_cast<qint64>(sample.at.count() / 1000));
        for (const int value : {sample.arrived,
                                sample.waiting,
                                sample.inside,
                                sample.admitted,
                                sample.seatsSold,
                                sample.refused}) {
            out += ',' + QByteArray::number(value);
        }
        out += '\n';
    }
    return out;
}

QByteArray RehearsalResult::svg() const
{
    QString out = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 480\""
                  " font-family=\"sans-serif\" font-size=\"13\">\n"
                  "<rect width=\"960\" height=\"480\" fill=\"#ffffff\"/>\n"_s;
    double highest = 1;
    for (const RehearsalSample &sample : samples) {
        for (const Curve &curve : curves) {
            highest = std::max(highest, static_cast<double>(sample.*curve.member));
        }
    }
    out += grid(highest, samples.empty() ? Millis{} : samples.back().at);
    double x = left;
    for (const Curve &curve : curves) {
        if (!samples.empty()) {
            out += polyline(samples, curve, highest);
        }
        out += u"<rect x=\"%1\" y=\"18\" width=\"14\" height=\"14\" fill=\"%2\"/>\n"_s.arg(x).arg(
            QLatin1StringView(curve.colour));
        out += label(x + 20, 30, u"start"_s, QString::fromLatin1(curve.label));
        x += 130;
    }
    return (out + u"</svg>\n"_s).toUtf8();
}

} // namespace karcis::server
