use history::{HistoryOptions, Millis, Point, Vitals, Wanted};
use std::time::Duration;

use crate::support::{NOW, PATIENCE, Place, second};

fn look(at: Millis, cpu: Option<u32>, memory: Option<u64>) -> Vitals {
    Vitals {
        at,
        workstation: "id-A".to_owned(),
        emulator: None,
        cpu_permille: cpu,
        memory_used: memory,
        memory_total: Some(1_000),
        disk_free: memory,
    }
}

fn points(
    place: &Place,
    options: HistoryOptions,
    looks: &[Vitals],
    emulator: Option<u32>,
    expected: usize,
) -> Vec<Point> {
    let history = place.open_with(options);
    for vitals in looks {
        history.vitals(vitals.clone());
    }
    assert!(history.flush(PATIENCE));
    let mut reader = history.reader().unwrap();
    let end = std::time::Instant::now() + PATIENCE;
    loop {
        let points = reader
            .vitals(
                "id-A",
                emulator,
                NOW.before(Duration::from_hours(100)),
                second(1_000),
                &Wanted::default(),
            )
            .unwrap();
        if points.len() == expected {
            assert!(history.close(PATIENCE));
            return points;
        }
        assert!(std::time::Instant::now() < end, "{points:?}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn looks_within_a_minute_become_one_point_and_unknown_is_not_zero() {
    let looks = [
        look(NOW, Some(100), Some(10)),
        look(second(15), Some(300), None),
        look(second(30), None, Some(50)),
        look(second(60), None, None),
    ];
    let points = points(&Place::new(), HistoryOptions::default(), &looks, None, 2);
    let first = Point {
        at: NOW,
        seconds: 60,
        cpu_permille: Some(200),
        cpu_permille_most: Some(300),
        memory_used: Some(30),
        memory_used_most: Some(50),
        memory_total: Some(1_000),
        disk_free_least: Some(10),
    };
    let second = Point {
        at: second(60),
        cpu_permille: None,
        cpu_permille_most: None,
        memory_used: None,
        memory_used_most: None,
        disk_free_least: None,
        ..first
    };
    assert_eq!(points, [first, second]);
}

#[test]
fn minutes_become_hours_after_a_day() {
    let old = NOW.before(Duration::from_hours(50));
    let looks: Vec<_> = (0..120)
        .map(|minute| {
            look(old.after(Duration::from_mins(minute)), Some(u32::try_from(minute).unwrap()), Some(minute))
        })
        .chain([look(NOW, Some(7), None)])
        .collect();
    let options = HistoryOptions {
        look_every: Duration::from_millis(5),
        tidy_every: Duration::from_millis(5),
        ..HistoryOptions::default()
    };
    let points = points(&Place::new(), options, &looks, None, 3);
    assert_eq!(points.iter().map(|point| point.seconds).collect::<Vec<_>>(), [3600, 3600, 60]);
    assert_eq!(
        (points[0].at, points[0].cpu_permille, points[0].cpu_permille_most),
        (old, Some(29), Some(59))
    );
    assert_eq!((points[1].memory_used, points[1].memory_used_most), (Some(89), Some(119)));
    assert_eq!(points[1].disk_free_least, Some(60));
}

#[test]
fn emulators_have_hours_of_their_own() {
    let looks: Vec<_> =
        (0..3).map(|n| Vitals { emulator: Some(2), ..look(second(n * 60), None, Some(30)) }).collect();
    let points = points(&Place::new(), HistoryOptions::default(), &looks, Some(2), 1);
    assert_eq!((points[0].seconds, points[0].memory_used), (3600, Some(30)));
}
