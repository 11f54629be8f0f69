// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_server.h"

#include <utility>

namespace karcis::ui {

TourServer::TourServer(Script script, QObject *parent)
    : QObject(parent)
    , m_script(std::move(script))
{ }

std::unique_ptr<protocol::Channel> TourServer::connectLine()
{
    auto [theirs, ours] = protocol::LocalChannel::makePair();
    m_line = std::move(ours);
    connect(m_line.get(), &protocol::Channel::received, this, &TourServer::receive);
    return std::move(theirs);
}

void TourServer::hangUp()
{
    m_line.reset();
}

void TourServer::receive(const QByteArray &frame)
{
    const protocol::Incoming incoming = m_codec.decode(frame);
    for (const protocol::Call &call : incoming.calls) {
        const auto *command = std::get_if<protocol::Command>(&call.content);
        if (command == nullptr) {
            continue;
        }
        const Answer answer = m_script(*command);
        if (const auto *reply = std::get_if<protocol::Reply>(&answer)) {
            m_line->send(protocol::encodeResult(call.id, *reply));
        } else if (const auto *refusal = std::get_if<Refusal>(&answer)) {
            m_line->send(protocol::encodeRefusal(call.id, *refusal));
        }
    }
}

} // namespace karcis::ui
