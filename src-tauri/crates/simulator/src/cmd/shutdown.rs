//! `shutdown.exe`: restarts and shutdowns that are planned, refused and taken back. Its codes are those of `winerror.h`, and its
//! sentences end in them.

use std::time::Duration;

use super::programs::Call;
use super::running::Active;
use crate::fault::Fault;
use crate::language::Phrase;
use crate::power::PlannedShutdown;
use crate::world::World;

const ACCESS_DENIED: i32 = 5;
const IN_PROGRESS: i32 = 1115;
const NOT_IN_PROGRESS: i32 = 1116;
const IS_SCHEDULED: i32 = 1190;
/// Without `/t`.
const USUAL_WAIT: u64 = 30;
/// Ten years.
const LONGEST_WAIT: u64 = 315_360_000;

/// What it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    Plan { restarts: bool, wait: Duration },
    TakeBack,
}

pub(super) fn shutdown(world: &mut World, call: &Call<'_>) -> Active {
    let Some(wish) = wish(&call.arguments()) else {
        return call.done(
            "Usage: shutdown [/i | /l | /s | /sg | /r | /g | /a | /p | /h | /e | /o] [/hybrid] [/soft] [/fw] [/f]\r\n",
            1,
        );
    };
    let refuse = |phrase, code: i32| {
        let sentence = world.say(phrase, &[]);
        call.failed(&format!("{}({code})\r\n", sentence.trim_end()), code)
    };
    if !call.elevated || world.faults.has(&Fault::ShutdownDenied) {
        return refuse(Phrase::AccessDenied, ACCESS_DENIED);
    }
    let planned = *world.power.planned.borrow();
    match (wish, planned) {
        (Wish::TakeBack, Some(at)) if at.at > call.at => {
            world.power.planned.send_replace(None);
            call.done("", 0)
        }
        (Wish::TakeBack, _) => refuse(Phrase::NoShutdown, NOT_IN_PROGRESS),
        (Wish::Plan { .. }, Some(at)) if at.at <= call.at => refuse(Phrase::ShutdownInProgress, IN_PROGRESS),
        (Wish::Plan { .. }, Some(_)) => refuse(Phrase::ShutdownPlanned, IS_SCHEDULED),
        (Wish::Plan { restarts, wait }, None) => {
            let at = call.at + wait;
            world.power.planned.send_replace(Some(PlannedShutdown { restarts, at }));
            call.done("", 0)
        }
    }
}

/// What its arguments mean; `None` where it prints how it is used.
fn wish(arguments: &[String]) -> Option<Wish> {
    let (mut restarts, mut take_back, mut wait) = (None, false, USUAL_WAIT);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let switch = argument.strip_prefix(['/', '-'])?.to_ascii_lowercase();
        match switch.as_str() {
            "r" | "g" => restarts = Some(true),
            "s" | "sg" => restarts = Some(false),
            "p" => (restarts, wait) = (Some(false), 0),
            "a" => take_back = true,
            "f" | "soft" | "hybrid" => {}
            "t" => wait = rest.next()?.parse().ok().filter(|wait| *wait <= LONGEST_WAIT)?,
            "c" | "d" => drop(rest.next()?),
            _ => return None,
        }
    }
    match (restarts, take_back) {
        (Some(restarts), false) => Some(Wish::Plan { restarts, wait: Duration::from_secs(wait) }),
        (None, true) => Some(Wish::TakeBack),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_switches_are_read_as_it_reads_them() {
        let read = |line: &str| wish(&line.split(' ').map(str::to_owned).collect::<Vec<_>>());
        let plan = |restarts, seconds| Some(Wish::Plan { restarts, wait: Duration::from_secs(seconds) });
        assert_eq!(read("/r /t 20 /f /d p:0:0"), plan(true, 20));
        assert_eq!(read("-S"), plan(false, 30));
        assert_eq!(read("/p"), plan(false, 0));
        assert_eq!(read("/a"), Some(Wish::TakeBack));
        for odd in ["", "/t 20", "/r /t", "/r /t x", "/r /t 315360001", "/r /a", "r", "/l"] {
            assert_eq!(read(odd), None, "{odd}");
        }
    }
}
