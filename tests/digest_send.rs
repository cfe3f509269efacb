//! What each lead has to know, sent: as drafts, by a program and by a mail server; and everything that can go wrong with that.

use crate::digest_mail_server::{Does, MailServer};
use crate::support::{Disk, Ran, World};
use std::path::Path;

/// The leads of the forty who have something, as the configuration knows them, in the order of their messages.
const LEADS: [(&str, &str); 3] = [
    ("none", "office"),
    ("prison-accommodation-worker", "housing"),
    ("referrer", "referrer"),
];

/// A configuration with a recipient for every lead of the forty.
pub fn configured(world: &World, mail: &str) -> String {
    let mut text =
        format!("[mail]\nsecure_domains = [\"example.gov.uk\"]\n{mail}\n[mail.recipients]\n");
    for (lead, word) in LEADS {
        text.push_str(&format!("{lead} = [\"{word}@example.gov.uk\"]\n"));
    }
    world.file("config.toml", text)
}

pub fn sends_with(world: &World, config: &str, more: &[&str], variables: &[(&str, &str)]) -> Ran {
    let mut arguments = vec!["digest", "--send"];
    arguments.extend(more);
    let mut command = world.command(&arguments);
    command
        .env("RESETTLE_CONFIG", config)
        .env("RESETTLE_MAIL_TIMEOUT", "1");
    command.envs(variables.iter().copied());
    Ran::from(command.output().expect("the binary runs"))
}

fn sends(world: &World, config: &str) -> Ran {
    sends_with(world, config, &[], &[])
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

pub fn noted(world: &World) -> usize {
    let log = world.rows(&["log", "-n", "100"]);
    let digests = log.iter().filter(|row| {
        row["kind"] == "bookkeeping"
            && row["what"]
                .as_str()
                .is_some_and(|what| what.starts_with("digest of "))
    });
    digests.count()
}

fn smtp(server: &MailServer, more: &str) -> String {
    format!(
        "method = \"smtp\"\nfrom = \"Resettle <office@example.gov.uk>\"\nsmtp.host = \"127.0.0.1\"\nsmtp.port = {}\n{more}",
        server.port
    )
}

const CLEAR: &str = "smtp.tls = \"none\"";

#[test]
fn drafts_are_left_for_a_person_to_send() {
    let world = World::with_forty();
    let config = configured(&world, "");
    let tried = sends_with(&world, &config, &["--dry-run"], &[]);
    assert_eq!((tried.code, tried.stderr.as_str()), (0, ""));
    assert_eq!(
        tried.stdout.matches("would go to ").count(),
        3,
        "{}",
        tried.stdout
    );
    assert!(
        tried
            .stdout
            .contains("would go to housing@example.gov.uk: prison-accommodation-worker, 10 late")
    );
    let drafts = world.path("store/drafts");
    assert!(!drafts.exists());
    assert_eq!(noted(&world), 0);

    let ran = sends(&world, &config);
    assert_eq!(
        (ran.code, ran.stdout.as_str(), ran.stderr.as_str()),
        (0, "", "")
    );
    let files = names(&drafts);
    assert_eq!((files.len(), noted(&world)), (3, 3), "{files:?}");
    assert!(
        files[1].starts_with("digest-2026-11-22-prison-accommodation-worker-"),
        "{files:?}"
    );
    let draft = std::fs::read_to_string(drafts.join(&files[1])).expect("a draft");
    assert!(
        draft.contains("\r\nX-Unsent: 1\r\n")
            && draft.contains("\r\nTo: housing@example.gov.uk\r\n"),
        "{draft}"
    );
    assert!(!draft.contains("\r\nFrom: "), "{draft}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        for file in &files {
            let mode = std::fs::metadata(drafts.join(file))
                .expect("a draft")
                .permissions()
                .mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }
    // A repeat finds them in the journal, though they were sent on and taken away.
    std::fs::remove_dir_all(&drafts).expect("gone");
    assert_eq!(sends(&world, &config).code, 0);
    assert_eq!((names(&drafts).len(), noted(&world)), (0, 3));
    assert!(world.ok(&["doctor"]).is_empty() || world.run(&["doctor"]).code == 0);
}

#[test]
fn the_next_digest_begins_where_the_last_one_ended_and_printing_counts_for_nothing() {
    let world = World::with_forty();
    let config = configured(&world, "");
    let people = world.rows(&["prisoner", "list"]).len();
    world.ok(&["receive", "B1234BC", "--surname", "Example"]);
    let before = world.ok(&["digest"]);
    assert!(before.contains("no digest was sent before"));
    assert_eq!(noted(&world), 0);
    assert_eq!(sends(&world, &config).code, 0);
    // Of the journal's end alone the same day says something else.
    let same_day = world.ok(&["digest"]);
    let said = |text: &str| {
        text.lines()
            .filter(|line| !line.starts_with("Journal") && line.len() != 64)
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert_eq!(said(&same_day), said(&before));
    // What was done before it can be taken back; what went out cannot.
    let log = world.rows(&["log", "-n", "1"]);
    let what = log[0]["what"].as_str().unwrap_or_default();
    assert!(
        what.starts_with("digest of 2026-11-22 left as a draft: lead "),
        "{what}"
    );
    assert!(
        !what.contains("example") && !what.contains("worker"),
        "{what}"
    );
    world.ok(&["undo"]);
    assert_eq!(
        (noted(&world), world.rows(&["prisoner", "list"]).len()),
        (3, people)
    );
    let next = world.on("2026-11-24");
    let said = next.ok(&["digest", "--lead", "referrer"]);
    assert!(
        said.contains("News since the last digest: Sun 22 Nov 2026, operation 3.\n"),
        "{said}"
    );
    assert_eq!(sends(&next, &config).code, 0);
    assert_eq!(noted(&next), 6);
}

#[test]
fn a_role_is_one_lead_however_it_is_typed() {
    let world = World::with_forty();
    let config = configured(&world, "");
    for (typed, all) in [
        ("prison-accommodation-worker", 1),
        ("prison accommodation worker", 1),
        (" Prison-Accommodation Worker", 1),
        ("referrer", 2),
    ] {
        let sent = sends_with(&world, &config, &["--lead", typed], &[]);
        assert_eq!(
            (sent.code, noted(&world)),
            (0, all),
            "{typed}: {}",
            sent.stderr
        );
    }
}

#[test]
fn a_lead_without_a_recipient_is_said_and_the_others_get_theirs() {
    let world = World::with_forty();
    let config = configured(&world, "");
    world.ok(&[
        "todo",
        "A4018DC",
        "Ring",
        "--due",
        "20/11/2026",
        "--lead",
        "Priya Nairn",
    ]);
    let ran = sends(&world, &config);
    assert_eq!((ran.code, noted(&world)), (1, 2), "{}", ran.stderr);
    assert!(
        ran.stderr
            .contains("nobody is named to get the digest of: the lead of A4018DC"),
        "{}",
        ran.stderr
    );
    assert!(!ran.stderr.contains("Nairn"), "{}", ran.stderr);
    let named = sends_with(&world, &config, &["--names"], &[]);
    assert!(named.stderr.contains("Priya Nairn"), "{}", named.stderr);
    let empty = world.file("empty.toml", "[mail]\nfrom = \"a@example.gov.uk\"\n");
    let ran = sends(&world, &empty);
    assert_eq!(ran.code, 6, "{}", ran.stderr);
    assert!(ran.stderr.contains("mail.recipients"), "{}", ran.stderr);
}

#[test]
fn mail_stays_in_secure_domains_unless_somebody_says_otherwise() {
    let world = World::with_forty();
    let config = configured(&world, "").clone();
    let text = std::fs::read_to_string(&config).expect("a configuration");
    let config = world.file(
        "other.toml",
        text.replace("housing@example.gov.uk", "housing@example.com"),
    );
    let ran = sends(&world, &config);
    assert_eq!((ran.code, noted(&world)), (1, 2), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("prison-accommodation-worker")
            && ran.stderr.contains("--insecure-recipient"),
        "{}",
        ran.stderr
    );
    assert!(!ran.stderr.contains("housing@"), "{}", ran.stderr);
    let ran = sends_with(&world, &config, &["--insecure-recipient"], &[]);
    assert_eq!((ran.code, noted(&world)), (0, 3), "{}", ran.stderr);
}

#[test]
fn a_role_that_was_typed_into_a_case_is_one_lead_with_the_role() {
    let world = World::with_forty();
    for row in &world.rows(&["prisoner", "list"])[..8] {
        let number = row["prison_number"].as_str().expect("a number");
        let lead = "Prison Accommodation Worker";
        world.ok(&["prisoner", "edit", number, "--lead", lead]);
    }
    let config = configured(&world, "");
    let ran = sends_with(&world, &config, &["--dry-run"], &[]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    assert_eq!(
        ran.stdout.matches("would go to housing@").count(),
        1,
        "{}",
        ran.stdout
    );
    // Asked for alone it is the same, in either spelling.
    for lead in ["prison-accommodation-worker", "Prison accommodation worker"] {
        let alone = sends_with(&world, &config, &["--dry-run", "--lead", lead], &[]);
        assert!(alone.stdout.starts_with("would go to housing@"), "{lead}");
        assert!(
            ran.stdout.contains(&alone.stdout),
            "{lead}: {}",
            alone.stdout
        );
    }
    let nobody = world.file(
        "nobody.toml",
        "[mail]\nsecure_domains = [\"example.gov.uk\"]\n[mail.recipients]\nreferrer = [\"a@example.gov.uk\"]\n",
    );
    let ran = sends(&world, &nobody);
    let said = ran.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
    let hint = "resettle config set mail.recipients.prison-accommodation-worker ADDRESS";
    assert!(ran.code == 1 && said.contains(hint), "{said}");
}

#[test]
fn an_address_cannot_bring_a_header_with_it() {
    let world = World::with_forty();
    let config = world.file(
        "config.toml",
        "[mail]\nsecure_domains = [\"example.gov.uk\"]\n[mail.recipients]\nreferrer = [\"a@example.gov.uk\\r\\nBcc: b@example.gov.uk\"]\n",
    );
    let ran = sends(&world, &config);
    assert!(ran.code == 1 || ran.code == 6, "{}", ran.stderr);
    assert!(!ran.stderr.contains("Bcc"), "{}", ran.stderr);
    assert_eq!(noted(&world), 0);
    assert!(names(&world.path("store/drafts")).is_empty());
}

#[test]
fn a_folder_that_takes_nothing_is_said_and_nothing_is_noted() {
    let world = World::with_forty();
    let missing = configured(&world, "folder = \"not-there\"");
    let ran = sends(&world, &missing);
    assert_eq!((ran.code, noted(&world)), (1, 0), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("there is no such folder for mail"),
        "{}",
        ran.stderr
    );
    world.file("a-file", "x");
    let ran = sends(&world, &configured(&world, "folder = \"a-file\""));
    assert_eq!((ran.code, noted(&world)), (1, 0), "{}", ran.stderr);
    #[cfg(target_os = "linux")]
    {
        // Nobody, root neither, can make a file there.
        let ran = sends(&world, &configured(&world, "folder = \"/proc\""));
        assert_eq!((ran.code, noted(&world)), (1, 0), "{}", ran.stderr);
        assert!(ran.stderr.contains("takes no file"), "{}", ran.stderr);
    }
    std::fs::create_dir(world.path("out")).expect("a folder");
    let ran = sends(&world, &configured(&world, "folder = \"out\""));
    assert_eq!(
        (ran.code, names(&world.path("out")).len(), noted(&world)),
        (0, 3, 3)
    );
}

#[test]
fn a_full_disk_keeps_what_was_left_and_takes_the_rest_once_there_is_room() {
    let with_room = World::with_forty();
    assert_eq!(sends(&with_room, &configured(&with_room, "")).code, 0);
    let drafts = with_room.path("store/drafts");
    let first = std::fs::metadata(drafts.join(&names(&drafts)[0])).expect("a draft");
    let room = usize::try_from(first.len()).expect("a length");

    let world = World::with_forty();
    let Some(disk) = Disk::mount(world.path("out"), "size=256k") else {
        return;
    };
    disk.fill("others", room);
    let config = configured(&world, "folder = \"out\"");
    let ran = sends(&world, &config);
    assert_eq!((ran.code, noted(&world)), (1, 1), "{}", ran.stderr);
    let said = ran.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
    for lead in ["prison-accommodation-worker", "referrer"] {
        let failed = format!("the digest of {lead} was not sent: there is no room left");
        assert!(said.contains(&failed), "{said}");
    }
    assert!(said.contains("make room"), "{said}");
    assert!(!said.contains("no lead recorded"), "{said}");
    let kept = names(disk.path());
    assert_eq!(kept.len(), 2, "{kept:?}");
    assert!(kept[0].starts_with("digest-2026-11-22-no-lead-recorded-"));
    let draft = std::fs::read(disk.path().join(&kept[0])).expect("a draft");
    assert_eq!(draft.len(), room, "it is whole");

    // Somebody sends it on, and makes room.
    for file in &kept {
        std::fs::remove_file(disk.path().join(file)).expect("gone");
    }
    let ran = sends(&world, &config);
    assert_eq!((ran.code, noted(&world)), (0, 3), "{}", ran.stderr);
    let rest = names(disk.path());
    assert_eq!(rest.len(), 2, "{rest:?}");
    assert!(!rest.contains(&kept[0]), "{rest:?}");
}

#[cfg(unix)]
#[test]
fn what_went_out_and_could_not_be_noted_is_said_to_have_gone_out() {
    let world = World::with_forty();
    let Some(disk) = Disk::mount(world.path("full"), "size=4m") else {
        return;
    };
    let store = disk.path().join("cases.db");
    std::fs::copy(world.store(), &store).expect("a copy");
    // The program takes the message, and meanwhile the disk of the store fills.
    let fill = disk.path().join("others").display().to_string();
    let body = format!("cat > /dev/null\ndd if=/dev/zero of='{fill}' bs=4096 2> /dev/null\nexit 0");
    let config = configured(&world, &script(&world, &body));
    let on_disk = store.display().to_string();
    let ran = sends_with(&world, &config, &["--store", &on_disk], &[]);
    let said = ran.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(ran.code, 7, "{said}");
    assert!(
        said.contains("was sent and could not be noted: the disk is full"),
        "{said}"
    );
    assert!(!said.contains("nothing was changed"), "{said}");
}

#[cfg(unix)]
fn script(world: &World, body: &str) -> String {
    use std::os::unix::fs::PermissionsExt as _;
    let path = world.file("sendmail", format!("#!/bin/sh\n{body}\n"));
    let mode = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(&path, mode).expect("a mode");
    format!("method = \"sendmail\"\nfrom = \"office@example.gov.uk\"\nsendmail = \"{path}\"")
}

#[cfg(unix)]
#[test]
fn the_sendmail_program_gets_each_message_and_only_as_arguments_who_it_is_for() {
    let world = World::with_forty();
    let mail = script(
        &world,
        "echo \"$@\" >> \"$HOME/arguments\"; cat >> \"$HOME/messages\"",
    );
    let config = configured(&world, &mail);
    let ran = sends(&world, &config);
    assert_eq!((ran.code, ran.stderr.as_str(), noted(&world)), (0, "", 3));
    let arguments = std::fs::read_to_string(world.path("arguments")).expect("arguments");
    assert_eq!(arguments.lines().count(), 3);
    assert!(
        arguments.contains("-i -f office@example.gov.uk -- housing@example.gov.uk\n"),
        "{arguments}"
    );
    let messages = std::fs::read_to_string(world.path("messages")).expect("messages");
    assert_eq!(
        messages.matches("From: office@example.gov.uk\r\n").count(),
        3
    );
    assert!(!messages.contains("X-Unsent"));
}

#[cfg(unix)]
#[test]
fn a_sendmail_program_that_fails_hangs_or_is_missing_is_said() {
    let world = World::with_forty();
    let mail = script(
        &world,
        "cat > /dev/null; case \"$*\" in *housing*) echo housing@example.gov.uk >&2; exit 75;; esac",
    );
    let ran = sends(&world, &configured(&world, &mail));
    assert_eq!((ran.code, noted(&world)), (1, 2), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("exit code 75") && !ran.stderr.contains("housing@"),
        "{}",
        ran.stderr
    );
    let mail = script(&world, "exec sleep 60");
    let ran = sends(&world, &configured(&world, &mail));
    assert_eq!((ran.code, noted(&world)), (1, 2), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("did not end within 1 second"),
        "{}",
        ran.stderr
    );
    let mail = mail.replace("/sendmail\"", "/sendmial\"");
    let ran = sends(&world, &configured(&world, &mail));
    assert_eq!(ran.code, 6, "{}", ran.stderr);
    let without = mail.replace("from = \"office@example.gov.uk\"\n", "");
    let ran = sends(&world, &configured(&world, &without));
    assert_eq!(ran.code, 6, "{}", ran.stderr);
    assert!(ran.stderr.contains("mail.from"), "{}", ran.stderr);
}

#[test]
fn a_mail_server_gets_every_message_once() {
    let world = World::with_forty();
    let server = MailServer::that(&[Does::Takes]);
    let config = configured(&world, &smtp(&server, CLEAR));
    let ran = sends(&world, &config);
    assert_eq!(
        (ran.code, ran.stdout.as_str(), ran.stderr.as_str()),
        (0, "", "")
    );
    let taken = server.taken();
    let to: Vec<&str> = taken.iter().map(|one| one.to[0].as_str()).collect();
    assert_eq!(to.len(), 3);
    for (_, word) in LEADS {
        assert!(to.contains(&&*format!("{word}@example.gov.uk")), "{to:?}");
    }
    assert_eq!(taken[0].from, "office@example.gov.uk");
    assert!(
        taken[0]
            .data
            .contains("\r\nAuto-Submitted: auto-generated\r\n")
    );
    assert!(!taken[0].data.contains("X-Unsent") && !taken[0].login);
    assert_eq!(sends(&world, &config).code, 0);
    assert_eq!((server.taken().len(), noted(&world)), (3, 3));
}

#[test]
fn one_message_that_fails_leaves_the_rest_sent_and_a_repeat_sends_that_one_alone() {
    for does in [
        Does::RefusesRecipient,
        Does::RefusesForNow,
        Does::SaysNothing,
        Does::HangsUpAtOnce,
        Does::HangsUpInData,
    ] {
        let world = World::with_forty();
        let server = MailServer::that(&[Does::Takes, does, Does::Takes]);
        let config = configured(&world, &smtp(&server, CLEAR));
        let ran = sends(&world, &config);
        assert_eq!(
            (ran.code, ran.stdout.as_str()),
            (1, ""),
            "{does:?}: {}",
            ran.stderr
        );
        assert_eq!((server.taken().len(), noted(&world)), (2, 2), "{does:?}");
        let expected = match does {
            Does::RefusesRecipient => "refused the message (code 550)",
            Does::RefusesForNow => "refused the message for now (code 451)",
            Does::SaysNothing => "did not answer within 1 second",
            _ => "ended the connection before it took the message",
        };
        assert!(ran.stderr.contains(expected), "{does:?}: {}", ran.stderr);
        assert!(
            ran.stderr.contains("prison-accommodation-worker") && !ran.stderr.contains("housing@"),
            "{}",
            ran.stderr
        );
        assert_eq!(sends(&world, &config).code, 0, "{does:?}");
        let to: Vec<String> = server.taken().into_iter().flat_map(|one| one.to).collect();
        assert_eq!((to.len(), noted(&world)), (3, 3), "{does:?}: {to:?}");
        assert_eq!(to[2], "housing@example.gov.uk", "{does:?}");
    }
}

#[test]
fn encryption_is_asked_for_unless_it_was_put_off() {
    let world = World::with_forty();
    for more in ["", "smtp.tls = \"starttls\""] {
        let server = MailServer::that(&[Does::Takes]);
        let ran = sends(&world, &configured(&world, &smtp(&server, more)));
        assert_eq!((ran.code, noted(&world)), (1, 0), "{}", ran.stderr);
        assert!(ran.stderr.contains("encrypt"), "{}", ran.stderr);
        assert!(server.taken().is_empty());
    }
    let nowhere = MailServer::that(&[Does::Takes]);
    let config = configured(
        &world,
        &smtp(&nowhere, CLEAR).replace(&nowhere.port.to_string(), "1"),
    );
    let ran = sends(&world, &config);
    assert_eq!((ran.code, noted(&world)), (1, 0));
    assert!(
        ran.stderr.contains("no mail server answers there"),
        "{}",
        ran.stderr
    );
    // A password in the clear goes to this machine at most.
    let far = smtp(&nowhere, CLEAR).replace("127.0.0.1", "mail.example.invalid");
    let login = [
        ("RESETTLE_SMTP_USER", "worker"),
        ("RESETTLE_SMTP_PASSWORD", "let me in"),
    ];
    let ran = sends_with(&world, &configured(&world, &far), &[], &login);
    assert_eq!(ran.code, 6, "{}", ran.stderr);
    let ran = sends_with(&world, &config, &[], &login[..1]);
    assert_eq!(ran.code, 6, "{}", ran.stderr);
    assert!(!ran.stderr.contains("worker"), "{}", ran.stderr);
}

#[cfg(unix)]
#[test]
fn a_login_comes_from_a_file_of_ones_own_or_the_environment() {
    use std::os::unix::fs::PermissionsExt as _;
    let world = World::with_forty();
    let server = MailServer::that(&[Does::TakesWithLogin]);
    let file = world.file("login", "worker\nlet me in\n");
    let with_file = smtp(
        &server,
        &format!("{CLEAR}\nsmtp.credentials_file = \"login\""),
    );
    let config = configured(&world, &with_file);
    let mode = |mode| {
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).expect("a mode")
    };
    mode(0o644);
    let ran = sends(&world, &config);
    assert_eq!(ran.code, 6, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("others can read") && ran.stderr.contains("chmod 600"),
        "{}",
        ran.stderr
    );
    mode(0o600);
    for (wrong, code) in [("worker\nno\n", 1), ("worker\n", 6), ("", 6)] {
        std::fs::write(&file, wrong).expect("written");
        let ran = sends(&world, &config);
        assert_eq!(
            (ran.code, noted(&world)),
            (code, 0),
            "{wrong:?}: {}",
            ran.stderr
        );
        assert!(ran.stderr.contains("login"), "{}", ran.stderr);
        assert!(!ran.stderr.contains("worker\n"), "{}", ran.stderr);
    }
    std::fs::write(&file, "worker\nlet me in\n").expect("written");
    let ran = sends(&world, &config);
    assert_eq!((ran.code, noted(&world)), (0, 3), "{}", ran.stderr);
    assert!(server.taken().iter().all(|one| one.login));
    let next = world.on("2026-11-23");
    let without = configured(&next, &smtp(&server, CLEAR));
    let ran = sends_with(&next, &without, &[], &[]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let login = [
        ("RESETTLE_SMTP_USER", "worker"),
        ("RESETTLE_SMTP_PASSWORD", "let me in"),
    ];
    let ran = sends_with(&next, &without, &[], &login);
    assert_eq!((ran.code, noted(&next)), (0, 6), "{}", ran.stderr);
}

#[test]
fn two_that_send_at_once_send_nothing_twice() {
    let world = World::with_forty();
    let server = MailServer::that(&[Does::Takes]);
    let config = configured(&world, &smtp(&server, CLEAR));
    let both = [(), ()].map(|()| {
        let mut command = world.command(&["digest", "--send"]);
        command.env("RESETTLE_CONFIG", &config);
        command.spawn().expect("the binary runs")
    });
    for mut one in both {
        assert_eq!(one.wait().expect("an end").code(), Some(0));
    }
    assert_eq!((server.taken().len(), noted(&world)), (3, 3));
}

#[test]
fn one_that_waits_too_long_for_another_sends_nothing() {
    let world = World::with_forty();
    let config = configured(&world, "");
    assert_eq!(
        sends_with(&world, &config, &["--lead", "referrer"], &[]).code,
        0
    );
    let store = world.store();
    let path = format!("{}.digest-lock", Path::new(&store).display());
    let other = std::fs::File::open(path).expect("the lock");
    other.lock().expect("held");
    let ran = sends(&world, &config);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("another digest is being sent"),
        "{}",
        ran.stderr
    );
    assert_eq!(noted(&world), 1);
}
