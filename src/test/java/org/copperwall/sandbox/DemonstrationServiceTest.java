package org.copperwall.sandbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/// The demonstration data as the service shows it, and as its personas work on it.
class DemonstrationServiceTest {

	private static final String FIGURES = """
			fragment Figures on MonitoringFigures {
			  peopleEver peopleUnderMonitoring peopleEliminated householdsEver householdsUnderMonitoring householdsEliminated
			  endedOtherwise eliminationRate { numerator denominator unit value }
			}
			query ($region: RegionCode!) {
			  dashboard(regionCode: $region) {
			    region { dataNotice }
			    position
			    monitoring { ...Figures }
			    cases {
			      received included rejected undecided withdrawn overdue medianDaysToInclusion medianDaysToFirstMeasure
			      byStep { step open overdue }
			      byMedium { medium received included rejected undecided }
			      rejectedByReason { reason count }
			    }
			    warnings { open overdue bySource { source open } byHop { hop open } }
			    measures { withoutHelper withoutMeasure overdue }
			    fund { year appropriated premium committed available }
			    grid { teams monitors visitsLast30Days householdsUnvisited }
			    children { region { code } monitoring { ...Figures } cases { received included rejected undecided }
			               warnings { open } grid { teams monitors } }
			  }
			}""";

	private static final String FILES = """
			query ($after: String) {
			  cases(regionCode: "621202", first: 100, after: $after) {
			    totalCount
			    pageInfo { hasNextPage endCursor }
			    edges { node {
			      step status publicStatus { message } missing household { head { name idNumberMasked phoneMasked } }
			      sentBack { opinion missing } rejection { ground reason nearestPolicy } declarations { description }
			      steps { step opinion } visits { notes } findings { finding check { title } } objections { objection }
			      comparison { hitCount hits { department finding explanation } } notice { text }
			    } }
			  }
			}""";

	private static final String WORK = """
			query {
			  cases(regionCode: "621202114001", first: 100, filter: { statuses: [OPEN] }) {
			    edges { node { id step version availableActions { action allowed reason } } }
			  }
			}""";

	private static final String DECIDE = """
			mutation ($input: DecideCaseInput!) {
			  decideCase(input: $input) {
			    ... on CaseDecided { case { step status } }
			    ... on Refusal { code message violations { field message } }
			  }
			}""";

	private static SandboxService service;

	@BeforeAll
	static void start() {
		service = SandboxService.start(Map.of("copperwall.sandbox.demonstration", "true"));
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	private static GraphQlTester.Response dashboard() {
		return service.as("district-leader").document(FIGURES).variable("region", "621202").execute();
	}

	@Test
	void the_leader_sees_the_figures_that_are_told_of_the_district() {
		GraphQlTester.Response answer = dashboard();
		Map.of("peopleEver", 13785, "peopleEliminated", 9746, "peopleUnderMonitoring", 4039, "householdsEver", 3690,
				"householdsEliminated", 2610, "householdsUnderMonitoring", 1080, "endedOtherwise", 0)
			.forEach((figure, count) -> is(answer, "monitoring." + figure, count));
		Map.of("numerator", 9746, "denominator", 13785)
			.forEach((part, count) -> is(answer, "monitoring.eliminationRate." + part, count));
		Map.of("received", 447, "included", 101, "rejected", 319, "undecided", 27, "withdrawn", 0, "overdue", 5)
			.forEach((figure, count) -> is(answer, "cases." + figure, count));
		Map.of("teams", 650, "monitors", 5044).forEach((figure, count) -> is(answer, "grid." + figure, count));
		Map.of("withoutHelper", 14, "withoutMeasure", 23)
			.forEach((figure, count) -> is(answer, "measures." + figure, count));
		is(answer, "warnings.open", 60);
		answer.path("dashboard.fund.appropriated").entity(String.class).isEqualTo("10000000.00");
		answer.path("dashboard.cases.byMedium[?(@.medium == 'MINI_PROGRAM')].received")
			.entityList(Integer.class)
			.containsExactly(447);
		answer.path("dashboard.cases.rejectedByReason[?(@.reason == 'BELOW_STANDARD')].count")
			.entityList(Integer.class)
			.containsExactly(319);
		answer.path("dashboard.region.dataNotice")
			.entity(String.class)
			.satisfies(notice -> assertThat(notice).contains("虚构", "invented"));
	}

	private static void is(GraphQlTester.Response answer, String figure, int count) {
		answer.path("dashboard." + figure).entity(Integer.class).isEqualTo(count);
	}

	@ParameterizedTest
	@ValueSource(strings = { "monitoring.peopleEver", "monitoring.peopleEliminated", "monitoring.householdsEver",
			"cases.received", "cases.included", "cases.rejected", "cases.undecided", "warnings.open", "grid.teams",
			"grid.monitors" })
	void the_townships_add_up_to_the_whole(String figure) {
		GraphQlTester.Response answer = dashboard();
		int whole = answer.path("dashboard." + figure).entity(Integer.class).get();
		List<Integer> parts = answer.path("dashboard.children[*]." + figure).entityList(Integer.class).get();
		assertThat(parts).hasSize(40);
		assertThat(parts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(whole);
	}

	@Test
	void every_file_opens_with_all_that_is_sealed_in_it() {
		GraphQlTester officer = service.as("district-officer");
		int files = 0;
		for (String after = ""; after != null;) {
			GraphQlTester.Request<?> ask = officer.document(FILES);
			GraphQlTester.Response page = (after.isEmpty() ? ask : ask.variable("after", after)).execute();
			files += page.path("cases.edges[*].node.step").entityList(String.class).get().size();
			boolean more = page.path("cases.pageInfo.hasNextPage").entity(Boolean.class).get();
			after = more ? page.path("cases.pageInfo.endCursor").entity(String.class).get() : null;
		}
		assertThat(files).isEqualTo(447);
	}

	@Test
	void the_log_begins_whole() {
		service.as("auditor")
			.document(
					"{ verifyLog(districtCode: \"621202\") { intact } activity(regionCode: \"621202\", first: 5) { edges { node { kind } } } }")
			.execute()
			.path("verifyLog.intact")
			.entity(Boolean.class)
			.isEqualTo(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "village-secretary", "village-cadre", "resident-team", "grid-monitor", "township-officer",
			"township-cadre", "township-officer-yaozhai", "district-officer" })
	void every_post_finds_work(String persona) {
		service.as(persona)
			.document(
					"{ viewer { tasks(first: 100) { edges { node { kind dueAt holder { role } } } } taskCounts { overdue } } }")
			.execute()
			.path("viewer.tasks.edges[*].node.kind")
			.entityList(String.class)
			.hasSizeGreaterThan(0);
	}

	@Test
	void the_secretary_approves_what_the_village_has_finished() {
		GraphQlTester secretary = service.as("village-secretary");
		List<Map<String, Object>> ready = secretary.document(WORK)
			.execute()
			.path("cases.edges[?(@.node.step == 'VILLAGE_REVIEW')].node")
			.entityList(new org.springframework.core.ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get()
			.stream()
			.filter(file -> String.valueOf(file.get("availableActions")).contains("action=APPROVE, allowed=true"))
			.toList();
		assertThat(ready).isNotEmpty();
		secretary.document(DECIDE)
			.variable("input",
					Map.of("requestId", UUID.randomUUID(), "caseId", ready.getFirst().get("id"), "version",
							ready.getFirst().get("version"), "decision", "APPROVE", "opinion", "公示无异议"))
			.execute()
			.path("decideCase.case.step")
			.entity(String.class)
			.isEqualTo("TOWNSHIP_EXAMINATION");
	}

}
