package org.copperwall.fund;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.casework.Case;
import org.copperwall.casework.CaseKind;
import org.copperwall.casework.CaseStatus;
import org.copperwall.casework.Cases;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Yuan;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.monitoring.Monitoring;
import org.copperwall.monitoring.MonitoringObject;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.RuleSets;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// The first step: a township asks for a grant for a household under monitoring, or for one whose case is still open.
@Service
class Declaring {

	private final GrantStore store;

	private final GrantDesk desk;

	private final GrantWords words;

	private final Amounts amounts;

	private final Households households;

	private final Monitoring monitoring;

	private final Cases cases;

	private final RuleSets rules;

	private final Changes changes;

	private final Ids ids;

	private final Clock clock;

	Declaring(GrantStore store, GrantDesk desk, GrantWords words, Amounts amounts, Households households,
			Monitoring monitoring, Cases cases, RuleSets rules, Changes changes, Ids ids, Clock clock) {
		this.store = store;
		this.desk = desk;
		this.words = words;
		this.amounts = amounts;
		this.households = households;
		this.monitoring = monitoring;
		this.cases = cases;
		this.rules = rules;
		this.changes = changes;
		this.ids = ids;
		this.clock = clock;
	}

	/// A household, as a declaration finds it.
	/// @param spell it is in; absent for none
	/// @param caseId of its open identification case; absent for none
	/// @param promised to it this year already
	private record Home(Household household, @Nullable MonitoringObject spell, @Nullable UUID caseId, RuleSet rules,
			Yuan promised) {

		Grant.Subject subject() {
			return new Grant.Subject(this.household.id(), this.household.regionCode(),
					this.spell == null ? null : this.spell.id(), this.spell == null ? this.caseId : null);
		}

	}

	/// @return fails with NOT_VISIBLE for a household or grant that is not the viewer's
	Mono<Outcome<GrantAnswers.GrantDeclared>> declare(GrantInputs.DeclareGrant input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "declareGrant", input,
				() -> input.grantId() == null ? anew(input, viewer) : again(input, input.grantId(), viewer),
				kept -> this.desk.kept(kept, viewer).map(GrantAnswers.GrantDeclared::new));
	}

	private Mono<Outcome<Effect<GrantAnswers.GrantDeclared>>> anew(GrantInputs.DeclareGrant input, Viewer viewer) {
		return Mono.fromSupplier(() -> GlobalId.idOf("Household", input.householdId()))
			.flatMap(id -> this.households.lock(id, viewer))
			.flatMap(household -> home(household, viewer))
			.flatMap(home -> this.store.hasOpen(home.household().id()).flatMap(open -> {
				GrantGates gates = tried(new GrantGates(), input, home).require(!open, RefusalCode.DUPLICATE,
						"householdId", "fund.openGrant");
				return gates.then(() -> grant(input, home, viewer))
					.follow(grant -> this.desk.enter(grant, home.rules().grants()).map(Declaring::effect));
			}));
	}

	private Mono<Outcome<Effect<GrantAnswers.GrantDeclared>>> again(GrantInputs.DeclareGrant input, String grantId,
			Viewer viewer) {
		return this.desk.open(grantId, viewer)
			.flatMap(open -> this.households.lock(open.grant().householdId(), viewer)
				.flatMap(household -> home(household, viewer))
				.flatMap(home -> {
					GrantGates gates = open.file()
						.at(GrantStep.TOWNSHIP_DECLARATION, input.version(), viewer)
						.entry(input.version() != null, "version", "required")
						.entry(GlobalId.of("Household", home.household().id()).equals(input.householdId()),
								"householdId", "fund.otherHousehold");
					return tried(gates, input, home).then(() -> redeclared(open, input, home, viewer))
						.follow(after -> this.desk
							.keep(open, after, List.of(GrantEvent.left(open.grant(), after, null)), viewer)
							.map(Declaring::effect));
				}));
	}

	private GrantGates tried(GrantGates gates, GrantInputs.DeclareGrant input, Home home) {
		this.amounts.tried(gates, "need", input.need());
		this.amounts.tried(gates, "amount", input.amount());
		MonitoringObject spell = home.spell();
		input.payee().tried(gates.words("purpose", input.purpose(), GrantFile.LONGEST_WORDS));
		gates.entry(input.amount().compareTo(input.need()) <= 0, "amount", "fund.overNeed")
			.require(spell != null || home.caseId() != null, RefusalCode.NOT_ELIGIBLE, "householdId",
					"fund.notMonitored")
			.require(spell == null || home.rules().grants().categories().contains(spell.category().name()),
					RefusalCode.NOT_ELIGIBLE, "householdId", "fund.category");
		return GrantFile.capped(gates, input.amount(), "amount", home.rules().grants(), home.promised());
	}

	private Grant grant(GrantInputs.DeclareGrant input, Home home, Viewer viewer) {
		UUID id = this.ids.next();
		return new Grant(id, home.subject(), GrantStep.DEPARTMENT_ACCEPTANCE, GrantStatus.OPEN, 1,
				GrantMoney.declared(input.need(), input.amount()), null,
				this.words.seal(GrantWords.PURPOSE, id, input.purpose()), this.words.forGrant(id, input.payee()),
				declared(viewer), null, null, null, Grant.Due.NEVER, home.rules().id(), null, 1);
	}

	private Grant redeclared(GrantDesk.Open open, GrantInputs.DeclareGrant input, Home home, Viewer viewer) {
		UUID id = open.grant().id();
		return open.grant()
			.redeclared(GrantMoney.declared(input.need(), input.amount()),
					this.words.seal(GrantWords.PURPOSE, id, input.purpose()), this.words.forGrant(id, input.payee()),
					home.subject(), declared(viewer), home.rules().id());
	}

	private Grant.Declared declared(Viewer viewer) {
		return new Grant.Declared(viewer.subject(), viewer.role(), this.clock.instant());
	}

	private Mono<Home> home(Household household, Viewer viewer) {
		Instant now = this.clock.instant();
		LocalDate first = WorkingDays.dayOf(now).withDayOfYear(1);
		Mono<Optional<MonitoringObject>> spell = this.monitoring.openSpell(household.id())
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty());
		Mono<Optional<UUID>> open = this.cases.ofHouseholds(List.of(household.id()), viewer)
			.map(found -> found.getOrDefault(household.id(), List.of())
				.stream()
				.filter(file -> file.kind() == CaseKind.IDENTIFICATION && file.status() == CaseStatus.OPEN)
				.map(Case::id)
				.findFirst());
		return Mono
			.zip(spell, open, this.rules.inForce(household.regionCode(), now),
					this.store.promised(household.id(), first.atStartOfDay(WorkingDays.ZONE).toInstant(),
							first.plusYears(1).atStartOfDay(WorkingDays.ZONE).toInstant()))
			.map(found -> new Home(household, found.getT1().orElse(null), found.getT2().orElse(null), found.getT3(),
					found.getT4()));
	}

	private static Effect<GrantAnswers.GrantDeclared> effect(GrantDesk.Kept kept) {
		return new Effect<>(new GrantAnswers.GrantDeclared(kept.grant()), Map.of("grant", kept.grant().id()),
				kept.events());
	}

}
