// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"
#include "ui/context.h"

#include <QWidget>

class QLabel;

namespace karcis::ui {

/// What a film is about: its title, its age mark and other facts, the story, who made it and who plays in it.
class FilmInfo : public QWidget
{
    Q_OBJECT

public:
    explicit FilmInfo(Context &context, QWidget *parent = nullptr);

    void render(const Film &film);
    /// Distances are new.
    void restyle();

private:
    void renderStory(const Film &film);

    Context &m_context;
    QLabel *m_title = nullptr;
    QLabel *m_englishTitle = nullptr;
    QWidget *m_facts = nullptr;
    QLabel *m_age = nullptr;
    QLabel *m_length = nullptr;
    QLabel *m_genres = nullptr;
    QLabel *m_language = nullptr;
    QLabel *m_synopsis = nullptr;
    QLabel *m_people = nullptr;
};

} // namespace karcis::ui
