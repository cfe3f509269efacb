
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
            [CompletionResult]::new('today', 'today', [CompletionResultType]::ParameterValue, 'What to look at today: refer, ask, overdue, due, windows opening, releases, homes losing cover')
            [CompletionResult]::new('window', 'window', [CompletionResultType]::ParameterValue, 'Whose duty-to-refer window is open and unreferred')
            [CompletionResult]::new('overdue', 'overdue', [CompletionResultType]::ParameterValue, 'What is overdue, worst first')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'What is due from today on')
            [CompletionResult]::new('timeline', 'timeline', [CompletionResultType]::ParameterValue, 'What happened with somebody so far, and what comes')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'How a date was worked out: `resettle explain A1234BC/refer-duty-to-refer`; or which protocols apply to a person, and why')
            [CompletionResult]::new('case', 'case', [CompletionResultType]::ParameterValue, 'Show one case on one screen')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write a note on a case; `-` reads it from standard input, so that it stays out of the shell''s history')
            [CompletionResult]::new('risk', 'risk', [CompletionResultType]::ParameterValue, 'Record whether somebody is at risk of homelessness')
            [CompletionResult]::new('consent', 'consent', [CompletionResultType]::ParameterValue, 'Record consent to a referral: given, refused or withdrawn')
            [CompletionResult]::new('connection', 'connection', [CompletionResultType]::ParameterValue, 'Where somebody has a local connection, and what would settle it where nobody knows')
            [CompletionResult]::new('public-interest-notice', 'public-interest-notice', [CompletionResultType]::ParameterValue, 'Record that a council was told without consent, in the public interest: no referral')
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
            [CompletionResult]::new('release-sheet', 'release-sheet', [CompletionResultType]::ParameterValue, 'Show the sheet for the day of release: where to, whom to see and when, what is arranged, and what is not')
            [CompletionResult]::new('prisoner', 'prisoner', [CompletionResultType]::ParameterValue, 'The people in the store: add, show, find, edit, list, merge, renumber, export, expired')
            [CompletionResult]::new('tenancy', 'tenancy', [CompletionResultType]::ParameterValue, 'Homes held before custody: add, edit, decide, end, list, show, forecast, rescue')
            [CompletionResult]::new('referral', 'referral', [CompletionResultType]::ParameterValue, 'Referrals: sent, chased, answered, offered, refused, the form, and how far each got')
            [CompletionResult]::new('address', 'address', [CompletionResultType]::ParameterValue, 'An address of the last years: three years of them make the housing history')
            [CompletionResult]::new('tie', 'tie', [CompletionResultType]::ParameterValue, 'What ties the person to an area beside having lived there: work, close family, special circumstances')
            [CompletionResult]::new('restriction', 'restriction', [CompletionResultType]::ParameterValue, 'Where the person may not live, or should not for their own safety, and why')
            [CompletionResult]::new('permission', 'permission', [CompletionResultType]::ParameterValue, 'The person''s permission that somebody may ask somebody about something, for example the landlord about arrears')
            [CompletionResult]::new('notice', 'notice', [CompletionResultType]::ParameterValue, 'A notice that was served on a home, and the day on which it runs out')
            [CompletionResult]::new('home-care', 'home-care', [CompletionResultType]::ParameterValue, 'Who has the keys, the belongings and the pets of a home, who is in it now, who looks after it, and how the landlord is reached')
            [CompletionResult]::new('debt', 'debt', [CompletionResultType]::ParameterValue, 'What is owed to whom, how it is paid off, and whether it blocks an application for housing')
            [CompletionResult]::new('need', 'need', [CompletionResultType]::ParameterValue, 'A need for support or a health condition, since when, and who helps; with what shows it to a council')
            [CompletionResult]::new('household', 'household', [CompletionResultType]::ParameterValue, 'Somebody who belongs to the person''s household: a partner, a child and who cares for it')
            [CompletionResult]::new('document', 'document', [CompletionResultType]::ParameterValue, 'A document that a council or a landlord asks for: original or copy, where it is kept, and whether it is applied for')
            [CompletionResult]::new('harm', 'harm', [CompletionResultType]::ParameterValue, 'The risk of harm and to whom, as assessed: what a landlord must know, and no more')
            [CompletionResult]::new('form-answer', 'form-answer', [CompletionResultType]::ParameterValue, 'The person''s answer to a question that a referral form asks and no other record answers: the GP, treatment now, managing money')
            [CompletionResult]::new('plan-step', 'plan-step', [CompletionResultType]::ParameterValue, 'A step of the personal housing plan: whose it is, by when, and what became of it')
            [CompletionResult]::new('appointment', 'appointment', [CompletionResultType]::ParameterValue, 'An appointment with its day, time and place, for the release sheet and after')
            [CompletionResult]::new('proposal', 'proposal', [CompletionResultType]::ParameterValue, 'An address proposed for release, who lives there, whether they agree, and probation''s check of it')
            [CompletionResult]::new('benefit', 'benefit', [CompletionResultType]::ParameterValue, 'A benefit: claimed, in payment, stopped, and whether the office knows of custody; what will be in payment on release')
            [CompletionResult]::new('start-money', 'start-money', [CompletionResultType]::ParameterValue, 'A deposit, rent in advance, a guarantor: how much, which scheme was asked, and what it said')
            [CompletionResult]::new('licence-condition', 'licence-condition', [CompletionResultType]::ParameterValue, 'A condition of the licence that bears on where and how the person lives, and to whom it was copied')
            [CompletionResult]::new('reach', 'reach', [CompletionResultType]::ParameterValue, 'How a council or a landlord can reach the person in prison or after release, and who books it')
            [CompletionResult]::new('arrangement', 'arrangement', [CompletionResultType]::ParameterValue, 'What is arranged for the day of release: transport, keys, an emergency bed, and whether it is ready')
            [CompletionResult]::new('protocol', 'protocol', [CompletionResultType]::ParameterValue, 'Protocols: list, show, use, drop, upgrade, add, check, example, words')
            [CompletionResult]::new('directory', 'directory', [CompletionResultType]::ParameterValue, 'Housing authorities, establishments, providers and offices')
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
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Take a person out of the store for good, with all that ever stood about them; it cannot be undone')
            [CompletionResult]::new('date', 'date', [CompletionResultType]::ParameterValue, 'Work out a date: `resettle date 2026-12-18 "+3 working days"`')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Show what resettle does, on about forty invented people in a store of their own')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions of a shell: bash, zsh, fish, powershell or elvish')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write all pages into a folder')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;today' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--establishment', '--establishment', [CompletionResultType]::ParameterName, 'Only people at this establishment: a code or a name')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'Only people whose home is in this authority')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Only actions that this person or role leads: a name, a role, or what the document calls it')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Only actions of this stage: court, reception, custody, pre-release, referral, release, community, monitoring')
            [CompletionResult]::new('--protocol', '--protocol', [CompletionResultType]::ParameterName, 'Only actions that this protocol asks for')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
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
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--if-release', '--if-release', [CompletionResultType]::ParameterName, 'What would move, become late or impossible if this person were released on that day')
            [CompletionResult]::new('--establishment', '--establishment', [CompletionResultType]::ParameterName, 'Only people at this establishment: a code or a name')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'Only people whose home is in this authority')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Everybody, wherever they stand')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;overdue' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--establishment', '--establishment', [CompletionResultType]::ParameterName, 'Only people at this establishment: a code or a name')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'Only people whose home is in this authority')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Only actions that this person or role leads: a name, a role, or what the document calls it')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Only actions of this stage: court, reception, custody, pre-release, referral, release, community, monitoring')
            [CompletionResult]::new('--protocol', '--protocol', [CompletionResultType]::ParameterName, 'Only actions that this protocol asks for')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 3 when something is overdue, and with 4 when nothing is and something is due within 14 days')
            [CompletionResult]::new('--undated', '--undated', [CompletionResultType]::ParameterName, 'Also what has no day ("as soon as possible"), with its age')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;due' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'How many days ahead')
            [CompletionResult]::new('--establishment', '--establishment', [CompletionResultType]::ParameterName, 'Only people at this establishment: a code or a name')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'Only people whose home is in this authority')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Only actions that this person or role leads: a name, a role, or what the document calls it')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Only actions of this stage: court, reception, custody, pre-release, referral, release, community, monitoring')
            [CompletionResult]::new('--protocol', '--protocol', [CompletionResultType]::ParameterName, 'Only actions that this protocol asks for')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 3 when something is overdue, and with 4 when nothing is and something is due in these days')
            [CompletionResult]::new('--undated', '--undated', [CompletionResultType]::ParameterName, 'Also what has no day ("as soon as possible"), with its age')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;timeline' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
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
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
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
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
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
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;risk' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--detail', '--detail', [CompletionResultType]::ParameterName, 'What the risk is, or why it ended, in a few words')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;consent' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'The answer is about a referral to this authority')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who took the answer')
            [CompletionResult]::new('--privacy-notice', '--privacy-notice', [CompletionResultType]::ParameterName, 'Whether a privacy notice was given')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why it was refused or withdrawn')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--oral', '--oral', [CompletionResultType]::ParameterName, 'With `given`: orally, not in writing')
            [CompletionResult]::new('--contact-details', '--contact-details', [CompletionResultType]::ParameterName, 'The answer is about passing on contact details')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;connection' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'This authority too, whatever is recorded of it; may be given more than once')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day looked at, such as the day of release; a weekday is the next one [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
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
        'resettle;public-interest-notice' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The housing authority that is told: a name or a code')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why it is told without consent')
            [CompletionResult]::new('--lawful-basis', '--lawful-basis', [CompletionResultType]::ParameterName, 'The lawful basis of the disclosure')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who decided it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;dates' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--known-on', '--known-on', [CompletionResultType]::ParameterName, 'The day it became known [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;fact' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened, became so or became known [default: today]')
            [CompletionResult]::new('--day', '--day', [CompletionResultType]::ParameterName, 'The day that is foreseen: of the trial, of the end of a placement')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'Name every word, with what it means and the command that records it')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;done' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;waive' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why it need not be done')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;postpone' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The new day')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
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
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--case', '--case', [CompletionResultType]::ParameterName, 'Open a closed case again')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;todo' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By which day')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Who leads')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;receive' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
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
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;sentence' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
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
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;transfer' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Where to: a code or a name; asked for on a terminal where it is not given')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;release' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Where they sleep the first night, in the words of your records ("Settled - Family/Friends", "Homeless - Rough Sleeping")')
            [CompletionResult]::new('--bed-until', '--bed-until', [CompletionResultType]::ParameterName, 'They have a short-stay bed (CAS3) until this day')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--from-court', '--from-court', [CompletionResultType]::ParameterName, 'Released by a court, and not at the end of a sentence')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;recall' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'The release date that was given')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Where: a code or a name [default: where they were]')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--fixed-term', '--fixed-term', [CompletionResultType]::ParameterName, 'For a fixed term: the person is inside the window on the day of return')
            [CompletionResult]::new('--standard', '--standard', [CompletionResultType]::ParameterName, 'Until released again by decision')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;close' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why; asked for on a terminal where it is not given')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'More about it, kept as a note; needed for `other`')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;outcome' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was so [default: the day of release, three months after it, or today]')
            [CompletionResult]::new('--place', '--place', [CompletionResultType]::ParameterName, 'Where: the address')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'The housing authority it lies in: a name or a code')
            [CompletionResult]::new('--suitable', '--suitable', [CompletionResultType]::ParameterName, 'Whether it is suitable on the whole')
            [CompletionResult]::new('--safe', '--safe', [CompletionResultType]::ParameterName, 'Whether it is safe for them and for others')
            [CompletionResult]::new('--crowded', '--crowded', [CompletionResultType]::ParameterName, 'Whether it is crowded')
            [CompletionResult]::new('--facilities', '--facilities', [CompletionResultType]::ParameterName, 'Whether it has what a home needs')
            [CompletionResult]::new('--victim-nearby', '--victim-nearby', [CompletionResultType]::ParameterName, 'Whether a victim lives nearby')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Whether somebody verified it, or the person said so')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who says so')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;release-sheet' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
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
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Make two records of one person one: everything of FROM goes to INTO, and FROM is gone')
            [CompletionResult]::new('renumber', 'renumber', [CompletionResultType]::ParameterValue, 'Put a wrong prison number right: everything of OLD is then under NEW')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all that is held about one person, what stood before and who changed what and when: for a subject access request')
            [CompletionResult]::new('expired', 'expired', [CompletionResultType]::ParameterValue, 'List the records past their keeping: nobody in custody, and nothing recorded for the time given')
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
        'resettle;prisoner;merge' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--same-spell', '--same-spell', [CompletionResultType]::ParameterName, 'Spells that overlap are one stay, entered with two days of reception: the day of INTO stands')
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
        'resettle;prisoner;renumber' {
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
        'resettle;prisoner;export' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write it to a new file that only you can read [default: standard output]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write it')
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
        'resettle;prisoner;expired' {
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'How long records are kept: "6 years", "18 months" [default: what was remembered]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--remember', '--remember', [CompletionResultType]::ParameterName, 'Remember the time in the store, for the next time')
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
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Make two records of one person one: everything of FROM goes to INTO, and FROM is gone')
            [CompletionResult]::new('renumber', 'renumber', [CompletionResultType]::ParameterValue, 'Put a wrong prison number right: everything of OLD is then under NEW')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all that is held about one person, what stood before and who changed what and when: for a subject access request')
            [CompletionResult]::new('expired', 'expired', [CompletionResultType]::ParameterValue, 'List the records past their keeping: nobody in custody, and nothing recorded for the time given')
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
        'resettle;prisoner;help;merge' {
            break
        }
        'resettle;prisoner;help;renumber' {
            break
        }
        'resettle;prisoner;help;export' {
            break
        }
        'resettle;prisoner;help;expired' {
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
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide to keep or close a home: `resettle tenancy decide A1234BC keep --reason "cover lasts until release"`')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Record that a home was given up or lost')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List homes, of everybody or of some people')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one home')
            [CompletionResult]::new('forecast', 'forecast', [CompletionResultType]::ParameterValue, 'Which benefit covers the rent until when, and what keeping or closing a home costs')
            [CompletionResult]::new('rescue', 'rescue', [CompletionResultType]::ParameterValue, 'Homes at stake while their holders are in custody: rent not covered first, then by days of cover left, then not known')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;tenancy;add' {
            [CompletionResult]::new('--tenure', '--tenure', [CompletionResultType]::ParameterName, 'What it is: council, housing-association, private-rented, owner-occupier, supported-housing, family-or-friends, other; for private renting also its legal form: assured-shorthold (before 1 May 2026), assured-periodic (from that day)')
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
            [CompletionResult]::new('--tenure', '--tenure', [CompletionResultType]::ParameterName, 'What it is: council, housing-association, private-rented, owner-occupier, supported-housing, family-or-friends, other; for private renting also its legal form: assured-shorthold (before 1 May 2026), assured-periodic (from that day)')
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
        'resettle;tenancy;decide' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Whose decision: the person''s, with whom')
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
        'resettle;tenancy;forecast' {
            [CompletionResult]::new('--if-release', '--if-release', [CompletionResultType]::ParameterName, 'What it would be if the person were released on that day')
            [CompletionResult]::new('--notice', '--notice', [CompletionResultType]::ParameterName, 'The notice under which the home would be closed: "4 weeks", "2 months" [default: 2 months for a private tenancy, else 4 weeks]')
            [CompletionResult]::new('--notice-on', '--notice-on', [CompletionResultType]::ParameterName, 'The day on which notice is given [default: today]')
            [CompletionResult]::new('--arrears-on', '--arrears-on', [CompletionResultType]::ParameterName, 'The day of which the recorded arrears are; rent is counted on from it [default: the day of reception]')
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
        'resettle;tenancy;rescue' {
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
        'resettle;tenancy;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a home: `resettle tenancy add A1234BC --tenure council --landlord "Medway Council" --started 1/6/2021`')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is recorded of a home: `resettle tenancy edit T000001 --arrears 300`')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide to keep or close a home: `resettle tenancy decide A1234BC keep --reason "cover lasts until release"`')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Record that a home was given up or lost')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List homes, of everybody or of some people')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one home')
            [CompletionResult]::new('forecast', 'forecast', [CompletionResultType]::ParameterValue, 'Which benefit covers the rent until when, and what keeping or closing a home costs')
            [CompletionResult]::new('rescue', 'rescue', [CompletionResultType]::ParameterValue, 'Homes at stake while their holders are in custody: rent not covered first, then by days of cover left, then not known')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;tenancy;help;add' {
            break
        }
        'resettle;tenancy;help;edit' {
            break
        }
        'resettle;tenancy;help;decide' {
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
        'resettle;tenancy;help;forecast' {
            break
        }
        'resettle;tenancy;help;rescue' {
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
            [CompletionResult]::new('form', 'form', [CompletionResultType]::ParameterValue, 'Fill the form of a referral from the case, and say what is missing')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one referral: how far it got, whose turn it is, every step')
            [CompletionResult]::new('chase', 'chase', [CompletionResultType]::ParameterValue, 'Record that the other side was chased; without a referral, list whom to chase')
            [CompletionResult]::new('escalate', 'escalate', [CompletionResultType]::ParameterValue, 'Record that it was taken to a senior officer')
            [CompletionResult]::new('contact', 'contact', [CompletionResultType]::ParameterValue, 'Record that the other side tried to reach the person, or did')
            [CompletionResult]::new('interview', 'interview', [CompletionResultType]::ParameterValue, 'Record an interview: booked for a day, held, or missed')
            [CompletionResult]::new('information', 'information', [CompletionResultType]::ParameterValue, 'Record that more information was asked, or sent')
            [CompletionResult]::new('plan-agreed', 'plan-agreed', [CompletionResultType]::ParameterValue, 'Record that a personal housing plan was agreed')
            [CompletionResult]::new('accepted', 'accepted', [CompletionResultType]::ParameterValue, 'Record that the council accepted a duty: prevention, relief or main')
            [CompletionResult]::new('ended', 'ended', [CompletionResultType]::ParameterValue, 'Record that a duty, a place or the support ended')
            [CompletionResult]::new('waiting', 'waiting', [CompletionResultType]::ParameterValue, 'Record that the person is on a waiting list')
            [CompletionResult]::new('offered', 'offered', [CompletionResultType]::ParameterValue, 'Record that a place or support is offered')
            [CompletionResult]::new('offer', 'offer', [CompletionResultType]::ParameterValue, 'Record whether an offer was accepted or refused by the person')
            [CompletionResult]::new('refused', 'refused', [CompletionResultType]::ParameterValue, 'Record that the referral was refused or closed')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Record that a review of a decision was asked, or answered')
            [CompletionResult]::new('lead', 'lead', [CompletionResultType]::ParameterValue, 'Record who leads on our side or on theirs')
            [CompletionResult]::new('outcome-told', 'outcome-told', [CompletionResultType]::ParameterValue, 'Record that the outcome was told to the referrer')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Withdraw a referral')
            [CompletionResult]::new('supersede', 'supersede', [CompletionResultType]::ParameterValue, 'Record that another referral takes the place of this one')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;referral;add' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'To whom: a housing authority by name or code, or for other kinds a provider of the directory by its id or any receiver; asked for on a terminal where it is not given')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What kind: duty-to-refer, supported-housing, floating-support, mediation, cas3, approved-premises, housing-register, debt-and-benefit-advice, social-care, section-198')
            [CompletionResult]::new('--sent', '--sent', [CompletionResultType]::ParameterName, 'It was sent on this day')
            [CompletionResult]::new('--method', '--method', [CompletionResultType]::ParameterName, 'How it was sent: email, portal, telephone, post')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'With section-198: the council that refers on, where no referral of ours was answered with no local connection')
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
            [CompletionResult]::new('--to-mailbox', '--to-mailbox', [CompletionResultType]::ParameterName, 'The mailbox, the number or the page it went to')
            [CompletionResult]::new('--reference', '--reference', [CompletionResultType]::ParameterName, 'The reference given to it')
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
            [CompletionResult]::new('--reference', '--reference', [CompletionResultType]::ParameterName, 'The other side''s reference')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who acknowledged it')
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
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Only those in this state: draft, sent, acknowledged, answered, over, or how far they got, such as plan-agreed, relief-duty or waiting-list')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'Only those to this authority')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--waiting', '--waiting', [CompletionResultType]::ParameterName, 'Only those on which it is the other side''s turn')
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
        'resettle;referral;form' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Which form')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write it; json leaves out names, addresses and telephone numbers without --names')
            [CompletionResult]::new('--with', '--with', [CompletionResultType]::ParameterName, 'What stands in a field of this printing: referrer_phone="01634 000000"')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'The same from a TOML file with lines like: referrer_phone = "01634 000000"')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write it to this file, for you alone to read')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Write over a file of this name')
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
        'resettle;referral;show' {
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
        'resettle;referral;chase' {
            [CompletionResult]::new('--how', '--how', [CompletionResultType]::ParameterName, 'How: email, telephone, visit')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Who was spoken or written to')
            [CompletionResult]::new('--next', '--next', [CompletionResultType]::ParameterName, 'The day on which to try again')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'List only referrals to this authority')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'List also those whose day has not passed')
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
        'resettle;referral;escalate' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'To whom: the senior officer, by name or post')
            [CompletionResult]::new('--how', '--how', [CompletionResultType]::ParameterName, 'How: email, telephone, letter')
            [CompletionResult]::new('--next', '--next', [CompletionResultType]::ParameterName, 'The day on which to try again')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--disagreement', '--disagreement', [CompletionResultType]::ParameterName, 'The two sides disagree: what the protocols ask then comes up too')
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
        'resettle;referral;contact' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--how', '--how', [CompletionResultType]::ParameterName, 'How: email, telephone, video, visit, letter')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who tried')
            [CompletionResult]::new('--next', '--next', [CompletionResultType]::ParameterName, 'The day on which they try again or go on')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--attempt', '--attempt', [CompletionResultType]::ParameterName, 'They tried and did not reach the person')
            [CompletionResult]::new('--made', '--made', [CompletionResultType]::ParameterName, 'They spoke or wrote to each other')
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
        'resettle;referral;interview' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day of the interview [default with --held or --missed: today]')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'The time of day: 14:30')
            [CompletionResult]::new('--how', '--how', [CompletionResultType]::ParameterName, 'How: prison, video, telephone, office')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'With whom')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why it was missed')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--held', '--held', [CompletionResultType]::ParameterName, 'It was held')
            [CompletionResult]::new('--missed', '--missed', [CompletionResultType]::ParameterName, 'It did not come about')
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
        'resettle;referral;information' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--about', '--about', [CompletionResultType]::ParameterName, 'What was asked or sent, in a few words')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who asked or sent it')
            [CompletionResult]::new('--next', '--next', [CompletionResultType]::ParameterName, 'The day by which it is wanted')
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
        'resettle;referral;plan-agreed' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who said so')
            [CompletionResult]::new('--reference', '--reference', [CompletionResultType]::ParameterName, 'The other side''s reference')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else, in your own words')
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
        'resettle;referral;accepted' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--duty', '--duty', [CompletionResultType]::ParameterName, 'Which duty: prevention, relief, main')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who said so')
            [CompletionResult]::new('--reference', '--reference', [CompletionResultType]::ParameterName, 'The other side''s reference')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else, in your own words')
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
        'resettle;referral;ended' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why: accommodation-secured, 56-days, became-homeless, contact-lost, non-cooperation, offer-refused, withdrew, moved-on, other')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who said so')
            [CompletionResult]::new('--reference', '--reference', [CompletionResultType]::ParameterName, 'The other side''s reference')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else, in your own words')
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
        'resettle;referral;waiting' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who said so')
            [CompletionResult]::new('--next', '--next', [CompletionResultType]::ParameterName, 'The day on which to look at it again')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else')
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
        'resettle;referral;offered' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--what', '--what', [CompletionResultType]::ParameterName, 'What is offered')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The day by which it has to be answered')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who said so')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else')
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
        'resettle;referral;offer' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why it was refused')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else')
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
        'resettle;referral;refused' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why: no-local-connection, not-eligible, intentionally-homeless, closed-without-contact, not-homeless, no-vacancy, risk, support-needs, arrears, list-closed, other')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who said so')
            [CompletionResult]::new('--reference', '--reference', [CompletionResultType]::ParameterName, 'The other side''s reference')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else, in your own words')
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
        'resettle;referral;review' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--result', '--result', [CompletionResultType]::ParameterName, 'With `answered`: whether the decision stands or is changed, which opens the referral again')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why it was asked, or the reason given')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who asked or answered')
            [CompletionResult]::new('--next', '--next', [CompletionResultType]::ParameterName, 'The day by which an answer is expected')
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
        'resettle;referral;lead' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--ours', '--ours', [CompletionResultType]::ParameterName, 'The name of the lead on our side')
            [CompletionResult]::new('--theirs', '--theirs', [CompletionResultType]::ParameterName, 'The name of the lead on their side')
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
        'resettle;referral;outcome-told' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who said so')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Who was told')
            [CompletionResult]::new('--how', '--how', [CompletionResultType]::ParameterName, 'How: email, telephone, letter, portal')
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
        'resettle;referral;withdraw' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why: consent-withdrawn, person-asked, accommodation-found, sent-by-mistake, wrong-receiver, died, other')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who said so')
            [CompletionResult]::new('--reference', '--reference', [CompletionResultType]::ParameterName, 'The other side''s reference')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Anything else, in your own words')
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
        'resettle;referral;supersede' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it happened [default: today]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'The id of the referral that takes its place')
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
        'resettle;referral;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Draft a referral; with --sent, record it as sent')
            [CompletionResult]::new('sent', 'sent', [CompletionResultType]::ParameterValue, 'Mark a referral as sent')
            [CompletionResult]::new('acknowledged', 'acknowledged', [CompletionResultType]::ParameterValue, 'Record that a referral was acknowledged')
            [CompletionResult]::new('responded', 'responded', [CompletionResultType]::ParameterValue, 'Record the answer to a referral')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List referrals, of everybody or of some people')
            [CompletionResult]::new('form', 'form', [CompletionResultType]::ParameterValue, 'Fill the form of a referral from the case, and say what is missing')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one referral: how far it got, whose turn it is, every step')
            [CompletionResult]::new('chase', 'chase', [CompletionResultType]::ParameterValue, 'Record that the other side was chased; without a referral, list whom to chase')
            [CompletionResult]::new('escalate', 'escalate', [CompletionResultType]::ParameterValue, 'Record that it was taken to a senior officer')
            [CompletionResult]::new('contact', 'contact', [CompletionResultType]::ParameterValue, 'Record that the other side tried to reach the person, or did')
            [CompletionResult]::new('interview', 'interview', [CompletionResultType]::ParameterValue, 'Record an interview: booked for a day, held, or missed')
            [CompletionResult]::new('information', 'information', [CompletionResultType]::ParameterValue, 'Record that more information was asked, or sent')
            [CompletionResult]::new('plan-agreed', 'plan-agreed', [CompletionResultType]::ParameterValue, 'Record that a personal housing plan was agreed')
            [CompletionResult]::new('accepted', 'accepted', [CompletionResultType]::ParameterValue, 'Record that the council accepted a duty: prevention, relief or main')
            [CompletionResult]::new('ended', 'ended', [CompletionResultType]::ParameterValue, 'Record that a duty, a place or the support ended')
            [CompletionResult]::new('waiting', 'waiting', [CompletionResultType]::ParameterValue, 'Record that the person is on a waiting list')
            [CompletionResult]::new('offered', 'offered', [CompletionResultType]::ParameterValue, 'Record that a place or support is offered')
            [CompletionResult]::new('offer', 'offer', [CompletionResultType]::ParameterValue, 'Record whether an offer was accepted or refused by the person')
            [CompletionResult]::new('refused', 'refused', [CompletionResultType]::ParameterValue, 'Record that the referral was refused or closed')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Record that a review of a decision was asked, or answered')
            [CompletionResult]::new('lead', 'lead', [CompletionResultType]::ParameterValue, 'Record who leads on our side or on theirs')
            [CompletionResult]::new('outcome-told', 'outcome-told', [CompletionResultType]::ParameterValue, 'Record that the outcome was told to the referrer')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Withdraw a referral')
            [CompletionResult]::new('supersede', 'supersede', [CompletionResultType]::ParameterValue, 'Record that another referral takes the place of this one')
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
        'resettle;referral;help;form' {
            break
        }
        'resettle;referral;help;show' {
            break
        }
        'resettle;referral;help;chase' {
            break
        }
        'resettle;referral;help;escalate' {
            break
        }
        'resettle;referral;help;contact' {
            break
        }
        'resettle;referral;help;interview' {
            break
        }
        'resettle;referral;help;information' {
            break
        }
        'resettle;referral;help;plan-agreed' {
            break
        }
        'resettle;referral;help;accepted' {
            break
        }
        'resettle;referral;help;ended' {
            break
        }
        'resettle;referral;help;waiting' {
            break
        }
        'resettle;referral;help;offered' {
            break
        }
        'resettle;referral;help;offer' {
            break
        }
        'resettle;referral;help;refused' {
            break
        }
        'resettle;referral;help;review' {
            break
        }
        'resettle;referral;help;lead' {
            break
        }
        'resettle;referral;help;outcome-told' {
            break
        }
        'resettle;referral;help;withdraw' {
            break
        }
        'resettle;referral;help;supersede' {
            break
        }
        'resettle;referral;help;help' {
            break
        }
        'resettle;address' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down an address')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change an address; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back an address that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;address;add' {
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'The housing authority it lies in: a name or a code')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it was: settled-home, family-or-friends, supported-housing, hostel, temporary-housing, approved-premises, asylum-support, forces, hospital, hospital-mental-health-act, prison, street, other')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day there')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The last day there; none while the person lives there or would go back')
            [CompletionResult]::new('--by-choice', '--by-choice', [CompletionResultType]::ParameterName, 'Whether the person lived there by their own choice: yes or no')
            [CompletionResult]::new('--reason-left', '--reason-left', [CompletionResultType]::ParameterName, 'Why it was left: custody, evicted, notice-ended, arrears, relationship-ended, domestic-abuse, violence-or-harassment, asked-to-leave, property-condition, moved-by-choice, placement-ended, still-there, other')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'The address')
            [CompletionResult]::new('--landlord', '--landlord', [CompletionResultType]::ParameterName, 'The landlord, with what it takes to reach them')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'Whether there is evidence of it, such as a letter or a bill: yes or no')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Anything else')
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
        'resettle;address;edit' {
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'The housing authority it lies in: a name or a code')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it was: settled-home, family-or-friends, supported-housing, hostel, temporary-housing, approved-premises, asylum-support, forces, hospital, hospital-mental-health-act, prison, street, other')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day there')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The last day there; none while the person lives there or would go back')
            [CompletionResult]::new('--by-choice', '--by-choice', [CompletionResultType]::ParameterName, 'Whether the person lived there by their own choice: yes or no')
            [CompletionResult]::new('--reason-left', '--reason-left', [CompletionResultType]::ParameterName, 'Why it was left: custody, evicted, notice-ended, arrears, relationship-ended, domestic-abuse, violence-or-harassment, asked-to-leave, property-condition, moved-by-choice, placement-ended, still-there, other')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'The address')
            [CompletionResult]::new('--landlord', '--landlord', [CompletionResultType]::ParameterName, 'The landlord, with what it takes to reach them')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'Whether there is evidence of it, such as a letter or a bill: yes or no')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Anything else')
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
        'resettle;address;remove' {
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
        'resettle;address;list' {
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
        'resettle;address;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down an address')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change an address; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back an address that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;address;help;add' {
            break
        }
        'resettle;address;help;edit' {
            break
        }
        'resettle;address;help;remove' {
            break
        }
        'resettle;address;help;list' {
            break
        }
        'resettle;address;help;help' {
            break
        }
        'resettle;tie' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a tie')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a tie; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a tie that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;tie;add' {
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'The housing authority: a name or a code')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What ties the person to it: work, close-family, special-circumstances, care-leaver, former-services')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Since when: for family the day from which they have lived there')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day of it, where it ended or is to end')
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'Who or where, as the council needs it: sister, the employer')
            [CompletionResult]::new('--close', '--close', [CompletionResultType]::ParameterName, 'For family: frequent contact, commitment or dependency: yes or no')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'Whether there is evidence of it: yes or no')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Anything else')
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
        'resettle;tie;edit' {
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'The housing authority: a name or a code')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What ties the person to it: work, close-family, special-circumstances, care-leaver, former-services')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Since when: for family the day from which they have lived there')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day of it, where it ended or is to end')
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'Who or where, as the council needs it: sister, the employer')
            [CompletionResult]::new('--close', '--close', [CompletionResultType]::ParameterName, 'For family: frequent contact, commitment or dependency: yes or no')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'Whether there is evidence of it: yes or no')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Anything else')
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
        'resettle;tie;remove' {
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
        'resettle;tie;list' {
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
        'resettle;tie;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a tie')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a tie; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a tie that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;tie;help;add' {
            break
        }
        'resettle;tie;help;edit' {
            break
        }
        'resettle;tie;help;remove' {
            break
        }
        'resettle;tie;help;list' {
            break
        }
        'resettle;tie;help;help' {
            break
        }
        'resettle;restriction' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a restriction')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a restriction; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a restriction that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;restriction;add' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Why the person may not live there: exclusion-zone, violence, victim-nearby, children-nearby, no-contact, arson-or-insurance, landlord-ban, curfew-or-tag, other')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'The housing authority: a name or a code')
            [CompletionResult]::new('--place', '--place', [CompletionResultType]::ParameterName, 'The place, where it is not a whole authority')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'The reason, as it may be passed on')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day of it')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day of it')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who set it: licence, court, police, probation, landlord, person, other')
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
        'resettle;restriction;edit' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Why the person may not live there: exclusion-zone, violence, victim-nearby, children-nearby, no-contact, arson-or-insurance, landlord-ban, curfew-or-tag, other')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'The housing authority: a name or a code')
            [CompletionResult]::new('--place', '--place', [CompletionResultType]::ParameterName, 'The place, where it is not a whole authority')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'The reason, as it may be passed on')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day of it')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day of it')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who set it: licence, court, police, probation, landlord, person, other')
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
        'resettle;restriction;remove' {
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
        'resettle;restriction;list' {
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
        'resettle;restriction;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a restriction')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a restriction; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a restriction that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;restriction;help;add' {
            break
        }
        'resettle;restriction;help;edit' {
            break
        }
        'resettle;restriction;help;remove' {
            break
        }
        'resettle;restriction;help;list' {
            break
        }
        'resettle;restriction;help;help' {
            break
        }
        'resettle;permission' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a permission')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a permission; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a permission that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;permission;add' {
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'Who may ask')
            [CompletionResult]::new('--whom', '--whom', [CompletionResultType]::ParameterName, 'Whom they may ask')
            [CompletionResult]::new('--about', '--about', [CompletionResultType]::ParameterName, 'About what')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was given')
            [CompletionResult]::new('--written', '--written', [CompletionResultType]::ParameterName, 'Whether it is in writing: yes or no')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The day it was taken back, or from which it no longer holds')
            [CompletionResult]::new('--home', '--home', [CompletionResultType]::ParameterName, 'The home it is about: T000001')
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
        'resettle;permission;edit' {
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'Who may ask')
            [CompletionResult]::new('--whom', '--whom', [CompletionResultType]::ParameterName, 'Whom they may ask')
            [CompletionResult]::new('--about', '--about', [CompletionResultType]::ParameterName, 'About what')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was given')
            [CompletionResult]::new('--written', '--written', [CompletionResultType]::ParameterName, 'Whether it is in writing: yes or no')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The day it was taken back, or from which it no longer holds')
            [CompletionResult]::new('--home', '--home', [CompletionResultType]::ParameterName, 'The home it is about: T000001')
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
        'resettle;permission;remove' {
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
        'resettle;permission;list' {
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
        'resettle;permission;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a permission')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a permission; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a permission that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;permission;help;add' {
            break
        }
        'resettle;permission;help;edit' {
            break
        }
        'resettle;permission;help;remove' {
            break
        }
        'resettle;permission;help;list' {
            break
        }
        'resettle;permission;help;help' {
            break
        }
        'resettle;notice' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a notice')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a notice; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a notice that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;notice;add' {
            [CompletionResult]::new('--home', '--home', [CompletionResultType]::ParameterName, 'The home: T000001')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What was served: section-8, section-21, notice-to-quit, notice-of-seeking-possession, possession-order, eviction-date, mortgage-possession, by-the-tenant, other')
            [CompletionResult]::new('--served', '--served', [CompletionResultType]::ParameterName, 'The day it was served')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'The day it runs out')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who served it')
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, 'The ground given, such as arrears')
            [CompletionResult]::new('--withdrawn', '--withdrawn', [CompletionResultType]::ParameterName, 'The day it was taken back')
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
        'resettle;notice;edit' {
            [CompletionResult]::new('--home', '--home', [CompletionResultType]::ParameterName, 'The home: T000001')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What was served: section-8, section-21, notice-to-quit, notice-of-seeking-possession, possession-order, eviction-date, mortgage-possession, by-the-tenant, other')
            [CompletionResult]::new('--served', '--served', [CompletionResultType]::ParameterName, 'The day it was served')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'The day it runs out')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who served it')
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, 'The ground given, such as arrears')
            [CompletionResult]::new('--withdrawn', '--withdrawn', [CompletionResultType]::ParameterName, 'The day it was taken back')
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
        'resettle;notice;remove' {
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
        'resettle;notice;list' {
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
        'resettle;notice;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a notice')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a notice; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a notice that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;notice;help;add' {
            break
        }
        'resettle;notice;help;edit' {
            break
        }
        'resettle;notice;help;remove' {
            break
        }
        'resettle;notice;help;list' {
            break
        }
        'resettle;notice;help;help' {
            break
        }
        'resettle;home-care' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a care of the home')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a care of the home; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a care of the home that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;home-care;add' {
            [CompletionResult]::new('--home', '--home', [CompletionResultType]::ParameterName, 'The home: T000001')
            [CompletionResult]::new('--what', '--what', [CompletionResultType]::ParameterName, 'What is seen to: keys, belongings, pets, occupants, looked-after-by, landlord, post, gas-electricity-water, council-tax, insurance')
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'Who has it, sees to it or is there, with what it takes to reach them')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Since when')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day')
            [CompletionResult]::new('--agreed', '--agreed', [CompletionResultType]::ParameterName, 'For occupants: whether the landlord knows and agrees: yes or no')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Anything else')
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
        'resettle;home-care;edit' {
            [CompletionResult]::new('--home', '--home', [CompletionResultType]::ParameterName, 'The home: T000001')
            [CompletionResult]::new('--what', '--what', [CompletionResultType]::ParameterName, 'What is seen to: keys, belongings, pets, occupants, looked-after-by, landlord, post, gas-electricity-water, council-tax, insurance')
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'Who has it, sees to it or is there, with what it takes to reach them')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Since when')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day')
            [CompletionResult]::new('--agreed', '--agreed', [CompletionResultType]::ParameterName, 'For occupants: whether the landlord knows and agrees: yes or no')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Anything else')
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
        'resettle;home-care;remove' {
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
        'resettle;home-care;list' {
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
        'resettle;home-care;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a care of the home')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a care of the home; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a care of the home that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;home-care;help;add' {
            break
        }
        'resettle;home-care;help;edit' {
            break
        }
        'resettle;home-care;help;remove' {
            break
        }
        'resettle;home-care;help;list' {
            break
        }
        'resettle;home-care;help;help' {
            break
        }
        'resettle;debt' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a debt')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a debt; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a debt that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;debt;add' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What sort of debt: rent-arrears, former-tenant-arrears, mortgage-arrears, council-tax, benefit-overpayment, repairs-charge, gas-electricity-water, court-fine, loan, other')
            [CompletionResult]::new('--owed-to', '--owed-to', [CompletionResultType]::ParameterName, 'To whom')
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'How much, in pounds')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day of that amount')
            [CompletionResult]::new('--repayment', '--repayment', [CompletionResultType]::ParameterName, 'What is paid back each time, in pounds')
            [CompletionResult]::new('--per', '--per', [CompletionResultType]::ParameterName, 'How often: week, fortnight, four-weeks, month, quarter, year')
            [CompletionResult]::new('--months-paid', '--months-paid', [CompletionResultType]::ParameterName, 'For how many months it has been paid back')
            [CompletionResult]::new('--blocks', '--blocks', [CompletionResultType]::ParameterName, 'Whether it blocks an application for housing: yes or no')
            [CompletionResult]::new('--home', '--home', [CompletionResultType]::ParameterName, 'The home it is about: T000001')
            [CompletionResult]::new('--cleared', '--cleared', [CompletionResultType]::ParameterName, 'The day it was cleared')
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
        'resettle;debt;edit' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What sort of debt: rent-arrears, former-tenant-arrears, mortgage-arrears, council-tax, benefit-overpayment, repairs-charge, gas-electricity-water, court-fine, loan, other')
            [CompletionResult]::new('--owed-to', '--owed-to', [CompletionResultType]::ParameterName, 'To whom')
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'How much, in pounds')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day of that amount')
            [CompletionResult]::new('--repayment', '--repayment', [CompletionResultType]::ParameterName, 'What is paid back each time, in pounds')
            [CompletionResult]::new('--per', '--per', [CompletionResultType]::ParameterName, 'How often: week, fortnight, four-weeks, month, quarter, year')
            [CompletionResult]::new('--months-paid', '--months-paid', [CompletionResultType]::ParameterName, 'For how many months it has been paid back')
            [CompletionResult]::new('--blocks', '--blocks', [CompletionResultType]::ParameterName, 'Whether it blocks an application for housing: yes or no')
            [CompletionResult]::new('--home', '--home', [CompletionResultType]::ParameterName, 'The home it is about: T000001')
            [CompletionResult]::new('--cleared', '--cleared', [CompletionResultType]::ParameterName, 'The day it was cleared')
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
        'resettle;debt;remove' {
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
        'resettle;debt;list' {
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
        'resettle;debt;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a debt')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a debt; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a debt that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;debt;help;add' {
            break
        }
        'resettle;debt;help;edit' {
            break
        }
        'resettle;debt;help;remove' {
            break
        }
        'resettle;debt;help;list' {
            break
        }
        'resettle;debt;help;help' {
            break
        }
        'resettle;need' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a need')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a need; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a need that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;need;add' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What sort of need: mental-health, physical-health, disability, learning-disability, mobility, pregnancy, drugs, alcohol, gambling, domestic-abuse, sexual-exploitation, money, daily-living, tenancy-skills, family-and-children, work-and-training, literacy, language, gender-specific-housing, social-care, end-of-life, other')
            [CompletionResult]::new('--details', '--details', [CompletionResultType]::ParameterName, 'What a landlord or a council has to know of it')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Since when')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day of it')
            [CompletionResult]::new('--support', '--support', [CompletionResultType]::ParameterName, 'Who helps with it, with what it takes to reach them')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'Whether there is evidence for the council: yes or no')
            [CompletionResult]::new('--evidence-kept', '--evidence-kept', [CompletionResultType]::ParameterName, 'What the evidence is, and where it is kept')
            [CompletionResult]::new('--housing', '--housing', [CompletionResultType]::ParameterName, 'What it asks of a home, such as a ground floor')
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
        'resettle;need;edit' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What sort of need: mental-health, physical-health, disability, learning-disability, mobility, pregnancy, drugs, alcohol, gambling, domestic-abuse, sexual-exploitation, money, daily-living, tenancy-skills, family-and-children, work-and-training, literacy, language, gender-specific-housing, social-care, end-of-life, other')
            [CompletionResult]::new('--details', '--details', [CompletionResultType]::ParameterName, 'What a landlord or a council has to know of it')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Since when')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day of it')
            [CompletionResult]::new('--support', '--support', [CompletionResultType]::ParameterName, 'Who helps with it, with what it takes to reach them')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'Whether there is evidence for the council: yes or no')
            [CompletionResult]::new('--evidence-kept', '--evidence-kept', [CompletionResultType]::ParameterName, 'What the evidence is, and where it is kept')
            [CompletionResult]::new('--housing', '--housing', [CompletionResultType]::ParameterName, 'What it asks of a home, such as a ground floor')
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
        'resettle;need;remove' {
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
        'resettle;need;list' {
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
        'resettle;need;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a need')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a need; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a need that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;need;help;add' {
            break
        }
        'resettle;need;help;edit' {
            break
        }
        'resettle;need;help;remove' {
            break
        }
        'resettle;need;help;list' {
            break
        }
        'resettle;need;help;help' {
            break
        }
        'resettle;household' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down somebody of the household')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change somebody of the household; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back somebody of the household that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;household;add' {
            [CompletionResult]::new('--relation', '--relation', [CompletionResultType]::ParameterName, 'Who they are: partner, child, expected-child, parent, sibling, other-relative, friend, carer, other')
            [CompletionResult]::new('--member-name', '--member-name', [CompletionResultType]::ParameterName, 'Their name, where the form needs it')
            [CompletionResult]::new('--born', '--born', [CompletionResultType]::ParameterName, 'The day of birth, or the day a child is expected')
            [CompletionResult]::new('--will-live-with', '--will-live-with', [CompletionResultType]::ParameterName, 'Whether they are to live with the person after release: yes or no')
            [CompletionResult]::new('--cared-for-by', '--cared-for-by', [CompletionResultType]::ParameterName, 'For a child: who cares for it now: this-person, other-parent, family, friends, council, other')
            [CompletionResult]::new('--social-worker', '--social-worker', [CompletionResultType]::ParameterName, 'The social worker, with what it takes to reach them')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Since when')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day of it')
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
        'resettle;household;edit' {
            [CompletionResult]::new('--relation', '--relation', [CompletionResultType]::ParameterName, 'Who they are: partner, child, expected-child, parent, sibling, other-relative, friend, carer, other')
            [CompletionResult]::new('--member-name', '--member-name', [CompletionResultType]::ParameterName, 'Their name, where the form needs it')
            [CompletionResult]::new('--born', '--born', [CompletionResultType]::ParameterName, 'The day of birth, or the day a child is expected')
            [CompletionResult]::new('--will-live-with', '--will-live-with', [CompletionResultType]::ParameterName, 'Whether they are to live with the person after release: yes or no')
            [CompletionResult]::new('--cared-for-by', '--cared-for-by', [CompletionResultType]::ParameterName, 'For a child: who cares for it now: this-person, other-parent, family, friends, council, other')
            [CompletionResult]::new('--social-worker', '--social-worker', [CompletionResultType]::ParameterName, 'The social worker, with what it takes to reach them')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Since when')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day of it')
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
        'resettle;household;remove' {
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
        'resettle;household;list' {
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
        'resettle;household;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down somebody of the household')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change somebody of the household; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back somebody of the household that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;household;help;add' {
            break
        }
        'resettle;household;help;edit' {
            break
        }
        'resettle;household;help;remove' {
            break
        }
        'resettle;household;help;list' {
            break
        }
        'resettle;household;help;help' {
            break
        }
        'resettle;document' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a document')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a document; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a document that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;document;add' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Which document: birth-certificate, passport, driving-licence, citizen-card, national-insurance, immigration-status, prison-id-letter, bank-account, benefit-letter, tenancy-agreement, medical-letter, marriage-certificate, other')
            [CompletionResult]::new('--held', '--held', [CompletionResultType]::ParameterName, 'What is held of it: original, copy, not-held')
            [CompletionResult]::new('--kept', '--kept', [CompletionResultType]::ParameterName, 'Where it is kept')
            [CompletionResult]::new('--applied', '--applied', [CompletionResultType]::ParameterName, 'The day it was applied for')
            [CompletionResult]::new('--received', '--received', [CompletionResultType]::ParameterName, 'The day it came')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'The last day it is good for')
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
        'resettle;document;edit' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Which document: birth-certificate, passport, driving-licence, citizen-card, national-insurance, immigration-status, prison-id-letter, bank-account, benefit-letter, tenancy-agreement, medical-letter, marriage-certificate, other')
            [CompletionResult]::new('--held', '--held', [CompletionResultType]::ParameterName, 'What is held of it: original, copy, not-held')
            [CompletionResult]::new('--kept', '--kept', [CompletionResultType]::ParameterName, 'Where it is kept')
            [CompletionResult]::new('--applied', '--applied', [CompletionResultType]::ParameterName, 'The day it was applied for')
            [CompletionResult]::new('--received', '--received', [CompletionResultType]::ParameterName, 'The day it came')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'The last day it is good for')
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
        'resettle;document;remove' {
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
        'resettle;document;list' {
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
        'resettle;document;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a document')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a document; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a document that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;document;help;add' {
            break
        }
        'resettle;document;help;edit' {
            break
        }
        'resettle;document;help;remove' {
            break
        }
        'resettle;document;help;list' {
            break
        }
        'resettle;document;help;help' {
            break
        }
        'resettle;harm' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a risk of harm')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a risk of harm; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a risk of harm that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;harm;add' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'To whom: public, known-adult, children, staff, prisoners, self')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'How high, in the words of the assessment: low, medium, high, very-high')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Of what: violence, sexual, arson, domestic-abuse, robbery-or-burglary, stalking-or-harassment, hate, self-harm, cuckooing-or-exploitation, drugs, other')
            [CompletionResult]::new('--details', '--details', [CompletionResultType]::ParameterName, 'What has to be known of it to house the person safely')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'The day of the assessment')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The day it was found to be over')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who assessed it')
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
        'resettle;harm;edit' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'To whom: public, known-adult, children, staff, prisoners, self')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'How high, in the words of the assessment: low, medium, high, very-high')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Of what: violence, sexual, arson, domestic-abuse, robbery-or-burglary, stalking-or-harassment, hate, self-harm, cuckooing-or-exploitation, drugs, other')
            [CompletionResult]::new('--details', '--details', [CompletionResultType]::ParameterName, 'What has to be known of it to house the person safely')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'The day of the assessment')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The day it was found to be over')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who assessed it')
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
        'resettle;harm;remove' {
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
        'resettle;harm;list' {
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
        'resettle;harm;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a risk of harm')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a risk of harm; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a risk of harm that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;harm;help;add' {
            break
        }
        'resettle;harm;help;edit' {
            break
        }
        'resettle;harm;help;remove' {
            break
        }
        'resettle;harm;help;list' {
            break
        }
        'resettle;harm;help;help' {
            break
        }
        'resettle;form-answer' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down an answer for a form')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change an answer for a form; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back an answer for a form that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;form-answer;add' {
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'What the form asks: gp, treatment-current, treatment-types, drug-current, disability-self-described, disability-registered, manages-finances, shared-living-history, risk-assessment, household, home-phone, mobile-phone, email, language, privacy-notice')
            [CompletionResult]::new('--answer', '--answer', [CompletionResultType]::ParameterName, 'The answer, as it is to stand on the form; yes or no where the form asks for that')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was given')
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
        'resettle;form-answer;edit' {
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'What the form asks: gp, treatment-current, treatment-types, drug-current, disability-self-described, disability-registered, manages-finances, shared-living-history, risk-assessment, household, home-phone, mobile-phone, email, language, privacy-notice')
            [CompletionResult]::new('--answer', '--answer', [CompletionResultType]::ParameterName, 'The answer, as it is to stand on the form; yes or no where the form asks for that')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was given')
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
        'resettle;form-answer;remove' {
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
        'resettle;form-answer;list' {
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
        'resettle;form-answer;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down an answer for a form')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change an answer for a form; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back an answer for a form that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;form-answer;help;add' {
            break
        }
        'resettle;form-answer;help;edit' {
            break
        }
        'resettle;form-answer;help;remove' {
            break
        }
        'resettle;form-answer;help;list' {
            break
        }
        'resettle;form-answer;help;help' {
            break
        }
        'resettle;plan-step' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a step of the plan')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a step of the plan; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a step of the plan that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;plan-step;add' {
            [CompletionResult]::new('--party', '--party', [CompletionResultType]::ParameterName, 'Who takes it: person, council, prison, probation, voluntary, dwp, provider')
            [CompletionResult]::new('--what', '--what', [CompletionResultType]::ParameterName, 'What is to be done')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was agreed')
            [CompletionResult]::new('--by-day', '--by-day', [CompletionResultType]::ParameterName, 'The day by which it is to be done')
            [CompletionResult]::new('--done', '--done', [CompletionResultType]::ParameterName, 'The day it was done')
            [CompletionResult]::new('--refused', '--refused', [CompletionResultType]::ParameterName, 'The day on which it was refused, or not agreed to')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why it was refused or not done')
            [CompletionResult]::new('--update', '--update', [CompletionResultType]::ParameterName, 'How it stands')
            [CompletionResult]::new('--referral', '--referral', [CompletionResultType]::ParameterName, 'The referral it came of: R000001')
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
        'resettle;plan-step;edit' {
            [CompletionResult]::new('--party', '--party', [CompletionResultType]::ParameterName, 'Who takes it: person, council, prison, probation, voluntary, dwp, provider')
            [CompletionResult]::new('--what', '--what', [CompletionResultType]::ParameterName, 'What is to be done')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was agreed')
            [CompletionResult]::new('--by-day', '--by-day', [CompletionResultType]::ParameterName, 'The day by which it is to be done')
            [CompletionResult]::new('--done', '--done', [CompletionResultType]::ParameterName, 'The day it was done')
            [CompletionResult]::new('--refused', '--refused', [CompletionResultType]::ParameterName, 'The day on which it was refused, or not agreed to')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why it was refused or not done')
            [CompletionResult]::new('--update', '--update', [CompletionResultType]::ParameterName, 'How it stands')
            [CompletionResult]::new('--referral', '--referral', [CompletionResultType]::ParameterName, 'The referral it came of: R000001')
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
        'resettle;plan-step;remove' {
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
        'resettle;plan-step;list' {
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
        'resettle;plan-step;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a step of the plan')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a step of the plan; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a step of the plan that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;plan-step;help;add' {
            break
        }
        'resettle;plan-step;help;edit' {
            break
        }
        'resettle;plan-step;help;remove' {
            break
        }
        'resettle;plan-step;help;list' {
            break
        }
        'resettle;plan-step;help;help' {
            break
        }
        'resettle;appointment' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down an appointment')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change an appointment; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back an appointment that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;appointment;add' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'With whom: probation, council, housing-provider, jobcentre, health, prescription, drug-and-alcohol, social-worker, viewing, interview, other')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'The time: 14:30')
            [CompletionResult]::new('--with', '--with', [CompletionResultType]::ParameterName, 'The name of the office or the person, with what it takes to reach them')
            [CompletionResult]::new('--place', '--place', [CompletionResultType]::ParameterName, 'Where')
            [CompletionResult]::new('--kept', '--kept', [CompletionResultType]::ParameterName, 'Whether it was kept: yes or no')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'What to bring, and anything else')
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
        'resettle;appointment;edit' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'With whom: probation, council, housing-provider, jobcentre, health, prescription, drug-and-alcohol, social-worker, viewing, interview, other')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'The time: 14:30')
            [CompletionResult]::new('--with', '--with', [CompletionResultType]::ParameterName, 'The name of the office or the person, with what it takes to reach them')
            [CompletionResult]::new('--place', '--place', [CompletionResultType]::ParameterName, 'Where')
            [CompletionResult]::new('--kept', '--kept', [CompletionResultType]::ParameterName, 'Whether it was kept: yes or no')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'What to bring, and anything else')
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
        'resettle;appointment;remove' {
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
        'resettle;appointment;list' {
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
        'resettle;appointment;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down an appointment')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change an appointment; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back an appointment that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;appointment;help;add' {
            break
        }
        'resettle;appointment;help;edit' {
            break
        }
        'resettle;appointment;help;remove' {
            break
        }
        'resettle;appointment;help;list' {
            break
        }
        'resettle;appointment;help;help' {
            break
        }
        'resettle;proposal' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a proposed address')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a proposed address; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a proposed address that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;proposal;add' {
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'The address')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'The housing authority it lies in: a name or a code')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was proposed')
            [CompletionResult]::new('--lives-there', '--lives-there', [CompletionResultType]::ParameterName, 'Who lives there, with what it takes to reach them')
            [CompletionResult]::new('--agrees', '--agrees', [CompletionResultType]::ParameterName, 'Whether they agree: yes or no')
            [CompletionResult]::new('--sent', '--sent', [CompletionResultType]::ParameterName, 'The day it was sent to probation')
            [CompletionResult]::new('--checked', '--checked', [CompletionResultType]::ParameterName, 'The day of the check''s result')
            [CompletionResult]::new('--result', '--result', [CompletionResultType]::ParameterName, 'The result of the check: suitable, unsuitable, withdrawn')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'The reason of the result')
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
        'resettle;proposal;edit' {
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'The address')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'The housing authority it lies in: a name or a code')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was proposed')
            [CompletionResult]::new('--lives-there', '--lives-there', [CompletionResultType]::ParameterName, 'Who lives there, with what it takes to reach them')
            [CompletionResult]::new('--agrees', '--agrees', [CompletionResultType]::ParameterName, 'Whether they agree: yes or no')
            [CompletionResult]::new('--sent', '--sent', [CompletionResultType]::ParameterName, 'The day it was sent to probation')
            [CompletionResult]::new('--checked', '--checked', [CompletionResultType]::ParameterName, 'The day of the check''s result')
            [CompletionResult]::new('--result', '--result', [CompletionResultType]::ParameterName, 'The result of the check: suitable, unsuitable, withdrawn')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'The reason of the result')
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
        'resettle;proposal;remove' {
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
        'resettle;proposal;list' {
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
        'resettle;proposal;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a proposed address')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a proposed address; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a proposed address that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;proposal;help;add' {
            break
        }
        'resettle;proposal;help;edit' {
            break
        }
        'resettle;proposal;help;remove' {
            break
        }
        'resettle;proposal;help;list' {
            break
        }
        'resettle;proposal;help;help' {
            break
        }
        'resettle;benefit' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a benefit')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a benefit; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a benefit that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;benefit;add' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Which benefit: universal-credit, housing-benefit, pip, esa, pension-credit, state-pension, council-tax-reduction, carers-allowance, child-benefit, local-welfare, other')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was so')
            [CompletionResult]::new('--claimed', '--claimed', [CompletionResultType]::ParameterName, 'The day it was claimed')
            [CompletionResult]::new('--paid-from', '--paid-from', [CompletionResultType]::ParameterName, 'The day from which it is or will be paid')
            [CompletionResult]::new('--stopped', '--stopped', [CompletionResultType]::ParameterName, 'The day it was stopped')
            [CompletionResult]::new('--told-of-custody', '--told-of-custody', [CompletionResultType]::ParameterName, 'The day the office was told of custody')
            [CompletionResult]::new('--on-release', '--on-release', [CompletionResultType]::ParameterName, 'Whether it will be in payment on the day of release: yes or no')
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'How much, in pounds')
            [CompletionResult]::new('--per', '--per', [CompletionResultType]::ParameterName, 'How often: week, fortnight, four-weeks, month, quarter, year')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Anything else')
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
        'resettle;benefit;edit' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Which benefit: universal-credit, housing-benefit, pip, esa, pension-credit, state-pension, council-tax-reduction, carers-allowance, child-benefit, local-welfare, other')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was so')
            [CompletionResult]::new('--claimed', '--claimed', [CompletionResultType]::ParameterName, 'The day it was claimed')
            [CompletionResult]::new('--paid-from', '--paid-from', [CompletionResultType]::ParameterName, 'The day from which it is or will be paid')
            [CompletionResult]::new('--stopped', '--stopped', [CompletionResultType]::ParameterName, 'The day it was stopped')
            [CompletionResult]::new('--told-of-custody', '--told-of-custody', [CompletionResultType]::ParameterName, 'The day the office was told of custody')
            [CompletionResult]::new('--on-release', '--on-release', [CompletionResultType]::ParameterName, 'Whether it will be in payment on the day of release: yes or no')
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'How much, in pounds')
            [CompletionResult]::new('--per', '--per', [CompletionResultType]::ParameterName, 'How often: week, fortnight, four-weeks, month, quarter, year')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Anything else')
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
        'resettle;benefit;remove' {
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
        'resettle;benefit;list' {
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
        'resettle;benefit;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a benefit')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a benefit; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a benefit that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;benefit;help;add' {
            break
        }
        'resettle;benefit;help;edit' {
            break
        }
        'resettle;benefit;help;remove' {
            break
        }
        'resettle;benefit;help;list' {
            break
        }
        'resettle;benefit;help;help' {
            break
        }
        'resettle;start-money' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down money to get in')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change money to get in; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back money to get in that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;start-money;add' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it is for: deposit, rent-in-advance, guarantor, bond, rent-top-up, furniture, removal, other')
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'How much, in pounds')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Which scheme or person was asked')
            [CompletionResult]::new('--asked', '--asked', [CompletionResultType]::ParameterName, 'The day it was asked for')
            [CompletionResult]::new('--agreed', '--agreed', [CompletionResultType]::ParameterName, 'The day it was agreed')
            [CompletionResult]::new('--refused', '--refused', [CompletionResultType]::ParameterName, 'The day it was refused')
            [CompletionResult]::new('--paid', '--paid', [CompletionResultType]::ParameterName, 'The day it was paid')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'The reason given')
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
        'resettle;start-money;edit' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it is for: deposit, rent-in-advance, guarantor, bond, rent-top-up, furniture, removal, other')
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'How much, in pounds')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Which scheme or person was asked')
            [CompletionResult]::new('--asked', '--asked', [CompletionResultType]::ParameterName, 'The day it was asked for')
            [CompletionResult]::new('--agreed', '--agreed', [CompletionResultType]::ParameterName, 'The day it was agreed')
            [CompletionResult]::new('--refused', '--refused', [CompletionResultType]::ParameterName, 'The day it was refused')
            [CompletionResult]::new('--paid', '--paid', [CompletionResultType]::ParameterName, 'The day it was paid')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'The reason given')
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
        'resettle;start-money;remove' {
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
        'resettle;start-money;list' {
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
        'resettle;start-money;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down money to get in')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change money to get in; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back money to get in that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;start-money;help;add' {
            break
        }
        'resettle;start-money;help;edit' {
            break
        }
        'resettle;start-money;help;remove' {
            break
        }
        'resettle;start-money;help;list' {
            break
        }
        'resettle;start-money;help;help' {
            break
        }
        'resettle;licence-condition' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a licence condition')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a licence condition; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a licence condition that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;licence-condition;add' {
            [CompletionResult]::new('--what', '--what', [CompletionResultType]::ParameterName, 'The condition, in short')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day of it')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day of it')
            [CompletionResult]::new('--copied-to', '--copied-to', [CompletionResultType]::ParameterName, 'To whom it was copied')
            [CompletionResult]::new('--copied', '--copied', [CompletionResultType]::ParameterName, 'The day it was copied')
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
        'resettle;licence-condition;edit' {
            [CompletionResult]::new('--what', '--what', [CompletionResultType]::ParameterName, 'The condition, in short')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day of it')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day of it')
            [CompletionResult]::new('--copied-to', '--copied-to', [CompletionResultType]::ParameterName, 'To whom it was copied')
            [CompletionResult]::new('--copied', '--copied', [CompletionResultType]::ParameterName, 'The day it was copied')
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
        'resettle;licence-condition;remove' {
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
        'resettle;licence-condition;list' {
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
        'resettle;licence-condition;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a licence condition')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a licence condition; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a licence condition that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;licence-condition;help;add' {
            break
        }
        'resettle;licence-condition;help;edit' {
            break
        }
        'resettle;licence-condition;help;remove' {
            break
        }
        'resettle;licence-condition;help;list' {
            break
        }
        'resettle;licence-condition;help;help' {
            break
        }
        'resettle;reach' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a way to reach the person')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a way to reach the person; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a way to reach the person that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;reach;add' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'How: legal-visit, video-link, telephone, email-a-prisoner, letter, through-staff, after-release, other')
            [CompletionResult]::new('--booked-by', '--booked-by', [CompletionResultType]::ParameterName, 'Who books it, with what it takes to reach them')
            [CompletionResult]::new('--details', '--details', [CompletionResultType]::ParameterName, 'The number, the address, the times')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'From when')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day of it')
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
        'resettle;reach;edit' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'How: legal-visit, video-link, telephone, email-a-prisoner, letter, through-staff, after-release, other')
            [CompletionResult]::new('--booked-by', '--booked-by', [CompletionResultType]::ParameterName, 'Who books it, with what it takes to reach them')
            [CompletionResult]::new('--details', '--details', [CompletionResultType]::ParameterName, 'The number, the address, the times')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'From when')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day of it')
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
        'resettle;reach;remove' {
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
        'resettle;reach;list' {
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
        'resettle;reach;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a way to reach the person')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a way to reach the person; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a way to reach the person that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;reach;help;add' {
            break
        }
        'resettle;reach;help;edit' {
            break
        }
        'resettle;reach;help;remove' {
            break
        }
        'resettle;reach;help;list' {
            break
        }
        'resettle;reach;help;help' {
            break
        }
        'resettle;arrangement' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down an arrangement')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change an arrangement; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back an arrangement that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;arrangement;add' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it is: transport, met-at-the-gate, keys, belongings, clothing, money, bank-account, prescription, telephone, emergency-bed, identity-papers, other')
            [CompletionResult]::new('--what', '--what', [CompletionResultType]::ParameterName, 'What is arranged, with whom and when')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was arranged')
            [CompletionResult]::new('--ready', '--ready', [CompletionResultType]::ParameterName, 'Whether it is ready: yes or no')
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
        'resettle;arrangement;edit' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it is: transport, met-at-the-gate, keys, belongings, clothing, money, bank-account, prescription, telephone, emergency-bed, identity-papers, other')
            [CompletionResult]::new('--what', '--what', [CompletionResultType]::ParameterName, 'What is arranged, with whom and when')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was arranged')
            [CompletionResult]::new('--ready', '--ready', [CompletionResultType]::ParameterName, 'Whether it is ready: yes or no')
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
        'resettle;arrangement;remove' {
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
        'resettle;arrangement;list' {
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
        'resettle;arrangement;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down an arrangement')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change an arrangement; "unknown" takes a value out')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back an arrangement that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, of one person or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;arrangement;help;add' {
            break
        }
        'resettle;arrangement;help;edit' {
            break
        }
        'resettle;arrangement;help;remove' {
            break
        }
        'resettle;arrangement;help;list' {
            break
        }
        'resettle;arrangement;help;help' {
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
            [CompletionResult]::new('authorities', 'authorities', [CompletionResultType]::ParameterValue, 'List the housing authorities of the day')
            [CompletionResult]::new('establishments', 'establishments', [CompletionResultType]::ParameterValue, 'List the prisons and young offender institutions that are open')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Find an authority, an establishment, a provider or an office by a code, an alias or most of a name')
            [CompletionResult]::new('prison', 'prison', [CompletionResultType]::ParameterValue, 'Say whether an establishment is a local prison')
            [CompletionResult]::new('provider', 'provider', [CompletionResultType]::ParameterValue, 'Providers of housing or support: add, edit, remove, list, show')
            [CompletionResult]::new('office', 'office', [CompletionResultType]::ParameterValue, 'Offices and how they are reached: add, edit, remove, list')
            [CompletionResult]::new('offices', 'offices', [CompletionResultType]::ParameterValue, 'List how councils are reached about a referral, and since when nobody has checked it')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Record that somebody checked how an office or a provider is reached')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;directory;authorities' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'Those of this day [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Also those that have ended, or are yet to come')
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
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Only those of which the directory says that they are local prisons, or are not')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Also those that have closed')
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
        'resettle;directory;prison' {
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Whether it is a local prison; `unknown` takes the answer back')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Anything else that has to be known of it')
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
        'resettle;directory;provider' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a provider')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a provider: `resettle directory provider add` explains the options')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a provider that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List providers')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one provider')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;directory;provider;add' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Its name')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it is: housing-association, supported-housing, floating-support, hostel, private-landlord, approved-premises, cas3, charity, advice, other')
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'Where its places are')
            [CompletionResult]::new('--list-closed', '--list-closed', [CompletionResultType]::ParameterName, 'Whether its list is closed: yes or no')
            [CompletionResult]::new('--closed-until', '--closed-until', [CompletionResultType]::ParameterName, 'The day until which it is closed')
            [CompletionResult]::new('--high-risk', '--high-risk', [CompletionResultType]::ParameterName, 'Whether it takes people of high risk of harm: yes or no')
            [CompletionResult]::new('--arson', '--arson', [CompletionResultType]::ParameterName, 'Whether it takes people with a history of arson: yes or no')
            [CompletionResult]::new('--sexual-offences', '--sexual-offences', [CompletionResultType]::ParameterName, 'Whether it takes people with a sexual offence: yes or no')
            [CompletionResult]::new('--licence-months', '--licence-months', [CompletionResultType]::ParameterName, 'The least months of licence that must be left')
            [CompletionResult]::new('--council-referrals-only', '--council-referrals-only', [CompletionResultType]::ParameterName, 'Whether only a council can refer: yes or no')
            [CompletionResult]::new('--dry', '--dry', [CompletionResultType]::ParameterName, 'Whether it is a dry house: yes or no')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'The mailbox for referrals')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'The telephone number')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'The address')
            [CompletionResult]::new('--hours', '--hours', [CompletionResultType]::ParameterName, 'When it is open')
            [CompletionResult]::new('--verified', '--verified', [CompletionResultType]::ParameterName, 'The day on which somebody checked all this')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Anything else')
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
        'resettle;directory;provider;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Its name')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it is: housing-association, supported-housing, floating-support, hostel, private-landlord, approved-premises, cas3, charity, advice, other')
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'Where its places are')
            [CompletionResult]::new('--list-closed', '--list-closed', [CompletionResultType]::ParameterName, 'Whether its list is closed: yes or no')
            [CompletionResult]::new('--closed-until', '--closed-until', [CompletionResultType]::ParameterName, 'The day until which it is closed')
            [CompletionResult]::new('--high-risk', '--high-risk', [CompletionResultType]::ParameterName, 'Whether it takes people of high risk of harm: yes or no')
            [CompletionResult]::new('--arson', '--arson', [CompletionResultType]::ParameterName, 'Whether it takes people with a history of arson: yes or no')
            [CompletionResult]::new('--sexual-offences', '--sexual-offences', [CompletionResultType]::ParameterName, 'Whether it takes people with a sexual offence: yes or no')
            [CompletionResult]::new('--licence-months', '--licence-months', [CompletionResultType]::ParameterName, 'The least months of licence that must be left')
            [CompletionResult]::new('--council-referrals-only', '--council-referrals-only', [CompletionResultType]::ParameterName, 'Whether only a council can refer: yes or no')
            [CompletionResult]::new('--dry', '--dry', [CompletionResultType]::ParameterName, 'Whether it is a dry house: yes or no')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'The mailbox for referrals')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'The telephone number')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'The address')
            [CompletionResult]::new('--hours', '--hours', [CompletionResultType]::ParameterName, 'When it is open')
            [CompletionResult]::new('--verified', '--verified', [CompletionResultType]::ParameterName, 'The day on which somebody checked all this')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Anything else')
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
        'resettle;directory;provider;remove' {
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
        'resettle;directory;provider;list' {
            [CompletionResult]::new('--takes', '--takes', [CompletionResultType]::ParameterName, 'Only those of which it is recorded that they take them')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only those of this kind')
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'Only those whose area has this in it')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'Say of each why it would not take this person, on what is recorded')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Only those whose list is not closed')
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
        'resettle;directory;provider;show' {
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
        'resettle;directory;provider;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a provider')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a provider: `resettle directory provider add` explains the options')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a provider that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List providers')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one provider')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;directory;provider;help;add' {
            break
        }
        'resettle;directory;provider;help;edit' {
            break
        }
        'resettle;directory;provider;help;remove' {
            break
        }
        'resettle;directory;provider;help;list' {
            break
        }
        'resettle;directory;provider;help;show' {
            break
        }
        'resettle;directory;provider;help;help' {
            break
        }
        'resettle;directory;office' {
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down an office')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change an office: `resettle directory office add` explains the options')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back an office that was written down by mistake; for one no longer used, `edit --ended`')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the offices that were written down here')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;directory;office;add' {
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'The housing authority it belongs to: a name or a code')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Its name')
            [CompletionResult]::new('--purpose', '--purpose', [CompletionResultType]::ParameterName, 'What it is for: duty-to-refer, housing-options, out-of-hours, recall, senior-officer, prison, probation, jobcentre, benefits, other')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'The mailbox')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'The telephone number')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'The page for referrals')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'The address')
            [CompletionResult]::new('--hours', '--hours', [CompletionResultType]::ParameterName, 'When it is open')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'The document that names it, with its year')
            [CompletionResult]::new('--source-year', '--source-year', [CompletionResultType]::ParameterName, 'The year of that document')
            [CompletionResult]::new('--verified', '--verified', [CompletionResultType]::ParameterName, 'The day on which somebody checked it')
            [CompletionResult]::new('--ended', '--ended', [CompletionResultType]::ParameterName, 'The day from which it is no longer used')
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
        'resettle;directory;office;edit' {
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'The housing authority it belongs to: a name or a code')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Its name')
            [CompletionResult]::new('--purpose', '--purpose', [CompletionResultType]::ParameterName, 'What it is for: duty-to-refer, housing-options, out-of-hours, recall, senior-officer, prison, probation, jobcentre, benefits, other')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'The mailbox')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'The telephone number')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'The page for referrals')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'The address')
            [CompletionResult]::new('--hours', '--hours', [CompletionResultType]::ParameterName, 'When it is open')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'The document that names it, with its year')
            [CompletionResult]::new('--source-year', '--source-year', [CompletionResultType]::ParameterName, 'The year of that document')
            [CompletionResult]::new('--verified', '--verified', [CompletionResultType]::ParameterName, 'The day on which somebody checked it')
            [CompletionResult]::new('--ended', '--ended', [CompletionResultType]::ParameterName, 'The day from which it is no longer used')
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
        'resettle;directory;office;remove' {
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
        'resettle;directory;office;list' {
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'Only those of this authority')
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
        'resettle;directory;office;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down an office')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change an office: `resettle directory office add` explains the options')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back an office that was written down by mistake; for one no longer used, `edit --ended`')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the offices that were written down here')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'resettle;directory;office;help;add' {
            break
        }
        'resettle;directory;office;help;edit' {
            break
        }
        'resettle;directory;office;help;remove' {
            break
        }
        'resettle;directory;office;help;list' {
            break
        }
        'resettle;directory;office;help;help' {
            break
        }
        'resettle;directory;offices' {
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'Only those of this authority')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--stale', '--stale', [CompletionResultType]::ParameterName, 'Only those that nobody has checked for more than 12 months, by our own standard, or whose council has ended')
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
        'resettle;directory;verify' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'The mailbox as it is now')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'The telephone number as it is now')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was checked [default: today]')
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
        'resettle;directory;help' {
            [CompletionResult]::new('authorities', 'authorities', [CompletionResultType]::ParameterValue, 'List the housing authorities of the day')
            [CompletionResult]::new('establishments', 'establishments', [CompletionResultType]::ParameterValue, 'List the prisons and young offender institutions that are open')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Find an authority, an establishment, a provider or an office by a code, an alias or most of a name')
            [CompletionResult]::new('prison', 'prison', [CompletionResultType]::ParameterValue, 'Say whether an establishment is a local prison')
            [CompletionResult]::new('provider', 'provider', [CompletionResultType]::ParameterValue, 'Providers of housing or support: add, edit, remove, list, show')
            [CompletionResult]::new('office', 'office', [CompletionResultType]::ParameterValue, 'Offices and how they are reached: add, edit, remove, list')
            [CompletionResult]::new('offices', 'offices', [CompletionResultType]::ParameterValue, 'List how councils are reached about a referral, and since when nobody has checked it')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Record that somebody checked how an office or a provider is reached')
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
        'resettle;directory;help;prison' {
            break
        }
        'resettle;directory;help;provider' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a provider')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a provider: `resettle directory provider add` explains the options')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back a provider that was written down by mistake')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List providers')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one provider')
            break
        }
        'resettle;directory;help;provider;add' {
            break
        }
        'resettle;directory;help;provider;edit' {
            break
        }
        'resettle;directory;help;provider;remove' {
            break
        }
        'resettle;directory;help;provider;list' {
            break
        }
        'resettle;directory;help;provider;show' {
            break
        }
        'resettle;directory;help;office' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down an office')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change an office: `resettle directory office add` explains the options')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take back an office that was written down by mistake; for one no longer used, `edit --ended`')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the offices that were written down here')
            break
        }
        'resettle;directory;help;office;add' {
            break
        }
        'resettle;directory;help;office;edit' {
            break
        }
        'resettle;directory;help;office;remove' {
            break
        }
        'resettle;directory;help;office;list' {
            break
        }
        'resettle;directory;help;offices' {
            break
        }
        'resettle;directory;help;verify' {
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
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--skip-invalid', '--skip-invalid', [CompletionResultType]::ParameterName, 'Take in the good rows, and write the others with their problem to this file, to be mended and imported again')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'How the files are encoded: auto, utf-8 or windows-1252')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
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
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin each file with a byte order mark, for spreadsheets that need one')
            [CompletionResult]::new('--replace', '--replace', [CompletionResultType]::ParameterName, 'Write over the files of an earlier export')
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
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
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
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'resettle;log' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'How many operations')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many operations')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
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
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name of the store''s file, typed to confirm')
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
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
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
        'resettle;erase' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The prison number again, to confirm')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Show names where they would be left out')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say only what was asked for, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more, with the causes of an error')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: fail where an answer is missing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would go, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'resettle;date' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the answer')
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
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store to work on [default: resettle.db in your data folder] [env: RESETTLE_STORE]')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'Work as if today were this day [env: RESETTLE_TODAY]')
            [CompletionResult]::new('--as-at', '--as-at', [CompletionResultType]::ParameterName, 'Read the store as it was at the end of a day, or after an operation of the log')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: auto, always or never')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'The folder to write every page into')
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
            [CompletionResult]::new('today', 'today', [CompletionResultType]::ParameterValue, 'today')
            [CompletionResult]::new('window', 'window', [CompletionResultType]::ParameterValue, 'window')
            [CompletionResult]::new('overdue', 'overdue', [CompletionResultType]::ParameterValue, 'overdue')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'due')
            [CompletionResult]::new('timeline', 'timeline', [CompletionResultType]::ParameterValue, 'timeline')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'explain')
            [CompletionResult]::new('case', 'case', [CompletionResultType]::ParameterValue, 'case')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'note')
            [CompletionResult]::new('risk', 'risk', [CompletionResultType]::ParameterValue, 'risk')
            [CompletionResult]::new('consent', 'consent', [CompletionResultType]::ParameterValue, 'consent')
            [CompletionResult]::new('connection', 'connection', [CompletionResultType]::ParameterValue, 'connection')
            [CompletionResult]::new('public-interest-notice', 'public-interest-notice', [CompletionResultType]::ParameterValue, 'public-interest-notice')
            [CompletionResult]::new('dates', 'dates', [CompletionResultType]::ParameterValue, 'dates')
            [CompletionResult]::new('fact', 'fact', [CompletionResultType]::ParameterValue, 'fact')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'done')
            [CompletionResult]::new('waive', 'waive', [CompletionResultType]::ParameterValue, 'waive')
            [CompletionResult]::new('postpone', 'postpone', [CompletionResultType]::ParameterValue, 'postpone')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'reopen')
            [CompletionResult]::new('todo', 'todo', [CompletionResultType]::ParameterValue, 'todo')
            [CompletionResult]::new('receive', 'receive', [CompletionResultType]::ParameterValue, 'receive')
            [CompletionResult]::new('sentence', 'sentence', [CompletionResultType]::ParameterValue, 'sentence')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'transfer')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'release')
            [CompletionResult]::new('recall', 'recall', [CompletionResultType]::ParameterValue, 'recall')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'close')
            [CompletionResult]::new('outcome', 'outcome', [CompletionResultType]::ParameterValue, 'outcome')
            [CompletionResult]::new('release-sheet', 'release-sheet', [CompletionResultType]::ParameterValue, 'release-sheet')
            [CompletionResult]::new('prisoner', 'prisoner', [CompletionResultType]::ParameterValue, 'prisoner')
            [CompletionResult]::new('tenancy', 'tenancy', [CompletionResultType]::ParameterValue, 'tenancy')
            [CompletionResult]::new('referral', 'referral', [CompletionResultType]::ParameterValue, 'referral')
            [CompletionResult]::new('address', 'address', [CompletionResultType]::ParameterValue, 'address')
            [CompletionResult]::new('tie', 'tie', [CompletionResultType]::ParameterValue, 'tie')
            [CompletionResult]::new('restriction', 'restriction', [CompletionResultType]::ParameterValue, 'restriction')
            [CompletionResult]::new('permission', 'permission', [CompletionResultType]::ParameterValue, 'permission')
            [CompletionResult]::new('notice', 'notice', [CompletionResultType]::ParameterValue, 'notice')
            [CompletionResult]::new('home-care', 'home-care', [CompletionResultType]::ParameterValue, 'home-care')
            [CompletionResult]::new('debt', 'debt', [CompletionResultType]::ParameterValue, 'debt')
            [CompletionResult]::new('need', 'need', [CompletionResultType]::ParameterValue, 'need')
            [CompletionResult]::new('household', 'household', [CompletionResultType]::ParameterValue, 'household')
            [CompletionResult]::new('document', 'document', [CompletionResultType]::ParameterValue, 'document')
            [CompletionResult]::new('harm', 'harm', [CompletionResultType]::ParameterValue, 'harm')
            [CompletionResult]::new('form-answer', 'form-answer', [CompletionResultType]::ParameterValue, 'form-answer')
            [CompletionResult]::new('plan-step', 'plan-step', [CompletionResultType]::ParameterValue, 'plan-step')
            [CompletionResult]::new('appointment', 'appointment', [CompletionResultType]::ParameterValue, 'appointment')
            [CompletionResult]::new('proposal', 'proposal', [CompletionResultType]::ParameterValue, 'proposal')
            [CompletionResult]::new('benefit', 'benefit', [CompletionResultType]::ParameterValue, 'benefit')
            [CompletionResult]::new('start-money', 'start-money', [CompletionResultType]::ParameterValue, 'start-money')
            [CompletionResult]::new('licence-condition', 'licence-condition', [CompletionResultType]::ParameterValue, 'licence-condition')
            [CompletionResult]::new('reach', 'reach', [CompletionResultType]::ParameterValue, 'reach')
            [CompletionResult]::new('arrangement', 'arrangement', [CompletionResultType]::ParameterValue, 'arrangement')
            [CompletionResult]::new('protocol', 'protocol', [CompletionResultType]::ParameterValue, 'protocol')
            [CompletionResult]::new('directory', 'directory', [CompletionResultType]::ParameterValue, 'directory')
            [CompletionResult]::new('holiday', 'holiday', [CompletionResultType]::ParameterValue, 'holiday')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'init')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'import')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'export')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'undo')
            [CompletionResult]::new('redo', 'redo', [CompletionResultType]::ParameterValue, 'redo')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'log')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'backup')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'restore')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'doctor')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'erase')
            [CompletionResult]::new('date', 'date', [CompletionResultType]::ParameterValue, 'date')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'demo')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'completions')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'man')
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
        'resettle;help;connection' {
            break
        }
        'resettle;help;public-interest-notice' {
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
        'resettle;help;release-sheet' {
            break
        }
        'resettle;help;prisoner' {
            break
        }
        'resettle;help;tenancy' {
            break
        }
        'resettle;help;referral' {
            break
        }
        'resettle;help;address' {
            break
        }
        'resettle;help;tie' {
            break
        }
        'resettle;help;restriction' {
            break
        }
        'resettle;help;permission' {
            break
        }
        'resettle;help;notice' {
            break
        }
        'resettle;help;home-care' {
            break
        }
        'resettle;help;debt' {
            break
        }
        'resettle;help;need' {
            break
        }
        'resettle;help;household' {
            break
        }
        'resettle;help;document' {
            break
        }
        'resettle;help;harm' {
            break
        }
        'resettle;help;form-answer' {
            break
        }
        'resettle;help;plan-step' {
            break
        }
        'resettle;help;appointment' {
            break
        }
        'resettle;help;proposal' {
            break
        }
        'resettle;help;benefit' {
            break
        }
        'resettle;help;start-money' {
            break
        }
        'resettle;help;licence-condition' {
            break
        }
        'resettle;help;reach' {
            break
        }
        'resettle;help;arrangement' {
            break
        }
        'resettle;help;protocol' {
            break
        }
        'resettle;help;directory' {
            break
        }
        'resettle;help;holiday' {
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
        'resettle;help;erase' {
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
