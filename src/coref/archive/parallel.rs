//! The same work on all cores with the feature `parallel`, in the same order without.

/// What `each` gives for every item, one after the other.
pub(super) fn flat_map<T: Sync, U: Send>(items: &[T], each: impl Fn(&T) -> Vec<U> + Sync + Send) -> Vec<U> {
    #[cfg(feature = "parallel")]
    {
        use rayon::prelude::*;
        items.par_iter().with_min_len(256).flat_map_iter(each).collect()
    }
    #[cfg(not(feature = "parallel"))]
    {
        items.iter().flat_map(each).collect()
    }
}

/// What `each` gives for every item; `start` makes the room that one thread works in.
pub(super) fn map_with<T: Sync, R: Send + Clone, U: Send>(
    items: &[T],
    start: R,
    each: impl Fn(&mut R, &T) -> U + Sync + Send,
) -> Vec<U> {
    #[cfg(feature = "parallel")]
    {
        use rayon::prelude::*;
        items.par_iter().with_min_len(64).map_with(start, each).collect()
    }
    #[cfg(not(feature = "parallel"))]
    {
        let mut room = start;
        items.iter().map(|item| each(&mut room, item)).collect()
    }
}
