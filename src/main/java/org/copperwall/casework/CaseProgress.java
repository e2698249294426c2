package org.copperwall.casework;

import java.time.Instant;
import java.util.Set;

import org.copperwall.access.Role;
import org.copperwall.household.SealedText;
import org.copperwall.monitoring.Category;
import org.jspecify.annotations.Nullable;

/// How far a case has come.
/// @param round 1, and one more each time the file is sent back: findings, votes and
/// objections belong to a round
/// @param holders the posts it waits for now; more than one during the four-personnel
/// check
/// @param category what the district included the household under
public record CaseProgress(CaseStep step, CaseStatus status, int round, CaseClock clock, Set<Role> holders,
		@Nullable Instant closedAt, @Nullable Rejection rejection, @Nullable Category category) {

	public CaseProgress {
		holders = Set.copyOf(holders);
	}

	/// Why a case was rejected.
	/// @param reason in plain words, for the family
	/// @param nearestPolicy another policy that may help, where there is one
	public record Rejection(RejectionGround ground, @Nullable SealedText reason, @Nullable SealedText nearestPolicy) {
	}

	static CaseProgress at(CaseStep step, CaseClock clock) {
		return new CaseProgress(step, CaseStatus.OPEN, 1, clock, Set.of(), null, null, null);
	}

	CaseProgress movedTo(CaseStep next, CaseClock then) {
		return new CaseProgress(next, CaseStatus.OPEN, this.round, then, Set.of(), null, null, null);
	}

	CaseProgress sentBackTo(CaseStep earlier, Instant when) {
		return new CaseProgress(earlier, CaseStatus.OPEN, this.round + 1, this.clock.paused(when), Set.of(), null, null,
				null);
	}

	CaseProgress reopenedAt(CaseStep again, CaseClock then) {
		return new CaseProgress(again, CaseStatus.OPEN, this.round + 1, then, Set.of(), null, null, null);
	}

	CaseProgress included(Category found, Instant when) {
		return new CaseProgress(this.step, CaseStatus.APPROVED, this.round, this.clock.stopped(), Set.of(), when, null,
				found);
	}

	CaseProgress eliminated(Instant when) {
		return new CaseProgress(this.step, CaseStatus.APPROVED, this.round, this.clock.stopped(), Set.of(), when, null,
				null);
	}

	CaseProgress rejected(RejectionGround ground, Instant when) {
		return new CaseProgress(this.step, CaseStatus.REJECTED, this.round, this.clock.stopped(), Set.of(), when,
				new Rejection(ground, null, null), null);
	}

	CaseProgress telling(Rejection why) {
		return new CaseProgress(this.step, this.status, this.round, this.clock, this.holders, this.closedAt, why,
				this.category);
	}

	CaseProgress withdrawn(Instant when) {
		return new CaseProgress(this.step, CaseStatus.WITHDRAWN, this.round, this.clock.stopped(), Set.of(), when, null,
				null);
	}

	CaseProgress waitingFor(Set<Role> posts) {
		return new CaseProgress(this.step, this.status, this.round, this.clock, posts, this.closedAt, this.rejection,
				this.category);
	}

}
