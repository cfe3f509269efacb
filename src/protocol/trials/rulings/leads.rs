//! Rulings about who leads: ties, and names that no longer exist.

use super::super::people::Person;
use super::{every_rule, held};
use crate::protocol::{Lead, Role};

/// Point 52: on a tie the newest document in force leads, and the others are named.
#[test]
fn on_a_tie_the_newest_document_leads() {
    let person = Person::received("2026-01-05")
        .home(super::CHARNWOOD)
        .release("2026-11-20", "2026-01-05")
        .at_risk("2026-02-01");
    let refer = "refer-duty-to-refer";
    let all = held(&["mhclg-2019", "england-duty-to-refer", "leics-2019"]);
    let action = person.action(&all, "2026-03-01", refer);
    let order: Vec<_> = action.sources.iter().map(|s| s.protocol).collect();
    let newest_first = [
        "mhclg-2019",
        "leics-2019",
        "leics-2019",
        "england-duty-to-refer",
    ];
    assert_eq!(order, newest_first);
    assert_eq!(action.lead, Lead::Role(Role::PrisonAccommodationWorker));
    // The order in which they were put in force makes no difference.
    let turned = held(&["leics-2019", "england-duty-to-refer", "mhclg-2019"]);
    let same = person.action(&turned, "2026-03-01", refer);
    assert_eq!(same.sources, action.sources);
    assert_eq!(same.lead, action.lead);
}

/// Point 54: today's teams stand for those that are gone, and the source's name is kept.
#[test]
fn teams_that_are_gone_are_todays_and_keep_their_name() {
    let today = [
        Role::PreReleaseTeam,
        Role::CommissionedProvider,
        Role::CommunityOffenderManager,
    ];
    let mut found = 0;
    for (protocol, rule) in every_rule() {
        for party in [&rule.lead, &rule.owed_by, &rule.chased_by] {
            let Some((role, named)) = party
                .as_ref()
                .and_then(|party| Some((party.role, party.named.as_deref()?)))
            else {
                continue;
            };
            let gone = [
                "CRC",
                "Community Rehabilitation",
                "Through the Gate",
                "Nacro",
                "NACRO",
            ];
            if gone.iter().any(|gone| named.contains(gone)) {
                found += 1;
                assert!(today.contains(&role), "{protocol}/{}: {named}", rule.id);
                // Those who worked in the prison are the pre-release team, not the officer in the community.
                let in_prison = named.contains("Gate") || named.to_lowercase().contains("nacro");
                let officer = role == Role::CommunityOffenderManager;
                assert!(!(in_prison && officer), "{protocol}/{}: {named}", rule.id);
            }
        }
    }
    assert!(found > 30, "{found}");
}

/// Every name that a document gives to a party is kept beside today's role.
#[test]
fn a_lead_keeps_the_documents_own_name() {
    let nacro = super::rule("essex", "nacro-7d").lead.unwrap();
    assert_eq!(nacro.named.as_deref(), Some("Nacro"));
    let crc = super::rule("kent-2017", "bcst2").lead.unwrap();
    assert_eq!(crc.named.as_deref(), Some("CRC"));
}
