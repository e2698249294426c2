package org.copperwall.household;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Mask;
import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Faults;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Shows sealed data to somebody who says what for, and keeps that it was shown.
@Service
class Reveals {

	static final String TABLE = "household_reveal";

	static final String COLUMN = "purpose_sealed";

	static final int LONGEST_PURPOSE = 200;

	private final Households households;

	private final Members members;

	private final RevealStore store;

	private final Changes changes;

	private final Seal seal;

	private final Ids ids;

	private final Clock clock;

	Reveals(Households households, Members members, RevealStore store, Changes changes, Seal seal, Ids ids,
			Clock clock) {
		this.households = households;
		this.members = members;
		this.store = store;
		this.changes = changes;
		this.seal = seal;
		this.ids = ids;
		this.clock = clock;
	}

	Mono<Outcome<PersonalDataRevealed>> reveal(RevealPersonalDataInput input, Viewer viewer) {
		Faults faults = faults(input);
		if (!faults.isEmpty()) {
			return Mono.just(Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
		}
		return this.changes.once(viewer, input.requestId(), "revealPersonalData", input, () -> once(input, viewer),
				kept -> again(kept, viewer));
	}

	/// The newest first.
	/// @return fails with NOT_VISIBLE for a household that is absent or outside the
	/// viewer's region
	Mono<Connection<Reveal>> of(String household, Paging paging, Viewer viewer) {
		return visible(GlobalId.idOf("Household", household), viewer)
			.flatMap(found -> this.store.ofHousehold(found.id(), paging)
				.collectList()
				.map(rows -> Connection.of(rows, paging, reveal -> PageCursor.of(reveal.revealedAt(), reveal.id()),
						this.store.count(found.id()))));
	}

	String purpose(Reveal reveal) {
		return this.seal.open(TABLE, COLUMN, reveal.id(), reveal.purpose().bytes());
	}

	@Nullable String maskedBankAccount(Household household) {
		String account = open("household", "bank_account_sealed", household.id(), household.bankAccount());
		return account == null ? null : Mask.bankAccount(account);
	}

	private static Faults faults(RevealPersonalDataInput input) {
		Faults faults = new Faults();
		if (input.fields().isEmpty()) {
			faults.add("fields", "required");
		}
		if (input.memberId() == null && input.fields().stream().anyMatch(PersonalField::isOfMember)) {
			faults.add("memberId", "reveal.member");
		}
		if (input.purpose().isBlank()) {
			faults.add("purpose", "required");
		}
		else if (input.purpose().length() > LONGEST_PURPOSE) {
			faults.add("purpose", "tooLong", LONGEST_PURPOSE);
		}
		return faults;
	}

	private Mono<Outcome<Effect<PersonalDataRevealed>>> once(RevealPersonalDataInput input, Viewer viewer) {
		UUID memberId = input.memberId() == null ? null : GlobalId.idOf("HouseholdMember", input.memberId());
		UUID revealId = this.ids.next();
		return visible(GlobalId.idOf("Household", input.householdId()), viewer).flatMap(household -> {
			Reveal reveal = new Reveal(revealId, household.id(), memberId, input.fields(),
					SealedText.of(this.seal.seal(TABLE, COLUMN, revealId, input.purpose().strip())), viewer.issuer(),
					viewer.subject(), this.clock.instant());
			HouseholdEvent event = new HouseholdEvent.Revealed(household.regionCode(), household.id(), revealId,
					memberId, input.fields());
			return shown(reveal, household, viewer).flatMap(value -> this.store.insert(reveal)
				.thenReturn(Outcome.accepted(new Effect<>(value, Map.of("reveal", revealId), List.of(event)))));
		});
	}

	/// The same request once more: what was asked for then, if it may still be seen.
	private Mono<PersonalDataRevealed> again(Map<String, UUID> kept, Viewer viewer) {
		return this.store.byId(Optional.ofNullable(kept.get("reveal")).orElseThrow())
			.flatMap(reveal -> visible(reveal.householdId(), viewer)
				.flatMap(household -> shown(reveal, household, viewer)));
	}

	private Mono<PersonalDataRevealed> shown(Reveal reveal, Household household, Viewer viewer) {
		UUID memberId = reveal.memberId();
		if (memberId == null) {
			return Mono.just(values(reveal, household, null));
		}
		return this.members.byIds(List.of(memberId), viewer)
			.mapNotNull(found -> found.get(memberId))
			.filter(member -> member.householdId().equals(household.id()))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("HouseholdMember")))
			.map(member -> values(reveal, household, member));
	}

	private PersonalDataRevealed values(Reveal reveal, Household household, @Nullable HouseholdMember member) {
		return new PersonalDataRevealed(household,
				reveal.fields()
					.stream()
					.map(field -> new PersonalDataRevealed.Value(field, open(field, household, member)))
					.toList());
	}

	private @Nullable String open(PersonalField field, Household household, @Nullable HouseholdMember member) {
		if (field == PersonalField.BANK_ACCOUNT) {
			return open("household", "bank_account_sealed", household.id(), household.bankAccount());
		}
		if (member == null) {
			throw new IllegalStateException("no member named for " + field);
		}
		return switch (field) {
			case ID_NUMBER -> open(Members.TABLE, "id_number_sealed", member.id(), member.idNumber());
			case NO_ID_REASON -> open(Members.TABLE, "no_id_reason_sealed", member.id(), member.noIdReason());
			case PHONE -> open(Members.TABLE, "phone_sealed", member.id(), member.phone());
			case HEALTH -> open(Members.TABLE, "health_sealed", member.id(), member.health());
			case BANK_ACCOUNT -> throw new IllegalStateException("belongs to the household");
		};
	}

	private @Nullable String open(String table, String column, UUID id, @Nullable SealedText sealed) {
		return sealed == null ? null : this.seal.open(table, column, id, sealed.bytes());
	}

	private Mono<Household> visible(UUID id, Viewer viewer) {
		return this.households.byIds(List.of(id), viewer)
			.mapNotNull(found -> found.get(id))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Household")));
	}

}
