//! Who is referred, as the prison record has them, and how they are reached.

use crate::domain::entry::kinds::Relation;
use crate::domain::forms::answer::Answer;
use crate::domain::forms::known::Known;

/// The name, the surname last.
pub fn name(known: &Known<'_>) -> Answer {
    Answer::of(known.name())
}

/// The date of birth.
pub fn date_of_birth(known: &Known<'_>) -> Answer {
    Answer::day(known.person().born)
}

/// The gender, and where only the sex is recorded the sex, called that.
pub fn gender(known: &Known<'_>) -> Answer {
    let person = known.person();
    if !person.gender_identity.is_empty() {
        return Answer::of(person.gender_identity.clone());
    }
    let sex = match person.sex.to_ascii_uppercase().as_str() {
        "" => return Answer::none(),
        "M" => "Male",
        "F" => "Female",
        _ => person.sex.as_str(),
    };
    Answer::of(format!("{sex} (the sex in the prison record)"))
}

/// The National Insurance number.
pub fn national_insurance(known: &Known<'_>) -> Answer {
    Answer::maybe(
        known
            .person()
            .national_insurance
            .as_ref()
            .map(ToString::to_string),
    )
}

/// The prison number.
pub fn prison_number(known: &Known<'_>) -> Answer {
    Answer::of(known.person().number.to_string())
}

/// The prison.
pub fn prison(known: &Known<'_>) -> Answer {
    if known.in_custody() {
        Answer::of(known.person().establishment.label())
    } else {
        Answer::none()
    }
}

/// The sentence: its kind, its length and its day.
pub fn sentence(known: &Known<'_>) -> Answer {
    let Some(spell) = known.spell else {
        return Answer::none();
    };
    let sentence = &spell.custody.sentence;
    let passed = sentence.on.map(|on| format!("passed on {}", on.long()));
    let parts = [
        Some(sentence.kind.clone()),
        Some(sentence.length.clone()),
        passed,
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|p| !p.is_empty())
        .collect();
    Answer::of(parts.join(", "))
}

/// The ethnicity, in the words of the Kent form where the code of the prison record has one there.
pub fn ethnicity(known: &Known<'_>) -> Answer {
    let person = known.person();
    let on_the_form = match person.ethnicity_code.trim().to_ascii_uppercase().as_str() {
        "W1" => "White: British",
        "W2" => "White: Irish",
        "W9" => "White: Other",
        "M1" => "Mixed: White and Black Caribbean",
        "M3" => "Mixed: White and Asian",
        "M9" => "Mixed: Other",
        "A1" => "Asian: Indian",
        "A2" => "Asian: Pakistani",
        "A3" => "Asian: Bangladeshi",
        "A9" => "Asian: Other",
        "B1" => "Black: Caribbean",
        "B2" => "Black: African",
        "B9" => "Black: Other",
        _ => person.ethnicity.as_str(),
    };
    Answer::of(on_the_form)
}

/// Who is to live with them; names stay out, no more is sent than is needed.
pub fn household(known: &Known<'_>) -> Answer {
    let mut counted: Vec<(String, usize)> = Vec::new();
    for member in known.all::<Relation>() {
        let gone = member.until.is_some_and(|until| until <= known.today);
        if gone || member.will_live_with != Some(true) {
            continue;
        }
        let who = member.relation.replace('-', " ");
        match counted.iter_mut().find(|(relation, _)| *relation == who) {
            Some((_, count)) => *count += 1,
            None => counted.push((who, 1)),
        }
    }
    let said = counted
        .iter()
        .map(|(who, count)| match (who.as_str(), count) {
            (_, 1) => format!("1 {who}"),
            ("child", _) => format!("{count} children"),
            ("expected child", _) => format!("{count} expected children"),
            _ => format!("{count} {who}s"),
        });
    let said: Vec<String> = said.collect();
    if said.is_empty() {
        return known.said("household");
    }
    Answer::of(format!("The person with {}", said.join(", ")))
}

/// The telephone at home.
pub fn home_phone(known: &Known<'_>) -> Answer {
    reached_by(known, "home-phone", |way, details| {
        way == "telephone" && !is_mobile(details)
    })
}

/// The mobile telephone.
pub fn mobile_phone(known: &Known<'_>) -> Answer {
    reached_by(known, "mobile-phone", |way, details| {
        way == "telephone" && is_mobile(details)
    })
}

/// The e-mail address.
pub fn email(known: &Known<'_>) -> Answer {
    reached_by(known, "email", |_, details| details.contains('@'))
}

/// British numbers that begin so are those of mobile telephones.
fn is_mobile(details: &str) -> bool {
    let digits: String = details
        .chars()
        .filter(|c| *c == '+' || c.is_ascii_digit())
        .collect();
    digits.starts_with("07") || digits.starts_with("+447")
}

/// Whether an answer says that there is none, and holds neither a number nor an address.
fn says_none(said: &str) -> bool {
    let first = said.split(|c: char| !c.is_alphabetic()).next();
    let none = first.is_some_and(|word| ["none", "no"].contains(&&*word.to_ascii_lowercase()));
    none && !said.contains(|c: char| c.is_ascii_digit() || c == '@')
}

/// How somebody is reached goes on a form only with their consent to pass that on.
fn reached_by(known: &Known<'_>, question: &str, is_it: impl Fn(&str, &str) -> bool) -> Answer {
    let ways = known.ways();
    let fitting = ways.iter().filter_map(|way| {
        let details = way.details.as_deref()?;
        is_it(&way.kind, details).then(|| Some(details.to_owned()))
    });
    let fitting: Vec<_> = fitting.collect();
    let said = known.said(question);
    if !known.may_pass_on_contact_details() {
        // That there is none passes nothing on.
        let none = said.first().is_some_and(says_none);
        return if fitting.is_empty() && none {
            said
        } else {
            Answer::none()
        };
    }
    if fitting.is_empty() {
        // That there is none is an answer too.
        return said;
    }
    Answer::lines(fitting)
}
