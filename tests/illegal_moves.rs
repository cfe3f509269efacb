//! What is not possible in the order of things is refused with its reason, and leaves the store as it was.

use crate::referral_path::words;
use crate::refusals::exported;
use crate::support::World;

/// A line, the exit code, and what the error has to say; a part of a line in bars is one argument.
type Row = (&'static str, i32, &'static [&'static str]);

/// In the place of what must be an amount, a day or a word: it may be a name, and is never repeated.
const NAME: &str = "Zanzibar";

/// Two homes, three referrals, and of everybody else one thing that forbids another.
fn world() -> World {
    let world = World::sentenced();
    for line in [
        "consent A1234BC given --on 6/10/2026",
        "tenancy add A1234BC --tenure council --authority Medway --rent 100 --rent-period week --started 1/6/2021",
        "tenancy add A1234BC --tenure other --started 1/6/2019",
        "tenancy end T000002 --on 1/6/2020",
        "referral add A1234BC --to Medway --sent 2/11/2026",
        "referral add A1234BC --to Guildford",
        "referral add A1234BC --to Braintree --sent 3/11/2026",
        "referral withdraw R000003 --reason person-asked --on 5/11/2026",
        // Nobody asked.
        "receive B2345CD --surname Other --at Elmley --on 2/9/2026",
        "referral add B2345CD --to Medway",
        // Refused.
        "receive C3456DE --surname Third --at Elmley --on 2/9/2026",
        "referral add C3456DE --to Medway",
        "consent C3456DE refused --on 6/10/2026",
        // Given for another authority.
        "receive D4567EF --surname Fourth --at Elmley --on 2/9/2026",
        "consent D4567EF given --authority Dover --on 6/10/2026",
        "referral add D4567EF --to Medway",
        // Released, and never received.
        "receive E5678FG --surname Fifth --at Elmley --on 2/9/2026",
        "release E5678FG --on 1/11/2026",
        "prisoner add F6789GH --surname Sixth",
        "referral add A1234BC --kind cas3 --to Somebody",
    ] {
        world.ok(&words(line));
    }
    world
}

/// Runs every row and sees that each is refused in its words, and that nothing has changed after them all.
#[track_caller]
fn refused(rows: &[Row]) {
    let world = world();
    let before = exported(&world, "before");
    for (line, code, says) in rows {
        let ran = world.run(&words(line));
        assert_eq!(ran.code, *code, "{line}: {}{}", ran.stdout, ran.stderr);
        for part in *says {
            assert!(ran.stderr.contains(part), "{line}: {part}: {}", ran.stderr);
        }
        assert!(!ran.stderr.contains(NAME), "{line}: {}", ran.stderr);
        assert_eq!(ran.stdout, "", "{line}");
    }
    assert_eq!(exported(&world, "after"), before);
}

#[test]
fn of_a_home() {
    refused(&[
        (
            "tenancy add A1234BC --tenure Zanzibar",
            2,
            &["tenure", "private-rented"],
        ),
        (
            "tenancy add A1234BC --tenure council --rent Zanzibar",
            2,
            &["amount", "--rent"],
        ),
        (
            "tenancy add A1234BC --tenure council --rent -5",
            2,
            &["negative", "--rent"],
        ),
        (
            "tenancy add A1234BC --tenure council --rent 99999999",
            2,
            &["£50000.00", "--rent"],
        ),
        (
            "tenancy add A1234BC --tenure council --arrears Zanzibar",
            2,
            &["amount", "--arrears"],
        ),
        (
            "tenancy add A1234BC --tenure council --authority Medwey",
            1,
            &["--authority", "Medway"],
        ),
        (
            "tenancy add A1234BC --tenure council --started 31/2/2026",
            2,
            &["28 days", "--started"],
        ),
        (
            "tenancy add A1234BC --tenure council --started +1d",
            1,
            &["future"],
        ),
        (
            "tenancy add A1234BC --tenure council --on +1d",
            1,
            &["future"],
        ),
        (
            "tenancy add A1234BC --tenure council --rent-period daily",
            2,
            &["--rent-period", "fortnight"],
        ),
        (
            "tenancy add A1234BC --tenure assured-shorthold --started 1/6/2026",
            1,
            &["assured-periodic", "--tenure"],
        ),
        (
            "tenancy add A1234BC --tenure council --authority Medway --rent 100 --rent-period week --started 1/6/2021",
            1,
            &["T000001", "tenancy edit"],
        ),
        ("tenancy add Z9999ZZ --tenure council", 1, &["Z9999ZZ"]),
        ("tenancy edit T000001", 2, &["nothing was given"]),
        ("tenancy edit T000009 --rent 5", 1, &["no home of this id"]),
        ("tenancy edit F6789GH --rent 5", 1, &["tenancy add F6789GH"]),
        (
            "tenancy edit T000001 --rent Zanzibar",
            2,
            &["amount", "--rent"],
        ),
        ("tenancy edit T000001 --started tomorrow", 1, &["future"]),
        ("tenancy end T000001 --on +1d", 1, &["future"]),
        (
            "tenancy end T000001 --on 1/1/2021",
            1,
            &["before it begins"],
        ),
        ("tenancy end T000009", 1, &["no home of this id"]),
        ("tenancy decide T000001 keep", 8, &["--reason"]),
        (
            "tenancy decide T000001 Zanzibar --reason x",
            2,
            &["keep, close"],
        ),
        (
            "tenancy decide T000001 keep --reason x --on +1d",
            1,
            &["future"],
        ),
        ("tenancy decide T000001 keep --reason ||", 1, &["reason"]),
        (
            "tenancy decide T000002 keep --reason x",
            1,
            &["ended on Mon 1 Jun 2020", "--not-ended"],
        ),
        (
            "tenancy decide T000009 keep --reason x",
            1,
            &["no home of this id"],
        ),
        ("tenancy forecast T000009", 1, &["no home of this id"]),
        ("tenancy forecast T000002", 1, &["ended on Mon 1 Jun 2020"]),
        (
            "tenancy forecast T000001 --notice soon",
            2,
            &["--notice", "4 weeks"],
        ),
        (
            "tenancy forecast T000001 --if-release 1/1/2026",
            1,
            &["before the reception", "--if-release"],
        ),
        (
            "tenancy forecast T000001 --if-release 31/2/2027",
            2,
            &["--if-release"],
        ),
        (
            "tenancy forecast T000001 --arrears-on Zanzibar",
            2,
            &["--arrears-on"],
        ),
    ]);
}

#[test]
fn of_a_referral() {
    refused(&[
        (
            "referral sent R000004",
            1,
            &["no consent", "consent B2345CD given"],
        ),
        ("referral sent R000005", 1, &["refused on Tue 6 Oct 2026"]),
        ("referral sent R000006", 1, &["another authority"]),
        (
            "referral sent R000001",
            1,
            &["sent on Mon 2 Nov 2026 already"],
        ),
        ("referral sent R000099", 1, &["no referral of this id"]),
        ("referral acknowledged R000002", 1, &["not marked as sent"]),
        ("referral acknowledged R000001 --on +1d", 1, &["future"]),
        (
            "referral acknowledged R000001 --on 1/11/2026",
            1,
            &["before it was sent on Mon 2 Nov 2026"],
        ),
        (
            "referral responded R000001 --outcome Zanzibar --on +1d",
            1,
            &["future"],
        ),
        (
            "referral responded R000002 --outcome Zanzibar",
            1,
            &["not marked as sent"],
        ),
        ("referral responded R000001 --outcome ||", 2, &["--outcome"]),
        (
            "referral accepted R000003 --duty relief",
            1,
            &["withdrawn", "referral add"],
        ),
        (
            "referral accepted R000001 --duty Zanzibar",
            2,
            &["--duty", "prevention"],
        ),
        (
            "referral accepted R000007 --duty relief",
            1,
            &["only a council"],
        ),
        (
            "referral withdraw R000003 --reason person-asked",
            1,
            &["withdrawn"],
        ),
        (
            "referral withdraw R000001 --reason Zanzibar",
            2,
            &["--reason", "consent-withdrawn"],
        ),
        (
            "referral withdraw R000099 --reason other",
            1,
            &["no referral of this id"],
        ),
        ("referral show R000099", 1, &["no referral of this id"]),
        (
            "referral chase R000099 --how email",
            1,
            &["no referral of this id"],
        ),
        // Of somebody else, and of nobody.
        (
            "referral supersede R000001 --by R000004",
            1,
            &["A1234BC has no referral R000004", "--by"],
        ),
        (
            "referral supersede R000001 --by R000099",
            1,
            &["A1234BC has no referral R000099", "--by"],
        ),
        (
            "referral refused R000001 --why Zanzibar",
            2,
            &["--why", "not-eligible"],
        ),
        (
            "referral offered R000001 --what room",
            1,
            &["a council, which has no waiting list"],
        ),
        ("referral escalate R000002 --to Head", 1, &["not sent yet"]),
        ("referral information R000002 asked", 1, &["not sent yet"]),
        ("referral review R000001 asked", 1, &["nothing was decided"]),
        ("referral waiting R000001", 1, &["no waiting list"]),
        ("referral add A1234BC --to Cardiff", 1, &["Wales", "--to"]),
        (
            "referral add A1234BC --to Medwey",
            1,
            &["nearest: Medway", "--to"],
        ),
        (
            "referral add A1234BC --to Zanzibar",
            1,
            &["E06000035", "--to"],
        ),
        (
            "referral add A1234BC --to Dover --kind Zanzibar",
            2,
            &["--kind", "section-198"],
        ),
        (
            "referral add A1234BC --to Dover --sent 5/10/2026",
            1,
            &["before consent was given", "record consent first"],
        ),
        (
            "referral add A1234BC --to Dover --from Medway",
            2,
            &["--from"],
        ),
        (
            "referral add A1234BC --kind section-198 --to Dover",
            1,
            &["no such finding", "--why no-local-connection"],
        ),
        (
            "referral add A1234BC --kind section-198 --to Dover --from Medwey",
            1,
            &["nearest: Medway", "--from"],
        ),
        (
            "referral add A1234BC --kind cas3 --to O000009",
            1,
            &["no provider", "--to"],
        ),
        (
            "referral add A1234BC --to Guildford --today 2027-05-04",
            1,
            &["successor is West Surrey", "--to"],
        ),
        (
            "referral add A1234BC --to Tandridge --today 2027-04-01",
            1,
            &["successor is East Surrey", "--to"],
        ),
        (
            "referral sent R000002 --today 2027-05-04",
            1,
            &["successor is West Surrey"],
        ),
    ]);
    let said = world().fails(1, &words("referral sent B2345CD --on +1d"));
    assert!(
        said.contains("future") && !said.contains("consent"),
        "{said}"
    );
}

#[test]
fn of_consent_and_of_a_notice_without_it() {
    refused(&[
        ("consent A1234BC given --on +1d", 1, &["future"]),
        (
            "consent A1234BC given --on 31/2/2026",
            2,
            &["28 days", "--on"],
        ),
        ("consent A1234BC given --reason x", 2, &["--reason"]),
        (
            "consent A1234BC given --authority Medwey",
            1,
            &["--authority", "Medway"],
        ),
        ("consent A1234BC Zanzibar", 2, &["withdrawn"]),
        (
            "consent A1234BC given --authority Medway --contact-details",
            2,
            &["--contact-details"],
        ),
        (
            "public-interest-notice A1234BC --to Medway --reason x --lawful-basis y",
            1,
            &["consent was given"],
        ),
        (
            "public-interest-notice B2345CD --to Medway --reason x --lawful-basis y",
            1,
            &["not asked yet"],
        ),
        (
            "public-interest-notice C3456DE --to Medway --reason || --lawful-basis y",
            2,
            &["--reason"],
        ),
        (
            "public-interest-notice C3456DE --to Medway --reason x",
            8,
            &["--lawful-basis"],
        ),
        (
            "public-interest-notice C3456DE --to Medwey --reason x --lawful-basis y",
            1,
            &["--to", "Medway"],
        ),
        (
            "public-interest-notice C3456DE --to Medway --reason x --lawful-basis y --on +1d",
            1,
            &["future"],
        ),
        (
            "connection A1234BC --authority Zanzibar",
            1,
            &["--authority", "E06000035"],
        ),
        (
            "connection A1234BC --authority Medwey",
            1,
            &["--authority", "nearest: Medway"],
        ),
        ("connection A1234BC --on 31/2/2026", 2, &["--on"]),
    ]);
}

#[test]
fn of_custody_and_what_comes_after() {
    refused(&[
        (
            "outcome A1234BC first-night Zanzibar",
            2,
            &["no vocabulary"],
        ),
        (
            "outcome A1234BC three-months |Settled - Family/Friends|",
            1,
            &["in custody", "release A1234BC"],
        ),
        (
            "outcome A1234BC now |Settled - Family/Friends|",
            1,
            &["in custody"],
        ),
        (
            "outcome E5678FG now |Settled - Family/Friends| --on +1d",
            1,
            &["future"],
        ),
        (
            "outcome E5678FG three-months |Settled - Family/Friends|",
            1,
            &["Mon 1 Feb 2027", "future"],
        ),
        (
            "outcome E5678FG first-night |Setled - Family/Friends|",
            2,
            &["nearest: Settled - Family/Friends"],
        ),
        (
            "outcome E5678FG now |Settled - Family/Friends| --authority Medwey",
            1,
            &["--authority", "Medway"],
        ),
        (
            "recall A1234BC --fixed-term",
            1,
            &["in custody since", "release A1234BC"],
        ),
        (
            "recall E5678FG --fixed-term --on 1/10/2026",
            1,
            &["left custody on Sun 1 Nov 2026"],
        ),
        ("recall E5678FG --fixed-term --on +1d", 1, &["future"]),
        (
            "recall E5678FG --fixed-term --on 10/11/2026 --release 1/11/2026",
            1,
            &["before the return", "--release"],
        ),
        ("recall E5678FG --fixed-term --standard", 2, &["--standard"]),
        (
            "release E5678FG",
            1,
            &["released on Sun 1 Nov 2026 already", "recall"],
        ),
        ("release F6789GH", 1, &["never received", "receive F6789GH"]),
        (
            "release A1234BC --on 1/8/2026",
            1,
            &["before the reception"],
        ),
        ("release A1234BC --on +1d", 1, &["future"]),
        ("release A1234BC --bed-until 1/11/2026", 1, &["--bed-until"]),
        ("transfer Z9999ZZ --to Elmley", 1, &["Z9999ZZ"]),
        ("transfer A1234BC --to Elmley --on +1d", 1, &["future"]),
        ("transfer A1234BC", 8, &["--to ESTABLISHMENT"]),
        (
            "close A1234BC --reason Zanzibar",
            2,
            &["--reason", "no-contact"],
        ),
        ("close A1234BC --reason other", 2, &["--note"]),
        ("close A1234BC --reason died --on +1d", 1, &["future"]),
        ("release-sheet Z9999ZZ", 1, &["Z9999ZZ"]),
    ]);
}

#[test]
fn of_who_somebody_is_and_of_the_directory() {
    refused(&[
        ("prisoner merge A1234BC Z9999ZZ", 1, &["Z9999ZZ"]),
        ("prisoner merge Z9999ZZ A1234BC", 1, &["Z9999ZZ"]),
        ("prisoner merge A1234BC A1234BC", 1, &["the same number"]),
        (
            "prisoner merge A1234BC B2345CD",
            1,
            &["overlaps", "--same-spell"],
        ),
        ("prisoner renumber Z9999ZZ Y1111YY", 1, &["Z9999ZZ"]),
        ("prisoner renumber A1234BC A1234BC", 2, &["the same", "NEW"]),
        (
            "prisoner renumber A1234BC B2345CD",
            1,
            &["in the store already", "prisoner merge A1234BC B2345CD"],
        ),
        ("prisoner renumber A1234BC Zanzibar", 2, &["like A1234BC"]),
        ("erase A1234BC", 8, &["--confirm A1234BC"]),
        (
            "erase A1234BC --confirm B2345CD",
            1,
            &["did not match", "nothing was changed"],
        ),
        ("erase A1234BC --confirm Zanzibar", 1, &["did not match"]),
        ("erase Z9999ZZ --confirm Z9999ZZ", 1, &["Z9999ZZ"]),
        ("directory provider add --area Kent", 1, &["name"]),
        (
            "directory provider add --name X --kind Zanzibar",
            2,
            &["--kind"],
        ),
        (
            "directory provider add --name X --licence-months -1",
            2,
            &["--licence-months"],
        ),
        (
            "directory provider add --name X --verified +1d",
            1,
            &["future"],
        ),
        (
            "directory provider edit O000009 --area x",
            1,
            &["no provider"],
        ),
        ("directory provider remove O000009", 1, &["no provider"]),
        ("directory provider show O000009", 1, &["no provider"]),
        ("directory provider list --kind Zanzibar", 2, &["--kind"]),
        (
            "directory office add --authority Medwey --purpose duty-to-refer",
            1,
            &["--authority", "Medway"],
        ),
        (
            "directory office add --authority Medway --purpose Zanzibar",
            2,
            &["--purpose", "housing-options"],
        ),
        ("directory office add --authority Medway", 1, &["purpose"]),
        ("directory office edit O000009 --web x", 1, &["no office"]),
        (
            "directory office list --authority Medwey",
            1,
            &["--authority", "Medway"],
        ),
        (
            "directory offices --authority Medwey",
            1,
            &["--authority", "Medway"],
        ),
        ("directory verify Cardiff", 1, &["Wales"]),
        ("directory verify Zanzibar", 1, &["ID|AUTHORITY"]),
        (
            "directory prison Zanzibar --local yes",
            1,
            &["no establishment"],
        ),
        (
            "directory prison Elmley --local Zanzibar",
            2,
            &["yes, no, unknown"],
        ),
    ]);
}
