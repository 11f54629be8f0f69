// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/http_status.h"
#include "server/metrics.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace karcis;
using namespace karcis::server;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer
{
    int status = 0;
    QByteArray body;
    QByteArray type;
};

/// A status page with a server behind it that can be made unwell.
struct Page
{
    explicit Page(const HttpStatusOptions &options = {})
        : status(
            options, [this] { return ready; }, [this] { return metrics.text(); })
        , problem(status.start())
    { }

    Answer get(const QString &path, const QByteArray &verb = "GET")
    {
        const QNetworkRequest request(
            QUrl(u"http://127.0.0.1:%1%2"_s.arg(status.port()).arg(path)));
        const std::unique_ptr<QNetworkReply> reply(client.sendCustomRequest(request, verb));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); })) {
            return {};
        }
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->readAll(),
                reply->header(QNetworkRequest::ContentTypeHeader).toByteArray()};
    }

    bool ready = true;
    Metrics metrics;
    HttpStatus status;
    std::optional<QString> problem;
    QNetworkAccessManager client;
};

void connectTo(QTcpSocket &socket, const Page &page)
{
    socket.connectToHost(QHostAddress::LocalHost, page.status.port());
}

} // namespace

class ListenerHttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthIsAskedEachTime();
    void metricsAreServed();
    void otherPathsAreNotFound();
    void connectionsAreBounded();
    void connectionsEnd();
    void endlessRequestEnds();
    void portInUseIsTold();
    void metricsText();
    void histogramBuckets();
    void seriesAreBounded();
};

void ListenerHttpTest::healthIsAskedEachTime()
{
    Page page;
    QVERIFY(!page.problem);
    auto answer = page.get(u"/healthz"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "ok\n");
    page.ready = false;
    answer = page.get(u"/healthz"_s);
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.body, "not ready\n");
    page.ready = true;
    QCOMPARE(page.get(u"/healthz"_s).status, 200);
}

void ListenerHttpTest::metricsAreServed()
{
    Page page;
    page.metrics.counter("karcis_requests_total", "Requests.").add(3);
    const auto answer = page.get(u"/metrics"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.type.startsWith("text/plain; version=0.0.4"));
    QCOMPARE(answer.body, page.metrics.text());
    QVERIFY(answer.body.contains("karcis_requests_total 3\n"));
}

void ListenerHttpTest::otherPathsAreNotFound()
{
    Page page;
    QCOMPARE(page.get(u"/"_s).status, 404);
    QCOMPARE(page.get(u"/healthz/more"_s).status, 404);
    QCOMPARE(page.get(u"/metrics/../../etc/passwd"_s).status, 404);
    QCOMPARE(page.get(u"/healthz"_s, "POST").status, 404);
}

void ListenerHttpTest::connectionsAreBounded()
{
    HttpStatusOptions options;
    options.connections = 1;
    Page page(options);
    QTcpSocket first;
    QTcpSocket second;
    QSignalSpy firstGone(&first, &QTcpSocket::disconnected);
    QSignalSpy secondGone(&second, &QTcpSocket::disconnected);
    connectTo(first, page);
    first.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(first.bytesAvailable() > 0);
    connectTo(second, page);
    QTRY_COMPARE(secondGone.size(), 1);
    QCOMPARE(firstGone.size(), 0);
    first.abort();
    QTRY_COMPARE(page.get(u"/healthz"_s).status, 200);
}

void ListenerHttpTest::connectionsEnd()
{
    HttpStatusOptions options;
    options.connectionTime = 50ms;
    Page page(options);
    QTcpSocket idle;
    QSignalSpy gone(&idle, &QTcpSocket::disconnected);
    connectTo(idle, page);
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(page.get(u"/healthz"_s).status, 200);
}

void ListenerHttpTest::endlessRequestEnds()
{
    HttpStatusOptions options;
    options.connectionTime = 500ms;
    Page page(options);
    for (const char *start : {"GET /healthz HTTP/1.1\r\nX: ",
                              "POST /healthz HTTP/1.1\r\nContent-Length: 900000000\r\n\r\n"}) {
        QTcpSocket peer;
        QSignalSpy gone(&peer, &QTcpSocket::disconnected);
        QSignalSpy written(&peer, &QTcpSocket::bytesWritten);
        connectTo(peer, page);
        const QByteArray flood(qsizetype{64} * 1024 * 1024, 'x');
        peer.write(start + flood);
        QTRY_COMPARE(gone.size(), 1);
        qint64 taken = 0;
        for (const auto &count : written) {
            taken += count.front().toLongLong();
        }
        // The rest of what was taken sits in the system's buffers, not in ours.
        QVERIFY2(taken < flood.size() / 2, QByteArray::number(taken).constData());
    }
    QCOMPARE(page.get(u"/healthz"_s).status, 200);
}

void ListenerHttpTest::portInUseIsTold()
{
    const Page first;
    HttpStatusOptions options;
    options.port = first.status.port();
    const Page second(options);
    QVERIFY(second.problem.value_or(QString()).contains(QString::number(options.port)));
    QCOMPARE(second.status.port(), 0);
}

void ListenerHttpTest::metricsText()
{
    Metrics metrics;
    metrics.counter("a_total", "Things.", "kind=\"x\"").add();
    metrics.counter("a_total", "Things.", "kind=\"y\"").add(41);
    Counter &same = metrics.counter("a_total", "Things.", "kind=\"y\"");
    same.add();
    QCOMPARE(same.value(), 42);
    double level = 1.5;
    metrics.gauge("b", "A level.", [&level] { return level; });
    level = 2.25;
    QCOMPARE(metrics.text(),
             "# HELP a_total Things.\n# TYPE a_total counter\na_total{kind=\"x\"} "
             "1\na_total{kind=\"y\"} 42\n"
             "# HELP b A level.\n# TYPE b gauge\nb 2.25\n");
}

void ListenerHttpTest::histogramBuckets()
{
    Histogram histogram({0.1, 1});
    histogram.observe(0.1);
    histogram.observe(0.5);
    histogram.observe(7);
    QCOMPARE(histogram.countUpTo(0), 1);
    QCOMPARE(histogram.countUpTo(1), 2);
    QCOMPARE(histogram.count(), 3);
    Metrics metrics;
    metrics.latency("t_seconds", "Time.").observe(0.003);
    const auto text = metrics.text();
    QVERIFY(text.contains("# TYPE t_seconds histogram\n"));
    QVERIFY(text.contains("t_seconds_bucket{le=\"0.002\"} 0\nt_seconds_bucket{le=\"0.005\"} 1\n"));
    QVERIFY(
        text.contains("t_seconds_bucket{le=\"+Inf\"} 1\nt_seconds_sum 0.003\nt_seconds_count 1\n"));
}

void ListenerHttpTest::seriesAreBounded()
{
    Metrics metrics;
    for (std::size_t i = 0; i < limits::metricSeries * 2; ++i) {
        metrics.counter("a_total", "Things.", "n=\"" + std::to_string(i) + '"').add();
    }
    QVERIFY(metrics.text().count('\n') <= static_cast<qsizetype>(limits::metricSeries) + 3);
    QVERIFY(metrics.text().contains(
        "a_total " + QByteArray::number(static_cast<qint64>(limits::metricSeries))));
}

QTEST_GUILESS_MAIN(ListenerHttpTest)
#include "listener_http_test.moc"
