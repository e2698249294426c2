package org.copperwall.export;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import org.copperwall.evidence.storage.FullDisk;
import org.copperwall.graph.Outage;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/// One attempt at a file: page after page is read, written, and forgotten.
final class ExportRun {

	private static final Duration RETRY_AT_LEAST = Duration.ofMillis(200);

	private static final Duration RETRY_AT_MOST = Duration.ofSeconds(5);

	/// Threads that may wait for the disk.
	private static final Scheduler DISK = Schedulers.boundedElastic();

	private final Export export;

	private final ListDocument document;

	private final Cells cells;

	private final GraphPages pages;

	private final ExportSettings settings;

	private @Nullable String after;

	private boolean more = true;

	/// Read by whoever tells how far it is.
	private final AtomicLong rows = new AtomicLong();

	ExportRun(Export export, ListDocument document, Cells cells, GraphPages pages, ExportSettings settings) {
		this.export = export;
		this.document = document;
		this.cells = cells;
		this.pages = pages;
		this.settings = settings;
	}

	long rows() {
		return this.rows.get();
	}

	List<String> titles() {
		return this.cells.titles();
	}

	/// Rows of the list now.
	/// @return fails with TOO_MANY_ROWS for more than a file may have, with LIST_FAILED
	/// for a list that cannot be read
	Mono<Long> count() {
		return patiently(this.pages.count(this.document, this.export.wanted(), this.export.asker().viewer()))
			.doOnNext(this::within);
	}

	/// Writes all rows.
	/// @return fails with TOO_MANY_ROWS, LIST_FAILED, or what the disk says
	Mono<Void> write(RowFile file) {
		return Mono.defer(() -> page(file)).repeat(() -> this.more).then();
	}

	private Mono<Void> page(RowFile file) {
		return patiently(this.pages.page(this.document, this.export.wanted(), this.export.asker().viewer(),
				this.settings.pageRows(), this.after))
			.delayUntil(page -> this.cells.prepare(page.rows()).retryWhen(Outage.waitedFor()))
			.flatMap(page -> onDisk(() -> write(file, page)))
			.elapsed()
			.flatMap(took -> rest(Duration.ofMillis(took.getT1())));
	}

	private Boolean write(RowFile file, GraphPages.Page page) throws IOException {
		within(this.rows.get() + page.rows().size());
		file.write(page.rows().stream().map(this.cells::of).toList());
		this.rows.addAndGet(page.rows().size());
		this.after = page.after();
		this.more = page.after() != null;
		return this.more;
	}

	/// Live queries come first.
	private Mono<Void> rest(Duration took) {
		long millis = Math.round(took.toMillis() * this.settings.rest());
		return this.more && millis > 0 ? Mono.delay(Duration.ofMillis(millis)).then() : Mono.empty();
	}

	private void within(long wanted) {
		if (wanted > this.settings.mostRows(this.export.format())) {
			throw new ExportFailed(ExportFailure.TOO_MANY_ROWS);
		}
	}

	private <T> Mono<T> patiently(Mono<T> reading) {
		Mono<T> tried = reading.retryWhen(Retry.backoff(Long.MAX_VALUE, RETRY_AT_LEAST)
			.maxBackoff(RETRY_AT_MOST)
			.filter(failure -> failure instanceof Unreadable unreadable && unreadable.isPassing()));
		return tried.timeout(this.settings.patience())
			.onErrorMap(failure -> failure instanceof Unreadable || failure instanceof TimeoutException,
					failure -> new ExportFailed(ExportFailure.LIST_FAILED));
	}

	/// What may wait for the disk.
	interface DiskWork<T> {

		T run() throws IOException;

	}

	static <T> Mono<T> onDisk(DiskWork<T> work) {
		return Mono.<T>fromCallable(() -> {
			try {
				return work.run();
			}
			catch (IOException failed) {
				throw FullDisk.recognised(failed);
			}
		}).subscribeOn(DISK);
	}

}
