//! The checks on a configuration, and their sentences.

use std::time::Duration;

use breaker::{Config, ConfigError, Threshold, WorstCase};

const fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

fn sentence(config: &Config, pace: &WorstCase) -> String {
    config.check(pace).unwrap_err().to_string()
}

#[test]
fn the_defaults_fit() {
    assert_eq!(Config::default().check(&WorstCase::default()), Ok(()));
}

#[test]
fn an_outage_that_just_fits_into_the_window_is_accepted() {
    let fits = WorstCase { poll: seconds(15), ldconsole: seconds(15), ..WorstCase::default() };
    assert_eq!(Config::default().check(&fits), Ok(()));

    let too_slow = WorstCase { ldconsole: seconds(15) + Duration::from_nanos(1), ..fits };
    assert!(matches!(Config::default().check(&too_slow), Err(ConfigError::Window(_))));
}

#[test]
fn a_window_too_short_is_refused_with_what_would_fit() {
    let worst = WorstCase { poll: seconds(10), network: seconds(31), ..WorstCase::default() };
    assert_eq!(
        sentence(&Config::default(), &worst),
        "A dead network layer would never open its circuit: 3 requests of 31 s each, 10 s apart, spread their failures \
         over 82 s, and only the last 60 s count. Use a window of at least 82 s, a deadline of at most 20 s, or a \
         threshold of at most 2."
    );

    // And each of the three does fit.
    assert_eq!(Config { window: seconds(82), ..Config::default() }.check(&worst), Ok(()));
    assert_eq!(Config::default().check(&WorstCase { network: seconds(20), ..worst }), Ok(()));
    assert_eq!(Config { threshold: Threshold::new(2).unwrap(), ..Config::default() }.check(&worst), Ok(()));
}

#[test]
fn no_deadline_is_proposed_where_the_poll_alone_is_too_slow() {
    let worst = WorstCase { poll: seconds(30), ..WorstCase::default() };
    let said = sentence(&Config::default(), &worst);
    assert!(
        said.ends_with(
            "Use a window of at least 90 s, requests at most 15 s apart, or a threshold of at most 2."
        ),
        "{said}"
    );
    // What is proposed fits all layers, the slowest too.
    assert_eq!(Config { window: seconds(90), ..Config::default() }.check(&worst), Ok(()));
    assert_eq!(Config::default().check(&WorstCase { poll: seconds(15), ..worst }), Ok(()));
}

#[test]
fn a_lease_must_outlast_every_deadline() {
    let config = Config { probe_lease: seconds(15), ..Config::default() };
    assert_eq!(
        sentence(&config, &WorstCase::default()),
        "A recovery check is given up after 15 s, but a request of the ldconsole layer may take 15 s: use a lease above \
         15 s or a shorter deadline."
    );
}

#[test]
fn thresholds_run_from_1_to_16() {
    for good in [1, 3, 16] {
        assert_eq!(Threshold::new(good).unwrap().get(), good);
    }
    for bad in [0, 17, 256, u32::MAX] {
        let said = Threshold::new(bad).unwrap_err().to_string();
        assert_eq!(said, format!("A circuit can open after 1 to 16 failures, not after {bad}."));
    }
}

#[test]
fn periods_below_a_second_and_shrinking_multipliers_are_refused() {
    let short = Duration::from_millis(999);
    let worst = WorstCase { poll: Duration::ZERO, ..WorstCase::default() };
    let said = sentence(&Config { window: short, ..Config::default() }, &worst);
    assert_eq!(said, "The window is 0.999 s; it must be at least 1 s.");
    let said = sentence(&Config { open: short, ..Config::default() }, &worst);
    assert_eq!(said, "The open period is 0.999 s; it must be at least 1 s.");
    for factor in [0.5, f64::NAN, f64::INFINITY] {
        let config = Config { open_multiplier: factor, ..Config::default() };
        assert!(matches!(config.check(&worst), Err(ConfigError::Multiplier { .. })), "{factor}");
    }
}
