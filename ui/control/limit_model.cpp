// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/control/limit_model.h"

#include <QFont>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

struct LimitWords
{
    QLatin1StringView key;
    const char *text = nullptr;
};

constexpr std::array words{
    LimitWords{"booking/hold_seconds"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "Chosen seats stay locked (seconds)")},
    LimitWords{
        "booking/payment_seconds"_L1,
        QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "An order waits for its payment (seconds)")},
    LimitWords{"booking/max_seats"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "Seats per customer at once")},
    LimitWords{"booking/accessible_hold_seconds"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "Accessible mode: chosen seats stay locked (seconds)")},
    LimitWords{"booking/accessible_payment_seconds"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "Accessible mode: an order waits for its payment (seconds)")},
    LimitWords{"booking/extensions"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "A customer may extend the time to choose (times)")},
    LimitWords{"booking/accessible_extensions"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "Accessible mode: the time to choose may be extended (times)")},
    LimitWords{"booking/stranded_rule"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "Refuse choices that leave a single free seat (0 or 1)")},
    LimitWords{"payment/poll_seconds"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "The provider is asked about an open payment every (seconds)")},
    LimitWords{
        "payment/simulated_lateness_seconds"_L1,
        QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "The simulated provider is late by (seconds)")},
    LimitWords{
        "throttle/terminal_per_second"_L1,
        QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "Requests per second of one connection")},
    LimitWords{"throttle/terminal_burst"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "Requests at once of one connection")},
    LimitWords{"throttle/account_per_second"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "Requests per second of one account")},
    LimitWords{"throttle/account_burst"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "Requests at once of one account")},
    LimitWords{
        "throttle/address_per_second"_L1,
        QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "Requests per second of one network address")},
    LimitWords{
        "throttle/address_burst"_L1,
        QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "Requests at once of one network address")},
    LimitWords{"throttle/handshakes_per_second"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "New connections per second of one network address")},
    LimitWords{"throttle/handshake_burst"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "New connections at once of one network address")},
    LimitWords{
        "throttle/logins_per_minute"_L1,
        QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "Log-ins per minute of one network address")},
    LimitWords{
        "throttle/login_burst"_L1,
        QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "Log-ins at once of one network address")},
    LimitWords{"throttle/loopback"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "Count this machine's own addresses too (0 or 1)")},
    LimitWords{"cooldown/account_lapses"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "Chosen seats of one account may run out (times)")},
    LimitWords{"cooldown/terminal_lapses"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "Chosen seats at one terminal may run out (times)")},
    LimitWords{"cooldown/first_seconds"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "First wait after too many, then doubled (seconds)")},
    LimitWords{"cooldown/longest_seconds"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "Longest such wait (seconds)")},
    LimitWords{"cooldown/forget_minutes"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "All is forgotten after (minutes)")},
    LimitWords{
        "cooldown/late_percent"_L1,
        QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                          "Giving the same seats back again counts as running out after this "
                          "part of the time (percent; 100 never)")},
    LimitWords{"overload/high_ms"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "Overloaded when requests wait (milliseconds)")},
    LimitWords{"overload/low_ms"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "No longer overloaded when they wait (milliseconds)")},
    LimitWords{
        "queue/gate"_L1,
        QT_TRANSLATE_NOOP(
            "karcis::ui::LimitModel",
            "A place in the queue is needed: 0 never, 1 from buying on, 2 from the first page on")},
    LimitWords{"queue/max_active"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "Visitors booking at once")},
    LimitWords{
        "queue/admissions_per_minute"_L1,
        QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "Visitors let in within any 60 seconds")},
    LimitWords{"queue/claim_seconds"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "Called at a terminal: time to go in (seconds)")},
    LimitWords{"queue/number_claim_seconds"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "Called with a number taken along: time to come (seconds)")},
    LimitWords{"queue/grace_seconds"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "A place is kept while its terminal's line is lost (seconds)")},
    LimitWords{
        "queue/idle_seconds"_L1,
        QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "Inside without doing anything (seconds)")},
    LimitWords{"queue/session_minutes"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "Inside at most, unless a payment is under way (minutes)")},
    LimitWords{"queue/max_waiting"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "Visitors waiting at most; others are asked to come back")},
    LimitWords{"catalogue/refresh_minutes"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "Terminals fetch times and seats anew every (minutes)")},
    LimitWords{"kiosk/idle_seconds"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "A kiosk asks whether somebody is there after (seconds)")},
    LimitWords{"kiosk/warning_seconds"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "It waits for the answer before it forgets the person (seconds)")},
    LimitWords{"kiosk/attract_seconds"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel",
                                 "A kiosk that nobody uses shows its posters after (seconds)")},
    LimitWords{"kiosk/sound"_L1,
               QT_TRANSLATE_NOOP("karcis::ui::LimitModel", "A kiosk may make sounds (0 or 1)")},
};

} // namespace

LimitModel::LimitModel(const Context &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{ }

QString LimitModel::number(int value) const
{
    return m_context.wording.locale().toString(value);
}

QString LimitModel::meaningOf(const protocol::LimitInfo &limit)
{
    const auto *known = std::ranges::find_if(
        words, [&limit](const LimitWords &one) { return limit.key == one.key; });
    return known == words.end() ? limit.meaning : tr(known->text);
}

void LimitModel::setLimits(std::vector<protocol::LimitInfo> limits)
{
    const bool sameRows = std::ranges::equal(
        limits, m_limits, {}, &protocol::LimitInfo::key, &protocol::LimitInfo::key);
    if (sameRows) {
        // An editor that is open must stay open.
        m_limits = std::move(limits);
        if (!m_limits.empty()) {
            Q_EMIT dataChanged(index(0, 0),
                               index(static_cast<int>(m_limits.size()) - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_limits = std::move(limits);
    endResetModel();
}

void LimitModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int LimitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_limits.size());
}

int LimitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LimitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const protocol::LimitInfo &limit = m_limits.at(static_cast<std::size_t>(index.row()));
    if (role == LeastRole) {
        return limit.least;
    }
    if (role == MostRole) {
        return limit.most;
    }
    if (role == Qt::FontRole && index.column() == Value && limit.value != limit.standard) {
        QFont changed;
        changed.setBold(true);
        return changed;
    }
    if (role == Qt::ToolTipRole) {
        return tr("%1: %2; %3 unless changed")
            .arg(limit.key, meaningOf(limit), number(limit.standard));
    }
    if (role == Qt::AccessibleTextRole && index.column() == Value) {
        return tr("%1: %2").arg(meaningOf(limit), number(limit.value));
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    switch (index.column()) {
    case Meaning:
        return meaningOf(limit);
    case Value:
        if (role == Qt::EditRole) {
            return limit.value;
        }
        return number(limit.value);
    default:
        return u"%1 – %2"_s.arg(number(limit.least), number(limit.most));
    }
}

QVariant LimitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Meaning:
        return tr("Limit");
    case Value:
        return tr("Now");
    default:
        return tr("Possible");
    }
}

Qt::ItemFlags LimitModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Value ? usual | Qt::ItemIsEditable : usual;
}

bool LimitModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Value
        || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const protocol::LimitInfo &limit = m_limits.at(static_cast<std::size_t>(index.row()));
    bool isNumber = false;
    const int wanted = value.toInt(&isNumber);
    if (!isNumber || wanted < limit.least || wanted > limit.most || wanted == limit.value) {
        return false;
    }
    Q_EMIT changeWanted(limit.key, wanted);
    return true;
}

} // namespace karcis::ui
