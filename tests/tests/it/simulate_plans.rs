//! Plans in a large farm, in virtual time.

use tests::simulate::morning;

#[test]
fn a_farm_of_200_starts_by_a_plan_through_all_that_happens() {
    let verdict = morning(200, 20);
    println!("{verdict:?}");
    assert!(verdict.violations.is_empty(), "{verdict:#?}");
    let (first, again) = (verdict.first, verdict.again);
    let all = first.succeeded + first.failed + first.refused + first.cancelled + first.unknown;
    assert_eq!(all, 800, "{first:?}");
    assert!(first.failed > 0 && first.cancelled > 100 && first.succeeded > 300, "{first:?}");
    assert_eq!(again.succeeded, first.failed + first.refused + first.unknown, "{first:?} {again:?}");
    assert!(verdict.most > 30, "{verdict:?}");
}
