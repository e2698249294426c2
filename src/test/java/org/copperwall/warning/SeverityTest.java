package org.copperwall.warning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.casework.Medium;
import org.copperwall.casework.Source;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.copperwall.household.IdNumbers;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.rules.SeverityRule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.household.HouseholdScene.GROUP;
import static org.copperwall.household.HouseholdScene.VILLAGE;

/// How a warning's severity came about is answered with values, whoever saw it and however it came in.
class SeverityTest {

	private static final String RAISE = """
			mutation ($input: RaiseWarningInput!) { raiseWarning(input: $input) { ... on WarningRaised { warning {
			  id severity severityGrounds { code levels cause rule amount count countLimit sentence }
			  reporters { severityGrounds { levels } retractedAt } } } ... on Refusal { code } } }""";

	private static final SeverityRule RULE = new SeverityRule(List.of("ILLNESS", "NATURAL_DISASTER", "ACCIDENT"), 2);

	private static SandboxService service;

	private static HouseholdScene scene;

	@BeforeAll
	static void start() {
		service = SandboxService.start();
		scene = new HouseholdScene(service);
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void it_follows_from_what_struck_and_what_is_at_risk() {
		assertThat(Weight.by(RULE, List.of(RiskCause.SCHOOLING), List.of()).severity()).isEqualTo(Severity.MINOR);
		assertThat(Weight.by(RULE, List.of(RiskCause.ILLNESS, RiskCause.ACCIDENT), List.of()).severity())
			.isEqualTo(Severity.MODERATE);
		assertThat(Weight.by(RULE, List.of(RiskCause.ILLNESS), List.of(Dimension.values())).severity())
			.isEqualTo(Severity.CRITICAL);
		SeverityRule harder = new SeverityRule(List.of("SCHOOLING"), 1);
		assertThat(Weight.by(harder, List.of(RiskCause.ILLNESS), List.of(Dimension.values())).severity())
			.isEqualTo(Severity.MODERATE);
	}

	@Test
	void every_source_and_every_medium_answers_why_in_both_languages() {
		int number = 0;
		for (Source source : Source.values()) {
			for (Medium medium : Medium.values()) {
				String household = family(++number);
				Map<?, ?> warning = raised(Locale.ENGLISH, household, Map.of("source", source, "medium", medium,
						"causes", List.of("ILLNESS"), "dimensions", List.of("BASIC_MEDICAL_CARE")));
				assertThat(warning.get("severity")).isEqualTo("SERIOUS");
				assertThat(warning.get("severityGrounds").toString())
					.contains("BASE", "SHOCK", "cause=ILLNESS", "DIMENSIONS", "count=1", "countLimit=2")
					.contains("a sudden shock (illness): 1 up");
			}
		}
		assertThat(raised(Locale.CHINESE, family(++number), Map.of("causes", List.of("ILLNESS"))).toString())
			.contains("突发风险（疾病），加1级");
	}

	@Test
	void what_the_reporter_judged_himself_is_said_to_be_so() {
		Map<?, ?> warning = raised(Locale.ENGLISH, family(100),
				Map.of("severity", "CRITICAL", "causes", List.of("SCHOOLING")));
		assertThat(warning.get("severityGrounds").toString()).contains("GIVEN", "levels=4", "critical (red)");
	}

	@Test
	void of_several_reports_the_gravest_explains_the_warning() {
		String household = family(101);
		raised(Locale.ENGLISH, household, Map.of("severity", "MINOR", "causes", List.of("SCHOOLING")));
		Map<?, ?> warning = raised(Locale.ENGLISH, household,
				Map.of("severity", "SERIOUS", "causes", List.of("OTHER")));
		assertThat(warning.get("severityGrounds").toString()).contains("levels=3").doesNotContain("levels=1");
		assertThat((List<?>) warning.get("reporters")).hasSize(2);
	}

	private static Map<String, Object> raised(Locale locale, String household, Map<String, Object> more) {
		Viewer viewer = HouseholdScene.viewer(Role.VILLAGE_CADRE, VILLAGE).speaking(locale);
		Map<String, Object> input = new HashMap<>(Map.of("requestId", UUID.randomUUID().toString(), "householdId",
				household, "source", "GRASSROOTS_VISIT", "medium", "VISIT"));
		input.putAll(more);
		GraphQlTester.Response answer = scene.as(viewer).document(RAISE).variable("input", input).execute();
		return answer.path("raiseWarning.warning").entity(new ParameterizedTypeReference<Map<String, Object>>() {
		}).get();
	}

	private static String family(int number) {
		Household household = scene.registered(HouseholdScene.family(GROUP, "曹" + number,
				IdNumbers.of("621202", LocalDate.of(1960, 1, 1).plusDays(number), 113), null));
		return GlobalId.of("Household", household.id());
	}

}
