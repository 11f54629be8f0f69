// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_evening.h"
#include "ui/tour/tour_room.h"
#include "ui/tour/tour_scene.h"

#include <QAbstractItemModel>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::ui {

namespace {

using Change = std::function<void(const TourStage &, TourOffice &)>;
using Act = std::function<bool(const TourHands &, const TourStage &)>;

constexpr auto controlPage = "Control room"_L1;

std::function<std::unique_ptr<TourRoom>(const TourStage &, const TourLook &)>
officeWith(const Change &change)
{
    return [change](const TourStage &stage, const TourLook &look) {
        TourOffice office = busyOffice(stage);
        if (change) {
            change(stage, office);
        }
        return openOffice(stage.clock, look, office);
    };
}

void add(std::vector<TourScene> &scenes,
         const QString &name,
         const QString &title,
         const Change &change = {},
         const Act &act = {})
{
    scenes.push_back({.name = name,
                      .page = controlPage,
                      .title = title,
                      .act = act,
                      .room = officeWith(change)});
}

/// Opens a tab and scrolls to what is named.
Act onTab(const QString &tab, const QString &seen = {})
{
    return [tab, seen](const TourHands &hands, const TourStage &) {
        if (!hands.click(tab)) {
            return false;
        }
        TourHands::settle();
        return seen.isEmpty() || hands.scrollTo(seen);
    };
}

/// Sets the number of a row, as one does by typing, or only begins to.
Act onLimit(int row, std::optional<int> value)
{
    return [row, value](const TourHands &hands, const TourStage &) {
        auto *table = hands.click(u"limitsTab"_s)
            ? qobject_cast<QTableView *>(hands.find(u"limitTable"_s))
            : nullptr;
        if (table == nullptr) {
            return false;
        }
        const QModelIndex index = table->model()->index(row, 1);
        table->setCurrentIndex(index);
        if (!value) {
            table->edit(index);
        }
        return !value || table->model()->setData(index, *value, Qt::EditRole);
    };
}

void addLogin(std::vector<TourScene> &scenes)
{
    const auto who = [](TourManager manager) {
        return [manager](const TourStage &, TourOffice &office) {
            office.manager = manager;
        };
    };
    add(scenes, u"control-login"_s, u"Logging in"_s, who(TourManager::Nobody));
    add(scenes, u"control-login-wrong"_s, u"The wrong password"_s, who(TourManager::WrongPassword));
    add(scenes, u"control-login-customer"_s, u"No manager"_s, who(TourManager::Customer));
    add(scenes,
        u"control-login-offline"_s,
        u"Logging in without a line"_s,
        [](const TourStage &, TourOffice &office) {
            office.manager = TourManager::Nobody;
            office.lost = true;
        });
    scenes.push_back({.name = u"control-login-150"_s,
                      .page = controlPage,
                      .title = u"Logging in, text at 150 %"_s,
                      .room = officeWith([](const TourStage &, TourOffice &office) {
                          office.manager = TourManager::Nobody;
                          office.textPercent = 150;
                      })});
}

void addFigures(std::vector<TourScene> &scenes)
{
    add(scenes, u"control"_s, u"Figures and terminals on a busy evening"_s);
    add(scenes,
        u"control-first"_s,
        u"Right after the log-in"_s,
        [](const TourStage &, TourOffice &office) {
            const UtcTime now = office.statuses.back().serverTime;
            office.statuses = {{.connections = 1, .startedAt = now - 20s, .serverTime = now}};
            office.terminals.terminals.resize(1);
            office.limits = {};
        });
    add(scenes,
        u"control-overload"_s,
        u"Overload, and large numbers"_s,
        [](const TourStage &, TourOffice &office) {
            for (protocol::AdminStatusReply &status : office.statuses) {
                status.waiting *= 100;
                status.activeSessions *= 20;
                status.heldSeats *= 10;
                status.requests *= 40;
                status.refusals *= 400;
                status.orders = status.orders * 10 + 1'234'567;
                status.connections = 2345;
                status.overloadLevel = 3;
            }
        });
    add(scenes,
        u"control-terminals-many"_s,
        u"More terminals than there is room for"_s,
        [](const TourStage &, TourOffice &office) {
            const auto some = office.terminals.terminals;
            for (int i = 0; i < 12; ++i) {
                office.terminals.terminals.insert(
                    office.terminals.terminals.end(), some.begin(), some.end());
            }
        });
    add(scenes,
        u"control-offline"_s,
        u"The line is lost"_s,
        [](const TourStage &, TourOffice &office) { office.lost = true; });
    add(scenes, u"control-long"_s, u"Long names"_s, [](const TourStage &, TourOffice &office) {
        office.hello.cinema.name
            = u"Bioskop Persahabatan Nusantara Raya Internasional Plaza Senayan Jakarta"_s;
        office.managerName = u"Suryokusumowirahadikusumah Notonegoro"_s;
        office.terminals.terminals.front().terminal = u"kiosk-lantai-2-sebelah-barat-pintu"_s;
        office.terminals.terminals.front().account = u"Suryokusumowirahadikusumah"_s;
    });
    add(scenes,
        u"control-languages"_s,
        u"The languages"_s,
        {},
        [](const TourHands &hands, const TourStage &) {
            return hands.click(u"controlLanguage"_s);
        });
}

/// Somebody has forgotten the password and stands at the counter.
void addPasswords(std::vector<TourScene> &scenes)
{
    const Act find = [](const TourHands &hands, const TourStage &) {
        const bool asked = hands.click(u"controlPasswords"_s)
            && hands.type(u"resetLogin"_s, u"+6281234567890"_s) && hands.click(u"resetFind"_s);
        TourHands::settle();
        return asked;
    };
    add(scenes,
        u"control-passwords"_s,
        u"Whose password"_s,
        {},
        [](const TourHands &hands, const TourStage &) {
            return hands.click(u"controlPasswords"_s);
        });
    add(
        scenes,
        u"control-password-unknown"_s,
        u"Nobody is registered"_s,
        [](const TourStage &, TourOffice &office) {
            office.refused = Refusal{RefusalCode::NotFound};
        },
        find);
    add(scenes,
        u"control-password-typed"_s,
        u"A new password is typed"_s,
        {},
        [find](const TourHands &hands, const TourStage &stage) {
            return find(hands, stage) && hands.type(u"resetPassword"_s, u"rahasia baru"_s)
                && hands.click(u"resetShow"_s);
        });
    add(scenes,
        u"control-password-set"_s,
        u"The new password counts"_s,
        {},
        [find](const TourHands &hands, const TourStage &stage) {
            return find(hands, stage) && hands.type(u"resetPassword"_s, u"rahasia baru"_s)
                && hands.click(u"resetSet"_s);
        });
}

void addLimits(std::vector<TourScene> &scenes)
{
    add(scenes, u"control-limits"_s, u"Limits"_s, {}, onTab(u"limitsTab"_s));
    add(scenes, u"control-limit-edit"_s, u"A limit is being changed"_s, {}, onLimit(2, {}));
    add(
        scenes,
        u"control-limit-refused"_s,
        u"A change is refused"_s,
        [](const TourStage &, TourOffice &office) {
            office.refused = Refusal{RefusalCode::Unavailable};
        },
        onLimit(2, 6));
}

void addSelling(std::vector<TourScene> &scenes)
{
    add(scenes, u"control-sales"_s, u"Selling"_s, {}, onTab(u"salesTab"_s));
    add(
        scenes,
        u"control-paused"_s,
        u"Sales are paused, with a message"_s,
        [](const TourStage &, TourOffice &office) {
            office.statuses.back().salesPaused = true;
            office.statuses.back().message
                = u"Studio 2 dibuka kembali pukul 19.00. Terima kasih atas kesabaran Anda."_s;
        },
        onTab(u"salesTab"_s));
    add(scenes, u"control-sale"_s, u"No start is set"_s, {}, onTab(u"salesTab"_s, u"saleSet"_s));
    add(
        scenes,
        u"control-sale-set"_s,
        u"A start is set"_s,
        [](const TourStage &stage, TourOffice &office) {
            office.sales = {eveningSale(stage, false)};
        },
        onTab(u"salesTab"_s, u"saleSet"_s));
    add(
        scenes,
        u"control-sale-drawn"_s,
        u"The draw is made"_s,
        [](const TourStage &stage, TourOffice &office) {
            office.sales = {eveningSale(stage, true)};
        },
        onTab(u"salesTab"_s, u"saleSet"_s));
    add(
        scenes,
        u"control-sale-refused"_s,
        u"A start that cannot be"_s,
        [](const TourStage &, TourOffice &office) {
            office.refused
                = Refusal{.code = RefusalCode::InvalidRequest, .detail = u"saleStartsAt"_s};
        },
        [](const TourHands &hands, const TourStage &stage) {
            return onTab(u"salesTab"_s)(hands, stage)
                && hands.type(u"saleAt"_s, u"2026-12-24 10:00"_s) && hands.click(u"saleSet"_s)
                && onTab(u"salesTab"_s, u"saleSet"_s)(hands, stage);
        });
}

/// Lets somebody go ahead, once number and reason are typed.
bool letAhead(const TourHands &hands, const TourStage &stage)
{
    return onTab(u"queueTab"_s)(hands, stage) && hands.type(u"aheadNumber"_s, u"A-047"_s)
        && hands.type(u"aheadReason"_s, u"Kursi roda"_s) && hands.click(u"letAhead"_s);
}

void addQueue(std::vector<TourScene> &scenes)
{
    add(scenes, u"control-queue"_s, u"The queue"_s, {}, onTab(u"queueTab"_s));
    add(scenes, u"control-queue-ahead"_s, u"Somebody goes ahead"_s, {}, letAhead);
    add(
        scenes,
        u"control-queue-nobody"_s,
        u"Nobody has that number"_s,
        [](const TourStage &, TourOffice &office) {
            office.refused = Refusal{RefusalCode::NotFound};
        },
        letAhead);
}

void addLargeText(std::vector<TourScene> &scenes)
{
    const auto large = [](const TourStage &, TourOffice &office) {
        office.textPercent = 150;
    };
    add(scenes, u"control-150"_s, u"Figures, text at 150 %"_s, large);
    add(scenes, u"control-sales-150"_s, u"Selling, text at 150 %"_s, large, onTab(u"salesTab"_s));
    add(scenes, u"control-queue-150"_s, u"The queue, text at 150 %"_s, large, onTab(u"queueTab"_s));
}

} // namespace

void addControlScenes(std::vector<TourScene> &scenes)
{
    addLogin(scenes);
    addFigures(scenes);
    addPasswords(scenes);
    addLimits(scenes);
    addSelling(scenes);
    addQueue(scenes);
    addLargeText(scenes);
}

} // namespace karcis::ui
