// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/page.h"

#include <QDate>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace karcis::ui {

class AgeQuestion;
class DateStrip;
class FilmInfo;
class MoreFilms;
class PosterView;
class ScheduleWords;
class Spinner;
class TimesBoard;
class Trouble;

/// One film: what it is about, and when it can be seen in the next days.
class SchedulePage : public Page
{
    Q_OBJECT

public:
    explicit SchedulePage(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow) override;

    [[nodiscard]] QString title() const override { return tr("Film and times"); }

    [[nodiscard]] QString help() const override;

    [[nodiscard]] QWidget *firstFocus() override;
    void restyle() override;
    void leave() override;
    [[nodiscard]] bool tells(const BookingFlow &flow) const override;

private:
    void build();
    void buildSchedule(QWidget *content);
    void connectParts();
    void renderDays();
    void renderTimes();
    void renderMore(const Film *film);
    void placeMore();
    void chooseTime(const ShowtimeId &id);
    /// The times were asked for and did not come.
    [[nodiscard]] static bool failed(const BookingFlow &flow);
    [[nodiscard]] ScheduleWords words() const;
    /// Says what is different from the times that were shown until now.
    void noteChanges(const BookingFlow &fresh);

    BookingFlow m_flow;
    QDate m_day;
    /// The day was chosen by hand, so a new day's times do not move it.
    bool m_dayChosen = false;
    /// There are other films to show if there is room.
    bool m_moreWanted = false;

    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_grid = nullptr;
    PosterView *m_poster = nullptr;
    FilmInfo *m_info = nullptr;
    QWidget *m_schedule = nullptr;
    QLabel *m_scheduleHeading = nullptr;
    DateStrip *m_days = nullptr;
    Trouble *m_trouble = nullptr;
    Spinner *m_spinner = nullptr;
    QHBoxLayout *m_waiting = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_release = nullptr;
    QLabel *m_explained = nullptr;
    QLabel *m_changes = nullptr;
    MoreFilms *m_more = nullptr;
    TimesBoard *m_times = nullptr;
    AgeQuestion *m_question = nullptr;
};

} // namespace karcis::ui
