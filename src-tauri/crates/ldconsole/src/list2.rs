//! The answer of `list2`: all emulators of a workstation with their state.
//!
//! `index,title,top window,bind window,Android state,pid,VM pid[,width,height,dpi]`, without a header. Titles are
//! neither quoted nor escaped and may hold commas, so a row is read from both ends: the index from the left, the numbers
//! from the right, and what is left is the title. With a title like `1,2,3` a row can fit both forms; then the rows of
//! the same listing that fit only one of them decide.

use crate::Error;
use crate::error::shorten;
use crate::identity::Index;
use crate::lines::lines_with_text;
use crate::message::ConsoleMessage;
use crate::text::{CodePage, decode_lines};

/// An answer of `list2`. Every line with text in it is either a row or reported as skipped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// The emulators, in the order of the answer; no index occurs twice.
    pub rows: Vec<Row>,
    /// What could not be read as an emulator.
    pub skipped: Vec<Skipped>,
    /// Whether some bytes meant nothing in the code page; titles then hold U+FFFD.
    pub malformed: bool,
}

/// A line that is not an emulator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// Number of the line, from 1.
    pub line_number: usize,
    /// The line, shortened if it is very long.
    pub text: String,
    /// Why it was skipped.
    pub reason: SkipReason,
}

/// Why a line is not an emulator. The texts are for the log; what an operator reads is made of the variants.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SkipReason {
    /// Its index was listed before.
    #[error("index {0} was already listed")]
    Repeated(Index),
    /// It may have been cut off.
    #[error("it has fewer fields than the rows around it and may be cut off")]
    CutOff,
    /// No emulator has this index.
    #[error("its index {0} is not one of an emulator (0 to 999)")]
    Index(String),
    /// It has so many fields, which is no row.
    #[error("it has {0} fields; a row has 7 or 10")]
    Fields(usize),
    /// Its state of Android is not known.
    #[error("its Android state {0} is none of 0, 1 and 2")]
    State(i64),
    /// Its fields are not the numbers of a row.
    #[error("its fields are not the numbers of a row")]
    Numbers,
}

/// One emulator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its index.
    pub index: Index,
    /// Its title as it stands there: maybe empty, with commas, or a number.
    pub title: String,
    /// Handle of its window, 0 if it has none.
    pub top_window: i64,
    /// Handle of the window that shows Android's screen, 0 if there is none.
    pub bind_window: i64,
    /// How far Android is, as LDPlayer sees it.
    pub android_state: AndroidState,
    /// Process of its window (`dnplayer.exe`).
    pub pid: Option<u32>,
    /// Process of its virtual machine (`Ld9BoxHeadless.exe`).
    pub vm_pid: Option<u32>,
    /// Both process ids as they stand there.
    pub raw_pids: RawPids,
    /// Its configured screen; `None` in the older form with 7 fields.
    pub screen: Option<Screen>,
    /// Fields after the known ones, which a newer version may add.
    pub extra_fields: Vec<String>,
}

impl Row {
    /// Whether letters of its title were lost: bytes that mean nothing in the code page, or that were lost before. Such
    /// a title is no proof of which emulator it is.
    pub fn title_is_damaged(&self) -> bool {
        self.title.contains(char::REPLACEMENT_CHARACTER)
    }
}

/// Process ids as `list2` writes them: -1 or 0 where there is no process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RawPids {
    /// Of the window.
    pub pid: i64,
    /// Of the virtual machine.
    pub vm_pid: i64,
}

/// Field 5 of `list2`. It runs ahead of the truth: see [`crate::health`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AndroidState {
    /// 0: not started.
    Off,
    /// 1: started.
    Started,
    /// 2: starting.
    Starting,
}

impl AndroidState {
    /// The number that stands in `list2`.
    pub fn code(self) -> u8 {
        match self {
            Self::Off => 0,
            Self::Started => 1,
            Self::Starting => 2,
        }
    }

    fn from_code(code: i64) -> Option<Self> {
        [Self::Off, Self::Started, Self::Starting].into_iter().find(|state| i64::from(state.code()) == code)
    }
}

/// A screen as configured, which is not always what Android uses. Zeros occur after damage to a configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Screen {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Dots per inch.
    pub dpi: u32,
}

/// Reads an answer of `list2`.
///
/// No output at all is an empty listing, which also occurs for a moment while emulators boot. Output without a single
/// line of the shape of a row is [`Error::NotAListing`].
pub fn parse_list2(bytes: &[u8], code_page: CodePage) -> Result<Listing, Error> {
    let decoded = decode_lines(bytes, code_page);
    let lines: Vec<Line<'_>> =
        lines_with_text(&decoded.text).map(|(number, text)| Line::read(number, text)).collect();

    if !lines.iter().any(Line::is_row)
        && let Some(first) = lines.first()
    {
        return Err(Error::NotAListing {
            first_line: shorten(first.text.trim()),
            lines: lines.len(),
            message: ConsoleMessage::recognise(&decoded.text),
        });
    }

    let usual_form = usual_form(&lines);
    let mut listed = [false; Index::MAX as usize + 1];
    let mut listing = Listing { malformed: decoded.malformed, ..Listing::default() };
    listing.rows.reserve(lines.len().min(listed.len()));
    for line in lines {
        let (number, text) = (line.number, line.text);
        match line.into_row(usual_form) {
            Ok(row) if std::mem::replace(&mut listed[usize::from(row.index.get())], true) => {
                listing.skip(number, text, SkipReason::Repeated(row.index));
            }
            Ok(row) => listing.rows.push(row),
            Err(reason) => listing.skip(number, text, reason),
        }
    }
    Ok(listing)
}

impl Listing {
    fn skip(&mut self, line_number: usize, text: &str, reason: SkipReason) {
        self.skipped.push(Skipped { line_number, text: shorten(text), reason });
    }
}

/// How the fields of a row are arranged, most usual first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// With screen, the numbers at the right end.
    Ten,
    /// Without screen, the numbers at the right end.
    Seven,
    /// With screen and further fields, read from the left: the title has no comma.
    Wide,
}

/// A row that a line can be read as.
struct Candidate<'a> {
    form: Form,
    title: &'a str,
    numbers: Numbers,
    screen: Option<Screen>,
    /// Further fields, with the comma before them.
    further: &'a str,
}

struct Numbers {
    top_window: i64,
    bind_window: i64,
    state: AndroidState,
    pids: RawPids,
}

struct Line<'a> {
    number: usize,
    text: &'a str,
    index: &'a str,
    candidate: Option<Candidate<'a>>,
    /// More than one candidate is rare: it takes a title with commas and numbers.
    others: Vec<Candidate<'a>>,
}

impl<'a> Line<'a> {
    fn read(number: usize, text: &'a str) -> Self {
        let nothing = Self { number, text, index: "", candidate: None, others: Vec::new() };
        let Some((index, rest)) = text.split_once(',') else { return nothing };
        let index = index.trim();
        if index.parse::<i64>().is_err() {
            return nothing;
        }
        let tail = Tail::of(rest);
        let ten = || {
            let (title, [top, bind, state, pid, vm_pid, width, height, dpi]) = tail.split()?;
            let numbers = Numbers::read([top, bind, state, pid, vm_pid])?;
            let screen = Some(Screen::read([width, height, dpi])?);
            Some(Candidate { form: Form::Ten, title, numbers, screen, further: "" })
        };
        let seven = || {
            let (title, fields) = tail.split()?;
            let numbers = Numbers::read(fields)?;
            Some(Candidate { form: Form::Seven, title, numbers, screen: None, further: "" })
        };
        let wide = || {
            let (title, fields) = rest.split_once(',')?;
            let (eighth, _) = fields.match_indices(',').nth(7)?;
            let (known, further) = fields.split_at(eighth);
            let mut known = known.split(',');
            let numbers = Numbers::read(take(&mut known)?)?;
            let screen = Some(Screen::read(take(&mut known)?)?);
            Some(Candidate { form: Form::Wide, title, numbers, screen, further })
        };
        let has_comma = |candidate: &Candidate<'_>| candidate.title.contains(',');
        let mut candidates = [ten(), seven()].into_iter().flatten().peekable();
        // Without a comma in its title, a row with numbers at its right end has no further fields.
        let may_be_wide = candidates.peek().is_none_or(has_comma);
        let mut candidates = candidates.chain(may_be_wide.then(wide).flatten());
        Self { index, candidate: candidates.next(), others: candidates.collect(), ..nothing }
    }

    fn is_row(&self) -> bool {
        self.candidate.is_some()
    }

    /// The form, if the line fits one only.
    fn only_form(&self) -> Option<Form> {
        self.candidate.as_ref().filter(|_| self.others.is_empty()).map(|candidate| candidate.form)
    }

    /// The row, or why there is none.
    fn into_row(self, usual_form: Form) -> Result<Row, SkipReason> {
        let usual = |candidate: &&Candidate<'_>| candidate.form == usual_form;
        let mut candidates = self.candidate.iter().chain(&self.others);
        let Some(candidate) = candidates.clone().find(usual).or_else(|| candidates.next()) else {
            return Err(why_not_a_row(self.text));
        };
        if candidate.looks_like_a_cut_row(usual_form) {
            return Err(SkipReason::CutOff);
        }
        let index: Index = self.index.parse().map_err(|_| SkipReason::Index(shorten(self.index)))?;
        Ok(candidate.row(index))
    }
}

/// The last fields of a text, last first, as far as there are eight and a comma before each.
struct Tail<'a> {
    text: &'a str,
    commas: [usize; 8],
    found: usize,
}

impl<'a> Tail<'a> {
    fn of(text: &'a str) -> Self {
        let mut tail = Self { text, commas: [0; 8], found: 0 };
        let from_right = text.bytes().enumerate().rev().filter(|(_, byte)| *byte == b',');
        for ((at, _), comma) in from_right.zip(&mut tail.commas) {
            *comma = at;
            tail.found += 1;
        }
        tail
    }

    /// The last `N` fields (at most 8), and what is before them without the comma between.
    fn split<const N: usize>(&self) -> Option<(&'a str, [&'a str; N])> {
        let commas = self.commas[..self.found].get(..N)?;
        let mut fields = [""; N];
        let mut end = self.text.len();
        for (field, comma) in fields.iter_mut().rev().zip(commas) {
            *field = &self.text[comma + 1..end];
            end = *comma;
        }
        Some((&self.text[..end], fields))
    }
}

fn take<'a, const N: usize>(fields: &mut impl Iterator<Item = &'a str>) -> Option<[&'a str; N]> {
    let mut taken = [""; N];
    for field in &mut taken {
        *field = fields.next()?;
    }
    Some(taken)
}

/// The form of most rows that fit one form only. Current versions of LDPlayer write ten fields.
fn usual_form(lines: &[Line<'_>]) -> Form {
    let votes = |form: Form| lines.iter().filter(|line| line.only_form() == Some(form)).count();
    let (ten, seven, wide) = (votes(Form::Ten), votes(Form::Seven), votes(Form::Wide));
    if wide > ten && wide > seven {
        Form::Wide
    } else if seven > ten {
        Form::Seven
    } else {
        Form::Ten
    }
}

impl Candidate<'_> {
    /// A row of ten fields that lost its end can still look like one of seven fields, with numbers in its title.
    fn looks_like_a_cut_row(&self, usual_form: Form) -> bool {
        self.form == Form::Seven
            && usual_form != Form::Seven
            && self.title.rsplit_once(',').is_some_and(|(_, last)| integer(last).is_some())
    }

    fn row(&self, index: Index) -> Row {
        let Numbers { top_window, bind_window, state, pids } = self.numbers;
        Row {
            index,
            title: self.title.to_owned(),
            top_window,
            bind_window,
            android_state: state,
            pid: process(pids.pid),
            vm_pid: process(pids.vm_pid),
            raw_pids: pids,
            screen: self.screen,
            extra_fields: self.further.split(',').skip(1).map(str::to_owned).collect(),
        }
    }
}

impl Numbers {
    fn read([top_window, bind_window, state, pid, vm_pid]: [&str; 5]) -> Option<Self> {
        let process_id = |field| integer(field).filter(|id| (-1..=i64::from(u32::MAX)).contains(id));
        // The state first: it is what tells the forms apart.
        let state = AndroidState::from_code(integer(state)?)?;
        let pids = RawPids { pid: process_id(pid)?, vm_pid: process_id(vm_pid)? };
        Some(Self { top_window: integer(top_window)?, bind_window: integer(bind_window)?, state, pids })
    }
}

impl Screen {
    fn read([width, height, dpi]: [&str; 3]) -> Option<Self> {
        let size = |field: &str| integer(field).and_then(|size| u32::try_from(size).ok());
        Some(Self { width: size(width)?, height: size(height)?, dpi: size(dpi)? })
    }
}

fn integer(field: &str) -> Option<i64> {
    let field = field.trim_ascii();
    if field.starts_with('+') { None } else { field.parse().ok() }
}

fn process(id: i64) -> Option<u32> {
    u32::try_from(id).ok().filter(|id| *id > 0)
}

fn why_not_a_row(text: &str) -> SkipReason {
    let fields = text.split(',').count();
    if fields < 7 {
        return SkipReason::Fields(fields);
    }
    let from_right = |distance: usize| text.rsplit(',').nth(distance - 1).unwrap_or_default();
    let states = [6, 3].map(|distance| integer(from_right(distance)));
    match states {
        [Some(state), _] if fields >= 10 && AndroidState::from_code(state).is_none() => {
            SkipReason::State(state)
        }
        [_, Some(state)] if fields == 7 && AndroidState::from_code(state).is_none() => {
            SkipReason::State(state)
        }
        _ => SkipReason::Numbers,
    }
}
