//! The list of emulators, live: one long command on the workstation prints it about every second, and each answer to Receive
//! brings one (see [`Rounds`]). It is for looking only, and gives up at anything that is not a plain list: whoever looks then asks
//! for one list after the other, as without it.

use std::time::Duration;

use ldconsole::{CodePage, Command, Listing, Round, Rounds, command_line};
use tokio::time::{Instant, timeout_at};

use crate::{
    error::{Cause, Error, Result},
    host::station::{MAX_OUTPUT, Station, unpassable},
    winrm::{receive::Piece, session::streaming::Streaming},
};

/// Lists that one command prints. It takes three requests to begin and end: among a hundred they hardly count. Forgotten by
/// everybody, it ends after two minutes.
const ROUNDS: u32 = 100;
/// What such a command may take at most.
const LONGEST: Duration = Duration::from_mins(10);
/// A loop that ended sooner did not wait between its rounds.
const SHORTEST: Duration = Duration::from_secs(ROUNDS as u64 / 2);
/// Empty lists in a row that are passed over: LDPlayer may answer with one for a moment while emulators boot
/// (docs/ldconsole.md, section 3).
const EMPTY: u32 = 2;

/// A list that comes anew about every second. Dropping it ends the command and deletes its shell.
#[derive(Debug)]
pub struct LiveList {
    // Dropped before the station, which waits for it.
    running: Option<Running>,
    rounds: Rounds,
    code_page: CodePage,
    station: Station,
}

#[derive(Debug)]
struct Running {
    began: Instant,
    stream: Streaming,
}

impl Station {
    /// Gets ready to list live, within `deadline`: in a shell in which nothing else is run.
    pub async fn live(self, deadline: Duration) -> Result<LiveList> {
        // While the long command runs, nothing can be asked.
        let code_page = self.code_page(deadline).await?;
        let rounds = Rounds::new(fastrand::u32(..));
        Ok(LiveList { running: None, rounds, code_page, station: self })
    }
}

impl LiveList {
    /// Waits for the next list, at most for `deadline`; where several have come, the last one. An error says why it does not
    /// go on like this, not that the workstation has failed: this is then to be let go of.
    pub async fn next(&mut self, deadline: Duration) -> Result<Listing> {
        let ends = Instant::now() + deadline;
        let mut empty = 0;
        loop {
            let listing = self.round(ends, deadline).await.and_then(|round| self.listed(&round))?;
            if !listing.rows.is_empty() {
                return Ok(listing);
            }
            empty += 1;
            if empty > EMPTY {
                return Err(other_than_a_list(""));
            }
        }
    }

    /// Ends the command, and deletes its shell.
    pub async fn close(self) -> Result<()> {
        drop(self.running);
        self.station.close().await
    }

    async fn round(&mut self, ends: Instant, after: Duration) -> Result<Round> {
        let late = || Error::perhaps(Cause::LdconsoleTimeout { after });
        loop {
            let Running { began, stream } = match &mut self.running {
                Some(running) => running,
                none => none.insert(start(&self.station, &mut self.rounds)?),
            };
            let Ok(piece) = timeout_at(ends, stream.pieces.recv()).await else { return Err(late()) };
            let Some(mut piece) = piece else {
                let ended = timeout_at(ends, &mut stream.ended).await.map_err(|_| late())?;
                ended.unwrap_or_else(|_| Err(Error::perhaps(Cause::Cancelled)))?;
                if began.elapsed() < SHORTEST {
                    return Err(Error::unsent(Cause::ShellUnusable("a loop ended before its time".into())));
                }
                self.running = None;
                continue;
            };
            // Whoever was busy meanwhile wants the last one.
            while let Ok(Piece { stdout, stderr }) = stream.pieces.try_recv() {
                piece.stdout.extend(stdout);
                piece.stderr.extend(stderr);
            }
            if !piece.stderr.is_empty() {
                return Err(other_than_a_list(&String::from_utf8_lossy(&piece.stderr)));
            }
            if let Some(round) = self.rounds.take(&piece.stdout) {
                return Ok(round);
            }
            if self.rounds.pending() > MAX_OUTPUT {
                return Err(Error::unsent(Cause::OutputTooLarge { limit: MAX_OUTPUT }));
            }
        }
    }

    fn listed(&self, round: &Round) -> Result<Listing> {
        let text = || String::from_utf8_lossy(&round.stdout).into_owned();
        let parsed = ldconsole::parse_list2(&round.stdout, self.code_page_of(&round.stdout));
        match parsed {
            Ok(listing) if round.exit_code.get() == 0 && listing.skipped.is_empty() && !listing.malformed => {
                Ok(listing)
            }
            _ => Err(other_than_a_list(&text())),
        }
    }

    fn code_page_of(&self, bytes: &[u8]) -> CodePage {
        if str::from_utf8(bytes).is_ok() { CodePage::UTF_8 } else { self.code_page }
    }
}

fn start(station: &Station, rounds: &mut Rounds) -> Result<Running> {
    let line = command_line(&station.install.program, &Command::List2).map_err(|error| unpassable(&error))?;
    rounds.begin();
    let stream = station.session().stream(&rounds.of(&line, ROUNDS), LONGEST);
    Ok(Running { began: Instant::now(), stream })
}

fn other_than_a_list(text: &str) -> Error {
    let first_line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    Error::unsent(Cause::NotAListing { first_line: first_line.into() })
}
