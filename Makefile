# The entry points of the project. `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# winrm-rs 2.0.1 declares Rust 1.98 but builds on 1.95: the check is waived only where the toolchain is older.
RUST_MINOR := $(shell rustc --version 2>/dev/null | cut -d. -f2)
WAIVE := $(shell [ "$(RUST_MINOR)" -lt 98 ] 2>/dev/null && echo --ignore-rust-version)
CARGO := cargo
LOCKED := --locked $(WAIVE)
OUT ?= target/screenshots
MINUTES ?= 2
FUZZ_SECONDS ?= 20
DESKTOP := tests/desktop/run.sh

.PHONY: help
help: ## This list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

# What building and running needs, and nothing else.
.PHONY: setup
setup:
	@command -v cargo >/dev/null || { echo "Rust 1.95 or newer is needed: https://rustup.rs" >&2; exit 1; }
	@command -v npm >/dev/null || { echo "Node.js 20 or newer is needed: https://nodejs.org" >&2; exit 1; }
	@.ci/setup run

# What the real window on a private display needs besides.
.PHONY: setup-desktop
setup-desktop: setup
	@.ci/setup desktop

# And what tests need: a private display, independent WinRM clients, Wine.
.PHONY: setup-test
setup-test: setup
	@.ci/setup test

ui/node_modules: ui/package.json ui/package-lock.json
	cd ui && npm ci --no-fund --no-audit
	@touch $@

.PHONY: ui
ui: setup ui/node_modules
	cd ui && npm run --silent build

# Without a display LDFleet says so in one sentence, and the tour shows on a private one what it does.
define open
	$(CARGO) build $(LOCKED) -p ldfleet
	@if $(CARGO) run $(LOCKED) -q -p ldfleet -- --check-display; \
	then $(CARGO) run $(LOCKED) -q -p ldfleet -- $(1); \
	else echo "What the window does is shown on a private display instead (make tour):"; \
	  .ci/setup desktop; $(tour); fi
endef

# Done means that every step worked.
define tour
$(CARGO) build $(LOCKED) -q -p tests --bin tour && $(DESKTOP) $(CARGO) run $(LOCKED) -q -p tests --bin tour -- target/tour
endef

.PHONY: run
run: ui ## Build, and open the window on a demo fleet of simulated workstations
	$(call open,--demo $(ARGS))

.PHONY: app
app: ui ## Build, and open the window on your own fleet
	$(call open,$(ARGS))

.PHONY: tour
tour: ui setup-desktop ## The demo's main job in the real window on a private display; pictures in target/tour
	$(CARGO) build $(LOCKED) -p ldfleet
	@$(tour)

.PHONY: check
check: ui ## Formatting, lints and types, without running anything
	cargo fmt --all --check
	$(CARGO) clippy $(LOCKED) --workspace --all-targets -- -D warnings
	cd ui && npm run --silent check && npm run --silent lint
	@$(MAKE) --no-print-directory deny

# Licences, sources and bans need no network; advisories need their database.
.PHONY: deny
deny:
	@if ! $(CARGO) deny --version >/dev/null 2>&1; then \
	  echo "SKIPPED: licences and sources: cargo install cargo-deny --locked"; exit 0; \
	fi; \
	$(CARGO) deny --locked --log-level error check --hide-inclusion-graph licenses bans sources; \
	if $(CARGO) deny --log-level off fetch db >/dev/null 2>&1; then \
	  $(CARGO) deny --locked --log-level error check --disable-fetch advisories; \
	else echo "SKIPPED: advisories: their database cannot be reached"; fi

.PHONY: test
test: setup-test check ## Every test there is: Rust, the user interface, the real window
	cd ui && npm test && npm run --silent scenes
	$(CARGO) build $(LOCKED) -p ldfleet -p simulator
	$(CARGO) test $(LOCKED) --workspace --exclude tests
	@$(CARGO) test $(LOCKED) -q -p workstation --test truth -- --nocapture listed | grep UNPROVED
	$(CARGO) test $(LOCKED) -p tests --lib --bins $(call only,$(filter-out $(IN_TURN),$(WHOLE)))
	$(DESKTOP) $(CARGO) test $(LOCKED) -p tests $(call only,$(IN_TURN)) -- --test-threads=1
	$(MAKE) --no-print-directory test-loom

# The tests of the whole product, by file. Those of IN_TURN need the private display, or the clock for themselves: one
# after the other.
WHOLE = $(sort $(basename $(notdir $(wildcard tests/tests/*.rs))))
IN_TURN = $(filter window tray quit demo keyring interop fleet_accounts fleet_secrets fleet_wine,$(WHOLE))
only = $(addprefix --test ,$(1))

.PHONY: test-loom
test-loom:
	RUSTFLAGS="--cfg loom" $(CARGO) test $(LOCKED) --target-dir target/loom --profile loom -p breaker --test loom

.PHONY: quick
quick: ui/node_modules ## The fast tests, for while you work: breaker, ldconsole, the window without its slow files
	$(CARGO) test $(LOCKED) -q -p breaker -p ldconsole --lib $(call only,$(filter-out wine loom,$(call files,breaker ldconsole)))
	cd ui && npx vitest run --reporter=dot $(addprefix --exclude tests/,$(addsuffix .test.ts,$(SLOW_UI)))

files = $(foreach crate,$(1),$(basename $(notdir $(wildcard src-tauri/crates/$(crate)/tests/*.rs))))
SLOW_UI = requests several doctor views actions clicks picked

.PHONY: dev
dev: setup ui/node_modules ## The window on a demo fleet with the page served by Vite: what is changed in ui/ shows at once
	(cd ui && exec node_modules/.bin/vite) & vite=$$!; trap "kill $$vite" EXIT; \
	$(CARGO) run $(LOCKED) -p ldfleet --no-default-features -- --demo $(ARGS)

.PHONY: test-wine
test-wine: setup-test ## Wine as a second opinion: hostile texts, and a fleet whose command lines run in its cmd.exe (part of test)
	$(CARGO) test $(LOCKED) -p ldconsole --test wine -- --nocapture
	$(CARGO) test $(LOCKED) -p tests --test fleet_wine -- --nocapture --test-threads=1

.PHONY: fuzz
fuzz: ## Every fuzz target of ldconsole for FUZZ_SECONDS (default 20); needs cargo-fuzz
	@if ! $(CARGO) fuzz --version >/dev/null 2>&1; then \
	  echo "SKIPPED: fuzzing needs cargo-fuzz: cargo install cargo-fuzz --locked"; exit 0; \
	fi; \
	cd src-tauri/crates/ldconsole && for target in $$($(CARGO) fuzz list); do \
	  echo "fuzz: $$target for $(FUZZ_SECONDS) s"; mkdir -p fuzz/corpus/$$target; \
	  RUSTC_BOOTSTRAP=1 $(CARGO) fuzz run --sanitizer none $$target fuzz/corpus/$$target tests/corpus -- \
	    -max_total_time=$(FUZZ_SECONDS) -verbosity=0 -print_final_stats=1 2>&1 \
	    | grep -aE "^error|SUMMARY|panicked|Test unit|executed_units"; \
	done

.PHONY: bindings
bindings: ## Regenerate from Rust what the window knows of it: the contract and the messages
	UPDATE_BINDINGS=1 $(CARGO) test $(LOCKED) -q -p messages --test it window
	UPDATE_BINDINGS=1 $(CARGO) test $(LOCKED) -p ldfleet --test bindings

.PHONY: bench
bench: setup-test ## Benchmarks as ratios; writes target/bench/report.json
	rm -rf target/bench && mkdir -p target/bench
	$(CARGO) bench $(LOCKED) -p breaker --bench breaker
	$(CARGO) bench $(LOCKED) -p ldconsole --bench parse
	# The peers' virtual environment is made by the interop tests.
	$(CARGO) build $(LOCKED) -p simulator
	$(CARGO) test $(LOCKED) -q -p tests --test interop -- lists_emulators
	$(CARGO) bench $(LOCKED) -p tests --bench workstation
	$(CARGO) run $(LOCKED) -q -p tests --bin bench-report

.PHONY: soak
soak: setup ## A fleet under random faults for MINUTES (default 2), then a short run of every fuzz target
	$(CARGO) run $(LOCKED) -p tests --bin soak -- --minutes $(MINUTES)
	$(MAKE) --no-print-directory fuzz

.PHONY: screenshots
screenshots: setup-test ui ## A PNG of every screen and main state of the real window, in OUT
	$(CARGO) build $(LOCKED) -p ldfleet
	$(DESKTOP) $(CARGO) run $(LOCKED) -q -p tests --bin screenshots -- "$(OUT)"

.PHONY: package
package: ui ## A Debian package in target/release/bundle
	ui/node_modules/.bin/tauri build --bundles deb -- $(LOCKED)
