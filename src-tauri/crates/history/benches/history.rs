//! A history of a million entries: `cargo bench -p history`.
//!
//! It is that of 200 workstations with 20 emulators each over 90 days: busy mornings, a bad night in which much crashed, one
//! workstation that fails all the time, operations with answers of programs. Each question is asked as the window would ask it,
//! the first page and one further down; all of them count, so that the slowest kinds of question are in the 95th percentile.
//! Beside the time that passed stands the time that the processor worked, which tells a slow question from a busy computer.
//! Figures are printed and written to `target/bench/history.json` of the workspace.

use std::{
    error::Error,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use filter::{ActivityField, parse};
use history::{
    ActivityFilter, Emulator, EmulatorId, EntryOutcome, Format, History, HistoryOptions, KeptOutput, Key,
    Kind, ManualClock, Millis, Operation, Reader, Record, Vitals, Wanted, Who, Workstation,
};
use messages::{Language, Message};
use serde_json::json;

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

const ENTRIES: u64 = 1_000_000;
const WORKSTATIONS: u64 = 200;
const EMULATORS: u64 = 20;
const DAYS: i64 = 90;
const NOW: Millis = Millis(1_795_766_400_000);
const PAGE: usize = 100;
const ROUNDS: usize = 5;
const PATIENCE: Duration = Duration::from_mins(5);

/// Numbers that look random and are the same in each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

fn message(id: &str, name: &str, detail: &str) -> Result<Message> {
    Ok(serde_json::from_value(json!({ "id": id, "args": { "name": name, "detail": detail } }))?)
}

fn record(numbers: &mut Numbers, at: Millis) -> Result<Record> {
    let no = numbers.below(WORKSTATIONS);
    let workstation = Workstation { id: format!("0b6c-{no:04}"), name: format!("FARM-PC-{no:03}") };
    let index = u32::try_from(numbers.below(EMULATORS))?;
    let emulator = Emulator {
        index,
        title: format!("Farm-{no:03}-{index:02}"),
        created: None,
        mac: Some(format!("00DB{no:04}{index:04}")),
    };
    let who = match numbers.below(10) {
        0..5 => Who::Person,
        5..8 => Who::Plan("morning start".to_owned()),
        8 => Who::Schedule("nightly restart".to_owned()),
        _ => Who::Watch("keep running".to_owned()),
    };
    let bad_night = (NOW.0 - at.0) / 86_400_000 == 60;
    let record = match numbers.below(100) {
        _ if bad_night => Record::happened(at, Kind::Crashed).on(workstation).on_emulator(emulator),
        0..60 => {
            let operation = [
                Operation::Start,
                Operation::Stop,
                Operation::Restart,
                Operation::Adb,
                Operation::InstallApp,
            ][usize::try_from(numbers.below(5))?];
            let result = match numbers.below(20) {
                0 => EntryOutcome::Failed,
                _ if no == 7 => EntryOutcome::Failed,
                1 => EntryOutcome::Refused,
                _ => EntryOutcome::Succeeded,
            };
            let said = message(
                "results-operation",
                &emulator.title,
                if result == EntryOutcome::Failed { "timeout" } else { "" },
            )?;
            let output = (operation == Operation::Adb)
                .then(|| KeptOutput::new("package:com.example.game\npackage:com.android.chrome\n"));
            Record {
                took: Some(Duration::from_millis(1_200)),
                output,
                ..Record::asked(at, who, operation, result, said)
            }
            .on(workstation)
            .on_emulator(emulator)
        }
        60..75 => Record::happened(at, Kind::Stopped).on(workstation).on_emulator(emulator),
        75..85 => Record::happened(at, Kind::CameBack).on(workstation).on_emulator(emulator),
        85..95 => Record::happened(at, Kind::SettingsChanged).on(workstation).on_emulator(emulator),
        95 | 96 => Record::happened(at, Kind::Crashed).on(workstation).on_emulator(emulator),
        97 => Record {
            said: Some(message("circuits-opened", &workstation.name, "timeout")?),
            ..Record::happened(at, Kind::CircuitOpened)
        }
        .on(workstation),
        98 => Record::happened(at, Kind::CircuitClosed).on(workstation),
        _ => Record::tested(at, EntryOutcome::Failed, Vec::new()).on(workstation),
    };
    Ok(record)
}

/// Writes the million, as fast as it is taken.
fn write(file: &Path) -> Result<f64> {
    let options = HistoryOptions { keep_bytes: u64::MAX, ..HistoryOptions::default() };
    let history =
        History::open(file, options, Arc::new(ManualClock::at(NOW)), |health| println!("{health:?}"));
    let mut numbers = Numbers(7);
    let mut spent = Duration::ZERO;
    let begin = NOW.0 - DAYS * 86_400_000;
    let mut written = 0;
    while written < ENTRIES {
        // What is told is made beforehand, so that only the writing is measured.
        let some: Vec<Record> = (written..written + 5_000)
            .map(|n| {
                record(
                    &mut numbers,
                    Millis(begin + i64::try_from(n)? * DAYS * 86_400_000 / i64::try_from(ENTRIES)?),
                )
            })
            .collect::<Result<_>>()?;
        written += 5_000;
        let started = Instant::now();
        for record in some {
            history.record(record);
        }
        if !history.flush(PATIENCE) {
            return Err("the history was not written in time".into());
        }
        spent += started.elapsed();
    }
    for minute in 0..60 * 24 {
        for no in 0..5 {
            history.vitals(Vitals {
                at: Millis(NOW.0 - minute * 60_000),
                workstation: format!("0b6c-{no:04}"),
                emulator: None,
                cpu_permille: Some(500),
                memory_used: Some(8 << 30),
                memory_total: Some(16 << 30),
                disk_free: Some(100 << 30),
            });
        }
    }
    history.flush(PATIENCE);
    if history.health().dropped > 0 {
        return Err("entries were dropped".into());
    }
    history.close(PATIENCE);
    Ok(f64::from(u32::try_from(ENTRIES)?) / spent.as_secs_f64())
}

const TYPED: [&str; 27] = [
    "",
    "kind:crashed",
    "kind:crashed ago>61d",
    "kind:another-computer",
    "result:failed",
    "result:failed ws:farm-pc-007",
    "by:schedule result:refused",
    "by:watch op:install-app result:failed",
    "op:start",
    "ws:farm-pc-1*",
    "ws:farm-pc-1* kind:crashed ago<7d",
    "ws=FARM-PC-150",
    "ws=FARM-PC-150 kind:doctor",
    "-ws:farm-pc-1* result:failed",
    "title:farm-019",
    "title=Farm-019-07",
    "kind:circuit-opened,circuit-closed ws:farm-pc-01*",
    "farm",
    "farm-019",
    "timeout",
    "timeout ws:farm-pc-007",
    "com.example.game ws:farm-pc-020",
    "chrome result:failed",
    "nowhere",
    "-timeout result:failed",
    "kind:crashed or result:failed ws:farm-pc-007 or nightly",
    "ago>30d ago<31d kind:stopped",
];

/// What was asked, how long it took, and how long of that the processor worked on it.
struct Times(Vec<(String, Duration, Duration)>);

/// On Linux; elsewhere nothing.
fn worked() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(told.split(' ').next().and_then(|nanos| nanos.parse().ok()).unwrap_or(0))
}

impl Times {
    fn take<T>(&mut self, what: &str, question: impl FnOnce() -> Result<T, history::Error>) -> Result<T> {
        let (started, before) = (Instant::now(), worked());
        let answer = question()?;
        self.0.push((what.to_owned(), started.elapsed(), worked().saturating_sub(before)));
        Ok(answer)
    }
}

fn ask(reader: &mut Reader, times: &mut Times, unfinished: &mut Vec<String>) -> Result<()> {
    let wanted = Wanted::default();
    let day = |n: i64| Millis(NOW.0 - n * 86_400_000 - 6 * 3_600_000);
    let days: Vec<Millis> = (0..=DAYS).rev().map(day).collect();
    for typed in TYPED {
        let parsed = parse::<ActivityField>(typed).filter()?;
        let filter = ActivityFilter::typed(&parsed, NOW, &|_| Vec::new())?;
        let mut page = |what: &str, before: Option<Key>| -> Result<Option<Key>> {
            let page =
                times.take(&format!("{typed:?} {what}"), || reader.page(&filter, before, PAGE, &wanted))?;
            if page.entries.len() < PAGE && page.next.is_some() {
                unfinished.push(format!("{typed:?} {what}"));
            }
            Ok(page.next)
        };
        let mut next = page("page 1", None)?;
        for further in 2..=4 {
            if next.is_some() {
                next = page(&format!("page {further}"), next)?;
            }
        }
        let counts = times.take(&format!("{typed:?} per day"), || reader.per_day(&filter, &days, &wanted))?;
        if counts.iter().any(|count| count.or_more) {
            unfinished.push(format!("{typed:?} per day"));
        }
    }
    let emulator = EmulatorId {
        workstation: "0b6c-0019".to_owned(),
        index: 7,
        created: None,
        mac: Some("00DB00190007".to_owned()),
    };
    times.take("timeline of an emulator", || {
        reader.page(&ActivityFilter::of_emulator(emulator), None, PAGE, &wanted)
    })?;
    times.take("timeline of a workstation", || {
        reader.page(&ActivityFilter::of_workstation("0b6c-0019"), None, PAGE, &wanted)
    })?;
    for hours in [8, 64, 24 * 30] {
        let since = Millis(NOW.0 - hours * 3_600_000 - 123_456);
        times.take(&format!("away for {hours} h"), || reader.away(since, NOW, &wanted))?;
    }
    times.take("vitals of a day", || reader.vitals("0b6c-0003", None, day(1), NOW, &wanted))?;
    Ok(())
}

fn run() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("history.sqlite");
    let insert_per_s = write(&file)?;
    println!("{insert_per_s:.0} entries a second, {} MB", std::fs::metadata(&file)?.len() >> 20);

    let started = Instant::now();
    let history = History::open(
        &file,
        HistoryOptions { keep_bytes: u64::MAX, ..HistoryOptions::default() },
        Arc::new(ManualClock::at(NOW)),
        |_| {},
    );
    history.flush(PATIENCE);
    println!("opened and checked within {:.1} s", started.elapsed().as_secs_f64());

    let mut reader = Reader::open(&file)?;
    let mut times = Times(Vec::new());
    let mut unfinished = Vec::new();
    for _ in 0..ROUNDS {
        ask(&mut reader, &mut times, &mut unfinished)?;
    }
    unfinished.sort();
    unfinished.dedup();
    println!("not looked at to the end: {unfinished:#?}");
    times.0.sort_by_key(|(_, _, worked)| std::cmp::Reverse(*worked));
    let at_95 = times.0.len() / 20;
    let worked_p95 = times.0[at_95].2.as_secs_f64() * 1000.0;
    times.0.sort_by_key(|(_, time, _)| std::cmp::Reverse(*time));
    for (what, time, worked) in times.0.iter().take(25) {
        println!(
            "{:8.2} ms, worked {:8.2} ms  {what}",
            time.as_secs_f64() * 1000.0,
            worked.as_secs_f64() * 1000.0
        );
    }
    let p95 = times.0[at_95].1.as_secs_f64() * 1000.0;
    let most = times.0[0].1.as_secs_f64() * 1000.0;

    let started = Instant::now();
    let exported = reader.export(
        &ActivityFilter::typed(&parse::<ActivityField>("result:failed").filter()?, NOW, &|_| Vec::new())?,
        Format::Csv,
        Language::ENGLISH,
        &mut std::io::sink(),
        &Wanted::default(),
    )?;
    println!("{exported} entries exported within {:.1} s", started.elapsed().as_secs_f64());

    let round = |number: f64| (number * 100.0).round() / 100.0;
    let figures = json!({
        "history_1m.query_ms_p95": round(p95),
        "history_1m.query_ms_max": round(most),
        "history_1m.query_cpu_ms_p95": round(worked_p95),
        "history_1m.insert_per_s": insert_per_s.round(),
    });
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../target/bench");
    std::fs::create_dir_all(&folder)?;
    let text = serde_json::to_string_pretty(&figures)?;
    std::fs::write(folder.join("history.json"), &text)?;
    println!("{text}");
    Ok(())
}

fn main() -> Result<()> {
    // Cargo runs benchmarks as tests too; there is nothing to learn from that.
    if std::env::args().any(|argument| argument == "--bench") { run() } else { Ok(()) }
}
