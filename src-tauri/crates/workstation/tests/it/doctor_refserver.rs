//! The doctor against the reference server, an independent WinRM: it knows neither Identify without a login nor WMI nor
//! LDPlayer, and the doctor must say no more than that.

use std::sync::{Arc, Mutex};

use crate::common::{RefServer, account, tester, timeouts};
use tokio_util::sync::CancellationToken;
use workstation::{
    Account, Endpoint, Fingerprint, Trust,
    doctor::{Credentials, Doctor, DoctorTarget, Finding, Progress, Status, Step, Verified},
};

async fn examine(endpoint: Endpoint, account: Account) -> (Vec<Finding>, Verified) {
    let target = DoctorTarget {
        name: "WS-07".into(),
        endpoint,
        account: account.name().clone(),
        ldplayer: None,
        timeouts: timeouts(),
    };
    let findings = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&findings);
    let mut doctor = Doctor::new(target, CancellationToken::new(), move |progress| {
        if let Progress::Ended(finding) = progress {
            told.lock().unwrap().push(finding);
        }
    });
    assert!(doctor.outside().await, "{:?}", findings.lock().unwrap());
    let verified = doctor.login(Credentials::Known(account, Arc::new(|| true))).await;
    doctor.inside().await;
    doctor.leave().await.expect("the shell is deleted");
    let findings = std::mem::take(&mut *findings.lock().unwrap());
    assert_eq!(findings.len(), Step::ALL.len());
    (findings, verified)
}

fn status(findings: &[Finding], step: Step) -> Status {
    findings.iter().find(|finding| finding.step == step).unwrap().status
}

#[tokio::test]
async fn it_goes_as_far_as_the_server_does() {
    let plain = RefServer::start(&[]);
    let secure = RefServer::start(&["--tls"]);
    let pinned = Trust::Pinned(Fingerprint::parse(&secure.fingerprint).unwrap());
    for endpoint in [plain.endpoint(), secure.https(pinned)] {
        let (findings, verified) = examine(endpoint, tester()).await;
        assert_eq!(verified, Verified::Accepted, "{findings:?}");
        for step in [Step::Winrm, Step::Login, Step::Permission] {
            assert_eq!(status(&findings, step), Status::Passed, "{findings:?}");
        }
    }
}

#[tokio::test]
async fn a_wrong_password_is_tried_once() {
    let server = RefServer::start(&[]);
    let (findings, verified) = examine(server.endpoint(), account(crate::common::USER, "wrong")).await;
    assert_eq!((verified, status(&findings, Step::Login)), (Verified::Refused, Status::Failed));
    assert_eq!(server.seen("refused"), 1);
}
