//! WQL over WS-Enumeration: the few WMI classes that describe a machine's health.

use std::fmt::Write as _;
use std::time::Duration;

use roxmltree::Document;
use tokio::time::Instant;

use super::envelope::{Envelope, escape, find, guid, text};
use super::faults::WsmanFault;
use super::request::{Outcome, enumeration_action};
use super::wmi::{Instance, instances};
use crate::asked::Asked;
use crate::machine::State;
use crate::wmi_fault::{WmiFault, nonsense};
use crate::world::World;

const WMI: &str = "http://schemas.microsoft.com/wbem/wsman/1/wmi/";
const CIM: &str = "http://schemas.dmtf.org/wbem/wscim/1/common";
const INVALID_CONTEXT: u32 = 2_150_858_779;
const BAD_FILTER: u32 = 2_150_858_778;
const ACCESS_DENIED: u32 = 5;

/// Properties that are moments: WS-Management puts them into an element of their own.
const MOMENTS: [&str; 2] = ["LastBootUpTime", "LocalDateTime"];

/// One comparison of a WHERE clause; several are joined by AND.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Comparison {
    property: String,
    equal: bool,
    value: String,
}

/// `SELECT columns FROM class [WHERE property = value [AND ...] [OR ...]]`
#[derive(Debug, Clone, PartialEq, Eq)]
struct Query {
    /// Empty for `*`.
    columns: Vec<String>,
    class: String,
    /// One of these must hold as a whole; none at all holds for everything.
    alternatives: Vec<Vec<Comparison>>,
}

impl Comparison {
    fn parse(part: &str) -> Option<Self> {
        let (property, equal, value) = if let Some((property, value)) = part.split_once("<>") {
            (property, false, value)
        } else if let Some((property, value)) = part.split_once("!=") {
            (property, false, value)
        } else {
            let (property, value) = part.split_once('=')?;
            (property, true, value)
        };
        let value = value.trim().trim_matches(['\'', '"']).replace(r"\\", r"\");
        Some(Self { property: property.trim().to_owned(), equal, value })
    }
}

impl Query {
    fn parse(query: &str) -> Option<Self> {
        let query = query.trim();
        let lower = query.to_ascii_lowercase();
        let rest = lower.strip_prefix("select ")?;
        let from = rest.find(" from ")?;
        let offset = query.len() - rest.len();
        let columns = query[offset..offset + from].trim();
        let after = query[offset + from + " from ".len()..].trim();
        let (class, condition) = match after.split_once(char::is_whitespace) {
            None => (after, None),
            Some((class, rest)) => {
                let keyword = rest.trim_start().get(.."where ".len())?;
                keyword.eq_ignore_ascii_case("where ").then_some(())?;
                (class, Some(rest.trim_start()["where ".len()..].trim()))
            }
        };
        let columns = match columns {
            "*" => Vec::new(),
            list => list.split(',').map(|name| name.trim().to_owned()).collect(),
        };
        let mut alternatives = Vec::new();
        for alternative in condition.into_iter().flat_map(|condition| split_at_word(condition, " or ")) {
            let parts = split_at_word(alternative, " and ");
            alternatives.push(parts.into_iter().map(Comparison::parse).collect::<Option<Vec<_>>>()?);
        }
        let plain =
            |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        let sound = plain(class)
            && columns.iter().all(|name| plain(name))
            && alternatives.iter().flatten().all(|comparison| plain(&comparison.property));
        sound.then(|| Self { columns, class: class.to_owned(), alternatives })
    }

    /// The value a property must have, if the query asks for one.
    fn named(&self, property: &str) -> Option<&str> {
        let asked = |part: &&Comparison| part.equal && part.property.eq_ignore_ascii_case(property);
        self.alternatives.iter().flatten().find(asked).map(|part| part.value.as_str())
    }

    fn holds(&self, instance: &Instance) -> bool {
        let holds = |comparison: &Comparison| {
            let value = instance.iter().find(|(name, _)| name.eq_ignore_ascii_case(&comparison.property));
            value.is_some_and(|(_, value)| value.eq_ignore_ascii_case(&comparison.value) == comparison.equal)
        };
        self.alternatives.is_empty() || self.alternatives.iter().any(|all| all.iter().all(holds))
    }
}

/// Splits at a word outside quotes.
fn split_at_word<'a>(condition: &'a str, word: &str) -> Vec<&'a str> {
    let lower = condition.to_ascii_lowercase();
    let mut parts = Vec::new();
    let mut start = 0;
    let mut quoted = false;
    for (at, character) in condition.char_indices() {
        if matches!(character, '\'' | '"') {
            quoted = !quoted;
        } else if !quoted && lower[at..].starts_with(word) {
            parts.push(condition.get(start..at).unwrap_or_default().trim());
            start = at + word.len();
        }
    }
    parts.push(condition[start..].trim());
    parts
}

/// The text of a property. A moment stands in an element of its own, which has a prefix where its property has one.
fn text_of(name: &str, value: &str, whole: bool) -> String {
    match (MOMENTS.contains(&name), whole) {
        (false, _) => escape(value),
        (true, true) => format!("<cim:Datetime xmlns:cim=\"{CIM}\">{value}</cim:Datetime>"),
        (true, false) => format!("<Datetime>{value}</Datetime>"),
    }
}

fn xml(class: &str, namespace: &str, query: &Query, instance: &Instance) -> String {
    let wanted = |name: &str| {
        query.columns.is_empty() || query.columns.iter().any(|column| column.eq_ignore_ascii_case(name))
    };
    // A projection has no class of its own any more.
    let element = if query.columns.is_empty() { class } else { "XmlFragment" };
    let mut out = if query.columns.is_empty() {
        format!(
            "<p:{class} xsi:type=\"p:{class}_Type\" xmlns:p=\"{WMI}{namespace}/{class}\" \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
        )
    } else {
        "<w:XmlFragment>".to_owned()
    };
    let prefix = if query.columns.is_empty() { "p:" } else { "" };
    for (name, value) in instance.iter().filter(|(name, _)| wanted(name)) {
        let value = text_of(name, value, query.columns.is_empty());
        let _ = write!(out, "<{prefix}{name}>{value}</{prefix}{name}>");
    }
    let closing = if query.columns.is_empty() { "p" } else { "w" };
    let _ = write!(out, "</{closing}:{element}>");
    out
}

/// The instances a query finds, with all their properties.
pub(crate) fn select(world: &World, query: &str, now: Instant) -> Option<Vec<Instance>> {
    let query = Query::parse(query)?;
    let (_, found) = instances(world, &query.class, query.named("Name"), now)?;
    Some(found.into_iter().filter(|instance| query.holds(instance)).collect())
}

fn elements_asked(envelope: &Envelope) -> Option<usize> {
    let document = Document::parse(&envelope.xml).ok()?;
    find(document.root_element(), "MaxElements").and_then(|node| text(node).trim().parse().ok())
}

pub(super) fn is_wmi(uri: &str) -> bool {
    uri.starts_with(WMI)
}

/// How much longer the answer takes because its class is slow.
pub(super) fn delay(state: &State, envelope: &Envelope) -> Duration {
    let document = Document::parse(&envelope.xml).ok();
    let wql = document.as_ref().and_then(|document| find(document.root_element(), "Filter")).map(text);
    let query = wql.and_then(|wql| Query::parse(&wql));
    match query.and_then(|query| state.world.faults.of_class(&query.class)) {
        Some(WmiFault::Slow(delay)) => delay,
        _ => Duration::ZERO,
    }
}

pub(super) fn enumerate(state: &mut State, operations: usize, envelope: &Envelope, now: Instant) -> Outcome {
    if state.operations() >= operations {
        return Err(WsmanFault::too_many_operations(operations));
    }
    let bad = || WsmanFault::by_code(BAD_FILTER);
    let (namespace, class) =
        envelope.resource_uri[WMI.len()..].trim_end_matches('/').rsplit_once('/').ok_or_else(bad)?;
    let document = Document::parse(&envelope.xml).map_err(|_| bad())?;
    let root = document.root_element();
    let query = match find(root, "Filter") {
        Some(filter) => {
            let wql = text(filter);
            state.note(|| Asked::Wql(wql.clone()));
            Query::parse(&wql).ok_or_else(bad)?
        }
        None => Query { columns: Vec::new(), class: class.to_owned(), alternatives: Vec::new() },
    };
    let fault = state.world.faults.of_class(&query.class);
    match fault {
        Some(WmiFault::Missing) => return Err(bad()),
        Some(WmiFault::Denied) => return Err(WsmanFault::by_code(ACCESS_DENIED)),
        Some(WmiFault::Slow(_) | WmiFault::Nonsense) | None => {}
    }
    let (class, mut found) =
        instances(&state.world, &query.class, query.named("Name"), now).ok_or_else(bad)?;
    found.retain(|instance| query.holds(instance));
    if fault == Some(WmiFault::Nonsense) {
        for (at, (_, value)) in found.iter_mut().flatten().enumerate() {
            *value = nonsense(at);
        }
    }
    let mut items: Vec<String> =
        found.iter().map(|instance| xml(class, namespace, &query, instance)).collect();
    let optimised = find(root, "OptimizeEnumeration").is_some();
    let first: String = if optimised {
        let count = elements_asked(envelope).unwrap_or(1).min(items.len());
        items.drain(..count).collect::<Vec<_>>().concat()
    } else {
        String::new()
    };
    let ended = optimised && items.is_empty();
    let context = if ended { String::new() } else { format!("uuid:{}", guid()) };
    if !ended {
        state.listings.insert(context.clone(), items);
    }
    let mut body = format!("<n:EnumerateResponse><n:EnumerationContext>{context}</n:EnumerationContext>");
    if optimised {
        let _ = write!(body, "<w:Items>{first}</w:Items>");
    }
    body.push_str(if ended {
        "<w:EndOfSequence></w:EndOfSequence></n:EnumerateResponse>"
    } else {
        "</n:EnumerateResponse>"
    });
    Ok((enumeration_action("Enumerate"), body))
}

pub(super) fn pull(state: &mut State, envelope: &Envelope) -> Outcome {
    let bad = || WsmanFault::by_code(INVALID_CONTEXT);
    let document = Document::parse(&envelope.xml).map_err(|_| bad())?;
    let context = find(document.root_element(), "EnumerationContext").map(text).unwrap_or_default();
    let context = context.trim();
    let items = state.listings.get_mut(context).ok_or_else(bad)?;
    let count = elements_asked(envelope).unwrap_or(1).min(items.len());
    let part: String = items.drain(..count).collect::<Vec<_>>().concat();
    let ended = items.is_empty();
    if ended {
        state.listings.remove(context);
    }
    let body = if ended {
        format!(
            "<n:PullResponse><n:Items>{part}</n:Items><n:EndOfSequence></n:EndOfSequence></n:PullResponse>"
        )
    } else {
        format!(
            "<n:PullResponse><n:EnumerationContext>{context}</n:EnumerationContext><n:Items>{part}</n:Items>\
             </n:PullResponse>"
        )
    };
    Ok((enumeration_action("Pull"), body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_read_and_nonsense_is_not() {
        let query =
            Query::parse("Select Name, ProcessId from Win32_Process where Name = 'a and b' AND ProcessId<>4");
        let comparison = |property: &str, equal, value: &str| Comparison {
            property: property.into(),
            equal,
            value: value.into(),
        };
        let expected = Query {
            columns: vec!["Name".into(), "ProcessId".into()],
            class: "Win32_Process".into(),
            alternatives: vec![vec![
                comparison("Name", true, "a and b"),
                comparison("ProcessId", false, "4"),
            ]],
        };
        assert_eq!(query, Some(expected));
        let either = Query::parse("select A from B where A = 'x or y' or B = 1 and C = 2").unwrap();
        assert_eq!(either.alternatives.iter().map(Vec::len).collect::<Vec<_>>(), [1, 2]);
        for bad in [
            "",
            "select",
            "select * from",
            "delete from x",
            "select * from a b",
            "select * from a where",
            "select a;b from c",
        ] {
            assert_eq!(Query::parse(bad), None, "{bad}");
        }
    }
}
