package org.copperwall.warning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Yuan;
import org.copperwall.monitoring.RiskCause;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// Why a warning is as grave as it is, as the graph has it.
@Controller
class SeverityController {

	private final Warnings warnings;

	private final Weighing weighing;

	SeverityController(Warnings warnings, Weighing weighing) {
		this.warnings = warnings;
		this.weighing = weighing;
	}

	/// Those of the gravest report that still stands, the first of them.
	@BatchMapping(typeName = "Warning", field = "severityGrounds")
	Mono<Map<Warning, List<SeverityGround>>> groundsOfWarning(List<Warning> rows) {
		return this.warnings.reporters(rows.stream().map(Warning::id).distinct().toList())
			.map(found -> Batch.of(rows, warning -> gravest(found.getOrDefault(warning.id(), List.of()))));
	}

	@SchemaMapping(typeName = "WarningReporter", field = "severityGrounds")
	List<SeverityGround> groundsOfReport(WarningReporter reporter) {
		return reporter.grounds();
	}

	@SchemaMapping(typeName = "SeverityGround")
	@Nullable RiskCause cause(SeverityGround ground) {
		return ground.code() == SeverityGround.Code.SHOCK && ground.subject() != null
				? RiskCause.valueOf(ground.subject()) : null;
	}

	@SchemaMapping(typeName = "SeverityGround")
	@Nullable String rule(SeverityGround ground) {
		return ground.code() == SeverityGround.Code.SHOCK ? null : ground.subject();
	}

	@SchemaMapping(typeName = "SeverityGround")
	@Nullable Yuan amount(SeverityGround ground, @ContextValue Viewer viewer) {
		return Weighing.measured(ground, viewer) ? ground.amountFound() : null;
	}

	@SchemaMapping(typeName = "SeverityGround")
	@Nullable Yuan amountLimit(SeverityGround ground) {
		return ground.amountLimit();
	}

	@SchemaMapping(typeName = "SeverityGround")
	@Nullable Long count(SeverityGround ground, @ContextValue Viewer viewer) {
		return Weighing.measured(ground, viewer) ? ground.countFound() : null;
	}

	@SchemaMapping(typeName = "SeverityGround")
	@Nullable Long countLimit(SeverityGround ground) {
		return ground.countLimit();
	}

	@SchemaMapping(typeName = "SeverityGround")
	String sentence(SeverityGround ground, @ContextValue Viewer viewer) {
		return this.weighing.sentence(ground, viewer);
	}

	private static List<SeverityGround> gravest(List<WarningReporter> reporters) {
		return reporters.stream()
			.filter(reporter -> reporter.retractedAt() == null)
			.max(Comparator.comparing(WarningReporter::severity)
				.thenComparing(WarningReporter::reportedAt, Comparator.reverseOrder()))
			.map(WarningReporter::grounds)
			.orElse(List.of());
	}

}
