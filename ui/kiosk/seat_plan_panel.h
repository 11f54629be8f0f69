// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"
#include "ui/widgets/seat_view.h"

#include <QFrame>

#include <vector>

class QBoxLayout;
class QGridLayout;

namespace karcis::ui {

class Button;
class Legend;
class SeatGrid;
class SeatRequestPanel;
class SeatsWaiting;

/// The plan of the auditorium with its legend and its zoom buttons; in its place, for whoever asks for it, the seats asked
/// for in words.
class SeatPlanPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SeatPlanPanel(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow, const std::vector<SeatView> &seats);
    /// Upright (@p portrait) the zoom buttons stand below the plan, lying beside it: height is what lacks there.
    void restyle(bool portrait);
    /// Shows the plan (@p asking is false) or the request.
    void setAsking(bool asking);

    [[nodiscard]] bool isAsking() const { return m_asking; }

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
    /// The seats did not come and are to be asked for once more.
    void retried();

private:
    void buildZoom();
    void placeParts();
    void renderRequest(const BookingFlow &flow, const std::vector<SeatView> &seats);
    void renderZoom();

    Context &m_context;
    SeatGrid *m_grid = nullptr;
    Legend *m_legend = nullptr;
    QGridLayout *m_cells = nullptr;
    QWidget *m_zoom = nullptr;
    QBoxLayout *m_zoomBox = nullptr;
    Button *m_zoomOut = nullptr;
    Button *m_zoomFit = nullptr;
    Button *m_zoomIn = nullptr;
    SeatRequestPanel *m_request = nullptr;
    SeatsWaiting *m_waiting = nullptr;
    bool m_asking = false;
    bool m_loaded = false;
};

} // namespace karcis::ui
