# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Karcis contributors
"""Runs clang-tidy and clazy over the source files named on standard input; packaging/lint calls it.

A file that was found clean leaves a stamp whose name is a hash over all that the verdict depends on: the file and
the project's headers that it reaches, its compiler flags, the tools' settings and the versions of the packages.
Paths are taken relative to the project, so a stamp also holds for a clone in another folder.

The tools spend nine tenths of their time on Qt's headers. They therefore see several files of a folder as one, which
pays for the headers once; a group that is not clean is halved until single files are left, and only what is said of a
single file counts. The analyzer passes over included files, so for it the group's files are written into one.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import time

CLAZY_CHECKS = (
    "level0,level1,old-style-connect,container-inside-loop,detaching-member,tr-non-literal,"
    "use-chrono-in-qtimer,virtual-call-ctor"
)
# What clang-tidy judges differently when a file is included by another one.
MAIN_FILE_CHECKS = ["clang-analyzer-*", "readability-redundant-declaration"]
STAMP_DAYS = 60
INCLUDE = re.compile(rb'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.MULTILINE)


def package_versions(project):
    """The versions of all packages that a verdict can depend on, as one string."""
    names = []
    for line in (project / "packaging/packages.debian").read_text().splitlines():
        name = line.split("#")[0].strip()
        if name:
            names.append(name)
    # The tools' library and the system's headers hide behind these dependencies.
    names += ["libstdc++-12-dev", "libclang-cpp14", "libc6-dev"]
    return subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${Version}\n", *names],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=False,
    ).stdout


class Tree:
    """The project's files, with the headers that each of them reaches."""

    def __init__(self, project, files):
        self.by_ending = {}
        self.content = {}
        self.direct = {}
        for name in files:
            self.content[name] = (project / name).read_bytes()
            parts = name.split("/")
            for start in range(len(parts)):
                self.by_ending.setdefault("/".join(parts[start:]), []).append(name)

    def reached(self, name):
        """The file and every project file that it can include; too many rather than too few."""
        seen = set()
        waiting = [name]
        while waiting:
            current = waiting.pop()
            if current not in seen:
                seen.add(current)
                waiting.extend(self._included(current))
        return sorted(seen)

    def _included(self, name):
        if name not in self.direct:
            found = set()
            for included in INCLUDE.findall(self.content[name]):
                found.update(self.by_ending.get(included.decode(), []))
            self.direct[name] = found
        return self.direct[name]


def flags_of(words, source):
    """What the compiler was told, without the file itself and without GCC's precompiled header."""
    flags = []
    rest = iter(words)
    for word in rest:
        if word == "-o":
            next(rest)
        elif word == "-include":
            header = next(rest)
            if not header.endswith("/cmake_pch.hxx"):
                flags += [word, header]
        elif word not in ("-c", "-Werror", "-Winvalid-pch", source):
            flags.append(word)
    return flags


def read_commands(project, database):
    """The compiler's arguments for each file, by its path within the project."""
    commands = {}
    for entry in json.loads((database / "compile_commands.json").read_text()):
        words = entry.get("arguments") or shlex.split(entry["command"])
        path = os.path.realpath(os.path.join(entry["directory"], entry["file"]))
        commands.setdefault(os.path.relpath(path, project), flags_of(words[1:], entry["file"]))
    return commands


def paired(flags):
    """The flags as units: an option that takes the next word stands with it."""
    units = []
    words = iter(flags)
    for word in words:
        units.append((word, next(words)) if word in ("-isystem", "-include", "-Xclang") else (word,))
    return units


class Checker:
    """A tool with its settings: `run` gives whether all the files are clean, and what the tool said."""

    def __init__(self, project, commands):
        self.project = project
        self.commands = commands
        self.folder = project / "build/dev"
        # Headers are reached by the links in build/dev/include; what is generated lies elsewhere and is nobody's style.
        plain = re.sub(r"([.+*?()\[\]{}|^$\\])", r"\\\1", str(project))
        self.headers = f"^{plain}/((app|ui|db|tests)/|build/dev/include/)"

    def flags(self, names):
        units = []
        for name in names:
            units += [unit for unit in paired(self.commands[name]) if unit not in units]
        return [word for unit in units for word in unit]

    def call(self, command, complaint):
        done = subprocess.run(
            command,
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
        return done.returncode == 0 and not re.search(complaint, done.stdout), done.stdout


    def run(self, names):
        """Checks one file as it is; several as one, which is removed again."""
        if len(names) == 1:
            return self.check(self.project / names[0], names)
        path = self.folder / f"group-{self.name[-8:]}-{hashlib.sha256(repr(names).encode()).hexdigest()[:16]}.cpp"
        lines = []
        for number, name in enumerate(names):
            # Each test has a main of its own.
            lines += [f"#define main main{number}", self.joined(self.project / name), "#undef main"]
        path.write_text("\n".join(lines) + "\n")
        try:
            return self.check(path, names)
        finally:
            path.unlink()

    def joined(self, path):
        return f'#include "{path}" // NOLINT'

    def covers(self, name):
        return True

    def settings_for(self, name):
        return self.settings


class Clazy(Checker):
    name = "clazy"
    settings = CLAZY_CHECKS
    group_size = 16

    def check(self, path, names):
        command = ["clazy-standalone", f"-checks={CLAZY_CHECKS}", f"-header-filter={self.headers}"]
        return self.call([*command, str(path), "--", *self.flags(names)], r"\[-Wclazy-|\berror: ")


class Tidy(Checker):
    """clang-tidy without the analyzer."""

    name = "clang-tidy"
    checks = [f"-{check}" for check in MAIN_FILE_CHECKS]
    group_size = 10
    compiler_flags = []

    def __init__(self, project, commands):
        super().__init__(project, commands)
        self.of_tests = (project / "tests/.clang-tidy").read_text()
        self.settings = (project / ".clang-tidy").read_text() + ",".join(self.checks + self.compiler_flags)

    def settings_for(self, name):
        return self.settings + (self.of_tests if name.startswith("tests/") else "")

    def check(self, path, names):
        command = ["clang-tidy-14", "--quiet", f"--header-filter={self.headers}", f"--checks={','.join(self.checks)}"]
        if names[0].startswith("tests/"):
            # A group's file lies elsewhere, where clang-tidy would not find these.
            command.append(f"--config={self.of_tests}")
        return self.call([*command, str(path), "--", *self.flags(names), *self.compiler_flags],
                         r"\b(warning|error): ")


class Analyzer(Tidy):
    name = "analyzer"
    # The analyzer does not know that a QObject is deleted by its parent; members stand in the order of their meaning.
    checks = [
        "-*",
        *MAIN_FILE_CHECKS,
        "-clang-analyzer-cplusplus.NewDeleteLeaks",
        "-clang-analyzer-optin.performance.Padding",
    ]
    # Following each call into Qt's templates takes four times as long.
    compiler_flags = ["-Xclang", "-analyzer-config", "-Xclang", "c++-template-inlining=false"]
    group_size = 16

    def covers(self, name):
        # It cannot see that QVERIFY ends a test, and so finds a null pointer in each of them.
        return not name.startswith("tests/")

    def joined(self, path):
        return path.read_text()


class Run:
    """All the checks that are still to be made, and what came of them."""

    def __init__(self, project, names, jobs):
        self.project = project
        self.jobs = jobs
        self.units = [name for name in names if name.endswith(".cpp")]
        self.commands = read_commands(project, project / "build/dev")
        self.tree = Tree(project, names)
        self.stamps = stamp_folder()
        self.versions = package_versions(project)
        self.failures = 0

    def stamp(self, checker, name):
        digest = hashlib.sha256()
        flags = " ".join(self.commands[name]).replace(str(self.project), ".")
        for part in (checker.name, checker.settings_for(name), flags, self.versions):
            digest.update(hashlib.sha256(part.encode()).digest())
        for reached in self.tree.reached(name):
            digest.update(hashlib.sha256(reached.encode()).digest())
            digest.update(hashlib.sha256(self.tree.content[reached]).digest())
        return self.stamps / digest.hexdigest()

    def unknown_to_cmake(self):
        for name in self.units:
            if name not in self.commands:
                print(f"{name}: no CMakeLists.txt compiles this file: add it to a target, or remove it")
                self.failures += 1
        self.units = [name for name in self.units if name in self.commands]

    def groups(self, checker):
        """The files without a stamp, in groups of one folder each."""
        folders = {}
        for name in filter(checker.covers, self.units):
            stamp = self.stamp(checker, name)
            if stamp.exists():
                stamp.touch()
            else:
                folders.setdefault(os.path.dirname(name), []).append(name)
        for names in folders.values():
            # Evenly filled groups keep all processors busy to the end.
            parts = -(-len(names) // checker.group_size)
            size = -(-len(names) // parts)
            for start in range(0, len(names), size):
                yield names[start : start + size]

    def examine(self, checker, names):
        begin = time.monotonic()
        clean, output = checker.run(names)
        if clean:
            for name in names:
                self.stamp(checker, name).touch()
        return clean, output, time.monotonic() - begin

    def all(self, checkers):
        self.unknown_to_cmake()
        work = [(checker, names) for checker in checkers for names in self.groups(checker)]
        total = sum(len(list(filter(checker.covers, self.units))) for checker in checkers)
        known = total - sum(len(names) for _, names in work)
        print(f"karcis: clang-tidy and clazy: {len(self.units)} files, {known} of {total} checks known to be clean",
              flush=True)
        with concurrent.futures.ThreadPoolExecutor(self.jobs) as pool:
            running = {pool.submit(self.examine, *item): item for item in work}
            while running:
                done, _ = concurrent.futures.wait(running, return_when=concurrent.futures.FIRST_COMPLETED)
                for future in done:
                    checker, names = running.pop(future)
                    for half in self.report(checker, names, *future.result()):
                        running[pool.submit(self.examine, checker, half)] = (checker, half)
        return self.failures

    def report(self, checker, names, clean, output, seconds):
        """Says what came of one check; gives the halves of a group that must be looked at again."""
        what = names[0] if len(names) == 1 else f"{os.path.dirname(names[0])}, {len(names)} files"
        if clean:
            print(f"{checker.name}: {what}: clean ({seconds:.1f} s)", flush=True)
        elif len(names) == 1:
            self.failures += 1
            print(f"{checker.name}: {what}: FAILED ({seconds:.1f} s)\n{output}", flush=True)
        else:
            print(f"{checker.name}: {what}: not clean together ({seconds:.1f} s), looking closer", flush=True)
            if re.search(r"redefinition of|is ambiguous", output):
                # Names that meet only here would spoil most halves, too.
                return [[name] for name in names]
            middle = len(names) // 2
            return [names[:middle], names[middle:]]
        return []


def stamp_folder():
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    folder = pathlib.Path(base) / "karcis-lint"
    folder.mkdir(parents=True, exist_ok=True)
    oldest = time.time() - STAMP_DAYS * 86400
    for stamp in folder.iterdir():
        if stamp.stat().st_mtime < oldest:
            stamp.unlink(missing_ok=True)
    return folder


def main():
    project = pathlib.Path(os.path.realpath(sys.argv[1]))
    names = [line for line in sys.stdin.read().splitlines() if (project / line).is_file()]
    run = Run(project, names, int(sys.argv[2]))
    failures = run.all([checker(project, run.commands) for checker in (Analyzer, Tidy, Clazy)])
    if failures:
        print(f"karcis: {failures} checks failed", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
