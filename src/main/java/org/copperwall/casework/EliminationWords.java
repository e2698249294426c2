package org.copperwall.casework;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.copperwall.graph.Messages;
import org.springframework.stereotype.Component;

/// Puts the conditions of an elimination into words.
@Component
class EliminationWords {

	private final Messages messages;

	EliminationWords(Messages messages) {
		this.messages = messages;
	}

	String title(EliminationCondition condition, Locale locale) {
		return this.messages.text("elimination.title." + condition.key(), locale, List.of());
	}

	/// How it stands, with what was found, what that is held against, and what is open.
	String explanation(EliminationCondition condition, Locale locale) {
		String value = condition.value();
		String told = this.messages.text("violation." + condition.sentence(), locale,
				List.of(value == null ? "" : value, condition.limit()));
		List<String> open = open(condition, locale);
		return open.isEmpty() ? told : this.messages.text("elimination.open", locale,
				List.of(told, String.join(this.messages.text("case.listSeparator", locale, List.of()), open)));
	}

	/// The causes or dimensions that are not known to be settled.
	List<String> open(EliminationCondition condition, Locale locale) {
		String kind = condition.key() == EliminationKey.RISK_GONE ? "dossier.cause." : "elimination.dimension.";
		return condition.open()
			.stream()
			.map(name -> this.messages.text(kind + name, locale, List.of()))
			.collect(Collectors.toList());
	}

}
