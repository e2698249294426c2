package org.copperwall.sandbox.signin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import org.copperwall.access.Locales;

/// What the pages of the sandbox's issuer say, in both languages.
@Component
@Profile("sandbox")
class SignInWords {

	private final Properties chinese;

	private final Properties english;

	SignInWords() throws IOException {
		this.chinese = read("zh");
		this.english = read("en");
	}

	/// @param wanted as the client asked for it (`ui_locales`), before the browser's own
	/// languages
	static Locale language(@Nullable String wanted, HttpHeaders headers) {
		return Locales.preferred((wanted != null && !wanted.isBlank())
				? wanted.strip().split(" ", 2)[0].replace('_', '-') : headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE));
	}

	String text(String key, Locale locale) {
		String text = (locale.equals(Locale.ENGLISH) ? this.english : this.chinese).getProperty(key);
		if (text == null) {
			throw new IllegalArgumentException("No words for " + key);
		}
		return text;
	}

	private static Properties read(String language) throws IOException {
		Properties words = new Properties();
		try (Reader reader = new InputStreamReader(
				new ClassPathResource("sandbox/signin/words_" + language + ".properties").getInputStream(),
				StandardCharsets.UTF_8)) {
			words.load(reader);
		}
		return words;
	}

}
