// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/refusal.h"
#include "ui/context.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace karcis::ui {

class Button;

/// Where staff let somebody in before all others, with a reason that goes to the audit log.
class AheadForm : public QWidget
{
    Q_OBJECT

public:
    explicit AheadForm(Context &context, QWidget *parent = nullptr);

    /// What became of letting @p number ahead; without a refusal it was done.
    void tell(const QString &number, const std::optional<Refusal> &refusal);
    /// Forgets what was typed and told.
    void clear();
    void retranslate();

Q_SIGNALS:
    void aheadWanted(const QString &number, const QString &reason);

private:
    struct Told
    {
        QString number;
        std::optional<Refusal> refusal = std::nullopt;
    };

    void submit();
    void renderButton();
    void renderTold();
    [[nodiscard]] QString toldWords() const;
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString reason() const;

    Context &m_context;
    std::optional<Told> m_told;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_numberName = nullptr;
    QLabel *m_reasonName = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_reason = nullptr;
    Button *m_let = nullptr;
    QLabel *m_outcome = nullptr;
};

} // namespace karcis::ui
