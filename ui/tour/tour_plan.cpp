// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_plan.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr std::size_t mostSlices = 10'000;

/// Sizes change most often, because a new size costs least.
std::vector<TourLook> looksOf(const std::vector<QSize> &sizes, const QStringList &languages)
{
    static constexpr std::array themes{ThemeMode::Dark, ThemeMode::Light, ThemeMode::HighContrast};
    std::vector<TourLook> looks;
    looks.reserve(themes.size() * sizes.size() * static_cast<std::size_t>(languages.size()));
    for (const ThemeMode theme : themes) {
        for (const QString &language : languages) {
            for (const QSize &size : sizes) {
                looks.push_back({size, language, theme});
            }
        }
    }
    return looks;
}

} // namespace

std::optional<TourSlice> tourSliceOf(const QString &words)
{
    static const QRegularExpression form(u"^([0-9]{1,5})/([0-9]{1,5})$"_s);
    const QRegularExpressionMatch match = form.match(words);
    const TourSlice slice{match.captured(1).toULong(), match.captured(2).toULong()};
    const bool sensible = match.hasMatch() && slice.number >= 1 && slice.number <= slice.of
        && slice.of <= mostSlices;
    return sensible ? std::optional(slice) : std::nullopt;
}

std::vector<QSize> tourSizes()
{
    return {{1080, 1920}, {1920, 1080}, {1366, 768}};
}

QString tourThemeName(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Dark:
        return u"dark"_s;
    case ThemeMode::Light:
        return u"light"_s;
    case ThemeMode::HighContrast:
        break;
    }
    return u"contrast"_s;
}

std::vector<TourShot> tourShots(const std::vector<TourScene> &scenes,
                                const std::vector<QSize> &sizes,
                                const QStringList &languages)
{
    const std::vector<TourLook> looks = looksOf(sizes, languages);
    std::vector<TourShot> shots;
    shots.reserve(looks.size() * scenes.size());
    for (const TourLook &look : looks) {
        int number = 0;
        for (const TourScene &scene : scenes) {
            const QString file = u"%1-%2-%3x%4-%5-%6.jpg"_s.arg(++number, 3, 10, QChar(u'0'))
                                     .arg(scene.name)
                                     .arg(look.size.width())
                                     .arg(look.size.height())
                                     .arg(look.language, tourThemeName(look.theme));
            shots.push_back({&scene, look, file});
        }
    }
    return shots;
}

std::vector<TourShot> sliceOf(const std::vector<TourShot> &shots, const TourSlice &slice)
{
    const auto edge = [&](std::size_t number) {
        return shots.begin() + static_cast<std::ptrdiff_t>(shots.size() * number / slice.of);
    };
    return {edge(slice.number - 1), edge(slice.number)};
}

} // namespace karcis::ui
