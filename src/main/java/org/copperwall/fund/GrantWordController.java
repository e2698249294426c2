package org.copperwall.fund;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.casework.Decision;
import org.copperwall.evidence.Evidence;
import org.copperwall.evidence.EvidenceFiles;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// The amounts, decisions and words of grants, as far as somebody may read them.
@Controller
class GrantWordController {

	private final GrantReading reading;

	private final EvidenceFiles files;

	GrantWordController(GrantReading reading, EvidenceFiles files) {
		this.reading = reading;
		this.files = files;
	}

	@SchemaMapping(typeName = "Grant")
	Yuan need(Grant grant) {
		return grant.money().need();
	}

	@SchemaMapping(typeName = "Grant")
	Yuan requested(Grant grant) {
		return grant.money().requested();
	}

	@SchemaMapping(typeName = "Grant")
	@Nullable Yuan accepted(Grant grant) {
		return grant.money().accepted();
	}

	@SchemaMapping(typeName = "Grant")
	@Nullable Yuan approved(Grant grant) {
		return grant.money().approved();
	}

	@SchemaMapping(typeName = "Grant")
	Yuan released(Grant grant) {
		return grant.money().released();
	}

	@SchemaMapping(typeName = "Grant")
	Yuan paid(Grant grant) {
		return grant.money().paid();
	}

	@SchemaMapping(typeName = "Grant")
	Yuan confirmed(Grant grant) {
		return grant.money().confirmed();
	}

	@SchemaMapping(typeName = "Grant")
	Yuan unpaid(Grant grant) {
		return grant.money().unpaid();
	}

	@SchemaMapping(typeName = "Grant")
	@Nullable Instant dueAt(Grant grant) {
		return grant.due().at();
	}

	@SchemaMapping(typeName = "Grant")
	boolean overdue(Grant grant) {
		return grant.due().overdue();
	}

	@SchemaMapping(typeName = "Grant")
	String declaredBy(Grant grant) {
		return grant.declared().by();
	}

	@SchemaMapping(typeName = "Grant")
	Role declaredRole(Grant grant) {
		return grant.declared().role();
	}

	@SchemaMapping(typeName = "Grant")
	Instant declaredAt(Grant grant) {
		return grant.declared().at();
	}

	@SchemaMapping(typeName = "Grant")
	@Nullable String purpose(Grant grant, @ContextValue Viewer viewer) {
		return this.reading.purpose(grant, viewer);
	}

	@SchemaMapping(typeName = "Grant")
	@Nullable String bankAccountMasked(Grant grant, @ContextValue Viewer viewer) {
		return this.reading.account(grant, viewer);
	}

	@SchemaMapping(typeName = "Grant")
	@Nullable String payeeMasked(Grant grant, @ContextValue Viewer viewer) {
		return this.reading.payee(grant, viewer);
	}

	@SchemaMapping(typeName = "Grant", field = "acceptance")
	GrantReading.@Nullable GrantAcceptance acceptance(Grant grant, @ContextValue Viewer viewer) {
		return this.reading.acceptance(grant, viewer);
	}

	@SchemaMapping(typeName = "Grant", field = "returned")
	GrantReading.@Nullable GrantReturn returned(Grant grant, @ContextValue Viewer viewer) {
		return this.reading.returned(grant, viewer);
	}

	@SchemaMapping(typeName = "GrantBallot")
	Decision decision(Ballot ballot) {
		return ballot.decision();
	}

	@SchemaMapping(typeName = "GrantBallot")
	@Nullable String opinion(Ballot ballot, @ContextValue Viewer viewer) {
		return this.reading.opinion(ballot, viewer);
	}

	@SchemaMapping(typeName = "GrantPayment")
	String id(GrantPayment payment) {
		return GlobalId.of(GrantPayment.TYPE, payment.id());
	}

	@SchemaMapping(typeName = "GrantPayment", field = "bankAccountMasked")
	@Nullable String accountOfPayment(GrantPayment payment, @ContextValue Viewer viewer) {
		return this.reading.account(payment, viewer);
	}

	@SchemaMapping(typeName = "GrantPayment")
	@Nullable String reference(GrantPayment payment, @ContextValue Viewer viewer) {
		return GrantSight.reads(viewer) ? payment.reference() : null;
	}

	@SchemaMapping(typeName = "GrantInspection")
	@Nullable String finding(Inspection inspection, @ContextValue Viewer viewer) {
		return this.reading.finding(inspection, viewer);
	}

	@BatchMapping(typeName = "GrantInspection")
	Mono<Map<Inspection, List<Evidence>>> evidence(List<Inspection> rows, @ContextValue Viewer viewer) {
		return this.files
			.visible(rows.stream().flatMap(made -> made.evidenceIds().stream()).distinct().toList(), viewer)
			.map(found -> {
				Map<Inspection, List<Evidence>> byInspection = new HashMap<>();
				rows.forEach(made -> byInspection.put(made,
						made.evidenceIds().stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList()));
				return byInspection;
			});
	}

}
