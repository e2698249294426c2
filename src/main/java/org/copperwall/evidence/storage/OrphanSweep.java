package org.copperwall.evidence.storage;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/// Deletes files that no record knows, such as those of a transaction that was rolled back, when they are old enough that
/// nobody can still be about to know them. What lies under no owner's prefix is left alone.
@Component
class OrphanSweep {

	private static final Logger log = LoggerFactory.getLogger(OrphanSweep.class);

	/// Keys asked about in one statement.
	private static final int BATCH = 500;

	private final FileStorage storage;

	private final List<FileOwner> owners;

	private final StorageSettings settings;

	private final Clock clock;

	private final Counter deleted;

	private final Counter leftovers;

	private final Counter refused;

	OrphanSweep(FileStorage storage, List<FileOwner> owners, StorageSettings settings, Clock clock,
			MeterRegistry meters) {
		this.storage = storage;
		this.owners = List.copyOf(owners);
		this.settings = settings;
		this.clock = clock;
		this.deleted = counter("copperwall.storage.orphans", "Files deleted that no record knew", meters);
		this.leftovers = counter("copperwall.storage.leftovers", "Pieces of interrupted writes deleted", meters);
		this.refused = counter("copperwall.storage.sweep.refused",
				"Times that more files were unknown than can be waste, and none was deleted", meters);
	}

	/// One owner's failure does not keep the others from being swept.
	/// @return how many files were deleted
	Mono<Long> run() {
		Instant before = this.clock.instant().minus(this.settings.orphanAge());
		return Flux.fromIterable(this.owners)
			.concatMapDelayError((owner) -> sweep(owner, before))
			.reduce(0L, Long::sum)
			.delayUntil((orphans) -> this.storage.removeLeftovers(before).doOnNext(this.leftovers::increment))
			.doOnNext(OrphanSweep::say);
	}

	private Mono<Long> sweep(FileOwner owner, Instant before) {
		return this.storage.list(owner.prefix())
			.filter((file) -> file.storedAt().isBefore(before))
			.map(StoredFile::key)
			.buffer(BATCH)
			.concatMap((keys) -> owner.known(keys)
				.flatMapIterable((known) -> keys.stream().filter((key) -> !known.contains(key)).toList()), 1)
			.take(this.settings.orphanLimit() + 1L)
			.collectList()
			.flatMap((orphans) -> (orphans.size() > this.settings.orphanLimit()) ? refuse(owner) : delete(orphans));
	}

	private Mono<Long> delete(List<FileKey> orphans) {
		return Flux.fromIterable(orphans)
			.concatMap((key) -> this.storage.delete(key).doOnSuccess((done) -> this.deleted.increment()))
			.then(Mono.just((long) orphans.size()));
	}

	private Mono<Long> refuse(FileOwner owner) {
		return Mono.fromSupplier(() -> {
			this.refused.increment();
			log.error(
					"More than {} files under {} are known to no record: none was deleted. Is this the database that"
							+ " belongs to these files? If so, raise copperwall.storage.orphan-limit.",
					this.settings.orphanLimit(), owner.prefix());
			return 0L;
		});
	}

	private static void say(long orphans) {
		if (orphans > 0) {
			log.info("Deleted {} files that no record knew", orphans);
		}
	}

	private static Counter counter(String name, String description, MeterRegistry meters) {
		return Counter.builder(name).description(description).register(meters);
	}

}
