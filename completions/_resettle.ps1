
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'resettle' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'resettle'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'resettle' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('today', 'today', [CompletionResultType]::ParameterValue, 'What to look at today: refer, ask, overdue, due, releases this week')
            [CompletionResult]::new('window', 'window', [CompletionResultType]::ParameterValue, 'Whose duty-to-refer window is open and unreferred')
            [CompletionResult]::new('overdue', 'overdue', [CompletionResultType]::ParameterValue, 'What is overdue, worst first')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'What is due from today on')
            [CompletionResult]::new('timeline', 'timeline', [CompletionResultType]::ParameterValue, 'What happened with somebody so far, and what comes')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'How a date was worked out: `resettle explain A1234BC/refer-duty-to-refer`; or which protocols apply to a person, and why')
            [CompletionResult]::new('case', 'case', [CompletionResultType]::ParameterValue, 'Show one case on one screen')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write a note on a case; `-` reads it from standard input, so that it stays out of the shell''s history')
            [CompletionResult]::new('risk', 'risk', [CompletionResultType]::ParameterValue, 'Record whether somebody is at risk of homelessness')
            [CompletionResult]::new('consent', 'consent', [CompletionResultType]::ParameterValue, 'Record consent to a referral: given, refused or withdrawn')
            [CompletionResult]::new('dates', 'dates', [CompletionResultType]::ParameterValue, 'Show the release dates of a person, or set one: `resettle dates A1234BC crd 18/12/2026`')
            [CompletionResult]::new('fact', 'fact', [CompletionResultType]::ParameterValue, 'Record a fact that protocols ask about: `resettle fact A1234BC plan-agreed --on yesterday`')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Mark actions as done: `resettle done A1234BC ask-about-home-on-release`')
            [CompletionResult]::new('waive', 'waive', [CompletionResultType]::ParameterValue, 'Mark actions as not needed, with the reason')
            [CompletionResult]::new('postpone', 'postpone', [CompletionResultType]::ParameterValue, 'Put actions off to a later day, with the reason')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take back done, waived and postponed: `resettle reopen A1234BC ask-about-home-on-release`; with --case, open a closed case again')
            [CompletionResult]::new('todo', 'todo', [CompletionResultType]::ParameterValue, 'Write down something to do of your own: `resettle todo A1234BC "Ring the hostel" --due friday`, for one person or several')
            [CompletionResult]::new('receive', 'receive', [CompletionResultType]::ParameterValue, 'Record a reception into custody; somebody new needs --surname')
            [CompletionResult]::new('sentence', 'sentence', [CompletionResultType]::ParameterValue, 'Record a sentence, and the release dates that came with it')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Record a move to another establishment')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Record a release, and where the person went')
            [CompletionResult]::new('recall', 'recall', [CompletionResultType]::ParameterValue, 'Record a recall from licence')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close a case: nothing in it is due any more. `resettle reopen A1234BC --case` opens it again')
            [CompletionResult]::new('outcome', 'outcome', [CompletionResultType]::ParameterValue, 'Record where somebody sleeps: `resettle outcome A1234BC first-night "Settled - Family/Friends"`')
            [CompletionResult]::new('prisoner', 'prisoner', [CompletionResultType]::ParameterValue, 'The people in the store: add, show, find, edit, list')
            [CompletionResult]::new('tenancy', 'tenancy', [CompletionResultType]::ParameterValue, 'Homes held before custody: add, edit, end, list, show')
            [CompletionResult]::new('referral', 'referral', [CompletionResultType]::ParameterValue, 'Referrals: add, sent, acknowledged, responded, list')
            [CompletionResult]::new('protocol', 'protocol', [CompletionResultType]::ParameterValue, 'Protocols: list, show, use, drop, upgrade, add, check, example, words')
            [CompletionResult]::new('directory', 'directory', [CompletionResultType]::ParameterValue, 'The registers: housing authorities and establishments')
            [CompletionResult]::new('holiday', 'holiday', [CompletionResultType]::ParameterValue, 'Bank holidays: add, list, remove')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make a new, empty store')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in a file, or every file of a folder that is named after a kind of record')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the whole store as CSV files into a folder')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back the newest change')
            [CompletionResult]::new('redo', 'redo', [CompletionResultType]::ParameterValue, 'Put back the change that was taken back last')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'List what was done to the store, newest first')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the whole store to a file, and check the copy')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put the store back from a backup; the present store is kept beside it')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Check the store: whole, private, on this computer, backed up, its journal unbroken')
            [CompletionResult]::new('date', 'date', [CompletionResultType]::ParameterValue, 'Work out a date: `resettle date 2026-12-18 "+3 working days"`')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Show what resettle does, on about forty invented people in a store of their own')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions of a shell: bash, zsh, fish, powershell or elvish')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write all pages into a folder')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;today' {
            [CompletionResult]::new('--establishment', '--establishment', [CompletionResultType]::ParameterName, 'Only people at this establishment: a code or a name')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'Only people whose home is in this authority')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Only actions that this person or role leads: a name, a role, or what the document calls it')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Only actions of this stage: court, reception, custody, pre-release, referral, release, community, monitoring')
            [CompletionResult]::new('--protocol', '--protocol', [CompletionResultType]::ParameterName, 'Only actions that this protocol asks for')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;window' {
            [CompletionResult]::new('--if-release', '--if-release', [CompletionResultType]::ParameterName, 'What would move, become late or impossible if this person were released on that day')
            [CompletionResult]::new('--establishment', '--establishment', [CompletionResultType]::ParameterName, 'Only people at this establishment: a code or a name')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'Only people whose home is in this authority')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Everybody, wherever they stand')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;overdue' {
            [CompletionResult]::new('--establishment', '--establishment', [CompletionResultType]::ParameterName, 'Only people at this establishment: a code or a name')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'Only people whose home is in this authority')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Only actions that this person or role leads: a name, a role, or what the document calls it')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Only actions of this stage: court, reception, custody, pre-release, referral, release, community, monitoring')
            [CompletionResult]::new('--protocol', '--protocol', [CompletionResultType]::ParameterName, 'Only actions that this protocol asks for')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 3 when something is overdue, and with 4 when nothing is and something is due within 14 days')
            [CompletionResult]::new('--undated', '--undated', [CompletionResultType]::ParameterName, 'Also what has no day ("as soon as possible"), with its age')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;due' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'How many days ahead')
            [CompletionResult]::new('--establishment', '--establishment', [CompletionResultType]::ParameterName, 'Only people at this establishment: a code or a name')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'Only people whose home is in this authority')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Only actions that this person or role leads: a name, a role, or what the document calls it')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Only actions of this stage: court, reception, custody, pre-release, referral, release, community, monitoring')
            [CompletionResult]::new('--protocol', '--protocol', [CompletionResultType]::ParameterName, 'Only actions that this protocol asks for')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 3 when something is overdue, and with 4 when nothing is and something is due in these days')
            [CompletionResult]::new('--undated', '--undated', [CompletionResultType]::ParameterName, 'Also what has no day ("as soon as possible"), with its age')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;timeline' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;explain' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;case' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;note' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;risk' {
            [CompletionResult]::new('--detail', '--detail', [CompletionResultType]::ParameterName, 'What the risk is, or why it ended, in a few words')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;consent' {
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'The answer is about a referral to this authority')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--oral', '--oral', [CompletionResultType]::ParameterName, 'With `given`: orally, not in writing')
            [CompletionResult]::new('--contact-details', '--contact-details', [CompletionResultType]::ParameterName, 'The answer is about passing on contact details')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;dates' {
            [CompletionResult]::new('--known-on', '--known-on', [CompletionResultType]::ParameterName, 'The day it became known [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;fact' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened, became so or became known [default: today]')
            [CompletionResult]::new('--day', '--day', [CompletionResultType]::ParameterName, 'The day that is foreseen: of the trial, of the end of a placement')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'Name every word, with what it means and the command that records it')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;done' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;waive' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why it need not be done')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;postpone' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The new day')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;reopen' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--case', '--case', [CompletionResultType]::ParameterName, 'Open a closed case again')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;todo' {
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By which day')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Who leads')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;receive' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Where: a code or a name')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Remand, Sentenced, Convicted unsentenced, ...')
            [CompletionResult]::new('--surname', '--surname', [CompletionResultType]::ParameterName, 'The surname, or the one name of people who have one')
            [CompletionResult]::new('--forenames', '--forenames', [CompletionResultType]::ParameterName, 'The forenames')
            [CompletionResult]::new('--born', '--born', [CompletionResultType]::ParameterName, 'The date of birth')
            [CompletionResult]::new('--sex', '--sex', [CompletionResultType]::ParameterName, 'M or F, as recorded')
            [CompletionResult]::new('--home', '--home', [CompletionResultType]::ParameterName, 'The authority where their home is: a name or a code')
            [CompletionResult]::new('--crn', '--crn', [CompletionResultType]::ParameterName, 'The probation case reference number')
            [CompletionResult]::new('--national-insurance', '--national-insurance', [CompletionResultType]::ParameterName, 'The National Insurance number')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Who leads on housing for this person')
            [CompletionResult]::new('--mappa-level', '--mappa-level', [CompletionResultType]::ParameterName, 'MAPPA level 1 to 3')
            [CompletionResult]::new('--mappa-category', '--mappa-category', [CompletionResultType]::ParameterName, 'MAPPA category 1 to 4')
            [CompletionResult]::new('--risk-of-harm', '--risk-of-harm', [CompletionResultType]::ParameterName, 'Risk of serious harm: low, medium, high or very-high')
            [CompletionResult]::new('--iom', '--iom', [CompletionResultType]::ParameterName, 'Managed as a prolific or priority offender (integrated offender management)')
            [CompletionResult]::new('--no-fixed-abode', '--no-fixed-abode', [CompletionResultType]::ParameterName, 'Recorded as of no fixed abode')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;sentence' {
            [CompletionResult]::new('--length', '--length', [CompletionResultType]::ParameterName, 'Its length in words: "2 years 6 months"')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Its kind: Determinate, Extended determinate, Life, IPP')
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, 'Its length in days')
            [CompletionResult]::new('--remand-days', '--remand-days', [CompletionResultType]::ParameterName, 'Days on remand that count towards it')
            [CompletionResult]::new('--crd', '--crd', [CompletionResultType]::ParameterName, 'Conditional release date')
            [CompletionResult]::new('--ard', '--ard', [CompletionResultType]::ParameterName, 'Automatic release date')
            [CompletionResult]::new('--hdced', '--hdced', [CompletionResultType]::ParameterName, 'Home detention curfew eligibility date')
            [CompletionResult]::new('--ped', '--ped', [CompletionResultType]::ParameterName, 'Parole eligibility date')
            [CompletionResult]::new('--sed', '--sed', [CompletionResultType]::ParameterName, 'Sentence expiry date')
            [CompletionResult]::new('--confirmed', '--confirmed', [CompletionResultType]::ParameterName, 'Confirmed release date')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;transfer' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Where to: a code or a name')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;release' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Where they sleep the first night, in the words of your records ("Settled - Family/Friends", "Homeless - Rough Sleeping")')
            [CompletionResult]::new('--bed-until', '--bed-until', [CompletionResultType]::ParameterName, 'They have a short-stay bed (CAS3) until this day')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;recall' {
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'The release date that was given')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Where: a code or a name [default: where they were]')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--fixed-term', '--fixed-term', [CompletionResultType]::ParameterName, 'For a fixed term: the person is inside the window on the day of return')
            [CompletionResult]::new('--standard', '--standard', [CompletionResultType]::ParameterName, 'Until released again by decision')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;close' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;outcome' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was so [default: the day of release, three months after it, or today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;prisoner' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add somebody to the store')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show somebody''s case on one screen')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Find people by part of a name, a prison number or a CRN')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is recorded of somebody')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the people in the store')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;prisoner;add' {
            [CompletionResult]::new('--surname', '--surname', [CompletionResultType]::ParameterName, 'The surname, or the one name of people who have one')
            [CompletionResult]::new('--forenames', '--forenames', [CompletionResultType]::ParameterName, 'The forenames')
            [CompletionResult]::new('--born', '--born', [CompletionResultType]::ParameterName, 'The date of birth')
            [CompletionResult]::new('--sex', '--sex', [CompletionResultType]::ParameterName, 'M or F, as recorded')
            [CompletionResult]::new('--home', '--home', [CompletionResultType]::ParameterName, 'The authority where their home is: a name or a code')
            [CompletionResult]::new('--crn', '--crn', [CompletionResultType]::ParameterName, 'The probation case reference number')
            [CompletionResult]::new('--national-insurance', '--national-insurance', [CompletionResultType]::ParameterName, 'The National Insurance number')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Who leads on housing for this person')
            [CompletionResult]::new('--mappa-level', '--mappa-level', [CompletionResultType]::ParameterName, 'MAPPA level 1 to 3')
            [CompletionResult]::new('--mappa-category', '--mappa-category', [CompletionResultType]::ParameterName, 'MAPPA category 1 to 4')
            [CompletionResult]::new('--risk-of-harm', '--risk-of-harm', [CompletionResultType]::ParameterName, 'Risk of serious harm: low, medium, high or very-high')
            [CompletionResult]::new('--iom', '--iom', [CompletionResultType]::ParameterName, 'Managed as a prolific or priority offender (integrated offender management)')
            [CompletionResult]::new('--no-fixed-abode', '--no-fixed-abode', [CompletionResultType]::ParameterName, 'Recorded as of no fixed abode')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;prisoner;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;prisoner;find' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;prisoner;edit' {
            [CompletionResult]::new('--surname', '--surname', [CompletionResultType]::ParameterName, 'The surname, or the one name of people who have one')
            [CompletionResult]::new('--forenames', '--forenames', [CompletionResultType]::ParameterName, 'The forenames')
            [CompletionResult]::new('--born', '--born', [CompletionResultType]::ParameterName, 'The date of birth')
            [CompletionResult]::new('--sex', '--sex', [CompletionResultType]::ParameterName, 'M or F, as recorded')
            [CompletionResult]::new('--home', '--home', [CompletionResultType]::ParameterName, 'The authority where their home is: a name or a code')
            [CompletionResult]::new('--crn', '--crn', [CompletionResultType]::ParameterName, 'The probation case reference number')
            [CompletionResult]::new('--national-insurance', '--national-insurance', [CompletionResultType]::ParameterName, 'The National Insurance number')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Who leads on housing for this person')
            [CompletionResult]::new('--mappa-level', '--mappa-level', [CompletionResultType]::ParameterName, 'MAPPA level 1 to 3')
            [CompletionResult]::new('--mappa-category', '--mappa-category', [CompletionResultType]::ParameterName, 'MAPPA category 1 to 4')
            [CompletionResult]::new('--risk-of-harm', '--risk-of-harm', [CompletionResultType]::ParameterName, 'Risk of serious harm: low, medium, high or very-high')
            [CompletionResult]::new('--iom', '--iom', [CompletionResultType]::ParameterName, 'Managed as a prolific or priority offender (integrated offender management)')
            [CompletionResult]::new('--no-fixed-abode', '--no-fixed-abode', [CompletionResultType]::ParameterName, 'Recorded as of no fixed abode')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;prisoner;list' {
            [CompletionResult]::new('--establishment', '--establishment', [CompletionResultType]::ParameterName, 'Only people at this establishment: a code or a name')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'Only people whose home is in this authority')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;prisoner;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add somebody to the store')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show somebody''s case on one screen')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Find people by part of a name, a prison number or a CRN')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is recorded of somebody')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the people in the store')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;prisoner;help;add' {
            break
        }
        'resettle;prisoner;help;show' {
            break
        }
        'resettle;prisoner;help;find' {
            break
        }
        'resettle;prisoner;help;edit' {
            break
        }
        'resettle;prisoner;help;list' {
            break
        }
        'resettle;prisoner;help;help' {
            break
        }
        'resettle;tenancy' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a home: `resettle tenancy add A1234BC --tenure council --landlord "Medway Council" --started 1/6/2021`')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is recorded of a home: `resettle tenancy edit T000001 --arrears 300`')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Record that a home was given up or lost')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List homes, of everybody or of some people')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one home')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;tenancy;add' {
            [CompletionResult]::new('--tenure', '--tenure', [CompletionResultType]::ParameterName, 'What it is: council, housing-association, private-rented, owner-occupier, supported-housing, family-or-friends, other')
            [CompletionResult]::new('--landlord', '--landlord', [CompletionResultType]::ParameterName, 'The landlord, the housing association or the lender')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'The address')
            [CompletionResult]::new('--postcode-district', '--postcode-district', [CompletionResultType]::ParameterName, 'The first half of the postcode, for example ME14')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'The housing authority it lies in: a name or a code')
            [CompletionResult]::new('--rent', '--rent', [CompletionResultType]::ParameterName, 'The rent or mortgage payment in pounds: 450, 95.50; "unknown" takes it out')
            [CompletionResult]::new('--rent-period', '--rent-period', [CompletionResultType]::ParameterName, 'How often it is paid: week, fortnight, four-weeks, month, quarter, year')
            [CompletionResult]::new('--arrears', '--arrears', [CompletionResultType]::ParameterName, 'What is owed, in pounds: 0, 300, £1,234.50; "unknown" takes it out')
            [CompletionResult]::new('--benefit', '--benefit', [CompletionResultType]::ParameterName, 'The benefit in payment for it')
            [CompletionResult]::new('--joint', '--joint', [CompletionResultType]::ParameterName, 'Whether somebody else is on the tenancy')
            [CompletionResult]::new('--started', '--started', [CompletionResultType]::ParameterName, 'The day it began; "unknown" takes it out')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'What is to become of it: kept, surrendered, ... in your own words')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Anything else')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;tenancy;edit' {
            [CompletionResult]::new('--tenure', '--tenure', [CompletionResultType]::ParameterName, 'What it is: council, housing-association, private-rented, owner-occupier, supported-housing, family-or-friends, other')
            [CompletionResult]::new('--landlord', '--landlord', [CompletionResultType]::ParameterName, 'The landlord, the housing association or the lender')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'The address')
            [CompletionResult]::new('--postcode-district', '--postcode-district', [CompletionResultType]::ParameterName, 'The first half of the postcode, for example ME14')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'The housing authority it lies in: a name or a code')
            [CompletionResult]::new('--rent', '--rent', [CompletionResultType]::ParameterName, 'The rent or mortgage payment in pounds: 450, 95.50; "unknown" takes it out')
            [CompletionResult]::new('--rent-period', '--rent-period', [CompletionResultType]::ParameterName, 'How often it is paid: week, fortnight, four-weeks, month, quarter, year')
            [CompletionResult]::new('--arrears', '--arrears', [CompletionResultType]::ParameterName, 'What is owed, in pounds: 0, 300, £1,234.50; "unknown" takes it out')
            [CompletionResult]::new('--benefit', '--benefit', [CompletionResultType]::ParameterName, 'The benefit in payment for it')
            [CompletionResult]::new('--joint', '--joint', [CompletionResultType]::ParameterName, 'Whether somebody else is on the tenancy')
            [CompletionResult]::new('--started', '--started', [CompletionResultType]::ParameterName, 'The day it began; "unknown" takes it out')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'What is to become of it: kept, surrendered, ... in your own words')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Anything else')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--not-ended', '--not-ended', [CompletionResultType]::ParameterName, 'It was recorded as ended and has not')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;tenancy;end' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'How it ended: surrendered, ended by landlord, abandoned, ... in your own words')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;tenancy;list' {
            [CompletionResult]::new('--prisoner', '--prisoner', [CompletionResultType]::ParameterName, 'The same as an option')
            [CompletionResult]::new('--establishment', '--establishment', [CompletionResultType]::ParameterName, 'Only people at this establishment: a code or a name')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'Only people whose home is in this authority')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;tenancy;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;tenancy;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a home: `resettle tenancy add A1234BC --tenure council --landlord "Medway Council" --started 1/6/2021`')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is recorded of a home: `resettle tenancy edit T000001 --arrears 300`')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Record that a home was given up or lost')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List homes, of everybody or of some people')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one home')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;tenancy;help;add' {
            break
        }
        'resettle;tenancy;help;edit' {
            break
        }
        'resettle;tenancy;help;end' {
            break
        }
        'resettle;tenancy;help;list' {
            break
        }
        'resettle;tenancy;help;show' {
            break
        }
        'resettle;tenancy;help;help' {
            break
        }
        'resettle;referral' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Draft a referral; with --sent, record it as sent')
            [CompletionResult]::new('sent', 'sent', [CompletionResultType]::ParameterValue, 'Mark a referral as sent')
            [CompletionResult]::new('acknowledged', 'acknowledged', [CompletionResultType]::ParameterValue, 'Record that a referral was acknowledged')
            [CompletionResult]::new('responded', 'responded', [CompletionResultType]::ParameterValue, 'Record the answer to a referral')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List referrals, of everybody or of some people')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;referral;add' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'To whom: a housing authority by name or code, or for other kinds any receiver')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What kind: duty-to-refer, supported-housing, floating-support, mediation, cas3, approved-premises, housing-register, debt-and-benefit-advice, social-care, section-198')
            [CompletionResult]::new('--sent', '--sent', [CompletionResultType]::ParameterName, 'It was sent on this day')
            [CompletionResult]::new('--method', '--method', [CompletionResultType]::ParameterName, 'How it was sent: email, portal, telephone, post')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;referral;sent' {
            [CompletionResult]::new('--method', '--method', [CompletionResultType]::ParameterName, 'How it was sent: email, portal, telephone, post')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;referral;acknowledged' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;referral;responded' {
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'The answer: "Plan agreed", "Appointment made", "Accepted - prevention duty", "Accepted - relief duty", "No local connection", "Not eligible", "Closed without contact", "Withdrawn", or your own words')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;referral;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;referral;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Draft a referral; with --sent, record it as sent')
            [CompletionResult]::new('sent', 'sent', [CompletionResultType]::ParameterValue, 'Mark a referral as sent')
            [CompletionResult]::new('acknowledged', 'acknowledged', [CompletionResultType]::ParameterValue, 'Record that a referral was acknowledged')
            [CompletionResult]::new('responded', 'responded', [CompletionResultType]::ParameterValue, 'Record the answer to a referral')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List referrals, of everybody or of some people')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;referral;help;add' {
            break
        }
        'resettle;referral;help;sent' {
            break
        }
        'resettle;referral;help;acknowledged' {
            break
        }
        'resettle;referral;help;responded' {
            break
        }
        'resettle;referral;help;list' {
            break
        }
        'resettle;referral;help;help' {
            break
        }
        'resettle;protocol' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List every protocol, in force or not')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show every line of a protocol')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Put a protocol in force from a day, for everybody in its area or for people by name')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Take a protocol out of force, or exempt people by name; what was done stays done, and nothing more is asked in its name')
            [CompletionResult]::new('upgrade', 'upgrade', [CompletionResultType]::ParameterValue, 'Put the newest text of a protocol in force, in place of the present one')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Take a protocol file of your own into the store')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check a protocol file')
            [CompletionResult]::new('example', 'example', [CompletionResultType]::ParameterValue, 'Print an example of a protocol file, with a comment on every key, to start your own from')
            [CompletionResult]::new('words', 'words', [CompletionResultType]::ParameterValue, 'List the words that a protocol file may use: triggers, conditions, completions, roles and the other closed lists')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;protocol;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;protocol;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Print the file itself, to learn from or to start your own with')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;protocol;use' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day; nothing before it makes an action [default: today]')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'Only for this person, whatever their area and age; may be given several times')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why it is used for them')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;protocol;drop' {
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'Exempt only this person; may be given several times')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why they are exempted')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day they are exempted; what arose before stays [default: today]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;protocol;upgrade' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;protocol;add' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;protocol;check' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;protocol;example' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;protocol;words' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;protocol;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List every protocol, in force or not')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show every line of a protocol')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Put a protocol in force from a day, for everybody in its area or for people by name')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Take a protocol out of force, or exempt people by name; what was done stays done, and nothing more is asked in its name')
            [CompletionResult]::new('upgrade', 'upgrade', [CompletionResultType]::ParameterValue, 'Put the newest text of a protocol in force, in place of the present one')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Take a protocol file of your own into the store')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check a protocol file')
            [CompletionResult]::new('example', 'example', [CompletionResultType]::ParameterValue, 'Print an example of a protocol file, with a comment on every key, to start your own from')
            [CompletionResult]::new('words', 'words', [CompletionResultType]::ParameterValue, 'List the words that a protocol file may use: triggers, conditions, completions, roles and the other closed lists')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;protocol;help;list' {
            break
        }
        'resettle;protocol;help;show' {
            break
        }
        'resettle;protocol;help;use' {
            break
        }
        'resettle;protocol;help;drop' {
            break
        }
        'resettle;protocol;help;upgrade' {
            break
        }
        'resettle;protocol;help;add' {
            break
        }
        'resettle;protocol;help;check' {
            break
        }
        'resettle;protocol;help;example' {
            break
        }
        'resettle;protocol;help;words' {
            break
        }
        'resettle;protocol;help;help' {
            break
        }
        'resettle;directory' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('authorities', 'authorities', [CompletionResultType]::ParameterValue, 'List those of the day')
            [CompletionResult]::new('establishments', 'establishments', [CompletionResultType]::ParameterValue, 'List those of the day')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Find a housing authority by a code or most of a name')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;directory;authorities' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Also those that have ended or closed, or are yet to come')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;directory;establishments' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Also those that have ended or closed, or are yet to come')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;directory;find' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;directory;help' {
            [CompletionResult]::new('authorities', 'authorities', [CompletionResultType]::ParameterValue, 'List those of the day')
            [CompletionResult]::new('establishments', 'establishments', [CompletionResultType]::ParameterValue, 'List those of the day')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Find a housing authority by a code or most of a name')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;directory;help;authorities' {
            break
        }
        'resettle;directory;help;establishments' {
            break
        }
        'resettle;directory;help;find' {
            break
        }
        'resettle;directory;help;help' {
            break
        }
        'resettle;holiday' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a bank holiday that was proclaimed, and say what moves')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the bank holidays of a year')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a bank holiday that was added')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;holiday;add' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;holiday;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;holiday;remove' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;holiday;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a bank holiday that was proclaimed, and say what moves')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the bank holidays of a year')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a bank holiday that was added')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;holiday;help;add' {
            break
        }
        'resettle;holiday;help;list' {
            break
        }
        'resettle;holiday;help;remove' {
            break
        }
        'resettle;holiday;help;help' {
            break
        }
        'resettle;init' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;import' {
            [CompletionResult]::new('--skip-invalid', '--skip-invalid', [CompletionResultType]::ParameterName, 'Take in the good rows, and write the others with their problem to this file, to be mended and imported again')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'How the files are encoded: auto, utf-8 or windows-1252')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;export' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin each file with a byte order mark, for spreadsheets that need one')
            [CompletionResult]::new('--replace', '--replace', [CompletionResultType]::ParameterName, 'Write over the files of an earlier export')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;undo' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;redo' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;log' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'How many operations')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many operations')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;backup' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;restore' {
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name of the store''s file, typed to confirm')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;doctor' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;date' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;demo' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;completions' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;man' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'The folder to write every page into')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;help' {
            [CompletionResult]::new('today', 'today', [CompletionResultType]::ParameterValue, 'What to look at today: refer, ask, overdue, due, releases this week')
            [CompletionResult]::new('window', 'window', [CompletionResultType]::ParameterValue, 'Whose duty-to-refer window is open and unreferred')
            [CompletionResult]::new('overdue', 'overdue', [CompletionResultType]::ParameterValue, 'What is overdue, worst first')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'What is due from today on')
            [CompletionResult]::new('timeline', 'timeline', [CompletionResultType]::ParameterValue, 'What happened with somebody so far, and what comes')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'How a date was worked out: `resettle explain A1234BC/refer-duty-to-refer`; or which protocols apply to a person, and why')
            [CompletionResult]::new('case', 'case', [CompletionResultType]::ParameterValue, 'Show one case on one screen')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write a note on a case; `-` reads it from standard input, so that it stays out of the shell''s history')
            [CompletionResult]::new('risk', 'risk', [CompletionResultType]::ParameterValue, 'Record whether somebody is at risk of homelessness')
            [CompletionResult]::new('consent', 'consent', [CompletionResultType]::ParameterValue, 'Record consent to a referral: given, refused or withdrawn')
            [CompletionResult]::new('dates', 'dates', [CompletionResultType]::ParameterValue, 'Show the release dates of a person, or set one: `resettle dates A1234BC crd 18/12/2026`')
            [CompletionResult]::new('fact', 'fact', [CompletionResultType]::ParameterValue, 'Record a fact that protocols ask about: `resettle fact A1234BC plan-agreed --on yesterday`')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Mark actions as done: `resettle done A1234BC ask-about-home-on-release`')
            [CompletionResult]::new('waive', 'waive', [CompletionResultType]::ParameterValue, 'Mark actions as not needed, with the reason')
            [CompletionResult]::new('postpone', 'postpone', [CompletionResultType]::ParameterValue, 'Put actions off to a later day, with the reason')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take back done, waived and postponed: `resettle reopen A1234BC ask-about-home-on-release`; with --case, open a closed case again')
            [CompletionResult]::new('todo', 'todo', [CompletionResultType]::ParameterValue, 'Write down something to do of your own: `resettle todo A1234BC "Ring the hostel" --due friday`, for one person or several')
            [CompletionResult]::new('receive', 'receive', [CompletionResultType]::ParameterValue, 'Record a reception into custody; somebody new needs --surname')
            [CompletionResult]::new('sentence', 'sentence', [CompletionResultType]::ParameterValue, 'Record a sentence, and the release dates that came with it')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Record a move to another establishment')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Record a release, and where the person went')
            [CompletionResult]::new('recall', 'recall', [CompletionResultType]::ParameterValue, 'Record a recall from licence')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close a case: nothing in it is due any more. `resettle reopen A1234BC --case` opens it again')
            [CompletionResult]::new('outcome', 'outcome', [CompletionResultType]::ParameterValue, 'Record where somebody sleeps: `resettle outcome A1234BC first-night "Settled - Family/Friends"`')
            [CompletionResult]::new('prisoner', 'prisoner', [CompletionResultType]::ParameterValue, 'The people in the store: add, show, find, edit, list')
            [CompletionResult]::new('tenancy', 'tenancy', [CompletionResultType]::ParameterValue, 'Homes held before custody: add, edit, end, list, show')
            [CompletionResult]::new('referral', 'referral', [CompletionResultType]::ParameterValue, 'Referrals: add, sent, acknowledged, responded, list')
            [CompletionResult]::new('protocol', 'protocol', [CompletionResultType]::ParameterValue, 'Protocols: list, show, use, drop, upgrade, add, check, example, words')
            [CompletionResult]::new('directory', 'directory', [CompletionResultType]::ParameterValue, 'The registers: housing authorities and establishments')
            [CompletionResult]::new('holiday', 'holiday', [CompletionResultType]::ParameterValue, 'Bank holidays: add, list, remove')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make a new, empty store')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in a file, or every file of a folder that is named after a kind of record')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the whole store as CSV files into a folder')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back the newest change')
            [CompletionResult]::new('redo', 'redo', [CompletionResultType]::ParameterValue, 'Put back the change that was taken back last')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'List what was done to the store, newest first')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the whole store to a file, and check the copy')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put the store back from a backup; the present store is kept beside it')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Check the store: whole, private, on this computer, backed up, its journal unbroken')
            [CompletionResult]::new('date', 'date', [CompletionResultType]::ParameterValue, 'Work out a date: `resettle date 2026-12-18 "+3 working days"`')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Show what resettle does, on about forty invented people in a store of their own')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions of a shell: bash, zsh, fish, powershell or elvish')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write all pages into a folder')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;help;today' {
            break
        }
        'resettle;help;window' {
            break
        }
        'resettle;help;overdue' {
            break
        }
        'resettle;help;due' {
            break
        }
        'resettle;help;timeline' {
            break
        }
        'resettle;help;explain' {
            break
        }
        'resettle;help;case' {
            break
        }
        'resettle;help;note' {
            break
        }
        'resettle;help;risk' {
            break
        }
        'resettle;help;consent' {
            break
        }
        'resettle;help;dates' {
            break
        }
        'resettle;help;fact' {
            break
        }
        'resettle;help;done' {
            break
        }
        'resettle;help;waive' {
            break
        }
        'resettle;help;postpone' {
            break
        }
        'resettle;help;reopen' {
            break
        }
        'resettle;help;todo' {
            break
        }
        'resettle;help;receive' {
            break
        }
        'resettle;help;sentence' {
            break
        }
        'resettle;help;transfer' {
            break
        }
        'resettle;help;release' {
            break
        }
        'resettle;help;recall' {
            break
        }
        'resettle;help;close' {
            break
        }
        'resettle;help;outcome' {
            break
        }
        'resettle;help;prisoner' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add somebody to the store')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show somebody''s case on one screen')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Find people by part of a name, a prison number or a CRN')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is recorded of somebody')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the people in the store')
            break
        }
        'resettle;help;prisoner;add' {
            break
        }
        'resettle;help;prisoner;show' {
            break
        }
        'resettle;help;prisoner;find' {
            break
        }
        'resettle;help;prisoner;edit' {
            break
        }
        'resettle;help;prisoner;list' {
            break
        }
        'resettle;help;tenancy' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a home: `resettle tenancy add A1234BC --tenure council --landlord "Medway Council" --started 1/6/2021`')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is recorded of a home: `resettle tenancy edit T000001 --arrears 300`')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Record that a home was given up or lost')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List homes, of everybody or of some people')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one home')
            break
        }
        'resettle;help;tenancy;add' {
            break
        }
        'resettle;help;tenancy;edit' {
            break
        }
        'resettle;help;tenancy;end' {
            break
        }
        'resettle;help;tenancy;list' {
            break
        }
        'resettle;help;tenancy;show' {
            break
        }
        'resettle;help;referral' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Draft a referral; with --sent, record it as sent')
            [CompletionResult]::new('sent', 'sent', [CompletionResultType]::ParameterValue, 'Mark a referral as sent')
            [CompletionResult]::new('acknowledged', 'acknowledged', [CompletionResultType]::ParameterValue, 'Record that a referral was acknowledged')
            [CompletionResult]::new('responded', 'responded', [CompletionResultType]::ParameterValue, 'Record the answer to a referral')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List referrals, of everybody or of some people')
            break
        }
        'resettle;help;referral;add' {
            break
        }
        'resettle;help;referral;sent' {
            break
        }
        'resettle;help;referral;acknowledged' {
            break
        }
        'resettle;help;referral;responded' {
            break
        }
        'resettle;help;referral;list' {
            break
        }
        'resettle;help;protocol' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List every protocol, in force or not')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show every line of a protocol')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Put a protocol in force from a day, for everybody in its area or for people by name')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Take a protocol out of force, or exempt people by name; what was done stays done, and nothing more is asked in its name')
            [CompletionResult]::new('upgrade', 'upgrade', [CompletionResultType]::ParameterValue, 'Put the newest text of a protocol in force, in place of the present one')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Take a protocol file of your own into the store')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check a protocol file')
            [CompletionResult]::new('example', 'example', [CompletionResultType]::ParameterValue, 'Print an example of a protocol file, with a comment on every key, to start your own from')
            [CompletionResult]::new('words', 'words', [CompletionResultType]::ParameterValue, 'List the words that a protocol file may use: triggers, conditions, completions, roles and the other closed lists')
            break
        }
        'resettle;help;protocol;list' {
            break
        }
        'resettle;help;protocol;show' {
            break
        }
        'resettle;help;protocol;use' {
            break
        }
        'resettle;help;protocol;drop' {
            break
        }
        'resettle;help;protocol;upgrade' {
            break
        }
        'resettle;help;protocol;add' {
            break
        }
        'resettle;help;protocol;check' {
            break
        }
        'resettle;help;protocol;example' {
            break
        }
        'resettle;help;protocol;words' {
            break
        }
        'resettle;help;directory' {
            [CompletionResult]::new('authorities', 'authorities', [CompletionResultType]::ParameterValue, 'List those of the day')
            [CompletionResult]::new('establishments', 'establishments', [CompletionResultType]::ParameterValue, 'List those of the day')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Find a housing authority by a code or most of a name')
            break
        }
        'resettle;help;directory;authorities' {
            break
        }
        'resettle;help;directory;establishments' {
            break
        }
        'resettle;help;directory;find' {
            break
        }
        'resettle;help;holiday' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a bank holiday that was proclaimed, and say what moves')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the bank holidays of a year')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a bank holiday that was added')
            break
        }
        'resettle;help;holiday;add' {
            break
        }
        'resettle;help;holiday;list' {
            break
        }
        'resettle;help;holiday;remove' {
            break
        }
        'resettle;help;init' {
            break
        }
        'resettle;help;import' {
            break
        }
        'resettle;help;export' {
            break
        }
        'resettle;help;undo' {
            break
        }
        'resettle;help;redo' {
            break
        }
        'resettle;help;log' {
            break
        }
        'resettle;help;backup' {
            break
        }
        'resettle;help;restore' {
            break
        }
        'resettle;help;doctor' {
            break
        }
        'resettle;help;date' {
            break
        }
        'resettle;help;demo' {
            break
        }
        'resettle;help;completions' {
            break
        }
        'resettle;help;man' {
            break
        }
        'resettle;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
