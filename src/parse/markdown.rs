//! Markdown → [`Doc`].
//!
//! The text may come from anyone, so what could run, reach out, mislead or hide is a problem here and never gets further: raw HTML,
//! addresses that are not plain links, link texts that show one host and lead to another, marks that turn the direction
//! of writing, nesting deep enough to exhaust whoever reads the tree.

mod link;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag};

use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::foreign::is_mark;
use crate::base::lang::{Lang, turns};
use crate::base::path::SourcePath;
use crate::base::slug::{Slug, did_you_mean};
use crate::base::span::{Span, Spanned};
use crate::doc::{Block, Definition, Doc, Inline, Item, Notice, Scheme, Table, Target, text};

/// What stands in a translation for a passage that is yet to be translated: `![](original:)`.
pub(super) const UNTRANSLATED: &str = "original:";

/// How deep lists, quotations and stresses may stand in one another.
const DEEPEST: usize = 16;

/// A text, and where each of its lines stands in the file, in the order of [`crate::doc::walk::map_lines`].
#[derive(Debug, Default)]
pub(super) struct Body {
    /// The text.
    pub(super) doc: Doc,
    /// Where the words of each line stand; nothing of what sets the line apart, as `## ` does.
    pub(super) lines: Vec<Range<usize>>,
}

/// Reads the Markdown in `body`, a part of a file's text.
pub(super) fn doc(file: &SourcePath, whole: &str, body: Range<usize>, lang: &Lang) -> (Body, Diagnostics) {
    let start = body.start;
    let (mut read, problems) = Reader::new(Place::Part(file, start), lang).read(&whole[body]);
    for line in &mut read.lines {
        *line = start + line.start..start + line.end;
    }
    (read, problems)
}

/// Reads one line of Markdown that stands in a TOML string; its problems are told at the string.
pub(super) fn line(written: &Spanned<String>, lang: &Lang) -> (Vec<Inline>, Diagnostics) {
    let (Body { doc, .. }, mut problems) =
        Reader::new(Place::Whole(&written.span), lang).read(&written.value);
    let line = match <[Block; 1]>::try_from(doc.blocks) {
        Ok([Block::Paragraph(line)]) if doc.notes.is_empty() => line,
        Ok(_) => {
            problems.push(one_line(&written.span));
            Vec::new()
        }
        Err(blocks) => {
            if !blocks.is_empty() {
                problems.push(one_line(&written.span));
            }
            Vec::new()
        }
    };
    (line, problems)
}

fn one_line(span: &Span) -> Diagnostic {
    Diagnostic::error(
        "not-one-line",
        span.clone(),
        "only one paragraph can stand here, without lists, notes or headings",
    )
    .help("move the rest to the text below the front matter")
}

/// Where the Markdown stands.
#[derive(Clone, Copy)]
enum Place<'a> {
    /// From this byte of a file on.
    Part(&'a SourcePath, usize),
    /// In a string whose own marks hide where each character is.
    Whole(&'a Span),
}

impl Place<'_> {
    fn span(self, range: Range<usize>) -> Span {
        match self {
            Self::Part(file, start) => Span::new(file, start + range.start..start + range.end),
            Self::Whole(span) => span.clone(),
        }
    }
}

/// What is being read, innermost last.
struct Frame {
    kind: Kind,
    start: usize,
    blocks: Vec<Block>,
    /// Where the lines of the blocks stand.
    lines: Vec<Range<usize>>,
    line: Vec<Inline>,
    /// Where the line stands that is being read.
    extent: Range<usize>,
}

impl Frame {
    fn new(kind: Kind, start: usize) -> Self {
        Self { kind, start, blocks: Vec::new(), lines: Vec::new(), line: Vec::new(), extent: start..start }
    }

    /// Takes some of the text into the line.
    fn reach(&mut self, range: &Range<usize>) {
        self.extent = if self.extent.is_empty() {
            range.clone()
        } else {
            self.extent.start.min(range.start)..self.extent.end.max(range.end)
        };
    }

    /// Where the line stands; the next one begins anew.
    fn taken(&mut self) -> Range<usize> {
        let at = self.extent.end;
        std::mem::replace(&mut self.extent, at..at)
    }
}

enum Kind {
    Root,
    Paragraph,
    Heading(u8, Option<String>),
    Quote(Option<Notice>),
    Code(String),
    List(Option<u64>, Vec<Item>),
    Item(Option<bool>),
    Note(String),
    Definitions(Vec<Definition>),
    Term,
    Meaning,
    Table(Vec<Vec<Inline>>, Vec<Vec<Vec<Inline>>>),
    Row(Vec<Vec<Inline>>),
    Cell,
    Emphasis,
    Strong,
    Struck,
    Link(String),
    Image(String),
    /// What is left out: its content goes to the frame below.
    Nothing,
}

struct Reader<'a> {
    place: Place<'a>,
    lang: &'a Lang,
    problems: Diagnostics,
    stack: Vec<Frame>,
    anchors: BTreeSet<String>,
    titles: BTreeMap<String, usize>,
    anchor_links: Vec<(String, Span)>,
    notes: BTreeMap<String, (Frame, Span)>,
    calls: Vec<String>,
    /// Where text is to be typed as it stands.
    code: Vec<Range<usize>>,
    /// What is shown in place.
    embeds: BTreeSet<(Scheme, String)>,
    /// Where the last HTML ended.
    html_end: Option<usize>,
    /// Tables whose caption has not come.
    tables: Vec<Span>,
    /// The embed of the paragraph that is being read.
    embed: Option<(String, Span)>,
    last_level: u8,
    told_depth: bool,
}

impl<'a> Reader<'a> {
    fn new(place: Place<'a>, lang: &'a Lang) -> Self {
        Self {
            place,
            lang,
            problems: Diagnostics::default(),
            stack: vec![Frame::new(Kind::Root, 0)],
            anchors: BTreeSet::new(),
            titles: BTreeMap::new(),
            anchor_links: Vec::new(),
            notes: BTreeMap::new(),
            calls: Vec::new(),
            code: Vec::new(),
            embeds: BTreeSet::new(),
            html_end: None,
            tables: Vec::new(),
            embed: None,
            last_level: 1,
            told_depth: false,
        }
    }

    fn read(mut self, text: &str) -> (Body, Diagnostics) {
        let broken = RefCell::new(Vec::new());
        let note_broken = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
            broken.borrow_mut().push((link.span, link.link_type, link.reference.to_string()));
            None
        };
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_HEADING_ATTRIBUTES
            | Options::ENABLE_DEFINITION_LIST
            | Options::ENABLE_GFM;
        for (event, range) in
            Parser::new_with_broken_link_callback(text, options, Some(note_broken)).into_offset_iter()
        {
            self.event(event, range);
        }
        for (range, kind, name) in broken.into_inner() {
            self.broken_link(range, kind, &name);
        }
        self.unknown_notes(text);
        self.finish()
    }

    fn problem(
        &mut self,
        code: &'static str,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let span = self.place.span(range);
        self.problems.push(Diagnostic::error(code, span, message).help(help));
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        if matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_))) {
            self.code.push(range.clone());
        }
        if let Event::Text(text) | Event::Code(text) = &event {
            self.directions(text, &range);
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(_) => self.end(range),
            Event::Text(text) => match &mut self.top().kind {
                Kind::Code(code) => code.push_str(&text),
                _ => self.inline(Inline::Text(text.into_string()), &range),
            },
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.inline(Inline::Code(text.into_string()), &range);
            }
            // A block of HTML comes line by line; it is one problem.
            Event::Html(_) if self.html_end == Some(range.start) => self.html_end = Some(range.end),
            Event::Html(html) | Event::InlineHtml(html) => {
                self.html_end = Some(range.end);
                let shown: String = html.trim().chars().take(40).collect();
                self.problem(
                    "raw-html",
                    range,
                    format!("HTML is not allowed in a text: `{shown}`"),
                    "write it in Markdown, or put a `\\` before the `<` to show the sign itself",
                );
            }
            Event::FootnoteReference(name) => {
                let name = name.into_string();
                let number = self.calls.iter().position(|called| *called == name).unwrap_or_else(|| {
                    self.calls.push(name);
                    self.calls.len() - 1
                });
                self.inline(Inline::NoteCall(number + 1), &range);
            }
            Event::SoftBreak => self.inline(Inline::Text(" ".into()), &range),
            Event::HardBreak => self.inline(Inline::Break, &range),
            Event::Rule => self.block(Block::Rule, Vec::new()),
            Event::TaskListMarker(checked) => {
                if let Kind::Item(done) = &mut self.top().kind {
                    *done = Some(checked);
                } else if let Some(Frame { kind: Kind::Item(done), .. }) = self.stack.iter_mut().rev().nth(1)
                {
                    *done = Some(checked);
                }
            }
        }
    }

    fn top(&mut self) -> &mut Frame {
        // The root is never popped.
        let last = self.stack.len() - 1;
        &mut self.stack[last]
    }

    fn inline(&mut self, part: Inline, range: &Range<usize>) {
        let top = self.top();
        top.reach(range);
        match (top.line.last_mut(), part) {
            (Some(Inline::Text(before)), Inline::Text(more)) => before.push_str(&more),
            (_, part) => top.line.push(part),
        }
    }

    fn block(&mut self, block: Block, lines: Vec<Range<usize>>) {
        let top = self.top();
        flush(top);
        top.blocks.push(block);
        top.lines.extend(lines);
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        if self.stack.len() > DEEPEST * 2 && !self.told_depth {
            self.told_depth = true;
            self.problem(
                "nested-too-deep",
                range.clone(),
                "lists, quotations or stresses stand too deep inside one another",
                format!("at most {DEEPEST} levels are read; say it more simply"),
            );
        }
        let kind = if self.stack.len() > DEEPEST * 2 { Kind::Nothing } else { self.kind(tag, &range) };
        self.stack.push(Frame::new(kind, range.start));
    }

    fn kind(&mut self, tag: Tag<'_>, range: &Range<usize>) -> Kind {
        match tag {
            Tag::Paragraph => Kind::Paragraph,
            Tag::Heading { level, id, .. } => Kind::Heading(level as u8, id.map(CowStr::into_string)),
            Tag::BlockQuote(kind) => Kind::Quote(kind.map(notice)),
            Tag::CodeBlock(_) => Kind::Code(String::new()),
            Tag::List(start) => Kind::List(start, Vec::new()),
            Tag::Item => Kind::Item(None),
            Tag::FootnoteDefinition(name) => Kind::Note(name.into_string()),
            Tag::DefinitionList => Kind::Definitions(Vec::new()),
            Tag::DefinitionListTitle => Kind::Term,
            Tag::DefinitionListDefinition => Kind::Meaning,
            Tag::Table(_) => Kind::Table(Vec::new(), Vec::new()),
            Tag::TableHead | Tag::TableRow => Kind::Row(Vec::new()),
            Tag::TableCell => Kind::Cell,
            Tag::Emphasis => Kind::Emphasis,
            Tag::Strong => Kind::Strong,
            Tag::Strikethrough => Kind::Struck,
            Tag::Link { dest_url, link_type, .. } => match link_type {
                LinkType::Email => {
                    self.problem(
                        "forbidden-address",
                        range.clone(),
                        format!("a mail address cannot be a link: `{dest_url}`"),
                        "write it as `code`",
                    );
                    Kind::Nothing
                }
                _ => Kind::Link(dest_url.into_string()),
            },
            Tag::Image { dest_url, .. } => Kind::Image(dest_url.into_string()),
            Tag::HtmlBlock | Tag::MetadataBlock(_) | Tag::Superscript | Tag::Subscript => Kind::Nothing,
        }
    }

    fn end(&mut self, range: Range<usize>) {
        if self.stack.len() < 2 {
            return;
        }
        let Some(mut frame) = self.stack.pop() else { return };
        let kind = std::mem::replace(&mut frame.kind, Kind::Nothing);
        if matches!(kind, Kind::Quote(_) | Kind::Item(_) | Kind::Note(_) | Kind::Meaning) {
            flush(&mut frame);
        }
        match kind {
            Kind::Root | Kind::Nothing => {
                let top = self.top();
                if frame.blocks.is_empty() {
                    top.reach(&frame.extent);
                    top.line.extend(frame.line);
                } else {
                    flush(&mut frame);
                    flush(top);
                    top.blocks.extend(frame.blocks);
                    top.lines.extend(frame.lines);
                }
            }
            Kind::Paragraph => self.paragraph(frame),
            Kind::Heading(level, id) => self.heading(level, id, frame, range),
            Kind::Quote(notice) => self.block(Block::Quote { notice, content: frame.blocks }, frame.lines),
            Kind::Code(code) => self.block(Block::Code(code), Vec::new()),
            Kind::List(start, items) => self.block(Block::List { start, items }, frame.lines),
            Kind::Item(done) => {
                let top = self.top();
                if let Kind::List(_, items) = &mut top.kind {
                    items.push(Item { done, content: frame.blocks });
                    top.lines.extend(frame.lines);
                }
            }
            Kind::Note(name) => {
                let span = self.place.span(frame.start..range.end);
                self.notes.insert(name, (frame, span));
            }
            Kind::Definitions(list) => self.block(Block::Definitions(list), frame.lines),
            Kind::Term => {
                let at = frame.taken();
                let top = self.top();
                if let Kind::Definitions(list) = &mut top.kind {
                    list.push(Definition { term: frame.line, meanings: Vec::new() });
                    top.lines.push(at);
                }
            }
            Kind::Meaning => {
                let top = self.top();
                if let Kind::Definitions(list) = &mut top.kind
                    && let Some(definition) = list.last_mut()
                {
                    definition.meanings.push(frame.blocks);
                    top.lines.extend(frame.lines);
                }
            }
            Kind::Table(head, rows) => self.table(head, rows, frame.lines, frame.start..range.end),
            Kind::Row(cells) => {
                let top = self.top();
                if let Kind::Table(head, rows) = &mut top.kind {
                    if head.is_empty() {
                        *head = cells;
                    } else {
                        rows.push(cells);
                    }
                    top.lines.extend(frame.lines);
                }
            }
            Kind::Cell => {
                let at = frame.taken();
                let top = self.top();
                if let Kind::Row(cells) = &mut top.kind {
                    cells.push(frame.line);
                    top.lines.push(at);
                }
            }
            Kind::Emphasis => self.inline(Inline::Emphasis(frame.line), &range),
            Kind::Strong => self.inline(Inline::Strong(frame.line), &range),
            Kind::Struck => self.inline(Inline::Struck(frame.line), &range),
            Kind::Link(address) => self.link(&address, frame.line, range),
            Kind::Image(address) => self.image(&address, &frame.line, range),
        }
    }

    /// A paragraph; one that starts with `: ` behind a table is its caption.
    fn paragraph(&mut self, frame: Frame) {
        let Frame { mut line, extent, .. } = frame;
        if let Some(caption) = caption(&mut line) {
            let top = self.top();
            flush(top);
            if let Some(Block::Table(table)) = top.blocks.last_mut()
                && table.caption.is_empty()
            {
                table.caption = caption;
                // The line of the caption comes before those of the cells.
                let cells = table.head.len() + table.rows.iter().map(Vec::len).sum::<usize>();
                let at = top.lines.len().saturating_sub(cells + 1);
                if let Some(line) = top.lines.get_mut(at) {
                    *line = extent.start + ": ".len()..extent.end;
                }
                self.tables.pop();
                return;
            }
            line = caption;
            line.insert(0, Inline::Text(": ".into()));
        }
        let embed = self.embed.take();
        if line.is_empty() {
            return;
        }
        if let Some((written, span)) = embed {
            self.problems.push(in_line(&written, span));
        }
        self.block(Block::Paragraph(line), vec![extent]);
    }

    fn heading(&mut self, level: u8, id: Option<String>, frame: Frame, range: Range<usize>) {
        let Frame { line: content, extent, .. } = frame;
        if level < 2 {
            self.problem(
                "heading-level",
                range.clone(),
                "the highest heading of a text is `##`",
                "the title stands in the front matter",
            );
        } else if level > self.last_level + 1 {
            let written = "#".repeat(level.into());
            let wanted = "#".repeat((self.last_level + 1).into());
            self.problem(
                "heading-level",
                range.clone(),
                format!("a `{written}` heading comes here before any `{wanted}` that it could belong to"),
                format!("make it `{wanted}`; those who hear the page count on the order of levels"),
            );
        }
        self.last_level = level.max(2);
        let id = match id {
            Some(id) => {
                if Slug::new(&id).is_none() {
                    self.problem(
                        "bad-anchor",
                        range.clone(),
                        format!("`{id}` is not an anchor"),
                        "use lower-case letters without accents, digits and hyphens",
                    );
                }
                if self.anchors.contains(&id) {
                    self.problem(
                        "duplicate-anchor",
                        range,
                        format!("two headings of this text have the anchor `{id}`"),
                        "give one of them another `{#anchor}`",
                    );
                }
                id
            }
            None => {
                let base = slug::slugify(text::plain(&content));
                let base = if base.is_empty() { "part".to_owned() } else { base };
                let mut id = base.clone();
                // How often a title was there is remembered, or a text of ten thousand equal titles would never end.
                let count = self.titles.entry(base.clone()).or_insert(0);
                loop {
                    *count += 1;
                    if *count > 1 {
                        id = format!("{base}-{count}");
                    }
                    if !self.anchors.contains(&id) {
                        break;
                    }
                }
                id
            }
        };
        self.anchors.insert(id.clone());
        self.block(Block::Heading { level: level.clamp(2, 6), id, content }, vec![extent]);
    }

    fn table(
        &mut self,
        head: Vec<Vec<Inline>>,
        rows: Vec<Vec<Vec<Inline>>>,
        mut lines: Vec<Range<usize>>,
        range: Range<usize>,
    ) {
        // Where the caption will stand, which is yet to come.
        lines.insert(0, range.end..range.end);
        let at = self.place.span(range);
        self.tables.push(at);
        self.block(Block::Table(Table { caption: Vec::new(), head, rows }), lines);
    }

    fn link(&mut self, written: &str, content: Vec<Inline>, range: Range<usize>) {
        let shown = text::plain(&content);
        let at = range.clone();
        match link::target(written, self.place.span(range.clone())) {
            Ok(Target::Address(address)) => {
                if let Some(anchor) = address.strip_prefix('#') {
                    self.anchor_links.push((anchor.to_owned(), self.place.span(range.clone())));
                }
                if content.is_empty() {
                    self.problem(
                        "empty-link",
                        range,
                        format!("the link to `{address}` has no words"),
                        "write between the brackets where it leads",
                    );
                    return;
                }
                if let Some(host) = link::misleads(&shown, &address) {
                    self.problem(
                        "misleading-link",
                        range,
                        format!("the link shows `{}` and leads to `{host}`", shown.trim()),
                        "show the address it leads to, or words",
                    );
                    return;
                }
                self.inline(Inline::Link { target: Target::Address(address), content }, &at);
            }
            Ok(target) => self.inline(Inline::Link { target, content }, &at),
            Err(problem) => {
                self.problems.push(problem);
                self.top().reach(&at);
                self.top().line.extend(content);
            }
        }
    }

    fn image(&mut self, written: &str, alt: &[Inline], range: Range<usize>) {
        if written == UNTRANSLATED {
            self.inline(Inline::Untranslated, &range);
            return;
        }
        match link::picture(written, self.place.span(range.clone())) {
            Ok(link::Picture::Embed(reference)) => {
                let alone = matches!(self.top().kind, Kind::Paragraph)
                    && self.top().line.is_empty()
                    && self.stack.len() == 2;
                let span = self.place.span(range);
                if !alone {
                    self.problems.push(in_line(written, span));
                    return;
                }
                if self.embeds.contains(&(reference.scheme, reference.name.clone())) {
                    self.problems.push(
                        Diagnostic::error(
                            "embedded-twice",
                            span,
                            format!("`{written}` is shown twice in this text"),
                        )
                        .help("make the second one a link without the `!`"),
                    );
                    return;
                }
                self.embeds.insert((reference.scheme, reference.name.clone()));
                // The paragraph that holds it ends empty, and is left out.
                self.stack[0].blocks.push(Block::Embed(reference));
                self.embed = Some((written.to_owned(), span));
            }
            Ok(link::Picture::Image(target)) => {
                let alt = text::plain(alt);
                let at = range.clone();
                if link::says_nothing(&alt, written) {
                    let message = if alt.trim().is_empty() {
                        format!("the picture `{written}` has no words for those who do not see it")
                    } else {
                        format!("`{}` does not say what the picture `{written}` shows", alt.trim())
                    };
                    self.problem(
                        "picture-without-words",
                        range,
                        message,
                        "write between the brackets what it shows, for those who do not see it",
                    );
                }
                self.inline(Inline::Image { target, alt, size: None }, &at);
            }
            Err(problem) => self.problems.push(problem),
        }
    }

    fn broken_link(&mut self, range: Range<usize>, kind: LinkType, name: &str) {
        const NOTICES: [&str; 5] = ["!NOTE", "!TIP", "!IMPORTANT", "!WARNING", "!CAUTION"];
        if NOTICES.contains(&name) {
            self.problem(
                "unknown-notice",
                range,
                format!("`[{name}]` does not begin a notice here"),
                format!("write `> [{name}]` on a line of its own, and the words on the lines below, each behind `> `"),
            );
        } else if name.starts_with('!') && name.len() > 1 {
            let span = self.place.span(range);
            self.problems.push(
                Diagnostic::error(
                    "unknown-notice",
                    span,
                    format!("there is no notice of the kind `[{name}]`"),
                )
                .maybe_help(did_you_mean(&name.to_uppercase(), NOTICES)),
            );
        } else if matches!(kind, LinkType::Reference | LinkType::ReferenceUnknown) {
            self.problem(
                "unknown-link",
                range,
                format!("the link `[{name}]` is defined nowhere in this text"),
                format!("write `[{name}]: https://…` on a line of its own, or the address in round brackets"),
            );
        }
    }

    /// Calls of notes that are nowhere; Markdown's own rule is to print them as they stand.
    fn unknown_notes(&mut self, text: &str) {
        for (at, _) in text.match_indices("[^") {
            let Some(name) = text[at + 2..].split_once(']').map(|(name, _)| name) else { continue };
            let plain = name.is_empty() || name.contains(char::is_whitespace) || text[..at].ends_with('\\');
            let known = self.notes.contains_key(name) || self.calls.iter().any(|called| called == name);
            if plain || known || self.code.iter().any(|code| code.contains(&at)) {
                continue;
            }
            self.problem(
                "unknown-note",
                at..at + 3 + name.len(),
                format!("the note `[^{name}]` is nowhere in this text"),
                format!("write `[^{name}]: …` below the paragraph"),
            );
        }
    }

    /// Marks that turn the direction of writing can make a text read as what it is not, also where they are written as `&#x202E;`.
    fn directions(&mut self, decoded: &str, range: &Range<usize>) {
        if decoded.chars().any(is_mark) {
            self.problem(
                "private-character",
                range.clone(),
                "a character of private use means nothing to readers",
                "delete it",
            );
        }
        if self.lang.direction() == "rtl" {
            return;
        }
        for mark in decoded.chars().filter(|c| turns(*c)) {
            self.problem(
                "direction-mark",
                range.clone(),
                format!("an invisible mark turns the direction of writing here: `U+{:04X}`", u32::from(mark)),
                "delete it: nothing in this language is written from right to left",
            );
        }
    }

    fn finish(mut self) -> (Body, Diagnostics) {
        while self.stack.len() > 1 {
            self.end(0..0);
        }
        flush(self.top());
        let blocks = std::mem::take(&mut self.top().blocks);
        let mut lines = std::mem::take(&mut self.top().lines);
        for (anchor, span) in std::mem::take(&mut self.anchor_links) {
            if !self.anchors.contains(&anchor) {
                let near = did_you_mean(&anchor, self.anchors.iter().map(String::as_str));
                self.problems.push(
                    Diagnostic::error(
                        "unknown-anchor",
                        span,
                        format!("no heading of this text has the anchor `{anchor}`"),
                    )
                    .maybe_help(near),
                );
            }
        }
        let mut notes = Vec::new();
        for name in std::mem::take(&mut self.calls) {
            notes.push(self.notes.remove(&name).map_or_else(Vec::new, |(note, _)| {
                lines.extend(note.lines);
                note.blocks
            }));
        }
        for (name, (_, span)) in std::mem::take(&mut self.notes) {
            self.problems.push(
                Diagnostic::warning("unused-note", span, format!("nothing calls the note `{name}`"))
                    .help(format!("write `[^{name}]` where it belongs, or delete it")),
            );
        }
        for table in std::mem::take(&mut self.tables) {
            self.problems.push(
                Diagnostic::error("table-without-caption", table, "this table has no caption")
                    .help("write below it, after a blank line, `: ` and what the table shows"),
            );
        }
        (Body { doc: Doc { blocks, notes }, lines }, self.problems)
    }
}

/// Puts loose words of a container into a paragraph of their own: the items of a tight list have no other.
fn flush(frame: &mut Frame) {
    if !frame.line.is_empty() && !matches!(frame.kind, Kind::Paragraph | Kind::Term | Kind::Cell) {
        let line = std::mem::take(&mut frame.line);
        let at = frame.taken();
        frame.blocks.push(Block::Paragraph(line));
        frame.lines.push(at);
    }
}

/// The line without its leading `: `, if it has one.
fn caption(line: &mut Vec<Inline>) -> Option<Vec<Inline>> {
    let Some(Inline::Text(first)) = line.first_mut() else { return None };
    let rest = first.strip_prefix(": ")?.to_owned();
    *first = rest;
    Some(std::mem::take(line))
}

fn in_line(written: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "embed-in-line",
        span,
        format!("`{written}` can only stand alone, in a paragraph of its own outside of lists"),
    )
    .help("put a blank line before and after it, or make it a link without the `!`")
}

fn notice(kind: BlockQuoteKind) -> Notice {
    match kind {
        BlockQuoteKind::Note => Notice::Note,
        BlockQuoteKind::Tip => Notice::Tip,
        BlockQuoteKind::Important => Notice::Important,
        BlockQuoteKind::Warning => Notice::Warning,
        BlockQuoteKind::Caution => Notice::Caution,
    }
}
