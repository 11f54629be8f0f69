# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Karcis contributors
"""Shows that each rule of check_tree.py finds what it is for, and leaves alone what it is not for."""

import pathlib
import tempfile
import unittest

import check_tree

HEAD = "".join(f"// {line}\n" for line in check_tree.SPDX)

# rule, file, a line that breaks it
BAD = [
    ("include_paths", "app/core/a.cpp", '#include "../db/query.h"'),
    ("include_paths", "app/core/a.cpp", '#  include "core/../money.h"'),
    ("event_loops", "app/terminal/a.cpp", "QEventLoop loop;"),
    ("event_loops", "ui/kiosk/a.cpp", "QCoreApplication::processEvents();"),
    ("event_loops", "ui/kiosk/a.cpp", "dialog.exec();"),
    ("event_loops", "ui/kiosk/a.cpp", "if (menu->exec(point)) {"),
    ("singletons", "app/server/a.cpp", "Settings::instance().value();"),
    ("singletons", "app/server/a.cpp", "return karcis::Settings::instance();"),
    ("singletons", "app/server/a.h", "static Settings &instance();"),
    ("clock_reads", "app/server/a.cpp", "const auto now = QDateTime::currentDateTimeUtc();"),
    ("clock_reads", "app/core/clock.h", "return QDateTime::currentMSecsSinceEpoch();"),
    ("clock_reads", "tests/unit/a.cpp", "auto now = std::chrono::system_clock::now();"),
    ("clock_reads", "ui/a.cpp", "auto today = QDate::currentDate();"),
    ("honest_tests", "tests/unit/a.cpp", 'QSKIP("later");'),
    ("honest_tests", "tests/unit/a.cpp", 'QEXPECT_FAIL("", "known", Continue);'),
    ("honest_tests", "tests/unit/a.cpp", "QTest::qSleep(50);"),
    ("honest_tests", "tests/unit/a.cpp", "QTest::qWait(50);"),
    ("honest_tests", "tests/unit/a.cpp", "std::this_thread::sleep_for(50ms);"),
    ("honest_tests", "tests/unit/a.cpp", "QThread::msleep(50);"),
    ("sql_outside_db", "app/server/a.cpp", 'run("SELECT id FROM film");'),
    ("sql_outside_db", "app/server/a.cpp", 'run(u"INSERT INTO film VALUES (1)"_s);'),
    ("sql_outside_db", "app/server/a.cpp", 'run("INSERT OR IGNORE INTO film VALUES (1)");'),
    ("sql_outside_db", "ui/a.cpp", 'run("UPDATE film SET title = 1");'),
    ("sql_outside_db", "ui/a.cpp", 'run("PRAGMA foreign_keys");'),
    ("sql_outside_db", "ui/a.cpp", "#include <QSqlQuery>"),
    ("translations", "translations/a.ts", '<translation type="unfinished">Kursi</translation>'),
    ("translations", "translations/a.ts", '<translation type="vanished">Kursi</translation>'),
    ("translations", "translations/a.ts", "<translation></translation>"),
    ("top_level", "notes/a.md", "Some notes."),
    ("top_level", "NOTES.md", "Some notes."),
    ("outside_world", "README.md", "See ../" + "shared/DESIGN.md."),
    ("outside_world", "tests/unit/a.cpp", 'open("/work' + '/main/a");'),
    ("white_space", "app/core/a.h", "int a; "),
    ("white_space", "app/core/a.h", "\tint a;"),
    ("white_space", "packaging/a.sh", "true\r"),
]

# file, a line that looks like a breach and is none
GOOD = [
    ("app/core/a.cpp", '#include "core/money.h"'),
    ("app/core/a.cpp", "// A QEventLoop here would be wrong, and so would QDateTime::currentDateTime()."),
    ("app/core/a.cpp", "/* Settings::instance() is what we do not do. */"),
    ("app/core/a.cpp", 'const char *text = "http://example.org"; // not a comment inside the string'),
    ("app/core/clock.cpp", "return QDateTime::currentMSecsSinceEpoch();"),
    ("app/server/a.cpp", "QCoreApplication::instance()->quit();"),
    ("app/main.cpp", "return app.exec();"),
    ("app/server/a.cpp", 'say("SELECTED");'),
    ("db/a.cpp", 'run("SELECT id FROM film");'),
    ("tests/db/a.cpp", 'run("INSERT INTO film VALUES (1)");'),
    ("tests/unit/a.cpp", "QVERIFY(QTest::qWaitFor([&] { return done; }));"),
    ("tests/unit/a.cpp", "QTRY_COMPARE(spy.size(), 1);"),
    ("translations/a.ts", "<translation>Kursi</translation>"),
    ("tests/db/a.tsv", "one\ttwo\t"),
    (".ci/run", "# starts the tests"),
]


def findings(name, content):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode())
        return check_tree.check(pathlib.Path(folder))


class CheckTree(unittest.TestCase):
    def test_each_rule_finds_its_breach_on_the_right_line(self):
        for rule, name, line in BAD:
            with self.subTest(rule=rule, line=line):
                found = findings(name, HEAD + line + "\n")
                at = 1 if rule == "top_level" else 3
                self.assertEqual(len(found), 1, found)
                self.assertTrue(found[0].startswith(f"{name}:{at}: "), found)
                self.assertTrue(found[0].endswith(f"[{rule}]"), found)

    def test_what_only_looks_like_a_breach_is_left_alone(self):
        for name, line in GOOD:
            with self.subTest(line=line):
                self.assertEqual(findings(name, HEAD + line + "\n"), [])

    def test_a_file_without_its_licence_lines_is_found(self):
        found = findings("app/core/a.h", "#pragma once\n")
        self.assertEqual(len(found), 2, found)
        self.assertIn("[licence_head]", found[0])
        found = findings("tests/unit/CMakeLists.txt", "add_test(NAME a)\n")
        self.assertEqual(len(found), 2, found)

    def test_a_licence_line_may_follow_the_first_line_that_a_format_demands(self):
        self.assertEqual(findings("packaging/run", "#!/usr/bin/env bash\n" + HEAD.replace("//", "#")), [])

    def test_a_file_that_does_not_end_with_a_line_break_is_found(self):
        found = findings("app/core/a.h", HEAD + "int a;")
        self.assertEqual(len(found), 1, found)
        self.assertIn("a.h:3: ", found[0])

    def test_a_file_that_is_not_utf8_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "README.md").write_bytes(b"\xff\xfe")
            self.assertIn("UTF-8", check_tree.check(pathlib.Path(folder))[0])

    def test_every_rule_has_a_breach_that_shows_it(self):
        shown = {rule for rule, _, _ in BAD} | {"licence_head"}
        self.assertEqual(shown, {rule.__name__ for rule in check_tree.RULES})


if __name__ == "__main__":
    unittest.main()
