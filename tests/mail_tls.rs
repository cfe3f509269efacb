//! Mail over an encrypted connection that is really made: to a server on loopback whose certificate an authority signed that was
//! made for the test. Whoever is not believed gets neither message nor password, and what anybody on the way could read is looked
//! at.

use crate::digest_mail_server::{Does, LOGIN, Line, MailServer};
use crate::digest_send::{configured, noted, sends_with};
use crate::support::{Ran, World};
use rcgen::{
    BasicConstraints, Certificate, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::PrivateKeyDer;
use std::sync::Arc;

/// An authority of an organisation's own.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

impl Authority {
    fn new() -> Self {
        let mut about = CertificateParams::new([]).expect("an authority");
        about.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("a key");
        let pem = about.self_signed(&key).expect("a certificate").pem();
        let issuer = Issuer::new(about, key);
        Self { issuer, pem }
    }

    /// A server that shows a certificate for a name.
    fn server_for(&self, name: &str) -> Arc<ServerConfig> {
        self.server(CertificateParams::new([name.to_owned()]).expect("a name"))
    }

    fn server(&self, about: CertificateParams) -> Arc<ServerConfig> {
        let key = KeyPair::generate().expect("a key");
        let shown = about.signed_by(&key, &self.issuer).expect("signed");
        server_with(&shown, &key)
    }
}

fn server_with(shown: &Certificate, key: &KeyPair) -> Arc<ServerConfig> {
    let key = PrivateKeyDer::try_from(key.serialize_der()).expect("a key");
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![shown.der().clone()], key);
    Arc::new(config.expect("a server"))
}

const HERE: &str = "127.0.0.1";

type Kept = fn(Arc<ServerConfig>) -> Line;

/// Both ways to encrypt, as the configuration calls them.
const WAYS: [(&str, Kept); 2] = [("required", Line::Wrapped), ("starttls", Line::StartTls)];

fn smtp(server: &MailServer, tls: &str, more: &str) -> String {
    format!(
        "method = \"smtp\"\nfrom = \"office@example.gov.uk\"\nsmtp.host = \"{HERE}\"\nsmtp.port = {}\n\
         smtp.tls = \"{tls}\"\n{more}",
        server.port
    )
}

const CA_FILE: &str = "smtp.ca_file = \"ca.pem\"";

/// Sends with a login in the environment, so that every story has a password to lose.
fn sends(world: &World, mail: &str, more: &[(&str, &str)]) -> Ran {
    let mut variables = vec![
        ("RESETTLE_MAIL_TIMEOUT", "20"),
        ("RESETTLE_SMTP_USER", "worker"),
        ("RESETTLE_SMTP_PASSWORD", "let me in"),
    ];
    variables.extend(more);
    sends_with(world, &configured(world, mail), &[], &variables)
}

/// Nothing of a message and no login could be read on the way, or was said.
#[track_caller]
fn nothing_was_given_away(server: &MailServer, ran: &Ran) {
    let heard = server.heard();
    for secret in [
        "MAIL FROM",
        "RCPT TO",
        "Subject:",
        "AUTH",
        LOGIN,
        "let me in",
    ] {
        assert!(!heard.contains(secret), "{secret}: {heard}");
    }
    for secret in ["let me in", LOGIN, "housing@"] {
        assert!(!ran.stderr.contains(secret), "{}", ran.stderr);
    }
}

#[track_caller]
fn is_refused(world: &World, server: &MailServer, ran: &Ran, said: &str) {
    assert_eq!(
        (ran.code, ran.stdout.as_str(), noted(world)),
        (1, "", 0),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
    assert!(server.taken().is_empty());
    nothing_was_given_away(server, ran);
}

#[test]
fn messages_and_a_login_arrive_whole_and_nobody_on_the_way_can_read_them() {
    let ours = Authority::new();
    for (tls, line) in WAYS {
        let world = World::with_forty();
        world.file("ca.pem", &ours.pem);
        let server = MailServer::over(line(ours.server_for(HERE)), &[Does::TakesWithLogin]);
        let ran = sends(&world, &smtp(&server, tls, CA_FILE), &[]);
        let ended = (ran.code, ran.stderr.as_str(), noted(&world));
        assert_eq!(ended, (0, "", 3), "{tls}");
        let taken = server.taken();
        assert_eq!(taken.len(), 3, "{tls}");
        for one in &taken {
            assert!(one.login && one.from == "office@example.gov.uk", "{tls}");
            let (_, rest) = one.data.split_once("boundary=\"").expect("parts");
            let (mark, _) = rest.split_once('"').expect("a mark");
            assert!(
                one.data.contains("\r\nSubject: ")
                    && one.data.trim_end().ends_with(&format!("--{mark}--")),
                "{}",
                one.data
            );
        }
        nothing_was_given_away(&server, &ran);
        let begun = server.heard().starts_with("EHLO ");
        assert_eq!(begun, tls == "starttls", "{tls}");
    }
}

#[cfg(unix)]
#[test]
fn a_login_from_a_file_goes_over_the_encrypted_connection() {
    use std::os::unix::fs::PermissionsExt as _;
    let ours = Authority::new();
    for (tls, line) in WAYS {
        let world = World::with_forty();
        world.file("ca.pem", &ours.pem);
        let login = world.file("login", "worker\nlet me in\n");
        let own = std::fs::Permissions::from_mode(0o600);
        std::fs::set_permissions(login, own).expect("a mode");
        let server = MailServer::over(line(ours.server_for(HERE)), &[Does::TakesWithLogin]);
        let more = format!("{CA_FILE}\nsmtp.credentials_file = \"login\"");
        let config = configured(&world, &smtp(&server, tls, &more));
        let ran = sends_with(&world, &config, &[], &[("RESETTLE_MAIL_TIMEOUT", "20")]);
        assert_eq!((ran.code, noted(&world)), (0, 3), "{tls}: {}", ran.stderr);
        assert!(server.taken().iter().all(|one| one.login), "{tls}");
        nothing_was_given_away(&server, &ran);
    }
}

#[test]
fn a_certificate_of_an_authority_that_nobody_trusts_is_refused() {
    let (ours, theirs) = (Authority::new(), Authority::new());
    for (tls, line) in WAYS {
        let world = World::with_forty();
        world.file("ca.pem", &theirs.pem);
        let server = MailServer::over(line(ours.server_for(HERE)), &[Does::TakesWithLogin]);
        for more in ["", CA_FILE] {
            let ran = sends(&world, &smtp(&server, tls, more), &[]);
            let said = "no authority that is trusted here signed the certificate";
            is_refused(&world, &server, &ran, said);
            assert!(
                ran.stderr.contains("resettle config set mail.smtp.ca_file"),
                "{}",
                ran.stderr
            );
        }
        // Once it is trusted, what was not noted goes out.
        world.file("ca.pem", format!("{}{}", theirs.pem, ours.pem));
        let ran = sends(&world, &smtp(&server, tls, CA_FILE), &[]);
        assert_eq!((ran.code, noted(&world)), (0, 3), "{tls}: {}", ran.stderr);
    }
}

#[test]
fn a_certificate_for_another_name_or_another_time_is_refused() {
    let ours = Authority::new();
    let of_time = |from: i32, to: i32| {
        let mut about = CertificateParams::new([HERE.to_owned()]).expect("a name");
        about.not_before = date_time_ymd(from, 1, 1);
        about.not_after = date_time_ymd(to, 1, 1);
        ours.server(about)
    };
    for (tls, line) in WAYS {
        let world = World::with_forty();
        world.file("ca.pem", &ours.pem);
        for (shown, said) in [
            (
                ours.server_for("mail.example.gov.uk"),
                "is for another name",
            ),
            (ours.server_for("127.0.0.2"), "is for another name"),
            (of_time(2020, 2021), "is out of date"),
            (of_time(2200, 2201), "is out of date"),
        ] {
            let server = MailServer::over(line(shown), &[Does::TakesWithLogin]);
            let ran = sends(&world, &smtp(&server, tls, CA_FILE), &[]);
            is_refused(&world, &server, &ran, said);
        }
    }
}

#[test]
fn a_server_that_does_not_encrypt_gets_nothing() {
    let ours = Authority::new();
    let world = World::with_forty();
    world.file("ca.pem", &ours.pem);
    let plain = MailServer::that(&[Does::TakesWithLogin]);
    let ran = sends(&world, &smtp(&plain, "starttls", CA_FILE), &[]);
    is_refused(
        &world,
        &plain,
        &ran,
        "does not offer what is needed: encryption",
    );
    let verbs = |server: &MailServer| {
        let heard = server.heard();
        let verb = |line: &str| line.get(..4).unwrap_or(line).to_owned();
        let mut verbs: Vec<String> = heard.lines().map(verb).collect();
        verbs.sort();
        verbs.dedup();
        verbs
    };
    for verb in verbs(&plain) {
        assert!(verb == "EHLO" || verb == "QUIT", "{verb}");
    }
    let shown = ours.server_for(HERE);
    let line = Line::StartTls(Arc::clone(&shown));
    let fickle = MailServer::over(line, &[Does::TakesBackStartTls]);
    let ran = sends(&world, &smtp(&fickle, "starttls", CA_FILE), &[]);
    is_refused(&world, &fickle, &ran, "(code 454)");
    for verb in verbs(&fickle) {
        assert!(["EHLO", "QUIT", "STAR"].contains(&&*verb), "{verb}");
    }
    // Nor does one that would encrypt later, where it has to be from the first byte.
    let later = MailServer::over(Line::StartTls(shown), &[Does::Takes]);
    let ran = sends(&world, &smtp(&later, "required", CA_FILE), &[]);
    is_refused(&world, &later, &ran, "no encrypted connection");
}

#[test]
fn an_authority_that_the_system_trusts_is_trusted() {
    let ours = Authority::new();
    let world = World::with_forty();
    let system = world.file("system.pem", &ours.pem);
    let line = Line::Wrapped(ours.server_for(HERE));
    let server = MailServer::over(line, &[Does::TakesWithLogin]);
    let mail = smtp(&server, "required", "");
    let ran = sends(&world, &mail, &[("SSL_CERT_FILE", &system)]);
    assert_eq!((ran.code, noted(&world)), (0, 3), "{}", ran.stderr);
}

#[test]
fn a_certificate_that_a_server_signed_itself_can_be_named() {
    let world = World::with_forty();
    let made = rcgen::generate_simple_self_signed([HERE.to_owned()]).expect("a certificate");
    world.file("ca.pem", made.cert.pem());
    let line = Line::Wrapped(server_with(&made.cert, &made.signing_key));
    let server = MailServer::over(line, &[Does::TakesWithLogin]);
    let refused = sends(&world, &smtp(&server, "required", ""), &[]);
    is_refused(&world, &server, &refused, "no authority that is trusted");
    let ran = sends(&world, &smtp(&server, "required", CA_FILE), &[]);
    assert_eq!((ran.code, noted(&world)), (0, 3), "{}", ran.stderr);
}

#[test]
fn a_file_without_a_certificate_is_refused_before_anything_is_tried() {
    let ours = Authority::new();
    let world = World::with_forty();
    let server = MailServer::over(Line::Wrapped(ours.server_for(HERE)), &[Does::Takes]);
    let mail = smtp(&server, "required", CA_FILE);
    for (content, said) in [
        (None, "cannot be read"),
        (Some("let me in\n"), "no certificate in PEM"),
        (
            Some("-----BEGIN CERTIFICATE-----\nbGV0IG1lIGlu\n-----END CERTIFICATE-----\n"),
            "cannot be used",
        ),
    ] {
        if let Some(content) = content {
            world.file("ca.pem", content);
        }
        let ran = sends(&world, &mail, &[]);
        assert_eq!((ran.code, noted(&world)), (6, 0), "{}", ran.stderr);
        let mut check = world.command(&["config", "check"]);
        check.env("RESETTLE_CONFIG", configured(&world, &mail));
        let check = Ran::from(check.output().expect("the binary runs"));
        assert_eq!((check.code, check.stdout.as_str()), (6, ""));
        for stderr in [&ran.stderr, &check.stderr] {
            assert!(
                stderr.contains(said) && stderr.contains("ca.pem"),
                "{stderr}"
            );
            assert!(!stderr.contains("let me in"), "{stderr}");
        }
        assert!(
            check.stderr.contains("mail.smtp.ca_file: "),
            "{}",
            check.stderr
        );
    }
    assert!(server.heard().is_empty());
}
