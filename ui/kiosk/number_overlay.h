// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/intent.h"
#include "ui/kiosk/overlay.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace karcis::ui {

class Button;

/// "I have a number": takes what somebody types, or what a scanner reads, which types like a keyboard and ends with
/// Enter.
class NumberOverlay : public Overlay
{
    Q_OBJECT

public:
    explicit NumberOverlay(Context &context, QWidget *parent = nullptr);

    void open() override;
    void render() override;

    /// What the words name: "A-047 K7XQ4", with or without signs between them, or the text of a printed code.
    [[nodiscard]] static std::optional<intents::ClaimNumber> read(const QString &words);

Q_SIGNALS:
    void claimed(const karcis::Intent &claim);

private:
    void submit();

    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLineEdit *m_field = nullptr;
    QLabel *m_problem = nullptr;
    Button *m_enter = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace karcis::ui
