//! Which values an argument can have, told by what it is called in the help and the command it belongs to; and the lists that
//! need no store.

use super::{Moment, people};
use crate::cli::completion::{Candidate, is_a_number_begun};
use crate::cli::config::{KEYS, Kind, find};
use crate::domain::entry::{EntryKind, Shape};
use crate::domain::release::ReleaseDateKind;
use crate::domain::{FactKind, ReferralKind, ReferralState, authorities, establishments};
use crate::protocol::{self, ClosedList, Role};
use crate::report::breakdown::By;
use crate::report::{classify::Classification, indicators};
use crate::store::Ids;
use clap::Arg;

/// What an argument is called that takes an action with its person before it.
pub const NUMBER_OR_ID: &str = "PRISONER ACTION|ID";

/// What completes an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    People,
    Actions,
    PeopleOrActions,
    PeopleOrIds(Ids<'static>),
    Ids(Ids<'static>),
    Authorities,
    AuthoritiesOrDirectory,
    Establishments,
    Protocols,
    Facts,
    DateKinds,
    Days,
    Keys,
    KeyValue,
    Reports,
    Breakdowns,
    Classifications,
    Pages,
    ReferralStates,
    ReferralKinds,
    List(ClosedList),
    Lists,
    Words(&'static [&'static str]),
}

/// What completes this argument of this command, where anything does.
pub fn of(path: &[String], arg: &Arg) -> Option<Of> {
    let named = arg.get_value_names()?.first()?.as_str();
    let command = path.get(1).map_or("", String::as_str);
    let record = EntryKind::from_word(
        path.get(2)
            .filter(|_| command == "directory")
            .map_or(command, String::as_str),
    );
    Some(match (named, command) {
        ("PRISONER" | "[PRISONER ...] TEXT" | "OLD" | "INTO", _) => Of::People,
        ("FROM", "prisoner") => Of::People,
        (NUMBER_OR_ID, _) | ("ID|PRISONER", "explain") => Of::PeopleOrActions,
        ("ACTION", _) => Of::Actions,
        ("REFERRAL|PRISONER", _) => Of::PeopleOrIds(Ids::Referrals),
        ("HOME|PRISONER", _) => Of::PeopleOrIds(Ids::Tenancies),
        ("ID|PRISONER", _) => Of::PeopleOrIds(Ids::Entries(record?.word())),
        ("REFERRAL", _) => Of::Ids(Ids::Referrals),
        ("ID|AUTHORITY", _) => Of::AuthoritiesOrDirectory,
        ("ID", "directory") => Of::Ids(Ids::Directory(record?.word())),
        ("ID", _) => Of::Protocols,
        ("AUTHORITY", _) => Of::Authorities,
        ("ESTABLISHMENT" | "CODE", _) => Of::Establishments,
        ("WORD", "fact") => Of::Facts,
        ("WHICH", "dates") => Of::DateKinds,
        ("DATE", _) => Of::Days,
        ("KEY", "config") => Of::Keys,
        ("VALUE", "config") => Of::KeyValue,
        ("REPORT", _) => Of::Reports,
        ("WHAT", "report") => Of::Breakdowns,
        ("NAME", "report") if arg.get_long() == Some("classification") => Of::Classifications,
        ("PAGE", "man") => Of::Pages,
        ("STATE", "referral") => Of::ReferralStates,
        ("KIND", "referral") => Of::ReferralKinds,
        ("STAGE", _) => Of::List(ClosedList::Stage),
        ("LEAD", _) => Of::List(ClosedList::Role),
        ("LIST", "protocol") => Of::Lists,
        _ => Of::Words(words_of_a_field(record?, arg)?),
    })
}

/// The words that may stand in a field of a record.
fn words_of_a_field(kind: EntryKind, arg: &Arg) -> Option<&'static [&'static str]> {
    let long = arg.get_long()?;
    let mut fields = kind.spec().fields.iter();
    match fields.find(|field| field.long() == long)?.shape {
        Shape::Word(words) => Some(words),
        Shape::YesNo => Some(&["yes", "no"]),
        _ => None,
    }
}

impl Of {
    /// The candidates at this moment, of which those that do not begin as typed are dropped later.
    pub fn candidates(self, moment: &Moment, typed: &str) -> Vec<Candidate> {
        match self {
            Self::People => people::people(moment, typed),
            Self::Actions => people::actions(moment),
            Self::PeopleOrActions if typed.contains('/') => people::whole_ids(moment),
            Self::PeopleOrActions if is_a_number_begun(typed) => people::people(moment, typed),
            // The person is there: what can follow are actions, and another person only where a number is begun.
            Self::PeopleOrActions if moment.prisoner.is_some() => people::actions(moment),
            Self::PeopleOrActions => {
                [people::people(moment, typed), people::actions(moment)].concat()
            }
            Self::PeopleOrIds(which) => {
                let mut both = people::people(moment, typed);
                both.extend(people::ids(moment, which, typed));
                both
            }
            Self::Ids(which) => people::ids(moment, which, typed),
            Self::Authorities => authorities_of(moment),
            Self::AuthoritiesOrDirectory => {
                let mut both = authorities_of(moment);
                for kind in [EntryKind::Provider, EntryKind::Office] {
                    both.extend(people::ids(moment, Ids::Directory(kind.word()), typed));
                }
                both
            }
            Self::Establishments => establishments_of(),
            Self::Protocols => protocols(moment),
            Self::Facts => FactKind::ALL
                .iter()
                .map(|fact| (fact.word().to_owned(), fact.help().to_owned()))
                .collect(),
            Self::DateKinds => ReleaseDateKind::ALL
                .iter()
                .map(|kind| (kind.word().to_owned(), kind.label().to_owned()))
                .collect(),
            Self::Days => plain(["today", "yesterday", "tomorrow"]),
            Self::Keys => keys(moment, typed),
            Self::KeyValue => match moment.before.last().and_then(|name| find(name)) {
                Some(key) => match key.kind {
                    Kind::Word(words) => plain(words.iter().copied()),
                    _ => Vec::new(),
                },
                None => Vec::new(),
            },
            Self::Reports => reports(),
            Self::Breakdowns => breakdowns(moment),
            Self::Classifications => Classification::ALL
                .iter()
                .map(|one| (one.name().to_owned(), one.about().to_owned()))
                .collect(),
            Self::Pages => pages(moment, typed),
            Self::ReferralStates => plain(ReferralState::ALL.iter().map(|state| state.word())),
            Self::ReferralKinds => plain(ReferralKind::ALL.iter().map(|kind| kind.word())),
            Self::List(list) => list
                .words()
                .iter()
                .map(|word| (word.word.to_owned(), word.help.to_owned()))
                .collect(),
            Self::Lists => ClosedList::ALL
                .iter()
                .map(|list| (list.word().to_owned(), list.help().to_owned()))
                .collect(),
            Self::Words(words) => plain(words.iter().copied()),
        }
    }
}

fn plain<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<Candidate> {
    let words = words.into_iter();
    words.map(|word| (word.to_owned(), String::new())).collect()
}

/// The authorities of the day by their names, written as one word, which is how they are found too.
fn authorities_of(moment: &Moment) -> Vec<Candidate> {
    authorities::all()
        .iter()
        .filter(|authority| authority.is_valid_on(moment.today))
        .map(|authority| {
            let name = authorities::plain_name(&authority.name).replace(' ', "-");
            let about = format!("{}, {}", authority.official_name, authority.key);
            (name, about)
        })
        .collect()
}

/// The open establishments by code, and by name where that is one word.
fn establishments_of() -> Vec<Candidate> {
    let open = establishments::all().iter().filter(|place| place.open);
    let (mut names, mut codes) = (Vec::new(), Vec::new());
    for place in open {
        let name = establishments::plain_name(&place.name);
        if !name.contains(' ') {
            names.push((name, format!("{}, {}", place.name, place.code)));
        }
        codes.push((place.code.clone(), place.name.clone()));
    }
    names.sort();
    names.extend(codes);
    names
}

/// The protocols of the program, and the user's own.
fn protocols(moment: &Moment) -> Vec<Candidate> {
    let own = moment.glance().and_then(|store| store.own_protocols().ok());
    let own = own.unwrap_or_default().into_iter();
    protocol::library()
        .iter()
        .map(|entry| {
            let read = protocol::builtin(entry.id).and_then(Result::ok);
            let title = read.map(|protocol| protocol.title).unwrap_or_default();
            (entry.id.to_owned(), title)
        })
        .chain(own.map(|own| (own.id, own.title)))
        .collect()
}

/// The keys of the configuration, and once the recipients are begun, each of them: those that are set, and every role.
fn keys(moment: &Moment, typed: &str) -> Vec<Candidate> {
    let mut keys: Vec<Candidate> = KEYS
        .iter()
        .map(|key| (key.name.to_owned(), key.help.to_owned()))
        .collect();
    if typed.to_lowercase().starts_with("mail.r") {
        let mut leads: Vec<&str> = moment.recipients.iter().map(String::as_str).collect();
        leads.extend(Role::ALL.iter().map(|role| role.word()));
        leads.extend(["all", "none"]);
        leads.sort_unstable();
        leads.dedup();
        let named = leads.iter().map(|lead| format!("mail.recipients.{lead}"));
        keys.extend(named.map(|name| (name, String::new())));
    }
    keys
}

/// The breakdowns of the report on the line; all of them where none stands there.
fn breakdowns(moment: &Moment) -> Vec<Candidate> {
    let mut words = moment.before.iter();
    let report = words.find_map(|word| indicators::by_name(word));
    let all = report.map_or(&By::ALL[..], |one| one.definition.breakdowns);
    plain(all.iter().map(|by| by.word()))
}

/// The pages of the manual, by the name that is begun: `resettle-need-add`, `need-add`, or `add` behind `need`.
fn pages(moment: &Moment, typed: &str) -> Vec<Candidate> {
    let above: String = moment
        .before
        .iter()
        .skip(1)
        .map(|word| format!("{word}-"))
        .collect();
    let whole = typed.to_lowercase().starts_with("resettle");
    let own = |name: String| {
        let short = name.strip_prefix("resettle-").map(str::to_owned);
        let name = if whole || above.starts_with("resettle-") {
            name
        } else {
            short?
        };
        name.strip_prefix(&above).map(str::to_owned)
    };
    let names = crate::commands::man::names().into_iter();
    names
        .filter_map(|(name, about)| Some((own(name)?, about)))
        .collect()
}

/// The reports by name.
fn reports() -> Vec<Candidate> {
    let all = indicators::ALL.iter();
    all.map(|one| {
        (
            one.definition.name.to_owned(),
            one.definition.title.to_owned(),
        )
    })
    .collect()
}
