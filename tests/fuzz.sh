#!/usr/bin/env bash
# Every fuzz target of every crate for some seconds, on stable Rust: cargo-fuzz itself is not needed, only a C++ compiler for libFuzzer.
# What a target found new is kept in its corpus; a text on which it failed lies in target/fuzz/found. Prints `N passed, M failed` last.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-20}
only=${2:-}
host=$(rustc -vV | sed -n 's/^host: //p')
# As cargo-fuzz does, but for what only a nightly compiler knows. Programs that run while building are not instrumented.
export RUSTFLAGS="--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
  -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
  -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1"
export CARGO_TARGET_DIR="$PWD/target/fuzz"
found=$CARGO_TARGET_DIR/found
mkdir -p "$found"
passed=0 failed=()
for crate in src-tauri/crates/*/fuzz/; do
  # The crates that the product is built from, in the same versions; what only fuzzing needs is added.
  cp Cargo.lock "$crate/Cargo.lock"
  cargo build --quiet --release --bins --ignore-rust-version --target "$host" --manifest-path "$crate/Cargo.toml"
  for source in "$crate"fuzz_targets/*.rs; do
    target=$(basename "$source" .rs)
    [ -z "$only" ] || [ "$only" = "$target" ] || continue
    own=$crate/corpus/$target
    mkdir -p "$own"
    corpora=("$own")
    [ ! -d "$crate/../tests/corpus" ] || corpora+=("$crate/../tests/corpus")
    echo "fuzz: $target for $seconds s"
    if "$CARGO_TARGET_DIR/$host/release/$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 \
      -artifact_prefix="$found/$target-" -verbosity=0 -print_final_stats=1 "${corpora[@]}" 2>"$found/$target.log"; then
      passed=$((passed + 1))
    else
      failed+=("$target")
    fi
    grep -aE "panicked|^ *(left|right):|SUMMARY|Test unit|executed_units|ALARM" "$found/$target.log" || true
  done
done
[ ${#failed[@]} -eq 0 ] || echo "failed: ${failed[*]}"
echo "$passed passed, ${#failed[@]} failed"
[ ${#failed[@]} -eq 0 ]
