// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/control/sale_form.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
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
    m_films = new QComboBox(this);
    m_films->setObjectName(u"saleFilm"_s);
    // A long title must not ask for a wider window.
    m_films->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
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
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_hint, m_films, m_at}) {
        column->addWidget(part);
    }
    column->addLayout(buttons);
    connect(
        m_at, &QLineEdit::textChanged, this, [this] { m_set->setEnabled(typed().has_value()); });
    m_set->setEnabled(false);
    connect(m_set, &QPushButton::clicked, this, [this] {
        if (const std::optional<UtcTime> at = typed()) {
            Q_EMIT startWanted(film(), at);
        }
    });
    connect(
        m_now, &QPushButton::clicked, this, [this] { Q_EMIT startWanted(film(), std::nullopt); });
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
    m_films->clear();
    for (const Film &film : films) {
        m_films->addItem(film.title, film.id.text());
    }
    m_set->setEnabled(typed().has_value());
}

void SaleForm::retranslate()
{
    m_title->setText(tr("Start of a sale"));
    m_hint->setText(
        tr("Until then nobody can buy; whoever comes earlier waits for a draw. Type the "
           "day and time as they are at the cinema, for example 2026-12-24 10:00."));
    m_films->setAccessibleName(tr("Film"));
    m_at->setAccessibleName(tr("Day and time of the start"));
    m_at->setPlaceholderText(u"2026-12-24 10:00"_s);
    m_set->setWords(tr("Set the start"));
    m_now->setWords(tr("Start now"));
}

} // namespace karcis::ui
