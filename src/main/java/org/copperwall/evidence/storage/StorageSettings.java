package org.copperwall.evidence.storage;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Where files are kept, and how much of a disk they may take.
/// @param kind a folder or an S3 server
/// @param folder where files lie; with several replicas, on a share that all of them have
/// mounted
/// @param s3 how the S3 server is reached
/// @param workFolder on a disk of this machine: where a file is sealed before it is stored;
/// left away, a hidden part of the folder, or of the system's folder for such things
/// @param reserve how much of each disk is left free; a file that would take from it is
/// refused with `StorageFull`
/// @param threads how many files are worked on at a time; others wait
/// @param orphanAge how old a file must be that no record knows until it is deleted
/// @param orphanLimit how many of one room are deleted in a day; more are rather a mistaken
/// database or folder than waste, and none is deleted then
@ConfigurationProperties("copperwall.storage")
record StorageSettings(@DefaultValue("FOLDER") StorageKind kind, @Nullable Path folder, @Nullable S3Settings s3,
		@Nullable Path workFolder, @DefaultValue("1GB") DataSize reserve, @DefaultValue("8") int threads,
		@DefaultValue("1d") Duration orphanAge, @DefaultValue("1000") int orphanLimit) {

	/// Nothing that is being stored is older.
	private static final Duration YOUNGEST_ORPHAN = Duration.ofHours(1);

	StorageSettings {
		switch (kind) {
			case FOLDER -> refuseUnless(folder != null, "folder must be set");
			case S3 -> refuseUnless(s3 != null, "s3 must be set");
		}
		refuseUnless(!reserve.isNegative(), "reserve cannot be negative");
		refuseUnless(threads >= 1 && threads <= 256, "threads must be 1 to 256");
		refuseUnless(orphanAge.compareTo(YOUNGEST_ORPHAN) >= 0, "orphan-age must be an hour or more");
		refuseUnless(orphanLimit >= 1 && orphanLimit <= 100_000, "orphan-limit must be 1 to 100000");
	}

	/// Where a file is sealed.
	Path whereToSeal() {
		if (this.workFolder != null) {
			return this.workFolder;
		}
		return (this.folder != null) ? this.folder.resolve(".work")
				: Path.of(System.getProperty("java.io.tmpdir"), "copperwall-work");
	}

	private static void refuseUnless(boolean right, String sentence) {
		if (!right) {
			throw new IllegalArgumentException("copperwall.storage: " + sentence);
		}
	}

}
