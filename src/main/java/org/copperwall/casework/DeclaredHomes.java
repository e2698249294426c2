package org.copperwall.casework;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.access.Viewer;
import org.copperwall.event.DomainEvent;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdEvent;
import org.copperwall.household.Households;
import org.copperwall.household.NewHousehold;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/// Finds the family a declaration is about, or enters it. A family is known by its head's number wherever in the district
/// it lives, so that nobody has two files; what is found that way is not shown to who may not see it.
@Component
class DeclaredHomes {

	private final Households households;

	DeclaredHomes(Households households) {
		this.households = households;
	}

	/// A family whose row is locked, or was entered just now.
	record Home(Household household, List<DomainEvent> events) {
	}

	/// @return refused when the family cannot be entered
	Mono<Outcome<Home>> of(SubmitDeclarationInput input, Viewer viewer) {
		SubmitDeclarationInput.DeclaredHousehold declared = input.household();
		if (declared == null) {
			UUID id = GlobalId.idOf("Household", Optional.ofNullable(input.householdId()).orElse(""));
			return this.households.lock(id, viewer).map(known -> Outcome.accepted(new Home(known, List.of())));
		}
		return number(declared).map(number -> this.households.findByIdNumber(number, input.regionCode().district()))
			.orElse(Mono.empty())
			.flatMap(id -> this.households.lock(id, across(viewer)))
			.map(known -> Outcome.accepted(new Home(known, List.of())))
			.switchIfEmpty(Mono.defer(() -> enter(declared.in(input.regionCode()), viewer)));
	}

	private Mono<Outcome<Home>> enter(NewHousehold declared, Viewer viewer) {
		return this.households.register(declared, viewer)
			.map(entered -> entered
				.map(household -> new Home(household, List.of(HouseholdEvent.Registered.of(household)))));
	}

	/// The head's number; while he has none, that of the first member who has one.
	private static Optional<String> number(SubmitDeclarationInput.DeclaredHousehold declared) {
		return Stream.concat(Stream.ofNullable(declared.idNumber()),
				declared.members()
					.stream()
					.map(SubmitDeclarationInput.DeclaredMember::idNumber)
					.filter(Objects::nonNull))
			.findFirst();
	}

	/// A family that lives elsewhere in the district is found, too.
	private static Viewer across(Viewer viewer) {
		return new Viewer(viewer.issuer(), viewer.subject(), viewer.client(), viewer.roles(),
				viewer.region().district(), viewer.department(), viewer.scopes(), viewer.locale());
	}

}
