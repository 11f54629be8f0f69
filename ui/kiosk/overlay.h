// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QVBoxLayout;

namespace karcis::ui {

/// Something that lies over the whole window for a while: a card on a dimmed ground. The keyboard stays inside.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    Overlay(Context &context, const QString &name, QWidget *parent);

    /// Covers the window and takes the focus.
    virtual void open();
    /// Sets words and distances anew.
    virtual void render() = 0;
    void close();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    [[nodiscard]] Context &context() const { return m_context; }

    [[nodiscard]] const Theme &theme() const { return m_context.theme; }

    [[nodiscard]] QFrame *card() const { return m_card; }

    /// The card's column, with the distances of now. @p width is that of the design.
    void settleCard(int width);
    /// Says @p words to screen readers at once.
    void announce(const QString &words);

private:
    Context &m_context;
    QFrame *m_card = nullptr;
    /// Had the focus before, and gets it back.
    QPointer<QWidget> m_before;
};

} // namespace karcis::ui
