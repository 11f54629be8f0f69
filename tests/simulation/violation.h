// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QString>

#include <stdexcept>

namespace karcis::simulation {

/// A rule of the sale that was broken.
class Violation final : public std::runtime_error
{
public:
    /// @p rule is its short name, for example "two-owners".
    Violation(const QString &rule, const QString &text)
        : std::runtime_error((rule + QStringLiteral(": ") + text).toStdString())
        , m_rule(rule)
    { }

    [[nodiscard]] const QString &rule() const { return m_rule; }

private:
    QString m_rule;
};

} // namespace karcis::simulation
