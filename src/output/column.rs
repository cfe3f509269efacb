//! A column: one name for machines, one heading for people, and where it may be shown.
//!
//! It refuses to know its values and its width.

/// To which side a column of a table leans.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Align {
    /// Text and days.
    #[default]
    Left,
    /// Numbers.
    Right,
}

/// A column: its name for machines, its heading for people, and where it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The name in JSON and CSV: snake_case, a contract.
    pub name: &'static str,
    /// The heading on a screen.
    pub heading: &'static str,
    /// Shown in a table.
    pub screen: bool,
    /// Written in JSON and CSV.
    pub data: bool,
    /// To which side it leans.
    pub align: Align,
    /// May be wrapped when the table is too wide.
    pub flexible: bool,
    /// Holds a name: left out of a table and `null` for machines unless names may be shown.
    pub personal: bool,
}

impl Column {
    /// A column shown everywhere, leaning left, never wrapped.
    pub const fn new(name: &'static str, heading: &'static str) -> Self {
        Self {
            name,
            heading,
            screen: true,
            data: true,
            align: Align::Left,
            flexible: false,
            personal: false,
        }
    }

    /// A column for machines alone.
    pub const fn data(name: &'static str) -> Self {
        Self {
            screen: false,
            ..Self::new(name, "")
        }
    }

    /// A column for the screen alone.
    pub const fn screen(heading: &'static str) -> Self {
        Self {
            data: false,
            ..Self::new("", heading)
        }
    }

    /// Leaning right, for numbers.
    #[must_use]
    pub const fn right(mut self) -> Self {
        self.align = Align::Right;
        self
    }

    /// Wrapped where the table is too wide.
    #[must_use]
    pub const fn flexible(mut self) -> Self {
        self.flexible = true;
        self
    }

    /// Holding a name.
    #[must_use]
    pub const fn personal(mut self) -> Self {
        self.personal = true;
        self
    }
}
