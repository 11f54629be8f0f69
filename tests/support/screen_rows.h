// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QSize>
#include <QStringList>
#include <QTest>

#include <array>

namespace karcis::test {

/// The sizes of the screens that the program is made for.
inline constexpr std::array screenSizes{QSize(1080, 1920), QSize(1920, 1080), QSize(1366, 768)};

/// For a test's data: every size in every language with text as designed and at its largest, as "size", "language" and
/// "percent".
inline void addScreenRows(const QStringList &languages)
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const QSize size : screenSizes) {
        for (const QString &language : languages) {
            for (const int percent : {100, 150}) {
                QTest::addRow(
                    "%dx%d %s %d%%", size.width(), size.height(), qPrintable(language), percent)
                    << size << language << percent;
            }
        }
    }
}

} // namespace karcis::test
