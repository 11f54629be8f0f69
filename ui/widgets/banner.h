// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"

#include <QFrame>

class QLabel;

namespace karcis::ui {

class Button;

/// A line that tells something without stopping anybody: no dialog in the kiosk is ever modal.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Mood { Info, Good, Warning, Bad };

    Banner(Context &context, const QString &name, QWidget *parent = nullptr);

    /// Shows @p text, or hides the banner if it is empty. Screen readers are told of a new text.
    void say(const QString &text, Mood mood);
    void setClosable(bool closable);
    /// Offers something to press beside the text; nothing if @p words is empty.
    void offer(const QString &words);

    [[nodiscard]] QString text() const { return m_words; }

    /// Where the height is given, a text that is too long for it ends in "…"; screen readers still read all of it.
    void setElided(bool elided);

Q_SIGNALS:
    void closed();
    /// What offer() named was pressed.
    void taken();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void showWords();
    [[nodiscard]] QString cut(const QString &all) const;

    Context &m_context;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    Button *m_offer = nullptr;
    Button *m_close = nullptr;
    QString m_words;
    bool m_elided = false;
    Mood m_mood = Mood::Info;
};

} // namespace karcis::ui
