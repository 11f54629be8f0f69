// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/soon_strip.h"

#include "ui/widgets/label.h"
#include "ui/widgets/soon_card.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/wall_layout.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr std::chrono::seconds lookEvery{15};
constexpr int mostInARow = 6;

} // namespace

SoonStrip::SoonStrip(Context &context, std::function<UtcTime()> serverNow, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_serverNow(std::move(serverNow))
{
    setObjectName(u"soonStrip"_s);
    m_heading = makeLabel(TextStyle::Title, {}, this);
    m_host = new QWidget(this);
    m_wall = new WallLayout(m_host);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_host);
    connect(&m_minute, &QTimer::timeout, this, &SoonStrip::refresh);
}

void SoonStrip::render(const BookingFlow &flow)
{
    m_zone = flow.server.cinema.timeZone;
    m_posters.clear();
    for (const Film &film : flow.films) {
        m_posters.emplace_back(film.id, film.poster);
    }
    const bool same = std::ranges::equal(
        m_next, flow.next, {}, &protocol::ShowtimeInfo::id, &protocol::ShowtimeInfo::id);
    m_next = flow.next;
    if (!same) {
        rebuild();
    }
    m_heading->setText(tr("Starting soon"));
    refresh();
    restyle();
}

void SoonStrip::rebuild()
{
    for (SoonCard *card : m_cards) {
        m_wall->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    for (const protocol::ShowtimeInfo &showtime : m_next) {
        auto *card = new SoonCard(m_context, showtime, m_host);
        m_wall->addWidget(card);
        tabWithin(*m_host, *card);
        m_cards.push_back(card);
        connect(
            card, &QPushButton::clicked, this, [this, card] { Q_EMIT chosen(card->showtime()); });
    }
}

QString SoonStrip::posterOf(const FilmId &film) const
{
    const auto it = std::ranges::find(m_posters, film, &std::pair<FilmId, QString>::first);
    return it == m_posters.end() ? QString() : it->second;
}

void SoonStrip::refresh()
{
    const UtcTime now = m_serverNow();
    const bool wasEmpty = isEmpty();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->render(m_next[i], posterOf(m_next[i].filmId), now, m_zone);
    }
    showRow();
    if (wasEmpty != isEmpty()) {
        Q_EMIT emptied();
    }
}

void SoonStrip::showRow()
{
    if (m_cards.empty()) {
        m_shown = 0;
        return;
    }
    const UtcTime now = m_serverNow();
    m_wall->setItemWidth(m_cards.front()->leastWidth(), mostInARow);
    const auto room = static_cast<std::size_t>(m_wall->columns(width()));
    m_shown = 0;
    for (SoonCard *card : m_cards) {
        const bool shown = m_shown < room && card->showtime().startsAt > now;
        card->setVisible(shown);
        m_shown += shown ? 1 : 0;
    }
    m_wall->invalidate();
}

void SoonStrip::restyle()
{
    m_wall->setSpacing(m_context.theme.space(Space::Small));
    m_wall->setContentsMargins(0, 0, m_context.theme.space(Space::Small), 0);
    layout()->setSpacing(m_context.theme.space(Space::Small));
    showRow();
}

void SoonStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_minute.start(lookEvery);
}

void SoonStrip::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

void SoonStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showRow();
}

} // namespace karcis::ui
