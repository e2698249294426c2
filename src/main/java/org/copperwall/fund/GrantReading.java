package org.copperwall.fund;

import java.time.Instant;

import org.copperwall.access.Mask;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.casework.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What people wrote about grants and where money goes, opened for those who may read it and covered as they may see it.
@Component
class GrantReading {

	private final GrantWords words;

	GrantReading(GrantWords words) {
		this.words = words;
	}

	/// What the department decided.
	/// @param opinion absent for those who do not read it
	record GrantAcceptance(Decision decision, String decidedBy, Role decidedRole, Instant decidedAt,
			@Nullable String opinion) {
	}

	/// How a grant went back to the books.
	/// @param reason absent for those who do not read it
	record GrantReturn(ReturnGround ground, Instant returnedAt, @Nullable String reason) {
	}

	@Nullable String purpose(Grant grant, Viewer viewer) {
		return GrantSight.reads(viewer) ? this.words.open(GrantWords.PURPOSE, grant.id(), grant.purpose()) : null;
	}

	@Nullable String account(Grant grant, Viewer viewer) {
		return GrantSight.reads(viewer)
				? Mask.bankAccount(this.words.open(GrantWords.ACCOUNT, grant.id(), grant.payee().account())) : null;
	}

	@Nullable String payee(Grant grant, Viewer viewer) {
		return GrantSight.reads(viewer)
				? Mask.name(this.words.open(GrantWords.PAYEE, grant.id(), grant.payee().holder())) : null;
	}

	@Nullable String account(GrantPayment payment, Viewer viewer) {
		return GrantSight.reads(viewer)
				? Mask.bankAccount(this.words.open(GrantWords.PAYMENT_ACCOUNT, payment.id(), payment.payee().account()))
				: null;
	}

	@Nullable GrantAcceptance acceptance(Grant grant, Viewer viewer) {
		Grant.Acceptance made = grant.acceptance();
		return made == null ? null : new GrantAcceptance(made.decision(), made.by(), made.role(), made.at(),
				GrantSight.reads(viewer) ? this.words.open(GrantWords.OPINION, grant.id(), made.opinion()) : null);
	}

	@Nullable GrantReturn returned(Grant grant, Viewer viewer) {
		Grant.Return why = grant.returned();
		return why == null ? null : new GrantReturn(why.ground(), why.at(),
				GrantSight.reads(viewer) ? this.words.open(GrantWords.RETURN_REASON, grant.id(), why.reason()) : null);
	}

	@Nullable String opinion(Ballot ballot, Viewer viewer) {
		return GrantSight.reads(viewer) ? this.words.open(GrantWords.BALLOT, ballot.id(), ballot.opinion()) : null;
	}

	@Nullable String finding(Inspection inspection, Viewer viewer) {
		return GrantSight.reads(viewer) ? this.words.open(GrantWords.FINDING, inspection.id(), inspection.finding())
				: null;
	}

}
