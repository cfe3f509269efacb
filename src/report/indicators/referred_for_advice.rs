//! `referred-for-advice`: what people were referred to beside a council's duty: advice, mediation, support, a place to live.

use crate::domain::{Case, ReferralKind};
use crate::report::breakdown::By;
use crate::report::definition::{Definition, Line, Measure};
use crate::report::sent::sent;
use crate::report::tally::{Asked, Indicator, Unit};

pub static REPORT: Indicator = Indicator {
    definition: Definition {
        name: "referred-for-advice",
        version: 3,
        title: "Referred for advice and support",
        unit: "a referral that was sent, other than under the duty to refer",
        day: "the day it was sent",
        numerator: "referrals for debt and benefit advice, mediation or floating support",
        denominator: "every referral other than under the duty to refer",
        exclusions: "drafts; referrals under the duty to refer, which have reports of their own",
        unknowns: "none: a referral has a kind, and what was sent has a day",
        source: "Kent protocol c.2010, section 2 (prisoners referred for further advice); no target",
        lines: LINES,
        measures: &[Measure {
            word: "advice",
            label: "For advice, mediation or floating support",
            numerator: &["advice"],
            denominator: &["advice", "other"],
            target: None,
        }],
        breakdowns: By::OF_A_PERSON,
        classified: false,
        of_a_day: false,
        fields: &[],
    },
    count,
    reads_records: false,
};

const LINES: &[Line] = &[
    Line { word: "debt-and-benefit-advice", label: "Debt and benefit advice", class: "advice" },
    Line { word: "mediation", label: "Mediation", class: "advice" },
    Line { word: "floating-support", label: "Floating support", class: "advice" },
    Line { word: "supported-housing", label: "Supported housing", class: "other" },
    Line { word: "cas3", label: "Short-stay bed (CAS3)", class: "other" },
    Line { word: "approved-premises", label: "Approved premises", class: "other" },
    Line { word: "housing-register", label: "Housing register", class: "other" },
    Line { word: "social-care", label: "Social care", class: "other" },
    Line { word: "section-198", label: "Section 198", class: "other" },
];

fn count(case: &Case, asked: &Asked<'_>, add: &mut dyn FnMut(Unit<'_>)) {
    for kind in ReferralKind::ALL.iter().copied() {
        if kind == ReferralKind::DutyToRefer {
            continue;
        }
        for one in sent(case, kind, asked.calendar) {
            add(Unit::of(kind.word(), one.on, one.about(case)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::invented::Invented;

    #[test]
    fn every_kind_but_the_duty_has_its_line() {
        for kind in ReferralKind::ALL.iter().copied() {
            let person = Invented::sentenced("2026-02-02").sent(kind, "2026-03-02", |_| ());
            let lines = person.lines(&REPORT);
            if kind == ReferralKind::DutyToRefer {
                assert!(lines.is_empty());
                continue;
            }
            assert_eq!(lines, [(kind.word().to_owned(), "2026-03-02".to_owned())]);
            assert!(REPORT.definition.line(kind.word()).is_some(), "{kind}");
        }
    }
}
