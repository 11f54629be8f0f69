// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/attract_view.h"

#include "ui/widgets/poster_view.h"

#include <QAccessible>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr std::chrono::seconds each{7};
constexpr int fadeMilliseconds = 700;
constexpr qsizetype timesShown = 4;

} // namespace

AttractView::AttractView(Context &context, std::function<UtcTime()> serverNow, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_serverNow(std::move(serverNow))
{
    setObjectName(u"attractView"_s);
    setCursor(Qt::PointingHandCursor);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    m_fade.setDuration(fadeMilliseconds);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_timer, &QTimer::timeout, this, &AttractView::goOn);
    parent->installEventFilter(this);
    hide();
}

void AttractView::render(const BookingFlow &flow)
{
    m_films.clear();
    std::ranges::copy_if(flow.films, std::back_inserter(m_films), [](const Film &film) {
        return !film.poster.isEmpty();
    });
    m_next = flow.next;
    m_offers = flow.offers;
    m_zone = flow.server.cinema.timeZone;
    m_cinema = flow.server.cinema.name;
    m_at = m_films.empty() ? 0 : m_at % m_films.size();
    m_before = m_at;
    update();
}

void AttractView::open()
{
    m_at = 0;
    m_before = 0;
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_timer.start(each);
    setAccessibleName(spoken());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

FilmId AttractView::shown() const
{
    return m_at < m_films.size() ? m_films[m_at].id : FilmId();
}

void AttractView::goOn()
{
    if (m_films.empty()) {
        return;
    }
    m_before = std::exchange(m_at, (m_at + 1) % m_films.size());
    if (!m_context.theme.reducedMotion()) {
        m_fade.start();
    }
    setAccessibleName(spoken());
    update();
}

QString AttractView::spoken() const
{
    const QString film = m_at < m_films.size() ? m_films[m_at].title : m_cinema;
    return tr("Touch the screen to buy tickets.") + u' ' + film;
}

QStringList AttractView::timesOf(const Film &film) const
{
    QStringList times;
    for (const protocol::ShowtimeInfo &showtime : m_next) {
        const bool soon = showtime.filmId == film.id && showtime.startsAt > m_serverNow();
        if (soon && times.size() < timesShown) {
            times.append(m_context.wording.time(showtime.startsAt, m_zone));
        }
    }
    return times;
}

void AttractView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), m_context.theme.color(Tone::Background));
    if (m_at < m_films.size()) {
        const bool fading = m_fade.state() == QAbstractAnimation::Running;
        if (fading && m_before < m_films.size()) {
            paintFilm(painter, m_films[m_before]);
            painter.setOpacity(m_fade.currentValue().toDouble());
        }
        paintFilm(painter, m_films[m_at]);
        painter.setOpacity(1.0);
    }
    paintInvitation(painter);
}

void AttractView::paintFilm(QPainter &painter, const Film &film) const
{
    const Theme &theme = m_context.theme;
    painter.fillRect(rect(), theme.color(Tone::Background));
    if (theme.mode() != ThemeMode::HighContrast) {
        const qreal before = painter.opacity();
        painter.setOpacity(before * (theme.mode() == ThemeMode::Dark ? 0.5 : 0.3));
        painter.drawPixmap(0, 0, m_context.pictures.blurred(film.poster, size()));
        painter.setOpacity(before);
    }
    const bool upright = height() > width();
    const int margin = theme.space(Space::Huge);
    const int footer = theme.textPx(110);
    QSize poster(2, 3);
    poster.scale(upright ? QSize(width() - 2 * margin, (height() - footer) * 68 / 100)
                         : QSize(width() * 44 / 100, height() - footer - 2 * margin),
                 Qt::KeepAspectRatio);
    const QRect place(
        upright ? (width() - poster.width()) / 2 : margin, margin, poster.width(), poster.height());
    const auto placed = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    paintPoster(painter, m_context, film.poster, placed(place));
    QRect words(
        place.right() + margin, margin, width() - place.right() - 2 * margin, poster.height());
    if (upright) {
        words = QRect(margin,
                      place.bottom() + theme.space(Space::Large),
                      width() - 2 * margin,
                      height() - footer - place.bottom() - theme.space(Space::Large));
    }
    paintTimes(painter, film, placed(words));
}

void AttractView::paintTimes(QPainter &painter, const Film &film, QRect room) const
{
    const Theme &theme = m_context.theme;
    const Wording &wording = m_context.wording;
    const int leading
        = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading).toInt());
    const int centred = Qt::AlignHCenter;
    const int flags = (height() > width() ? centred : leading) | Qt::TextWordWrap;

    struct Line
    {
        QString text;
        TextStyle style = TextStyle::Body;
        Tone tone = Tone::Text;
        int after = 0;
    };

    const QStringList times = timesOf(film);
    QString when = tr("Coming soon");
    if (film.released == Release::Now) {
        when = times.isEmpty() ? tr("Now showing") : tr("Next: %1").arg(times.join(u"  ·  "_s));
    }
    const std::array lines{Line{wording.isolated(film.title),
                                TextStyle::Display,
                                Tone::Text,
                                theme.space(Space::Small)},
                           Line{wording.genres(film.genres) + u" · "_s
                                    + wording.length(film.minutes) + u" · "_s
                                    + wording.ageMark(film.age),
                                TextStyle::Title,
                                Tone::Muted,
                                theme.space(Space::Large)},
                           Line{when, TextStyle::Headline, Tone::AccentText, 0}};
    int total = 0;
    for (const Line &line : lines) {
        total += QFontMetrics(theme.font(line.style)).boundingRect(room, flags, line.text).height()
            + line.after;
    }
    room.setTop(room.top() + std::max(0, (room.height() - total) / 2));
    for (const Line &line : lines) {
        painter.setFont(theme.font(line.style));
        painter.setPen(theme.color(line.tone));
        QRect drawn;
        painter.drawText(room, flags, line.text, &drawn);
        room.setTop(drawn.bottom() + 1 + line.after);
    }
}

void AttractView::paintInvitation(QPainter &painter) const
{
    const Theme &theme = m_context.theme;
    const int bar = theme.textPx(88);
    const QRect place(0, height() - bar, width(), bar);
    painter.fillRect(place, theme.color(Tone::Accent));
    painter.setFont(theme.font(TextStyle::Headline));
    painter.setPen(theme.color(Tone::OnAccent));
    painter.drawText(place, Qt::AlignCenter, tr("Touch the screen to buy tickets"));
}

void AttractView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    hide();
    Q_EMIT left();
}

void AttractView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
    m_fade.stop();
}

bool AttractView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget() && !isHidden()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace karcis::ui
