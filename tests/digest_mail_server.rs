//! A mail server of one's own on loopback, that takes, refuses, says nothing or hangs up, as it is told.

use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How a connection is encrypted.
#[derive(Clone)]
pub enum Line {
    Clear,
    Wrapped(Arc<ServerConfig>),
    StartTls(Arc<ServerConfig>),
}

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
    /// Offers to encrypt, and then does not.
    TakesBackStartTls,
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
    heard: Arc<Mutex<Vec<u8>>>,
}

/// `\0worker\0let me in`, in base64.
pub const LOGIN: &str = "AHdvcmtlcgBsZXQgbWUgaW4=";

impl MailServer {
    pub fn that(does: &[Does]) -> Self {
        Self::over(Line::Clear, does)
    }

    pub fn over(line: Line, does: &[Does]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let taken = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::new(Mutex::new(Vec::new()));
        let (kept, wire, does) = (Arc::clone(&taken), Arc::clone(&heard), does.to_vec());
        thread::spawn(move || {
            for (place, stream) in listener.incoming().flatten().enumerate() {
                let told = does.get(place).or(does.last()).copied();
                let told = told.unwrap_or(Does::Takes);
                let (kept, line) = (Arc::clone(&kept), line.clone());
                let heard = Arc::clone(&wire);
                thread::spawn(move || {
                    if let Some(message) = answer(Wire { stream, heard }, &line, told) {
                        kept.lock().expect("a list").push(message);
                    }
                });
            }
        });
        Self { port, taken, heard }
    }

    /// What was taken so far.
    pub fn taken(&self) -> Vec<Taken> {
        self.taken.lock().expect("a list").clone()
    }

    /// What anybody on the way to the server could read so far.
    pub fn heard(&self) -> String {
        String::from_utf8_lossy(&self.heard.lock().expect("bytes")).into_owned()
    }
}

/// A connection of which every byte that comes is kept, as it is on the way.
struct Wire {
    stream: TcpStream,
    heard: Arc<Mutex<Vec<u8>>>,
}

impl Read for Wire {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let count = self.stream.read(into)?;
        let mut heard = self.heard.lock().expect("bytes");
        heard.extend(into.iter().take(count));
        Ok(count)
    }
}

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.stream.flush()
    }
}

/// One whole connection, encrypted from the beginning, from a greeting on, or not at all.
fn answer(wire: Wire, line: &Line, does: Does) -> Option<Taken> {
    let encrypted = |config: &Arc<ServerConfig>, wire| {
        let server = ServerConnection::new(Arc::clone(config)).ok()?;
        Some(StreamOwned::new(server, wire))
    };
    if does == Does::HangsUpAtOnce {
        return None;
    }
    let mut message = Taken::default();
    let mut whole = None;
    let mut talk = |stream: &mut dyn ReadWrite, offers, greets| {
        Talk::new(stream, does, offers).run(greets, &mut message, &mut whole)
    };
    match line {
        Line::Clear => talk(&mut { wire }, false, true),
        Line::Wrapped(config) => talk(&mut encrypted(config, wire)?, false, true),
        Line::StartTls(config) => {
            let mut wire = wire;
            if talk(&mut wire, true, true) == Some(Next::Encrypt) {
                talk(&mut encrypted(config, wire)?, false, false);
            }
            None
        }
    };
    whole
}

trait ReadWrite: Read + Write {}
impl<S: Read + Write> ReadWrite for S {}

/// What comes after the talk.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Nothing,
    Encrypt,
}

struct Talk<'s> {
    stream: BufReader<&'s mut dyn ReadWrite>,
    does: Does,
    offers_starttls: bool,
}

impl<'s> Talk<'s> {
    fn new(stream: &'s mut dyn ReadWrite, does: Does, offers_starttls: bool) -> Self {
        let stream = BufReader::new(stream);
        Self {
            stream,
            does,
            offers_starttls,
        }
    }

    fn say(&mut self, line: &str) -> Option<()> {
        let out = self.stream.get_mut();
        out.write_all(format!("{line}\r\n").as_bytes()).ok()?;
        out.flush().ok()
    }

    fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        let count = self.stream.read_line(&mut line).ok()?;
        (count > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned())
    }

    fn run(mut self, greets: bool, message: &mut Taken, whole: &mut Option<Taken>) -> Option<Next> {
        let does = self.does;
        if greets {
            self.say("220 mail.invalid ESMTP")?;
        }
        if does == Does::SaysNothing {
            thread::sleep(Duration::from_secs(20));
            return None;
        }
        while let Some(line) = self.line() {
            let verb = line.get(..4).unwrap_or(&line).to_uppercase();
            match verb.as_str() {
                "EHLO" => {
                    self.say("250-mail.invalid")?;
                    if does == Does::TakesWithLogin {
                        self.say("250-AUTH PLAIN")?;
                    }
                    if self.offers_starttls {
                        self.say("250-STARTTLS")?;
                    }
                    self.say("250 8BITMIME")?;
                }
                "STAR" if does == Does::TakesBackStartTls => self.say("454 not now")?,
                "STAR" if self.offers_starttls => {
                    self.say("220 go on")?;
                    return Some(Next::Encrypt);
                }
                "AUTH" => {
                    message.login = line.ends_with(LOGIN);
                    self.say(if message.login {
                        "235 welcome"
                    } else {
                        "535 not that one"
                    })?;
                }
                "MAIL" if does == Does::TakesWithLogin && !message.login => {
                    self.say("530 log in")?;
                }
                "MAIL" => {
                    message.from = address(&line);
                    self.say("250 ok")?;
                }
                "RCPT" => match does {
                    Does::RefusesRecipient => {
                        self.say(&format!("550 {} is unknown", address(&line)))?;
                    }
                    Does::RefusesForNow => self.say("451 later")?,
                    _ => {
                        message.to.push(address(&line));
                        self.say("250 ok")?;
                    }
                },
                "DATA" => {
                    self.say("354 go on")?;
                    let mut count = 0;
                    while let Some(line) = self.line() {
                        if does == Does::HangsUpInData && count == 3 {
                            return None;
                        }
                        if line == "." {
                            break;
                        }
                        count += 1;
                        message
                            .data
                            .push_str(line.strip_prefix('.').unwrap_or(&line));
                        message.data.push_str("\r\n");
                    }
                    *whole = Some(message.clone());
                    self.say("250 taken")?;
                }
                "QUIT" => {
                    self.say("221 bye");
                    break;
                }
                _ => self.say("500 what")?,
            }
        }
        Some(Next::Nothing)
    }
}

fn address(line: &str) -> String {
    let inner = line
        .split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'));
    inner
        .map(|(address, _)| address.to_owned())
        .unwrap_or_default()
}
