// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/records.h"
#include "ui/context.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace karcis::ui {

class QrView;
class StepList;

/// How to pay in the chosen way: a code to scan or a number to type over, and what to do step by step.
class PaymentInstruction : public QWidget
{
    Q_OBJECT

public:
    explicit PaymentInstruction(Context &context, QWidget *parent = nullptr);

    void render(const protocol::PaymentInfo &payment, const Money &total);
    /// Letters, distances or the size of the page are new. @p others is how much of its height other lines take.
    void restyle(QSize page, bool portrait, int others);

private:
    Context &m_context;
    QLabel *m_title = nullptr;
    QBoxLayout *m_box = nullptr;
    QrView *m_qr = nullptr;
    QLabel *m_picture = nullptr;
    QString m_pictureIcon;
    QLabel *m_numberTitle = nullptr;
    QLabel *m_number = nullptr;
    StepList *m_steps = nullptr;
};

} // namespace karcis::ui
