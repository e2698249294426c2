package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.UUID;

import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Yuan;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;

/// One piece of help for a monitored household (帮扶措施): planned with a day, completed when it reached the family.
/// @param amount what it is worth to the household, where that can be said
/// @param overdueSince the day the daily tick found it late; cleared by completion only
/// @param droppedOn the day its household's monitoring ended before it was delivered
public record Measure(UUID id, UUID monitoringObjectId, MeasureKind kind, @Nullable SealedText description,
		@Nullable Yuan amount, LocalDate plannedOn, LocalDate dueOn, @Nullable LocalDate completedOn,
		@Nullable SealedText result, @Nullable LocalDate overdueSince, @Nullable LocalDate droppedOn, int version) {

	public MeasureStatus status() {
		if (this.completedOn != null) {
			return MeasureStatus.COMPLETED;
		}
		if (this.droppedOn != null) {
			return MeasureStatus.DROPPED;
		}
		return this.overdueSince == null ? MeasureStatus.PLANNED : MeasureStatus.OVERDUE;
	}

	/// Completed once: a second completion would count the same help twice.
	/// @param madeOn the version the decision was made on
	Outcome<Measure> completed(int madeOn, @Nullable SealedText newResult, LocalDate on) {
		if (this.completedOn != null) {
			return Outcome.refused(Refusal.of(RefusalCode.INVALID_STEP, "measureId", "measure.completed"));
		}
		if (this.droppedOn != null) {
			return Outcome.refused(Refusal.of(RefusalCode.INVALID_STEP, "measureId", "measure.dropped"));
		}
		if (madeOn != this.version) {
			return Outcome.refused(Refusal.of(RefusalCode.STALE_VERSION, "version", "version.stale", this.version));
		}
		if (on.isBefore(this.plannedOn)) {
			return Outcome.refused(Refusal.of(RefusalCode.INVALID_INPUT, "completedOn", "measure.beforePlan"));
		}
		return Outcome.accepted(new Measure(this.id, this.monitoringObjectId, this.kind, this.description, this.amount,
				this.plannedOn, this.dueOn, on, newResult, this.overdueSince, null, this.version + 1));
	}

}
