package org.copperwall.screen;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// A build without the front end says so.
class AbsentScreenTest {

	@ParameterizedTest
	@ValueSource(strings = { "classpath:no-such-folder/", "classpath:no-such-folder" })
	void a_folder_that_is_not_there_holds_nothing(String location) throws Exception {
		FrontEnd none = FrontEnd.in(location);
		assertThat(none.holds("index.html")).isFalse();
		assertThat(none.file("index.html").block()).isNull();
	}

	@Test
	void nor_does_an_empty_one(@TempDir Path folder) throws Exception {
		assertThat(FrontEnd.in(folder.toUri().toString()).holds("index.html")).isFalse();
	}

	@Test
	void the_page_in_its_place_says_so_in_both_languages() {
		assertThat(AbsentPage.text(false)).contains("未包含页面", "made without the screen").doesNotContain("graphiql");
		assertThat(AbsentPage.text(true)).contains("href=\"/graphiql\"");
	}

}
