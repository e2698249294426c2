package org.copperwall.screening;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Mask;
import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.Matching;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// The queue of rows whose person somebody has to name.
@Service
class Matches {

	static final String MEMBER = "HouseholdMember";

	private final MatchQueueStore queue;

	private final ScreeningStore batches;

	private final RecordStore records;

	private final Matching matching;

	private final Changes changes;

	private final BackgroundRuling background;

	private final Seal seal;

	private final Clock clock;

	Matches(MatchQueueStore queue, ScreeningStore batches, RecordStore records, Matching matching, Changes changes,
			BackgroundRuling background, Seal seal, Clock clock) {
		this.queue = queue;
		this.batches = batches;
		this.records = records;
		this.matching = matching;
		this.changes = changes;
		this.background = background;
		this.seal = seal;
		this.clock = clock;
	}

	/// What of these the viewer may see.
	Mono<Map<UUID, ScreeningMatch>> byIds(Collection<UUID> ids, Viewer viewer) {
		return ids.isEmpty() ? Mono.just(Map.of()) : this.queue.byIds(ids, viewer).collectMap(ScreeningMatch::id);
	}

	/// @param batch global id of one; null for those of all
	/// @throws GraphFailure NOT_VISIBLE for a region outside the viewer's, or what is no
	/// batch
	Mono<Connection<ScreeningMatch>> list(RegionCode region, @Nullable String batch, MatchStatus status, Paging paging,
			Viewer viewer) {
		UUID id = batch == null ? null : GlobalId.idOf(ScreeningBatch.TYPE, batch);
		return this.queue.page(viewer.within(region), id, status, paging, viewer);
	}

	/// As the department named the person; masked for who only looks.
	String name(ScreeningMatch match, Viewer viewer) {
		String name = this.seal.open(MatchQueueStore.TABLE, MatchQueueStore.NAME, match.id(), match.name().bytes());
		return Reach.names(viewer) ? name : Mask.name(name);
	}

	Mono<Outcome<MatchResolved>> resolve(ScreeningInputs.ResolveMatch input, Viewer viewer) {
		UUID id = GlobalId.idOf(ScreeningMatch.TYPE, input.matchId());
		UUID member = input.memberId() == null ? null : GlobalId.idOf(MEMBER, input.memberId());
		return this.changes
			.once(viewer, input.requestId(), "resolveMatch", input,
					() -> found(id, viewer).flatMap(match -> this.batches.hold(match.batchId()))
						.flatMap(batch -> resolved(batch, id, member, input.version(), viewer)),
					kept -> found(Optional.ofNullable(kept.get("match")).orElseThrow(), viewer))
			.doOnNext(outcome -> this.background.wake())
			.map(outcome -> outcome.map(MatchResolved::new));
	}

	private Mono<ScreeningMatch> found(UUID id, Viewer viewer) {
		return this.queue.byIds(List.of(id), viewer)
			.next()
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(ScreeningMatch.TYPE)));
	}

	private Mono<Outcome<Effect<ScreeningMatch>>> resolved(ScreeningBatch batch, UUID id, @Nullable UUID member,
			int version, Viewer viewer) {
		if (!batch.stands()) {
			return Mono.just(Outcome.refused(Refusal.of(RefusalCode.INVALID_STEP, "matchId", "screening.match.batch")));
		}
		return this.queue.lock(id, viewer)
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(ScreeningMatch.TYPE)))
			.flatMap(match -> switch (match.resolved(version, member, viewer.subject(), this.clock.instant())) {
				case Outcome.Refused<ScreeningMatch>(Refusal refusal) ->
					Mono.just(Outcome.<Effect<ScreeningMatch>>refused(refusal));
				case Outcome.Accepted<ScreeningMatch>(ScreeningMatch done) ->
					member == null ? nobody(batch, done) : person(batch, done, member);
			});
	}

	private Mono<Outcome<Effect<ScreeningMatch>>> nobody(ScreeningBatch batch, ScreeningMatch match) {
		return kept(batch.counting(batch.tally().resolvedToNobody()), match);
	}

	private Mono<Outcome<Effect<ScreeningMatch>>> person(ScreeningBatch batch, ScreeningMatch match, UUID member) {
		return this.matching.present(member, match.region())
			.flatMap(found -> this.records.insert(batch, List.of(new RecordStore.Matched(row(match), found)))
				.flatMap(added -> kept(batch.counting(batch.tally().resolvedToMember(added == 0)), match)))
			.defaultIfEmpty(
					Outcome.refused(Refusal.of(RefusalCode.INVALID_INPUT, "memberId", "screening.match.candidate")));
	}

	private Mono<Outcome<Effect<ScreeningMatch>>> kept(ScreeningBatch batch, ScreeningMatch match) {
		return this.queue.resolve(match)
			.then(this.batches.save(batch))
			.thenReturn(Outcome.accepted(new Effect<>(match, Map.of("match", match.id()),
					List.of(new ScreeningEvent.MatchResolved(batch, match.status())))));
	}

	private static CheckedRow row(ScreeningMatch match) {
		return new CheckedRow(match.row(), null, "", match.birthDate(), match.region(), match.occurredOn(),
				match.amountFen(), match.code(), match.key());
	}

}
