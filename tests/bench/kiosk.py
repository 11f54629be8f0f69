# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Karcis contributors
"""Measures the kiosk with its embedded server: kiosk.py KARCIS DATA-FOLDER

Start to the first useful screen, warm (the best of several, after one that fills the caches and the demo cinema), and the
resident memory then. The program says "first useful screen" in its debug log; without that line its start counts as
done when it has used no more processor time for a while, which is never earlier.
"""

import os
import pathlib
import select
import statistics
import subprocess
import sys
import time

STARTS = 5
QUIET = 0.4
LONGEST = 60
MARK = b"first useful screen"


def cpu_ticks(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def resident_mb(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the kernel does not tell the resident memory")


class Kiosk:
    """One run of the program."""

    def __init__(self, program, data):
        self.begin = time.monotonic()
        self.process = subprocess.Popen(
            [program, "--data", data, "--demo", "--verbose"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        self.useful = None
        self.last_work = self.begin
        self.log = b""

    def watch(self):
        """Waits until the program has nothing to do any more."""
        ticks = 0
        pipe = self.process.stderr
        os.set_blocking(pipe.fileno(), False)
        while True:
            select.select([pipe], [], [], 0.01)
            now = time.monotonic()
            self.log = (self.log + (pipe.read() or b""))[-100000:]
            if self.useful is None and MARK in self.log:
                self.useful = now - self.begin
            if self.process.poll() is not None:
                sys.stderr.write(self.log.decode(errors="replace"))
                raise RuntimeError(f"{self.process.args[0]} ended with code {self.process.returncode}")
            used = cpu_ticks(self.process.pid)
            if used != ticks:
                ticks = used
                self.last_work = now
            if now - self.last_work > QUIET or now - self.begin > LONGEST:
                return

    def start_time(self):
        return self.useful if self.useful is not None else self.last_work - self.begin

    def end(self):
        self.process.terminate()
        self.process.wait(20)


def main():
    program, data = sys.argv[1:]
    times, memory, marked = [], [], True
    for number in range(STARTS + 1):
        kiosk = Kiosk(program, data)
        try:
            kiosk.watch()
            if number > 0:
                times.append(kiosk.start_time())
                memory.append(resident_mb(kiosk.process.pid))
                marked = marked and kiosk.useful is not None
        finally:
            kiosk.end()
    name = "start_to_useful_screen" if marked else "start_until_idle"
    print(f"# {STARTS} warm starts of the kiosk with its embedded server")
    print(f"{name}_best {min(times):.2f} s (expected <= 1.5)")
    print(f"{name}_median {statistics.median(times):.2f} s")
    print(f"resident_memory {max(memory):.0f} MB (expected <= 200)")


if __name__ == "__main__":
    main()
