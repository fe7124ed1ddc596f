//! A typed filter: what is understood reads back as the same filter; what is not is marked where it stands in the text.
#![no_main]

use filter::{ActivityField, EmulatorField, FilterField, parse};
use libfuzzer_sys::fuzz_target;

fn read<F: FilterField>(text: &str) {
    let typed = parse::<F>(text);
    for problem in typed.problems() {
        assert!(text.get(problem.span.from..problem.span.to).is_some(), "{problem:?}");
    }
    let Ok(filter) = typed.filter() else { return };
    let shown = filter.to_string();
    let again = parse::<F>(&shown).filter().expect("what is shown can be read").to_string();
    assert_eq!(again, shown);
}

fuzz_target!(|text: &str| {
    read::<EmulatorField>(text);
    read::<ActivityField>(text);
});
