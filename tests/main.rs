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
mod asking;
mod bad_input;
mod board_page;
mod changes_by_hand;
mod chasing;
mod connections;
mod contacts;
mod cover;
mod dates;
mod directory;
mod dirty_rows;
mod explained;
mod folder_and_back;
mod forms;
mod generated;
mod homes;
mod housing_plan;
mod illegal_moves;
mod import_export;
mod imported_records;
mod killed;
mod library;
mod moves;
mod newcomer;
mod old_numbers;
mod protocols;
mod readme;
mod recorded_facts;
mod referral_path;
mod refusals;
mod relief;
mod script;
mod several;
mod slips;
mod stories_councils;
mod stories_custody;
mod stories_homes;
mod stories_moves;
mod told_facts;
mod turns;
mod whole_person;
mod windows;
