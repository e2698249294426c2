package org.copperwall.story;

import java.util.List;
import java.util.Map;

import org.copperwall.SandboxService;
import org.copperwall.evidence.Photographs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/// Method 5: one family's trouble is told over the telephone, in a chat, at the service window and by a neighbour. It stays
/// one warning, the village makes one application of it, is told what is still missing, and hands that in.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ManyMediaStoryTest {

	private static final String RAISED = "merged warning { id version status severity hop reporters { source medium role } }";

	private static final SandboxService SERVICE = SandboxService
		.start(Map.of("copperwall.sandbox.demonstration", "true"));

	private static final Cast CAST = new Cast(SERVICE);

	private static Listener leader;

	private static String household;

	private static Map<?, ?> warning;

	private static String caseId;

	@AfterAll
	static void stop() {
		leader.close();
		SERVICE.close();
	}

	@Test
	@Order(1)
	void a_family_nobody_worries_about_yet_and_a_leader_who_watches() {
		leader = new Listener.OverSocket(SERVICE.port(), SERVICE.tokenOf("district-leader"),
				"subscription($after: Cursor) { warningRaised(regionCode: \"621202114\", after: $after) {"
						+ " cursor occurredAt region { code } source warning { id } } }");
		leader.listen();
		Map<?, ?> page = CAST.one("village-cadre",
				"{ households(regionCode: \"621202114001\", first: 100) { edges { node { id monitoring { status }"
						+ " warnings(first: 1) { status } cases { status } } } } }",
				"households");
		household = ((List<?>) page.get("edges")).stream()
			.map(edge -> (Map<?, ?>) ((Map<?, ?>) edge).get("node"))
			.filter(node -> node.get("monitoring") == null && ((List<?>) node.get("warnings")).isEmpty()
					&& ((List<?>) node.get("cases")).isEmpty())
			.map(node -> (String) node.get("id"))
			.findFirst()
			.orElseThrow();
	}

	@Test
	@Order(2)
	void the_township_takes_a_call_about_it() throws Exception {
		Map<?, ?> raised = told("township-cadre", "SELF_DECLARATION", "CONSULTING_TELEPHONE", "ILLNESS");
		assertThat(raised.get("merged")).isEqualTo(false);
		leader.awaitEvents(1);
		assertThat(leader.all("source")).containsExactly("SELF_DECLARATION");
	}

	@Test
	@Order(3)
	void whatever_else_tells_of_it_joins_and_every_reporter_is_kept() {
		told("village-cadre", "SELF_DECLARATION", "SOCIAL_SOFTWARE", "ILLNESS");
		told("township-officer", "SELF_DECLARATION", "SERVICE_WINDOW", "SCHOOLING");
		Map<?, ?> last = told("grid-monitor", "GRASSROOTS_VISIT", "VILLAGE_SERVICE_STATION", "ILLNESS");
		assertThat(last.get("merged")).isEqualTo(true);
		assertThat(warning.get("reporters").toString()).contains("CONSULTING_TELEPHONE", "SOCIAL_SOFTWARE",
				"SERVICE_WINDOW", "VILLAGE_SERVICE_STATION", "TOWNSHIP_CADRE", "VILLAGE_CADRE", "TOWNSHIP_OFFICER",
				"MONITOR");
		assertThat(
				CAST.one("village-cadre", "{ household(id: \"" + household + "\") { warnings { id } } }", "household"))
			.isEqualTo(Map.of("warnings", List.of(Map.of("id", warning.get("id")))));
	}

	@Test
	@Order(4)
	void the_village_looks_and_makes_an_application_of_it_that_asks_only_what_nobody_knew() {
		Map<?, ?> opened = CAST.change("village-cadre", "openApplication", "ApplicationOpened",
				"missing intake { asked known askedFields knownFields } warning { status }"
						+ " case { id step source medium publicStatus { step message } }",
				Map.of("warningId", warning.get("id"), "version", warning.get("version"), "findings", "自付费用较高，符合申请条件",
						"commitmentSigned", false, "evidenceIds", List.of(photograph("VISIT_PHOTOGRAPH"))));
		assertThat(opened.get("missing").toString()).contains("承诺");
		Map<?, ?> intake = (Map<?, ?>) opened.get("intake");
		assertThat(intake.get("knownFields").toString()).contains("PLACE", "HEAD", "MEMBERS", "CAUSES");
		assertThat(intake.get("askedFields").toString()).contains("SITUATION", "COMMITMENT");
		assertThat(opened.get("warning")).isEqualTo(Map.of("status", "IN_CASE"));
		Map<?, ?> subject = (Map<?, ?>) opened.get("case");
		assertThat(subject.get("step")).isEqualTo("APPLICATION");
		assertThat(subject.get("source")).isEqualTo("SELF_DECLARATION");
		assertThat(subject.get("medium")).isEqualTo("CONSULTING_TELEPHONE");
		caseId = (String) subject.get("id");
	}

	@Test
	@Order(5)
	void an_application_that_lacks_something_does_not_go_on_and_says_what() {
		Map<?, ?> missing = CAST.one("village-cadre", "{ case(id: \"" + caseId + "\") { missing step } }", "case");
		assertThat(missing.get("missing").toString()).contains("承诺");
		Map<String, Object> still = CAST.change("village-cadre", "completeApplication", "ApplicationCompleted",
				"complete case { step }", Map.of("caseId", caseId, "evidenceIds", List.of(photograph("OTHER"))));
		assertThat(still.get("complete")).isEqualTo(false);
	}

	@Test
	@Order(6)
	void what_was_missing_is_handed_in_and_the_village_review_begins() {
		Map<String, Object> whole = CAST.change("village-cadre", "completeApplication", "ApplicationCompleted",
				"complete case { step missing }", Map.of("caseId", caseId, "commitmentSigned", true));
		assertThat(whole.get("complete")).isEqualTo(true);
		assertThat(((Map<?, ?>) whole.get("case")).get("step")).isEqualTo("VILLAGE_REVIEW");
	}

	@Test
	@Order(7)
	void another_word_about_it_now_joins_the_case() {
		Map<?, ?> accepted = CAST.change("mini-program", "submitDeclaration", "DeclarationAccepted", "joined",
				Map.of("regionCode", "621202114001", "medium", "MINI_PROGRAM", "householdId", household, "causes",
						List.of("ILLNESS"), "description", "又要做第二次手术", "commitmentSigned", true, "evidenceIds",
						List.of()));
		assertThat(accepted.get("joined")).isEqualTo(true);
	}

	private static Map<?, ?> told(String persona, String source, String medium, String cause) {
		Map<?, ?> raised = CAST.change(persona, "raiseWarning", "WarningRaised", RAISED, Map.of("householdId",
				household, "source", source, "medium", medium, "causes", List.of(cause), "description", "家里有困难"));
		warning = (Map<?, ?>) raised.get("warning");
		return raised;
	}

	private static String photograph(String kind) {
		return Photographs.ofOwner(SERVICE, "village-cadre", kind, household);
	}

}
