//! A farm in virtual time, with a few seeds; `make simulate` plays as many as are wanted.

use tests::simulate::{Breaths, Options, Report, breaths, run};

fn play(seed: u64) -> Report {
    run(Options { seed, workstations: 6, minutes: 20, prints: false })
}

fn held(report: &Report) {
    let Report { violations, last, .. } = report;
    assert!(violations.is_empty(), "{violations:#?}\nafter:\n{}", last.join("\n"));
}

#[test]
fn the_same_seed_gives_the_same_run_to_the_last_event() {
    let (one, other) = (play(1), play(1));
    assert_eq!((one.hash, one.events), (other.hash, other.events));
    assert!(one.events > 1000 && one.operations > 10, "hardly anything happened: {one:?}");
    assert_ne!(play(2).hash, one.hash);
}

#[test]
fn nothing_is_lost_or_done_twice_in_a_farm_in_virtual_time() {
    for seed in 3..6 {
        held(&play(seed));
    }
}

#[test]
fn polling_breathes_with_what_happens_and_who_looks() {
    let Breaths { at_rest, changing, hidden, shown_again } = breaths();
    // Every fifteen seconds; three times as often while something changes; a quarter as often in the tray.
    assert!((36..=41).contains(&at_rest), "{at_rest}");
    assert!(changing >= at_rest * 2, "{changing} lists while something changes, {at_rest} at rest");
    assert!((8..=11).contains(&hidden), "{hidden}");
    assert!(shown_again.abs_diff(at_rest) <= 2, "{shown_again} after the tray, {at_rest} at rest");
}

/// The wall clock was set back by an hour while requests waited their turn at a workstation that did not answer.
#[test]
fn what_waits_goes_on_after_the_clock_was_set_back() {
    held(&run(Options { seed: 17, workstations: 3, minutes: 8, prints: false }));
}
