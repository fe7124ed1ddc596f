//! Makes packages for the tests, by the declarations of AOSP and by nothing of the reader.

use std::io::{Cursor, Write as _};

use zip::{ZipWriter, write::SimpleFileOptions};

/// An attribute: its name, its number, its value.
#[derive(Clone)]
pub(crate) enum Value {
    Text(&'static str),
    Number(u32),
    Reference(u32),
}

pub(crate) type Attributes = Vec<(&'static str, u32, Value)>;

/// A manifest of these elements, with its strings in UTF-8 or UTF-16.
pub(crate) fn manifest(elements: &[(&'static str, Attributes)], utf8: bool) -> Vec<u8> {
    let mut strings: Vec<&str> = Vec::new();
    let mut ids: Vec<u32> = Vec::new();
    // Attributes with a number come first: their map begins with the first string.
    for (name, id, _) in elements.iter().flat_map(|(_, attributes)| attributes).filter(|(_, id, _)| *id != 0)
    {
        if !strings.contains(name) {
            strings.push(name);
            ids.push(*id);
        }
    }
    let number = |text: &'static str, strings: &mut Vec<&str>| -> u32 {
        let place = strings.iter().position(|known| *known == text).unwrap_or_else(|| {
            strings.push(text);
            strings.len() - 1
        });
        u32::try_from(place).unwrap()
    };
    let mut body = Vec::new();
    for (element, attributes) in elements {
        let mut extra = Vec::new();
        extra.extend(u32::MAX.to_le_bytes());
        extra.extend(number(element, &mut strings).to_le_bytes());
        extra.extend(20_u16.to_le_bytes());
        extra.extend(20_u16.to_le_bytes());
        extra.extend(u16::try_from(attributes.len()).unwrap().to_le_bytes());
        extra.extend([0; 6]);
        for (name, _, value) in attributes {
            extra.extend(u32::MAX.to_le_bytes());
            extra.extend(number(name, &mut strings).to_le_bytes());
            extra.extend(u32::MAX.to_le_bytes());
            let (kind, data) = match value {
                Value::Text(text) => (0x03, number(text, &mut strings)),
                Value::Number(number) => (0x10, *number),
                Value::Reference(id) => (0x01, *id),
            };
            extra.extend([8, 0, 0, kind]);
            extra.extend(data.to_le_bytes());
        }
        let mut header = vec![0; 8];
        header.extend(extra);
        body.extend(chunk(0x0102, 16, &header));
    }
    let map: Vec<u8> = ids.iter().flat_map(|id| id.to_le_bytes()).collect();
    let mut file = pool(&strings, utf8);
    file.extend(chunk(0x0180, 8, &map));
    file.extend(body);
    chunk(0x0003, 8, &file)
}

fn chunk(kind: u16, header: u16, body: &[u8]) -> Vec<u8> {
    let mut bytes = kind.to_le_bytes().to_vec();
    bytes.extend(header.to_le_bytes());
    bytes.extend(u32::try_from(body.len() + 8).unwrap().to_le_bytes());
    bytes.extend(body);
    bytes
}

fn pool(strings: &[&str], utf8: bool) -> Vec<u8> {
    let (mut offsets, mut data) = (Vec::new(), Vec::new());
    for text in strings {
        offsets.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
        if utf8 {
            data.push(u8::try_from(text.encode_utf16().count()).unwrap());
            data.push(u8::try_from(text.len()).unwrap());
            data.extend(text.as_bytes());
            data.push(0);
        } else {
            data.extend(u16::try_from(text.encode_utf16().count()).unwrap().to_le_bytes());
            data.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
            data.extend([0, 0]);
        }
    }
    data.resize(data.len().next_multiple_of(4), 0);
    let mut body = u32::try_from(strings.len()).unwrap().to_le_bytes().to_vec();
    body.extend(0_u32.to_le_bytes());
    body.extend((if utf8 { 0x100_u32 } else { 0 }).to_le_bytes());
    body.extend(u32::try_from(28 + offsets.len()).unwrap().to_le_bytes());
    body.extend(0_u32.to_le_bytes());
    body.extend(offsets);
    body.extend(data);
    chunk(0x0001, 28, &body)
}

/// An archive of these files.
pub(crate) fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A manifest as most have it.
pub(crate) fn usual() -> Vec<(&'static str, Attributes)> {
    vec![
        (
            "manifest",
            vec![
                ("versionCode", 0x0101_021b, Value::Number(421)),
                ("versionName", 0x0101_021c, Value::Text("4.2.1")),
                ("package", 0, Value::Text("com.example.game")),
            ],
        ),
        ("uses-sdk", vec![("minSdkVersion", 0x0101_020c, Value::Number(24))]),
        ("application", vec![("label", 0x0101_0001, Value::Text("Игра"))]),
    ]
}
