package org.copperwall.household;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.copperwall.access.Mask;
import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.event.DomainEvent;
import org.copperwall.graph.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// A whole household's numbers, telephones and account for those who print its file: covered for everybody, in clear only
/// for a reveal that was recorded with its purpose.
@Service
public class PersonalData {

	public static final int LONGEST_PURPOSE = Reveals.LONGEST_PURPOSE;

	private static final List<PersonalField> FIELDS = List.of(PersonalField.ID_NUMBER, PersonalField.PHONE,
			PersonalField.BANK_ACCOUNT);

	private final RevealStore store;

	private final Seal seal;

	private final Ids ids;

	private final Clock clock;

	PersonalData(RevealStore store, Seal seal, Ids ids, Clock clock) {
		this.store = store;
		this.seal = seal;
		this.ids = ids;
		this.clock = clock;
	}

	/// @param purpose what it is shown in clear for; absent where it is covered
	/// @param persons by member
	public record Shown(@Nullable String purpose, @Nullable String bankAccount, Map<UUID, Person> persons) {

		public Shown {
			persons = Map.copyOf(persons);
		}

		@Override
		public String toString() {
			return "Shown[…]";
		}

	}

	/// @param name as the viewer may read it
	public record Person(String name, @Nullable String idNumber, @Nullable String phone) {

		@Override
		public String toString() {
			return "Person[…]";
		}

	}

	/// A reveal that was entered, and what the log is to be told of it.
	public record Entered(UUID id, DomainEvent event) {
	}

	public Shown covered(Household household, List<HouseholdMember> members, Viewer viewer) {
		return shown(household, members, viewer, null);
	}

	/// @param reveal as [#enter] gave it out
	/// @return empty where it was another household's or another viewer's
	public Mono<Shown> inClear(UUID reveal, Household household, List<HouseholdMember> members, Viewer viewer) {
		return this.store.byId(reveal)
			.filter(known -> known.householdId().equals(household.id()) && known.issuer().equals(viewer.issuer())
					&& known.subject().equals(viewer.subject()) && known.fields().containsAll(FIELDS))
			.map(known -> shown(household, members, viewer,
					this.seal.open(Reveals.TABLE, Reveals.COLUMN, known.id(), known.purpose().bytes())));
	}

	/// Enters that the household is about to be shown in clear, within the caller's
	/// transaction.
	/// @param purpose 1 to [#LONGEST_PURPOSE] characters
	public Mono<Entered> enter(Household household, String purpose, Viewer viewer) {
		UUID id = this.ids.next();
		Reveal reveal = new Reveal(id, household.id(), null, FIELDS,
				SealedText.of(this.seal.seal(Reveals.TABLE, Reveals.COLUMN, id, purpose.strip())), viewer.issuer(),
				viewer.subject(), this.clock.instant());
		return this.store.insert(reveal)
			.thenReturn(new Entered(id,
					new HouseholdEvent.Revealed(household.regionCode(), household.id(), id, null, FIELDS)));
	}

	private Shown shown(Household household, List<HouseholdMember> members, Viewer viewer, @Nullable String purpose) {
		boolean clear = purpose != null;
		Map<UUID, Person> persons = new HashMap<>();
		for (HouseholdMember member : members) {
			persons.put(member.id(),
					new Person(Members.name(member, viewer),
							open(Members.TABLE, "id_number_sealed", member.id(), member.idNumber(),
									clear ? UnaryOperator.identity() : Mask::idNumber),
							open(Members.TABLE, "phone_sealed", member.id(), member.phone(),
									clear ? UnaryOperator.identity() : Mask::phone)));
		}
		return new Shown(purpose, open("household", "bank_account_sealed", household.id(), household.bankAccount(),
				clear ? UnaryOperator.identity() : Mask::bankAccount), persons);
	}

	private @Nullable String open(String table, String column, UUID id, @Nullable SealedText sealed,
			UnaryOperator<String> cover) {
		return sealed == null ? null : cover.apply(this.seal.open(table, column, id, sealed.bytes()));
	}

}
