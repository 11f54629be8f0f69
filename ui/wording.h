// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/booking.h"
#include "core/catalogue.h"
#include "core/refusal.h"
#include "protocol/records.h"
#include "terminal/booking_flow.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace karcis::ui {

/// What a seat is to the person who looks at it.
enum class SeatLook { Free, Mine, Held, Sold, Blocked };

/// Words, numbers and dates as people of one language expect them. The words come from the installed translator.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(karcis::ui::Wording)

public:
    /// @p language is one of languages().
    explicit Wording(QString language);

    [[nodiscard]] const QString &language() const { return m_language; }

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// Keeps a name, a code or an amount in one piece, in its own direction, inside a sentence that is read from right
    /// to left. Other sentences need nothing.
    [[nodiscard]] QString isolated(const QString &text) const;
    /// "C7, C8" with the comma of the language; each part in one piece.
    [[nodiscard]] QString listed(const QStringList &parts) const;
    /// "C7, C8 and C9", each part in one piece.
    [[nodiscard]] QString sentenceList(const QStringList &parts) const;

    // Numbers, dates and times. @p zone is the cinema's IANA name.
    [[nodiscard]] QString money(const Money &money) const;
    /// For ears: "50,000 rupiah".
    [[nodiscard]] QString spokenMoney(const Money &money) const;
    /// "19.30"
    [[nodiscard]] QString time(UtcTime moment, const QString &zone) const;
    /// "19.30 WIB"
    [[nodiscard]] QString timeAndZone(UtcTime moment, const QString &zone) const;
    /// When a sale starts: the time alone if that is today, else with the day.
    [[nodiscard]] QString saleStart(UtcTime at, UtcTime now, const QString &zone) const;
    [[nodiscard]] static QDate dateOf(UtcTime moment, const QString &zone);
    /// "Sabtu, 22 November"
    [[nodiscard]] QString date(QDate date) const;
    /// "Hari ini", "Besok" or "Sab".
    [[nodiscard]] QString shortDay(QDate date, QDate today) const;
    /// "22 Nov"
    [[nodiscard]] QString shortDate(QDate date) const;
    /// What is left to do something, "2:00". Part seconds count as whole ones.
    [[nodiscard]] static QString countdown(Millis left);
    /// How long a film is, "1 h 58 min".
    [[nodiscard]] QString length(int minutes) const;

    // Sentences.
    [[nodiscard]] QString refusal(const Refusal &refusal) const;
    /// What the cinema tells everybody at present; empty if nothing.
    [[nodiscard]] QString announcement(const protocol::HelloReply &server) const;
    [[nodiscard]] QString notice(const Notice &notice) const;
    /// How long somebody waits, in words: "about 3 to 5 minutes".
    [[nodiscard]] QString waitRange(Millis atLeast, Millis atMost) const;
    /// What to do, one thing after the other.
    [[nodiscard]] QStringList methodSteps(PaymentMethod method) const;
    /// Why a try to pay came to nothing and what to do next; empty if it did not.
    [[nodiscard]] QString paymentFailed(const protocol::PaymentInfo &payment) const;

    // Names.
    [[nodiscard]] QString genre(const QString &code) const;
    [[nodiscard]] QString genres(const QStringList &codes) const;
    [[nodiscard]] QString spokenLanguage(const QString &code) const;
    [[nodiscard]] QString ageClass(AgeClass age) const;
    /// "13+", as on the poster.
    [[nodiscard]] QString ageMark(AgeClass age) const;
    [[nodiscard]] QString method(PaymentMethod method) const;
    [[nodiscard]] QString methodHint(PaymentMethod method) const;
    [[nodiscard]] QString orderState(OrderState state) const;
    [[nodiscard]] QString outcome(SimulatedOutcome outcome) const;
    [[nodiscard]] QString seatLook(SeatLook look) const;
    [[nodiscard]] QString seatKind(SeatKind kind) const;
    /// "4 seats together, at an aisle"
    [[nodiscard]] QString seatRequest(const SeatRequest &request) const;
    /// For ears: "Row C seat 7, free, 50,000 rupiah".
    [[nodiscard]] QString seat(const protocol::SeatInfo &seat, SeatLook look) const;

private:
    [[nodiscard]] QString requestRefusal(const Refusal &refusal) const;
    [[nodiscard]] QString accountRefusal(const Refusal &refusal) const;
    [[nodiscard]] QString seatRefusal(const Refusal &refusal) const;
    [[nodiscard]] QString orderRefusal(const Refusal &refusal) const;
    [[nodiscard]] static int secondsToWait(const Refusal &refusal);
    [[nodiscard]] QString wait(const Refusal &refusal) const;
    [[nodiscard]] QString placeOver(PlaceEnd reason) const;
    [[nodiscard]] QString saleNotStarted(const Refusal &refusal) const;

    QString m_language;
    QLocale m_locale;
};

} // namespace karcis::ui
