package org.copperwall.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

import org.copperwall.access.RequestRefused;
import org.copperwall.access.Viewer;
import org.copperwall.evidence.content.Contents;
import org.copperwall.evidence.content.ContentFault;
import org.copperwall.evidence.content.ContentRefused;
import org.copperwall.evidence.content.Inspected;
import org.copperwall.evidence.storage.StorageFull;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Service;

/// Takes a file in: its bytes as they come, and once they are whole, its digest, its content, its place in the storage and
/// at last its record, which uses the address up. Whatever goes wrong before that, the upload can go on from where it stands.
@Service
class Arrival {

	private static final int PIECE = 64 * 1024;

	private final EvidenceStore store;

	private final Staging staging;

	private final Contents contents;

	private final EvidenceStorage storage;

	private final Keeping keeping;

	private final Clock clock;

	Arrival(EvidenceStore store, Staging staging, Contents contents, EvidenceStorage storage, Keeping keeping,
			Clock clock) {
		this.store = store;
		this.staging = staging;
		this.contents = contents;
		this.storage = storage;
		this.keeping = keeping;
		this.clock = clock;
	}

	/// How an upload stands.
	/// @param come bytes of it
	/// @param whole whether it is kept
	record Standing(Evidence evidence, long come, boolean whole) {
	}

	/// Where an upload stands, for who goes on with it.
	/// @return empty for a file that is absent, or another's
	Mono<Standing> standing(UUID id, Viewer viewer) {
		return announced(id, viewer).flatMap(evidence -> evidence.status() == EvidenceStatus.AWAITED
				? this.staging.length(id).map(come -> new Standing(evidence, come, false))
				: Mono.just(new Standing(evidence, evidence.byteLength(), evidence.stands())));
	}

	/// @param offset where the sender believes the upload stands
	/// @param announcedLength bytes of the body, if the sender says so
	/// @return fails with [RequestRefused]
	Mono<Standing> receive(UUID id, long offset, Optional<Long> announcedLength, Flux<DataBuffer> body, Viewer viewer) {
		return announced(id, viewer).switchIfEmpty(Mono.error(() -> RequestRefused.notVisible(EvidenceFiles.TYPE)))
			.delayUntil(evidence -> usable(evidence, offset, announcedLength))
			.flatMap(evidence -> this.staging.hold(id, turn -> received(turn, evidence, offset, body)))
			.onErrorMap(Staging.Taken.class, taken -> ArrivalRefusals.continued());
	}

	private Mono<Evidence> announced(UUID id, Viewer viewer) {
		return this.store.byIds(List.of(id)).next().filter(evidence -> evidence.upload().isBy(viewer));
	}

	private Mono<Void> usable(Evidence evidence, long offset, Optional<Long> announcedLength) {
		if (evidence.status() != EvidenceStatus.AWAITED) {
			return Mono.error(ArrivalRefusals.used());
		}
		if (!evidence.isAwaited(this.clock.instant())) {
			return Mono.error(ArrivalRefusals.expired());
		}
		boolean fits = announcedLength.map(length -> length <= evidence.byteLength() - offset).orElse(true);
		return fits ? Mono.empty() : Mono.error(ArrivalRefusals.tooLong(evidence.byteLength()));
	}

	private Mono<Standing> received(Staging.Turn turn, Evidence evidence, long offset, Flux<DataBuffer> body) {
		UUID id = evidence.id();
		return this.staging.length(id)
			.filter(come -> come == offset)
			.switchIfEmpty(
					Mono.defer(() -> this.staging.length(id).flatMap(come -> Mono.error(ArrivalRefusals.offset(come)))))
			.flatMap(come -> this.staging.append(turn, evidence.byteLength(), body))
			.onErrorResume(Staging.TooLong.class,
					tooLong -> this.staging.discard(id)
						.then(Mono.error(ArrivalRefusals.tooLong(evidence.byteLength()))))
			.onErrorResume(TimeoutException.class,
					silent -> this.staging.length(id).flatMap(come -> Mono.error(ArrivalRefusals.silent(come))))
			.flatMap(come -> come < evidence.byteLength() ? Mono.just(new Standing(evidence, come, false))
					: checked(evidence).thenReturn(new Standing(evidence, come, true)))
			.onErrorMap(StorageFull.class, full -> ArrivalRefusals.noRoom());
	}

	/// All bytes are there: are they what was announced, and are they fit to be kept?
	private Mono<Void> checked(Evidence evidence) {
		return this.staging.work(() -> digest(this.staging.file(evidence.id()))).flatMap(digest -> {
			if (!digest.equals(evidence.sha256())) {
				return this.staging.discard(evidence.id()).then(Mono.error(ArrivalRefusals.digest()));
			}
			return inspected(evidence);
		});
	}

	private Mono<Void> inspected(Evidence evidence) {
		UUID id = evidence.id();
		return Mono
			.usingWhen(this.staging.workFolder(id),
					folder -> this.contents.inspect(this.staging.file(id), evidence.kind().form(), folder)
						.flatMap(found -> stored(evidence, found)),
					folder -> this.staging.discardWork(id))
			.onErrorResume(ContentRefused.class, refused -> refused(id, refused.fault()));
	}

	/// What hung on the machine's load may be tried again; anything else is refused for
	/// good.
	private Mono<Void> refused(UUID id, ContentFault fault) {
		return switch (fault) {
			case BUSY -> Mono.error(ArrivalRefusals.busy());
			case TOO_SLOW -> Mono.error(ArrivalRefusals.content(fault));
			default -> this.store.refuse(id, fault.name())
				.then(this.staging.discard(id))
				.then(Mono.error(ArrivalRefusals.content(fault)));
		};
	}

	private Mono<Void> stored(Evidence evidence, Inspected found) {
		Map<Rendition, Path> files = new EnumMap<>(Rendition.class);
		files.put(Rendition.ORIGINAL, this.staging.file(evidence.id()));
		Optional.ofNullable(found.preview()).ifPresent(preview -> files.put(Rendition.PREVIEW, preview));
		Optional.ofNullable(found.thumbnail()).ifPresent(thumbnail -> files.put(Rendition.THUMBNAIL, thumbnail));
		return this.storage.put(evidence.id(), files)
			.then(lengths(files))
			.flatMap(lengths -> this.keeping.keep(evidence, found, lengths))
			.flatMap(kept -> kept ? this.staging.discard(evidence.id()) : Mono.error(ArrivalRefusals.expired()));
	}

	private Mono<Map<Rendition, Long>> lengths(Map<Rendition, Path> files) {
		return this.staging.work(() -> {
			Map<Rendition, Long> lengths = new EnumMap<>(Rendition.class);
			for (Map.Entry<Rendition, Path> file : files.entrySet()) {
				lengths.put(file.getKey(), Files.size(file.getValue()));
			}
			return lengths;
		});
	}

	private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
		MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
		try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), sha256)) {
			byte[] piece = new byte[PIECE];
			while (bytes.read(piece) >= 0) {
				// Read for its digest alone.
			}
		}
		return HexFormat.of().formatHex(sha256.digest());
	}

}
