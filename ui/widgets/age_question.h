// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"
#include "ui/context.h"

#include <QFrame>

class QLabel;

namespace karcis::ui {

class Button;

/// Asks whether everybody is old enough for a film, before its seats are shown.
class AgeQuestion : public QFrame
{
    Q_OBJECT

public:
    explicit AgeQuestion(Context &context, QWidget *parent = nullptr);

    /// True for films that only grown-ups may see.
    [[nodiscard]] static bool isNeeded(AgeClass age);

    /// Shows itself; confirmed() names the showtime if the answer is yes.
    void ask(const ShowtimeId &id, AgeClass age);
    /// Sets the words anew, in the language of now, and the distances.
    void render();
    void cancel();

Q_SIGNALS:
    void confirmed(const karcis::ShowtimeId &id);
    /// It is no longer asked, and was not answered with yes.
    void cancelled();

private:
    Context &m_context;
    ShowtimeId m_asked;
    int m_years = 17;
    QLabel *m_text = nullptr;
    Button *m_confirm = nullptr;
    Button *m_decline = nullptr;
};

} // namespace karcis::ui
