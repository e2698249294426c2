package org.copperwall.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.copperwall.SandboxService;
import org.copperwall.evidence.Photographs;
import org.copperwall.household.IdNumbers;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/// A service with one village, the people who hold its posts, and what they do with cases.
final class CaseScene implements AutoCloseable {

	static final String VILLAGE = "621202114001";

	static final ParameterizedTypeReference<Map<String, Object>> FIELDS = new ParameterizedTypeReference<>() {
	};

	private static final AtomicInteger SEQUENCE = new AtomicInteger(1);

	private final SandboxService service;

	private final Map<String, HttpGraphQlTester> personas = new HashMap<>();

	CaseScene() {
		this(SandboxService.start());
	}

	/// With a service the caller has started, such as one of two replicas.
	CaseScene(SandboxService service) {
		this.service = service;
		this.service.database().execute("""
				INSERT INTO region (code, name) VALUES
				  ('621202', '武都区'), ('621202114', '柏林镇'), ('621202114001', '柏林村'), ('621202114002', '田坪村'),
				  ('621202115', '姚寨镇'), ('621202115001', '姚寨村')
				ON CONFLICT DO NOTHING""");
	}

	/// What came of a mutation.
	record Answer(Map<String, Object> fields) {

		boolean isRefused() {
			return this.fields.get("__typename").equals("Refusal");
		}

		String code() {
			assertThat(this.fields.get("__typename")).as("%s", this.fields).isEqualTo("Refusal");
			return (String) this.fields.get("code");
		}

		/// `field code` of each violation.
		List<String> violations() {
			assertThat(this.fields.get("__typename")).as("%s", this.fields).isEqualTo("Refusal");
			return ((List<?>) this.fields.get("violations")).stream()
				.map(each -> (Map<?, ?>) each)
				.map(each -> each.get("field") + " " + each.get("code"))
				.toList();
		}

		List<String> messages() {
			return ((List<?>) this.fields.get("violations")).stream()
				.map(each -> (String) ((Map<?, ?>) each).get("message"))
				.toList();
		}

		Map<String, Object> accepted() {
			assertThat(this.fields.get("__typename")).as("%s", this.fields).isNotEqualTo("Refusal");
			return this.fields;
		}

		@SuppressWarnings("unchecked")
		Map<String, Object> subject() {
			return (Map<String, Object>) accepted().get("case");
		}

	}

	SandboxService service() {
		return this.service;
	}

	HttpGraphQlTester as(String persona) {
		return this.personas.computeIfAbsent(persona, this.service::as);
	}

	/// An input with a request key of its own.
	static Map<String, Object> input(Object... entries) {
		Map<String, Object> input = new HashMap<>();
		input.put("requestId", UUID.randomUUID().toString());
		for (int place = 0; place < entries.length; place += 2) {
			input.put((String) entries[place], entries[place + 1]);
		}
		return input;
	}

	/// @param selection of the success type
	Answer change(String persona, String mutation, String success, String selection, Map<String, Object> input) {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		return new Answer(as(persona)
			.document("mutation($input: " + type + ") { answer: " + mutation + "(input: $input) { __typename ... on "
					+ success + " { " + selection
					+ " } ... on Refusal { code message violations { field code message } } } }")
			.variable("input", input)
			.execute()
			.path("answer")
			.entity(FIELDS)
			.get());
	}

	/// A family nobody has declared yet, with a head and a wife.
	static Map<String, Object> family() {
		return Map.of("headName", "曹永福", "idNumber", number(), "phone", "13909391234", "members",
				List.of(Map.of("name", "王秀英", "idNumber", number(), "relation", "SPOUSE")));
	}

	static String number() {
		int next = SEQUENCE.getAndIncrement();
		return IdNumbers.of("621202", LocalDate.of(1970, 1, 1).plusDays(next), next % 1000);
	}

	static Map<String, Object> declaration(Object... entries) {
		Map<String, Object> input = input("regionCode", VILLAGE, "medium", "MINI_PROGRAM", "household", family(),
				"causes", List.of("ILLNESS"), "description", "女儿脑瘤手术，医疗费用负担重", "commitmentSigned", true, "evidenceIds",
				List.of());
		for (int place = 0; place < entries.length; place += 2) {
			input.put((String) entries[place], entries[place + 1]);
		}
		input.values().removeIf(value -> value == ABSENT);
		return input;
	}

	/// For an entry that is to be left out.
	static final Object ABSENT = new Object();

	Answer declare(String persona, Map<String, Object> input) {
		String seen = persona.equals("mini-program") ? "joined case { id step version }"
				: "joined household { id } case { id step version missing }";
		return change(persona, "submitDeclaration", "DeclarationAccepted", seen, input);
	}

	/// A case at the village, declared by the mini program for the farmer himself.
	String declared() {
		return (String) declare("mini-program", declaration()).subject().get("id");
	}

	/// A case the village has seen through to the end of its notice, but not decided.
	String reviewed() {
		String id = declared();
		compare(id);
		visit(id);
		vote(id);
		publish(id);
		this.service.advance("P5D");
		return id;
	}

	/// A case at the four-personnel check.
	String examined() {
		String id = reviewed();
		approve("village-secretary", id).accepted();
		approve("township-officer", id).accepted();
		return id;
	}

	/// A case at the district.
	String checked() {
		String id = examined();
		sign("township-cadre", id, "townshipCadre", true).accepted();
		sign("village-cadre", id, "villageCadre", true).accepted();
		sign("resident-team", id, "residentTeam", true).accepted();
		sign("grid-monitor", id, "sectionMonitor", true).accepted();
		return id;
	}

	void compare(String id) {
		change("district-officer", "recordComparison", "ComparisonRecorded", "case { id }",
				input("caseId", id, "departments", List.of("MEDICAL_INSURANCE"), "hits", List.of()))
			.accepted();
	}

	void visit(String id) {
		change("grid-monitor", "recordVisit", "VisitRecorded", "case { id }",
				input("caseId", id, "notes", "家中两人患病", "evidenceIds", List.of(photograph(id))))
			.accepted();
	}

	void vote(String id) {
		change("village-cadre", "recordVote", "VoteRecorded", "case { id }",
				input("caseId", id, "panelSize", 15, "present", 12, "inFavour", 11, "against", 1))
			.accepted();
	}

	void publish(String id) {
		change("village-cadre", "publishNotice", "NoticePublished", "case { id }", input("caseId", id)).accepted();
	}

	Answer sign(String persona, String id, String check, boolean favourable) {
		return change(persona, "signFinding", "FindingSigned", "case { id step findings { checkKey finding } }",
				input("caseId", id, "version", version(id), "checkKey", check, "favourable", favourable, "finding",
						"核查情况属实"));
	}

	Answer approve(String persona, String id) {
		return decide(persona, id, "decision", "APPROVE");
	}

	Answer include(String id) {
		return decide("district-officer", id, "decision", "APPROVE", "inclusion",
				Map.of("category", "SUDDEN_SERIOUS_DIFFICULTY", "causes", List.of("ILLNESS"), "dimensions",
						List.of("BASIC_MEDICAL_CARE")));
	}

	Answer decide(String persona, String id, Object... entries) {
		Map<String, Object> input = input("caseId", id, "version", version(id), "opinion", "情况属实，同意", "evidenceIds",
				List.of());
		for (int place = 0; place < entries.length; place += 2) {
			input.put((String) entries[place], entries[place + 1]);
		}
		return change(persona, "decideCase", "CaseDecided", "case { id step status version }", input);
	}

	int version(String id) {
		return look("district-officer", id, "version").path("case.version").entity(Integer.class).get();
	}

	String step(String id) {
		return look("district-officer", id, "step").path("case.step").entity(String.class).get();
	}

	/// The case as somebody sees it.
	GraphQlTester.Response look(String persona, String id, String selection) {
		return as(persona).document("query($id: ID!) { case(id: $id) { " + selection + " } }")
			.variable("id", id)
			.execute();
	}

	/// A photograph the monitor took for a case or a household.
	String photograph(String owner) {
		return Photographs.ofOwner(this.service, "grid-monitor", "VISIT_PHOTOGRAPH", owner);
	}

	@Override
	public void close() {
		this.service.close();
	}

}
