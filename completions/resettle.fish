complete --keep-order --exclusive --command resettle --arguments "(RESETTLE_COMPLETE=fish resettle -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
