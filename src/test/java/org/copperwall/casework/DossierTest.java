package org.copperwall.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The electronic file of a case, taken out over HTTP and read as others read it.
class DossierTest {

	private static CaseScene scene;

	private static String included;

	@BeforeAll
	static void start() {
		scene = new CaseScene();
		included = scene.checked();
		scene.include(included).accepted();
	}

	@AfterAll
	static void stop() {
		scene.close();
	}

	@Test
	void it_tells_the_whole_case_in_chinese() throws IOException {
		Copy copy = taken("district-officer", included + ".pdf", "zh");
		assertThat(copy.status()).isEqualTo(200);
		Files.write(Path.of("target", "dossier.pdf"), copy.bytes());
		Files.write(Path.of("target", "dossier-en.pdf"), taken("district-officer", included + ".pdf", "en").bytes());
		assertThat(copy.text()).contains("防止返贫监测电子档案", "曹永福", "武都区柏林镇柏林村", "女儿脑瘤手术，医疗费用负担重", "家中两人患病", "应到15，实到12",
				"赞成11，反对1，弃权0", "情况属实，同意", "核查情况属实", "突发严重困难户", "已纳入");
	}

	private static Copy taken(String persona, String path, String language) {
		return Copy.taken(scene.service(), persona, path, language);
	}

}
