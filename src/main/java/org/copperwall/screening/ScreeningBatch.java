package org.copperwall.screening;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// One delivery of a department (筛查批次).
/// @param region that the records are of
/// @param kind key of the kind of record, see [RecordKinds]
/// @param dryRun everything is done but nothing raised
/// @param openedBy subject of who opened it
public record ScreeningBatch(UUID id, RegionCode region, Department department, String kind, boolean dryRun,
		ScreeningStatus status, String openedBy, Instant openedAt, @Nullable Instant closedAt, ScreeningTally tally,
		int version) {

	static final String TYPE = "ScreeningBatch";

	static ScreeningBatch opened(UUID id, RegionCode region, RecordKind kind, boolean dryRun, String by, Instant at) {
		return new ScreeningBatch(id, region, kind.department(), kind.key(), dryRun, ScreeningStatus.OPEN, by, at, null,
				ScreeningTally.NONE, 1);
	}

	/// All rows are there.
	/// @param expected how many there are for who sent them; null where he does not say
	Outcome<ScreeningBatch> closed(@Nullable Integer expected, Instant at) {
		if (this.status != ScreeningStatus.OPEN) {
			return refused();
		}
		if (expected != null && expected != this.tally.rows()) {
			return Outcome
				.refused(Refusal.of(RefusalCode.INVALID_INPUT, "rows", "screening.rows", this.tally.rows(), expected));
		}
		return Outcome.accepted(standing(ScreeningStatus.RECEIVED, at));
	}

	/// The department gives it up before it is judged.
	Outcome<ScreeningBatch> cancelled(Instant at) {
		return switch (this.status) {
			case OPEN, RECEIVED -> Outcome.accepted(standing(ScreeningStatus.CANCELLED, at));
			case RULING, HELD, RAISED, TRIED, CANCELLED, RETRACTED -> refused();
		};
	}

	/// With other numbers, where rows got a person.
	ScreeningBatch counting(ScreeningTally now) {
		return new ScreeningBatch(this.id, this.region, this.department, this.kind, this.dryRun, this.status,
				this.openedBy, this.openedAt, this.closedAt, now, this.version);
	}

	/// Whether its rows count and can still get a person.
	boolean stands() {
		return this.status != ScreeningStatus.CANCELLED && this.status != ScreeningStatus.RETRACTED;
	}

	/// Whether nothing of it changes by itself any more.
	boolean isSettled() {
		return switch (this.status) {
			case OPEN, RECEIVED, RULING -> false;
			case HELD, RAISED, TRIED, CANCELLED, RETRACTED -> true;
		};
	}

	/// As it stands after a step of its judging.
	ScreeningBatch at(ScreeningStatus next) {
		return new ScreeningBatch(this.id, this.region, this.department, this.kind, this.dryRun, next, this.openedBy,
				this.openedAt, this.closedAt, this.tally, this.version + 1);
	}

	private ScreeningBatch standing(ScreeningStatus next, Instant at) {
		return new ScreeningBatch(this.id, this.region, this.department, this.kind, this.dryRun, next, this.openedBy,
				this.openedAt, this.closedAt == null ? at : this.closedAt, this.tally, this.version + 1);
	}

	private <T> Outcome<T> refused() {
		return Outcome.refused(Refusal.of(RefusalCode.INVALID_STEP, "batchId", "screening.status", this.status.name()));
	}

}
