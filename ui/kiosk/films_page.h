// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/page.h"

#include <array>
#include <vector>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace karcis::ui {

class Button;
class FilmCard;
class FlowLayout;
class WallLayout;

/// The first page: a wall of posters, to be narrowed by a search and by now or soon.
class FilmsPage : public Page
{
    Q_OBJECT

public:
    explicit FilmsPage(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow) override;

    [[nodiscard]] QString title() const override { return tr("Films"); }

    [[nodiscard]] QWidget *firstFocus() override;
    void restyle() override;
    void leave() override;

private:
    enum class Filter { All, Now, Soon };

    void build();
    void rebuildCards(const BookingFlow &flow);
    void showMatching();
    void choose(Filter filter);

    Filter m_filter = Filter::All;
    std::vector<FilmId> m_shown;
    std::vector<FilmCard *> m_cards;
    std::array<Button *, 3> m_filters{};
    QLineEdit *m_search = nullptr;
    QBoxLayout *m_bar = nullptr;
    FlowLayout *m_tools = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_empty = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_wallHost = nullptr;
    WallLayout *m_wall = nullptr;
    bool m_loaded = false;
    bool m_online = false;
};

} // namespace karcis::ui
