// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/log.h"

Q_LOGGING_CATEGORY(lcServer, "karcis.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPayments, "karcis.payments", QtInfoMsg)
