package org.copperwall.screening;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.household.HouseholdScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.household.HouseholdScene.DISTRICT;
import static org.copperwall.screening.Department.MEDICAL_INSURANCE;

/// Rules are tried over the past, and adopted for a day to come.
class RuleAdoptionTest {

	private static final ParameterizedTypeReference<Map<String, Object>> FIELDS = new ParameterizedTypeReference<>() {
	};

	private static SandboxService service;

	private static ScreeningScene scene;

	@BeforeAll
	static void start() {
		service = SandboxService.start();
		scene = new ScreeningScene(service);
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void rules_tried_over_the_past_tell_what_they_would_have_raised_and_change_nothing() {
		scene.nothing_sent();
		UUID batch = scene.batch(MEDICAL_INSURANCE, "MEDICAL_COST", false);
		var home = scene.family(true);
		scene.paid(batch, home, "2026-03-01", 2000);
		scene.paid(batch, home, "2026-05-01", 2500);
		scene.paid(batch, scene.family(false), "2026-05-01", 4500);
		scene.ruled(batch);
		assertThat(scene.value("SELECT count(*) FROM screening_finding")).isEqualTo("0");
		assertThat(tried(body(4000)).toString()).contains("records=3", "complete=true", "households=1", "4500.00",
				"621202114001");
		assertThat(tried(body(4600)).toString()).contains("households=0");
		assertThat(scene.value("SELECT count(*) FROM screening_finding")).isEqualTo("0");
	}

	@Test
	void a_version_is_adopted_for_a_day_to_come_and_ends_the_one_before() {
		Viewer administrator = HouseholdScene.viewer(Role.ADMINISTRATOR, DISTRICT);
		Viewer district = HouseholdScene.viewer(Role.DISTRICT_OFFICER, DISTRICT);
		assertThat(adopted(district, null, "2099-01-01", body(4000)).toString()).contains("regionCode", "rules.region");
		assertThat(adopted(administrator, null, "2020-01-01", body(4000)).toString()).contains("rules.notLater");
		Map<String, Object> faulty = body(4000);
		faulty.put("noticeDays", 1);
		faulty.put("hops", List.of());
		faulty.put("caseWorkingDays", 3);
		assertThat(adopted(administrator, null, "2099-01-01", faulty).toString()).contains("body.noticeDays",
				"body.hops", "body.caseWorkingDays");
		assertThat(adopted(district, "621202", "2099-01-01", body(4000)).toString()).contains("RuleSetAdopted");
		assertThat(adopted(district, "621202", "2098-01-01", body(4000)).toString()).contains("rules.overlap");
		assertThat(adopted(district, "621202", "2100-01-01", body(5000)).toString()).contains("RuleSetAdopted",
				"version=2");
		assertThat(scene.value("SELECT effective_until FROM rule_set WHERE region_code = '621202' AND version = 1"))
			.isEqualTo("2100-01-01");
		assertThat(scene.value("SELECT count(*) FROM event WHERE convert_from(payload, 'UTF8') LIKE '%rules.adopted%'"))
			.isEqualTo("2");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> body(int formerPoorYuan) {
		Map<String, Object> stored = JsonMapper.shared()
			.readValue(scene.value("SELECT body::text FROM rule_set WHERE region_code IS NULL AND version = 1"),
					Map.class);
		Map<String, Object> body = new HashMap<>(stored);
		body.remove("grants");
		body.put("incomeLine", yuan(stored.get("incomeLine")));
		Map<String, Object> warning = new HashMap<>((Map<String, Object>) stored.get("warning"));
		Map<String, Object> severity = (Map<String, Object>) warning.remove("severity");
		warning.putAll(severity);
		body.put("warning", warning);
		Map<String, Object> rule = new HashMap<>(
				((List<Map<String, Object>>) ((Map<String, Object>) stored.get("screening")).get("rules")).getFirst());
		rule.put("limits", List.of(Map.of("group", "FORMER_POOR", "amount", formerPoorYuan + ".00"),
				Map.of("group", "OTHER", "amount", "20000.00")));
		body.put("screening", Map.of("rules", List.of(rule), "holdFactor", 5, "holdFloor", 50, "worsePercent", 120));
		return body;
	}

	private static String yuan(Object fen) {
		return BigDecimal.valueOf(((Number) fen).longValue(), 2).toPlainString();
	}

	private static Map<String, Object> tried(Map<String, Object> body) {
		return scene.homes.as(Role.DISTRICT_OFFICER, DISTRICT)
			.document(
					"""
							query($screening: ScreeningRulesInput!) { answer: tryRuleSet(regionCode: "621202", screening: $screening,
							  from: "2026-01-01", until: "2027-01-01") { __typename ... on Trial { records complete households
							    byRule { ruleKey findings } byVillage { households region { code } } sample { amount day region { code } } }
							  ... on Refusal { code violations { field code } } } }""")
			.variable("screening", body.get("screening"))
			.execute()
			.path("answer")
			.entity(FIELDS)
			.get();
	}

	private static Map<String, Object> adopted(Viewer viewer, String region, String from, Map<String, Object> body) {
		Map<String, Object> input = new HashMap<>(
				Map.of("requestId", UUID.randomUUID().toString(), "name", "新规则", "effectiveFrom", from, "body", body));
		input.put("regionCode", region);
		return scene.homes.as(viewer)
			.document("mutation($input: AdoptRuleSetInput!) { answer: adoptRuleSet(input: $input) { __typename"
					+ " ... on RuleSetAdopted { ruleSet { version } } ... on Refusal { code violations { field code } } } }")
			.variable("input", input)
			.execute()
			.path("answer")
			.entity(FIELDS)
			.get();
	}

}
