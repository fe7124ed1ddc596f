//! A file sent to a workstation: as the standard input of a PowerShell script that writes it as it comes, says how far it is, and in the
//! end reads it back, hashes it and only then gives it its name. It begins where an earlier one broke off.
//!
//! WinRM answers a Send before anybody has read it, and keeps in memory what is not read: so never more is sent than a few MB beyond what
//! the script says it has written. The script reads the raw stream: `$input` would be text. Scripts get none of their standard input
//! otherwise with `-InputFormat None` (`powershell.rs`).

use std::time::Duration;

use tokio::{
    sync::mpsc,
    time::{Instant, timeout_at},
};

use crate::{
    error::{Cause, Error, Refusal, Result},
    host::{
        deposit::{DepositName, FileHash, HASHER, mark, preamble, restricted},
        powershell,
        station::Station,
    },
    winrm::{command::Output, receive::Piece, session::streaming::Streaming},
};

/// Bytes in one Send, the first that the workstation takes. As base64 and with its envelope the first fits into 500 KB, which is what
/// Windows takes since Windows 8 (`MaxEnvelopeSizekb`); the second into 150 KB, as before; the third into nearly anything.
const CHUNKS: [usize; 3] = [360 * 1024, 96 * 1024, 24 * 1024];
/// Bytes that may be on their way beyond what was written.
const AHEAD: u64 = 8 * 1024 * 1024;
/// After how many bytes the script says how far it is.
const STEP: u64 = 1024 * 1024;
/// What a script may print beside its own lines, in bytes.
const MAX_FOREIGN: usize = 64 * 1024;

/// What is sent, and from where on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// What it is called on the workstation.
    pub name: DepositName,
    /// Bytes of it that are there already.
    pub from: u64,
    /// Bytes in all.
    pub size: u64,
    /// Of all of it.
    pub hash: FileHash,
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivered {
    /// It is there, whole, under its name.
    Whole,
    /// All of it was written, and what is there now is something else. It has no name but that of a part.
    Differs,
    /// Its end was reached too early.
    Short,
}

impl Station {
    /// Sends a file, within `deadline`. Its bytes come in `pieces` from [`Delivery::from`] on, none of them empty. What was written is told to
    /// `written`, in bytes of the whole. What was written stays if this is dropped or fails.
    pub async fn deliver(
        &self,
        delivery: &Delivery,
        pieces: &mut mpsc::Receiver<Vec<u8>>,
        mut written: impl FnMut(u64),
        deadline: Duration,
    ) -> Result<Delivered> {
        let mark = mark();
        let line = powershell::line(&script(&mark, delivery));
        let mut said = Said::new(mark);
        let ends = Instant::now() + deadline;
        let late = || Error::perhaps(Cause::CommandTimeout { after: deadline });
        let mut stream = self.session().stream(&line, deadline);
        let Some(command) = timeout_at(ends, stream.started.recv()).await.map_err(|_| late())? else {
            return self.ended(stream, said, deadline).await;
        };
        let (mut sent, mut rest, mut closed) = (delivery.from, Vec::new(), false);
        loop {
            // Nothing is sent before the script says that it listens.
            let room = said.written.is_some_and(|written| sent < written + AHEAD);
            if room && !closed && !said.is_over() {
                if rest.is_empty() && sent < delivery.size {
                    match timeout_at(ends, pieces.recv()).await.map_err(|_| late())? {
                        Some(piece) => rest = piece,
                        // Whoever reads the file has given up.
                        None => return Err(Error::perhaps(Cause::Cancelled)),
                    }
                }
                let chunk = CHUNKS[self.chunk.get()].min(rest.len());
                let end = sent + chunk as u64 >= delivery.size;
                match self.session().send_input(&command, &rest[..chunk], end).await {
                    Ok(()) => {
                        rest.drain(..chunk);
                        (sent, closed) = (sent + chunk as u64, end);
                    }
                    Err(error) if is_too_large(&error) && self.chunk.get() + 1 < CHUNKS.len() => {
                        self.chunk.set(self.chunk.get() + 1);
                    }
                    Err(error) if error.may_have_been_carried_out() => {
                        // Who closes the connection instead of refusing a message that is too long is sent shorter ones next time.
                        if said.written == Some(delivery.from) && self.chunk.get() + 1 < CHUNKS.len() {
                            self.chunk.set(self.chunk.get() + 1);
                        }
                        return Err(error);
                    }
                    // A script that has ended takes no more; it says why.
                    Err(error) => {
                        tracing::debug!(%error, "the rest of a file was not taken");
                        closed = true;
                    }
                }
                while let Ok(piece) = stream.pieces.try_recv() {
                    said.hear(piece, &mut written);
                }
                continue;
            }
            match timeout_at(ends, stream.pieces.recv()).await.map_err(|_| late())? {
                Some(piece) => said.hear(piece, &mut written),
                None => return self.ended(stream, said, deadline).await,
            }
        }
    }

    async fn ended(&self, stream: Streaming, said: Said, deadline: Duration) -> Result<Delivered> {
        let ended = stream.ended.await.unwrap_or_else(|_| Err(Error::perhaps(Cause::Cancelled)))?;
        match said.end {
            Some(End::Delivered(delivered)) => Ok(delivered),
            Some(End::Restricted(mode)) => Err(restricted(Refusal::ReceiveFile, &mode)),
            None => {
                let output = Output { stdout: said.foreign, stderr: said.stderr, ..ended };
                Err(self.refused(Refusal::ReceiveFile, &output, deadline).await)
            }
        }
    }
}

/// Whether an envelope was refused because it is larger than the workstation takes: it was not looked into.
fn is_too_large(error: &Error) -> bool {
    let of_size = |subcode: &str| matches!(subcode, "EncodingLimit" | "MaxEnvelopeSize");
    !error.may_have_been_carried_out()
        && matches!(error.cause(), Cause::WsmanFault { subcode, .. } if of_size(subcode))
}

/// It lets others write, read and remove the file beside it: a script of a connection that broke holds it open for as long as WinRM keeps
/// its shell, and writes nothing more. What counts is the hash of what is there in the end.
fn script(mark: &str, delivery: &Delivery) -> String {
    let Delivery { name, from, size, hash } = delivery;
    let (whole, part) = (powershell::quoted(name.as_str()), powershell::quoted(&name.part()));
    format!(
        "{}$ErrorActionPreference='Stop'\n\
         [void][IO.Directory]::CreateDirectory($d)\n\
         $p=\"$d\\\"+{part}\n\
         $to=\"$d\\\"+{whole}\n\
         $at=[long]{from}\n\
         $o=[IO.File]::Open($p,'OpenOrCreate','ReadWrite','ReadWrite, Delete')\n\
         $o.SetLength($at)\n\
         [void]$o.Seek(0,'End')\n\
         $i=[Console]::OpenStandardInput()\n\
         $b=New-Object byte[] 1048576\n\
         $t=$at\n\
         \"$m;at;$at\"\n\
         while(($n=$i.Read($b,0,$b.Length)) -gt 0){{$o.Write($b,0,$n)\n\
         $at+=$n\n\
         if($at-$t -ge {STEP}){{$t=$at\n\
         \"$m;at;$at\"}}}}\n\
         $o.Flush($true)\n\
         if($at -ne {size}){{$o.Dispose()\n\
         \"$m;short;$at\"\n\
         exit 4}}\n\
         [void]$o.Seek(0,'Begin')\n\
         $h=[BitConverter]::ToString({HASHER}.ComputeHash($o)).Replace('-','')\n\
         $o.Dispose()\n\
         if($h -ne '{hash}'){{\"$m;differs;$h\"\n\
         exit 5}}\n\
         if([IO.File]::Exists($to)){{[IO.File]::Delete($to)}}\n\
         [IO.File]::Move($p,$to)\n\
         \"$m;whole\"",
        preamble(mark)
    )
}

/// What a script said of its end.
#[derive(Debug, Clone, PartialEq, Eq)]
enum End {
    Delivered(Delivered),
    Restricted(String),
}

/// What a script has said so far.
#[derive(Debug)]
struct Said {
    mark: String,
    /// The beginning of a line.
    line: Vec<u8>,
    /// Bytes of the whole that are written; `None` before it listens.
    written: Option<u64>,
    end: Option<End>,
    stderr: Vec<u8>,
    /// Lines that are not the script's.
    foreign: Vec<u8>,
}

impl Said {
    fn new(mark: String) -> Self {
        Self { mark, line: Vec::new(), written: None, end: None, stderr: Vec::new(), foreign: Vec::new() }
    }

    /// Whether it reads no more: it has ended, or complains.
    fn is_over(&self) -> bool {
        self.end.is_some() || !self.stderr.is_empty()
    }

    fn hear(&mut self, piece: Piece, written: &mut impl FnMut(u64)) {
        let room = |kept: &Vec<u8>| MAX_FOREIGN.saturating_sub(kept.len());
        let room_for_errors = room(&self.stderr);
        self.stderr.extend(piece.stderr.into_iter().take(room_for_errors));
        for byte in piece.stdout {
            if byte != b'\n' {
                if self.line.len() < MAX_FOREIGN {
                    self.line.push(byte);
                }
                continue;
            }
            let line = std::mem::take(&mut self.line);
            let text = String::from_utf8_lossy(&line);
            let ours = text.trim().strip_prefix(self.mark.as_str()).and_then(|text| text.strip_prefix(';'));
            let Some(ours) = ours else {
                let room = room(&self.foreign);
                self.foreign.extend(line.into_iter().chain([b'\n']).take(room));
                continue;
            };
            let (what, rest) = ours.split_once(';').unwrap_or((ours, ""));
            match what {
                "at" => {
                    if let Ok(at) = rest.parse() {
                        self.written = Some(at);
                        written(at);
                    }
                }
                "whole" => self.end = Some(End::Delivered(Delivered::Whole)),
                "differs" => self.end = Some(End::Delivered(Delivered::Differs)),
                "short" => self.end = Some(End::Delivered(Delivered::Short)),
                "mode" => self.end = Some(End::Restricted(rest.to_owned())),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use ldconsole::MAX_LINE_LENGTH;

    use super::*;
    use crate::grammar::assert_reads;

    fn piece(stdout: &str) -> Piece {
        Piece { stdout: stdout.into(), stderr: Vec::new() }
    }

    #[test]
    fn a_script_that_receives_a_file_is_powershell_and_fits() {
        let hash = FileHash([255; 32]);
        let name = DepositName::of(&"long name ".repeat(20), &hash);
        let delivery = Delivery { name, from: 9_999_999_999, size: 99_999_999_999, hash };
        let script = script(&mark(), &delivery);
        assert_reads("what receives a file", &script);
        let length = powershell::line(&script).len();
        assert!(length < MAX_LINE_LENGTH, "{length}");
    }

    #[test]
    fn what_is_said_is_heard_in_any_pieces() {
        let mut heard = Vec::new();
        let mut said = Said::new("m".to_owned());
        for part in ["hello\r\nm;a", "t;10\r", "\nm;at;20\r\nm;whole\r\n"] {
            said.hear(piece(part), &mut |at| heard.push(at));
        }
        assert_eq!(heard, [10, 20]);
        assert_eq!(said.end, Some(End::Delivered(Delivered::Whole)));
        assert_eq!(said.foreign, b"hello\r\n");
    }
}
