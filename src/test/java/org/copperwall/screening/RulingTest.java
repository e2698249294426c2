package org.copperwall.screening;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.copperwall.rules.RuleSets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.screening.Department.EDUCATION;
import static org.copperwall.screening.Department.HOUSING_CONSTRUCTION;
import static org.copperwall.screening.Department.MEDICAL_INSURANCE;

/// Batches held against the rules: what is found, and which warnings come of it.
class RulingTest {

	private static SandboxService service;

	private static ScreeningScene scene;

	@BeforeAll
	static void start() {
		service = SandboxService.start(Map.of("copperwall.screening.ruling.judged-at-once", "2",
				"copperwall.screening.ruling.raised-at-once", "2"));
		scene = new ScreeningScene(service);
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@BeforeEach
	void nothing_sent() {
		scene.nothing_sent();
	}

	@Test
	void medical_cost_of_twelve_months_is_added_up_for_the_household_over_batches() {
		Household formerPoor = scene.family(true);
		Household other = scene.family(false);
		UUID first = scene.batch(MEDICAL_INSURANCE, "MEDICAL_COST", false);
		scene.paid(first, formerPoor, "2026-03-01", 3000);
		scene.paid(first, other, "2026-03-01", 19_999);
		assertThat(scene.ruled(first).findings()).isZero();
		assertThat(scene.statusOf(first)).isEqualTo("RAISED");
		UUID second = scene.batch(MEDICAL_INSURANCE, "MEDICAL_COST", false);
		scene.paid(second, formerPoor, "2026-09-01", 2000);
		scene.paid(second, other, "2027-03-01", 19_999);
		Ruling.Ruled ruled = scene.ruled(second);
		assertThat(ruled.findings()).isEqualTo(1);
		assertThat(ruled.raised()).isEqualTo(1);
		assertThat(scene.value("SELECT concat(household_id, ' ', value, ' ', limit_value) FROM screening_finding"))
			.isEqualTo(formerPoor.id() + " 500000 500000");
		assertThat(scene.value("SELECT concat(source, ' ', medium, ' ', hop, ' ', severity) FROM warning"))
			.isEqualTo("DEPARTMENT_SCREENING DATA_EXCHANGE VILLAGE_COMMITTEE 3");
		assertThat(scene.value("SELECT concat(kind, ' ', holder_role) FROM task"))
			.isEqualTo("VERIFY_WARNING VILLAGE_CADRE");
	}

	@Test
	void a_house_is_unsafe_by_its_code() {
		Household home = scene.family(false);
		UUID batch = scene.batch(HOUSING_CONSTRUCTION, "HOUSE_SAFETY", false);
		scene.record(batch, home, scene.memberOf(home), "2026-05-05", null, "B");
		scene.record(batch, scene.family(false), scene.memberOf(home), "2026-05-05", null, "D");
		assertThat(scene.ruled(batch).findings()).isEqualTo(1);
		assertThat(scene.value("SELECT array_to_string(dimensions, ',') FROM warning")).isEqualTo("SAFE_HOUSING");
	}

	@Test
	void what_a_dry_run_finds_is_told_and_nothing_is_raised() {
		Household home = scene.family(true);
		UUID trial = scene.batch(MEDICAL_INSURANCE, "MEDICAL_COST", true);
		scene.paid(trial, home, "2026-03-01", 6000);
		assertThat(scene.ruled(trial).findings()).isEqualTo(1);
		assertThat(scene.statusOf(trial)).isEqualTo("TRIED");
		assertThat(scene.value("SELECT count(*) FROM warning")).isEqualTo("0");
		UUID batch = scene.batch(MEDICAL_INSURANCE, "MEDICAL_COST", false);
		scene.paid(batch, home, "2026-04-01", 4000);
		assertThat(scene.ruled(batch).findings()).as("a dry run counts for nobody else").isZero();
	}

	@Test
	void several_findings_about_a_household_are_one_warning_with_all_its_reporters() {
		Household home = scene.family(true);
		UUID medical = scene.batch(MEDICAL_INSURANCE, "MEDICAL_COST", false);
		scene.paid(medical, home, "2026-03-01", 6000);
		scene.ruled(medical);
		UUID school = scene.batch(EDUCATION, "SCHOOL_LEAVING", false);
		scene.record(school, home, scene.memberOf(home), "2026-05-05", null, "LEFT");
		Ruling.Ruled ruled = scene.ruled(school);
		assertThat(ruled.joined()).isEqualTo(1);
		assertThat(ruled.raised()).isZero();
		assertThat(scene.value("SELECT count(*) FROM warning")).isEqualTo("1");
		assertThat(scene.value("SELECT array_to_string(causes, ',') FROM warning")).isEqualTo("ILLNESS,SCHOOLING");
		assertThat(scene.value("SELECT string_agg(fact, ' ' ORDER BY number) FROM warning_reporter"))
			.isEqualTo("medicalCost/" + home.id() + " schoolLeaving/" + scene.memberOf(home));
	}

	@Test
	void what_was_found_to_be_nothing_is_raised_again_only_when_it_got_worse() {
		Household home = scene.family(true);
		UUID first = scene.batch(MEDICAL_INSURANCE, "MEDICAL_COST", false);
		scene.paid(first, home, "2026-03-01", 6000);
		scene.ruled(first);
		service.database()
			.execute("UPDATE warning SET status = 'SETTLED', hop = NULL, due_at = NULL, outcome = 'UNFOUNDED',"
					+ " settled_at = '%s'".formatted(service.bean(Clock.class).instant()));
		UUID second = scene.batch(MEDICAL_INSURANCE, "MEDICAL_COST", false);
		scene.paid(second, home, "2026-04-01", 1000);
		assertThat(scene.ruled(second).quiet()).isEqualTo(1);
		assertThat(scene.value("SELECT count(*) FROM warning")).isEqualTo("1");
		UUID third = scene.batch(MEDICAL_INSURANCE, "MEDICAL_COST", false);
		scene.paid(third, home, "2026-05-01", 2000);
		assertThat(scene.ruled(third).raised()).as("9,000 is more than a fifth above 7,000").isEqualTo(1);
	}

	@Test
	void every_household_is_judged_and_raised_once_however_often_it_is_gone_on_with() {
		UUID batch = scene.batch(MEDICAL_INSURANCE, "MEDICAL_COST", false);
		for (int family = 0; family < 7; family++) {
			scene.paid(batch, scene.family(true), "2026-03-01", 5000 + family);
		}
		Ruling.Ruled ruled = scene.ruled(batch);
		assertThat(List.of(ruled.judged(), ruled.findings(), ruled.raised())).containsExactly(7L, 7L, 7L);
		assertThat(scene.ruled(batch)).isEqualTo(ruled);
		assertThat(scene.value("SELECT count(*) FROM warning")).isEqualTo("7");
		assertThat(scene.value("SELECT count(*) FROM warning_hop")).isEqualTo("7");
		assertThat(scene.value("SELECT count(*) FROM task")).isEqualTo("7");
	}

	@Test
	void a_cancelled_batch_goes_no_further() {
		UUID batch = scene.batch(MEDICAL_INSURANCE, "MEDICAL_COST", false);
		scene.paid(batch, scene.family(true), "2026-03-01", 6000);
		service.database().execute("UPDATE screening_batch SET status = 'CANCELLED'");
		assertThat(scene.ruled(batch).ended()).isTrue();
		assertThat(scene.value("SELECT count(*) FROM screening_finding")).isEqualTo("0");
	}

	@Test
	void what_is_matched_late_is_judged_with_what_was_there() {
		Household home = scene.family(true);
		UUID batch = scene.batch(MEDICAL_INSURANCE, "MEDICAL_COST", false);
		scene.paid(batch, home, "2026-03-01", 3000);
		assertThat(scene.ruled(batch).findings()).isZero();
		scene.paid(batch, home, "2026-03-09", 3000);
		Ruling.Ruled late = service.bean(Ruling.class).ruleLate(batch, List.of(home.id())).block();
		assertThat(late.raised()).isEqualTo(1);
		assertThat(scene.statusOf(batch)).isEqualTo("RAISED");
	}

	@Test
	void every_rule_reads_records_that_a_department_sends() {
		var rules = service.bean(RuleSets.class)
			.inForce(HouseholdScene.DISTRICT, service.bean(Clock.class).instant())
			.block();
		RecordKinds kinds = service.bean(RecordKinds.class);
		assertThat(rules.screening().rules()).allSatisfy(rule -> {
			RecordKind kind = kinds.find(rule.kind()).orElseThrow();
			assertThat(kind.department().name()).isEqualTo(rule.department());
			assertThat(rule.codes()).allMatch(code -> kind.column(ColumnUse.CODE).orElseThrow().knows(code));
			assertThat(!rule.measure().isAmount() || kind.column(ColumnUse.AMOUNT).isPresent()).isTrue();
		});
		assertThat(rules.screening().rules().stream().map(rule -> rule.department()).distinct())
			.hasSize(Department.values().length);
	}

}
