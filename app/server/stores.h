// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/account_store.h"
#include "db/audit_store.h"
#include "db/case_store.h"
#include "db/catalogue_store.h"
#include "db/command_store.h"
#include "db/database.h"
#include "db/hold_lapse_store.h"
#include "db/login_failure_store.h"
#include "db/order_store.h"
#include "db/outbox_store.h"
#include "db/queue_store.h"
#include "db/sale_store.h"
#include "db/seat_store.h"
#include "db/settings_store.h"

namespace karcis::server {

/// Every store over the one writing connection.
struct Stores
{
    explicit Stores(db::Database &connection)
        : database(connection)
        , catalogue(connection)
        , seats(connection)
        , orders(connection)
        , accounts(connection)
        , commands(connection)
        , outbox(connection)
        , loginFailures(connection)
        , holdLapses(connection)
        , settings(connection)
        , audit(connection)
        , cases(connection)
        , queue(connection)
        , sales(connection)
    { }

    db::Database &database;
    db::CatalogueStore catalogue;
    db::SeatStore seats;
    db::OrderStore orders;
    db::AccountStore accounts;
    db::CommandStore commands;
    db::OutboxStore outbox;
    db::LoginFailureStore loginFailures;
    db::HoldLapseStore holdLapses;
    db::SettingsStore settings;
    db::AuditStore audit;
    db::CaseStore cases;
    db::QueueStore queue;
    db::SaleStore sales;
};

} // namespace karcis::server
