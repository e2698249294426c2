package org.copperwall.casework;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.access.Posts;
import org.copperwall.access.Viewer;
import org.copperwall.evidence.EnteredFiles;
import org.copperwall.graph.Faults;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.Violation;
import org.copperwall.graph.Yuan;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.copperwall.region.Regions;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/// Checks a declaration before anything is done, and finds all its faults at once.
@Component
class DeclarationCheck {

	private static final int LONGEST_DESCRIPTION = 2000;

	private static final int LONGEST_REFERENCE = 200;

	private final Households households;

	private final Regions regions;

	private final Posts posts;

	private final Clock clock;

	DeclarationCheck(Households households, Regions regions, Posts posts, Clock clock) {
		this.households = households;
		this.regions = regions;
		this.posts = posts;
		this.clock = clock;
	}

	/// Empty for a declaration that can be taken.
	Mono<List<Violation>> faults(SubmitDeclarationInput input, Viewer viewer) {
		List<Violation> entered = entered(input, viewer).refusal().map(Refusal::violations).orElse(List.of());
		return Mono.zip(home(input, viewer), staff(input, viewer),
				(placed, named) -> Stream.of(placed, entered, named).flatMap(List::stream).toList());
	}

	private Gates entered(SubmitDeclarationInput input, Viewer viewer) {
		Gates gates = new Gates();
		Yuan amount = input.amountInNeed();
		gates.entry((input.household() == null) != (input.householdId() == null), "household", "household.oneOfTwo")
			.entry(!input.causes().isEmpty(), "causes", "required")
			.entry(Set.copyOf(input.causes()).size() == input.causes().size(), "causes", "twice")
			.words("description", input.description(), LONGEST_DESCRIPTION)
			.entry(amount == null || amount.compareTo(Yuan.ZERO) > 0, "amountInNeed", "notPositive");
		gates.entries(EnteredFiles.read(input.evidenceIds()).faults());
		gates
			.entry(input.observedAt() == null || !input.observedAt().isAfter(this.clock.instant()), "observedAt",
					"inFuture")
			.optionalWords("applicantRef", input.applicantRef(), LONGEST_REFERENCE);
		return actingFor(gates, input, viewer);
	}

	/// People count: a partner app says whom it acts for, and nobody else acts for
	/// another
	/// member of staff.
	private static Gates actingFor(Gates gates, SubmitDeclarationInput input, Viewer viewer) {
		SubmitDeclarationInput.ActingFor acting = input.actingFor();
		if (acting == null || acting.kind() != ActingKind.STAFF) {
			return gates;
		}
		String staff = acting.staffId();
		if (staff == null) {
			return gates.entry(false, "actingFor.staffId", "required");
		}
		return gates.words("actingFor.staffId", staff, LONGEST_REFERENCE)
			.entry(CaseSight.app(viewer) != null || staff.equals(viewer.subject()), "actingFor",
					"actingFor.partnerOnly");
	}

	/// Whoever is named must be somebody: a misspelt name would let him decide his own
	/// file.
	private Mono<List<Violation>> staff(SubmitDeclarationInput input, Viewer viewer) {
		return Mono.justOrEmpty(input.actingFor())
			.filter(acting -> acting.kind() == ActingKind.STAFF && viewer.seesOwnFilingsOnly())
			.mapNotNull(SubmitDeclarationInput.ActingFor::staffId)
			.filter(subject -> !subject.isBlank())
			.flatMap(subject -> this.posts.knows(subject, input.regionCode()))
			.filter(known -> !known)
			.map(unknown -> new Faults().add("actingFor.staffId", "unknown").violations())
			.defaultIfEmpty(List.of());
	}

	private Mono<List<Violation>> home(SubmitDeclarationInput input, Viewer viewer) {
		if (input.household() != null) {
			return this.households.check(input.household().in(input.regionCode()), viewer);
		}
		return place(input.regionCode(), viewer).flatMap(faults -> input.householdId() == null || !faults.isEmpty()
				? Mono.just(faults.violations()) : known(input.householdId(), input.regionCode(), viewer));
	}

	private Mono<Faults> place(RegionCode code, Viewer viewer) {
		if (code.level().digits() < RegionLevel.VILLAGE.digits()) {
			return Mono.just(new Faults().add("regionCode", "household.inVillage"));
		}
		return Mono.just(code)
			.filter(viewer::covers)
			.flatMap(this.regions::find)
			.map(found -> new Faults())
			.defaultIfEmpty(new Faults().add("regionCode", "unknown"));
	}

	private Mono<List<Violation>> known(String householdId, RegionCode region, Viewer viewer) {
		return Mono.justOrEmpty(GlobalId.parse(householdId).filter(id -> id.type().equals("Household")))
			.map(GlobalId::id)
			.flatMap(id -> find(id, viewer))
			.map(household -> region.contains(household.regionCode()) ? new Faults()
					: new Faults().add("regionCode", "household.elsewhere"))
			.defaultIfEmpty(new Faults().add("householdId", "unknown"))
			.map(Faults::violations);
	}

	private Mono<Household> find(UUID id, Viewer viewer) {
		return this.households.byIds(List.of(id), viewer).mapNotNull(found -> found.get(id));
	}

}
