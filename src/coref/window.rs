use std::fmt;

use chrono::{Datelike, NaiveDate};

use crate::claim::Published;
use crate::event::{Granularity, Moment, TimeSpan};

/// A time span in whole days, for comparing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Window {
    /// First day, counted from the common era.
    pub from: i32,
    /// Last day, included.
    pub to: i32,
    /// Days by which the true span may lie outside.
    pub slack: i32,
}

/// How two windows stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meeting {
    /// The same days.
    Same,
    /// Days in common.
    Overlap,
    /// Days in common, at least one window longer than a news week.
    Coarse,
    /// No day in common, yet within the slack.
    Near,
    /// Both cannot hold.
    Disjoint,
}

/// Most slack of a period told by the calendar and not blurred by "about" or by its publication date.
const CALENDAR_SLACK: i32 = 7;

/// Windows longer than this say too little to agree on.
const NEWS_WEEK: i32 = 9;

impl Window {
    /// The days of a span; `None` where nothing anchors it.
    pub fn of(span: &TimeSpan) -> Option<Self> {
        let day = |moment: Moment| moment.date.num_days_from_ce();
        let (from, to) = match (span.from.map(day), span.to.map(day)) {
            (Some(from), Some(to)) => (from.min(to), to.max(from)),
            (Some(from), None) => (from, i32::MAX / 2),
            (None, Some(to)) => (i32::MIN / 2, to),
            (None, None) => return None,
        };
        // News dates drift by a day: time zones, the night between two days, the day of the report for that of the event.
        let mut slack = match span.granularity {
            Granularity::Minute | Granularity::DayPart | Granularity::Day => 1,
            Granularity::Week => 3,
            Granularity::Month | Granularity::Quarter => 3,
            Granularity::Year | Granularity::Decade => 7,
        };
        if span.approx {
            slack += to.saturating_sub(from).saturating_add(1).clamp(2, 366);
        }
        if span.uncertain || span.assumed {
            slack += 7;
        }
        Some(Window { from, to, slack })
    }

    /// The days of a date given with the claim.
    pub fn given(date: &Published) -> Self {
        Window {
            from: date.from.num_days_from_ce(),
            to: date.to.num_days_from_ce(),
            slack: 1,
        }
    }

    /// The days that a report published then most likely speaks of.
    pub fn before(date: &Published) -> Self {
        let published = Window::given(date);
        Window {
            from: published.from - 2,
            slack: 7,
            ..published
        }
    }

    /// Number of days.
    pub fn days(self) -> i32 {
        self.to.saturating_sub(self.from).saturating_add(1)
    }

    /// Whether it says too little to agree on.
    pub fn coarse(self) -> bool {
        self.days() > NEWS_WEEK
    }

    /// How it stands to `other`.
    pub fn meets(self, other: Window) -> Meeting {
        let gap = self.gap(other);
        // News dates drift by a day, but nobody takes one year or month for the next.
        let calendar = self.coarse() && other.coarse() && self.slack.max(other.slack) <= CALENDAR_SLACK;
        if gap > self.slack.max(other.slack) || calendar && gap > 0 {
            Meeting::Disjoint
        } else if gap > 0 {
            Meeting::Near
        } else if self.coarse() || other.coarse() {
            Meeting::Coarse
        } else if (self.from, self.to) == (other.from, other.to) {
            Meeting::Same
        } else {
            Meeting::Overlap
        }
    }

    /// Whether it ends before `other` begins, beyond the slack of both.
    pub fn precedes(self, other: Window) -> bool {
        self.to < other.from && self.meets(other) == Meeting::Disjoint
    }

    /// Days between the two; 0 where they meet.
    pub fn gap(self, other: Window) -> i32 {
        (self.from.max(other.from)).saturating_sub(self.to.min(other.to)).max(0)
    }
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = |days| NaiveDate::from_num_days_from_ce_opt(days);
        match (day(self.from), day(self.to)) {
            (Some(from), Some(to)) if from == to => write!(f, "{from}"),
            (Some(from), Some(to)) => write!(f, "{from} to {to}"),
            (Some(from), None) => write!(f, "{from} or later"),
            (None, Some(to)) => write!(f, "{to} or earlier"),
            (None, None) => write!(f, "an unknown day"),
        }
    }
}
