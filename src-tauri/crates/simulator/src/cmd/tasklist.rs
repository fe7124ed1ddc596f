//! `tasklist`.

use std::fmt::Write as _;

use super::files::grouped;
use super::programs::Call;
use super::running::Active;
use crate::language::Phrase;
use crate::processes::Process;
use crate::world::World;

/// Values after each occurrence of a switch.
pub(super) fn values<'a>(arguments: &'a [String], switch: &str) -> Vec<&'a str> {
    arguments
        .windows(2)
        .filter(|pair| pair[0].eq_ignore_ascii_case(switch))
        .map(|pair| pair[1].as_str())
        .collect()
}

/// Filters of the form `PID eq 123`, `SESSION eq 1` or `IMAGENAME eq name`.
fn passes(filters: &[&str], process: &Process) -> bool {
    filters.iter().all(|filter| {
        let mut words = filter.split_whitespace();
        let (field, relation) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let value = words.collect::<Vec<_>>().join(" ");
        let equal = match field.to_ascii_uppercase().as_str() {
            "PID" => value.parse() == Ok(process.pid),
            "SESSION" => value.parse() == Ok(process.session),
            "IMAGENAME" => match value.strip_suffix('*') {
                Some(start) => process.image.to_lowercase().starts_with(&start.to_lowercase()),
                None => process.image.eq_ignore_ascii_case(&value),
            },
            _ => true,
        };
        equal != relation.eq_ignore_ascii_case("ne")
    })
}

/// `tasklist [/fi FILTER] [/fo table|csv|list] [/nh] [/v]`; `/v` for csv only.
pub(super) fn tasklist(world: &World, call: &Call<'_>) -> Active {
    let arguments = call.arguments();
    let filters = values(&arguments, "/fi");
    let format = values(&arguments, "/fo").first().map_or("table".into(), |format| format.to_lowercase());
    let verbose = arguments.iter().any(|argument| argument.eq_ignore_ascii_case("/v"));
    let header = !arguments.iter().any(|argument| argument.eq_ignore_ascii_case("/nh"));
    let rows: Vec<Process> =
        world.processes(call.at).into_iter().filter(|row| passes(&filters, row)).collect();
    if rows.is_empty() {
        return call.says(world, Phrase::NoTasks, &[], 0);
    }
    let mut out = String::new();
    match (format.as_str(), header, verbose) {
        ("csv", true, true) => out.push_str(&world.say(Phrase::TaskListHeaderVerbose, &[])),
        ("csv", true, false) => out.push_str(&world.say(Phrase::TaskListHeader, &[])),
        ("csv", false, _) => {}
        ("table", true, _) => out.push_str(
            "\r\nImage Name                     PID Session Name        Session#    Mem Usage\r\n\
             ========================= ======== ================ =========== ============\r\n",
        ),
        _ => out.push_str("\r\n"),
    }
    for process in &rows {
        row(world, process, format.as_str(), verbose, &mut out);
    }
    call.done(&out, 0)
}

fn row(world: &World, process: &Process, format: &str, verbose: bool, out: &mut String) {
    let Process { image, pid, session: number, memory, .. } = process;
    let memory = format!("{} K", grouped(u64::from(*memory)));
    let people = &world.profile.people;
    let desktop = people.at(*number);
    let session = match desktop {
        Some(desktop) => desktop.connection.session_name(),
        None => "Services".to_owned(),
    };
    let _ = match format {
        "csv" if verbose => {
            let user =
                desktop.map_or_else(|| r"NT AUTHORITY\SYSTEM".to_owned(), |at| people.qualified(&at.user));
            let (status, title) = (world.say(Phrase::Unknown, &[]), world.say(Phrase::NotAvailable, &[]));
            write!(
                out,
                "\"{image}\",\"{pid}\",\"{session}\",\"{number}\",\"{memory}\",\"{}\",\"{user}\",\"0:00:04\",\"{}\"\r\n",
                status.trim_end(),
                title.trim_end()
            )
        }
        "csv" => write!(out, "\"{image}\",\"{pid}\",\"{session}\",\"{number}\",\"{memory}\"\r\n"),
        "list" => write!(
            out,
            "Image Name:   {image}\r\nPID:          {pid}\r\nSession Name: {session}\r\nSession#:     {number}\r\n\
             Mem Usage:    {memory}\r\n\r\n"
        ),
        _ => write!(out, "{image:<25.25} {pid:>8} {session:<16} {number:>11} {memory:>12}\r\n"),
    };
}
