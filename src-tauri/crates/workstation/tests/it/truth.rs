//! Recorded answers of Windows: played to every parser, and compared in shape with the simulator's.

use std::{collections::BTreeSet, path::PathBuf};

use crate::examination::{farm, http, known, patient, start};
use ldconsole::CodePage;
use simulator::{Desktop, Language, WorkstationConfig};
use tokio_util::sync::CancellationToken;
use workstation::{
    doctor::Doctor,
    truth::{Capture, Recording, ids, replay},
};

/// Where recordings are kept.
fn corpus() -> Vec<(PathBuf, Recording)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/corpus/windows");
    let mut found = Vec::new();
    for machine in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if !machine.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(machine).unwrap().map(|entry| entry.unwrap().path()) {
            let text = std::fs::read_to_string(&file).unwrap();
            let recording = Recording::from_json(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
            found.push((file, recording));
        }
    }
    found
}

/// Whether a recording was made at a machine.
fn is_recorded(recording: &Recording) -> bool {
    recording.source.as_ref().is_some_and(|source| source.starts_with("recorded"))
}

/// What of an answer must be the same in every language and on every machine.
#[derive(Debug, PartialEq, Eq)]
struct Shape {
    prints: bool,
    complains: bool,
    exit_code: Option<i32>,
    /// Of the first line of a table.
    columns: Option<usize>,
    /// Of WMI's answer.
    elements: BTreeSet<String>,
}

impl Shape {
    fn of(capture: &Capture) -> Self {
        let text = String::from_utf8_lossy(&capture.stdout);
        let is_xml = capture.id.starts_with("wmi-");
        let row = text.lines().find(|line| line.starts_with('"'));
        let name = |part: &str| {
            let name = part.split(['>', ' ', '/']).next().unwrap_or_default();
            Some(name.rsplit(':').next().unwrap_or_default().to_owned()).filter(|name| !name.is_empty())
        };
        Self {
            prints: !capture.stdout.is_empty(),
            complains: !capture.stderr.is_empty(),
            exit_code: capture.exit_code,
            columns: row.filter(|_| !is_xml).map(|row| row.split("\",\"").count()),
            elements: if is_xml {
                text.split('<').skip(1).filter_map(name).collect()
            } else {
                BTreeSet::new()
            },
        }
    }
}

/// What the simulator answers in a language.
async fn simulated(language: Language) -> Recording {
    let config = WorkstationConfig::in_language(language);
    let desktops = vec![Desktop::console("operator")];
    let workstation = start(WorkstationConfig { desktops, emulators: farm().emulators, ..config }).await;
    let mut doctor = Doctor::new(patient(&workstation, http(&workstation)), CancellationToken::new(), |_| {});
    assert!(doctor.outside().await);
    doctor.login(known(&workstation, workstation.password())).await;
    doctor.inside().await;
    let recording = doctor.record(|_, _| {}).await.unwrap().unwrap();
    doctor.leave().await.unwrap();
    recording
}

fn differences(one: &Recording, other: &Recording) -> Vec<String> {
    let mut differences = Vec::new();
    for capture in &one.captures {
        let Some(same) = other.captures.iter().find(|known| known.id == capture.id) else { continue };
        let (mine, yours) = (Shape::of(capture), Shape::of(same));
        if mine != yours {
            differences.push(format!("{}: {mine:?}\n    and {yours:?}", capture.id));
        }
    }
    differences
}

#[test]
fn every_recorded_answer_is_read_as_its_keeper_says() {
    for (file, recording) in corpus() {
        let source = recording.source.as_deref().unwrap_or_default();
        assert!(
            source.starts_with("recorded") || source.starts_with("derived"),
            "{}: from whom is it?",
            file.display()
        );
        let page = recording.captures.iter().find(|capture| capture.id == "pages");
        let page = page.and_then(|pages| replay(pages, CodePage::WINDOWS_1252));
        let number = page.and_then(|told| told.split(&[' ', ','][..]).nth(1)?.parse::<u32>().ok());
        let page = number.and_then(|n| CodePage::try_from(n).ok()).unwrap_or(CodePage::WINDOWS_1252);
        for capture in &recording.captures {
            // At the desktop a task is tried as well, if that is allowed.
            let is_known = ids().contains(&capture.id.as_str()) || recording.place == "desktop";
            assert!(is_known, "{}: no question {}", file.display(), capture.id);
            let read = replay(capture, page);
            assert!(capture.expects.is_none() || capture.expects == read, "{}: {read:?}", capture.id);
        }
    }
}

#[tokio::test]
async fn recorded_answers_have_the_shape_of_the_simulators() {
    let english = simulated(Language::English).await;
    for (file, recording) in corpus().into_iter().filter(|(_, recording)| is_recorded(recording)) {
        let different = differences(&recording, &english);
        assert!(different.is_empty(), "{}:\n{}", file.display(), different.join("\n"));
    }
    let other = simulated(Language::Russian).await;
    let different = differences(&english, &other);
    assert!(different.is_empty(), "a language changes texts only:\n{}", different.join("\n"));
    let mut odd = other;
    odd.captures[0].exit_code = Some(4711);
    assert_eq!(differences(&english, &odd).len(), 1, "a difference is seen");
}

/// Not a failure: a debt, which `make test` shows.
#[test]
fn what_is_unproved_is_listed() {
    let recorded = corpus();
    let real: Vec<_> = recorded.iter().filter(|(_, recording)| is_recorded(recording)).collect();
    let proved: BTreeSet<&str> = real
        .iter()
        .flat_map(|(_, recording)| &recording.captures)
        .filter(|capture| capture.failed.is_none())
        .map(|capture| capture.id.as_str())
        .collect();
    let unproved: Vec<&str> = ids().into_iter().filter(|id| !proved.contains(id)).collect();
    println!(
        "UNPROVED: {} of {} answers of Windows are known from no recorded workstation: {}",
        unproved.len(),
        ids().len(),
        unproved.join(", ")
    );
}
