//! The words of the interface and of the catalogue in one language, and its ways with numbers, dates, lists and sorting.
//!
//! Words come from `.ftl` files through Fluent; numbers, dates, lists and the order of the alphabet from ICU4X and its CLDR
//! data. No sentence that a reader sees is written in Rust.

use std::cmp::Ordering;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::types::{FluentNumber, FluentNumberOptions};
use fluent::{FluentArgs, FluentResource, FluentValue};
use icu_calendar::Gregorian;
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{Y, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;

use icu_locale::Locale;
use icu_plurals::{PluralRules, PluralRulesOptions};
use icu_provider::DataError;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::base::date::Date;
use crate::base::foreign;
use crate::base::lang::Lang;
use crate::doc::typography;

/// What a message is told about: a number or a word.
pub type Value = FluentValue<'static>;

/// The messages of one language, without anything to fall back to.
pub struct Speech {
    lang: Lang,
    /// The language with the region whose ways with numbers and dates it follows.
    region: Lang,
    bundle: FluentBundle<FluentResource>,
    plurals: Option<PluralRules>,
}

/// One language.
pub struct Words {
    own: Arc<Speech>,
    /// The original's messages, for what this language does not say.
    original: Option<Arc<Speech>>,
    decimal: Option<DecimalFormatter>,
    list: Option<ListFormatter>,
    letters: Option<CollatorBorrowed<'static>>,
    collator: Option<CollatorBorrowed<'static>>,
    day: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    month: Option<FixedCalendarDateTimeFormatter<Gregorian, YM>>,
    year: Option<FixedCalendarDateTimeFormatter<Gregorian, Y>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("lang", &self.own.lang).finish_non_exhaustive()
    }
}

/// Why a message could not be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsaid {
    /// No file has it.
    Missing,
    /// It asks for something that it is not told, or refers to a message that does not exist.
    Broken(String),
}

impl Speech {
    fn new<'a>(lang: &Lang, texts: impl IntoIterator<Item = &'a str>) -> Self {
        let texts: Vec<&str> = texts.into_iter().collect();
        let region = texts.iter().rev().find_map(|text| region(text, lang)).unwrap_or_else(|| lang.clone());
        let id = region.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Pages set foreign names apart with <bdi>; invisible marks would end up in titles and file names.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number_in_a_message));
        for text in texts {
            bundle.add_resource_overriding(resource(text));
        }
        let plurals = PluralRules::try_new((&region.locale()).into(), PluralRulesOptions::default()).ok();
        Self { lang: lang.clone(), region, bundle, plurals }
    }

    fn has(&self, key: &str) -> bool {
        match key.split_once('.') {
            None => self.bundle.get_message(key).is_some_and(|message| message.value().is_some()),
            Some((message, attribute)) => self
                .bundle
                .get_message(message)
                .is_some_and(|message| message.get_attribute(attribute).is_some()),
        }
    }

    fn say(&self, key: &str, told: &[(&str, Value)]) -> Result<String, Unsaid> {
        let (id, attribute) = match key.split_once('.') {
            None => (key, None),
            Some((id, attribute)) => (id, Some(attribute)),
        };
        let message = self.bundle.get_message(id).ok_or(Unsaid::Missing)?;
        let pattern = match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        };
        let pattern = pattern.ok_or(Unsaid::Missing)?;
        let mut args = FluentArgs::new();
        for (name, value) in told {
            args.set((*name).to_owned(), self.counted(value.clone()));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        match errors.first() {
            None => Ok(typography::text(&text, &self.lang)),
            Some(error) => Err(Unsaid::Broken(error.to_string())),
        }
    }
}

/// Up to here Fluent's own plural rules are right, as far as is known; a test holds some languages against ICU's.
const WELL_COUNTED: i64 = 10;

/// Among these numbers one is looked for that is counted like another, the smallest first: rules err less there.
const LIKENESS: std::ops::Range<i64> = 1..1000;

impl Speech {
    /// A number that Fluent counts as ICU4X does.
    ///
    /// The plural rules that Fluent brings along (`intl_pluralrules` 7.0.2, CLDR 37) lack the `mod 100` of Arabic and the `mod 10` of
    /// Lithuanian, so they take 256 for another form than 56. Such a number is told as a smaller one of the same form, with its own digits in a place that Fluent does not read.
    fn counted(&self, value: Value) -> Value {
        let FluentValue::Number(number) = &value else { return value };
        let (Some(rules), Some(whole)) = (&self.plurals, whole(number)) else { return value };
        if whole <= WELL_COUNTED {
            return value;
        }
        let category = |number: i64| rules.category_for(usize::try_from(number).unwrap_or(usize::MAX));
        match LIKENESS.into_iter().find(|like| category(*like) == category(whole)) {
            Some(like) => {
                let options = FluentNumberOptions { currency: Some(whole.to_string()), ..Default::default() };
                #[expect(clippy::cast_precision_loss, reason = "it is below 1000")]
                let like = FluentNumber::new(like as f64, options);
                FluentValue::Number(like)
            }
            None => value,
        }
    }
}

/// A number without a fraction; the one that it stands for, where it stands for another.
fn whole(number: &FluentNumber) -> Option<i64> {
    match &number.options.currency {
        Some(digits) => digits.parse().ok(),
        None => number.value.to_string().parse().ok(),
    }
}

/// The region whose ways a language follows, where its words name one: `language-locale = en-GB`. Never those of another language.
fn region(text: &str, lang: &Lang) -> Option<Lang> {
    let (_, rest) = text.split_once("language-locale =")?;
    Lang::new(rest.lines().next()?.trim()).filter(|region| region.primary() == lang.primary())
}

/// A number that a message prints, in the digits of its language.
fn number_in_a_message(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let whole = whole(number)?;
    memoizer
        .with_try_get::<Digits, _, _>((), |digits| digits.0.format(&Decimal::from(whole)).to_string())
        .ok()
}

/// Numbers in a language, kept by Fluent for as long as the language is spoken.
struct Digits(DecimalFormatter);

impl Memoizable for Digits {
    type Args = ();
    type Error = DataError;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, DataError> {
        let locale = Lang::new(&lang.to_string()).map_or(Locale::UNKNOWN, |lang| lang.locale());
        DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).map(Self)
    }
}

impl Words {
    /// The words of `lang` from the texts of some files, of which later ones take the place of earlier ones; what they do not say is said as in
    /// the original, and marked as being in its language.
    pub fn new<'a>(
        lang: &Lang,
        texts: impl IntoIterator<Item = &'a str>,
        original: Option<Arc<Speech>>,
    ) -> Self {
        let own = Arc::new(Speech::new(lang, texts));
        let locale = own.region.locale();
        let mut collation = CollatorPreferences::from(&locale);
        collation.numeric_ordering = Some(CollationNumericOrdering::True);
        Self {
            own,
            original,
            decimal: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok(),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok(),
            letters: Collator::try_new((&locale).into(), primary()).ok(),
            collator: Collator::try_new(collation, CollatorOptions::default()).ok(),
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).ok(),
            year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), Y::long()).ok(),
        }
    }

    /// The language.
    pub fn lang(&self) -> &Lang {
        &self.own.lang
    }

    /// What the files of this language say, for others to fall back to.
    pub fn speech(&self) -> Arc<Speech> {
        self.own.clone()
    }

    /// Whether a message, or an attribute written `message.attribute`, can be said, be it in the original's words.
    pub fn has(&self, key: &str) -> bool {
        self.has_own(key) || self.original.as_ref().is_some_and(|original| original.has(key))
    }

    /// Whether this language has its own words for a message.
    pub fn has_own(&self, key: &str) -> bool {
        self.own.has(key)
    }

    /// Says a message, or an attribute of one, in this language's typography; in the original's words where there are no others.
    ///
    /// # Errors
    /// If it is missing, or asks for what it is not told.
    pub fn say(&self, key: &str, told: &[(&str, Value)]) -> Result<String, Unsaid> {
        match (self.own.say(key, told), &self.original) {
            (Err(_), Some(original)) => {
                original.say(key, told).map(|said| foreign::mark(&said, &original.lang))
            }
            (said, _) => said,
        }
    }

    /// A whole number in this language's digits and separators.
    pub fn number(&self, number: u32) -> String {
        match &self.decimal {
            Some(decimal) => decimal.format(&Decimal::from(number)).to_string(),
            None => number.to_string(),
        }
    }

    /// A number of tenths in this language's digits and separators, with one digit behind the point where that is not 0: 12 is 1.2.
    pub fn tenths(&self, tenths: u32) -> String {
        let mut number = Decimal::from(tenths);
        number.multiply_pow10(-1);
        number.absolute.trim_end();
        match &self.decimal {
            Some(decimal) => decimal.format(&number).to_string(),
            None => number.to_string(),
        }
    }

    /// A date with the precision that is known: a year, a month and a year, or a day.
    pub fn date(&self, date: Date) -> String {
        let whole = icu_calendar::Date::try_new_gregorian(
            i32::from(date.year()),
            u8::try_from(date.month().unwrap_or(1)).unwrap_or(1),
            u8::try_from(date.day().unwrap_or(1)).unwrap_or(1),
        );
        let said = whole.ok().and_then(|whole| match (date.month(), date.day()) {
            (_, Some(_)) => self.day.as_ref().map(|day| day.format(&whole).to_string()),
            (Some(_), None) => self.month.as_ref().map(|month| month.format(&whole).to_string()),
            (None, None) => self.year.as_ref().map(|year| year.format(&whole).to_string()),
        });
        said.map_or_else(|| date.to_string(), |said| typography::date(&said, self.lang()))
    }

    /// Several words as one: "a, b et c".
    pub fn list<T: AsRef<str>>(&self, words: &[T]) -> String {
        match &self.list {
            Some(list) => list.format(words.iter().map(AsRef::as_ref)).to_string(),
            None => words.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "),
        }
    }

    /// Whether two letters stand together in this language's alphabet, as É stands with E in French.
    pub fn alike(&self, a: &str, b: &str) -> bool {
        let (a, b) = (foreign::unmarked(a), foreign::unmarked(b));
        match &self.letters {
            Some(letters) => letters.compare(&a, &b).is_eq(),
            None => a == b,
        }
    }

    /// The order of two words in this language's alphabet.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let (a, b) = (foreign::unmarked(a), foreign::unmarked(b));
        match &self.collator {
            Some(collator) => collator.compare(&a, &b),
            None => a.cmp(&b),
        }
    }
}

/// Letters without their accents and their size.
fn primary() -> CollatorOptions {
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Primary);
    options
}

/// A resource of what can be read; what cannot is told by `parse::words`.
fn resource(text: &str) -> FluentResource {
    match FluentResource::try_new(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A message with every plural form, in a language.
    fn forms(lang: &str) -> Words {
        let text = "m = { $count ->\n    [zero] zero { $count }\n    [one] one { $count }\n    [two] two { $count }\n    [few] few { $count }\n    [many] many { $count }\n   *[other] other { $count }\n }\n";
        Words::new(&Lang::new(lang).unwrap(), [text], None)
    }

    #[test]
    fn numbers_take_the_plural_form_that_cldr_gives_them() {
        for lang in ["fr", "en", "es", "ar", "ru", "pl", "cy", "lt", "he", "fa"] {
            let words = forms(lang);
            let rules =
                PluralRules::try_new((&words.own.region.locale()).into(), PluralRulesOptions::default())
                    .unwrap();
            for number in 0..=1100_u32 {
                let said = words.say("m", &[("count", number.into())]).unwrap();
                let form = format!("{:?}", rules.category_for(number)).to_lowercase();
                assert_eq!(said, format!("{form} {}", words.number(number)), "{lang} {number}");
            }
        }
    }
}
