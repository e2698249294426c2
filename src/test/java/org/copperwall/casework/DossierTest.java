package org.copperwall.casework;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.GlobalId;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The electronic file of a case, taken out over HTTP and read as others read it.
class DossierTest {

	private static final String VERIFY = """
			query($id: ID!, $sha256: String!) { verifyDossier(caseId: $id, sha256: $sha256) {
			  status form masked issuedAt position current } }""";

	private static CaseScene scene;

	private static String included;

	@BeforeAll
	static void start() {
		scene = new CaseScene();
		included = scene.checked();
		scene.include(included).accepted();
		PhotographsOnFile.of(scene, included, 6, 300);
	}

	@AfterAll
	static void stop() {
		scene.close();
	}

	@Test
	void it_tells_the_whole_case_in_chinese() throws IOException {
		Copy copy = taken("district-officer", included + ".pdf", "zh");
		assertThat(copy.status()).isEqualTo(200);
		assertThat(copy.header("content-type")).isEqualTo("application/pdf");
		assertThat(copy.header("cache-control")).isEqualTo("private, no-store");
		assertThat(copy.header("content-disposition"))
			.isEqualTo("attachment; filename=\"dossier-" + uuid(included) + ".pdf\"");
		keep("dossier.pdf", copy);
		assertThat(copy.text()).contains("防止返贫监测电子档案", "曹永福", "武都区柏林镇柏林村", "女儿脑瘤手术，医疗费用负担重", "家中两人患病", "应到15，实到12",
				"赞成11，反对1，弃权0", "情况属实，同意", "核查情况属实", "突发严重困难户", "已纳入", "入户照片", "住房照片");
	}

	@Test
	void it_speaks_english_to_who_prefers_that() throws IOException {
		Copy copy = taken("district-officer", included + ".pdf", "en");
		keep("dossier-en.pdf", copy);
		assertThat(copy.text()).contains("Casedossier", "曹永福", "Suddenseriousdifficulty", "Photographofthevisit");
	}

	@Test
	void numbers_and_telephones_are_masked() {
		assertThat(taken("district-officer", included + ".pdf", "zh").text())
			.doesNotContainPattern("621202[0-9]{11}[0-9X]")
			.doesNotContain("13909391234")
			.contains("139****1234", "已遮盖");
	}

	@Test
	void who_says_what_for_is_given_them_in_clear_for_a_quarter_of_an_hour() {
		String number = CaseScene.number();
		String id = (String) scene
			.declare("mini-program",
					CaseScene.declaration("household",
							Map.of("headName", "曹䶮", "idNumber", number, "phone", "13909395678", "members", List.of())))
			.subject()
			.get("id");
		assertThat(taken("village-cadre", id + ".pdf", "zh").text()).contains("曹䶮").doesNotContain(number);
		Map<String, Object> granted = request("village-cadre", id, "入户核对证件");
		String url = (String) granted.get("url");
		assertThat(url).startsWith("/dossiers/" + id + ".pdf?grant=");
		assertThat(taken("village-cadre", url, "zh").text()).contains(number, "13909395678", "入户核对证件");
		assertThat(taken("district-officer", url, "zh").status()).isEqualTo(403);
		assertThat(taken("village-cadre", url.replace(id, included), "zh").status()).isEqualTo(403);
		assertThat(taken("village-cadre", id + ".pdf?grant=" + UUID.randomUUID(), "zh").status()).isEqualTo(403);
		assertThat(taken("village-cadre", id + ".pdf?grant=x", "zh").status()).isEqualTo(403);
		scene.service().advance("PT15M");
		Copy late = taken("village-cadre", url, "zh");
		assertThat(late.status()).isEqualTo(403);
		assertThat(late.header("content-type")).isEqualTo("application/json");
		assertThat(new String(late.bytes(), StandardCharsets.UTF_8)).contains("FORBIDDEN", "已过期");
	}

	@Test
	void a_grant_is_a_reveal_with_its_purpose() {
		String id = scene.declared();
		request("township-officer", id, "年度抽查");
		String household = scene.look("district-officer", id, "household { id }")
			.path("case.household.id")
			.entity(String.class)
			.get();
		scene.as("auditor")
			.document("query($id: ID!) { revealsOf(householdId: $id) { edges { node { purpose fields } } } }")
			.variable("id", household)
			.execute()
			.path("revealsOf.edges[0].node.purpose")
			.entity(String.class)
			.isEqualTo("年度抽查");
		assertThat(scene
			.change("township-officer", "requestDossier", "DossierRequested", "url",
					CaseScene.input("caseId", id, "purpose", " "))
			.violations()).containsExactly("purpose required");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mini-program", "screen", "district-leader", "insurer", "opinion-desk" })
	void who_only_looks_from_afar_is_given_none(String persona) {
		Copy copy = taken(persona, included + ".pdf", "zh");
		assertThat(copy.status()).isEqualTo(403);
		assertThat(taken(persona, included + ".zip", "zh").status()).isEqualTo(403);
	}

	@Test
	void a_case_elsewhere_is_as_absent_as_one_that_is_not_there() {
		Copy elsewhere = taken("township-officer-yaozhai", included + ".pdf", "zh");
		Copy absent = taken("township-officer-yaozhai", GlobalId.of("Case", UUID.randomUUID()) + ".pdf", "zh");
		assertThat(elsewhere.status()).isEqualTo(404);
		assertThat(elsewhere.bytes()).isEqualTo(absent.bytes());
		assertThat(taken("township-officer-yaozhai", GlobalId.of("Household", uuid(included)) + ".pdf", "zh").status())
			.isEqualTo(404);
		assertThat(taken("district-officer", "x.doc", "zh").status()).isEqualTo(404);
	}

	@Test
	void what_was_written_about_people_is_for_those_who_handle_cases() {
		assertThat(taken("auditor", included + ".pdf", "zh").text()).contains("有记载，按岗位权限不予显示")
			.doesNotContain("女儿脑瘤手术", "家中两人患病", "情况属实");
	}

	@Test
	void blind_findings_stay_blind_on_paper() {
		String id = scene.examined();
		scene.sign("township-cadre", id, "townshipCadre", true).accepted();
		assertThat(taken("township-cadre", id + ".pdf", "zh").text()).contains("核查情况属实", "乡镇干部核查");
		assertThat(taken("district-officer", id + ".pdf", "zh").text()).doesNotContain("核查情况属实")
			.contains("本轮另有1项意见已签署");
	}

	@Test
	void a_file_that_was_lost_or_taken_back_is_named_and_not_shown() {
		String id = scene.reviewed();
		List<UUID> photographs = PhotographsOnFile.of(scene, id, 2, 50);
		PhotographsOnFile.lose(scene, photographs.get(0), "preview");
		scene.service()
			.database()
			.execute(
					"""
							UPDATE evidence SET status = 'WITHDRAWN', withdrawn_at = now(), withdrawn_by = 'test', withdrawal_sealed = '\\x00'
							 WHERE id = '%s'"""
						.formatted(photographs.get(1)));
		String text = taken("district-officer", id + ".pdf", "zh").text();
		assertThat(text).contains("此照片未能从存储中读出", "已撤回，不再显示");
	}

	@Test
	void a_copy_is_known_until_a_byte_of_it_is_altered() {
		Copy copy = taken("district-officer", included + ".pdf", "zh");
		assertThat(status(included, copy.sha256())).isEqualTo("GENUINE");
		assertThat(status(included, copy.sha256().toUpperCase(Locale.ROOT))).isEqualTo("GENUINE");
		byte[] bytes = copy.bytes();
		Random random = new Random(20261122);
		for (int attempt = 0; attempt < 200; attempt++) {
			int place = attempt == 0 ? 0 : attempt == 1 ? bytes.length - 1 : random.nextInt(bytes.length);
			byte before = bytes[place];
			bytes[place] ^= (byte) (1 << random.nextInt(8));
			assertThat(status(included, Copy.sha256(bytes))).as("byte %d", place).isEqualTo("UNKNOWN");
			bytes[place] = before;
		}
		assertThat(status(included, Copy.sha256(Arrays.copyOf(bytes, bytes.length - 1)))).isEqualTo("UNKNOWN");
	}

	@Test
	void a_copy_of_another_case_is_unknown_and_what_is_no_digest_is_refused() {
		Copy copy = taken("district-officer", included + ".pdf", "zh");
		assertThat(status(scene.declared(), copy.sha256())).isEqualTo("UNKNOWN");
		scene.as("auditor")
			.document(VERIFY)
			.variable("id", included)
			.variable("sha256", copy.sha256().substring(1))
			.execute()
			.errors()
			.satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_REQUEST"));
	}

	@Test
	void verification_says_whether_the_case_has_changed_since() {
		String id = scene.declared();
		Copy copy = taken("village-cadre", id + ".pdf", "zh");
		assertThat(verified(id, copy.sha256())).containsEntry("current", true)
			.containsEntry("masked", true)
			.containsEntry("form", "PDF");
		scene.compare(id);
		assertThat(verified(id, copy.sha256())).containsEntry("current", false).containsEntry("status", "GENUINE");
	}

	@Test
	void a_row_that_the_log_does_not_know_proves_nothing() {
		String forged = "ab".repeat(32);
		scene.service()
			.database()
			.execute(
					"""
							INSERT INTO dossier_issue (id, case_id, form, sha256, byte_length, masked, log_position, issuer, subject, issued_at)
							VALUES (gen_random_uuid(), '%s', 'PDF', '\\x%s', 1, true, 1, 'x', 'x', now())"""
						.formatted(uuid(included), forged));
		assertThat(status(included, forged)).isEqualTo("UNKNOWN");
	}

	/// What is printed is the case at the printed position, however fast it changes.
	@Test
	void it_shows_the_case_at_one_position() {
		String id = scene.declared();
		DossierReading reading = scene.service().bean(DossierReading.class);
		Viewer viewer = new Viewer("test", "test", null, Set.of(Role.DISTRICT_OFFICER), new RegionCode("621202"), null,
				Set.of(), Locale.CHINESE);
		CompletableFuture<Void> changes = CompletableFuture.runAsync(() -> {
			for (int time = 0; time < 20; time++) {
				scene.compare(id);
			}
		});
		int read = 0;
		while (!changes.isDone() || read < 20) {
			Dossier dossier = reading.read(uuid(id), null, viewer).block();
			assertThat(dossier.file().comparisons()).hasSize(compared(id, dossier.head().position()));
			read++;
		}
		changes.join();
	}

	/// For people to look at.
	private static void keep(String name, Copy copy) throws IOException {
		Files.write(Path.of(System.getProperty("copperwall.target"), name), copy.bytes());
	}

	private static int compared(String id, long position) {
		return Integer.parseInt(scene.service()
			.database()
			.value("""
					SELECT count(*)::text FROM event WHERE subject_id = '%s' AND position <= %d
					   AND convert_from(payload, 'UTF8')::jsonb #>> '{facts,what}' = 'COMPARISON'""".formatted(uuid(id),
					position)));
	}

	private static Map<String, Object> request(String persona, String id, String purpose) {
		return scene
			.change(persona, "requestDossier", "DossierRequested", "url expiresAt",
					CaseScene.input("caseId", id, "purpose", purpose))
			.accepted();
	}

	private static String status(String id, String sha256) {
		return (String) verified(id, sha256).get("status");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> verified(String id, String sha256) {
		return scene.as("auditor")
			.document(VERIFY)
			.variable("id", id)
			.variable("sha256", sha256)
			.execute()
			.path("verifyDossier")
			.entity(Map.class)
			.get();
	}

	private static Copy taken(String persona, String path, String language) {
		return Copy.taken(scene.service(), persona, path, language);
	}

	private static UUID uuid(String id) {
		return GlobalId.parse(id).orElseThrow().id();
	}

}
