#!/usr/bin/env bash
# LDFleet for Windows, as far as Debian can tell: the workspace is checked with warnings as errors, the tests of the crates
# run on Wine, and the program is started hidden with the demo. Its last line is `N passed, M failed`.
set -euo pipefail
# shellcheck source=src-tauri/packaging/windows/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

lacking=$(missing)
if [ -n "$lacking" ]; then
  echo "SKIPPED: Windows programs cannot be built or run here; missing: $lacking(Debian packages: part [windows] of .ci/packages)"
  echo "0 passed, 0 failed"
  exit 0
fi

CRATES=()
for crate in breaker ldconsole messages planner history fleet workstation; do
  [ -d "src-tauri/crates/$crate" ] && CRATES+=(-p "$crate")
done

end() { wineserver_end; display_off; }
trap end EXIT

checked() { CARGO_BUILD_WARNINGS=deny cargo check "${CARGO_OPTIONS[@]}" --workspace --all-targets; }
prove "everything compiles for Windows without a warning" checked

wine_prefix
# With the example that a test of ldconsole starts.
cargo build "${CARGO_OPTIONS[@]}" -p ldconsole --example parse
cargo test "${CARGO_OPTIONS[@]}" --no-run --lib --tests "${CRATES[@]}" -p ldfleet
# WebView2Loader.dll lies beside the program; the shell's tests lie one folder further down.
cp -u "$CARGO_TARGET_DIR/$TARGET/debug/WebView2Loader.dll" "$CARGO_TARGET_DIR/$TARGET/debug/deps/"
display_on
results=$CARGO_TARGET_DIR/results
cargo test "${CARGO_OPTIONS[@]}" --no-fail-fast --lib --tests "${CRATES[@]}" -p ldfleet 2>&1 | tee "$results" | grep -aE '^(test result|     Running|---- |failures:|error: test failed|    [a-z_:]+$)|panicked at' || true
read -r ok bad < <(awk '/^test result:/ { ok += $4; bad += $6 } END { print ok + 0, bad + 0 }' "$results")
passed=$((passed + ok)) failed=$((failed + bad))
# One that ended otherwise than by its own count.
prove "every test program ended by its own count" \
  [ "$(grep -c '^     Running' "$results")" -eq "$(grep -c '^test result' "$results")" ]

logs | xargs -r -d '\n' rm -f
timeout 180 wine64 "$CARGO_TARGET_DIR/$TARGET/debug/ldfleet.exe" --hidden --demo >/dev/null 2>&1 &
program=$!
prove "the program starts hidden, and its log says so" wait_until 60 started
prove "the demo's six accounts are verified over NTLM" wait_until 60 six_verified
prove "it goes on running" kill -0 "$program"
wine64 wineboot --end-session >/dev/null 2>&1 || true
gone() { ! kill -0 "$program" 2>/dev/null; }
prove "it ends with the user's session" wait_until 20 gone

echo "Left out, for Wine cannot do it:"
grep -v '^#' "$here/wine-skips" | sed 's/^/  /' || true
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
