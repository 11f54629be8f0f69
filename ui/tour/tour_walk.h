// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/tour/tour_hands.h"
#include "ui/tour/tour_scene.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace karcis {
class Terminal;
} // namespace karcis

namespace karcis::ui {

/// Drives the real window through the whole flow as a person would. Waits for what the screen shows, never for time to
/// pass. Remembers what the screen knew at each step.
class TourWalk : public QObject
{
    Q_OBJECT

public:
    /// Called at each step that has a title; false ends the walk.
    using Visitor = std::function<bool(const QString &name, const QString &title)>;

    /// @p window shows @p terminal; both must outlive the walk.
    TourWalk(KioskWindow &window, Terminal &terminal, QObject *parent = nullptr);
    ~TourWalk() override;

    void setVisitor(Visitor visitor);
    /// Starts with the first step; finished() tells how it ended.
    void start();

    [[nodiscard]] const TourFlows &flows() const { return m_flows; }

Q_SIGNALS:
    /// @p message says which step failed and why; empty if all went well.
    void finished(bool ok, const QString &message);

private:
    /// When `ready` holds, the visitor is called if `title` is not empty, and `act` goes on.
    struct TourStep
    {
        QString name;
        QString title;
        std::function<bool()> ready;
        /// False if what should be pressed is not there.
        std::function<bool()> act;
    };

    void writeScript();
    void addBrowsing();
    void addRegistration();
    void addSeats(const QString &prefix, const QString &title);
    void addPayment();
    void addTickets();
    void addCancelled();
    void addBackHome();
    void add(TourStep step);
    [[nodiscard]] std::function<bool()> at(Step step) const;
    [[nodiscard]] std::function<bool()> press(const QString &objectName) const;
    void goOn();
    void end(bool ok, const QString &message);
    [[nodiscard]] const BookingFlow &flow() const;

    KioskWindow &m_window;
    Terminal &m_terminal;
    TourHands m_hands;
    Visitor m_visitor;
    TourFlows m_flows;
    QString m_login;
    std::vector<TourStep> m_script;
    std::size_t m_next = 0;
    /// Looks again after every change; the timer only bounds a step.
    QTimer m_look;
    QTimer m_limit;
    bool m_done = false;
};

} // namespace karcis::ui
