package org.copperwall.fund;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Yuan;
import org.copperwall.rules.GrantRule;
import org.copperwall.task.Task;
import org.jspecify.annotations.Nullable;

/// A grant with everything that the gates of its changes look at. Pure: whatever the answers depend on is in here.
/// @param ballots of all rounds
/// @param waiting whom it waits for
/// @param standing how its household stands now
/// @param rules those in force
record GrantFile(Grant grant, List<Ballot> ballots, List<GrantPayment> payments, List<Task> waiting, Standing standing,
		UUID ruleSetId, GrantRule rules) {

	static final int LONGEST_WORDS = 2000;

	static final int LONGEST_REASON = 500;

	/// How a household stands.
	/// @param category name of the category it is monitored under; absent while it is not
	/// @param promised to it this year already, this grant left out
	record Standing(@Nullable String category, Yuan promised) {
	}

	/// It waits at a step, as it was read, and for this person.
	/// @param version absent where it does not matter what was read
	GrantGates at(GrantStep step, @Nullable Integer version, Viewer viewer) {
		GrantGates gates = new GrantGates();
		if (isUndecided(step)) {
			gates.require(false, RefusalCode.QUORUM_MISSING, "grantId", "fund.undecided", cast().size(),
					this.rules.quorum());
		}
		else {
			gates.step(this.grant.isOpen(), "grantId", "fund.grantClosed")
				.step(!this.grant.isOpen() || this.grant.step() == step, "grantId", "fund.at." + this.grant.step());
		}
		return asRead(gates, version).require(!this.grant.isOpen() || this.grant.step() != step || isHeldBy(viewer),
				RefusalCode.NOT_HOLDER, "grantId", "fund.notHolder");
	}

	GrantGates asRead(GrantGates gates, @Nullable Integer version) {
		return gates.require(version == null || version == this.grant.version(), RefusalCode.STALE_VERSION, "version",
				"version.stale", this.grant.version());
	}

	/// Nobody decides on what he asked for himself; people count, not tokens.
	GrantGates notDeclarer(GrantGates gates, Viewer viewer) {
		return gates.require(!this.grant.declared().by().equals(viewer.subject()), RefusalCode.SAME_PERSON, "grantId",
				"fund.declaredBySame");
	}

	/// Nobody votes on what he accepted himself, or votes twice.
	GrantGates mayVote(GrantGates gates, Viewer viewer) {
		Grant.Acceptance accepted = this.grant.acceptance();
		return notDeclarer(gates, viewer)
			.require(accepted == null || !accepted.by().equals(viewer.subject()), RefusalCode.SAME_PERSON, "grantId",
					"fund.acceptedBySame")
			.require(cast().stream().noneMatch(ballot -> ballot.subject().equals(viewer.subject())),
					RefusalCode.DUPLICATE, "grantId", "fund.votedBefore");
	}

	/// Who voted for it does not send the money himself.
	GrantGates notVoter(GrantGates gates, Viewer viewer) {
		return gates.require(cast().stream().noneMatch(ballot -> ballot.subject().equals(viewer.subject())),
				RefusalCode.SAME_PERSON, "grantId", "fund.votedBySame");
	}

	/// The household is under monitoring, in a category that the rules let have grants.
	GrantGates eligible(GrantGates gates) {
		String category = this.standing.category();
		return gates.require(category != null, RefusalCode.NOT_ELIGIBLE, "grantId", "fund.notMonitored")
			.require(category == null || this.rules.categories().contains(category), RefusalCode.NOT_ELIGIBLE,
					"grantId", "fund.category");
	}

	/// The amount stays within the caps in force.
	GrantGates capped(GrantGates gates, Yuan amount, String field) {
		return capped(gates, amount, field, this.rules, this.standing.promised());
	}

	static GrantGates capped(GrantGates gates, Yuan amount, String field, GrantRule rules, Yuan promised) {
		return gates.within(amount, rules.mostPerGrant(), field, "fund.capOfGrant")
			.require(promised.plus(amount).compareTo(rules.mostPerHousehold()) <= 0, RefusalCode.CAP_EXCEEDED, field,
					"fund.capOfHousehold", rules.mostPerHousehold().toString(), promised.toString());
	}

	/// The ballots of this round.
	List<Ballot> cast() {
		return this.ballots.stream().filter(ballot -> ballot.round() == this.grant.round()).toList();
	}

	Optional<GrantPayment> payment(UUID id) {
		return this.payments.stream().filter(payment -> payment.id().equals(id)).findFirst();
	}

	/// Whether a failed payment was not stood in for yet.
	boolean isUnmended(GrantPayment failed) {
		return failed.status() == PaymentStatus.FAILED
				&& this.payments.stream().noneMatch(payment -> failed.id().equals(payment.replaces()));
	}

	boolean isHeldBy(Viewer viewer) {
		return this.waiting.stream().anyMatch(task -> task.isHeldBy(viewer));
	}

	/// Whether something could be done, as far as that does not depend on what is
	/// entered.
	GrantGates may(GrantAction action, Viewer viewer) {
		return switch (action) {
			case DECLARE -> at(GrantStep.TOWNSHIP_DECLARATION, null, viewer);
			case ACCEPT -> notDeclarer(at(GrantStep.DEPARTMENT_ACCEPTANCE, null, viewer), viewer);
			case APPROVE -> eligible(mayVote(at(GrantStep.LEADING_GROUP_APPROVAL, null, viewer), viewer));
			case ALLOCATE -> notVoter(at(GrantStep.ALLOCATION, null, viewer), viewer);
			case REALLOCATE -> notVoter(at(GrantStep.ALLOCATION, null, viewer), viewer)
				.step(this.payments.stream().anyMatch(this::isUnmended), "paymentId", "fund.nothingFailed");
			case RETURN -> returnable(new GrantGates(), viewer);
			case INSPECT -> inspectable(new GrantGates(), viewer);
		};
	}

	/// It was promised, and nothing of it is on its way.
	GrantGates returnable(GrantGates gates, Viewer viewer) {
		return gates.step(this.grant.approvedAt() != null, "grantId", "fund.notApproved")
			.step(this.grant.status() != GrantStatus.RETURNED, "grantId", "fund.returned")
			.step(this.payments.stream().noneMatch(payment -> payment.status().isUnderway()), "grantId",
					"fund.paymentUnderway")
			.require(viewer.isAny(GrantSight.PAYING), RefusalCode.NOT_HOLDER, "grantId", "fund.notHolder");
	}

	/// Money of it arrived, so that there is something to look at.
	GrantGates inspectable(GrantGates gates, Viewer viewer) {
		return gates
			.step(this.payments.stream().anyMatch(payment -> payment.status() == PaymentStatus.CONFIRMED), "grantId",
					"fund.nothingPaid")
			.require(viewer.isAny(GrantSight.LEADING), RefusalCode.NOT_HOLDER, "grantId", "fund.notHolder");
	}

	private boolean isUndecided(GrantStep wanted) {
		return this.grant.isOpen() && this.grant.step() == GrantStep.LEADING_GROUP_APPROVAL
				&& wanted.compareTo(GrantStep.LEADING_GROUP_APPROVAL) > 0;
	}

}
