#!/usr/bin/env bash
# A setup program for Windows, built and tried on Debian: installed, started, replaced and removed on Wine. It is a preview:
# built with the GNU tools, unsigned, and without link-time optimisation, which takes long here; releases come from release.yml.
# Its last line is file, size and SHA-256.
set -euo pipefail
# shellcheck source=src-tauri/packaging/windows/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

lacking=$(missing makensis)
if [ -n "$lacking" ]; then
  echo "SKIPPED: no setup program can be built here; missing: $lacking(Debian packages: part [windows] of .ci/packages)"
  exit 0
fi

# PROFILE=dev tries the same with what check.sh has built: quickly, and with a program five times as large.
profile=${PROFILE:-release}
if [ "$profile" = release ]; then
  export CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16
  # No path of this computer in the program.
  export RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo --remap-path-prefix=$root=ldfleet"
  export CFLAGS_x86_64_pc_windows_gnu="-ffile-prefix-map=${CARGO_HOME:-$HOME/.cargo}=cargo -ffile-prefix-map=$root=ldfleet"
  compressor='SetCompressor /SOLID lzma'
else
  compressor='SetCompressor zlib'
fi
cargo build "${CARGO_OPTIONS[@]}" --profile "$profile" -p ldfleet

version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
out=$CARGO_TARGET_DIR/bundle
built=$CARGO_TARGET_DIR/$TARGET/${profile/dev/debug}
rm -rf "$out"
mkdir -p "$out"
setup() { # version, file
  makensis -V2 "-X$compressor" -DVERSION="$1" -DSOURCE="$built" -DOUT="$2" "$here/ldfleet.nsi"
}
file=$out/LDFleet_${version}_x64-gnu-setup.exe
(cd "$here" && setup "$version" "$file")
(cd "$here" && setup "${version%.*}.999" "$out/next.exe")

wine_prefix
end() { wineserver_end; display_off; }
trap end EXIT
display_on

home=$WINEPREFIX/drive_c/users/$(id -un)
installed=$home/AppData/Local/LDFleet
uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\LDFleet'
value() { wine64 reg query "$uninstall_key" /v "$1" 2>/dev/null | tr -d '\r' | sed -n "s/^ *$1 *REG_[A-Z]* *//p"; }
quietly() { timeout 120 wine64 "$@" >/dev/null 2>&1; }
no_paths() { ! grep -aqF -e "$HOME/.cargo" -e "$root" "$built/ldfleet.exe"; }
rm -rf "$installed"
logs | xargs -r -d '\n' rm -f
mkdir -p "$home/AppData/Roaming/app.ldfleet.LDFleet"
echo kept > "$home/AppData/Roaming/app.ldfleet.LDFleet/kept.txt"

[ "$profile" = dev ] || prove "no path of this computer is in the program" no_paths
prove "it installs silently, for the user alone" quietly "$file" /S
prove "the program is there" test -s "$installed/ldfleet.exe"
prove "it is in the Start menu" test -s "$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/LDFleet.lnk"
prove "it is in the list of programs, with its version" test "$(value DisplayVersion)" = "$version"

timeout 300 wine64 "$installed/ldfleet.exe" --hidden --demo >/dev/null 2>&1 &
program=$!
prove "it starts hidden, and its log says so" wait_until 60 started
prove "the demo's six accounts are verified over NTLM" wait_until 60 six_verified

refused() { local code=0; quietly "$@" || code=$?; [ $code -eq 3 ]; }
prove "while it runs, setup refuses to replace it" refused "$out/next.exe" /S
stays() { quietly "$installed/uninstall.exe" /S || true; sleep 2; [ -s "$installed/ldfleet.exe" ]; }
prove "while it runs, it is not removed" stays
wine64 wineboot --end-session >/dev/null 2>&1 || true
gone() { ! kill -0 "$program" 2>/dev/null; }
prove "it ends with the user's session" wait_until 30 gone

prove "a newer version replaces it" quietly "$out/next.exe" /S
prove "the list of programs has the newer version" test "$(value DisplayVersion)" != "$version"
quietly "$installed/uninstall.exe" /S || true
removed() { ! [ -e "$installed/ldfleet.exe" ] && [ -z "$(value DisplayVersion)" ]; }
prove "it is removed" wait_until 30 removed
prove "the link in the Start menu is gone" test ! -e "$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/LDFleet.lnk"
prove "the operator's files are left" test -s "$home/AppData/Roaming/app.ldfleet.LDFleet/kept.txt"
log_left() { [ -n "$(logs)" ]; }
prove "the log is left" log_left

rm -f "$out/next.exe"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] || exit 1
echo "${file#"$root/"} $(stat -c %s "$file") bytes SHA-256 $(sha256sum "$file" | cut -d' ' -f1)"
