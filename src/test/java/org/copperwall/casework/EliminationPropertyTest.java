package org.copperwall.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.copperwall.monitoring.RiskCause;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever people do with families under monitoring, in whatever order: nobody who lived through a spell is lost from it,
/// whoever is eliminated was there, and no household without labour is ever marked.
class EliminationPropertyTest {

	private static final EliminationScene SCENE = new EliminationScene();

	private static final int FAMILIES = 4;

	private static final int STEPS = 18;

	@AfterAll
	static void close() {
		SCENE.close();
	}

	@Test
	void no_sequence_of_actions_loses_a_person_or_marks_a_household_without_labour() {
		long seed = Long.getLong("copperwall.seed", System.nanoTime());
		Random random = new Random(seed);
		int eliminated = 0;
		for (int family = 0; family < FAMILIES; family++) {
			eliminated += live(random, "seed " + seed);
		}
		assertThat(eliminated).as("eliminations tried, seed %d", seed).isPositive();
	}

	/// @return how often the family was eliminated
	private static int live(Random random, String seed) {
		EliminationScene.Monitored monitored = SCENE.monitored();
		Set<String> ever = new HashSet<>(people(monitored));
		List<String> done = new ArrayList<>();
		int eliminated = 0;
		for (int step = 0; step < STEPS; step++) {
			String before = SCENE.status(monitored);
			String action = act(random.nextInt(9), monitored);
			done.add(action);
			String after = SCENE.status(monitored);
			assertThat(people(monitored)).as("%s: %s", seed, done).containsAll(ever);
			ever.addAll(people(monitored));
			if (after.equals("ELIMINATED") && !before.equals(after)) {
				eliminated++;
				assertThat(able(monitored)).as("%s: %s", seed, done).isPositive();
				assertThat(eliminatedPeople(monitored)).as("%s: %s", seed, done).isEqualTo(presentPeople(monitored));
			}
			assertThat(after.equals("OPEN") || SCENE.tasks(monitored).matches("(OBSERVE_HOUSEHOLD)?"))
				.as("%s: %s", seed, done)
				.isTrue();
			assertThat(SCENE
				.value("SELECT count(*) FROM approval_case WHERE status = 'OPEN' AND kind = 'ELIMINATION'"
						+ " AND monitoring_object_id = '" + monitored.spell() + "'")
				.compareTo(after.equals("OPEN") ? "1" : "0")).as("%s: %s", seed, done).isNotPositive();
		}
		return eliminated;
	}

	/// Does something that people may do; a refusal is an answer, too.
	private static String act(int what, EliminationScene.Monitored monitored) {
		return switch (what) {
			case 0 -> {
				SCENE.execute("""
						INSERT INTO household_member (id, household_id, name, relation, birth_date, labour,
						  no_id_reason_sealed, joined_on)
						VALUES (gen_random_uuid(), '%s', '杨新', 'CHILD', DATE '2026-01-01', 'NONE', 'x', DATE '%s')"""
					.formatted(monitored.family().id(), SCENE.today()));
				yield "born";
			}
			case 1 -> {
				SCENE.execute("UPDATE household_member SET left_on = DATE '" + SCENE.today() + "', departure = 'MOVED'"
						+ " WHERE id = (SELECT id FROM household_member WHERE left_on IS NULL AND relation <> 'HEAD'"
						+ " AND household_id = '" + monitored.family().id() + "' ORDER BY random() LIMIT 1)");
				yield "left";
			}
			case 2 -> {
				SCENE.execute("UPDATE household_member SET labour = CASE labour WHEN 'NONE' THEN 'WEAK' ELSE 'NONE' END"
						+ " WHERE relation = 'HEAD' AND household_id = '" + monitored.family().id() + "'");
				yield "labour";
			}
			case 3 -> "adjusted " + SCENE.cases()
				.change("township-cadre", "adjustMonitoring", "MonitoringAdjusted", "__typename",
						SCENE.onSpell(monitored, "category", "MARGINAL_PRONE_TO_POVERTY", "causes",
								List.of("ILLNESS", "SCHOOLING"), "dimensions", List.of(), "reason", "调整"))
				.isRefused();
			case 4 -> {
				boolean gone = SCENE.status(monitored).equals("ELIMINATED");
				CaseScene.Answer back = SCENE.cases()
					.change("township-cadre", "returnToMonitoring", "ReturnedToMonitoring", "__typename",
							SCENE.onSpell(monitored, "causes", List.of("ILLNESS"), "dimensions", List.of(), "reason",
									"复发", "evidenceIds", gone ? List.of(SCENE.paper(monitored.id())) : List.of()));
				yield "returned " + back.isRefused();
			}
			case 5 -> {
				SCENE.execute("UPDATE monitoring_change SET changed_at = changed_at - interval '300 days'"
						+ " WHERE monitoring_object_id = '" + monitored.spell() + "'");
				yield "time";
			}
			case 6 -> {
				SCENE.include(monitored.family(), RiskCause.SCHOOLING);
				yield "joined";
			}
			default -> "elimination " + eliminate(monitored);
		};
	}

	/// Proposes, or goes on with what was proposed.
	private static String eliminate(EliminationScene.Monitored monitored) {
		CaseScene.Answer proposed = SCENE.propose(monitored, "vanishedNaturally", "女儿康复");
		if (proposed.isRefused()) {
			return String.valueOf(proposed.violations());
		}
		String id = (String) proposed.subject().get("id");
		SCENE.visit(id, EliminationScene.allWell()).accepted();
		SCENE.hurryToTheDistrict(id);
		CaseScene.Answer approved = SCENE.approve(id);
		if (approved.isRefused()) {
			SCENE.cases()
				.change("village-cadre", "withdrawCase", "CaseWithdrawn", "__typename",
						CaseScene.input("caseId", id, "reason", "再观察"))
				.accepted();
			return String.valueOf(approved.violations());
		}
		return "approved";
	}

	private static Set<String> people(EliminationScene.Monitored monitored) {
		return ids(
				"SELECT coalesce(string_agg(member_id::text, ','), '') FROM monitoring_person WHERE monitoring_object_id = '"
						+ monitored.spell() + "'");
	}

	private static Set<String> eliminatedPeople(EliminationScene.Monitored monitored) {
		return ids("SELECT coalesce(string_agg(person_id::text, ','), '') FROM view_monitoring_person WHERE eliminated"
				+ " AND spell_id = '" + monitored.spell() + "'");
	}

	private static Set<String> presentPeople(EliminationScene.Monitored monitored) {
		return ids("SELECT coalesce(string_agg(id::text, ','), '') FROM household_member WHERE left_on IS NULL"
				+ " AND household_id = '" + monitored.family().id() + "'");
	}

	private static Set<String> ids(String sql) {
		String joined = SCENE.value(sql);
		return joined.isEmpty() ? Set.of() : new TreeSet<>(List.of(joined.split(",")));
	}

	private static int able(EliminationScene.Monitored monitored) {
		return Integer.parseInt(SCENE.value("SELECT count(*) FROM household_member WHERE left_on IS NULL"
				+ " AND labour IN ('SKILLED', 'ORDINARY', 'WEAK') AND household_id = '" + monitored.family().id()
				+ "'"));
	}

}
