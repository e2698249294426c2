package org.copperwall.casework;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.copperwall.access.Viewer;
import org.copperwall.event.LogProof;
import org.copperwall.evidence.Evidence;
import org.copperwall.evidence.EvidenceFiles;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.Households;
import org.copperwall.household.PersonalData;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Reads a case for its dossier. Everything is read in one transaction that sees one moment, so that what is printed is
/// the case at the very position that is printed.
@Component
class DossierReading {

	private final Cases cases;

	private final CaseFiles files;

	private final Households households;

	private final PersonalData personal;

	private final Regions regions;

	private final EvidenceFiles evidence;

	private final LogProof log;

	private final Clock clock;

	DossierReading(Cases cases, CaseFiles files, Households households, PersonalData personal, Regions regions,
			EvidenceFiles evidence, LogProof log, Clock clock) {
		this.cases = cases;
		this.files = files;
		this.households = households;
		this.personal = personal;
		this.regions = regions;
		this.evidence = evidence;
		this.log = log;
		this.clock = clock;
	}

	/// @param reveal of the household's sealed data, for this viewer; absent: it is
	/// covered
	/// @return empty for a case that is absent or not the viewer's to see
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	Mono<Dossier> read(UUID caseId, @Nullable UUID reveal, Viewer viewer) {
		return this.cases.byIds(List.of(caseId), viewer)
			.mapNotNull(found -> found.get(caseId))
			.flatMap(subject -> Mono.zip(this.files.of(subject), family(subject, reveal, viewer), where(subject),
					this.log.head(subject.region().district())))
			.flatMap(parts -> items(parts.getT1(), viewer)
				.map(items -> new Dossier(parts.getT1(), parts.getT2().household(), parts.getT2().members(),
						parts.getT2().shown(), parts.getT3(), items, parts.getT4(), viewer, this.clock.instant())));
	}

	private record Family(Household household, List<HouseholdMember> members, PersonalData.Shown shown) {
	}

	private Mono<Family> family(Case subject, @Nullable UUID reveal, Viewer viewer) {
		UUID id = subject.householdId();
		return this.households.byIds(List.of(id), viewer)
			.mapNotNull(found -> found.get(id))
			.zipWith(this.households.members(List.of(id)).map(found -> found.getOrDefault(id, List.of())))
			.flatMap(both -> shown(both.getT1(), both.getT2(), reveal, viewer)
				.map(shown -> new Family(both.getT1(), both.getT2(), shown)));
	}

	private Mono<PersonalData.Shown> shown(Household household, List<HouseholdMember> members, @Nullable UUID reveal,
			Viewer viewer) {
		return reveal == null ? Mono.just(this.personal.covered(household, members, viewer))
				: this.personal.inClear(reveal, household, members, viewer);
	}

	private Mono<List<Region>> where(Case subject) {
		List<RegionCode> codes = Stream
			.iterate(Optional.of(subject.region()), Optional::isPresent, code -> code.flatMap(RegionCode::parent))
			.flatMap(Optional::stream)
			.toList();
		return this.regions.all(codes)
			.map(found -> codes.reversed().stream().flatMap(code -> Stream.ofNullable(found.get(code))).toList());
	}

	private Mono<List<Dossier.Item>> items(CaseFile file, Viewer viewer) {
		List<EvidenceReference> attached = new CaseView(file, List.of()).evidence(viewer)
			.stream()
			.sorted(Comparator.comparing(EvidenceReference::step).thenComparing(EvidenceReference::attachedAt))
			.toList();
		return this.evidence.visible(attached.stream().map(EvidenceReference::id).distinct().toList(), viewer)
			.map(found -> IntStream.range(0, attached.size())
				.mapToObj(place -> item(place + 1, attached.get(place), found, viewer))
				.toList());
	}

	private Dossier.Item item(int number, EvidenceReference reference, Map<UUID, Evidence> found, Viewer viewer) {
		Optional<Evidence> evidence = Optional.ofNullable(found.get(reference.id()));
		boolean opened = evidence.filter(known -> this.evidence.opens(known, viewer)).isPresent();
		return new Dossier.Item(number, reference, evidence, opened);
	}

}
