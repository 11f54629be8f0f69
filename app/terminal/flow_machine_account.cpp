// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "terminal/flow_machine.h"

namespace karcis {

namespace {

/// True if a session that was to be taken up again is gone for good, and not only out of reach for now.
bool meansGone(RefusalCode code)
{
    return code == RefusalCode::SessionExpired || code == RefusalCode::NotLoggedIn
        || code == RefusalCode::NotFound || code == RefusalCode::WrongCredentials
        || code == RefusalCode::Forbidden || code == RefusalCode::InvalidRequest;
}

} // namespace

void FlowMachine::want(const intents::OpenLogin &)
{
    if (!m_flow.account && (m_flow.step == Step::Films || m_flow.step == Step::Schedule)) {
        openLogin();
    }
}

void FlowMachine::openLogin()
{
    go(Step::Login);
    m_flow.wanted = {};
}

void FlowMachine::want(const intents::LogIn &intent)
{
    if (m_flow.step != Step::Login || m_flow.memory.loginUnderWay || refuseOffline()) {
        return;
    }
    m_flow.notice = {};
    m_flow.memory.loginUnderWay = true;
    ask(protocol::AccountLogin{intent.login, intent.password}, Wait::Yes);
}

void FlowMachine::want(const intents::Register &intent)
{
    if (m_flow.step != Step::Login || m_flow.memory.loginUnderWay || refuseOffline()) {
        return;
    }
    m_flow.notice = {};
    m_flow.memory.loginUnderWay = true;
    ask(protocol::AccountRegister{intent.name, intent.login, intent.password}, Wait::Yes);
}

void FlowMachine::want(const intents::LogOut &)
{
    if (!m_flow.account) {
        return;
    }
    leave();
    forgetAccount();
    m_flow.accessible = false;
    go(Step::Films);
    endServerSession();
    note(NoticeKind::LoggedOut);
}

void FlowMachine::want(const intents::EndVisit &)
{
    if (paymentUnderWay(m_flow)) {
        return;
    }
    const bool loggedIn = m_flow.account.has_value();
    leave();
    forgetAccount();
    go(Step::Films);
    if (loggedIn) {
        endServerSession();
    }
}

/// Keeps the token until the server has ended the session, so that a lost line cannot leave it open.
void FlowMachine::endServerSession()
{
    m_flow.memory.loggingOut = true;
    ask(protocol::AccountLogout{}, Wait::No);
}

void FlowMachine::forgetAccount()
{
    m_flow.account.reset();
    m_flow.order.reset();
    m_flow.payDeadline.reset();
    m_flow.tickets.clear();
    m_flow.ticketsLoaded = false;
    m_flow.memory.parting = {};
    m_flow.place.reset();
    forgetSeats();
}

void FlowMachine::loggedIn(const protocol::SessionReply &reply)
{
    m_flow.memory.loginUnderWay = false;
    m_flow.token = reply.token;
    if (m_flow.step != Step::Login) {
        // The customer went away while the password was being checked.
        endServerSession();
        return;
    }
    m_flow.memory.loggingOut = false;
    m_flow.account = reply.account;
    m_flow.tickets.clear();
    m_flow.ticketsLoaded = false;
    if (reply.openOrder) {
        showOrder(*reply.openOrder, reply.serverTime);
    } else if (!m_flow.wanted.isEmpty()) {
        openSeats(ShowtimeId(m_flow.wanted));
    } else if (m_flow.memory.wantsTickets) {
        go(Step::Tickets);
        fetchPage();
    } else {
        go(Step::Films);
    }
}

void FlowMachine::logInRefused(const Refusal &refusal)
{
    m_flow.memory.loginUnderWay = false;
    m_flow.memory.awaited
        = m_flow.step == Step::Login ? QLatin1StringView() : m_flow.memory.awaited;
    if (m_flow.step == Step::Login) {
        note(NoticeKind::Refused, refusal);
    }
}

void FlowMachine::answered(const protocol::AccountRegister &, const protocol::SessionReply &reply)
{
    loggedIn(reply);
}

void FlowMachine::answered(const protocol::AccountLogin &, const protocol::SessionReply &reply)
{
    loggedIn(reply);
}

void FlowMachine::refused(const protocol::AccountRegister &, const Refusal &refusal)
{
    logInRefused(refusal);
}

void FlowMachine::refused(const protocol::AccountLogin &, const Refusal &refusal)
{
    logInRefused(refusal);
}

void FlowMachine::answered(const protocol::AccountResume &, const protocol::SessionReply &reply)
{
    if (m_flow.token.isEmpty()) {
        return;
    }
    if (!reply.token.isEmpty()) {
        m_flow.token = reply.token;
    }
    ready();
    if (m_flow.memory.loggingOut) {
        endServerSession();
        return;
    }
    m_flow.account = reply.account;
    const bool sameOrder
        = reply.openOrder && m_flow.order && reply.openOrder->id == m_flow.order->id;
    if (sameOrder) {
        orderNews(*reply.openOrder, reply.serverTime);
    }
}

void FlowMachine::refused(const protocol::AccountResume &, const Refusal &refusal)
{
    if (!meansGone(refusal.code)) {
        return;
    }
    sessionGone();
    m_flow.token.clear();
    m_flow.memory.loggingOut = false;
    ready();
}

void FlowMachine::answered(const protocol::AccountLogout &, const protocol::EmptyReply &)
{
    // A new log-in may have followed at once; then the token is the new session's.
    if (m_flow.memory.loggingOut) {
        m_flow.memory.loggingOut = false;
        m_flow.token.clear();
    }
}

void FlowMachine::refused(const protocol::AccountLogout &command, const Refusal &)
{
    answered(command, protocol::EmptyReply{});
}

/// Leads to the log-in page if the present page needs a session, and from there back to the showtime.
void FlowMachine::sessionGone()
{
    if (!m_flow.account) {
        return;
    }
    ShowtimeId wanted;
    bool toLogin = true;
    bool wantsTickets = false;
    switch (m_flow.step) {
    case Step::Seats:
    case Step::Waiting:
        wanted = m_flow.wanted;
        break;
    case Step::Payment:
        wanted = m_flow.order->showtime.id;
        m_flow.film = m_flow.order->showtime.filmId;
        break;
    case Step::Ticket:
    case Step::Tickets:
        wantsTickets = true;
        break;
    case Step::OrderOver:
    case Step::Login:
        break;
    case Step::Films:
    case Step::Schedule:
        toLogin = false;
        break;
    }
    forgetAccount();
    m_flow.token.clear();
    if (toLogin) {
        go(Step::Login);
        m_flow.wanted = wanted;
        m_flow.memory.wantsTickets = wantsTickets;
    }
    note(NoticeKind::SessionEnded);
}

} // namespace karcis
