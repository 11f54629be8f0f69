// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "touch_keyboard.h"

#include "ui/languages.h"

#include <QGuiApplication>
#include <QInputMethodQueryEvent>
#include <QLibrary>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis {

bool wantsTouchKeyboard(const QStringList &arguments)
{
    QString choice = u"auto"_s;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--keyboard"_L1 && i + 1 < arguments.size()) {
            choice = arguments[i + 1];
        } else if (arguments[i].startsWith("--keyboard="_L1)) {
            choice = arguments[i].section(u'=', 1);
        }
    }
    return choice == "on"_L1 || (choice == "auto"_L1 && arguments.contains("--fullscreen"_L1));
}

void useTouchKeyboard()
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    // Its keys are drawn without OpenGL, which small terminals often lack.
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) {
        qputenv("QT_QUICK_BACKEND", "software");
    }
}

namespace {

/// Keys without accents, which also write Indonesian addresses and passwords.
constexpr auto latinKeys = "en_US"_L1;

QString keysOf(const QString &language)
{
    static constexpr std::array known{std::pair{"id"_L1, "id_ID"_L1},
                                      std::pair{"ar"_L1, "ar_AR"_L1}};
    const auto *it = std::ranges::find_if(
        known, [&language](const auto &row) { return row.first == language; });
    return it == known.end() ? latinKeys : it->second;
}

/// A function of Qt's keyboard, which tells its settings only to QML; nothing where there is no such keyboard, or one
/// of another making, which then keeps the keys that it has.
template <class Function>
Function ofKeyboard(const char *name)
{
    return reinterpret_cast<Function>(QLibrary::resolve(u"Qt6VirtualKeyboard"_s, 6, name));
}

Qt::InputMethodHints hintsOfFocus()
{
    QObject *focus = QGuiApplication::focusObject();
    if (focus == nullptr) {
        return {};
    }
    QInputMethodQueryEvent query(Qt::ImHints);
    QCoreApplication::sendEvent(focus, &query);
    return Qt::InputMethodHints(query.value(Qt::ImHints).toInt());
}

} // namespace

QString touchKeys(const QString &language, Qt::InputMethodHints hints)
{
    static constexpr Qt::InputMethodHints latin = Qt::ImhLatinOnly | Qt::ImhPreferLatin
        | Qt::ImhEmailCharactersOnly | Qt::ImhUrlCharactersOnly;
    const QString keys = keysOf(language);
    return (hints & latin) != Qt::ImhNone
            && ui::languageLocale(language).textDirection() == Qt::RightToLeft
        ? latinKeys
        : keys;
}

void setTouchKeys(const QString &language)
{
    if (qgetenv("QT_IM_MODULE") != "qtvirtualkeyboard") {
        return;
    }
    using Settings = void;
    const auto instance = ofKeyboard<Settings *(*)()>("_ZN17QtVirtualKeyboard8Settings8instanceEv");
    const auto offer = ofKeyboard<void (*)(Settings *, const QStringList &)>(
        "_ZN17QtVirtualKeyboard8Settings16setActiveLocalesERK5QListI7QStringE");
    const auto choose = ofKeyboard<void (*)(Settings *, const QString &)>(
        "_ZN17QtVirtualKeyboard8Settings9setLocaleERK7QString");
    if (instance == nullptr || offer == nullptr || choose == nullptr) {
        return;
    }
    QStringList keys;
    const QStringList spoken = ui::languages();
    for (const QString &one : spoken) {
        keys.append(keysOf(one));
    }
    offer(instance(), keys);
    choose(instance(), touchKeys(language, hintsOfFocus()));
}

} // namespace karcis
