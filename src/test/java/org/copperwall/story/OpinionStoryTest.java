package org.copperwall.story;

import java.util.List;
import java.util.Map;

import org.copperwall.SandboxService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/// Method 4: the net tells of a village without water. The desk takes it in once, however many tell of it, the village looks,
/// a warning stands for it, and the desk answers in time, while the desk's own screen follows.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpinionStoryTest {

	private static final String CHANGES = """
			subscription Opinion($after: Cursor) { opinionChanged(regionCode: "621202", after: $after) {
			  cursor occurredAt kind region { code } report { id status founded } } }""";

	private static final String SEEN = "report { id version status founded located region { code } dueAt }";

	private static final SandboxService SERVICE = SandboxService.start();

	private static final Cast CAST = new Cast(SERVICE);

	private static Listener screen;

	private static String reportId;

	@AfterAll
	static void stop() {
		screen.close();
		SERVICE.close();
	}

	@Test
	@Order(1)
	void the_desk_watches() {
		SERVICE.database().execute("""
				INSERT INTO region (code, name) VALUES
				  ('621202', '武都区'), ('621202114', '柏林镇'), ('621202114001', '赵家湾村'), ('621202115', '姚寨镇'),
				  ('621202115001', '赵家湾村')
				ON CONFLICT DO NOTHING""");
		screen = new Listener.OverSocket(SERVICE.port(), SERVICE.tokenOf("opinion-desk"), CHANGES);
		screen.listen();
	}

	@Test
	@Order(2)
	void the_net_tells_of_a_village_without_water() throws Exception {
		Map<?, ?> taken = CAST.change("opinion-desk", "reportOpinion", "OpinionReported", "joined " + SEEN,
				Map.of("kind", "ONLINE", "text", "柏林镇赵家湾村好几户人家停水半个月，老人只能去沟里挑水吃", "address",
						"https://www.example.com/post/771?share_token=abc#top", "place", "柏林镇赵家湾村二组"));
		assertThat(taken.get("joined")).isEqualTo(false);
		Map<?, ?> report = (Map<?, ?>) taken.get("report");
		assertThat(report.get("region")).isEqualTo(Map.of("code", "621202114001"));
		assertThat(report.get("located")).isEqualTo(true);
		reportId = (String) report.get("id");
		screen.awaitEvents(1);
	}

	@Test
	@Order(3)
	void the_same_page_and_the_same_words_join_and_every_mention_is_kept() throws Exception {
		Map<?, ?> samePage = CAST.change("opinion-desk", "reportOpinion", "OpinionReported", "joined " + SEEN,
				Map.of("kind", "MEDIA", "text", "转发", "address", "http://m.example.com/post/771/"));
		Map<?, ?> sameWords = CAST.change("opinion-desk", "reportOpinion", "OpinionReported", "joined " + SEEN,
				Map.of("kind", "HOTLINE", "text", "赵家湾村好几户人家停水半个月了，老人只能去沟里挑水吃！", "regionCode", "621202114001"));
		assertThat(samePage.get("joined")).isEqualTo(true);
		assertThat(sameWords.get("joined")).isEqualTo(true);
		Map<?, ?> node = CAST.one("opinion-desk",
				"{ node(id: \"" + reportId + "\") { ... on OpinionReport { mentions { kind } holder { role } } } }",
				"node");
		assertThat(node.get("mentions"))
			.isEqualTo(List.of(Map.of("kind", "ONLINE"), Map.of("kind", "MEDIA"), Map.of("kind", "HOTLINE")));
		assertThat(node.get("holder")).isEqualTo(Map.of("role", "OPINION_OFFICER"));
		screen.awaitEvents(3);
	}

	@Test
	@Order(4)
	void the_desk_finds_it_again_by_two_characters() {
		Map<?, ?> found = CAST.one("opinion-desk",
				"{ opinionReports(regionCode: \"621202\", filter: { text: \"挑水\" }) { totalCount edges { node { id } } } }",
				"opinionReports");
		assertThat(found.get("totalCount")).isEqualTo(1);
		assertThat(CAST
			.one("opinion-desk", "{ opinionReports(regionCode: \"621202\", filter: { text: \"水挑\" }) { totalCount } }",
					"opinionReports")
			.get("totalCount")).isEqualTo(0);
	}

	@Test
	@Order(5)
	void the_leader_reads_numbers_and_no_names() {
		Map<?, ?> seen = CAST.one("district-leader",
				"{ opinionReports(regionCode: \"621202\") { totalCount edges { node { mentions { text address } } } } }",
				"opinionReports");
		assertThat(seen.get("totalCount")).isEqualTo(1);
		assertThat(seen.toString()).contains("停水", "老人").doesNotContain("赵家湾", "example");
	}

	@Test
	@Order(6)
	void the_village_sees_what_waits_for_it_looks_and_finds_it_so() throws Exception {
		Map<?, ?> waiting = CAST.one("village-cadre",
				"{ opinionReports(regionCode: \"621202114001\") { edges { node { id version } } } }", "opinionReports");
		assertThat(waiting.toString()).contains(reportId);
		Map<?, ?> assessed = CAST.change("village-cadre", "assessOpinion", "OpinionAssessed",
				"joined report { status founded findings warning { source medium region { code } } }",
				Map.of("reportId", reportId, "version", version("village-cadre"), "founded", true, "findings",
						"入户看过，二组十一户停水，水管冻裂", "dimensions", List.of("DRINKING_WATER")));
		Map<?, ?> report = (Map<?, ?>) assessed.get("report");
		assertThat(report.get("founded")).isEqualTo(true);
		assertThat(report.get("warning")).isEqualTo(Map.of("source", "PUBLIC_OPINION", "medium", "SOCIAL_SOFTWARE",
				"region", Map.of("code", "621202114001")));
		assertThat(CAST
			.one("village-cadre", "{ opinionReports(regionCode: \"621202114001\") { totalCount } }", "opinionReports")
			.get("totalCount")).isEqualTo(0);
		screen.awaitEvents(4);
	}

	@Test
	@Order(7)
	void the_answer_becomes_overdue_and_the_dashboard_says_so() throws Exception {
		assertThat(dashboard()).isEqualTo(Map.of("open", 1, "overdue", 0));
		SERVICE.advance("P20D");
		screen.awaitEvents(5);
		assertThat(dashboard()).isEqualTo(Map.of("open", 1, "overdue", 1));
	}

	@Test
	@Order(8)
	void the_desk_answers_and_the_matter_is_closed() throws Exception {
		Map<?, ?> answered = CAST.change("opinion-desk", "answerOpinion", "OpinionAnswered",
				"report { status answer overdue holder { role } }",
				Map.of("reportId", reportId, "version", version("opinion-desk"), "answer", "水管已更换，恢复供水"));
		Map<?, ?> report = (Map<?, ?>) answered.get("report");
		assertThat(report.get("status")).isEqualTo("ANSWERED");
		assertThat(report.get("answer")).isEqualTo("水管已更换，恢复供水");
		assertThat(report.get("holder")).isNull();
		assertThat(dashboard()).isEqualTo(Map.of("open", 0, "overdue", 0));
		screen.awaitEvents(6);
		assertThat(screen.all("kind")).containsExactly("REPORTED", "JOINED", "JOINED", "ASSESSED", "OVERDUE",
				"ANSWERED");
	}

	private static Map<?, ?> dashboard() {
		return (Map<?, ?>) CAST
			.one("district-leader", "{ dashboard(regionCode: \"621202\") { opinion { open overdue } } }", "dashboard")
			.get("opinion");
	}

	private static int version(String persona) {
		return (Integer) CAST
			.one(persona, "{ node(id: \"" + reportId + "\") { ... on OpinionReport { version } } }", "node")
			.get("version");
	}

}
