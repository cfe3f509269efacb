//! The page of `connection`: each authority with its limbs on both days, then what to ask and why another may be chosen.
//!
//! Only puts answers into words for the page.

use crate::domain::connection::{
    Ask, AvoidMark, BEFORE_CUSTODY_LABEL, CONTEXT, COUNCIL_DECIDES, Connections, EXPLAIN,
    LimbAnswer, NOWHERE, Span, Status, Worked,
};
use crate::domain::{Case, authorities};
use crate::output::{Card, say};

/// The whole page.
pub fn card(case: &Case, found: &Connections, names: bool) -> Card {
    let person = &case.prisoner;
    let name = if names {
        format!("  {}", person.full_name())
    } else {
        String::new()
    };
    let mut card = Card::new(format!(
        "{}{name}  local connection on {}",
        person.number,
        say::day(found.on)
    ));
    card.text(summary(found));
    for answer in &found.answers {
        let formerly = match answer.formerly.as_slice() {
            [] => String::new(),
            names => format!(" (recorded as {})", names.join(", ")),
        };
        card.section(format!(
            "{}{formerly}: {}",
            answer.name,
            standing(&answer.now)
        ));
        if answer.takes_duty_to_refer == Some(false) {
            card.pair("Outside England", "no referral under the duty to refer");
        }
        for mark in &answer.avoid {
            card.pair("Avoid", avoid(mark));
        }
        limbs(&mut card, &answer.now);
        if answer.former_services {
            card.pair(
                "Former services",
                "counts by living or working there, as for a civilian",
            );
        }
        if let Some(then) = &answer.before_custody {
            let heading = format!(
                "{} on {}, the day before custody: {}",
                answer.name,
                say::day(then.on),
                standing(then)
            );
            card.section(heading).text(BEFORE_CUSTODY_LABEL);
            limbs(&mut card, then);
        }
    }
    asks(&mut card, found);
    reasons(&mut card, found);
    beside(&mut card, found);
    card
}

fn summary(found: &Connections) -> String {
    let clearest: Vec<&str> = found
        .clearest()
        .map(|answer| answer.name.as_str())
        .collect();
    match (found.anywhere, clearest.as_slice()) {
        (Status::Met, []) => "Connected only where the person should not go.".to_owned(),
        (Status::Met, [one]) => format!("Clearest connection: {one}."),
        (Status::Met, several) => format!("Equally clear connections: {}.", several.join(", ")),
        (Status::NotKnown, _) => {
            "Not known yet whether there is a connection anywhere: see what to ask.".to_owned()
        }
        (Status::NotMet, _) => NOWHERE.to_owned(),
    }
}

fn standing(worked: &Worked) -> String {
    match (worked.status(), worked.strength()) {
        (Status::Met, 1) => "connected, on one ground".to_owned(),
        (Status::Met, grounds) => format!("connected, on {grounds} grounds"),
        (Status::NotKnown, _) => "not known".to_owned(),
        (Status::NotMet, _) => "no connection in what is recorded".to_owned(),
    }
}

fn limbs(card: &mut Card, worked: &Worked) {
    for limb in worked.limbs.iter().filter(|limb| limb.is_recorded) {
        card.pair(limb.limb.label(), words(limb));
    }
    let missing: Vec<String> = worked
        .limbs
        .iter()
        .filter(|limb| !limb.is_recorded)
        .map(|limb| limb.limb.label().to_lowercase())
        .collect();
    if !missing.is_empty() {
        card.pair("Nothing recorded", missing.join(", "));
    }
}

/// One limb: how it stands, the sum, and each stretch that was counted or left out.
fn words(limb: &LimbAnswer) -> String {
    let status = match limb.status {
        Status::Met => "met",
        Status::NotKnown => "not known",
        Status::NotMet => "not met",
    };
    let mut lines = vec![match limb.measured {
        Some(m) => format!(
            "{status}: {} of the {} days needed since {}",
            limb.counted.days(),
            m.needed_days,
            m.look_back.from().short()
        ),
        None => status.to_owned(),
    }];
    let counted = limb.counted.iter().map(|span| match limb.measured {
        Some(_) => format!("{} counted", stretch(span)),
        None => format!("since {}", say::day(span.from())),
    });
    lines.extend(counted);
    lines.extend(
        limb.choice_unknown
            .iter()
            .map(|span| format!("{} if by choice", stretch(span))),
    );
    lines.extend(
        limb.left_out
            .iter()
            .map(|(why, span)| format!("{} not counted: {}", stretch(*span), why.label())),
    );
    if limb.status == Status::NotKnown && !limb.unrecorded.is_empty() {
        lines.push(format!(
            "{} of which nothing is recorded",
            days(limb.unrecorded.days())
        ));
    }
    lines.extend(limb.remarks.iter().map(|remark| remark.words()));
    if !limb.without_evidence.is_empty() {
        lines.push(format!(
            "no proof held: {}",
            limb.without_evidence.join(", ")
        ));
    }
    lines.join("\n")
}

fn days(count: i32) -> String {
    say::plural(usize::try_from(count).unwrap_or_default(), "day", "days")
}

fn stretch(span: Span) -> String {
    format!(
        "{} to {}, {},",
        span.from().short(),
        span.to().short(),
        days(span.days())
    )
}

fn avoid(mark: &AvoidMark) -> String {
    let whole = if mark.whole_authority {
        ""
    } else {
        ", a place in the area"
    };
    let from = mark
        .from
        .filter(|_| !mark.in_force)
        .map_or(String::new(), |from| format!(", from {}", say::day(from)));
    let reason = if mark.reason_known {
        ""
    } else {
        ", reason not recorded"
    };
    format!("{} {}{whole}{from}{reason}", mark.id, mark.kind)
}

/// Every question once, though several limbs and authorities wait for it.
fn asks(card: &mut Card, found: &Connections) {
    let worked = found
        .answers
        .iter()
        .flat_map(|answer| [Some(&answer.now), answer.before_custody.as_ref()]);
    let mut seen: Vec<&Ask> = Vec::new();
    for ask in worked
        .flatten()
        .flat_map(|worked| &worked.limbs)
        .flat_map(|limb| &limb.asks)
    {
        if *ask != Ask::Anything && !seen.contains(&ask) {
            seen.push(ask);
        }
    }
    card.section("What would settle it");
    for ask in seen {
        card.bullet(ask.words());
    }
}

fn reasons(card: &mut Card, found: &Connections) {
    card.section("Why another authority may be chosen");
    for reason in &found.reasons {
        let record = reason
            .record
            .as_deref()
            .map_or(String::new(), |id| format!("{id}, "));
        let name = authorities::name_of(&reason.authority);
        card.bullet(format!(
            "{name}: {} ({record}{})",
            reason.kind.label(),
            reason.kind.cite()
        ));
    }
    for mark in &found.avoid_unnamed {
        card.bullet(format!(
            "{}, of which no authority is recorded",
            avoid(mark)
        ));
    }
    if !found.reasons.is_empty() {
        card.text(EXPLAIN);
    }
}

fn beside(card: &mut Card, found: &Connections) {
    card.section("Beside this");
    card.bullet(COUNCIL_DECIDES);
    if found
        .before_custody
        .is_some_and(|before| before.earlier_custody)
    {
        card.bullet(
            "Earlier custody lies in the five years before this one; whether the Essex councils look past that too is not said.",
        );
    }
    for context in CONTEXT {
        card.bullet(format!(
            "{}, {}: {}",
            context.protocol, context.section, context.says
        ));
    }
}
