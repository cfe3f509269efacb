//! `resettle referral`: what was sent to whom about somebody's housing, and how far it got.
//!
//! One file a verb; `take` is the one way in which a step is taken, `which` finds the referral that is meant.

pub mod accepted;
pub mod acknowledged;
pub mod add;
mod answers;
pub mod chase;
pub mod contact;
pub mod ended;
pub mod escalate;
pub mod form;
pub mod information;
pub mod interview;
pub mod lead;
pub mod list;
pub mod offer;
pub mod offered;
pub mod outcome_told;
pub mod plan_agreed;
pub mod refused;
pub mod responded;
pub mod review;
pub mod sent;
pub mod show;
pub mod shown;
pub mod silent;
pub mod supersede;
mod take;
pub mod waiting;
mod which;
pub mod withdraw;
mod words;

use crate::commands::World;
use crate::error::{Ending, Result};

/// Referrals: sent, chased, answered, offered, refused, the form, and how far each got
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    Add(add::Args),
    Sent(sent::Args),
    Acknowledged(acknowledged::Args),
    Responded(responded::Args),
    List(list::Args),
    Form(form::Args),
    Show(show::Args),
    Chase(chase::Args),
    Escalate(escalate::Args),
    Contact(contact::Args),
    Interview(interview::Args),
    Information(information::Args),
    PlanAgreed(plan_agreed::Args),
    Accepted(accepted::Args),
    Ended(ended::Args),
    Waiting(waiting::Args),
    Offered(offered::Args),
    Offer(offer::Args),
    Refused(refused::Args),
    Review(review::Args),
    Lead(lead::Args),
    OutcomeTold(outcome_told::Args),
    Withdraw(withdraw::Args),
    Supersede(supersede::Args),
}

/// # Errors
/// Those of the command.
pub fn run(command: Command, world: &mut World) -> Result<Ending> {
    match command {
        Command::Add(args) => add::run(args, world),
        Command::Sent(args) => sent::run(args, world),
        Command::Acknowledged(args) => acknowledged::run(args, world),
        Command::Responded(args) => responded::run(args, world),
        Command::List(args) => list::run(args, world),
        Command::Form(args) => form::run(args, world),
        Command::Show(args) => show::run(args, world),
        Command::Chase(args) => chase::run(args, world),
        Command::Escalate(args) => escalate::run(args, world),
        Command::Contact(args) => contact::run(args, world),
        Command::Interview(args) => interview::run(args, world),
        Command::Information(args) => information::run(args, world),
        Command::PlanAgreed(args) => plan_agreed::run(args, world),
        Command::Accepted(args) => accepted::run(args, world),
        Command::Ended(args) => ended::run(args, world),
        Command::Waiting(args) => waiting::run(args, world),
        Command::Offered(args) => offered::run(args, world),
        Command::Offer(args) => offer::run(args, world),
        Command::Refused(args) => refused::run(args, world),
        Command::Review(args) => review::run(args, world),
        Command::Lead(args) => lead::run(args, world),
        Command::OutcomeTold(args) => outcome_told::run(args, world),
        Command::Withdraw(args) => withdraw::run(args, world),
        Command::Supersede(args) => supersede::run(args, world),
    }
}
