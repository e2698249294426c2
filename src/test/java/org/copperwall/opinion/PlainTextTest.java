package org.copperwall.opinion;

import java.util.List;

import org.copperwall.access.TestSeal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// When two sources are the same, and what is shown to who must not know whom it is about.
class PlainTextTest {

	@Test
	void the_same_words_are_alike_whatever_stands_between_them() {
		PlainText one = PlainText.of("赵家湾村停水半个月，老人挑水吃。ＡＢＣ１２");
		assertThat(one.likeness(PlainText.of("赵家湾村 停水半个月 老人挑水吃！abc12"))).isEqualTo(1);
		assertThat(one.likeness(PlainText.of("城关镇学校门口没有路灯，孩子放学不安全"))).isLessThan(0.1);
		assertThat(PlainText.of("停水").likeness(PlainText.of("停水。"))).isEqualTo(1);
	}

	@Test
	void a_page_is_the_same_whoever_passed_it_on() {
		for (String copy : List.of("https://www.example.com/a/7?id=3&b=1", "http://m.example.com/a/7/?b=1&id=3#top",
				"HTTPS://EXAMPLE.com/a/7?utm_source=x&id=3&b=1&share_token=9")) {
			assertThat(SourceAddress.of(copy)).as(copy).contains(new SourceAddress("example.com/a/7?b=1&id=3"));
		}
		assertThat(SourceAddress.of("https://example.com/a/8"))
			.isNotEqualTo(SourceAddress.of("https://example.com/a/7"));
		for (String none : List.of("柏林镇", "ftp://example.com/a", "javascript:alert(1)", "https://", "http:// x")) {
			assertThat(SourceAddress.of(none)).as(none).isEmpty();
		}
	}

	@Test
	void no_name_no_number_and_no_village_is_left_of_a_masked_text() {
		assertThat(HardshipWords.only("赵家湾村曹老三（13909391234）重病住院，家中没有收入。"))
			.isEqualTo("＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊重病住院，家中没有收入。");
	}

	@Test
	void the_index_holds_fewer_numbers_than_letters_and_says_nothing_of_their_order() {
		String longest = "柏".repeat(1000) + "林".repeat(1000);
		assertThat(OpinionDigests.pairs(TestSeal.fresh(), longest)).hasSize(3).isSorted();
		assertThat(OpinionDigests.pairs(TestSeal.fresh(), "一")).isEmpty();
	}

}
