# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Karcis contributors
# What packaging/run, packaging/test and packaging/with-postgres share. Sourced, never run.

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
project=$(dirname "$here")
jobs=$(nproc)
cleanups=()

say() { printf 'karcis: %s\n' "$*"; }

fail() {
    printf 'karcis: %s\n' "$*" >&2
    exit 1
}

# Commands given to at_exit run in reverse order however the script ends, signals included.
at_exit() {
    cleanups+=("$1")
    trap run_cleanups EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

run_cleanups() {
    local index
    for ((index = ${#cleanups[@]} - 1; index >= 0; index--)); do
        eval "${cleanups[index]}" || true
    done
    cleanups=()
}

# Ends a process that this script started and waits for it; 10 seconds, then by force.
end_process() {
    local signal=$1 pid=$2 tries=100
    kill "-$signal" "$pid" 2>/dev/null || return 0
    while kill -0 "$pid" 2>/dev/null && ((tries-- > 0)); do
        sleep 0.1
    done
    kill -KILL "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
}

# The names in the given sections of packages.debian.
packages_of() {
    awk -v wanted=" $* " '
        /^#:/ { inside = index(wanted, " " $2 " ") > 0; next }
        { sub(/#.*/, "") }
        inside && NF { print $1 }' "$here/packages.debian"
}

is_debian_12() {
    # shellcheck source=/dev/null
    [ -r /etc/os-release ] && (. /etc/os-release && [ "${ID:-}" = debian ] && [ "${VERSION_ID:-}" = 12 ])
}

missing_packages() {
    local name
    for name in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || echo "$name"
    done
}

# Installs what is missing of the given sections; asks nothing and touches no network when nothing is missing.
require_packages() {
    local wanted missing as_root=()
    mapfile -t wanted < <(packages_of "$@")
    if ! is_debian_12; then
        printf 'Karcis needs these packages of Debian 12:\n' >&2
        printf '  %s\n' "${wanted[@]}" >&2
        fail "this system is not Debian 12, so nothing was installed. Start this on Debian 12, or install what is listed and build with CMake (see README.md)."
    fi
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    ((${#missing[@]})) || return 0
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || fail "these packages are missing: ${missing[*]}. Install them as root, or install sudo, then start this again."
        as_root=(sudo)
    fi
    say "installing ${#missing[@]} packages: ${missing[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q \
        || fail "apt-get update failed. Check the network and /etc/apt/sources.list, then start this again."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" \
        || fail "apt-get could not install: ${missing[*]}. Its message above says why; then start this again."
}

# Configures a preset when it was never configured here, or when the presets have changed since.
configure() {
    local preset=$1 folder="$project/build/$1" fresh=()
    shift
    if [ -f "$folder/CMakeCache.txt" ] \
        && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$project" "$folder/CMakeCache.txt"; then
        say "build/$preset was made in another folder; it is made anew"
        fresh=(--fresh)
    elif [ -f "$folder/build.ninja" ] && [ "$folder/build.ninja" -nt "$project/CMakePresets.json" ]; then
        return 0
    fi
    (cd "$project" && cmake --preset "$preset" "${fresh[@]}" "$@")
}

build() {
    local preset=$1
    shift
    (cd "$project" && cmake --build --preset "$preset" -j "$jobs" "$@")
}

# Starts an X server on a display number that it picks itself, exports DISPLAY and ends it with the script.
start_display() {
    local folder tries=150
    folder=$(mktemp -d "${TMPDIR:-/tmp}/karcis-display.XXXXXX")
    at_exit "rm -rf '$folder'"
    setpriv --pdeathsig TERM Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp -noreset \
        3>"$folder/number" >"$folder/log" 2>&1 &
    display_pid=$!
    at_exit "end_process TERM $display_pid"
    until [ -s "$folder/number" ]; do
        kill -0 "$display_pid" 2>/dev/null && ((tries-- > 0)) \
            || fail "Xvfb did not start: $(tail -n 3 "$folder/log")"
        sleep 0.1
    done
    DISPLAY=":$(tr -d '[:space:]' <"$folder/number")"
    export DISPLAY
    unset WAYLAND_DISPLAY
}
