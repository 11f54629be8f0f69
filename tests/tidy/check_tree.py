# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Karcis contributors
"""The house rules that no compiler knows, checked over the files of the project:

    python3 check_tree.py PROJECT

Each finding is one line: file, line, and what to do about it. What clang-tidy and clazy can judge is left to them.
"""

import os
import pathlib
import re
import subprocess
import sys

FOLDERS = {"app", "db", "ui", "resources", "translations", "packaging", "tests"}
FILES = {"CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE"}
# Formats that cannot carry a comment, or whose tool drops it.
WITHOUT_COMMENTS = {".json", ".ts", ".tsv", ".csv", ".txt"}
BINARY = {".png", ".jpg", ".ico", ".ttf", ".gz", ".db", ".sqlite"}
SPDX = [
    "SPDX-License-Identifier: GPL-3.0-or-later",
    "SPDX-FileCopyrightText: Karcis contributors",
]


class File:
    """One file: its path within the project and its text, as it is and without C++ comments."""

    def __init__(self, name, text):
        self.name = name
        self.ending = pathlib.PurePosixPath(name).suffix
        self.text = text
        self.is_cpp = self.ending in (".cpp", ".h")
        self.is_test = name.startswith("tests/")
        self._code = None

    @property
    def lines(self):
        return self.text.split("\n")

    @property
    def code(self):
        """The lines of C++ without what the comments say."""
        if self._code is None:
            self._code = without_comments(self.text).split("\n")
        return self._code


TOKEN = re.compile(
    r'R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"'  # raw string
    r'|"(?:[^"\\\n]|\\.)*"'  # string
    r"|(?<![0-9a-fA-F])'(?:[^'\\\n]|\\.)+'"  # character, but no digit separator
    r"|//[^\n]*"
    r"|/\*.*?\*/",
    re.DOTALL,
)


def without_comments(text):
    def keep(match):
        token = match.group(0)
        if token.startswith(("//", "/*")):
            return re.sub(r"[^\n]", " ", token)
        return token

    return TOKEN.sub(keep, text)


def findings_of(lines, pattern, advice):
    for number, line in enumerate(lines, 1):
        if re.search(pattern, line):
            yield number, advice


# --- the rules: each takes a file and yields (line, what to do) ------------------------------------------------------


def licence_head(file):
    if file.ending in WITHOUT_COMMENTS and not file.name.endswith("CMakeLists.txt") or file.name == "LICENSE":
        return
    # A first line that a format demands (#!, <?xml, the key of a message catalogue) comes before.
    head = file.lines[:4]
    for wanted in SPDX:
        if not any(wanted in line for line in head):
            yield 1, f'begin the file with a comment that says "{wanted}"'


def include_paths(file):
    if file.is_cpp:
        yield from findings_of(
            file.code,
            r'^\s*#\s*include\s*["<][^">]*\.\./',
            'include by folder, as in "core/ids.h": a path with ".." hides which library is used',
        )


def event_loops(file):
    if file.is_cpp and not file.is_test:
        yield from findings_of(
            file.code,
            r"\bQEventLoop\b|\bprocessEvents\s*\(",
            "wait for a signal instead: a nested event loop runs other people's code in the middle of yours",
        )
    if file.is_cpp and file.name.startswith("ui/"):
        yield from findings_of(
            file.code,
            r"(\.|->)exec\s*\(",
            "open() or show() the window and react to its signal: exec() is a nested event loop",
        )


def singletons(file):
    if file.is_cpp:
        yield from findings_of(
            file.code,
            r"(?<!\w)(?!Q[A-Z]\w*::)[A-Za-z_]\w*::instance\s*\(|\bstatic\b[^;=(]*[&*]\s*instance\s*\(",
            "pass the object by constructor: there are no singletons but Qt's own",
        )


def clock_reads(file):
    if file.is_cpp and file.name != "app/core/clock.cpp":
        yield from findings_of(
            file.code,
            r"\b(currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|currentSecsSinceEpoch)\b"
            r"|\bQDate::currentDate\b|\bQTime::currentTime\b|\bsystem_clock::now\b|\bgettimeofday\s*\("
            r"|\bclock_gettime\s*\(|\bstd::time\s*\(",
            "ask the Clock that is passed in: only app/core/clock.cpp reads the wall clock",
        )


def honest_tests(file):
    if file.is_cpp and file.is_test:
        yield from findings_of(
            file.code,
            r"\b(QSKIP|QEXPECT_FAIL)\b",
            "make the test pass or remove it: a skipped or expected failure proves nothing",
        )
        yield from findings_of(
            file.code,
            r"\bq(Sleep|Wait)\s*\(|\b(sleep_for|sleep_until|usleep|nanosleep)\b|\bQThread::[mu]?sleep\b|\bsleep\s*\(",
            "wait for the event itself (QTRY_VERIFY, QSignalSpy) or move the manual clock: tests do not sleep",
        )


SQL = (
    r'"\s*(SELECT\s+[\w*(]|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b'
    r"|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|TRIGGER|VIEW|UNIQUE)\b|PRAGMA\s+\w|SAVEPOINT\b|BEGIN\s+(IMMEDIATE|TRANSACTION)\b)"
)


def sql_outside_db(file):
    if file.is_cpp and not file.is_test and not file.name.startswith("db/"):
        advice = "move the statement to a store in db/: no other folder knows SQL"
        yield from findings_of(file.code, SQL, advice)
        yield from findings_of(file.code, r"\bQSqlQuery\b|#\s*include\s*<QSql", advice)


def translations(file):
    if file.ending == ".ts":
        yield from findings_of(
            file.lines, r'type="unfinished"', "translate this message, then remove the mark"
        )
        yield from findings_of(
            file.lines,
            r'type="(vanished|obsolete)"',
            "remove this message: its source is gone (lupdate -no-obsolete)",
        )
        yield from findings_of(
            file.lines, r"<translation>\s*</translation>|<translation\s*/>", "translate this message: it is empty"
        )


def top_level(file):
    first = file.name.split("/")[0]
    if first.startswith(".") or first in (FOLDERS if "/" in file.name else FILES):
        return
    yield 1, f'move "{first}": the top level holds only {", ".join(sorted(FOLDERS | FILES))} and dot-files'


# Written in two parts, so that this file does not break its own rule.
OUTSIDE = re.escape("../" + "shared") + "|" + re.escape("/work" + "/")


def outside_world(file):
    yield from findings_of(
        file.lines, OUTSIDE, "bring what is needed into the project: it must build and run without its neighbours"
    )


def white_space(file):
    # Tabs separate the columns of .tsv files; LICENSE is somebody else's text.
    if file.name == "LICENSE":
        return
    if file.ending != ".tsv":
        yield from findings_of(file.lines, r"\t", "indent with spaces: there is a tab")
        yield from findings_of(file.lines, r"[ \r]$", "remove the space at the end of the line")
    if file.text and not file.text.endswith("\n"):
        yield len(file.lines), "end the last line with a line break"


RULES = [
    licence_head,
    include_paths,
    event_loops,
    singletons,
    clock_reads,
    honest_tests,
    sql_outside_db,
    translations,
    top_level,
    outside_world,
    white_space,
]


def names_in(project):
    """The files that git tracks; all files when the project is no git repository, as in an unpacked archive."""
    if (project / ".git").exists():
        listed = subprocess.run(
            ["git", "-c", "safe.directory=*", "-C", str(project), "ls-files", "-z"],
            stdout=subprocess.PIPE,
            check=True,
        ).stdout.decode()
        return sorted(name for name in listed.split("\0") if name and (project / name).is_file())
    names = []
    for folder, inner, files in os.walk(project):
        inner[:] = [name for name in inner if name not in ("build", "__pycache__")]
        names += [os.path.relpath(os.path.join(folder, name), project) for name in files]
    return sorted(names)


def check(project):
    """All findings in the project, as lines to print."""
    found = []
    for name in names_in(project):
        if pathlib.PurePosixPath(name).suffix in BINARY:
            continue
        try:
            text = (project / name).read_bytes().decode()
        except UnicodeDecodeError:
            found.append(f"{name}:1: save the file as UTF-8, or list its ending as binary in check_tree.py")
            continue
        file = File(name, text)
        for rule in RULES:
            found += [f"{name}:{line}: {advice} [{rule.__name__}]" for line, advice in rule(file)]
    return found


def main():
    project = pathlib.Path(sys.argv[1]).resolve()
    names = names_in(project)
    if not names:
        print(f"no files found in {project}")
        return 1
    found = check(project)
    for line in found:
        print(line)
    print(f"{len(names)} files, {len(RULES)} rules, {len(found)} findings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
