//! What is seen after the login: rights, shell, code page, LDPlayer, desktop, clock, disk.

use std::time::{Duration, SystemTime};

use ldconsole::Skipped;
use messages::{Message, findings, units};

use crate::{
    doctor::{
        adb, advice, autorun,
        chart::Chart,
        clock::{self, Skew},
        computer, desktop,
        installs::{self, Installs},
        outside::{MARGIN, of_error},
        step::{DraftFinding, Progress, Status, Step},
        target::DoctorTarget,
    },
    error::Cause,
    host::{clock::parse, install::Install, station::Station},
    values,
    winrm::identity::Identity,
};

/// For looking for LDPlayer: some command lines, each of which starts a few programs.
const SEARCH: Duration = Duration::from_secs(30);
/// Less than this and the next copy of an emulator will not fit.
const LITTLE_ROOM: u64 = 10 * GIGABYTE;
/// As Windows counts it.
const GIGABYTE: u64 = 1 << 30;
/// What follows the login.
const AFTER_LOGIN: [Step; 10] = [
    Step::Computer,
    Step::Permission,
    Step::Shell,
    Step::CodePage,
    Step::Ldplayer,
    Step::Listing,
    Step::Desktop,
    Step::Adb,
    Step::Clock,
    Step::Disk,
];

pub(super) async fn look(
    target: &DoctorTarget,
    chart: &mut Chart,
    station: Option<&mut Station>,
    identity: Option<&Identity>,
) {
    let Some(station) = station else {
        return chart.skip_all(&AFTER_LOGIN, &findings::nobody_logged_on());
    };
    let mut trouble = None;
    let mut slow = false;
    let limit = target.timeouts.connect;
    let mut other = false;
    let meant = chart.step(Step::Computer, 2 * limit + MARGIN, async {
        let found = computer::look(target, station, identity).await;
        other = found.status == Status::Failed;
        found
    });
    meant.await;
    if other {
        return chart.skip_all(&AFTER_LOGIN[1..], &findings::other_computer());
    }
    let permitted = chart.step(Step::Permission, limit + MARGIN, async {
        match station.session().open(limit).await {
            Ok(()) => DraftFinding::passed(findings::may_manage()),
            // The account was let in, and it is the shell that does not work.
            Err(error) if matches!(error.cause(), Cause::Quota(_) | Cause::WsmanFault { .. }) => {
                trouble = Some(error);
                DraftFinding::passed(findings::may_manage())
            }
            Err(error) => of_error(&error, target),
        }
    });
    if !permitted.await {
        return chart.skip_all(&AFTER_LOGIN[2..], &findings::may_not_manage());
    }
    let shell = chart.step(Step::Shell, 2 * limit + MARGIN, async {
        let echoed = match trouble {
            Some(error) => Err(error),
            None => station.echo(limit).await,
        };
        match echoed {
            Ok(()) => autorun::look(target, station).await,
            Err(error) => {
                slow = matches!(error.cause(), Cause::CommandTimeout { .. });
                of_error(&error, target)
            }
        }
    });
    if shell.await {
        in_the_shell(target, chart, station).await;
    } else {
        let why = if slow { findings::shell_too_slow() } else { findings::shell_does_not_work() };
        chart.skip_all(&[Step::CodePage, Step::Ldplayer, Step::Listing, Step::Desktop], &why);
    }
    chart.step(Step::Adb, limit + MARGIN, adb::look(target, station)).await;
    chart.step(Step::Clock, limit + MARGIN, clock(target, station)).await;
    chart.step(Step::Disk, limit + MARGIN, disk(target, station)).await;
}

/// What needs the shell.
async fn in_the_shell(target: &DoctorTarget, chart: &mut Chart, station: &mut Station) {
    let limit = target.timeouts.connect;
    chart.step(Step::CodePage, limit + MARGIN, code_page(target, station)).await;

    let mut chosen = None;
    let mut installs = Vec::new();
    let found = chart.step(Step::Ldplayer, SEARCH + limit + MARGIN, async {
        let wanted = target.ldplayer.as_ref();
        // Whether the program of the settings is there decides; what else there is, is only offered.
        let there = match wanted {
            Some(wanted) => match installs::is_there(station, &wanted.program, limit).await {
                Ok(there) => there.then_some(wanted),
                Err(error) => return of_error(&error, target),
            },
            None => None,
        };
        let found = installs::find(station, SEARCH, limit).await;
        installs.clone_from(&found.usable);
        chosen = there.or(found.usable.first()).cloned();
        ldplayer(target, there, &found)
    });
    found.await;
    chart.note(Progress::Installs(installs));
    match chosen {
        Some(install) => {
            station.install = install;
            let list = target.timeouts.list + target.timeouts.blame_grace;
            chart.step(Step::Listing, list + MARGIN, listing(target, station)).await;
        }
        None => chart.skip(Step::Listing, findings::ldplayer_not_found()),
    }
    chart.step(Step::Desktop, 3 * limit + MARGIN, desktop::look(target, station)).await;
}

async fn code_page(target: &DoctorTarget, station: &Station) -> DraftFinding {
    match station.read_code_pages(target.timeouts.connect).await {
        Ok(Ok(pages)) if pages.ansi == pages.console => {
            DraftFinding::passed(findings::code_page(pages.ansi.number().to_string()))
        }
        Ok(Ok(pages)) => DraftFinding::passed(findings::code_pages(
            pages.ansi.number().to_string(),
            pages.console.number().to_string(),
        )),
        Ok(Err(reason)) => DraftFinding::warned(findings::no_code_page()).answer(reason),
        Err(error) => of_error(&error, target),
    }
}

fn ldplayer(target: &DoctorTarget, there: Option<&Install>, found: &Installs) -> DraftFinding {
    let Installs { usable: installs, unusable, left_out } = found;
    let programs: Vec<&str> = installs.iter().map(|install| install.program.as_str()).collect();
    let is_there = |program: &str| there.is_some_and(|there| is_same(program, there.program.as_str()));
    let others = programs.iter().filter(|program| !is_there(program));
    let mut detail: Vec<Message> = others.map(|program| findings::also_there(*program)).collect();
    detail.extend(unusable.iter().map(Message::clone));
    detail.extend(left_out.iter().cloned());
    if there.is_none() && installs.is_empty() && !left_out.is_empty() {
        return DraftFinding::failed(findings::ldplayer_not_found_slow())
            .details(detail)
            .advice(advice::slow());
    }
    let told = |found: DraftFinding, detail: Vec<Message>| found.details(detail);
    let wanted = target.ldplayer.as_ref().map(|wanted| &wanted.program);
    match (there, wanted, programs.as_slice()) {
        (Some(there), _, _) => {
            let said = installs.iter().find(|found| is_there(found.program.as_str()));
            told(data(there, said.filter(|said| said.data.is_some())), detail)
        }
        (None, None, []) => {
            told(DraftFinding::failed(findings::ldplayer_not_found()), detail).advice(advice::no_ldplayer())
        }
        (None, Some(wanted), []) => {
            told(DraftFinding::failed(findings::not_there(wanted.to_string())), detail)
                .advice(advice::no_ldplayer())
        }
        (None, None, [only]) => told(DraftFinding::passed(findings::ldplayer_found(*only)), Vec::new()),
        (None, None, [first, ..]) => {
            told(DraftFinding::warned(findings::several_ldplayers(programs.len(), *first)), detail)
        }
        (None, Some(wanted), [only]) => {
            told(DraftFinding::failed(findings::another_there(wanted.to_string(), *only)), detail)
                .advice(advice::other_path())
        }
        (None, Some(wanted), [first, ..]) => told(
            DraftFinding::failed(findings::others_there(wanted.to_string(), programs.len(), *first)),
            detail,
        )
        .advice(advice::other_path()),
    }
}

/// Whether the data are where they are taken to be. What is `said` of them comes from the registry.
fn data(there: &Install, said: Option<&Install>) -> DraftFinding {
    let Install { program, .. } = there;
    let taken = there.data_folder();
    match said.map(Install::data_folder) {
        Some(said) if !is_same(&said, &taken) => {
            DraftFinding::warned(findings::data_elsewhere(program.to_string(), said, taken))
                .advice(advice::other_data_folder())
        }
        _ if there.is_moved() => DraftFinding::passed(findings::there_with_data(program.to_string(), taken)),
        _ => DraftFinding::passed(findings::there(program.to_string())),
    }
}

/// Windows does not tell names apart by case.
fn is_same(path: &str, other: &str) -> bool {
    path.eq_ignore_ascii_case(other)
}

async fn listing(target: &DoctorTarget, station: &Station) -> DraftFinding {
    let listing = match station.list(target.timeouts.list).await {
        Ok(listing) => listing,
        Err(error) => {
            let found = of_error(&error, target);
            return match error.cause() {
                Cause::NotAListing { .. } | Cause::LdconsoleCrashed { .. } | Cause::OutputTooLarge { .. } => {
                    found.advice(advice::no_listing(station.install.program.as_str()))
                }
                _ => found,
            };
        }
    };
    let count = match listing.rows.len() {
        0 => findings::no_emulator(),
        some => findings::emulators(some),
    };
    if listing.skipped.is_empty() && listing.malformed {
        return DraftFinding::warned(findings::titles_damaged(count));
    }
    if listing.skipped.is_empty() {
        return DraftFinding::passed(count);
    }
    let row = |row: &Skipped| findings::row(row.line_number, &row.text, values::skipped(&row.reason));
    DraftFinding::warned(findings::rows_skipped(count)).details(listing.skipped.iter().map(row))
}

#[expect(clippy::disallowed_methods, reason = "the workstation's clock is compared with this computer's")]
async fn clock(target: &DoctorTarget, station: &Station) -> DraftFinding {
    let asked = SystemTime::now();
    let told = match station.clock(target.timeouts.connect).await {
        Ok(told) => told.unwrap_or_default(),
        Err(error) => return of_error(&error, target),
    };
    let way = asked.elapsed().unwrap_or_default();
    let Some(there) = parse(&told) else {
        return DraftFinding::warned(findings::no_time()).answer(told);
    };
    let skew = Skew::between(there, asked + way / 2);
    if skew.size() > clock::TOLERANCE {
        return DraftFinding::warned(match skew {
            Skew::Ahead(size) => findings::clock_ahead(&target.name, size),
            Skew::Behind(size) => findings::clock_behind(&target.name, size),
        })
        .answer(told)
        .advice(advice::wrong_clock());
    }
    let size = skew.size();
    // What was asked takes a moment itself, and Windows tells whole seconds.
    DraftFinding::passed(if size < Duration::from_secs(2) {
        findings::clocks_agree()
    } else {
        findings::clocks_differ(size)
    })
}

async fn disk(target: &DoctorTarget, station: &Station) -> DraftFinding {
    let path = station.install.data_folder();
    let drive = path.get(..2).filter(|drive| drive.ends_with(':'));
    let free = match station.free_space(&path, target.timeouts.connect).await {
        Ok(free) => free,
        Err(error) => return of_error(&error, target),
    };
    let (Some(free), Some(drive)) = (free, drive) else {
        return DraftFinding::skipped(findings::no_disk(path));
    };
    // One decimal is enough to decide by.
    let gigabytes = units::gigabytes(free / GIGABYTE, free % GIGABYTE * 10 / GIGABYTE);
    if free < LITTLE_ROOM {
        DraftFinding::warned(findings::disk_full(drive, gigabytes)).advice(advice::full_disk())
    } else {
        DraftFinding::passed(findings::disk(drive, gigabytes))
    }
}
