# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_resettle_global_optspecs
    string join \n store= today= as-at= color= width= names q/quiet v/verbose no-input y/yes h/help V/version
end

function __fish_resettle_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_resettle_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_resettle_using_subcommand
    set -l cmd (__fish_resettle_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c resettle -n "__fish_resettle_needs_command" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_needs_command" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_needs_command" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_needs_command" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_needs_command" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_needs_command" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_needs_command" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_needs_command" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_needs_command" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_needs_command" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_needs_command" -s V -l version -d 'Print version'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "today" -d 'What to look at today: refer, ask, overdue, due, windows opening, releases, homes losing cover'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "window" -d 'Whose duty-to-refer window is open and unreferred'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "overdue" -d 'What is overdue, worst first'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "due" -d 'What is due from today on'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "timeline" -d 'What happened with somebody so far, and what comes'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "explain" -d 'How a date was worked out: `resettle explain A1234BC/refer-duty-to-refer`; or which protocols apply to a person, and why'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "case" -d 'Show one case on one screen'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "note" -d 'Write a note on a case; `-` reads it from standard input, so that it stays out of the shell\'s history'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "risk" -d 'Record whether somebody is at risk of homelessness'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "consent" -d 'Record consent to a referral: given, refused or withdrawn'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "connection" -d 'Where somebody has a local connection, and what would settle it where nobody knows'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "public-interest-notice" -d 'Record that a council was told without consent, in the public interest: no referral'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "dates" -d 'Show the release dates of a person, or set one: `resettle dates A1234BC crd 18/12/2026`'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "fact" -d 'Record a fact that protocols ask about: `resettle fact A1234BC plan-agreed --on yesterday`'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "done" -d 'Mark actions as done: `resettle done A1234BC ask-about-home-on-release`'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "waive" -d 'Mark actions as not needed, with the reason'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "postpone" -d 'Put actions off to a later day, with the reason'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "reopen" -d 'Take back done, waived and postponed: `resettle reopen A1234BC ask-about-home-on-release`; with --case, open a closed case again'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "todo" -d 'Write down something to do of your own: `resettle todo A1234BC "Ring the hostel" --due friday`, for one person or several'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "receive" -d 'Record a reception into custody; somebody new needs --surname'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "sentence" -d 'Record a sentence, and the release dates that came with it'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "transfer" -d 'Record a move to another establishment'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "release" -d 'Record a release, and where the person went'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "recall" -d 'Record a recall from licence'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "close" -d 'Close a case: nothing in it is due any more. `resettle reopen A1234BC --case` opens it again'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "outcome" -d 'Record where somebody sleeps: `resettle outcome A1234BC first-night "Settled - Family/Friends"`'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "release-sheet" -d 'Show the sheet for the day of release: where to, whom to see and when, what is arranged, and what is not'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "prisoner" -d 'The people in the store: add, show, find, edit, list, merge, renumber, export, expired'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "tenancy" -d 'Homes held before custody: add, edit, decide, end, list, show, forecast, rescue'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "referral" -d 'Referrals: sent, chased, answered, offered, refused, the form, and how far each got'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "address" -d 'An address of the last years: three years of them make the housing history'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "tie" -d 'What ties the person to an area beside having lived there: work, close family, special circumstances'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "restriction" -d 'Where the person may not live, or should not for their own safety, and why'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "permission" -d 'The person\'s permission that somebody may ask somebody about something, for example the landlord about arrears'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "notice" -d 'A notice that was served on a home, and the day on which it runs out'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "home-care" -d 'Who has the keys, the belongings and the pets of a home, who is in it now, who looks after it, and how the landlord is reached'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "debt" -d 'What is owed to whom, how it is paid off, and whether it blocks an application for housing'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "need" -d 'A need for support or a health condition, since when, and who helps; with what shows it to a council'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "household" -d 'Somebody who belongs to the person\'s household: a partner, a child and who cares for it'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "document" -d 'A document that a council or a landlord asks for: original or copy, where it is kept, and whether it is applied for'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "harm" -d 'The risk of harm and to whom, as assessed: what a landlord must know, and no more'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "form-answer" -d 'The person\'s answer to a question that a referral form asks and no other record answers: the GP, treatment now, managing money'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "plan-step" -d 'A step of the personal housing plan: whose it is, by when, and what became of it'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "appointment" -d 'An appointment with its day, time and place, for the release sheet and after'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "proposal" -d 'An address proposed for release, who lives there, whether they agree, and probation\'s check of it'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "benefit" -d 'A benefit: claimed, in payment, stopped, and whether the office knows of custody; what will be in payment on release'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "start-money" -d 'A deposit, rent in advance, a guarantor: how much, which scheme was asked, and what it said'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "licence-condition" -d 'A condition of the licence that bears on where and how the person lives, and to whom it was copied'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "reach" -d 'How a council or a landlord can reach the person in prison or after release, and who books it'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "arrangement" -d 'What is arranged for the day of release: transport, keys, an emergency bed, and whether it is ready'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "protocol" -d 'Protocols: list, show, use, drop, upgrade, add, check, example, words'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "directory" -d 'Housing authorities, establishments, providers and offices'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "holiday" -d 'Bank holidays: add, list, remove'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "init" -d 'Make a new, empty store'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "import" -d 'Take in a file, or every file of a folder that is named after a kind of record'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "export" -d 'Write the whole store as CSV files into a folder'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "undo" -d 'Take back the newest change'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "redo" -d 'Put back the change that was taken back last'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "log" -d 'List what was done to the store, newest first'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "backup" -d 'Copy the whole store to a file, and check the copy'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "restore" -d 'Put the store back from a backup; the present store is kept beside it'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "doctor" -d 'Check the store: whole, private, on this computer, backed up, its journal unbroken'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "erase" -d 'Take a person out of the store for good, with all that ever stood about them; it cannot be undone'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "date" -d 'Work out a date: `resettle date 2026-12-18 "+3 working days"`'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "demo" -d 'Show what resettle does, on about forty invented people in a store of their own'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "completions" -d 'Print the completions of a shell: bash, zsh, fish, powershell or elvish'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "man" -d 'Print the manual page, or write all pages into a folder'
complete -c resettle -n "__fish_resettle_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand today" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand today" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand today" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand today" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand today" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand today" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand today" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand today" -l lead -d 'Only actions that this person or role leads: a name, a role, or what the document calls it' -r
complete -c resettle -n "__fish_resettle_using_subcommand today" -l stage -d 'Only actions of this stage: court, reception, custody, pre-release, referral, release, community, monitoring' -r
complete -c resettle -n "__fish_resettle_using_subcommand today" -l protocol -d 'Only actions that this protocol asks for' -r
complete -c resettle -n "__fish_resettle_using_subcommand today" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand today" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand today" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand today" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand today" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand today" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand today" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand window" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand window" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand window" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand window" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand window" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand window" -l if-release -d 'What would move, become late or impossible if this person were released on that day' -r
complete -c resettle -n "__fish_resettle_using_subcommand window" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand window" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand window" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand window" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand window" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand window" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand window" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand window" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand window" -l all -d 'Everybody, wherever they stand'
complete -c resettle -n "__fish_resettle_using_subcommand window" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -l lead -d 'Only actions that this person or role leads: a name, a role, or what the document calls it' -r
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -l stage -d 'Only actions of this stage: court, reception, custody, pre-release, referral, release, community, monitoring' -r
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -l protocol -d 'Only actions that this protocol asks for' -r
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -l exit-code -d 'End with 3 when something is overdue, and with 4 when nothing is and something is due within 14 days'
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -l undated -d 'Also what has no day ("as soon as possible"), with its age'
complete -c resettle -n "__fish_resettle_using_subcommand overdue" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand due" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand due" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand due" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand due" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand due" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand due" -l within -d 'How many days ahead' -r
complete -c resettle -n "__fish_resettle_using_subcommand due" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand due" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand due" -l lead -d 'Only actions that this person or role leads: a name, a role, or what the document calls it' -r
complete -c resettle -n "__fish_resettle_using_subcommand due" -l stage -d 'Only actions of this stage: court, reception, custody, pre-release, referral, release, community, monitoring' -r
complete -c resettle -n "__fish_resettle_using_subcommand due" -l protocol -d 'Only actions that this protocol asks for' -r
complete -c resettle -n "__fish_resettle_using_subcommand due" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand due" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand due" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand due" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand due" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand due" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand due" -l exit-code -d 'End with 3 when something is overdue, and with 4 when nothing is and something is due in these days'
complete -c resettle -n "__fish_resettle_using_subcommand due" -l undated -d 'Also what has no day ("as soon as possible"), with its age'
complete -c resettle -n "__fish_resettle_using_subcommand due" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand timeline" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand timeline" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand timeline" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand timeline" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand timeline" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand timeline" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand timeline" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand timeline" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand timeline" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand timeline" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand timeline" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand timeline" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand explain" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand explain" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand explain" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand explain" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand explain" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand explain" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand explain" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand explain" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand explain" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand explain" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand explain" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand case" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand case" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand case" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand case" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand case" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand case" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand case" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand case" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand case" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand case" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand case" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand case" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand note" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand note" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand note" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand note" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand note" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand note" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand note" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand note" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand note" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand note" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand note" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand note" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand note" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand risk" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand risk" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand risk" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand risk" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand risk" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand risk" -l detail -d 'What the risk is, or why it ended, in a few words' -r
complete -c resettle -n "__fish_resettle_using_subcommand risk" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand risk" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand risk" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand risk" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand risk" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand risk" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand risk" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand risk" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand consent" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand consent" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand consent" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand consent" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand consent" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand consent" -l authority -d 'The answer is about a referral to this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand consent" -l by -d 'Who took the answer' -r
complete -c resettle -n "__fish_resettle_using_subcommand consent" -l privacy-notice -d 'Whether a privacy notice was given' -r -f -a "yes\t''
no\t''"
complete -c resettle -n "__fish_resettle_using_subcommand consent" -l reason -d 'Why it was refused or withdrawn' -r
complete -c resettle -n "__fish_resettle_using_subcommand consent" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand consent" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand consent" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand consent" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand consent" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand consent" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand consent" -l oral -d 'With `given`: orally, not in writing'
complete -c resettle -n "__fish_resettle_using_subcommand consent" -l contact-details -d 'The answer is about passing on contact details'
complete -c resettle -n "__fish_resettle_using_subcommand consent" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand consent" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand connection" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand connection" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand connection" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand connection" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand connection" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand connection" -l authority -d 'This authority too, whatever is recorded of it; may be given more than once' -r
complete -c resettle -n "__fish_resettle_using_subcommand connection" -l on -d 'The day looked at, such as the day of release; a weekday is the next one [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand connection" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand connection" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand connection" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand connection" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand connection" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand connection" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand connection" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -l to -d 'The housing authority that is told: a name or a code' -r
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -l reason -d 'Why it is told without consent' -r
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -l lawful-basis -d 'The lawful basis of the disclosure' -r
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -l by -d 'Who decided it' -r
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand public-interest-notice" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand dates" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand dates" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand dates" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand dates" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand dates" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand dates" -l known-on -d 'The day it became known [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand dates" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand dates" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand dates" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand dates" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand dates" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand dates" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand dates" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand dates" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand fact" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand fact" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand fact" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand fact" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand fact" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand fact" -l on -d 'The day it happened, became so or became known [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand fact" -l day -d 'The day that is foreseen: of the trial, of the end of a placement' -r
complete -c resettle -n "__fish_resettle_using_subcommand fact" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand fact" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand fact" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand fact" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand fact" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand fact" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand fact" -l list -d 'Name every word, with what it means and the command that records it'
complete -c resettle -n "__fish_resettle_using_subcommand fact" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand fact" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand done" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand done" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand done" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand done" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand done" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand done" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand done" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand done" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand done" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand done" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand done" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand done" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand done" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand waive" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand waive" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand waive" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand waive" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand waive" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand waive" -l reason -d 'Why it need not be done' -r
complete -c resettle -n "__fish_resettle_using_subcommand waive" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand waive" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand waive" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand waive" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand waive" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand waive" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand waive" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand waive" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand postpone" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand postpone" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand postpone" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand postpone" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand postpone" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand postpone" -l to -d 'The new day' -r
complete -c resettle -n "__fish_resettle_using_subcommand postpone" -l reason -d 'Why' -r
complete -c resettle -n "__fish_resettle_using_subcommand postpone" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand postpone" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand postpone" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand postpone" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand postpone" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand postpone" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand postpone" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand reopen" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand reopen" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand reopen" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand reopen" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand reopen" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand reopen" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand reopen" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand reopen" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand reopen" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand reopen" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand reopen" -l case -d 'Open a closed case again'
complete -c resettle -n "__fish_resettle_using_subcommand reopen" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand reopen" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand todo" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand todo" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand todo" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand todo" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand todo" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand todo" -l due -d 'By which day' -r
complete -c resettle -n "__fish_resettle_using_subcommand todo" -l lead -d 'Who leads' -r
complete -c resettle -n "__fish_resettle_using_subcommand todo" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand todo" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand todo" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand todo" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand todo" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand todo" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand todo" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l at -d 'Where: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l status -d 'Remand, Sentenced, Convicted unsentenced, ...' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l surname -d 'The surname, or the one name of people who have one' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l forenames -d 'The forenames' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l born -d 'The date of birth' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l sex -d 'M or F, as recorded' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l home -d 'The authority where their home is: a name or a code' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l crn -d 'The probation case reference number' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l national-insurance -d 'The National Insurance number' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l lead -d 'Who leads on housing for this person' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l mappa-level -d 'MAPPA level 1 to 3' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l mappa-category -d 'MAPPA category 1 to 4' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l risk-of-harm -d 'Risk of serious harm: low, medium, high or very-high' -r -f -a "low\t''
medium\t''
high\t''
very-high\t''"
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l iom -d 'Managed as a prolific or priority offender (integrated offender management)' -r -f -a "yes\t''
no\t''"
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l no-fixed-abode -d 'Recorded as of no fixed abode' -r -f -a "yes\t''
no\t''"
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand receive" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand receive" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand receive" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand receive" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand receive" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l length -d 'Its length in words: "2 years 6 months"' -r
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l type -d 'Its kind: Determinate, Extended determinate, Life, IPP' -r
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l days -d 'Its length in days' -r
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l remand-days -d 'Days on remand that count towards it' -r
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l crd -d 'Conditional release date' -r
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l ard -d 'Automatic release date' -r
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l hdced -d 'Home detention curfew eligibility date' -r
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l ped -d 'Parole eligibility date' -r
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l sed -d 'Sentence expiry date' -r
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l confirmed -d 'Confirmed release date' -r
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand sentence" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand transfer" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand transfer" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand transfer" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand transfer" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand transfer" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand transfer" -l to -d 'Where to: a code or a name; asked for on a terminal where it is not given' -r
complete -c resettle -n "__fish_resettle_using_subcommand transfer" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand transfer" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand transfer" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand transfer" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand transfer" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand transfer" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand transfer" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand transfer" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand release" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand release" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand release" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand release" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand release" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand release" -l to -d 'Where they sleep the first night, in the words of your records ("Settled - Family/Friends", "Homeless - Rough Sleeping")' -r
complete -c resettle -n "__fish_resettle_using_subcommand release" -l bed-until -d 'They have a short-stay bed (CAS3) until this day' -r
complete -c resettle -n "__fish_resettle_using_subcommand release" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand release" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand release" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand release" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand release" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand release" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand release" -l from-court -d 'Released by a court, and not at the end of a sentence'
complete -c resettle -n "__fish_resettle_using_subcommand release" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand release" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand recall" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand recall" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand recall" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand recall" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand recall" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand recall" -l release -d 'The release date that was given' -r
complete -c resettle -n "__fish_resettle_using_subcommand recall" -l at -d 'Where: a code or a name [default: where they were]' -r
complete -c resettle -n "__fish_resettle_using_subcommand recall" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand recall" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand recall" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand recall" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand recall" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand recall" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand recall" -l fixed-term -d 'For a fixed term: the person is inside the window on the day of return'
complete -c resettle -n "__fish_resettle_using_subcommand recall" -l standard -d 'Until released again by decision'
complete -c resettle -n "__fish_resettle_using_subcommand recall" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand recall" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand close" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand close" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand close" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand close" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand close" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand close" -l reason -d 'Why; asked for on a terminal where it is not given' -r -f -a "died\t''
deported\t''
acquitted\t''
transferred-out\t'Moved to a prison that this team does not serve'
moved-away\t'Lives elsewhere now, out of this team\'s reach'
finished\t'Housing is settled and nothing is left to do'
declined\t'The person wants no more help'
no-contact\t'Nobody can reach the person any more'
in-error\t'The case was opened by mistake'
other\t'Something else: say what with --note'"
complete -c resettle -n "__fish_resettle_using_subcommand close" -l note -d 'More about it, kept as a note; needed for `other`' -r
complete -c resettle -n "__fish_resettle_using_subcommand close" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand close" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand close" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand close" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand close" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand close" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand close" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand close" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l on -d 'The day it was so [default: the day of release, three months after it, or today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l place -d 'Where: the address' -r
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l authority -d 'The housing authority it lies in: a name or a code' -r
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l suitable -d 'Whether it is suitable on the whole' -r -f -a "yes\t''
no\t''"
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l safe -d 'Whether it is safe for them and for others' -r -f -a "yes\t''
no\t''"
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l crowded -d 'Whether it is crowded' -r -f -a "yes\t''
no\t''"
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l facilities -d 'Whether it has what a home needs' -r -f -a "yes\t''
no\t''"
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l victim-nearby -d 'Whether a victim lives nearby' -r -f -a "yes\t''
no\t''"
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l source -d 'Whether somebody verified it, or the person said so' -r -f -a "verified\t''
self-reported\t''"
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l by -d 'Who says so' -r
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand outcome" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand release-sheet" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand release-sheet" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand release-sheet" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand release-sheet" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand release-sheet" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand release-sheet" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand release-sheet" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand release-sheet" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand release-sheet" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand release-sheet" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand release-sheet" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand release-sheet" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -f -a "add" -d 'Add somebody to the store'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -f -a "show" -d 'Show somebody\'s case on one screen'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -f -a "find" -d 'Find people by part of a name, a prison number or a CRN'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -f -a "edit" -d 'Change what is recorded of somebody'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -f -a "list" -d 'List the people in the store'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -f -a "merge" -d 'Make two records of one person one: everything of FROM goes to INTO, and FROM is gone'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -f -a "renumber" -d 'Put a wrong prison number right: everything of OLD is then under NEW'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -f -a "export" -d 'Write all that is held about one person, what stood before and who changed what and when: for a subject access request'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -f -a "expired" -d 'List the records past their keeping: nobody in custody, and nothing recorded for the time given'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and not __fish_seen_subcommand_from add show find edit list merge renumber export expired help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l surname -d 'The surname, or the one name of people who have one' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l forenames -d 'The forenames' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l born -d 'The date of birth' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l sex -d 'M or F, as recorded' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l home -d 'The authority where their home is: a name or a code' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l crn -d 'The probation case reference number' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l national-insurance -d 'The National Insurance number' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l lead -d 'Who leads on housing for this person' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l mappa-level -d 'MAPPA level 1 to 3' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l mappa-category -d 'MAPPA category 1 to 4' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l risk-of-harm -d 'Risk of serious harm: low, medium, high or very-high' -r -f -a "low\t''
medium\t''
high\t''
very-high\t''"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l iom -d 'Managed as a prolific or priority offender (integrated offender management)' -r -f -a "yes\t''
no\t''"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l no-fixed-abode -d 'Recorded as of no fixed abode' -r -f -a "yes\t''
no\t''"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from show" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from show" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from show" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from show" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from show" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from show" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from find" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from find" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from find" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from find" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from find" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from find" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from find" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from find" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from find" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from find" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from find" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from find" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l surname -d 'The surname, or the one name of people who have one' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l forenames -d 'The forenames' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l born -d 'The date of birth' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l sex -d 'M or F, as recorded' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l home -d 'The authority where their home is: a name or a code' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l crn -d 'The probation case reference number' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l national-insurance -d 'The National Insurance number' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l lead -d 'Who leads on housing for this person' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l mappa-level -d 'MAPPA level 1 to 3' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l mappa-category -d 'MAPPA category 1 to 4' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l risk-of-harm -d 'Risk of serious harm: low, medium, high or very-high' -r -f -a "low\t''
medium\t''
high\t''
very-high\t''"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l iom -d 'Managed as a prolific or priority offender (integrated offender management)' -r -f -a "yes\t''
no\t''"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l no-fixed-abode -d 'Recorded as of no fixed abode' -r -f -a "yes\t''
no\t''"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from merge" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from merge" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from merge" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from merge" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from merge" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from merge" -l same-spell -d 'Spells that overlap are one stay, entered with two days of reception: the day of INTO stands'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from merge" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from merge" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from merge" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from merge" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from merge" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from merge" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from merge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from renumber" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from renumber" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from renumber" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from renumber" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from renumber" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from renumber" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from renumber" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from renumber" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from renumber" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from renumber" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from renumber" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from renumber" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from export" -l out -d 'Write it to a new file that only you can read [default: standard output]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from export" -l format -d 'How to write it' -r -f -a "text\t'A document for reading'
json\t'For programs, a row a value'"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from export" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from export" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from export" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from export" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from export" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from export" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from expired" -l keep -d 'How long records are kept: "6 years", "18 months" [default: what was remembered]' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from expired" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from expired" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from expired" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from expired" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from expired" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from expired" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from expired" -l remember -d 'Remember the time in the store, for the next time'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from expired" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from expired" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from expired" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from expired" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from expired" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from expired" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add somebody to the store'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show somebody\'s case on one screen'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from help" -f -a "find" -d 'Find people by part of a name, a prison number or a CRN'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change what is recorded of somebody'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the people in the store'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from help" -f -a "merge" -d 'Make two records of one person one: everything of FROM goes to INTO, and FROM is gone'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from help" -f -a "renumber" -d 'Put a wrong prison number right: everything of OLD is then under NEW'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write all that is held about one person, what stood before and who changed what and when: for a subject access request'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from help" -f -a "expired" -d 'List the records past their keeping: nobody in custody, and nothing recorded for the time given'
complete -c resettle -n "__fish_resettle_using_subcommand prisoner; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -f -a "add" -d 'Write down a home: `resettle tenancy add A1234BC --tenure council --landlord "Medway Council" --started 1/6/2021`'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -f -a "edit" -d 'Change what is recorded of a home: `resettle tenancy edit T000001 --arrears 300`'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -f -a "decide" -d 'Decide to keep or close a home: `resettle tenancy decide A1234BC keep --reason "cover lasts until release"`'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -f -a "end" -d 'Record that a home was given up or lost'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -f -a "list" -d 'List homes, of everybody or of some people'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -f -a "show" -d 'Show one home'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -f -a "forecast" -d 'Which benefit covers the rent until when, and what keeping or closing a home costs'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -f -a "rescue" -d 'Homes at stake while their holders are in custody: rent not covered first, then by days of cover left, then not known'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and not __fish_seen_subcommand_from add edit decide end list show forecast rescue help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l tenure -d 'What it is: council, housing-association, private-rented, owner-occupier, supported-housing, family-or-friends, other; for private renting also its legal form: assured-shorthold (before 1 May 2026), assured-periodic (from that day)' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l landlord -d 'The landlord, the housing association or the lender' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l address -d 'The address' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l postcode-district -d 'The first half of the postcode, for example ME14' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l authority -d 'The housing authority it lies in: a name or a code' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l rent -d 'The rent or mortgage payment in pounds: 450, 95.50; "unknown" takes it out' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l rent-period -d 'How often it is paid: week, fortnight, four-weeks, month, quarter, year' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l arrears -d 'What is owed, in pounds: 0, 300, £1,234.50; "unknown" takes it out' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l benefit -d 'The benefit in payment for it' -r -f -a "hb\t'Housing Benefit'
uc\t'Universal Credit'
none\t'None in payment'
unknown\t'Not known'"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l joint -d 'Whether somebody else is on the tenancy' -r -f -a "yes\t''
no\t''"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l started -d 'The day it began; "unknown" takes it out' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l status -d 'What is to become of it: kept, surrendered, ... in your own words' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l notes -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l tenure -d 'What it is: council, housing-association, private-rented, owner-occupier, supported-housing, family-or-friends, other; for private renting also its legal form: assured-shorthold (before 1 May 2026), assured-periodic (from that day)' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l landlord -d 'The landlord, the housing association or the lender' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l address -d 'The address' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l postcode-district -d 'The first half of the postcode, for example ME14' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l authority -d 'The housing authority it lies in: a name or a code' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l rent -d 'The rent or mortgage payment in pounds: 450, 95.50; "unknown" takes it out' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l rent-period -d 'How often it is paid: week, fortnight, four-weeks, month, quarter, year' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l arrears -d 'What is owed, in pounds: 0, 300, £1,234.50; "unknown" takes it out' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l benefit -d 'The benefit in payment for it' -r -f -a "hb\t'Housing Benefit'
uc\t'Universal Credit'
none\t'None in payment'
unknown\t'Not known'"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l joint -d 'Whether somebody else is on the tenancy' -r -f -a "yes\t''
no\t''"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l started -d 'The day it began; "unknown" takes it out' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l status -d 'What is to become of it: kept, surrendered, ... in your own words' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l notes -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l not-ended -d 'It was recorded as ended and has not'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from decide" -l reason -d 'Why' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from decide" -l by -d 'Whose decision: the person\'s, with whom' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from decide" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from decide" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from decide" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from decide" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from decide" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from decide" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from decide" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from decide" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from decide" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from decide" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from decide" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from decide" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from decide" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from end" -l status -d 'How it ended: surrendered, ended by landlord, abandoned, ... in your own words' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from end" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from end" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from end" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from end" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from end" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from end" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from end" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from end" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from end" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from end" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from end" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from end" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from end" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from list" -l prisoner -d 'The same as an option' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from show" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from show" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from show" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from show" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from show" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from show" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -l if-release -d 'What it would be if the person were released on that day' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -l notice -d 'The notice under which the home would be closed: "4 weeks", "2 months" [default: 2 months for a private tenancy, else 4 weeks]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -l notice-on -d 'The day on which notice is given [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -l arrears-on -d 'The day of which the recorded arrears are; rent is counted on from it [default: the day of reception]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from forecast" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from rescue" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from rescue" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from rescue" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from rescue" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from rescue" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from rescue" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from rescue" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from rescue" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from rescue" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from rescue" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from rescue" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from rescue" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from rescue" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from rescue" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down a home: `resettle tenancy add A1234BC --tenure council --landlord "Medway Council" --started 1/6/2021`'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change what is recorded of a home: `resettle tenancy edit T000001 --arrears 300`'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from help" -f -a "decide" -d 'Decide to keep or close a home: `resettle tenancy decide A1234BC keep --reason "cover lasts until release"`'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from help" -f -a "end" -d 'Record that a home was given up or lost'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from help" -f -a "list" -d 'List homes, of everybody or of some people'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one home'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from help" -f -a "forecast" -d 'Which benefit covers the rent until when, and what keeping or closing a home costs'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from help" -f -a "rescue" -d 'Homes at stake while their holders are in custody: rent not covered first, then by days of cover left, then not known'
complete -c resettle -n "__fish_resettle_using_subcommand tenancy; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "add" -d 'Draft a referral; with --sent, record it as sent'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "sent" -d 'Mark a referral as sent'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "acknowledged" -d 'Record that a referral was acknowledged'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "responded" -d 'Record the answer to a referral'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "list" -d 'List referrals, of everybody or of some people'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "form" -d 'Fill the form of a referral from the case, and say what is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "show" -d 'Show one referral: how far it got, whose turn it is, every step'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "chase" -d 'Record that the other side was chased; without a referral, list whom to chase'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "escalate" -d 'Record that it was taken to a senior officer'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "contact" -d 'Record that the other side tried to reach the person, or did'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "interview" -d 'Record an interview: booked for a day, held, or missed'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "information" -d 'Record that more information was asked, or sent'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "plan-agreed" -d 'Record that a personal housing plan was agreed'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "accepted" -d 'Record that the council accepted a duty: prevention, relief or main'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "ended" -d 'Record that a duty, a place or the support ended'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "waiting" -d 'Record that the person is on a waiting list'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "offered" -d 'Record that a place or support is offered'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "offer" -d 'Record whether an offer was accepted or refused by the person'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "refused" -d 'Record that the referral was refused or closed'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "review" -d 'Record that a review of a decision was asked, or answered'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "lead" -d 'Record who leads on our side or on theirs'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "outcome-told" -d 'Record that the outcome was told to the referrer'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "withdraw" -d 'Withdraw a referral'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "supersede" -d 'Record that another referral takes the place of this one'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and not __fish_seen_subcommand_from add sent acknowledged responded list form show chase escalate contact interview information plan-agreed accepted ended waiting offered offer refused review lead outcome-told withdraw supersede help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -l to -d 'To whom: a housing authority by name or code, or for other kinds a provider of the directory by its id or any receiver; asked for on a terminal where it is not given' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -l kind -d 'What kind: duty-to-refer, supported-housing, floating-support, mediation, cas3, approved-premises, housing-register, debt-and-benefit-advice, social-care, section-198' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -l sent -d 'It was sent on this day' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -l method -d 'How it was sent: email, portal, telephone, post' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -l from -d 'With section-198: the council that refers on, where no referral of ours was answered with no local connection' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -l method -d 'How it was sent: email, portal, telephone, post' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -l to-mailbox -d 'The mailbox, the number or the page it went to' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -l reference -d 'The reference given to it' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from sent" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from acknowledged" -l reference -d 'The other side\'s reference' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from acknowledged" -l by -d 'Who acknowledged it' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from acknowledged" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from acknowledged" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from acknowledged" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from acknowledged" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from acknowledged" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from acknowledged" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from acknowledged" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from acknowledged" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from acknowledged" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from acknowledged" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from acknowledged" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from acknowledged" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from acknowledged" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from responded" -l outcome -d 'The answer: "Plan agreed", "Appointment made", "Accepted - prevention duty", "Accepted - relief duty", "No local connection", "Not eligible", "Closed without contact", "Withdrawn", or your own words' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from responded" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from responded" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from responded" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from responded" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from responded" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from responded" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from responded" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from responded" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from responded" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from responded" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from responded" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from responded" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from responded" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from list" -l state -d 'Only those in this state: draft, sent, acknowledged, answered, over, or how far they got, such as plan-agreed, relief-duty or waiting-list' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from list" -l authority -d 'Only those to this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from list" -l waiting -d 'Only those on which it is the other side\'s turn'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -l as -d 'Which form' -r -f -a "n-delius\t'The duty-to-refer form of the Essex protocol, Annex F: 35 fields'
kent\t'The form of the Kent protocol of about 2010, Appendix A: 48 fields'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -l format -d 'How to write it; json leaves out names, addresses and telephone numbers without --names' -r -f -a "html\t'A page to look at and to print on A4'
text\t'For a mail or a terminal'
json\t'For programs: one row a field'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -l with -d 'What stands in a field of this printing: referrer_phone="01634 000000"' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -l answers -d 'The same from a TOML file with lines like: referrer_phone = "01634 000000"' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -l out -d 'Write it to this file, for you alone to read' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -l force -d 'Write over a file of this name'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from form" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from show" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from show" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from show" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from show" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from show" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from show" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l how -d 'How: email, telephone, visit' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l to -d 'Who was spoken or written to' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l next -d 'The day on which to try again' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l note -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l authority -d 'List only referrals to this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l all -d 'List also those whose day has not passed'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from chase" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -l to -d 'To whom: the senior officer, by name or post' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -l how -d 'How: email, telephone, letter' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -l next -d 'The day on which to try again' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -l note -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -l disagreement -d 'The two sides disagree: what the protocols ask then comes up too'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from escalate" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -l how -d 'How: email, telephone, video, visit, letter' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -l by -d 'Who tried' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -l next -d 'The day on which they try again or go on' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -l note -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -l attempt -d 'They tried and did not reach the person'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -l made -d 'They spoke or wrote to each other'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from contact" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -l on -d 'The day of the interview [default with --held or --missed: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -l time -d 'The time of day: 14:30' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -l how -d 'How: prison, video, telephone, office' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -l by -d 'With whom' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -l why -d 'Why it was missed' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -l held -d 'It was held'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -l missed -d 'It did not come about'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from interview" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -l about -d 'What was asked or sent, in a few words' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -l by -d 'Who asked or sent it' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -l next -d 'The day by which it is wanted' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from information" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -l by -d 'Who said so' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -l reference -d 'The other side\'s reference' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -l note -d 'Anything else, in your own words' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from plan-agreed" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -l duty -d 'Which duty: prevention, relief, main' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -l by -d 'Who said so' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -l reference -d 'The other side\'s reference' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -l note -d 'Anything else, in your own words' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from accepted" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -l why -d 'Why: accommodation-secured, 56-days, became-homeless, contact-lost, non-cooperation, offer-refused, withdrew, moved-on, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -l by -d 'Who said so' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -l reference -d 'The other side\'s reference' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -l note -d 'Anything else, in your own words' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from ended" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -l by -d 'Who said so' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -l next -d 'The day on which to look at it again' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -l note -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from waiting" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -l what -d 'What is offered' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -l until -d 'The day by which it has to be answered' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -l by -d 'Who said so' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -l note -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offered" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offer" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offer" -l why -d 'Why it was refused' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offer" -l note -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offer" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offer" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offer" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offer" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offer" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offer" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offer" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offer" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offer" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offer" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offer" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from offer" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -l why -d 'Why: no-local-connection, not-eligible, intentionally-homeless, closed-without-contact, not-homeless, no-vacancy, risk, support-needs, arrears, list-closed, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -l by -d 'Who said so' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -l reference -d 'The other side\'s reference' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -l note -d 'Anything else, in your own words' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from refused" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -l result -d 'With `answered`: whether the decision stands or is changed, which opens the referral again' -r -f -a "upheld\t'The decision stands'
changed\t'The decision is changed'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -l why -d 'Why it was asked, or the reason given' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -l by -d 'Who asked or answered' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -l next -d 'The day by which an answer is expected' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from review" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from lead" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from lead" -l ours -d 'The name of the lead on our side' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from lead" -l theirs -d 'The name of the lead on their side' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from lead" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from lead" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from lead" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from lead" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from lead" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from lead" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from lead" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from lead" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from lead" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from lead" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from lead" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from lead" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -l by -d 'Who said so' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -l to -d 'Who was told' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -l how -d 'How: email, telephone, letter, portal' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from outcome-told" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -l reason -d 'Why: consent-withdrawn, person-asked, accommodation-found, sent-by-mistake, wrong-receiver, died, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -l by -d 'Who said so' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -l reference -d 'The other side\'s reference' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -l note -d 'Anything else, in your own words' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from withdraw" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from supersede" -l on -d 'The day it happened [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from supersede" -l by -d 'The id of the referral that takes its place' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from supersede" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from supersede" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from supersede" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from supersede" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from supersede" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from supersede" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from supersede" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from supersede" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from supersede" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from supersede" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from supersede" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from supersede" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "add" -d 'Draft a referral; with --sent, record it as sent'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "sent" -d 'Mark a referral as sent'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "acknowledged" -d 'Record that a referral was acknowledged'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "responded" -d 'Record the answer to a referral'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "list" -d 'List referrals, of everybody or of some people'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "form" -d 'Fill the form of a referral from the case, and say what is missing'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one referral: how far it got, whose turn it is, every step'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "chase" -d 'Record that the other side was chased; without a referral, list whom to chase'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "escalate" -d 'Record that it was taken to a senior officer'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "contact" -d 'Record that the other side tried to reach the person, or did'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "interview" -d 'Record an interview: booked for a day, held, or missed'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "information" -d 'Record that more information was asked, or sent'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "plan-agreed" -d 'Record that a personal housing plan was agreed'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "accepted" -d 'Record that the council accepted a duty: prevention, relief or main'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "ended" -d 'Record that a duty, a place or the support ended'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "waiting" -d 'Record that the person is on a waiting list'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "offered" -d 'Record that a place or support is offered'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "offer" -d 'Record whether an offer was accepted or refused by the person'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "refused" -d 'Record that the referral was refused or closed'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "review" -d 'Record that a review of a decision was asked, or answered'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "lead" -d 'Record who leads on our side or on theirs'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "outcome-told" -d 'Record that the outcome was told to the referrer'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "withdraw" -d 'Withdraw a referral'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "supersede" -d 'Record that another referral takes the place of this one'
complete -c resettle -n "__fish_resettle_using_subcommand referral; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down an address'
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change an address; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back an address that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand address; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l authority -d 'The housing authority it lies in: a name or a code' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l kind -d 'What it was: settled-home, family-or-friends, supported-housing, hostel, temporary-housing, approved-premises, asylum-support, forces, hospital, hospital-mental-health-act, prison, street, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l from -d 'The first day there' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l to -d 'The last day there; none while the person lives there or would go back' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l by-choice -d 'Whether the person lived there by their own choice: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l reason-left -d 'Why it was left: custody, evicted, notice-ended, arrears, relationship-ended, domestic-abuse, violence-or-harassment, asked-to-leave, property-condition, moved-by-choice, placement-ended, still-there, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l address -d 'The address' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l landlord -d 'The landlord, with what it takes to reach them' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l evidence -d 'Whether there is evidence of it, such as a letter or a bill: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l notes -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l authority -d 'The housing authority it lies in: a name or a code' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l kind -d 'What it was: settled-home, family-or-friends, supported-housing, hostel, temporary-housing, approved-premises, asylum-support, forces, hospital, hospital-mental-health-act, prison, street, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l from -d 'The first day there' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l to -d 'The last day there; none while the person lives there or would go back' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l by-choice -d 'Whether the person lived there by their own choice: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l reason-left -d 'Why it was left: custody, evicted, notice-ended, arrears, relationship-ended, domestic-abuse, violence-or-harassment, asked-to-leave, property-condition, moved-by-choice, placement-ended, still-there, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l address -d 'The address' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l landlord -d 'The landlord, with what it takes to reach them' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l evidence -d 'Whether there is evidence of it, such as a letter or a bill: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l notes -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down an address'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change an address; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back an address that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand address; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down a tie'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change a tie; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back a tie that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l authority -d 'The housing authority: a name or a code' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l kind -d 'What ties the person to it: work, close-family, special-circumstances, care-leaver, former-services' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l since -d 'Since when: for family the day from which they have lived there' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l until -d 'The last day of it, where it ended or is to end' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l who -d 'Who or where, as the council needs it: sister, the employer' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l close -d 'For family: frequent contact, commitment or dependency: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l evidence -d 'Whether there is evidence of it: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l notes -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l authority -d 'The housing authority: a name or a code' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l kind -d 'What ties the person to it: work, close-family, special-circumstances, care-leaver, former-services' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l since -d 'Since when: for family the day from which they have lived there' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l until -d 'The last day of it, where it ended or is to end' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l who -d 'Who or where, as the council needs it: sister, the employer' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l close -d 'For family: frequent contact, commitment or dependency: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l evidence -d 'Whether there is evidence of it: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l notes -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down a tie'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a tie; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back a tie that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand tie; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down a restriction'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change a restriction; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back a restriction that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -l kind -d 'Why the person may not live there: exclusion-zone, violence, victim-nearby, children-nearby, no-contact, arson-or-insurance, landlord-ban, curfew-or-tag, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -l authority -d 'The housing authority: a name or a code' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -l place -d 'The place, where it is not a whole authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -l why -d 'The reason, as it may be passed on' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -l from -d 'The first day of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -l until -d 'The last day of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -l source -d 'Who set it: licence, court, police, probation, landlord, person, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -l kind -d 'Why the person may not live there: exclusion-zone, violence, victim-nearby, children-nearby, no-contact, arson-or-insurance, landlord-ban, curfew-or-tag, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -l authority -d 'The housing authority: a name or a code' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -l place -d 'The place, where it is not a whole authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -l why -d 'The reason, as it may be passed on' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -l from -d 'The first day of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -l until -d 'The last day of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -l source -d 'Who set it: licence, court, police, probation, landlord, person, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down a restriction'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a restriction; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back a restriction that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand restriction; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down a permission'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change a permission; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back a permission that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -l who -d 'Who may ask' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -l whom -d 'Whom they may ask' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -l about -d 'About what' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -l on -d 'The day it was given' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -l written -d 'Whether it is in writing: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -l until -d 'The day it was taken back, or from which it no longer holds' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -l home -d 'The home it is about: T000001' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -l who -d 'Who may ask' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -l whom -d 'Whom they may ask' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -l about -d 'About what' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -l on -d 'The day it was given' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -l written -d 'Whether it is in writing: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -l until -d 'The day it was taken back, or from which it no longer holds' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -l home -d 'The home it is about: T000001' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down a permission'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a permission; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back a permission that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand permission; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down a notice'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change a notice; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back a notice that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -l home -d 'The home: T000001' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -l kind -d 'What was served: section-8, section-21, notice-to-quit, notice-of-seeking-possession, possession-order, eviction-date, mortgage-possession, by-the-tenant, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -l served -d 'The day it was served' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -l expires -d 'The day it runs out' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -l by -d 'Who served it' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -l ground -d 'The ground given, such as arrears' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -l withdrawn -d 'The day it was taken back' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -l home -d 'The home: T000001' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -l kind -d 'What was served: section-8, section-21, notice-to-quit, notice-of-seeking-possession, possession-order, eviction-date, mortgage-possession, by-the-tenant, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -l served -d 'The day it was served' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -l expires -d 'The day it runs out' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -l by -d 'Who served it' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -l ground -d 'The ground given, such as arrears' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -l withdrawn -d 'The day it was taken back' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down a notice'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a notice; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back a notice that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand notice; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down a care of the home'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change a care of the home; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back a care of the home that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -l home -d 'The home: T000001' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -l what -d 'What is seen to: keys, belongings, pets, occupants, looked-after-by, landlord, post, gas-electricity-water, council-tax, insurance' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -l who -d 'Who has it, sees to it or is there, with what it takes to reach them' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -l since -d 'Since when' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -l until -d 'The last day' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -l agreed -d 'For occupants: whether the landlord knows and agrees: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -l notes -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -l home -d 'The home: T000001' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -l what -d 'What is seen to: keys, belongings, pets, occupants, looked-after-by, landlord, post, gas-electricity-water, council-tax, insurance' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -l who -d 'Who has it, sees to it or is there, with what it takes to reach them' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -l since -d 'Since when' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -l until -d 'The last day' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -l agreed -d 'For occupants: whether the landlord knows and agrees: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -l notes -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down a care of the home'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a care of the home; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back a care of the home that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand home-care; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down a debt'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change a debt; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back a debt that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l kind -d 'What sort of debt: rent-arrears, former-tenant-arrears, mortgage-arrears, council-tax, benefit-overpayment, repairs-charge, gas-electricity-water, court-fine, loan, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l owed-to -d 'To whom' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l amount -d 'How much, in pounds' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l as-of -d 'The day of that amount' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l repayment -d 'What is paid back each time, in pounds' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l per -d 'How often: week, fortnight, four-weeks, month, quarter, year' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l months-paid -d 'For how many months it has been paid back' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l blocks -d 'Whether it blocks an application for housing: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l home -d 'The home it is about: T000001' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l cleared -d 'The day it was cleared' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l kind -d 'What sort of debt: rent-arrears, former-tenant-arrears, mortgage-arrears, council-tax, benefit-overpayment, repairs-charge, gas-electricity-water, court-fine, loan, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l owed-to -d 'To whom' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l amount -d 'How much, in pounds' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l as-of -d 'The day of that amount' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l repayment -d 'What is paid back each time, in pounds' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l per -d 'How often: week, fortnight, four-weeks, month, quarter, year' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l months-paid -d 'For how many months it has been paid back' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l blocks -d 'Whether it blocks an application for housing: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l home -d 'The home it is about: T000001' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l cleared -d 'The day it was cleared' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down a debt'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a debt; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back a debt that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand debt; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down a need'
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change a need; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back a need that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand need; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l kind -d 'What sort of need: mental-health, physical-health, disability, learning-disability, mobility, pregnancy, drugs, alcohol, gambling, domestic-abuse, sexual-exploitation, money, daily-living, tenancy-skills, family-and-children, work-and-training, literacy, language, gender-specific-housing, social-care, end-of-life, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l details -d 'What a landlord or a council has to know of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l since -d 'Since when' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l until -d 'The last day of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l support -d 'Who helps with it, with what it takes to reach them' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l evidence -d 'Whether there is evidence for the council: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l evidence-kept -d 'What the evidence is, and where it is kept' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l housing -d 'What it asks of a home, such as a ground floor' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l kind -d 'What sort of need: mental-health, physical-health, disability, learning-disability, mobility, pregnancy, drugs, alcohol, gambling, domestic-abuse, sexual-exploitation, money, daily-living, tenancy-skills, family-and-children, work-and-training, literacy, language, gender-specific-housing, social-care, end-of-life, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l details -d 'What a landlord or a council has to know of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l since -d 'Since when' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l until -d 'The last day of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l support -d 'Who helps with it, with what it takes to reach them' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l evidence -d 'Whether there is evidence for the council: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l evidence-kept -d 'What the evidence is, and where it is kept' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l housing -d 'What it asks of a home, such as a ground floor' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down a need'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a need; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back a need that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand need; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down somebody of the household'
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change somebody of the household; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back somebody of the household that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand household; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l relation -d 'Who they are: partner, child, expected-child, parent, sibling, other-relative, friend, carer, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l member-name -d 'Their name, where the form needs it' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l born -d 'The day of birth, or the day a child is expected' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l will-live-with -d 'Whether they are to live with the person after release: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l cared-for-by -d 'For a child: who cares for it now: this-person, other-parent, family, friends, council, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l social-worker -d 'The social worker, with what it takes to reach them' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l since -d 'Since when' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l until -d 'The last day of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l relation -d 'Who they are: partner, child, expected-child, parent, sibling, other-relative, friend, carer, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l member-name -d 'Their name, where the form needs it' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l born -d 'The day of birth, or the day a child is expected' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l will-live-with -d 'Whether they are to live with the person after release: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l cared-for-by -d 'For a child: who cares for it now: this-person, other-parent, family, friends, council, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l social-worker -d 'The social worker, with what it takes to reach them' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l since -d 'Since when' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l until -d 'The last day of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down somebody of the household'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change somebody of the household; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back somebody of the household that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand household; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down a document'
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change a document; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back a document that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand document; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -l kind -d 'Which document: birth-certificate, passport, driving-licence, citizen-card, national-insurance, immigration-status, prison-id-letter, bank-account, benefit-letter, tenancy-agreement, medical-letter, marriage-certificate, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -l held -d 'What is held of it: original, copy, not-held' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -l kept -d 'Where it is kept' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -l applied -d 'The day it was applied for' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -l received -d 'The day it came' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -l expires -d 'The last day it is good for' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -l kind -d 'Which document: birth-certificate, passport, driving-licence, citizen-card, national-insurance, immigration-status, prison-id-letter, bank-account, benefit-letter, tenancy-agreement, medical-letter, marriage-certificate, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -l held -d 'What is held of it: original, copy, not-held' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -l kept -d 'Where it is kept' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -l applied -d 'The day it was applied for' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -l received -d 'The day it came' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -l expires -d 'The last day it is good for' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down a document'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a document; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back a document that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand document; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down a risk of harm'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change a risk of harm; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back a risk of harm that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -l to -d 'To whom: public, known-adult, children, staff, prisoners, self' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -l level -d 'How high, in the words of the assessment: low, medium, high, very-high' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -l kind -d 'Of what: violence, sexual, arson, domestic-abuse, robbery-or-burglary, stalking-or-harassment, hate, self-harm, cuckooing-or-exploitation, drugs, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -l details -d 'What has to be known of it to house the person safely' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -l since -d 'The day of the assessment' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -l until -d 'The day it was found to be over' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -l source -d 'Who assessed it' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -l to -d 'To whom: public, known-adult, children, staff, prisoners, self' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -l level -d 'How high, in the words of the assessment: low, medium, high, very-high' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -l kind -d 'Of what: violence, sexual, arson, domestic-abuse, robbery-or-burglary, stalking-or-harassment, hate, self-harm, cuckooing-or-exploitation, drugs, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -l details -d 'What has to be known of it to house the person safely' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -l since -d 'The day of the assessment' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -l until -d 'The day it was found to be over' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -l source -d 'Who assessed it' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down a risk of harm'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a risk of harm; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back a risk of harm that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand harm; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down an answer for a form'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change an answer for a form; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back an answer for a form that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from add" -l question -d 'What the form asks: gp, treatment-current, treatment-types, drug-current, disability-self-described, disability-registered, manages-finances, shared-living-history, risk-assessment, household, home-phone, mobile-phone, email, language, privacy-notice' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from add" -l answer -d 'The answer, as it is to stand on the form; yes or no where the form asks for that' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from add" -l on -d 'The day it was given' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from edit" -l question -d 'What the form asks: gp, treatment-current, treatment-types, drug-current, disability-self-described, disability-registered, manages-finances, shared-living-history, risk-assessment, household, home-phone, mobile-phone, email, language, privacy-notice' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from edit" -l answer -d 'The answer, as it is to stand on the form; yes or no where the form asks for that' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from edit" -l on -d 'The day it was given' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down an answer for a form'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change an answer for a form; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back an answer for a form that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand form-answer; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down a step of the plan'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change a step of the plan; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back a step of the plan that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l party -d 'Who takes it: person, council, prison, probation, voluntary, dwp, provider' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l what -d 'What is to be done' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l on -d 'The day it was agreed' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l by-day -d 'The day by which it is to be done' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l done -d 'The day it was done' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l refused -d 'The day on which it was refused, or not agreed to' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l why -d 'Why it was refused or not done' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l update -d 'How it stands' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l referral -d 'The referral it came of: R000001' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l party -d 'Who takes it: person, council, prison, probation, voluntary, dwp, provider' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l what -d 'What is to be done' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l on -d 'The day it was agreed' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l by-day -d 'The day by which it is to be done' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l done -d 'The day it was done' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l refused -d 'The day on which it was refused, or not agreed to' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l why -d 'Why it was refused or not done' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l update -d 'How it stands' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l referral -d 'The referral it came of: R000001' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down a step of the plan'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a step of the plan; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back a step of the plan that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand plan-step; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down an appointment'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change an appointment; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back an appointment that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -l kind -d 'With whom: probation, council, housing-provider, jobcentre, health, prescription, drug-and-alcohol, social-worker, viewing, interview, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -l on -d 'The day' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -l time -d 'The time: 14:30' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -l with -d 'The name of the office or the person, with what it takes to reach them' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -l place -d 'Where' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -l kept -d 'Whether it was kept: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -l notes -d 'What to bring, and anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -l kind -d 'With whom: probation, council, housing-provider, jobcentre, health, prescription, drug-and-alcohol, social-worker, viewing, interview, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -l on -d 'The day' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -l time -d 'The time: 14:30' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -l with -d 'The name of the office or the person, with what it takes to reach them' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -l place -d 'Where' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -l kept -d 'Whether it was kept: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -l notes -d 'What to bring, and anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down an appointment'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change an appointment; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back an appointment that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand appointment; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down a proposed address'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change a proposed address; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back a proposed address that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l address -d 'The address' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l authority -d 'The housing authority it lies in: a name or a code' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l on -d 'The day it was proposed' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l lives-there -d 'Who lives there, with what it takes to reach them' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l agrees -d 'Whether they agree: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l sent -d 'The day it was sent to probation' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l checked -d 'The day of the check\'s result' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l result -d 'The result of the check: suitable, unsuitable, withdrawn' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l why -d 'The reason of the result' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l address -d 'The address' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l authority -d 'The housing authority it lies in: a name or a code' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l on -d 'The day it was proposed' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l lives-there -d 'Who lives there, with what it takes to reach them' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l agrees -d 'Whether they agree: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l sent -d 'The day it was sent to probation' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l checked -d 'The day of the check\'s result' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l result -d 'The result of the check: suitable, unsuitable, withdrawn' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l why -d 'The reason of the result' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down a proposed address'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a proposed address; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back a proposed address that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand proposal; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down a benefit'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change a benefit; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back a benefit that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l kind -d 'Which benefit: universal-credit, housing-benefit, pip, esa, pension-credit, state-pension, council-tax-reduction, carers-allowance, child-benefit, local-welfare, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l on -d 'The day it was so' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l claimed -d 'The day it was claimed' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l paid-from -d 'The day from which it is or will be paid' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l stopped -d 'The day it was stopped' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l told-of-custody -d 'The day the office was told of custody' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l on-release -d 'Whether it will be in payment on the day of release: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l amount -d 'How much, in pounds' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l per -d 'How often: week, fortnight, four-weeks, month, quarter, year' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l notes -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l kind -d 'Which benefit: universal-credit, housing-benefit, pip, esa, pension-credit, state-pension, council-tax-reduction, carers-allowance, child-benefit, local-welfare, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l on -d 'The day it was so' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l claimed -d 'The day it was claimed' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l paid-from -d 'The day from which it is or will be paid' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l stopped -d 'The day it was stopped' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l told-of-custody -d 'The day the office was told of custody' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l on-release -d 'Whether it will be in payment on the day of release: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l amount -d 'How much, in pounds' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l per -d 'How often: week, fortnight, four-weeks, month, quarter, year' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l notes -d 'Anything else' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down a benefit'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a benefit; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back a benefit that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand benefit; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down money to get in'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change money to get in; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back money to get in that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l kind -d 'What it is for: deposit, rent-in-advance, guarantor, bond, rent-top-up, furniture, removal, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l amount -d 'How much, in pounds' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l from -d 'Which scheme or person was asked' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l asked -d 'The day it was asked for' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l agreed -d 'The day it was agreed' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l refused -d 'The day it was refused' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l paid -d 'The day it was paid' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l why -d 'The reason given' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l kind -d 'What it is for: deposit, rent-in-advance, guarantor, bond, rent-top-up, furniture, removal, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l amount -d 'How much, in pounds' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l from -d 'Which scheme or person was asked' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l asked -d 'The day it was asked for' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l agreed -d 'The day it was agreed' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l refused -d 'The day it was refused' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l paid -d 'The day it was paid' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l why -d 'The reason given' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down money to get in'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change money to get in; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back money to get in that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand start-money; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down a licence condition'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change a licence condition; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back a licence condition that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -l what -d 'The condition, in short' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -l from -d 'The first day of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -l until -d 'The last day of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -l copied-to -d 'To whom it was copied' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -l copied -d 'The day it was copied' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -l what -d 'The condition, in short' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -l from -d 'The first day of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -l until -d 'The last day of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -l copied-to -d 'To whom it was copied' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -l copied -d 'The day it was copied' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down a licence condition'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a licence condition; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back a licence condition that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand licence-condition; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down a way to reach the person'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change a way to reach the person; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back a way to reach the person that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -l kind -d 'How: legal-visit, video-link, telephone, email-a-prisoner, letter, through-staff, after-release, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -l booked-by -d 'Who books it, with what it takes to reach them' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -l details -d 'The number, the address, the times' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -l from -d 'From when' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -l until -d 'The last day of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -l kind -d 'How: legal-visit, video-link, telephone, email-a-prisoner, letter, through-staff, after-release, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -l booked-by -d 'Who books it, with what it takes to reach them' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -l details -d 'The number, the address, the times' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -l from -d 'From when' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -l until -d 'The last day of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down a way to reach the person'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a way to reach the person; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back a way to reach the person that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand reach; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -f -a "add" -d 'Write down an arrangement'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -f -a "edit" -d 'Change an arrangement; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -f -a "remove" -d 'Take back an arrangement that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and not __fish_seen_subcommand_from add edit remove list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -l kind -d 'What it is: transport, met-at-the-gate, keys, belongings, clothing, money, bank-account, prescription, telephone, emergency-bed, identity-papers, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -l what -d 'What is arranged, with whom and when' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -l on -d 'The day it was arranged' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -l ready -d 'Whether it is ready: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -l kind -d 'What it is: transport, met-at-the-gate, keys, belongings, clothing, money, bank-account, prescription, telephone, emergency-bed, identity-papers, other' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -l what -d 'What is arranged, with whom and when' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -l on -d 'The day it was arranged' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -l ready -d 'Whether it is ready: yes or no' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from list" -l establishment -d 'Only people at this establishment: a code or a name' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from list" -l authority -d 'Only people whose home is in this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from help" -f -a "add" -d 'Write down an arrangement'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change an arrangement; "unknown" takes a value out'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take back an arrangement that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from help" -f -a "list" -d 'List them, of one person or of everybody'
complete -c resettle -n "__fish_resettle_using_subcommand arrangement; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -f -a "list" -d 'List every protocol, in force or not'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -f -a "show" -d 'Show every line of a protocol'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -f -a "use" -d 'Put a protocol in force from a day, for everybody in its area or for people by name'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -f -a "drop" -d 'Take a protocol out of force, or exempt people by name; what was done stays done, and nothing more is asked in its name'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -f -a "upgrade" -d 'Put the newest text of a protocol in force, in place of the present one'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -f -a "add" -d 'Take a protocol file of your own into the store'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -f -a "check" -d 'Check a protocol file'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -f -a "example" -d 'Print an example of a protocol file, with a comment on every key, to start your own from'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -f -a "words" -d 'List the words that a protocol file may use: triggers, conditions, completions, roles and the other closed lists'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and not __fish_seen_subcommand_from list show use drop upgrade add check example words help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from show" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from show" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from show" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from show" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from show" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from show" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from show" -l source -d 'Print the file itself, to learn from or to start your own with'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from show" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from use" -l from -d 'The first day; nothing before it makes an action [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from use" -l for -d 'Only for this person, whatever their area and age; may be given several times' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from use" -l reason -d 'Why it is used for them' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from use" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from use" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from use" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from use" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from use" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from use" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from use" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from use" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from use" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from drop" -l for -d 'Exempt only this person; may be given several times' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from drop" -l reason -d 'Why they are exempted' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from drop" -l from -d 'The first day they are exempted; what arose before stays [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from drop" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from drop" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from drop" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from drop" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from drop" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from drop" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from drop" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from drop" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from drop" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from drop" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from drop" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from drop" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from upgrade" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from upgrade" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from upgrade" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from upgrade" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from upgrade" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from upgrade" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from upgrade" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from upgrade" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from upgrade" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from upgrade" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from upgrade" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from upgrade" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from check" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from check" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from check" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from check" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from check" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from check" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from check" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from example" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from example" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from example" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from example" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from example" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from example" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from example" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from example" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from example" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from example" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from example" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from words" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from words" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from words" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from words" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from words" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from words" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from words" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from words" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from words" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from words" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from words" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from words" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from help" -f -a "list" -d 'List every protocol, in force or not'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show every line of a protocol'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from help" -f -a "use" -d 'Put a protocol in force from a day, for everybody in its area or for people by name'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from help" -f -a "drop" -d 'Take a protocol out of force, or exempt people by name; what was done stays done, and nothing more is asked in its name'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from help" -f -a "upgrade" -d 'Put the newest text of a protocol in force, in place of the present one'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from help" -f -a "add" -d 'Take a protocol file of your own into the store'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check a protocol file'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from help" -f -a "example" -d 'Print an example of a protocol file, with a comment on every key, to start your own from'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from help" -f -a "words" -d 'List the words that a protocol file may use: triggers, conditions, completions, roles and the other closed lists'
complete -c resettle -n "__fish_resettle_using_subcommand protocol; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -f -a "authorities" -d 'List the housing authorities of the day'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -f -a "establishments" -d 'List the prisons and young offender institutions that are open'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -f -a "find" -d 'Find an authority, an establishment, a provider or an office by a code, an alias or most of a name'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -f -a "prison" -d 'Say whether an establishment is a local prison'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -f -a "provider" -d 'Providers of housing or support: add, edit, remove, list, show'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -f -a "office" -d 'Offices and how they are reached: add, edit, remove, list'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -f -a "offices" -d 'List how councils are reached about a referral, and since when nobody has checked it'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -f -a "verify" -d 'Record that somebody checked how an office or a provider is reached'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and not __fish_seen_subcommand_from authorities establishments find prison provider office offices verify help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from authorities" -l on -d 'Those of this day [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from authorities" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from authorities" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from authorities" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from authorities" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from authorities" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from authorities" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from authorities" -l all -d 'Also those that have ended, or are yet to come'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from authorities" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from authorities" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from authorities" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from authorities" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from authorities" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from authorities" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from establishments" -l local -d 'Only those of which the directory says that they are local prisons, or are not' -r -f -a "yes\t''
no\t''"
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from establishments" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from establishments" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from establishments" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from establishments" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from establishments" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from establishments" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from establishments" -l all -d 'Also those that have closed'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from establishments" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from establishments" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from establishments" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from establishments" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from establishments" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from establishments" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from find" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from find" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from find" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from find" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from find" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from find" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from find" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from find" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from find" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from find" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from find" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from find" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from prison" -l local -d 'Whether it is a local prison; `unknown` takes the answer back' -r -f -a "yes\t'It is one'
no\t'It is none'
unknown\t'Nobody knows'"
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from prison" -l notes -d 'Anything else that has to be known of it' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from prison" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from prison" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from prison" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from prison" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from prison" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from prison" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from prison" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from prison" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from prison" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from prison" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from prison" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from prison" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -f -a "add" -d 'Write down a provider'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -f -a "edit" -d 'Change a provider: `resettle directory provider add` explains the options'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -f -a "remove" -d 'Take back a provider that was written down by mistake'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -f -a "list" -d 'List providers'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -f -a "show" -d 'Show one provider'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from provider" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -f -a "add" -d 'Write down an office'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -f -a "edit" -d 'Change an office: `resettle directory office add` explains the options'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -f -a "remove" -d 'Take back an office that was written down by mistake; for one no longer used, `edit --ended`'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -f -a "list" -d 'List the offices that were written down here'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from office" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from offices" -l authority -d 'Only those of this authority' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from offices" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from offices" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from offices" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from offices" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from offices" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from offices" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from offices" -l stale -d 'Only those that nobody has checked for more than 12 months, by our own standard, or whose council has ended'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from offices" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from offices" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from offices" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from offices" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from offices" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from offices" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from verify" -l email -d 'The mailbox as it is now' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from verify" -l phone -d 'The telephone number as it is now' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from verify" -l on -d 'The day it was checked [default: today]' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from verify" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from verify" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from verify" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from verify" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from verify" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from verify" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from verify" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from verify" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from verify" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from help" -f -a "authorities" -d 'List the housing authorities of the day'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from help" -f -a "establishments" -d 'List the prisons and young offender institutions that are open'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from help" -f -a "find" -d 'Find an authority, an establishment, a provider or an office by a code, an alias or most of a name'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from help" -f -a "prison" -d 'Say whether an establishment is a local prison'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from help" -f -a "provider" -d 'Providers of housing or support: add, edit, remove, list, show'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from help" -f -a "office" -d 'Offices and how they are reached: add, edit, remove, list'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from help" -f -a "offices" -d 'List how councils are reached about a referral, and since when nobody has checked it'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Record that somebody checked how an office or a provider is reached'
complete -c resettle -n "__fish_resettle_using_subcommand directory; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and not __fish_seen_subcommand_from add list remove help" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and not __fish_seen_subcommand_from add list remove help" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and not __fish_seen_subcommand_from add list remove help" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and not __fish_seen_subcommand_from add list remove help" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and not __fish_seen_subcommand_from add list remove help" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and not __fish_seen_subcommand_from add list remove help" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and not __fish_seen_subcommand_from add list remove help" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and not __fish_seen_subcommand_from add list remove help" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and not __fish_seen_subcommand_from add list remove help" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and not __fish_seen_subcommand_from add list remove help" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and not __fish_seen_subcommand_from add list remove help" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and not __fish_seen_subcommand_from add list remove help" -f -a "add" -d 'Add a bank holiday that was proclaimed, and say what moves'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and not __fish_seen_subcommand_from add list remove help" -f -a "list" -d 'List the bank holidays of a year'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and not __fish_seen_subcommand_from add list remove help" -f -a "remove" -d 'Remove a bank holiday that was added'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and not __fish_seen_subcommand_from add list remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from add" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from add" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from add" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from add" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from add" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from add" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from list" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from list" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from list" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from list" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from list" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from list" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from list" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from remove" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from remove" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from remove" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from remove" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from remove" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from remove" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a bank holiday that was proclaimed, and say what moves'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the bank holidays of a year'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove a bank holiday that was added'
complete -c resettle -n "__fish_resettle_using_subcommand holiday; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c resettle -n "__fish_resettle_using_subcommand init" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand init" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand init" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand init" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand init" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand init" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand init" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand init" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand init" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand init" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand init" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand import" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand import" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand import" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand import" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand import" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand import" -l skip-invalid -d 'Take in the good rows, and write the others with their problem to this file, to be mended and imported again' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand import" -l encoding -d 'How the files are encoded: auto, utf-8 or windows-1252' -r
complete -c resettle -n "__fish_resettle_using_subcommand import" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand import" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand import" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand import" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand import" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand import" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand import" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand export" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand export" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand export" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand export" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand export" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand export" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand export" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand export" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand export" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand export" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand export" -l bom -d 'Begin each file with a byte order mark, for spreadsheets that need one'
complete -c resettle -n "__fish_resettle_using_subcommand export" -l replace -d 'Write over the files of an earlier export'
complete -c resettle -n "__fish_resettle_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand undo" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand undo" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand undo" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand undo" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand undo" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand undo" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand undo" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand undo" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand undo" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand undo" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand undo" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand undo" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand redo" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand redo" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand redo" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand redo" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand redo" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand redo" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand redo" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand redo" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand redo" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand redo" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand redo" -l dry-run -d 'Say what would change, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand redo" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand log" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand log" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand log" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand log" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand log" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand log" -s n -l limit -d 'How many operations' -r
complete -c resettle -n "__fish_resettle_using_subcommand log" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand log" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand log" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand log" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand log" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand log" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand backup" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand backup" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand backup" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand backup" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand backup" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand backup" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand backup" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand backup" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand backup" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand backup" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand backup" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand restore" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand restore" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand restore" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand restore" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand restore" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand restore" -l confirm -d 'The name of the store\'s file, typed to confirm' -r
complete -c resettle -n "__fish_resettle_using_subcommand restore" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand restore" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand restore" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand restore" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand restore" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand restore" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand doctor" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand doctor" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand doctor" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand doctor" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand doctor" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand doctor" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand doctor" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand doctor" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand doctor" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand doctor" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand doctor" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand erase" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand erase" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand erase" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand erase" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand erase" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand erase" -l confirm -d 'The prison number again, to confirm' -r
complete -c resettle -n "__fish_resettle_using_subcommand erase" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand erase" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand erase" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand erase" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand erase" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand erase" -l dry-run -d 'Say what would go, and change nothing'
complete -c resettle -n "__fish_resettle_using_subcommand erase" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand date" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand date" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand date" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand date" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand date" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand date" -l format -d 'How to write the answer' -r -f -a "table\t'For reading'
csv\t'For spreadsheets'
json\t'For programs'"
complete -c resettle -n "__fish_resettle_using_subcommand date" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand date" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand date" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand date" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand date" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand date" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c resettle -n "__fish_resettle_using_subcommand demo" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand demo" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand demo" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand demo" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand demo" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand demo" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand demo" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand demo" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand demo" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand demo" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand demo" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand completions" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand completions" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand completions" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand completions" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand completions" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand completions" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand completions" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand completions" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand completions" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand completions" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand completions" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand man" -l store -d 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand man" -l today -d 'Work as if today were this day [env: RESETTLE_TODAY]' -r
complete -c resettle -n "__fish_resettle_using_subcommand man" -l as-at -d 'Read the store as it was at the end of a day, or after an operation of the log' -r
complete -c resettle -n "__fish_resettle_using_subcommand man" -l color -d 'Use colour: auto, always or never' -r -f -a "auto\t'On a terminal that can show it'
always\t'Always'
never\t'Never'"
complete -c resettle -n "__fish_resettle_using_subcommand man" -l width -d 'Columns to write in' -r
complete -c resettle -n "__fish_resettle_using_subcommand man" -l out -d 'The folder to write every page into' -r -F
complete -c resettle -n "__fish_resettle_using_subcommand man" -l names -d 'Show names where they would be left out'
complete -c resettle -n "__fish_resettle_using_subcommand man" -s q -l quiet -d 'Say only what was asked for, warnings and errors'
complete -c resettle -n "__fish_resettle_using_subcommand man" -s v -l verbose -d 'Say more, with the causes of an error'
complete -c resettle -n "__fish_resettle_using_subcommand man" -l no-input -d 'Never ask: fail where an answer is missing'
complete -c resettle -n "__fish_resettle_using_subcommand man" -s y -l yes -d 'Answer yes to what would be asked'
complete -c resettle -n "__fish_resettle_using_subcommand man" -s h -l help -d 'Print help'
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "today"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "window"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "overdue"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "due"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "timeline"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "explain"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "case"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "note"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "risk"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "consent"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "connection"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "public-interest-notice"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "dates"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "fact"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "done"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "waive"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "postpone"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "reopen"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "todo"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "receive"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "sentence"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "transfer"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "release"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "recall"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "close"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "outcome"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "release-sheet"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "prisoner"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "tenancy"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "referral"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "address"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "tie"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "restriction"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "permission"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "notice"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "home-care"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "debt"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "need"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "household"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "document"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "harm"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "form-answer"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "plan-step"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "appointment"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "proposal"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "benefit"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "start-money"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "licence-condition"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "reach"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "arrangement"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "protocol"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "directory"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "holiday"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "init"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "import"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "export"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "undo"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "redo"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "log"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "backup"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "restore"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "doctor"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "erase"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "date"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "demo"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "completions"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "man"
complete -c resettle -n "__fish_resettle_using_subcommand help; and not __fish_seen_subcommand_from today window overdue due timeline explain case note risk consent connection public-interest-notice dates fact done waive postpone reopen todo receive sentence transfer release recall close outcome release-sheet prisoner tenancy referral address tie restriction permission notice home-care debt need household document harm form-answer plan-step appointment proposal benefit start-money licence-condition reach arrangement protocol directory holiday init import export undo redo log backup restore doctor erase date demo completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
