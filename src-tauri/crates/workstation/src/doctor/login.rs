//! The login: the one attempt of a diagnosis.

use std::future::ready;

use ldconsole::ProgramPath;

use crate::{
    doctor::{
        advice,
        chart::Chart,
        outside::{MARGIN, of_error},
        step::{Found, Step},
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
/// Why a login is left to others.
const PENDING: &str = "Other workstations are logging on with the same account just now, and only a few may at once so that a wrong password does not lock it. Test again in a moment.";
/// Logs on. A station comes only from a login that was accepted.
pub(super) async fn look(
    target: &DoctorTarget,
    chart: &mut Chart,
    credentials: Credentials,
    identity: Option<Identity>,
) -> (Verified, Option<Station>) {
    if chart.is_closed() {
        chart.skip(Step::Login, "WinRM was not reached.");
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
) -> Result<Station, Found> {
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
        Credentials::Unknown => {
            Err(Found::skipped(format!("No password is known for {account}. Enter it to test the rest.")))
        }
        Credentials::Pending => Err(Found::skipped(PENDING)),
        Credentials::Refused => Err(Found::failed(format!(
            "This password of {account} has been refused before, so it is not sent again: Windows locks accounts after a few wrong passwords. Enter another one; or, once the account is in order there, choose “Try once again” at a workstation of the list that uses it."
        ))
        .advice(advice::password_refused(target))),
    }
}

/// The smallest question that needs a login.
async fn attempt(target: &DoctorTarget, chart: &mut Chart, station: &Station) -> Verified {
    let limit = target.timeouts.connect;
    let mut verified = Verified::Unknown;
    let attempt = chart.unstoppable(Step::Login, limit + MARGIN, async {
        let accepted = || Found::passed(format!("{} logged on.", target.account));
        let Err(error) = station.clock(limit).await else {
            verified = Verified::Accepted;
            return accepted();
        };
        match error.cause() {
            Cause::PasswordRefused => {
                verified = Verified::Refused;
                let sentence = format!("{} refused the password of {}.", target.name, target.account);
                let found = Found::failed(sentence).advice(advice::password_refused(target));
                match Box::pin(greeting(&target.endpoint, target.timeouts.tcp)).await {
                    Ok(Some(name)) => {
                        found.detail(format!("The computer that refused it calls itself {name}."))
                    }
                    Ok(None) | Err(_) => found,
                }
            }
            // Whatever Windows said to the question, it listened to it.
            Cause::AccessDenied | Cause::WsmanFault { .. } | Cause::Quota(_) | Cause::ShellGone => {
                verified = Verified::Accepted;
                accepted().detail(error.to_string())
            }
            Cause::LoginPending => Found::skipped(PENDING),
            // The gate has shut, or there is another password by now.
            Cause::Cancelled => {
                Found::skipped("The password was refused elsewhere or replaced meanwhile. Test again.")
            }
            _ => of_error(&error, target),
        }
    });
    attempt.await;
    verified
}
