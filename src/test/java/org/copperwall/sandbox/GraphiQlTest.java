package org.copperwall.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.copperwall.SandboxService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/// The graph can be tried out in a browser that reaches nothing but this service.
class GraphiQlTest {

	private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

	private static SandboxService service;

	@BeforeAll
	static void start() {
		service = SandboxService.start();
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void the_page_and_all_it_needs_come_from_the_service_itself() {
		String page = text("/graphiql");
		assertThat(page).contains("id=\"persona\"");
		List<String> references = REFERENCE.matcher(page).results().map((found) -> found.group(1)).toList();
		assertThat(references).hasSizeGreaterThan(5);
		for (String reference : references) {
			if (!reference.equals("data:,")) {
				assertThat(reference).startsWith("/graphiql/");
				assertThat(text(reference)).isNotEmpty();
			}
		}
	}

	@Test
	void nothing_in_it_is_loaded_from_elsewhere() {
		for (String path : List.of("/graphiql/graphiql.min.css", "/graphiql/page.css")) {
			Matcher loads = Pattern.compile("(?:url\\(|@import)\\s*[\"']?(?:https?:)?//").matcher(text(path));
			assertThat(loads.find()).as(path).isFalse();
		}
		assertThat(text("/graphiql/page.js")).doesNotContain("http:").doesNotContain("https://");
	}

	@Test
	void every_persona_can_be_chosen() {
		service.client()
			.get()
			.uri("/graphiql/personas")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.length()")
			.isEqualTo(Persona.ALL.size())
			.jsonPath("$[0].clientId")
			.isEqualTo("district-leader");
	}

	private static String text(String path) {
		return new String(service.client()
			.mutate()
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
			.build()
			.get()
			.uri(path)
			.accept(MediaType.ALL)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBodyContent(), StandardCharsets.UTF_8);
	}

}
