// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/codec.h"
#include "protocol_values.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace karcis;
using namespace karcis::protocol;

namespace {

constexpr int mutations = 20'000;

/// Damages a message in one of the ways that lines and people do.
class Mutator
{
public:
    explicit Mutator(unsigned seed) : m_random(seed) { }

    std::size_t pick(std::size_t count)
    {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random);
    }

    QByteArray mutate(QByteArray text, const QByteArray &other)
    {
        const auto rounds = 1 + pick(4);
        for (std::size_t i = 0; i < rounds; ++i) {
            damage(text, other);
        }
        return text;
    }

private:
    qsizetype place(const QByteArray &text)
    {
        return static_cast<qsizetype>(pick(static_cast<std::size_t>(text.size()) + 1));
    }

    void damage(QByteArray &text, const QByteArray &other)
    {
        static constexpr std::array<const char *, 12> snippets{
            "{", "}", "[", "]", "\"", ",", "null", "1e309", "\\ud800", "-0", "\xFF", "\"id\":"};
        const qsizetype at = place(text);
        switch (pick(6)) {
        case 0:
            text.insert(at, snippets.at(pick(snippets.size())));
            break;
        case 1:
            text.remove(at, static_cast<qsizetype>(pick(8)));
            break;
        case 2:
            if (at < text.size()) {
                text[at] = static_cast<char>(pick(256));
            }
            break;
        case 3:
            text.insert(at, text.mid(place(text), 40));
            break;
        case 4:
            text.truncate(at);
            break;
        default:
            text.replace(at, 20, other.mid(place(other), 30));
        }
    }

    std::mt19937 m_random;
};

std::vector<QByteArray> requests()
{
    std::vector<QByteArray> frames;
    const TerminalCodec codec;
    forEachAlternative<Command>([&](auto value, std::size_t index) {
        ValueFiller().fill(value);
        frames.push_back(codec.encodeRequest(static_cast<std::int64_t>(index), value));
    });
    frames.push_back(encodeBatch({frames.at(0), frames.at(1), frames.at(9)}));
    return frames;
}

std::vector<QByteArray> answers()
{
    std::vector<QByteArray> frames;
    forEachAlternative<Reply>([&](auto value, std::size_t) {
        ValueFiller().fill(value);
        frames.push_back(encodeResult("1", value));
    });
    forEachAlternative<Event>([&](auto value, std::size_t) {
        ValueFiller().fill(value);
        frames.push_back(encodeEvent(value));
    });
    frames.push_back(
        encodeRefusal("1", {RefusalCode::SeatTaken, {}, Millis(3), {QStringLiteral("A1")}}));
    return frames;
}

/// What must hold of whatever was decoded; the sentence says what does not.
QByteArray wrongWith(ServerCodec &codec, const Incoming &incoming)
{
    if (incoming.calls.empty() || incoming.calls.size() > limits::requestsPerBatch) {
        return "number of calls";
    }
    for (const Call &call : incoming.calls) {
        const QByteArray id = call.id.isEmpty() ? "null" : call.id;
        QByteArray response = encodeResult(id, EmptyReply{});
        if (const auto *bad = std::get_if<BadCall>(&call.content)) {
            response = encodeFault(id, bad->fault, bad->detail);
        } else if (const auto *command = std::get_if<Command>(&call.content)) {
            const Incoming again = codec.decode(TerminalCodec().encodeRequest(1, *command));
            const auto *same = std::get_if<Command>(&again.calls.front().content);
            if (same == nullptr || encodeParams(*same) != encodeParams(*command)) {
                return "an accepted command does not travel again: " + encodeParams(*command);
            }
        }
        if (QJsonDocument::fromJson(response).isNull()) {
            return "the response is no JSON: " + response;
        }
    }
    return {};
}

Fault faultOf(const QByteArray &frame)
{
    ServerCodec codec;
    return std::get<BadCall>(codec.decode(frame).calls.front().content).fault;
}

} // namespace

class ProtocolHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooLong();
    void tooDeep();
    void manyMembers();
    void longNamesAreNotEchoedInFull();
    void codecWorksOnAfterwards();
    void mutatedRequestsGetAnAnswer();
    void mutatedAnswersDoNoHarm();
};

void ProtocolHostileTest::tooLong()
{
    const QByteArray head = R"({"jsonrpc":"2.0","id":1,"method":"ticket.list"})";
    const auto longest = static_cast<qsizetype>(limits::messageBytes);
    ServerCodec codec;
    const auto fits = codec.decode(head + QByteArray(longest - head.size(), ' '));
    QVERIFY(std::holds_alternative<Command>(fits.calls.front().content));
    QCOMPARE(faultOf(head + QByteArray(longest - head.size() + 1, ' ')), Fault::InvalidRequest);
}

void ProtocolHostileTest::tooDeep()
{
    const auto nested = [](qsizetype depth) {
        return R"({"jsonrpc":"2.0","id":1,"method":"ticket.list","more":)" + QByteArray(depth, '[')
            + QByteArray(depth, ']') + '}';
    };
    ServerCodec codec;
    QVERIFY(std::holds_alternative<Command>(codec.decode(nested(8)).calls.front().content));
    QCOMPARE(faultOf(nested(static_cast<qsizetype>(limits::jsonDepth))), Fault::InvalidRequest);
    QCOMPARE(faultOf(nested(30'000)), Fault::InvalidRequest);
    QCOMPARE(faultOf(QByteArray(60'000, '[')), Fault::ParseError);
}

void ProtocolHostileTest::manyMembers()
{
    QByteArray params = R"({"orderId":"o")";
    for (int i = 0; i < 4000; ++i) {
        params += R"(,"a)" + QByteArray::number(i) + R"(":0)";
    }
    QCOMPARE(
        faultOf(R"({"jsonrpc":"2.0","id":1,"method":"order.status","params":)" + params + "}}"),
        Fault::InvalidParams);
}

void ProtocolHostileTest::longNamesAreNotEchoedInFull()
{
    const QByteArray name(50'000, 'n');
    ServerCodec codec;
    for (const QByteArray &frame :
         {R"({"jsonrpc":"2.0","id":1,"method":")" + name + "\"}",
          R"({"jsonrpc":"2.0","id":1,"method":"ticket.list","params":{")" + name + "\":1}}"}) {
        const auto incoming = codec.decode(frame);
        QVERIFY(std::get<BadCall>(incoming.calls.front().content).detail.size() < 100);
    }
    const auto incoming
        = codec.decode(R"({"jsonrpc":"2.0","method":"ticket.list","id":")" + name + "\"}");
    QCOMPARE(incoming.calls.front().id, "null");
}

void ProtocolHostileTest::codecWorksOnAfterwards()
{
    ServerCodec codec;
    for (const QByteArray &frame :
         {QByteArray(60'000, '['), QByteArray("\"\\u"), QByteArray(100'000, 'x')}) {
        QVERIFY(std::holds_alternative<BadCall>(codec.decode(frame).calls.front().content));
        for (const QByteArray &good : requests()) {
            QVERIFY(std::holds_alternative<Command>(codec.decode(good).calls.front().content));
        }
    }
}

void ProtocolHostileTest::mutatedRequestsGetAnAnswer()
{
    Mutator mutator(20240817);
    const auto corpus = requests();
    ServerCodec codec;
    int accepted = 0;
    for (int i = 0; i < mutations; ++i) {
        const QByteArray frame = mutator.mutate(corpus[mutator.pick(corpus.size())],
                                                corpus[mutator.pick(corpus.size())]);
        const Incoming incoming = codec.decode(frame);
        accepted += std::holds_alternative<Command>(incoming.calls.front().content) ? 1 : 0;
        const QByteArray wrong = wrongWith(codec, incoming);
        QVERIFY2(wrong.isEmpty(), (wrong + " in " + frame).constData());
    }
    // Both sides of the fence were visited.
    QVERIFY(accepted > mutations / 100);
    QVERIFY(accepted < mutations / 2);
}

void ProtocolHostileTest::mutatedAnswersDoNoHarm()
{
    Mutator mutator(4711);
    const auto corpus = answers();
    TerminalCodec codec;
    int read = 0;
    for (int i = 0; i < mutations; ++i) {
        const QByteArray frame = mutator.mutate(corpus[mutator.pick(corpus.size())],
                                                corpus[mutator.pick(corpus.size())]);
        const std::size_t command = mutator.pick(std::variant_size_v<Command>);
        const auto message
            = codec.decode(frame, [command](std::int64_t) { return std::optional(command); });
        if (message && std::holds_alternative<Event>(*message)) {
            QVERIFY(!QJsonDocument::fromJson(encodeEvent(std::get<Event>(*message))).isNull());
            ++read;
        }
    }
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(ProtocolHostileTest)
#include "protocol_hostile_test.moc"
