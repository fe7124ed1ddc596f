//! `schtasks /query`: what is planned, as a table, for programs, or as XML.

use std::fmt::Write as _;

use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time};

use super::super::programs::Call;
use super::super::running::Active;
use super::Arguments;
use crate::language::{Language, Phrase};
use crate::tasks::{Logon, Task, document};
use crate::world::World;

/// The columns of a verbose listing, in Windows' order; they are named in the language of Windows, here in English.
const COLUMNS: [&str; 28] = [
    "HostName",
    "TaskName",
    "Next Run Time",
    "Status",
    "Logon Mode",
    "Last Run Time",
    "Last Result",
    "Author",
    "Task To Run",
    "Start In",
    "Comment",
    "Scheduled Task State",
    "Idle Time",
    "Power Management",
    "Run As User",
    "Delete Task If Not Rescheduled",
    "Stop Task If Runs X Hours and X Mins",
    "Schedule",
    "Schedule Type",
    "Start Time",
    "Start Date",
    "End Date",
    "Days",
    "Months",
    "Repeat: Every",
    "Repeat: Until: Time",
    "Repeat: Until: Duration",
    "Repeat: Stop If Still Running",
];

/// What is said of a task that never ran.
fn never() -> PrimitiveDateTime {
    let date = Date::from_calendar_date(1999, Month::November, 30).unwrap_or(Date::MIN);
    PrimitiveDateTime::new(date, Time::MIDNIGHT)
}

/// Tasks that Windows brings.
const OF_WINDOWS: [&str; 2] =
    [r"Microsoft\Windows\Defrag\ScheduledDefrag", r"Microsoft\Windows\Time Synchronization\SynchronizeTime"];

pub(super) fn query(world: &World, call: &Call<'_>, arguments: &Arguments) -> Active {
    let wanted: Vec<&Task> = match arguments.value("/tn") {
        None => world.tasks.iter().collect(),
        Some(name) => match world.tasks.get(name) {
            Some(task) => vec![task],
            None => return call.refuses(world, Phrase::NoTask, &[], 1),
        },
    };
    if arguments.has("/xml") {
        let text = wanted.iter().map(|task| document(&task.definition, &task.name)).collect::<String>();
        return call.done(&text, 0);
    }
    let format = arguments.value("/fo").map_or("table".to_owned(), str::to_lowercase);
    let (verbose, header) = (arguments.has("/v"), !arguments.has("/nh"));
    let mut rows: Vec<Vec<String>> = wanted
        .iter()
        .map(|task| if verbose { full_row(world, task) } else { short_row(world, task) })
        .collect();
    if arguments.value("/tn").is_none() && !verbose {
        let (none, ready) = (word(world, Phrase::NotAvailable), word(world, Phrase::Ready));
        rows.extend(OF_WINDOWS.map(|name| vec![format!("\\{name}"), none.clone(), ready.clone()]));
    }
    let names: &[&str] = if verbose { &COLUMNS } else { &["TaskName", "Next Run Time", "Status"] };
    let mut out = String::new();
    match format.as_str() {
        "csv" => {
            let line = |cells: &mut dyn Iterator<Item = String>| {
                let cells: Vec<String> =
                    cells.map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
                cells.join(",") + "\r\n"
            };
            if header {
                out += &line(&mut names.iter().map(|name| (*name).to_owned()));
            }
            for row in rows {
                out += &line(&mut row.into_iter());
            }
        }
        "list" => {
            for row in rows {
                out += "\r\nFolder: \\\r\n";
                for (name, cell) in names.iter().zip(row) {
                    let _ = write!(out, "{:<38}{cell}\r\n", format!("{name}:"));
                }
            }
        }
        _ => {
            out += "\r\nFolder: \\\r\n";
            if header {
                out += "TaskName                                 Next Run Time          Status         \r\n\
                        ======================================== ====================== ===============\r\n";
            }
            for row in rows {
                let _ =
                    write!(out, "{:<40} {:<22} {:<15}\r\n", row[0].trim_start_matches('\\'), row[1], row[2]);
            }
        }
    }
    call.done(&out, 0)
}

fn word(world: &World, phrase: Phrase) -> String {
    world.say(phrase, &[]).trim_end().to_owned()
}

fn status(world: &World, task: &Task) -> String {
    word(
        world,
        match (world.tasks.is_running(&task.name), task.definition.enabled) {
            (true, _) => Phrase::Running,
            (false, true) => Phrase::Ready,
            (false, false) => Phrase::Disabled,
        },
    )
}

fn next_run(world: &World, task: &Task) -> String {
    let start = task.definition.start.filter(|_| task.due.is_some());
    start.map_or_else(|| word(world, Phrase::NotAvailable), |start| moment(world.profile.language, start))
}

fn short_row(world: &World, task: &Task) -> Vec<String> {
    vec![format!("\\{}", task.name), next_run(world, task), status(world, task)]
}

fn full_row(world: &World, task: &Task) -> Vec<String> {
    let (definition, language) = (&task.definition, world.profile.language);
    let none = || word(world, Phrase::NotAvailable);
    let last_run = task.last_run.map_or_else(
        || moment(language, never()),
        |at: OffsetDateTime| moment(language, PrimitiveDateTime::new(at.date(), at.time())),
    );
    let mode = match definition.logon {
        Logon::Interactive => Phrase::InteractiveOnly,
        Logon::Background => Phrase::InteractiveBackground,
    };
    let state = if definition.enabled { Phrase::Enabled } else { Phrase::Disabled };
    let schedule = if definition.start.is_some() { Phrase::OneTimeOnly } else { Phrase::OnDemandOnly };
    let power = if definition.on_batteries { "" } else { "Stop On Battery Mode, No Start On Batteries" };
    let mut row = vec![
        world.profile.computer.clone(),
        format!("\\{}", task.name),
        next_run(world, task),
        status(world, task),
        word(world, mode),
        last_run,
        // A signed number, whatever it is.
        world.tasks.last_result(task).cast_signed().to_string(),
        definition.author.clone(),
        definition.line(),
        Some(definition.directory.clone()).filter(|folder| !folder.is_empty()).unwrap_or_else(none),
        none(),
        word(world, state),
        word(world, Phrase::Disabled),
        power.to_owned(),
        definition.user.name.clone(),
        word(world, Phrase::Disabled),
        definition.limit.map_or_else(
            || word(world, Phrase::Disabled),
            |limit| format!("{}:00:00", limit.as_secs() / 3600),
        ),
        "Scheduling data is not available in this format.".to_owned(),
        word(world, schedule),
    ];
    match definition.start {
        Some(start) => {
            let text = moment(language, start);
            let (date, time) = text.split_once(' ').unwrap_or((&text, ""));
            row.extend([time.to_owned(), date.to_owned()]);
        }
        None => row.extend([none(), none()]),
    }
    row.resize_with(COLUMNS.len(), none);
    row
}

/// A moment as people of this language write it.
fn moment(language: Language, at: PrimitiveDateTime) -> String {
    let (year, month, day) = (at.year(), u8::from(at.month()), at.day());
    let (hour, minute, second) = at.time().as_hms();
    let clock = format!("{hour:02}:{minute:02}:{second:02}");
    match language {
        Language::English => {
            let (half, twelve) = (if hour < 12 { "AM" } else { "PM" }, (hour + 11) % 12 + 1);
            format!("{month}/{day}/{year} {twelve}:{minute:02}:{second:02} {half}")
        }
        Language::German | Language::Russian => format!("{day:02}.{month:02}.{year} {clock}"),
        Language::Portuguese | Language::Vietnamese => format!("{day:02}/{month:02}/{year} {clock}"),
        Language::SimplifiedChinese => format!("{year}/{month}/{day} {hour}:{minute:02}:{second:02}"),
    }
}
