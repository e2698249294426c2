package org.copperwall.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Faults;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.household.PersonalData;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// Lets somebody take out a dossier with sealed data in clear, who says what for.
@Service
class DossierGrants {

	private static final String KEPT = "dossierGrant";

	private final DossierStore store;

	private final Cases cases;

	private final Households households;

	private final PersonalData personal;

	private final Changes changes;

	private final DossierSettings settings;

	private final Ids ids;

	private final Clock clock;

	DossierGrants(DossierStore store, Cases cases, Households households, PersonalData personal, Changes changes,
			DossierSettings settings, Ids ids, Clock clock) {
		this.store = store;
		this.cases = cases;
		this.households = households;
		this.personal = personal;
		this.changes = changes;
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
	}

	/// What is asked for.
	/// @param caseId global id
	record RequestDossierInput(UUID requestId, String caseId, String purpose) {

		@Override
		public String toString() {
			return "RequestDossierInput[" + this.caseId + ", …]";
		}

	}

	/// @param url path of the service; `.zip` in place of `.pdf` for all files
	record DossierRequested(String url, Instant expiresAt) {
	}

	Mono<Outcome<DossierRequested>> request(RequestDossierInput input, Viewer viewer) {
		Faults faults = new Faults();
		if (input.purpose().isBlank()) {
			faults.add("purpose", "required");
		}
		else if (input.purpose().length() > PersonalData.LONGEST_PURPOSE) {
			faults.add("purpose", "tooLong", PersonalData.LONGEST_PURPOSE);
		}
		if (!faults.isEmpty()) {
			return Mono.just(Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
		}
		return this.changes.once(viewer, input.requestId(), "requestDossier", input, () -> once(input, viewer),
				kept -> again(kept));
	}

	/// The reveal an address stands for; empty unless it is good for this case and this
	/// viewer now.
	Mono<UUID> reveal(UUID grant, UUID caseId, Viewer viewer) {
		return this.store.grant(grant)
			.filter(known -> known.isFor(caseId, viewer, this.clock.instant()))
			.map(DossierGrant::revealId);
	}

	private Mono<Outcome<Effect<DossierRequested>>> once(RequestDossierInput input, Viewer viewer) {
		UUID id = this.ids.next();
		Instant now = this.clock.instant();
		return this.cases.find(input.caseId(), viewer)
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Case")))
			.flatMap(subject -> household(subject, viewer)
				.flatMap(household -> this.personal.enter(household, input.purpose(), viewer))
				.flatMap(entered -> {
					DossierGrant grant = new DossierGrant(id, subject.id(), entered.id(), viewer.issuer(),
							viewer.subject(), now, now.plus(this.settings.grantFor()));
					return this.store.insert(grant)
						.thenReturn(Outcome
							.accepted(new Effect<>(requested(grant), Map.of(KEPT, id), List.of(entered.event()))));
				}));
	}

	private Mono<Household> household(Case subject, Viewer viewer) {
		return this.households.byIds(List.of(subject.householdId()), viewer)
			.mapNotNull(found -> found.get(subject.householdId()))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Household")));
	}

	private Mono<DossierRequested> again(Map<String, UUID> kept) {
		return this.store.grant(Optional.ofNullable(kept.get(KEPT)).orElseThrow()).map(DossierGrants::requested);
	}

	private static DossierRequested requested(DossierGrant grant) {
		return new DossierRequested("/dossiers/" + GlobalId.of("Case", grant.caseId()) + ".pdf?grant=" + grant.id(),
				grant.expiresAt());
	}

}
