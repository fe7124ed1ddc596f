//! Names for a fleet that looks like one: the same for the same seed.

use crate::code_page::CodePages;

/// Code pages of the machines of a fleet, in turn: mostly Western, one each of the troublesome ones.
const ANSI: [u16; 8] = [1252, 936, 1258, 1251, 1252, 1252, 936, 1252];

/// Code pages of the machine with this number.
pub(crate) fn code_pages(machine: usize) -> CodePages {
    CodePages::of_ansi(ANSI[machine % ANSI.len()])
}

/// A password that looks random.
pub(crate) fn password(rng: &mut fastrand::Rng) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    let mut part = |length: usize| -> String {
        (0..length).map(|_| char::from(LETTERS[rng.usize(..LETTERS.len())])).collect()
    };
    format!("{}-{}-{}", part(5), part(5), part(4))
}

/// A title for the emulator with this index; some of them are the kind that breaks parsers.
pub(crate) fn title(index: u32, code_pages: CodePages, rng: &mut fastrand::Rng) -> String {
    let local: &[&str] = match code_pages.ansi {
        936 => &["雷电模拟器", "采集", "主号", "农场,备用", "小号"],
        // Letters with two marks, such as ạ, would be listed as ?: the code page has no room for them.
        1258 => &["Đào vàng", "Máy chính", "Thú cưng, 2"],
        1251 => &["Ферма", "Основной", "Запасной, 2"],
        _ => &[],
    };
    if !local.is_empty() && rng.u8(..3) == 0 {
        return format!("{}-{index}", local[rng.usize(..local.len())]);
    }
    match rng.u8(..12) {
        0 => format!("{}", 1000 + index),
        1 => format!("Raid, team {index}"),
        2 => format!("Arena & Co {index}"),
        3 => format!("Alt 100% {index}"),
        4 | 5 => format!("LDPlayer-{index}"),
        6 | 7 => format!("Shop ({index})"),
        _ => format!("Farm-{index:02}"),
    }
}
