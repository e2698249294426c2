package org.copperwall.household;

import java.time.LocalDate;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.graph.GlobalId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.household.HouseholdScene.BOLIN;
import static org.copperwall.household.HouseholdScene.DISTRICT;
import static org.copperwall.household.HouseholdScene.GROUP;
import static org.copperwall.household.HouseholdScene.OTHER_VILLAGE;
import static org.copperwall.household.HouseholdScene.VILLAGE;
import static org.copperwall.household.HouseholdScene.YAOZHAI;

class HouseholdGraphTest {

	private static final String HEAD = IdNumbers.of("621202", LocalDate.of(1980, 5, 1), 113);

	private static final String PHONE = "13909391234";

	private static final String HOUSEHOLD = """
			query($id: ID!) { household(id: $id) { id region { code name parent { name } } memberCount formerPoor verifiedOn
			  head { name idNumberMasked phoneMasked birthDate sex relation household { id } }
			  members { name idNumberMasked relation healthRecorded } formerMembers { name } allowance { level }
			  allowances { level since until } incomes { year perHead } bankAccountMasked registeredAt version } }""";

	private static SandboxService service;

	private static HouseholdScene scene;

	private static Household household;

	@BeforeAll
	static void a_family_lives_in_bolin() {
		service = SandboxService.start();
		scene = new HouseholdScene(service);
		household = scene.registered(HouseholdScene.family(GROUP, "曹永福", HEAD, PHONE));
		service.database()
			.execute("""
					INSERT INTO allowance (id, household_id, class, since, until) VALUES
					  (gen_random_uuid(), '%1$s', 3, '2023-01-01', '2026-03-31'),
					  (gen_random_uuid(), '%1$s', 2, '2026-04-01', NULL);
					INSERT INTO household_income (household_id, year, per_head_fen) VALUES ('%1$s', 2025, 812345)"""
				.formatted(household.id()));
	}

	@AfterAll
	static void close() {
		service.close();
	}

	@Test
	void a_household_is_read_whole_with_numbers_masked() {
		var answer = scene.as(Role.VILLAGE_CADRE, VILLAGE)
			.document(HOUSEHOLD)
			.variable("id", GlobalId.of("Household", household.id()))
			.execute();
		answer.path("household.region.parent.name").entity(String.class).isEqualTo("柏林村");
		answer.path("household.head.name").entity(String.class).isEqualTo("曹永福");
		answer.path("household.head.idNumberMasked")
			.entity(String.class)
			.isEqualTo("621202********" + HEAD.substring(14));
		answer.path("household.head.phoneMasked").entity(String.class).isEqualTo("139****1234");
		answer.path("household.head.sex").entity(String.class).isEqualTo("MALE");
		answer.path("household.memberCount").entity(Integer.class).isEqualTo(2);
		answer.path("household.members[*].relation").entityList(String.class).containsExactly("HEAD", "CHILD");
		answer.path("household.members[1].idNumberMasked").valueIsNull();
		answer.path("household.allowance.level").entity(Integer.class).isEqualTo(2);
		answer.path("household.allowances[*].level").entityList(Integer.class).containsExactly(2, 3);
		answer.path("household.incomes[0].perHead").entity(String.class).isEqualTo("8123.45");
	}

	@Test
	void a_wall_screen_sees_no_names_and_no_birthdays() {
		var answer = scene.as(Role.SCREEN, DISTRICT)
			.document(HOUSEHOLD)
			.variable("id", GlobalId.of("Household", household.id()))
			.execute();
		answer.path("household.head.name").entity(String.class).isEqualTo("曹**");
		answer.path("household.head.birthDate").valueIsNull();
	}

	@Test
	void absent_and_out_of_region_answer_alike() {
		var yaozhai = scene.as(Role.TOWNSHIP_OFFICER, YAOZHAI);
		String there = GlobalId.of("Household", household.id());
		String nowhere = GlobalId.of("Household", new java.util.UUID(0, 7));
		for (String id : new String[] { there, nowhere, "nonsense", GlobalId.of("Case", household.id()) }) {
			yaozhai.document("query($id: ID!) { household(id: $id) { id } node(id: $id) { id } }")
				.variable("id", id)
				.execute()
				.path("household")
				.valueIsNull()
				.path("node")
				.valueIsNull();
		}
	}

	@Test
	void a_partner_app_reaches_no_household_by_its_id() {
		var answer = scene.as(Role.PARTNER_APP, DISTRICT)
			.document("query($id: ID!) { household(id: $id) { id } node(id: $id) { id } }")
			.variable("id", GlobalId.of("Household", household.id()))
			.execute();
		answer.errors().satisfy(errors -> assertThat(errors).hasSize(1));
		answer.path("node").valueIsNull().path("household").valueIsNull();
	}

	@Test
	void a_list_is_paged_in_every_order_without_gap_or_repeat() {
		for (int number = 0; number < 5; number++) {
			scene.registered(HouseholdScene.family(OTHER_VILLAGE, "李家" + number,
					IdNumbers.of("621202", LocalDate.of(1970, 1, 1).plusDays(number), 201), null));
		}
		for (String order : new String[] { "REGION", "NEWEST", "OLDEST" }) {
			var officer = scene.as(Role.TOWNSHIP_OFFICER, YAOZHAI);
			java.util.List<String> seen = new java.util.ArrayList<>();
			String after = null;
			do {
				var page = officer.document(
						"""
								query($after: String, $order: HouseholdOrder!) {
								  households(regionCode: "621202115", orderBy: $order, first: 2, after: $after) { totalCount
								    edges { node { id } } pageInfo { hasNextPage endCursor } counts(by: REGION) { key count } } }""")
					.variable("after", after)
					.variable("order", order)
					.execute();
				seen.addAll(page.path("households.edges[*].node.id").entityList(String.class).get());
				page.path("households.totalCount").entity(Integer.class).isEqualTo(5);
				page.path("households.counts[0].key").entity(String.class).isEqualTo(OTHER_VILLAGE.value());
				page.path("households.counts[0].count").entity(Integer.class).isEqualTo(5);
				after = page.path("households.pageInfo.hasNextPage").entity(Boolean.class).get()
						? page.path("households.pageInfo.endCursor").entity(String.class).get() : null;
			}
			while (after != null);
			assertThat(seen).as(order).hasSize(5).doesNotHaveDuplicates();
		}
	}

	@Test
	void a_region_outside_ones_own_has_no_list() {
		scene.as(Role.TOWNSHIP_OFFICER, YAOZHAI)
			.document("{ households(regionCode: \"621202114\") { totalCount } }")
			.execute()
			.errors()
			.satisfy(errors -> assertThat(errors).hasSize(1));
	}

	@Test
	void people_are_found_by_name_and_by_digits() {
		var officer = scene.as(Role.TOWNSHIP_OFFICER, BOLIN);
		for (String text : new String[] { "曹永福", "曹永", "永福", "曹小宝" }) {
			officer.document("query($text: String) { search(text: $text) { members { name household { id } } more } }")
				.variable("text", text)
				.execute()
				.path("search.members[*].household.id")
				.entityList(String.class)
				.containsExactly(GlobalId.of("Household", household.id()));
		}
		for (String digits : new String[] { HEAD, HEAD.substring(12) }) {
			officer.document("query($digits: String) { search(idDigits: $digits) { members { name } } }")
				.variable("digits", digits)
				.execute()
				.path("search.members[*].name")
				.entityList(String.class)
				.containsExactly("曹永福");
		}
		scene.as(Role.TOWNSHIP_OFFICER, YAOZHAI)
			.document("query($digits: String) { search(idDigits: $digits) { members { name } } }")
			.variable("digits", HEAD)
			.execute()
			.path("search.members")
			.entityList(Object.class)
			.hasSize(0);
		assertThat(service.database()
			.value("SELECT count(*) FROM event WHERE payload LIKE '%household.searchedByDigits%'::bytea"))
			.isEqualTo("3");
	}

	@Test
	void wildcards_are_letters_like_others() {
		scene.as(Role.TOWNSHIP_OFFICER, BOLIN)
			.document("{ search(text: \"%%%\") { members { name } } }")
			.execute()
			.path("search.members")
			.entityList(Object.class)
			.hasSize(0);
	}

}
