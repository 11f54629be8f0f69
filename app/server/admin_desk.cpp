// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/admin_desk.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

namespace {

bool mayManage(const Asker &asker)
{
    return asker.role == Role::Manager || asker.role == Role::Administrator;
}

QString pausedKey()
{
    return u"sales/paused"_s;
}

QString messageKey()
{
    return u"cinema/message"_s;
}

} // namespace

AdminDesk::AdminDesk(Parts parts) : m_parts(std::move(parts)) { }

void AdminDesk::load()
{
    m_stored = m_parts.stores.settings.all();
    readNotice(m_stored);
}

void AdminDesk::readNotice(const std::map<QString, QString> &stored)
{
    const auto valueOf = [&stored](const QString &key) {
        const auto it = stored.find(key);
        return it == stored.end() ? QString() : it->second;
    };
    m_notice.message = valueOf(messageKey());
    m_notice.salesPaused = valueOf(pausedKey()) == u"1"_s;
}

void AdminDesk::follow(WorkContext &work)
{
    std::map<QString, QString> stored = m_parts.stores.settings.all();
    if (stored != m_stored) {
        // After the commit: what this very batch has changed may still be rolled back.
        work.afterCommit.emplace_back([this, stored = std::move(stored)] { takeUp(stored); });
    }
}

void AdminDesk::followAtOnce()
{
    const std::map<QString, QString> stored = m_parts.stores.settings.all();
    if (stored != m_stored) {
        takeUp(stored);
    }
}

void AdminDesk::takeUp(const std::map<QString, QString> &stored)
{
    bool changed = false;
    for (const auto &[key, value] : stored) {
        const auto before = m_stored.find(key);
        const bool isNew = before == m_stored.end() || before->second != value;
        if (isNew && findSetting(key) != nullptr) {
            changed = !applySetting(m_parts.settings, key, value) || changed;
        }
    }
    m_stored = stored;
    const protocol::CinemaNotice notice = m_notice;
    readNotice(stored);
    if (notice.message != m_notice.message || notice.salesPaused != m_notice.salesPaused) {
        m_parts.noticeChanged();
    }
    if (changed) {
        m_parts.settingsChanged();
    }
}

Result<protocol::SaleInfo> AdminDesk::setSaleStart(const Asker &asker,
                                                   const protocol::AdminSetSaleStart &command,
                                                   Premieres &premieres,
                                                   WorkContext &work)
{
    if (!mayManage(asker)) {
        return RefusalCode::Forbidden;
    }
    Result<protocol::SaleInfo> sale = premieres.setStart(command, work);
    if (sale) {
        const QString subject
            = command.showtimeId ? command.showtimeId->text() : sale.value().filmId.text();
        audit(asker,
              u"sale.start"_s,
              subject,
              QString::number(sale.value().startsAt.time_since_epoch().count()),
              work);
    }
    return sale;
}

Result<protocol::SaleInfo>
AdminDesk::sale(const Asker &asker, const protocol::AdminSale &command, Premieres &premieres)
{
    if (!mayManage(asker)) {
        return RefusalCode::Forbidden;
    }
    const std::optional<protocol::SaleInfo> sale
        = premieres.saleOf(command.filmId, command.showtimeId.value_or(ShowtimeId()));
    return sale ? Result<protocol::SaleInfo>(*sale) : RefusalCode::NotFound;
}

Result<protocol::AdminStatusReply>
AdminDesk::run(const Asker &asker, const protocol::AdminStatus &, WorkContext &work)
{
    if (!mayManage(asker)) {
        return RefusalCode::Forbidden;
    }
    protocol::AdminStatusReply reply = m_parts.status();
    reply.heldSeats = m_parts.stores.seats.heldSeats(work.now);
    reply.openCases = m_parts.stores.cases.openCount();
    reply.message = m_notice.message;
    reply.salesPaused = m_notice.salesPaused;
    return reply;
}

protocol::AdminLimitsReply AdminDesk::describe(const Settings &settings)
{
    protocol::AdminLimitsReply reply;
    for (const SettingSpec &spec : settingSpecs()) {
        reply.limits.push_back({.key = QString(spec.key),
                                .value = settingValue(settings, spec),
                                .least = spec.least,
                                .most = spec.most,
                                .standard = spec.defaultValue,
                                .unit = QString(spec.unit),
                                .meaning = QString(spec.meaning)});
    }
    return reply;
}

Result<protocol::AdminLimitsReply>
AdminDesk::run(const Asker &asker, const protocol::AdminLimits &, WorkContext &) const
{
    if (!mayManage(asker)) {
        return RefusalCode::Forbidden;
    }
    return describe(m_parts.settings);
}

Result<protocol::AdminLimitsReply>
AdminDesk::run(const Asker &asker, const protocol::AdminSetLimit &command, WorkContext &work)
{
    if (!mayManage(asker)) {
        return RefusalCode::Forbidden;
    }
    const SettingSpec *spec = findSetting(command.key);
    if (spec == nullptr) {
        return Refusal{.code = RefusalCode::NotFound, .detail = u"key"_s};
    }
    Settings changed = m_parts.settings;
    const QString value = QString::number(command.value);
    if (const std::optional<QString> fault = applySetting(changed, command.key, value)) {
        return Refusal{.code = RefusalCode::InvalidRequest, .detail = *fault};
    }
    m_parts.stores.settings.set(command.key, value);
    m_parts.stores.queue.announce();
    audit(asker,
          u"limit"_s,
          command.key,
          u"%1 -> %2"_s.arg(settingValue(m_parts.settings, *spec)).arg(command.value),
          work);
    work.afterCommit.emplace_back([this, key = command.key, value] {
        if (!applySetting(m_parts.settings, key, value)) {
            m_parts.settingsChanged();
        }
    });
    return describe(changed);
}

Result<protocol::AdminTerminalsReply>
AdminDesk::run(const Asker &asker, const protocol::AdminTerminals &, WorkContext &) const
{
    if (!mayManage(asker)) {
        return RefusalCode::Forbidden;
    }
    return m_parts.terminals();
}

Result<protocol::EmptyReply>
AdminDesk::run(const Asker &asker, const protocol::AdminPauseSales &, WorkContext &work)
{
    return pause(asker, true, work);
}

Result<protocol::EmptyReply>
AdminDesk::run(const Asker &asker, const protocol::AdminResumeSales &, WorkContext &work)
{
    return pause(asker, false, work);
}

Result<protocol::EmptyReply> AdminDesk::pause(const Asker &asker, bool paused, WorkContext &work)
{
    if (!mayManage(asker)) {
        return RefusalCode::Forbidden;
    }
    m_parts.stores.settings.set(pausedKey(), paused ? u"1"_s : u"0"_s);
    m_parts.stores.queue.announce();
    audit(asker, paused ? u"sales.pause"_s : u"sales.resume"_s, u"sales"_s, {}, work);
    note([paused](protocol::CinemaNotice &notice) { notice.salesPaused = paused; }, work);
    return protocol::EmptyReply{};
}

Result<protocol::EmptyReply>
AdminDesk::run(const Asker &asker, const protocol::AdminMessage &command, WorkContext &work)
{
    if (!mayManage(asker)) {
        return RefusalCode::Forbidden;
    }
    const QString text = command.text.simplified();
    m_parts.stores.settings.set(messageKey(), text);
    m_parts.stores.queue.announce();
    audit(asker, u"message"_s, u"terminals"_s, text, work);
    note([text](protocol::CinemaNotice &notice) { notice.message = text; }, work);
    return protocol::EmptyReply{};
}

void AdminDesk::note(std::function<void(protocol::CinemaNotice &)> change, WorkContext &work)
{
    // After the commit: a batch that is rolled back must not have closed the sale.
    work.afterCommit.emplace_back([this, change = std::move(change)] {
        change(m_notice);
        m_parts.noticeChanged();
    });
}

void AdminDesk::audit(const Asker &asker,
                      const QString &action,
                      const QString &subject,
                      const QString &detail,
                      const WorkContext &work)
{
    m_parts.stores.audit.add({.id = m_parts.random.id(),
                              .at = work.now,
                              .actor = asker.account.text(),
                              .action = action,
                              .subject = subject,
                              .detail = detail});
}

} // namespace karcis::server
