package org.copperwall.grid;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copperwall.grid.GridScene.OTHER;
import static org.copperwall.grid.GridScene.OWN;
import static org.copperwall.grid.GridScene.at;
import static org.copperwall.grid.GridScene.fields;
import static org.copperwall.grid.GridScene.violations;

/// Teams, who is in them, and who answers for which section.
class TeamTest {

	private static final String TEAM = """
			team { id version name monitors { id name role phoneMasked } formerMonitors { name until } }
			vacated { code }""";

	private static final String SECTION = """
			placed section { monitor { name } since households holder { role region { code } vacantRole }
			  duties { monitor { name } since until } }""";

	private GridScene scene;

	@BeforeEach
	void start() {
		this.scene = new GridScene();
	}

	@AfterEach
	void stop() {
		this.scene.close();
	}

	@Test
	void a_village_without_a_team_gets_one_and_no_second() {
		Map<String, Object> formed = save("district-officer", "regionCode", "621202115001", "name", "姚寨村监测队", "members",
				List.of(fields("name", "马国强", "role", "LEADER", "phone", "13909390000"), fields("name", "马小兰")));
		assertThat(at(formed, "team", "version")).isEqualTo(1);
		assertThat(at(formed, "team", "monitors", 0, "name")).isEqualTo("马国强");
		assertThat(at(formed, "team", "monitors", 0, "phoneMasked")).isEqualTo("139****0000");
		assertThat(
				violations(save("district-officer", "regionCode", "621202115001", "name", "又一队", "members", List.of())))
			.containsExactly("regionCode team.exists");
		assertThat(this.scene.households().filesWith(List.of("13909390000"))).isEmpty();
	}

	@Test
	void who_leaves_stays_on_record_and_his_section_is_vacant_and_falls_to_the_next_post() {
		Map<String, Object> left = save("village-secretary", "teamId", GridScene.team(), "version", 1, "members",
				List.of(fields("monitorId", GridScene.otherMonitor(), "until", this.scene.today().toString()),
						fields("name", "新人")));
		assertThat(at(left, "vacated")).isEqualTo(List.of(Map.of("code", OTHER)));
		assertThat(at(left, "team", "formerMonitors", 0, "name")).isEqualTo("王建国");
		assertThat(at(left, "team", "version")).isEqualTo(2);
		Map<String, Object> vacant = this.scene.ask("village-cadre", "sections(regionCode: \"" + GridScene.VILLAGE
				+ "\", filter: { withoutMonitor: true }) { totalCount edges { node { region { code } monitor { name } "
				+ "holder { role vacantRole } } } }");
		assertThat(vacant).containsEntry("totalCount", 2);
		assertThat(at(vacant, "edges", 0, "node")).isEqualTo(fields("region", Map.of("code", OTHER), "monitor", null,
				"holder", Map.of("role", "GROUP_LEADER", "vacantRole", "MONITOR")));
	}

	@Test
	void all_faults_of_a_team_are_named_at_once() {
		assertThat(violations(save("village-secretary", "teamId", GridScene.team(), "version", 1, "name", "",
				"formedOn", this.scene.today().plusDays(1).toString(), "members",
				List.of(fields("phone", "没有"), fields("monitorId", "nobody"),
						fields("monitorId", GridScene.otherMonitor(), "role", "LEADER", "until",
								this.scene.today().plusDays(1).toString()),
						fields("name", "甲", "role", "LEADER"), fields("name", "乙".repeat(61), "until", "2001-01-01")))))
			.containsExactly("name required", "formedOn inFuture", "members[0].name required",
					"members[0].phone phone.shape", "members[1].monitorId unknown", "members[2].until inFuture",
					"members[4].name tooLong", "members[4].until team.backwards", "members team.oneLeader");
		assertThat(save("village-secretary", "teamId", GridScene.team(), "version", 7, "members", List.of()))
			.containsEntry("code", "STALE_VERSION");
		assertThat(violations(save("village-secretary", "teamId", GridScene.team(), "version", 1, "members",
				Collections.nCopies(51, fields("name", "人")))))
			.containsExactly("members tooMany");
		assertThat(
				violations(save("village-secretary", "regionCode", "621202115001", "name", "别村", "members", List.of())))
			.containsExactly("regionCode unknown");
	}

	@Test
	void nobody_is_in_two_teams() {
		assertThat(save("village-secretary", "teamId", GridScene.team(), "version", 1, "members",
				List.of(fields("name", "同一人", "subject", "somebody else"))))
			.containsEntry("code", "DUPLICATE");
	}

	@Test
	void a_section_is_handed_over_and_who_had_it_stays_on_record() {
		Household family = this.scene.family(OTHER);
		Map<String, Object> assigned = assign(OTHER, "monitorId", GridScene.ownMonitor());
		assertThat(at(assigned, "section", "monitor", "name")).isEqualTo("石桂香");
		assertThat(at(assigned, "section", "duties")).isEqualTo(List
			.of(fields("monitor", Map.of("name", "石桂香"), "since", this.scene.today().toString(), "until", null), fields(
					"monitor", Map.of("name", "王建国"), "since", "2021-05-01", "until", this.scene.today().toString())));
		assertThat(this.scene.record("grid-monitor", List.of(this.scene.visit(family)))).containsEntry("recorded", 1);
		assertThat(value("SELECT count(*) FROM section_duty WHERE region_code = '" + OTHER + "' AND until IS NULL"))
			.isEqualTo("1");
	}

	@Test
	void the_database_lets_nobody_answer_for_a_section_beside_another_and_no_household_lie_in_two() {
		Household family = this.scene.family(OWN);
		assertThatThrownBy(() -> this.scene.service().database().execute("""
				INSERT INTO section_duty (id, region_code, monitor_id, since)
				VALUES (gen_random_uuid(), '62120211400101', '01990000-0000-7000-8000-000000000012', '2026-01-01')"""))
			.hasStackTraceContaining("section_duty_one_at_a_time");
		assertThatThrownBy(() -> this.scene.service()
			.database()
			.execute("INSERT INTO section_household (household_id, region_code, registered_at) VALUES ('" + family.id()
					+ "', '62120211400102', '2026-01-01T00:00:00Z')"))
			.hasStackTraceContaining("section_household_pkey");
		assertThat(value("SELECT count(*) FROM household WHERE id NOT IN (SELECT household_id FROM section_household)"))
			.isEqualTo("0");
	}

	@Test
	void a_household_known_by_its_village_only_is_given_to_a_section() {
		Household family = this.scene.family(GridScene.VILLAGE);
		assertThat(this.scene.record("grid-monitor", List.of(this.scene.visit(family))).get("code"))
			.isEqualTo("NOT_HOLDER");
		assertThat(withoutSection()).isEqualTo(1);
		Map<String, Object> assigned = assign(OWN, "householdIds", List.of(GridScene.id(family)));
		assertThat(assigned).containsEntry("placed", 1);
		assertThat(at(assigned, "section", "households")).isEqualTo(1);
		assertThat(at(assigned, "section", "monitor", "name")).isEqualTo("石桂香");
		assertThat(withoutSection()).isEqualTo(0);
		assertThat(this.scene.record("grid-monitor", List.of(this.scene.visit(family)))).containsEntry("recorded", 1);
		assertThat(
				value("SELECT count(*) FROM event WHERE convert_from(payload, 'UTF8') LIKE '%grid.householdPlaced%'"))
			.isEqualTo("1");
	}

	@Test
	void all_faults_of_a_section_are_named_at_once() {
		Household elsewhere = this.scene.family(HouseholdScene.OTHER_VILLAGE.value());
		save("district-officer", "regionCode", "621202115001", "name", "姚寨村监测队", "members",
				List.of(fields("name", "外村人")));
		String stranger = (String) at(
				this.scene.ask("district-officer", "monitors(regionCode: \"621202115\") { edges { node { id } } }"),
				"edges", 0, "node", "id");
		Map<String, Object> refused = this.scene.change("district-officer", "assignSection", "SectionAssigned", SECTION,
				"regionCode", OWN, "monitorId", stranger, "since", "2020-01-01", "householdIds",
				List.of(GridScene.id(elsewhere), "nobody"));
		assertThat(violations(refused)).containsExactly("monitorId section.otherTeam", "since section.backwards",
				"householdIds[0] section.otherVillage", "householdIds[1] unknown");
		assertThat(violations(assign(OWN))).containsExactly("monitorId required");
		assertThat(violations(
				assign(OWN, "monitorId", GridScene.otherMonitor(), "since", this.scene.today().plusDays(1).toString())))
			.containsExactly("since inFuture");
		assertThat(violations(assign(OWN, "householdIds", Collections.nCopies(501, GridScene.id(elsewhere)))))
			.contains("householdIds tooMany");
	}

	@Test
	void loads_and_gaps_say_who_waits_for_whom() {
		Household monitored = this.scene.family(OWN);
		Household seen = this.scene.family(OWN);
		this.scene.family(OTHER);
		this.scene.service()
			.database()
			.execute(
					"""
							INSERT INTO monitoring_object (id, household_id, region_code, category, causes, dimensions, status, origin,
							                               included_on)
							VALUES (gen_random_uuid(), '%s', '62120211400101', 'MARGINAL_PRONE_TO_POVERTY', '{ILLNESS}', '{}', 'OPEN',
							        'IMPORTED', '2026-01-01')"""
						.formatted(monitored.id()));
		this.scene.record("grid-monitor",
				List.of(this.scene.visit(monitored, "visitedOn", this.scene.today().minusDays(29).toString()),
						this.scene.visit(seen, "visitedOn", this.scene.today().minusDays(100).toString())));
		assertThat(load()).isEqualTo(Map.of("sections", 1, "households", 2, "underMonitoring", 1, "overdue", 0));
		this.scene.pass("P1D");
		assertThat(gaps("overdue: true, underMonitoring: true").get("totalCount")).isEqualTo(1);
		Map<String, Object> all = gaps("overdue: true");
		assertThat(all).containsEntry("totalCount", 2);
		assertThat(at(all, "edges", 0, "node", "lastVisitedOn")).isNull();
		assertThat(at(all, "edges", 1, "node", "household", "id")).isEqualTo(GridScene.id(monitored));
		assertThat(at(all, "edges", 1, "node", "dueOn")).isEqualTo(this.scene.today().toString());
		assertThat(at(all, "counts")).isEqualTo(List.of(Map.of("key", GridScene.ownMonitor(), "count", 1),
				Map.of("key", GridScene.otherMonitor(), "count", 1)));
		assertThat(gaps("monitorIds: [\"" + GridScene.ownMonitor() + "\"]").get("totalCount")).isEqualTo(2);
		assertThat(load()).isEqualTo(Map.of("sections", 1, "households", 2, "underMonitoring", 1, "overdue", 1));
		assertThat(at(
				this.scene.ask("district-leader", "dashboard(regionCode: \"621202\") { grid { householdsUnvisited } }"),
				"grid"))
			.isEqualTo(Map.of("householdsUnvisited", 1));
	}

	private Object load() {
		return at(
				this.scene.ask("village-cadre",
						"node(id: \"" + GridScene.ownMonitor()
								+ "\") { ... on Monitor { load { sections households underMonitoring overdue } } }"),
				"load");
	}

	private Map<String, Object> gaps(String filter) {
		return this.scene
			.ask("village-cadre", "visitDuties(regionCode: \"" + GridScene.VILLAGE + "\", filter: { " + filter
					+ " }) { totalCount counts(by: MONITOR) { key count } edges { node { lastVisitedOn dueOn overdue "
					+ "household { id } section { code } monitor { name } } } }");
	}

	private Object withoutSection() {
		return this.scene
			.ask("village-cadre", "node(id: \"" + GridScene.team() + "\") { ... on Team { householdsWithoutSection } }")
			.get("householdsWithoutSection");
	}

	private Map<String, Object> save(String persona, Object... entries) {
		return this.scene.change(persona, "saveTeam", "TeamSaved", TEAM, entries);
	}

	private Map<String, Object> assign(String section, Object... entries) {
		Map<String, Object> input = fields(entries);
		input.putIfAbsent("householdIds", List.of());
		input.put("regionCode", section);
		input.put("requestId", UUID.randomUUID().toString());
		return this.scene.change("village-secretary", "assignSection", "SectionAssigned", SECTION,
				input.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toArray());
	}

	private String value(String question) {
		return this.scene.service().database().value(question);
	}

}
