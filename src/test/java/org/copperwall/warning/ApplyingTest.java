package org.copperwall.warning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.evidence.Photographs;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/// Warnings that become applications.
class ApplyingTest {

	private static final ParameterizedTypeReference<Map<String, Object>> FIELDS = new ParameterizedTypeReference<>() {
	};

	private static final String OPEN = """
			mutation($input: OpenApplicationInput!) { answer: openApplication(input: $input) { __typename
			  ... on ApplicationOpened { missing intake { askedFields } case { id step source } warning { id status } }
			  ... on Refusal { code violations { field code } } } }""";

	private static final Map<String, HttpGraphQlTester> PERSONAS = new HashMap<>();

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
	void a_signed_application_goes_straight_to_the_village_and_its_photograph_belongs_to_the_case() {
		Map<String, Object> raised = raised(about(scene.newcomers(HouseholdScene.GROUP)));
		String photograph = Photographs.ofVillage(service, "village-cadre", "VISIT_PHOTOGRAPH",
				HouseholdScene.VILLAGE.value());
		Map<String, Object> opened = open("village-cadre", raised, "commitmentSigned", true, "evidenceIds",
				List.of(photograph));
		assertThat(opened.get("case").toString()).contains("step=VILLAGE_REVIEW", "source=DEPARTMENT_SCREENING");
		assertThat(service.database()
			.value("SELECT owner_type FROM evidence WHERE id = '" + GlobalId.idOf("Evidence", photograph) + "'"))
			.isEqualTo("Case");
		assertThat(opened.get("intake").toString()).contains("SITUATION", "COMMITMENT", "ID_NUMBERS")
			.doesNotContain("HEAD");
	}

	@Test
	void the_same_request_sent_again_opens_one_application() {
		Map<String, Object> raised = raised(about(scene.newcomers(HouseholdScene.GROUP)));
		Map<String, Object> input = input(raised);
		Map<String, Object> first = send("village-cadre", input);
		assertThat(send("village-cadre", input)).isEqualTo(first);
	}

	@Test
	void whoever_opened_an_application_does_not_approve_it_and_who_does_not_hold_the_warning_opens_none() {
		Map<String, Object> raised = raised(about(scene.newcomers(HouseholdScene.GROUP)));
		assertThat(open("township-officer", raised)).containsEntry("code", "NOT_HOLDER");
		Map<?, ?> subject = (Map<?, ?>) open("village-cadre", raised, "commitmentSigned", true).get("case");
		assertThat(service.database()
			.value("SELECT count(*) FROM approval_case WHERE id = '" + GlobalId.idOf("Case", (String) subject.get("id"))
					+ "' AND submitter = (SELECT ended_by FROM" + " warning_hop WHERE warning_id = '"
					+ GlobalId.idOf("Warning", (String) raised.get("id")) + "')"))
			.isEqualTo("1");
	}

	@Test
	void a_warning_of_a_place_has_nobody_to_apply() {
		Map<String, Object> raised = raised(Map.of("regionCode", HouseholdScene.VILLAGE.value()));
		Map<String, Object> refused = open("village-cadre", raised);
		assertThat(refused).containsEntry("code", "INVALID_STEP");
		assertThat(refused.toString()).contains("warning.nobody");
	}

	@Test
	void a_family_that_is_monitored_is_helped_and_does_not_apply_again() {
		Household household = scene.newcomers(HouseholdScene.GROUP);
		Map<String, Object> raised = raised(about(household));
		service.database().execute("""
				INSERT INTO monitoring_object (id, household_id, region_code, category, causes, dimensions, status,
				                               included_on, origin)
				SELECT gen_random_uuid(), id, region_code, 'SUDDEN_SERIOUS_DIFFICULTY', ARRAY['ILLNESS'],
				       ARRAY['BASIC_MEDICAL_CARE'], 'OPEN', DATE '2026-01-05', 'IMPORTED'
				  FROM household WHERE id = '%s'""".formatted(household.id()));
		Map<String, Object> refused = open("village-cadre", raised);
		assertThat(refused).containsEntry("code", "INVALID_STEP");
		assertThat(refused.toString()).contains("case.monitored");
	}

	@Test
	void all_faults_of_an_application_are_named_at_once() {
		Map<String, Object> refused = open("village-cadre", raised(about(scene.newcomers(HouseholdScene.GROUP))),
				"findings", " ", "amountInNeed", "0.00", "evidenceIds", List.of("nonsense"));
		assertThat(refused).containsEntry("code", "INVALID_INPUT");
		assertThat(refused.toString()).contains("findings", "amountInNeed", "evidenceIds[0]");
	}

	private static Map<String, Object> open(String persona, Map<String, Object> raised, Object... entries) {
		Map<String, Object> input = input(raised);
		for (int place = 0; place < entries.length; place += 2) {
			input.put((String) entries[place], entries[place + 1]);
		}
		return send(persona, input);
	}

	private static Map<String, Object> input(Map<String, Object> raised) {
		return new HashMap<>(Map.of("requestId", UUID.randomUUID().toString(), "warningId", raised.get("id"), "version",
				raised.get("version"), "findings", "自付费用较高", "commitmentSigned", false));
	}

	private static Map<String, Object> send(String persona, Map<String, Object> input) {
		return as(persona).document(OPEN).variable("input", input).execute().path("answer").entity(FIELDS).get();
	}

	private static Map<String, Object> about(Household household) {
		return Map.of("householdId", GlobalId.of("Household", household.id()));
	}

	private static Map<String, Object> raised(Map<String, Object> whom) {
		Map<String, Object> input = new HashMap<>(whom);
		input.putAll(Map.of("requestId", UUID.randomUUID().toString(), "source", "DEPARTMENT_SCREENING", "medium",
				"DATA_EXCHANGE", "causes", List.of("ILLNESS")));
		return as("district-officer")
			.document("mutation($input: RaiseWarningInput!) { raiseWarning(input: $input) { ... on WarningRaised {"
					+ " warning { id version } } } }")
			.variable("input", input)
			.execute()
			.path("raiseWarning.warning")
			.entity(FIELDS)
			.get();
	}

	private static HttpGraphQlTester as(String persona) {
		return PERSONAS.computeIfAbsent(persona, service::as);
	}

}
