// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/payments.h"

#include "core/limits.h"
#include "server/log.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

namespace {

constexpr QLatin1StringView chargeKind{"charge"};
constexpr QLatin1StringView askKind{"ask"};
constexpr QLatin1StringView closeKind{"close"};
constexpr QLatin1StringView refundKind{"refund"};

bool isOpen(AttemptState state)
{
    return state == AttemptState::Intent || state == AttemptState::Pending;
}

bool isUnpaid(OrderState state)
{
    return state == OrderState::Draft || state == OrderState::Awaiting;
}

QString outboxId(QLatin1StringView kind, const QString &subject)
{
    return kind + u'-' + subject;
}

/// The case for staff while the provider does not answer to an entry of the outbox.
QString silenceId(const QString &entry)
{
    return u"silent-"_s + entry;
}

/// 2, 4, 8 ... seconds, at most a minute.
std::chrono::seconds pauseBeforeRepeat(int attempts)
{
    static constexpr int longestShift = 5;
    return std::min(std::chrono::seconds(60),
                    std::chrono::seconds(2 << std::min(attempts, longestShift)));
}

} // namespace

Payments::Payments(Stores &stores,
                   BoxOffice &boxOffice,
                   PaymentProvider &provider,
                   const Settings &settings,
                   RandomSource &random)
    : m_stores(stores)
    , m_boxOffice(boxOffice)
    , m_provider(provider)
    , m_settings(settings)
    , m_random(random)
{ }

void Payments::enqueue(QLatin1StringView kind,
                       const QString &subject,
                       UtcTime at,
                       WorkContext &work)
{
    m_stores.outbox.add({.id = outboxId(kind, subject),
                         .kind = QString(kind),
                         .subjectId = subject,
                         .nextAt = at,
                         .createdAt = work.now});
    work.outboxDue = work.outboxDue || at <= work.now;
}

Result<protocol::OrderReply>
Payments::start(const Asker &asker, const protocol::PaymentStart &command, WorkContext &work)
{
    const Result<db::Order> found = m_boxOffice.ownOrder(asker, command.orderId);
    if (!found) {
        return found.refusal();
    }
    db::Order order = found.value();
    if (!isUnpaid(order.state)) {
        return RefusalCode::OrderClosed;
    }
    if (order.expiresAt <= work.now) {
        return RefusalCode::OrderExpired;
    }
    const std::vector<PaymentMethod> offered = methods();
    if (std::ranges::find(offered, command.paymentMethod) == offered.end()) {
        return RefusalCode::PaymentMethodUnknown;
    }
    if (m_stores.orders.openAttempt(order.id)) {
        return RefusalCode::PaymentUnderWay;
    }
    const AttemptId attempt(m_random.id());
    m_stores.orders.insertAttempt({.id = attempt,
                                   .orderId = order.id,
                                   .provider = m_provider.name(),
                                   .providerOrderId = attempt.text(),
                                   .idempotencyKey = m_random.id(),
                                   .method = command.paymentMethod,
                                   .amount = order.total,
                                   .state = AttemptState::Intent,
                                   .createdAt = work.now});
    order.state = OrderState::Awaiting;
    m_stores.orders.setState(order.id, order.state);
    enqueue(chargeKind, attempt.text(), work.now, work);
    return protocol::OrderReply{m_boxOffice.describe(order, work.now)};
}

Result<protocol::OrderReply>
Payments::cancel(const Asker &asker, const protocol::OrderCancel &command, WorkContext &work)
{
    const Result<db::Order> found = m_boxOffice.ownOrder(asker, command.orderId);
    if (!found) {
        return found.refusal();
    }
    if (isUnpaid(found.value().state)) {
        close(found.value(), CancelReason::Customer, work);
    }
    // Whatever became of it, also a payment that was quicker, is the answer.
    return m_boxOffice.status(asker, command.orderId, work);
}

Result<protocol::EmptyReply>
Payments::simulate(const Asker &asker, const protocol::PaymentSimulate &command, WorkContext &work)
{
    const std::optional<db::PaymentAttempt> attempt = m_stores.orders.attempt(command.attemptId);
    if (!attempt || !m_boxOffice.ownOrder(asker, attempt->orderId)) {
        return RefusalCode::NotFound;
    }
    if (!m_provider.isSimulated()) {
        return RefusalCode::Forbidden;
    }
    if (attempt->state != AttemptState::Pending) {
        return RefusalCode::OrderClosed;
    }
    work.afterCommit.emplace_back([provider = &m_provider,
                                   id = attempt->id,
                                   outcome = command.outcome] { provider->simulate(id, outcome); });
    return protocol::EmptyReply{};
}

void Payments::close(const db::Order &order, CancelReason reason, WorkContext &work)
{
    m_stores.orders.setCancelReason(order.id, reason);
    const std::optional<db::PaymentAttempt> attempt = m_stores.orders.openAttempt(order.id);
    if (!attempt) {
        m_boxOffice.giveUp(order, work);
        return;
    }
    m_stores.orders.setState(order.id, OrderState::Closing);
    work.orders.push_back({order.accountId, order.id});
    // A charge that may still be on its way must be answered first, or it could open the door again.
    if (attempt->state == AttemptState::Pending) {
        enqueue(closeKind, attempt->id.text(), work.now, work);
    }
}

void Payments::finishOutbox(const AttemptId &attempt, const WorkContext &work)
{
    for (const QLatin1StringView kind : {chargeKind, askKind, closeKind}) {
        answered(kind, attempt.text(), work);
    }
}

void Payments::answered(QLatin1StringView kind, const QString &subject, const WorkContext &work)
{
    // Staff need not look after a provider that has spoken in the end.
    const QString id = outboxId(kind, subject);
    if (m_stores.outbox.done(id)) {
        m_stores.cases.close(silenceId(id), work.now);
    }
}

void Payments::apply(const PaymentReport &report, WorkContext &work)
{
    const std::optional<db::PaymentAttempt> attempt = m_stores.orders.attempt(report.attempt);
    const std::optional<db::Order> order
        = attempt ? m_stores.orders.order(attempt->orderId) : std::nullopt;
    if (!attempt || !order) {
        qCWarning(lcPayments) << "The payment provider reported an attempt that is not known here.";
        return;
    }
    switch (report.state) {
    case AttemptState::Intent:
    case AttemptState::Pending:
        markPending(*attempt, report, work);
        return;
    case AttemptState::Denied:
    case AttemptState::Expired:
    case AttemptState::Cancelled:
        markFailed(*attempt, report.state, work);
        return;
    case AttemptState::Settled:
        settle(*attempt, *order, work);
        return;
    case AttemptState::Reversed:
        // Money that was taken back after the sale: only people can decide what becomes of the tickets.
        openCase(outboxId("reversal"_L1, attempt->id.text()), "reversal"_L1, *attempt, work);
        return;
    }
}

void Payments::markPending(const db::PaymentAttempt &attempt,
                           const PaymentReport &report,
                           WorkContext &work)
{
    if (!isOpen(attempt.state)) {
        return;
    }
    answered(chargeKind, attempt.id.text(), work);
    if (attempt.state == AttemptState::Pending) {
        return;
    }
    m_stores.orders.setAttemptState(attempt.id, AttemptState::Pending);
    m_stores.orders.setInstruction(attempt.id, report.instruction);
    const std::optional<db::Order> order = m_stores.orders.order(attempt.orderId);
    const bool wanted = order && isUnpaid(order->state);
    if (!wanted) {
        enqueue(closeKind, attempt.id.text(), work.now, work);
    } else {
        enqueue(askKind, attempt.id.text(), work.now + m_settings.paymentPoll, work);
    }
    if (order) {
        work.orders.push_back({order->accountId, order->id});
    }
}

void Payments::markFailed(const db::PaymentAttempt &attempt, AttemptState state, WorkContext &work)
{
    if (!isOpen(attempt.state)) {
        return;
    }
    m_stores.orders.setAttemptState(attempt.id, state);
    finishOutbox(attempt.id, work);
    const std::optional<db::Order> order = m_stores.orders.order(attempt.orderId);
    if (order && order->state == OrderState::Closing) {
        m_boxOffice.giveUp(*order, work);
    } else if (order) {
        work.orders.push_back({order->accountId, order->id});
    }
}

void Payments::settle(const db::PaymentAttempt &attempt, const db::Order &order, WorkContext &work)
{
    if (attempt.state == AttemptState::Settled || attempt.state == AttemptState::Reversed) {
        return;
    }
    m_stores.orders.insertProviderEvent(
        attempt.provider,
        attempt.providerOrderId,
        nameOf(AttemptState::Settled),
        QCryptographicHash::hash((attempt.id.text() + u"settled"_s).toUtf8(),
                                 QCryptographicHash::Sha256)
            .toHex(),
        work.now);
    m_stores.orders.setAttemptState(attempt.id, AttemptState::Settled);
    finishOutbox(attempt.id, work);
    switch (order.state) {
    case OrderState::Draft:
    case OrderState::Awaiting:
    case OrderState::Closing: {
        // Another attempt may be open if this one had been reported as denied; its door has to be closed, unless that
        // is under way. A charge that was not answered yet is closed by its answer.
        const auto other = m_stores.orders.openAttempt(order.id);
        if (other && other->state == AttemptState::Pending && isUnpaid(order.state)) {
            enqueue(closeKind, other->id.text(), work.now, work);
        }
        m_boxOffice.completeSale(order, attempt.id, work);
        return;
    }
    case OrderState::Cancelled:
        settleLate(attempt, order, work);
        return;
    case OrderState::Paid:
    case OrderState::Late:
    case OrderState::Refunding:
    case OrderState::Refunded:
        // Paid twice: what came second goes back.
        refund(attempt, u"paid twice"_s, work);
        return;
    }
}

void Payments::settleLate(const db::PaymentAttempt &attempt,
                          const db::Order &order,
                          WorkContext &work)
{
    m_stores.orders.setState(order.id, OrderState::Late);
    if (m_boxOffice.claimAgain(order, work)) {
        m_boxOffice.completeSale(order, attempt.id, work);
        return;
    }
    m_stores.orders.setState(order.id, OrderState::Refunding);
    refund(attempt, u"paid late, seats gone"_s, work);
    work.orders.push_back({order.accountId, order.id});
}

void Payments::refund(const db::PaymentAttempt &attempt, const QString &reason, WorkContext &work)
{
    // One refund an attempt: its key is made of the attempt's id, so that no path can give money back twice.
    m_stores.orders.insertRefund(
        {.key = attempt.id.text(), .attemptId = attempt.id, .amount = attempt.amount.amount},
        reason,
        work.now);
    enqueue(refundKind, attempt.id.text(), work.now, work);
    audit("refund.start"_L1, attempt, reason, work);
}

void Payments::audit(QLatin1StringView action,
                     const db::PaymentAttempt &attempt,
                     const QString &detail,
                     const WorkContext &work)
{
    m_stores.audit.add({.id = m_random.id(),
                        .at = work.now,
                        .actor = u"server"_s,
                        .action = QString(action),
                        .subject = attempt.orderId.text(),
                        .detail = detail});
}

void Payments::apply(const RefundReport &report, WorkContext &work)
{
    const std::optional<db::Refund> refund = m_stores.orders.refund(report.key);
    if (!refund || refund->state == db::RefundState::Confirmed
        || refund->state == db::RefundState::Manual) {
        return;
    }
    answered(refundKind, report.key, work);
    m_stores.orders.setRefundState(
        report.key, report.confirmed ? db::RefundState::Confirmed : db::RefundState::Manual);
    const std::optional<db::PaymentAttempt> attempt = m_stores.orders.attempt(refund->attemptId);
    const std::optional<db::Order> order
        = attempt ? m_stores.orders.order(attempt->orderId) : std::nullopt;
    if (!order) {
        return;
    }
    if (!report.confirmed) {
        openCase(outboxId("refund"_L1, attempt->id.text()), "refund"_L1, *attempt, work);
    } else if (order->state == OrderState::Refunding
               && m_stores.orders.unconfirmedRefunds(order->id) == 0) {
        m_stores.orders.setState(order->id, OrderState::Refunded);
    }
    work.orders.push_back({order->accountId, order->id});
}

void Payments::openCase(const QString &id,
                        QLatin1StringView kind,
                        const db::PaymentAttempt &attempt,
                        WorkContext &work)
{
    const bool isNew = m_stores.cases.open({.id = id,
                                            .kind = QString(kind),
                                            .orderId = attempt.orderId,
                                            .attemptId = attempt.id,
                                            .amount = attempt.amount.amount,
                                            .openedAt = work.now});
    if (isNew) {
        audit("case.open"_L1, attempt, QString(kind), work);
        qCCritical(lcPayments) << "Staff must act: case" << kind << "of order"
                               << attempt.orderId.text();
    }
}

bool Payments::expireOrders(WorkContext &work)
{
    const std::vector<db::Order> expired
        = m_stores.orders.expired(work.now, limits::expiriesPerTick);
    for (const db::Order &order : expired) {
        close(order, CancelReason::TimeOut, work);
    }
    return expired.size() == static_cast<std::size_t>(limits::expiriesPerTick);
}

bool Payments::sendDue(WorkContext &work)
{
    const std::vector<db::OutboxEntry> due = m_stores.outbox.due(work.now, limits::outboxPerTick);
    for (const db::OutboxEntry &entry : due) {
        send(entry, work);
    }
    return due.size() == static_cast<std::size_t>(limits::outboxPerTick);
}

void Payments::send(const db::OutboxEntry &entry, WorkContext &work)
{
    const AttemptId id(entry.subjectId);
    const std::optional<db::PaymentAttempt> attempt = m_stores.orders.attempt(id);
    const std::optional<db::Order> order
        = attempt ? m_stores.orders.order(attempt->orderId) : std::nullopt;
    if (!order) {
        m_stores.outbox.done(entry.id);
        return;
    }
    PaymentProvider *provider = &m_provider;
    if (entry.kind == askKind) {
        m_stores.outbox.reschedule(entry.id, work.now + m_settings.paymentPoll);
        work.afterCommit.emplace_back([provider, id] { provider->ask(id); });
        return;
    }
    m_stores.outbox.reschedule(entry.id, work.now + pauseBeforeRepeat(entry.attempts));
    if (entry.kind == chargeKind) {
        work.afterCommit.emplace_back(
            [provider,
             request = ChargeRequest{.attempt = id,
                                     .idempotencyKey = attempt->idempotencyKey,
                                     .amount = attempt->amount,
                                     .method = attempt->method,
                                     .expiresAt = order->expiresAt}] {
                provider->charge(request);
            });
    } else if (entry.kind == closeKind) {
        work.afterCommit.emplace_back([provider, id] { provider->close(id); });
    } else if (entry.kind == refundKind) {
        work.afterCommit.emplace_back(
            [provider, request = RefundRequest{id.text(), id, attempt->amount}] {
                provider->refund(request);
            });
    }
    static constexpr int alarmingRepeats = 8;
    if (entry.attempts == alarmingRepeats) {
        openCase(silenceId(entry.id), "provider-silent"_L1, *attempt, work);
    }
}

void Payments::recover(WorkContext &work)
{
    static constexpr int most = 10000;
    // Money that came after all may have been reported while nobody was here to hear it.
    static constexpr std::chrono::hours lateMoneyComesWithin{24};
    for (const db::PaymentAttempt &attempt :
         m_stores.orders.failedAttempts(work.now - lateMoneyComesWithin, most)) {
        const AttemptId id = attempt.id;
        work.afterCommit.emplace_back([provider = &m_provider, id] { provider->ask(id); });
    }
    for (const db::PaymentAttempt &attempt : m_stores.orders.openAttempts(most)) {
        if (attempt.state == AttemptState::Pending) {
            const AttemptId id = attempt.id;
            work.afterCommit.emplace_back([provider = &m_provider, id] { provider->ask(id); });
        }
    }
}

} // namespace karcis::server
