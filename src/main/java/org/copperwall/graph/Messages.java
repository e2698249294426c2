package org.copperwall.graph;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Sentences for people, Chinese unless English is asked for; found at the edge by stable
/// keys.
@Component
public class Messages {

	private final MessageSource source;

	Messages(MessageSource source) {
		this.source = source;
		// Read now: later an event loop would have to wait for the files.
		List.of(Locale.CHINESE, Locale.ENGLISH).forEach((locale) -> source.getMessage("", null, "", locale));
	}

	public String text(String key, Locale locale, List<Object> arguments) {
		return this.source.getMessage(key, arguments.toArray(), language(locale));
	}

	/// The two languages the service speaks.
	public static Locale language(Locale wanted) {
		return wanted.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
	}

}
