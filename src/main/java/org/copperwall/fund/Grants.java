package org.copperwall.fund;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Messages;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Violation;
import org.copperwall.graph.Yuan;
import org.copperwall.monitoring.Monitoring;
import org.copperwall.monitoring.MonitoringObject;
import org.copperwall.monitoring.MonitoringStatus;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.RuleSets;
import org.copperwall.task.Task;
import org.copperwall.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Grants as they are read. Absent ones and those a viewer does not see answer alike.
@Service
public class Grants {

	private final GrantStore store;

	private final GrantListStore lists;

	private final GrantFileStore files;

	private final PaymentStore payments;

	private final Monitoring monitoring;

	private final Tasks tasks;

	private final RuleSets rules;

	private final Messages messages;

	private final Clock clock;

	Grants(GrantStore store, GrantListStore lists, GrantFileStore files, PaymentStore payments, Monitoring monitoring,
			Tasks tasks, RuleSets rules, Messages messages, Clock clock) {
		this.store = store;
		this.lists = lists;
		this.files = files;
		this.payments = payments;
		this.monitoring = monitoring;
		this.tasks = tasks;
		this.rules = rules;
		this.messages = messages;
		this.clock = clock;
	}

	/// What somebody can do, and else why not.
	/// @param why absent when allowed
	record Possible(GrantAction action, @Nullable Violation why) {

		public boolean isAllowed() {
			return this.why == null;
		}

	}

	/// Those of the given ids that the viewer may see, in one statement.
	public Mono<Map<UUID, Grant>> byIds(Collection<UUID> ids, Viewer viewer) {
		return ids.isEmpty() || !GrantSight.sees(viewer) ? Mono.just(Map.of())
				: this.store.byIds(ids, viewer.region()).collectMap(Grant::id);
	}

	/// By household, the newest first.
	Mono<Map<UUID, List<Grant>>> ofHouseholds(Collection<UUID> households, Viewer viewer) {
		return !GrantSight.sees(viewer) ? Mono.just(Map.of()) : this.store.ofHouseholds(households, viewer.region())
			.collect(Collectors.groupingBy(Grant::householdId));
	}

	/// Payments that the viewer may see.
	Mono<Map<UUID, GrantPayment>> payments(Collection<UUID> ids, Viewer viewer) {
		return ids.isEmpty() || !GrantSight.reads(viewer) ? Mono.just(Map.of())
				: this.payments.byIds(ids, viewer.region()).collectMap(GrantPayment::id);
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<Grant>> list(RegionCode region, GrantFilter filter, GrantOrder order, Paging paging,
			Viewer viewer) {
		return this.lists.page(viewer.within(region), filter, order, paging);
	}

	/// What other policies gave to these households, line by line, as the department
	/// states in the round each is in.
	Mono<Map<UUID, List<GrantLine>>> lines(Collection<UUID> grants) {
		return this.files.lines(grants)
			.collect(Collectors.groupingBy(GrantFileStore.LineOf::grantId,
					Collectors.mapping(GrantFileStore.LineOf::line, Collectors.toList())));
	}

	/// The ballots of the round each is in.
	Mono<Map<UUID, List<Ballot>>> ballots(Collection<Grant> grants) {
		Map<UUID, Integer> rounds = grants.stream()
			.collect(Collectors.toMap(Grant::id, Grant::round, (one, same) -> one));
		return this.files.ballots(rounds.keySet())
			.filter(ballot -> Integer.valueOf(ballot.round()).equals(rounds.get(ballot.grantId())))
			.collect(Collectors.groupingBy(Ballot::grantId));
	}

	Mono<Map<UUID, List<GrantPayment>>> paymentsOf(Collection<UUID> grants) {
		return this.payments.ofGrants(grants).collect(Collectors.groupingBy(GrantPayment::grantId));
	}

	Mono<Map<UUID, List<Inspection>>> inspections(Collection<UUID> grants) {
		return this.files.inspections(grants).collect(Collectors.groupingBy(Inspection::grantId));
	}

	/// Whom each waits for.
	Mono<Map<UUID, List<Task>>> waiting(Collection<UUID> grants) {
		return this.tasks.openOf(Grant.TYPE, grants);
	}

	/// Ballots needed to decide, by the rules in force where each is.
	Mono<Map<Grant, Integer>> quorums(Collection<Grant> grants) {
		return rules(grants).map(found -> grants.stream()
			.distinct()
			.collect(Collectors.toMap(grant -> grant,
					grant -> Objects.requireNonNull(found.get(grant.region())).grants().quorum())));
	}

	/// By the same gates that the changes go through, as far as they do not ask for an
	/// entry.
	Mono<Map<UUID, List<Possible>>> possible(Collection<Grant> grants, Viewer viewer) {
		List<UUID> ids = grants.stream().map(Grant::id).distinct().toList();
		return Mono
			.zip(this.files.ballots(ids).collect(Collectors.groupingBy(Ballot::grantId)), paymentsOf(ids), waiting(ids),
					categories(grants), rules(grants))
			.map(found -> {
				Map<UUID, List<Possible>> byGrant = new HashMap<>();
				for (Grant grant : grants) {
					RuleSet inForce = Objects.requireNonNull(found.getT5().get(grant.region()));
					String category = found.getT4().get(grant.householdId());
					GrantFile file = new GrantFile(grant, found.getT1().getOrDefault(grant.id(), List.of()),
							found.getT2().getOrDefault(grant.id(), List.of()),
							found.getT3().getOrDefault(grant.id(), List.of()),
							new GrantFile.Standing(category, Yuan.ZERO), inForce.id(), inForce.grants());
					byGrant.put(grant.id(), possible(file, viewer));
				}
				return byGrant;
			});
	}

	@Nullable String reason(Possible possible, Locale locale) {
		Violation why = possible.why();
		return why == null ? null : this.messages.text("violation." + why.code(), locale, why.arguments());
	}

	private static List<Possible> possible(GrantFile file, Viewer viewer) {
		return Arrays.stream(GrantAction.values())
			.map(action -> new Possible(action, file.may(action, viewer).reason().orElse(null)))
			.toList();
	}

	/// The category each household is monitored under now; the others are left out.
	private Mono<Map<UUID, String>> categories(Collection<Grant> grants) {
		return this.monitoring.ofHouseholds(grants.stream().map(Grant::householdId).distinct().toList())
			.map(found -> found.values()
				.stream()
				.flatMap(List::stream)
				.filter(spell -> spell.status() == MonitoringStatus.OPEN)
				.collect(Collectors.toMap(MonitoringObject::householdId, spell -> spell.category().name())));
	}

	private Mono<Map<RegionCode, RuleSet>> rules(Collection<Grant> grants) {
		Instant now = this.clock.instant();
		return Flux.fromStream(grants.stream().map(Grant::region).distinct())
			.concatMap(region -> this.rules.inForce(region, now).map(found -> Map.entry(region, found)))
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

}
