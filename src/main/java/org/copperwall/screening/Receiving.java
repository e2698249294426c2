package org.copperwall.screening;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.household.Matching;
import org.copperwall.rules.WorkingDays;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.function.Tuple2;

/// Takes rows in as they come. They are unpacked, read and checked on threads of their own, a few, and a chunk is read only
/// when the one before it is being stored: whoever sends faster than that waits. What was taken stays, whatever becomes of
/// the connection or of this process; who goes on sends the rest, or everything once more.
@Service
class Receiving implements DisposableBean {

	/// Pieces of the body on their way from the network.
	private static final int AHEAD = 16;

	private final ScreeningStore store;

	private final ReceivingStore receiving;

	private final ChunkIntake chunks;

	private final RecordKinds kinds;

	private final Matching matching;

	private final Seal seal;

	private final Clock clock;

	private final ScreeningSettings settings;

	private final Scheduler threads;

	Receiving(ScreeningStore store, ReceivingStore receiving, ChunkIntake chunks, RecordKinds kinds, Matching matching,
			Seal seal, Clock clock, ScreeningSettings settings) {
		this.store = store;
		this.receiving = receiving;
		this.chunks = chunks;
		this.kinds = kinds;
		this.matching = matching;
		this.seal = seal;
		this.clock = clock;
		this.settings = settings;
		this.threads = Schedulers.newBoundedElastic(settings.uploads(), settings.uploads(), "screening");
	}

	/// How rows come.
	/// @param packed by gzip
	/// @param offset rows of the batch before the body: none, or all that it has
	record Upload(RowFormat format, boolean packed, int offset) {
	}

	/// What came of a body.
	/// @param batch as it now stands
	/// @param taken rows that are new to the batch
	/// @param repeated rows that the batch had
	record Receipt(ScreeningBatch batch, int taken, int repeated) {
	}

	/// A batch to whoever sends it; empty for anybody else.
	Mono<ScreeningBatch> standing(UUID id, Viewer viewer) {
		return this.store.byIds(List.of(id), viewer).next().filter(batch -> Reach.sends(batch, viewer));
	}

	/// @param batch as it stood before
	/// @return fails with [UploadFault], [HeaderFault], or as the body does
	Mono<Receipt> receive(ScreeningBatch batch, Upload upload, Flux<DataBuffer> body) {
		if (batch.status() != ScreeningStatus.OPEN) {
			return Mono.error(new UploadFault(UploadFault.Reason.CLOSED, 0));
		}
		if (upload.offset() != 0 && upload.offset() != batch.tally().rows()) {
			return Mono.error(new UploadFault(UploadFault.Reason.OFFSET, batch.tally().rows()));
		}
		return this.receiving.forgetHeader(batch.id())
			.then(this.receiving.chunks(batch.id(), upload.offset()).collectList())
			.flatMap(taken -> Mono.usingWhen(source(batch, upload, taken, body), source -> taken(batch, source),
					Receiving::closed))
			.onErrorMap(Receiving::reason)
			.onErrorResume(HeaderFault.class,
					fault -> this.receiving.insertFaults(batch.id(), fault.faults()).then(Mono.error(fault)));
	}

	private Mono<Receipt> taken(ScreeningBatch batch, RowSource source) {
		return Flux.<RowChunk>generate(sink -> next(source, sink))
			.subscribeOn(this.threads)
			.concatMap(chunk -> this.chunks.take(batch, chunk).elapsed().delayUntil(this::rested).map(Tuple2::getT2), 1)
			.reduce(0, (taken, tally) -> taken + tally.rows())
			.flatMap(taken -> this.store.byId(batch.id()).map(now -> new Receipt(now, taken, source.repeated())));
	}

	/// @param taken how long it took, in milliseconds, and what it brought
	private Mono<?> rested(Tuple2<Long, ScreeningTally> taken) {
		long rest = (long) (taken.getT1() * this.settings.rest());
		return rest == 0 ? Mono.empty() : Mono.delay(Duration.ofMillis(rest));
	}

	private Mono<RowSource> source(ScreeningBatch batch, Upload upload, List<RowChunk.Taken> taken,
			Flux<DataBuffer> body) {
		return Mono.fromCallable(() -> {
			InputStream bytes = DataBufferUtils.subscriberInputStream(body.timeout(this.settings.silence()), AHEAD);
			RecordKind kind = this.kinds.of(batch);
			RowCheck check = new RowCheck(kind, batch.region(), WorkingDays.dayOf(this.clock.instant()), this.matching,
					this.seal);
			return new RowSource(upload.packed() ? new Unpacked(bytes) : bytes, upload.format(), kind, check, this.seal,
					upload.offset(), taken, this.settings);
		});
	}

	private static void next(RowSource source, SynchronousSink<RowChunk> sink) {
		try {
			RowChunk chunk = source.next();
			if (chunk == null) {
				sink.complete();
			}
			else {
				sink.next(chunk);
			}
		}
		catch (IOException | RuntimeException failed) {
			sink.error(failed);
		}
	}

	/// Not on the threads that read: one of them may wait for what is closed here.
	private static Mono<Void> closed(RowSource source) {
		return Mono.<Void>fromCallable(() -> {
			source.close();
			return null;
		}).subscribeOn(Schedulers.boundedElastic());
	}

	private static Throwable reason(Throwable failed) {
		if (failed instanceof ZipException) {
			return new UploadFault(UploadFault.Reason.PACKING, 0);
		}
		for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
			if (cause instanceof TimeoutException) {
				return new UploadFault(UploadFault.Reason.SILENT, 0);
			}
		}
		return failed;
	}

	@Override
	public void destroy() {
		this.threads.dispose();
	}

}
