//! The program under another file name: a copy, a link, or the ending that some systems give to programs.

use crate::support::{Ran, World};

/// What a command line says on both streams when the program is called by this name.
fn said_as(world: &World, name: &str, arguments: &[&str]) -> (i32, String, String) {
    let mut command = world.command(arguments);
    #[cfg(unix)]
    std::os::unix::process::CommandExt::arg0(&mut command, name);
    let ran = Ran::from(command.output().expect("it runs"));
    (ran.code, ran.stdout, ran.stderr)
}

#[test]
fn the_program_explains_itself_under_any_file_name() {
    let world = World::empty();
    for line in [
        &["--help"][..],
        &["-h"],
        &["window", "--help"],
        &["prisoner"],
        &["windwo"],
    ] {
        let own = said_as(&world, "resettle", line);
        for name in ["/opt/bin/rs", "resettle.exe"] {
            assert_eq!(said_as(&world, name, line), own, "{name} {line:?}");
        }
    }
    let (code, help, _) = said_as(&world, "/opt/bin/rs", &["--help"]);
    assert_eq!(code, 0);
    let described = help.lines().any(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.first() == Some(&"overdue") && words.len() > 3
    });
    assert!(described, "{help}");
}
