//! The forms of notice targets and of maintenance.

use messages::{maintenance, targets};
use outbound::{Destination, Email, MailSecurity, TELEGRAM};

use crate::{
    error::{Error, Result},
    forms::settings::wall_time,
    ipc::{TargetForm, TargetType},
    model::{
        Field, Tag, Tags,
        maintenance::LONGEST_MS,
        target::{ALIVE_HOURS, NoticeTarget},
    },
};

/// The usual ports of mail servers: encrypted from the first byte, and after `STARTTLS` (RFC 8314).
const MAIL_PORTS: (u16, u16) = (465, 587);

/// A target from its form.
pub(crate) fn target(id: String, form: &TargetForm) -> Result<NoticeTarget> {
    let alive = form.alive_hours.trim();
    let alive_wrong = |_| Error::invalid(Field::AliveHours, targets::alive_hours(ALIVE_HOURS));
    let tags = form.tags.iter().map(|tag| Tag::parse(tag)).collect::<Result<Tags>>()?;
    Ok(NoticeTarget {
        id,
        name: form.name.clone(),
        on: form.on,
        to: address(form)?,
        proxy: form.proxy.trim().to_owned(),
        kinds: form.kinds.iter().copied().collect(),
        tags,
        digest: match form.digest.trim() {
            "" => None,
            time => Some(wall_time(time, Field::Digest)?),
        },
        alive_hours: if alive.is_empty() { 0 } else { alive.parse().map_err(alive_wrong)? },
    })
}

fn address(form: &TargetForm) -> Result<Destination> {
    let text = |typed: &str| typed.trim().to_owned();
    Ok(match form.kind {
        TargetType::Telegram => {
            let api = text(&form.address);
            let api = if api.is_empty() { TELEGRAM.to_owned() } else { api };
            Destination::Telegram { api, chat: text(&form.chat) }
        }
        TargetType::Discord => Destination::Discord,
        TargetType::Webhook => Destination::Webhook { address: text(&form.address) },
        TargetType::Email => {
            let usual = if form.start_tls { MAIL_PORTS.1 } else { MAIL_PORTS.0 };
            let port = match form.port.trim() {
                "" => usual,
                typed => {
                    let wrong = |_| Error::invalid(Field::Port, targets::port(typed));
                    typed.parse().map_err(wrong)?
                }
            };
            let security = if form.start_tls { MailSecurity::StartTls } else { MailSecurity::Tls };
            Destination::Email(Email {
                server: text(&form.server),
                port,
                security,
                user: text(&form.user),
                from: text(&form.from),
                to: text(&form.to),
            })
        }
    })
}

/// As it would be typed.
pub(crate) fn typed(target: &NoticeTarget) -> TargetForm {
    let mut form = TargetForm {
        name: target.name.clone(),
        on: target.on,
        proxy: target.proxy.clone(),
        kinds: target.kinds.iter().copied().collect(),
        tags: target.tags.iter().map(ToString::to_string).collect(),
        digest: target
            .digest
            .map(|time| format!("{:02}:{:02}", time.hour(), time.minute()))
            .unwrap_or_default(),
        alive_hours: if target.alive_hours == 0 { String::new() } else { target.alive_hours.to_string() },
        ..TargetForm::default()
    };
    match target.to.clone() {
        Destination::Telegram { api, chat } => {
            form.kind = TargetType::Telegram;
            form.chat = chat;
            form.address = if api == TELEGRAM { String::new() } else { api };
        }
        Destination::Discord => form.kind = TargetType::Discord,
        Destination::Webhook { address } => {
            form.kind = TargetType::Webhook;
            form.address = address;
        }
        Destination::Email(Email { server, port, security, user, from, to }) => {
            form.kind = TargetType::Email;
            form.start_tls = security == MailSecurity::StartTls;
            (form.server, form.port, form.user, form.from, form.to) =
                (server, port.to_string(), user, from, to);
        }
    }
    form
}

/// For how long something is under maintenance, in milliseconds.
pub(crate) fn maintenance_length(minutes: &str) -> Result<u64> {
    let parsed = minutes.trim().parse::<u64>().ok().and_then(|minutes| minutes.checked_mul(60_000));
    parsed
        .filter(|ms| (1..=LONGEST_MS).contains(ms))
        .ok_or_else(|| Error::invalid(Field::Until, maintenance::no_such_end()))
}
