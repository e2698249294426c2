package org.copperwall.casework;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.casework.CaseScene.Answer;
import org.copperwall.event.Cursor;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.CaseScene.declaration;

class ApprovalsTest {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final RegionCode DISTRICT = new RegionCode("621202");

	private static CaseScene scene;

	@BeforeAll
	static void open() {
		scene = new CaseScene();
	}

	@AfterAll
	static void close() {
		scene.close();
	}

	@Test
	void whoever_watches_a_region_sees_each_step_once_and_in_order() {
		Cursor here = scene.service().bean(org.copperwall.event.EventFeed.class).head(DISTRICT).block(PATIENCE);
		String id = scene.checked();
		scene.include(id).accepted();
		List<ApprovalChange> moves = List.of(ApprovalChange.OPENED, ApprovalChange.MOVED, ApprovalChange.SENT_BACK,
				ApprovalChange.CLOSED);
		StepVerifier
			.create(approvals().ofRegion(DISTRICT, here, moves, viewer(Role.LEADER, DISTRICT))
				.filter(change -> GlobalId.of("Case", change.approval().id()).equals(id))
				.map(change -> change.kind() + " " + change.fromStep() + " " + change.toStep() + " "
						+ change.decision())
				.take(5))
			.expectNext("OPENED null VILLAGE_REVIEW null", "MOVED VILLAGE_REVIEW TOWNSHIP_EXAMINATION APPROVE",
					"MOVED TOWNSHIP_EXAMINATION FOUR_PERSONNEL_CHECK APPROVE",
					"MOVED FOUR_PERSONNEL_CHECK DISTRICT_REVIEW APPROVE", "CLOSED DISTRICT_REVIEW null APPROVE")
			.expectComplete()
			.verify(PATIENCE);
	}

	@Test
	void one_case_is_watched_with_everything_recorded_in_it() {
		Cursor here = scene.service().bean(org.copperwall.event.EventFeed.class).head(DISTRICT).block(PATIENCE);
		String id = scene.declared();
		scene.visit(id);
		scene.decide("village-secretary", id, "decision", "SEND_BACK").accepted();
		StepVerifier
			.create(approvals().ofCase(id, here, viewer(Role.VILLAGE_CADRE, new RegionCode(CaseScene.VILLAGE)))
				.map(ApprovalChanged::kind)
				.take(3))
			.expectNext(ApprovalChange.OPENED, ApprovalChange.RECORDED, ApprovalChange.SENT_BACK)
			.expectComplete()
			.verify(PATIENCE);
	}

	@Test
	void a_case_somebody_does_not_see_is_not_watched() {
		String id = scene.declared();
		StepVerifier.create(approvals().ofCase(id, null, viewer(Role.VILLAGE_CADRE, new RegionCode("621202115001"))))
			.expectErrorMatches(
					error -> error instanceof GraphFailure failure && failure.code().name().equals("NOT_VISIBLE"))
			.verify(PATIENCE);
	}

	@Test
	void eight_declarations_of_one_unknown_family_at_once_open_one_case() throws Exception {
		Map<String, Object> family = CaseScene.family();
		scene.as("mini-program");
		List<Answer> answers = atOnce(8, () -> scene.declare("mini-program", declaration("household", family)));
		assertThat(answers).allSatisfy(answer -> assertThat(answer.isRefused()).isFalse());
		assertThat(answers.stream().filter(answer -> answer.accepted().get("joined").equals(false))).hasSize(1);
		assertThat(answers.stream().map(answer -> answer.subject().get("id")).distinct()).hasSize(1);
	}

	@Test
	void of_eight_decisions_at_once_one_counts() throws Exception {
		String id = scene.declared();
		int version = scene.version(id);
		scene.as("village-secretary");
		List<Answer> answers = atOnce(8, () -> scene.decide("village-secretary", id, "version", version, "decision",
				"REJECT", "rejection", Map.of("reason", "不符合")));
		assertThat(answers.stream().filter(answer -> !answer.isRefused())).hasSize(1);
		assertThat(answers.stream().filter(Answer::isRefused).map(Answer::code)).containsOnly("INVALID_STEP");
	}

	private static List<Answer> atOnce(int times, Callable<Answer> work) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
			List<Answer> answers = new ArrayList<>();
			for (Future<Answer> done : threads.invokeAll(java.util.Collections.nCopies(times, work))) {
				answers.add(done.get());
			}
			return answers;
		}
	}

	private static Approvals approvals() {
		return scene.service().bean(Approvals.class);
	}

	private static Viewer viewer(Role role, RegionCode region) {
		return new Viewer("test", "test", null, Set.of(role), region, null, Set.of(), Locale.CHINESE);
	}

}
