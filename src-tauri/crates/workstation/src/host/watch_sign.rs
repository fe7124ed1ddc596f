//! The signs by which programs that watch the same workstation notice each other: a line of text in a small file for each program, in a
//! folder of `ProgramData` that every user may write to. Nothing is done because of a sign; it is only said.
//!
//! One line of `cmd.exe` writes the own sign and reads all. Nobody's clock is trusted: each program writes another number every time, so
//! that a sign that stays as it is belongs to a program that is gone.

use std::time::Duration;

use crate::{error::Result, host::station::Station, winrm::command::Repeat};

/// Where the signs are, in words of `cmd.exe`.
const FOLDER: &str = r"%ProgramData%\LDFleet";
/// With what the line of a sign begins.
const WORD: &str = "LDFLEET-WATCH";
/// The longest name of a computer that is shown, as long as Windows' own names may be.
const LONGEST_NAME: usize = 63;
/// So many signs are read.
const MOST: usize = 20;

/// What a program that watches a workstation says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WatchSign {
    id: String,
    computer: String,
    since: u64,
    beat: u32,
}

impl WatchSign {
    /// The sign of a program with this id (a UUID) on this computer, that has been watching since `since` (milliseconds since the Unix
    /// epoch, by its own clock). `None` if the id is none.
    pub fn new(id: &str, computer: &str, since: u64, beat: u32) -> Option<Self> {
        let id = id.to_ascii_lowercase();
        let is_id = id.len() == 36 && id.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
        // Nothing that means anything to `cmd.exe`, whatever a computer is called.
        let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
        let computer: String = computer.chars().take(LONGEST_NAME).map(plain).collect();
        let computer = if computer.is_empty() { "-".to_owned() } else { computer };
        is_id.then_some(Self { id, computer, since, beat })
    }

    /// Which program it is, as long as it runs.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The computer that the program runs on.
    pub fn computer(&self) -> &str {
        &self.computer
    }

    /// Since when it watches, by its own clock, in milliseconds since the Unix epoch.
    pub fn since(&self) -> u64 {
        self.since
    }

    /// Another number each time that the program was there.
    pub fn beat(&self) -> u32 {
        self.beat
    }

    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split_ascii_whitespace();
        let (word, id, computer) = (words.next()?, words.next()?, words.next()?);
        let (since, beat) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        if word != WORD || words.next().is_some() {
            return None;
        }
        // Somebody else may have written it.
        Self::new(id, computer, since, beat).filter(|sign| sign.computer == computer)
    }

    fn file(id: &str) -> String {
        format!(r#""{FOLDER}\watch-{id}.txt""#)
    }

    /// Written by whoever may write there, and silent where that is forbidden.
    fn line(&self) -> String {
        let Self { id, computer, since, beat } = self;
        let file = Self::file(id);
        format!(
            r#"md "{FOLDER}" 2>nul&(>{file} echo {WORD} {id} {computer} {since} {beat}) 2>nul&type "{FOLDER}\watch-*.txt" 2>nul"#
        )
    }
}

impl Station {
    /// Puts up the own sign in the place of the one before, and reads those of others, within `deadline`. That it could not be put up, because
    /// the account may not write there, is no error.
    pub async fn put_up_sign(&self, own: &WatchSign, deadline: Duration) -> Result<Vec<WatchSign>> {
        let output = self.line(&own.line(), Repeat::Idempotent, deadline).await?;
        let signs = String::from_utf8_lossy(&output.stdout);
        let others = signs.lines().filter_map(WatchSign::parse).filter(|sign| sign.id != own.id);
        Ok(others.take(MOST).collect())
    }

    /// Takes signs down: the own one, or those of programs that are gone. One that is not there, or belongs to somebody else, is no error.
    pub async fn take_down_signs(&self, signs: &[WatchSign], deadline: Duration) -> Result<()> {
        let files: Vec<String> = signs.iter().take(MOST).map(|sign| WatchSign::file(&sign.id)).collect();
        if files.is_empty() {
            return Ok(());
        }
        let line = format!("del /q {} 2>nul", files.join(" "));
        self.line(&line, Repeat::Idempotent, deadline).await.map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "5f0c6f1e-7d3c-4b7f-9a43-0f6f5f2f7c01";

    #[test]
    fn a_sign_is_read_as_it_was_written() {
        let sign = WatchSign::new(ID, "PC-ANNA", 1_760_000_000_000, 7).unwrap();
        let line = sign.line();
        let written = line.split(") 2>nul").next().unwrap().split("echo ").nth(1).unwrap();
        assert_eq!(WatchSign::parse(written), Some(sign));
    }

    #[test]
    fn no_name_of_a_computer_reaches_the_command_line_as_it_is() {
        let sign = WatchSign::new(ID, r#"a&del "b" %c% Máy|x"#, 1, 1).unwrap();
        assert_eq!(sign.computer(), "a-del--b---c--M-y-x");
        assert!(WatchSign::new("..\\evil", "pc", 1, 1).is_none());
    }

    #[test]
    fn what_somebody_else_has_written_there_is_no_sign() {
        for line in [
            "",
            "hello",
            &format!("{WORD} {ID} pc 1"),
            &format!("{WORD} {ID} pc 1 2 3"),
            &format!("{WORD} {ID} p&c 1 2"),
            &format!("{WORD} not-an-id pc 1 2"),
            &format!("{WORD} {ID} pc x 2"),
        ] {
            assert_eq!(WatchSign::parse(line), None, "{line}");
        }
    }
}
