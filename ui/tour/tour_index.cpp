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
    return uR"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Karcis: the tour</title>
<style>
:root{--high:300px}
body{background:#15121c;color:#f8f4ed;font:16px sans-serif;margin:0 2em 2em}
nav{position:sticky;top:0;z-index:1;background:#15121c;padding:1em 0;display:flex;gap:1.2em;
 flex-wrap:wrap;align-items:center}
select,input,button{font:inherit;padding:.3em}
section{content-visibility:auto;contain-intrinsic-size:auto 380px}
section div{display:flex;flex-wrap:wrap;gap:1em;align-items:flex-end}
h2{font-size:1.1em;margin:1.2em 0 .5em}
figure{margin:0}
figure img{height:var(--high);border-radius:8px;border:1px solid #453d55}
a:focus img{outline:3px solid #ffc44d}
figcaption,#shown,kbd{color:#bdb5c8;font-size:13px}
[hidden]{display:none}
dialog{border:0;padding:0;width:100vw;height:100vh;max-width:none;max-height:none;background:#000}
dialog[open]{display:flex;flex-direction:column}
dialog img{flex:1;min-height:0;object-fit:contain}
dialog p{color:#f8f4ed;margin:.4em 1em}
</style></head><body>
<h1>Karcis: the tour</h1>
)"_s;
}

/// Hides what does not fit the choices, which the address keeps, and shows one picture after the other in full.
/// Without scripts everything is shown.
QString script()
{
    return uR"(<dialog><img alt=""><p></p></dialog>
<script>
const all=s=>[...document.querySelectorAll(s)],figures=all('figure');
const choices=all('select'),words=document.querySelector('#words'),high=document.querySelector('#high');
const box=document.querySelector('dialog'),large=box.querySelector('img'),about=box.querySelector('p');
let at=null;
const title=f=>f.closest('section').querySelector('h2').textContent;
const seen=()=>figures.filter(f=>!f.hidden);
function show(){
 const asked=words.value.toLowerCase();
 for(const f of figures)
  f.hidden=choices.some(c=>c.value&&f.dataset[c.name]!==c.value)
   ||!(title(f)+' '+f.querySelector('img').getAttribute('src')).toLowerCase().includes(asked);
 for(const s of all('section'))s.hidden=!s.querySelector('figure:not([hidden])');
 document.documentElement.style.setProperty('--high',high.value+'px');
 document.querySelector('#shown').textContent=seen().length+' of '+figures.length+' pictures';
 const kept=new URLSearchParams(choices.map(c=>[c.name,c.value]).concat([['words',words.value],['high',high.value]]));
 history.replaceState(null,'','#'+kept);
}
function open(f){
 at=f;
 large.src=f.querySelector('img').src;
 const list=seen();
 about.textContent=title(f)+' \u2013 '+f.querySelector('figcaption').textContent+' \u2013 '
  +(list.indexOf(f)+1)+' of '+list.length;
 if(!box.open)box.showModal();
}
function step(list,by){
 const next=list[list.indexOf(at)+by];
 if(next)open(next);
}
const kept=new URLSearchParams(location.hash.slice(1));
// All of them at once are more than one looks through.
if(!location.hash)for(const c of choices)if(c.name==='language'||c.name==='theme')c.selectedIndex=1;
for(const c of [...choices,words,high]){
 if(kept.has(c.name))c.value=kept.get(c.name);
 c.addEventListener('input',show);
}
for(const f of figures)f.querySelector('a').addEventListener('click',e=>{e.preventDefault();open(f);});
large.addEventListener('click',()=>step(seen(),1));
box.addEventListener('keydown',e=>{
 const look=[...at.closest('section').querySelectorAll('figure')];
 const way={ArrowRight:[seen(),1],ArrowLeft:[seen(),-1],ArrowDown:[look,1],ArrowUp:[look,-1]}[e.key];
 if(way){e.preventDefault();step(...way);}
});
box.addEventListener('close',()=>{if(!at.hidden){at.scrollIntoView({block:'center'});at.querySelector('a').focus();}});
show();
</script>
</body></html>
)"_s;
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
    return html
        + u"<label>words <input id=\"words\" name=\"words\" type=\"search\"></label>\n"
          "<label>size on this page <input id=\"high\" name=\"high\" type=\"range\" min=\"120\" "
          "max=\"900\" value=\"300\"></label>\n"
          "<span id=\"shown\"></span>\n"
          "<kbd>click: in full; \u2190 \u2192 other scenes, \u2191 \u2193 the same in other looks, "
          "Esc back</kbd>\n"
          "</nav>\n"_s;
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
    return u"<figure%1><a href=\"%2\"><img src=\"%2\" alt=\"%3\" loading=\"lazy\" "
           u"decoding=\"async\"></a>"
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
