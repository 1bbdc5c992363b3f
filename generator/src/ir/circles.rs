//! Recursive types.

use std::collections::BTreeMap;

use super::TypeId;

/// The types that each type contains.
pub type Edges = BTreeMap<TypeId, Vec<TypeId>>;

/// For each type of `edges`, the number of its strongly connected component: an edge is part of a cycle if both its
/// ends have the same number. (Tarjan's algorithm with an explicit stack, so that the length of a chain is not
/// limited.)
pub fn circles(edges: &Edges) -> BTreeMap<TypeId, usize> {
    let mut search = Search { edges, met: BTreeMap::new(), path: Vec::new(), circles: BTreeMap::new(), count: 0 };
    edges.keys().for_each(|id| search.from(*id));
    search.circles
}

struct Search<'e> {
    edges: &'e Edges,
    /// The index of each type, and the lowest index that it reaches on the current path.
    met: BTreeMap<TypeId, (usize, usize)>,
    /// Visited types whose component is not known yet.
    path: Vec<TypeId>,
    circles: BTreeMap<TypeId, usize>,
    count: usize,
}

impl Search<'_> {
    fn from(&mut self, start: TypeId) {
        // Open types, each with the number of edges that were followed.
        let mut open = vec![(start, 0)];
        while let Some((id, followed)) = open.pop() {
            if followed == 0 {
                if self.met.contains_key(&id) {
                    continue;
                }
                let time = self.met.len();
                self.met.insert(id, (time, time));
                self.path.push(id);
            } else {
                // Returns from the target of the previous edge.
                self.lead(id, followed - 1);
            }
            match self.edges.get(&id).and_then(|targets| targets.get(followed)) {
                Some(target) => open.extend([(id, followed + 1), (*target, 0)]),
                None => self.close(id),
            }
        }
    }

    /// `id` reaches what the target of its edge reaches.
    fn lead(&mut self, id: TypeId, edge: usize) {
        let target = self.edges.get(&id).and_then(|targets| targets.get(edge));
        let earliest = target.filter(|t| !self.circles.contains_key(t)).and_then(|t| self.met.get(t)).map(|met| met.1);
        if let (Some(earliest), Some(met)) = (earliest, self.met.get_mut(&id)) {
            met.1 = met.1.min(earliest);
        }
    }

    /// If `id` reaches nothing visited before it, the path from it is a component.
    fn close(&mut self, id: TypeId) {
        if self.met.get(&id).is_some_and(|(time, earliest)| time == earliest) {
            while let Some(member) = self.path.pop() {
                self.circles.insert(member, self.count);
                if member == id {
                    break;
                }
            }
            self.count += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_mutually_recursive_types() {
        let id = |n: usize| TypeId(n);
        for (edges, expected) in [
            (vec![vec![1], vec![2], vec![0]], vec![vec![0, 1, 2]]),
            (vec![vec![1], vec![2], vec![]], vec![vec![0], vec![1], vec![2]]),
            (vec![vec![0, 1], vec![2, 3], vec![1], vec![3]], vec![vec![0], vec![1, 2], vec![3]]),
            (vec![vec![1, 2], vec![3], vec![3, 0], vec![2]], vec![vec![0, 1, 2, 3]]),
            (vec![vec![], vec![0, 2], vec![1, 3], vec![4], vec![3]], vec![vec![0], vec![1, 2], vec![3, 4]]),
        ] {
            let edges: Edges =
                edges.into_iter().enumerate().map(|(n, to)| (id(n), to.into_iter().map(id).collect())).collect();
            let mut found: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
            for (member, circle) in circles(&edges) {
                found.entry(circle).or_default().push(member.0);
            }
            let mut found: Vec<_> = found.into_values().collect();
            found.sort();
            assert_eq!(found, expected, "{edges:?}");
        }
    }

    #[test]
    fn follows_chains_of_any_length() {
        const LENGTH: usize = 100_000;
        let edges: Edges = (0..LENGTH).map(|n| (TypeId(n), vec![TypeId((n + 1) % LENGTH)])).collect();
        assert!(circles(&edges).values().all(|circle| *circle == 0));
    }
}
