// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"
#include "ui/context.h"

#include <QAbstractButton>

namespace karcis::ui {

/// A film on the poster wall: its poster with the age class, and below it title and facts.
class FilmCard : public QAbstractButton
{
    Q_OBJECT

public:
    FilmCard(Context &context, const Film &film, QWidget *parent = nullptr);

    [[nodiscard]] const Film &film() const { return m_film; }

    /// Sets the texts anew, in the language of now.
    void retranslate();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect posterRect() const;
    [[nodiscard]] int titleHeight(int width) const;
    [[nodiscard]] int factsHeight(int width) const;
    [[nodiscard]] QSize badgeSize() const;
    void paintFacts(QPainter &painter, const QRect &line) const;
    void paintSoon(QPainter &painter, const QRect &poster) const;

    Context &m_context;
    Film m_film;
    QString m_facts;
    /// Layouts ask for the same height again and again, and breaking lines is slow. Width and height; 0 for none.
    mutable QSize m_measured;
};

} // namespace karcis::ui
