//! The numbers that a page shows once the filing is done (NUM-03, NUM-04): at the bottom of a website's home page, or on the page
//! of an APP that tells about it. Reads the page as HTML, or as plain text, and says what an inspection (核查) would.
//!
//! What scripts and pictures show is not seen here, so a number that is not found is doubted and not refused. Whether the number
//! of the subject or of the service is to be shown is asked of the province that the number itself names.

mod html;
mod icp;
mod link;
mod numbers;
mod police;
mod reference;
mod tag;

pub use numbers::NumberKind;

use crate::{
    catalog::{FooterCopyright, FooterNumberMissing, FooterPoliceMissing, FooterTooLong},
    context::{Context, Service},
    issue::Finding,
    patterns::PROVINCE,
    profile::{self, Demand},
    text,
};
#[cfg(not(target_arch = "wasm32"))]
use crate::{
    filing::Filing,
    issue::{Issue, Severity, Step},
};
use html::{BREAK, Link, Page};
use link::{Site, Target};
use numbers::Found;
#[cfg(not(target_arch = "wasm32"))]
use serde::Serialize;

/// The longest page that is looked at, in UTF-16 units.
const MAX_UNITS: usize = 2_000_000;
/// No name of a unit is longer: it is not looked for.
const LONGEST_NAME: usize = 400;

/// A number that a page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Serialize))]
pub struct FooterNumber {
    /// As it stands there.
    pub text: String,
    /// Whose number it is.
    pub kind: NumberKind,
    /// Where it is linked to, if it is.
    #[cfg_attr(not(target_arch = "wasm32"), serde(skip_serializing_if = "Option::is_none"))]
    pub href: Option<String>,
}

/// What is known of the filing.
#[derive(Default)]
pub(crate) struct Known<'a> {
    pub(crate) province: Option<&'a str>,
    pub(crate) unit_name: Option<&'a str>,
}

/// What there is to say of a page.
#[derive(Default)]
pub(crate) struct Footer {
    pub(crate) numbers: Vec<FooterNumber>,
    /// Each with the place of the number that it is about, if it is about one.
    pub(crate) told: Vec<(Finding, Option<usize>)>,
}

/// The report on a page.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug, Clone)]
pub struct FooterReport {
    issues: Vec<Issue>,
    numbers: Vec<FooterNumber>,
}

/// Judges the numbers that a page shows, and their links. The page is HTML or plain text of at most 2,000,000 UTF-16 units; of
/// the filing, the province and the unit's name are read. The path of an issue about one number is `["numbers", i]`.
///
/// ```
/// use beian::{Context, check_footer, filing::Filing};
///
/// let html = r#"<footer><a href="http://www.miitbeian.gov.cn">京ICP备10046444号-1</a></footer>"#;
/// let report = check_footer(html, &Filing::default(), &Context::default());
/// assert_eq!(report.numbers()[0].text, "京ICP备10046444号-1");
/// assert_eq!(report.issues()[0].code(), "footer.link_old");
/// ```
#[cfg(not(target_arch = "wasm32"))]
pub fn check_footer(html: &str, filing: &Filing, context: &Context) -> FooterReport {
    let unit_name = filing.unit.as_ref().and_then(|unit| unit.name.as_deref());
    let province = filing.province.as_deref().map(text::fold);
    let Footer { numbers, told } = judge(html, &Known { province: province.as_deref(), unit_name }, context);
    let path = |number: Option<usize>| {
        let number = number.and_then(|at| u32::try_from(at).ok());
        number.map_or_else(Vec::new, |at| vec![Step::from("numbers"), Step::Index(at)])
    };
    let issues = told.into_iter().map(|(finding, number)| Issue::new(finding, path(number), Vec::new())).collect();
    FooterReport { issues, numbers }
}

#[cfg(not(target_arch = "wasm32"))]
impl FooterReport {
    /// True if no issue is an error.
    pub fn valid(&self) -> bool {
        self.issues.iter().all(|issue| issue.severity() != Severity::Error)
    }

    /// What was found, number by number.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The numbers in the order of the page, the first 200.
    pub fn numbers(&self) -> &[FooterNumber] {
        &self.numbers
    }
}

/// A page, and what was made of it.
struct Sight<'a> {
    page: Page,
    found: Vec<Found>,
    /// Links that stand by themselves: to the ICP filings, and to those with the police.
    icp_beside: Option<Target>,
    /// Plain text names the address of the ICP filings.
    names_icp: bool,
    police_beside: Option<Target>,
    known: &'a Known<'a>,
    context: &'a Context,
}

/// Judges a page.
#[inline(never)] // Its frame goes when it returns, and the door wipes what it left.
pub(crate) fn judge(html: &str, known: &Known, context: &Context) -> Footer {
    let units = text::units(html);
    if units > MAX_UNITS {
        return too_long(units);
    }
    let page = html::read(html);
    let found = numbers::find(&page.text);
    let names_icp = !page.has_tags && text::find(&page.text, "beian.miit.gov.cn").is_some();
    let mut sight = Sight { page, found, icp_beside: None, names_icp, police_beside: None, known, context };
    sight.icp_beside = sight.beside([Site::Icp, Site::OldIcp]);
    sight.police_beside = sight.beside([Site::Police, Site::OldPolice]);
    let mut footer = Footer { numbers: sight.numbers(), told: Vec::new() };
    let mut police = None;
    let icp = icp::Numbers::of(&sight);
    if icp.is_empty() {
        footer.tell(FooterNumberMissing {}, None);
    }
    for (at, found) in sight.found.iter().enumerate() {
        match found.kind {
            NumberKind::Icp => icp.tell(&sight, at, &mut footer),
            NumberKind::Police => {
                police = Some(at);
                police::tell(&sight, at, &mut footer);
            }
        }
    }
    if police.is_none() && !icp.is_empty() && context.service != Some(Service::App) {
        footer.tell(FooterPoliceMissing {}, None);
    }
    sight.copyright(icp.province(), &mut footer);
    footer
}

/// The same of a page with so many UTF-16 units, which nobody looked at.
pub(crate) fn too_long(length: usize) -> Footer {
    Footer { numbers: Vec::new(), told: vec![(FooterTooLong { length, max: MAX_UNITS }.into(), None)] }
}

impl Footer {
    fn tell(&mut self, finding: impl Into<Finding>, number: Option<usize>) {
        self.told.push((finding.into(), number));
    }
}

impl Sight<'_> {
    fn numbers(&self) -> Vec<FooterNumber> {
        let number = |found: &Found| {
            let href = self.link_of(found).map(|link| link.href.clone());
            FooterNumber { text: found.text.clone(), kind: found.kind, href }
        };
        self.found.iter().map(number).collect()
    }

    /// The link that holds a number.
    fn link_of(&self, found: &Found) -> Option<&Link> {
        let behind = self.page.links.partition_point(|link| link.start <= found.digits);
        self.page.links[..behind].last().filter(|link| found.digits < link.end)
    }

    /// Where the link of a number leads to, if it leads to another site.
    fn target_of(&self, found: &Found) -> Option<Target> {
        link::target(&self.link_of(found)?.href)
    }

    /// Where the first link to one of these sites leads that holds no number: it stands beside one, or below.
    fn beside(&self, sites: [Site; 2]) -> Option<Target> {
        let is_free = |link: &Link| self.found.iter().all(|it| it.digits < link.start || it.digits >= link.end);
        self.page.links.iter().find_map(|link| {
            let target = link::target(&link.href).filter(|target| sites.contains(&target.site));
            target.filter(|_| is_free(link))
        })
    }

    /// The province of the filing, if it is one.
    fn province(&self) -> Option<&str> {
        let is_one = |code: &&str| PROVINCE.matches(code);
        self.known.province.filter(is_one).or(self.context.province.as_deref().filter(is_one))
    }

    /// The law of this province.
    fn law(&self, province: Option<String>) -> Context {
        Context { province, ..self.context.clone() }
    }

    /// NUM-03: some provinces ask for a line of copyright with the name of the unit.
    fn copyright(&self, of_number: Option<String>, footer: &mut Footer) {
        let law = self.law(self.province().map(str::to_owned).or(of_number));
        let Some(severity) = profile::severity(&law, Demand::FooterUnitName) else { return };
        let shown = compact(&self.page.text);
        let is_marked = ["©", "版权所有", "copyright", "(c)"].iter().any(|mark| text::find(&shown, mark).is_some());
        let name = self.known.unit_name.map(compact).filter(|name| !name.is_empty() && name.len() <= LONGEST_NAME);
        if !is_marked || name.is_some_and(|name| text::find(&shown, &name).is_none()) {
            footer.tell(Finding::from(FooterCopyright {}).severity(severity), None);
        }
    }
}

/// What a person compares: no blanks, no case, no width.
fn compact(shown: &str) -> String {
    let seen = |c: &char| *c != BREAK && !c.is_whitespace() && !text::is_invisible(*c);
    shown.chars().filter(seen).map(|c| text::fold_char(c).to_ascii_lowercase()).collect()
}
