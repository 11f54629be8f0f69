// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/random_source.h"
#include "protocol/admin_commands.h"
#include "protocol/events.h"
#include "server/box_office.h"
#include "server/premieres.h"
#include "server/settings.h"
#include "server/stores.h"
#include "server/work_context.h"

#include <functional>
#include <string_view>

namespace karcis::server {

/// A command that only managers may send.
template <class Command>
concept AdminCommand
    = std::string_view(Command::method.data(), static_cast<std::size_t>(Command::method.size()))
.starts_with("admin.");

/// What managers see and change while the server runs. Every method checks the asker's role itself; what changes
/// something writes an audit row in the same transaction, and counts after the commit.
class AdminDesk
{
public:
    struct Parts
    {
        Stores &stores;
        Settings &settings;
        RandomSource &random;
        /// The numbers of the server, without those that AdminDesk knows.
        std::function<protocol::AdminStatusReply()> status;
        std::function<protocol::AdminTerminalsReply()> terminals;
        /// Settings are different now.
        std::function<void()> settingsChanged;
        /// The notice is different now: all terminals must hear of it.
        std::function<void()> noticeChanged;
    };

    explicit AdminDesk(Parts parts);

    /// Reads what a former run, or another server of the same database, left.
    void load();

    [[nodiscard]] const protocol::CinemaNotice &notice() const { return m_notice; }

    [[nodiscard]] Result<protocol::AdminStatusReply>
    run(const Asker &asker, const protocol::AdminStatus &command, WorkContext &work);
    [[nodiscard]] Result<protocol::AdminLimitsReply>
    run(const Asker &asker, const protocol::AdminLimits &command, WorkContext &work) const;
    [[nodiscard]] Result<protocol::AdminLimitsReply>
    run(const Asker &asker, const protocol::AdminSetLimit &command, WorkContext &work);
    [[nodiscard]] Result<protocol::AdminTerminalsReply>
    run(const Asker &asker, const protocol::AdminTerminals &command, WorkContext &work) const;
    [[nodiscard]] Result<protocol::EmptyReply>
    run(const Asker &asker, const protocol::AdminPauseSales &command, WorkContext &work);
    [[nodiscard]] Result<protocol::EmptyReply>
    run(const Asker &asker, const protocol::AdminResumeSales &command, WorkContext &work);
    [[nodiscard]] Result<protocol::EmptyReply>
    run(const Asker &asker, const protocol::AdminMessage &command, WorkContext &work);

    /// Sets when a sale starts; what follows from it is for @p premieres.
    [[nodiscard]] Result<protocol::SaleInfo>
    setSaleStart(const Asker &asker,
                 const protocol::AdminSetSaleStart &command,
                 Premieres &premieres,
                 WorkContext &work);
    [[nodiscard]] static Result<protocol::SaleInfo>
    sale(const Asker &asker, const protocol::AdminSale &command, Premieres &premieres);
    /// Takes up what another server of the same database has changed since the last look. What was given on this
    /// server's command line stays until then.
    void follow(WorkContext &work);
    /// The same at once: only where this transaction has changed nothing yet.
    void followAtOnce();

private:
    [[nodiscard]] static protocol::AdminLimitsReply describe(const Settings &settings);
    [[nodiscard]] Result<protocol::EmptyReply>
    pause(const Asker &asker, bool paused, WorkContext &work);
    void note(std::function<void(protocol::CinemaNotice &)> change, WorkContext &work);
    void audit(const Asker &asker,
               const QString &action,
               const QString &subject,
               const QString &detail,
               const WorkContext &work);

    void takeUp(const std::map<QString, QString> &stored);
    void readNotice(const std::map<QString, QString> &stored);

    Parts m_parts;
    protocol::CinemaNotice m_notice;
    /// As they were in the database at the last look.
    std::map<QString, QString> m_stored;
};

} // namespace karcis::server
