// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/codec.h"
#include "protocol/open_rpc.h"
#include "protocol_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace karcis;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject document()
{
    return QJsonDocument::fromJson(openRpcDocument()).object();
}

QJsonObject named(const QJsonArray &list, const QString &name)
{
    for (const auto &entry : list) {
        if (entry[u"name"_s].toString() == name) {
            return entry.toObject();
        }
    }
    return {};
}

QJsonObject method(const QString &name)
{
    return named(document()[u"methods"_s].toArray(), name);
}

QStringList namesIn(const QJsonArray &list)
{
    QStringList names;
    for (const auto &entry : list) {
        names << entry[u"name"_s].toString();
    }
    return names;
}

struct NameVisitor
{
    QStringList names;

    template <class Member>
    void field(std::string_view name, Member, std::string_view about, Bounds = {})
    {
        QVERIFY(!about.empty());
        names << QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
};

template <class T>
QStringList fieldNames()
{
    NameVisitor visitor;
    Fields<T>::visit(visitor);
    return visitor.names;
}

/// Follows every reference in the document.
void checkReferences(const QJsonObject &root, const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const auto &element : elements) {
            checkReferences(root, element);
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"$ref"_s) {
            QJsonValue target = root;
            const QStringList steps = it.value().toString().split(u'/').mid(1);
            for (const QString &step : steps) {
                target = target[step];
            }
            QVERIFY2(target.isObject(), qPrintable(it.value().toString()));
        }
        checkReferences(root, it.value());
    }
}

} // namespace

class ProtocolOpenRpcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isADocument();
    void everyCommandIsAMethod();
    void everyEventIsANotification();
    void everyRefusalIsAnError();
    void referencesLeadSomewhere();
    void boundsAreTold();
    void discoveryReturnsIt();
    void whatItPromisesTheCodecKeeps();
};

void ProtocolOpenRpcTest::isADocument()
{
    const auto root = document();
    QVERIFY(root[u"openrpc"_s].toString().startsWith(u"1."));
    QVERIFY(!root[u"info"_s][u"title"_s].toString().isEmpty());
    QCOMPARE(root[u"info"_s][u"version"_s].toString(), QStringLiteral(KARCIS_VERSION));
}

void ProtocolOpenRpcTest::everyCommandIsAMethod()
{
    const auto methods = document()[u"methods"_s].toArray();
    QCOMPARE(static_cast<std::size_t>(methods.size()), std::variant_size_v<Command>);
    forEachAlternative<Command>([&](const auto &sample, std::size_t) {
        using T = std::remove_cvref_t<decltype(sample)>;
        const auto entry = named(methods, T::method);
        QVERIFY2(!entry.isEmpty(), T::method.data());
        QVERIFY(!entry[u"summary"_s].toString().isEmpty());
        QCOMPARE(namesIn(entry[u"params"_s].toArray()), fieldNames<T>());
        const std::string_view reply = Fields<typename T::Reply>::name;
        const auto reference = entry[u"result"_s][u"schema"_s][u"$ref"_s].toString();
        QCOMPARE(reference,
                 u"#/components/schemas/"_s
                     + QString::fromLatin1(reply.data(), qsizetype(reply.size())));
    });
}

void ProtocolOpenRpcTest::everyEventIsANotification()
{
    const auto events = document()[u"x-notifications"_s].toArray();
    QCOMPARE(static_cast<std::size_t>(events.size()), std::variant_size_v<Event>);
    forEachAlternative<Event>([&](const auto &sample, std::size_t) {
        using T = std::remove_cvref_t<decltype(sample)>;
        QCOMPARE(namesIn(named(events, T::method)[u"params"_s].toArray()), fieldNames<T>());
    });
}

void ProtocolOpenRpcTest::everyRefusalIsAnError()
{
    const auto errors = document()[u"components"_s][u"errors"_s].toObject();
    QCOMPARE(static_cast<std::size_t>(errors.size()), allRefusalCodes().size());
    for (const RefusalCode code : allRefusalCodes()) {
        QCOMPARE(errors[refusalName(code)][u"code"_s].toInt(), refusalNumber(code));
    }
}

void ProtocolOpenRpcTest::referencesLeadSomewhere()
{
    const auto root = document();
    checkReferences(root, root);
}

void ProtocolOpenRpcTest::boundsAreTold()
{
    const auto hold = method(u"seats.hold"_s)[u"params"_s].toArray();
    const auto seats = named(hold, u"seats"_s);
    QCOMPARE(seats[u"required"_s].toBool(), true);
    QCOMPARE(seats[u"schema"_s][u"minItems"_s].toInt(), 1);
    QCOMPARE(seats[u"schema"_s][u"maxItems"_s].toInt(), limits::seatsPerRequest);
    QCOMPARE(named(hold, u"showtimeId"_s)[u"schema"_s][u"maxLength"_s].toInt(), limits::idLength);
    const auto release = method(u"seats.release"_s)[u"params"_s].toArray();
    QCOMPARE(named(release, u"seats"_s)[u"required"_s].toBool(), false);
    const auto start = method(u"payment.start"_s)[u"params"_s].toArray();
    const auto ways = named(start, u"method"_s)[u"schema"_s][u"enum"_s].toArray();
    QCOMPARE(static_cast<std::size_t>(ways.size()), EnumNames<PaymentMethod>::table.size());
}

void ProtocolOpenRpcTest::discoveryReturnsIt()
{
    const auto response = QJsonDocument::fromJson(encodeDiscovery("5")).object();
    QCOMPARE(response[u"id"_s].toInt(), 5);
    QCOMPARE(response[u"result"_s].toObject(), document());
    QVERIFY(encodeDiscovery("5").size() < static_cast<qsizetype>(limits::replyBytes));
}

void ProtocolOpenRpcTest::whatItPromisesTheCodecKeeps()
{
    // A parameter that is required cannot be left out, and one that is not can be.
    ServerCodec codec;
    forEachAlternative<Command>([&](auto value, std::size_t) {
        using T = decltype(value);
        ValueFiller().fill(value);
        const auto whole = QJsonDocument::fromJson(encodeParams(value)).object();
        const auto parameters = method(T::method)[u"params"_s].toArray();
        for (const auto &parameter : parameters) {
            QJsonObject params = whole;
            params.remove(parameter[u"name"_s].toString());
            const QJsonObject request{{u"jsonrpc"_s, u"2.0"_s},
                                      {u"id"_s, 1},
                                      {u"method"_s, QString(T::method)},
                                      {u"params"_s, params}};
            const auto incoming = codec.decode(QJsonDocument(request).toJson());
            QCOMPARE(std::holds_alternative<BadCall>(incoming.calls.front().content),
                     parameter[u"required"_s].toBool());
        }
    });
}

QTEST_GUILESS_MAIN(ProtocolOpenRpcTest)
#include "protocol_open_rpc_test.moc"
