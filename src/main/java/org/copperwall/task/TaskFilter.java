package org.copperwall.task;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Which of a person's tasks are wanted.
/// @param kinds all where it is left out
/// @param dueBefore whenever it is due where it is left out
record TaskFilter(@Nullable List<String> kinds, @Nullable Instant dueBefore) {
}
