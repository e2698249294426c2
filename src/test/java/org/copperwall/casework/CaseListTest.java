package org.copperwall.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.CaseScene.declaration;

class CaseListTest {

	private static CaseScene scene;

	private static String first;

	private static String second;

	private static String elsewhere;

	private static String rejected;

	@BeforeAll
	static void four_cases_in_three_villages() {
		scene = new CaseScene();
		first = scene.declared();
		second = (String) scene
			.declare("township-cadre",
					declaration("medium", "VISIT", "causes", List.of("SCHOOLING"), "commitmentSigned", false))
			.subject()
			.get("id");
		elsewhere = (String) scene.declare("mini-program", declaration("regionCode", "621202115001"))
			.subject()
			.get("id");
		rejected = scene.declared();
		scene
			.decide("village-secretary", rejected, "decision", "REJECT", "rejection",
					Map.of("ground", "BELOW_STANDARD", "reason", "不符合"))
			.accepted();
	}

	@AfterAll
	static void close() {
		scene.close();
	}

	@Test
	void the_newest_come_first_page_by_page() {
		List<String> read = new ArrayList<>();
		String after = null;
		do {
			GraphQlTester.Response page = scene.as("district-officer")
				.document("""
						query($after: String) { cases(regionCode: "621202", first: 3, after: $after) {
						  totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }""")
				.variable("after", after)
				.execute();
			assertThat(page.path("cases.totalCount").entity(Integer.class).get()).isEqualTo(4);
			read.addAll(page.path("cases.edges[*].node.id").entityList(String.class).get());
			after = page.path("cases.pageInfo.hasNextPage").entity(Boolean.class).get()
					? page.path("cases.pageInfo.endCursor").entity(String.class).get() : null;
		}
		while (after != null);
		assertThat(read).containsExactly(rejected, elsewhere, second, first);
	}

	@Test
	void every_order_reads_the_whole_list_once() {
		for (CaseOrder order : CaseOrder.values()) {
			List<String> read = new ArrayList<>();
			String after = null;
			do {
				GraphQlTester.Response page = scene.as("district-officer")
					.document(
							"""
									query($after: String, $order: CaseOrder!) { cases(regionCode: "621202", first: 1, after: $after,
									  orderBy: $order) { pageInfo { hasNextPage endCursor } edges { node { id } } } }""")
					.variable("after", after)
					.variable("order", order)
					.execute();
				read.addAll(page.path("cases.edges[*].node.id").entityList(String.class).get());
				after = page.path("cases.pageInfo.hasNextPage").entity(Boolean.class).get()
						? page.path("cases.pageInfo.endCursor").entity(String.class).get() : null;
			}
			while (after != null);
			assertThat(read).as("%s", order).containsExactlyInAnyOrder(first, second, elsewhere, rejected);
		}
	}

	@Test
	void a_list_lies_within_the_viewers_region() {
		assertThat(ids("township-officer", "621202114", "{}")).containsExactlyInAnyOrder(first, second, rejected);
		scene.as("township-officer")
			.document("{ cases(regionCode: \"621202\") { totalCount } }")
			.execute()
			.errors()
			.satisfy(errors -> assertThat(errors).hasSize(1));
	}

	@Test
	void a_partner_app_lists_what_it_handed_in() {
		assertThat(ids("mini-program", "621202", "{}")).containsExactlyInAnyOrder(first, elsewhere, rejected);
	}

	@Test
	void a_work_list_is_narrowed_by_what_it_needs() {
		assertThat(ids("district-officer", "621202", "{ steps: [APPLICATION] }")).containsExactly(second);
		assertThat(ids("district-officer", "621202", "{ statuses: [REJECTED], rejectionGrounds: [BELOW_STANDARD] }"))
			.containsExactly(rejected);
		assertThat(ids("district-officer", "621202", "{ causes: [SCHOOLING] }")).containsExactly(second);
		assertThat(ids("district-officer", "621202", "{ sources: [GRASSROOTS_VISIT], media: [VISIT] }"))
			.containsExactly(second);
		assertThat(ids("district-officer", "621202", "{ holderRoles: [VILLAGE_SECRETARY] }"))
			.containsExactlyInAnyOrder(first, elsewhere);
		assertThat(ids("district-officer", "621202", "{ overdue: true }")).isEmpty();
		assertThat(ids("district-officer", "621202", "{ sentBack: true }")).isEmpty();
		assertThat(ids("district-officer", "621202", "{ dueBefore: \"2000-01-01T00:00:00Z\" }")).isEmpty();
		assertThat(ids("district-officer", "621202", "{ kinds: [ELIMINATION] }")).isEmpty();
		assertThat(ids("district-officer", "621202", "{ submittedFrom: \"2099-01-01\" }")).isEmpty();
		assertThat(ids("district-officer", "621202", "{ categories: [SUDDEN_SERIOUS_DIFFICULTY] }")).isEmpty();
		assertThat(ids("district-officer", "621202", "{ closedUntil: \"2099-01-01\" }")).containsExactly(rejected);
	}

	@Test
	void a_list_is_counted_by_its_properties() {
		scene.as("district-officer")
			.document(
					"""
							{ cases(regionCode: "621202") { byStep: counts(by: STEP) { key count } byRegion: counts(by: REGION) { key count }
							  byHolder: counts(by: HOLDER_ROLE) { key count } byGround: counts(by: REJECTION_GROUND) { key count } } }""")
			.execute()
			.path("cases.byStep[*].key")
			.entityList(String.class)
			.containsExactly("APPLICATION", "VILLAGE_REVIEW")
			.path("cases.byStep[*].count")
			.entityList(Integer.class)
			.containsExactly(1, 3)
			.path("cases.byRegion[*].key")
			.entityList(String.class)
			.containsExactly("621202114", "621202115")
			.path("cases.byHolder[*].key")
			.entityList(String.class)
			.containsExactly("VILLAGE_CADRE", "VILLAGE_SECRETARY")
			.path("cases.byGround[*].key")
			.entityList(String.class)
			.containsExactly("BELOW_STANDARD");
	}

	@Test
	void a_household_has_its_cases() {
		scene.look("village-cadre", first, "household { cases { id } }")
			.path("case.household.cases[*].id")
			.entityList(String.class)
			.containsExactly(first);
	}

	private static List<String> ids(String persona, String region, String filter) {
		return scene.as(persona)
			.document("{ cases(regionCode: \"" + region + "\", filter: " + filter + ") { edges { node { id } } } }")
			.execute()
			.path("cases.edges[*].node.id")
			.entityList(String.class)
			.get();
	}

}
