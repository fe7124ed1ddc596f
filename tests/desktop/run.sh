#!/usr/bin/env bash
# Runs "$@" on a private display, window manager, session bus and home, so that runs can go side by side and nothing of
# the user's own desktop is touched.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d)
server=
clean() {
  [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null
  # The web view's children may still be writing when the test has ended.
  rm -rf "$home" 2>/dev/null || { sleep 0.5; rm -rf "$home" 2>/dev/null; } || true
}
trap clean EXIT
export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache XDG_STATE_HOME=$home/state XDG_RUNTIME_DIR=$home/run
mkdir -m 700 "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME" "$XDG_RUNTIME_DIR"
# With C.UTF-8 the page's language would be "C", on which Intl throws. Never set WEBKIT_DISABLE_COMPOSITING_MODE or
# WEBKIT_DISABLE_DMABUF_RENDERER here: screenshots through WebDriver then hang.
unset LANGUAGE
export RUST_BACKTRACE=0 LC_ALL=C GDK_BACKEND=x11 MESA_SHADER_CACHE_DISABLE=true NO_AT_BRIDGE=1
# The X server itself takes a number that is free and says which: two runs that begin at the same moment never share one.
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$home/display" >"$home/xvfb.log" 2>&1 &
server=$!
read -r number <"$home/display" || { echo "No private display (Debian package xvfb):" >&2; cat "$home/xvfb.log" >&2; exit 1; }
export DISPLAY=:$number
dbus-run-session --config-file="$here/session.conf" -- \
  bash -c 'openbox >/dev/null 2>&1 & wm=$!; "$@"; rc=$?; kill $wm; exit $rc' run "$@"
