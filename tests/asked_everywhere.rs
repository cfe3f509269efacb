//! At a terminal a command asks for what it needs, question by question, whatever the command.

#![cfg(unix)]

use crate::asked::{Asked, operations};
use crate::referral_path::words;
use crate::support::World;

/// Somebody with a home, a need, a referral that was sent and a draft; and somebody else with none of them.
pub fn busy() -> World {
    let world = World::sentenced();
    for line in [
        "receive B2345CD --surname Sample --at Elmley --on 1/9/2026",
        "consent A1234BC written --on 5/10/2026",
        "tenancy add A1234BC --tenure council --landlord |Medway Council|",
        "need add A1234BC --kind drugs --details |In treatment|",
        "referral add A1234BC --to Medway",
        "referral sent R000001 --on 2/11/2026",
        "referral add A1234BC --to Thanet",
        "directory provider add --name Harbour --kind hostel",
        "holiday add 18/12/2026 A day off",
    ] {
        world.ok(&words(line));
    }
    world
}

/// What is seen and what is typed after it, one after the other.
type Talk = &'static [(&'static str, &'static str)];

const ENTER: &str = "\r";

/// Commands that know nothing, what is asked and answered, and what is said in the end.
const TALKS: &[(&str, Talk, &str)] = &[
    (
        "timeline",
        &[("Who?", "exampl"), ("> A1234BC", ENTER)],
        "Received",
    ),
    (
        "connection",
        &[("Who?", "sampl"), ("> B2345CD", ENTER)],
        "B2345CD",
    ),
    (
        "release-sheet",
        &[("Who?", "exampl"), ("> A1234BC", ENTER)],
        "A1234BC",
    ),
    (
        "explain",
        &[("Who?", "exampl"), ("> A1234BC", ENTER)],
        "A1234BC",
    ),
    (
        "prisoner export",
        &[("Who?", "exampl"), ("> A1234BC", ENTER)],
        "A1234BC",
    ),
    (
        "timeline exampl",
        &[("Who is meant?", "\u{1b}[B"), ("> A1234BC", ENTER)],
        "Received",
    ),
    (
        "todo",
        &[
            ("Who?", "exampl"),
            ("> A1234BC", ENTER),
            ("What to do?", "Ring the hostel\r"),
        ],
        "to-do D000001 written down",
    ),
    (
        "postpone A1234BC ask-about-home-on-release",
        &[
            ("To which day?", "31/2/2027\r"),
            ("does not exist", "1/3/2027\r"),
            ("To which day? Mon 1 Mar 2027", ""),
            ("Why?", "not before then\r"),
        ],
        "to Mon 1 Mar 2027",
    ),
    (
        "waive A1234BC",
        &[
            ("Which action?", "home"),
            ("> ask-about-home", ENTER),
            ("Why?", "asked by the prison\r"),
            ("On which day? [today]", ENTER),
        ],
        "waived on Sun 22 Nov 2026",
    ),
    (
        "prisoner renumber",
        &[
            ("Whose number is wrong?", "sampl"),
            ("> B2345CD", ENTER),
            ("The right prison number?", "C1\r"),
            ("too short", "C3456DE\r"),
        ],
        "C3456DE",
    ),
    (
        "prisoner edit",
        &[
            ("Who?", "sampl"),
            ("> C3456DE", ENTER),
            ("What is to be changed?", "forenam"),
            ("> forename", ENTER),
            ("?", "Grace\r"),
        ],
        "C3456DE",
    ),
    (
        "tenancy show",
        &[
            ("Which home?", "counc"),
            ("> T000001  A1234BC Example, council", ENTER),
        ],
        "T000001",
    ),
    (
        "tenancy edit",
        &[
            ("Which home?", "counc"),
            ("> T000001", ENTER),
            ("What is to be changed?", "arrears"),
            ("> arrears", ENTER),
            ("?", "300\r"),
        ],
        "home T000001 (arrears)",
    ),
    (
        "tenancy decide",
        &[
            ("Which home?", "counc"),
            ("> T000001", ENTER),
            ("What is to become of it?", "\u{1b}[B"),
            ("> keep: It is kept for the release", ENTER),
            ("Why?", "cover lasts\r"),
            ("On which day? [today]", "yesterday\r"),
            ("On which day? Sat 21 Nov 2026", ""),
        ],
        "home T000001: to keep, decided on Sat 21 Nov 2026",
    ),
    (
        "tenancy forecast",
        &[("Which home?", "counc"), ("> T000001", ENTER)],
        "T000001",
    ),
    (
        "tenancy end",
        &[
            ("Which home?", "counc"),
            ("> T000001", ENTER),
            ("On which day? [today]", ENTER),
        ],
        "home T000001 ended on Sun 22 Nov 2026",
    ),
    (
        "need edit",
        &[
            ("Which one?", "treat"),
            ("> K000", ENTER),
            ("What is to be changed?", "kind"),
            ("> kind", ENTER),
            ("?", "alcoh"),
            ("> alcohol", ENTER),
        ],
        "changed",
    ),
    (
        "need remove",
        &[("Which one?", "treat"), ("> K000", ENTER)],
        "taken back",
    ),
    (
        "referral acknowledged",
        &[
            ("Which referral?", "medway"),
            ("> R000001  A1234BC to Medway", ENTER),
            ("On which day? [today]", "4/11/2026\r"),
        ],
        "referral R000001 acknowledged on Wed 4 Nov 2026",
    ),
    (
        "referral contact",
        &[
            ("Which referral?", "medway"),
            ("> R000001", ENTER),
            ("What is it?", "\u{1b}[B"),
            ("> They tried and did not reach the person", ENTER),
            ("On which day? [today]", ENTER),
        ],
        "referral R000001",
    ),
    (
        "referral interview",
        &[
            ("Which referral?", "medway"),
            ("> R000001", ENTER),
            ("The day of the interview?", "+7d\r"),
            ("Sun 29 Nov 2026", ""),
        ],
        "next Sun 29 Nov 2026",
    ),
    (
        "referral refused",
        &[
            ("Which referral?", "medway"),
            ("> R000001", ENTER),
            ("Why?", "\u{1b}[B"),
            ("> no-local-connection", ENTER),
            ("On which day? [today]", ENTER),
        ],
        "referral R000001: ",
    ),
    (
        "referral withdraw",
        &[
            ("Which referral?", "thanet"),
            ("> R000002", ENTER),
            ("Why?", "\u{1b}[B"),
            ("> consent-withdrawn", "\u{1b}[B"),
            ("> person-asked", ENTER),
            ("On which day? [today]", ENTER),
        ],
        "referral R000002: ",
    ),
    (
        "directory verify",
        &[
            ("Whose contact?", "hostel"),
            ("> O000001", ENTER),
            ("On which day? [today]", ENTER),
        ],
        "verified on Sun 22 Nov 2026",
    ),
    (
        "directory provider add",
        &[("?", "Lighthouse\r")],
        "provider O000002 recorded",
    ),
    (
        "directory prison --local no",
        &[("Which establishment?", "elmley"), ("> Elmley", ENTER)],
        "",
    ),
    (
        "protocol show",
        &[("Which one?", "essex"), ("> ", ENTER)],
        "Essex",
    ),
    (
        "holiday remove",
        &[("?", "day off"), ("> Fri 18 Dec 2026", ENTER)],
        "18 Dec 2026",
    ),
    (
        "date",
        &[("?", "2026-12-18\r"), ("?", "-4 days\r")],
        "Mon 14 Dec 2026",
    ),
    (
        "fact A1234BC trial",
        &[("The day that is foreseen", "+14d\r")],
        "6 Dec 2026",
    ),
];

#[test]
fn what_a_command_needs_is_asked_for_one_question_after_the_other() {
    let world = busy();
    for (line, talk, end) in TALKS {
        let mut asked = Asked::by(&world, &words(line));
        for (seen, typed) in *talk {
            asked.sees(seen);
            asked.types(typed);
        }
        let said = asked.ends();
        assert!(said.contains(end), "{line}: {said}");
        assert_eq!(asked.code(), 0, "{line}: {said}");
    }
}

#[test]
fn whoever_stops_at_a_later_question_has_changed_nothing() {
    let world = busy();
    let before = operations(&world);
    let mut asked = Asked::by(&world, &["public-interest-notice"]);
    asked.sees("Who?");
    asked.types("exampl");
    asked.sees("> A1234BC");
    asked.types(ENTER);
    asked.sees("To which authority?");
    // The home's authority stands first.
    asked.sees("> Medway (E06000035, where the home is)");
    asked.types(ENTER);
    asked.sees("Why it is told without consent?");
    asked.types("\u{3}");
    asked.ends();
    assert_eq!(asked.code(), 130);
    assert_eq!(operations(&world), before);
}
