// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/screen_language.h"

#include "ui/languages.h"

#include <QGuiApplication>
#include <QWidget>

namespace karcis::ui {

Wording ScreenLanguage::speak(const QString &language, QWidget &window)
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(languageFile(language))) {
        QCoreApplication::installTranslator(&m_translator);
    }
    Wording wording(language);
    // The window for what it holds, the application for what styles draw and for the keyboard on the screen.
    const Qt::LayoutDirection direction = wording.locale().textDirection();
    QGuiApplication::setLayoutDirection(direction);
    window.setLayoutDirection(direction);
    window.setLocale(wording.locale());
    return wording;
}

} // namespace karcis::ui
