//! The program is killed while it writes, or its file cannot grow.

use std::{
    env,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    sync::Arc,
    time::Duration,
};

use history::{
    ActivityFilter, EntryOutcome, History, HistoryHealth, HistoryOptions, HistoryState, SystemClock,
};

use crate::support::{PATIENCE, Place, all, second, started};

const FILE: &str = "HISTORY_TEST_FILE";
const BATCH: i64 = 300;

/// Not a test: what the test below starts and kills.
#[test]
#[ignore = "runs as the child of another test"]
fn the_child_writes_until_it_is_killed() {
    let Ok(file) = env::var(FILE) else { return };
    let options = HistoryOptions { write_within: Duration::from_hours(1), ..HistoryOptions::default() };
    let history = History::open(file.as_ref(), options, Arc::new(SystemClock), |_| {});
    for batch in 0.. {
        for n in 0..BATCH {
            history.record(started(second(batch * BATCH + n), "A", EntryOutcome::Succeeded));
        }
        assert!(history.flush(PATIENCE));
        eprintln!("flushed {}", (batch + 1) * BATCH);
    }
}

#[test]
fn who_is_killed_while_writing_loses_the_unflushed_batch_at_most() {
    let place = Place::new();
    for round in 1..=3 {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "--ignored", "--nocapture", "killed::the_child_writes_until_it_is_killed"])
            .env(FILE, place.file())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let flushed = lines
            .map_while(Result::ok)
            .filter_map(|line| line.strip_prefix("flushed ")?.parse::<usize>().ok());
        let flushed = flushed.take(3 * round).last().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();

        let history = place.open();
        assert!(history.flush(PATIENCE));
        assert_eq!(
            history.health(),
            HistoryHealth { state: HistoryState::Writing, ..HistoryHealth::default() },
            "nothing is damaged"
        );
        let mut reader = history.reader().unwrap();
        let kept = all(&mut reader, &ActivityFilter::default()).len();
        assert!(kept >= flushed, "{kept} of at least {flushed}");
        // Windows removes no file that is open.
        drop(reader);
        assert!(history.close(PATIENCE));
        std::fs::remove_dir_all(place.file().parent().unwrap()).unwrap();
    }
}

/// Not a test, either.
#[cfg(unix)]
#[test]
#[ignore = "runs as the child of another test"]
fn the_child_writes_into_a_file_that_cannot_grow() {
    use crate::support::until;

    let Ok(file) = env::var(FILE) else { return };
    let history = History::open(file.as_ref(), HistoryOptions::default(), Arc::new(SystemClock), |_| {});
    let mut told = 0;
    while history.health().state == HistoryState::Opening || history.health().state == HistoryState::Writing {
        for _ in 0..500 {
            history.record(started(second(told), "A", EntryOutcome::Succeeded));
            told += 1;
        }
        assert!(history.flush(PATIENCE));
    }
    until(&history, |health| matches!(health.state, HistoryState::Waiting(_)));
    let kept = all(&mut history.reader().unwrap(), &ActivityFilter::default()).len();
    eprintln!("goes on, and {kept} of {told} are read");
}

#[cfg(unix)]
#[test]
fn where_there_is_no_room_the_program_goes_on_and_reads() {
    let place = Place::new();
    let program = env::current_exe().unwrap();
    // As a disk that is full: whoever writes beyond this size is refused.
    let child = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 1200; exec \"$0\" \"$@\""])
        .arg(program)
        .args([
            "--exact",
            "--ignored",
            "--nocapture",
            "killed::the_child_writes_into_a_file_that_cannot_grow",
        ])
        .env(FILE, place.file())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stderr);
    let line =
        said.lines().find_map(|line| line.strip_prefix("goes on, and ")).unwrap_or_else(|| panic!("{said}"));
    let numbers: Vec<usize> = line.split(' ').filter_map(|word| word.parse().ok()).collect();
    assert!(child.status.success() && numbers[0] > 0 && numbers[0] < numbers[1], "{line}");
    let mut reader = Place::with(&place, []);
    assert_eq!(
        all(&mut reader, &ActivityFilter::default()).len(),
        numbers[0],
        "and nothing of it is damaged"
    );
}
