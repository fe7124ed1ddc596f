//! `tscon`: gives a session another place, such as the machine's own screen. Windows lets only SYSTEM do that with another user's
//! session without that user's password; what it answers to others is not proved.

use super::programs::Call;
use super::running::Active;
use crate::desktop::Connection;
use crate::world::World;

pub(super) fn tscon(world: &mut World, call: &Call<'_>) -> Active {
    let arguments = call.arguments();
    let session = arguments.first().and_then(|text| text.parse::<u32>().ok());
    let to_console = arguments.iter().any(|argument| argument.eq_ignore_ascii_case("/dest:console"));
    let (Some(session), true) = (session, to_console) else {
        return call.failed("Invalid parameter(s)\r\n", 1);
    };
    if world.profile.people.at(session).is_none() {
        return call.failed(&format!("Could not find session ID {session}.\r\n"), 1);
    }
    if !world.runs_as_system(call.session) {
        let text = format!(
            "Could not connect sessionID {session} to sessionname Console, Error code 5\r\nError [5]:Access is denied.\r\n"
        );
        return call.failed(&text, 1);
    }
    let here = match world.profile.monitor {
        true => Connection::Console,
        false => Connection::ConsoleWithoutMonitor,
    };
    for desktop in &mut world.profile.people.desktops {
        if desktop.session == session {
            desktop.connection = here;
        } else if matches!(desktop.connection, Connection::Console | Connection::ConsoleWithoutMonitor) {
            desktop.connection = Connection::Disconnected;
        }
    }
    call.done("", 0)
}
