package org.copperwall.household;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.Seal;
import org.copperwall.region.RegionCode;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Finds the members of households that others' records are about, many with one statement. Says nothing about who may see
/// them.
@Service
public class Matching {

	private final MatchingStore store;

	private final Seal seal;

	Matching(MatchingStore store, Seal seal) {
		this.store = store;
		this.seal = seal;
	}

	/// A present member and where the household is.
	public record Member(UUID id, UUID householdId, RegionCode region) {
	}

	/// Somebody whose number is not known.
	public record Named(String name, LocalDate birthDate, RegionCode village) {

		@Override
		public String toString() {
			return "Named[…]";
		}

	}

	/// What a number is compared by.
	public byte[] digest(IdNumber number) {
		return this.seal.digest(Members.NUMBER, number.value());
	}

	/// Present members by their numbers' digests: in a verified household before a
	/// declared one, as its head before others.
	/// @return by place in the given list; those that nobody has are left out
	public Mono<Map<Integer, Member>> byNumbers(List<byte[]> digests, RegionCode region) {
		return digests.isEmpty() ? Mono.just(Map.of()) : this.store.byNumbers(digests, region)
			.collectMap(MatchingStore.Found::place, MatchingStore.Found::member);
	}

	/// Everyone of that name who was born that day and lives in that village.
	/// @return by place in the given list; those whom nobody is like are left out
	public Mono<Map<Integer, Collection<Member>>> byNames(List<Named> persons, RegionCode region) {
		return persons.isEmpty() ? Mono.just(Map.of()) : this.store.byNames(persons, region)
			.collectMultimap(MatchingStore.Found::place, MatchingStore.Found::member);
	}

	/// Where somebody lives now; empty for who left.
	public Mono<Member> present(UUID member, RegionCode region) {
		return this.store.present(member, region);
	}

}
