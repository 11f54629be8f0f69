// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/queue_commands.h"
#include "terminal/terminal.h"
#include "ui/control/control_window.h"
#include "ui/lobby/lobby_window.h"
#include "ui/tour/tour_look.h"
#include "ui/tour/tour_server.h"

#include <memory>
#include <optional>

namespace karcis::ui {

/// A window that is no kiosk's, on the screen, with a terminal of its own.
class TourRoom
{
public:
    /// @p clock must outlive the room.
    TourRoom(const Clock &clock, TourServer::Script script, bool greetsOnly);

    [[nodiscard]] Terminal &terminal() { return m_terminal; }

    [[nodiscard]] QWidget &window() { return *m_window; }

    /// Shows @p window, which shows the terminal, in @p size, and connects it.
    void open(std::unique_ptr<QWidget> window, QSize size);
    void loseLine();

private:
    TourServer m_server;
    Terminal m_terminal;
    std::unique_ptr<QWidget> m_window;
};

/// A display in the lobby to which the server says @p board.
struct TourLobby
{
    protocol::HelloReply hello;
    protocol::QueueDisplayReply board;
    /// False before it has connected for the first time.
    bool known = true;
    bool lost = false;
};

/// Those who can log in to the control room, or try to.
enum class TourManager { Nobody, Manager, Customer, WrongPassword };

/// A control room and all that the server says to it.
struct TourOffice
{
    protocol::HelloReply hello;
    std::vector<Film> films;
    std::vector<protocol::ShowtimeInfo> showtimes;
    TourManager manager = TourManager::Manager;
    QString managerName;
    /// Oldest first; the last one is what the server says now.
    std::vector<protocol::AdminStatusReply> statuses;
    protocol::AdminTerminalsReply terminals;
    protocol::AdminLimitsReply limits;
    std::vector<protocol::SaleInfo> sales;
    /// Why whatever is to be changed is not.
    std::optional<Refusal> refused;
    bool lost = false;
    int textPercent = 100;
};

[[nodiscard]] std::unique_ptr<TourRoom>
openLobby(const Clock &clock, const TourLook &look, const TourLobby &lobby);
/// Nothing if the log-in's fields are not there.
[[nodiscard]] std::unique_ptr<TourRoom>
openOffice(const Clock &clock, const TourLook &look, const TourOffice &office);

} // namespace karcis::ui
