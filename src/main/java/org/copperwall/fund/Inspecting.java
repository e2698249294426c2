package org.copperwall.fund;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.evidence.EvidenceFiles;
import org.copperwall.evidence.EvidenceKind;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// The leading group looks whether the money helped, and brings photographs.
@Service
class Inspecting {

	private static final Set<EvidenceKind> PHOTOGRAPHS = Set.of(EvidenceKind.CHECK_PHOTOGRAPH,
			EvidenceKind.VISIT_PHOTOGRAPH, EvidenceKind.MEASURE_PHOTOGRAPH, EvidenceKind.HOUSING_PHOTOGRAPH,
			EvidenceKind.DAMAGE_PHOTOGRAPH);

	private final GrantDesk desk;

	private final GrantFileStore files;

	private final EvidenceFiles evidence;

	private final GrantWords words;

	private final Changes changes;

	private final Ids ids;

	Inspecting(GrantDesk desk, GrantFileStore files, EvidenceFiles evidence, GrantWords words, Changes changes,
			Ids ids) {
		this.desk = desk;
		this.files = files;
		this.evidence = evidence;
		this.words = words;
		this.changes = changes;
		this.ids = ids;
	}

	/// @return fails with NOT_VISIBLE for a grant the viewer does not see
	Mono<Outcome<GrantAnswers.GrantInspected>> inspect(GrantInputs.InspectGrant input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "inspectGrant", input,
				() -> this.desk.open(input.grantId(), viewer).flatMap(open -> inspect(open, input, viewer)),
				kept -> this.desk.kept(kept, viewer)
					.flatMap(grant -> this.files.inspections(List.of(grant.id()))
						.filter(made -> made.id().equals(kept.get("inspection")))
						.next()
						.map(made -> new GrantAnswers.GrantInspected(grant, made)))
					.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(Grant.TYPE))));
	}

	private Mono<Outcome<Effect<GrantAnswers.GrantInspected>>> inspect(GrantDesk.Open open,
			GrantInputs.InspectGrant input, Viewer viewer) {
		Grant grant = open.grant();
		return this.evidence.brought(input.evidenceIds(), grant.householdId(), grant.region(), viewer)
			.flatMap(brought -> open.file()
				.inspectable(new GrantGates(), viewer)
				.words("finding", input.finding(), GrantFile.LONGEST_WORDS)
				.entries(brought.faults())
				.require(photographs(brought), RefusalCode.EVIDENCE_MISSING, "evidenceIds", "fund.noPhotograph")
				.then(() -> inspection(open, input, brought.ids(), viewer))
				.follow(made -> this.evidence.attach(brought.ids(), grant)
					.then(this.files.insert(made))
					.thenReturn(new Effect<>(new GrantAnswers.GrantInspected(grant, made),
							Map.of("grant", grant.id(), "inspection", made.id()),
							List.of(GrantEvent.changed(grant, "INSPECTED"))))));
	}

	private static boolean photographs(EvidenceFiles.Brought brought) {
		return brought.kinds().stream().anyMatch(PHOTOGRAPHS::contains);
	}

	private Inspection inspection(GrantDesk.Open open, GrantInputs.InspectGrant input, List<UUID> files,
			Viewer viewer) {
		UUID id = this.ids.next();
		return new Inspection(id, open.grant().id(), viewer.subject(), viewer.role(), input.conforming(),
				this.words.seal(GrantWords.FINDING, id, input.finding()), files, open.now());
	}

}
