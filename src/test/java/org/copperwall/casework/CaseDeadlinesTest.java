package org.copperwall.casework;

import java.util.List;
import java.util.Map;

import org.copperwall.Festival;
import org.copperwall.SandboxDatabase;
import org.copperwall.SandboxService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.CaseScene.declaration;
import static org.copperwall.casework.CaseScene.input;

/// Two replicas, cases at several steps, and a clock that goes twenty working days over a Chinese New Year.
class CaseDeadlinesTest {

	private static SandboxDatabase database;

	private static SandboxService one;

	private static SandboxService other;

	private static Festival festival;

	private static CaseScene here;

	private static CaseScene there;

	@BeforeAll
	static void start() {
		database = SandboxDatabase.migrated();
		festival = Festival.enter(database);
		one = SandboxService.on(database, Map.of());
		other = SandboxService.on(database, Map.of());
		here = new CaseScene(one);
		there = new CaseScene(other);
	}

	@AfterAll
	static void stop() {
		other.close();
		one.close();
		database.close();
	}

	@Test
	void over_the_festival_exactly_the_due_steps_become_overdue_and_each_is_escalated_once() {
		Festival.moveTo(festival.thursdayBefore(), one, other);
		String atVillage = here.declared();
		String declaredThere = there.declared();
		String unsigned = id(
				there.declare("village-cadre", declaration("medium", "VILLAGE_CADRE", "commitmentSigned", false)));
		String sentBack = here.declared();
		there.decide("village-secretary", sentBack, "decision", "SEND_BACK", "missing", List.of("诊断证明")).accepted();
		String withdrawn = here.declared();
		here.change("mini-program", "withdrawCase", "CaseWithdrawn", "case { id }",
				input("caseId", withdrawn, "reason", "家人已康复"))
			.accepted();

		Festival.moveTo(Festival.after(14, one), one, other);
		String declaredLater = here.declared();
		Festival.moveTo(Festival.after(6, one), one, other);

		Festival.eventually(() -> overdue(one).size() >= 3);
		assertThat(overdue(one)).containsExactlyInAnyOrder(atVillage, declaredThere, unsigned);
		assertThat(overdue(other)).containsExactlyInAnyOrder(atVillage, declaredThere, unsigned);
		assertThat(database.value("""
				SELECT string_agg(kind || ' ' || escalated_role, ', ' ORDER BY kind) FROM task
				 WHERE overdue_at IS NOT NULL AND subject_type = 'Case'"""))
			.isEqualTo("COMPLETE_APPLICATION TOWNSHIP_CADRE, REVIEW_IN_VILLAGE TOWNSHIP_CADRE, "
					+ "REVIEW_IN_VILLAGE TOWNSHIP_CADRE");
		assertThat(database.value("""
				SELECT count(*) || ' of ' || count(DISTINCT subject_id) FROM event
				 WHERE convert_from(payload, 'UTF8')::jsonb ->> 'kind' = 'task.overdue'
				   AND convert_from(payload, 'UTF8')::jsonb ->> 'subjectType' = 'Case'""")).isEqualTo("3 of 3");
		here.look("district-officer", declaredLater, "overdue dueAt")
			.path("case.overdue")
			.entity(Boolean.class)
			.isEqualTo(false);
		here.look("district-officer", sentBack, "overdue dueAt").path("case.dueAt").valueIsNull();
	}

	private static String id(CaseScene.Answer answer) {
		return (String) answer.subject().get("id");
	}

	private static List<String> overdue(SandboxService replica) {
		return (replica == one ? here : there).as("district-officer")
			.document("{ cases(regionCode: \"621202\", filter: { overdue: true }) { edges { node { id } } } }")
			.execute()
			.path("cases.edges[*].node.id")
			.entityList(String.class)
			.get();
	}

}
