package org.copperwall.screening;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Limits of what departments send. Live queries come first: rows are taken in chunk by chunk, and the sender waits.
/// @param rows of a batch; more are refused with 413
/// @param size of a body once it is unpacked; more is refused with 413
/// @param line bytes of a row; a longer one is refused, the others are taken
/// @param faults of a batch; a file with more is not the right one, and refused with 422
/// @param uploads that are taken in at once; more are asked to come again
/// @param silence how long an upload may send nothing before it counts as cut; what was taken stays
/// @param chunkRows rows that are taken together, whole or not at all
/// @param rest how long an upload rests after each chunk, as a part of the time the chunk took
/// @param lease for how long an instance has a batch that is judged without saying that it still works at it
/// @param look how often batches are looked for that nobody told of
/// @param progress how often progress is read for who watches it
@ConfigurationProperties("copperwall.screening")
record ScreeningSettings(@DefaultValue("1000000") int rows, @DefaultValue("1GB") DataSize size,
		@DefaultValue("16KB") DataSize line, @DefaultValue("100000") int faults, @DefaultValue("4") int uploads,
		@DefaultValue("30s") Duration silence, @DefaultValue("2000") int chunkRows, @DefaultValue("0") double rest,
		@DefaultValue("30s") Duration lease, @DefaultValue("15s") Duration look,
		@DefaultValue("500ms") Duration progress) {
}
