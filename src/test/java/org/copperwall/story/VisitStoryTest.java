package org.copperwall.story;

import java.util.List;
import java.util.Map;

import org.copperwall.graph.GlobalId;
import org.copperwall.grid.GridScene;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.grid.GridScene.at;

/// Method 2: the district opens its yearly campaign, a monitor goes through his section and sends in what he saw when his
/// phone finds a network, a warning stands for what worried him, the village meets over it, and the district's screen shows
/// the coverage rise meanwhile.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VisitStoryTest {

	private static final String PROGRESS = """
			subscription Grid($after: Cursor) { gridChanged(regionCode: "621202", after: $after,
			  kinds: [CAMPAIGN_OPENED, VISITED, MEETING_HELD, CAMPAIGN_CLOSED]) {
			  cursor occurredAt kind region { code } visit { met warning { id } } meeting { posts }
			  campaign { coverage { numerator denominator unit } } } }""";

	private static final String ALERTS = """
			subscription Raised($after: Cursor) { warningRaised(regionCode: "621202114", after: $after) {
			  cursor severity source warning { id household { id } } } }""";

	private static GridScene scene;

	private static Listener screen;

	private static Listener township;

	private static List<Household> section;

	private static Household colleagues;

	private static String campaign;

	private static String warning;

	@BeforeAll
	static void people() {
		scene = new GridScene();
		section = List.of(scene.family(GridScene.OWN), scene.family(GridScene.OWN), scene.family(GridScene.OWN));
		colleagues = scene.family(GridScene.OTHER);
		screen = new Listener.OverSocket(scene.service().port(), scene.service().tokenOf("district-leader"), PROGRESS);
		screen.listen();
		township = new Listener.OverEventStream(scene.service().port(), scene.service().tokenOf("township-officer"),
				ALERTS);
		township.listen();
	}

	@AfterAll
	static void stop() {
		screen.close();
		township.close();
		scene.close();
	}

	@Test
	@Order(1)
	void the_district_opens_the_campaign_of_the_year() throws Exception {
		Map<String, Object> opened = scene.change("district-officer", "openCampaign", "CampaignOpened",
				"campaign { id version coverage { numerator denominator } }", "name", "2026年集中排查", "startsOn",
				scene.today().toString(), "endsOn", scene.today().plusDays(20).toString());
		assertThat(at(opened, "campaign", "coverage")).isEqualTo(Map.of("numerator", 0, "denominator", 4));
		campaign = (String) at(opened, "campaign", "id");
		screen.awaitEvents(1);
		assertThat(scene.ask("grid-monitor", gaps()).get("totalCount")).isEqualTo(4);
	}

	@Test
	@Order(2)
	void the_monitor_visits_his_section_and_sends_it_all_at_once() throws Exception {
		scene.service().advance("P2D");
		Map<String, Object> recorded = scene.record("grid-monitor",
				List.of(scene.visit(section.get(0), "secureDimensions", List.of("FOOD", "CLOTHING", "SAFE_HOUSING")),
						scene.visit(section.get(1), "notes", "女儿住院，家里借了钱", "dimensionsAtRisk",
								List.of("BASIC_MEDICAL_CARE"), "finding", Map.of("causes", List.of("ILLNESS"))),
						scene.visit(section.get(2), "presentMemberIds", List.of()), scene.visit(colleagues)));
		assertThat(recorded).containsEntry("recorded", 3).containsEntry("refused", 1);
		warning = (String) at(recorded, "results", 1, "visit", "warning", "id");
		assertThat(at(recorded, "results", 3, "refusal", "code")).isEqualTo("NOT_HOLDER");
		screen.awaitEvents(4);
	}

	@Test
	@Order(3)
	void the_township_hears_of_the_warning() throws Exception {
		township.awaitEvents(1);
		assertThat(township.all("source")).containsExactly("GRASSROOTS_VISIT");
		assertThat(township.events().getFirst().path("warning").path("id").asString()).isEqualTo(warning);
		assertThat(township.events().getFirst().path("warning").path("household").path("id").asString())
			.isEqualTo(GridScene.id(section.get(1)));
	}

	@Test
	@Order(4)
	void the_village_meets_and_judges_it() throws Exception {
		Map<String, Object> held = scene.change("village-secretary", "recordMeeting", "MeetingRecorded",
				"meeting { region { code } posts monitors { name } judgments { conclusion reasons warning { id } } }",
				"regionCode", GridScene.VILLAGE, "heldOn", scene.today().toString(), "posts",
				List.of("VILLAGE_SECRETARY", "RESIDENT_TEAM"), "monitorIds", List.of(GridScene.ownMonitor()), "minutes",
				"逐户研判", "judgments",
				List.of(Map.of("warningId", warning, "conclusion", "APPLICATION", "reasons", "自付费用高，建议申请纳入")));
		assertThat(at(held, "meeting", "judgments")).isEqualTo(List
			.of(Map.of("conclusion", "APPLICATION", "reasons", "自付费用高，建议申请纳入", "warning", Map.of("id", warning))));
		assertThat(scene.ask("township-officer", "node(id: \"" + warning
				+ "\") { ... on Warning { status judgments { conclusion meeting { heldOn region { code } } } } }"))
			.isEqualTo(Map.of("status", "OPEN", "judgments", List.of(Map.of("conclusion", "APPLICATION", "meeting",
					Map.of("heldOn", scene.today().toString(), "region", Map.of("code", GridScene.VILLAGE))))));
		screen.awaitEvents(5);
	}

	@Test
	@Order(5)
	void the_rest_is_reached_and_the_screen_saw_the_coverage_rise() throws Exception {
		scene.record("village-cadre", List.of(scene.visit(colleagues, "monitorId", GridScene.otherMonitor())));
		scene.record("grid-monitor", List.of(scene.visit(section.get(0)), scene.visit(section.get(2))));
		screen.awaitEvents(8);
		assertThat(screen.all("kind")).containsExactly("CAMPAIGN_OPENED", "VISITED", "VISITED", "VISITED",
				"MEETING_HELD", "VISITED", "VISITED", "VISITED");
		assertThat(screen.events().get(3).path("campaign").isNull()).as("nobody was met").isTrue();
		assertThat(screen.events().get(6).path("campaign").isNull()).as("reached before").isTrue();
		assertThat(screen.events().getLast().path("campaign").path("coverage").path("numerator").asInt()).isEqualTo(4);
		assertThat(scene.ask("grid-monitor", gaps()).get("totalCount")).isEqualTo(0);
	}

	@Test
	@Order(6)
	void the_dashboard_counts_the_visits_and_the_campaign_ends() throws Exception {
		assertThat(at(scene.ask("district-leader",
				"dashboard(regionCode: \"621202\") { grid { teams monitors visitsLast30Days } }"), "grid"))
			.isEqualTo(Map.of("teams", 1, "monitors", 2, "visitsLast30Days", 5));
		Map<String, Object> closed = scene.change("district-officer", "closeCampaign", "CampaignClosed",
				"campaign { closedAt coverage { value } villages { region { code } coverage { numerator denominator } } }",
				"campaignId", campaign, "version", 1);
		assertThat(at(closed, "campaign", "coverage", "value")).isEqualTo(1.0);
		assertThat(at(closed, "campaign", "villages")).isEqualTo(List.of(Map.of("region",
				Map.of("code", HouseholdScene.VILLAGE.value()), "coverage", Map.of("numerator", 4, "denominator", 4))));
		screen.awaitEvents(9);
		assertThat(GlobalId.parse(campaign).orElseThrow().type()).isEqualTo("Campaign");
	}

	private static String gaps() {
		return "visitDuties(regionCode: \"" + GridScene.VILLAGE + "\", filter: { unreachedBy: \"" + campaign
				+ "\" }) { totalCount }";
	}

}
