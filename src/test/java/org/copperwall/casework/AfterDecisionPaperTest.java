package org.copperwall.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.CaseScene.input;

/// What hangs in the village as sheets, and what followed a decision as it stands in a dossier.
class AfterDecisionPaperTest {

	private static CaseScene scene;

	private static String id;

	@BeforeAll
	static void open() {
		scene = new CaseScene();
		id = scene.checked();
		scene
			.decide("district-officer", id, "decision", "REJECT", "rejection",
					Map.of("ground", "INCOME_ABOVE_LINE", "reason", "收入高于监测线"))
			.accepted();
		scene.change("mini-program", "requestReview", "ReviewRequested", "case { id }",
				input("caseId", id, "reason", "自付费用没有算进去"));
		scene.change("leading-group-head", "decideReview", "ReviewDecided", "case { id }",
				input("caseId", id, "version", scene.version(id), "outcome", "REOPENED", "opinion", "请核实自付费用"));
		scene.include(id).accepted();
		scene.change("village-secretary", "publishAnnouncement", "AnnouncementPublished", "case { id }",
				input("caseId", id));
	}

	@AfterAll
	static void close() {
		scene.close();
	}

	@Test
	void the_dossier_says_why_not_what_the_review_found_and_what_was_announced() throws IOException {
		Copy copy = Copy.taken(scene.service(), "district-officer", id + ".pdf", "zh");
		keep("dossier-after-decision.pdf", copy);
		assertThat(copy.text()).contains("不予纳入说明", "扣除刚性支出后人均纯收入", "尚未查清", "低于7000.00元", "突发困难风险", "自付费用没有算进去", "重新办理",
				"请核实自付费用", "公告：柏林村曹*户（家庭成员2人）");
		assertThat(Copy.taken(scene.service(), "auditor", id + ".pdf", "zh").text()).contains("不予纳入说明")
			.doesNotContain("低于7000.00元", "自付费用没有算进去");
	}

	@Test
	void a_sheet_bears_its_text_and_nothing_else() throws IOException {
		Copy notice = Copy.taken(scene.service(), "village-cadre", "/notices/" + id + ".pdf", "zh");
		keep("notice.pdf", notice);
		assertThat(notice.header("content-type")).isEqualTo("application/pdf");
		assertThat(notice.text()).contains("防止返贫监测对象公示", "柏林村曹*户", "如有异议")
			.doesNotContain("永福", "病", "13909391234")
			.doesNotContainPattern("[0-9]{5}");
		Copy announcement = Copy.taken(scene.service(), "village-cadre", "/announcements/" + id + ".pdf", "en");
		assertThat(announcement.text()).contains("insuddenseriousdifficulty").doesNotContain("永福");
	}

	@Test
	void who_does_not_see_the_case_gets_no_sheet() {
		assertThat(Copy.taken(scene.service(), "township-officer-yaozhai", "/notices/" + id + ".pdf", "zh").status())
			.isEqualTo(404);
		assertThat(Copy.taken(scene.service(), "screen", "/notices/" + id + ".pdf", "zh").status()).isEqualTo(403);
		assertThat(Copy.taken(scene.service(), "village-cadre", "/notices/nonsense", "zh").status()).isEqualTo(404);
		assertThat(Copy.taken(scene.service(), "village-cadre", "/announcements/" + scene.declared() + ".pdf", "zh")
			.status()).isEqualTo(404);
	}

	private static void keep(String name, Copy copy) throws IOException {
		Files.write(Path.of(System.getProperty("copperwall.target", "target"), name), copy.bytes());
	}

}
