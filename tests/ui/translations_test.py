# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Karcis contributors
"""The translations hold every text of the program, each of them translated:

    python3 translations_test.py PROJECT

Runs translations/update on a copy: a copy that changes means that somebody wrote a text and forgot to.
"""

import filecmp
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree


# How many forms a language has for things that are counted.
PLURALS = {"id": 1, "en": 2, "ar": 6}


def faults_of(path):
    """What is wrong with the entries of one file, as sentences."""
    root = ElementTree.parse(path).getroot()
    plurals = PLURALS.get(root.get("language"))
    if plurals is None:
        yield f"{path.name}: tell this test how many plural forms the language has"
    for context in root.findall("context"):
        for message in context.findall("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
            if message.get("numerus") and len(forms) != plurals:
                yield f'{path.name}: "{source}" has {len(forms)} plural forms instead of {plurals}'
            if translation.get("type") or not all(forms):
                yield f'{path.name}: "{source}" is not translated'
            for form in forms:
                for place in ("%1", "%2", "%n"):
                    if form and (place in source) != (place in form) and not (place == "%n" and len(forms) > 1):
                        yield f'{path.name}: "{source}" and its translation differ in {place}'


def main():
    project = pathlib.Path(sys.argv[1]).resolve()
    ours = sorted((project / "translations").glob("karcis_*.ts"))
    faults = [] if len(ours) >= 2 else ["there are fewer than two languages"]
    with tempfile.TemporaryDirectory() as folder:
        for path in ours:
            shutil.copy(path, folder)
        subprocess.run([project / "translations/update", folder], check=True)
        for path in ours:
            if not filecmp.cmp(path, pathlib.Path(folder) / path.name, shallow=False):
                faults.append(f"{path.name}: run translations/update, then translate what is new")
    for path in ours:
        faults += faults_of(path)
    print("\n".join(faults) or f"{len(ours)} languages are complete")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
