// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "touch_keyboard.h"

#include <QtGlobal>

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

} // namespace karcis
