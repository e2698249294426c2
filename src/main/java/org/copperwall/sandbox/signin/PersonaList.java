package org.copperwall.sandbox.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.copperwall.sandbox.Persona;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

/// The personas as a form: whose button is pressed, with mouse, finger or keyboard, is chosen.
@Component
@Profile("sandbox")
class PersonaList {

	private final SignInWords words;

	PersonaList(SignInWords words) {
		this.words = words;
	}

	/// @param action where the choice is sent
	/// @param fields what is sent along
	/// @param refusal word of the button that chooses nobody
	String form(String action, Map<String, String> fields, String refusal, Locale locale) {
		return """
				<form method="post" action="%s">
				%s
				%s
				<p class="refusal"><button name="persona" value="" class="plain">%s</button></p>
				</form>
				""".formatted(action, hidden(fields),
				Arrays.stream(PersonaPlace.values())
					.map((place) -> section(place, locale))
					.collect(Collectors.joining("\n")),
				htmlEscape(this.words.text(refusal, locale)));
	}

	static String hidden(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> "<input type=\"hidden\" name=\"" + htmlEscape(field.getKey()) + "\" value=\""
					+ htmlEscape(field.getValue()) + "\">")
			.collect(Collectors.joining("\n"));
	}

	private String section(PersonaPlace place, Locale locale) {
		return """
				<section aria-labelledby="%1$s">
				<h2 id="%1$s">%2$s</h2>
				<ul>
				%3$s
				</ul>
				</section>""".formatted(place.key(), htmlEscape(this.words.text("place." + place.key(), locale)),
				place.personas().stream().map((persona) -> item(persona, locale)).collect(Collectors.joining("\n")));
	}

	private String item(Persona persona, Locale locale) {
		String key = "persona." + persona.clientId() + ".";
		return """
				<li><button name="persona" value="%s">
				<span class="name" lang="zh">%s</span>
				<span class="role">%s</span>
				<span class="where">%s</span>
				<span class="shows">%s</span>
				</button></li>""".formatted(htmlEscape(persona.clientId()), htmlEscape(persona.name()),
				htmlEscape(this.words.text(key + "role", locale)),
				htmlEscape(this.words.text("region." + persona.region(), locale)),
				htmlEscape(this.words.text(key + "shows", locale)));
	}

}
