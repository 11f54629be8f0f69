// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/local_channel.h"
#include "protocol/server_codec.h"

#include <QObject>

#include <functional>
#include <memory>
#include <variant>

namespace karcis::ui {

/// Answers one terminal with what a scene says: named, for pictures only.
class TourServer : public QObject
{
    Q_OBJECT

public:
    /// Nothing if it is not answered.
    using Answer = std::variant<std::monostate, protocol::Reply, Refusal>;
    using Script = std::function<Answer(const protocol::Command &)>;

    explicit TourServer(Script script, QObject *parent = nullptr);

    /// The terminal's end of a line to here; a line there was is closed.
    [[nodiscard]] std::unique_ptr<protocol::Channel> connectLine();
    /// The line breaks.
    void hangUp();

private:
    void receive(const QByteArray &frame);

    Script m_script;
    protocol::ServerCodec m_codec;
    std::unique_ptr<protocol::LocalChannel> m_line;
};

} // namespace karcis::ui
