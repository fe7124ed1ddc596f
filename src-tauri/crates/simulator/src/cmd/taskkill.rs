//! `taskkill`.

use std::collections::VecDeque;

use super::programs::Call;
use super::running::{Active, End, Stream};
use super::tasklist::values;
use crate::code_page::encode;
use crate::fault::Fault;
use crate::language::Phrase;
use crate::ldplayer::Session;
use crate::world::World;

/// What it ends with where nothing of the kind runs.
const NOT_FOUND: i32 = 128;
/// What it ends with where a child of what it ended was gone already.
const RACED: i32 = 255;

/// `taskkill /PID n | /IM name [/F] [/T]`.
pub(super) fn taskkill(world: &mut World, call: &Call<'_>) -> Active {
    let arguments = call.arguments();
    let has = |switch: &str| arguments.iter().any(|argument| argument.eq_ignore_ascii_case(switch));
    let mut targets: Vec<(u32, String)> = Vec::new();
    let mut missing = Vec::new();
    let known = world.processes(call.at);
    for pid in values(&arguments, "/pid") {
        match known.iter().find(|process| pid.parse() == Ok(process.pid)) {
            Some(process) => targets.push((process.pid, process.image.clone())),
            None => missing.push(pid.to_owned()),
        }
    }
    let images = values(&arguments, "/im");
    for image in &images {
        let before = targets.len();
        targets.extend(
            known
                .iter()
                .filter(|process| process.image.eq_ignore_ascii_case(image))
                .map(|process| (process.pid, process.image.clone())),
        );
        if targets.len() == before {
            missing.push((*image).to_owned());
        }
    }
    if targets.is_empty() && missing.is_empty() {
        return call.refuses(world, Phrase::KillWhat, &[], 1);
    }
    let forced = has("/f");
    let raced =
        forced && has("/t") && !targets.is_empty() && world.strike_run(&[Fault::TaskkillRace]).is_some();
    let (mut out, mut complaints) = (String::new(), String::new());
    // The windows of the desktop are out of reach for a shell; only force ends what they belong to.
    let out_of_reach = !forced && matches!(call.session, Session::Shell(_));
    for (pid, image) in targets {
        let number = pid.to_string();
        let refusal =
            if out_of_reach && known.iter().any(|process| process.pid == pid && process.session != 0) {
                Some(Phrase::ReasonForce)
            } else if !world.end_process(pid, call.at) {
                Some(Phrase::ReasonDenied)
            } else {
                None
            };
        match refusal {
            Some(reason) => {
                complaints += &world.say(Phrase::NotKilled, &[&number]);
                complaints += &world.say(reason, &[]);
            }
            None if !forced => out += &world.say(Phrase::Asked, &[&number]),
            None if images.is_empty() => out += &world.say(Phrase::Killed, &[&number]),
            None => out += &world.say(Phrase::KilledImage, &[&image, &number]),
        }
        if raced {
            complaints += &world.say(Phrase::NotKilledChild, &[&(pid + 4).to_string(), &number]);
            complaints += &world.say(Phrase::ReasonGone, &[]);
        }
    }
    for name in &missing {
        complaints += &world.say(Phrase::NoProcess, &[name]);
    }
    let code = match (missing.is_empty(), complaints.is_empty()) {
        (false, _) => NOT_FOUND,
        (true, true) => 0,
        (true, false) if raced => RACED,
        (true, false) => 1,
    };
    let bytes = |text: &str| encode(text, call.code_page);
    let mut lines = VecDeque::new();
    for (stream, text) in [(Stream::Out, &out), (Stream::Err, &complaints)] {
        if !text.is_empty() {
            lines.push_back((call.at, stream, bytes(text)));
        }
    }
    Active { lines, end: End::At(call.at, code) }
}
