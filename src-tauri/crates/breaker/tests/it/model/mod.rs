//! A second, slower implementation of `docs/circuit-breaker.md` to compare with. It shares nothing with the crate.
//!
//! The crate keeps one epoch counter per workstation, a word that admits without the lock, and data that exist in one state
//! only. The model keeps an epoch per circuit and every number at all times. Times are milliseconds.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Is {
    Closed,
    Open,
    Half,
    Forced,
    Off,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    Success,
    /// Of a layer, counted or not.
    Failure(usize, bool),
    Auth,
    Nothing,
}

/// An event as (workstation or account, circuit, from, to, cause, at, failures, next check).
pub(crate) type Line = (String, usize, String, String, String, u64, usize, Option<u64>);

#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) threshold: usize,
    pub(crate) window: u64,
    pub(crate) open: u64,
    pub(crate) factor: u64,
    pub(crate) open_max: u64,
    pub(crate) lease: u64,
    pub(crate) grace: u64,
}

#[derive(Debug, Clone)]
pub(crate) struct Fuse {
    pub(crate) is: Is,
    pub(crate) failures: Vec<u64>,
    pub(crate) due: u64,
    pub(crate) lease_end: Option<u64>,
    pub(crate) rejected: u64,
    pub(crate) reopens: u64,
    epoch: u64,
}

#[derive(Debug, Clone)]
pub(crate) struct Station {
    name: String,
    account: usize,
    pub(crate) fuses: Vec<Fuse>,
    gone: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct Account {
    pub(crate) name: String,
    pub(crate) state: &'static str,
    version: u64,
}

#[derive(Debug, Clone)]
pub(crate) struct Pass {
    pub(crate) station: usize,
    pub(crate) gates: usize,
    epochs: Vec<u64>,
    pub(crate) probes: Vec<usize>,
    /// Version of the password presented, and whether this is the one attempt.
    login: Option<(u64, bool)>,
}

/// What an operation is: how many layers it passes, which it may probe, whether it presents the password.
#[derive(Debug, Clone)]
pub(crate) struct Job {
    pub(crate) gates: usize,
    pub(crate) may_probe: Vec<usize>,
    pub(crate) password: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct No {
    /// The circuit, or nothing for the account.
    pub(crate) gate: Option<usize>,
    pub(crate) why: &'static str,
    pub(crate) retry_in: Option<u64>,
}

pub(crate) struct Model {
    pub(crate) now: u64,
    pub(crate) settings: Settings,
    pub(crate) stations: Vec<Station>,
    pub(crate) accounts: Vec<Account>,
    pub(crate) lines: Vec<Line>,
}

impl Model {
    pub(crate) fn new(settings: Settings, accounts: &[&str]) -> Self {
        let accounts = accounts
            .iter()
            .map(|n| Account { name: (*n).to_owned(), state: "Verified", version: 0 })
            .collect();
        Self { now: 0, settings, stations: Vec::new(), accounts, lines: Vec::new() }
    }

    pub(crate) fn add(&mut self, name: &str, account: usize) -> usize {
        let fuse = Fuse {
            is: Is::Closed,
            failures: vec![],
            due: 0,
            lease_end: None,
            rejected: 0,
            reopens: 0,
            epoch: 0,
        };
        self.stations.push(Station { name: name.to_owned(), account, fuses: vec![fuse; 4], gone: false });
        self.stations.len() - 1
    }

    /// From here on nothing of it changes, not even what has come due.
    pub(crate) fn remove(&mut self, station: usize) {
        self.stations[station].gone = true;
    }

    fn go(&mut self, s: usize, c: usize, to: Is, cause: &str, at: u64, failures: usize) {
        let period = {
            let grown = self.settings.open.saturating_mul(
                self.settings
                    .factor
                    .saturating_pow(u32::try_from(self.stations[s].fuses[c].reopens).unwrap_or(u32::MAX)),
            );
            grown.min(self.settings.open_max.max(self.settings.open))
        };
        let fuse = &mut self.stations[s].fuses[c];
        let from = fuse.is;
        let was_fine = matches!(from, Is::Closed | Is::Off);
        fuse.is = to;
        fuse.epoch += 1;
        fuse.failures.clear();
        fuse.lease_end = None;
        if to == Is::Open && cause != "Resume" {
            fuse.due = at + period;
        }
        if matches!(to, Is::Closed | Is::Off) {
            fuse.reopens = 0;
        } else if was_fine {
            fuse.rejected = 0;
        }
        let next = (to == Is::Open).then_some(fuse.due);
        let line = (
            self.stations[s].name.clone(),
            c,
            format!("{from:?}"),
            format!("{to:?}"),
            cause.into(),
            at,
            failures,
            next,
        );
        self.lines.push(line);
    }

    /// Up to now: the transitions that are due, oldest first.
    pub(crate) fn touch(&mut self, s: usize) {
        if self.stations[s].gone {
            return;
        }
        let start = self.lines.len();
        for c in 0..4 {
            loop {
                let fuse = &mut self.stations[s].fuses[c];
                if fuse.is == Is::Open && fuse.due <= self.now {
                    let at = fuse.due;
                    self.go(s, c, Is::Half, "CooldownElapsed", at, 0);
                } else if let (Is::Half, Some(end)) = (fuse.is, fuse.lease_end.filter(|end| *end <= self.now))
                {
                    fuse.reopens += 1;
                    self.go(s, c, Is::Open, "ProbeLeaseExpired", end, 0);
                } else {
                    break;
                }
            }
        }
        self.lines[start..].sort_by_key(|line| line.5);
    }

    pub(crate) fn look(&mut self, s: usize, job: &Job) -> Result<(), No> {
        self.touch(s);
        let no = |gate, why, retry_in| Err(No { gate, why, retry_in });
        if self.stations[s].gone {
            return no(None, "Removed", None);
        }
        for c in 0..job.gates {
            let fuse = &self.stations[s].fuses[c];
            match fuse.is {
                Is::Closed | Is::Off => {}
                Is::Open => return no(Some(c), "Open", Some(fuse.due - self.now)),
                Is::Half if fuse.lease_end.is_some() => return no(Some(c), "ProbeInFlight", None),
                Is::Half if job.may_probe.contains(&c) => {}
                Is::Half => return no(Some(c), "ProbeRequired", Some(0)),
                Is::Forced => return no(Some(c), "ForcedOpen", None),
            }
        }
        if job.password {
            match self.accounts[self.stations[s].account].state {
                "Latched" => return no(None, "CredentialsRejected", None),
                "Verifying" => return no(None, "CredentialsPending", None),
                _ => {}
            }
        }
        Ok(())
    }

    pub(crate) fn acquire(&mut self, s: usize, job: &Job, lease: Option<u64>) -> Result<Pass, No> {
        if let Err(no) = self.look(s, job) {
            if let Some(c) = no.gate {
                self.stations[s].fuses[c].rejected += 1;
            }
            return Err(no);
        }
        let mut login = None;
        if job.password {
            let a = self.stations[s].account;
            let attempt = self.accounts[a].state == "Unverified";
            if attempt {
                self.account_goes(a, "Verifying");
            }
            login = Some((self.accounts[a].version, attempt));
        }
        let end = self.now + lease.unwrap_or(self.settings.lease);
        let mut probes = vec![];
        for (c, fuse) in self.stations[s].fuses.iter_mut().enumerate().take(job.gates) {
            if fuse.is == Is::Half {
                fuse.lease_end = Some(end);
                probes.push(c);
            }
        }
        let epochs = self.stations[s].fuses.iter().map(|f| f.epoch).collect();
        Ok(Pass { station: s, gates: job.gates, epochs, probes, login })
    }

    pub(crate) fn is_current(&mut self, pass: &Pass) -> bool {
        self.touch(pass.station);
        (0..pass.gates).all(|c| self.fresh(pass, c))
    }

    fn fresh(&self, pass: &Pass, c: usize) -> bool {
        let station = &self.stations[pass.station];
        !station.gone && station.fuses[c].epoch == pass.epochs[c]
    }

    pub(crate) fn resolve(&mut self, pass: &Pass, said: Said) -> Vec<&'static str> {
        let s = pass.station;
        self.touch(s);
        let effects = (0..pass.gates).map(|c| self.effect(pass, c, said)).collect();
        if let Some((version, attempt)) = pass.login {
            let a = self.stations[s].account;
            if self.accounts[a].version == version && self.accounts[a].state != "Latched" {
                match said {
                    Said::Auth => self.account_goes(a, "Latched"),
                    Said::Success if attempt => self.account_goes(a, "Verified"),
                    Said::Failure(c, _) if attempt && c > 0 => self.account_goes(a, "Verified"),
                    _ if attempt => self.account_goes(a, "Unverified"),
                    _ => {}
                }
            }
        }
        effects
    }

    fn effect(&mut self, pass: &Pass, c: usize, said: Said) -> &'static str {
        let (s, now) = (pass.station, self.now);
        if !self.fresh(pass, c) {
            return "Stale";
        }
        let good = match said {
            Said::Success => true,
            Said::Failure(layer, _) => c < layer,
            Said::Auth => c == 0,
            Said::Nothing => false,
        };
        let bad = said == Said::Failure(c, true);
        let fuse = &mut self.stations[s].fuses[c];
        match fuse.is {
            Is::Off => "None",
            Is::Closed if good => "None",
            Is::Closed if bad => {
                let window = self.settings.window;
                fuse.failures.retain(|at| now - at <= window);
                fuse.failures.push(now);
                let count = fuse.failures.len();
                if count >= self.settings.threshold {
                    self.go(s, c, Is::Open, "Threshold", now, count);
                }
                "Counted"
            }
            Is::Closed => "Ignored",
            Is::Half if good => {
                self.go(s, c, Is::Closed, "ProbeSucceeded", now, 0);
                "ProbeSucceeded"
            }
            Is::Half if bad => {
                fuse.reopens += 1;
                self.go(s, c, Is::Open, "ProbeFailed", now, 1);
                "ProbeFailed"
            }
            Is::Half => {
                fuse.lease_end = None;
                "Released"
            }
            Is::Open | Is::Forced => panic!("a current admission in {:?}", fuse.is),
        }
    }

    pub(crate) fn control(&mut self, s: usize, c: usize, what: &str) {
        self.touch(s);
        let now = self.now;
        let fuse = &mut self.stations[s].fuses[c];
        match (what, fuse.is) {
            ("Reset", Is::Closed) => {
                fuse.failures.clear();
                fuse.epoch += 1;
            }
            ("Reset", _) => self.go(s, c, Is::Closed, "Reset", now, 0),
            ("ForceOpen", is) if is != Is::Forced => self.go(s, c, Is::Forced, "Manual", now, 0),
            ("Disable", is) if is != Is::Off => self.go(s, c, Is::Off, "Manual", now, 0),
            ("Enable", Is::Off) => self.go(s, c, Is::Closed, "Manual", now, 0),
            ("ProbeNow", Is::Open) => self.go(s, c, Is::Half, "ManualProbe", now, 0),
            _ => {}
        }
    }

    pub(crate) fn resume(&mut self, s: usize) {
        self.touch(s);
        let (now, earliest) = (self.now, self.now + self.settings.grace);
        for c in 0..4 {
            let fuse = &mut self.stations[s].fuses[c];
            match fuse.is {
                Is::Closed => {
                    fuse.failures.clear();
                    fuse.epoch += 1;
                }
                Is::Open if fuse.due >= earliest => {}
                Is::Open | Is::Half => {
                    fuse.due = earliest;
                    self.go(s, c, Is::Open, "Resume", now, 0);
                }
                Is::Forced | Is::Off => {}
            }
        }
    }

    /// What is due is due under the old settings; what they have let go stays gone.
    pub(crate) fn configure(&mut self, stations: &[usize], settings: Settings) {
        for &s in stations {
            self.touch(s);
            for fuse in &mut self.stations[s].fuses {
                fuse.failures.retain(|at| self.now - at <= self.settings.window);
            }
        }
        self.settings = settings;
    }

    pub(crate) fn set_credentials(&mut self, a: usize) {
        self.accounts[a].version += 1;
        self.account_goes(a, "Unverified");
    }

    pub(crate) fn try_once(&mut self, a: usize) {
        if self.accounts[a].state == "Latched" {
            self.set_credentials(a);
        }
    }

    fn account_goes(&mut self, a: usize, to: &'static str) {
        let from = std::mem::replace(&mut self.accounts[a].state, to);
        if from != to {
            let name = self.accounts[a].name.clone();
            self.lines.push((name, 9, from.into(), to.into(), String::new(), self.now, 0, None));
        }
    }

    pub(crate) fn counting(&self, s: usize, c: usize) -> usize {
        let failures = &self.stations[s].fuses[c].failures;
        failures.iter().filter(|at| self.now - **at <= self.settings.window).count()
    }
}
