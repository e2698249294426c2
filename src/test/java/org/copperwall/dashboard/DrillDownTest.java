package org.copperwall.dashboard;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.copperwall.SandboxService;
import org.copperwall.dashboard.NamedRows.Figure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/// From each figure to the rows it counts, by the list and the filter that the schema names for it, over the demonstration
/// district and the real wire.
class DrillDownTest {

	private static final String DISTRICT = "621202";

	private static final String BOLIN = "621202114";

	private static final String VILLAGE = "621202114001";

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	/// Root fields of one document stay well below its limits.
	private static final int AT_ONCE = 30;

	/// Flows that come to a figure of the dashboard if one adds up all of them.
	private static final Map<String, String> FLOWS = Map.of("HOUSEHOLDS_INCLUDED", "monitoring.householdsEver",
			"PEOPLE_INCLUDED", "monitoring.peopleEver", "HOUSEHOLDS_ELIMINATED", "monitoring.householdsEliminated",
			"PEOPLE_ELIMINATED", "monitoring.peopleEliminated", "CASES_RECEIVED", "cases.received", "CASES_INCLUDED",
			"cases.included", "CASES_REJECTED", "cases.rejected");

	private static SandboxService service;

	private static NamedRows named;

	@BeforeAll
	static void start() throws IOException {
		service = SandboxService.start(Map.of("copperwall.sandbox.demonstration", "true"));
		named = NamedRows.read();
		service.database().execute(MORE);
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	/// What the demonstration has none of, in one village: a family that withdrew, one
	/// that moved away, one that came back
	/// after its elimination, somebody who belongs to two monitored households, and a
	/// household that the neighbours'
	/// section looks after.
	private static final String MORE = """
			INSERT INTO approval_case (id, household_id, region_code, kind, source, medium, causes, step, status, rule_set_id,
			       submitted_at, submitter, commitment_signed, case_due_at, closed_at)
			SELECT gen_random_uuid(), id, region_code, 'IDENTIFICATION', 'SELF_DECLARATION', 'MINI_PROGRAM', ARRAY['ILLNESS'],
			       'VILLAGE_REVIEW', 'WITHDRAWN', gen_random_uuid(), '2026-03-01T00:00:00Z', 'somebody', true,
			       '2026-04-01T00:00:00Z', '2026-03-02T00:00:00Z'
			  FROM household WHERE region_code LIKE '621202114001%' LIMIT 1;

			UPDATE monitoring_object SET status = 'ENDED', ended_on = included_on, ended_reason = 'MOVED_AWAY'
			 WHERE id = (SELECT max(id::text)::uuid FROM monitoring_object
			              WHERE region_code LIKE '62120211400101%' AND status = 'OPEN');

			CREATE TEMP TABLE back AS
			SELECT gen_random_uuid() AS id, spell.id AS former, household_id, region_code
			  FROM monitoring_object AS spell WHERE region_code LIKE '621202114001%' AND status = 'ELIMINATED' LIMIT 1;
			INSERT INTO monitoring_object (id, household_id, region_code, category, causes, dimensions, status, origin, included_on)
			SELECT id, household_id, region_code, 'MARGINAL_PRONE_TO_POVERTY', ARRAY['ILLNESS'], ARRAY['FOOD'], 'OPEN',
			       'IMPORTED', (SELECT max(included_on) FROM monitoring_object) FROM back;
			INSERT INTO monitoring_person SELECT back.id, member_id, false
			  FROM back JOIN monitoring_person ON monitoring_object_id = former;

			INSERT INTO monitoring_person
			SELECT other.id, member_id, false
			  FROM back JOIN monitoring_person ON monitoring_object_id = back.id
			 CROSS JOIN LATERAL (SELECT id FROM monitoring_object
			                      WHERE region_code LIKE '621202115%' AND status = 'OPEN' LIMIT 1) AS other LIMIT 1;

			UPDATE section_household SET region_code = '62120211400102'
			 WHERE household_id = (SELECT household_id FROM monitoring_object
			                        WHERE region_code = '62120211400101' AND status = 'OPEN' LIMIT 1)""";

	@Test
	void every_figure_is_the_count_of_the_rows_it_names() {
		for (String persona : List.of("district-leader", "screen", "auditor", "district-officer", "administrator",
				"fund-officer", "leading-group-head", "leading-group-member-1", "medical-insurance", "opinion-desk")) {
			for (String region : List.of(DISTRICT, BOLIN, VILLAGE, VILLAGE + "01")) {
				compare(persona, region);
			}
		}
		for (String persona : List.of("township-officer", "township-cadre")) {
			compare(persona, BOLIN);
			compare(persona, VILLAGE);
		}
		for (String persona : List.of("village-cadre", "village-secretary", "resident-team", "group-leader",
				"grid-monitor")) {
			compare(persona, VILLAGE);
		}
	}

	@Test
	void no_kind_of_figure_is_empty_in_the_whole_district() {
		Set<String> empty = new TreeSet<>();
		Set<String> counted = new TreeSet<>();
		for (Figure figure : figures(service.as("screen"), DISTRICT)) {
			String kind = figure.path().replaceAll("\\[\\d+\\]", "");
			(List.of("0", "0.00", "0.0").contains(figure.value().toString()) ? empty : counted).add(kind);
		}
		empty.removeAll(counted);
		assertThat(empty).isEmpty();
	}

	@Test
	void a_median_is_that_of_the_rows_it_names() {
		for (String region : List.of(DISTRICT, BOLIN)) {
			GraphQlTester screen = service.as("screen");
			List<Figure> medians = figures(screen, region).stream()
				.filter(figure -> "median".equals(figure.key()))
				.toList();
			assertThat(medians).hasSizeGreaterThanOrEqualTo(region.equals(DISTRICT) ? 2 : 0);
			for (Figure median : medians) {
				List<Double> days = rows(screen, median).stream().map(DrillDownTest::days).sorted().toList();
				assertThat(median.value()).as(median.path()).isEqualTo(middle(days));
			}
		}
	}

	@Test
	void a_trend_ends_where_the_dashboard_stands() {
		GraphQlTester screen = service.as("screen");
		for (String region : List.of(DISTRICT, BOLIN, VILLAGE)) {
			Map<String, Object> said = new LinkedHashMap<>();
			figures(screen, region).forEach(figure -> said.put(figure.path(), figure.value()));
			LocalDate today = today(screen);
			LocalDate first = today.minusYears(30);
			assertThat(last(trend(screen, region, "HOUSEHOLDS_UNDER_MONITORING", today.minusDays(40), today, "DAY")))
				.isEqualTo(said.get("monitoring.householdsUnderMonitoring"));
			assertThat(last(trend(screen, region, "PEOPLE_UNDER_MONITORING", today.minusDays(40), today, "WEEK")))
				.isEqualTo(said.get("monitoring.peopleUnderMonitoring"));
			FLOWS.forEach((figure, path) -> assertThat(sum(trend(screen, region, figure, first, today, "MONTH")))
				.as("%s in %s", figure, region)
				.isEqualByComparingTo(said.get(path).toString()));
			assertThat(sum(trend(screen, region, "VISITS", today.minusDays(29), today, "DAY")))
				.isEqualByComparingTo(said.get("grid.visitsLast30Days").toString());
			LocalDate year = today.withDayOfYear(1);
			assertThat(sum(trend(screen, region, "YUAN_COMMITTED", year, today, "MONTH")))
				.isEqualByComparingTo(said.get("fund.committed").toString());
			assertThat(sum(trend(screen, region, "YUAN_PAID", year, today, "MONTH")))
				.isEqualByComparingTo(said.get("fund.paid").toString());
		}
	}

	@Test
	void a_point_of_a_trend_is_the_count_of_the_rows_it_names() {
		GraphQlTester screen = service.as("screen");
		LocalDate today = today(screen);
		Set<String> empty = new TreeSet<>();
		for (TrendFigure figure : TrendFigure.values()) {
			if (figure.kind() == TrendKind.FLOW) {
				BigDecimal all = BigDecimal.ZERO;
				for (Map<String, Object> point : trend(screen, DISTRICT, figure.name(), today.minusDays(300), today,
						"MONTH")) {
					BigDecimal rows = BigDecimal.ZERO;
					for (Figure named : DrillDownTest.named.trend(figure.name(), day(point, "from"), day(point, "to"),
							DISTRICT)) {
						rows = rows.add(new BigDecimal(screen.document("{ " + named.rows() + " }")
							.execute()
							.path(named.list() + "." + named.key())
							.entity(Object.class)
							.get()
							.toString()));
					}
					assertThat(number(point)).as("%s %s", figure, point).isEqualByComparingTo(rows);
					all = all.add(rows);
				}
				if (all.signum() == 0) {
					empty.add(figure.name());
				}
			}
		}
		assertThat(empty).isEmpty();
	}

	private static List<Map<String, Object>> trend(GraphQlTester asking, String region, String figure, LocalDate from,
			LocalDate to, String grain) {
		return asking
			.document("{ trend(regionCode: \"%s\", figure: %s, from: \"%s\", to: \"%s\", grain: %s)".formatted(region,
					figure, from, to, grain) + " { unit kind asOf points { from to value amount } } }")
			.execute()
			.path("trend.points")
			.entityList(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
	}

	private static LocalDate today(GraphQlTester asking) {
		return LocalDate.parse(asking.document("{ dashboard(regionCode: \"621202\") { grid { visitsUntil } } }")
			.execute()
			.path("dashboard.grid.visitsUntil")
			.entity(String.class)
			.get());
	}

	private static LocalDate day(Map<String, Object> point, String end) {
		return LocalDate.parse(point.get(end).toString());
	}

	private static Object last(List<Map<String, Object>> points) {
		return points.getLast().get("value");
	}

	private static BigDecimal sum(List<Map<String, Object>> points) {
		return points.stream().map(DrillDownTest::number).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static BigDecimal number(Map<String, Object> point) {
		Object value = point.get("value");
		return new BigDecimal((value == null ? point.get("amount") : value).toString());
	}

	private static void compare(String persona, String region) {
		GraphQlTester asking = service.as(persona);
		List<Figure> asked = new ArrayList<>();
		for (Figure figure : figures(asking, region)) {
			String where = "%s as %s in %s".formatted(figure.path(), persona, region);
			if (figure.made() != null) {
				assertThat(figure.value()).as(where).isEqualTo(figure.made());
			}
			else if (isClosed(persona, figure.list())) {
				refused(asking, figure, where);
			}
			else if (!"median".equals(figure.key()) && !isNarrower(persona, figure)) {
				asked.add(figure);
			}
		}
		assertThat(asked).as("%s in %s", persona, region).hasSizeGreaterThan(100);
		for (int from = 0; from < asked.size(); from += AT_ONCE) {
			compare(asking, asked.subList(from, Math.min(from + AT_ONCE, asked.size())),
					"as %s in %s".formatted(persona, region));
		}
	}

	/// The books are for those who keep and control them; what was said of families, for
	/// those who look into it.
	private static boolean isClosed(String persona, String list) {
		return switch (list) {
			case "ledgerEntries" -> persona.equals("opinion-desk");
			case "opinionReports" -> List.of("medical-insurance", "group-leader", "grid-monitor").contains(persona);
			default -> false;
		};
	}

	/// Those on the spot see reports that wait for them, and no more.
	private static boolean isNarrower(String persona, Figure figure) {
		return "opinionReports".equals(figure.list()) && !figure.path().equals("opinion.unassessed")
				&& List.of("township-officer", "township-cadre", "village-cadre", "village-secretary", "resident-team")
					.contains(persona);
	}

	private static void refused(GraphQlTester asking, Figure figure, String where) {
		asking.document("{ " + figure.rows() + " }")
			.execute()
			.errors()
			.satisfy(errors -> assertThat(errors).as(where)
				.anySatisfy(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
	}

	private static void compare(GraphQlTester asking, List<Figure> figures, String where) {
		StringBuilder document = new StringBuilder("{");
		for (int index = 0; index < figures.size(); index++) {
			document.append(" f").append(index).append(": ").append(figures.get(index).rows());
		}
		Map<String, Map<String, Object>> answer = asking.document(document.append(" }").toString())
			.execute()
			.path("")
			.entity(new ParameterizedTypeReference<Map<String, Map<String, Object>>>() {
			})
			.get();
		Map<String, Object> said = new LinkedHashMap<>();
		Map<String, Object> counted = new LinkedHashMap<>();
		for (int index = 0; index < figures.size(); index++) {
			Figure figure = figures.get(index);
			said.put(figure.path(), figure.value());
			counted.put(figure.path(), answer.get("f" + index).get(figure.key()));
		}
		assertThat(counted).as(where).isEqualTo(said);
	}

	private static List<Figure> figures(GraphQlTester asking, String region) {
		Map<String, Object> answer = asking
			.document("{ dashboard(regionCode: \"%s\")%s }".formatted(region, named.selection("Dashboard")))
			.execute()
			.path("dashboard")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
		return named.figures("Dashboard", answer, "", region);
	}

	/// The rows of a median, page by page.
	private static List<Map<String, Object>> rows(GraphQlTester asking, Figure median) {
		List<Map<String, Object>> rows = new ArrayList<>();
		String node = median.list().equals("cases") ? "submittedAt closedAt"
				: "case { submittedAt } measures { completedOn }";
		Optional<String> after = Optional.of("");
		while (after.isPresent()) {
			GraphQlTester.Response page = asking
				.document("{ " + median.rows() + ", first: 100" + after.get()
						+ ") { edges { node { %s } } pageInfo { hasNextPage endCursor } } }".formatted(node))
				.execute();
			rows.addAll(page.path(median.list() + ".edges[*].node")
				.entityList(new ParameterizedTypeReference<Map<String, Object>>() {
				})
				.get());
			after = page.path(median.list() + ".pageInfo.hasNextPage").entity(Boolean.class).get()
					? Optional.of(", after: \""
							+ page.path(median.list() + ".pageInfo.endCursor").entity(String.class).get() + "\"")
					: Optional.empty();
		}
		return rows;
	}

	private static double days(Map<String, Object> row) {
		if (row.get("case") instanceof Map<?, ?> included) {
			LocalDate first = ((List<?>) row.get("measures")).stream()
				.flatMap(measure -> Optional.ofNullable(((Map<?, ?>) measure).get("completedOn")).stream())
				.map(day -> LocalDate.parse(day.toString()))
				.min(LocalDate::compareTo)
				.orElseThrow();
			return ChronoUnit.DAYS.between(day(included.get("submittedAt")), first);
		}
		return ChronoUnit.DAYS.between(day(row.get("submittedAt")), day(row.get("closedAt")));
	}

	private static LocalDate day(Object instant) {
		return OffsetDateTime.parse(instant.toString()).atZoneSameInstant(CHINA).toLocalDate();
	}

	private static double middle(List<Double> sorted) {
		int half = sorted.size() / 2;
		return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
	}

}
