package org.copperwall.evidence.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

import org.copperwall.evidence.storage.CuttingProxy.Fate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.S3Exception;

import static org.assertj.core.api.Assertions.assertThat;

class S3StorageTest extends FileStorageContract {

	private static final Scheduler THREADS = Schedulers.newBoundedElastic(4, 1_000, "files-of-tests");

	private static final Duration SOON = Duration.ofSeconds(60);

	private static S3Server server;

	private static S3AsyncClient client;

	private static S3Storage storage;

	@BeforeAll
	static void start() throws IOException {
		server = S3Server.start();
		client = server.client();
		storage = new S3Storage(client, server.settings(), THREADS);
	}

	@AfterAll
	static void stop() {
		client.close();
		server.close();
		THREADS.dispose();
	}

	@Override
	FileStorage storage() {
		return storage;
	}

	@Test
	void a_wrong_secret_is_a_failure_and_no_absence() throws IOException {
		S3Settings wrong = S3Server.settings(server.address(), "guessed", Duration.ofSeconds(10));
		FileKey key = stored(content(10));
		try (S3AsyncClient stranger = S3Client.of(wrong)) {
			S3Storage strange = new S3Storage(stranger, wrong, THREADS);
			StepVerifier.create(strange.length(key)).verifyError(S3Exception.class);
			StepVerifier.create(strange.read(key, 0, 10)).verifyError(S3Exception.class);
			StepVerifier.create(strange.delete(key)).verifyError(S3Exception.class);
			StepVerifier.create(strange.list("")).verifyError(S3Exception.class);
			StepVerifier.create(strange.store(key, local(content(20)))).verifyError(S3Exception.class);
		}
		assertThat(storage.length(key).block(PATIENCE)).isEqualTo(10);
	}

	@Test
	void what_was_altered_on_the_way_is_not_taken() throws IOException {
		Path file = local(content(1_000));
		FileKey key = someKey();
		String digestOfAnother = Upload.of(local(content(1_000))).digest();
		StepVerifier.create(Mono.fromFuture(() -> client.putObject(
				(request) -> request.bucket("files").key(key.value()).contentMD5(digestOfAnother),
				AsyncRequestBody.fromFile(file))))
			.verifyError(S3Exception.class);
		assertThat(storage.length(key).blockOptional(PATIENCE)).isEmpty();
	}

	@Test
	void a_line_cut_while_reading_is_a_failure_and_no_end() throws IOException {
		FileKey key = stored(content(2_000_000));
		through(Long.MAX_VALUE, 1_000_000, Fate.CUT,
				(cut, line) -> StepVerifier.create(cut.read(key, 0, 2_000_000).then())
					.expectErrorMatches(S3StorageTest::brokenOff)
					.verify(SOON));
	}

	@Test
	void lines_cut_while_reading_do_not_use_up_the_connections() throws IOException {
		FileKey key = stored(content(600_000));
		through(Long.MAX_VALUE, 500_000, Fate.CUT, (cut, line) -> {
			Flux<Void> readers = Flux.range(0, 11)
				.flatMap((reader) -> cut.read(key, 0, 600_000).then().onErrorComplete(), 10);
			StepVerifier.create(readers).expectComplete().verify(SOON);
			StepVerifier.create(cut.read(key, 0, 100_000).then()).expectComplete().verify(SOON);
		});
	}

	@Test
	void a_line_cut_while_writing_is_tried_again_a_few_times_and_leaves_nothing() throws IOException {
		FileKey key = someKey();
		Path file = local(content(2_000_000));
		through(1_000_000, Long.MAX_VALUE, Fate.CUT, (cut, line) -> {
			StepVerifier.create(cut.store(key, file)).verifyError(SdkClientException.class);
			assertThat(line.connections()).isEqualTo(3);
		});
		assertThat(storage.length(key).blockOptional(PATIENCE)).isEmpty();
	}

	@Test
	void a_server_that_falls_silent_is_not_waited_for_for_long() throws IOException {
		FileKey key = stored(content(2_000_000));
		through(Long.MAX_VALUE, 0, Fate.SILENT, (silent, line) -> {
			StepVerifier.create(silent.length(key)).expectError(SdkClientException.class).verify(SOON);
			StepVerifier.create(silent.read(key, 0, 10)).expectError(SdkClientException.class).verify(SOON);
		});
		through(Long.MAX_VALUE, 1_000_000, Fate.SILENT,
				(silent, line) -> StepVerifier.create(silent.read(key, 0, 2_000_000).then())
					.expectErrorMatches(S3StorageTest::brokenOff)
					.verify(SOON));
	}

	@Test
	void readers_who_leave_give_their_connections_back() throws IOException {
		FileKey key = stored(content(3_000_000));
		through(Long.MAX_VALUE, Long.MAX_VALUE, Fate.CUT, (narrow, line) -> {
			// Eleven: one more than there may be connections.
			for (int reader = 0; reader < 11; reader++) {
				StepVerifier.create(narrow.read(key, 0, 3_000_000), 1).expectNextCount(1).thenCancel().verify();
				Mono<Void> left = narrow.read(key, 0, 3_000_000).then().timeout(Duration.ofMillis(1));
				StepVerifier.create(left.onErrorComplete()).verifyComplete();
			}
			StepVerifier.create(narrow.read(key, 0, 3_000_000).then()).expectComplete().verify(SOON);
		});
	}

	/// By the server, or for having waited long enough.
	private static boolean brokenOff(Throwable failure) {
		return failure instanceof IOException || failure instanceof TimeoutException;
	}

	/// Tries the storage over a bad line.
	private static void through(long up, long down, Fate fate, BiConsumer<S3Storage, CuttingProxy> trial)
			throws IOException {
		try (CuttingProxy line = CuttingProxy.before(server.address(), up, down, fate)) {
			S3Settings settings = S3Server.settings(line.address(), S3Server.SECRET_KEY, Duration.ofSeconds(3));
			try (S3AsyncClient client = S3Client.of(settings)) {
				trial.accept(new S3Storage(client, settings, THREADS), line);
			}
		}
	}

}
