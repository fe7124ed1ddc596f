//! A doctor and his simulated targets.

use std::sync::{Arc, Mutex};

use ldconsole::ProgramPath;
use secrecy::SecretString;
use simulator::{EmulatorSpec, LdPlayerTiming, Workstation, WorkstationConfig};
use tokio_util::sync::CancellationToken;
use workstation::{
    Account, AccountName, Endpoint, Timeouts, Transport, Trust,
    doctor::{Credentials, Doctor, DoctorTarget, Finding, Progress, Status, Step, Verified},
};

pub(crate) const NAME: &str = "WS-07";

pub(crate) fn farm() -> WorkstationConfig {
    WorkstationConfig {
        emulators: ["Farm-01", "Farm-02"].map(EmulatorSpec::titled).into(),
        timing: LdPlayerTiming::default().scaled(0.01),
        ..WorkstationConfig::default()
    }
}

pub(crate) async fn start(config: WorkstationConfig) -> Workstation {
    Workstation::start(config).await.unwrap()
}

pub(crate) fn http(workstation: &Workstation) -> Endpoint {
    Endpoint::new("127.0.0.1", workstation.address().port(), Transport::Http)
}

pub(crate) fn https(workstation: &Workstation, trust: Trust) -> Endpoint {
    Endpoint::new("127.0.0.1", workstation.address().port(), Transport::Https { trust })
}

pub(crate) fn target(workstation: &Workstation, endpoint: Endpoint) -> DoctorTarget {
    DoctorTarget {
        name: NAME.into(),
        endpoint,
        account: AccountName::parse(workstation.user()).unwrap(),
        ldplayer: Some(ProgramPath::parse(&workstation.ldconsole()).unwrap().into()),
        timeouts: Timeouts::default(),
    }
}

pub(crate) fn known(workstation: &Workstation, password: &str) -> Credentials {
    let name = AccountName::parse(workstation.user()).unwrap();
    Credentials::Known(Account::new(name, SecretString::from(password)), Arc::new(|| true))
}

/// What a diagnosis came to.
pub(crate) struct Report {
    pub(crate) progress: Vec<Progress>,
    pub(crate) login: bool,
    pub(crate) verified: Verified,
}

impl Report {
    pub(crate) fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.progress.iter().filter_map(|progress| match progress {
            Progress::Ended(finding) => Some(finding),
            _ => None,
        })
    }

    #[track_caller]
    pub(crate) fn at(&self, step: Step) -> &Finding {
        self.findings().find(|finding| finding.step == step).unwrap()
    }

    pub(crate) fn status(&self, step: Step) -> Status {
        self.at(step).status
    }

    pub(crate) fn first_failed(&self) -> &Finding {
        self.findings().find(|finding| finding.status == Status::Failed).unwrap()
    }

    pub(crate) fn installs(&self) -> Vec<&str> {
        let found = self.progress.iter().find_map(|progress| match progress {
            Progress::Installs(programs) => Some(programs),
            _ => None,
        });
        found.unwrap().iter().map(|install| install.program.as_str()).collect()
    }

    /// Every step is told of once, in order, and begins before it ends.
    #[track_caller]
    pub(crate) fn assert_whole(&self) {
        let steps: Vec<Step> = self.findings().map(|finding| finding.step).collect();
        assert_eq!(steps, Step::ALL);
        for finding in self.findings() {
            let begun = self.progress.iter().filter(|p| **p == Progress::Began(finding.step)).count();
            assert!(begun <= 1 && (begun == 1 || finding.status == Status::Skipped), "{finding:?}");
            assert!(finding.sentence.to_string().ends_with('.'), "{finding:?}");
            assert!(finding.status != Status::Failed || finding.advice.is_some(), "no advice: {finding:?}");
        }
    }
}

/// Looks at everything, with what the owner of a doctor does: log on where that makes sense, leave at the end.
pub(crate) async fn diagnose(
    target: DoctorTarget,
    credentials: Credentials,
    cancelled: CancellationToken,
) -> Report {
    let progress = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&progress);
    let mut doctor = Doctor::new(target, cancelled, move |news| told.lock().unwrap().push(news));
    let login = doctor.outside().await;
    let verified = doctor.login(credentials).await;
    doctor.inside().await;
    doctor.leave().await.ok();
    let progress = std::mem::take(&mut *progress.lock().unwrap());
    let report = Report { progress, login, verified };
    report.assert_whole();
    report
}

pub(crate) async fn examine(workstation: &Workstation) -> Report {
    let credentials = known(workstation, workstation.password());
    let report =
        diagnose(target(workstation, http(workstation)), credentials, CancellationToken::new()).await;
    assert_nothing_is_left(workstation);
    report
}

#[track_caller]
pub(crate) fn assert_nothing_is_left(workstation: &Workstation) {
    let counters = workstation.counters();
    assert_eq!((counters.shells_open, counters.commands_open), (0, 0));
    assert!(counters.handshakes_failed <= 1, "{}", counters.handshakes_failed);
}
