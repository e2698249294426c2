package org.copperwall.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.casework.CaseWarnings;
import org.copperwall.casework.DeclaredNeed;
import org.copperwall.casework.Medium;
import org.copperwall.casework.Source;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.EventFeed;
import org.copperwall.event.RecordedEvent;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.dashboard.DistrictScene.BOLIN;
import static org.copperwall.dashboard.DistrictScene.DISTRICT;
import static org.copperwall.dashboard.DistrictScene.GROUP;
import static org.copperwall.dashboard.DistrictScene.GROUP_ELSEWHERE;

/// Dashboards while things happen.
class LiveDashboardTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Viewer LEADER = DistrictScene.viewer(Role.LEADER, DISTRICT);

	private static SandboxService service;

	private DistrictScene scene;

	private Dashboards dashboards;

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
		service.database().execute("TRUNCATE household, warning, task CASCADE");
		this.scene = new DistrictScene(service).laidOut();
		this.scene.set();
		this.dashboards = service.bean(Dashboards.class);
	}

	@Test
	void while_nothing_happens_the_same_dashboard_is_given_again() {
		Dashboard first = this.dashboards.of(DISTRICT, LEADER).block();
		assertThat(this.dashboards.of(DISTRICT, LEADER).block()).isSameAs(first);
		declare(household(GROUP), null);
		Dashboard next = this.dashboards.of(DISTRICT, LEADER).block();
		assertThat(next.position().position()).isGreaterThan(first.position().position());
		assertThat(next.at()).isNotNull();
	}

	@Test
	void a_dashboard_contains_every_change_acknowledged_before_the_question() {
		for (int happened = 1; happened <= 10; happened++) {
			declare(household(GROUP), null);
			assertThat(this.dashboards.of(BOLIN, LEADER).block().warnings().open()).isEqualTo(happened);
		}
	}

	@Test
	void watchers_are_sent_one_at_once_and_then_what_changed_not_every_change() {
		StepVerifier.create(this.dashboards.updates(DISTRICT, LEADER))
			.assertNext(first -> assertThat(first.warnings().open()).isZero())
			.then(() -> {
				for (int happened = 0; happened < 20; happened++) {
					declare(household(GROUP), null);
				}
			})
			.thenConsumeWhile(between -> between.warnings().open() < 20)
			.assertNext(last -> assertThat(last.warnings().open()).isEqualTo(20))
			.thenCancel()
			.verify(PATIENCE);
	}

	@Test
	void watchers_are_sent_at_most_one_a_second() {
		List<Instant> sent = new ArrayList<>();
		StepVerifier
			.create(this.dashboards.updates(DISTRICT, LEADER)
				.doOnNext(dashboard -> sent.add(Instant.now()))
				.takeUntil(dashboard -> dashboard.warnings().open() >= 30))
			.expectNextCount(1)
			.then(() -> {
				for (int happened = 0; happened < 30; happened++) {
					declare(household(GROUP), null);
				}
			})
			.thenConsumeWhile(dashboard -> true)
			.expectComplete()
			.verify(PATIENCE);
		for (int index = 1; index < sent.size(); index++) {
			assertThat(Duration.between(sent.get(index - 1), sent.get(index))).isGreaterThan(Duration.ofMillis(950));
		}
	}

	@Test
	void a_change_that_touches_no_figure_of_a_region_sends_nothing_there() {
		StepVerifier.create(this.dashboards.updates(BOLIN, LEADER))
			.expectNextCount(1)
			.then(() -> declare(household(GROUP_ELSEWHERE), null))
			.expectNoEvent(Duration.ofSeconds(3))
			.then(() -> declare(household(GROUP), null))
			.assertNext(next -> assertThat(next.warnings().open()).isEqualTo(1))
			.thenCancel()
			.verify(PATIENCE);
	}

	/// The promise behind `position`: nothing is counted twice and nothing is missed,
	/// however many write meanwhile.
	@Test
	void a_dashboard_and_the_changes_behind_it_make_the_next_one() throws InterruptedException {
		long seed = System.nanoTime();
		List<Dashboard> seen = new ArrayList<>();
		List<Future<?>> writes = new ArrayList<>();
		CountDownLatch writing = new CountDownLatch(4);
		try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
			for (int writer = 0; writer < 4; writer++) {
				Random random = new Random(seed + writer);
				DistrictScene own = new DistrictScene(service);
				writes.add(writers.submit(() -> write(own, random, writing)));
			}
			while (!writing.await(20, TimeUnit.MILLISECONDS)) {
				seen.add(this.dashboards.of(DISTRICT, LEADER).block());
			}
		}
		assertThat(writes).allSatisfy(write -> assertThat(write).succeedsWithin(PATIENCE));
		Dashboard last = this.dashboards.of(DISTRICT, LEADER).block();
		assertThat(seen).as("seed %s", seed).hasSizeGreaterThan(1);
		for (Dashboard dashboard : seen) {
			assertThat(dashboard.warnings().open() + changeOfOpen(dashboard, last))
				.as("from %s, seed %s", dashboard.position().position(), seed)
				.isEqualTo(last.warnings().open());
		}
	}

	private static void write(DistrictScene own, Random random, CountDownLatch writing) {
		try {
			for (int number = 0; number < 25; number++) {
				UUID household = own.household(random.nextBoolean() ? GROUP : GROUP_ELSEWHERE);
				own.set();
				UUID caseId = random.nextInt(3) == 0 ? UUID.randomUUID() : null;
				declare(household, random.nextInt(4) == 0 ? UUID.randomUUID() : null);
				if (caseId != null) {
					declare(household, caseId);
				}
				if (caseId != null && random.nextBoolean()) {
					change(() -> service.bean(CaseWarnings.class).settleWithCase(caseId));
				}
			}
		}
		finally {
			writing.countDown();
		}
	}

	/// What the log says happened to the number of open warnings between two dashboards.
	private static long changeOfOpen(Dashboard from, Dashboard until) {
		long changes = until.position().position() - from.position().position();
		return service.bean(EventFeed.class)
			.events(DISTRICT, from.position(), event -> true)
			.take(changes)
			.map(LiveDashboardTest::changeOfOpen)
			.reduce(0L, Long::sum)
			.block(PATIENCE);
	}

	private static long changeOfOpen(RecordedEvent event) {
		return switch (event.kind()) {
			case "warning.raised" -> event.text("status").equals("OPEN") ? 1 : 0;
			case "warning.changed" ->
				(event.text("status").equals("OPEN") ? 1 : 0) - (event.text("fromStatus").equals("OPEN") ? 1 : 0);
			case "warning.settled" -> event.text("fromStatus").equals("OPEN") ? -1 : 0;
			default -> 0;
		};
	}

	private UUID household(String region) {
		UUID household = this.scene.household(region);
		this.scene.set();
		return household;
	}

	private static void declare(UUID household, UUID caseId) {
		RegionCode region = new RegionCode(
				service.database().value("SELECT region_code FROM household WHERE id = '" + household + "'"));
		DeclaredNeed need = new DeclaredNeed(household, region, Source.SELF_DECLARATION, Medium.MINI_PROGRAM,
				List.of(RiskCause.ILLNESS), "病了", "farmer", null, Role.PARTNER_APP,
				Instant.parse("2026-11-20T02:00:00Z"));
		change(() -> service.bean(CaseWarnings.class).raiseInCase(need, caseId).map(CaseWarnings.Raised::events));
	}

	private static void change(Supplier<Mono<List<DomainEvent>>> work) {
		service.bean(Changes.class).byService(DISTRICT, "test", work).block(PATIENCE);
	}

}
