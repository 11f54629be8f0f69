// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_booth.h"

#include "ui/kiosk/idle_watch.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

/// Letters stay sharp and a thousand pictures stay small.
constexpr int jpegQuality = 88;

KioskOptions boothOptions()
{
    // Full screen only for what belongs to it, such as the way out for staff; the window is never presented that way.
    return {.fullScreen = true,
            .reducedMotion = true,
            .touchKeyboard = true,
            .checkPin = [](const QString &, const std::function<void(bool)> &done) { done(false); },
            .beep = [] {},
            // All buttons are shown, and none of them reaches a printer or a stick.
            .tickets = {.print = {.programs = u"/nonexistent"_s}, .folder = u"/nonexistent"_s}};
}

} // namespace

TourBooth::TourBooth(TourFlows flows, UtcTime now)
    : m_flows(std::move(flows))
    , m_clock(now)
    , m_stage{m_flows, m_clock}
    , m_window(m_clock, boothOptions())
    , m_hands(m_window)
{
    m_window.show();
}

void TourBooth::dress(const TourShot &shot)
{
    if (m_window.textPercent() != shot.scene->textPercent) {
        m_window.setTextPercent(shot.scene->textPercent);
    }
    if (m_window.theme() != shot.look.theme) {
        m_window.setTheme(shot.look.theme);
    }
    if (m_window.language() != shot.look.language) {
        m_window.setLanguage(shot.look.language);
    }
    m_window.resize(shot.look.size);
}

QString TourBooth::show(const TourShot &shot)
{
    if (shot.scene->room) {
        return showRoom(shot);
    }
    if (m_room) {
        m_room.reset();
        m_window.activateWindow();
    }
    m_window.idleWatch().touch();
    m_hands.touchNothing();
    // By way of another page, so that nothing of the scene before is left.
    BookingFlow between;
    const BookingFlow flow = shot.scene->flow(m_stage);
    between.step = flow.step == Step::Films ? Step::OrderOver : Step::Films;
    m_window.render(between);
    dress(shot);
    m_window.render(flow);
    TourHands::settle();
    if (shot.scene->act && !shot.scene->act(m_hands, m_stage)) {
        return u"The scene \"%1\" cannot be shown: what should be used is not there (%2)."_s.arg(
            shot.scene->name, shot.file);
    }
    // An idle kiosk forgets the look of the person before.
    dress(shot);
    TourHands::settle();
    const QString &field = shot.scene->typedInto;
    if (!field.isEmpty() && !m_hands.ask(field)) {
        return u"The field %1 is not there (%2)."_s.arg(field, shot.file);
    }
    return {};
}

QString TourBooth::showRoom(const TourShot &shot)
{
    // There is one language in a program: the kiosk's is the same at any time.
    dress(shot);
    m_room.reset();
    m_room = shot.scene->room(m_stage, shot.look);
    const bool shown = m_room != nullptr
        && (!shot.scene->act || shot.scene->act(TourHands(m_room->window()), m_stage));
    TourHands::settle();
    return shown ? QString()
                 : u"The scene \"%1\" cannot be shown (%2)."_s.arg(shot.scene->name, shot.file);
}

QString TourBooth::save(const TourShot &shot, const QDir &folder)
{
    QWidget &window = m_room ? m_room->window() : m_window;
    if (window.size() != shot.look.size) {
        return u"The window does not take the size of %1."_s.arg(shot.file);
    }
    const bool saved
        = window.grab().toImage().save(folder.filePath(shot.file), nullptr, jpegQuality);
    if (m_room) {
        return saved ? QString()
                     : u"The picture %1 cannot be saved."_s.arg(folder.filePath(shot.file));
    }
    // Whatever lies over the page goes.
    m_hands.touchNothing();
    m_window.idleWatch().touch();
    for (const QString &way : {u"pinCancel"_s, u"helpClose"_s}) {
        static_cast<void>(m_hands.find(way) != nullptr && m_hands.click(way));
    }
    return saved ? QString() : u"The picture %1 cannot be saved."_s.arg(folder.filePath(shot.file));
}

} // namespace karcis::ui
