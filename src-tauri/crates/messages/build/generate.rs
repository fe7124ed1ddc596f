//! The Rust source that the catalogs become.

use std::{
    fmt::{self, Write as _},
    fs,
};

use crate::catalog::{Kind, Language, Message};

/// The module of each room and the table of languages.
pub(crate) fn rust(languages: &[Language]) -> Result<String, fmt::Error> {
    let mut out = String::new();
    for room in languages.first().map(|source| &source.rooms[..]).unwrap_or_default() {
        writeln!(out, "/// The messages of `{}.ftl`.", room.name)?;
        writeln!(out, "pub mod {} {{", room.name)?;
        writeln!(
            out,
            "    #![allow(clippy::doc_markdown, unused_imports, reason = \"made from the catalog\")]"
        )?;
        writeln!(out, "    use crate::{{Arg, Message, Part, value::Number}};")?;
        for message in &room.messages {
            function(&mut out, &room.name, message)?;
        }
        writeln!(out, "}}")?;
    }
    writeln!(out, "pub(crate) static CATALOGS: &[(&str, &[&str])] = &[")?;
    for language in languages {
        writeln!(out, "    ({:?}, &[", language.tag)?;
        for room in &language.rooms {
            let path = fs::canonicalize(&room.path).unwrap_or_else(|_| room.path.clone());
            writeln!(out, "        include_str!({:?}),", path.display().to_string())?;
        }
        writeln!(out, "    ]),")?;
    }
    writeln!(out, "];")?;
    Ok(out)
}

fn function(out: &mut String, room: &str, message: &Message) -> fmt::Result {
    let name = ident(&message.id[room.len() + 1..]);
    let parameters = message.args.iter().map(|(arg, kind)| format!("{}: {}", ident(arg), parameter(*kind)));
    let values = message.args.iter().map(|(arg, kind)| format!("({arg:?}, {})", value(&ident(arg), *kind)));
    writeln!(out)?;
    for line in message.text.lines() {
        writeln!(out, "    /// {}", line.replace('[', "\\[").replace('<', "\\<").replace('`', "'"))?;
    }
    writeln!(out, "    pub fn {name}({}) -> Message {{", parameters.collect::<Vec<_>>().join(", "))?;
    writeln!(out, "        Message::known({:?}, [{}])", message.id, values.collect::<Vec<_>>().join(", "))?;
    writeln!(out, "    }}")
}

fn parameter(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "impl Into<String>",
        Kind::Number => "impl Number",
        Kind::Duration => "std::time::Duration",
        Kind::Message => "impl Into<Message>",
        Kind::List => "impl IntoIterator<Item: Into<Part>>",
    }
}

fn value(name: &str, kind: Kind) -> String {
    match kind {
        Kind::Text => format!("Arg::Text({name}.into())"),
        Kind::Number => format!("Arg::Number({name}.number())"),
        Kind::Duration => format!("Arg::from({name})"),
        Kind::Message => format!("Arg::Message({name}.into())"),
        Kind::List => format!("Arg::List({name}.into_iter().map(Into::into).collect())"),
    }
}

/// A name of Rust; a word that Rust keeps for itself is marked.
fn ident(name: &str) -> String {
    let name = name.replace('-', "_");
    match name.as_str() {
        "type" | "move" | "in" | "for" | "as" | "ref" | "use" | "if" | "match" | "mod" | "loop" | "where"
        | "while" | "return" | "continue" | "break" | "static" | "try" | "final" | "do" | "box" => {
            format!("r#{name}")
        }
        _ => name,
    }
}
