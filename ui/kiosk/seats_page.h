// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/page.h"

class QBoxLayout;

namespace karcis::ui {

class SeatPlanPanel;
class SeatsSide;
class ShowtimeLine;

/// The plan of the auditorium to choose seats from, with the time, the choice and its price beside it.
class SeatsPage : public Page
{
    Q_OBJECT

public:
    explicit SeatsPage(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow) override;

    [[nodiscard]] QString title() const override { return tr("Choose your seats"); }

    [[nodiscard]] QString help() const override;

    [[nodiscard]] bool tells(const BookingFlow &flow) const override;

    [[nodiscard]] BannerPlace *bannerPlace() override { return m_banners; }

    [[nodiscard]] QWidget *firstFocus() override;
    void restyle() override;
    void leave() override;

Q_SIGNALS:
    /// The time to choose is nearly over; somebody may be looking elsewhere.
    void nearlyOver();

private:
    void setAsking(bool asking);

    QBoxLayout *m_column = nullptr;
    BannerPlace *m_banners = nullptr;
    ShowtimeLine *m_showtime = nullptr;
    QBoxLayout *m_box = nullptr;
    SeatPlanPanel *m_plan = nullptr;
    SeatsSide *m_side = nullptr;
};

} // namespace karcis::ui
