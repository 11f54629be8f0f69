// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/rehearsal_provider.h"

#include <utility>

namespace karcis::server {

QString RehearsalProvider::name() const
{
    return QStringLiteral("rehearsal");
}

std::vector<PaymentMethod> RehearsalProvider::methods() const
{
    return {PaymentMethod::Qris};
}

void RehearsalProvider::charge(const ChargeRequest &request)
{
    m_reports.push_back({request.attempt, AttemptState::Pending, request.attempt.text()});
}

void RehearsalProvider::ask(const AttemptId &attempt)
{
    m_reports.push_back({attempt, AttemptState::Pending, {}});
}

void RehearsalProvider::close(const AttemptId &attempt)
{
    m_reports.push_back({attempt, AttemptState::Expired, {}});
}

void RehearsalProvider::refund(const RefundRequest &request)
{
    m_refunds.push_back({request.key, true});
}

void RehearsalProvider::pay(const AttemptId &attempt)
{
    m_reports.push_back({attempt, AttemptState::Settled, {}});
}

std::vector<PaymentReport> RehearsalProvider::takeReports()
{
    return std::exchange(m_reports, {});
}

std::vector<RefundReport> RehearsalProvider::takeRefunds()
{
    return std::exchange(m_refunds, {});
}

} // namespace karcis::server
