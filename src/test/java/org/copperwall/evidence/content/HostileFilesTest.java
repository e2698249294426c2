package org.copperwall.evidence.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Hostile files stay out, or what is served of them is clean; and they cost neither memory nor the machine.
class HostileFilesTest {

	@TempDir
	private Path folder;

	@Test
	void they_are_refused_to_the_last_one_with_little_memory() throws IOException, InterruptedException {
		String said = SmallHeap.run("hostile", this.folder);
		System.out.println(said);
		assertThat(said).contains("taken, too slow or left behind {}").endsWith("rc 0");
		assertThat(HostileFiles.refused()).hasSizeGreaterThan(200);
	}

	@Test
	void what_is_good_apart_from_what_stands_beside_it_is_served_clean() throws IOException {
		Map<String, byte[]> files = HostileFiles.servedClean();
		try (ContentBench bench = new ContentBench(this.folder)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				Inspected inspected = bench.inspect(file.getValue());
				String served = Parts.latin(Files.readAllBytes(inspected.preview()));
				assertThat(served).as(file.getKey())
					.doesNotContain("Exif", "http://", "https://", "ICC_PROFILE", "JavaScript", "ENTITY", "/URI");
				bench.clear(inspected);
			}
			assertThat(bench.left()).isEmpty();
		}
	}

	@Test
	void the_largest_picture_that_is_taken_costs_no_more_than_its_preview() throws IOException, InterruptedException {
		assertThat(SmallHeap.run("largest", this.folder)).contains("width 10000").endsWith("rc 0");
	}

}
