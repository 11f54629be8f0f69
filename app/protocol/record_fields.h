// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

// One description per struct that travels: its JSON names, what they mean and what they may hold.
#include "protocol/account_fields.h"
#include "protocol/admin_fields.h"
#include "protocol/catalogue_fields.h"
#include "protocol/order_fields.h"
#include "protocol/queue_fields.h"
#include "protocol/seat_fields.h"
#include "protocol/terminal_fields.h"
