// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/page.h"

#include <QDate>

#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace karcis::ui {

class AgeQuestion;
class DateStrip;
class MoreFilms;
class PosterView;
class TimeButton;
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
    void buildInfo();
    void renderFilm(const Film &film);
    void renderDays();
    void renderTimes();
    void rebuildTimes(const std::vector<const protocol::ShowtimeInfo *> &shown);
    void addTimes(QWidget *host, const std::vector<const protocol::ShowtimeInfo *> &shown);
    void chooseTime(const ShowtimeId &id);
    [[nodiscard]] QDate dayOf(const protocol::ShowtimeInfo &showtime) const;
    [[nodiscard]] QString emptyWords() const;
    void renderMore(const Film *film);
    /// The times were asked for and did not come.
    [[nodiscard]] static bool failed(const BookingFlow &flow);
    [[nodiscard]] QString releaseWords() const;
    /// Why some of the day's times cannot be had.
    [[nodiscard]] QString explainTimes() const;
    /// What is different from the times that were shown until now.
    void noteChanges(const BookingFlow &fresh);

    BookingFlow m_flow;
    QDate m_day;
    /// The day was chosen by hand, so a new day's times do not move it.
    bool m_dayChosen = false;
    QString m_timesKey;

    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_grid = nullptr;
    PosterView *m_poster = nullptr;
    QWidget *m_info = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_englishTitle = nullptr;
    QLabel *m_age = nullptr;
    QLabel *m_length = nullptr;
    QLabel *m_genres = nullptr;
    QLabel *m_language = nullptr;
    QLabel *m_synopsis = nullptr;
    QLabel *m_people = nullptr;
    QWidget *m_schedule = nullptr;
    QLabel *m_scheduleHeading = nullptr;
    DateStrip *m_days = nullptr;
    Trouble *m_trouble = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_release = nullptr;
    QLabel *m_explained = nullptr;
    QLabel *m_changes = nullptr;
    MoreFilms *m_more = nullptr;
    QWidget *m_times = nullptr;
    QVBoxLayout *m_timesBox = nullptr;
    std::vector<TimeButton *> m_buttons;
    AgeQuestion *m_question = nullptr;
};

} // namespace karcis::ui
