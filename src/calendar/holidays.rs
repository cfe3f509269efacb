//! The bank holidays of England and Wales from 1978, by rule, with what was proclaimed otherwise as data.
//!
//! The table is worked out by the compiler, so a process pays nothing for it. It refuses to know weekends
//! and counting, and holidays that a user has added: those are [`super::Calendar`]'s.

use super::day::{Day, LAST_YEAR, Weekday, number_of};

/// A day proclaimed or due by rule as a bank holiday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankHoliday {
    pub on: Day,
    pub name: String,
}

/// The rules as they stand began when the early May holiday did. Before it only weekends are left out.
const FIRST_RULED_YEAR: i32 = 1978;

/// The last day whose holidays have been published; after it the rules are only what is to be expected.
pub(super) const LAST_PROCLAIMED: i32 = number_of(2028, 12, 31);

const NEW_YEAR: u8 = 0;
const NEW_YEAR_SUBSTITUTE: u8 = 1;
const GOOD_FRIDAY: u8 = 2;
const EASTER_MONDAY: u8 = 3;
const EARLY_MAY: u8 = 4;
const SPRING: u8 = 5;
const SUMMER: u8 = 6;
const CHRISTMAS: u8 = 7;
const CHRISTMAS_SUBSTITUTE: u8 = 8;
const BOXING: u8 = 9;
const BOXING_SUBSTITUTE: u8 = 10;
const VE_DAY: u8 = 11;
const ROYAL_WEDDING: u8 = 12;
const MILLENNIUM: u8 = 13;
const GOLDEN_JUBILEE: u8 = 14;
const DIAMOND_JUBILEE: u8 = 15;
const PLATINUM_JUBILEE: u8 = 16;
const STATE_FUNERAL: u8 = 17;
const CORONATION: u8 = 18;

/// Names as the government publishes them, indexed by the constants above.
const NAMES: [&str; 19] = [
    "New Year’s Day",
    "New Year’s Day (substitute day)",
    "Good Friday",
    "Easter Monday",
    "Early May bank holiday",
    "Spring bank holiday",
    "Summer bank holiday",
    "Christmas Day",
    "Christmas Day (substitute day)",
    "Boxing Day",
    "Boxing Day (substitute day)",
    "Early May bank holiday (VE day)",
    "Royal wedding bank holiday",
    "Millennium bank holiday",
    "Golden Jubilee bank holiday",
    "Diamond Jubilee bank holiday",
    "Platinum Jubilee bank holiday",
    "Bank Holiday for the State Funeral of Queen Elizabeth II",
    "Bank holiday for the coronation of King Charles III",
];

/// A holiday of one year that was proclaimed for another day: year, which, month, day, its name then.
const MOVED: [(i32, u8, u32, u32, u8); 5] = [
    (1995, EARLY_MAY, 5, 8, VE_DAY),
    (2002, SPRING, 6, 4, SPRING),
    (2012, SPRING, 6, 4, SPRING),
    (2020, EARLY_MAY, 5, 8, VE_DAY),
    (2022, SPRING, 6, 2, SPRING),
];

/// Holidays proclaimed over and above the rules: year, month, day, name.
const PROCLAIMED: [(i32, u32, u32, u8); 8] = [
    (1981, 7, 29, ROYAL_WEDDING),
    (1999, 12, 31, MILLENNIUM),
    (2002, 6, 3, GOLDEN_JUBILEE),
    (2011, 4, 29, ROYAL_WEDDING),
    (2012, 6, 5, DIAMOND_JUBILEE),
    (2022, 6, 3, PLATINUM_JUBILEE),
    (2022, 9, 19, STATE_FUNERAL),
    (2023, 5, 8, CORONATION),
];

const YEARS: usize = (LAST_YEAR - FIRST_RULED_YEAR + 1) as usize;
const COUNT: usize = YEARS * 8 + PROCLAIMED.len();
const TABLE: ([i32; COUNT], [u8; COUNT]) = table();

/// Day numbers of every holiday, ascending; all of them fall on weekdays.
pub(super) static DAYS: [i32; COUNT] = TABLE.0;
static NAMED: [u8; COUNT] = TABLE.1;

/// The name of a day that is a bank holiday by rule or proclamation.
pub(super) fn name_of(number: i32) -> Option<&'static str> {
    let place = DAYS.binary_search(&number).ok()?;
    NAMES.get(usize::from(*NAMED.get(place)?)).copied()
}

const fn weekday(number: i32) -> i32 {
    (number + 3).rem_euclid(7)
}

const SATURDAY: i32 = Weekday::Sat as i32;
const SUNDAY: i32 = Weekday::Sun as i32;

/// The first Monday on or after a day.
const fn monday_from(number: i32) -> i32 {
    number + (7 - weekday(number)) % 7
}

/// Easter Sunday by the Gregorian reckoning: the Sunday after the full moon of the church's tables.
const fn easter(year: i32) -> i32 {
    let century = year / 100;
    let golden = year % 19;
    // Days from 21 March to the full moon, corrected for dropped leap days and for the moon's own drift.
    let drift = (8 * century + 13) / 25;
    let moon = (19 * golden + century - century / 4 - drift + 15) % 30;
    // The tables never let the moon fall on 19 April, nor twice on 18 April in one cycle of 19 years.
    let early = moon == 29 || (moon == 28 && golden > 10);
    let full_moon = number_of(year, 3, 21) + moon - early as i32;
    full_moon + 7 - (weekday(full_moon) + 1) % 7
}

/// The eight holidays of a year by rule.
const fn ruled(year: i32) -> [(i32, u8); 8] {
    let new_year = number_of(year, 1, 1);
    let easter = easter(year);
    let christmas = number_of(year, 12, 25);
    let [christmas, boxing] = match weekday(christmas) {
        SATURDAY => [
            (christmas + 2, CHRISTMAS_SUBSTITUTE),
            (christmas + 3, BOXING_SUBSTITUTE),
        ],
        // Boxing Day keeps its Monday and Christmas Day gives way to it.
        SUNDAY => [
            (christmas + 1, BOXING),
            (christmas + 2, CHRISTMAS_SUBSTITUTE),
        ],
        4 => [(christmas, CHRISTMAS), (christmas + 3, BOXING_SUBSTITUTE)],
        _ => [(christmas, CHRISTMAS), (christmas + 1, BOXING)],
    };
    [
        match weekday(new_year) {
            SATURDAY | SUNDAY => (monday_from(new_year), NEW_YEAR_SUBSTITUTE),
            _ => (new_year, NEW_YEAR),
        },
        (easter - 2, GOOD_FRIDAY),
        (easter + 1, EASTER_MONDAY),
        (monday_from(number_of(year, 5, 1)), EARLY_MAY),
        (monday_from(number_of(year, 5, 25)), SPRING),
        (monday_from(number_of(year, 8, 25)), SUMMER),
        christmas,
        boxing,
    ]
}

/// A holiday by rule, or where it was proclaimed to fall that year.
const fn moved(year: i32, holiday: (i32, u8)) -> (i32, u8) {
    let mut at = 0;
    while at < MOVED.len() {
        let (moved_year, which, month, day, name) = MOVED[at];
        if moved_year == year && which == holiday.1 {
            return (number_of(year, month, day), name);
        }
        at += 1;
    }
    holiday
}

const fn table() -> ([i32; COUNT], [u8; COUNT]) {
    let (mut days, mut names) = ([0; COUNT], [0; COUNT]);
    let (mut filled, mut year) = (0, FIRST_RULED_YEAR);
    while year <= LAST_YEAR {
        let holidays = ruled(year);
        let mut at = 0;
        while at < holidays.len() {
            (days[filled], names[filled]) = moved(year, holidays[at]);
            filled += 1;
            at += 1;
        }
        year += 1;
    }
    let mut at = 0;
    while at < PROCLAIMED.len() {
        let (year, month, day, name) = PROCLAIMED[at];
        let number = number_of(year, month, day);
        let mut place = filled;
        while place > 0 && days[place - 1] > number {
            (days[place], names[place]) = (days[place - 1], names[place - 1]);
            place -= 1;
        }
        (days[place], names[place]) = (number, name);
        filled += 1;
        at += 1;
    }
    (days, names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Option<&'static str> {
        name_of(Day::parse_iso(text).unwrap().number())
    }

    #[test]
    fn the_table_ascends_and_keeps_off_weekends() {
        assert!(DAYS.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(DAYS.iter().all(|&day| weekday(day) < SATURDAY));
    }

    #[test]
    fn easter_where_the_tables_are_odd() {
        for text in [
            "1981-04-19",
            "1954-04-18",
            "2000-04-23",
            "2008-03-23",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19",
            "2106-04-18",
            "2133-04-19",
            "2160-03-23",
            "2199-04-14",
        ] {
            let day = Day::parse_iso(text).unwrap();
            assert_eq!(easter(day.year()), day.number(), "{text}");
        }
    }

    #[test]
    fn proclaimed_days_before_the_published_list() {
        assert_eq!(name("1978-01-02"), Some("New Year’s Day (substitute day)"));
        assert_eq!(name("1981-07-29"), Some("Royal wedding bank holiday"));
        assert_eq!(name("1995-05-01"), None);
        assert_eq!(name("1995-05-08"), Some("Early May bank holiday (VE day)"));
        assert_eq!(name("1999-12-31"), Some("Millennium bank holiday"));
        assert_eq!(name("2002-05-27"), None);
        assert_eq!(name("2002-06-03"), Some("Golden Jubilee bank holiday"));
        assert_eq!(name("2002-06-04"), Some("Spring bank holiday"));
        assert_eq!(name("2011-04-29"), Some("Royal wedding bank holiday"));
        assert_eq!(name("2012-06-05"), Some("Diamond Jubilee bank holiday"));
    }
}
