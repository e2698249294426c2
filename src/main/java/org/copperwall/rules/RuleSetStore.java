package org.copperwall.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

/// Rule sets as they are stored.
@Component
class RuleSetStore {

	private static final String ALL = """
			/* rules.ruleSets */
			SELECT id, region_code, name, mechanism, version, effective_from, effective_until, body::text AS body
			  FROM rule_set
			 ORDER BY region_code NULLS FIRST, version""";

	/// Of two who adopt at once, the second sees what the first stored.
	private static final String LOCK = """
			/* rules.lockRuleSets */
			LOCK TABLE rule_set IN SHARE ROW EXCLUSIVE MODE""";

	private static final String BY_ID = """
			/* rules.ruleSet */
			SELECT id, region_code, name, mechanism, version, effective_from, effective_until, body::text AS body
			  FROM rule_set
			 WHERE id = :id""";

	/// The day a version ends is not part of what it says.
	private static final String END_OPEN_ONE = """
			/* rules.endOpenOne */
			UPDATE rule_set SET effective_until = :from
			 WHERE region_code IS NOT DISTINCT FROM CAST(:region AS text) AND effective_until IS NULL
			   AND effective_from < :from""";

	private static final String INSERT = """
			/* rules.insertRuleSet */
			INSERT INTO rule_set (id, region_code, name, mechanism, version, effective_from, effective_until, body,
			                      adopted_by, adopted_at)
			VALUES (:id, :region, :name, :mechanism, :version, :from, :until, CAST(:body AS jsonb), :by, :at)""";

	private final DatabaseClient database;

	/// Made ready once: a mapper looks up how to read a type under a lock.
	private final ObjectReader bodies;

	private final ObjectWriter writer;

	RuleSetStore(DatabaseClient database, JsonMapper json) {
		this.database = database;
		this.bodies = json.readerFor(RuleBody.class);
		this.writer = json.writerFor(RuleBody.class);
	}

	Flux<RuleSet> all() {
		return this.database.sql(ALL).map(this::ruleSet).all();
	}

	/// A version to be stored.
	record Draft(UUID id, @Nullable RegionCode region, String name, @Nullable String mechanism, int version,
			LocalDate from, @Nullable LocalDate until, RuleBody body, String by, Instant at) {
	}

	/// For the rest of the transaction nobody else adopts.
	Mono<Void> lock() {
		return this.database.sql(LOCK).then();
	}

	Mono<RuleSet> byId(UUID id) {
		return this.database.sql(BY_ID).bind("id", id).map(this::ruleSet).one();
	}

	/// The open-ended version of a region ends where a new one begins.
	Mono<Void> endOpenOne(@Nullable RegionCode region, LocalDate from) {
		return this.database.sql(END_OPEN_ONE)
			.bind("region", maybe((region != null) ? region.value() : null, String.class))
			.bind("from", from)
			.then();
	}

	Mono<Void> insert(Draft draft) {
		RegionCode region = draft.region();
		return this.database.sql(INSERT)
			.bind("id", draft.id())
			.bind("region", maybe((region != null) ? region.value() : null, String.class))
			.bind("name", draft.name())
			.bind("mechanism", maybe(draft.mechanism(), String.class))
			.bind("version", draft.version())
			.bind("from", draft.from())
			.bind("until", maybe(draft.until(), LocalDate.class))
			.bind("body", this.writer.writeValueAsString(draft.body()))
			.bind("by", draft.by())
			.bind("at", draft.at())
			.then();
	}

	private static Parameter maybe(@Nullable Object value, Class<?> type) {
		return (value != null) ? Parameters.in(value) : Parameters.in(type);
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
