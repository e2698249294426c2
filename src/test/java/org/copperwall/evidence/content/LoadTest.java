package org.copperwall.evidence.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/// Many files at a time, and files that take too long.
class LoadTest {

	private static final List<String> COMMAND = List.of("heif-dec", "heif-convert");

	@TempDir
	private Path folder;

	@Test
	void what_takes_too_long_is_given_up() {
		byte[] large = HostileMetadata.largestPng();
		try (ContentBench bench = new ContentBench(this.folder, settings(1, 10, Duration.ofMillis(200)))) {
			assertThat(bench.fault(large)).isEqualTo(ContentFault.TOO_SLOW);
			assertThat(bench.left()).isEmpty();
			assertThat(bench.fault(Pictures.jpeg())).isNull();
		}
	}

	@Test
	void more_files_than_may_wait_are_sent_away() throws IOException {
		Path file = Files.write(this.folder.resolve("large"), HostileMetadata.largestPng());
		Contents contents = new Contents(settings(1, 2, Duration.ofMillis(500)),
				new DecodingPrograms(settings(1, 2, Duration.ofSeconds(1))));
		Mono<ContentFault> one = contents.inspect(file, Form.PHOTOGRAPH, this.folder)
			.thenReturn(ContentFault.BROKEN)
			.onErrorResume(ContentRefused.class, refused -> Mono.just(refused.fault()));
		List<ContentFault> faults = Flux.merge(one, one, one, one, one).collectList().block(Duration.ofMinutes(1));
		// The first may or may not have begun when the others come.
		assertThat(faults).hasSize(5).containsOnly(ContentFault.BUSY, ContentFault.TOO_SLOW);
		assertThat(faults).filteredOn(ContentFault.BUSY::equals).hasSizeBetween(2, 3);
		contents.destroy();
	}

	@Test
	void nothing_is_left_of_what_nobody_waits_for() throws IOException {
		Path file = Files.write(this.folder.resolve("large"), HostileMetadata.largestPng());
		Path work = Files.createDirectory(this.folder.resolve("work"));
		Contents contents = new Contents(settings(1, 2, Duration.ofSeconds(60)),
				new DecodingPrograms(settings(1, 2, Duration.ofSeconds(1))));
		contents.inspect(file, Form.PHOTOGRAPH, work).timeout(Duration.ofMillis(300), Mono.empty()).block();
		Path next = Files.write(this.folder.resolve("small"), Pictures.jpeg());
		Inspected inspected = contents.inspect(next, Form.PHOTOGRAPH, work).block(Duration.ofSeconds(20));
		try (var left = Files.list(work)) {
			assertThat(left.toList()).containsExactlyInAnyOrder(inspected.preview(), inspected.thumbnail());
		}
		contents.destroy();
	}

	@Test
	void a_decoder_of_heic_that_hangs_is_ended() throws IOException {
		Path hanging = this.folder.resolve("hanging");
		Files.writeString(hanging, "#!/bin/sh\nexec sleep 600\n");
		assertThat(hanging.toFile().setExecutable(true)).isTrue();
		ContentSettings settings = ContentBench.withCommand(ContentBench.settings(Duration.ofMillis(500)),
				hanging.toString());
		Path work = Files.createDirectory(this.folder.resolve("work"));
		try (ContentBench bench = new ContentBench(work, settings)) {
			assertThat(bench.fault(Pictures.heic())).isEqualTo(ContentFault.TOO_SLOW);
			assertThat(bench.left()).isEmpty();
			assertThat(ProcessHandle.current()
				.children()
				.filter(child -> child.info().command().orElse("").endsWith("sleep"))).isEmpty();
		}
	}

	private static ContentSettings settings(int decoders, int waiting, Duration time) {
		return new ContentSettings(decoders, waiting, time, 100, 24, 50, DataSize.ofMegabytes(48), COMMAND,
				List.of("dwebp"), DataSize.ofMegabytes(768), 200, 20_000, DataSize.ofMegabytes(64),
				DataSize.ofMegabytes(512));
	}

}
