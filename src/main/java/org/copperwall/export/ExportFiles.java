package org.copperwall.export;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copperwall.evidence.storage.ExpectedFile;
import org.copperwall.evidence.storage.FileKey;
import org.copperwall.evidence.storage.FileOwner;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Which files of the storage belong to exports.
@Component
class ExportFiles implements FileOwner {

	private final JobStore jobs;

	ExportFiles(JobStore jobs) {
		this.jobs = jobs;
	}

	@Override
	public String prefix() {
		return Export.FILES;
	}

	/// Also that of an attempt which has not finished: it may have been stored already.
	@Override
	public Mono<Set<FileKey>> known(Collection<FileKey> among) {
		Map<UUID, FileKey> asked = among.stream()
			.flatMap(key -> id(key).stream())
			.distinct()
			.collect(Collectors.toMap(id -> id, Export::key));
		return this.jobs.known(asked.keySet()).mapNotNull(asked::get).collect(Collectors.toSet());
	}

	private static Optional<UUID> id(FileKey key) {
		try {
			return Optional.of(UUID.fromString(key.value().substring(Export.FILES.length())))
				.filter(id -> Export.key(id).equals(key));
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
			return Optional.empty();
		}
	}

	@Override
	public Flux<ExpectedFile> expected() {
		return this.jobs.done().flatMapIterable(export -> expected(export).toList());
	}

	private static Stream<ExpectedFile> expected(Export export) {
		ExportedFile file = export.file();
		return file == null || export.fileId() == null ? Stream.empty()
				: Stream.of(new ExpectedFile(Export.key(export.fileId()), file.byteLength(), file.sha256()));
	}

}
