// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour.h"

#include "terminal/terminal.h"
#include "ui/languages.h"

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr Millis keyboardPause{600};

} // namespace

Tour::Tour(KioskWindow &window,
           Terminal &terminal,
           const QDir &folder,
           std::optional<TourSlice> slice,
           QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
    , m_slice(slice)
    , m_walk(window, terminal)
{
    connect(&m_walk, &TourWalk::finished, this, &Tour::walked);
    connect(&m_turn, &QTimer::timeout, this, &Tour::takeNext);
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!m_folder.mkpath(u"."_s)) {
        Q_EMIT finished(false, u"The folder %1 cannot be made."_s.arg(m_folder.path()));
        return;
    }
    if (!m_slice) {
        m_walk.setVisitor(
            [this](const QString &name, const QString &title) { return photograph(name, title); });
    }
    m_window.setTextPercent(100);
    m_window.setTheme(ThemeMode::Dark);
    m_window.setLanguage(languages().constFirst());
    m_window.resize(tourSizes().front());
    m_walk.start();
}

/// A picture of the real window in every size and language.
bool Tour::photograph(const QString &name, const QString &title)
{
    const QSize before = m_window.size();
    const QString spoken = m_window.language();
    m_steps.push_back({name, u"Walk"_s, title});
    bool saved = true;
    for (const QString &language : languages()) {
        m_window.setLanguage(language);
        for (const QSize &size : tourSizes()) {
            m_window.resize(size);
            TourHands::settle();
            const QString file = u"%1-%2-%3x%4-%5.png"_s.arg(m_steps.size(), 3, 10, QChar(u'0'))
                                     .arg(name)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(language);
            saved
                = saved && m_window.size() == size && m_window.grab().save(m_folder.filePath(file));
            m_shots.push_back({&m_steps.back(), {size, language, m_window.theme()}, file});
            Q_EMIT taken(file);
        }
    }
    m_window.setLanguage(spoken);
    m_window.resize(before);
    TourHands::settle();
    return saved;
}

void Tour::walked(bool ok, const QString &message)
{
    if (!ok) {
        Q_EMIT finished(false, message);
        return;
    }
    if (!m_slice) {
        const bool written = writeTourIndex(m_folder, m_shots);
        Q_EMIT finished(written,
                        written
                            ? u"%1 pictures are in %2"_s.arg(m_shots.size())
                                  .arg(m_folder.filePath(u"index.html"_s))
                            : u"The index page cannot be written to %1."_s.arg(m_folder.path()));
        return;
    }
    m_scenes = tourScenes();
    m_shots = sliceOf(tourShots(m_scenes, tourSizes(), languages()), *m_slice);
    m_window.hide();
    m_booth = std::make_unique<TourBooth>(m_walk.flows(), m_walk.flows().at(u"films"_s).serverTime);
    m_turn.start(0);
}

void Tour::takeNext()
{
    if (m_next == m_shots.size()) {
        m_turn.stop();
        Q_EMIT finished(true, u"%1 pictures are in %2"_s.arg(m_next).arg(m_folder.path()));
        return;
    }
    const TourShot &shot = m_shots.at(m_next);
    const QString fault = m_shown ? m_booth->save(shot, m_folder) : m_booth->show(shot);
    if (!fault.isEmpty()) {
        m_turn.stop();
        Q_EMIT finished(false, fault);
        return;
    }
    // The keyboard comes and goes by its own timers.
    m_turn.setInterval(shot.scene->typedInto.isEmpty() ? Millis(0) : keyboardPause);
    m_shown = !m_shown;
    if (!m_shown) {
        ++m_next;
        Q_EMIT taken(shot.file);
    }
}

} // namespace karcis::ui
