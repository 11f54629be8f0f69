// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
import QtQml
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// Qt's keys, filling the widget that shows them. "look" holds what TouchKeyboard says about them.
Item {
    InputPanel {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "styleName"
        value: "karcis"
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "activeLocales"
        value: look.locales
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: look.locale
    }
    Component.onCompleted: {
        // What somebody typed before must not be offered to the next person.
        VirtualKeyboardSettings.defaultInputMethodDisabled = true
        VirtualKeyboardSettings.handwritingModeDisabled = true
    }
}
