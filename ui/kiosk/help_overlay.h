// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/overlay.h"

class QLabel;

namespace karcis::ui {

class Button;

/// What to do on the present page, and where people are who can help.
class HelpOverlay : public Overlay
{
    Q_OBJECT

public:
    HelpOverlay(Context &context, QWidget *parent);

    void explain(const QString &title, const QString &words);
    /// Whether the way out for staff is offered.
    void setStaffOffered(bool offered);
    void render() override;

Q_SIGNALS:
    void staffWanted();

private:
    QString m_heading;
    QString m_words;
    bool m_staffOffered = false;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_tools = nullptr;
    QLabel *m_people = nullptr;
    Button *m_close = nullptr;
    Button *m_staff = nullptr;
};

} // namespace karcis::ui
