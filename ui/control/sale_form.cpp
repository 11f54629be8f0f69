// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/control/sale_form.h"

#include "ui/control/wheel_guard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeZone>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

QString format()
{
    return u"yyyy-MM-dd HH:mm"_s;
}

} // namespace

SaleForm::SaleForm(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_title = makeText(TextStyle::Title, {}, this);
    m_hint = makeText(TextStyle::Body, u"muted"_s, this);
    m_filmName = makeLabel(TextStyle::Strong, {}, this);
    m_showtimeName = makeLabel(TextStyle::Strong, {}, this);
    m_atName = makeLabel(TextStyle::Strong, {}, this);
    m_films = new QComboBox(this);
    m_films->setObjectName(u"saleFilm"_s);
    // A long title must not ask for a wider window.
    m_films->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_showtimes = new QComboBox(this);
    m_showtimes->setObjectName(u"saleShowtime"_s);
    m_showtimes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QComboBox *box : {m_films, m_showtimes}) {
        new WheelGuard(box);
    }
    m_state = makeText(TextStyle::Body, {}, this);
    m_state->setObjectName(u"saleState"_s);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // In one line, however long it is, and to be copied.
    m_proof = new QLineEdit(this);
    m_proof->setObjectName(u"saleProof"_s);
    m_proof->setReadOnly(true);
    m_proof->setLayoutDirection(Qt::LeftToRight);
    m_fault = makeText(TextStyle::Body, u"bad"_s, this);
    m_fault->setObjectName(u"saleFault"_s);
    m_missing = makeText(TextStyle::Body, u"muted"_s, this);
    m_missing->setObjectName(u"saleMissing"_s);
    m_at = new QLineEdit(this);
    m_at->setObjectName(u"saleAt"_s);
    m_at->setMaxLength(static_cast<int>(format().size()));
    m_set = new Button(context, u"saleSet"_s, u"primary"_s, this);
    m_now = new Button(context, u"saleNow"_s, u"secondary"_s, this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_set, 1);
    buttons->addWidget(m_now, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title,
                                                          m_hint,
                                                          m_filmName,
                                                          m_films,
                                                          m_showtimeName,
                                                          m_showtimes,
                                                          m_state,
                                                          m_proof,
                                                          m_atName,
                                                          m_at,
                                                          m_fault,
                                                          m_missing}) {
        column->addWidget(part);
    }
    column->addLayout(buttons);
    m_set->setEnabled(false);
    connect(m_films, &QComboBox::currentIndexChanged, this, &SaleForm::chooseFilm);
    connect(m_showtimes, &QComboBox::currentIndexChanged, this, &SaleForm::chooseShowtime);
    connect(m_at, &QLineEdit::textChanged, this, [this] {
        m_refusal.reset();
        renderFault();
    });
    connect(m_at, &QLineEdit::textEdited, this, [this] { m_isFresh = false; });
    connect(m_set, &QPushButton::clicked, this, [this] {
        if (const std::optional<UtcTime> at = typed()) {
            Q_EMIT startWanted(film(), showtime(), at);
        }
    });
    connect(m_now, &QPushButton::clicked, this, [this] {
        Q_EMIT startWanted(film(), showtime(), std::nullopt);
    });
    retranslate();
}

FilmId SaleForm::film() const
{
    return FilmId(m_films->currentData().toString());
}

std::optional<UtcTime> SaleForm::typed() const
{
    QDateTime at = QDateTime::fromString(m_at->text().trimmed(), format());
    const QTimeZone zone(m_zone.toUtf8());
    if (!at.isValid() || !zone.isValid() || m_films->count() == 0) {
        return std::nullopt;
    }
    at.setTimeZone(zone);
    return UtcTime(Millis(at.toMSecsSinceEpoch()));
}

void SaleForm::render(const std::vector<Film> &films, const QString &zone)
{
    m_zone = zone;
    const bool known = std::ssize(films) == m_films->count()
        && std::ranges::all_of(films, [this](const Film &film) {
                           return m_films->findData(film.id.text()) >= 0;
                       });
    if (known) {
        return;
    }
    {
        const QSignalBlocker quiet(m_films);
        m_films->clear();
        for (const Film &film : films) {
            m_films->addItem(film.title, film.id.text());
        }
    }
    chooseFilm();
}

ShowtimeId SaleForm::showtime() const
{
    return ShowtimeId(m_showtimes->currentData().toString());
}

void SaleForm::chooseFilm()
{
    {
        const QSignalBlocker quiet(m_showtimes);
        m_showtimes->clear();
    }
    setShowtimes(film(), {});
    chooseShowtime();
    if (m_films->count() > 0) {
        Q_EMIT showtimesWanted(film());
    }
}

void SaleForm::setShowtimes(const FilmId &film,
                            const std::vector<protocol::ShowtimeInfo> &showtimes)
{
    if (film != this->film()) {
        return;
    }
    const bool known
        = m_showtimes->count() > 0
        && std::ranges::equal(
              showtimes, m_listed, {}, &protocol::ShowtimeInfo::id, &protocol::ShowtimeInfo::id);
    m_listed = showtimes;
    // A list that somebody has opened stays as it is.
    if (!known) {
        fillShowtimes();
    }
    renderState();
    renderFault();
}

void SaleForm::fillShowtimes()
{
    const QString chosen = m_showtimes->currentData().toString();
    const QSignalBlocker quiet(m_showtimes);
    m_showtimes->clear();
    m_showtimes->addItem(tr("All showtimes of the film"), QString());
    for (const protocol::ShowtimeInfo &one : m_listed) {
        m_showtimes->addItem(
            tr("%1, %2").arg(moment(one.startsAt), m_context.wording.isolated(one.auditoriumName)),
            one.id.text());
    }
    m_showtimes->setCurrentIndex(std::max(0, m_showtimes->findData(chosen)));
}

void SaleForm::setSale(const FilmId &film,
                       const ShowtimeId &showtime,
                       const std::optional<protocol::SaleInfo> &sale)
{
    if (film != this->film() || showtime != this->showtime()) {
        return;
    }
    m_sale = sale;
    // What is set already is there to be changed.
    if (m_isFresh && sale && !sale->drawn) {
        m_at->setText(QDateTime::fromMSecsSinceEpoch(sale->startsAt.time_since_epoch().count(),
                                                     QTimeZone(m_zone.toUtf8()))
                          .toString(format()));
    }
    m_isFresh = false;
    renderState();
}

void SaleForm::setRefusal(const std::optional<Refusal> &refusal)
{
    m_refusal = refusal;
    renderFault();
}

void SaleForm::clear()
{
    m_sale.reset();
    m_isFresh = true;
    m_refusal.reset();
    m_at->clear();
    renderState();
}

void SaleForm::chooseShowtime()
{
    m_refusal.reset();
    m_isFresh = true;
    renderState();
    renderFault();
    if (m_films->count() > 0) {
        Q_EMIT saleWanted(film(), showtime());
    }
}

const protocol::SaleInfo *SaleForm::sale() const
{
    const bool isIt = m_sale && m_sale->filmId == film() && m_sale->showtimeId == showtime();
    return isIt ? &*m_sale : nullptr;
}

QString SaleForm::moment(UtcTime at) const
{
    const Wording &wording = m_context.wording;
    return tr("%1, %2").arg(wording.date(Wording::dateOf(at, m_zone)),
                            wording.timeAndZone(at, m_zone));
}

QString SaleForm::words(const protocol::SaleInfo &sale) const
{
    const Wording &wording = m_context.wording;
    if (!sale.drawn) {
        return tr("The sale starts on %1. %n wait(s) for the draw.", nullptr, sale.entries)
                   .arg(moment(sale.startsAt))
            + u'\n'
            + tr("Below is what is published beforehand, so that anybody can check the draw: the "
                 "SHA-256 of its seed.");
    }
    QString text = tr("The sale has started. %n took part in the draw.", nullptr, sale.entries)
        + u'\n' + tr("Below is its seed, with which anybody can check the draw.");
    if (!sale.first.isEmpty()) {
        text += u'\n' + tr("First in the line: %1.").arg(wording.listed(sale.first));
    }
    return text;
}

void SaleForm::renderState()
{
    const protocol::SaleInfo *known = sale();
    m_proof->setVisible(known != nullptr);
    if (known != nullptr) {
        m_state->setText(words(*known));
        const QString &proof = known->drawn ? known->seed : known->seedHash;
        if (m_proof->text() != proof) {
            m_proof->setText(proof);
            m_proof->setCursorPosition(0);
        }
        return;
    }
    const auto it = std::ranges::find(m_listed, showtime(), &protocol::ShowtimeInfo::id);
    if (it != m_listed.end() && it->saleStartsAt) {
        m_state->setText(tr("The sale starts on %1.").arg(moment(*it->saleStartsAt)));
    } else {
        m_state->setText(tr("No start is set: tickets can be bought."));
    }
}

void SaleForm::renderFault()
{
    m_set->setEnabled(typed().has_value());
    m_now->setEnabled(m_films->count() > 0);
    QString text;
    if (m_refusal && m_refusal->detail == u"saleStartsAt"_s) {
        text = m_refusal->code == RefusalCode::NotFound
            ? tr("No start is set here that could come sooner.")
            : tr("The start must still be to come, before the showtime begins and within a year.");
    } else if (m_refusal) {
        text = m_context.wording.refusal(*m_refusal);
    } else if (!typed() && m_at->text().trimmed().size() == format().size()) {
        text = tr("There is no such day and time. Type it as in 2026-12-24 10:00.");
    }
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
    // A button that is off says why, to eyes and to ears.
    const QString wanting = text.isEmpty() ? missing() : QString();
    m_missing->setText(wanting);
    m_missing->setVisible(!wanting.isEmpty());
    m_set->setAccessibleDescription(typed() ? QString() : wanting + text);
}

QString SaleForm::missing() const
{
    if (typed()) {
        return {};
    }
    if (m_films->count() == 0) {
        return tr("There is no film yet whose sale could be set.");
    }
    if (m_at->text().trimmed().isEmpty()) {
        return tr("To set the start, type its day and time first.");
    }
    return tr("Day and time are not complete yet: type them as in 2026-12-24 10:00.");
}

void SaleForm::retranslate()
{
    m_title->setText(tr("Start of a sale"));
    m_hint->setText(
        tr("Until then nobody can buy; whoever comes earlier waits for a draw. Type the "
           "day and time as they are at the cinema, for example 2026-12-24 10:00."));
    m_filmName->setText(tr("Film"));
    m_films->setAccessibleName(m_filmName->text());
    m_showtimeName->setText(tr("Showtime"));
    m_showtimes->setAccessibleName(m_showtimeName->text());
    m_proof->setAccessibleName(tr("What the draw can be checked with"));
    fillShowtimes();
    renderState();
    renderFault();
    m_atName->setText(tr("Day and time of the start"));
    m_at->setAccessibleName(m_atName->text());
    m_at->setPlaceholderText(u"2026-12-24 10:00"_s);
    m_set->setWords(tr("Set the start"));
    m_now->setWords(tr("Start now"));
}

} // namespace karcis::ui
