// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/film_search.h"
#include "ui/kiosk/page.h"

#include <array>
#include <vector>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace karcis::ui {

class AgeQuestion;
class Button;
class FilmFilter;
class FilmWall;
class FlowLayout;
class SoonStrip;

/// The first page: what starts soon, and a wall of posters, to be narrowed by a search and by filters.
class FilmsPage : public Page
{
    Q_OBJECT

public:
    explicit FilmsPage(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow) override;

    [[nodiscard]] QString title() const override { return tr("Films"); }

    [[nodiscard]] QString help() const override;

    [[nodiscard]] QWidget *firstFocus() override;
    void restyle() override;
    void leave() override;

private:
    enum class Filter { All, Now, Soon };

    void build();
    void buildTools(QWidget *tools);
    void buildContent();
    void takeFilms(const BookingFlow &flow);
    void showMoreWhenNear();
    void showMatching();
    [[nodiscard]] int searchWidth() const;
    void sayWhatIsShown(bool any, bool similar);
    void renderTools();
    void choose(Filter filter);
    void clearAll();
    void buy(const protocol::ShowtimeInfo &showtime);
    [[nodiscard]] bool isNarrowed() const;

    Filter m_filter = Filter::All;
    std::vector<FilmId> m_shown;
    FilmSearch m_finder;
    QString m_finderLanguage;
    BookingFlow m_flow;
    std::array<Button *, 3> m_filters{};
    Button *m_filterToggle = nullptr;
    Button *m_filterClear = nullptr;
    QLineEdit *m_search = nullptr;
    QBoxLayout *m_bar = nullptr;
    FlowLayout *m_tools = nullptr;
    QLabel *m_heading = nullptr;
    QWidget *m_emptyBox = nullptr;
    QLabel *m_empty = nullptr;
    Button *m_emptyClear = nullptr;
    SoonStrip *m_soon = nullptr;
    FilmFilter *m_panel = nullptr;
    QLabel *m_similar = nullptr;
    QLabel *m_wallHeading = nullptr;
    QVBoxLayout *m_content = nullptr;
    AgeQuestion *m_question = nullptr;
    QScrollArea *m_scroll = nullptr;
    FilmWall *m_wall = nullptr;
};

} // namespace karcis::ui
