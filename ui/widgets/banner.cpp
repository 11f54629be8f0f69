// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/banner.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

struct MoodLook
{
    QLatin1StringView panel;
    QLatin1StringView icon;
    Tone tone = Tone::Info;
};

MoodLook lookOf(Banner::Mood mood)
{
    switch (mood) {
    case Banner::Mood::Info:
        return {"info"_L1, "info"_L1, Tone::Info};
    case Banner::Mood::Good:
        return {"good"_L1, "check"_L1, Tone::Good};
    case Banner::Mood::Warning:
        return {"warning"_L1, "bell"_L1, Tone::Warning};
    case Banner::Mood::Bad:
        return {"bad"_L1, "warning"_L1, Tone::Bad};
    }
    return {"info"_L1, "info"_L1, Tone::Info};
}

} // namespace

Banner::Banner(Context &context, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
{
    setObjectName(name);
    m_icon = new QLabel(this);
    m_text = makeText(TextStyle::Strong, {}, this);
    m_text->setObjectName(name + u"Text"_s);
    m_offer = new Button(context, name + u"Offer"_s, u"secondary"_s, this);
    m_offer->hide();
    m_close = new Button(context, name + u"Close"_s, u"quiet"_s, this);
    m_close->setIconName(u"close"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(m_offer, &QPushButton::clicked, this, &Banner::taken);
    connect(m_close, &QPushButton::clicked, this, &Banner::closed);
    hide();
    restyle();
}

void Banner::say(const QString &text, Mood mood)
{
    m_close->setAccessibleName(tr("Close this message"));
    const bool fresh = m_words != text;
    m_words = text;
    setAccessibleName(text);
    if (m_mood != mood) {
        m_mood = mood;
        restyle();
    }
    setVisible(!text.isEmpty());
    showWords();
    if (fresh && !text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::offer(const QString &words)
{
    m_offer->setWords(words);
    m_offer->setVisible(!words.isEmpty());
    showWords();
}

void Banner::setElided(bool elided)
{
    m_elided = elided;
    // The strip's height is all that there is; else the text decides.
    for (QWidget *part : std::initializer_list<QWidget *>{this, m_text}) {
        QSizePolicy policy = part->sizePolicy();
        policy.setVerticalPolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred);
        part->setSizePolicy(policy);
    }
    restyle();
}

/// The whole text, or as much of it as has room where the height is given.
void Banner::showWords()
{
    QString words = m_words;
    if (m_elided && !words.isEmpty()) {
        words = cut(words);
    }
    if (m_text->text() != words) {
        m_text->setText(words);
    }
}

QString Banner::cut(const QString &all) const
{
    layout()->activate();
    const QMargins margins = layout()->contentsMargins();
    const int room = height() - margins.top() - margins.bottom();
    const auto fits = [this, room](const QString &words) {
        const QRect most(0, 0, m_text->width(), std::numeric_limits<int>::max());
        return m_text->fontMetrics().boundingRect(most, Qt::TextWordWrap, words).height() <= room;
    };
    if (fits(all)) {
        return all;
    }
    qsizetype enough = 0;
    qsizetype tooMuch = all.size();
    while (tooMuch - enough > 1) {
        const qsizetype middle = enough + (tooMuch - enough) / 2;
        (fits(all.left(middle) + u'…') ? enough : tooMuch) = middle;
    }
    // Whole words only.
    return all.left(std::max<qsizetype>(0, all.lastIndexOf(u' ', enough))) + u'…';
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showWords();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const bool fresh
        = event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange;
    if (fresh && m_text != nullptr) {
        restyle();
    }
}

void Banner::restyle()
{
    const MoodLook look = lookOf(m_mood);
    const Theme &theme = m_context.theme;
    const int side = theme.textPx(30);
    m_icon->setPixmap(
        m_context.pictures.icon(look.icon, side, theme.color(look.tone), devicePixelRatioF()));
    const int edge = theme.space(m_elided ? Space::Tiny : Space::Small);
    layout()->setContentsMargins(
        visualMargins(*this, theme.space(Space::Medium), edge, edge, edge));
    layout()->setSpacing(theme.space(Space::Medium));
    setStyleProperty(this, "panel", QString(look.panel));
    showWords();
}

} // namespace karcis::ui
