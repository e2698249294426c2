package org.copperwall.event;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// The log for rooms that prove something by it: where it stands, what it says of one subject.
@Component
public class LogProof {

	private final EventStore store;

	private final EventProofStore proofs;

	LogProof(EventStore store, EventProofStore proofs) {
		this.store = store;
		this.proofs = proofs;
	}

	/// Within a transaction that sees one moment, what is read beside it is as of this
	/// position.
	public Mono<LogHead> head(RegionCode district) {
		return this.store.head(district)
			.flatMap(cursor -> this.store.hashAt(district, cursor.position())
				.map(hash -> new LogHead(cursor, HexFormat.of().formatHex(hash))));
	}

	/// The cursor of a position; empty for one that the log has not reached.
	public Mono<Cursor> at(RegionCode district, long position) {
		return this.store.hashAt(district, position).map(hash -> Cursor.of(district, position, hash));
	}

	/// The first change of a subject that was recorded with these facts and stands in the
	/// chain as it was recorded; empty when there is none.
	/// @param facts must all be among the recorded ones, and equal
	public Mono<RecordedEvent> recorded(RegionCode district, UUID subject, String kind, Map<String, Object> facts) {
		return this.proofs.recorded(district, subject, Payload.pattern(kind, facts));
	}

	/// Whether anything has happened to one of the subjects behind a position.
	/// @param kinds that do not count
	public Mono<Boolean> changedSince(RegionCode district, long position, Collection<UUID> subjects,
			Collection<String> kinds) {
		return this.proofs.changedSince(district, position, subjects, kinds);
	}

}
