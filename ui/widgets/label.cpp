// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/label.h"

#include "ui/widgets/paragraph.h"

#include <QStyle>
#include <QVariant>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

void dressLabel(QLabel &label, TextStyle style, const QString &tone)
{
    static constexpr std::array names{
        "caption"_L1, "body"_L1, "strong"_L1, "title"_L1, "headline"_L1, "display"_L1, "giant"_L1};
    label.setTextFormat(Qt::PlainText);
    label.setProperty("textStyle", QString(names.at(static_cast<std::size_t>(style))));
    label.setProperty("tone", tone);
}

QLabel *makeLabel(TextStyle style, const QString &tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    dressLabel(*label, style, tone);
    return label;
}

QLabel *makeText(TextStyle style, const QString &tone, QWidget *parent)
{
    auto *label = new Paragraph(parent);
    dressLabel(*label, style, tone);
    return label;
}

QFrame *makePanel(const QString &kind, QWidget *parent)
{
    auto *panel = new QFrame(parent);
    panel->setProperty("panel", kind);
    return panel;
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", true);
    return line;
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value) {
        return;
    }
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void showText(QLabel *label, const QString &text)
{
    if (label->text() != text) {
        label->setText(text);
    }
    label->setVisible(!text.isEmpty());
}

QMargins visualMargins(const QWidget &widget, int leading, int top, int trailing, int bottom)
{
    return widget.layoutDirection() == Qt::LeftToRight ? QMargins(leading, top, trailing, bottom)
                                                       : QMargins(trailing, top, leading, bottom);
}

} // namespace karcis::ui
