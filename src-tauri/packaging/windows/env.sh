# Sourced by what builds Windows programs on Debian and runs them on Wine.
#
# Debian has no Rust standard library for Windows: Cargo builds it from Debian's sources, with Debian's compiler. Where
# rustup brought one (rustup target add x86_64-pc-windows-gnu), that one is taken.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
cd "$root"
TARGET=x86_64-pc-windows-gnu
export CARGO_TARGET_DIR=$root/target/windows CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=false
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER=$here/run-under-wine
export RUSTC_BOOTSTRAP=1 CARGO_RESOLVER_FEATURE_UNIFICATION=workspace
# shellcheck disable=SC2034 # for whoever sources this
CARGO_OPTIONS=(--locked --ignore-rust-version --target "$TARGET" -Z feature-unification -Z warnings)
if ! [ -d "$(rustc --print target-libdir --target "$TARGET" 2>/dev/null)" ]; then
  export RUSTC=/usr/bin/rustc
  CARGO_OPTIONS+=(-Z 'build-std=std,panic_unwind')
fi

# Debian keeps wine64 and wineserver beside Wine's libraries.
PATH=$PATH:/usr/lib/wine
export WINEPREFIX=$CARGO_TARGET_DIR/wine WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe=' WINEARCH=win64

# What is missing for that, in words; nothing where all is there.
missing() {
  local tool
  for tool in cargo "${RUSTC:-rustc}" x86_64-w64-mingw32-gcc wine64 Xvfb "$@"; do
    command -v "$tool" >/dev/null || echo -n "$tool "
  done
  [ -z "${RUSTC:-}" ] || [ -e "$("$RUSTC" --print sysroot 2>/dev/null)/lib/rustlib/src/rust/library/Cargo.lock" ] || echo -n "rust-web-src "
}

# A Wine of its own below target/, with the one library that Wine 8 lacks.
wine_prefix() {
  [ -e "$WINEPREFIX/ready" ] && return
  rm -rf "$WINEPREFIX"
  mkdir -p "$WINEPREFIX"
  wine64 wineboot --init >/dev/null 2>&1
  wineserver_wait
  if ! [ -e "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" ]; then
    x86_64-w64-mingw32-gcc -shared -o "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" "$here/bcryptprimitives.c" -ladvapi32
  fi
  touch "$WINEPREFIX/ready"
}

wineserver_wait() { timeout 60 wineserver --wait 2>/dev/null || true; }
wineserver_end() { wineserver --kill 2>/dev/null || true; wineserver_wait; }

# A private display for those programs that need one.
display_on() {
  local number pipe
  pipe=$(mktemp -u)
  mkfifo "$pipe"
  Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$pipe" >/dev/null 2>&1 &
  xvfb=$!
  read -r number <"$pipe"
  rm -f "$pipe"
  export DISPLAY=:$number
}
display_off() { [ -z "${xvfb:-}" ] || { kill "$xvfb" && wait "$xvfb"; } 2>/dev/null || true; xvfb=; }

# The logs of LDFleet in that Wine, wherever it keeps them.
logs() { find "$WINEPREFIX/drive_c/users" -name 'ldfleet.*.jsonl' 2>/dev/null; }

# By the logs: whether the program has started, how many accounts were verified, whether all of the demo's six were.
started() { logs | xargs -r -d '\n' grep -aqs 'LDFleet starts'; }
verified() { logs | xargs -r -d '\n' cat | grep -c '"message":"account".*"to":"Verified"' || true; }
six_verified() { [ "$(verified)" -ge 6 ]; }

# Waits up to $1 seconds until the rest of the arguments succeeds as a command.
wait_until() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ $SECONDS -lt $end ] || return 1
    sleep 0.2
  done
}

passed=0 failed=0
# One test: its name, then the command that proves it.
prove() {
  local name=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
    echo "ok      $name"
  else
    failed=$((failed + 1))
    echo "FAILED  $name"
  fi
}
