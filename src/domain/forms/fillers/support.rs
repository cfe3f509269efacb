//! Money, support and other referrals.

use super::words::{plain, with};
use crate::domain::authorities;
use crate::domain::entry::kinds::Debt;
use crate::domain::fact::FactKind;
use crate::domain::forms::answer::Answer;
use crate::domain::forms::known::Known;

fn yes_or_no(known: &Known<'_>, fact: FactKind) -> Answer {
    Answer::maybe(
        known
            .is_so(fact)
            .map(|(so, _)| if so { "Yes" } else { "No" }),
    )
}

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
    Answer::maybe(debts.map(|_| "Yes"))
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
    helpers(known, |kind| kind == "money")
}

/// Whether support is needed to live independently.
pub fn needs_support(known: &Known<'_>) -> Answer {
    if known.is_told_now(FactKind::SupportNeed) {
        return Answer::of("Yes");
    }
    yes_or_no(known, FactKind::SupportNeed)
}

/// Whether support is found.
pub fn support_identified(known: &Known<'_>) -> Answer {
    if known.is_told_now(FactKind::HasSupportProvider) {
        return Answer::of("Yes");
    }
    yes_or_no(known, FactKind::HasSupportProvider)
}

/// Who gives support.
pub fn support_agency(known: &Known<'_>) -> Answer {
    helpers(known, |_| true)
}

/// What support is needed and not in place: the needs that nobody helps with.
pub fn support_type(known: &Known<'_>) -> Answer {
    let needs = known.needs();
    let open = needs.iter().filter(|need| need.support.is_none());
    let said = open.map(|need| Some(with(&plain(&need.kind), &[need.details.as_deref()])));
    Answer::lines(said)
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
    Answer::lines(sent)
}
