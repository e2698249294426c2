package org.copperwall.task;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.graph.Paging;
import org.copperwall.rules.WorkingCalendar;
import org.copperwall.rules.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

/// Tasks over a real database: opened, paused, closed, listed, counted.
class TasksTest {

	private static final Viewer SECRETARY = Network.viewer("secretary", Role.VILLAGE_SECRETARY, Network.VILLAGE);

	private static SandboxService service;

	private static Network network;

	private static Tasks tasks;

	@BeforeAll
	static void start() {
		service = SandboxService.start(Map.of("copperwall.rules.remembered", "0s"));
		Network.lay(service.database());
		network = new Network(service);
		tasks = service.bean(Tasks.class);
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@BeforeEach
	void nothingWaits() {
		service.database().execute("DELETE FROM task; DELETE FROM post; DELETE FROM calendar_year WHERE year > 2030");
	}

	@Test
	void a_task_goes_to_the_post_and_is_due_at_the_close_of_its_last_working_day() {
		Task task = network.open("VISIT", Role.VILLAGE_CADRE, 3);
		assertThat(task.holder().role()).isEqualTo(Role.VILLAGE_CADRE);
		WorkingDays days = service.bean(WorkingCalendar.class).workingDays().block();
		assertThat(task.dueAt()).isEqualTo(days.dueAfter(task.openedAt(), 3));
		assertThat(stored(task)).isEqualTo(task);
	}

	@Test
	void a_vacant_post_s_task_goes_to_the_next_level() {
		service.database().execute("""
				INSERT INTO post (id, subject, name, role, region_code)
				VALUES (gen_random_uuid(), NULL, '空缺', 'VILLAGE_CADRE', '621202114001'),
				       (gen_random_uuid(), 'somebody', '某人', 'TOWNSHIP_CADRE', '621202114')""");
		Task task = network.open("VISIT", Role.VILLAGE_CADRE, 3);
		assertThat(task.holder().role()).isEqualTo(Role.TOWNSHIP_CADRE);
		assertThat(task.holder().region()).isEqualTo(Network.BOLIN);
		assertThat(task.holder().vacantRole()).isEqualTo(Role.VILLAGE_CADRE);
		assertThat(stored(task)).isEqualTo(task);
	}

	@Test
	void what_stands_still_is_not_due_and_runs_on_with_the_days_that_were_left() {
		Task task = network.open("VISIT", Role.VILLAGE_CADRE, 3);
		Task paused = tasks.pause("Case", task.subjectId()).block().getFirst();
		assertThat(paused.dueAt()).isNull();
		assertThat(paused.remainingDays()).isEqualTo(3);
		assertThat(tasks.pause("Case", task.subjectId()).block()).isEmpty();
		assertThat(stored(paused)).isEqualTo(paused);
		Task resumed = tasks.resume("Case", task.subjectId()).block().getFirst();
		assertThat(resumed.dueAt()).isEqualTo(task.dueAt());
		assertThat(stored(resumed)).isEqualTo(resumed);
	}

	@Test
	void one_of_several_tasks_of_a_case_is_closed_without_the_others() {
		UUID subject = UUID.randomUUID();
		for (Role role : List.of(Role.VILLAGE_CADRE, Role.RESIDENT_TEAM)) {
			network.open(new NewTask("SIGN_FINDING", "Case", subject, null, Network.VILLAGE, role, null, null, 3));
		}
		network.open(new NewTask("VISIT", "Case", subject, null, Network.VILLAGE, Role.MONITOR, null, null, 3));
		Task first = tasks.openOf("Case", List.of(subject)).block().get(subject).getFirst();
		assertThat(tasks.close(first, SECRETARY).block()).extracting(Task::id).containsExactly(first.id());
		assertThat(tasks.close(first, SECRETARY).block()).isEmpty();
		assertThat(tasks.openOf("Case", List.of(subject)).block().get(subject)).hasSize(2);
		assertThat(tasks.close("Case", subject, "SIGN_FINDING", SECRETARY).block().size()
				+ tasks.close("Case", subject, "VISIT", SECRETARY).block().size())
			.isEqualTo(2);
		assertThat(tasks.openOf("Case", List.of(subject)).block()).isEmpty();
		assertThat(network.count("task WHERE closed_by = 'secretary' AND status = 'CLOSED'")).isEqualTo(3);
	}

	@Test
	void what_is_no_longer_wanted_waits_for_nobody() {
		Task task = network.open("VISIT", Role.VILLAGE_CADRE, 3);
		tasks.pause("Case", task.subjectId()).block();
		assertThat(tasks.cancel("Case", task.subjectId(), SECRETARY).block()).hasSize(1);
		assertThat(service.bean(Sweep.class).run().block()).isZero();
	}

	@Test
	void everybody_finds_in_his_list_what_waits_for_him_and_nothing_else() {
		network.open("VISIT", Role.VILLAGE_CADRE, 3);
		network.open("VOTE", Role.VILLAGE_CADRE, 1);
		network.open("EXAMINE", Role.TOWNSHIP_CADRE, 2);
		network.open(new NewTask("VISIT", "Case", UUID.randomUUID(), null, Network.VILLAGE, Role.VILLAGE_CADRE, null,
				"somebody else", 1));
		service.as("village-cadre")
			.document(
					"{ viewer { tasks { totalCount edges { node { kind heldByViewer holder { role region { name } } } } } } }")
			.execute()
			.path("viewer.tasks.totalCount")
			.entity(Integer.class)
			.isEqualTo(2)
			.path("viewer.tasks.edges[*].node.kind")
			.entityList(String.class)
			.containsExactly("VOTE", "VISIT")
			.path("viewer.tasks.edges[0].node.holder.region.name")
			.entity(String.class)
			.isEqualTo("柏林村")
			.path("viewer.tasks.edges[0].node.heldByViewer")
			.entity(Boolean.class)
			.isEqualTo(true);
		service.as("township-cadre")
			.document("{ viewer { tasks(orderBy: OPENED_AT) { edges { node { kind } } } } }")
			.execute()
			.path("viewer.tasks.edges[*].node.kind")
			.entityList(String.class)
			.containsExactly("EXAMINE");
	}

	@Test
	void a_list_is_read_page_by_page_in_either_order_and_filtered() {
		for (int days = 1; days <= 5; days++) {
			network.open("VISIT", Role.VILLAGE_CADRE, days);
		}
		Task standing = network.open("VOTE", Role.VILLAGE_CADRE, 1);
		tasks.pause("Case", standing.subjectId()).block();
		assertThat(pages("DUE_AT")).hasSize(6).doesNotHaveDuplicates().last().isEqualTo(0);
		assertThat(pages("OPENED_AT")).hasSize(6).doesNotHaveDuplicates().first().isEqualTo(0);
		service.as("village-cadre")
			.document("""
					query ($before: DateTime) { viewer {
					  urgent: tasks(kinds: ["VISIT"], dueBefore: $before) { totalCount }
					  votes: tasks(kinds: ["VOTE"]) { totalCount edges { node { dueAt remainingDays status } } } } }""")
			.variable("before", stored(first("VISIT")).dueAt().plusSeconds(1).toString())
			.execute()
			.path("viewer.urgent.totalCount")
			.entity(Integer.class)
			.isEqualTo(1)
			.path("viewer.votes.edges[0].node.status")
			.entity(String.class)
			.isEqualTo("PAUSED")
			.path("viewer.votes.edges[0].node.remainingDays")
			.entity(Integer.class)
			.isEqualTo(1);
	}

	@Test
	void the_counts_are_those_of_the_list() {
		LocalDate today = WorkingDays.dayOf(network.now());
		write("VISIT", WorkingDays.closingOf(today), null);
		write("VISIT", WorkingDays.closingOf(today.plusDays(20)), null);
		write("VOTE", WorkingDays.closingOf(today.minusDays(2)), network.now());
		write("VOTE", WorkingDays.closingOf(today.with(DayOfWeek.SUNDAY)), null);
		boolean sunday = today.getDayOfWeek() == DayOfWeek.SUNDAY;
		service.as("village-cadre")
			.document("{ viewer { taskCounts { dueToday dueThisWeek overdue byKind { key count } } } }")
			.execute()
			.path("viewer.taskCounts")
			.entity(Map.class)
			.isEqualTo(Map.of("dueToday", sunday ? 2 : 1, "dueThisWeek", 2, "overdue", 1, "byKind",
					List.of(Map.of("key", "VISIT", "count", 2), Map.of("key", "VOTE", "count", 2))));
	}

	@Test
	void a_page_beyond_the_limit_and_a_foreign_cursor_are_refused() {
		service.as("village-cadre")
			.document("{ viewer { a: tasks(first: 101) { totalCount } b: tasks(after: \"abc\") { totalCount } } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).extracting((error) -> error.getExtensions().get("code"))
				.containsExactly("BAD_REQUEST", "BAD_REQUEST"));
	}

	@Test
	void who_missed_a_year_of_the_calendar_is_told_once_and_it_is_over_when_it_is_published() {
		LocalDate november = LocalDate.parse("2033-11-01");
		assertThat(calendarDay(november.minusDays(1))).containsExactly("calendar.missing", "task.opened");
		service.database()
			.execute("INSERT INTO calendar_year (year, status, source) VALUES (2033, 'PUBLISHED', 'test'),"
					+ " (2034, 'PROVISIONAL', 'test')");
		assertThat(calendarDay(november)).containsExactly("task.closed", "calendar.provisional", "task.opened");
		assertThat(calendarDay(november.plusDays(1))).isEmpty();
		assertThat(network.count("task WHERE kind = 'ENTER_CALENDAR_YEAR' AND status = 'OPEN'"
				+ " AND holder_role = 'ADMINISTRATOR' AND subject_id = '" + CalendarWatch.subject(Network.WUDU, 2034)
				+ "'"))
			.isEqualTo(1);
	}

	private static List<String> calendarDay(LocalDate day) {
		List<String> kinds = new ArrayList<>();
		service.bean(Changes.class)
			.byService(Network.WUDU, "test",
					() -> service.bean(CalendarWatch.class)
						.onDay(Network.WUDU, day)
						.doOnNext((events) -> events.forEach((event) -> kinds.add(event.kind()))))
			.block();
		return kinds;
	}

	private static List<Integer> pages(String order) {
		List<Integer> days = new ArrayList<>();
		String after = null;
		boolean more = true;
		while (more) {
			Map<?, ?> page = service.as("village-cadre")
				.document("query ($after: String) { viewer { tasks(first: 2, after: $after, orderBy: " + order
						+ ") { edges { node { workingDays kind } } pageInfo { endCursor hasNextPage } } } }")
				.variable("after", after)
				.execute()
				.path("viewer.tasks")
				.entity(Map.class)
				.get();
			for (Object edge : (List<?>) page.get("edges")) {
				Map<?, ?> node = (Map<?, ?>) ((Map<?, ?>) edge).get("node");
				days.add(node.get("kind").equals("VOTE") ? 0 : (Integer) node.get("workingDays"));
			}
			Map<?, ?> info = (Map<?, ?>) page.get("pageInfo");
			after = (String) info.get("endCursor");
			more = (Boolean) info.get("hasNextPage");
		}
		return days;
	}

	private static void write(String kind, Instant due, Instant overdue) {
		service.database()
			.execute("""
					INSERT INTO task (id, kind, subject_type, subject_id, region_code, holder_role, holder_region,
					                  working_days, opened_at, due_at, overdue_at, status)
					VALUES (gen_random_uuid(), '%s', 'Case', gen_random_uuid(), '621202114001', 'VILLAGE_CADRE',
					        '621202114001', 3, TIMESTAMPTZ '2020-01-01', TIMESTAMPTZ '%s', %s, 'OPEN')"""
				.formatted(kind, due, (overdue != null) ? "TIMESTAMPTZ '" + overdue + "'" : "NULL"));
	}

	private static Task first(String kind) {
		return service.bean(WorkList.class)
			.page(Network.viewer("x", Role.VILLAGE_CADRE, Network.VILLAGE), new TaskFilter(List.of(kind), null),
					TaskOrder.DUE_AT, new Paging(1, null))
			.block()
			.edges()
			.getFirst()
			.node();
	}

	private static Task stored(Task task) {
		return (Task) service.bean(WorkList.class)
			.load(List.of(task.id()), Network.viewer("x", Role.DISTRICT_OFFICER, Network.WUDU))
			.block()
			.get(task.id());
	}

}
