// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/metrics_page.h"

#include <QHostAddress>
#include <QList>
#include <QTcpSocket>

#include <vector>

namespace karcis::load {

namespace {

constexpr int patienceMs = 5'000;

} // namespace

QByteArray readMetrics(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(patienceMs)) {
        return {};
    }
    socket.write("GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QByteArray page;
    static constexpr auto mark = "\nkarcis_refusal_seconds_count ";
    while (!page.contains(mark) && socket.waitForReadyRead(patienceMs)) {
        page += socket.readAll();
    }
    return page;
}

std::optional<double> percentileOf(const QByteArray &page, const QByteArray &name, double percent)
{
    const QByteArray head = name + "_bucket{le=\"";
    std::vector<std::pair<double, double>> buckets;
    double all = 0;
    for (const QByteArray &line : page.split('\n')) {
        if (!line.startsWith(head)) {
            continue;
        }
        const qsizetype end = line.indexOf('"', head.size());
        const QByteArray bound = line.sliced(head.size(), end - head.size());
        const double count = line.sliced(line.lastIndexOf(' ') + 1).trimmed().toDouble();
        all = count;
        if (bound != "+Inf") {
            buckets.emplace_back(bound.toDouble(), count);
        }
    }
    for (const auto &[bound, count] : buckets) {
        if (all > 0 && count >= all * percent / 100) {
            static constexpr double msPerSecond = 1000;
            return bound * msPerSecond;
        }
    }
    return std::nullopt;
}

} // namespace karcis::load
