package org.copperwall.warning;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.evidence.Evidence;
import org.copperwall.evidence.EvidenceFiles;
import org.copperwall.graph.Messages;
import org.copperwall.graph.Violation;
import org.copperwall.household.SealedText;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.RuleSets;
import org.copperwall.task.Task;
import org.copperwall.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// The round trips of warnings that were found to be visible before, as one looks at them.
@Component
class TripViews {

	private final TripStore trips;

	private final Tasks tasks;

	private final RuleSets rules;

	private final EvidenceFiles files;

	private final Messages messages;

	TripViews(TripStore trips, Tasks tasks, RuleSets rules, EvidenceFiles files, Messages messages) {
		this.trips = trips;
		this.tasks = tasks;
		this.rules = rules;
		this.files = files;
		this.messages = messages;
	}

	/// What somebody can do, and else why not.
	/// @param why absent when allowed
	record Possible(WarningAction action, @Nullable Violation why) {

		public boolean isAllowed() {
			return this.why == null;
		}

	}

	/// For those who handle warnings, and the departments that took part; absent for
	/// everybody else.
	@Nullable String notesOf(WarningHop hop, Viewer viewer) {
		SealedText notes = hop.end() == null ? null : hop.end().notes();
		boolean partner = viewer.is(Role.DEPARTMENT_OFFICER)
				&& Optional.ofNullable(viewer.department()).filter(hop.departments()::contains).isPresent();
		return notes == null || !(Warnings.handles(viewer) || partner) ? null : this.trips.openNotes(hop, notes);
	}

	/// For those who handle warnings; absent for everybody else.
	@Nullable String policyOf(Warning warning, Viewer viewer) {
		Warning.Settlement settlement = warning.stage().settlement();
		SealedText policy = settlement == null ? null : settlement.policy();
		return policy == null || !Warnings.handles(viewer) ? null : this.trips.openPolicy(warning.id(), policy);
	}

	/// The files of each leg that the viewer may see, in one statement.
	Mono<Map<WarningHop, List<Evidence>>> evidence(Collection<WarningHop> hops, Viewer viewer) {
		List<UUID> ids = hops.stream().flatMap(hop -> hop.evidenceIds().stream()).distinct().toList();
		return this.files.visible(ids, viewer).map(found -> {
			Map<WarningHop, List<Evidence>> byHop = new HashMap<>();
			hops.forEach(hop -> byHop.put(hop,
					hop.evidenceIds().stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList()));
			return byHop;
		});
	}

	/// By the same gates that the changes go through, as far as they do not ask for an
	/// entry.
	Mono<Map<UUID, List<Possible>>> possible(Collection<Warning> warnings, Viewer viewer) {
		List<UUID> ids = warnings.stream().map(Warning::id).distinct().toList();
		return Mono
			.zip(this.trips.hops(ids).collect(Collectors.groupingBy(WarningHop::warningId)),
					this.tasks.openOf(WarningEvent.SUBJECT, ids),
					this.rules.byIds(warnings.stream().map(Warning::ruleSetId).collect(Collectors.toSet())))
			.map(found -> {
				Map<UUID, List<Possible>> byWarning = new HashMap<>();
				warnings.forEach(warning -> trip(warning, found.getT1(), found.getT2(), found.getT3())
					.ifPresent(trip -> byWarning.put(warning.id(), possible(trip, viewer))));
				return byWarning;
			});
	}

	@Nullable String reason(Possible possible, Locale locale) {
		Violation why = possible.why();
		return why == null ? null : this.messages.text("violation." + why.code(), locale, why.arguments());
	}

	private static Optional<Trip> trip(Warning warning, Map<UUID, List<WarningHop>> hops, Map<UUID, List<Task>> tasks,
			Map<UUID, RuleSet> rules) {
		return Optional.ofNullable(rules.get(warning.ruleSetId()))
			.map(known -> new Trip(warning, hops.getOrDefault(warning.id(), List.of()),
					tasks.getOrDefault(warning.id(), List.of()), known));
	}

	private static List<Possible> possible(Trip trip, Viewer viewer) {
		return Arrays.stream(WarningAction.values())
			.map(action -> new Possible(action, trip.may(action, viewer).reason().orElse(null)))
			.toList();
	}

}
