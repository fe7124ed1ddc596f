use super::*;
use crate::winrm::account::AccountName;

fn capture(id: &str, stdout: &[u8]) -> Capture {
    Capture {
        id: id.into(),
        sent: r"type C:\Users\Оператор\x".into(),
        stdout: stdout.to_vec(),
        stderr: Vec::new(),
        exit_code: Some(0),
        failed: None,
        ms: 1,
        expects: None,
    }
}

fn page(number: u32) -> CodePage {
    CodePage::try_from(number).unwrap()
}

fn written(text: &str, number: u32) -> Vec<u8> {
    text.chars().flat_map(|c| page(number).encode(c).unwrap_or_else(|| vec![b'?'])).collect()
}

fn masked(captures: &mut [Capture], pages: &[u32]) -> Mask {
    let account = AccountName::parse(r"FARM\Оператор").unwrap();
    let known = ToAnonymize { names: vec!["WS-07", "192.168.1.17"], account: &account };
    let mut mask = Mask::new(pages.iter().map(|number| page(*number)).collect());
    mask.learn(&known, captures);
    for capture in captures.iter_mut() {
        mask.hide(capture);
    }
    mask
}

#[test]
fn names_are_replaced_in_every_code_page_and_shapes_stay() {
    let line = r#""explorer.exe","4188","Console","1","FARM-PC-01\Оператор","ОПЕРАТОР""#;
    let mut captures = [
        capture("a", &written(line, 866)),
        capture("b", &written(line, 1251)),
        capture("c", line.as_bytes()),
        capture("wmi-computer", b"<i><Name>FARM-PC-01</Name><Domain>farm.example</Domain></i>"),
    ];
    let before = captures.clone();
    let mask = masked(&mut captures, &[1251, 866]);
    for (was, is) in before.iter().zip(&captures) {
        assert_eq!(was.stdout.len(), is.stdout.len());
        assert_ne!(was.stdout, is.stdout);
        assert!(!mask.is_left(is), "{is:?}");
        assert!(mask.is_left(was));
    }
    let read = decode(&captures[0].stdout, page(866)).text;
    assert!(read.starts_with(r#""explorer.exe","4188","Console","1",""#), "{read}");
    assert!(!read.to_lowercase().contains("оператор") && !read.contains("FARM"), "{read}");
    let same = [decode(&captures[1].stdout, page(1251)).text, decode(&captures[2].stdout, page(866)).text];
    assert_eq!([&read, &read], same.each_ref(), "the same name is the same everywhere");
    let shape = |c: char| (c.is_uppercase(), c.is_lowercase(), c.is_ascii());
    assert!(line.chars().map(shape).eq(read.chars().map(shape)), "{read}");
    assert!(!captures[0].sent.contains("Оператор"));
}

#[test]
fn numbers_that_name_something_are_replaced_and_others_are_not() {
    let text = "S-1-5-21-1111111111-2222222222-3333333333-1001 192.168.1.17 3C-5A-B4-11-22-33 \
        4C4C4544-0042-3510-8054-B4C04F4E3032 861000000000000 10.0.19045 9.0.71.0 4188 20261124060000.5+060 \
        FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF 0xC0000005";
    let mut captures =
        [capture("a", text.as_bytes()), capture("b", b"S-1-5-21-1111111111-2222222222-3333333333-500")];
    masked(&mut captures, &[1252, 850]);
    let read = String::from_utf8(captures[0].stdout.clone()).unwrap();
    for gone in ["1111111111", "192.168.1.17", "3C-5A", "4C4C4544", "861000000000000"] {
        assert!(!read.contains(gone), "{gone}: {read}");
    }
    for kept in
        ["S-1-5-21-", "-1001 ", " 10.0.19045 9.0.71.0 4188 20261124060000.5+060 FFFFFFFF-", "0xC0000005"]
    {
        assert!(read.contains(kept), "{kept}: {read}");
    }
    let other = String::from_utf8(captures[1].stdout.clone()).unwrap();
    assert_eq!(other.strip_suffix("-500"), read.split("-1001").next(), "one computer stays one");
}

#[test]
fn a_short_name_is_replaced_as_a_word_only() {
    assert_eq!(find(b"Services li", b"li", 0), Some(9));
    assert_eq!(find(b"clients", b"li", 0), None);
    assert_eq!(find(b"D:\\Farms01", b"farms", 0), Some(3));
}

#[test]
fn letters_of_every_script_keep_their_size() {
    let mut mask = Mask::new(vec![page(1258), page(936), page(850)]);
    for c in "ễộÇß汉电Жжşกあ한".chars() {
        let other = mask.other_letter(c);
        assert_ne!(other, c);
        for number in [1258, 936, 850] {
            let size = |c| page(number).encode(c).map(|bytes| bytes.len());
            assert_eq!(size(other), size(c), "{c} {other}");
        }
    }
}
