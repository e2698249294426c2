package org.copperwall.sandbox.signin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

/// The issuer's pages. They run no script and load nothing but a style sheet and, where the machine has none, a typeface,
/// both from here; whatever came with a request is written into them escaped.
@Component
@Profile("sandbox")
class SignInPages {

	private static final String AUTHORIZE = OwnOrigin.PATH + "/authorize";

	private static final String DEVICE = OwnOrigin.PATH + "/device";

	private final SignInWords words;

	private final PersonaList personas;

	SignInPages(SignInWords words, PersonaList personas) {
		this.words = words;
		this.personas = personas;
	}

	/// Who signs in?
	String choose(AuthorizationRequest request, Locale locale) {
		Map<String, String> fields = request.fields();
		return page("choose", locale, otherLanguage(AUTHORIZE, fields, locale), "<p class=\"lead\">"
				+ said("choose.lead", locale) + "</p>"
				+ this.personas.form(AUTHORIZE, with(fields, "ui_locales", locale.getLanguage()), "cancel", locale));
	}

	/// Which wall is it?
	/// @param wrong a code that no wall shows; empty before one was entered
	String enterCode(String wrong, Locale locale) {
		String fault = wrong.isEmpty() ? ""
				: "<p class=\"fault\" id=\"fault\" role=\"alert\">" + said("device.wrong", locale) + "</p>";
		return page("device", locale, otherLanguage(DEVICE, Map.of(), locale),
				"""
						<p class="lead">%s</p>
						<form method="get" action="%s" class="code">
						%s
						<label for="user_code">%s</label>
						<input id="user_code" name="user_code" value="%s" required autofocus autocomplete="off" spellcheck="false"
						 autocapitalize="characters" maxlength="20" size="9" %s>
						<input type="hidden" name="ui_locales" value="%s">
						<button class="primary">%s</button>
						</form>"""
					.formatted(said("device.lead", locale), DEVICE, fault, said("device.code", locale),
							htmlEscape(wrong),
							wrong.isEmpty() ? "" : "aria-invalid=\"true\" aria-describedby=\"fault\"",
							locale.getLanguage(), said("device.next", locale)));
	}

	/// Who signs in for this wall?
	String chooseForWall(Wall wall, Locale locale) {
		Map<String, String> fields = Map.of("user_code", wall.userCode());
		return page("wall", locale, otherLanguage(DEVICE, fields, locale), """
				<p class="lead">%s</p>
				<p class="shown">%s</p>
				%s""".formatted(said("wall.lead", locale), htmlEscape(Walls.shown(wall.userCode())),
				this.personas.form(DEVICE, with(fields, "ui_locales", locale.getLanguage()), "wall.refuse", locale)));
	}

	/// A sentence, and nothing more to do here.
	/// @param about `title` and `lead` of these words
	String note(String about, Locale locale) {
		return page(about, locale, "", "<p class=\"lead\">" + said(about + ".lead", locale) + "</p>");
	}

	private String page(String about, Locale locale, String header, String content) {
		return """
				<!doctype html>
				<html lang="%s">
				<head>
				<meta charset="utf-8">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<title>%s · Copperwall</title>
				<link rel="icon" href="data:,">
				<link rel="stylesheet" href="%s/style.css">
				</head>
				<body>
				<header><p class="brand"><span lang="zh">防返贫动态监测</span> Copperwall <em>%s</em></p>%s</header>
				<main>
				<h1>%s</h1>
				%s
				</main>
				</body>
				</html>
				""".formatted(locale.equals(Locale.ENGLISH) ? "en" : "zh-CN", said(about + ".title", locale),
				OwnOrigin.PATH, said("sandbox", locale), header, said(about + ".title", locale), content);
	}

	private String otherLanguage(String path, Map<String, String> fields, Locale locale) {
		Locale other = locale.equals(Locale.ENGLISH) ? Locale.CHINESE : Locale.ENGLISH;
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		with(fields, "ui_locales", other.getLanguage())
			.forEach((name, _) -> address.queryParam(name, "{" + name + "}"));
		String link = address.encode().buildAndExpand(with(fields, "ui_locales", other.getLanguage())).toUriString();
		return "<a href=\"" + htmlEscape(link) + "\" lang=\"" + other.getLanguage() + "\">" + said("language", other)
				+ "</a>";
	}

	private static Map<String, String> with(Map<String, String> fields, String name, String value) {
		Map<String, String> more = new LinkedHashMap<>(fields);
		more.put(name, value);
		return more;
	}

	private String said(String key, Locale locale) {
		return htmlEscape(this.words.text(key, locale));
	}

}
