package org.copperwall.screening;

import java.util.List;
import java.util.Optional;

import org.copperwall.event.DomainEvent;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.ScreeningRule;
import org.copperwall.warning.ScreeningFact;
import org.copperwall.warning.ScreeningWarnings;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Makes warnings of what was found. Part of the caller's transaction, with the batch's row locked.
@Component
class BatchRaising {

	private final ScreeningFindingStore findings;

	private final ScreeningWarnings warnings;

	private final RulingSettings settings;

	BatchRaising(ScreeningFindingStore findings, ScreeningWarnings warnings, RulingSettings settings) {
		this.findings = findings;
		this.warnings = warnings;
		this.settings = settings;
	}

	/// @param more whether anything was left to be raised
	record Step(boolean more, List<DomainEvent> events) {

		Step {
			events = List.copyOf(events);
		}

	}

	/// The next households that wait.
	Mono<Step> raise(ScreeningBatch batch, RuleSet rules) {
		return this.findings.waiting(batch.id(), this.settings.raisedAtOnce()).flatMap(waiting -> {
			if (waiting.isEmpty()) {
				return Mono.just(new Step(false, List.of()));
			}
			List<ScreeningFact> facts = waiting.stream().map(finding -> fact(finding, rules)).toList();
			return this.warnings.raise(facts, batch.region(), batch.openedBy(), rules)
				.flatMap(raised -> this.findings.entered(waiting, raised.entered())
					.thenReturn(new Step(true, raised.events())));
		});
	}

	/// Takes back the next that stand in warnings.
	Mono<Step> takeBack(ScreeningBatch batch, BatchState state) {
		String by = Optional.ofNullable(state.retractedBy()).orElseThrow();
		return this.findings.standing(batch.id(), this.settings.raisedAtOnce())
			.flatMap(standing -> standing.isEmpty() ? Mono.just(new Step(false, List.of()))
					: this.warnings.retract(standing, batch.region(), by)
						.flatMap(events -> this.findings.retracted(standing).thenReturn(new Step(true, events))));
	}

	private static ScreeningFact fact(Finding finding, RuleSet rules) {
		ScreeningRule rule = rules.screening().rule(finding.rule()).orElseThrow();
		Judgment judgment = new Judgment(rule, finding.group(), finding.value(), finding.limit(), true);
		Judgment.Range known = judgment.noWorseThan(rules.screening().worsePercent());
		return new ScreeningFact(finding.id(), finding.household(), finding.factKey(), finding.value(), known.from(),
				known.to(), judgment.grounds(), rule.causes().stream().map(RiskCause::valueOf).toList(),
				rule.dimensions().stream().map(Dimension::valueOf).toList());
	}

}
