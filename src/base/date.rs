//! Dates as they are known: a year, a month or a day. Age is measured between two dates;
//! there is no clock here, and none anywhere else in a build.

use std::cmp::Ordering;
use std::fmt;

use jiff::civil;

/// A date with the precision that is known: `2020`, `2020-04` or `2020-04-15`.
///
/// Dates are ordered by the last day that they can mean, so that an undated sheet "of 2020" comes after
/// one of April 2020, and never before it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl Date {
    /// Reads `2020`, `2020-04` or `2020-04-15`; nothing for anything else, or for a day that is not in the calendar.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |part: &str, len: usize| {
            (part.len() == len && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse::<i16>().ok())
                .flatten()
        };
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let mut two_digits = || match parts.next() {
            None => Some(None),
            Some(part) => digits(part, 2).and_then(|n| i8::try_from(n).ok()).map(Some),
        };
        let (month, day) = (two_digits()?, two_digits()?);
        if parts.next().is_some() {
            return None;
        }
        let date = Self { year, month, day };
        civil::Date::new(year, date.month.unwrap_or(1), date.day.unwrap_or(1)).ok()?;
        Some(date)
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, from 1, if it is known.
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// The day of the month, from 1, if it is known.
    pub fn day(self) -> Option<i8> {
        self.day
    }

    /// The last day that it can mean.
    #[must_use]
    pub fn at_the_latest(self) -> Self {
        let day = self.last_day();
        Self { year: day.year(), month: Some(day.month()), day: Some(day.day()) }
    }

    fn first_day(self) -> civil::Date {
        civil::date(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    fn last_day(self) -> civil::Date {
        match (self.month, self.day) {
            (_, Some(_)) => self.first_day(),
            (Some(_), None) => self.first_day().last_of_month(),
            (None, None) => self.first_day().last_of_year(),
        }
    }

    /// Age at `today` in whole months, counted from the first day that this date can mean: a doubt makes a fact older,
    /// never younger. A date in the future has age 0.
    pub fn months_at(self, today: Date) -> u32 {
        let (from, to) = (self.first_day(), today.first_day());
        let months = (i32::from(to.year()) - i32::from(from.year())) * 12
            + (i32::from(to.month()) - i32::from(from.month()))
            - i32::from(to.day() < from.day());
        u32::try_from(months).unwrap_or(0)
    }

    /// Age at `today` in days, counted from the first day that this date can mean; below 0 if it is in the future.
    pub fn days_at(self, today: Date) -> i64 {
        self.first_day().duration_until(today.first_day()).as_hours() / 24
    }

    /// The day that is so many months after the first day that this date can mean: the same day of the month, or the last one of a month that is
    /// too short. Nothing if the calendar ends before.
    pub fn after(self, months: Months) -> Option<Self> {
        let span = jiff::Span::new().try_months(months.0).ok()?;
        let day = self.first_day().checked_add(span).ok().filter(|day| day.year() <= 9999)?;
        Some(Self { year: day.year(), month: Some(day.month()), day: Some(day.day()) })
    }

    /// Whether the two name the same month, or the same year where neither gives a month.
    pub fn same_month(self, other: Date) -> bool {
        (self.year, self.month) == (other.year, other.month)
    }

    /// Whether this is wholly after `other`.
    pub fn is_after(self, other: Date) -> bool {
        self.first_day() > other.last_day()
    }
}

impl Ord for Date {
    fn cmp(&self, other: &Self) -> Ordering {
        self.last_day().cmp(&other.last_day()).then_with(|| self.first_day().cmp(&other.first_day()))
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// How old a fact may be before it is to be re-checked, in months: `18 months`, `2 years`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Months(pub u32);

impl Months {
    /// Reads `18 months` or `2 years`; nothing for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (number, unit) = text.split_once(' ')?;
        let number: u32 = number.parse().ok()?;
        match unit {
            "month" | "months" => Some(Self(number)),
            "year" | "years" => number.checked_mul(12).map(Self),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn a_date_has_the_precision_that_is_known() {
        for text in ["2020", "2020-04", "2020-02-29"] {
            assert_eq!(date(text).to_string(), text);
        }
        for text in ["", "20", "2020-4", "2020-13", "2021-02-29", "2020-04-15-1", "avril", "+202"] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_vague_date_comes_after_the_exact_ones_it_holds() {
        assert!(date("2020") > date("2020-04"));
        assert!(date("2020-04") > date("2020-04-15"));
        assert!(date("2021-01") > date("2020"));
    }

    #[test]
    fn days_and_months_are_those_of_the_calendar() {
        assert_eq!(date("2026-11-21").days_at(date("2026-12-03")), 12);
        assert_eq!(date("2026-11-21").days_at(date("2026-11-20")), -1);
        assert_eq!(date("2024-02").days_at(date("2024-03-01")), 29);
        assert_eq!(date("2026-11-21").after(Months(18)), Some(date("2028-05-21")));
        assert_eq!(date("2026-08-31").after(Months(6)), Some(date("2027-02-28")));
        assert_eq!(date("2026").after(Months(u32::MAX)), None);
    }

    #[test]
    fn doubt_makes_a_fact_older() {
        assert_eq!(date("2020").months_at(date("2026-11-21")), 82);
        assert_eq!(date("2020-04").months_at(date("2026-11-21")), 79);
        assert_eq!(date("2026-11-22").months_at(date("2026-11-21")), 0);
        assert_eq!(date("2030").months_at(date("2026-11-21")), 0);
    }
}
