package org.copperwall.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

import org.copperwall.access.Seal;
import org.copperwall.access.TokenClock;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Faults;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.region.RegionCode;

/// Ends sessions before their tokens do.
@Service
class Sessions {

	private static final int LONGEST_REASON = 200;

	private static final String KEPT = "revocation";

	private final RevocationStore store;

	private final Revocations revocations;

	private final Changes changes;

	private final Seal seal;

	private final Ids ids;

	private final TokenClock clock;

	Sessions(RevocationStore store, Revocations revocations, Changes changes, Seal seal, Ids ids, TokenClock clock) {
		this.store = store;
		this.revocations = revocations;
		this.changes = changes;
		this.seal = seal;
		this.ids = ids;
		this.clock = clock;
	}

	/// @return fails with NOT_VISIBLE for an administrator who does not see the whole
	/// district, for he would end sessions beyond what he sees
	Mono<Outcome<SessionsRevoked>> revoke(RevokeSessionsInput input, Viewer viewer) {
		RegionCode district = viewer.within(viewer.region().district());
		Faults faults = faults(input);
		if (!faults.isEmpty()) {
			return Mono.just(Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
		}
		return this.changes
			.once(viewer, input.requestId(), "revokeSessions", input, () -> once(input, district),
					(kept) -> this.store.byId(Optional.ofNullable(kept.get(KEPT)).orElseThrow()))
			.doOnNext((outcome) -> committed(district, outcome))
			.map((outcome) -> outcome.map(SessionsRevoked::by));
	}

	private static Faults faults(RevokeSessionsInput input) {
		Faults faults = new Faults();
		if ((input.subject() == null) == (input.client() == null)) {
			faults.add("subject", "revocation.party");
			faults.add("client", "revocation.party");
		}
		if (input.subject() != null && !RevokedParty.isName(input.subject())) {
			faults.add("subject", "revocation.name");
		}
		if (input.client() != null && !RevokedParty.isName(input.client())) {
			faults.add("client", "revocation.name");
		}
		if (input.reason().isBlank()) {
			faults.add("reason", "required");
		}
		else if (input.reason().length() > LONGEST_REASON) {
			faults.add("reason", "tooLong", LONGEST_REASON);
		}
		return faults;
	}

	private Mono<Outcome<Effect<Revocation>>> once(RevokeSessionsInput input, RegionCode district) {
		UUID id = this.ids.next();
		byte[] reason = this.seal.seal("session_revocation", "reason_sealed", id, input.reason().strip());
		return this.store.insert(id, district, new Revocation(input.party(), this.clock.nextSecond()), reason)
			.map((revocation) -> Outcome.accepted(
					new Effect<>(revocation, Map.of(KEPT, id), List.of(new SessionRevoked(district, id, revocation)))));
	}

	private void committed(RegionCode district, Outcome<Revocation> outcome) {
		if (outcome instanceof Outcome.Accepted<Revocation>(Revocation revocation)) {
			this.revocations.committed(district, revocation);
		}
	}

}
