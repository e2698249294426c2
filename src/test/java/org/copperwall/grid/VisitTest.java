package org.copperwall.grid;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.copperwall.evidence.Photographs;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.grid.GridScene.OTHER;
import static org.copperwall.grid.GridScene.OWN;
import static org.copperwall.grid.GridScene.at;
import static org.copperwall.grid.GridScene.violations;

/// Visits as phones send them in when they find a network again.
class VisitTest {

	private static GridScene scene;

	@BeforeAll
	static void start() {
		scene = new GridScene();
	}

	@AfterAll
	static void stop() {
		scene.close();
	}

	@Test
	void a_visit_is_kept_with_who_was_there_what_was_seen_and_what_was_noted() {
		Household family = scene.family(OWN);
		String photograph = Photographs.ofVillage(scene.service(), "grid-monitor", "VISIT_PHOTOGRAPH", OWN);
		Map<String, Object> recorded = scene.record("grid-monitor", List.of(scene.visit(family, "notes", "老人独居，冬煤已备",
				"secureDimensions", List.of("FOOD", "SAFE_HOUSING"), "evidenceIds", List.of(photograph))));
		assertThat(recorded).as("%s", recorded).containsEntry("recorded", 1).containsEntry("refused", 0);
		Map<String, Object> visit = scene.ask("village-cadre",
				"node(id: \"" + at(recorded, "results", 0, "visit", "id") + """
						") { ... on Visit { met notes visitedOn recorderRole monitor { name } presentMembers { name }
						  household { id } evidence { id } warning { id } dimensions { dimension state } } }""");
		assertThat(visit).containsEntry("met", true)
			.containsEntry("notes", "老人独居，冬煤已备")
			.containsEntry("recorderRole", "MONITOR")
			.containsEntry("monitor", Map.of("name", "石桂香"))
			.containsEntry("presentMembers", List.of(Map.of("name", "曹永福")))
			.containsEntry("evidence", List.of(Map.of("id", photograph)));
		assertThat(visit.get("warning")).isNull();
		assertThat(visit.get("dimensions").toString()).contains("dimension=FOOD, state=SECURE",
				"dimension=DRINKING_WATER, state=NOT_SEEN");
	}

	@Test
	void a_monitor_who_meets_a_family_that_left_monitoring_lately_has_looked_after_it() {
		Household family = scene.family(OWN);
		scene.service()
			.database()
			.execute(
					"""
							INSERT INTO monitoring_object (id, household_id, region_code, category, causes, dimensions, status, origin,
							  included_on, eliminated_on, observed_until)
							VALUES (gen_random_uuid(), '%s', '%s', 'SUDDEN_SERIOUS_DIFFICULTY', '{ILLNESS}', '{}', 'ELIMINATED',
							  'IMPORTED', DATE '%3$s' - 300, DATE '%3$s' - 10, DATE '%3$s' + 150)"""
						.formatted(family.id(), OWN, scene.today()));
		scene.record("grid-monitor", List.of(scene.visit(family, "presentMemberIds", List.of())));
		assertThat(observedOn(family)).isNull();
		scene.record("grid-monitor", List.of(scene.visit(family)));
		assertThat(observedOn(family)).isEqualTo(scene.today().toString());
	}

	private static String observedOn(Household family) {
		return scene.service()
			.database()
			.value("SELECT max(observed_on)::text FROM monitoring_object WHERE household_id = '" + family.id() + "'");
	}

	@Test
	void one_faulty_visit_holds_back_no_other_and_says_all_that_is_wrong_with_it() {
		Household good = scene.family(OWN);
		Household bad = scene.family(OWN);
		Map<String, Object> answer = scene.record("grid-monitor",
				List.of(scene.visit(bad, "visitedOn", scene.today().plusDays(1).toString(), "notes", "长".repeat(2001),
						"presentMemberIds", List.of(scene.head(good)), "secureDimensions", List.of("FOOD"),
						"dimensionsAtRisk", List.of("FOOD"), "evidenceIds", List.of("nothing")), scene.visit(good)));
		assertThat(answer).containsEntry("recorded", 1).containsEntry("refused", 1);
		assertThat(violations(at(answer, "results", 0, "refusal"))).containsExactly("visits[0].visitedOn inFuture",
				"visits[0].notes tooLong", "visits[0].dimensionsAtRisk visit.contradiction",
				"visits[0].presentMemberIds[0] unknown", "visits[0].evidenceIds[0] unknown");
		assertThat(at(answer, "results", 1, "visit", "met")).isEqualTo(true);
	}

	@Test
	void a_household_of_another_monitors_section_is_not_his_to_report_on() {
		Household own = scene.family(OWN);
		Household other = scene.family(OTHER);
		Map<String, Object> answer = scene.record("grid-monitor", List.of(scene.visit(own), scene.visit(other)));
		assertThat(at(answer, "results", 1, "refusal", "code")).isEqualTo("NOT_HOLDER");
		assertThat(violations(at(answer, "results", 1, "refusal")))
			.containsExactly("visits[1].householdId visit.otherSection");
		Map<String, Object> alone = scene.record("grid-monitor", List.of(scene.visit(other)));
		assertThat(alone).containsEntry("__typename", "Refusal").containsEntry("code", "NOT_HOLDER");
		assertThat(scene.record("village-cadre", List.of(scene.visit(other)))).containsEntry("recorded", 1);
		assertThat(violations(at(
				scene.record("village-cadre",
						List.of(scene.visit(own), scene.visit(other, "monitorId", GridScene.ownMonitor()))),
				"results", 1, "refusal")))
			.containsExactly("visits[1].monitorId visit.otherSection");
	}

	@Test
	void a_household_elsewhere_and_none_at_all_answer_alike() {
		Household elsewhere = scene.family(HouseholdScene.OTHER_VILLAGE.value());
		Map<String, Object> answer = scene.record("village-cadre", List.of(scene.visit(elsewhere),
				scene.visit(elsewhere, "householdId", GlobalId.of("Household", UUID.randomUUID()))));
		assertThat(violations(answer)).containsExactly("visits[0].householdId unknown",
				"visits[1].householdId unknown");
	}

	@Test
	void sent_again_under_its_key_a_visit_is_recorded_once() {
		Household family = scene.family(OWN);
		Map<String, Object> visit = scene.visit(family, "notes", "一切正常");
		Map<String, Object> first = scene.record("grid-monitor", List.of(visit));
		Map<String, Object> second = scene.record("grid-monitor",
				List.of(visit, scene.visit(scene.family(OWN), "notes", "新的一次")));
		assertThat(at(second, "results", 0, "repeated")).isEqualTo(true);
		assertThat(at(second, "results", 0, "visit", "id")).isEqualTo(at(first, "results", 0, "visit", "id"));
		assertThat(second).containsEntry("recorded", 1);
		visit.put("notes", "改过了");
		Map<String, Object> altered = scene.record("grid-monitor", List.of(visit));
		assertThat(altered).containsEntry("code", "REQUEST_KEY_REUSED");
		assertThat(count("household_id = '" + family.id() + "'")).isEqualTo(1);
	}

	@Test
	void the_same_request_answers_again_what_was_refused_too() {
		Household good = scene.family(OWN);
		Household other = scene.family(OTHER);
		String requestId = UUID.randomUUID().toString();
		List<Map<String, Object>> visits = List.of(scene.visit(good), scene.visit(other));
		Object[] input = { "requestId", requestId, "visits", visits };
		String seen = "recorded refused results { repeated refusal { violations { field code } } }";
		scene.change("grid-monitor", "recordVisits", "VisitsRecorded", seen, input);
		Map<String, Object> again = scene.change("grid-monitor", "recordVisits", "VisitsRecorded", seen, input);
		assertThat(again).containsEntry("recorded", 0).containsEntry("refused", 1);
		assertThat(at(again, "results", 0, "repeated")).isEqualTo(true);
		assertThat(violations(at(again, "results", 1, "refusal")))
			.containsExactly("visits[1].householdId visit.otherSection");
	}

	@Test
	void two_phones_of_one_person_that_send_the_same_at_once_record_it_once() {
		Household family = scene.family(OWN);
		List<Map<String, Object>> batch = List.of(scene.visit(family, "dimensionsAtRisk", List.of("FOOD")));
		scene.as("grid-monitor");
		Flux.range(0, 4)
			.flatMap(_ -> Mono.fromCallable(() -> scene.record("grid-monitor", batch))
				.subscribeOn(Schedulers.boundedElastic()))
			.blockLast();
		assertThat(count("household_id = '" + family.id() + "'")).isEqualTo(1);
		assertThat(value("SELECT count(*) FROM warning_reporter JOIN warning ON warning.id = warning_id WHERE "
				+ "household_id = '" + family.id() + "'"))
			.isEqualTo("1");
	}

	@Test
	void a_dimension_at_risk_raises_a_warning_even_without_a_word() {
		Household family = scene.family(OWN);
		Map<String, Object> seen = scene.record("grid-monitor",
				List.of(scene.visit(family, "dimensionsAtRisk", List.of("DRINKING_WATER"), "notes", "水管冻裂"),
						scene.visit(family, "finding", Map.of("causes", List.of("ILLNESS"), "description", "女儿住院"))));
		assertThat(at(seen, "results", 0, "visit", "warning", "source")).isEqualTo("GRASSROOTS_VISIT");
		assertThat(at(seen, "results", 0, "visit", "warning", "medium")).isEqualTo("VISIT");
		assertThat(at(seen, "results", 0, "visit", "warning", "id"))
			.isEqualTo(at(seen, "results", 1, "visit", "warning", "id"));
		Map<String, Object> warning = scene.ask("village-cadre",
				"node(id: \"" + at(seen, "results", 0, "visit", "warning", "id")
						+ "\") { ... on Warning { causes dimensions reporters { description } } }");
		assertThat(warning.get("causes").toString()).contains("ILLNESS", "OTHER");
		assertThat(warning.get("reporters").toString()).contains("水管冻裂", "女儿住院");
	}

	@Test
	void a_closed_door_is_on_record_and_counts_as_no_visit() {
		Household family = scene.family(OWN);
		Map<String, Object> answer = scene.record("grid-monitor",
				List.of(scene.visit(family, "presentMemberIds", List.of(), "notes", "大门紧锁")));
		assertThat(at(answer, "results", 0, "visit", "met")).isEqualTo(false);
		assertThat(value("SELECT last_visited_on FROM section_household WHERE household_id = '" + family.id() + "'"))
			.isNull();
		assertThat(value("SELECT count(*) FROM view_grid_visit WHERE household_id = '" + family.id() + "'"))
			.isEqualTo("0");
	}

	@Test
	void the_first_visit_that_meets_somebody_verifies_a_declared_household() {
		Household family = scene.family(OWN);
		scene.service().database().execute("UPDATE household SET verified_on = NULL WHERE id = '" + family.id() + "'");
		scene.record("grid-monitor", List.of(scene.visit(family, "presentMemberIds", List.of())));
		assertThat(value("SELECT verified_on FROM household WHERE id = '" + family.id() + "'")).isNull();
		scene.record("grid-monitor", List.of(scene.visit(family)));
		assertThat(value("SELECT verified_on FROM household WHERE id = '" + family.id() + "'"))
			.isEqualTo(scene.today().toString());
	}

	@Test
	void a_batch_has_its_bounds() {
		Household family = scene.family(OWN);
		assertThat(violations(scene.record("grid-monitor", List.of()))).containsExactly("visits required");
		List<Map<String, Object>> many = IntStream.rangeClosed(0, 100).mapToObj(_ -> scene.visit(family)).toList();
		assertThat(violations(scene.record("grid-monitor", many))).containsExactly("visits tooMany");
		assertThat(scene.record("grid-monitor", many.subList(0, 100))).containsEntry("recorded", 100);
		Map<String, Object> once = scene.visit(family);
		assertThat(violations(scene.record("grid-monitor", List.of(once, once))))
			.containsExactly("visits[1].key twice");
		assertThat(violations(scene.record("grid-monitor",
				List.of(scene.visit(family, "visitedOn", scene.today().minusDays(367).toString())))))
			.containsExactly("visits[0].visitedOn visit.tooOld");
		assertThat(scene.ask("grid-monitor", "viewer { limits { name value } }").toString())
			.contains("name=visitsPerCall, value=100");
	}

	@Test
	void what_was_noted_is_for_those_who_look_after_families() {
		Household family = scene.family(OWN);
		String secret = "曹家夫妻分居已有三十九年";
		scene.record("grid-monitor", List.of(scene.visit(family, "notes", secret)));
		String visits = "visits(regionCode: \"621202\", filter: { householdId: \"" + GridScene.id(family)
				+ "\" }) { totalCount edges { node { notes monitor { name } } } }";
		assertThat(scene.ask("district-officer", visits).toString()).contains(secret);
		assertThat(scene.ask("district-leader", visits).toString()).contains("totalCount=1").doesNotContain(secret);
		assertThat(scene.ask("screen", visits).toString()).contains("石**").doesNotContain(secret, "石桂香");
		assertThat(scene.households().filesWith(List.of(secret))).isEmpty();
	}

	@Test
	void visits_are_listed_counted_and_paged() {
		Household family = scene.family(OWN);
		for (int day = 0; day < 3; day++) {
			scene.record("grid-monitor",
					List.of(scene.visit(family, "visitedOn", scene.today().minusDays(day).toString())));
		}
		String filter = "regionCode: \"" + OWN + "\", filter: { householdId: \"" + GridScene.id(family) + "\", from: \""
				+ scene.today().minusDays(1) + "\" }";
		Map<String, Object> page = scene.ask("village-cadre", "visits(" + filter
				+ ", first: 1) { totalCount counts(by: MET) { key count } pageInfo { endCursor } edges { node { visitedOn } } }");
		assertThat(page).containsEntry("totalCount", 2)
			.containsEntry("counts", List.of(Map.of("key", "true", "count", 2)));
		assertThat(at(page, "edges", 0, "node", "visitedOn")).isEqualTo(scene.today().toString());
		Map<String, Object> next = scene.ask("village-cadre", "visits(" + filter + ", after: \""
				+ at(page, "pageInfo", "endCursor") + "\") { edges { node { visitedOn } } }");
		assertThat(next.get("edges"))
			.isEqualTo(List.of(Map.of("node", Map.of("visitedOn", scene.today().minusDays(1).toString()))));
	}

	private static int count(String condition) {
		return Integer.parseInt(value("SELECT count(*) FROM visit WHERE " + condition));
	}

	private static String value(String question) {
		return scene.service().database().value(question);
	}

}
