package org.copperwall.grid;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.household.HouseholdScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.copperwall.household.HouseholdScene.BOLIN;
import static org.copperwall.household.HouseholdScene.DISTRICT;
import static org.copperwall.household.HouseholdScene.YAOZHAI;

/// Teams and monitors as viewers find them.
class GridTest {

	private static final String TEAMS = """
			{ teams(regionCode: "%s", first: 1) { totalCount pageInfo { hasNextPage endCursor }
			  edges { node { id name region { code } monitors { name sections { code } } } } } }""";

	private static SandboxService service;

	private static HouseholdScene scene;

	@BeforeAll
	static void start() {
		service = SandboxService.start();
		scene = new HouseholdScene(service);
		service.database()
			.execute(
					"""
							INSERT INTO team (id, region_code, name, formed_on, active) VALUES
							  ('01990000-0000-7000-8000-000000000001', '621202114001', '柏林村监测队', '2021-05-01', true),
							  ('01990000-0000-7000-8000-000000000002', '621202115001', '姚寨村监测队', '2021-05-01', true),
							  ('01990000-0000-7000-8000-000000000003', '621202115001', '原姚寨村监测队', '2020-05-01', false);
							INSERT INTO monitor (id, team_id, region_code, name, since, until) VALUES
							  ('01990000-0000-7000-8000-000000000011', '01990000-0000-7000-8000-000000000001', '621202114001', '王建国', '2021-05-01', NULL),
							  (gen_random_uuid(), '01990000-0000-7000-8000-000000000001', '621202114001', '离任者', '2020-05-01', '2021-05-01');
							INSERT INTO section_duty (id, region_code, monitor_id, since)
							VALUES (gen_random_uuid(), '62120211400101', '01990000-0000-7000-8000-000000000011', '2021-05-01')
							""");
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void teams_that_stand_are_listed_village_by_village() {
		GraphQlTester.Response page = scene.as(Role.LEADER, DISTRICT).document(TEAMS.formatted("621202")).execute();
		page.path("teams.totalCount").entity(Integer.class).isEqualTo(2);
		page.path("teams.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
		page.path("teams.edges[0].node.region.code").entity(String.class).isEqualTo("621202114001");
		page.path("teams.edges[0].node.monitors[*].name").entityList(String.class).containsExactly("王建国");
	}

	@Test
	void a_page_continues_behind_the_last() {
		String end = scene.as(Role.LEADER, DISTRICT)
			.document(TEAMS.formatted("621202"))
			.execute()
			.path("teams.pageInfo.endCursor")
			.entity(String.class)
			.get();
		scene.as(Role.LEADER, DISTRICT)
			.document("{ teams(regionCode: \"621202\", after: \"" + end + "\") { edges { node { name } } } }")
			.execute()
			.path("teams.edges[*].node.name")
			.entityList(String.class)
			.containsExactly("姚寨村监测队");
	}

	@Test
	void a_wall_screen_shows_no_more_than_family_names() {
		scene.as(Role.SCREEN, DISTRICT)
			.document(
					"{ monitors(regionCode: \"621202\") { totalCount edges { node { name sections { code } team { name } } } } }")
			.execute()
			.path("monitors.edges[*].node.name")
			.entityList(String.class)
			.containsExactly("王**");
	}

	@Test
	void a_team_is_a_node_only_within_the_region() {
		String id = scene.as(Role.TOWNSHIP_OFFICER, BOLIN)
			.document(TEAMS.formatted(BOLIN.value()))
			.execute()
			.path("teams.edges[0].node.id")
			.entity(String.class)
			.get();
		String node = "{ node(id: \"" + id + "\") { ... on Team { name } } }";
		scene.as(Role.TOWNSHIP_OFFICER, BOLIN)
			.document(node)
			.execute()
			.path("node.name")
			.entity(String.class)
			.isEqualTo("柏林村监测队");
		scene.as(Role.TOWNSHIP_OFFICER, YAOZHAI).document(node).execute().path("node").valueIsNull();
	}

}
