// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"
#include "ui/context.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace karcis::ui {

class Button;

/// Where a manager sets when the sale of a film starts, in the cinema's own time.
class SaleForm : public QWidget
{
    Q_OBJECT

public:
    explicit SaleForm(Context &context, QWidget *parent = nullptr);

    /// @p zone is the cinema's IANA name. What is being typed stays.
    void render(const std::vector<Film> &films, const QString &zone);
    void retranslate();

Q_SIGNALS:
    /// Without a time: at once.
    void startWanted(const karcis::FilmId &film, std::optional<karcis::UtcTime> at);

private:
    /// The typed moment; nothing if it is none.
    [[nodiscard]] std::optional<UtcTime> typed() const;
    [[nodiscard]] FilmId film() const;

    Context &m_context;
    QString m_zone;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QComboBox *m_films = nullptr;
    QLineEdit *m_at = nullptr;
    Button *m_set = nullptr;
    Button *m_now = nullptr;
};

} // namespace karcis::ui
