//! One file a report. The list is the order in which they are printed.
//!
//! A new report is a file here and its name in the list: a definition, and a function that hands on the units of one case.

use crate::report::definition::Definition;
use crate::report::tally::Indicator;

/// Declares the files and the list of what is in them.
macro_rules! indicators {
    ($($name:ident),+ $(,)?) => {
        $(pub mod $name;)+
        /// Every report.
        pub static ALL: &[&Indicator] = &[$(&$name::REPORT),+];
    };
}

indicators! {
    accommodation,
    housed_first_night,
    settled_on_release,
    settled_at_three_months,
    settled_at_order_end,
    assessed_in_four_days,
    homes_kept,
    risk_asked,
    consent_asked,
    duty_to_refer,
    released_unreferred,
    released_before_closing,
    notice,
    acknowledged_in_time,
    answered_in_time,
    referral_outcomes,
    referred_for_advice,
    housed_of_referred,
    housed_in_the_community,
    not_recorded,
}

/// Whether another report counts the same units, so that the whole of one is printed with the other too.
#[must_use]
pub fn others_count(definition: &Definition) -> bool {
    let others = ALL.iter().map(|one| &one.definition);
    others
        .filter(|other| other.name != definition.name)
        .any(|other| {
            let mut fields = other.fields.iter();
            other.unit == definition.unit || fields.any(|field| field.unit == definition.unit)
        })
}

/// The sums of classes that a field of another report prints too.
#[must_use]
pub fn others_sums(definition: &Definition) -> Vec<&'static [&'static str]> {
    let fields = ALL.iter().flat_map(|one| one.definition.fields);
    fields
        .filter(|field| field.unit == definition.unit && !field.also.is_empty())
        .map(|field| field.also)
        .collect()
}

/// The report of a name.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static Indicator> {
    let name = name.trim();
    let mut all = ALL.iter().copied();
    all.find(|one| one.definition.name.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Calendar;
    use crate::domain::{EventKind, LegalStatus, ReferralKind, SpellKind, Tenancy};
    use crate::report::invented::{Invented, TODAY, day};
    use crate::report::{Asked, Classification, Period, Tallies};

    #[test]
    fn every_definition_says_everything_and_its_measures_count_lines_that_it_has() {
        let mut names = Vec::new();
        for one in ALL {
            let of = &one.definition;
            names.push(of.name);
            assert!(of.version > 0, "{}", of.name);
            for said in [
                of.name,
                of.title,
                of.unit,
                of.day,
                of.numerator,
                of.denominator,
                of.exclusions,
                of.unknowns,
                of.source,
            ] {
                assert!(!said.is_empty(), "{}", of.name);
            }
            for line in of.lines.iter().filter(|_| !of.fields.is_empty()) {
                let own = of.fields.iter();
                let own = own.filter(|field| field.classes.contains(&line.class));
                assert_eq!(own.count(), 1, "{}: fields of {}", of.name, line.word);
            }
            let mut words: Vec<&str> = of.lines.iter().map(|line| line.word).collect();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), of.lines.len(), "{}: a word twice", of.name);
            for measure in of.measures {
                for class in measure.numerator {
                    assert!(
                        measure.denominator.contains(class),
                        "{}: {class} of {} is in no whole",
                        of.name,
                        measure.word
                    );
                }
                for class in measure.denominator {
                    let known =
                        of.lines.is_empty() || of.lines.iter().any(|line| line.class == *class);
                    assert!(known, "{}: no line of class {class}", of.name);
                }
            }
        }
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "a name twice");
    }

    /// People in every state that the reports tell apart, as far as few can be.
    fn a_few() -> Vec<Invented> {
        use EventKind as K;
        let inside = Invented::sentenced("2026-02-02");
        let dated = inside.clone().leaving("2026-02-02", "2026-09-17");
        let risky = dated.clone().event("2026-02-05", K::RiskIdentified, "");
        let agreed = risky.clone().event("2026-02-06", K::ConsentOral, "");
        let sent = agreed.sent(ReferralKind::DutyToRefer, "2026-07-20", |one| {
            one.acknowledged = Some(day("2026-07-21"));
            one.answered = Some(day("2026-07-22"));
            "Accepted - relief duty".clone_into(&mut one.outcome);
        });
        let housed = sent.clone().released("2026-08-14").event(
            "2026-08-14",
            K::AccommodationOnRelease,
            "Settled - Supportive Housing",
        );
        let home =
            |status: &'static str| move |home: &mut Tenancy| status.clone_into(&mut home.status);
        vec![
            Invented::nobody(),
            Invented::nobody().received("2026-08-03", SpellKind::Reception, LegalStatus::Remand),
            Invented::nobody().received("2026-08-03", SpellKind::Reception, LegalStatus::Civil),
            inside.clone(),
            inside
                .event("2026-02-03", K::Screened, "")
                .released("2026-08-03"),
            dated.home(home("kept")).released("2026-09-17"),
            risky.clone().event("2026-02-06", K::ConsentRefused, ""),
            risky.clone().released("2026-09-17").home(home("abandoned")),
            risky
                .event("2026-08-20", K::Closed, "died")
                .released("2026-08-20"),
            sent.sent(ReferralKind::Mediation, "2026-08-03", |_| ()),
            housed
                .clone()
                .event("2026-11-14", K::AccommodationStatus, "No fixed abode"),
            housed
                .event_to("2026-08-14", K::Fact, "order-end", "2026-09-30")
                .sent(ReferralKind::DutyToRefer, "2026-08-20", |_| ())
                .received("2026-10-05", SpellKind::StandardRecall, LegalStatus::Recall),
        ]
    }

    #[test]
    fn the_lines_of_each_report_add_up_on_everybody_in_every_breakdown() {
        let calendar = Calendar::default();
        let known_on = day(TODAY);
        let periods = [
            Period::between(day("2026-01-01"), known_on).expect("a period"),
            Period::between(day("2026-08-01"), day("2026-08-31")).expect("a period"),
        ];
        let asked = Asked {
            classification: Classification::Kss2017,
            calendar: &calendar,
            known_on,
            periods: &periods,
            directory: &[],
        };
        let cases: Vec<_> = a_few().iter().map(|one| one.case(TODAY)).collect();
        for one in ALL.iter().copied() {
            let name = one.definition.name;
            let mut units: [u64; 2] = [0, 0];
            for case in &cases {
                (one.count)(case, &asked, &mut |unit| {
                    assert!(unit.on > day("2026-01-01"), "{name}");
                    for (period, units) in periods.iter().zip(&mut units) {
                        let is_in = if one.definition.of_a_day {
                            unit.on == period.to
                        } else {
                            period.has(unit.on)
                        };
                        *units += u64::from(is_in);
                    }
                });
            }
            assert!(units.first() > Some(&0), "{name} counts nobody of the few");
            let by = one.definition.breakdowns.iter().copied().map(Some);
            for by in by.chain([None]) {
                let mut tallies = Tallies::new([(one, by)], periods.len());
                for case in &cases {
                    tallies.meet(case, &asked);
                }
                let tables = tallies.finish().expect("it adds up");
                for (table, units) in tables.iter().flatten().zip(units) {
                    assert_eq!(table.units(), units, "{name} by {by:?}");
                    for measure in one.definition.measures {
                        let (part, whole, _) = table.share(&table.totals, measure);
                        assert!(part <= whole && whole <= units, "{name} {}", measure.word);
                    }
                }
            }
        }
    }
}
