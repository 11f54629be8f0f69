// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/step_list.h"

#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QPainter>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

StepList::StepList(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepList::setSteps(const QStringList &steps)
{
    m_rows.reserve(static_cast<std::size_t>(steps.size()));
    while (std::cmp_less(m_rows.size(), steps.size())) {
        const Row row{new QLabel(this), makeText(TextStyle::Strong, {}, this)};
        const auto place = static_cast<int>(m_rows.size());
        row.words->setObjectName(u"step_%1"_s.arg(place + 1));
        m_grid->addWidget(row.number, place, 0, Qt::AlignVCenter);
        m_grid->addWidget(row.words, place, 1, Qt::AlignVCenter);
        m_rows.push_back(row);
    }
    qsizetype i = 0;
    for (const Row &row : m_rows) {
        const QString words = i < steps.size() ? steps.at(i) : QString();
        ++i;
        showText(row.words, words);
        row.number->setVisible(!words.isEmpty());
        row.words->setAccessibleName(m_context.wording.locale().toString(i) + u". "_s + words);
    }
    restyle();
}

void StepList::drawNumber(const Row &row) const
{
    const Theme &theme = m_context.theme;
    const int side = theme.textPx(44);
    const qreal ratio = devicePixelRatioF();
    QPixmap disc(QSize(side, side) * ratio);
    disc.setDevicePixelRatio(ratio);
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Tone::Accent));
    painter.drawEllipse(QRectF(0, 0, side, side));
    painter.setFont(theme.font(TextStyle::Strong));
    painter.setPen(theme.color(Tone::OnAccent));
    const auto number = static_cast<int>(&row - m_rows.data()) + 1;
    painter.drawText(
        QRect(0, 0, side, side), Qt::AlignCenter, m_context.wording.locale().toString(number));
    painter.end();
    row.number->setPixmap(disc);
}

void StepList::restyle()
{
    m_grid->setHorizontalSpacing(m_context.theme.space(Space::Medium));
    m_grid->setVerticalSpacing(m_context.theme.space(Space::Medium));
    for (const Row &row : m_rows) {
        drawNumber(row);
    }
}

} // namespace karcis::ui
