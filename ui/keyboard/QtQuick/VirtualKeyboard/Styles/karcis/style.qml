// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles

// The keys in the colours and letters of the screens. No bubble shows a key that is pressed: a foyer reads along.
KeyboardStyle {
    component Face: KeyPanel {
        property color ground: look.key
        property color ink: look.text
        property string words: control.uppercased ? control.displayText.toUpperCase() : control.displayText
        property string sign
        property real size: look.letters
        Rectangle {
            anchors.fill: parent
            anchors.margins: look.gap
            radius: look.radius
            color: control.pressed ? look.pressed : ground
            border.color: look.edge
            border.width: look.edgeWidth
            opacity: control.enabled ? 1 : 0.4
            Text {
                anchors.centerIn: parent
                width: parent.width - 2 * look.gap
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 10
                visible: sign === ""
                text: words
                color: ink
                font.family: look.family
                font.weight: Font.DemiBold
                font.pixelSize: size
            }
            Image {
                anchors.centerIn: parent
                visible: sign !== ""
                source: sign === "" ? "" : "image://karcis/" + sign + "/" + ink
                sourceSize: Qt.size(look.letters * 1.1, look.letters * 1.1)
            }
        }
    }

    keyboardDesignWidth: 1000
    keyboardDesignHeight: 1000 * look.aspect
    keyboardRelativeLeftMargin: look.side
    keyboardRelativeRightMargin: look.side
    keyboardRelativeTopMargin: 0.03
    keyboardRelativeBottomMargin: 0.03
    keyboardBackground: Rectangle {
        color: look.ground
        Rectangle {
            width: parent.width
            height: 2
            color: look.line
        }
    }
    keyPanel: Face {}
    backspaceKeyPanel: Face { ground: look.tool; sign: "backspace" }
    languageKeyPanel: Face { ground: look.tool; words: control.displayText.toUpperCase(); size: look.letters * 0.8 }
    enterKeyPanel: Face { ground: look.accent; ink: look.onAccent; sign: "enter" }
    hideKeyPanel: Face { ground: look.tool; sign: "keyboard-down" }
    shiftKeyPanel: Face {
        ground: InputContext.capsLockActive || InputContext.uppercase ? look.accent : look.tool
        ink: InputContext.capsLockActive || InputContext.uppercase ? look.onAccent : look.text
        sign: "shift"
    }
    spaceKeyPanel: Face {
        words: look.names[InputContext.locale.split("_")[0]] || ""
        ink: look.muted
        size: look.letters * 0.7
    }
    symbolKeyPanel: Face { ground: look.tool; size: look.letters * 0.8 }
    modeKeyPanel: Face { ground: control.mode ? look.accent : look.tool; ink: control.mode ? look.onAccent : look.text; size: look.letters * 0.8 }
    handwritingKeyPanel: Face { ground: look.tool }
}
