package org.copperwall.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.copperwall.access.Role;
import org.copperwall.graph.RefusalCode;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;

/// What follows a decision asks for: the announcement of a yes, the review of a no.
final class AfterDecisionGates {

	/// The district's: an officer, or the head of the leading group where the only
	/// officer has decided himself.
	static final Set<Role> REVIEWERS = Set.of(Role.DISTRICT_OFFICER, Role.LEADING_GROUP_HEAD);

	private AfterDecisionGates() {
	}

	/// Once, after the district has said yes.
	static Gates announce(Gates gates, CaseFile file, Actor actor) {
		return gates
			.require(file.subject().status() == CaseStatus.APPROVED, RefusalCode.INVALID_STEP, "caseId",
					"announcement.beforeApproval")
			.require(file.after().announcement().isEmpty(), RefusalCode.DUPLICATE, "caseId", "announcement.published")
			.holder(actor.isAny(ReviewGates.CHAIRS));
	}

	/// Once, in time, by the family or by who acts for it.
	static Gates request(Gates gates, CaseFile file, Actor actor, Instant now) {
		Case subject = file.subject();
		boolean rejected = subject.status() == CaseStatus.REJECTED;
		Optional<Instant> until = requestableUntil(file);
		gates
			.require(rejected || file.after().review().isPresent(), RefusalCode.INVALID_STEP, "caseId",
					"review.notRejected")
			.require(subject.kind() == CaseKind.IDENTIFICATION, RefusalCode.INVALID_STEP, "caseId",
					"review.identificationOnly")
			.require(file.after().review().isEmpty(), RefusalCode.DUPLICATE, "caseId", "review.once");
		until.ifPresent(end -> gates.require(!now.isAfter(end), RefusalCode.INVALID_STEP, "caseId", "review.late",
				Minute.of(end)));
		return gates.holder(actor.isAny(ApplicationGates.GUIDES) || actor.submitted(subject.submission()));
	}

	/// Until when a review may be asked for; empty for a case that is not rejected.
	static Optional<Instant> requestableUntil(CaseFile file) {
		return Optional.ofNullable(file.subject().closedAt())
			.filter(closed -> file.subject().status() == CaseStatus.REJECTED)
			.filter(closed -> file.subject().kind() == CaseKind.IDENTIFICATION)
			.map(closed -> WorkingDays
				.closingOf(WorkingDays.dayOf(closed).plusDays(file.rules().afterDecision().requestDays())));
	}

	/// By somebody who had no part in the file, nor asked for the review.
	/// @param version absent where it is only asked whether he may
	static Gates decide(Gates gates, CaseFile file, @Nullable Integer version, Actor actor) {
		Optional<CaseReview> review = file.after().review();
		boolean asked = review.filter(known -> known.request().person().equals(actor.person())).isPresent();
		return gates.require(review.isPresent(), RefusalCode.INVALID_STEP, "caseId", "review.notRequested")
			.require(review.map(CaseReview::isOpen).orElse(true), RefusalCode.INVALID_STEP, "caseId", "review.decided")
			.version(version, file.subject())
			.require(!file.tookPart(actor.person()), RefusalCode.SAME_PERSON, "caseId", "review.tookPart")
			.require(!asked, RefusalCode.SAME_PERSON, "caseId", "review.asked")
			.holder(actor.isAny(REVIEWERS));
	}

}
