package org.copperwall.dashboard;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.copperwall.SandboxService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/// The figures the district is known by, as its leader sees them over HTTP: counted from the demonstration data's rows.
class DistrictFiguresTest {

	private static final String DOCUMENT = """
			{ dashboard(regionCode: "621202") {
			  region { name } position at
			  monitoring { peopleEver peopleUnderMonitoring peopleEliminated householdsEver householdsUnderMonitoring
			    householdsEliminated endedOtherwise eliminationRate { numerator denominator unit value } }
			  cases { received included rejected undecided medianDaysToInclusion
			    byMedium { medium received included rejected undecided } byStep { step open } }
			  warnings { open }
			  fund { year appropriated premium committed paid available grants }
			  grid { teams monitors visitsLast30Days householdsUnvisited }
			  children { region { code } monitoring { peopleEver } grid { teams } } } }""";

	private static SandboxService service;

	private static GraphQlTester.Response answer;

	@BeforeAll
	static void start() {
		service = SandboxService.start(Map.of("copperwall.sandbox.demonstration", "true"));
		answer = service.as("district-leader").document(DOCUMENT).execute();
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void people_and_households() {
		is("monitoring.peopleEver", 13_785);
		is("monitoring.peopleEliminated", 9_746);
		is("monitoring.peopleUnderMonitoring", 4_039);
		is("monitoring.householdsEver", 3_690);
		is("monitoring.householdsEliminated", 2_610);
		is("monitoring.householdsUnderMonitoring", 1_080);
		is("monitoring.endedOtherwise", 0);
	}

	@Test
	void the_rate_of_elimination_counts_people() {
		is("monitoring.eliminationRate.numerator", 9_746);
		is("monitoring.eliminationRate.denominator", 13_785);
		answer.path("dashboard.monitoring.eliminationRate.unit").entity(String.class).isEqualTo("people");
		answer.path("dashboard.monitoring.eliminationRate.value")
			.entity(Double.class)
			.matches(value -> Math.round(value * 1000) == 707);
	}

	@Test
	void cases_of_the_mini_program() {
		String own = "cases.byMedium[?(@.medium == 'MINI_PROGRAM')].";
		answer.path("dashboard." + own + "received").entityList(Integer.class).containsExactly(447);
		answer.path("dashboard." + own + "included").entityList(Integer.class).containsExactly(101);
		answer.path("dashboard." + own + "rejected").entityList(Integer.class).containsExactly(319);
		answer.path("dashboard." + own + "undecided").entityList(Integer.class).containsExactly(27);
		answer.path("dashboard.cases.byStep[*].open")
			.entityList(Integer.class)
			.matches(open -> open.stream().allMatch(count -> count > 0)
					&& open.stream().mapToInt(count -> count).sum() == 27);
	}

	@Test
	void the_grid() {
		is("grid.teams", 650);
		is("grid.monitors", 5_044);
		answer.path("dashboard.grid.visitsLast30Days").entity(Integer.class).matches(visits -> visits > 0);
	}

	@Test
	void the_fund_of_the_year() {
		answer.path("dashboard.fund.appropriated").entity(String.class).isEqualTo("10000000.00");
	}

	@Test
	void the_townships_add_up_to_the_district() {
		answer.path("dashboard.children[*].monitoring.peopleEver")
			.entityList(Integer.class)
			.hasSize(40)
			.matches(people -> people.stream().mapToInt(count -> count).sum() == 13_785);
		answer.path("dashboard.children[*].grid.teams")
			.entityList(Integer.class)
			.matches(teams -> teams.stream().mapToInt(count -> count).sum() == 650);
	}

	@Test
	void a_wall_screen_follows_a_warning_over_server_sent_events() {
		Flux<Integer> open = service.client()
			.post()
			.uri("/graphql")
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + service.tokenOf("screen"))
			.accept(MediaType.TEXT_EVENT_STREAM)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(Map.of("query",
					"subscription { dashboardUpdated(regionCode: \"621202\") { position warnings { open } } }"))
			.exchange()
			.returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {
			})
			.getResponseBody()
			.filter(event -> event.data() != null && event.data().contains("warnings"))
			.map(event -> Integer.valueOf(event.data().replaceAll(".*\"open\":([0-9]+).*", "$1")));
		AtomicInteger first = new AtomicInteger();
		StepVerifier.create(open)
			.assertNext(first::set)
			.then(DistrictFiguresTest::warnOfAVillage)
			.assertNext(next -> assertThat(next).isEqualTo(first.get() + 1))
			.thenCancel()
			.verify(Duration.ofSeconds(30));
	}

	private static void warnOfAVillage() {
		service.as("village-cadre")
			.document("""
					mutation ($id: UUID!) { raiseWarning(input: { requestId: $id, regionCode: "621202114001",
					  source: GRASSROOTS_VISIT, medium: VISIT, causes: [NATURAL_DISASTER] }) {
					  ... on WarningRaised { merged } } }""")
			.variable("id", UUID.randomUUID().toString())
			.execute()
			.path("raiseWarning.merged")
			.entity(Boolean.class)
			.isEqualTo(false);
	}

	private static void is(String figure, int count) {
		answer.path("dashboard." + figure).entity(Integer.class).isEqualTo(count);
	}

}
