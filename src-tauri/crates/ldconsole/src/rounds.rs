//! One command line that is run again and again on the workstation, and what each of its rounds printed.
//!
//! ```text
//! echo off&for /l %n in (1,1,ROUNDS) do (LINE&call echo MARK:%^errorlevel%&ping -n 2 127.0.0.1 >nul&if errorlevel 1 exit)
//! ```
//!
//! All of it is done by `cmd.exe` and one of Windows' own programs; besides `cmd.exe` at most one process runs at a time. It ends
//! by itself after its rounds, whoever has forgotten it.
//!
//! `echo off` keeps `cmd.exe` from showing each command of the loop. `@` before the parentheses would as well, but Wine's `cmd.exe` does
//! not know it there.
//!
//! `ping` is the wait: it sends two requests to this computer, a second apart. `timeout` would refuse, because a remote shell's
//! input is no console ("Input redirection is not supported"). Where `ping` fails it has not waited either, and the loop ends
//! instead of running as fast as it can.
//!
//! `%n` and the mark's `%^errorlevel%` (see [`Mark`]) are read on a command line, not in a batch file, where a name that is
//! no variable's is left as it is.

use crate::{exit::ExitCode, mark::Mark};

/// The rounds of a line as their output comes in.
#[derive(Debug)]
pub struct Rounds {
    mark: Mark,
    /// What has come of the round that is under way.
    begun: Vec<u8>,
}

/// What one round printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Standard output of the line.
    pub stdout: Vec<u8>,
    /// Its exit code.
    pub exit_code: ExitCode,
}

impl Rounds {
    /// Of a line that is marked by this number, which nothing else prints.
    pub fn new(number: u32) -> Self {
        Self { mark: Mark::new(number), begun: Vec::new() }
    }

    /// The command line that runs `line` so many times, about a second apart.
    pub fn of(&self, line: &str, rounds: u32) -> String {
        let marked = self.mark.after(line);
        let wait = "ping -n 2 127.0.0.1 >nul&if errorlevel 1 exit";
        format!("echo off&for /l %n in (1,1,{rounds}) do ({marked}&{wait})")
    }

    /// Takes in what came; the last round that is whole by now.
    pub fn take(&mut self, bytes: &[u8]) -> Option<Round> {
        self.begun.extend_from_slice(bytes);
        let mut last = None;
        while let Some((printed, length, exit_code)) = self.mark.first_round(&self.begun) {
            last = Some(Round { stdout: self.begun[..printed].to_vec(), exit_code });
            self.begun.drain(..length);
        }
        last
    }

    /// How many bytes have come of the round that is under way.
    pub fn pending(&self) -> usize {
        self.begun.len()
    }

    /// Forgets the round that is under way: the line was ended, and is sent anew.
    pub fn begin(&mut self) {
        self.begun.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(round: Option<Round>) -> Option<(String, i32)> {
        round.map(|round| (String::from_utf8(round.stdout).unwrap(), round.exit_code.get()))
    }

    #[test]
    fn a_round_is_whole_when_its_mark_is() {
        let mut rounds = Rounds::new(0x3f9a);
        assert_eq!(text(rounds.take(b"0,a\r\n1,b")), None);
        assert_eq!(text(rounds.take(b"\r\nldf-00003f9a")), None);
        assert_eq!(text(rounds.take(b":0")), None);
        assert_eq!(text(rounds.take(b"\r\n0,a")), Some(("0,a\r\n1,b\r\n".into(), 0)));
        assert_eq!(rounds.pending(), 3);
        assert_eq!(text(rounds.take(b"\r\nldf-00003f9a:7\r\n")), Some(("0,a\r\n".into(), 7)));
    }

    #[test]
    fn of_several_rounds_the_last_one_counts() {
        let mut rounds = Rounds::new(1);
        let came = b"old\r\nldf-00000001:0\r\nnew\r\nldf-00000001:-1001\r\nnext";
        assert_eq!(text(rounds.take(came)), Some(("new\r\n".into(), -1001)));
        rounds.begin();
        assert_eq!(text(rounds.take(b"x\r\nldf-00000001:0\r\n")), Some(("x\r\n".into(), 0)));
    }

    #[test]
    fn the_line_waits_between_its_rounds_and_ends() {
        let line = Rounds::new(1).of(r#"@"C:\a (b)\ldconsole.exe" list2"#, 60);
        assert_eq!(
            line,
            "echo off&for /l %n in (1,1,60) do (@\"C:\\a (b)\\ldconsole.exe\" list2\
             &call echo ldf-00000001:%^errorlevel%&ping -n 2 127.0.0.1 >nul&if errorlevel 1 exit)"
        );
    }
}
