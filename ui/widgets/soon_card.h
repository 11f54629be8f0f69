// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/records.h"
#include "ui/widgets/button.h"

namespace karcis::ui {

/// A showtime that starts soon: poster, time, how long until then, film and auditorium.
class SoonCard : public Button
{
    Q_OBJECT

public:
    SoonCard(Context &context, const protocol::ShowtimeInfo &showtime, QWidget *parent = nullptr);

    /// @p poster is the file of the film's poster; @p zone the cinema's IANA name.
    void render(const protocol::ShowtimeInfo &showtime,
                const QString &poster,
                UtcTime now,
                const QString &zone);

    [[nodiscard]] const protocol::ShowtimeInfo &showtime() const { return m_showtime; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {leastWidth(), 0}; }

    [[nodiscard]] int leastWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int posterWidth() const;
    [[nodiscard]] int textWidth(int width) const;

    protocol::ShowtimeInfo m_showtime;
    QString m_poster;
    QString m_title;
    QString m_time;
    QString m_until;
    QString m_place;
};

} // namespace karcis::ui
