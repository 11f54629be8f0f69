// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "terminal/flow_machine.h"

namespace karcis {

void FlowMachine::want(const intents::GoHome &)
{
    if (m_flow.step == Step::Films) {
        return;
    }
    if (m_flow.step == Step::Waiting && m_flow.server.queueGate == QueueGate::Open) {
        want(intents::GoBack{});
        return;
    }
    leave();
    go(Step::Films);
}

void FlowMachine::want(const intents::GoBack &)
{
    switch (m_flow.step) {
    case Step::Films:
        break;
    case Step::Schedule:
    case Step::Tickets:
        go(Step::Films);
        break;
    case Step::Login:
        if (m_flow.film.isEmpty()) {
            go(Step::Films);
        } else {
            openSchedule(m_flow.film);
        }
        break;
    case Step::Seats:
        leaveSeats();
        openSchedule(m_flow.film);
        break;
    case Step::Payment:
        if (m_flow.line != Line::Online || m_flow.order->state == OrderState::Closing) {
            // Nobody can say now what becomes of the order; it is not a reason to keep the customer here.
            leaveOrder();
            openSchedule(m_flow.order->showtime.filmId);
            break;
        }
        // The seats can only be shown as they will be once the order is surely cancelled.
        m_flow.memory.backToSeats = true;
        cancelOrder(Wait::Yes);
        break;
    case Step::Ticket: {
        const bool toList = m_flow.memory.ticketFromList;
        go(toList ? Step::Tickets : Step::Films);
        if (toList) {
            fetchPage();
        }
        break;
    }
    case Step::OrderOver:
        openSchedule(FilmId(m_flow.order->showtime.filmId));
        break;
    case Step::Waiting:
        leaveQueue();
        if (m_flow.server.queueGate == QueueGate::Open) {
            m_flow.notice = {};
            m_flow.placeOver = true;
        } else if (m_flow.film.isEmpty()) {
            go(Step::Films);
        } else {
            openSchedule(FilmId(m_flow.film));
        }
        break;
    }
}

void FlowMachine::want(const intents::OpenFilm &intent)
{
    const bool here = m_flow.step == Step::Films || m_flow.step == Step::Schedule
        || m_flow.step == Step::Tickets || m_flow.step == Step::Ticket
        || m_flow.step == Step::OrderOver;
    if (!here) {
        return;
    }
    if (std::ranges::find(m_flow.films, intent.id, &Film::id) == m_flow.films.end()) {
        note(NoticeKind::Refused, Refusal{RefusalCode::NotFound});
        return;
    }
    openSchedule(FilmId(intent.id));
}

void FlowMachine::openSchedule(const FilmId &film)
{
    if (film != m_flow.film) {
        m_flow.showtimes.clear();
        m_flow.showtimesLoaded = false;
    }
    m_flow.film = film;
    go(Step::Schedule);
    fetchPage();
}

void FlowMachine::want(const intents::ChooseShowtime &intent)
{
    if (m_flow.step == Step::OrderOver && m_flow.order && m_flow.order->showtime.id == intent.id) {
        buy(m_flow.order->showtime);
        return;
    }
    if (m_flow.step != Step::Schedule && m_flow.step != Step::Films) {
        return;
    }
    const auto &offered = m_flow.step == Step::Films ? m_flow.next : m_flow.showtimes;
    const auto it = std::ranges::find(offered, intent.id, &protocol::ShowtimeInfo::id);
    if (it == offered.end()) {
        note(NoticeKind::Refused, Refusal{RefusalCode::NotFound});
    } else {
        buy(*it);
    }
}

void FlowMachine::buy(const protocol::ShowtimeInfo &showtime)
{
    // Kept by value: going to another page forgets what it came from.
    const ShowtimeId id = showtime.id;
    if (!showtime.onSale) {
        note(NoticeKind::Refused, Refusal{RefusalCode::SalesClosed});
        return;
    }
    if (showtime.filmId != m_flow.film) {
        m_flow.film = showtime.filmId;
        m_flow.showtimes.clear();
        m_flow.showtimesLoaded = false;
    }
    if (m_flow.account) {
        openSeats(id);
    } else {
        openLogin();
        m_flow.wanted = id;
    }
}

void FlowMachine::want(const intents::DismissNotice &)
{
    m_flow.notice = {};
}

void FlowMachine::want(const intents::Retry &)
{
    if (m_flow.memory.awaited.isEmpty()) {
        m_flow.notice = {};
        m_flow.placeOver = false;
        fetchPage();
    }
}

void FlowMachine::answered(const protocol::CatalogueFilms &, const protocol::FilmsReply &reply)
{
    settle(protocol::CatalogueFilms::method);
    m_flow.films = reply.films;
    m_flow.classes = reply.classes;
    m_flow.filmsLoaded = true;
}

void FlowMachine::answered(const protocol::CatalogueShowtimes &command,
                           const protocol::ShowtimesReply &reply)
{
    if (m_flow.step != Step::Schedule || command.filmId != m_flow.film) {
        return;
    }
    settle(protocol::CatalogueShowtimes::method);
    m_flow.showtimes = reply.showtimes;
    m_flow.showtimesLoaded = true;
}

void FlowMachine::answered(const protocol::CatalogueProgramme &,
                           const protocol::ProgrammeReply &reply)
{
    m_flow.offers = reply.offers;
    m_flow.next = reply.next;
    m_flow.programmeLoaded = true;
}

void FlowMachine::refused(const protocol::CatalogueShowtimes &command, const Refusal &refusal)
{
    if (m_flow.step != Step::Schedule || command.filmId != m_flow.film) {
        return;
    }
    const bool waited = settle(protocol::CatalogueShowtimes::method);
    if (!waited && m_flow.showtimesLoaded && refusal.code != RefusalCode::NotFound) {
        // Nobody waits for it: what is shown stays until the next try.
        return;
    }
    if (refusal.code == RefusalCode::NotFound) {
        go(Step::Films);
        fetchPage();
    }
    note(NoticeKind::Refused, refusal);
}

void FlowMachine::happened(const protocol::CatalogueChanged &)
{
    ask(protocol::CatalogueFilms{}, Wait::No);
    askProgramme();
    if (m_flow.step == Step::Schedule) {
        ask(protocol::CatalogueShowtimes{m_flow.film}, Wait::No);
    } else if (m_flow.step == Step::Seats) {
        watchSeats();
    }
}

} // namespace karcis
