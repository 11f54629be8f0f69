// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"
#include "ui/widgets/seat_view.h"

#include <QFrame>

#include <vector>

class QBoxLayout;

namespace karcis::ui {

class Button;
class Legend;
class SeatGrid;
class SeatRequestPanel;

/// The plan of the auditorium with its legend and its zoom buttons; in its place, for whoever asks for it, the seats asked
/// for in words.
class SeatPlanPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SeatPlanPanel(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow, const std::vector<SeatView> &seats);
    void restyle();
    /// Shows the plan (@p asking is false) or the request.
    void setAsking(bool asking);
    [[nodiscard]] bool isAsking() const;
    /// The person has gone: no seat and no word stays.
    void clear();

    [[nodiscard]] SeatGrid *grid() const { return m_grid; }

    [[nodiscard]] SeatRequestPanel *request() const { return m_request; }

Q_SIGNALS:
    void seatTapped(const karcis::SeatId &seat);
    /// What was asked for, and whether it replaces the seats chosen so far.
    void wanted(const karcis::SeatRequest &request, bool replace);
    /// Back from the request to the plan.
    void cancelled();

private:
    void buildZoom();
    void renderRequest(const BookingFlow &flow, const std::vector<SeatView> &seats);
    void renderZoom();

    Context &m_context;
    SeatGrid *m_grid = nullptr;
    Legend *m_legend = nullptr;
    QBoxLayout *m_foot = nullptr;
    Button *m_zoomOut = nullptr;
    Button *m_zoomFit = nullptr;
    Button *m_zoomIn = nullptr;
    SeatRequestPanel *m_request = nullptr;
};

} // namespace karcis::ui
