//! Open forms for native callers: paths and parts as Rust has them. The package has its own way in, at the door.

use super::{
    super::form::{MAX_VALUES, named},
    Delta, Edit, FilingSession,
};
use crate::{
    context::Context,
    error::BeianError,
    filing::{Filing, Part, Visit, shape, store::Store},
    issue::{Issue, Step},
};

/// Opens a form.
///
/// ```
/// use beian::{Context, filing::Filing, open_filing};
///
/// let context = Context { partial: true, ..Context::default() };
/// let mut session = open_filing(&Filing::default(), &context)?;
/// let delta = session.set(&["responsible".into(), "mobile".into()], &Some("1380000000".to_owned()))?;
/// assert_eq!(delta.added[0].code(), "phone.too_short");
/// let delta = session.set(&["responsible".into(), "mobile".into()], &Some("13800000001".to_owned()))?;
/// assert!(delta.added.is_empty() && delta.removed.len() == 1 && session.issues().is_empty());
/// # Ok::<(), beian::BeianError>(())
/// ```
///
/// # Errors
///
/// `too_many_values`: there are more than 50,000 values, or 200,000 places.
pub fn open_filing(filing: &Filing, context: &Context) -> Result<FilingSession, BeianError> {
    let mut store = Store::new();
    filing.visit(&mut store);
    FilingSession::of(store, context).map_err(too_many_values)
}

impl FilingSession {
    /// Puts a part in the place of what stands at a path. Objects that are missing on the way are made.
    ///
    /// # Errors
    ///
    /// `no_such_path`: the form has no such place, or holds something else there. `too_many_values`: the form would be too large.
    pub fn set(&mut self, path: &[Step], part: &dyn Part) -> Result<Delta, BeianError> {
        self.put(path, Edit::Set, part)
    }

    /// Puts a part into a list, before the item with this index or behind the last one.
    ///
    /// # Errors
    ///
    /// As [`Self::set`].
    pub fn insert(&mut self, list: &[Step], index: u32, part: &dyn Part) -> Result<Delta, BeianError> {
        let mut path = list.to_vec();
        path.push(Step::Index(index));
        self.put(&path, Edit::Insert, part)
    }

    /// Removes what stands at a path; the items of a list move up. Where nothing stands, nothing changes.
    ///
    /// # Errors
    ///
    /// As [`Self::set`].
    pub fn remove(&mut self, path: &[Step]) -> Result<Delta, BeianError> {
        let (steps, _) = shape::steps(path).ok_or_else(no_such_path)?;
        self.edit(&steps, Edit::Remove, &mut |_, _| {}).map_err(too_many_values)
    }

    fn put(&mut self, path: &[Step], edit: Edit, part: &dyn Part) -> Result<Delta, BeianError> {
        let (steps, kind) = shape::steps(path).ok_or_else(no_such_path)?;
        // The items of lists are there already, but for one behind the last.
        let (_, missing) = self.reach(&steps, edit);
        let start = steps.len() - missing.len();
        let last = path.len().saturating_sub(1);
        let is_there = |at: usize| matches!(path[at], Step::Key(_)) || edit == Edit::Insert && at == last;
        if path.is_empty() || !part.fits(kind) || !(start..path.len()).all(is_there) || !self.has_room(&steps, edit) {
            return Err(no_such_path());
        }
        self.edit(&steps, edit, &mut |store, at| part.carry(at, store)).map_err(too_many_values)
    }

    /// True if an item can be inserted here without a gap before it.
    fn has_room(&self, steps: &[u32], edit: Edit) -> bool {
        let (anchor, missing) = self.reach(steps, edit);
        let store = &self.form.store;
        let next = if missing.len() > 1 { 0 } else { store.kids(anchor).last().map_or(0, |item| store.at(*item) + 1) };
        edit != Edit::Insert || steps.last().is_some_and(|at| *at <= next)
    }

    /// Everything that there is to say, in the order of a [`report`](FilingSession::report).
    pub fn issues(&self) -> Vec<Issue> {
        named(self.lines())
    }
}

fn no_such_path() -> BeianError {
    BeianError::new(
        "no_such_path",
        "表单里没有这个位置，或者那里填的不是这一类内容 / the form has no such place, or holds something else there",
    )
}

fn too_many_values(count: usize) -> BeianError {
    let (count, max) = (count.to_string(), MAX_VALUES.to_string());
    let text = [
        "表单会有 ",
        &count,
        " 项，最多 ",
        &max,
        " 项；这一步没有做 / the form would hold ",
        &count,
        " values, ",
        &max,
        " at most; nothing was changed",
    ];
    BeianError::new("too_many_values", text.concat())
}
