//! Which adb servers run. Two of different versions end each other again and again, and whoever asks meanwhile gets no
//! answer.

use crate::{
    doctor::{advice, outside::of_error, step::Found, target::DoctorTarget},
    host::station::Station,
    winrm::instances::instances,
};

/// Looks at the running adb servers.
pub(super) async fn look(target: &DoctorTarget, station: &Station) -> Found {
    let query = "SELECT SessionId, ExecutablePath FROM Win32_Process WHERE Name = 'adb.exe'";
    let xml = match station.session().query(query, target.timeouts.connect).await {
        Ok(xml) => xml,
        Err(error) => return of_error(&error, target),
    };
    let own = station.install.program.beside("adb.exe");
    let running = instances(&xml, ["SessionId", "ExecutablePath"]);
    let described: Vec<String> = running
        .iter()
        .map(|[session, path]| {
            let path = path.as_deref().unwrap_or("adb.exe, Windows does not tell where");
            format!("{path}, session {}", session.as_deref().unwrap_or("?"))
        })
        .collect();
    let other =
        running.iter().filter_map(|[_, path]| path.as_deref()).find(|path| !path.eq_ignore_ascii_case(&own));
    match (other, running.is_empty()) {
        (Some(other), _) => Found::warned(format!(
            "Another adb than LDPlayer's runs there: {other}. If its version differs from LDPlayer's, each ends the other's server, and emulators seem not to answer."
        ))
        .advice(advice::other_adb(&own)),
        (None, true) => Found::passed("No adb runs yet. LDPlayer's own is started when an emulator is."),
        (None, false) => Found::passed("LDPlayer's adb runs, and no other."),
    }
    .detail(described.join("\n"))
}
