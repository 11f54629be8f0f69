// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "advance_driver.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace karcis;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Says and does anything that a customer, a server and a line could say and do, in no sensible order.
class Walker
{
public:
    explicit Walker(unsigned seed) : m_random(seed) { }

    void step()
    {
        switch (pick(10)) {
        case 0:
        case 1:
        case 2:
        case 3:
            noteSent(m_driver.give(anyIntent()));
            break;
        case 4:
        case 5:
        case 6:
            answerOne();
            break;
        case 7:
            noteSent(m_driver.give(anyEvent()));
            break;
        case 8:
            noteSent(m_driver.wait(pick(20) == 0 ? Millis{130s} : Millis{pick(900)}));
            break;
        default:
            moveLine();
        }
    }

    [[nodiscard]] const FlowDriver &driver() const { return m_driver; }

    [[nodiscard]] bool idsAreUnique() const { return m_idsAreUnique; }

    [[nodiscard]] std::size_t mostUnanswered() const { return m_most; }

private:
    int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    SeatId anySeat()
    {
        static const std::array seats{
            "A1", "A2", "A3", "A4", "A5", "H1", "Z1", "B1", "S1", "S2", "T1", "Q9"};
        return seatIds({seats.at(static_cast<std::size_t>(pick(int(seats.size()))))}).front();
    }

    ShowtimeId anyShowtime() { return ShowtimeId(pick(3) == 0 ? u"s2"_s : u"s1"_s); }

    OrderId anyOrder() { return OrderId(pick(5) == 0 ? u"o2"_s : u"o1"_s); }

    Intent anyIntent()
    {
        using namespace intents;
        switch (pick(28)) {
        case 0:
            return GoHome{};
        case 1:
            return GoBack{};
        case 2:
            return OpenLogin{};
        case 3:
            return LogOut{};
        case 4:
            return Register{u"n"_s, u"a"_s, u"b"_s};
        case 5:
            return StartPayment{PaymentMethod::Qris};
        case 6:
            return SimulatePayment{};
        case 7:
            return CancelOrder{};
        case 8:
            return OpenTickets{};
        case 9:
            return OpenTicket{anyOrder()};
        case 10:
            return DismissNotice{};
        case 11:
            return Retry{};
        case 12:
        case 13:
            return OpenFilm{FilmId(u"f1"_s)};
        case 14:
        case 15:
            return ChooseShowtime{anyShowtime()};
        case 16:
        case 17:
            return LogIn{u"a"_s, u"b"_s};
        case 18:
            return Checkout{};
        case 19:
            return FindSeats{{.count = 1 + pick(3)}, pick(2) == 0};
        case 20:
            return MoveSeats{{anySeat()}, {anySeat()}};
        case 21:
            return ExtendHold{};
        case 22:
            return SetAccessible{pick(2) == 0};
        default:
            return ToggleSeat{anySeat()};
        }
    }

    protocol::OrderInfo order(const OrderId &id)
    {
        protocol::OrderInfo info = m_driver.order(static_cast<OrderState>(pick(8)));
        info.id = id;
        info.showtime = FlowDriver::showtime(anyShowtime().text());
        info.expiresAt = m_driver.serverNow() + Millis{pick(420'000)};
        if (pick(2) == 0) {
            info.payment
                = FlowDriver::payment(QString::number(pick(3)), static_cast<AttemptState>(pick(7)));
        }
        return info;
    }

    protocol::HoldInfo hold(const ShowtimeId &showtime)
    {
        protocol::HoldInfo info;
        info.showtimeId = showtime;
        for (int i = pick(4); i > 0; --i) {
            info.seats.push_back(anySeat());
        }
        info.expiresAt = m_driver.serverNow() + Millis{pick(120'000)};
        return info;
    }

    protocol::Event anyEvent()
    {
        switch (pick(8)) {
        case 0:
            return protocol::HoldExpired{anyShowtime(), {anySeat(), anySeat()}};
        case 1:
            return protocol::CatalogueChanged{};
        case 2:
        case 3:
            return protocol::OrderChanged{order(anyOrder()), m_driver.serverNow()};
        default: {
            const std::int64_t from
                = m_driver.flow().plan ? m_driver.flow().plan->revision + pick(3) - 1 : 1;
            protocol::SeatsChanged event{anyShowtime(), from, from + 1 + pick(2)};
            event.add({anySeat(), static_cast<SeatState>(pick(3))});
            return event;
        }
        }
    }

    /// One reply of the right kind to each command.
    struct Replies
    {
        Walker &walker;

        protocol::Reply operator()(const protocol::TerminalHello &) const
        {
            protocol::HelloReply reply;
            reply.maxSeats = 4;
            reply.simulatedPayments = true;
            return reply;
        }

        protocol::Reply operator()(const protocol::CatalogueFilms &) const
        {
            Film film;
            film.id = FilmId(u"f1"_s);
            return protocol::FilmsReply{{film}, {}};
        }

        protocol::Reply operator()(const protocol::CatalogueProgramme &) const
        {
            return protocol::ProgrammeReply{
                {}, {FlowDriver::showtime(u"s1"_s)}, walker.m_driver.serverNow()};
        }

        protocol::Reply operator()(const protocol::CatalogueShowtimes &command) const
        {
            return protocol::ShowtimesReply{
                command.filmId,
                {FlowDriver::showtime(u"s1"_s), FlowDriver::showtime(u"s2"_s)},
                walker.m_driver.serverNow()};
        }

        [[nodiscard]] protocol::Reply session() const
        {
            protocol::SessionReply reply = walker.m_driver.session();
            if (walker.pick(4) == 0) {
                reply.openOrder = walker.order(walker.anyOrder());
            }
            return reply;
        }

        protocol::Reply operator()(const protocol::AccountRegister &) const { return session(); }

        protocol::Reply operator()(const protocol::AccountLogin &) const { return session(); }

        protocol::Reply operator()(const protocol::AccountResume &) const { return session(); }

        protocol::Reply operator()(const protocol::SeatsWatch &command) const
        {
            protocol::SeatMapReply reply = walker.m_driver.seatMap(command.showtimeId.text());
            reply.hold = walker.hold(command.showtimeId);
            return reply;
        }

        protocol::Reply operator()(const protocol::SeatsHold &command) const
        {
            return protocol::HoldReply{walker.hold(command.showtimeId),
                                       walker.m_driver.serverNow()};
        }

        protocol::Reply operator()(const protocol::SeatsBest &command) const
        {
            return protocol::HoldReply{walker.hold(command.showtimeId),
                                       walker.m_driver.serverNow()};
        }

        protocol::Reply operator()(const protocol::SeatsExtend &command) const
        {
            return protocol::HoldReply{walker.hold(command.showtimeId),
                                       walker.m_driver.serverNow()};
        }

        protocol::Reply operator()(const protocol::SeatsRelease &command) const
        {
            return protocol::HoldReply{walker.hold(command.showtimeId),
                                       walker.m_driver.serverNow()};
        }

        [[nodiscard]] protocol::Reply orderReply(const OrderId &id) const
        {
            return protocol::OrderReply{walker.order(id), walker.m_driver.serverNow()};
        }

        protocol::Reply operator()(const protocol::OrderCheckout &) const
        {
            return orderReply(walker.anyOrder());
        }

        protocol::Reply operator()(const protocol::OrderStatus &command) const
        {
            return orderReply(command.orderId);
        }

        protocol::Reply operator()(const protocol::OrderCancel &command) const
        {
            return orderReply(command.orderId);
        }

        protocol::Reply operator()(const protocol::PaymentStart &command) const
        {
            return orderReply(command.orderId);
        }

        protocol::Reply operator()(const protocol::PaymentMethods &) const
        {
            return protocol::PaymentMethodsReply{{PaymentMethod::Qris}};
        }

        protocol::Reply operator()(const protocol::TicketList &) const
        {
            return protocol::TicketListReply{{walker.order(walker.anyOrder())},
                                             walker.m_driver.serverNow()};
        }

        protocol::Reply operator()(const protocol::TicketRedeem &) const
        {
            return protocol::TicketRedeemReply{};
        }

        protocol::Reply operator()(const protocol::AccountLogout &) const
        {
            return protocol::EmptyReply{};
        }

        protocol::Reply operator()(const protocol::SeatsUnwatch &) const
        {
            return protocol::EmptyReply{};
        }

        protocol::Reply operator()(const protocol::PaymentSimulate &) const
        {
            return protocol::EmptyReply{};
        }

        /// What no customer sends.
        template <class Command>
        protocol::Reply operator()(const Command &) const
        {
            return typename Command::Reply{};
        }
    };

    protocol::Reply replyTo(const protocol::Command &command)
    {
        return std::visit(Replies{*this}, command);
    }

    void answerOne()
    {
        if (m_unanswered.empty()) {
            return;
        }
        // Mostly in order, as a server answers; sometimes not.
        const auto at = pick(5) == 0 ? pick(int(m_unanswered.size())) : 0;
        const protocol::Command command = m_unanswered.at(static_cast<std::size_t>(at));
        m_unanswered.erase(m_unanswered.begin() + at);
        if (pick(6) == 0) {
            const auto codes = allRefusalCodes();
            Refusal refused{codes[static_cast<std::size_t>(pick(int(codes.size())))]};
            refused.seats = QStringList{anySeat().text()};
            noteSent(m_driver.refuse(command, refused));
        } else {
            noteSent(m_driver.reply(command, replyTo(command)));
        }
    }

    void moveLine()
    {
        if (m_driver.flow().line == Line::Online && pick(8) != 0) {
            return;
        }
        if (!m_connected) {
            m_connected = true;
            noteSent(m_driver.give(LineUp{}));
        } else if (pick(4) == 0) {
            m_connected = false;
            noteSent(m_driver.give(LineLost{}));
            std::erase_if(m_unanswered, [this](const protocol::Command &command) {
                return !isRepeatable(command) || !stillMeant(m_driver.flow(), command);
            });
        }
    }

    void noteSent(const std::vector<protocol::Command> &commands)
    {
        for (const protocol::Command &command : commands) {
            std::visit(
                [this](const auto &one) {
                    if constexpr (requires { one.commandId; }) {
                        m_idsAreUnique
                            = m_idsAreUnique && m_ids.insert(one.commandId.text()).second;
                    }
                },
                command);
            m_unanswered.push_back(command);
        }
        m_most = std::max(m_most, m_unanswered.size());
    }

    std::mt19937 m_random;
    FlowDriver m_driver;
    std::vector<protocol::Command> m_unanswered;
    std::set<QString> m_ids;
    bool m_connected = false;
    bool m_idsAreUnique = true;
    std::size_t m_most = 0;
};

/// The first thing that is wrong with the flow; empty if nothing is.
QString wrongWith(const BookingFlow &flow)
{
    const bool orderPage
        = flow.step == Step::Payment || flow.step == Step::Ticket || flow.step == Step::OrderOver;
    const auto isOneOf = [&flow](std::initializer_list<OrderState> states) {
        return std::ranges::find(states, flow.order->state) != states.end();
    };
    const std::pair<bool, QString> rules[]{
        {flow.holdDeadline.has_value() == !flow.hold.seats.empty(),
         u"a countdown without seats, or the reverse"_s},
        {flow.hold.seats.empty() || flow.step == Step::Seats, u"seats held outside their page"_s},
        {flow.memory.taps.empty() || flow.step == Step::Seats, u"taps outside the seats page"_s},
        {!flow.plan || flow.step == Step::Seats, u"a plan outside the seats page"_s},
        {flow.step != Step::Seats || flow.account, u"seats without an account"_s},
        {flow.step != Step::Seats || !flow.wanted.isEmpty(), u"seats of no showtime"_s},
        {flow.step != Step::Tickets || flow.account, u"tickets without an account"_s},
        {flow.step != Step::Schedule || !flow.film.isEmpty(), u"a schedule of no film"_s},
        {flow.step != Step::Login || !flow.account,
         u"the log-in page for somebody who is logged in"_s},
        {orderPage == flow.order.has_value(), u"an order page without an order, or the reverse"_s},
        {!orderPage || flow.account, u"an order page without an account"_s},
        {flow.payDeadline.has_value() == (flow.step == Step::Payment),
         u"a payment countdown elsewhere"_s},
        {!flow.account || !flow.token.isEmpty(), u"an account without a session"_s},
        {flow.step != Step::Payment
             || isOneOf({OrderState::Draft, OrderState::Awaiting, OrderState::Closing}),
         u"paying what is over"_s},
        {flow.step != Step::Ticket || isOneOf({OrderState::Paid}), u"a ticket that is not paid"_s},
        {flow.step != Step::OrderOver
             || isOneOf({OrderState::Cancelled,
                         OrderState::Late,
                         OrderState::Refunding,
                         OrderState::Refunded}),
         u"over, but not"_s},
        {flow.account || (flow.tickets.empty() && !flow.order),
         u"somebody's papers without them"_s},
    };
    for (const auto &[holds, fault] : rules) {
        if (!holds) {
            return fault;
        }
    }
    for (const SeatId &seat : flow.pendingHolds) {
        if (std::ranges::find(flow.pendingReleases, seat) != flow.pendingReleases.end()) {
            return u"a seat that is both wanted and unwanted"_s;
        }
    }
    return {};
}

} // namespace

/// Whatever happens in whatever order, the flow stays one that a page can show.
class AdvanceWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandSteps_data();
    void tenThousandSteps();
};

void AdvanceWalkTest::tenThousandSteps_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U}) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void AdvanceWalkTest::tenThousandSteps()
{
    QFETCH(const unsigned, seed);
    Walker walker(seed);
    std::set<Step> seen;
    for (int i = 0; i < 10'000; ++i) {
        walker.step();
        const QString wrong = wrongWith(walker.driver().flow());
        QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: %2"_s.arg(i).arg(wrong)));
        seen.insert(walker.driver().flow().step);
    }
    QVERIFY(walker.idsAreUnique());
    // A walk that never left the first page would prove nothing.
    // Whether it ever has to wait depends on the seed.
    seen.erase(Step::Waiting);
    QCOMPARE(seen.size(), allSteps.size());
}

QTEST_APPLESS_MAIN(AdvanceWalkTest)
#include "advance_walk_test.moc"
