package org.copperwall.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

/// Reads rule sets.
@Component
class RuleSetStore {

	private static final String ALL = """
			/* rules.ruleSets */
			SELECT id, region_code, name, mechanism, version, effective_from, effective_until, body::text AS body
			  FROM rule_set
			 ORDER BY region_code NULLS FIRST, version""";

	private final DatabaseClient database;

	/// Made ready once: a mapper looks up how to read a type under a lock.
	private final ObjectReader bodies;

	RuleSetStore(DatabaseClient database, JsonMapper json) {
		this.database = database;
		this.bodies = json.readerFor(RuleBody.class);
	}

	Flux<RuleSet> all() {
		return this.database.sql(ALL).map(this::ruleSet).all();
	}

	private RuleSet ruleSet(Readable row) {
		RuleBody body = this.bodies.readValue(Column.of(row, "body", String.class));
		return new RuleSet(Column.of(row, "id", UUID.class), region(row.get("region_code", String.class)),
				Column.of(row, "name", String.class), row.get("mechanism", String.class),
				Column.of(row, "version", Integer.class), Column.of(row, "effective_from", LocalDate.class),
				row.get("effective_until", LocalDate.class), body.assumed(), new Yuan(body.incomeLine()),
				body.caseWorkingDays(), body.steps(), body.noticeDays(),
				Objects.requireNonNullElse(body.afterDecision(), AfterDecisionRule.USUAL),
				Objects.requireNonNullElse(body.assessment(), AssessmentRule.USUAL), body.vote(), body.checks(),
				body.helperDays(), body.measureDays(), body.elimination(),
				Objects.requireNonNullElse(body.grants(), GrantRule.USUAL), body.hops(),
				Objects.requireNonNullElse(body.warning(), WarningRule.USUAL),
				Objects.requireNonNullElse(body.screening(), ScreeningRules.NONE));
	}

	private static @Nullable RegionCode region(@Nullable String code) {
		return (code != null) ? new RegionCode(code) : null;
	}

}
