package org.copperwall.grid;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Faults;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Ratio;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Where;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The yearly campaign of a district. How far it is stands in rows that every visit moves on, so that asking costs what is
/// answered, not what the district has.
@Service
class Campaigns {

	private final CampaignStore store;

	private final Changes changes;

	private final Ids ids;

	private final Clock clock;

	Campaigns(CampaignStore store, Changes changes, Ids ids, Clock clock) {
		this.store = store;
		this.changes = changes;
		this.ids = ids;
		this.clock = clock;
	}

	Mono<Outcome<CampaignOpened>> open(CampaignInputs.OpenCampaign input, Viewer viewer) {
		return this.changes
			.once(viewer, input.requestId(), "openCampaign", input, () -> opened(input, viewer),
					kept -> again(kept, viewer))
			.map(outcome -> outcome.map(CampaignOpened::new));
	}

	/// @return fails with NOT_VISIBLE for a campaign of another district
	Mono<Outcome<CampaignClosed>> close(CampaignInputs.CloseCampaign input, Viewer viewer) {
		return this.changes
			.once(viewer, input.requestId(), "closeCampaign", input, () -> closed(input, viewer),
					kept -> again(kept, viewer))
			.map(outcome -> outcome.map(CampaignClosed::new));
	}

	/// Campaigns of the district around a region, the newest first.
	/// @param open only those that are, or are not; absent for all
	/// @return fails with NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<Campaign>> list(RegionCode region, @Nullable Boolean open, Paging paging, Viewer viewer) {
		Where wanted = new Where().and("region_code = :district", "district", viewer.within(region).district().value());
		if (open != null) {
			wanted.and(open ? "closed_at IS NULL" : "closed_at IS NOT NULL");
		}
		return this.store.page(wanted, paging);
	}

	Mono<Map<UUID, Campaign>> byIds(Collection<UUID> wanted, Viewer viewer) {
		return wanted.isEmpty() ? Mono.just(Map.of())
				: this.store.byIds(wanted, viewer.region().district()).collectMap(Campaign::id);
	}

	/// The campaign of the one id given, if one is.
	/// @return fails with NOT_VISIBLE for one of another district, or none at all
	Mono<Optional<Campaign>> named(List<UUID> wanted, Viewer viewer) {
		return wanted.isEmpty() ? Mono.just(Optional.empty())
				: this.store.byIds(wanted, viewer.region().district())
					.next()
					.map(Optional::of)
					.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(GridEvent.CAMPAIGN)));
	}

	/// How far campaigns are in the viewer's region, village by village.
	Mono<Map<UUID, List<Campaign.Village>>> villages(Collection<UUID> campaigns, Viewer viewer) {
		return this.store.villages(campaigns, viewer.region())
			.collect(Collectors.groupingBy(Campaign.Village::campaignId));
	}

	static Ratio coverage(Collection<Campaign.Village> villages) {
		return new Ratio(villages.stream().mapToLong(Campaign.Village::reached).sum(),
				villages.stream().mapToLong(Campaign.Village::households).sum(), "households");
	}

	/// The one that visits count for, and that neither closes nor is joined by another
	/// before the end of the caller's
	/// transaction.
	Mono<Optional<Campaign>> openIn(RegionCode district) {
		return this.store.whileCounted(district).then(this.store.openIn(district).singleOptional());
	}

	/// Of these households, which a campaign has not reached yet. To be called with their
	/// rows locked.
	Mono<Set<UUID>> unreached(Optional<Campaign> campaign, Collection<VisitCheck.Judged.Good> visits) {
		List<UUID> households = visits.stream().map(visit -> visit.household().id()).distinct().toList();
		return Mono.justOrEmpty(campaign)
			.filter(_ -> !households.isEmpty())
			.flatMap(open -> this.store.unreached(open, households).collect(Collectors.toSet()))
			.defaultIfEmpty(Set.of());
	}

	/// @param reached households newly reached, by village
	Mono<Void> reached(Optional<Campaign> campaign, Map<RegionCode, Integer> reached) {
		return Mono.justOrEmpty(campaign)
			.filter(_ -> !reached.isEmpty())
			.flatMap(open -> this.store.reached(open.id(), reached));
	}

	private Mono<Outcome<Effect<Campaign>>> opened(CampaignInputs.OpenCampaign input, Viewer viewer) {
		Instant now = this.clock.instant();
		RegionCode district = viewer.region().district();
		Faults faults = input.faults(WorkingDays.dayOf(now));
		if (!faults.isEmpty()) {
			return Mono.just(Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
		}
		Campaign campaign = new Campaign(this.ids.next(), district, input.name().strip(), input.startsOn(),
				input.endsOn(), now, null, 1);
		return this.store.alone(district)
			.then(this.store.openIn(district).hasElement())
			.flatMap(another -> another
					? Mono.just(Outcome.refused(Refusal.of(RefusalCode.INVALID_STEP, "", "campaign.open")))
					: this.store.open(campaign, viewer.subject())
						.thenReturn(accepted(GridChange.CAMPAIGN_OPENED, campaign)));
	}

	private Mono<Outcome<Effect<Campaign>>> closed(CampaignInputs.CloseCampaign input, Viewer viewer) {
		RegionCode district = viewer.region().district();
		return this.store.alone(district)
			.thenMany(Flux.defer(
					() -> this.store.byIds(List.of(GlobalId.idOf(GridEvent.CAMPAIGN, input.campaignId())), district)))
			.next()
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(GridEvent.CAMPAIGN)))
			.flatMap(campaign -> closed(campaign, input.version(), viewer));
	}

	private Mono<Outcome<Effect<Campaign>>> closed(Campaign campaign, int version, Viewer viewer) {
		if (campaign.closedAt() != null) {
			return Mono.just(Outcome.refused(Refusal.of(RefusalCode.INVALID_STEP, "campaignId", "campaign.closed")));
		}
		if (campaign.version() != version) {
			return Mono.just(Outcome
				.refused(Refusal.of(RefusalCode.STALE_VERSION, "version", "version.stale", campaign.version())));
		}
		Instant now = this.clock.instant();
		Campaign closed = campaign.closed(now);
		return this.store.close(closed, now, viewer.subject()).thenReturn(accepted(GridChange.CAMPAIGN_CLOSED, closed));
	}

	private static Outcome<Effect<Campaign>> accepted(GridChange what, Campaign campaign) {
		return Outcome
			.accepted(new Effect<>(campaign, Map.of("campaign", campaign.id()), List.of(GridEvent.of(what, campaign))));
	}

	private Mono<Campaign> again(Map<String, UUID> kept, Viewer viewer) {
		UUID id = Objects.requireNonNull(kept.get("campaign"));
		return byIds(List.of(id), viewer).mapNotNull(found -> found.get(id))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(GridEvent.CAMPAIGN)));
	}

}
