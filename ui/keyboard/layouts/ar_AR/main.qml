// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Arabic letters where Arabic keyboards have them; those with hamza stand below, for there is no shift.
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
        BackspaceKey {}
    }
    KeyboardRow {
        Key { key: 0x0636; text: "ض" }
        Key { key: 0x0635; text: "ص" }
        Key { key: 0x062b; text: "ث" }
        Key { key: 0x0642; text: "ق" }
        Key { key: 0x0641; text: "ف" }
        Key { key: 0x063a; text: "غ" }
        Key { key: 0x0639; text: "ع" }
        Key { key: 0x0647; text: "ه" }
        Key { key: 0x062e; text: "خ" }
        Key { key: 0x062d; text: "ح" }
        Key { key: 0x062c; text: "ج" }
    }
    KeyboardRow {
        Key { key: 0x0634; text: "ش" }
        Key { key: 0x0633; text: "س" }
        Key { key: 0x064a; text: "ي" }
        Key { key: 0x0628; text: "ب" }
        Key { key: 0x0644; text: "ل" }
        Key { key: 0x0627; text: "ا" }
        Key { key: 0x062a; text: "ت" }
        Key { key: 0x0646; text: "ن" }
        Key { key: 0x0645; text: "م" }
        Key { key: 0x0643; text: "ك" }
        Key { key: 0x0637; text: "ط" }
    }
    KeyboardRow {
        Key { key: 0x0626; text: "ئ" }
        Key { key: 0x0621; text: "ء" }
        Key { key: 0x0624; text: "ؤ" }
        Key { key: 0x0631; text: "ر" }
        Key { key: 0x0649; text: "ى" }
        Key { key: 0x0629; text: "ة" }
        Key { key: 0x0648; text: "و" }
        Key { key: 0x0632; text: "ز" }
        Key { key: 0x0638; text: "ظ" }
        Key { key: 0x062f; text: "د" }
        Key { key: 0x0630; text: "ذ" }
    }
    KeyboardRow {
        SymbolModeKey { weight: 300; displayText: "&123" }
        ChangeLanguageKey {}
        Key { key: 0x0623; text: "أ" }
        Key { key: 0x0625; text: "إ" }
        Key { key: 0x0622; text: "آ" }
        SpaceKey { weight: 400 }
        Key { key: Qt.Key_Period; text: "." }
        HideKeyboardKey {}
        EnterKey { weight: 300 }
    }
}
