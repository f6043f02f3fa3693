//! What goes out: issues as records of whole numbers and texts, which the package's table makes into names
//! (pkg/src/records.ts). A number is in LEB128: seven bits a byte, the lowest first. A text is its length in UTF-16 units; all
//! texts lie together, one behind the other, so that they are read at once.

use crate::{
    check::Line,
    footer::Footer,
    issue::{Fact, Finding, Place, Told},
    rules::Judged,
    text,
};

/// Records, one after the other, and their texts.
pub(super) struct Records {
    numbers: Vec<u8>,
    texts: String,
}

impl Records {
    /// So many bytes are kept, of each.
    const USUAL: usize = 4096;

    /// None, and no room.
    pub(super) const fn none() -> Self {
        Self { numbers: Vec::new(), texts: String::new() }
    }

    /// Drops them, and wipes what they were. Room for more than usual is given back.
    pub(super) fn clear(&mut self) {
        let mut texts = std::mem::take(&mut self.texts).into_bytes();
        for bytes in [&mut self.numbers, &mut texts] {
            bytes.fill(0);
            bytes.clear();
            if bytes.capacity() > Self::USUAL {
                *bytes = Vec::new();
            }
        }
        self.texts = String::from_utf8(texts).unwrap_or_default();
    }

    /// Where they begin, where their texts do, and how many bytes those have.
    pub(super) fn lies_at(&self) -> [usize; 3] {
        [self.numbers.as_ptr().addr(), self.texts.as_ptr().addr(), self.texts.len()]
    }

    pub(super) fn number(&mut self, mut number: u32) {
        while number > 0x7f {
            self.numbers.push((number & 0x7f) as u8 | 0x80);
            number >>= 7;
        }
        self.numbers.push((number & 0x7f) as u8);
    }

    fn count(&mut self, count: usize) {
        self.number(u32::try_from(count).unwrap_or(u32::MAX));
    }

    pub(super) fn text(&mut self, text: &str) {
        self.count(text::units(text));
        self.texts.push_str(text);
    }

    /// A 1 and the text, or a 0.
    fn maybe(&mut self, text: Option<&str>) {
        self.count(usize::from(text.is_some()));
        if let Some(text) = text {
            self.text(text);
        }
    }

    /// What there is to say of one value: its findings, and the normal form where it is not the text.
    pub(super) fn value(&mut self, judged: &Judged, normal: Option<&str>) {
        self.count(judged.findings.len());
        for finding in &judged.findings {
            self.finding(finding);
        }
        self.maybe(normal);
    }

    /// Its code; its severity by its place; its facts, each with what it is; its suggestion.
    pub(super) fn finding(&mut self, finding: &Finding) {
        let (code, severity, facts, suggestion) = finding.parts();
        self.number(u32::from(code.0));
        self.number(severity as u32);
        self.count(facts.len());
        for fact in facts {
            match fact {
                Fact::Text(text) => {
                    self.number(0);
                    self.text(text);
                }
                Fact::Term(term) => {
                    self.number(1);
                    self.number(u32::from(term.0));
                }
                Fact::Number(number) => {
                    self.number(2);
                    self.number(*number);
                }
            }
        }
        self.maybe(suggestion);
    }

    /// Issues of a form: the finding, its place, the last step to a key that the form does not know, and the far ends.
    pub(super) fn issues(&mut self, lines: &[Line]) {
        self.count(lines.len());
        for Line { told: Told { finding, place, unknown, related }, .. } in lines {
            self.finding(finding);
            self.place(place);
            self.maybe(unknown.as_deref());
            self.count(related.len());
            for place in related {
                self.place(place);
            }
        }
    }

    /// Values whose normal form is not what was typed.
    pub(super) fn rewritten(&mut self, rewritten: &[(Place, String)]) {
        self.count(rewritten.len());
        for (place, normal) in rewritten {
            self.place(place);
            self.text(normal);
        }
    }

    /// The numbers of a page, and what there is to say: the finding, and the place of its number from 1, or 0.
    pub(super) fn footer(&mut self, footer: &Footer) {
        self.count(footer.numbers.len());
        for number in &footer.numbers {
            self.number(number.kind as u32);
            self.text(&number.text);
            self.maybe(number.href.as_deref());
        }
        self.count(footer.told.len());
        for (finding, number) in &footer.told {
            self.finding(finding);
            self.count(number.map_or(0, |at| at + 1));
        }
    }

    fn place(&mut self, place: &Place) {
        let steps = place.steps();
        self.count(steps.len());
        for step in steps {
            self.number(*step);
        }
    }
}
