//! A mail server of one's own on loopback, that takes, refuses, says nothing or hangs up, as it is told.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What the server does with one connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    Takes,
    /// Asks for a login and takes this one: name `worker`, password `let me in`.
    TakesWithLogin,
    RefusesRecipient,
    RefusesForNow,
    /// Greets and then says nothing.
    SaysNothing,
    HangsUpAtOnce,
    /// Hangs up when half of the message is there.
    HangsUpInData,
}

/// One message that was taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    pub from: String,
    pub to: Vec<String>,
    pub data: String,
    pub login: bool,
}

/// The server. What is told last holds for every connection after it.
pub struct MailServer {
    pub port: u16,
    taken: Arc<Mutex<Vec<Taken>>>,
}

/// `\0worker\0let me in`, in base64.
const LOGIN: &str = "AHdvcmtlcgBsZXQgbWUgaW4=";

impl MailServer {
    pub fn that(does: &[Does]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let taken = Arc::new(Mutex::new(Vec::new()));
        let (kept, does) = (Arc::clone(&taken), does.to_vec());
        thread::spawn(move || {
            for (place, stream) in listener.incoming().flatten().enumerate() {
                let told = does.get(place).or(does.last()).copied();
                let kept = Arc::clone(&kept);
                thread::spawn(move || {
                    if let Some(message) = talk(stream, told.unwrap_or(Does::Takes)) {
                        kept.lock().expect("a list").push(message);
                    }
                });
            }
        });
        Self { port, taken }
    }

    /// What was taken so far.
    pub fn taken(&self) -> Vec<Taken> {
        self.taken.lock().expect("a list").clone()
    }
}

fn talk(stream: TcpStream, does: Does) -> Option<Taken> {
    if does == Does::HangsUpAtOnce {
        return None;
    }
    let mut out = stream.try_clone().ok()?;
    let mut say = move |line: &str| out.write_all(format!("{line}\r\n").as_bytes()).ok();
    say("220 mail.invalid ESMTP")?;
    if does == Does::SaysNothing {
        thread::sleep(Duration::from_secs(20));
        return None;
    }
    let mut message = Taken::default();
    let mut lines = BufReader::new(stream).lines();
    let mut whole = None;
    while let Some(Ok(line)) = lines.next() {
        let verb = line.get(..4).unwrap_or(&line).to_uppercase();
        match verb.as_str() {
            "EHLO" => {
                say("250-mail.invalid")?;
                if does == Does::TakesWithLogin {
                    say("250-AUTH PLAIN")?;
                }
                say("250 8BITMIME")?;
            }
            "AUTH" => {
                message.login = line.ends_with(LOGIN);
                say(if message.login {
                    "235 welcome"
                } else {
                    "535 not that one"
                })?;
            }
            "MAIL" if does == Does::TakesWithLogin && !message.login => say("530 log in")?,
            "MAIL" => {
                message.from = address(&line);
                say("250 ok")?;
            }
            "RCPT" => match does {
                Does::RefusesRecipient => say(&format!("550 {} is unknown", address(&line)))?,
                Does::RefusesForNow => say("451 later")?,
                _ => {
                    message.to.push(address(&line));
                    say("250 ok")?;
                }
            },
            "DATA" => {
                say("354 go on")?;
                for (place, line) in lines.by_ref().map_while(Result::ok).enumerate() {
                    if does == Does::HangsUpInData && place == 3 {
                        return None;
                    }
                    if line == "." {
                        break;
                    }
                    message
                        .data
                        .push_str(line.strip_prefix('.').unwrap_or(&line));
                    message.data.push_str("\r\n");
                }
                whole = Some(message.clone());
                say("250 taken")?;
            }
            "QUIT" => {
                say("221 bye");
                break;
            }
            _ => say("500 what")?,
        }
    }
    whole
}

fn address(line: &str) -> String {
    let inner = line
        .split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'));
    inner
        .map(|(address, _)| address.to_owned())
        .unwrap_or_default()
}
