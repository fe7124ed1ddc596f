//! `list2` answers that nobody has recorded but that occur, or could.

use std::fmt::Write as _;

use ldconsole::{CodePage, Error, Listing, Screen, SkipReason, parse_list2};
use proptest::prelude::*;

fn page(number: u32) -> CodePage {
    CodePage::try_from(number).unwrap()
}

fn read(text: &str) -> Listing {
    parse_list2(text.as_bytes(), page(1252)).unwrap()
}

fn titles(listing: &Listing) -> Vec<(u16, &str)> {
    listing.rows.iter().map(|row| (row.index.get(), row.title.as_str())).collect()
}

fn skipped_lines(listing: &Listing) -> Vec<usize> {
    listing.skipped.iter().map(|skipped| skipped.line_number).collect()
}

#[test]
fn titles_may_be_empty_numbers_or_full_of_commas() {
    let listing = read(
        "0,,0,0,0,-1,-1,960,540,160\r\n1,12345,0,0,0,-1,-1,960,540,160\r\n2,a,b,,c,0,0,0,-1,-1,960,540,160\r\n\
         3, spaced & (odd) ,0,0,0,-1,-1,960,540,160\r\n4,1,2,3,0,0,0,-1,-1,960,540,160\r\n5,,,0,0,0,-1,-1,960,540,160\r\n",
    );
    let expected = [(0, ""), (1, "12345"), (2, "a,b,,c"), (3, " spaced & (odd) "), (4, "1,2,3"), (5, ",")];
    assert_eq!(titles(&listing), expected);
    assert!(listing.skipped.is_empty());
}

#[test]
fn a_row_that_fits_both_forms_is_read_like_the_rows_around_it() {
    let ambiguous = "1,a,1,2,0,100,200,1,5,6";
    let in_seven = read(&format!("0,x,0,0,0,-1,-1\n{ambiguous}\n2,y,0,0,0,-1,-1\n"));
    let in_ten = read(&format!("0,x,0,0,0,-1,-1,960,540,160\n{ambiguous}\n"));

    assert_eq!(titles(&in_seven), [(0, "x"), (1, "a,1,2,0"), (2, "y")]);
    assert_eq!(titles(&in_ten), [(0, "x"), (1, "a")]);
    assert_eq!(in_ten.rows[1].screen, Some(Screen { width: 1, height: 5, dpi: 6 }));
}

#[test]
fn both_forms_may_stand_in_one_listing() {
    let listing = read("0,a,0,0,0,-1,-1,960,540,160\n1,b,0,0,0,-1,-1\n2,c, d,0,0,0,-1,-1\n");
    assert_eq!(titles(&listing), [(0, "a"), (1, "b"), (2, "c, d")]);
    assert_eq!(listing.rows.iter().map(|row| row.screen.is_some()).collect::<Vec<_>>(), [true, false, false]);
}

#[test]
fn every_line_end_is_understood() {
    for end in ["\n", "\r\n", "\r\r\n", "\r"] {
        let text = ["0,a,0,0,0,-1,-1", "", "2,c,0,0,0,-1,-1"].join(end);
        for text in [text.clone(), text.clone() + end, text + end + end] {
            let listing = read(&text);
            assert_eq!(titles(&listing), [(0, "a"), (2, "c")], "{text:?}");
            assert!(listing.skipped.is_empty());
        }
    }
}

#[test]
fn what_is_no_emulator_is_reported_with_line_and_reason() {
    let listing = read(
        "0,a,0,0,0,-1,-1,960,540,160\r\nsome warning, with a comma\r\n99999,ghost,0,0,0,-1,-1,960,540,160\r\n\
         1000,b,0,0,0,-1,-1,960,540,160\r\n-1,c,0,0,0,-1,-1,960,540,160\r\n3,d,0,0,7,1,2,960,540,160\r\n\
         0,again,0,0,0,-1,-1,960,540,160\r\n999,e,0,0,0,-1,-1,960,540,160\r\n5,f,0,0\r\n",
    );
    assert_eq!(titles(&listing), [(0, "a"), (999, "e")]);
    assert_eq!(skipped_lines(&listing), [2, 3, 4, 5, 6, 7, 9]);
    let reason = |at: usize| &listing.skipped[at].reason;
    assert_eq!(reason(1), &SkipReason::Index("99999".to_owned()));
    assert_eq!(reason(4), &SkipReason::State(7));
    assert_eq!(reason(5), &SkipReason::Repeated(0.try_into().unwrap()));
    assert_eq!(reason(6), &SkipReason::Fields(4));
}

#[test]
fn a_row_that_was_cut_off_is_not_taken_for_an_older_form() {
    let whole = "0,x,0,0,0,-1,-1,960,540,160\r\n1,y,3148512,1837642,1,20204,29052,2560,1440,360\r\n";
    let (start, end) = (whole.find("1,y").unwrap(), whole.len() - 2);
    // Up to its seventh field it is a row of seven fields; to the tenth, a row of ten with a shorter number.
    let seventh = start + "1,y,3148512,1837642,1,20204,29052".len();
    let tenth = start + "1,y,3148512,1837642,1,20204,29052,2560,1440,".len();
    for cut in start + 1..end {
        let listing = read(&whole[..cut]);
        let titles = titles(&listing);
        if titles.len() == 2 {
            assert_eq!(titles[1], (1, "y"), "cut at {cut}");
            assert!(cut <= seventh || cut > tenth, "cut at {cut}");
        } else {
            assert_eq!(skipped_lines(&listing), [2], "cut at {cut}");
        }
    }
}

#[test]
fn fields_of_a_newer_version_are_kept() {
    let listing = read("0,a,0,0,0,-1,-1,960,540,160,60,new\n1,b,5,6,1,100,200,1280,720,240,30,\n");
    assert_eq!(titles(&listing), [(0, "a"), (1, "b")]);
    assert_eq!(listing.rows[0].extra_fields, ["60", "new"]);
    assert_eq!(listing.rows[1].screen, Some(Screen { width: 1280, height: 720, dpi: 240 }));
}

#[test]
fn nothing_is_an_empty_listing_and_other_text_is_none() {
    for nothing in ["", "\r\n", "\r\r\n \n", "\u{FEFF}"] {
        assert_eq!(read(nothing), Listing::default(), "{nothing:?}");
    }
    let missing = "'C:\\LDPlayer\\ldconsole.exe' is not recognized as an internal or external command,\r\n\
                   operable program or batch file.\r\n";
    match parse_list2(missing.as_bytes(), page(1252)) {
        Err(Error::NotAListing { first_line, lines, message }) => {
            assert!(first_line.starts_with("'C:\\LDPlayer"));
            assert_eq!((lines, message), (2, None));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_machine_with_a_ghost_row_only_has_an_empty_listing() {
    let listing = read("99999,ghost,0,0,0,-1,-1,960,540,160\r\n");
    assert!(listing.rows.is_empty());
    assert_eq!(skipped_lines(&listing), [1]);
}

#[test]
fn titles_come_in_the_code_page_of_the_machine() {
    let pages: [(u32, &[u8], &str); 9] = [
        (936, b"\xC0\xD7\xB5\xE7", "雷电"),
        (950, b"\xB9\x70\xB9\x71", "雷電"),
        (932, b"\x95\x5C", "表"),
        (949, b"\xB0\xD4\xC0\xD3", "게임"),
        (1251, b"\xD4\xE5\xF0\xEC\xE0", "Ферма"),
        (866, b"\x94\xA5\xE0\xAC\xA0", "Ферма"),
        (1252, b"caf\xE9", "café"),
        (874, b"\xE0\xA1\xC1", "เกม"),
        (65001, "Trại".as_bytes(), "Trại"),
    ];
    for (number, bytes, title) in pages {
        let row = [b"0,", bytes, b",0,0,0,-1,-1,960,540,160\r\n"].concat();
        let listing = parse_list2(&row, page(number)).unwrap();
        assert_eq!(titles(&listing), [(0, title)], "{number}");
        assert!(!listing.malformed);
    }
    assert_eq!(CodePage::try_from(4711), Err(Error::UnknownCodePage(4711)));
}

#[test]
fn each_row_is_read_in_the_encoding_it_was_written_in() {
    let row = |bytes: &[u8]| [b"0,".as_slice(), bytes, b",0,0,0,-1,-1,960,540,160\r\n"].concat();
    let read = |rows: &[&[u8]], number| {
        let bytes: Vec<u8> = rows.iter().enumerate().fold(Vec::new(), |mut bytes, (index, title)| {
            bytes.extend(row(title));
            let at = bytes.len() - row(title).len();
            bytes[at] = b'0' + u8::try_from(index).unwrap();
            bytes
        });
        let listing = parse_list2(&bytes, page(number)).unwrap();
        let titles: Vec<String> = listing.rows.iter().map(|row| row.title.clone()).collect();
        (titles, listing.malformed)
    };
    let mixed = include_bytes!("../corpus/mixed_rows_936.bin");
    let listing = parse_list2(mixed, page(936)).unwrap();
    assert_eq!(titles(&listing), [(0, "雷电模拟器"), (1, "Ферма")]);
    assert!(!listing.malformed);
    let (thunder, cyrillic, cafe) = (b"\xC0\xD7\xB5\xE7", b"\xD4\xE5\xF0\xEC\xE0", "Café".as_bytes());
    assert_eq!(read(&[cyrillic, cafe], 1251).0, ["Ферма", "Café"]);
    assert_eq!(read(&["Trại 3".as_bytes(), thunder], 936).0, ["Trại 3", "雷电"]);
    assert_eq!(read(&[thunder, b"\xC2\xB7"], 936).0, ["雷电", "路"]);
    let neither = read(&["é".as_bytes(), b"a\xFF\xFFb", thunder], 936);
    assert_eq!((neither.0[1].contains('\u{FFFD}'), neither.1), (true, true));
}

#[test]
fn console_programs_are_read_in_the_page_of_their_console() {
    for (number, bytes, text) in [
        (850, include_bytes!("../corpus/schtasks_refused_de_850.bin").as_slice(), "durchgeführt."),
        (866, include_bytes!("../corpus/schtasks_refused_ru_866.bin").as_slice(), "ОШИБКА: Сопоставление"),
        (850, include_bytes!("../corpus/tasklist_explorer_de_850.bin").as_slice(), r"FARM-07\Jürgen"),
        (850, include_bytes!("../corpus/tasklist_explorer_es_850.bin").as_slice(), r"FARM-07\José"),
        (866, include_bytes!("../corpus/tasklist_explorer_ru_866.bin").as_slice(), r"FARM-07\Оператор"),
        (437, b"\x81ber".as_slice(), "über"),
        (852, b"\xA9l\xA6d\xB7".as_slice(), "ę"),
        (857, b"\x98\x9F\xA7".as_slice(), "İşğ"),
        (775, b"\xA5".as_slice(), "ź"),
        (737, b"\x80\x81".as_slice(), "ΑΒ"),
        (720, b"\x9F".as_slice(), "ا"),
        (855, b"\xA0".as_slice(), "а"),
        (862, b"\x80".as_slice(), "א"),
    ] {
        let decoded = ldconsole::decode(bytes, page(number));
        assert!(decoded.text.contains(text) && !decoded.malformed, "{number}: {}", decoded.text);
    }
    assert!(ldconsole::decode(b"\xD5\xE7", page(857)).malformed);
    assert!(page(850).can_encode("José") && !page(850).can_encode("Оператор") && !page(437).can_encode("ễ"));
}

#[test]
fn utf_8_is_tried_before_the_code_page() {
    let row = "0,雷电,0,0,0,-1,-1,960,540,160\r\n";
    assert_eq!(titles(&parse_list2(row.as_bytes(), page(936)).unwrap()), [(0, "雷电")]);
    let with_mark = format!("\u{FEFF}{row}");
    assert_eq!(titles(&parse_list2(with_mark.as_bytes(), page(936)).unwrap()), [(0, "雷电")]);
    let wide: Vec<u8> = with_mark.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(titles(&parse_list2(&wide, page(936)).unwrap()), [(0, "雷电")]);
}

#[test]
fn a_broken_character_spoils_its_title_and_nothing_else() {
    let listing =
        parse_list2(b"0,ab\xC0,0,0,0,-1,-1,960,540,160\r\n1,\xC0\xD7,0,0,0,-1,-1\r\n", page(936)).unwrap();
    assert_eq!(titles(&listing), [(0, "ab\u{FFFD}"), (1, "雷")]);
    assert!(listing.malformed);
}

type Generated = (i64, i64, u8, Option<u32>, Option<u32>, String);

fn generated_row() -> impl Strategy<Value = Generated> {
    let pid = || prop::option::of(1..=u32::MAX);
    // Titles without a number as last part are unambiguous in either form.
    let title = "[^\r\n\u{FEFF}]{0,20}[a-z雷é \"&]";
    (0..=i64::from(u32::MAX), 0..=i64::from(u32::MAX), 0..=2_u8, pid(), pid(), title)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_written_listing_reads_back(rows in prop::collection::vec(generated_row(), 1..12), ten in any::<bool>()) {
        let minus = |pid: Option<u32>| pid.map_or(-1, i64::from);
        let mut text = String::new();
        for (index, (top, bind, state, pid, vm_pid, title)) in rows.iter().enumerate() {
            let (pid, vm_pid) = (minus(*pid), minus(*vm_pid));
            write!(text, "{},{title},{top},{bind},{state},{pid},{vm_pid}", index * 3).unwrap();
            text += if ten { ",1280,720,240\r\n" } else { "\r\n" };
        }
        let listing = parse_list2(text.as_bytes(), page(936)).unwrap();
        prop_assert_eq!(&listing.skipped, &[]);
        prop_assert_eq!(listing.rows.len(), rows.len());
        for (read, (top, bind, state, pid, vm_pid, title)) in listing.rows.iter().zip(&rows) {
            prop_assert_eq!((read.top_window, read.bind_window, read.android_state.code()), (*top, *bind, *state));
            prop_assert_eq!((read.pid, read.vm_pid, &read.title), (*pid, *vm_pid, title));
            prop_assert_eq!(read.screen.is_some(), ten);
        }
    }

    #[test]
    fn every_line_is_a_row_or_reported(text in "([0-9]{1,4},)?([a,\\-0-9\r\n雷 ]{0,12}(,0,0,[0-3],-1,-1(,960,540,160)?)?\n?){0,6}") {
        let with_text = text.split(['\r', '\n']).filter(|line| !line.trim().is_empty()).count();
        match parse_list2(text.as_bytes(), page(1252)) {
            Ok(listing) => prop_assert_eq!(listing.rows.len() + listing.skipped.len(), with_text),
            Err(Error::NotAListing { lines, .. }) => prop_assert_eq!(lines, with_text),
            Err(other) => prop_assert!(false, "{other}"),
        }
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), number in prop::sample::select(vec![936, 932, 950, 949, 1258, 65001])) {
        let _ = parse_list2(&bytes, page(number));
        let _ = ldconsole::parse_list(&bytes, page(number));
        let _ = ldconsole::parse_isrunning(&bytes, page(number));
        let _ = ldconsole::AdbAnswer::parse(&bytes, page(number));
        let _ = ldconsole::InstanceConfig::parse(&bytes);
    }
}
