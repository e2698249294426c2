package org.copperwall.casework;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.copperwall.graph.Messages;
import org.copperwall.rules.WorkingDays;
import org.springframework.stereotype.Component;

/// Writes what hangs in a village, in both languages. There is no other way to such a text than by a [PublicText].
@Component
class PublicTexts {

	private final Messages messages;

	PublicTexts(Messages messages) {
		this.messages = messages;
	}

	String text(PublicText shown, Locale locale) {
		return switch (shown) {
			case PublicText.Notice notice -> text(notice, locale);
			case PublicText.Announcement announcement -> text(announcement, locale);
		};
	}

	/// What stands above it.
	String title(PublicText shown, Locale locale) {
		return switch (shown) {
			case PublicText.Notice notice -> text("public.notice.title." + notice.kind(), locale);
			case PublicText.Announcement announcement ->
				text("public.announcement.title." + announcement.kind(), locale);
		};
	}

	private String text(PublicText.Notice notice, Locale locale) {
		String needs = notice.needs()
			.stream()
			.map(need -> text("case.need." + need, locale))
			.collect(Collectors.joining(text("case.listSeparator", locale)));
		PublicFacts home = notice.household();
		return text("public.notice." + notice.kind(), locale, place(home), home.head().text(), home.members(), needs,
				WorkingDays.dayOf(notice.from()).toString(), Minute.of(notice.until()), home.village().text(),
				home.township().text());
	}

	private String text(PublicText.Announcement announcement, Locale locale) {
		PublicFacts home = announcement.household();
		String category = announcement.category() == null ? ""
				: text("public.category." + announcement.category(), locale);
		return text("public.announcement." + announcement.kind(), locale, place(home), home.head().text(),
				home.members(), category, WorkingDays.dayOf(announcement.from()).toString(),
				Minute.of(announcement.until()), home.township().text());
	}

	private static String place(PublicFacts home) {
		PlaceName group = home.group();
		return group == null ? home.village().text() : home.village().text() + group.text();
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.text(key, locale, List.of(arguments));
	}

}
