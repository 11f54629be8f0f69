// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/seat_request.h"
#include "ui/context.h"

#include <QFrame>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace karcis::ui {

class Button;
class FlowLayout;

/// Asks which seats somebody would like, by buttons or in words: an equal way to the picture of the auditorium. What is
/// typed is read while typing and shown by the buttons, so that everybody sees what was understood.
class SeatRequestPanel : public QFrame
{
    Q_OBJECT

public:
    /// What the auditorium and the customer's choice allow.
    struct Offer
    {
        bool sweetboxes = false;
        bool wheelchairs = false;
        /// The most seats that one customer may have.
        int most = 8;
        /// How many are chosen already.
        int mine = 0;
        bool enabled = true;

        friend bool operator==(const Offer &, const Offer &) = default;
    };

    explicit SeatRequestPanel(Context &context, QWidget *parent = nullptr);

    /// Sets every text anew, too.
    void render(const Offer &offer);
    /// Upright (@p portrait) the questions stand one above the other, with large buttons.
    void restyle(bool portrait);
    /// Forgets what was chosen and typed.
    void clear();
    void focusFirst();

    [[nodiscard]] const SeatRequest &request() const { return m_request; }

Q_SIGNALS:
    /// @p replace is true if the seats come instead of those already chosen.
    void wanted(const karcis::SeatRequest &request, bool replace);
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildCount();
    void buildWishes();
    void buildWords();
    void buildActions();
    [[nodiscard]] QFrame *makeCard(std::initializer_list<QWidget *> parts);
    void arrange();
    void makeRoom();
    void setCount(int count);
    void readWords();
    void show();
    void ask(bool replace);
    [[nodiscard]] int mostNow() const;
    Button *makeChip(const QString &name, const QString &icon, QWidget *parent);

    Context &m_context;
    SeatRequest m_request;
    Offer m_offer;
    QStringList m_unknown;
    bool m_portrait = false;
    QWidget *m_content = nullptr;
    QGridLayout *m_cells = nullptr;
    QFrame *m_countCard = nullptr;
    QFrame *m_wishesCard = nullptr;
    QFrame *m_wordsCard = nullptr;
    QWidget *m_stepper = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_countTitle = nullptr;
    Button *m_less = nullptr;
    QLabel *m_count = nullptr;
    Button *m_more = nullptr;
    QLabel *m_wishesTitle = nullptr;
    QWidget *m_wishes = nullptr;
    FlowLayout *m_wishFlow = nullptr;
    Button *m_aisle = nullptr;
    Button *m_sweetbox = nullptr;
    Button *m_wheelchair = nullptr;
    Button *m_beside = nullptr;
    std::vector<Button *> m_areas;
    QLabel *m_wordsTitle = nullptr;
    QLineEdit *m_words = nullptr;
    QLabel *m_understood = nullptr;
    QLabel *m_notUnderstood = nullptr;
    Button *m_cancel = nullptr;
    Button *m_add = nullptr;
    Button *m_find = nullptr;
};

} // namespace karcis::ui
