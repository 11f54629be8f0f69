// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/page.h"

#include <array>
#include <vector>

class QBoxLayout;
class QFrame;
class QLabel;
class QScrollArea;

namespace karcis::ui {

class Button;
class MoreFilms;
class OrderRow;
class Spinner;

/// The person's tickets for films that are still to come.
class TicketsPage : public Page
{
    Q_OBJECT

public:
    explicit TicketsPage(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow) override;

    [[nodiscard]] QString title() const override { return tr("My tickets"); }

    [[nodiscard]] QString help() const override;

    [[nodiscard]] QWidget *firstFocus() override;
    void restyle() override;

private:
    void build();
    void buildGuide(QWidget *parent);
    void renderGuide(const BookingFlow &flow);
    void rebuildRows(const BookingFlow &flow);

    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_list = nullptr;
    std::vector<OrderRow *> m_rows;
    QString m_rowKey;
    QWidget *m_emptyBox = nullptr;
    QLabel *m_emptyIcon = nullptr;
    Spinner *m_spinner = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyText = nullptr;
    Button *m_browse = nullptr;
    QFrame *m_guide = nullptr;
    QLabel *m_guideTitle = nullptr;
    std::array<QLabel *, 3> m_guideIcons{};
    std::array<QLabel *, 3> m_guideTexts{};
    MoreFilms *m_more = nullptr;
};

} // namespace karcis::ui
