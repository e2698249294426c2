package org.copperwall.dashboard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.dashboard.DistrictScene.BOLIN;
import static org.copperwall.dashboard.DistrictScene.DISTRICT;
import static org.copperwall.dashboard.DistrictScene.GROUP;
import static org.copperwall.dashboard.DistrictScene.GROUP_ELSEWHERE;
import static org.copperwall.dashboard.DistrictScene.VILLAGE;
import static org.copperwall.dashboard.DistrictScene.YAOZHAI;

/// How figures went over the days: by whose clock, how days stand together, and that parts are the whole.
class TrendTest {

	private static SandboxService service;

	private DistrictScene scene;

	@BeforeAll
	static void start() {
		service = SandboxService.start();
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@BeforeEach
	void emptied() {
		service.database()
			.execute(
					"""
							TRUNCATE household, monitoring_object, approval_case, warning, team, ledger_entry, fund_year CASCADE""");
		this.scene = new DistrictScene(service).laidOut();
	}

	@Test
	void who_came_back_was_not_under_monitoring_in_between() {
		UUID household = this.scene.household(GROUP);
		UUID[] people = this.scene.people(household, 2);
		UUID spell = this.scene.openSpell(household, "2026-01-10", "ILLNESS");
		this.scene.inSpell(spell, people);
		this.scene.cameBack(spell, "2026-03-01", "2026-03-31T17:00:00Z");
		this.scene.cameBack(spell, "2026-05-01", "2026-05-01T02:00:00Z");
		this.scene.set();
		assertThat(turns(TrendFigure.HOUSEHOLDS_UNDER_MONITORING, DISTRICT))
			.isEqualTo(Map.of("2026-01-10", 1L, "2026-03-01", 0L, "2026-04-01", 1L));
		assertThat(turns(TrendFigure.PEOPLE_UNDER_MONITORING, DISTRICT))
			.isEqualTo(Map.of("2026-01-10", 2L, "2026-03-01", 0L, "2026-04-01", 2L));
	}

	@Test
	void who_belongs_to_two_households_counts_once_and_by_the_later() {
		UUID first = this.scene.household(GROUP);
		UUID[] people = this.scene.people(first, 2);
		UUID before = this.scene.openSpell(first, "2026-01-10", "ILLNESS");
		this.scene.inSpell(before, people);
		this.scene.eliminate(before, "2026-04-01");
		UUID second = this.scene.household(GROUP_ELSEWHERE);
		UUID after = this.scene.openSpell(second, "2026-02-01", "ACCIDENT");
		this.scene.inSpell(after, people[0]);
		this.scene.eliminate(after, "2026-03-01");
		this.scene.set();
		assertThat(turns(TrendFigure.PEOPLE_UNDER_MONITORING, BOLIN))
			.isEqualTo(Map.of("2026-01-10", 2L, "2026-02-01", 1L, "2026-03-01", 2L, "2026-04-01", 0L));
		assertThat(turns(TrendFigure.PEOPLE_UNDER_MONITORING, YAOZHAI))
			.isEqualTo(Map.of("2026-02-01", 1L, "2026-03-01", 0L));
		assertThat(turns(TrendFigure.PEOPLE_UNDER_MONITORING, DISTRICT))
			.isEqualTo(Map.of("2026-01-10", 2L, "2026-04-01", 0L));
	}

	@Test
	void a_day_begins_and_ends_in_china() {
		for (String instant : List.of("2026-02-28T15:59:59Z", "2026-02-28T16:00:00Z", "2026-03-01T15:59:59Z",
				"2026-03-01T16:00:00Z")) {
			this.scene.approvalCase(this.scene.household(GROUP), "MINI_PROGRAM", "OPEN", instant, null);
		}
		this.scene.set();
		assertThat(ask(TrendFigure.CASES_RECEIVED, DISTRICT, "2026-02-28", "2026-03-02", TrendGrain.DAY).points())
			.extracting(Trend.Point::value)
			.containsExactly(1L, 2L, 1L);
	}

	@Test
	void weeks_begin_on_monday_and_months_on_their_first_and_both_are_cut_at_the_ends() {
		List<Trend.Point> weeks = ask(TrendFigure.VISITS, DISTRICT, "2026-02-25", "2026-03-10", TrendGrain.WEEK)
			.points();
		assertThat(weeks).extracting(point -> point.from() + " " + point.to())
			.containsExactly("2026-02-25 2026-03-01", "2026-03-02 2026-03-08", "2026-03-09 2026-03-10");
		assertThat(weeks.get(1).from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
		assertThat(ask(TrendFigure.VISITS, DISTRICT, "2026-02-25", "2026-04-10", TrendGrain.MONTH).points())
			.extracting(point -> point.from() + " " + point.to())
			.containsExactly("2026-02-25 2026-02-28", "2026-03-01 2026-03-31", "2026-04-01 2026-04-10");
	}

	@Test
	void the_parts_of_a_region_add_up_to_the_whole_and_days_to_weeks_and_months() {
		long seed = System.nanoTime();
		this.scene.fill(new Random(seed));
		this.scene.set();
		for (TrendFigure figure : TrendFigure.values()) {
			for (TrendGrain grain : TrendGrain.values()) {
				List<Long> whole = values(figure, DISTRICT, grain);
				List<Long> bolin = values(figure, BOLIN, grain);
				List<Long> yaozhai = values(figure, YAOZHAI, grain);
				List<Long> days = values(figure, DISTRICT, TrendGrain.DAY);
				for (int point = 0; point < whole.size(); point++) {
					assertThat(bolin.get(point) + yaozhai.get(point)).as("%s by %s, seed %s", figure, grain, seed)
						.isEqualTo(whole.get(point));
				}
				assertThat(figure.kind() == TrendKind.STOCK ? whole.getLast() : sum(whole))
					.as("%s by %s, seed %s", figure, grain, seed)
					.isEqualTo(figure.kind() == TrendKind.STOCK ? days.getLast() : sum(days));
			}
		}
		assertThat(sum(values(TrendFigure.PEOPLE_UNDER_MONITORING, DISTRICT, TrendGrain.MONTH))).isPositive();
		assertThat(sum(values(TrendFigure.YUAN_COMMITTED, VILLAGE, TrendGrain.MONTH)))
			.isLessThanOrEqualTo(sum(values(TrendFigure.YUAN_COMMITTED, DISTRICT, TrendGrain.MONTH)));
	}

	@Test
	void while_nothing_happens_the_same_trend_is_given_again() {
		this.scene.set();
		Trend first = asked("2026-01-31");
		assertThat(asked("2026-01-31")).isSameAs(first);
		assertThat(asked("2026-01-30")).isNotSameAs(first);
	}

	@Test
	void too_many_points_and_days_in_the_wrong_order_are_refused_in_words() {
		this.scene.set();
		assertThat(ask(TrendFigure.VISITS, DISTRICT, "2025-01-01", "2026-02-04", TrendGrain.DAY).points()).hasSize(400);
		refused("2025-01-01", "2026-02-05", TrendGrain.DAY, "400");
		refused("0001-01-01", "9999-12-31", TrendGrain.MONTH, "400");
		refused("2026-01-02", "2026-01-01", TrendGrain.DAY, "结束日期");
		refused("2026-01-01", "+999999999-12-31", TrendGrain.DAY, "Date");
		service.as("screen").document("""
				{ trend(regionCode: "621202", figure: VISITS, from: "9999-12-31", to: "9999-12-31", grain: DAY) {
				  points { value } } }""").execute().path("trend.points[0].value").entity(Integer.class).isEqualTo(0);
	}

	@Test
	void a_region_outside_the_viewers_answers_like_one_that_is_none() {
		for (String region : List.of("621202115", "621202114999", "999999")) {
			StepVerifier
				.create(service.bean(Trends.class)
					.of(question(TrendFigure.VISITS, new RegionCode(region), "2026-01-01", "2026-01-02",
							TrendGrain.DAY), DistrictScene.viewer(Role.TOWNSHIP_OFFICER, BOLIN)))
				.verifyErrorSatisfies(failure -> assertThat(failure).isInstanceOfSatisfying(GraphFailure.class,
						refused -> assertThat(refused.code()).isEqualTo(ErrorCode.NOT_VISIBLE)));
		}
	}

	/// The days on which a stock became another one, with what it became.
	private static Map<String, Long> turns(TrendFigure figure, RegionCode region) {
		Map<String, Long> turns = new TreeMap<>();
		long before = 0;
		for (Trend.Point point : ask(figure, region, "2026-01-01", "2026-06-30", TrendGrain.DAY).points()) {
			if (point.value() != before) {
				turns.put(point.from().toString(), point.value());
				before = point.value();
			}
		}
		return turns;
	}

	private static List<Long> values(TrendFigure figure, RegionCode region, TrendGrain grain) {
		return ask(figure, region, "2025-11-03", "2026-11-20", grain).points()
			.stream()
			.map(point -> figure.isMoney() ? Long.valueOf(point.amount().fen()) : point.value())
			.toList();
	}

	private static long sum(List<Long> values) {
		return values.stream().mapToLong(Long::longValue).sum();
	}

	private static Trend ask(TrendFigure figure, RegionCode region, String from, String to, TrendGrain grain) {
		return service.bean(TrendSnapshots.class).take(question(figure, region, from, to, grain)).block();
	}

	/// As clients are answered, who are given again what was there while the log does not
	/// go on.
	private static Trend asked(String to) {
		return service.bean(Trends.class)
			.of(question(TrendFigure.VISITS, DISTRICT, "2026-01-01", to, TrendGrain.DAY),
					DistrictScene.viewer(Role.SCREEN, DISTRICT))
			.block();
	}

	private static TrendQuestion question(TrendFigure figure, RegionCode region, String from, String to,
			TrendGrain grain) {
		return new TrendQuestion(region, figure, LocalDate.parse(from), LocalDate.parse(to), grain);
	}

	private static void refused(String from, String to, TrendGrain grain, String words) {
		service.as("screen")
			.document("{ trend(regionCode: \"621202\", figure: VISITS, from: \"%s\", to: \"%s\", grain: %s) { unit } }"
				.formatted(from, to, grain))
			.execute()
			.errors()
			.satisfy(errors -> {
				assertThat(errors).singleElement()
					.satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST"));
				assertThat(errors.getFirst().getMessage()).contains(words);
			});
	}

}
