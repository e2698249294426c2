package org.copperwall.grid;

/// A meeting is on record.
record MeetingRecorded(Meeting meeting) {
}
