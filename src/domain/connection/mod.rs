//! Where somebody has a local connection: limb by limb for each authority, with the days that were counted.
//!
//! The limbs are those of the Essex Prisoner Housing Protocol, Annex E; what the other documents say is context (`wording`).
//! Two days are worked: the day asked about, and the day before custody began, which only the Essex councils have agreed to
//! consider. An authority that has ended by the day asked about is answered under the one that followed it, in both.
//!
//! Refuses to choose the authority, which the person does, and to decide for the council.

mod answer;
mod before_custody;
mod choosing;
mod facts;
mod measure;
mod recorded;
mod residence;
mod spans;
mod ties;
mod wording;

#[cfg(test)]
mod trials;

pub use answer::{
    Ask, AuthorityAnswer, AvoidMark, LeftOut, Limb, LimbAnswer, Measured, Remark, Status, Worked,
};
pub use before_custody::{BeforeCustody, LABEL as BEFORE_CUSTODY_LABEL, before_custody};
pub use choosing::{EXPLAIN, Reason, ReasonKind};
pub use facts::{Avoid, AvoidKind, Facts, Stay, StayKind, Tie, TieKind};
pub use measure::Measure;
pub use recorded::Recorded;
pub use spans::{Span, Spans};
pub use wording::{CONTEXT, COUNCIL_DECIDES, Context, NOWHERE};

use crate::calendar::Day;
use crate::domain::authorities;
use residence::History;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use ties::Asked;

/// Everything that is worked out for one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connections {
    /// The day asked about, at its end.
    pub on: Day,
    pub before_custody: Option<BeforeCustody>,
    /// Connected first, then not known, then not; in each those with more grounds, now and then before custody, and by name.
    pub answers: Vec<AuthorityAnswer>,
    /// Areas to avoid for which no authority is recorded.
    pub avoid_unnamed: Vec<AvoidMark>,
    /// Why another authority than the clearest may be chosen.
    pub reasons: Vec<Reason>,
    /// Met: connected somewhere. Not known: may be, in an authority listed or in days of which nothing is recorded. Not met:
    /// nowhere in what is recorded.
    pub anywhere: Status,
}

impl Connections {
    /// The authorities of the clearest connection that are not to be avoided; several where they are equally clear.
    pub fn clearest(&self) -> impl Iterator<Item = &AuthorityAnswer> {
        let open = || {
            self.answers
                .iter()
                .filter(|answer| !answer.is_to_avoid() && answer.now.status() == Status::Met)
        };
        let most = open().map(|answer| answer.now.strength()).max();
        open().filter(move |answer| Some(answer.now.strength()) == most)
    }

    /// The best that any listed authority had on the day before custody, where there is such a day.
    #[must_use]
    pub fn anywhere_before_custody(&self) -> Option<Status> {
        let then = self
            .answers
            .iter()
            .filter_map(|answer| answer.before_custody.as_ref());
        then.map(Worked::status).min()
    }

    /// The answer for an authority, by the key of the one that stands for it on the day.
    #[must_use]
    pub fn of(&self, authority: &str) -> Option<&AuthorityAnswer> {
        let key = standing(authority, self.on);
        self.answers.iter().find(|answer| answer.authority == key)
    }
}

/// Works out every authority that is named anywhere in the facts, and those asked about, as of the end of a day.
///
/// `asked` are keys in the register. What begins after the day does not count, save that an area to avoid from a later day
/// is shown as such.
#[must_use]
pub fn connections(facts: &Facts<'_>, asked: &[&str], on: Day) -> Connections {
    let history = History::of(facts);
    let before = before_custody(&history.in_prison, on);
    let avoids: Vec<&Avoid> = facts
        .avoids
        .iter()
        .filter(|a| a.until.is_none_or(|until| on <= until))
        .collect();
    let named = facts
        .stays
        .iter()
        .filter_map(|stay| stay.authority.as_deref());
    let named = named.chain(facts.ties.iter().map(|tie| tie.authority.as_str()));
    let named = named.chain(avoids.iter().filter_map(|avoid| avoid.authority.as_deref()));
    let keys: BTreeSet<&str> = named
        .chain(asked.iter().copied())
        .map(|key| standing(key, on))
        .collect();

    let mut answers: Vec<AuthorityAnswer> = keys
        .iter()
        .map(|key| one_authority(key, facts, &avoids, &history, before, on))
        .collect();
    answers.sort_by_cached_key(|answer| {
        let before = answer.before_custody.as_ref();
        (
            answer.now.status(),
            Reverse(answer.now.strength()),
            before.map(|worked| (worked.status(), Reverse(worked.strength()))),
            answer.name.clone(),
            answer.authority.clone(),
        )
    });
    let unnamed = avoids.iter().filter(|avoid| avoid.authority.is_none());
    Connections {
        on,
        before_custody: before,
        avoid_unnamed: unnamed.map(|avoid| mark(avoid, on)).collect(),
        reasons: choosing::reasons(&answers),
        anywhere: anywhere(&answers, &history, on),
        answers,
    }
}

/// The best that any authority has; where none is listed, days of which nothing is recorded leave it open.
fn anywhere(answers: &[AuthorityAnswer], history: &History, on: Day) -> Status {
    let unheard_of = Worked {
        on,
        limbs: residences(&[], history, on).to_vec(),
    };
    let listed = answers.iter().map(|answer| answer.now.status());
    listed
        .chain([unheard_of.status()])
        .min()
        .unwrap_or(Status::NotMet)
}

fn residences(here: &[&Stay], history: &History, on: Day) -> [LimbAnswer; 2] {
    [Measure::SixOfTwelveMonths, Measure::ThreeOfFiveYears]
        .map(|measure| residence::answer(measure, here, history, on))
}

/// The key of the authority that stands for another on a day; one that the register does not know stands for itself.
fn standing(key: &str, on: Day) -> &str {
    authorities::standing_on(key, on).map_or(key, |authority| authority.key.as_str())
}

fn mark(avoid: &Avoid, on: Day) -> AvoidMark {
    AvoidMark {
        id: avoid.id.clone(),
        kind: avoid.kind,
        from: avoid.from,
        until: avoid.until,
        whole_authority: avoid.whole_authority,
        reason_known: avoid.reason_known,
        in_force: avoid.holds_on(on),
    }
}

fn one_authority(
    key: &str,
    facts: &Facts<'_>,
    avoids: &[&Avoid],
    history: &History,
    before: Option<BeforeCustody>,
    on: Day,
) -> AuthorityAnswer {
    let is_here = |recorded: &str| standing(recorded, on) == key;
    let stays: Vec<&Stay> = facts
        .stays
        .iter()
        .filter(|stay| stay.authority.as_deref().is_some_and(is_here))
        .collect();
    let here: Vec<&Tie> = facts
        .ties
        .iter()
        .filter(|tie| is_here(&tie.authority))
        .collect();
    let authority = authorities::by_key(key);
    let work_out = |day: Day| {
        let asked = Asked {
            on: day,
            today: on,
            in_prison: &history.in_prison,
        };
        let mut limbs = residences(&stays, history, day).to_vec();
        limbs.extend(
            TieKind::ALL
                .iter()
                .filter_map(|kind| ties::answer(*kind, &here, &asked)),
        );
        limbs.push(ties::asylum(&stays, day));
        let county =
            authority.and_then(|district| ties::from_the_county(facts.ties, district, day));
        for limb in limbs
            .iter_mut()
            .filter(|limb| limb.limb == Limb::CareLeaver)
        {
            if let Some(county) = county.as_ref().filter(|_| limb.status != Status::Met) {
                *limb = county.clone();
            }
        }
        Worked { on: day, limbs }
    };
    let named = stays.iter().filter_map(|stay| stay.authority.as_deref());
    let formerly: BTreeSet<&str> = named
        .chain(here.iter().map(|tie| tie.authority.as_str()))
        .filter(|recorded| *recorded != key)
        .map(authorities::name_of)
        .collect();
    let to_avoid = avoids
        .iter()
        .filter(|a| a.authority.as_deref().is_some_and(is_here));
    AuthorityAnswer {
        authority: key.to_owned(),
        name: authorities::name_of(key).to_owned(),
        formerly: formerly.into_iter().map(str::to_owned).collect(),
        takes_duty_to_refer: authority.map(|a| a.takes_duty_to_refer()),
        now: work_out(on),
        before_custody: before.map(|before| work_out(before.on)),
        avoid: to_avoid.map(|avoid| mark(avoid, on)).collect(),
        former_services: here.iter().any(|tie| tie.kind == TieKind::FormerServices),
    }
}
