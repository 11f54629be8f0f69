// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/wording.h"

#include <QString>
#include <QTranslator>

class QWidget;

namespace karcis::ui {

/// The language that a window, and the program around it, speaks.
class ScreenLanguage
{
public:
    /// Changes the texts, how numbers are written, and the direction of reading. @return how everything is worded now.
    Wording speak(const QString &language, QWidget &window);

private:
    QTranslator m_translator;
};

} // namespace karcis::ui
