//! Everything that is tested from outside, as one binary: the rules of the house, and one file a user story.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used
)]

mod support;

mod house;

mod asked;
mod asked_everywhere;
mod asking;
mod bad_input;
mod bed_ends;
mod beside_hand;
mod board_figures;
mod board_pack;
mod board_page;
mod calendar_file;
mod careful_words;
mod changes_by_hand;
mod chasing;
mod clashing_ids;
mod completing;
mod config;
mod config_check;
mod connections;
mod consents;
mod contacts;
mod cover;
mod dates;
mod day_by_hand;
mod digest;
mod digest_mail_server;
mod digest_moves;
mod digest_news;
mod digest_nightly;
mod digest_send;
mod directory;
mod directory_by_hand;
mod dirty_rows;
mod everybody;
mod explained;
mod folder_and_back;
mod form_hints;
mod forms;
mod generated;
mod home_decisions;
mod homes;
mod housing_plan;
mod illegal_moves;
mod import_export;
mod imported_records;
mod kept_by_hand;
mod killed;
mod library;
mod mail_tls;
mod marked_alone;
mod mending_states;
mod mornings;
mod moves;
mod newcomer;
mod old_numbers;
mod pages;
mod privacy;
mod protocols;
mod published_tables;
mod readme;
mod recorded_facts;
mod referral_path;
mod refusals;
mod release_stays;
mod relief;
mod renamed;
mod rubbish;
mod same_homes;
mod same_ids;
mod script;
mod several;
mod slips;
mod spreadsheet;
mod stories_councils;
mod stories_custody;
mod stories_homes;
mod stories_moves;
mod told_facts;
mod turns;
mod unasked;
mod whole_person;
mod widths;
mod windows;
