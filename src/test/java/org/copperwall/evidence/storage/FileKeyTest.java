package org.copperwall.evidence.storage;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FileKeyTest {

	@Test
	void a_key_names_a_file_below_its_folder() {
		for (String value : List.of("a", "0", "evidence/019384f0-0000-7000-8000-000000000000/original",
				"export/a.b_c-d", "a".repeat(200))) {
			assertThat(new FileKey(value)).hasToString(value);
		}
	}

	@Test
	void a_key_that_leads_elsewhere_cannot_be_made() {
		for (String value : List.of("", "/", "/etc/passwd", "..", "../a", "a/../b", "a/..", "a..b", "a/./b", "./a",
				"a//b", "a/", ".hidden", "a/.hidden", "-a", "a/-b", "A", "a\\b", "a b", "a\nb", "a\n", "a\0", "a%2e",
				"a:b", "姚", "ａ", "a".repeat(201))) {
			assertThatIllegalArgumentException().as(value).isThrownBy(() -> new FileKey(value));
		}
	}

}
