package org.copperwall.casework;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.copperwall.graph.Messages;
import org.copperwall.graph.Yuan;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/// Says what was looked at and what was found, so that a family understands it.
@Component
class AssessmentWords {

	private final Messages messages;

	AssessmentWords(Messages messages) {
		this.messages = messages;
	}

	String title(Criterion criterion, Locale locale) {
		return text("criterion." + criterion.key(), locale);
	}

	/// What was found; what nobody knows is said to be so.
	String value(Criterion criterion, Locale locale) {
		Yuan amount = criterion.amount();
		Integer count = criterion.count();
		return switch (criterion.key()) {
			case INCOME, INCOME_AFTER_EXPENSES ->
				amount == null ? unknown(locale) : text("criterion.yuan", locale, amount.toString());
			case RISK_CAUSE, SHOCK_CAUSE -> criterion.met() == null ? unknown(locale) : causes(criterion, locale);
			case FORMER_POOR -> said(criterion.met(), "criterion.yes", "criterion.no", locale);
			case FOOD, CLOTHING, COMPULSORY_EDUCATION, BASIC_MEDICAL_CARE, SAFE_HOUSING, DRINKING_WATER ->
				said(criterion.met(), "criterion.atRisk", "criterion.secure", locale);
			case LABOUR -> count == null ? unknown(locale) : text("criterion.persons", locale, count);
			case ALLOWANCE -> count == null ? unknown(locale)
					: count == 0 ? text("criterion.noAllowance", locale) : text("criterion.class", locale, count);
		};
	}

	/// What it was held against; null for what has no limit.
	@Nullable String limit(Criterion criterion, Locale locale) {
		Yuan limit = criterion.limit();
		return limit == null ? null : text("criterion.below", locale, limit.toString());
	}

	String policy(OtherPolicy policy, Locale locale) {
		return text("policy." + policy, locale);
	}

	/// The answer in one sentence.
	String summary(Assessment assessment, Locale locale) {
		if (assessment.category() != null) {
			return text("assessment.category", locale, text("public.category." + assessment.category(), locale));
		}
		List<CriterionKey> unknown = assessment.unknown();
		String told = text("assessment.none", locale, policy(assessment.nearestPolicy(), locale));
		return unknown.isEmpty() ? told
				: told + text("assessment.unknown", locale,
						unknown.stream()
							.map(key -> text("criterion." + key, locale))
							.collect(Collectors.joining(text("case.listSeparator", locale))));
	}

	private String causes(Criterion criterion, Locale locale) {
		return criterion.causes().isEmpty() ? text("criterion.noCause", locale)
				: criterion.causes()
					.stream()
					.map(cause -> text("dossier.cause." + cause, locale))
					.collect(Collectors.joining(text("case.listSeparator", locale)));
	}

	private String said(@Nullable Boolean met, String yes, String no, Locale locale) {
		return met == null ? unknown(locale) : text(met ? yes : no, locale);
	}

	private String unknown(Locale locale) {
		return text("criterion.unknown", locale);
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.text(key, locale, List.of(arguments));
	}

}
