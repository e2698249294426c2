package org.copperwall.evidence.content;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

@Component
class HeifProgram {

	HeifProgram(ContentSettings settings) {
	}

	@Nullable Path decode(FileBytes file, Workbench bench, Deadline deadline) {
		return null;
	}

}
