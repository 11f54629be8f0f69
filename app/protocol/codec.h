// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

// The codec in its three parts. Nothing else in the program knows that messages are JSON.
#include "protocol/json_rpc.h"
#include "protocol/server_codec.h"
#include "protocol/terminal_codec.h"
