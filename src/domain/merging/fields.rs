//! The single values of a person and of a spell: what stands, what is filled, and what is said of it.
//!
//! Knows no family of records.

use crate::domain::custody::{Custody, LegalStatus, SpellKind};
use crate::domain::prisoner::Prisoner;
use crate::domain::records::Records;

/// Values compared one after the other, for one thing that they belong to.
struct Fill<'a> {
    /// Before the name of the field: `spell of Tue 1 Sep 2026, `.
    of: String,
    filled: Vec<&'static str>,
    other: Vec<&'static str>,
    said: &'a mut Vec<String>,
}

impl Fill<'_> {
    fn text(&mut self, what: &'static str, into: &mut String, from: String) {
        self.decide(what, into.is_empty(), from.is_empty() || *into == from);
        if into.is_empty() {
            *into = from;
        }
    }

    fn value<T: PartialEq>(&mut self, what: &'static str, into: &mut Option<T>, from: Option<T>) {
        self.decide(what, into.is_none(), from.is_none() || *into == from);
        if into.is_none() {
            *into = from;
        }
    }

    /// Notes which of the two it is, unless there is nothing to decide.
    fn decide(&mut self, what: &'static str, blank: bool, nothing_new: bool) {
        if !nothing_new {
            (if blank {
                &mut self.filled
            } else {
                &mut self.other
            })
            .push(what);
        }
    }

    fn say(self) {
        let Self {
            of,
            filled,
            other,
            said,
        } = self;
        if !filled.is_empty() {
            said.push(format!("{of}filled: {}", filled.join(", ")));
        }
        if !other.is_empty() {
            said.push(format!(
                "{of}left as it was, though the other says something else: {}",
                other.join(", ")
            ));
        }
    }
}

/// Who somebody is, and where.
pub(super) fn person(
    from: &Records,
    into: &mut Records,
    said: &mut Vec<String>,
    doubts: &mut Vec<String>,
) {
    let latest = |records: &Records| records.receptions().last().copied();
    let place_moves = latest(from) > latest(into) && !from.prisoner.establishment.is_empty();
    let mut fill = Fill {
        of: String::new(),
        filled: Vec::new(),
        other: Vec::new(),
        said: &mut *said,
    };
    let Prisoner {
        number: _,
        surname,
        forenames,
        born,
        sex,
        gender_identity,
        ethnicity_code,
        ethnicity,
        nationality,
        establishment,
        cell,
        offence_group,
        risk_of_harm,
        iom,
        mappa_category,
        mappa_level,
        no_fixed_abode,
        home_authority,
        crn,
        national_insurance,
        lead,
        notes,
    } = from.prisoner.clone();
    let to = &mut into.prisoner;
    fill.text("surname", &mut to.surname, surname);
    fill.text("forenames", &mut to.forenames, forenames);
    fill.value("date of birth", &mut to.born, born);
    fill.text("sex", &mut to.sex, sex);
    fill.text("gender identity", &mut to.gender_identity, gender_identity);
    fill.text("ethnicity code", &mut to.ethnicity_code, ethnicity_code);
    fill.text("ethnicity", &mut to.ethnicity, ethnicity);
    fill.text("nationality", &mut to.nationality, nationality);
    fill.text("offence group", &mut to.offence_group, offence_group);
    fill.text("risk of harm", &mut to.risk_of_harm, risk_of_harm);
    fill.value("IOM", &mut to.iom, iom);
    fill.value("MAPPA category", &mut to.mappa_category, mappa_category);
    fill.value("MAPPA level", &mut to.mappa_level, mappa_level);
    fill.value("no fixed abode", &mut to.no_fixed_abode, no_fixed_abode);
    fill.value("home authority", &mut to.home_authority, home_authority);
    let two_crns = matches!((&to.crn, &crn), (Some(a), Some(b)) if a != b);
    fill.value("CRN", &mut to.crn, crn);
    let insured = (&to.national_insurance, &national_insurance);
    let two_insured = matches!(insured, (Some(a), Some(b)) if a != b);
    let number = "National Insurance number";
    fill.value(number, &mut to.national_insurance, national_insurance);
    fill.text("lead", &mut to.lead, lead);
    fill.text("note of the prison record", &mut to.notes, notes);
    if place_moves {
        to.establishment = establishment;
        to.cell = cell;
    } else if to.establishment.is_empty() && !establishment.is_empty() {
        to.establishment = establishment;
        to.cell = cell;
        fill.filled.push("establishment");
    } else if !establishment.is_empty() && to.establishment != establishment {
        fill.other.push("establishment");
    }
    fill.say();
    if place_moves {
        said.push("establishment: that of the later spell".to_owned());
    }
    if two_crns {
        doubts.push("the two have different CRNs".to_owned());
    }
    if two_insured {
        doubts.push("the two have different National Insurance numbers".to_owned());
    }
}

/// How much a legal status says: Other is nothing known, Remand is what a reception has where nobody says another, and a
/// spell goes from unsentenced to sentenced.
fn weight(status: LegalStatus) -> u8 {
    match status {
        LegalStatus::Other => 0,
        LegalStatus::Remand => 1,
        LegalStatus::ConvictedUnsentenced => 2,
        _ => 3,
    }
}

/// A spell that both have. Of two legal statuses that say as much, the one of the record that goes stands where it was known
/// later.
pub(super) fn spell(
    what: &str,
    from: Custody,
    into: &mut Custody,
    known_later: bool,
    said: &mut Vec<String>,
) {
    said.push(format!("{what}: in both, kept once"));
    let mut fill = Fill {
        of: format!("{what}, "),
        filled: Vec::new(),
        other: Vec::new(),
        said,
    };
    let (ours, theirs) = (weight(into.legal_status), weight(from.legal_status));
    if from.legal_status != into.legal_status && theirs > 0 {
        if theirs > ours || (theirs == ours && known_later) {
            into.legal_status = from.legal_status;
            fill.filled.push("legal status");
        } else {
            fill.other.push("legal status");
        }
    }
    if into.kind == SpellKind::Recall && from.kind.is_recall() && from.kind != into.kind {
        into.kind = from.kind;
        fill.filled.push("kind of recall");
    } else if into.kind != from.kind && from.kind != SpellKind::Recall {
        fill.other.push("how it began");
    }
    let (to, sentence) = (&mut into.sentence, from.sentence);
    fill.value("day of sentence", &mut to.on, sentence.on);
    fill.text("sentence", &mut to.kind, sentence.kind);
    fill.text("length of sentence", &mut to.length, sentence.length);
    fill.value("days of sentence", &mut to.days, sentence.days);
    fill.value("days on remand", &mut to.remand_days, sentence.remand_days);
    fill.value("day of release", &mut into.released, from.released);
    fill.say();
}
