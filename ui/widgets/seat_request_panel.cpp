// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/seat_request_panel.h"

#include "core/limits.h"
#include "core/seat_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr std::array areas{SeatArea::Front, SeatArea::Middle, SeatArea::Back};

} // namespace

SeatRequestPanel::SeatRequestPanel(Context &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
{
    setObjectName(u"seatRequest"_s);
    m_content = new QWidget;
    m_title = makeText(TextStyle::Headline, {}, m_content);
    buildCount();
    buildWishes();
    buildWords();
    arrange();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(makeScroll(m_content, this), 1);
    buildActions();
}

void SeatRequestPanel::buildCount()
{
    m_countTitle = makeText(TextStyle::Strong, u"accent"_s, m_content);
    m_less = new Button(m_context, u"requestLess"_s, u"secondary"_s, m_content);
    m_less->setIconName(u"minus"_s);
    m_count = makeLabel(TextStyle::Headline, {}, m_content);
    m_count->setObjectName(u"requestCount"_s);
    m_count->setAlignment(Qt::AlignCenter);
    m_more = new Button(m_context, u"requestMore"_s, u"secondary"_s, m_content);
    m_more->setIconName(u"plus"_s);
    connect(m_less, &QPushButton::clicked, this, [this] { setCount(m_request.count - 1); });
    connect(m_more, &QPushButton::clicked, this, [this] { setCount(m_request.count + 1); });
}

Button *SeatRequestPanel::makeChip(const QString &name, const QString &icon, QWidget *parent)
{
    auto *chip = new Button(m_context, name, u"chip"_s, parent);
    chip->setCheckable(true);
    if (!icon.isEmpty()) {
        chip->setIconName(icon);
    }
    m_wishFlow->addWidget(chip);
    return chip;
}

void SeatRequestPanel::buildWishes()
{
    m_wishesTitle = makeText(TextStyle::Strong, u"accent"_s, m_content);
    m_wishes = new QWidget(m_content);
    m_wishFlow = new FlowLayout(m_wishes);
    m_aisle = makeChip(u"requestAisle"_s, {}, m_wishes);
    for (const SeatArea area : areas) {
        Button *chip = makeChip(u"requestArea_"_s + nameOf(area), {}, m_wishes);
        m_areas.push_back(chip);
        connect(chip, &QPushButton::clicked, this, [this, area](bool on) {
            m_request.area = on ? area : SeatArea::Any;
            show();
        });
    }
    m_sweetbox = makeChip(u"requestSweetbox"_s, u"sofa"_s, m_wishes);
    m_wheelchair = makeChip(u"requestWheelchair"_s, u"wheelchair"_s, m_wishes);
    m_beside = makeChip(u"requestBeside"_s, u"wheelchair"_s, m_wishes);
    connect(m_aisle, &QPushButton::clicked, this, [this](bool on) {
        m_request.aisle = on;
        show();
    });
    connect(m_sweetbox, &QPushButton::clicked, this, [this](bool on) {
        m_request.sweetbox = on;
        if (on) {
            m_request.wheelchairs = 0;
            m_request.count += m_request.count % 2;
        }
        show();
    });
    connect(m_wheelchair, &QPushButton::clicked, this, [this](bool on) {
        m_request.wheelchairs = on ? 1 : 0;
        m_request.sweetbox = m_request.sweetbox && !on;
        show();
    });
    connect(m_beside, &QPushButton::clicked, this, [this](bool on) {
        m_request.besideWheelchair = on;
        show();
    });
}

void SeatRequestPanel::buildWords()
{
    m_wordsTitle = makeText(TextStyle::Strong, u"accent"_s, m_content);
    m_words = new QLineEdit(m_content);
    m_words->setObjectName(u"requestWords"_s);
    m_words->setMaxLength(limits::textLength);
    // The words that are understood are Indonesian and English.
    m_words->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_understood = makeText(TextStyle::Strong, {}, m_content);
    m_understood->setObjectName(u"requestUnderstood"_s);
    m_notUnderstood = makeText(TextStyle::Body, u"warning"_s, m_content);
    m_notUnderstood->setObjectName(u"requestUnknown"_s);
    connect(m_words, &QLineEdit::textChanged, this, &SeatRequestPanel::readWords);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        if (m_find->isEnabled()) {
            ask(true);
        }
    });
}

void SeatRequestPanel::buildActions()
{
    m_cancel = new Button(m_context, u"requestCancel"_s, u"secondary"_s, this);
    m_add = new Button(m_context, u"requestAdd"_s, u"secondary"_s, this);
    m_add->setIconName(u"plus"_s);
    m_find = new Button(m_context, u"requestFind"_s, u"primary"_s, this);
    m_find->setIconName(u"search"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_add);
    row->addWidget(m_find);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &SeatRequestPanel::cancelled);
    connect(m_add, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_find, &QPushButton::clicked, this, [this] { ask(true); });
}

void SeatRequestPanel::arrange()
{
    auto *stepper = new QHBoxLayout;
    stepper->addWidget(m_less);
    stepper->addWidget(m_count);
    stepper->addWidget(m_more);
    stepper->addStretch(1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    // The questions share what room there is, instead of leaving half a screen empty below them.
    column->addWidget(m_title);
    column->addStretch(1);
    column->addWidget(m_countTitle);
    column->addLayout(stepper);
    column->addStretch(1);
    column->addWidget(m_wishesTitle);
    column->addWidget(m_wishes);
    column->addStretch(1);
    column->addWidget(m_wordsTitle);
    column->addWidget(m_words);
    column->addWidget(m_notUnderstood);
    column->addWidget(m_understood);
    column->addStretch(2);
}

void SeatRequestPanel::render(const Offer &offer)
{
    m_offer = offer;
    m_title->setText(tr("Which seats would you like?"));
    m_countTitle->setText(tr("How many, side by side"));
    m_less->setAccessibleName(tr("One seat fewer"));
    m_more->setAccessibleName(tr("One seat more"));
    m_wishesTitle->setText(tr("Where"));
    m_aisle->setWords(tr("At an aisle"));
    m_sweetbox->setWords(tr("Sweetbox for two"));
    m_wheelchair->setWords(tr("One wheelchair place"));
    m_beside->setWords(tr("Beside a wheelchair place"));
    const std::array areaWords{tr("In front"), tr("In the middle"), tr("At the back")};
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        m_areas[i]->setWords(areaWords.at(i));
    }
    m_wordsTitle->setText(tr("Or in your own words"));
    m_words->setAccessibleName(m_wordsTitle->text());
    m_words->setPlaceholderText(tr("4 together, aisle, beside a wheelchair place"));
    m_cancel->setWords(tr("Back to the plan"));
    m_add->setWords(tr("Add to my seats"));
    m_find->setWords(tr("Find the best seats"));
    m_sweetbox->setVisible(offer.sweetboxes);
    m_wheelchair->setVisible(offer.wheelchairs);
    m_beside->setVisible(offer.wheelchairs);
    m_add->setVisible(offer.mine > 0);
    show();
}

int SeatRequestPanel::mostNow() const
{
    return std::clamp(m_offer.most, 1, limits::seatsPerRequest);
}

void SeatRequestPanel::setCount(int count)
{
    const int step = m_request.sweetbox ? 2 : 1;
    const int wanted = m_request.count < count ? m_request.count + step : m_request.count - step;
    m_request.count = std::clamp(wanted, step, mostNow());
    m_request.wheelchairs = std::min(m_request.wheelchairs, m_request.count);
    show();
}

void SeatRequestPanel::readWords()
{
    const SeatWish wish = readSeatWish(m_words->text());
    m_unknown = wish.unknown;
    const int before = m_request.count;
    m_request = wish.request;
    m_request.count = std::min(wish.count.value_or(before), mostNow());
    if (wish.count && *wish.count > mostNow()) {
        m_unknown.append(QString::number(*wish.count));
    }
    if (m_request.sweetbox && m_request.count % 2 != 0) {
        m_request.count = std::min(m_request.count + 1, mostNow() - mostNow() % 2);
    }
    show();
}

/// Brings buttons and sentences into line with the request.
void SeatRequestPanel::show()
{
    m_count->setText(m_context.wording.locale().toString(m_request.count));
    m_less->setEnabled(m_request.count > (m_request.sweetbox ? 2 : 1));
    m_more->setEnabled(m_request.count + (m_request.sweetbox ? 1 : 0) < mostNow());
    m_aisle->setChecked(m_request.aisle);
    m_sweetbox->setChecked(m_request.sweetbox);
    m_wheelchair->setChecked(m_request.wheelchairs > 0);
    m_beside->setChecked(m_request.besideWheelchair);
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        m_areas[i]->setChecked(areas.at(i) == m_request.area);
    }
    const QString before = m_notUnderstood->text();
    //: %1 lists words that somebody typed
    showText(m_notUnderstood,
             m_unknown.isEmpty()
                 ? QString()
                 : tr("This was not understood and is left out: %1. Please say it in other words "
                      "or use the buttons.")
                       .arg(m_context.wording.listed(m_unknown)));
    m_understood->setText(m_context.wording.seatRequest(m_request));
    m_understood->setAccessibleName(m_understood->text());
    if (m_notUnderstood->text() != before && !m_notUnderstood->text().isEmpty()) {
        QAccessibleEvent event(m_notUnderstood, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_find->setEnabled(m_offer.enabled);
    m_add->setEnabled(m_offer.enabled && m_request.count + m_offer.mine <= mostNow());
}

void SeatRequestPanel::ask(bool replace)
{
    Q_EMIT wanted(m_request, replace);
}

void SeatRequestPanel::clear()
{
    m_request = {};
    m_unknown.clear();
    m_words->clear();
    show();
}

void SeatRequestPanel::focusFirst()
{
    m_more->setFocus(Qt::OtherFocusReason);
}

void SeatRequestPanel::restyle()
{
    const Theme &theme = m_context.theme;
    m_content->layout()->setSpacing(theme.space(Space::Small));
    m_wishFlow->setSpacing(theme.space(Space::Small));
    layout()->setSpacing(theme.space(Space::Medium));
    m_count->setMinimumWidth(theme.textPx(80));
    m_words->setMaximumWidth(theme.textPx(760));
}

} // namespace karcis::ui
