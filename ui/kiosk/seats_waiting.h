// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QWidget>

class QLabel;

namespace karcis::ui {

class PosterView;
class Spinner;
class Trouble;

/// In the place of the plan until it is here: the film, that its seats are on their way, or why they did not come and a button
/// to ask again.
class SeatsWaiting : public QWidget
{
    Q_OBJECT

public:
    explicit SeatsWaiting(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow);
    void restyle(bool portrait);

    /// The seats were asked for and did not come.
    [[nodiscard]] static bool failed(const BookingFlow &flow);

Q_SIGNALS:
    /// The seats are to be asked for once more.
    void retried();

private:
    Context &m_context;
    PosterView *m_poster = nullptr;
    Spinner *m_spinner = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_patience = nullptr;
    Trouble *m_trouble = nullptr;
};

} // namespace karcis::ui
