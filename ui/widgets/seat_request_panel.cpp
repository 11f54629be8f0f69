// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/seat_request_panel.h"

#include "core/limits.h"
#include "core/seat_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/distances.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr int plainTextPercent = 100;
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
    m_cells = new QGridLayout(m_content);
    m_cells->setContentsMargins(0, 0, 0, 0);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(makeScroll(m_content, this), 1);
    page->addWidget(m_understood);
    buildActions();
}

void SeatRequestPanel::buildCount()
{
    m_countTitle = makeText(TextStyle::Strong, u"accent"_s, m_content);
    m_stepper = new QWidget(m_content);
    m_less = new Button(m_context, u"requestLess"_s, u"secondary"_s, m_stepper);
    m_less->setIconName(u"minus"_s);
    m_count = makeLabel(TextStyle::Display, {}, m_stepper);
    m_count->setObjectName(u"requestCount"_s);
    m_count->setAlignment(Qt::AlignCenter);
    m_more = new Button(m_context, u"requestMore"_s, u"secondary"_s, m_stepper);
    m_more->setIconName(u"plus"_s);
    auto *row = new QHBoxLayout(m_stepper);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_less);
    row->addWidget(m_count);
    row->addWidget(m_more);
    row->addStretch(1);
    m_countCard = makeCard({m_countTitle, m_stepper});
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
    m_wishesCard = makeCard({m_wishesTitle, m_wishes});
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
    m_understood = makeText(TextStyle::Title, {}, this);
    m_understood->setObjectName(u"requestUnderstood"_s);
    m_notUnderstood = makeText(TextStyle::Body, u"warning"_s, m_content);
    m_notUnderstood->setObjectName(u"requestUnknown"_s);
    m_wordsCard = makeCard({m_wordsTitle, m_words, m_notUnderstood});
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

/// A heading and below it, in the middle of what room there is, what it asks for.
QFrame *SeatRequestPanel::makeCard(std::initializer_list<QWidget *> parts)
{
    QFrame *card = makePanel(u"outlined"_s, m_content);
    auto *column = new QVBoxLayout(card);
    for (QWidget *part : parts) {
        column->addWidget(part);
        if (part == *parts.begin()) {
            column->addStretch(1);
        }
    }
    column->addStretch(1);
    return card;
}

void SeatRequestPanel::arrange()
{
    const std::array<QWidget *, 4> parts{m_title, m_countCard, m_wishesCard, m_wordsCard};
    for (QWidget *part : parts) {
        m_cells->removeWidget(part);
    }
    // Lying, how many and where stand side by side; upright, all three stand one above the other.
    m_cells->addWidget(m_title, 0, 0, 1, 2);
    m_cells->addWidget(m_countCard, 1, 0, 1, m_portrait ? 2 : 1);
    m_cells->addWidget(m_wishesCard, m_portrait ? 2 : 1, m_portrait ? 0 : 1, 1, m_portrait ? 2 : 1);
    m_cells->addWidget(m_wordsCard, 3, 0, 1, 2);
    m_cells->setColumnStretch(1, 1);
    for (int row = 1; row <= 3; ++row) {
        m_cells->setRowStretch(row, row == 2 && !m_portrait ? 0 : 1);
    }
}

/// Lying, the keyboard on the screen leaves room for what is typed and for nothing else; upright for a little more.
void SeatRequestPanel::makeRoom()
{
    const bool tight = m_words->hasFocus() && 2 * height() < window()->height();
    m_title->setVisible(!tight);
    m_countCard->setVisible(!tight);
    m_wishesCard->setVisible(!tight || m_portrait);
}

void SeatRequestPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    makeRoom();
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

void SeatRequestPanel::restyle(bool portrait)
{
    const Theme &theme = m_context.theme;
    m_portrait = portrait;
    arrange();
    m_cells->setSpacing(theme.space(Space::Medium));
    for (const QFrame *card : {m_countCard, m_wishesCard, m_wordsCard}) {
        setDistances(card->layout(), theme, Space::Medium, Space::Small);
    }
    // Upright there is room for large buttons; larger letters take that room themselves.
    const bool large = portrait && theme.textPercent() == plainTextPercent;
    const auto buttons = m_content->findChildren<Button *>();
    for (Button *button : buttons) {
        setStyleProperty(button, "large", large);
    }
    m_wishFlow->setSpacing(theme.space(large ? Space::Medium : Space::Small));
    m_stepper->layout()->setSpacing(theme.space(Space::Small));
    layout()->setSpacing(theme.space(Space::Medium));
    m_count->setMinimumWidth(theme.textPx(80));
    makeRoom();
}

} // namespace karcis::ui
