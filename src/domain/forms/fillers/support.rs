//! Money, support and other referrals.

use super::words::{plain, with};
use crate::domain::authorities;
use crate::domain::entry::kinds::{Debt, Need};
use crate::domain::fact::FactKind;
use crate::domain::forms::answer::Answer;
use crate::domain::forms::known::Known;

/// Whether the person can manage their own money, with what shows it.
pub fn manages_finances(known: &Known<'_>) -> Answer {
    known.said("manages-finances")
}

/// Yes where debts or arrears are or were recorded. That there are none now does not say that there never were.
pub fn debt_history(known: &Known<'_>) -> Answer {
    let debts = known.all::<Debt>().map(|debt| {
        let kind = debt.kind.replace('-', " ");
        let amount = debt.amount.map(|amount| format!(" £{amount}"));
        format!("{kind}{}", amount.unwrap_or_default())
    });
    let mut owed: Vec<String> = debts.collect();
    if owed.is_empty() {
        let homes = known.case.tenancies.iter();
        let arrears = homes
            .filter_map(|home| home.arrears)
            .filter(|owed| owed.pence() > 0);
        owed.extend(arrears.map(|arrears| format!("rent arrears £{arrears}")));
    }
    if !owed.is_empty() {
        return Answer::of(format!("Yes: {}", owed.join(", ")));
    }
    let debts = known.is_so(FactKind::HasDebt).filter(|(so, _)| *so);
    Answer::maybe(debts.map(|_| "Yes")).or(|| known.said_yes_or_no("debt-history"))
}

fn helpers(known: &Known<'_>, is_it: impl Fn(&str) -> bool) -> Answer {
    let needs = known.needs();
    let own = needs.iter().filter(|need| is_it(&need.kind));
    let named = own.filter_map(|need| {
        let who = need.support.as_deref()?;
        Some(Some(format!("{who} ({})", need.kind.replace('-', " "))))
    });
    Answer::lines(named)
}

/// Who helps with debts.
pub fn debt_support(known: &Known<'_>) -> Answer {
    known
        .said("debt-support")
        .or(|| helpers(known, |kind| kind == "money"))
}

/// The needs that are a need for support to live independently; that for a doctor or a drug service is none.
const TO_LIVE: [&str; 2] = ["daily-living", "tenancy-skills"];

fn to_live(known: &Known<'_>) -> Vec<Need> {
    let needs = known.needs().into_iter();
    needs
        .filter(|need| TO_LIVE.contains(&need.kind.as_str()))
        .collect()
}

/// A fact that somebody recorded by itself, and no record of something else told.
fn by_itself(known: &Known<'_>, fact: FactKind) -> Answer {
    Answer::maybe(known.is_so(fact).and_then(|(so, since)| match so {
        true => (!known.is_told(fact, since)).then_some("Yes"),
        false => Some("No"),
    }))
}

/// Whether support is needed to live independently: what was said of it, a fact recorded by itself, or a need of that kind.
pub fn needs_support(known: &Known<'_>) -> Answer {
    let need = || Answer::maybe((!to_live(known).is_empty()).then_some("Yes"));
    known
        .said_yes_or_no("needs-support")
        .or(|| by_itself(known, FactKind::SupportNeed))
        .or(need)
}

/// Whether that support is found.
pub fn support_identified(known: &Known<'_>) -> Answer {
    let found = || to_live(known).iter().any(|need| need.support.is_some());
    known
        .said_yes_or_no("support-identified")
        .or(|| by_itself(known, FactKind::HasSupportProvider))
        .or(|| Answer::maybe(found().then_some("Yes")))
}

/// Who gives that support.
pub fn support_agency(known: &Known<'_>) -> Answer {
    known
        .said("support-agency")
        .or(|| helpers(known, |kind| TO_LIVE.contains(&kind)))
}

/// What support is needed and not in place: what was said of it, else the needs that nobody helps with.
pub fn support_type(known: &Known<'_>) -> Answer {
    let needs = known.needs();
    let open = needs.iter().filter(|need| need.support.is_none());
    let lines = open.map(|need| Some(with(&plain(&need.kind), &[need.details.as_deref()])));
    known.said("support-type").or(|| Answer::lines(lines))
}

/// The other referrals that were sent in this spell, with their days.
pub fn referrals_made(known: &Known<'_>) -> Answer {
    let Some(spell) = known.spell else {
        return Answer::none();
    };
    let others = known.case.referrals_of(spell);
    let sent = others
        .filter(|other| other.id != known.referral.id)
        .filter_map(|other| {
            let on = other.sent?;
            let key = other.authority.as_deref();
            let to = key.map_or(other.receiver.as_str(), authorities::name_of);
            let kind = other.kind.word().replace('-', " ");
            Some(Some(format!("{kind} to {to}, {}", on.long())))
        });
    Answer::lines(sent).or(|| known.said("referrals-made"))
}
