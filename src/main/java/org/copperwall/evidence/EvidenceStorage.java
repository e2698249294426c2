package org.copperwall.evidence;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.evidence.storage.ExpectedFile;
import org.copperwall.evidence.storage.FileKey;
import org.copperwall.evidence.storage.FileOwner;
import org.copperwall.evidence.storage.FileStorage;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;

/// Where this room's files lie, and which of them it knows.
@Component
class EvidenceStorage implements FileOwner {

	static final String PREFIX = "evidence/";

	private final FileStorage storage;

	private final EvidenceStore store;

	private final Clock clock;

	EvidenceStorage(FileStorage storage, EvidenceStore store, Clock clock) {
		this.storage = storage;
		this.store = store;
		this.clock = clock;
	}

	/// The original last: where it lies, the others lie too.
	Mono<Void> put(UUID id, Map<Rendition, Path> files) {
		return Flux.fromStream(files.entrySet().stream().sorted(Map.Entry.<Rendition, Path>comparingByKey().reversed()))
			.concatMap(file -> this.storage.store(Evidence.key(id, file.getKey()), file.getValue()))
			.then();
	}

	/// Empty where it is lost.
	Mono<Long> length(Evidence evidence, Rendition rendition) {
		return this.storage.length(evidence.key(rendition));
	}

	Flux<DataBuffer> read(Evidence evidence, Rendition rendition, long from, long length) {
		return this.storage.read(evidence.key(rendition), from, length);
	}

	@Override
	public String prefix() {
		return PREFIX;
	}

	@Override
	public Mono<Set<FileKey>> known(Collection<FileKey> among) {
		Map<FileKey, UUID> ids = among.stream()
			.filter(key -> id(key) != null)
			.collect(Collectors.toMap(key -> key, key -> UUID.fromString(String.valueOf(id(key)))));
		return this.store.withFiles(Set.copyOf(ids.values()), this.clock.instant())
			.collect(Collectors.toSet())
			.map(known -> ids.entrySet()
				.stream()
				.filter(entry -> known.contains(entry.getValue()))
				.map(Map.Entry::getKey)
				.collect(Collectors.toSet()));
	}

	@Override
	public Flux<ExpectedFile> expected() {
		return this.store.stored();
	}

	/// The record a key belongs to; null for one this room would not write.
	private static @Nullable String id(FileKey key) {
		String rest = key.value().substring(PREFIX.length());
		return rest.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/(original|preview|thumbnail)")
				? rest.substring(0, 36) : null;
	}

}
