//! What the other documents say of local connection, in our own words, to be shown beside the answer.
//!
//! Context, never a rule: only the limbs of the Essex document decide.

/// What one document says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// The id of the protocol in the library.
    pub protocol: &'static str,
    pub section: &'static str,
    pub says: &'static str,
}

/// The other documents, newest first.
pub const CONTEXT: [Context; 7] = [
    Context {
        protocol: "leics-2019",
        section: "section 4.1",
        says: "A connection is likely where somebody lives or has lived, works, or has close family. Once a person is homeless, \
               councils owe more to those who have one.",
    },
    Context {
        protocol: "leics-2019",
        section: "section 5",
        says: "The person chooses the council. One without a connection to it may be passed on to one they are connected with, \
               once homeless (section 198); advice beforehand saves that step.",
    },
    Context {
        protocol: "essex",
        section: "Annex F",
        says: "The form's short version: lives or has lived there, works there, or has close family there. Nobody should be \
               referred to where they would be at risk of violence.",
    },
    Context {
        protocol: "kent-2018",
        section: "section 10.2",
        says: "Ordinary residence is another question, for social care: presumed to be where the person lived before the \
               sentence, and weighed case by case.",
    },
    Context {
        protocol: "kent-2017",
        section: "Local Connection",
        says: "Living there already, close family there, or work there. Kent's councils each have criteria of their own, and \
               people who move about or come from prison often fall between them.",
    },
    Context {
        protocol: "kent-2010",
        section: "section 9.1",
        says: "For the housing register, apply first where there is a local connection.",
    },
    Context {
        protocol: "kent-2010",
        section: "section 9.3",
        says: "Where there is none, or the person cannot or will not go back, a new start where they now live and use services \
               may be considered.",
    },
];

/// What to say where no connection is found anywhere.
pub const NOWHERE: &str = "No local connection anywhere in what is recorded. The person may still choose any authority in \
                           England (Essex, Application of the Homelessness Reduction Act Duty to Refer).";

/// What every answer needs beside it.
pub const COUNCIL_DECIDES: &str = "This is a sum over what is recorded, to choose whom to refer to; whether there is a connection the council decides.";
