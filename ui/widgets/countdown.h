// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace karcis::ui {

/// A ring that empties, with the time left as m:ss. In the last half minute it warns by colour, words and to screen
/// readers. Reads the terminal's steady clock, so a wrong wall clock does not matter.
class Countdown : public QWidget
{
    Q_OBJECT

public:
    static constexpr Millis warnFrom{30'000};

    explicit Countdown(Context &context, QWidget *parent = nullptr);

    /// Counts to @p deadline; @p whole is the time that fills the ring. Without a deadline nothing is shown.
    void setDeadline(const std::optional<Deadline> &deadline, Millis whole);
    /// @p normal stands below the time, @p warning in the last half minute.
    void setWords(const QString &normal, const QString &warning);
    /// Looks at the clock now; otherwise it does so by itself each second while visible.
    void refresh();

    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] bool isWarning() const { return m_warning; }

    [[nodiscard]] bool isTicking() const { return m_timer.isActive(); }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The last half minute has begun.
    void warned();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void paintRing(QPainter &painter, const QRect &square) const;
    [[nodiscard]] int ringSide() const;

    Context &m_context;
    QTimer m_timer;
    std::optional<Deadline> m_deadline;
    Millis m_whole{120'000};
    QString m_text;
    QString m_normal;
    QString m_warningWords;
    bool m_warning = false;
};

} // namespace karcis::ui
