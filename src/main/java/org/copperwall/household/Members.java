package org.copperwall.household;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.copperwall.access.Mask;
import org.copperwall.access.Role;
import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Ids;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The people of households: sealed when written, masked when read.
@Component
class Members {

	static final String TABLE = "household_member";

	static final String NUMBER = "idNumber";

	private static final String TAIL = "idNumber.lastSix";

	private static final int TAIL_LENGTH = 6;

	private final MemberStore store;

	private final Seal seal;

	private final Ids ids;

	Members(MemberStore store, Seal seal, Ids ids) {
		this.store = store;
		this.seal = seal;
		this.ids = ids;
	}

	/// Present and former members by household, the head first.
	Mono<Map<UUID, List<HouseholdMember>>> ofHouseholds(Collection<UUID> households) {
		return this.store.ofHouseholds(households)
			.collectMultimap(HouseholdMember::householdId)
			.map(found -> lists(households, found));
	}

	Mono<Map<UUID, HouseholdMember>> heads(Collection<UUID> households) {
		return this.store.heads(households).collectMap(HouseholdMember::householdId);
	}

	Mono<Map<UUID, HouseholdMember>> byIds(Collection<UUID> members, Viewer viewer) {
		return this.store.byIds(members, viewer.region()).collectMap(HouseholdMember::id);
	}

	/// How many present members each household has.
	Mono<Map<UUID, Integer>> counts(Collection<UUID> households) {
		return this.store.counts(households);
	}

	Mono<UUID> householdOf(IdNumber number, RegionCode district) {
		return this.store.householdOfNumber(this.seal.digest(NUMBER, number.value()), district);
	}

	Mono<List<HouseholdMember>> byName(String text, RegionCode within, int limit) {
		return this.store.byName(text, within, limit).collectList();
	}

	/// @param digits a whole number, or its last six characters
	Mono<List<HouseholdMember>> byDigits(String digits, RegionCode within, int limit) {
		String tail = digits.length() == TAIL_LENGTH ? digits : "";
		return this.store.byDigits(this.seal.digest(NUMBER, digits), this.seal.digest(TAIL, tail), within, limit)
			.collectList();
	}

	Mono<Void> enter(UUID household, List<Registration.Person> persons, LocalDate today) {
		return Flux.fromIterable(persons).concatMap(person -> this.store.insert(row(household, person, today))).then();
	}

	/// @return what is wrong with the number; empty when it was entered
	Mono<Optional<String>> enterNumber(UUID household, UUID member, String entered) {
		return this.store.ofHouseholds(List.of(household))
			.filter(known -> known.id().equals(member) && known.leftOn() == null)
			.next()
			.flatMap(known -> switch (IdNumber.parse(entered)) {
				case IdNumber.Faulty(String code) -> Mono.just(Optional.of(code));
				case IdNumber.Valid(IdNumber number) -> enterNumber(known, number);
			})
			.defaultIfEmpty(Optional.of("unknown"));
	}

	private Mono<Optional<String>> enterNumber(HouseholdMember member, IdNumber number) {
		if (member.idNumber() != null) {
			return Mono.just(Optional.of("idNumber.known"));
		}
		if (!number.birthDate().equals(member.birthDate())) {
			return Mono.just(Optional.of("idNumber.otherBirthDate"));
		}
		SealedText sealed = SealedText.of(this.seal.seal(TABLE, "id_number_sealed", member.id(), number.value()));
		return this.store
			.enterNumber(member.id(), sealed, SealedText.of(this.seal.digest(NUMBER, number.value())),
					SealedText.of(this.seal.digest(TAIL, number.tail())), number.sex())
			.thenReturn(Optional.empty());
	}

	Mono<Void> enterLabour(UUID household, Map<UUID, Labour> found) {
		return Flux.fromIterable(found.entrySet())
			.concatMap(entry -> this.store.enterLabour(household, entry.getKey(), entry.getValue()))
			.then();
	}

	/// The name, or what a wall screen may show of it.
	static String name(HouseholdMember member, Viewer viewer) {
		return viewer.is(Role.SCREEN) ? Mask.name(member.name()) : member.name();
	}

	@Nullable String maskedIdNumber(HouseholdMember member) {
		return masked("id_number_sealed", member.id(), member.idNumber(), Mask::idNumber);
	}

	@Nullable String maskedPhone(HouseholdMember member) {
		return masked("phone_sealed", member.id(), member.phone(), Mask::phone);
	}

	private @Nullable String masked(String column, UUID id, @Nullable SealedText sealed, UnaryOperator<String> mask) {
		return sealed == null ? null : mask.apply(this.seal.open(TABLE, column, id, sealed.bytes()));
	}

	private MemberStore.NewRow row(UUID household, Registration.Person person, LocalDate today) {
		UUID id = this.ids.next();
		IdNumber number = person.idNumber();
		return new MemberStore.NewRow(id, household, person,
				sealed("id_number_sealed", id, number == null ? null : number.value()),
				number == null ? null : SealedText.of(this.seal.digest(NUMBER, number.value())),
				number == null ? null : SealedText.of(this.seal.digest(TAIL, number.tail())),
				sealed("no_id_reason_sealed", id, person.noIdReason()), sealed("phone_sealed", id, person.phone()),
				today);
	}

	private @Nullable SealedText sealed(String column, UUID id, @Nullable String plain) {
		return plain == null ? null : SealedText.of(this.seal.seal(TABLE, column, id, plain));
	}

	private static Map<UUID, List<HouseholdMember>> lists(Collection<UUID> households,
			Map<UUID, Collection<HouseholdMember>> found) {
		return households.stream()
			.distinct()
			.collect(Collectors.toMap(id -> id, id -> List.copyOf(found.getOrDefault(id, List.of()))));
	}

}
