//! `schtasks`: tasks made, run, looked at and forgotten.

mod query;

use std::collections::VecDeque;

use time::{Date, Month, PrimitiveDateTime, Time};

use super::programs::Call;
use super::running::{Active, End, Stream};
use super::tasklist::values;
use crate::code_page::encode;
use crate::fault::Fault;
use crate::language::Phrase;
use crate::tasks::{Ask, Definition, Logon, XmlProblem, file_text, read};
use crate::world::World;

/// What `schtasks` takes as the command line of a task.
const LONGEST_TASK: usize = 261;

struct Arguments(Vec<String>);

impl Arguments {
    fn has(&self, switch: &str) -> bool {
        self.0.iter().any(|argument| argument.eq_ignore_ascii_case(switch))
    }

    fn value(&self, switch: &str) -> Option<&str> {
        values(&self.0, switch).first().copied()
    }
}

/// `schtasks /create | /run | /query | /end | /delete`.
pub(super) fn schtasks(world: &mut World, call: &Call<'_>) -> Active {
    let arguments = Arguments(call.arguments());
    if arguments.0.is_empty() || arguments.has("/query") {
        return query::query(world, call, &arguments);
    }
    let Some(name) = arguments.value("/tn") else {
        return call.refuses(world, Phrase::OptionMissing, &["/tn"], 1);
    };
    let name = name.trim_start_matches('\\').to_owned();
    if arguments.has("/create") {
        return create(world, call, &arguments, &name);
    }
    if arguments.has("/delete") && name == "*" {
        let all: Vec<String> = world.tasks.iter().map(|task| task.name.clone()).collect();
        let said = all.iter().map(|name| world.say(Phrase::TaskDeleted, &[name])).collect::<String>();
        for name in &all {
            world.tasks.remove(name);
        }
        return call.done(&said, 0);
    }
    let Some(task) = world.tasks.get(&name).cloned() else {
        return call.refuses(world, Phrase::NoTask, &[], 1);
    };
    let shown = [name.as_str()];
    if arguments.has("/delete") {
        if !arguments.has("/f") {
            // It waits for a yes that nobody gives.
            let question =
                encode(world.say(Phrase::TaskSure, &shown).trim_end_matches("\r\n"), call.code_page);
            let end = End::Filter(Box::new(|_| (Vec::new(), 0)));
            return Active { lines: VecDeque::from([(call.at, Stream::Out, question)]), end };
        }
        world.tasks.remove(&name);
        return call.says(world, Phrase::TaskDeleted, &shown, 0);
    }
    if arguments.has("/run") {
        if !task.definition.on_demand {
            return call.refuses(world, Phrase::NoDemand, &[], 1);
        }
        world.run_task(&name, Ask::default(), call.at);
        // Success means that the scheduler was asked, not that anything ran.
        return call.says(world, Phrase::TaskRun, &shown, 0);
    }
    if arguments.has("/end") {
        world.tasks.end(&name);
        return call.says(world, Phrase::TaskEnded, &shown, 0);
    }
    let odd = arguments.0.first().cloned().unwrap_or_default();
    call.refuses(world, Phrase::InvalidSyntax, &[&odd], 1)
}

fn create(world: &mut World, call: &Call<'_>, arguments: &Arguments, name: &str) -> Active {
    if world.tasks.get(name).is_some() && !arguments.has("/f") {
        return call.refuses(world, Phrase::TaskExists, &[name], 1);
    }
    if arguments.has("/xml") && world.faults.has(&Fault::SchtasksRefusesXml) {
        return call.refuses(world, Phrase::AccessDenied, &[], 1);
    }
    let planned = match arguments.value("/xml") {
        Some(file) => from_xml(world, call, arguments, file),
        None => from_line(world, call, arguments),
    };
    let (definition, warning) = match planned {
        Ok(planned) => planned,
        Err(refused) => return refused,
    };
    let due = definition.start.and_then(|start| world.moment_of(start, call.at));
    world.tasks.put(name, definition, due);
    let mut lines = VecDeque::new();
    if warning {
        lines.push_back((call.at, Stream::Err, encode(&world.say(Phrase::TaskInPast, &[]), call.code_page)));
    }
    let done = world.say(Phrase::TaskCreated, &[name]);
    lines.push_back((call.at, Stream::Out, encode(&done, call.code_page)));
    Active { lines, end: End::At(call.at, 0) }
}

fn from_line(world: &World, call: &Call<'_>, arguments: &Arguments) -> Result<(Definition, bool), Active> {
    let Some(run) = arguments.value("/tr") else {
        return Err(call.refuses(world, Phrase::OptionMissing, &["/tr"], 1));
    };
    if run.chars().count() > LONGEST_TASK {
        return Err(call.refuses(world, Phrase::TaskLineTooLong, &[&LONGEST_TASK.to_string()], 1));
    }
    let Some(schedule) = arguments.value("/sc") else {
        return Err(call.refuses(world, Phrase::OptionMissing, &["/sc"], 1));
    };
    let user = arguments.value("/ru").unwrap_or(&world.profile.user);
    let Some(user) = world.profile.people.find(user) else {
        return Err(call.refuses(world, Phrase::NoMapping, &[], 1));
    };
    let interactive = arguments.has("/it") || (arguments.value("/ru").is_none() && !user.special);
    let logon = if interactive { Logon::Interactive } else { Logon::Background };
    let author = world.profile.people.qualified(&world.profile.user);
    let highest = arguments.value("/rl").is_some_and(|level| level.eq_ignore_ascii_case("highest"));
    let clock = world.faults.clock();
    let now = PrimitiveDateTime::new(clock.date(), clock.time());
    let is_once = schedule.eq_ignore_ascii_case("once");
    let start = match arguments.value("/st") {
        Some(time) => Some(start_of(time, arguments.value("/sd"), now.date())),
        None if is_once => return Err(call.refuses(world, Phrase::OptionMissing, &["/st"], 1)),
        None => None,
    };
    let start = match start {
        Some(None) => return Err(call.refuses(world, Phrase::InvalidSyntax, &["/st"], 1)),
        Some(Some(start)) => Some(start),
        None => None,
    };
    let warning = is_once && start.is_some_and(|start| start < now);
    Ok((Definition { highest, start, author, ..Definition::of_line(run, user, logon) }, warning))
}

/// `23:59`, and `2026-11-26` in whatever order; the date is today's unless it is said.
fn start_of(time: &str, date: Option<&str>, today: Date) -> Option<PrimitiveDateTime> {
    let (hour, minute) = time.split_once(':')?;
    let time = Time::from_hms(hour.parse().ok()?, minute.parse().ok()?, 0).ok()?;
    let date = match date {
        None => today,
        Some(text) => {
            let parts: Vec<u16> = text.split(['/', '-', '.']).filter_map(|part| part.parse().ok()).collect();
            let [a, b, c] = parts.as_slice() else { return None };
            let (year, month, day) = if *a > 31 { (*a, *b, *c) } else { (*c, *a, *b) };
            let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
            Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok()?
        }
    };
    Some(PrimitiveDateTime::new(date, time))
}

fn from_xml(
    world: &World,
    call: &Call<'_>,
    arguments: &Arguments,
    file: &str,
) -> Result<(Definition, bool), Active> {
    let path = World::full_path(file, call.directory);
    let Some(bytes) = world.bytes_of(&path, call.at) else {
        return Err(call.refuses(world, Phrase::NoTask, &[], 1));
    };
    let people = &world.profile.people;
    let author = people.qualified(&world.profile.user);
    let read = file_text(&bytes, world.profile.code_pages.ansi).and_then(|text| read(&text, people, &author));
    let mut definition = read.map_err(|problem| {
        let (phrase, place) = match problem {
            XmlProblem::Malformed(place) => (Phrase::MalformedXml, place),
            XmlProblem::Value(place) => (Phrase::BadXmlValue, place),
            XmlProblem::Missing(place) => (Phrase::MissingXmlNode, place),
            XmlProblem::Unexpected(place) => (Phrase::UnexpectedXmlNode, place),
            XmlProblem::NoSuchAccount(place) => (Phrase::NoMapping, place),
        };
        call.failed(&format!("{}{place}\r\n", world.say(phrase, &[])), 1)
    })?;
    if let Some(user) = arguments.value("/ru") {
        let Some(user) = people.find(user) else {
            return Err(call.refuses(world, Phrase::NoMapping, &[], 1));
        };
        definition.user = user;
    }
    Ok((definition, false))
}
