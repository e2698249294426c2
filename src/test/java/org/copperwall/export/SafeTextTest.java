package org.copperwall.export;

import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What people wrote, as a spreadsheet may see it.
class SafeTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "=cmd|' /C calc'!A0", "+86 139", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠SUM(A1)",
			"﹦1", "﹢1", "﹣1", "﹫A", "−1", "  =1", "\u3000=1", "\u00a0=1", "\u200b=1", "\u2060=1", "\u00ad=1", "\t=1",
			"\r=1", "\n=1", "\r\n=1", "\u0000=1", "\ufeff=1", "\u202e=1", "\u2028=1", "\u1680＝1", "\u0001\u0002 \t＝1",
			"=HYPERLINK(\"http://x\",\"看\")" })
	void a_text_that_looks_like_a_formula_gets_an_apostrophe(String hostile) {
		assertThat(SafeText.of(hostile)).startsWith("'").doesNotContainPattern("[\\p{Cntrl}\\u2028\\u202e\\ufeff]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "曹永福", "柏林镇", "a=b", "1-2", "'=1", "李 =1", "139****1234", "😀=", "\u20000䶴" })
	void other_text_stays_as_it_is(String harmless) {
		assertThat(SafeText.of(harmless)).isEqualTo(harmless);
	}

	@Test
	void breaks_become_blanks_and_what_no_sheet_holds_is_left_out() {
		Map.of("一\r\n二\n三\t四", "一 二 三 四", "a\u0000b\u0007c\u007fd\u0085e", "abcd e", "x\ud800y\udc00z", "xyz",
				"\uffff非\ufffe", "非", "右\u202e左\u202c", "右左", "\u2066里\u2069", "里")
			.forEach((given, safe) -> assertThat(SafeText.of(given)).isEqualTo(safe));
	}

	@Test
	void no_text_is_longer_than_a_cell_and_no_letter_is_cut_in_two() {
		String longest = "字".repeat(SafeText.LONGEST);
		assertThat(SafeText.of(longest)).isEqualTo(longest);
		assertThat(SafeText.of(longest + "字")).hasSize(SafeText.LONGEST).endsWith("字…");
		String pairs = "a" + "😀".repeat(SafeText.LONGEST);
		assertThat(SafeText.of(pairs)).hasSizeLessThanOrEqualTo(SafeText.LONGEST).endsWith("😀…");
		assertThat(SafeText.of("=" + longest)).hasSize(SafeText.LONGEST).startsWith("'=");
	}

	@Test
	void whatever_is_drawn_never_begins_like_a_formula() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		String signs = "=+-@＝＋－＠ \t\r\n\u3000\u200b\ufeff'\"a字\u0000\u202e";
		for (int round = 0; round < 20_000; round++) {
			StringBuilder drawn = new StringBuilder();
			for (int length = random.nextInt(8); length > 0; length--) {
				drawn.append(random.nextInt(10) == 0 ? (char) random.nextInt(0x10000)
						: signs.charAt(random.nextInt(signs.length())));
			}
			String safe = SafeText.of(drawn.toString());
			String seen = safe.replaceAll("^[\\s\\p{Z}\\p{Cf}]+", "");
			assertThat(seen).as("seed %d", seed).doesNotContainPattern("^[=+\\-@＝＋－＠]");
			assertThat(safe).as("seed %d", seed).doesNotContainPattern("\\p{Cntrl}");
		}
	}

}
