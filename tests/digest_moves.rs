//! Who is told that a release date moved: whoever has something of the person, and whoever had until the move took it away.

use crate::support::Story;

const WORKER: &str = "prison-accommodation-worker";
const MOVED: &str = "Release dates that moved";
const AWAY: &str = "175 days later Thu 17 Dec 2026 to Thu 10 Jun 2027";
const LATER: &str = "5 days later Thu 17 Dec 2026 to Tue 22 Dec 2026";

/// Somebody with something late that a role leads, told on Friday with everything that was known then.
fn friday() -> Story {
    let story = Story::begins("2026-11-20");
    let path = story.world.path(".config/resettle/config.toml");
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    let mail = format!(
        "[mail]\nsecure_domains = [\"example.gov.uk\"]\n[mail.recipients]\n{WORKER} = [\"w@example.gov.uk\"]\nnone = [\"n@example.gov.uk\"]\nall = [\"a@example.gov.uk\"]\n\"Priya Nairn\" = [\"p@example.gov.uk\"]\n\"Sam Okoro\" = [\"s@example.gov.uk\"]\n"
    );
    std::fs::write(path, mail).expect("a configuration");
    story.types(
        "receive A1234BC --surname Example --at Elmley --on 1/9/2026 --home Medway --born 1/2/1990",
    );
    story.types("sentence A1234BC --on 5/10/2026 --length 8m --crd 17/12/2026");
    story.types("digest --send");
    story
}

fn of_worker() -> String {
    format!("digest --lead {WORKER}")
}

#[test]
fn a_move_that_takes_everything_away_is_told_once_to_whoever_had_it() {
    let mut story = friday();
    story.types(&of_worker()).says("LATE: 1").never(MOVED);
    story.day("2026-11-23");
    story.types("dates A1234BC crd 10/6/2027");
    let title = format!("{MOVED} since the digest of Fri 20 Nov 2026: 1");
    story
        .types(&of_worker())
        .says(&title)
        .says(AWAY)
        .never("LATE");
    story
        .types("digest")
        .says(&format!("Mon 23 Nov 2026: {WORKER}"));
    let by_day = format!("{} --since 23/11/2026", of_worker());
    story.types(&by_day).says(AWAY);
    story.types("digest --send");
    // A repeat says the same.
    story.types(&of_worker()).says(AWAY);
    story.day("2026-11-24");
    story.types(&of_worker()).never(MOVED);
    story.types("digest").never(MOVED);
}

#[test]
fn a_move_taken_back_before_anybody_was_told_is_told_to_nobody() {
    let mut story = friday();
    story.day("2026-11-23");
    story.types("dates A1234BC crd 10/6/2027");
    story.types("undo");
    story.types(&of_worker()).says("LATE: 1").never(MOVED);
    story.types("digest").never(MOVED);
    story.types("digest --all").never(MOVED);
}

#[test]
fn whoever_led_is_told_beside_whoever_took_over_and_is_a_lead_still() {
    let mut story = friday();
    story.types("prisoner edit A1234BC --lead \"Priya Nairn\"");
    story.types("todo A1234BC \"Ask about keys\" --due 27/11/2026");
    story.types("digest --send");
    story.day("2026-11-23");
    story.types("prisoner edit A1234BC --lead \"Sam Okoro\"");
    story.types("dates A1234BC crd 10/6/2027");
    for lead in ["Priya Nairn", "Sam Okoro"] {
        let digest = format!("digest --lead \"{lead}\"");
        story.types(&digest).says(AWAY);
    }
    story.types("digest --send");
    story.day("2026-11-24");
    story.types("digest").never(MOVED);
}

#[test]
fn a_digest_further_back_than_it_looks_ahead_makes_nobody_a_lead() {
    let mut story = friday();
    story.day("2026-12-05");
    story.types("dates A1234BC crd 10/6/2027");
    story
        .types("digest")
        .says(AWAY)
        .never(&format!("2026: {WORKER}"));
}

#[test]
fn a_move_is_told_where_the_release_was_recorded_since_too() {
    let mut story = friday();
    story.day("2026-11-23");
    story.types("dates A1234BC crd 22/12/2026");
    story.types("release A1234BC --to \"Homeless - Rough Sleeping\"");
    let told = format!("{LATER}; released Mon 23 Nov 2026");
    for digest in [of_worker(), "digest --all".to_owned()] {
        story.types(&digest).says(&told);
    }
    story.types("digest --send");
    story.types("digest --send --all");
    story.day("2026-11-24");
    story.types("digest").never(MOVED);
    // Of somebody who was out by then a date is no news.
    story.types("dates A1234BC crd 5/1/2027");
    story.types("digest").never(MOVED);
    story.types("digest --all").never(MOVED);
}

#[test]
fn a_release_by_itself_is_no_move() {
    let mut story = friday();
    story.day("2026-11-23");
    story.types("release A1234BC --to \"Homeless - Rough Sleeping\"");
    story.types("digest").never(MOVED);
}
