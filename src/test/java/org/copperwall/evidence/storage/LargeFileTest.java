package org.copperwall.evidence.storage;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Files go through the storages piece by piece: one of 200 MB through a process that has half of that in all.
class LargeFileTest {

	@TempDir
	private Path folder;

	@Test
	void a_large_file_goes_sealed_into_a_folder_and_out_again_with_little_memory()
			throws IOException, InterruptedException {
		assertThat(LargeFile.run(this.folder, "")).contains("read " + LargeFile.LENGTH).endsWith("rc 0");
	}

	@Test
	void a_large_file_goes_sealed_to_an_s3_server_and_back_with_little_memory()
			throws IOException, InterruptedException {
		try (S3Server server = S3Server.start()) {
			assertThat(LargeFile.run(this.folder, server.address().toString())).contains("read " + LargeFile.LENGTH)
				.endsWith("rc 0");
		}
	}

}
