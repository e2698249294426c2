package org.copperwall.evidence.storage;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.core.async.ResponsePublisher;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

/// Keeps files in a bucket of an S3 server. The server shows a file when it has it whole, and takes it only with the digest
/// that it was sent with.
final class S3Storage implements FileStorage {

	private static final int INSUFFICIENT_STORAGE = 507;

	private static final int NOT_SATISFIABLE = 416;

	private final S3AsyncClient client;

	private final S3Settings settings;

	private final Scheduler threads;

	/// @param threads may wait for the local disk
	S3Storage(S3AsyncClient client, S3Settings settings, Scheduler threads) {
		this.client = client;
		this.settings = settings;
		this.threads = threads;
	}

	@Override
	public Mono<Void> store(FileKey key, Path file) {
		return Mono.fromCallable(() -> Upload.of(file))
			.subscribeOn(this.threads)
			.flatMap((upload) -> answer(() -> this.client.putObject(put(key, upload), AsyncRequestBody.fromFile(file))))
			.onErrorMap(S3Exception.class, S3Storage::fullOrElse)
			.then();
	}

	@Override
	public Flux<DataBuffer> read(FileKey key, long from, long length) {
		if (length == 0) {
			return length(key).switchIfEmpty(Mono.error(() -> FileLost.absent(key))).thenMany(Flux.empty());
		}
		String range = "bytes=" + from + "-" + (from + length - 1);
		return answer(() -> this.client.getObject(
				(request) -> request.bucket(this.settings.bucket()).key(key.value()).range(range),
				AsyncResponseTransformer.toPublisher()))
			.flatMapMany((part) -> pieces(key, part, length))
			.onErrorMap(S3Exception.class, (failure) -> lostOrElse(key, failure));
	}

	@Override
	public Mono<Long> length(FileKey key) {
		return answer(
				() -> this.client.headObject((request) -> request.bucket(this.settings.bucket()).key(key.value())))
			.map((head) -> head.contentLength())
			.onErrorComplete(NoSuchKeyException.class);
	}

	@Override
	public Mono<Void> delete(FileKey key) {
		return answer(
				() -> this.client.deleteObject((request) -> request.bucket(this.settings.bucket()).key(key.value())))
			.then();
	}

	/// Page by page, the next one when it is asked for.
	@Override
	public Flux<StoredFile> list(String prefix) {
		return Flux
			.defer(() -> this.client
				.listObjectsV2Paginator((request) -> request.bucket(this.settings.bucket()).prefix(prefix))
				.contents())
			.onErrorMap(CompletionException.class, (wrapped) -> Objects.requireNonNullElse(wrapped.getCause(), wrapped))
			.filter((found) -> FileKey.isKey(found.key()))
			.map((found) -> new StoredFile(new FileKey(found.key()), found.size(), found.lastModified()));
	}

	private PutObjectRequest put(FileKey key, Upload upload) {
		return PutObjectRequest.builder()
			.bucket(this.settings.bucket())
			.key(key.value())
			.contentLength(upload.length())
			.contentMD5(upload.digest())
			.overrideConfiguration(
					(limits) -> limits.apiCallAttemptTimeout(this.settings.attemptTimeout().plus(upload.patience())))
			.build();
	}

	/// Fewer bytes than asked for are a failure here, which they are not to the server.
	private Flux<DataBuffer> pieces(FileKey key, ResponsePublisher<GetObjectResponse> part, long length) {
		return Flux.defer(() -> {
			AtomicLong left = new AtomicLong(length);
			return Flux.from(part)
				// The client may say nothing at all when a connection is cut within a
				// file
				// (aws-sdk-java-v2, issue 6949).
				.timeout(this.settings.silenceTimeout())
				.doOnNext((piece) -> left.addAndGet(-piece.remaining()))
				.<DataBuffer>map(DefaultDataBufferFactory.sharedInstance::wrap)
				.concatWith(Mono.defer(() -> (left.get() > 0) ? Mono.error(FileLost.cutShort(key)) : Mono.empty()));
		});
	}

	private static <T> Mono<T> answer(Supplier<CompletableFuture<T>> question) {
		return Mono.fromFuture(question);
	}

	private static Throwable lostOrElse(FileKey key, S3Exception failure) {
		if (failure instanceof NoSuchKeyException) {
			return FileLost.absent(key);
		}
		return (failure.statusCode() == NOT_SATISFIABLE) ? FileLost.cutShort(key) : failure;
	}

	/// Servers of one's own say so when they have no room; there is no common word for
	/// it.
	private static Throwable fullOrElse(S3Exception failure) {
		boolean full = failure.statusCode() == INSUFFICIENT_STORAGE
				|| "QuotaExceeded".equals(failure.awsErrorDetails().errorCode());
		return full ? new StorageFull("the S3 server has no room", failure) : failure;
	}

}
