//! The login: the one attempt of a diagnosis.

use std::future::ready;

use ldconsole::ProgramPath;
use messages::findings;

use crate::{
    doctor::{
        advice,
        chart::Chart,
        outside::{MARGIN, of_error},
        step::{DraftFinding, Step},
        target::{Credentials, DoctorTarget, Verified},
    },
    error::Cause,
    host::{
        install::Install,
        station::{Station, unpassable},
    },
    winrm::{greeting::greeting, identity::Identity},
};

/// LDPlayer's usual place, until it is known.
const USUAL: &str = r"C:\LDPlayer\LDPlayer9\ldconsole.exe";
/// Logs on. A station comes only from a login that was accepted.
pub(super) async fn look(
    target: &DoctorTarget,
    chart: &mut Chart,
    credentials: Credentials,
    identity: Option<Identity>,
) -> (Verified, Option<Station>) {
    if chart.is_closed() {
        chart.skip(Step::Login, findings::winrm_not_reached());
        return (Verified::Unknown, None);
    }
    match station(target, credentials, identity) {
        Ok(station) => {
            let verified = attempt(target, chart, &station).await;
            (verified, (verified == Verified::Accepted).then_some(station))
        }
        Err(found) => {
            chart.step(Step::Login, MARGIN, ready(found)).await;
            (Verified::Unknown, None)
        }
    }
}

/// A station that has sent nothing yet, or why there will be none.
fn station(
    target: &DoctorTarget,
    credentials: Credentials,
    identity: Option<Identity>,
) -> Result<Station, DraftFinding> {
    let account = &target.account;
    match credentials {
        Credentials::Known(account, gate) => {
            let usual = || ProgramPath::parse(USUAL).map(Install::from);
            let install = target.ldplayer.clone().map_or_else(usual, Ok).map_err(|error| unpassable(&error));
            let made = install.and_then(|install| {
                Station::cautious(&target.endpoint, &account, install, &target.timeouts, Some(gate), identity)
            });
            made.map_err(|error| of_error(&error, target))
        }
        Credentials::Unknown => Err(DraftFinding::skipped(findings::no_password(account.to_string()))),
        Credentials::Pending => Err(DraftFinding::skipped(findings::login_pending())),
        Credentials::Refused => Err(DraftFinding::failed(findings::refused_before(account.to_string()))
            .advice(advice::password_refused(target))),
    }
}

/// The smallest question that needs a login.
async fn attempt(target: &DoctorTarget, chart: &mut Chart, station: &Station) -> Verified {
    let limit = target.timeouts.connect;
    let mut verified = Verified::Unknown;
    let attempt = chart.unstoppable(Step::Login, limit + MARGIN, async {
        let accepted = || DraftFinding::passed(findings::logged_on(target.account.to_string()));
        let Err(error) = station.clock(limit).await else {
            verified = Verified::Accepted;
            return accepted();
        };
        match error.cause() {
            Cause::PasswordRefused => {
                verified = Verified::Refused;
                let sentence = findings::password_refused(&target.name, target.account.to_string());
                let found = DraftFinding::failed(sentence).advice(advice::password_refused(target));
                match Box::pin(greeting(&target.endpoint, target.timeouts.tcp)).await {
                    Ok(Some(name)) => found.detail(findings::calls_itself(name)),
                    Ok(None) | Err(_) => found,
                }
            }
            // Whatever Windows said to the question, it listened to it.
            Cause::AccessDenied | Cause::WsmanFault { .. } | Cause::Quota(_) | Cause::ShellGone => {
                verified = Verified::Accepted;
                accepted().answer(error.to_string())
            }
            Cause::LoginPending => DraftFinding::skipped(findings::login_pending()),
            // The gate has shut, or there is another password by now.
            Cause::Cancelled => DraftFinding::skipped(findings::password_meanwhile()),
            _ => of_error(&error, target),
        }
    });
    attempt.await;
    verified
}
