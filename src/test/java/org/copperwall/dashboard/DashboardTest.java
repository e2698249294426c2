package org.copperwall.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.casework.Medium;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ratio;
import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.copperwall.dashboard.DistrictScene.BOLIN;
import static org.copperwall.dashboard.DistrictScene.DISTRICT;
import static org.copperwall.dashboard.DistrictScene.GROUP;
import static org.copperwall.dashboard.DistrictScene.GROUP_ELSEWHERE;
import static org.copperwall.dashboard.DistrictScene.TODAY;
import static org.copperwall.dashboard.DistrictScene.VILLAGE;
import static org.copperwall.dashboard.DistrictScene.YAOZHAI;

/// What each figure counts, and that the parts of a region are the whole.
class DashboardTest {

	private static final String FIGURES = """
			monitoring { peopleEver peopleUnderMonitoring peopleEliminated householdsEver householdsUnderMonitoring
			  householdsEliminated endedOtherwise eliminationRate { numerator denominator unit value }
			  byCategory { category households people } byCause { cause households people }
			  byDimension { dimension households people } }
			cases { received included rejected undecided withdrawn overdue
			  inclusionRate { numerator denominator unit value } medianDaysToInclusion medianDaysToFirstMeasure
			  byStep { step open overdue } byMedium { medium received included rejected undecided withdrawn }
			  rejectedByReason { reason count } }
			warnings { open overdue bySource { source open overdue } bySeverity { severity open overdue }
			  byHop { hop open overdue } }
			measures { withoutHelper withoutMeasure overdue }
			fund { year appropriated premium committed paid available grants }
			grid { teams monitors visitsLast30Days householdsUnvisited }
			opinion { open overdue }""";

	private static final String WHOLE = "query ($region: RegionCode!) { dashboard(regionCode: $region) {"
			+ " region { code } position at " + FIGURES + " children { region { code } " + FIGURES + " } } }";

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
	void people_are_counted_by_head_and_households_by_door() {
		UUID healthy = this.scene.household(GROUP);
		this.scene.people(healthy, 3);
		UUID open = this.scene.household(GROUP);
		this.scene.inSpell(this.scene.openSpell(open, "2026-01-01", "ILLNESS", "SCHOOLING"),
				this.scene.people(open, 4));
		UUID out = this.scene.household(GROUP_ELSEWHERE);
		UUID spell = this.scene.openSpell(out, "2025-01-01", "ACCIDENT");
		this.scene.inSpell(spell, this.scene.people(out, 3));
		this.scene.eliminate(spell, "2026-02-01");
		MonitoringFigures figures = this.scene.dashboard(DISTRICT).monitoring();
		assertThat(figures.peopleEver()).isEqualTo(7);
		assertThat(figures.peopleUnderMonitoring()).isEqualTo(4);
		assertThat(figures.peopleEliminated()).isEqualTo(3);
		assertThat(figures.householdsEver()).isEqualTo(2);
		assertThat(figures.householdsUnderMonitoring()).isEqualTo(1);
		assertThat(figures.householdsEliminated()).isEqualTo(1);
		assertThat(figures.eliminationRate()).isEqualTo(new Ratio(3, 7, "people"));
		assertThat(figures.byCause()).filteredOn(row -> row.households() > 0)
			.extracting(row -> row.cause().name(), row -> row.people())
			.containsExactly(tuple("ILLNESS", 4L), tuple("SCHOOLING", 4L));
	}

	@Test
	void who_comes_back_under_monitoring_counts_once_and_no_longer_as_eliminated() {
		UUID household = this.scene.household(GROUP);
		UUID[] people = this.scene.people(household, 3);
		UUID first = this.scene.openSpell(household, "2024-01-01", "ILLNESS");
		this.scene.inSpell(first, people);
		this.scene.eliminate(first, "2025-01-01");
		UUID second = this.scene.openSpell(household, "2026-01-01", "ACCIDENT");
		this.scene.inSpell(second, people);
		MonitoringFigures figures = this.scene.dashboard(DISTRICT).monitoring();
		assertThat(figures.peopleEver()).isEqualTo(3);
		assertThat(figures.peopleUnderMonitoring()).isEqualTo(3);
		assertThat(figures.peopleEliminated()).isZero();
		assertThat(figures.householdsEver()).isEqualTo(1);
		assertThat(figures.householdsEliminated()).isZero();
	}

	@Test
	void a_person_who_moved_counts_where_he_was_last_monitored_and_once_in_all() {
		UUID before = this.scene.household(GROUP);
		UUID person = this.scene.person(before);
		UUID first = this.scene.openSpell(before, "2024-01-01", "ILLNESS");
		this.scene.inSpell(first, person);
		this.scene.eliminate(first, "2025-01-01");
		UUID after = this.scene.household(GROUP_ELSEWHERE);
		this.scene.run("UPDATE household_member SET household_id = '?' WHERE id = '?'", after, person);
		this.scene.inSpell(this.scene.openSpell(after, "2026-01-01", "ILLNESS"), person);
		assertThat(this.scene.dashboard(DISTRICT).monitoring().peopleEver()).isEqualTo(1);
		assertThat(this.scene.dashboard(BOLIN).monitoring().peopleEver()).isZero();
		assertThat(this.scene.dashboard(YAOZHAI).monitoring().peopleEver()).isEqualTo(1);
	}

	@Test
	void who_left_before_the_elimination_was_not_eliminated_with_the_household() {
		UUID household = this.scene.household(GROUP);
		UUID stayed = this.scene.person(household);
		UUID left = this.scene.person(household);
		UUID spell = this.scene.openSpell(household, "2025-01-01", "ILLNESS");
		this.scene.inSpell(spell, stayed, left);
		this.scene.eliminate(spell, "2026-01-01");
		this.scene.run("UPDATE monitoring_person SET present_at_elimination = false WHERE member_id = '?'", left);
		assertThat(this.scene.dashboard(DISTRICT).monitoring().eliminationRate()).isEqualTo(new Ratio(1, 2, "people"));
	}

	@Test
	void cases_are_counted_by_outcome_medium_and_reason() {
		this.scene.approvalCase(this.scene.household(GROUP), "MINI_PROGRAM", "APPROVED", "2026-03-01T02:00:00Z",
				"2026-03-14T02:00:00Z");
		this.scene.approvalCase(this.scene.household(GROUP), "MINI_PROGRAM", "REJECTED", "2026-03-01T02:00:00Z",
				"2026-03-05T02:00:00Z");
		this.scene.approvalCase(this.scene.household(GROUP), "SERVICE_WINDOW", "OPEN", "2026-03-01T02:00:00Z", null);
		CaseFigures figures = this.scene.dashboard(DISTRICT).cases();
		assertThat(List.of(figures.received(), figures.included(), figures.rejected(), figures.undecided()))
			.containsExactly(3L, 1L, 1L, 1L);
		assertThat(figures.inclusionRate()).isEqualTo(new Ratio(1, 3, "cases"));
		assertThat(figures.medianDaysToInclusion()).isEqualTo(13.0);
		assertThat(figures.medianDaysToFirstMeasure()).isNull();
		assertThat(figures.byMedium()).filteredOn(row -> row.medium().name().equals("MINI_PROGRAM"))
			.containsExactly(new CaseFigures.MediumFigures(Medium.MINI_PROGRAM, 2, 1, 1, 0, 0));
		assertThat(figures.rejectedByReason().getFirst().count()).isEqualTo(1);
	}

	@Test
	void the_fund_is_the_districts_and_its_promises_are_the_households() {
		UUID kept = UUID.randomUUID();
		UUID released = UUID.randomUUID();
		this.scene.entry("621202", "APPROPRIATION", 1_000_000_000L, null);
		this.scene.entry("621202", "PREMIUM", 100_000_000L, null);
		this.scene.entry(GROUP, "COMMITMENT", 4_500_000, kept);
		this.scene.entry(GROUP, "PAYMENT", 4_500_000, kept);
		this.scene.entry(GROUP_ELSEWHERE, "COMMITMENT", 1_000_000, released);
		this.scene.entry(GROUP_ELSEWHERE, "RELEASE", 1_000_000, released);
		Dashboard district = this.scene.dashboard(DISTRICT);
		assertThat(district.fund()).isEqualTo(new FundFigures(2026, Yuan.parse("10000000.00"), Yuan.parse("1000000.00"),
				Yuan.parse("45000.00"), Yuan.parse("45000.00"), Yuan.parse("8955000.00"), 1));
		assertThat(this.scene.dashboard(BOLIN).fund())
			.isEqualTo(new FundFigures(2026, null, null, Yuan.parse("45000.00"), Yuan.parse("45000.00"), null, 1));
	}

	@Test
	void visits_of_the_last_30_days_end_with_the_recorded_business_day() {
		UUID visited = this.scene.household(GROUP);
		UUID forgotten = this.scene.household(GROUP);
		this.scene.openSpell(visited, "2026-01-01", "ILLNESS");
		this.scene.openSpell(forgotten, "2026-01-01", "ILLNESS");
		this.scene.visit(visited, TODAY);
		this.scene.visit(visited, TODAY.minusDays(29));
		this.scene.visit(forgotten, TODAY.minusDays(30));
		UUID early = this.scene.household(GROUP_ELSEWHERE);
		this.scene.visit(early, TODAY.plusDays(1));
		GridFigures figures = this.scene.dashboard(DISTRICT).grid();
		assertThat(figures.visitsFrom()).isEqualTo(TODAY.minusDays(29));
		assertThat(figures.visitsLast30Days()).isEqualTo(2);
		assertThat(figures.householdsUnvisited()).isEqualTo(1);
	}

	@Test
	void nothing_to_divide_by_is_no_rate() {
		Dashboard empty = this.scene.dashboard(DISTRICT);
		assertThat(empty.monitoring().eliminationRate().value()).isNull();
		assertThat(empty.cases().inclusionRate().value()).isNull();
		assertThat(empty.cases().medianDaysToInclusion()).isNull();
		assertThat(empty.children()).hasSize(2);
	}

	@Test
	void the_parts_of_a_region_add_up_to_the_whole() {
		long seed = System.nanoTime();
		this.scene.fill(new Random(seed));
		for (RegionCode region : List.of(DISTRICT, BOLIN, YAOZHAI, VILLAGE)) {
			Map<String, Object> whole = ask(region);
			Map<String, Long> sums = new TreeMap<>();
			for (Map<String, Object> child : children(whole)) {
				counts(child, "").forEach((figure, count) -> sums.merge(figure, count, Long::sum));
			}
			Map<String, Long> expected = counts(whole, "");
			expected.keySet().removeIf(figure -> figure.matches("fund\\.(appropriated|premium|available)"));
			sums.keySet().removeIf(figure -> figure.matches("fund\\.(appropriated|premium|available)"));
			assertThat(sums).as("children of %s, seed %s", region, seed).isEqualTo(expected);
			assertThat(expected.get("monitoring.peopleEver")).isPositive();
		}
	}

	@Test
	void a_row_of_a_child_is_what_its_own_dashboard_says() {
		long seed = System.nanoTime();
		this.scene.fill(new Random(seed));
		for (RegionCode region : List.of(DISTRICT, BOLIN, VILLAGE)) {
			for (Map<String, Object> child : children(ask(region))) {
				String code = ((Map<?, ?>) child.get("region")).get("code").toString();
				if (!code.equals(region.value())) {
					Map<String, Object> own = new LinkedHashMap<>(ask(new RegionCode(code)));
					own.keySet().removeAll(List.of("position", "at", "children"));
					assertThat(child).as("%s, seed %s", code, seed).isEqualTo(own);
				}
			}
		}
	}

	@Test
	void a_region_outside_the_viewers_answers_like_one_that_is_none() {
		Viewer officer = DistrictScene.viewer(Role.TOWNSHIP_OFFICER, BOLIN);
		for (String region : List.of("621202115", "621202114999", "999999")) {
			StepVerifier.create(service.bean(Dashboards.class).of(new RegionCode(region), officer))
				.verifyErrorSatisfies(failure -> assertThat(failure).isInstanceOfSatisfying(GraphFailure.class,
						refused -> assertThat(refused.code()).isEqualTo(ErrorCode.NOT_VISIBLE)));
		}
	}

	private Map<String, Object> ask(RegionCode region) {
		Map<String, Object> answer = this.scene.as(Role.SCREEN, DISTRICT)
			.document(WHOLE)
			.variable("region", region.value())
			.execute()
			.path("dashboard")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
		return new LinkedHashMap<>(answer);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> children(Map<String, Object> dashboard) {
		return (List<Map<String, Object>>) dashboard.get("children");
	}

	/// Every number that can be added up, by its path; amounts in fen.
	private static Map<String, Long> counts(Map<?, ?> figures, String path) {
		Map<String, Long> counts = new TreeMap<>();
		figures.forEach((name, value) -> {
			if (!List.of("children", "position", "at", "year", "value").contains(name)
					&& !name.toString().startsWith("median")) {
				count(value, path + name, counts);
			}
		});
		return counts;
	}

	private static void count(Object value, String path, Map<String, Long> counts) {
		switch (value) {
			case Integer count -> counts.put(path, count.longValue());
			case Map<?, ?> figures -> counts.putAll(counts(figures, path + "."));
			case List<?> rows -> {
				for (int row = 0; row < rows.size(); row++) {
					count(rows.get(row), path + "[" + row + "]", counts);
				}
			}
			case String text when path.startsWith("fund.") -> counts.put(path, Yuan.parse(text).fen());
			case null, default -> {
			}
		}
	}

}
