package org.copperwall.evidence.storage;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Where files are kept, and how much of a disk they may take.
/// @param folder where they lie
/// @param reserve how much of the disk is left free; a file that would take from it is refused with `StorageFull`
/// @param threads how many files are worked on at a time
@ConfigurationProperties("copperwall.storage")
record StorageSettings(@DefaultValue("files") Path folder, @DefaultValue("1GB") DataSize reserve,
		@DefaultValue("8") int threads) {
}
