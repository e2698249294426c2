package org.copperwall.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// The latest changes of one district, in order, without holes. Older ones fall out; the log keeps them.
final class EventRing {

	private final @Nullable RecordedEvent[] slots;

	private long first;

	private long last;

	private @Nullable Cursor cursor;

	EventRing(int size) {
		this.slots = new RecordedEvent[size];
	}

	synchronized void startAt(Cursor head) {
		this.last = head.position();
		this.first = head.position() + 1;
		this.cursor = head;
	}

	/// Adds what comes right behind the last one; what is known already is passed over.
	/// @throws IllegalStateException if a position is missing: a screen must never be
	/// told of a later change first
	synchronized void add(List<RecordedEvent> page) {
		for (RecordedEvent event : page) {
			if (event.position() <= this.last) {
				continue;
			}
			if (event.position() != this.last + 1) {
				throw new IllegalStateException("position " + (this.last + 1) + " is missing in " + event.district());
			}
			this.slots[slot(event.position())] = event;
			this.last = event.position();
			this.cursor = event.cursor();
			this.first = Math.max(this.first, this.last - this.slots.length + 1);
		}
	}

	synchronized List<RecordedEvent> after(long position, int most) {
		if (position + 1 < this.first || position >= this.last) {
			return List.of();
		}
		int count = (int) Math.min(most, this.last - position);
		List<RecordedEvent> events = new ArrayList<>(count);
		for (long next = position + 1; next <= position + count; next++) {
			events.add(Objects.requireNonNull(this.slots[slot(next)]));
		}
		return events;
	}

	synchronized long first() {
		return this.first;
	}

	synchronized long last() {
		return this.last;
	}

	synchronized Cursor cursor() {
		return Objects.requireNonNull(this.cursor, "the feed has started");
	}

	/// @return empty for a position that is not in memory
	synchronized Optional<Cursor> cursorAt(long position) {
		if (this.cursor != null && this.cursor.position() == position) {
			return Optional.of(this.cursor);
		}
		if (position < this.first || position > this.last) {
			return Optional.empty();
		}
		return Optional.of(Objects.requireNonNull(this.slots[slot(position)]).cursor());
	}

	private int slot(long position) {
		return (int) (position % this.slots.length);
	}

}
