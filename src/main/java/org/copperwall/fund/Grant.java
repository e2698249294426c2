package org.copperwall.fund;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.casework.Decision;
import org.copperwall.evidence.EvidenceOwner;
import org.copperwall.graph.Yuan;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// One award from the special fund to one household (防返贫专项资金救助). The transitions here say what follows from a change;
/// whether it may take place is asked of [GrantFile], which knows everything the gates look at.
/// @param round counted up each time it is sent back
/// @param year the fund year it is promised from; absent before it is
/// @param acceptance what the department decided last; absent before
/// @param approvedAt when the leading group promised it; absent before
/// @param ruleSetId the rules its last decision was made under
/// @param version counts what a decider sees: ballots that decide nothing do not count
public record Grant(UUID id, Subject subject, GrantStep step, GrantStatus status, int round, GrantMoney money,
		@Nullable Integer year, SealedText purpose, Payee payee, Declared declared, @Nullable Acceptance acceptance,
		@Nullable Instant approvedAt, @Nullable Return returned, Due due, UUID ruleSetId, @Nullable Instant closedAt,
		int version) implements EvidenceOwner {

	/// As it stands in global ids.
	static final String TYPE = "Grant";

	/// Whom it is for.
	/// @param spellId the spell it was declared on; absent where that was an open case
	record Subject(UUID householdId, RegionCode region, @Nullable UUID spellId, @Nullable UUID caseId) {
	}

	/// Who asked for it.
	record Declared(String by, Role role, Instant at) {
	}

	/// What the department decided.
	record Acceptance(Decision decision, String by, Role role, Instant at, SealedText opinion) {
	}

	/// Why and when it went back to the books.
	record Return(ReturnGround ground, SealedText reason, Instant at) {
	}

	/// Until when the step is to be done.
	/// @param overdue whether it was found not to be
	record Due(@Nullable Instant at, boolean overdue) {

		static final Due NEVER = new Due(null, false);

	}

	@Override
	public String ownerType() {
		return TYPE;
	}

	@Override
	public RegionCode region() {
		return this.subject.region();
	}

	@Override
	public UUID householdId() {
		return this.subject.householdId();
	}

	public boolean isOpen() {
		return this.status == GrantStatus.OPEN;
	}

	/// What was asked for in place of what was sent back.
	Grant redeclared(GrantMoney amounts, SealedText words, Payee account, Subject about, Declared by, UUID rules) {
		return new Grant(this.id, about, GrantStep.DEPARTMENT_ACCEPTANCE, this.status, this.round, amounts, null, words,
				account, by, null, null, null, Due.NEVER, rules, null, this.version + 1);
	}

	Grant accepted(Yuan amount, Acceptance by, UUID rules) {
		return at(GrantStep.LEADING_GROUP_APPROVAL, this.round, this.money.withAccepted(amount), by, rules);
	}

	Grant sentBack(Acceptance by, UUID rules) {
		return at(GrantStep.TOWNSHIP_DECLARATION, this.round + 1, this.money, by, rules);
	}

	/// The department found nothing that the fund could give.
	Grant refused(Acceptance by, UUID rules) {
		return at(this.step, this.round, this.money, by, rules).closed(GrantStatus.REJECTED, by.at());
	}

	/// The leading group voted for it: from now on it is promised.
	Grant approved(int fundYear, Instant now, UUID rules) {
		return new Grant(this.id, this.subject, GrantStep.ALLOCATION, this.status, this.round,
				this.money.withApproved(), fundYear, this.purpose, this.payee, this.declared, this.acceptance, now,
				null, Due.NEVER, rules, null, this.version + 1);
	}

	/// The leading group voted against it.
	Grant rejected(Instant now) {
		return with(this.step, this.money).closed(GrantStatus.REJECTED, now);
	}

	/// A part of it, or all, is on its way.
	Grant allocated(Yuan amount, Payee to) {
		GrantMoney sent = this.money.allocated(amount);
		GrantStep next = sent.unpaid().equals(Yuan.ZERO) ? GrantStep.PAYMENT : GrantStep.ALLOCATION;
		return new Grant(this.id, this.subject, next, this.status, this.round, sent, this.year, this.purpose, to,
				this.declared, this.acceptance, this.approvedAt, this.returned, this.due, this.ruleSetId, this.closedAt,
				this.version + 1);
	}

	/// A payment arrived; when it was the last, the grant is paid.
	Grant arrived(Yuan amount, Instant now) {
		Grant next = with(this.step, this.money.arrived(amount));
		return next.settled(next.isOpen() && next.step == GrantStep.PAYMENT, now);
	}

	/// A payment came back: it waits to be sent again.
	Grant failed(Yuan amount) {
		return with(GrantStep.ALLOCATION, this.money.failed(amount));
	}

	/// What is not with the family goes back to the books, and what it gave back too.
	/// @param givenBack of what had arrived
	Grant returned(Return why, Yuan givenBack) {
		Grant next = with(this.step, this.money.givenBack(givenBack).freed());
		GrantStatus end = next.money.paid().equals(Yuan.ZERO) ? GrantStatus.RETURNED : GrantStatus.PAID;
		Grant told = new Grant(next.id, next.subject, next.step, next.status, next.round, next.money, next.year,
				next.purpose, next.payee, next.declared, next.acceptance, next.approvedAt, why, next.due,
				next.ruleSetId, next.closedAt, next.version);
		return told.closed(end, why.at());
	}

	/// What is promised and not paid is promised from another year's money.
	Grant carriedInto(int fundYear) {
		return new Grant(this.id, this.subject, this.step, this.status, this.round, this.money, fundYear, this.purpose,
				this.payee, this.declared, this.acceptance, this.approvedAt, this.returned, this.due, this.ruleSetId,
				this.closedAt, this.version + 1);
	}

	/// The step it is at has a new deadline.
	Grant dueAt(@Nullable Instant at) {
		return new Grant(this.id, this.subject, this.step, this.status, this.round, this.money, this.year, this.purpose,
				this.payee, this.declared, this.acceptance, this.approvedAt, this.returned, new Due(at, false),
				this.ruleSetId, this.closedAt, this.version);
	}

	private Grant settled(boolean all, Instant now) {
		return all && this.money.underway().equals(Yuan.ZERO) ? closed(GrantStatus.PAID, now) : this;
	}

	private Grant at(GrantStep next, int inRound, GrantMoney amounts, Acceptance by, UUID rules) {
		return new Grant(this.id, this.subject, next, this.status, inRound, amounts, this.year, this.purpose,
				this.payee, this.declared, by, this.approvedAt, this.returned, Due.NEVER, rules, null,
				this.version + 1);
	}

	private Grant with(GrantStep next, GrantMoney amounts) {
		return new Grant(this.id, this.subject, next, this.status, this.round, amounts, this.year, this.purpose,
				this.payee, this.declared, this.acceptance, this.approvedAt, this.returned, this.due, this.ruleSetId,
				this.closedAt, this.version + 1);
	}

	private Grant closed(GrantStatus end, Instant now) {
		Instant since = this.closedAt == null ? now : this.closedAt;
		return new Grant(this.id, this.subject, this.step, end, this.round, this.money, this.year, this.purpose,
				this.payee, this.declared, this.acceptance, this.approvedAt, this.returned, Due.NEVER, this.ruleSetId,
				since, this.version);
	}

}
