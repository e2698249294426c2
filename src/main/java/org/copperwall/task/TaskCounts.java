package org.copperwall.task;

import java.util.List;

import org.copperwall.graph.Count;

/// How much waits for somebody.
record TaskCounts(long dueToday, long dueThisWeek, long overdue, List<Count> byKind) {
}
