// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/tour/tour_booth.h"
#include "ui/tour/tour_index.h"
#include "ui/tour/tour_walk.h"

#include <QTimer>

#include <deque>
#include <memory>

namespace karcis::ui {

/// The part of the tour that one process takes: the walk alone, with a picture of each step in each size and language,
/// or a slice of all scenes, made of what a silent walk has seen.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// @p slice is nothing for the walk. @p window shows @p terminal; both must outlive the tour. The folder is made if it
    /// is not there.
    Tour(KioskWindow &window,
         Terminal &terminal,
         const QDir &folder,
         std::optional<TourSlice> slice,
         QObject *parent = nullptr);
    ~Tour() override;

    /// finished() tells how it ended.
    void start();

Q_SIGNALS:
    /// A picture was saved.
    void taken(const QString &file);
    /// @p message says where the pictures are, or what failed and why.
    void finished(bool ok, const QString &message);

private:
    bool photograph(const QString &name, const QString &title);
    void walked(bool ok, const QString &message);
    void takeNext();

    KioskWindow &m_window;
    QDir m_folder;
    std::optional<TourSlice> m_slice;
    TourWalk m_walk;
    /// Addresses of scenes stay what they are.
    std::deque<TourScene> m_steps;
    std::vector<TourScene> m_scenes;
    std::vector<TourShot> m_shots;
    std::size_t m_next = 0;
    /// The next picture's scene is on the window.
    bool m_shown = false;
    std::unique_ptr<TourBooth> m_booth;
    QTimer m_turn;
};

} // namespace karcis::ui
