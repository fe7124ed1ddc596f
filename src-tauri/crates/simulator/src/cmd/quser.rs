//! `quser` and `query user`: who is logged on, for people.

use std::fmt::Write as _;

use super::programs::Call;
use super::running::Active;
use crate::desktop::Connection;
use crate::world::World;

pub(super) fn quser(world: &World, call: &Call<'_>) -> Active {
    let desktops = &world.profile.people.desktops;
    if desktops.is_empty() {
        return call.failed("No User exists for *\r\n", 1);
    }
    let mut out =
        " USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME\r\n".to_owned();
    for desktop in desktops {
        let (name, session) = (desktop.plain_user().to_lowercase(), desktop.session);
        let connection = desktop.connection.session_name().to_lowercase();
        let state = if desktop.connection == Connection::Disconnected { "Disc" } else { "Active" };
        let _ =
            write!(out, " {name:<22}{connection:<17}{session:>4}  {state:<7} none   1/15/2026 8:02 AM\r\n");
    }
    call.done(&out, 0)
}
