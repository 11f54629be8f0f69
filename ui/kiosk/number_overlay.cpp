// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/number_overlay.h"

#include "core/limits.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

NumberOverlay::NumberOverlay(Context &context, QWidget *parent)
    : Overlay(context, u"numberOverlay"_s, parent)
{
    m_title = makeText(TextStyle::Headline, {}, card());
    m_text = makeText(TextStyle::Body, u"muted"_s, card());
    m_field = new QLineEdit(card());
    m_field->setObjectName(u"numberField"_s);
    m_field->setMaxLength(limits::textLength);
    m_field->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase
                                 | Qt::ImhPreferLatin);
    m_problem = makeText(TextStyle::Body, u"bad"_s, card());
    m_problem->setObjectName(u"numberProblem"_s);
    m_enter = new Button(context, u"numberEnter"_s, u"primary"_s, card());
    m_enter->setIconName(u"check"_s);
    m_cancel = new Button(context, u"numberCancel"_s, u"quiet"_s, card());
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_text, m_field, m_problem, m_enter, m_cancel}) {
        card()->layout()->addWidget(part);
    }
    m_problem->hide();
    connect(m_field, &QLineEdit::returnPressed, this, &NumberOverlay::submit);
    connect(m_field, &QLineEdit::textEdited, this, [this] { showText(m_problem, {}); });
    connect(m_enter, &QPushButton::clicked, this, &NumberOverlay::submit);
    connect(m_cancel, &QPushButton::clicked, this, &Overlay::close);
}

void NumberOverlay::open()
{
    m_field->clear();
    showText(m_problem, {});
    Overlay::open();
    m_field->setFocus();
}

void NumberOverlay::render()
{
    m_title->setText(tr("I have a number"));
    m_text->setText(tr("Hold the code of your number before the scanner, or type the number and "
                       "the code beside it."));
    m_field->setPlaceholderText(tr("For example A-047 K7XQ4"));
    m_field->setAccessibleName(tr("Number and code"));
    m_enter->setWords(tr("Go on with this place"));
    m_cancel->setWords(tr("Close"));
    settleCard(560);
}

std::optional<intents::ClaimNumber> NumberOverlay::read(const QString &words)
{
    static const QString scanned = u"karcis:queue:"_s;
    const QString text = words.trimmed();
    if (text.startsWith(scanned, Qt::CaseInsensitive)) {
        const QString id = text.mid(scanned.size());
        const bool fits = !id.isEmpty() && id.size() <= limits::idLength;
        return fits ? std::optional(intents::ClaimNumber{.scanned = PlaceId(id)}) : std::nullopt;
    }
    static const QRegularExpression pattern(
        u"^([A-Z])[^A-Z0-9]*([0-9]{3})[^A-Z0-9]*([A-Z0-9]{%1})$"_s.arg(limits::placeCodeLength));
    const QRegularExpressionMatch match = pattern.match(text.toUpper());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return intents::ClaimNumber{.number = match.captured(1) + u'-' + match.captured(2),
                                .code = match.captured(3)};
}

void NumberOverlay::submit()
{
    const std::optional<intents::ClaimNumber> claim = read(m_field->text());
    if (!claim) {
        showText(m_problem,
                 tr("Please type the letter, the three digits and the code, for example A-047 "
                    "K7XQ4."));
        announce(m_problem->text());
        settleCard(560);
        return;
    }
    close();
    Q_EMIT claimed(*claim);
}

} // namespace karcis::ui
