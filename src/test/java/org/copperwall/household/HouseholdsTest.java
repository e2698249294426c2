package org.copperwall.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.household.HouseholdScene.BOLIN;
import static org.copperwall.household.HouseholdScene.DISTRICT;
import static org.copperwall.household.HouseholdScene.OTHER_VILLAGE;
import static org.copperwall.household.HouseholdScene.VILLAGE;
import static org.copperwall.household.HouseholdScene.YAOZHAI;
import static org.copperwall.household.HouseholdScene.family;
import static org.copperwall.household.HouseholdScene.viewer;

class HouseholdsTest {

	private static final String HEAD = IdNumbers.of("621202", LocalDate.of(1961, 7, 19), 445);

	private static final String PHONE = "18809397531";

	private static final String REVEAL = """
			mutation($input: RevealPersonalDataInput!) { revealPersonalData(input: $input) { __typename
			  ... on PersonalDataRevealed { household { id } values { field value } }
			  ... on Refusal { code message violations { field code message } } } }""";

	private static final String REVEALS = """
			query($id: ID!) { revealsOf(householdId: $id, first: 1) { totalCount pageInfo { hasNextPage }
			  edges { node { fields purpose subject member { name } } } } }""";

	private static SandboxService service;

	private static HouseholdScene scene;

	@BeforeAll
	static void start() {
		service = SandboxService.start();
		scene = new HouseholdScene(service);
	}

	@AfterAll
	static void close() {
		service.close();
	}

	@Test
	void a_declared_family_is_entered_whole_and_waits_for_the_visit() {
		Household household = scene.registered(family(VILLAGE, "杨德福", number(1), PHONE));
		Households households = service.bean(Households.class);
		assertThat(household.verifiedOn()).isNull();
		assertThat(households.members(List.of(household.id())).block().get(household.id()))
			.extracting(HouseholdMember::relation)
			.containsExactly(Relation.HEAD, Relation.CHILD);
		Household verified = households.verify(household).block();
		assertThat(verified.verifiedOn()).isNotNull();
		assertThat(verified.version()).isEqualTo(2);
		assertThat(households.byIds(List.of(household.id()), viewer(Role.LEADER, DISTRICT)).block().get(household.id()))
			.extracting(Household::verifiedOn)
			.isEqualTo(verified.verifiedOn());
	}

	@Test
	void a_region_that_is_none_or_no_village_or_elsewhere_is_named_with_all_other_faults() {
		for (String region : new String[] { "621202114777", "621202114", OTHER_VILLAGE.value() }) {
			NewHousehold declared = family(new RegionCode(region), " ", "62120219610719445", PHONE);
			Outcome<Household> outcome = scene.declare(declared, viewer(Role.TOWNSHIP_OFFICER, BOLIN)).block();
			assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
				Refusal refusal = ((Outcome.Refused<?>) refused).refusal();
				assertThat(refusal.code()).isEqualTo(RefusalCode.INVALID_INPUT);
				assertThat(refusal.violations()).extracting(fault -> fault.field() + " " + fault.code())
					.containsExactly("regionCode " + (region.length() < 12 ? "household.inVillage" : "unknown"),
							"household.headName required", "household.idNumber idNumber.shape");
			});
		}
	}

	@Test
	void two_declarations_of_one_unknown_person_at_once_meet_in_one_household() {
		NewHousehold declared = family(VILLAGE, "苏小军", number(2), PHONE);
		Viewer officer = viewer(Role.DISTRICT_OFFICER, DISTRICT);
		List<UUID> households = Flux.range(0, 8)
			.flatMap(round -> scene.declare(declared, officer), 8)
			.map(outcome -> ((Outcome.Accepted<Household>) outcome).value().id())
			.collectList()
			.block();
		assertThat(households).hasSize(8);
		assertThat(households.stream().distinct()).hasSize(1);
	}

	@Test
	void a_need_is_joined_to_the_verified_household_before_a_declared_one() {
		Household declared = scene.registered(family(VILLAGE, "何满堂", number(3), null));
		Household verified = scene.registered(family(OTHER_VILLAGE, "何满仓", number(4), null));
		Households households = service.bean(Households.class);
		households.verify(verified).block();
		service.database()
			.execute("""
					INSERT INTO household_member (id, household_id, name, relation, birth_date, id_number_sealed,
					  id_number_digest, id_number_tail_digest, joined_on)
					SELECT gen_random_uuid(), '%s', name, 'OTHER', birth_date, id_number_sealed, id_number_digest,
					  id_number_tail_digest, joined_on
					  FROM household_member WHERE household_id = '%s' AND relation = 'HEAD'""".formatted(verified.id(),
					declared.id()));
		assertThat(households.findByIdNumber(number(3), DISTRICT).block()).isEqualTo(verified.id());
		assertThat(households.findByIdNumber(number(999), DISTRICT).block()).isNull();
		assertThat(households.findByIdNumber("nonsense", DISTRICT).block()).isNull();
	}

	@Test
	void what_is_revealed_is_shown_once_asked_for_and_kept_without_what_was_shown() {
		Household household = scene.registered(family(VILLAGE, "田秀兰", HEAD, PHONE));
		UUID requestId = UUID.randomUUID();
		String id = GlobalId.of("Household", household.id());
		for (int round = 0; round < 3; round++) {
			var answer = scene.as(Role.TOWNSHIP_OFFICER, BOLIN)
				.document(REVEAL)
				.variable("input", reveal(requestId, household, "核实身份后联系入户"))
				.execute();
			answer.path("revealPersonalData.values[?(@.field=='ID_NUMBER')].value")
				.entityList(String.class)
				.containsExactly(HEAD);
			answer.path("revealPersonalData.values[?(@.field=='PHONE')].value")
				.entityList(String.class)
				.containsExactly(PHONE);
		}
		var reveals = scene.as(Role.AUDITOR, DISTRICT).document(REVEALS).variable("id", id).execute();
		reveals.path("revealsOf.totalCount").entity(Integer.class).isEqualTo(1);
		reveals.path("revealsOf.edges[0].node.purpose").entity(String.class).isEqualTo("核实身份后联系入户");
		reveals.path("revealsOf.edges[0].node.member.name").entity(String.class).isEqualTo("田秀兰");
		reveals.path("revealsOf.edges[0].node.subject").entity(String.class).isEqualTo("TOWNSHIP_OFFICER of " + BOLIN);
		String logged = service.database()
			.value("SELECT convert_from(payload, 'UTF8') FROM event WHERE subject_id = '" + household.id()
					+ "' ORDER BY position DESC LIMIT 1");
		assertThat(logged).contains("household.revealed", "ID_NUMBER", "PHONE")
			.doesNotContain(HEAD, PHONE, "核实", "田秀兰");
	}

	@Test
	void a_reveal_without_purpose_or_fields_is_refused_with_both_faults() {
		Household household = scene.registered(family(VILLAGE, "邓玉川", number(5), PHONE));
		var answer = scene.as(Role.TOWNSHIP_OFFICER, BOLIN)
			.document(REVEAL)
			.variable("input",
					Map.of("requestId", UUID.randomUUID().toString(), "householdId",
							GlobalId.of("Household", household.id()), "fields", List.of("PHONE"), "purpose", "  "))
			.execute();
		answer.path("revealPersonalData.code").entity(String.class).isEqualTo("INVALID_INPUT");
		answer.path("revealPersonalData.violations[*].field")
			.entityList(String.class)
			.containsExactly("memberId", "purpose");
		answer.path("revealPersonalData.violations[*].message")
			.entityList(String.class)
			.containsExactly("请指明家庭成员。", "此项必填。");
	}

	@Test
	void who_only_looks_on_is_shown_nothing() {
		Household household = scene.registered(family(VILLAGE, "石彩霞", number(6), PHONE));
		for (Role role : List.of(Role.SCREEN, Role.LEADER, Role.PARTNER_APP, Role.INSURER, Role.AUDITOR)) {
			scene.as(role, DISTRICT)
				.document(REVEAL)
				.variable("input", reveal(UUID.randomUUID(), household, "看看"))
				.execute()
				.errors()
				.satisfy(errors -> assertThat(errors).as(role.name()).hasSize(1));
		}
		scene.as(Role.TOWNSHIP_OFFICER, YAOZHAI)
			.document(REVEAL)
			.variable("input", reveal(UUID.randomUUID(), household, "看看"))
			.execute()
			.errors()
			.satisfy(errors -> assertThat(errors).hasSize(1));
		assertThat(service.database()
			.value("SELECT count(*) FROM household_reveal WHERE household_id = '" + household.id() + "'"))
			.isEqualTo("0");
	}

	@Test
	void a_search_by_digits_is_limited() {
		service.database().execute("""
				INSERT INTO household_id_search (id, issuer, subject, searched_at)
				SELECT gen_random_uuid(), 'test', 'MONITOR of 621202114001', clock_timestamp()
				  FROM generate_series(1, 60)""");
		scene.as(Role.MONITOR, VILLAGE)
			.document("{ search(idDigits: \"123456\") { members { id } } }")
			.execute()
			.errors()
			.satisfy(errors -> assertThat(errors).hasSize(1));
		scene.as(Role.MONITOR, VILLAGE)
			.document("{ search(text: \"田秀\") { members { id } } }")
			.execute()
			.path("search.members")
			.hasValue();
	}

	@Test
	void what_is_sealed_reaches_no_file_in_clear() {
		String number = IdNumbers.of("621202", LocalDate.of(1948, 10, 23), 662);
		String phone = "17793971357";
		String reason = "出生证明遗失待补办";
		NewHousehold declared = new NewHousehold(VILLAGE, "马长寿", number, null, null, phone,
				List.of(new NewMember("马小燕", null, LocalDate.of(2025, 12, 1), reason, Relation.GRANDCHILD)));
		Household household = scene.registered(declared);
		String purpose = "入户核查前电话预约";
		scene.as(Role.TOWNSHIP_OFFICER, BOLIN)
			.document(REVEAL)
			.variable("input", reveal(UUID.randomUUID(), household, purpose))
			.execute()
			.path("revealPersonalData.values")
			.hasValue();
		scene.as(Role.TOWNSHIP_OFFICER, BOLIN)
			.document("query($digits: String) { search(idDigits: $digits) { members { name } } }")
			.variable("digits", number)
			.execute()
			.path("search.members[0].name")
			.hasValue();
		assertThat(scene.filesWith(List.of("马长寿"))).as("what is not sealed is found").isNotEmpty();
		assertThat(scene.filesWith(List.of(number, phone, reason, purpose))).isEmpty();
	}

	private static Map<String, Object> reveal(UUID requestId, Household household, String purpose) {
		String member = service.database()
			.value("SELECT id FROM household_member WHERE relation = 'HEAD' AND household_id = '" + household.id()
					+ "'");
		return Map.of("requestId", requestId.toString(), "householdId", GlobalId.of("Household", household.id()),
				"memberId", GlobalId.of("HouseholdMember", UUID.fromString(member)), "fields",
				List.of("ID_NUMBER", "PHONE"), "purpose", purpose);
	}

	private static String number(int sequence) {
		return IdNumbers.of("621202", LocalDate.of(1975, 3, 8), sequence);
	}

}
