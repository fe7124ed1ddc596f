//! Recorded answers of Windows: played to every parser, and compared in shape with the simulator's.

use std::{collections::BTreeSet, path::PathBuf};

use crate::examination::{farm, http, known, start, target};
use simulator::{AutoRun, Desktop, Language, WorkstationConfig};
use tokio_util::sync::CancellationToken;
use workstation::{
    doctor::Doctor,
    truth::{Capture, Recording, ids},
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

/// From whom answers are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    /// A machine that somebody recorded.
    Recorded,
    /// A text that others publish as what a machine answered. Names and values may be others, the shape is theirs.
    Published,
    /// What documentation says, written down by hand: it proves nothing.
    Derived,
}

fn source(recording: &Recording) -> Option<Source> {
    let said = recording.source.as_deref()?;
    let known = [
        ("recorded: ", Source::Recorded),
        ("published: ", Source::Published),
        ("derived: ", Source::Derived),
    ];
    known.into_iter().find_map(|(begins, source)| said.starts_with(begins).then_some(source))
}

/// What programs of LDPlayer were seen to print, as the language of `ldconsole.exe` keeps it: `SOURCES.md` there says where
/// each is from.
const OF_LDPLAYER: [(&str, &str, Option<&str>); 6] = [
    ("ldplayer-list2", "list2_10f_ld9_index_gap_rustdesk.txt", Some("3 emulators, 0 unread")),
    ("ldplayer-list2", "list2_10f_ld14_0_26_1_zh.gbk.txt", Some("3 emulators, 0 unread")),
    ("ldplayer-is-running", "isrunning_running.txt", Some("running")),
    ("ldplayer-is-running", "isrunning_stop.txt", Some("stop")),
    ("ldplayer-settings", "config_leidian1_ld9_with_playerName.json", Some("read")),
    ("ldplayer-list", "list_two_instances_ld9.txt", None),
];

/// An answer in which nothing stands.
fn blank(id: &str) -> Capture {
    Capture {
        id: id.into(),
        sent: String::new(),
        stdout: Vec::new(),
        stderr: Vec::new(),
        exit_code: Some(0),
        failed: None,
        ms: 0,
        expects: None,
    }
}

/// Such a capture as if it had been recorded.
fn of_ldplayer(id: &str, file: &str) -> Recording {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../ldconsole/tests/corpus");
    let capture = Capture { stdout: std::fs::read(folder.join(file)).unwrap(), ..blank(id) };
    Recording {
        format: 1,
        made_by: "SOURCES.md".into(),
        place: "desktop".into(),
        source: Some("published: SOURCES.md".into()),
        captures: vec![capture],
    }
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
        let fields =
            text.lines().next().filter(|_| capture.id == "ldplayer-list2").map(|row| row.split(',').count());
        let name = |part: &str| {
            let name = part.split(['>', ' ', '/']).next().unwrap_or_default();
            Some(name.rsplit(':').next().unwrap_or_default().to_owned()).filter(|name| !name.is_empty())
        };
        Self {
            prints: !capture.stdout.is_empty(),
            complains: !capture.stderr.is_empty(),
            exit_code: capture.exit_code,
            columns: fields.or_else(|| row.filter(|_| !is_xml).map(|row| row.split("\",\"").count())),
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
    recorded(language, AutoRun::default()).await
}

async fn recorded(language: Language, auto_run: AutoRun) -> Recording {
    let config = WorkstationConfig::in_language(language);
    let desktops = vec![Desktop::console("operator")];
    let workstation = start(WorkstationConfig { desktops, emulators: farm().emulators, ..config }).await;
    workstation.set_auto_run(auto_run);
    let mut doctor = Doctor::new(target(&workstation, http(&workstation)), CancellationToken::new(), |_| {});
    assert!(doctor.outside().await);
    doctor.login(known(&workstation, workstation.password())).await;
    doctor.inside().await;
    let recording = doctor.record(|_, _| {}).await.unwrap().unwrap();
    doctor.leave().await.unwrap();
    recording
}

fn is_unknown(capture: &Capture) -> bool {
    let complaint = String::from_utf8_lossy(&capture.stderr);
    !capture.id.starts_with("program-missing")
        && capture.stdout.is_empty()
        && ["is not recognized", "not simulated"].iter().any(|says| complaint.contains(says))
}

/// Where an answer has the shape of none of the others. What a machine has or lacks is no difference, as long as one of
/// the others has or lacks it.
fn differences(one: &Recording, others: &[&Recording]) -> Vec<String> {
    let mut differences = Vec::new();
    // What the simulator does not know is nothing that LDFleet needs.
    for capture in one.captures.iter().filter(|capture| !is_unknown(capture)) {
        let mine = Shape::of(capture);
        let same = others.iter().flat_map(|other| &other.captures).filter(|other| other.id == capture.id);
        let yours: Vec<Shape> = same
            .filter(|same| !is_unknown(same))
            // A publication does not always tell the exit code.
            .map(|same| Shape { exit_code: mine.exit_code.and(same.exit_code), ..Shape::of(same) })
            .collect();
        if !yours.is_empty() && !yours.contains(&mine) {
            differences.push(format!("{}: {mine:?}\n    and {yours:?}", capture.id));
        }
    }
    differences
}

#[test]
fn every_recorded_answer_is_read_as_its_keeper_says() {
    for (file, recording) in corpus() {
        assert!(source(&recording).is_some(), "{}: from whom is it?", file.display());
        for capture in &recording.captures {
            // At the desktop a task is tried as well, if that is allowed.
            let is_known = ids().contains(&capture.id.as_str()) || recording.place == "desktop";
            assert!(is_known, "{}: no question {}", file.display(), capture.id);
            let read = recording.replayed(capture);
            assert!(capture.expects.is_none() || capture.expects == read, "{}: {read:?}", capture.id);
        }
    }
    for (id, file, expected) in OF_LDPLAYER {
        let recording = of_ldplayer(id, file);
        let read = recording.replayed(&recording.captures[0]);
        assert_eq!(read.as_deref(), expected, "{file}");
    }
}

#[tokio::test]
async fn every_answer_that_is_read_is_read_in_every_language() {
    for language in [Language::English, Language::Russian, Language::SimplifiedChinese] {
        let recording = simulated(language).await;
        let unread: Vec<_> = recording
            .captures
            .iter()
            .filter_map(|capture| Some((&capture.id, recording.replayed(capture)?)))
            .filter(|(_, read)| {
                read.starts_with("not ") || read.starts_with("0 of") && !read.contains("0 of 0")
            })
            .collect();
        assert!(unread.is_empty(), "{language:?}: {unread:?}");
    }
}

#[tokio::test]
async fn recorded_answers_have_the_shape_of_the_simulators() {
    let english = simulated(Language::English).await;
    let busy = recorded(Language::English, AutoRun::of_user("rem")).await;
    let published = OF_LDPLAYER.map(|(id, file, _)| (PathBuf::from(file), of_ldplayer(id, file)));
    for (file, recording) in corpus().into_iter().chain(published) {
        if source(&recording) == Some(Source::Derived) {
            continue;
        }
        let different = differences(&recording, &[&english, &busy]);
        assert!(different.is_empty(), "{}:\n{}", file.display(), different.join("\n"));
    }
    let other = simulated(Language::Russian).await;
    let different = differences(&english, &[&other]);
    assert!(different.is_empty(), "a language changes texts only:\n{}", different.join("\n"));
    let mut odd = other;
    let version = odd.captures.iter_mut().find(|capture| capture.id == "version").unwrap();
    version.exit_code = Some(4711);
    assert_eq!(differences(&english, &[&odd]).len(), 1, "a difference is seen");
}

/// Not a failure: a debt, which `make test` shows.
#[test]
fn what_is_unproved_is_listed() {
    let corpus = corpus();
    let of = |wanted: Source| -> BTreeSet<&str> {
        let proving = corpus.iter().filter(|(_, recording)| source(recording) == Some(wanted));
        let answered = proving.flat_map(|(_, recording)| &recording.captures);
        answered.filter(|capture| capture.failed.is_none()).map(|capture| capture.id.as_str()).collect()
    };
    let recorded = of(Source::Recorded);
    let mut published = of(Source::Published);
    published.extend(OF_LDPLAYER.iter().map(|(id, ..)| *id));
    let unproved: Vec<&str> =
        ids().into_iter().filter(|id| !recorded.contains(id) && !published.contains(id)).collect();
    let is_read = |id: &str| {
        let nothing = Recording { captures: vec![blank(id)], ..of_ldplayer(id, OF_LDPLAYER[0].1) };
        nothing.replayed(&nothing.captures[0]).is_some()
    };
    let (read, looked_at): (Vec<&str>, Vec<&str>) = unproved.into_iter().partition(|id| is_read(id));
    println!(
        "UNPROVED: of {} answers of Windows {} are known from a recorded workstation, {} from what others published. From \
         neither, and read by LDFleet, {}: {}. From neither, and asked for those who develop it, {}: {}",
        ids().len(),
        recorded.len(),
        published.difference(&recorded).count(),
        read.len(),
        read.join(", "),
        looked_at.len(),
        looked_at.join(", "),
    );
}
