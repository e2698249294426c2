package org.copperwall.grid;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.graph.GlobalId;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.grid.GridScene.OWN;
import static org.copperwall.grid.GridScene.at;
import static org.copperwall.grid.GridScene.fields;
import static org.copperwall.grid.GridScene.violations;

/// Judgment meetings, and campaigns.
class MeetingTest {

	private static final String TASKS = "SELECT count(*) FROM task WHERE kind = 'HOLD_JUDGMENT_MEETING' AND status = '%s'";

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
	void all_faults_of_a_meeting_are_named_at_once() {
		String settled = warning();
		scene.service()
			.database()
			.execute("UPDATE warning SET status = 'SETTLED', outcome = 'UNFOUNDED', hop = NULL, due_at = NULL, "
					+ "settled_at = raised_at WHERE id = '" + GlobalId.idOf("Warning", settled) + "'");
		String open = warning();
		assertThat(violations(hold("village-cadre", "heldOn", scene.today().plusDays(1).toString(), "posts",
				List.of("LEADER"), "monitorIds", List.of(), "minutes", "长".repeat(4001), "judgments",
				List.of(judged("nobody"), judged(settled), judged(open), judged(open),
						fields("warningId", open, "conclusion", "PASS_ON", "reasons", "长".repeat(501))))))
			.containsExactly("heldOn inFuture", "minutes tooLong", "posts[0] meeting.post", "posts meeting.alone",
					"judgments[0].warningId unknown", "judgments[1].warningId warning.settled",
					"judgments[3].warningId twice", "judgments[4].warningId twice", "judgments[4].reasons tooLong");
		assertThat(violations(hold("village-cadre", "posts", List.of("VILLAGE_CADRE", "VILLAGE_CADRE"), "monitorIds",
				List.of("nobody", GridScene.ownMonitor(), GridScene.ownMonitor()))))
			.containsExactly("posts[1] twice", "monitorIds[0] unknown", "monitorIds[2] twice");
		assertThat(violations(hold("township-officer", "regionCode", OWN))).containsExactly("regionCode meeting.level");
	}

	@Test
	void a_township_judges_what_lies_in_its_villages_and_a_village_its_own() {
		String open = warning();
		assertThat(hold("township-officer", "regionCode", HouseholdScene.BOLIN.value(), "posts",
				List.of("TOWNSHIP_OFFICER", "TOWNSHIP_CADRE"), "judgments", List.of(judged(open))))
			.containsEntry("__typename", "MeetingRecorded");
		scene.as("village-cadre")
			.document("""
					mutation { recordMeeting(input: { requestId: "%s", regionCode: "621202115001", heldOn: "%s",
					  posts: [VILLAGE_CADRE, RESIDENT_TEAM], monitorIds: [], judgments: [] }) { __typename } }"""
				.formatted(UUID.randomUUID(), scene.today()))
			.execute()
			.errors()
			.satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "NOT_VISIBLE"));
		Map<String, Object> listed = scene.ask("township-officer",
				"meetings(regionCode: \"621202114\", filter: { level: TOWNSHIP }) { totalCount edges { node { minutes "
						+ "judgments { warning { id } } } } }");
		assertThat(listed).containsEntry("totalCount", 1);
		assertThat(at(listed, "edges", 0, "node", "judgments", 0, "warning", "id")).isEqualTo(open);
	}

	@Test
	void minutes_lie_open_in_no_file_of_the_database() {
		String secret = "研判纪要：曹家岭第三十九户";
		hold("village-cadre", "minutes", secret);
		assertThat(scene.households().filesWith(List.of(secret))).isEmpty();
		String minutes = "meetings(regionCode: \"621202\") { edges { node { minutes } } }";
		assertThat(scene.ask("village-secretary", minutes.replace("621202", GridScene.VILLAGE)).toString())
			.contains(secret);
		assertThat(scene.ask("district-leader", minutes).toString()).doesNotContain(secret);
	}

	@Test
	void a_village_that_held_no_meeting_in_a_month_has_to_make_up_for_it_once() {
		LocalDate day = scene.today().withDayOfMonth(1).plusMonths(6);
		scene.pass("P1D");
		scene.service().database().execute("TRUNCATE task, missed_meeting");
		scene.pass("P" + ChronoUnit.DAYS.between(scene.today(), day.plusDays(3)) + "D");
		scene.pass("P1D");
		assertThat(value("SELECT count(*) FROM missed_meeting WHERE month = '" + day.minusMonths(1) + "'"))
			.isEqualTo("1");
		assertThat(value(TASKS.formatted("OPEN"))).isEqualTo("1");
		assertThat(value("SELECT holder_role FROM task WHERE kind = 'HOLD_JUDGMENT_MEETING'"))
			.isEqualTo("VILLAGE_SECRETARY");
		assertThat(at(
				scene.ask("village-secretary",
						"viewer { tasks(kinds: [\"HOLD_JUDGMENT_MEETING\"]) { edges { node { subject { id } } } } }"),
				"tasks", "edges", 0, "node", "subject", "id"))
			.isEqualTo(GridScene.team());
		hold("village-cadre", "heldOn", scene.today().minusMonths(3).toString());
		assertThat(value(TASKS.formatted("OPEN"))).as("held before the month that fell out").isEqualTo("1");
		hold("village-cadre");
		assertThat(value(TASKS.formatted("OPEN"))).isEqualTo("0");
		assertThat(value(TASKS.formatted("CLOSED"))).isEqualTo("1");
		scene.pass("P31D");
		assertThat(value(TASKS.formatted("OPEN"))).as("this month a meeting was held").isEqualTo("0");
	}

	@Test
	void one_campaign_at_a_time_and_all_its_faults_at_once() {
		assertThat(violations(open("name", " ", "startsOn", "2026-03-01", "endsOn", "2026-02-01")))
			.contains("name required", "endsOn campaign.backwards");
		assertThat(violations(open("name", "长".repeat(61), "endsOn", scene.today().plusDays(366).toString())))
			.containsExactly("name tooLong", "startsOn campaign.tooLong");
		assertThat(violations(open("startsOn", "2020-01-01", "endsOn", "2020-02-01")))
			.containsExactly("endsOn campaign.past");
		Household before = scene.family(OWN);
		scene.record("grid-monitor", List.of(scene.visit(before)));
		Map<String, Object> opened = open();
		assertThat(at(opened, "campaign", "coverage", "numerator")).as("met in its time before it was opened")
			.isEqualTo(1);
		assertThat(violations(open())).containsExactly(" campaign.open");
		String id = (String) at(opened, "campaign", "id");
		Household after = scene.family(OWN);
		scene.record("grid-monitor", List.of(scene.visit(after)));
		assertThat(at(coverage(), "edges", 0, "node", "coverage", "numerator")).as("came later").isEqualTo(1);
		assertThat(close(id, 2)).containsEntry("code", "STALE_VERSION");
		assertThat(close(id, 1)).containsEntry("__typename", "CampaignClosed");
		assertThat(violations(close(id, 2))).containsExactly("campaignId campaign.closed");
		assertThat(scene.ask("screen", "campaigns(regionCode: \"621202\", open: true) { totalCount }"))
			.containsEntry("totalCount", 0);
	}

	private static Map<String, Object> coverage() {
		return scene.ask("district-leader",
				"campaigns(regionCode: \"621202\") { edges { node { coverage { numerator denominator } } } }");
	}

	private static Map<String, Object> open(Object... entries) {
		Map<String, Object> input = fields(entries);
		input.putIfAbsent("name", "集中排查");
		input.putIfAbsent("startsOn", scene.today().toString());
		input.putIfAbsent("endsOn", scene.today().plusDays(30).toString());
		return scene.change("district-officer", "openCampaign", "CampaignOpened",
				"campaign { id version coverage { numerator denominator } }", entries(input));
	}

	private static Map<String, Object> close(String id, int version) {
		return scene.change("district-officer", "closeCampaign", "CampaignClosed", "campaign { id }", "campaignId", id,
				"version", version);
	}

	private static Map<String, Object> hold(String persona, Object... entries) {
		Map<String, Object> input = fields(entries);
		input.putIfAbsent("regionCode", GridScene.VILLAGE);
		input.putIfAbsent("heldOn", scene.today().toString());
		input.putIfAbsent("posts", List.of("VILLAGE_SECRETARY", "VILLAGE_CADRE"));
		input.putIfAbsent("monitorIds", List.of());
		input.putIfAbsent("judgments", List.of());
		return scene.change(persona, "recordMeeting", "MeetingRecorded", "meeting { id }", entries(input));
	}

	private static Map<String, Object> judged(String warning) {
		return fields("warningId", warning, "conclusion", "KEEP_WATCHING");
	}

	private static String warning() {
		return (String) at(
				scene.record("grid-monitor",
						List.of(scene.visit(scene.family(OWN), "dimensionsAtRisk", List.of("FOOD")))),
				"results", 0, "visit", "warning", "id");
	}

	private static Object[] entries(Map<String, Object> input) {
		return input.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toArray();
	}

	private static String value(String question) {
		return scene.service().database().value(question);
	}

}
