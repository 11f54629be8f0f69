// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/control/ahead_form.h"

#include "core/limits.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

/// The server takes no shorter one.
constexpr int shortestReason = 3;

} // namespace

AheadForm::AheadForm(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_title = makeText(TextStyle::Title, {}, this);
    m_hint = makeText(TextStyle::Body, u"muted"_s, this);
    m_numberName = makeLabel(TextStyle::Strong, {}, this);
    m_reasonName = makeLabel(TextStyle::Strong, {}, this);
    m_number = new QLineEdit(this);
    m_number->setObjectName(u"aheadNumber"_s);
    m_number->setMaxLength(limits::idLength);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"aheadReason"_s);
    m_reason->setMaxLength(limits::textLength);
    m_let = new Button(context, u"letAhead"_s, u"primary"_s, this);
    m_outcome = makeText(TextStyle::Body, {}, this);
    m_outcome->setObjectName(u"aheadOutcome"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_title, m_hint, m_numberName, m_number, m_reasonName, m_reason, m_let, m_outcome}) {
        column->addWidget(part);
    }
    for (QLineEdit *field : {m_number, m_reason}) {
        connect(field, &QLineEdit::textChanged, this, &AheadForm::renderButton);
        connect(field, &QLineEdit::returnPressed, this, &AheadForm::submit);
    }
    connect(m_let, &QPushButton::clicked, this, &AheadForm::submit);
    retranslate();
    renderButton();
}

QString AheadForm::number() const
{
    return m_number->text().simplified().toUpper();
}

QString AheadForm::reason() const
{
    return m_reason->text().simplified();
}

void AheadForm::submit()
{
    if (m_let->isEnabled()) {
        Q_EMIT aheadWanted(number(), reason());
    }
}

void AheadForm::renderButton()
{
    m_let->setEnabled(!number().isEmpty() && reason().size() >= shortestReason);
}

void AheadForm::tell(const QString &number, const std::optional<Refusal> &refusal)
{
    m_told = Told{number, refusal};
    if (!refusal) {
        m_number->clear();
        m_reason->clear();
    }
    renderTold();
    QAccessibleEvent event(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AheadForm::clear()
{
    m_told.reset();
    m_number->clear();
    m_reason->clear();
    renderTold();
}

QString AheadForm::toldWords() const
{
    if (!m_told) {
        return {};
    }
    const QString number = m_context.wording.isolated(m_told->number);
    if (!m_told->refusal) {
        return tr("%1 is the next one to go in.").arg(number);
    }
    return m_told->refusal->code == RefusalCode::NotFound
        ? tr("Nobody who waits has the number %1.").arg(number)
        : m_context.wording.refusal(*m_told->refusal);
}

void AheadForm::renderTold()
{
    const QString words = toldWords();
    showText(m_outcome, words);
    m_outcome->setAccessibleName(words);
    setStyleProperty(m_outcome, "tone", m_told && m_told->refusal ? u"bad"_s : u"good"_s);
}

void AheadForm::retranslate()
{
    m_title->setText(tr("Let somebody go ahead"));
    m_hint->setText(tr("Somebody who waits goes in before all others, for example with a "
                       "wheelchair. Number, reason and your name go to the audit log."));
    m_numberName->setText(tr("Number in the queue"));
    m_number->setAccessibleName(m_numberName->text());
    m_number->setPlaceholderText(tr("Number, for example %1").arg(u"A-047"_s));
    m_reasonName->setText(tr("Reason"));
    m_reason->setAccessibleName(m_reasonName->text());
    m_let->setWords(tr("Let ahead"));
    renderTold();
}

} // namespace karcis::ui
