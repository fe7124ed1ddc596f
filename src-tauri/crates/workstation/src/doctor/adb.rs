//! Which adb servers run. Two of different versions end each other again and again, and whoever asks meanwhile gets no
//! answer.

use messages::findings;

use crate::{
    doctor::{advice, outside::of_error, step::DraftFinding, target::DoctorTarget},
    host::station::Station,
    winrm::instances::instances,
};

/// Looks at the running adb servers.
pub(super) async fn look(target: &DoctorTarget, station: &Station) -> DraftFinding {
    let query = "SELECT SessionId, ExecutablePath FROM Win32_Process WHERE Name = 'adb.exe'";
    let xml = match station.session().query(query, target.timeouts.connect).await {
        Ok(xml) => xml,
        Err(error) => return of_error(&error, target),
    };
    let own = station.install.program.beside("adb.exe");
    let running = instances(&xml, ["SessionId", "ExecutablePath"]);
    let described = running.iter().map(|[session, path]| {
        let session = session.as_deref().unwrap_or("?");
        match path {
            Some(path) => findings::adb_runs(path, session),
            None => findings::adb_runs_somewhere(session),
        }
    });
    let other =
        running.iter().filter_map(|[_, path]| path.as_deref()).find(|path| !path.eq_ignore_ascii_case(&own));
    match (other, running.is_empty()) {
        (Some(other), _) => DraftFinding::warned(findings::other_adb(other)).advice(advice::other_adb(&own)),
        (None, true) => DraftFinding::passed(findings::no_adb()),
        (None, false) => DraftFinding::passed(findings::own_adb()),
    }
    .details(described)
}
