package org.copperwall.warning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Messages;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.RuleSets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Weighs reports by the rules in force, and says why one weighs what it does.
@Component
class Weighing {

	private final RuleSets rules;

	private final Messages messages;

	Weighing(RuleSets rules, Messages messages) {
		this.rules = rules;
		this.messages = messages;
	}

	Mono<Weight> of(RegionCode region, Instant at, Collection<RiskCause> causes, Collection<Dimension> dimensions) {
		return this.rules.inForce(region, at).map(rules -> Weight.by(rules.warning().severity(), causes, dimensions));
	}

	/// One reason, in the viewer's language. What was found is told to those alone who
	/// handle warnings: the sums a family
	/// paid for its sick are nobody else's business.
	String sentence(SeverityGround ground, Viewer viewer) {
		Locale locale = viewer.locale();
		return switch (ground.code()) {
			case BASE -> text("BASE", locale, ground.levels());
			case SHOCK -> text("SHOCK", locale, text("cause." + ground.subject(), locale), ground.levels());
			case DIMENSIONS -> text("DIMENSIONS", locale, shown(ground.value()), ground.levels());
			case GIVEN -> text("GIVEN", locale, text("level." + Severity.ofLevel(ground.levels()), locale));
			case RULE -> text(measured(ground, viewer) ? "RULE" : "RULE.met", locale, title(ground, locale),
					found(ground), limit(ground), text("level." + Severity.ofLevel(ground.levels()), locale));
			case GRAVER ->
				text(measured(ground, viewer) ? "GRAVER" : "GRAVER.met", locale, found(ground), limit(ground));
		};
	}

	/// Whether the viewer may know what was measured.
	static boolean measured(SeverityGround ground, Viewer viewer) {
		return ground.value() != null && Warnings.handles(viewer);
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.text("severity." + key, locale, List.of(arguments));
	}

	private static String title(SeverityGround ground, Locale locale) {
		String title = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ground.titleEn() : ground.title();
		return shown(title);
	}

	private static String found(SeverityGround ground) {
		return shown(ground.amount() ? ground.amountFound() : ground.value());
	}

	private static String limit(SeverityGround ground) {
		return shown(ground.amount() ? ground.amountLimit() : ground.limit());
	}

	private static String shown(@Nullable Object value) {
		return value == null ? "" : value.toString();
	}

}
