package org.copperwall.fund;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.copperwall.access.Viewer;
import org.copperwall.casework.Decision;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Yuan;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// The second step: a department states line by line what other policies already gave. What is lacking is supplied, and no
/// more: the grant covers what remains of the need.
@Service
class Accepting {

	private static final int MOST_LINES = 20;

	private final GrantDesk desk;

	private final GrantFileStore files;

	private final GrantWords words;

	private final Amounts amounts;

	private final Changes changes;

	Accepting(GrantDesk desk, GrantFileStore files, GrantWords words, Amounts amounts, Changes changes) {
		this.desk = desk;
		this.files = files;
		this.words = words;
		this.amounts = amounts;
		this.changes = changes;
	}

	/// @return fails with NOT_VISIBLE for a grant the viewer does not see
	Mono<Outcome<GrantAnswers.GrantAccepted>> accept(GrantInputs.AcceptGrant input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "acceptGrant", input,
				() -> this.desk.open(input.grantId(), viewer).flatMap(open -> accept(open, input, viewer)),
				kept -> this.desk.kept(kept, viewer).map(GrantAnswers.GrantAccepted::new));
	}

	private Mono<Outcome<Effect<GrantAnswers.GrantAccepted>>> accept(GrantDesk.Open open, GrantInputs.AcceptGrant input,
			Viewer viewer) {
		GrantFile file = open.file();
		GrantGates gates = file.notDeclarer(file.at(GrantStep.DEPARTMENT_ACCEPTANCE, input.version(), viewer), viewer)
			.words("opinion", input.opinion(), GrantFile.LONGEST_WORDS)
			.entry(input.otherPolicies().size() <= MOST_LINES, "otherPolicies", "tooMany", MOST_LINES);
		lines(gates, input);
		amount(gates, file, input);
		return gates.then(() -> decided(open, input, viewer))
			.follow(after -> (input.decision() == Decision.SEND_BACK ? Mono.<Void>empty()
					: this.files.insert(after, lines(input)))
				.then(this.desk.keep(open, after, List.of(GrantEvent.left(open.grant(), after, input.decision())),
						viewer))
				.map(kept -> new Effect<>(new GrantAnswers.GrantAccepted(kept.grant()),
						Map.of("grant", kept.grant().id()), kept.events())));
	}

	private void lines(GrantGates gates, GrantInputs.AcceptGrant input) {
		for (int place = 0; place < Math.min(input.otherPolicies().size(), MOST_LINES); place++) {
			this.amounts.tried(gates, "otherPolicies[" + place + "].amount", input.otherPolicies().get(place).amount());
		}
	}

	private void amount(GrantGates gates, GrantFile file, GrantInputs.AcceptGrant input) {
		Yuan amount = input.amount();
		boolean accepts = input.decision() == Decision.APPROVE;
		gates.entry(!accepts || amount != null, "amount", "required")
			.entry(accepts || amount == null, "amount", "fund.acceptedOnly");
		if (!accepts || amount == null) {
			return;
		}
		this.amounts.tried(gates, "amount", amount);
		Yuan gap = gap(file.grant(), input);
		gates.require(gap.compareTo(Yuan.ZERO) > 0, RefusalCode.NOT_ELIGIBLE, "otherPolicies", "fund.noGap")
			.within(amount, gap, "amount", "fund.overGap")
			.within(amount, file.grant().money().requested(), "amount", "fund.overRequested");
		file.capped(gates, amount, "amount");
	}

	private static Yuan gap(Grant grant, GrantInputs.AcceptGrant input) {
		return input.otherPolicies()
			.stream()
			.limit(MOST_LINES)
			.map(GrantInputs.LineEntered::amount)
			.filter(amount -> amount.compareTo(Yuan.ZERO) > 0)
			.reduce(grant.money().need(), Yuan::minus);
	}

	private static List<GrantLine> lines(GrantInputs.AcceptGrant input) {
		return input.otherPolicies().stream().map(line -> new GrantLine(line.policy(), line.amount())).toList();
	}

	private Grant decided(GrantDesk.Open open, GrantInputs.AcceptGrant input, Viewer viewer) {
		Grant grant = open.grant();
		Grant.Acceptance by = new Grant.Acceptance(input.decision(), viewer.subject(), viewer.role(), open.now(),
				this.words.seal(GrantWords.OPINION, grant.id(), input.opinion()));
		return switch (input.decision()) {
			case APPROVE -> grant.accepted(Objects.requireNonNull(input.amount()), by, open.file().ruleSetId());
			case SEND_BACK -> grant.sentBack(by, open.file().ruleSetId());
			case REJECT -> grant.refused(by, open.file().ruleSetId());
		};
	}

}
