// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/request_hash.h"

#include <QCryptographicHash>
#include <QTest>

using namespace karcis::server;

/// The hash by which a command that comes again is told from another one with its id.
class RequestHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsKnownAgain();
    void anotherRequestIsNot();
    void whatAnEarlierVersionStoredIsKnownToo();
};

void RequestHashTest::aRequestIsKnownAgain()
{
    const QByteArray request = R"({"showtimeId":"s","seats":["A1"]})";
    QVERIFY(isHashOf(requestHash(request), request));
    QVERIFY(isHashOf(requestHash({}), {}));
}

void RequestHashTest::anotherRequestIsNot()
{
    const QByteArray stored = requestHash(R"({"showtimeId":"s","seats":["A1"]})");
    QVERIFY(!isHashOf(stored, R"({"showtimeId":"s","seats":["A2"]})"));
    QVERIFY(!isHashOf({}, R"({"showtimeId":"s","seats":["A1"]})"));
}

void RequestHashTest::whatAnEarlierVersionStoredIsKnownToo()
{
    const QByteArray request = R"({"showtimeId":"s","seats":["A1"]})";
    const QByteArray stored = QCryptographicHash::hash(request, QCryptographicHash::Sha256).toHex();
    QVERIFY(isHashOf(stored, request));
    QVERIFY(!isHashOf(stored, request + ' '));
}

QTEST_GUILESS_MAIN(RequestHashTest)
#include "request_hash_test.moc"
