//! Administration tools: sessions, processes and tasks.

use std::fmt::Write as _;

use super::files::grouped;
use super::interpreter::{Interpreter, Surroundings};
use super::programs::Call;
use super::running::{Active, Sink};
use crate::ldplayer::Session;
use crate::processes::Process;
use crate::tasks::Task;
use crate::world::World;

/// `quser` and `query user`.
pub(super) fn quser(world: &World, call: &Call<'_>) -> Active {
    let Some(user) = &world.profile.logged_on else {
        return call.failed("No User exists for *\r\n", 1);
    };
    call.done(
        &format!(
            " USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME\r\n \
             {:<22}console             1  Active      none   1/15/2026 8:02 AM\r\n",
            user.to_lowercase()
        ),
        0,
    )
}

/// Values after each occurrence of a switch.
fn values<'a>(arguments: &'a [String], switch: &str) -> Vec<&'a str> {
    arguments
        .windows(2)
        .filter(|pair| pair[0].eq_ignore_ascii_case(switch))
        .map(|pair| pair[1].as_str())
        .collect()
}

/// Filters of the form `PID eq 123` or `IMAGENAME eq name`.
fn passes(filters: &[&str], image: &str, pid: u32) -> bool {
    filters.iter().all(|filter| {
        let mut words = filter.split_whitespace();
        let (field, relation) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let value = words.collect::<Vec<_>>().join(" ");
        let equal = match field.to_ascii_uppercase().as_str() {
            "PID" => value.parse() == Ok(pid),
            "IMAGENAME" => match value.strip_suffix('*') {
                Some(start) => image.to_lowercase().starts_with(&start.to_lowercase()),
                None => image.eq_ignore_ascii_case(&value),
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
        world.processes(call.at).into_iter().filter(|row| passes(&filters, &row.image, row.pid)).collect();
    if rows.is_empty() {
        return call.done("INFO: No tasks are running which match the specified criteria.\r\n", 0);
    }
    let mut out = String::new();
    match (format.as_str(), header) {
        ("csv", true) => {
            out.push_str("\"Image Name\",\"PID\",\"Session Name\",\"Session#\",\"Mem Usage\"");
            out.push_str(if verbose {
                ",\"Status\",\"User Name\",\"CPU Time\",\"Window Title\"\r\n"
            } else {
                "\r\n"
            });
        }
        ("table", true) => out.push_str(
            "\r\nImage Name                     PID Session Name        Session#    Mem Usage\r\n\
             ========================= ======== ================ =========== ============\r\n",
        ),
        _ => out.push_str(if format == "csv" { "" } else { "\r\n" }),
    }
    for Process { image, pid, desktop, memory, .. } in rows {
        let memory = format!("{} K", grouped(u64::from(memory)));
        let (session, number) = if desktop { ("Console", 1) } else { ("Services", 0) };
        let _ = match format.as_str() {
            "csv" if verbose => {
                let user = match &world.profile.logged_on {
                    Some(user) if desktop => qualified(&world.profile.computer, user),
                    _ => r"NT AUTHORITY\SYSTEM".to_owned(),
                };
                write!(
                    out,
                    "\"{image}\",\"{pid}\",\"{session}\",\"{number}\",\"{memory}\",\"Unknown\",\"{user}\",\
                     \"0:00:04\",\"N/A\"\r\n"
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
    call.done(&out, 0)
}

/// `DOMAIN\user`; a local account is the computer's.
fn qualified(computer: &str, user: &str) -> String {
    if user.contains('\\') { user.to_owned() } else { format!("{computer}\\{user}") }
}

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
        return call.failed("ERROR: Invalid syntax. Neither /FI nor /PID nor /IM were specified.\r\n", 1);
    }
    let forced = has("/f");
    let mut out = String::new();
    let mut denied = String::new();
    // The windows of the desktop are out of reach for a shell; only force ends what they belong to.
    let out_of_reach = !forced && matches!(call.session, Session::Shell(_));
    for (pid, image) in targets {
        if out_of_reach && known.iter().any(|process| process.pid == pid && process.desktop) {
            let _ = write!(
                denied,
                "ERROR: The process with PID {pid} could not be terminated.\r\n\
                 Reason: This process can only be terminated forcefully (with /F option).\r\n"
            );
        } else if !world.ldplayer.kill(pid, call.at) {
            let _ = write!(
                denied,
                "ERROR: The process with PID {pid} could not be terminated.\r\nReason: Access is denied.\r\n"
            );
        } else if !forced {
            let _ = write!(out, "SUCCESS: Sent termination signal to the process with PID {pid}.\r\n");
        } else if images.is_empty() {
            let _ = write!(out, "SUCCESS: The process with PID {pid} has been terminated.\r\n");
        } else {
            let _ = write!(out, "SUCCESS: The process \"{image}\" with PID {pid} has been terminated.\r\n");
        }
    }
    if let Some(name) = missing.first() {
        return call.failed(&format!("ERROR: The process \"{name}\" not found.\r\n"), 128);
    }
    if !denied.is_empty() {
        return call.failed(&denied, 1);
    }
    call.done(&out, 0)
}

/// What `schtasks` takes as the command line of a task.
const LONGEST_TASK: usize = 261;

/// `schtasks /create | /run | /query | /delete`.
pub(super) fn schtasks(world: &mut World, call: &Call<'_>) -> Active {
    let arguments = call.arguments();
    let has = |switch: &str| arguments.iter().any(|argument| argument.eq_ignore_ascii_case(switch));
    let value = |switch: &str| values(&arguments, switch).first().map(|value| (*value).to_owned());
    if has("/query") && value("/tn").is_none() {
        let rows = world.tasks.values().map(|(name, _)| format!("\"\\{name}\",\"N/A\",\"Ready\"\r\n"));
        return call.done(&rows.collect::<String>(), 0);
    }
    let Some(name) = value("/tn") else {
        return call.failed("ERROR: Invalid syntax. Mandatory option '/tn' is missing.\r\n", 1);
    };
    let name = name.trim_start_matches('\\').to_owned();
    let key = name.to_lowercase();
    if has("/create") {
        let Some(run) = value("/tr") else {
            return call.failed("ERROR: Invalid syntax. Mandatory option '/tr' is missing.\r\n", 1);
        };
        if run.chars().count() > LONGEST_TASK {
            let text =
                format!("ERROR: Value for '/tr' option cannot be more than {LONGEST_TASK} character(s).\r\n");
            return call.failed(&text, 1);
        }
        if world.tasks.contains_key(&key) && !has("/f") {
            return call.failed(&format!("ERROR: The task \"{name}\" already exists.\r\n"), 1);
        }
        let user = value("/ru").unwrap_or_else(|| world.profile.user.clone());
        let task = Task { run, interactive: has("/it"), user, last_result: 0x41303 };
        world.tasks.insert(key, (name.clone(), task));
        let text = format!("SUCCESS: The scheduled task \"{name}\" has successfully been created.\r\n");
        return call.done(&text, 0);
    }
    let Some((_, task)) = world.tasks.get(&key).cloned() else {
        return call.failed("ERROR: The system cannot find the file specified.\r\n", 1);
    };
    if has("/delete") {
        world.tasks.remove(&key);
        let text = format!("SUCCESS: The scheduled task \"{name}\" was successfully deleted.\r\n");
        return call.done(&text, 0);
    }
    if has("/run") {
        let result = run_task(world, call, &task);
        if let Some((_, task)) = world.tasks.get_mut(&key) {
            task.last_result = result;
        }
        // Success means that the scheduler was asked, not that anything ran.
        return call.done(&format!("SUCCESS: Attempted to run the scheduled task \"{name}\".\r\n"), 0);
    }
    call.done(
        &format!(
            "\r\nFolder: \\\r\nHostName:      {}\r\nTaskName:      \\{name}\r\nStatus:        Ready\r\n\
             Logon Mode:    {}\r\nLast Result:   {}\r\nTask To Run:   {}\r\n",
            world.profile.computer,
            if task.interactive { "Interactive only" } else { "Interactive/Background" },
            task.last_result.cast_signed(),
            task.run,
        ),
        0,
    )
}

/// Runs a task's command line where the task lives; gives the scheduler's result.
fn run_task(world: &mut World, call: &Call<'_>, task: &Task) -> u32 {
    const USER_NOT_LOGGED_ON: u32 = 0x8007_04DD;
    let plain = |name: &str| name.rsplit('\\').next().unwrap_or(name).to_lowercase();
    let session = if task.interactive {
        match &world.profile.logged_on {
            Some(user) if plain(user) == plain(&task.user) => Session::Desktop,
            _ => return USER_NOT_LOGGED_ON,
        }
    } else {
        // Not in the shell's job, but in session 0 all the same: no shell has this name.
        Session::Shell("TASK".into())
    };
    let surroundings = Surroundings {
        session,
        environment: world.environment(),
        directory: r"C:\Windows\System32".into(),
        code_page: world.profile.code_pages.oem,
    };
    // A task starts a program, not a command line: no operators, and the quotes stay.
    match Interpreter::start_program(&task.run, surroundings, world, call.at) {
        Some(mut interpreter) => {
            // Its first moment is enough for a launch; nobody reads what it prints.
            let _ = interpreter.advance(world, call.at, &mut Sink::default());
            0
        }
        None => 0x8007_0002,
    }
}
