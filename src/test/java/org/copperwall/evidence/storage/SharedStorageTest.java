package org.copperwall.evidence.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.copperwall.SandboxDatabase;
import org.copperwall.SandboxService;
import org.copperwall.evidence.storage.FileCheck.Depth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

import static org.assertj.core.api.Assertions.assertThat;

/// Two replicas that keep their files on one S3 server.
class SharedStorageTest {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@TempDir
	private Path folder;

	@Test
	void what_one_replica_stored_another_reads_and_the_server_cannot() throws IOException {
		byte[] content = "姚寨镇 ".repeat(50_000).getBytes(StandardCharsets.UTF_8);
		FileKey key = FileStorageContract.someKey();
		try (S3Server server = S3Server.start();
				SandboxDatabase database = SandboxDatabase.migrated();
				SandboxService one = SandboxService.on(database, on(server));
				SandboxService two = SandboxService.on(database, on(server))) {
			Path file = Files.write(this.folder.resolve("file"), content);
			one.bean(FileStorage.class).store(key, file).block(PATIENCE);
			assertThat(DataBufferUtils.join(two.bean(FileStorage.class).read(key, 100_000, 200_000))
				.map(DataBuffer::readableByteCount)
				.block(PATIENCE)).isEqualTo(200_000);
			long lying = two.bean(FileStorage.class).length(key).block(PATIENCE);
			assertThat(lying).isEqualTo(content.length);
			try (var client = server.client()) {
				assertThat(
						client.headObject((request) -> request.bucket("files").key(key.value())).join().contentLength())
					.isEqualTo(SealedForm.sealed(content.length));
			}
			assertThat(two.bean(FileCheck.class).run(Depth.DIGESTS, (line) -> {
			}).block(PATIENCE).exitCode()).isZero();
			assertCounted(one.bean(MeterRegistry.class), two.bean(MeterRegistry.class), content.length);
		}
	}

	private static void assertCounted(MeterRegistry one, MeterRegistry two, double length) {
		assertThat(one.get("copperwall.storage.files")
			.tags("storage", "s3", "operation", "store", "outcome", "done")
			.counter()
			.count()).isEqualTo(1);
		assertThat(one.get("copperwall.storage.bytes").tags("direction", "stored").counter().count()).isEqualTo(length);
		assertThat(two.get("copperwall.storage.bytes").tags("direction", "read").counter().count()).isEqualTo(200_000);
		assertThat(two.get("copperwall.storage.free").gauge().value()).isPositive();
	}

	private static Map<String, String> on(S3Server server) {
		return Map.of("copperwall.storage.kind", "s3", "copperwall.storage.s3.endpoint", server.address().toString(),
				"copperwall.storage.s3.bucket", "files", "copperwall.storage.s3.access-key", S3Server.ACCESS_KEY,
				"copperwall.storage.s3.secret-key", S3Server.SECRET_KEY);
	}

}
