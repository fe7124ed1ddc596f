//! Many workstations from one text: a line each, as it comes from a spreadsheet, or a range.
//!
//! `WS-07, 192.168.1.27`, `192.168.1.27`, `FARM-PC-[01-40]`, `WS-[21-60]; 192.168.1.[21-60]`, `192.168.1.21-60`. The last
//! field is the address; a workstation without a name is called by its address. Empty lines and lines that begin with `#`
//! say nothing.

use std::{
    collections::{HashMap, HashSet},
    net::Ipv4Addr,
};

use ldconsole::pasted_text;
use messages::{Message, forms, import};

use crate::{
    error::{Error, Result},
    ipc::{BulkImport, NewWorkstation},
    model::{
        Field, MAX_WORKSTATIONS, WorkstationConfig, address::Address, visible::shown, workstation::check_name,
    },
};

/// Kilobytes of a text: a thousand workstations take a tenth of it. What is pasted by mistake is larger.
const LARGEST: usize = 256;
/// Characters of a line, from which a range could make thousands of copies.
const LONGEST_LINE: usize = 500;
/// Workstations that a text may name, those included that are in the list already.
const MOST_NAMED: usize = 5 * MAX_WORKSTATIONS;
/// Digits of a range's number. They include zeros in front, which are kept.
const MOST_DIGITS: usize = 10;
/// So much of a line stands in a sentence about it.
const SHOWN: usize = 80;

/// What `text` adds to `list` at this port. All of it can be added, or the first line that cannot is named.
pub(crate) fn several(text: &str, port: u16, list: &[WorkstationConfig]) -> Result<BulkImport> {
    // Both in lower case, with the name they have in the list or the text.
    let mut names: HashMap<String, String> = HashMap::new();
    let mut addresses: HashMap<String, String> = HashMap::new();
    let mut present: HashMap<String, String> = HashMap::new();
    for known in list {
        names.insert(known.name.to_ascii_lowercase(), known.name.clone());
        if known.port == port {
            present.insert(known.address.to_ascii_lowercase(), known.name.clone());
        }
    }
    if text.len() > LARGEST << 10 {
        return Err(Error::invalid(Field::List, import::list_too_large(LARGEST)));
    }
    let mut several = BulkImport { new: Vec::new(), present: Vec::new() };
    let (mut count, mut said) = (0, HashSet::new());
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let wrong = |reason: Message| Error::invalid(Field::List, import::line(number, reason));
        if line.chars().nth(LONGEST_LINE).is_some() {
            let sentence = import::line_too_long(number, LONGEST_LINE, shown(line, SHOWN));
            return Err(Error::invalid(Field::List, sentence));
        }
        for (name, address) in workstations(line).map_err(wrong)? {
            count += 1;
            if count > MOST_NAMED {
                return Err(Error::invalid(Field::List, import::list_too_many(MOST_NAMED)));
            }
            let address = Address::parse(&address).and_then(|address| address.at(port)).map_err(wrong)?;
            let name = check_name(&name).map_err(wrong)?;
            let place = address.to_ascii_lowercase();
            if let Some(known) = present.get(&place) {
                if said.insert(place) {
                    several.present.push(known.clone());
                }
                continue;
            }
            if let Some(taken) = names.insert(name.to_ascii_lowercase(), name.clone()) {
                return Err(wrong(forms::name_taken(taken)));
            }
            if let Some(other) = addresses.insert(place, name.clone()) {
                return Err(wrong(import::address_twice(address, other)));
            }
            if list.len() + several.new.len() >= MAX_WORKSTATIONS {
                return Err(Error::TooMany(MAX_WORKSTATIONS));
            }
            several.new.push(NewWorkstation { name, address });
        }
    }
    Ok(several)
}

/// Names and addresses of one line.
pub(crate) fn workstations(line: &str) -> Result<Vec<(String, String)>, Message> {
    let (name, address) = fields(line)?;
    let addresses = count_on(address)?;
    let Some(name) = name else { return Ok(addresses.into_iter().map(|a| (a.clone(), a)).collect()) };
    let names = count_on(name)?;
    match (names.len(), addresses.len()) {
        (one, other) if one == other => Ok(names.into_iter().zip(addresses).collect()),
        (1, many) => Err(import::one_name(name, many)),
        (many, other) => Err(import::unequal(name, many, address, other)),
    }
}

/// Name, if there is one, and address. Where nothing else parts them, the last word is the address.
fn fields(line: &str) -> Result<(Option<&str>, &str), Message> {
    let parted: Vec<&str> = line.split(['\t', ',', ';', '，', '；']).map(bare).collect();
    match parted[..] {
        // `10.0.0.1 - 10.0.0.9` has no name before it.
        [only] if addresses_between(only).is_some() => Ok((None, only)),
        [only] => {
            Ok(only.rsplit_once(char::is_whitespace).map_or((None, only), |(name, a)| (Some(bare(name)), a)))
        }
        [name, address] => Ok((Some(name).filter(|n| !n.is_empty()), address)),
        _ => Err(import::fields(line, parted.len())),
    }
}

/// Without the quotation marks of a spreadsheet, and marks that are not seen.
fn bare(field: &str) -> &str {
    pasted_text(field.trim().trim_matches('"'))
}

/// A hyphen, also the longer ones that word processors make of it.
fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '～' | '~')
}

/// The first address of a range, and what stands behind its dash: the last one, or the last number of it.
fn addresses_between(text: &str) -> Option<(&str, &str)> {
    let (first, last) = text.split_once(is_dash)?;
    let (first, last) = (first.trim(), last.trim());
    let is_last = last.parse::<Ipv4Addr>().is_ok() || is_number(last);
    (first.parse::<Ipv4Addr>().is_ok() && is_last).then_some((first, last))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Every text that one with a range stands for, or the text itself.
fn count_on(text: &str) -> Result<Vec<String>, Message> {
    let Some(Range { before, first, last, after }) = Range::find(text) else {
        return Ok(vec![text.to_owned()]);
    };
    if last.contains('.') {
        return Err(import::two_networks(text));
    }
    let number = |digits: &str| {
        let fits = digits.len() <= MOST_DIGITS;
        let number = fits.then(|| digits.parse::<u32>().ok()).flatten();
        let digits = shown(digits, MOST_DIGITS);
        number.ok_or_else(|| import::number_too_large(digits, shown(text, SHOWN)))
    };
    let (from, to) = (number(first)?, number(last)?);
    if to < from {
        return Err(import::counts_down(text));
    }
    if to - from >= u32::try_from(MAX_WORKSTATIONS).unwrap_or(u32::MAX) {
        return Err(import::range_too_long(text, MAX_WORKSTATIONS));
    }
    let width = if first.starts_with('0') { first.len() } else { 0 };
    Ok((from..=to).map(|n| format!("{before}{n:0width$}{after}")).collect())
}

/// A text with a range of numbers in it: `FARM-[01-40]`, or `192.168.1.21-60`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Range<'a> {
    before: &'a str,
    first: &'a str,
    last: &'a str,
    after: &'a str,
}

impl<'a> Range<'a> {
    fn find(text: &'a str) -> Option<Self> {
        Self::bracketed(text).or_else(|| Self::of_addresses(text))
    }

    /// The first pair of brackets that holds a range; others belong to the text. A range holds no bracket, so that only the
    /// last one that opens before a closing one can begin it.
    fn bracketed(text: &'a str) -> Option<Self> {
        let mut searched = 0;
        text.match_indices(']').find_map(|(close, _)| {
            let open = text[searched..close].rfind('[').map(|open| searched + open);
            searched = close + 1;
            let open = open?;
            let (first, last) = numbers(&text[open + 1..close])?;
            Some(Self { before: &text[..open], first, last, after: &text[close + 1..] })
        })
    }

    /// IPv4 addresses whose last number runs on, `10.0.0.1-9` or `10.0.0.1-10.0.0.9`. A host name may look like that only in
    /// its first label.
    fn of_addresses(text: &'a str) -> Option<Self> {
        let (address, last) = addresses_between(text)?;
        let (before, first) = address.split_at(address.rfind('.')? + 1);
        Some(Self { before, first, last: last.strip_prefix(before).unwrap_or(last), after: "" })
    }
}

/// The two numbers of `21-60`, as typed.
fn numbers(range: &str) -> Option<(&str, &str)> {
    let (first, last) = range.split_once(is_dash)?;
    let (first, last) = (first.trim(), last.trim());
    (is_number(first) && is_number(last)).then_some((first, last))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        ipc::{ConnectionForm, WorkstationForm},
        model::StartThrough,
    };

    fn read(text: &str) -> Vec<(String, String)> {
        several(text, 5985, &[]).unwrap().new.into_iter().map(|place| (place.name, place.address)).collect()
    }

    /// The workstations of a text, as a list holds them.
    fn list(text: &str) -> Vec<WorkstationConfig> {
        let form = |(name, address)| WorkstationForm {
            name,
            address,
            port: "5985".into(),
            connection: ConnectionForm::default(),
            user: "operator".into(),
            ldconsole: r"C:\LDPlayer\LDPlayer9\ldconsole.exe".into(),
            data_folder: String::new(),
            start_through: StartThrough::Desktop,
            boots: "1".into(),
            kill_when_stuck: false,
            notes: String::new(),
        };
        let config = |place: (String, String)| {
            crate::forms::workstation::checked(place.1.clone(), &form(place)).unwrap()
        };
        read(text).into_iter().map(config).collect()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(n, a)| ((*n).to_owned(), (*a).to_owned())).collect()
    }

    /// Refused for its size: were it read, the test would take minutes.
    fn refused_at_once(text: &str, list: &[WorkstationConfig]) -> String {
        let (field, sentence) = refused(text, list);
        assert_eq!(field, Field::List);
        assert!(sentence.chars().count() < 1000, "{} characters", sentence.len());
        sentence
    }

    fn refused(text: &str, list: &[WorkstationConfig]) -> (Field, String) {
        match several(text, 5985, list) {
            Err(Error::Invalid { field, sentence }) => (field, sentence.to_string()),
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn a_line_is_a_workstation_however_its_fields_are_parted() {
        let text = "WS-01\t192.168.1.1\n\nWS-02, 192.168.1.2\r\n\"WS-03\";\"192.168.1.3\"\n# spare ones\nBack office 192.168.1.4\n  farm-pc.local  \n, 192.168.1.6";
        assert_eq!(
            read(text),
            pairs(&[
                ("WS-01", "192.168.1.1"),
                ("WS-02", "192.168.1.2"),
                ("WS-03", "192.168.1.3"),
                ("Back office", "192.168.1.4"),
                ("farm-pc.local", "farm-pc.local"),
                ("192.168.1.6", "192.168.1.6"),
            ])
        );
        assert_eq!(read("# nothing\n \n"), pairs(&[]));
    }

    #[test]
    fn a_range_is_counted_on_with_the_zeros_it_is_written_with() {
        assert_eq!(read("PC-[08-10].farm.local")[0].1, "PC-08.farm.local");
        assert_eq!(read("PC-[8-10]").len(), 3);
        assert_eq!(read("PC-[8-10]")[0].0, "PC-8");
        assert_eq!(
            read("WS-[01-02], 10.0.0.[9-10]"),
            pairs(&[("WS-01", "10.0.0.9"), ("WS-02", "10.0.0.10")])
        );
        for span in [
            "10.0.0.254-255",
            "10.0.0.254 – 255",
            "10.0.0.254 - 10.0.0.255",
            "10.0.0.254~10.0.0.255",
            "PC-[1–2], 10.0.0.[254—255]",
        ] {
            assert_eq!(
                read(span).iter().map(|(_, a)| a.as_str()).collect::<Vec<_>>(),
                ["10.0.0.254", "10.0.0.255"],
                "{span}"
            );
        }
        assert_eq!(read("\u{feff}WS-01，10.0.0.1"), pairs(&[("WS-01", "10.0.0.1")]));
        assert_eq!(read("Room [3], 10.0.0.1"), pairs(&[("Room [3]", "10.0.0.1")]), "no range");
        assert_eq!(read("pc-1-2"), pairs(&[("pc-1-2", "pc-1-2")]), "a host name");
        assert_eq!(read("[fe80::1]")[0].1, "fe80::1");
    }

    #[test]
    fn the_line_that_cannot_be_added_is_named_with_the_reason() {
        let there = list("WS-01, 10.0.0.1");
        for (text, says) in [
            ("10.0.0.7\nWS-[1-3], 10.0.0.[1-2]", "Line 2: “WS-[1-3]” makes 3 names"),
            ("WS, 10.0.0.[1-2]", "WS-[1-2]"),
            ("WS-[1-3], 10.0.0.1", "makes 3 names"),
            ("a, b, c", "3 fields"),
            ("10.0.0.9-3", "counts down"),
            ("10.0.0.1-10.0.1.9", "more than one network"),
            ("pc-[1-5001]", "more than 5,000"),
            ("pc-[1-99999999999]", "too large"),
            ("10.0.0.[250-256]", "four numbers"),
            ("ftp://pc", "address for ftp"),
            ("pc:5986", "Line 1: “pc” is given with port 5986"),
            ("\nWS-01, 10.0.0.2", "Line 2: The name “WS-01” is taken"),
            ("10.0.0.5\nWS-05, 10.0.0.5", "Line 2: 10.0.0.5 stands in this list already, as “10.0.0.5”"),
            ("WS-05,", "host name or IP address"),
        ] {
            let (field, sentence) = refused(text, &there);
            assert!(field == Field::List && sentence.contains(says), "{text}: {sentence}");
        }
        let full = "10.0.1.[0-3]\nPC-[1-5000]";
        assert!(matches!(several(full, 5985, &[]), Err(Error::TooMany(_))));
    }

    #[test]
    fn what_is_in_the_list_already_is_left_out() {
        let list = list("WS-[1-3], 10.0.0.[1-3]");
        let again = several("10.0.0.[2-5]", 5985, &list).unwrap();
        assert_eq!(again.present, ["WS-2", "WS-3"]);
        assert_eq!(
            again.new.iter().map(|w| w.address.as_str()).collect::<Vec<_>>(),
            ["10.0.0.4", "10.0.0.5"]
        );
        assert_eq!(
            several("10.0.0.2", 5986, &list).unwrap().present,
            [""; 0],
            "another port is another place"
        );
    }

    #[test]
    fn what_is_pasted_by_mistake_is_refused_at_once() {
        assert!(refused_at_once(&"[".repeat(1 << 20), &[]).contains("256 KB"));
        for long in ["[", "x", "[1-", "[1-2", "]", "0", "1-", "\u{202e}", ",", "\"", "é"] {
            let text = long.repeat(80_000 / long.len());
            assert!(refused_at_once(&text, &[]).contains("Line 1 has more than 500"), "{long}");
            let _ = several(&long.repeat(490), 5985, &[]);
        }
        let many = "x\n".repeat(130_000);
        assert!(refused_at_once(&many, &[]).contains("Line 2: The name “x” is taken already."));
    }

    #[test]
    fn a_range_has_at_most_ten_digits() {
        assert!(refused_at_once(&format!("FARM-[{}1-2]", "0".repeat(400)), &[]).contains("too large"));
        assert_eq!(read("FARM-[0000000001-0000000002]")[1].0, "FARM-0000000002");
        assert!(refused_at_once("FARM-[00000000001-2]", &[]).contains("too large"));
    }

    #[test]
    fn each_known_workstation_is_named_once() {
        let list = list("10.0.0.1-254");
        let again = several(&"10.0.0.1-254\n".repeat(10), 5985, &list).unwrap();
        assert_eq!((again.new.len(), again.present.len()), (0, 254));
        assert!(refused_at_once(&"10.0.0.1-254\n".repeat(18_000), &list).contains("5,000"));
    }

    #[test]
    fn the_brackets_that_hold_a_range_are_found_among_others() {
        for (text, first) in [
            ("A [b] [1-2]", "A [b] 1"),
            ("A [[1-2]]", "A [1]"),
            ("A [1-2] [3-4]", "A 1 [3-4]"),
            ("] A [1-2]", "] A 1"),
        ] {
            assert_eq!(count_on(text).unwrap()[0], first);
        }
        assert_eq!(count_on("A [1 [-2]").unwrap(), ["A [1 [-2]"]);
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in r"(\PC|[\[\]0-9,;.\-\t\n]){0,300}", port: u16) {
            let _ = several(&text, port, &[]);
        }

        #[test]
        fn no_text_is_too_odd(text in r#"[\[\]0-9a-c.,;\t \n\-#"é]{0,40}"#) {
            let _ = several(&text, 5985, &[]);
        }

        #[test]
        fn a_range_makes_as_many_as_it_says(first in 0_u32..500, more in 0_u32..400) {
            let last = first + more;
            let all = read(&format!("pc-[{first}-{last}]"));
            prop_assert_eq!(all.len(), usize::try_from(more).unwrap() + 1);
            prop_assert_eq!(&all[all.len() - 1].1, &format!("pc-{last}"));
        }
    }
}
