//! Tasks as XML: what `schtasks /create /xml` and `RegisterTask` take, and what `/query /xml` prints.

use std::time::Duration;

use roxmltree::{Document, Node, TextPos};
use time::{Date, Month, PrimitiveDateTime, Time};

use super::{Definition, Instances, Logon};
use crate::code_page::decode;
use crate::desktop::{People, Principal};

const NAMESPACE: &str = "http://schemas.microsoft.com/windows/2004/02/mit/task";

const PARTS: [&str; 6] = ["RegistrationInfo", "Triggers", "Principals", "Settings", "Data", "Actions"];

/// Why the scheduler refuses a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum XmlProblem {
    /// `(line,column):element:text`: no XML, or not as it says it is.
    Malformed(String),
    Value(String),
    Missing(String),
    Unexpected(String),
    NoSuchAccount(String),
}

/// What is in a file, as `schtasks` reads it: UTF-16 with its mark, or bytes in the ANSI page that claim nothing about
/// their encoding (fatso83/vmware-auto-suspend#8).
pub(crate) fn file_text(bytes: &[u8], ansi: u16) -> Result<String, XmlProblem> {
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        let units: Vec<u16> =
            rest.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
        return Ok(String::from_utf16_lossy(&units));
    }
    if bytes.starts_with(b"\xef\xbb\xbf") || bytes.starts_with(b"\xfe\xff") || bytes.contains(&0) {
        return Err(XmlProblem::Malformed("(1,2)::ERROR: incorrect document syntax".into()));
    }
    let text = decode(bytes, ansi);
    let declaration = text.starts_with("<?xml").then(|| text.find("?>")).flatten();
    if let Some(end) = declaration.filter(|end| text[..*end].contains("encoding")) {
        let column = end + "?>".len() + 1;
        return Err(XmlProblem::Malformed(format!("(1,{column})::ERROR: unable to switch the encoding")));
    }
    Ok(text)
}

/// Reads a task.
pub(crate) fn read(text: &str, people: &People, author: &str) -> Result<Definition, XmlProblem> {
    let document = Document::parse(text.trim_start_matches('\u{feff}')).map_err(|error| {
        let TextPos { row, col } = error.pos();
        XmlProblem::Malformed(format!("({row},{col})::ERROR: incorrect document syntax"))
    })?;
    let root = document.root_element();
    if root.tag_name().name() != "Task" || root.tag_name().namespace() != Some(NAMESPACE) {
        return Err(XmlProblem::Unexpected(place(root, "")));
    }
    if root.attribute("version").is_none() {
        return Err(XmlProblem::Missing(place(root, "version")));
    }
    known(root, &PARTS)?;
    let action = child(root, "Actions").and_then(|actions| child(actions, "Exec"));
    let program = action.and_then(|exec| text_of(exec, "Command")).filter(|text| !text.is_empty());
    let (Some(exec), Some(program)) = (action, program) else {
        return Err(XmlProblem::Missing(place(root, "Actions")));
    };
    known(exec, &["Command", "Arguments", "WorkingDirectory"])?;
    let principal = child(root, "Principals").and_then(|all| child(all, "Principal"));
    let (user, logon, highest) = principal_of(principal, people, author)?;
    let mut definition = Definition {
        author: child(root, "RegistrationInfo").and_then(|info| text_of(info, "Author")).unwrap_or_default(),
        arguments: text_of(exec, "Arguments").unwrap_or_default(),
        directory: text_of(exec, "WorkingDirectory").unwrap_or_default(),
        program: program.clone(),
        highest,
        start: child(root, "Triggers").map(trigger).transpose()?.flatten(),
        ..Definition::of_line(&program, user, logon)
    };
    if let Some(settings) = child(root, "Settings") {
        apply(settings, &mut definition)?;
    }
    Ok(definition)
}

fn principal_of(
    node: Option<Node<'_, '_>>,
    people: &People,
    author: &str,
) -> Result<(Principal, Logon, bool), XmlProblem> {
    let account = |name: &str| people.find(name);
    let Some(node) = node else {
        let user = account(author).ok_or_else(|| XmlProblem::NoSuchAccount(author.to_owned()))?;
        return Ok((user, Logon::Interactive, false));
    };
    known(
        node,
        &[
            "UserId",
            "GroupId",
            "LogonType",
            "RunLevel",
            "DisplayName",
            "ProcessTokenSidType",
            "RequiredPrivileges",
        ],
    )?;
    let highest = match text_of(node, "RunLevel").as_deref() {
        None | Some("LeastPrivilege") => false,
        Some("HighestAvailable") => true,
        Some(other) => return Err(XmlProblem::Value(inside(node, "RunLevel", other))),
    };
    let logon = match text_of(node, "LogonType").as_deref() {
        None | Some("InteractiveToken" | "InteractiveTokenOrPassword") => Logon::Interactive,
        Some("S4U" | "Password") => Logon::Background,
        Some(other) => return Err(XmlProblem::Value(inside(node, "LogonType", other))),
    };
    if let Some(group) = text_of(node, "GroupId") {
        // Whoever of the group is there; here whoever is there.
        let first = people.first().and_then(|desktop| account(&desktop.user));
        let user = first.or_else(|| account(author)).ok_or(XmlProblem::NoSuchAccount(group))?;
        return Ok((user, Logon::Interactive, highest));
    }
    let name = text_of(node, "UserId").unwrap_or_else(|| author.to_owned());
    let user = account(&name).ok_or_else(|| XmlProblem::NoSuchAccount(inside(node, "UserId", &name)))?;
    let logon = if user.special { Logon::Background } else { logon };
    Ok((user, logon, highest))
}

/// When the first trigger fires; of those that wait for an event none ever does.
fn trigger(triggers: Node<'_, '_>) -> Result<Option<PrimitiveDateTime>, XmlProblem> {
    let timed = |name: &str| matches!(name, "TimeTrigger" | "CalendarTrigger");
    let Some(node) = triggers.children().find(|node| timed(node.tag_name().name())) else { return Ok(None) };
    let text = text_of(node, "StartBoundary").unwrap_or_default();
    moment(&text).map(Some).ok_or_else(|| XmlProblem::Value(inside(node, "StartBoundary", &text)))
}

/// `2026-01-31T23:59:00`, whatever zone follows.
fn moment(text: &str) -> Option<PrimitiveDateTime> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<u16>().ok();
    let month = Month::try_from(u8::try_from(number(5, 7)?).ok()?).ok()?;
    let date =
        Date::from_calendar_date(i32::from(number(0, 4)?), month, u8::try_from(number(8, 10)?).ok()?).ok()?;
    let part = |from, to| number(from, to).and_then(|number| u8::try_from(number).ok());
    Some(PrimitiveDateTime::new(date, Time::from_hms(part(11, 13)?, part(14, 16)?, part(17, 19)?).ok()?))
}

const SETTINGS: [&str; 21] = [
    "AllowHardTerminate",
    "AllowStartOnDemand",
    "DeleteExpiredTaskAfter",
    "DisallowStartIfOnBatteries",
    "DisallowStartOnRemoteAppSession",
    "Enabled",
    "ExecutionTimeLimit",
    "Hidden",
    "IdleSettings",
    "MaintenanceSettings",
    "MultipleInstancesPolicy",
    "NetworkProfileName",
    "NetworkSettings",
    "Priority",
    "RestartOnFailure",
    "RunOnlyIfIdle",
    "RunOnlyIfNetworkAvailable",
    "StartWhenAvailable",
    "StopIfGoingOnBatteries",
    "UseUnifiedSchedulingEngine",
    "WakeToRun",
];

fn apply(settings: Node<'_, '_>, definition: &mut Definition) -> Result<(), XmlProblem> {
    known(settings, &SETTINGS)?;
    let flag = |name: &str, default: bool| match text_of(settings, name).as_deref() {
        None => Ok(default),
        Some("true" | "1") => Ok(true),
        Some("false" | "0") => Ok(false),
        Some(other) => Err(XmlProblem::Value(inside(settings, name, other))),
    };
    definition.on_demand = flag("AllowStartOnDemand", true)?;
    definition.enabled = flag("Enabled", true)?;
    definition.hidden = flag("Hidden", false)?;
    definition.on_batteries = !flag("DisallowStartIfOnBatteries", true)?;
    flag("StopIfGoingOnBatteries", true)?;
    if let Some(text) = text_of(settings, "Priority") {
        let priority = text.parse().ok().filter(|number| *number <= 10);
        definition.priority =
            priority.ok_or_else(|| XmlProblem::Value(inside(settings, "Priority", &text)))?;
    }
    definition.instances = match text_of(settings, "MultipleInstancesPolicy").as_deref() {
        None | Some("IgnoreNew") => Instances::Ignore,
        Some("Parallel") => Instances::Parallel,
        Some("Queue") => Instances::Queue,
        Some("StopExisting") => Instances::Stop,
        Some(other) => return Err(XmlProblem::Value(inside(settings, "MultipleInstancesPolicy", other))),
    };
    if let Some(text) = text_of(settings, "ExecutionTimeLimit") {
        let limit = duration(&text)
            .ok_or_else(|| XmlProblem::Value(inside(settings, "ExecutionTimeLimit", &text)))?;
        definition.limit = Some(limit).filter(|limit| !limit.is_zero());
    }
    Ok(())
}

/// `P3D`, `PT72H`, `PT0S`.
fn duration(text: &str) -> Option<Duration> {
    let mut seconds = 0;
    let mut digits = String::new();
    for character in text.strip_prefix('P')?.chars() {
        let unit = match character {
            '0'..='9' => {
                digits.push(character);
                continue;
            }
            'T' => continue,
            'D' => 86_400,
            'H' => 3600,
            'M' => 60,
            'S' => 1,
            _ => return None,
        };
        seconds += digits.parse::<u64>().ok()? * unit;
        digits.clear();
    }
    digits.is_empty().then(|| Duration::from_secs(seconds))
}

fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|child| child.tag_name().name() == name)
}

fn text_of(node: Node<'_, '_>, name: &str) -> Option<String> {
    child(node, name).map(|child| child.text().unwrap_or_default().trim().to_owned())
}

/// Every element must be one the scheduler knows there.
fn known(node: Node<'_, '_>, names: &[&str]) -> Result<(), XmlProblem> {
    match node.children().find(|child| child.is_element() && !names.contains(&child.tag_name().name())) {
        Some(odd) => Err(XmlProblem::Unexpected(place(odd, ""))),
        None => Ok(()),
    }
}

fn place(node: Node<'_, '_>, what: &str) -> String {
    let TextPos { row, col } = node.document().text_pos_at(node.range().start);
    format!("({row},{col}):{}:{what}", node.tag_name().name())
}

fn inside(node: Node<'_, '_>, name: &str, value: &str) -> String {
    child(node, name).map_or_else(|| place(node, value), |child| place(child, value))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A task as `/query /xml` prints it.
pub(crate) fn document(definition: &Definition, name: &str) -> String {
    let Definition { user, program, arguments, author, priority, .. } = definition;
    let battery = !definition.on_batteries;
    let policy = match definition.instances {
        Instances::Ignore => "IgnoreNew",
        Instances::Parallel => "Parallel",
        Instances::Queue => "Queue",
        Instances::Stop => "StopExisting",
    };
    let logon = match definition.logon {
        Logon::Interactive => "<LogonType>InteractiveToken</LogonType>",
        Logon::Background => "",
    };
    let level = if definition.highest { "HighestAvailable" } else { "LeastPrivilege" };
    let limit = definition.limit.map_or(0, |limit| limit.as_secs());
    let trigger = definition.start.map_or_else(
        || "<Triggers />".to_owned(),
        |start| {
            let (date, time) = (start.date(), start.time());
            let (hour, minute, second) = time.as_hms();
            format!(
                "<Triggers>\r\n    <TimeTrigger>\r\n      <StartBoundary>{date}T{hour:02}:{minute:02}:{second:02}\
                 </StartBoundary>\r\n    </TimeTrigger>\r\n  </Triggers>"
            )
        },
    );
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n<Task version=\"1.2\" xmlns=\"{NAMESPACE}\">\r\n  \
         <RegistrationInfo>\r\n    <Author>{}</Author>\r\n    <URI>\\{}</URI>\r\n  </RegistrationInfo>\r\n  {trigger}\r\n  \
         <Principals>\r\n    <Principal id=\"Author\">\r\n      <UserId>{}</UserId>\r\n      {logon}\r\n      \
         <RunLevel>{level}</RunLevel>\r\n    </Principal>\r\n  </Principals>\r\n  <Settings>\r\n    \
         <DisallowStartIfOnBatteries>{battery}</DisallowStartIfOnBatteries>\r\n    \
         <StopIfGoingOnBatteries>{battery}</StopIfGoingOnBatteries>\r\n    \
         <MultipleInstancesPolicy>{policy}</MultipleInstancesPolicy>\r\n    <Enabled>{}</Enabled>\r\n    \
         <Hidden>{}</Hidden>\r\n    <ExecutionTimeLimit>PT{limit}S</ExecutionTimeLimit>\r\n    \
         <Priority>{priority}</Priority>\r\n  </Settings>\r\n  <Actions Context=\"Author\">\r\n    <Exec>\r\n      \
         <Command>{}</Command>\r\n      <Arguments>{}</Arguments>\r\n    </Exec>\r\n  </Actions>\r\n</Task>\r\n\r\n",
        escape(author),
        escape(name),
        user.sid,
        definition.enabled,
        definition.hidden,
        escape(program),
        escape(arguments),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desktop::Desktop;

    fn people() -> People {
        People::new("FARM-01", "operator", vec![Desktop::console("Администратор")])
    }

    fn task(principal: &str, settings: &str) -> String {
        format!(
            "<Task version='1.2' xmlns='{NAMESPACE}'><Principals><Principal>{principal}</Principal></Principals>\
             <Settings>{settings}</Settings><Actions><Exec><Command>C:\\&#x431;\\a.exe</Command>\
             <Arguments>launch --index 3</Arguments></Exec></Actions></Task>"
        )
    }

    #[test]
    fn a_task_says_who_runs_it_and_how() {
        let user = "<UserId>S-1-5-21-3623811015-3361044348-30300820-1002</UserId><RunLevel>HighestAvailable</RunLevel>";
        let settings = "<Priority>4</Priority><DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>\
                        <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>";
        let read = read(&task(user, settings), &people(), "operator").unwrap();
        assert_eq!(read.line(), "C:\\б\\a.exe launch --index 3");
        assert_eq!(read.user.name, r"FARM-01\Администратор");
        assert_eq!((read.priority, read.on_batteries, read.limit, read.highest), (4, true, None, true));
    }

    #[test]
    fn what_is_wrong_with_a_task_is_said_with_its_place() {
        let problem = |text: &str| read(text, &people(), "operator").unwrap_err();
        let nobody = problem(&task("<UserId>FARM-01\\nobody</UserId>", ""));
        assert!(
            matches!(nobody, XmlProblem::NoSuchAccount(place) if place.ends_with(r":UserId:FARM-01\nobody"))
        );
        assert!(matches!(problem(&task("", "<Priority>11</Priority>")), XmlProblem::Value(_)));
        assert!(matches!(problem(&task("", "<Speed>1</Speed>")), XmlProblem::Unexpected(_)));
        assert!(matches!(problem("<Task"), XmlProblem::Malformed(_)));
        let empty = format!("<Task version='1.2' xmlns='{NAMESPACE}'/>");
        assert!(matches!(problem(&empty), XmlProblem::Missing(_)));
    }

    #[test]
    fn a_file_is_plain_ansi_or_utf_16_with_its_mark() {
        assert_eq!(file_text(b"<a/>", 1252), Ok("<a/>".to_owned()));
        assert_eq!(file_text(b"\xe9", 1252), Ok("é".to_owned()));
        assert_eq!(file_text(b"\xff\xfe<\0b\0", 1252), Ok("<b".to_owned()));
        let refused = |bytes: &[u8]| match file_text(bytes, 1252) {
            Err(XmlProblem::Malformed(text)) => text,
            other => panic!("{other:?}"),
        };
        assert_eq!(refused(b"\xef\xbb\xbf<a/>"), "(1,2)::ERROR: incorrect document syntax");
        assert_eq!(refused(b"<\0a\0"), "(1,2)::ERROR: incorrect document syntax");
        let declared = br#"<?xml version="1.0" encoding="UTF-16"?><a/>"#;
        assert_eq!(refused(declared), "(1,40)::ERROR: unable to switch the encoding");
    }
}
