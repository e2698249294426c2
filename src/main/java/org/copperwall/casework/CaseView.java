package org.copperwall.casework;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Violation;
import org.copperwall.rules.Check;
import org.copperwall.task.Task;
import org.jspecify.annotations.Nullable;

/// A file and what waits for somebody on it, as one looks at it.
record CaseView(CaseFile file, List<Task> waiting) {

	/// What somebody can do, and else why not.
	/// @param why absent when allowed
	record Possible(CaseAction action, @Nullable Violation why) {

		public boolean isAllowed() {
			return this.why == null;
		}

	}

	/// By the same gates that the changes go through.
	List<Possible> possible(Viewer viewer, Instant now) {
		Actor actor = Actor.of(viewer, this.file.rules(), this.waiting);
		return Arrays.stream(CaseAction.values())
			.map(action -> new Possible(action, gates(action, actor, now).reason().orElse(null)))
			.toList();
	}

	/// A finding with the check it answers.
	/// @param check absent for one the case's rules do not have
	record SignedCheck(@Nullable Check check, CaseFinding signature) {

		public String checkKey() {
			return this.signature.checkKey();
		}

		public boolean favourable() {
			return this.signature.favourable();
		}

		public Role signerRole() {
			return this.signature.signerRole();
		}

		public String signedBy() {
			return this.signature.signer();
		}

		public Instant signedAt() {
			return this.signature.signedAt();
		}

	}

	/// Everything attached, apart from what belongs to blind findings.
	List<EvidenceReference> evidence(Viewer viewer) {
		return EvidenceReference.of(this.file, findings(viewer).stream().map(SignedCheck::signature).toList());
	}

	/// Findings of a round that is not complete are blind: each signer sees his own.
	List<SignedCheck> findings(Viewer viewer) {
		boolean complete = this.file.checksWithoutFinding().isEmpty();
		int round = this.file.subject().round();
		return this.file.findings()
			.stream()
			.filter(finding -> complete || finding.round() < round || finding.signer().equals(viewer.subject()))
			.map(finding -> new SignedCheck(this.file.rules().check(finding.checkKey()).orElse(null), finding))
			.toList();
	}

	private Gates gates(CaseAction action, Actor actor, Instant now) {
		Optional<CaseObjection> open = this.file.objections().stream().filter(CaseObjection::isOpen).findFirst();
		return switch (action) {
			case COMPLETE_APPLICATION -> ApplicationGates.complete(new Gates(), this.file, null, actor);
			case WITHDRAW -> ApplicationGates.withdraw(new Gates(), this.file, null, actor);
			case RECORD_VISIT -> ReviewGates.visit(new Gates(), this.file, actor);
			case RECORD_COMPARISON -> ReviewGates.compare(new Gates(), this.file, actor);
			case RECORD_VOTE -> ReviewGates.vote(new Gates(), this.file, actor);
			case PUBLISH_NOTICE -> ReviewGates.publish(new Gates(), this.file, actor);
			case RECORD_OBJECTION -> ReviewGates.object(new Gates(), this.file, actor, now);
			case ANSWER_OBJECTION -> ReviewGates.answer(new Gates(), this.file, open, actor);
			case SIGN_FINDING -> FindingGates.signAny(this.file, actor);
			case APPROVE -> DecisionGates.may(this.file, Decision.APPROVE, actor, now);
			case REJECT -> DecisionGates.may(this.file, Decision.REJECT, actor, now);
			case SEND_BACK -> DecisionGates.may(this.file, Decision.SEND_BACK, actor, now);
			case PUBLISH_ANNOUNCEMENT -> AfterDecisionGates.announce(new Gates(), this.file, actor);
			case REQUEST_REVIEW -> AfterDecisionGates.request(new Gates(), this.file, actor, now);
			case DECIDE_REVIEW -> AfterDecisionGates.decide(new Gates(), this.file, null, actor);
		};
	}

}
