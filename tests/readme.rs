//! The README's examples run, and its table names every command.

use crate::support::{World, fixture};
use std::path::Path;

fn readme() -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md"))
        .expect("the README")
}

/// Every `$ resettle ...` line of the README's console blocks, in order.
fn examples() -> Vec<String> {
    let readme = readme();
    let mut inside = false;
    let mut found = Vec::new();
    for line in readme.lines() {
        if line.starts_with("```") {
            inside = line == "```console";
        } else if let Some(command) = line.strip_prefix("$ ").filter(|_| inside) {
            found.push(command.to_owned());
        }
    }
    found
}

#[test]
fn the_examples_work_one_after_the_other() {
    let world = World::empty();
    let examples = examples();
    assert!(examples.len() > 25);
    copy_folder(Path::new(&fixture("caseload-40")), &world.path("export"));
    let binary = Path::new(env!("CARGO_BIN_EXE_resettle"))
        .parent()
        .expect("a folder")
        .display()
        .to_string();
    for (index, example) in examples.iter().enumerate() {
        let mut shell = world.command(&[]);
        let status =
            std::process::Command::new("sh")
                .args(["-c", example])
                .env_clear()
                .envs(shell.get_envs().filter_map(|(name, value)| {
                    value.map(|value| (name.to_owned(), value.to_owned()))
                }))
                .env("PATH", format!("{binary}:/usr/bin:/bin"))
                .current_dir(world.path(""))
                .stdin(std::process::Stdio::null())
                .output()
                .expect("sh runs");
        let said = String::from_utf8_lossy(&status.stderr).into_owned();
        assert!(
            status.status.success(),
            "example {index}: {example}\n{said}"
        );
        shell.stdin(std::process::Stdio::null());
        if example.starts_with("resettle import folder export") && !example.contains("dry-run") {
            // The README's own person, who is in nobody's export.
            world.ok(&[
                "receive",
                "A1234BC",
                "--surname",
                "Example",
                "--on",
                "1/9/2026",
                "--status",
                "Sentenced",
            ]);
            world.ok(&["dates", "A1234BC", "crd", "15/1/2027"]);
            world.ok(&["risk", "A1234BC", "yes", "--on", "1/11/2026"]);
        }
    }
}

#[test]
fn the_table_names_every_command() {
    let readme = readme();
    let help = World::empty().ok(&["--help"]);
    let commands: Vec<&str> = help
        .lines()
        .skip_while(|line| !line.starts_with("Every day:"))
        .take_while(|line| !line.starts_with("Options"))
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(commands.len() > 60, "{commands:?}");
    for command in commands {
        assert!(
            readme.contains(&format!("`{command}")),
            "{command} is not in the README"
        );
    }
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("made");
    for name in [
        "prisoners.csv",
        "tenancies.csv",
        "referrals.csv",
        "events.csv",
    ] {
        std::fs::copy(from.join(name), to.join(name)).expect("copied");
    }
}
