//! The address of a workstation as people type and paste it: names, IPv4 and IPv6 in any spelling, `host:port`, the URL
//! of WinRM, the name of a share.

use std::net::{IpAddr, Ipv6Addr};

use ldconsole::{pasted_host, pasted_number};
use messages::{Message, addresses};
use workstation::Transport;

use crate::model::access as model;

/// What was typed where the address goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address {
    /// Host name or IP address, an IPv6 address without brackets.
    pub(crate) host: String,
    /// The port that was typed with it.
    pub(crate) port: Option<u16>,
    /// Whether a URL was typed, and if so, whether it was one of HTTPS.
    https: Option<bool>,
}

impl Address {
    /// Reads it, or says why it is none.
    pub(crate) fn parse(typed: &str) -> Result<Self, Message> {
        let text = pasted_host(typed);
        let text = text.as_str();
        if text.is_empty() {
            return Err(addresses::none());
        }
        let (https, rest) = match text.split_once("://") {
            Some((scheme, rest)) => (Some(scheme_of(text, scheme)?), rest),
            None => (None, share(text).unwrap_or(text)),
        };
        let (place, path) = rest.split_once('/').unwrap_or((rest, ""));
        if place.contains('@') {
            return Err(addresses::account());
        }
        if https.is_none() && !(path.is_empty() || path.to_ascii_lowercase().starts_with("wsman")) {
            return Err(match path.parse::<u8>() {
                Ok(_) => addresses::network(text, place),
                Err(_) => addresses::more(text),
            });
        }
        let (host, port) = host_and_port(place.split(['?', '#']).next().unwrap_or_default())?;
        Ok(Self { host: host_of(host)?, port, https })
    }

    /// How it is reached, where a URL was typed.
    pub(crate) fn transport(&self) -> Option<model::Transport> {
        self.https.map(|https| if https { model::Transport::Https } else { model::Transport::Http })
    }

    /// Its host, provided that what was typed with it agrees with the fields beside it.
    pub(crate) fn agreeing(self, port: u16, transport: &Transport) -> Result<String, Message> {
        let https = !matches!(transport, Transport::Http);
        if let Some(typed) = self.https.filter(|typed| *typed != https) {
            return Err(if typed {
                addresses::https_typed(self.host)
            } else {
                addresses::http_typed(self.host)
            });
        }
        self.at(port)
    }

    /// Its host, provided that no other port was typed with it.
    pub(crate) fn at(self, port: u16) -> Result<String, Message> {
        match self.port.filter(|typed| *typed != port) {
            Some(typed) => Err(addresses::other_port(self.host, typed.to_string(), port.to_string())),
            None => Ok(self.host),
        }
    }
}

fn scheme_of(text: &str, scheme: &str) -> Result<bool, Message> {
    match scheme.to_ascii_lowercase().as_str() {
        "http" => Ok(false),
        "https" => Ok(true),
        other => Err(addresses::scheme(text, other)),
    }
}

/// The computer in `\\WS-07` and `\\WS-07\share`, also with slashes.
fn share(text: &str) -> Option<&str> {
    text.strip_prefix(r"\\").or_else(|| text.strip_prefix("//"))?.split(['\\', '/']).next()
}

fn host_and_port(place: &str) -> Result<(&str, Option<u16>), Message> {
    let port = |digits: &str| parse_port(digits).map(Some);
    if let Some(bracketed) = place.strip_prefix('[') {
        return match bracketed.rsplit_once(']') {
            Some((host, "")) => Ok((host, None)),
            Some((host, rest)) => match rest.strip_prefix(':') {
                Some(digits) => Ok((host, port(digits)?)),
                None => Err(addresses::after_bracket(place)),
            },
            None => Err(addresses::bracket_open(place)),
        };
    }
    match place.split_once(':') {
        Some((host, digits)) if !digits.contains(':') => Ok((host, port(digits)?)),
        _ => Ok((place, None)),
    }
}

fn host_of(host: &str) -> Result<String, Message> {
    if let Some(literal) = host.to_ascii_lowercase().strip_suffix(".ipv6-literal.net") {
        return ipv6(&literal.replace('-', ":").replacen('s', "%", 1));
    }
    if host.contains(':') {
        return ipv6(host);
    }
    let together: String = host.chars().filter(|c| !c.is_whitespace()).collect();
    let dotted = together.trim_end_matches('.');
    if let Ok(address) = dotted.parse::<IpAddr>() {
        return Ok(address.to_string());
    }
    name(host)
}

/// Every spelling of an IPv6 address, with the zone of a link-local one: `%12`, `%eth0`, in URLs `%25eth0`.
fn ipv6(text: &str) -> Result<String, Message> {
    let (address, zone) = match text.split_once('%') {
        // A number that begins with 25 and goes on is the URL's spelling: nobody has that many interfaces.
        Some((address, zone)) => {
            (address, Some(zone.strip_prefix("25").filter(|z| !z.is_empty()).unwrap_or(zone)))
        }
        None => (text, None),
    };
    let Ok(parsed) = address.trim().parse::<Ipv6Addr>() else {
        return Err(match address.split_once('/') {
            Some((alone, _)) => addresses::network(text, alone),
            None => addresses::not_ipv6(text),
        });
    };
    if let Some(address) = parsed.to_ipv4_mapped() {
        return Ok(address.to_string());
    }
    let Some(zone) = zone else { return Ok(parsed.to_string()) };
    let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '~');
    if zone.is_empty() || !zone.chars().all(known) {
        return Err(addresses::zone(text, zone));
    }
    // Elsewhere a zone says nothing.
    Ok(if parsed.is_unicast_link_local() { format!("{parsed}%{zone}") } else { parsed.to_string() })
}

/// A host name as Windows has them: also with letters other than Latin, for which the name service is asked in the
/// spelling of IDNA.
fn name(text: &str) -> Result<String, Message> {
    if let Some(blank) = text.chars().find(|c| c.is_whitespace() || c.is_control()) {
        return Err(match blank {
            ' ' => addresses::blank(text),
            other => addresses::blank_like(text, format!("{:04X}", u32::from(other))),
        });
    }
    let ascii = if text.is_ascii() {
        text.to_owned()
    } else {
        idna::domain_to_ascii(text).map_err(|_| addresses::not_looked_up(text))?
    };
    // Digits and dots of full width, as Chinese and Japanese keyboards write them.
    if let Ok(address) = ascii.trim_end_matches('.').parse::<IpAddr>() {
        return Ok(address.to_string());
    }
    let labels: Vec<&str> = ascii.strip_suffix('.').unwrap_or(&ascii).split('.').collect();
    if labels.iter().all(|label| !label.is_empty() && label.bytes().all(|b| b.is_ascii_digit())) {
        return Err(number(text, &labels));
    }
    if labels.last().is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()) || last.starts_with("0x")) {
        return Err(addresses::ends_with_number(text));
    }
    let wrong = |c: &char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    if let Some(wrong) = ascii.chars().find(wrong) {
        return Err(addresses::character(text, wrong));
    }
    let label =
        |label: &&str| (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-');
    if ascii.len() > 253 || !labels.iter().all(label) {
        return Err(addresses::not_a_name(text));
    }
    Ok(text.to_owned())
}

/// What is wrong with numbers that were meant to be an IPv4 address.
fn number(text: &str, parts: &[&str]) -> Message {
    let plain: Vec<String> =
        parts.iter().filter_map(|part| part.parse::<u8>().ok()).map(|number| number.to_string()).collect();
    if plain.len() == 4 && parts.len() == 4 {
        return addresses::zeros(text, plain.join("."));
    }
    addresses::four_numbers(text)
}

pub(crate) fn parse_port(text: &str) -> std::result::Result<u16, Message> {
    let text = pasted_number(text);
    match text.parse::<u32>() {
        Ok(n) => u16::try_from(n).ok().filter(|p| *p > 0).ok_or_else(|| addresses::port_range(n.to_string())),
        Err(_) if text.is_empty() => Err(addresses::no_port()),
        Err(_) => Err(addresses::not_a_port(&text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(text: &str) -> String {
        Address::parse(text).unwrap().host
    }

    #[test]
    fn every_spelling_of_an_address_is_read() {
        for (typed, host, port) in [
            ("192.168.1.17", "192.168.1.17", None),
            (" 192 . 168 . 1 . 17 ", "192.168.1.17", None),
            ("192.168.1.17.", "192.168.1.17", None),
            ("１９２．１６８．１．１７", "192.168.1.17", None),
            ("192.168.1.17:5985", "192.168.1.17", Some(5985)),
            ("http://192.168.1.17:5985/wsman", "192.168.1.17", Some(5985)),
            ("HTTPS://ws-07.farm.local/wsman?x", "ws-07.farm.local", None),
            ("ws-07:5986/wsman/", "ws-07", Some(5986)),
            ("ws-07.farm.local.", "ws-07.farm.local.", None),
            (r"\\FARM-PC_01\share", "FARM-PC_01", None),
            ("\"WS-07\"", "WS-07", None),
            ("FE80:0:0:0:1C2:3FF:FE44:55", "fe80::1c2:3ff:fe44:55", None),
            ("fe80::1c2:3ff:fe44:55%12", "fe80::1c2:3ff:fe44:55%12", None),
            ("[fe80::1c2:3ff:fe44:55%eth0]", "fe80::1c2:3ff:fe44:55%eth0", None),
            ("http://[fe80::1%25eth0]:5985/wsman", "fe80::1%eth0", Some(5985)),
            ("fe80::1%2512", "fe80::1%12", None),
            ("fe80::1%25", "fe80::1%25", None),
            ("2001:db8::7%3", "2001:db8::7", None),
            ("[2001:db8::7]:5986", "2001:db8::7", Some(5986)),
            ("::ffff:192.168.1.17", "192.168.1.17", None),
            ("fe80--1c2-3ff-fe44-55s4.ipv6-literal.net", "fe80::1c2:3ff:fe44:55%4", None),
            ("ФЕРМА-01", "ФЕРМА-01", None),
            ("农场-01.farm.local", "农场-01.farm.local", None),
            ("máy-chủ-01:5985", "máy-chủ-01", Some(5985)),
            ("FARM_PC_01", "FARM_PC_01", None),
            ("192.168.1.17\u{a0}", "192.168.1.17", None),
            ("\u{202a}192.168.1.17\u{202c}", "192.168.1.17", None),
            ("\u{feff}ws\u{200b}-07", "ws-07", None),
            ("192。168。1。17", "192.168.1.17", None),
            ("192.168.1.17：5985", "192.168.1.17", Some(5985)),
            ("ws-07：５９８５", "ws-07", Some(5985)),
            ("//WS-07/share", "WS-07", None),
            ("ws‑07", "ws-07", None),
            ("<http://ws-07:5985/>", "ws-07", Some(5985)),
        ] {
            let read = Address::parse(typed).unwrap_or_else(|error| panic!("{typed}: {error}"));
            assert_eq!((read.host.as_str(), read.port), (host, port), "{typed}");
        }
        assert_eq!(host(&host("fe80::1%eth0")), "fe80::1%eth0", "what is kept is read again");
    }

    #[test]
    fn what_is_no_address_is_refused_with_the_true_reason() {
        for (typed, says) in [
            ("", "for example"),
            ("192.168.1.300", "four numbers"),
            ("192.168.1", "four numbers"),
            ("192.168.001.017", "write 192.168.1.17"),
            ("192.168.1.0/24", "network"),
            ("fe80::1/64", "network"),
            ("fe80::1%", "zone"),
            ("fe80::1%eth 0", "zone"),
            ("00:db:b5:ca:94:1b", "neither an IPv6 address"),
            ("[fe80::1", "bracket"),
            ("pc:port", "“port” is not a port"),
            ("pc:70000", "Port 70000"),
            ("http://op:secret@pc/", "account"),
            ("rdp://pc", "address for rdp"),
            ("my pc", "a blank"),
            ("pc,1", "“,”"),
            ("192,168,1,17", "“,”"),
            ("-pc", "hyphen"),
            ("pc..local", "1 to 63"),
            ("pc.0x7f", "ends with a number"),
            ("pc/folder", "more than an address"),
        ] {
            let said = Address::parse(typed).unwrap_err().to_string();
            assert!(said.contains(says) && said.ends_with('.'), "{typed}: {said}");
            assert!(!said.contains("secret"), "{said}");
        }
    }

    #[test]
    fn what_disagrees_with_another_field_says_which() {
        let typed = |text: &str| Address::parse(text).unwrap();
        assert_eq!(typed("http://pc:5985/wsman").agreeing(5985, &Transport::Http).unwrap(), "pc");
        let port = typed("pc:5986").agreeing(5985, &Transport::Http).unwrap_err().to_string();
        assert!(port.contains("Enter 5986 there"), "{port}");
        let scheme = typed("https://pc").agreeing(5985, &Transport::Http).unwrap_err().to_string();
        assert!(scheme.contains("Choose HTTPS"), "{scheme}");
    }
}
