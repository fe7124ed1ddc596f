//! What Windows really answers: recorded at a workstation, without a name in it, and compared with what LDFleet expects.
//!
//! A [`Recording`] holds the bytes of a fixed list of questions ([`questions`]), all of which only read. Before it leaves
//! this crate, whatever names a person, a computer or a network is replaced in the bytes ([`anonymous`]). The tests play
//! recordings to every parser ([`Recording::replayed`]).

mod anonymous;
pub(crate) mod capture;
mod questions;
mod replay;
mod settings;

use std::time::Duration;

use ldconsole::{CodePage, decode};
use serde::{Deserialize, Serialize};

use self::anonymous::Mask;
pub use self::{capture::Capture, questions::ids};
use tokio::time::Instant;

use crate::{
    host::{pages::CodePages, station::Station},
    truth::capture::ToAnonymize,
    winrm::{
        command::{CommandLimits, Output},
        instances::properties,
    },
};
use questions::{Ask, Question, of};

/// For each question.
const LIMIT: Duration = Duration::from_secs(20);
/// Of each answer; the longest asked for is one of a few kilobytes.
const MAX_ANSWER: usize = 512 * 1024;

/// The answers of one workstation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Recording {
    /// Which form this file has: 1.
    pub format: u32,
    /// By what it was made, with its version.
    pub made_by: String,
    /// Where the questions were asked: `winrs`, or `desktop` for those of `ldfleet-truth.cmd`.
    pub place: String,
    /// Said by whoever keeps it: from whom it is, and whether it is a real recording or derived from a published one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// In the order in which they were asked.
    pub captures: Vec<Capture>,
}

/// Why a recording is not handed out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// A name is still there after all were replaced.
    #[error("a name is still to be read in the answer to {0}, so nothing is kept")]
    NameLeft(String),
    /// Nothing was answered.
    #[error("nothing was answered")]
    Empty,
}

impl Recording {
    /// As it is kept in a file.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }

    /// Reads a file.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The code pages of the workstation, as it told them.
    fn pages(&self) -> Option<CodePages> {
        self.captures.iter().find(|capture| capture.id == "pages").and_then(replay::pages)
    }

    /// What LDFleet makes of an answer, in one line; `None` where nothing of it is read.
    pub fn replayed(&self, capture: &Capture) -> Option<String> {
        let western = CodePages { ansi: CodePage::WINDOWS_1252, console: CodePage::WINDOWS_1252 };
        replay::replay(capture, self.pages().unwrap_or(western))
    }

    /// For a person to look at before it is kept: everything that is in it.
    pub fn to_text(&self) -> String {
        let pages = self.pages();
        let page = |id: &str| match pages {
            Some(pages) if id.starts_with("ldplayer") => pages.ansi,
            Some(pages) => pages.console,
            None => CodePage::WINDOWS_1252,
        };
        let mut lines = vec![format!("{} at {}", self.made_by, self.place)];
        for Capture { id, sent, stdout, stderr, exit_code, ms, failed, .. } in &self.captures {
            lines.push(format!("\n[{id}] {sent}"));
            for stream in [stdout, stderr].into_iter().filter(|stream| !stream.is_empty()) {
                lines.push(decode(stream, page(id)).text.trim_end().to_owned());
            }
            lines.push(match (failed, exit_code) {
                (Some(why), _) => format!("({why}, {ms} ms)"),
                (None, Some(code)) => format!("(exit code {code}, {ms} ms)"),
                (None, None) => format!("({ms} ms)"),
            });
        }
        lines.join("\n")
    }
}

/// Asks everything and replaces what names somebody. `told` hears how many questions are done, and how many there are.
pub(crate) async fn record(
    station: &Station,
    known: &ToAnonymize<'_>,
    mut told: impl FnMut(usize, usize),
) -> Result<Recording, RecordError> {
    let sids = match station.session().query(questions::PROFILES, LIMIT).await {
        Ok(xml) => properties(&xml, "SID"),
        Err(_) => Vec::new(),
    };
    let questions = of(&station.install, sids.first().map(String::as_str));
    let count = questions.len();
    let mut captures = Vec::with_capacity(count);
    for (done, question) in questions.into_iter().enumerate() {
        told(done, count);
        captures.push(ask(station, question).await);
    }
    if captures.iter().all(|capture| capture.failed.is_some()) {
        return Err(RecordError::Empty);
    }
    for capture in captures.iter_mut().filter(|capture| capture.id == "ldplayer-settings") {
        settings::keep_kinds(capture);
    }
    let pages = station.read_code_pages(LIMIT).await.ok().and_then(Result::ok);
    let mut mask = Mask::new(pages.into_iter().flat_map(|pages| [pages.ansi, pages.console]).collect());
    mask.learn(known, &captures);
    for capture in &mut captures {
        mask.hide(capture);
    }
    if let Some(left) = captures.iter().find(|capture| mask.is_left(capture)) {
        return Err(RecordError::NameLeft(left.id.clone()));
    }
    Ok(Recording {
        format: 1,
        made_by: concat!("LDFleet ", env!("CARGO_PKG_VERSION")).into(),
        place: "winrs".into(),
        source: None,
        captures,
    })
}

async fn ask(station: &Station, Question { id, ask }: Question) -> Capture {
    let began = Instant::now();
    let limits = CommandLimits { deadline: LIMIT, max_output: MAX_ANSWER };
    let (sent, answered) = match ask {
        Ask::Line(line) => {
            let answered =
                station.session().run(&line, limits, crate::winrm::command::Repeat::Idempotent).await;
            (line, answered)
        }
        Ask::Unmarked(line) => {
            let answered = station.session().run_unmarked(line, limits).await;
            (line.to_owned(), answered)
        }
        Ask::Wql(wql) => {
            let answered = station.session().query(&wql, LIMIT).await;
            let output = |xml: String| Output {
                stdout: xml.into_bytes(),
                stderr: Vec::new(),
                exit_code: None,
                foreign: Vec::new(),
            };
            (wql, answered.map(output))
        }
    };
    let ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    let blank = Capture {
        id: id.to_owned(),
        sent,
        stdout: Vec::new(),
        stderr: Vec::new(),
        exit_code: None,
        failed: None,
        ms,
        expects: None,
    };
    match answered {
        Ok(Output { stdout, stderr, exit_code, .. }) => Capture { stdout, stderr, exit_code, ..blank },
        Err(error) => Capture { failed: Some(error.to_string()), ..blank },
    }
}
