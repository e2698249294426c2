package org.copperwall.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.copperwall.access.Role;
import org.copperwall.graph.Messages;
import org.jspecify.annotations.Nullable;

/// The words of a dossier in one language. Times are those of the district.
record DossierWords(Messages messages, Locale locale) {

	static final Set<String> DEPARTMENTS = Set.of("RURAL_REVITALISATION", "EDUCATION", "MEDICAL_INSURANCE",
			"WATER_CONSERVANCY", "HOUSING_CONSTRUCTION", "CIVIL_AFFAIRS", "HUMAN_RESOURCES", "PUBLIC_SECURITY",
			"MARKET_SUPERVISION");

	/// @param key below `dossier.`
	String text(String key, Object... arguments) {
		return this.messages.text("dossier." + key, this.locale, List.of(arguments));
	}

	/// The word for a constant, such as `dossier.step.APPLICATION`.
	String word(String kind, Enum<?> constant) {
		return text(kind + "." + constant.name());
	}

	/// How a case stands: an approved elimination includes nobody.
	String status(Case subject) {
		return text((subject.isElimination() ? "eliminationStatus." : "status.") + subject.status());
	}

	String words(String kind, Collection<? extends Enum<?>> constants) {
		return constants.stream().map(constant -> word(kind, constant)).collect(Collectors.joining(text("separator")));
	}

	String time(@Nullable Instant at) {
		return at == null ? none() : Minute.of(at);
	}

	String day(@Nullable LocalDate day) {
		return day == null ? none() : day.toString();
	}

	String value(@Nullable String value) {
		return value == null || value.isBlank() ? none() : value;
	}

	/// Words about people, as far as the viewer may read them.
	/// @param written whether something was written at all
	String sealed(boolean written, @Nullable String readable) {
		return written && readable == null ? text("notShown") : value(readable);
	}

	/// A post and the person who acted in it.
	String actor(@Nullable Role role, @Nullable String person) {
		return role == null ? value(person)
				: person == null ? word("role", role) : text("actor", word("role", role), person);
	}

	/// A rule set may name departments that have no word here.
	String departments(Collection<String> keys) {
		return keys.stream().map(this::department).collect(Collectors.joining(text("separator")));
	}

	String department(String key) {
		return DEPARTMENTS.contains(key) ? text("department." + key) : key;
	}

	/// The same for a narrow column.
	String actorInLines(@Nullable Role role, @Nullable String person) {
		return role == null ? value(person) : word("role", role) + "\n" + value(person);
	}

	String yes(boolean yes) {
		return text(yes ? "yes" : "no");
	}

	/// In place of a list without entries.
	String nothing() {
		return text("nothing");
	}

	String none() {
		return text("none");
	}

}
