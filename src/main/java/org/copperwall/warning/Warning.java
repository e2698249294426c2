package org.copperwall.warning;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.copperwall.casework.Medium;
import org.copperwall.casework.Source;
import org.copperwall.evidence.EvidenceOwner;
import org.copperwall.household.SealedText;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// One signal about one household, or about a place while nobody knows whom it concerns (风险预警/线索). It stays until people
/// settle it.
/// @param source who saw it first; medium: how that came in
/// @param severity the gravest that any report of it gave
/// @param stage where it waits
public record Warning(UUID id, @Nullable UUID householdId, RegionCode region, Source source, Medium medium,
		Severity severity, List<RiskCause> causes, List<Dimension> dimensions, Stage stage, UUID ruleSetId,
		Instant raisedAt, int version) implements EvidenceOwner {

	public Warning {
		causes = List.copyOf(causes);
		dimensions = List.copyOf(dimensions);
	}

	@Override
	public String ownerType() {
		return WarningEvent.SUBJECT;
	}

	/// How it was settled.
	/// @param policy which other one it was passed to; sealed
	record Settlement(Instant at, WarningOutcome outcome, @Nullable SealedText policy) {
	}

	/// Where a warning waits.
	/// @param hop leg of the round trip; absent in a case and once settled
	/// @param dueAt when the leg is due
	/// @param overdue whether the sweep has recorded that it is past due
	/// @param caseId the case it waits with, or that settled it
	record Stage(WarningStatus status, @Nullable Hop hop, @Nullable Instant dueAt, boolean overdue,
			@Nullable UUID caseId, @Nullable Settlement settlement) {

		static Stage at(Hop hop, @Nullable Instant dueAt) {
			return new Stage(WarningStatus.OPEN, hop, dueAt, false, null, null);
		}

		static Stage in(UUID caseId) {
			return new Stage(WarningStatus.IN_CASE, null, null, false, caseId, null);
		}

		Stage settled(Settlement how, @Nullable UUID with) {
			return new Stage(WarningStatus.SETTLED, null, null, false, with == null ? this.caseId : with, how);
		}

	}

	static Warning raised(UUID id, @Nullable UUID householdId, RegionCode region, Report report, Stage stage,
			UUID ruleSetId) {
		return new Warning(id, householdId, region, report.source(), report.medium(), report.severity(),
				inOrder(RiskCause.class, report.causes()), inOrder(Dimension.class, report.dimensions()), stage,
				ruleSetId, report.at(), 1);
	}

	/// Somebody else reports the same: nothing he said is lost, and the household has one
	/// warning still.
	Warning repeatedBy(Report report) {
		return new Warning(this.id, this.householdId, this.region, this.source, this.medium,
				this.severity.graver(report.severity()), merged(RiskCause.class, this.causes, report.causes()),
				merged(Dimension.class, this.dimensions, report.dimensions()), this.stage, this.ruleSetId,
				this.raisedAt, this.version + 1);
	}

	/// The term its holder was given.
	Warning dueAt(@Nullable Instant at) {
		Hop hop = this.stage.hop();
		return hop == null ? this : restaged(Stage.at(hop, at));
	}

	/// What is left of it without the reports that were taken back.
	Warning restingOn(Severity gravest, List<RiskCause> left, List<Dimension> atRisk) {
		return new Warning(this.id, this.householdId, this.region, this.source, this.medium, gravest, left, atRisk,
				this.stage, this.ruleSetId, this.raisedAt, this.version + 1);
	}

	private Warning restaged(Stage next) {
		return new Warning(this.id, this.householdId, this.region, this.source, this.medium, this.severity, this.causes,
				this.dimensions, next, this.ruleSetId, this.raisedAt, this.version);
	}

	/// From here on it waits with the case and has no clock of its own.
	Warning entered(UUID caseId) {
		return with(Stage.in(caseId));
	}

	/// Sent to another leg of its trip.
	Warning sent(Hop hop, @Nullable Instant dueAt) {
		return with(Stage.at(hop, dueAt));
	}

	/// Its case was closed.
	Warning settledWithCase(Instant at) {
		return with(this.stage.settled(new Settlement(at, WarningOutcome.APPLICATION_OPENED, null), null));
	}

	/// @param caseId the case that answers for it, if one does
	Warning settled(Settlement how, @Nullable UUID caseId) {
		return with(this.stage.settled(how, caseId));
	}

	public WarningStatus status() {
		return this.stage.status();
	}

	public @Nullable Hop hop() {
		return this.stage.hop();
	}

	public @Nullable Instant dueAt() {
		return this.stage.dueAt();
	}

	public boolean overdue() {
		return this.stage.overdue();
	}

	public @Nullable UUID caseId() {
		return this.stage.caseId();
	}

	public @Nullable Instant settledAt() {
		return this.stage.settlement() == null ? null : this.stage.settlement().at();
	}

	public @Nullable WarningOutcome outcome() {
		return this.stage.settlement() == null ? null : this.stage.settlement().outcome();
	}

	private Warning with(Stage next) {
		return new Warning(this.id, this.householdId, this.region, this.source, this.medium, this.severity, this.causes,
				this.dimensions, next, this.ruleSetId, this.raisedAt, this.version + 1);
	}

	private static <E extends Enum<E>> List<E> merged(Class<E> type, Collection<E> known, Collection<E> further) {
		EnumSet<E> all = EnumSet.noneOf(type);
		all.addAll(known);
		all.addAll(further);
		return List.copyOf(all);
	}

	private static <E extends Enum<E>> List<E> inOrder(Class<E> type, Collection<E> values) {
		return merged(type, values, List.of());
	}

}
