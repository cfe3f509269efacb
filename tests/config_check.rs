//! What the check of a configuration finds before the first night: all that sending would refuse, at once, and recipients to whom
//! nothing would ever go.

use crate::digest_send::{noted, sends_with};
use crate::support::{Ran, World};

fn check(world: &World, config: &str, more: &[&str]) -> Ran {
    check_with(world, config, more, &[])
}

fn check_with(world: &World, config: &str, more: &[&str], variables: &[(&str, &str)]) -> Ran {
    let mut command = world.command(&[&["config", "check"], more].concat());
    command.env("RESETTLE_CONFIG", config);
    command.envs(variables.iter().copied());
    Ran::from(command.output().expect("the binary runs"))
}

/// A configuration with one recipient within the secure domain.
fn with_mail(world: &World, mail: &str) -> String {
    let text = format!(
        "[mail]\nfrom = \"office@example.gov.uk\"\nsecure_domains = [\"example.gov.uk\"]\n{mail}\n\
         [mail.recipients]\nreferrer = [\"referrer@example.gov.uk\"]\n"
    );
    world.file("mail.toml", text)
}

#[test]
fn everything_that_sending_would_refuse_is_found_at_once() {
    let world = World::empty();
    let config = world.file(
        "mail.toml",
        "[mail]\nmethod = \"smtp\"\nfrom = \"a..b@example.gov.uk\"\nsecure_domains = [\"example.gov.uk\"]\n\
         [mail.smtp]\nhost = \"mail.example.gov.uk\"\ntls = \"none\"\ncredentials_file = \"login\"\n\
         [mail.recipients]\nall = [\"hidden@example.com\", \"right@mail.example.gov.uk\"]\n\
         referrer = [\"a@example.gov.uk\"]\nReferrer = [\"x..y@example.gov.uk\"]\n",
    );
    let ran = check(&world, &config, &[]);
    assert_eq!((ran.code, ran.stdout.as_str()), (6, ""));
    for line in [
        "mail.from: this is no e-mail address",
        "mail.smtp.tls: without encryption mail goes to a mail server on this machine alone",
        "mail.smtp.credentials_file: the file with the login of the mail server cannot be read",
        "mail.recipients.all: the domain \"example.com\" is not within mail.secure_domains",
        "mail.recipients.referrer: the same lead as mail.recipients.Referrer",
        "mail.recipients.Referrer: this is no e-mail address",
    ] {
        assert!(ran.stderr.contains(line), "{line}\n{}", ran.stderr);
    }
    assert!(!ran.stderr.contains("hidden") && !ran.stderr.contains("right@"));
}

#[test]
fn mail_to_another_machine_is_not_sent_in_the_clear() {
    let world = World::with_forty();
    let mail = |host: &str, method: &str| {
        format!(
            "method = \"{method}\"\nsmtp.host = \"{host}\"\nsmtp.port = 1\nsmtp.tls = \"none\"\n\
             smtp.credentials_file = \"not-there\"\nsmtp.ca_file = \"not-there\""
        )
    };
    let without_login = |mail: String| mail.replace("smtp.credentials_file = \"not-there\"\n", "");
    for host in [
        "mail.example.gov.uk",
        "10.0.0.5",
        "localhost.example.gov.uk",
    ] {
        let config = with_mail(&world, &without_login(mail(host, "smtp")));
        for more in [&[][..], &["--dry-run"]] {
            let ran = sends_with(&world, &config, more, &[]);
            assert_eq!(
                (ran.code, ran.stdout.as_str(), noted(&world)),
                (6, "", 0),
                "{host}"
            );
            for said in [
                "on this machine alone",
                "mail.smtp.tls required, or starttls",
            ] {
                assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
            }
        }
        assert_eq!(check(&world, &config, &[]).code, 6, "{host}");
    }
    for host in ["localhost", "127.0.0.1", "::1"] {
        let config = with_mail(&world, &without_login(mail(host, "smtp")));
        let ran = check(&world, &config, &[]);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{host}");
    }
    // What stands ready for a way that mail does not take is no mistake.
    let config = with_mail(&world, &mail("mail.example.gov.uk", "folder"));
    let ran = check(&world, &config, &[]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
}

#[test]
fn a_recipient_that_nobody_leads_as_is_a_warning() {
    let world = World::sentenced();
    world.ok(&[
        "receive",
        "B1234BC",
        "--surname",
        "Other",
        "--lead",
        "Priya Nairn",
    ]);
    world.ok(&["prisoner", "edit", "A1234BC", "--lead", "Ola Gone"]);
    world.ok(&[
        "todo",
        "B1234BC",
        "Ring",
        "--due",
        "2/12/2026",
        "--lead",
        "Sam Third",
    ]);
    world.ok(&["close", "A1234BC", "--reason", "moved-away"]);
    let told = |lead: &str, more: &[&str]| {
        let config = world.file(
            "mail.toml",
            format!(
                "[mail]\nsecure_domains = [\"example.gov.uk\"]\n[mail.recipients]\n\
                 all = [\"a@example.gov.uk\"]\n{lead} = [\"b@example.gov.uk\"]\n"
            ),
        );
        let ran = check(&world, &config, more);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(
            ran.stdout.ends_with(" keys set, no mistakes.\n"),
            "{}",
            ran.stdout
        );
        ran.stderr
    };
    // Roles, who leads something or did so until a case was closed; as whoever sends compares them.
    for lead in [
        "none",
        "council",
        "DWP",
        "\"Priya Nairn\"",
        "priya-nairn",
        "\"OLA GONE\"",
        "\"Sam Third\"",
    ] {
        assert_eq!(told(lead, &[]), "", "{lead}");
    }
    let typo = told("prison-acommodation-worker", &[]);
    assert!(
        typo.contains("warning: mail.recipients.prison-acommodation-worker: nobody in the store and no role leads by this name")
            && typo.contains("did you mean \"prison-accommodation-worker\"?"),
        "{typo}"
    );
    let far = told("zzzzzz", &[]);
    assert!(
        far.contains("mail.recipients.zzzzzz: nobody") && !far.contains("mean"),
        "{far}"
    );
    let near = told("\"Priya Naim\"", &[]);
    assert!(
        near.contains("mail.recipients.\"Priya Naim\"") && near.contains("--names says which"),
        "{near}"
    );
    assert!(!near.contains("Nairn"), "{near}");
    let named = told("\"Priya Naim\"", &["--names"]);
    assert!(named.contains("did you mean \"Priya Nairn\"?"), "{named}");
}

#[test]
fn without_a_store_that_can_be_read_leads_are_not_looked_up_and_that_is_said() {
    let world = World::empty();
    let config = with_mail(&world, "");
    // Roles are known without a store.
    let ran = check(&world, &config, &[]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let text = std::fs::read_to_string(&config).expect("a configuration");
    std::fs::write(
        &config,
        format!("{text}somebody = [\"b@example.gov.uk\"]\n"),
    )
    .expect("written");
    let ran = check(&world, &config, &[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stderr
            .contains("was not looked at, because there is no store")
            && ran.stderr.contains("mail.recipients.somebody"),
        "{}",
        ran.stderr
    );
    std::fs::create_dir(world.path("store")).expect("a folder");
    world.file("store/resettle.db", "no store at all");
    let ran = check(&world, &config, &[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stderr
            .contains("was not looked at, because of the store ("),
        "{}",
        ran.stderr
    );
}

#[test]
fn what_no_message_could_leave_by_is_found_as_sending_finds_it() {
    let world = World::with_forty();
    let from = "[mail]\nfrom = \"office@example.gov.uk\"\nsecure_domains = [\"example.gov.uk\"]\n";
    let recipients = "[mail.recipients]\nreferrer = [\"referrer@example.gov.uk\"]\n";
    let server =
        "method = \"smtp\"\nsmtp.host = \"localhost\"\nsmtp.tls = \"none\"\nsmtp.port = 1\n";
    world.file("a-file", "x");
    std::fs::create_dir(world.path("a-folder")).expect("a folder");
    let sendmail = |program: &str| format!("method = \"sendmail\"\nsendmail = \"{program}\"\n");
    let nobody = "mail.recipients: nobody is named to send a digest to";
    let no_folder = "mail.folder: there is no such folder for mail";
    let missing = "mail.sendmail: there is no such sendmail program";
    let no_program = "mail.sendmail: the sendmail program cannot be run";
    let late = "RESETTLE_MAIL_TIMEOUT: this is no whole number of seconds from 1 to 300";
    for (mail, named, patience, found) in [
        (server.to_owned(), "", "1", &[nobody][..]),
        (server.to_owned(), recipients, "abc", &[late]),
        (String::new(), recipients, "0", &[late]),
        (
            "folder = \"not-there\"\n".to_owned(),
            recipients,
            "1",
            &[no_folder],
        ),
        (
            "folder = \"a-file\"\n".to_owned(),
            recipients,
            "1",
            &[no_folder],
        ),
        (sendmail("/not/there/sendmail"), recipients, "1", &[missing]),
        (
            sendmail("no-such-sendmail-at-all"),
            recipients,
            "1",
            &[missing],
        ),
        (sendmail("./a-folder"), recipients, "1", &[no_program]),
        (
            sendmail("/not/there/sendmail"),
            "",
            "abc",
            &[missing, nobody, late],
        ),
    ] {
        let config = world.file("mail.toml", format!("{from}{mail}{named}"));
        let variables = [("RESETTLE_MAIL_TIMEOUT", patience)];
        let ran = check_with(&world, &config, &[], &variables);
        let said = ran.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!((ran.code, ran.stdout.as_str()), (6, ""), "{mail}: {said}");
        for line in found {
            assert!(said.contains(line), "{mail}: {line}: {said}");
        }
        let sent = sends_with(&world, &config, &["--lead", "referrer"], &variables);
        assert_ne!(sent.code, 0, "{mail}");
        assert_eq!(noted(&world), 0, "{mail}");
    }
    #[cfg(unix)]
    {
        let config = world.file(
            "mail.toml",
            format!("{from}{}{recipients}", sendmail("./a-file")),
        );
        let ran = check(&world, &config, &[]);
        assert!(
            ran.code == 6 && ran.stderr.contains(no_program),
            "{}",
            ran.stderr
        );
        let config = world.file("mail.toml", format!("{from}{}{recipients}", sendmail("sh")));
        let ran = check(&world, &config, &[]);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    }
    // Drafts for nobody are what a configuration without a word of mail has, and a folder of its own is made.
    let config = world.file("mail.toml", from);
    let ran = check(&world, &config, &[]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
}
