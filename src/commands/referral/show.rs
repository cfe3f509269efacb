//! `resettle referral show`: one referral on one screen: to whom, how far, whose turn, the clock, and every step.

use super::sent::ending;
use super::shown::{answer, answered, receiver, to_whom, why};
use super::silent::{Promise, silences, standard};
use super::which::{owner, pick};
use crate::calendar::Day;
use crate::cli::shared::FormatArg;
use crate::commands::World;
use crate::domain::duty_end::DutyEnd;
use crate::domain::referral_path::clock::{Chase, Silence, Standard};
use crate::domain::referral_path::{self, Path, Step};
use crate::domain::{Case, Referral, ReferralState};
use crate::error::{Ending, Result};
use crate::output::{Card, Cell, Column, Envelope, Format, say, write_rows};

/// Show one referral: how far it got, whose turn it is, every step
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The referral's id, or the prison number of somebody who has one
    #[arg(value_name = "REFERRAL|PRISONER")]
    referral: String,
    #[command(flatten)]
    format: FormatArg,
}

/// One referral with what is known of it.
struct Shown<'a> {
    case: &'a Case,
    referral: &'a Referral,
    path: Path,
    promise: Option<Promise>,
    silence: Option<Silence>,
    today: Day,
}

/// # Errors
/// No such referral, a store that cannot be read.
pub fn run(args: Args, world: &mut World) -> Result<Ending> {
    let number = owner(&args.referral, world)?;
    let books = world.books()?;
    let today = books.today;
    let mut records = books.records(number)?;
    let id = pick(&mut records, &args.referral, ReferralState::ALL)?
        .id
        .clone();
    let case = Case::build(records).as_of(today);
    let Some(referral) = case.referrals.iter().find(|referral| referral.id == id) else {
        world.out.remark("nothing is known of it on this day");
        return Ok(Ending::Done);
    };
    let rules = books.rules()?;
    let silences = silences(&case, &rules, &books.calendar, today);
    let silent = silences.into_iter().find(|one| one.referral.id == id);
    let (silence, promise) = silent.map(|one| (one.silence, one.promise)).unzip();
    let shown = Shown {
        silence,
        path: referral_path::of(&case, referral, today),
        promise: promise.flatten(),
        case: &case,
        referral,
        today,
    };
    match args.format.get() {
        Format::Table => shown.card(world.out.shows_names()).write(&mut world.out)?,
        format => {
            let envelope = Envelope::new(today);
            write_rows(&mut world.out, format, &COLUMNS, &envelope, [shown.cells()])?;
        }
    }
    Ok(Ending::Done)
}

const COLUMNS: [Column; 37] = [
    Column::data("id"),
    Column::data("prison_number"),
    Column::data("name").personal(),
    Column::data("kind"),
    Column::data("authority"),
    Column::data("state"),
    Column::data("step"),
    Column::data("label"),
    Column::data("turn"),
    Column::data("since"),
    Column::data("sent_on"),
    Column::data("method"),
    Column::data("mailbox").personal(),
    Column::data("days_since_sent"),
    Column::data("acknowledged_on"),
    Column::data("responded_on"),
    Column::data("outcome"),
    Column::data("reference").personal(),
    Column::data("consent"),
    Column::data("consent_on"),
    Column::data("our_lead").personal(),
    Column::data("their_lead").personal(),
    Column::data("next_on"),
    Column::data("next_what"),
    Column::data("duty_ends_on"),
    Column::data("silent_since"),
    Column::data("due_on"),
    Column::data("standard"),
    Column::data("do"),
    Column::data("steps"),
    Column::data("out_of_order"),
    Column::data("duty_ends_inferred"),
    Column::data("duty_counted_from"),
    Column::data("duty_source"),
    Column::data("duty_on_hold_since"),
    Column::data("ended_on"),
    Column::data("ended_why"),
];

impl Shown<'_> {
    fn our_lead(&self) -> String {
        if self.path.our_lead.is_empty() {
            self.case.prisoner.lead.clone()
        } else {
            self.path.our_lead.clone()
        }
    }

    fn cells(&self) -> Vec<Cell> {
        let (referral, path) = (self.referral, &self.path);
        let some = |text: &str| Cell::from((!text.is_empty()).then(|| text.to_owned()));
        let next = path.next.as_ref();
        let (end, ended) = (path.duty_end, path.ended.as_ref());
        let up = self.silence.filter(|silence| silence.is_up(self.today));
        let steps = path
            .steps
            .iter()
            .map(|step| format!("{} {}", step.on, step.kind));
        let odd = path
            .odd
            .iter()
            .map(|odd| format!("{} {}", odd.step.on, odd.step.kind));
        vec![
            Cell::text(referral.id.clone()),
            Cell::text(self.case.prisoner.number.to_string()),
            Cell::text(self.case.prisoner.full_name()),
            Cell::text(referral.kind.word()),
            receiver(referral),
            Cell::text(referral.state().word()),
            Cell::text(path.state.word()),
            Cell::text(path.label.clone()),
            Cell::text(path.turn_on(self.today).word()),
            Cell::from(path.since),
            Cell::from(referral.sent),
            some(&referral.method),
            some(&path.mailbox),
            Cell::from(referral.sent.map(|on| i64::from(on.days_until(self.today)))),
            Cell::from(referral.acknowledged),
            Cell::from(referral.answered),
            answer(referral, path),
            some(&path.reference),
            Cell::from(referral.consent.map(|answer| answer.word().to_owned())),
            Cell::from(referral.consent_on),
            some(&self.our_lead()),
            some(&path.their_lead),
            Cell::from(next.map(|next| next.on)),
            Cell::from(next.map(|next| next.what.clone())),
            Cell::from(end.map(|end| end.last)),
            Cell::from(self.silence.map(|silence| silence.since)),
            Cell::from(self.silence.map(|silence| silence.due)),
            Cell::from(self.silence.map(|silence| standard(silence).to_owned())),
            Cell::from(up.map(|silence| silence.chase.word().to_owned())),
            Cell::from(steps.collect::<Vec<_>>()),
            Cell::from(odd.collect::<Vec<_>>()),
            Cell::from(end.map(DutyEnd::inferred)),
            Cell::from(end.map(DutyEnd::counted_from)),
            Cell::from(end.map(DutyEnd::source)),
            Cell::from(end.and_then(|end| end.on_hold)),
            Cell::from(ended.map(|ended| ended.on)),
            ended.map_or(Cell::Null, why),
        ]
    }

    fn card(&self, names: bool) -> Card {
        let (referral, path, today) = (self.referral, &self.path, self.today);
        let person = &self.case.prisoner;
        let whose = if names {
            format!("{}  {}", person.number, person.full_name())
        } else {
            person.number.to_string()
        };
        let mut card = Card::new(format!("{}  {}  {whose}", referral.id, referral.kind));
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let ago = |on: Day| format!("{} ({})", say::day(on), say::ago(on, today));
        card.pair(
            "To",
            format!(
                "{}{}",
                to_whom(referral, names),
                ending(referral.authority.as_deref(), today)
            ),
        );
        card.pair("Stands at", &path.label);
        let since = path.since.map(|on| format!(", since {}", ago(on)));
        card.pair(
            "Turn",
            format!("{}{}", path.turn_on(today), since.unwrap_or_default()),
        );
        card.maybe_pair(
            "Next",
            path.next.as_ref().map(|next| {
                let time = if next.time.is_empty() {
                    String::new()
                } else {
                    format!(" at {}", next.time)
                };
                format!(
                    "{}{time}: {} ({})",
                    say::day(next.on),
                    next.what,
                    say::when(next.on, today)
                )
            }),
        );
        card.maybe_pair("Duty", duty(path));
        card.maybe_pair("Clock", self.silence.map(|silence| self.clock(silence)));
        card.maybe_pair(
            "Stale",
            referral
                .over_on(today)
                .filter(|_| !path.state.is_over())
                .map(|on| {
                    format!(
                        "no answer for 26 weeks by {}: counted as over (our standard)",
                        say::day(on)
                    )
                }),
        );
        card.section("Record");
        card.maybe_pair(
            "Sent",
            referral.sent.map(|on| {
                let how = some(&referral.method).map_or(String::new(), |how| format!(" by {how}"));
                format!("{}{how}", ago(on))
            }),
        );
        card.maybe_pair("Mailbox", some(&path.mailbox).filter(|_| names));
        card.maybe_pair("Reference", some(&path.reference).filter(|_| names));
        card.maybe_pair("Answer", some(&answered(referral, path, names)));
        card.maybe_pair(
            "Consent",
            referral.consent.map(|answer| {
                let on = referral
                    .consent_on
                    .map(|on| format!(" on {}", say::day(on)));
                format!("{answer}{}", on.unwrap_or_default())
            }),
        );
        card.maybe_pair("Our lead", some(&self.our_lead()).filter(|_| names));
        card.maybe_pair("Their lead", some(&path.their_lead).filter(|_| names));
        card.section("Steps");
        for step in path.steps.iter().filter(|step| !self.is_odd(step)) {
            card.bullet(line(step, names));
        }
        card.section("Recorded out of order, and set aside");
        for odd in &path.odd {
            card.bullet(format!("{}: {}", line(&odd.step, names), odd.why));
        }
        card
    }

    fn is_odd(&self, step: &Step) -> bool {
        self.path.odd.iter().any(|odd| odd.step == *step)
    }

    fn clock(&self, silence: Silence) -> String {
        let today = self.today;
        let by = match (silence.standard, &self.promise) {
            (Standard::Set, _) => "set by us".to_owned(),
            (Standard::Protocol, Some(promise)) => {
                format!("{}, {}", promise.protocol, promise.cite)
            }
            _ => "our standard: five working days without a word".to_owned(),
        };
        let then = match silence.chase {
            _ if !silence.is_up(today) => "",
            Chase::Escalate => "; tried twice or more: take it to a senior officer (our standard)",
            Chase::Chase => "; chase",
        };
        let when = say::when(silence.due, today);
        let due = if silence.due < today {
            when
        } else {
            format!("a word is due {when}")
        };
        format!(
            "silent since {}, {due} ({by}){then}",
            say::day(silence.since)
        )
    }
}

/// What is known of the end of a duty, while it runs and where it ended.
fn duty(path: &Path) -> Option<String> {
    let (duty, accepted) = path.duty?;
    match (&path.ended, path.duty_end) {
        (Some(ended), _) => Some(format!(
            "the {duty} duty, accepted {}, {}",
            say::day(accepted),
            ended.words()
        )),
        (None, Some(end)) => Some(end.explained()),
        (None, None) => path.running().map(|_| {
            "it has no length: it lasts until a settled home is found or the council ends it"
                .to_owned()
        }),
    }
}

/// A step in one line; names and words of people only where names may be shown.
fn line(step: &Step, names: bool) -> String {
    let mut line = format!("{}  {}", say::day(step.on), step.kind.label());
    let mut add = |before: &str, text: &str, free: bool| {
        if !text.is_empty() && (names || !free) {
            line.push_str(before);
            line.push_str(text);
        }
    };
    add(": ", &step.value, step.is_in_own_words());
    add(" for ", &step.next.map(say::day).unwrap_or_default(), false);
    add(" at ", &step.time, false);
    add(", ", &step.channel, false);
    add(", by ", &step.by, true);
    add(", to ", &step.to, true);
    add(", reference ", &step.reference, true);
    add("; ", &step.why, true);
    add("; ", &step.notes, true);
    line
}
