package org.copperwall.screening;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.copperwall.access.Seal;
import org.copperwall.graph.Ids;
import org.copperwall.household.Matching;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/// Takes a chunk of rows in: one transaction, a few statements, however many rows.
@Component
class ChunkIntake {

	private static final int RETRIES = 5;

	private static final Duration BACKOFF = Duration.ofMillis(10);

	private final ReceivingStore receiving;

	private final RecordStore records;

	private final MatchQueueStore queue;

	private final Matching matching;

	private final Seal seal;

	private final Ids ids;

	private final ScreeningSettings settings;

	private final TransactionalOperator transaction;

	ChunkIntake(ReceivingStore receiving, RecordStore records, MatchQueueStore queue, Matching matching, Seal seal,
			Ids ids, ScreeningSettings settings, ReactiveTransactionManager transactions) {
		this.receiving = receiving;
		this.records = records;
		this.queue = queue;
		this.matching = matching;
		this.seal = seal;
		this.ids = ids;
		this.settings = settings;
		this.transaction = TransactionalOperator.create(transactions);
	}

	/// @return what it brought; fails with [UploadFault] when the batch was closed,
	/// given up or continued by another
	/// connection meanwhile, or has too many rows or faults
	Mono<ScreeningTally> take(ScreeningBatch batch, RowChunk chunk) {
		if (chunk.last() > this.settings.rows()) {
			return Mono.error(new UploadFault(UploadFault.Reason.TOO_MANY_ROWS, this.settings.rows()));
		}
		return this.receiving.hold(batch.id(), chunk.first() - 1)
			.filter(held -> held)
			.switchIfEmpty(Mono.error(() -> new UploadFault(UploadFault.Reason.OVERTAKEN, chunk.first())))
			.then(Mono.defer(() -> matched(batch, chunk)))
			.flatMap(tally -> kept(batch, chunk, tally))
			.as(this.transaction::transactional)
			.retryWhen(Retry.backoff(RETRIES, BACKOFF).filter(ConcurrencyFailureException.class::isInstance));
	}

	private Mono<ScreeningTally> kept(ScreeningBatch batch, RowChunk chunk, ScreeningTally tally) {
		return this.receiving.insertFaults(batch.id(), chunk.faults())
			.then(this.receiving.insertChunk(batch.id(), chunk))
			.then(this.receiving.count(batch.id(), tally))
			.flatMap(faults -> faults > this.settings.faults()
					? Mono.error(new UploadFault(UploadFault.Reason.TOO_MANY_FAULTS, this.settings.faults()))
					: Mono.just(tally));
	}

	private Mono<ScreeningTally> matched(ScreeningBatch batch, RowChunk chunk) {
		List<CheckedRow> rows = distinct(chunk.rows());
		List<CheckedRow> numbered = rows.stream().filter(row -> row.numberDigest() != null).toList();
		return this.matching.byNumbers(digests(numbered), batch.region()).flatMap(found -> {
			List<RecordStore.Matched> matched = new ArrayList<>(found.size());
			found.forEach((place, member) -> matched.add(new RecordStore.Matched(numbered.get(place), member)));
			Set<Integer> known = new HashSet<>(matched.size());
			matched.forEach(row -> known.add(row.row().row()));
			List<CheckedRow> named = rows.stream()
				.filter(row -> !known.contains(row.row()) && row.village() != null)
				.toList();
			return this.records.insert(batch, matched)
				.flatMap(
						recorded -> queued(batch, named).map(queued -> tally(chunk, matched.size(), recorded, queued)));
		});
	}

	/// @param queued rows for which there are candidates, and how many of these are new
	private static ScreeningTally tally(RowChunk chunk, int matched, int recorded, Queued queued) {
		int accepted = chunk.rows().size();
		int repeated = accepted - distinct(chunk.rows()).size() + matched - recorded + queued.rows() - queued.added();
		return new ScreeningTally(chunk.size(), accepted, chunk.refused(), recorded, queued.added(),
				accepted - recorded - queued.added() - repeated, repeated, chunk.faults().size());
	}

	private record Queued(int rows, int added) {
	}

	private Mono<Queued> queued(ScreeningBatch batch, List<CheckedRow> rows) {
		List<Matching.Named> persons = rows.stream().map(ChunkIntake::named).toList();
		return this.matching.byNames(persons, batch.region())
			.flatMap(found -> Flux.fromIterable(found.entrySet())
				.concatMap(entry -> this.queue.insert(match(batch, rows.get(entry.getKey()), entry), batch.dryRun()))
				.reduce(0, Integer::sum)
				.map(added -> new Queued(found.size(), added)));
	}

	private ScreeningMatch match(ScreeningBatch batch, CheckedRow row,
			Map.Entry<Integer, Collection<Matching.Member>> found) {
		UUID id = this.ids.next();
		Matching.Named person = named(row);
		SealedText name = SealedText.of(this.seal.seal(MatchQueueStore.TABLE, MatchQueueStore.NAME, id, person.name()));
		return ScreeningMatch.queued(id, batch, row, person.village(), person.birthDate(), name,
				found.getValue().stream().map(Matching.Member::id).toList());
	}

	private static Matching.Named named(CheckedRow row) {
		LocalDate birthDate = Optional.ofNullable(row.birthDate()).orElseThrow();
		RegionCode village = Optional.ofNullable(row.village()).orElseThrow();
		return new Matching.Named(row.name(), birthDate, village);
	}

	private static List<byte[]> digests(List<CheckedRow> rows) {
		List<byte[]> digests = new ArrayList<>(rows.size());
		for (CheckedRow row : rows) {
			byte[] digest = row.numberDigest();
			if (digest != null) {
				digests.add(digest);
			}
		}
		return digests;
	}

	/// The first of each.
	private static List<CheckedRow> distinct(List<CheckedRow> rows) {
		Set<ByteBuffer> keys = new HashSet<>(rows.size());
		return rows.stream().filter(row -> keys.add(ByteBuffer.wrap(row.key()))).toList();
	}

}
