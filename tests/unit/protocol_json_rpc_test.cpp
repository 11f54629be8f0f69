// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "protocol/codec.h"

#include <QJsonDocument>
#include <QTest>

using namespace karcis;
using namespace karcis::protocol;

namespace {

/// Answers as a server would that carries out every command with success.
QByteArray answerTo(ServerCodec &codec, const QByteArray &frame)
{
    std::vector<QByteArray> responses;
    const Incoming incoming = codec.decode(frame);
    for (const Call &call : incoming.calls) {
        if (call.id.isEmpty()) {
            continue;
        }
        if (const auto *bad = std::get_if<BadCall>(&call.content)) {
            responses.push_back(encodeFault(call.id, bad->fault, bad->detail));
        } else {
            responses.push_back(encodeResult(call.id, EmptyReply{}));
        }
    }
    if (incoming.batch) {
        return encodeBatch(responses);
    }
    return responses.empty() ? QByteArray() : responses.front();
}

QByteArray errorText(const char *id, int code, const char *message, const char *detail)
{
    return QByteArray(R"({"jsonrpc":"2.0","id":)") + id + R"(,"error":{"code":)"
        + QByteArray::number(code) + R"(,"message":")" + message
        + R"(","data":{"refusal":"invalidRequest","detail":")" + detail + R"("}}})";
}

QByteArray resultText(const char *id)
{
    return QByteArray(R"({"jsonrpc":"2.0","id":)") + id + R"(,"result":{}})";
}

QByteArray invalidRequest(const char *id, const char *detail)
{
    return errorText(id, -32600, "Invalid Request", detail);
}

QByteArray invalidParams(const char *detail)
{
    return errorText("1", -32602, "Invalid params", detail);
}

/// A request with id 1.
QByteArray request(const char *method, const char *params)
{
    return QByteArray(R"({"jsonrpc":"2.0","id":1,"method":")") + method + R"(","params":)" + params
        + '}';
}

void answerRow(const char *name, const char *frame, const QByteArray &answer)
{
    QTest::newRow(name) << QByteArray(frame) << answer;
}

void rowsThatAreTaken()
{
    answerRow("by name",
              R"({"jsonrpc":"2.0","method":"order.status","params":{"orderId":"o"},"id":3})",
              resultText("3"));
    answerRow("any order",
              R"({"id":4,"params":{"orderId":"o"},"method":"order.status","jsonrpc":"2.0"})",
              resultText("4"));
    answerRow("text id",
              R"({"jsonrpc":"2.0","method":"ticket.list","id":"a\"b\u00e9"})",
              resultText("\"a\\\"b\u00e9\""));
    answerRow("text id that looks like a number",
              R"({"jsonrpc":"2.0","method":"ticket.list","id":"1"})",
              resultText("\"1\""));
    answerRow(
        "null id", R"({"jsonrpc":"2.0","method":"ticket.list","id":null})", resultText("null"));
    answerRow(
        "negative id", R"({"jsonrpc":"2.0","method":"ticket.list","id":-9})", resultText("-9"));
    answerRow("fraction as id",
              R"({"jsonrpc":"2.0","method":"ticket.list","id":1.5})",
              resultText("1.5"));
    answerRow("largest id",
              R"({"jsonrpc":"2.0","method":"ticket.list","id":18446744073709551615})",
              resultText("18446744073709551615"));
    answerRow(
        "without params", R"({"jsonrpc":"2.0","method":"ticket.list","id":1})", resultText("1"));
    answerRow("empty positions",
              R"({"jsonrpc":"2.0","method":"ticket.list","params":[],"id":1})",
              resultText("1"));
    answerRow("unknown members beside",
              R"({"jsonrpc":"2.0","method":"ticket.list","id":1,"more":2})",
              resultText("1"));
    answerRow("notification", R"({"jsonrpc":"2.0","method":"ticket.list"})", {});
    answerRow("notification of an unknown method", R"({"jsonrpc":"2.0","method":"foobar"})", {});
    answerRow("notification with bad params",
              R"({"jsonrpc":"2.0","method":"order.status","params":{"x":1}})",
              {});
}

void rowsThatAreRefused()
{
    const char *badId = "id must be a text of at most 64 characters, a number or null";
    answerRow("unknown method",
              R"({"jsonrpc":"2.0","method":"foobar","id":"1"})",
              errorText("\"1\"", -32601, "Method not found", "foobar"));
    answerRow("reserved method",
              R"({"jsonrpc":"2.0","method":"rpc.other","id":1})",
              errorText("1", -32601, "Method not found", "rpc.other"));
    answerRow("invalid request",
              R"({"jsonrpc":"2.0","method":1,"params":"bar"})",
              invalidRequest("null", "method must be a text"));
    answerRow("params is a text",
              R"({"jsonrpc":"2.0","method":"ticket.list","params":"bar","id":8})",
              invalidRequest("8", "params must be an object"));
    answerRow("params is null",
              R"({"jsonrpc":"2.0","method":"ticket.list","params":null,"id":8})",
              invalidRequest("8", "params must be an object"));
    answerRow("no version",
              R"({"method":"ticket.list","id":1})",
              invalidRequest("1", "jsonrpc must be \\\"2.0\\\""));
    answerRow("old version",
              R"({"jsonrpc":"1.0","method":"ticket.list","id":1})",
              invalidRequest("1", "jsonrpc must be \\\"2.0\\\""));
    answerRow("version as number",
              R"({"jsonrpc":2.0,"method":"ticket.list","id":1})",
              invalidRequest("1", "jsonrpc must be \\\"2.0\\\""));
    answerRow(
        "no method", R"({"jsonrpc":"2.0","id":1})", invalidRequest("1", "method must be a text"));
    answerRow("a response",
              R"({"jsonrpc":"2.0","id":1,"result":{}})",
              invalidRequest("1", "method must be a text"));
    answerRow("object as id",
              R"({"jsonrpc":"2.0","method":"ticket.list","id":{}})",
              invalidRequest("null", badId));
    answerRow("truth as id",
              R"({"jsonrpc":"2.0","method":"ticket.list","id":true})",
              invalidRequest("null", badId));
    answerRow("member twice",
              R"({"jsonrpc":"2.0","method":"ticket.list","method":"account.logout","id":1})",
              invalidRequest("1", "a member is given twice"));
}

void rowsOfBatches()
{
    answerRow("bare number", "1", invalidRequest("null", "a request must be an object"));
    answerRow("bare null", "null", invalidRequest("null", "a request must be an object"));
    answerRow("empty batch", "[]", invalidRequest("null", "an empty batch"));
    answerRow("batch of nonsense",
              "[1]",
              '[' + invalidRequest("null", "a request must be an object") + ']');
    answerRow("batch of more nonsense",
              "[1,[],\"x\"]",
              '[' + invalidRequest("null", "a request must be an object") + ','
                  + invalidRequest("null", "a request must be an object") + ','
                  + invalidRequest("null", "a request must be an object") + ']');
    answerRow(
        "batch",
        R"([{"jsonrpc":"2.0","method":"ticket.list","id":"1"},{"jsonrpc":"2.0","method":"account.logout"},)"
        R"({"jsonrpc":"2.0","method":"order.status","params":{"orderId":"o"},"id":"2"},{"foo":"boo"},)"
        R"({"jsonrpc":"2.0","method":"foo.get","params":{"name":"myself"},"id":"5"}])",
        '[' + resultText("\"1\"") + ',' + resultText("\"2\"") + ','
            + invalidRequest("null", "jsonrpc must be \\\"2.0\\\"") + ','
            + errorText("\"5\"", -32601, "Method not found", "foo.get") + ']');
    answerRow("batch of one",
              R"([{"jsonrpc":"2.0","method":"ticket.list","id":1}])",
              '[' + resultText("1") + ']');
    answerRow(
        "batch of notifications",
        R"([{"jsonrpc":"2.0","method":"ticket.list"},{"jsonrpc":"2.0","method":"account.logout"}])",
        {});
}

/// A call that is answered, or refused for the reason in @p detail.
void parameterRow(const char *name, const char *method, const char *params, const char *detail)
{
    QTest::newRow(name) << request(method, params)
                        << (detail != nullptr ? invalidParams(detail) : resultText("1"));
}

void rowsOfOneText()
{
    parameterRow("positions", "order.status", R"(["o"])", "parameters go by name");
    parameterRow("missing", "order.status", "{}", "orderId is missing");
    parameterRow("unknown", "order.status", R"({"orderId":"o","spice":1})", "spice is unknown");
    parameterRow(
        "twice", "order.status", R"({"orderId":"o","orderId":"p"})", "orderId is given twice");
    parameterRow("null", "order.status", R"({"orderId":null})", "orderId must be a text");
    parameterRow("wrong type", "order.status", R"({"orderId":7})", "orderId must be a text");
    parameterRow("empty id", "order.status", R"({"orderId":""})", "orderId is too short");
    parameterRow("control character",
                 "order.status",
                 R"({"orderId":"a\u0000b"})",
                 "orderId has a control character");
}

void rowsOfListsAndOthers()
{
    parameterRow("list wanted",
                 "seats.hold",
                 R"({"commandId":"c","showtimeId":"s","seats":"A1"})",
                 "seats must be a list");
    parameterRow("no seats",
                 "seats.hold",
                 R"({"commandId":"c","showtimeId":"s","seats":[]})",
                 "seats has too few elements");
    parameterRow(
        "seats missing", "seats.hold", R"({"commandId":"c","showtimeId":"s"})", "seats is missing");
    parameterRow("seat of wrong type",
                 "seats.hold",
                 R"({"commandId":"c","showtimeId":"s","seats":["A1",2]})",
                 "seats must be a text");
    parameterRow("empty seat",
                 "seats.hold",
                 R"({"commandId":"c","showtimeId":"s","seats":[""]})",
                 "seats is too short");
    parameterRow(
        "most seats",
        "seats.hold",
        R"({"commandId":"c","showtimeId":"s","seats":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"]})",
        nullptr);
    parameterRow(
        "too many seats",
        "seats.hold",
        R"({"commandId":"c","showtimeId":"s","seats":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17"]})",
        "seats has too many elements");
    parameterRow("unknown name",
                 "payment.start",
                 R"({"commandId":"c","orderId":"o","method":"shells"})",
                 "method is none of the known values");
    parameterRow("release all", "seats.release", R"({"commandId":"c","showtimeId":"s"})", nullptr);
    parameterRow("parameters where none are", "ticket.list", R"({"a":1})", "a is unknown");
    parameterRow("discover with parameters",
                 "rpc.discover",
                 R"({"a":1})",
                 "rpc.discover takes no parameters");
    parameterRow("short password is for the rules",
                 "account.register",
                 R"({"name":"n","login":"l","password":""})",
                 nullptr);
}

void rowsOfLengths()
{
    const auto password = [](int length) {
        return QByteArray(R"({"login":"l","password":")") + QByteArray(length, 'x') + "\"}";
    };
    QTest::newRow("longest password")
        << request("account.login", password(limits::passwordLength).constData())
        << resultText("1");
    QTest::newRow("password too long")
        << request("account.login", password(limits::passwordLength + 1).constData())
        << invalidParams("password is too long");
    const QByteArray pictures = QByteArray("\xF0\x9F\x8E\xAC").repeated(limits::textLength);
    QTest::newRow("characters, not bytes, count")
        << request("account.login", (R"({"password":"p","login":")" + pictures + "\"}").constData())
        << resultText("1");
}

} // namespace

class ProtocolJsonRpcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void parameters_data();
    void parameters();
    void parseErrorHasNullId_data();
    void parseErrorHasNullId();
    void batchIsBounded();
    void discoveryIsRecognised();
    void emptyBatchOfResponsesIsNoFrame();
};

void ProtocolJsonRpcTest::answers_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("answer");
    rowsThatAreTaken();
    rowsThatAreRefused();
    rowsOfBatches();
}

void ProtocolJsonRpcTest::answers()
{
    QFETCH(QByteArray, frame);
    QFETCH(QByteArray, answer);
    ServerCodec codec;
    const QByteArray given = answerTo(codec, frame);
    QVERIFY2(given.isEmpty() || !QJsonDocument::fromJson(given).isNull(), given.constData());
    QCOMPARE(given, answer);
}

void ProtocolJsonRpcTest::parameters_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("answer");
    rowsOfOneText();
    rowsOfListsAndOthers();
    rowsOfLengths();
}

void ProtocolJsonRpcTest::parameters()
{
    answers();
}

void ProtocolJsonRpcTest::parseErrorHasNullId_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n");
    QTest::newRow("cut off") << QByteArray(
        R"({"jsonrpc":"2.0","method":"foobar,"params":"bar","baz])");
    QTest::newRow("cut off batch")
        << QByteArray(R"([{"jsonrpc":"2.0","method":"sum","id":"1"},{"jsonrpc":"2.0","method")");
    QTest::newRow("two documents") << QByteArray("{}{}");
    QTest::newRow("zero byte") << QByteArray("{\0}", 3);
    QTest::newRow("invalid UTF-8")
        << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xC3\x28\"}");
    QTest::newRow("encoded surrogate")
        << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xED\xA0\x80\"}");
    QTest::newRow("half a surrogate pair") << QByteArray(
        R"({"jsonrpc":"2.0","id":1,"method":"order.status","params":{"orderId":"\udc00"}})");
    QTest::newRow("number beyond all bounds")
        << QByteArray(R"({"jsonrpc":"2.0","id":1e999,"method":"ticket.list"})");
}

void ProtocolJsonRpcTest::parseErrorHasNullId()
{
    QFETCH(QByteArray, frame);
    ServerCodec codec;
    const Incoming incoming = codec.decode(frame);
    QCOMPARE(incoming.calls.size(), std::size_t{1});
    QVERIFY(!incoming.batch);
    QCOMPARE(incoming.calls.front().id, "null");
    QCOMPARE(std::get<BadCall>(incoming.calls.front().content).fault, Fault::ParseError);
}

void ProtocolJsonRpcTest::batchIsBounded()
{
    ServerCodec codec;
    const auto batchOf = [](std::size_t count) {
        QByteArray frame = "[";
        for (std::size_t i = 0; i < count; ++i) {
            frame += (i == 0 ? "" : ",") + request("ticket.list", "{}");
        }
        return frame + ']';
    };
    const Incoming most = codec.decode(batchOf(limits::requestsPerBatch));
    QCOMPARE(most.calls.size(), limits::requestsPerBatch);
    const Incoming over = codec.decode(batchOf(limits::requestsPerBatch + 1));
    QCOMPARE(over.calls.size(), std::size_t{1});
    QVERIFY(!over.batch);
    QCOMPARE(over.calls.front().id, "null");
    QCOMPARE(std::get<BadCall>(over.calls.front().content).fault, Fault::InvalidRequest);
}

void ProtocolJsonRpcTest::discoveryIsRecognised()
{
    ServerCodec codec;
    const Incoming incoming = codec.decode(request("rpc.discover", "{}"));
    QVERIFY(std::holds_alternative<Discover>(incoming.calls.front().content));
}

void ProtocolJsonRpcTest::emptyBatchOfResponsesIsNoFrame()
{
    QCOMPARE(encodeBatch({}), QByteArray());
    QCOMPARE(encodeBatch({"1", "2"}), "[1,2]");
}

QTEST_GUILESS_MAIN(ProtocolJsonRpcTest)
#include "protocol_json_rpc_test.moc"
