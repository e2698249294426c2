package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.access.Role;
import org.copperwall.evidence.EvidenceOwner;
import org.copperwall.monitoring.Category;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;

/// One approval file for one household (审批档案). The transitions here say what follows from a change; whether it may take
/// place is asked of [CaseFile], which knows everything the gates look at.
/// @param region the household's
/// @param monitoringObjectId the spell whose elimination it decides; absent for an
/// identification
/// @param causes of all needs that were declared for it
/// @param ruleSetId the version of the rules it began under; it stays with it
/// @param version counts what a decider sees: the blind findings do not count
public record Case(UUID id, UUID householdId, RegionCode region, CaseKind kind, @Nullable UUID monitoringObjectId,
		Source source, Medium medium, List<RiskCause> causes, UUID ruleSetId, Submission submission,
		CaseProgress progress, int version) implements EvidenceOwner {

	public Case {
		causes = List.copyOf(causes);
	}

	@Override
	public String ownerType() {
		return "Case";
	}

	public CaseStep step() {
		return this.progress.step();
	}

	public CaseStatus status() {
		return this.progress.status();
	}

	public int round() {
		return this.progress.round();
	}

	public CaseClock clock() {
		return this.progress.clock();
	}

	/// What the district included the household under.
	public @Nullable Category category() {
		return this.progress.category();
	}

	/// When the present step is due; absent while the clock stands still.
	public @Nullable Instant dueAt() {
		return clock().dueAt();
	}

	public Instant caseDueAt() {
		return clock().caseDueAt();
	}

	public boolean overdue() {
		return clock().overdue();
	}

	public String submittedBy() {
		return this.submission.person();
	}

	public Instant submittedAt() {
		return this.submission.at();
	}

	public @Nullable Instant closedAt() {
		return this.progress.closedAt();
	}

	public boolean isElimination() {
		return this.kind == CaseKind.ELIMINATION;
	}

	public boolean isOpen() {
		return status() == CaseStatus.OPEN;
	}

	/// Whether it was sent back and is still where it was sent to.
	public boolean isSentBack() {
		return clock().isPaused();
	}

	/// A new case that begins at a later step than the first.
	Case begunAt(CaseStep step, Instant at, RuleSet rules, WorkingDays days) {
		return standing(this.progress.movedTo(step, clock().entering(step, at, rules, days)));
	}

	/// The application is whole: the village has it now.
	Case completed(Instant at, RuleSet rules, WorkingDays days) {
		return entering(CaseStep.VILLAGE_REVIEW, at, rules, days);
	}

	/// On to the next step.
	/// @throws IllegalStateException at the last step: what follows there is [#included]
	Case approved(Instant at, RuleSet rules, WorkingDays days) {
		CaseStep next = step().next().orElseThrow(() -> new IllegalStateException("no step follows " + step()));
		return entering(next, at, rules, days);
	}

	/// Approved for good: the household comes under monitoring.
	Case included(Category category, Instant at) {
		return with(this.progress.included(category, at));
	}

	/// Approved for good: the risk counts as eliminated.
	Case eliminated(Instant at) {
		return with(this.progress.eliminated(at));
	}

	/// Its clock stands still until the step it was sent to has decided anew.
	Case sentBack(CaseStep to, Instant at) {
		return with(this.progress.sentBackTo(to, at));
	}

	Case rejected(RejectionGround ground, Instant at) {
		return with(this.progress.rejected(ground, at));
	}

	/// Puts the rejection into the words the family is told.
	Case telling(CaseProgress.Rejection why) {
		return standing(this.progress.telling(why));
	}

	Case withdrawn(Instant at) {
		return with(this.progress.withdrawn(at));
	}

	/// A review found that a rejected case is to be decided anew: it gets the time of a
	/// new
	/// one.
	Case reopened(CaseStep to, Instant at, RuleSet rules, WorkingDays days) {
		CaseClock running = CaseClock.started(at, rules, days).entering(to, at, rules, days);
		return with(this.progress.reopenedAt(to, running));
	}

	/// Something was recorded that a decider must have seen.
	Case changed() {
		return with(this.progress);
	}

	/// Whom it waits for follows from its step, so the version stays.
	Case waitingFor(Set<Role> posts) {
		return standing(this.progress.waitingFor(posts));
	}

	/// The family has signed; what else follows from that counts the version.
	Case signed() {
		return new Case(this.id, this.householdId, this.region, this.kind, this.monitoringObjectId, this.source,
				this.medium, this.causes, this.ruleSetId, this.submission.signed(), this.progress, this.version);
	}

	/// A further need of the same household.
	Case joinedBy(List<RiskCause> further) {
		List<RiskCause> all = Stream.concat(this.causes.stream(), further.stream()).distinct().toList();
		return new Case(this.id, this.householdId, this.region, this.kind, this.monitoringObjectId, this.source,
				this.medium, all, this.ruleSetId, this.submission, this.progress, this.version + 1);
	}

	private Case entering(CaseStep next, Instant at, RuleSet rules, WorkingDays days) {
		CaseClock running = clock().resumed(at, days).entering(next, at, rules, days);
		return with(this.progress.movedTo(next, running));
	}

	private Case standing(CaseProgress same) {
		return new Case(this.id, this.householdId, this.region, this.kind, this.monitoringObjectId, this.source,
				this.medium, this.causes, this.ruleSetId, this.submission, same, this.version);
	}

	private Case with(CaseProgress next) {
		return new Case(this.id, this.householdId, this.region, this.kind, this.monitoringObjectId, this.source,
				this.medium, this.causes, this.ruleSetId, this.submission, next, this.version + 1);
	}

}
