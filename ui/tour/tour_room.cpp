// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_room.h"

#include "ui/control/control_page.h"
#include "ui/tour/tour_hands.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

TerminalOptions terminalOptions(bool greetsOnly)
{
    return {.terminalId = u"tour"_s,
            .version = u"1"_s,
            .jitter = [] { return 0.0; },
            // A line that is lost stays so until the picture is taken.
            .tickInterval = Millis{0},
            .greetsOnly = greetsOnly};
}

TourServer::Answer answerLogin(const TourOffice &office)
{
    if (office.manager == TourManager::WrongPassword) {
        return Refusal{RefusalCode::WrongCredentials};
    }
    protocol::SessionReply session;
    session.token = u"tour"_s;
    session.account
        = {.id = AccountId(u"tour"_s),
           .name = office.managerName,
           .login = u"sari@bioskop.example"_s,
           .role = office.manager == TourManager::Manager ? Role::Manager : Role::Customer};
    return protocol::Reply(session);
}

/// What is only looked at; nothing for what would change something.
std::optional<protocol::Reply> answerLook(const TourOffice &office,
                                          const protocol::Command &command)
{
    if (std::holds_alternative<protocol::TerminalHello>(command)) {
        return office.hello;
    }
    if (std::holds_alternative<protocol::CatalogueFilms>(command)) {
        return protocol::FilmsReply{.films = office.films, .classes = {}};
    }
    if (const auto *wanted = std::get_if<protocol::CatalogueShowtimes>(&command)) {
        return protocol::ShowtimesReply{.filmId = wanted->filmId, .showtimes = office.showtimes};
    }
    if (std::holds_alternative<protocol::PaymentMethods>(command)) {
        return protocol::PaymentMethodsReply{};
    }
    if (std::holds_alternative<protocol::AdminStatus>(command)) {
        return office.statuses.back();
    }
    if (std::holds_alternative<protocol::AdminTerminals>(command)) {
        return office.terminals;
    }
    if (std::holds_alternative<protocol::AdminLimits>(command)) {
        return office.limits;
    }
    return std::nullopt;
}

TourServer::Answer answerSale(const TourOffice &office, const protocol::AdminSale &command)
{
    const auto sale = std::ranges::find(office.sales, command.filmId, &protocol::SaleInfo::filmId);
    if (sale == office.sales.end()) {
        return Refusal{RefusalCode::NotFound};
    }
    return protocol::Reply(protocol::SaleReply{.sale = *sale, .serverTime = {}});
}

TourServer::Answer answerOffice(const TourOffice &office, const protocol::Command &command)
{
    if (std::optional<protocol::Reply> look = answerLook(office, command)) {
        return std::move(*look);
    }
    if (std::holds_alternative<protocol::AccountLogin>(command)) {
        return answerLogin(office);
    }
    if (const auto *wanted = std::get_if<protocol::AdminSale>(&command)) {
        return answerSale(office, *wanted);
    }
    const bool isAccount = std::holds_alternative<protocol::AccountFind>(command)
        || std::holds_alternative<protocol::AccountReset>(command);
    if (isAccount && !office.refused) {
        return protocol::Reply(protocol::AccountReply{.account = {.id = AccountId(u"customer"_s),
                                                                  .name = u"Dewi Anggraini"_s,
                                                                  .login = u"+6281234567890"_s}});
    }
    if (std::holds_alternative<protocol::QueueAdvance>(command) && !office.refused) {
        return protocol::Reply(protocol::EmptyReply{});
    }
    return office.refused.value_or(Refusal{RefusalCode::Unavailable});
}

} // namespace

TourRoom::TourRoom(const Clock &clock, TourServer::Script script, bool greetsOnly)
    : m_server(std::move(script))
    , m_terminal(
          clock, [this] { return m_server.connectLine(); }, terminalOptions(greetsOnly))
{ }

void TourRoom::open(std::unique_ptr<QWidget> window, QSize size)
{
    m_window = std::move(window);
    m_window->resize(size);
    m_window->show();
    m_terminal.start();
    TourHands::settle();
}

void TourRoom::loseLine()
{
    m_server.hangUp();
    TourHands::settle();
}

std::unique_ptr<TourRoom>
openLobby(const Clock &clock, const TourLook &look, const TourLobby &lobby)
{
    const auto script = [lobby](const protocol::Command &command) -> TourServer::Answer {
        if (!lobby.known) {
            return {};
        }
        return std::holds_alternative<protocol::TerminalHello>(command)
            ? protocol::Reply(lobby.hello)
            : protocol::Reply(lobby.board);
    };
    auto room = std::make_unique<TourRoom>(clock, script, true);
    room->open(
        std::make_unique<LobbyWindow>(
            room->terminal(),
            clock,
            LobbyOptions{.language = look.language, .alternate = false, .theme = look.theme}),
        look.size);
    if (lobby.lost) {
        room->loseLine();
    }
    return room;
}

std::unique_ptr<TourRoom>
openOffice(const Clock &clock, const TourLook &look, const TourOffice &office)
{
    const auto script = [office](const protocol::Command &command) {
        return answerOffice(office, command);
    };
    auto room = std::make_unique<TourRoom>(clock, script, false);
    auto made = std::make_unique<ControlWindow>(
        room->terminal(), clock, KioskOptions{.language = look.language, .theme = look.theme});
    ControlWindow &control = *made;
    control.setTextPercent(office.textPercent);
    room->open(std::move(made), look.size);
    if (office.manager != TourManager::Nobody) {
        const TourHands hands(control);
        const bool typed = hands.type(u"managerLogin"_s, u"sari@bioskop.example"_s)
            && hands.type(u"managerPassword"_s, u"rahasia sekali"_s)
            && hands.click(u"managerSubmit"_s);
        if (!typed) {
            return nullptr;
        }
        TourHands::settle();
    }
    if (office.manager == TourManager::Manager) {
        for (const protocol::AdminStatusReply &status : office.statuses) {
            control.page().setStatus(status);
        }
    }
    if (office.lost) {
        room->loseLine();
    }
    return room;
}

} // namespace karcis::ui
