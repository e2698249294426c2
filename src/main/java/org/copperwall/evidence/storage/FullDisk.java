package org.copperwall.evidence.storage;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Tells a full disk from other failures: Java has only the system's sentence for it.
public final class FullDisk {

	private static final List<String> SENTENCES = List.of("no space left", "quota exceeded", "设备上没有空间", "超出磁盘限额");

	private FullDisk() {
	}

	/// @return the failure, for the caller to throw
	/// @throws StorageFull if it says that the disk is full
	public static IOException recognised(IOException failure) {
		String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
		if (SENTENCES.stream().anyMatch(said::contains)) {
			throw new StorageFull("the disk is full", failure);
		}
		return failure;
	}

}
