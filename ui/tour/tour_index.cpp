// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_index.h"

#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

/// What a picture can be chosen by: page, size, language, theme.
using Traits = std::array<QString, 4>;

constexpr std::array traitNames{"page"_L1, "size"_L1, "language"_L1, "theme"_L1};

Traits traitsOf(const TourShot &shot)
{
    return {shot.scene->page,
            u"%1x%2"_s.arg(shot.look.size.width()).arg(shot.look.size.height()),
            shot.look.language,
            tourThemeName(shot.look.theme)};
}

QString begin()
{
    return u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Karcis: the "
           u"tour</title>\n"
           "<style>body{background:#15121c;color:#f8f4ed;font:16px sans-serif;margin:0 2em 2em}"
           "nav{position:sticky;top:0;background:#15121c;padding:1em 0;display:flex;gap:1.5em;"
           "flex-wrap:wrap}select{font:inherit;padding:.3em}"
           "section div{display:flex;flex-wrap:wrap;gap:1em;align-items:flex-end}"
           "figure{margin:0}img{height:420px;border-radius:8px;border:1px solid #453d55}"
           "figcaption{color:#bdb5c8;font-size:13px}[hidden]{display:none}</style></head><body>\n"
           "<h1>Karcis: the tour</h1>\n"_s;
}

/// Hides what does not fit the choices; without scripts everything is shown.
QString script()
{
    return u"<script>\n"
           "const choices=[...document.querySelectorAll('select')];\n"
           "function show(){\n"
           " for(const f of document.querySelectorAll('figure'))\n"
           "  f.hidden=choices.some(c=>c.value&&f.dataset[c.name]!==c.value);\n"
           " for(const s of document.querySelectorAll('section'))\n"
           "  s.hidden=!s.querySelector('figure:not([hidden])');\n"
           "}\n"
           "for(const c of choices)c.addEventListener('change',show);\nshow();\n"
           "</script>\n</body></html>\n"_s;
}

QString choices(const std::vector<TourShot> &shots)
{
    QString html = u"<nav>\n"_s;
    for (std::size_t i = 0; i < traitNames.size(); ++i) {
        QStringList values;
        for (const TourShot &shot : shots) {
            const QString value = traitsOf(shot).at(i);
            if (!values.contains(value)) {
                values.append(value);
            }
        }
        html += u"<label>%1 <select name=\"%1\"><option value=\"\">all</option>"_s.arg(
            traitNames.at(i));
        for (const QString &value : std::as_const(values)) {
            html += u"<option>%1</option>"_s.arg(value.toHtmlEscaped());
        }
        html += u"</select></label>\n"_s;
    }
    return html + u"</nav>\n"_s;
}

QString figure(const TourShot &shot)
{
    QString data;
    QStringList about;
    const Traits traits = traitsOf(shot);
    for (std::size_t i = 0; i < traits.size(); ++i) {
        data += u" data-%1=\"%2\""_s.arg(traitNames.at(i), traits.at(i).toHtmlEscaped());
        if (i > 0) {
            about.append(traits.at(i));
        }
    }
    const QString file = shot.file.toHtmlEscaped();
    return u"<figure%1><a href=\"%2\"><img src=\"%2\" alt=\"%3\" loading=\"lazy\"></a>"
           u"<figcaption>%4</figcaption></figure>\n"_s.arg(
               data, file, shot.scene->title.toHtmlEscaped(), about.join(u' ').toHtmlEscaped());
}

} // namespace

bool writeTourIndex(const QDir &folder, const std::vector<TourShot> &shots)
{
    QSaveFile file(folder.filePath(u"index.html"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    std::vector<TourShot> there;
    std::ranges::copy_if(shots, std::back_inserter(there), [&folder](const TourShot &shot) {
        return shot.scene != nullptr && folder.exists(shot.file);
    });
    // By scene; within one the order of the looks stays.
    std::ranges::stable_sort(there, {}, [](const TourShot &shot) { return shot.file.left(3); });
    QString page = begin() + choices(there);
    for (std::size_t i = 0; i < there.size(); ++i) {
        const TourScene &scene = *there[i].scene;
        if (i == 0 || there[i - 1].scene != &scene) {
            page += u"<section><h2>%1</h2>\n<div>\n"_s.arg(scene.title.toHtmlEscaped());
        }
        page += figure(there[i]);
        if (i + 1 == there.size() || there[i + 1].scene != &scene) {
            page += u"</div></section>\n"_s;
        }
    }
    page += script();
    file.write(page.toUtf8());
    return file.commit();
}

} // namespace karcis::ui
