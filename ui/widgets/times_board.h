// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QLabel;

namespace karcis::ui {

class FlowLayout;
class TimeButton;

/// The times of one film on one day, a group for each class of auditoriums: side by side as far as there is room, so that
/// the last class is not pushed off the screen.
class TimesBoard : public QWidget
{
    Q_OBJECT

public:
    explicit TimesBoard(Context &context, QWidget *parent = nullptr);

    /// Shows the flow's times of @p day as they are at @p now. While the times are the same ones, so are their buttons.
    void render(const BookingFlow &flow, QDate day, UtcTime now);

    /// In the order in which they are read.
    [[nodiscard]] const std::vector<TimeButton *> &buttons() const { return m_buttons; }

    /// Distances are new.
    void restyle();

Q_SIGNALS:
    void chosen(const karcis::ShowtimeId &id);

private:
    using Times = std::vector<const protocol::ShowtimeInfo *>;

    [[nodiscard]] static Times timesOf(const BookingFlow &flow, QDate day);
    void rebuild(const BookingFlow &flow, const Times &shown);
    void clear();
    [[nodiscard]] QWidget *makeGroup(const BookingFlow &flow, const Times &shown);
    [[nodiscard]] QString headingOf(const BookingFlow &flow, const Times &shown) const;
    /// Each auditorium once, "Studio 2" before "Studio 10".
    [[nodiscard]] QStringList roomsOf(const Times &shown) const;

    Context &m_context;
    /// What the buttons were made for.
    QString m_key;
    FlowLayout *m_groups = nullptr;
    std::vector<QLabel *> m_headings;
    std::vector<TimeButton *> m_buttons;
};

} // namespace karcis::ui
