package org.copperwall.export;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Limits of exports. Live queries come first: an export reads one small page after the other and rests between them.
/// @param concurrent exports that an instance writes at a time; 0 for one that leaves it to others
/// @param waiting exports of one viewer that may wait or be written; one more is refused with CAP_EXCEEDED
/// @param rows rows that an export may have; more fail with TOO_MANY_ROWS
/// @param pageRows rows read at a time, 1 to 100
/// @param rest how long it rests after each page, as a part of the time the page took
/// @param kept how long a file can be fetched
/// @param lease for how long an instance has an export without saying that it still writes it; when an instance dies,
/// another one begins the file anew after this
/// @param progress how often what was written is recorded and told
/// @param look how often exports are looked for that nobody told of
/// @param attempts how often a file is begun
/// @param patience how long a page that cannot be read now is tried again
/// @param folder where files are written before they are stored; should be on a local disk
/// @param templates a file of the district's own columns and templates, none without it
@ConfigurationProperties("copperwall.export")
record ExportSettings(@DefaultValue("1") int concurrent, @DefaultValue("3") int waiting,
		@DefaultValue("1000000") long rows, @DefaultValue("100") int pageRows, @DefaultValue("3.0") double rest,
		@DefaultValue("7d") Duration kept, @DefaultValue("30s") Duration lease,
		@DefaultValue("500ms") Duration progress, @DefaultValue("15s") Duration look, @DefaultValue("5") int attempts,
		@DefaultValue("2m") Duration patience, @Nullable Path folder, @Nullable Path templates) {

	/// Rows that a file of a format may have.
	long mostRows(ExportFormat format) {
		return Math.min(this.rows, format.mostRows());
	}

}
