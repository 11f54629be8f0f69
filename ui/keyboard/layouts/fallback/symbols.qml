// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Everything that a password or an address may hold.
KeyboardLayout {
    keyWeight: 200
    KeyboardRow {
        Key { key: Qt.Key_1; text: "1" }
        Key { key: Qt.Key_2; text: "2" }
        Key { key: Qt.Key_3; text: "3" }
        Key { key: Qt.Key_4; text: "4" }
        Key { key: Qt.Key_5; text: "5" }
        Key { key: Qt.Key_6; text: "6" }
        Key { key: Qt.Key_7; text: "7" }
        Key { key: Qt.Key_8; text: "8" }
        Key { key: Qt.Key_9; text: "9" }
        Key { key: Qt.Key_0; text: "0" }
    }
    KeyboardRow {
        Key { key: Qt.Key_Plus; text: "+" }
        Key { key: Qt.Key_Minus; text: "-" }
        Key { key: Qt.Key_Asterisk; text: "*" }
        Key { key: Qt.Key_Slash; text: "/" }
        Key { key: Qt.Key_Equal; text: "=" }
        Key { key: Qt.Key_ParenLeft; text: "(" }
        Key { key: Qt.Key_ParenRight; text: ")" }
        Key { key: Qt.Key_NumberSign; text: "#" }
        Key { key: Qt.Key_Ampersand; text: "&" }
        Key { key: Qt.Key_Percent; text: "%" }
    }
    KeyboardRow {
        Key { key: Qt.Key_Exclam; text: "!" }
        Key { key: Qt.Key_Question; text: "?" }
        Key { key: Qt.Key_Colon; text: ":" }
        Key { key: Qt.Key_Semicolon; text: ";" }
        Key { key: Qt.Key_QuoteDbl; text: "\"" }
        Key { key: Qt.Key_Apostrophe; text: "'" }
        Key { key: Qt.Key_Underscore; text: "_" }
        Key { key: Qt.Key_Comma; text: "," }
        Key { key: Qt.Key_QuoteLeft; text: "`" }
        Key { key: Qt.Key_AsciiTilde; text: "~" }
    }
    KeyboardRow {
        Key { key: Qt.Key_BracketLeft; text: "[" }
        Key { key: Qt.Key_BracketRight; text: "]" }
        Key { key: Qt.Key_BraceLeft; text: "{" }
        Key { key: Qt.Key_BraceRight; text: "}" }
        Key { key: Qt.Key_Less; text: "<" }
        Key { key: Qt.Key_Greater; text: ">" }
        Key { key: Qt.Key_Backslash; text: "\\" }
        Key { key: Qt.Key_Bar; text: "|" }
        BackspaceKey { weight: 400 }
    }
    KeyboardRow {
        SymbolModeKey { weight: 300; displayText: "ABC" }
        Key { key: Qt.Key_At; text: "@" }
        Key { key: Qt.Key_Dollar; text: "$" }
        Key { key: Qt.Key_AsciiCircum; text: "^" }
        SpaceKey { weight: 400 }
        Key { key: Qt.Key_Period; text: "." }
        HideKeyboardKey {}
        EnterKey { weight: 300 }
    }
}
