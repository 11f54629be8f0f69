// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace karcis::ui {

class PosterView;
class WallLayout;

/// An order as a ticket of paper: film, time, place and booking code, and below the perforation a stub with a QR code
/// for each seat.
class TicketCard : public QWidget
{
    Q_OBJECT

public:
    explicit TicketCard(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow, const protocol::OrderInfo &order);
    void restyle();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Fact
    {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };

    [[nodiscard]] QWidget *buildMain();
    [[nodiscard]] Fact makeFact(QWidget *parent, const QString &valueName) const;
    [[nodiscard]] QWidget *buildAge(QWidget *parent);
    void arrangeFacts(int columns, bool codeEarly);
    void rebuildStubs(const protocol::OrderInfo &order);
    [[nodiscard]] bool isTall() const;
    [[nodiscard]] bool tearsAside() const;
    [[nodiscard]] int qrSide() const;
    [[nodiscard]] QLineF tear() const;

    Context &m_context;
    QBoxLayout *m_box = nullptr;
    QWidget *m_main = nullptr;
    PosterView *m_poster = nullptr;
    QLabel *m_cinema = nullptr;
    QLabel *m_film = nullptr;
    QLabel *m_age = nullptr;
    QLabel *m_ageWords = nullptr;
    QBoxLayout *m_words = nullptr;
    QGridLayout *m_facts = nullptr;
    int m_columns = 0;
    bool m_codeEarly = false;
    Fact m_when;
    Fact m_where;
    Fact m_seats;
    Fact m_paid;
    Fact m_code;
    QWidget *m_stubs = nullptr;
    WallLayout *m_wall = nullptr;
    QString m_stubKey;
    int m_stubCount = 0;
};

} // namespace karcis::ui
