// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/codec.h"
#include "protocol_values.h"

#include <QTest>

#include <set>

using namespace karcis;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T filled()
{
    T value;
    ValueFiller().fill(value);
    return value;
}

/// Where the described members of a struct lie in it.
template <class T>
struct LayoutVisitor
{
    const T &sample;
    std::vector<std::pair<std::size_t, std::size_t>> spans;

    template <class M>
    void field(std::string_view, M T::*member, std::string_view, Bounds = {})
    {
        const auto from = reinterpret_cast<const char *>(&(sample.*member))
            - reinterpret_cast<const char *>(&sample);
        spans.emplace_back(static_cast<std::size_t>(from), sizeof(M));
    }
};

/// True if nothing larger than padding lies between the described members.
template <class T>
bool describesAll()
{
    const T sample{};
    LayoutVisitor<T> layout{sample, {}};
    Fields<T>::visit(layout);
    if (layout.spans.empty()) {
        return std::is_empty_v<T>;
    }
    layout.spans.emplace_back(sizeof(T), 0);
    std::ranges::sort(layout.spans);
    std::size_t end = 0;
    for (const auto &[from, size] : layout.spans) {
        if (from - end >= alignof(std::max_align_t) / 2) {
            return false;
        }
        end = from + size;
    }
    return true;
}

TerminalCodec::PendingCommands always(std::size_t index)
{
    return [index](std::int64_t) {
        return std::optional(index);
    };
}

Refusal refusalIn(TerminalCodec &codec, const QByteArray &frame)
{
    const auto message = codec.decode(frame, always(0));
    const auto *answer = message ? std::get_if<Answer>(&*message) : nullptr;
    return answer != nullptr ? std::get<Refusal>(answer->content)
                             : Refusal{RefusalCode::TicketVoid};
}

} // namespace

class ProtocolCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsDescribed();
    void commandsTravel();
    void repliesTravel();
    void storedRepliesAreReadBack();
    void eventsTravel();
    void refusalsTravel();
    void refusalNumbersStay();
    void faultsBecomeRefusals();
    void serverTimeIsStamped();
    void terminalPassesOverWhatItDoesNotKnow();
    void terminalDropsWhatItCannotRead();
    void optionalFieldsMayBeAbsent();
    void paramsTextTellsCommandsApart();
};

void ProtocolCodecTest::everyMemberIsDescribed()
{
    const auto check = [](const auto &value, std::size_t) {
        using T = std::remove_cvref_t<decltype(value)>;
        QVERIFY2(describesAll<T>(), Fields<T>::name.data());
    };
    forEachAlternative<Command>(check);
    forEachAlternative<Reply>(check);
    forEachAlternative<Event>(check);
    forEachAlternative<std::variant<Money,
                                    Cinema,
                                    AuditoriumClass,
                                    Film,
                                    ShowtimeInfo,
                                    SeatInfo,
                                    HoldInfo,
                                    SeatPrice,
                                    PaymentInfo,
                                    TicketInfo,
                                    OrderInfo,
                                    AccountInfo>>(check);
}

void ProtocolCodecTest::commandsTravel()
{
    const TerminalCodec terminal;
    ServerCodec server;
    forEachAlternative<Command>([&](const auto &sample, std::size_t index) {
        using T = std::remove_cvref_t<decltype(sample)>;
        const T sent = filled<T>();
        const auto incoming = server.decode(terminal.encodeRequest(7, sent));
        QCOMPARE(incoming.calls.size(), std::size_t{1});
        QVERIFY(!incoming.batch);
        const Call &call = incoming.calls.front();
        QCOMPARE(call.id, "7");
        const auto *command = std::get_if<Command>(&call.content);
        QVERIFY2(command != nullptr, T::method.data());
        QCOMPARE(command->index(), index);
        QCOMPARE(methodOf(*command), T::method);
        QCOMPARE(differences(std::get<T>(*command), sent), QStringList());
    });
}

void ProtocolCodecTest::repliesTravel()
{
    TerminalCodec terminal;
    std::set<std::size_t> seen;
    forEachAlternative<Command>([&](const auto &sample, std::size_t index) {
        using T = typename std::remove_cvref_t<decltype(sample)>::Reply;
        const T sent = filled<T>();
        const auto message = terminal.decode(encodeResult("12", sent), always(index));
        QVERIFY2(message && std::holds_alternative<Answer>(*message), Fields<T>::name.data());
        const auto &answer = std::get<Answer>(*message);
        QCOMPARE(answer.id, 12);
        QVERIFY2(std::holds_alternative<Reply>(answer.content), Fields<T>::name.data());
        const auto &reply = std::get<Reply>(answer.content);
        QCOMPARE(differences(std::get<T>(reply), sent), QStringList());
        seen.insert(reply.index());
    });
    QCOMPARE(seen.size(), std::variant_size_v<Reply>);
}

void ProtocolCodecTest::storedRepliesAreReadBack()
{
    forEachAlternative<Command>([](const auto &sample, std::size_t index) {
        using T = typename std::remove_cvref_t<decltype(sample)>::Reply;
        const T stored = filled<T>();
        const auto reply = decodeReplyBody(index, encodeReplyBody(stored));
        QVERIFY(reply.has_value());
        QCOMPARE(differences(std::get<T>(*reply), stored), QStringList());
    });
    QVERIFY(!decodeReplyBody(0, "nonsense"));
    QVERIFY(!decodeReplyBody(0, "[]"));
    QVERIFY(!decodeReplyBody(std::variant_size_v<Command>, "{}"));
}

void ProtocolCodecTest::eventsTravel()
{
    TerminalCodec terminal;
    forEachAlternative<Event>([&](const auto &sample, std::size_t index) {
        using T = std::remove_cvref_t<decltype(sample)>;
        const T sent = filled<T>();
        const auto message
            = terminal.decode(encodeEvent(sent), [](std::int64_t) { return std::nullopt; });
        QVERIFY2(message && std::holds_alternative<Event>(*message), T::method.data());
        const auto &event = std::get<Event>(*message);
        QCOMPARE(event.index(), index);
        QCOMPARE(differences(std::get<T>(event), sent), QStringList());
    });
}

void ProtocolCodecTest::refusalsTravel()
{
    TerminalCodec terminal;
    for (const RefusalCode code : allRefusalCodes()) {
        const Refusal plain{code};
        QVERIFY(refusalIn(terminal, encodeRefusal("1", plain)) == plain);
        const Refusal full{code, u"seats"_s, Millis(1500), {u"C7"_s, u"C8"_s}};
        QVERIFY(refusalIn(terminal, encodeRefusal("1", full)) == full);
    }
}

void ProtocolCodecTest::refusalNumbersStay()
{
    // Other people's terminals may know these numbers: a new refusal goes to the end.
    QCOMPARE(refusalNumber(RefusalCode::InvalidRequest), 1001);
    QCOMPARE(refusalNumber(RefusalCode::SeatTaken), 1011);
    QCOMPARE(refusalNumber(RefusalCode::CommandIdReused), 1025);
    QCOMPARE(refusalNumber(RefusalCode::OutOfOrder), 1029);
    std::set<int> numbers;
    for (const RefusalCode code : allRefusalCodes()) {
        numbers.insert(refusalNumber(code));
    }
    QCOMPARE(numbers.size(), allRefusalCodes().size());
}

void ProtocolCodecTest::faultsBecomeRefusals()
{
    TerminalCodec terminal;
    const auto bad
        = refusalIn(terminal, encodeFault("1", Fault::InvalidParams, u"seats is missing"_s));
    QCOMPARE(bad.code, RefusalCode::InvalidRequest);
    QCOMPARE(bad.detail, u"seats is missing"_s);
    QCOMPARE(refusalIn(terminal, encodeFault("1", Fault::InternalError, {})).code,
             RefusalCode::Unavailable);
    const auto foreign
        = R"({"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"Method not found"}})";
    QCOMPARE(refusalIn(terminal, foreign).code, RefusalCode::InvalidRequest);
}

void ProtocolCodecTest::serverTimeIsStamped()
{
    const UtcTime now{Millis(1'800'000'000'123)};
    Reply reply = HoldReply{};
    stampServerTime(reply, now);
    QVERIFY(std::get<HoldReply>(reply).serverTime == now);
    Event event = OrderChanged{};
    stampServerTime(event, now);
    QVERIFY(std::get<OrderChanged>(event).serverTime == now);
    Reply timeless = EmptyReply{};
    stampServerTime(timeless, now);
    QCOMPARE(encodeReplyBody(timeless), "{}");
}

void ProtocolCodecTest::terminalPassesOverWhatItDoesNotKnow()
{
    TerminalCodec terminal;
    const auto event = terminal.decode(
        R"({"jsonrpc":"2.0","method":"hold.expired","params":{"showtimeId":"s","seats":["A1"],"new":{"a":[1]}}})",
        always(0));
    QVERIFY(event && std::holds_alternative<Event>(*event));
    const auto refusal = refusalIn(
        terminal,
        R"({"jsonrpc":"2.0","id":1,"error":{"code":4711,"message":"x","data":{"refusal":"fromTheFuture","retryAfterMs":5}}})");
    QCOMPARE(refusal.code, RefusalCode::Unavailable);
    QVERIFY(refusal.retryAfter == Millis(5));
}

void ProtocolCodecTest::terminalDropsWhatItCannotRead()
{
    TerminalCodec terminal;
    const auto drops = [&](const char *frame) {
        return !terminal.decode(frame, always(0)).has_value();
    };
    QVERIFY(drops("nonsense"));
    QVERIFY(drops("[]"));
    QVERIFY(drops("{}"));
    QVERIFY(drops(R"({"jsonrpc":"2.0","method":"from.the.future","params":{}})"));
    QVERIFY(drops(R"({"jsonrpc":"2.0","method":"hold.expired"})"));
    QVERIFY(drops(
        R"({"jsonrpc":"2.0","method":"seats.changed","params":{"showtimeId":"s","from":1,"revision":2,"free":["A1"],"held":[7],"sold":[]}})"));
    QVERIFY(
        drops(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error"}})"));
    const auto nobody = [](std::int64_t) {
        return std::nullopt;
    };
    QVERIFY(!terminal.decode(R"({"jsonrpc":"2.0","id":3,"result":{}})", nobody));
    // Who waits for an answer is told at once that it cannot be read.
    QCOMPARE(refusalIn(terminal, R"({"jsonrpc":"2.0","id":1,"result":{}})").code,
             RefusalCode::Unavailable);
    QCOMPARE(refusalIn(terminal, R"({"jsonrpc":"2.0","id":1})").code, RefusalCode::Unavailable);
}

void ProtocolCodecTest::optionalFieldsMayBeAbsent()
{
    ServerCodec server;
    const auto incoming = server.decode(
        R"({"jsonrpc":"2.0","id":1,"method":"seats.release","params":{"commandId":"c","showtimeId":"s"}})");
    const auto *command = std::get_if<Command>(&incoming.calls.front().content);
    QVERIFY(command != nullptr);
    QVERIFY(std::get<SeatsRelease>(*command).seats.empty());
    OrderInfo order = filled<OrderInfo>();
    order.payment.reset();
    order.cancelReason.reset();
    const QByteArray body = encodeReplyBody(OrderReply{order, {}});
    QVERIFY(!body.contains("cancelReason"));
    const auto reply = decodeReplyBody(Command(OrderStatus{}).index(), body);
    QVERIFY(reply && std::get<OrderReply>(*reply).order == order);
}

void ProtocolCodecTest::paramsTextTellsCommandsApart()
{
    SeatsHold one = filled<SeatsHold>();
    const QByteArray text = encodeParams(one);
    QCOMPARE(encodeParams(SeatsHold(one)), text);
    one.seats.pop_back();
    QVERIFY(encodeParams(one) != text);
}

QTEST_GUILESS_MAIN(ProtocolCodecTest)
#include "protocol_codec_test.moc"
