package org.copperwall.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Campaigns, and how far each is.
@Repository
class CampaignStore {

	private static final String WHILE_COUNTED = """
			/* grid.whileCounted */
			SELECT pg_advisory_xact_lock_shared(hashtext('grid.campaign'), hashtext(:district))""";

	private static final String ALONE = """
			/* grid.campaignAlone */
			SELECT pg_advisory_xact_lock(hashtext('grid.campaign'), hashtext(:district))""";

	private static final String OPEN_IN = """
			/* grid.openCampaign */
			SELECT * FROM campaign WHERE region_code = :district AND closed_at IS NULL""";

	private static final String BY_IDS = """
			/* grid.campaignsByIds */
			SELECT * FROM campaign WHERE id = ANY (:ids) AND region_code = :district""";

	private static final String LIST = """
			/* grid.campaigns */
			SELECT * FROM campaign %s ORDER BY opened_at DESC, id DESC LIMIT :limit""";

	private static final String COUNT = """
			/* grid.countCampaigns */
			SELECT count(*) AS count FROM campaign %s""";

	private static final String INSERT = """
			/* grid.insertCampaign */
			INSERT INTO campaign (id, region_code, name, starts_on, ends_on, opened_by, opened_at)
			VALUES (:id, :region, :name, :startsOn, :endsOn, :by, :openedAt)""";

	/// Whoever was met in its time before it was opened has been reached.
	private static final String COUNT_VILLAGES = """
			/* grid.countVillages */
			INSERT INTO campaign_village (campaign_id, region_code, households, reached)
			SELECT CAST(:id AS uuid), left(home.region_code, 12), count(*),
			       count(*) FILTER (WHERE EXISTS (SELECT FROM visit
			                                       WHERE visit.household_id = home.household_id AND met
			                                         AND visited_on BETWEEN :startsOn AND :endsOn))
			  FROM section_household AS home
			 WHERE home.region_code >= :region AND home.region_code < :region || ':' AND registered_at < :openedAt
			 GROUP BY 2""";

	private static final String CLOSE = """
			/* grid.closeCampaign */
			UPDATE campaign SET closed_by = :by, closed_at = :at, version = :version WHERE id = :id""";

	private static final String UNREACHED = """
			/* grid.unreached */
			SELECT household_id
			  FROM section_household AS home
			 WHERE household_id = ANY (:households) AND registered_at < :openedAt
			   AND NOT EXISTS (SELECT FROM visit
			                    WHERE visit.household_id = home.household_id AND met
			                      AND visited_on BETWEEN :startsOn AND :endsOn)""";

	private static final String REACHED = """
			/* grid.reached */
			UPDATE campaign_village SET reached = campaign_village.reached + counted.reached
			  FROM unnest(CAST(:villages AS text[]), CAST(:counts AS integer[])) AS counted (village, reached)
			 WHERE campaign_id = :campaign AND region_code = counted.village""";

	private static final String VILLAGES = """
			/* grid.campaignVillages */
			SELECT *
			  FROM campaign_village
			 WHERE campaign_id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'
			 ORDER BY region_code""";

	private final DatabaseClient database;

	CampaignStore(DatabaseClient database) {
		this.database = database;
	}

	/// For the rest of the transaction no campaign of the district opens or closes.
	Mono<Void> whileCounted(RegionCode district) {
		return this.database.sql(WHILE_COUNTED).bind("district", district.value()).then();
	}

	/// For the rest of the transaction nobody counts for one.
	Mono<Void> alone(RegionCode district) {
		return this.database.sql(ALONE).bind("district", district.value()).then();
	}

	Mono<Campaign> openIn(RegionCode district) {
		return this.database.sql(OPEN_IN).bind("district", district.value()).map(CampaignStore::campaign).one();
	}

	Flux<Campaign> byIds(Collection<UUID> ids, RegionCode district) {
		return this.database.sql(BY_IDS)
			.bind("ids", ids.toArray(UUID[]::new))
			.bind("district", district.value())
			.map(CampaignStore::campaign)
			.all();
	}

	/// The newest first.
	Mono<Connection<Campaign>> page(Where wanted, Paging paging) {
		Where page = wanted.copy().with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			page.with("afterAt", after.key(0, 2, Instant::parse))
				.and("(opened_at, id) < (:afterAt, :afterId)", "afterId", after.key(1, 2, UUID::fromString));
		}
		return page.in(this.database, LIST)
			.map(CampaignStore::campaign)
			.all()
			.collectList()
			.map(rows -> Connection.of(rows, paging, campaign -> PageCursor.of(campaign.openedAt(), campaign.id()),
					wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one()));
	}

	Mono<Void> open(Campaign campaign, String by) {
		return this.database.sql(INSERT)
			.bind("id", campaign.id())
			.bind("region", campaign.regionCode().value())
			.bind("name", campaign.name())
			.bind("startsOn", campaign.startsOn())
			.bind("endsOn", campaign.endsOn())
			.bind("by", by)
			.bind("openedAt", campaign.openedAt())
			.then()
			.then(this.database.sql(COUNT_VILLAGES)
				.bind("id", campaign.id())
				.bind("startsOn", campaign.startsOn())
				.bind("endsOn", campaign.endsOn())
				.bind("region", campaign.regionCode().value())
				.bind("openedAt", campaign.openedAt())
				.then());
	}

	Mono<Void> close(Campaign campaign, Instant at, String by) {
		return this.database.sql(CLOSE)
			.bind("id", campaign.id())
			.bind("by", by)
			.bind("at", at)
			.bind("version", campaign.version())
			.then();
	}

	/// Of these households, those that were there when it opened and that nobody has met
	/// in its time.
	Flux<UUID> unreached(Campaign campaign, Collection<UUID> households) {
		return this.database.sql(UNREACHED)
			.bind("households", households.toArray(UUID[]::new))
			.bind("openedAt", campaign.openedAt())
			.bind("startsOn", campaign.startsOn())
			.bind("endsOn", campaign.endsOn())
			.mapValue(UUID.class)
			.all();
	}

	/// @param reached households newly reached, by village
	Mono<Void> reached(UUID campaign, Map<RegionCode, Integer> reached) {
		// In one order for everybody: two batches that meet in two villages do not wait
		// for each other.
		var villages = reached.keySet().stream().sorted().toList();
		return this.database.sql(REACHED)
			.bind("campaign", campaign)
			.bind("villages", GridStore.codes(villages))
			.bind("counts", villages.stream().map(reached::get).toArray(Integer[]::new))
			.then();
	}

	Flux<Campaign.Village> villages(Collection<UUID> ids, RegionCode region) {
		return this.database.sql(VILLAGES)
			.bind("ids", ids.toArray(UUID[]::new))
			.bind("region", region.value())
			.map(row -> new Campaign.Village(Column.of(row, "campaign_id", UUID.class), GridStore.region(row),
					Column.of(row, "households", Integer.class), Column.of(row, "reached", Integer.class)))
			.all();
	}

	private static Campaign campaign(Readable row) {
		return new Campaign(Column.of(row, "id", UUID.class), GridStore.region(row),
				Column.of(row, "name", String.class), Column.of(row, "starts_on", LocalDate.class),
				Column.of(row, "ends_on", LocalDate.class), Column.of(row, "opened_at", Instant.class),
				row.get("closed_at", Instant.class), Column.of(row, "version", Integer.class));
	}

}
