// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/overlay.h"

class QLabel;

namespace karcis::ui {

class Button;

/// "Are you still there?" with the seconds that are left, in numbers that are seen from afar.
class IdleOverlay : public Overlay
{
    Q_OBJECT

public:
    IdleOverlay(Context &context, QWidget *parent);

    void render() override;
    void open() override;
    void count(Millis left);

private:
    [[nodiscard]] QString words() const;

    Millis m_left{};
    QLabel *m_title = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_text = nullptr;
    Button *m_stay = nullptr;
};

} // namespace karcis::ui
