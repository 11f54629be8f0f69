// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/channel.h"

namespace karcis::protocol {

Channel::Channel(QObject *parent) : QObject(parent) { }

QString Channel::peerName() const
{
    return QStringLiteral("local");
}

} // namespace karcis::protocol
