package org.copperwall.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.region.RegionCode;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/// A small district of two townships with two villages of two groups each, and what a test lets happen there.
final class DistrictScene {

	static final RegionCode DISTRICT = new RegionCode("621202");

	static final RegionCode BOLIN = new RegionCode("621202114");

	static final RegionCode YAOZHAI = new RegionCode("621202115");

	static final RegionCode VILLAGE = new RegionCode("621202114001");

	static final String GROUP = "62120211400101";

	static final String GROUP_ELSEWHERE = "62120211500202";

	/// The day the scene was last ticked on.
	static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	private final SandboxService service;

	/// What has not been told to the database yet: one journey for many statements.
	private final StringBuilder script = new StringBuilder();

	DistrictScene(SandboxService service) {
		this.service = service;
	}

	/// The regions, and that the business day has begun.
	DistrictScene laidOut() {
		run("""
				INSERT INTO region (code, name) VALUES ('621202', '武都区') ON CONFLICT DO NOTHING;
				INSERT INTO region (code, name)
				SELECT code, '乡镇' FROM unnest(ARRAY['621202114', '621202115']) AS code ON CONFLICT DO NOTHING;
				INSERT INTO region (code, name)
				SELECT parent.code || lpad(n::text, 3, '0'), '村' FROM region AS parent, generate_series(1, 2) AS n
				 WHERE length(parent.code) = 9 ON CONFLICT DO NOTHING;
				INSERT INTO region (code, name)
				SELECT parent.code || lpad(n::text, 2, '0'), '组' FROM region AS parent, generate_series(1, 2) AS n
				 WHERE length(parent.code) = 12 ON CONFLICT DO NOTHING;
				DELETE FROM daily_tick;
				INSERT INTO daily_tick VALUES ('621202', '?', '2026-11-19T16:01:00Z')""", TODAY);
		return this;
	}

	/// @param values take the places of `?`
	void run(String sql, Object... values) {
		String filled = sql;
		for (Object value : values) {
			filled = filled.replaceFirst("[?]", Matcher.quoteReplacement(String.valueOf(value)));
		}
		this.script.append(filled).append(";\n");
	}

	/// Everything that was set takes place now.
	void set() {
		this.service.database().execute(this.script.toString());
		this.script.setLength(0);
	}

	static Viewer viewer(Role role, RegionCode region) {
		return new Viewer("test", role + " of " + region, null, Set.of(role), region, null, Set.of(), Locale.CHINESE);
	}

	GraphQlTester as(Role role, RegionCode region) {
		set();
		Viewer viewer = viewer(role, region);
		return ExecutionGraphQlServiceTester.builder(this.service.bean(ExecutionGraphQlService.class))
			.configureExecutionInput((input,
					builder) -> builder.graphQLContext(Map.of("viewer", viewer)).locale(viewer.locale()).build())
			.build();
	}

	Dashboard dashboard(RegionCode region) {
		set();
		return this.service.bean(Snapshots.class).take(region).block();
	}

	UUID household(String region) {
		UUID id = UUID.randomUUID();
		run("INSERT INTO household (id, region_code, registered_at) VALUES ('?', '?', '2024-01-01T00:00:00Z')", id,
				region);
		return id;
	}

	UUID person(UUID household) {
		UUID id = UUID.randomUUID();
		run("""
				INSERT INTO household_member (id, household_id, name, relation, birth_date, no_id_reason_sealed, joined_on)
				VALUES ('?', '?', '某某', 'OTHER', '1990-01-01', 'x', '2024-01-01')""",
				id, household);
		return id;
	}

	UUID openSpell(UUID household, String includedOn, String... causes) {
		UUID id = UUID.randomUUID();
		run("""
				INSERT INTO monitoring_object (id, household_id, region_code, category, causes, dimensions, status, origin,
				                               included_on)
				SELECT '?', id, region_code, 'MARGINAL_PRONE_TO_POVERTY', ARRAY['?'], ARRAY['SAFE_HOUSING'], 'OPEN',
				       'IMPORTED', '?'
				  FROM household WHERE id = '?'""",
				id, String.join("','", causes), includedOn, household);
		return id;
	}

	void inSpell(UUID spell, UUID... people) {
		for (UUID person : people) {
			run("INSERT INTO monitoring_person VALUES ('?', '?', false)", spell, person);
		}
	}

	/// With everybody who was in it.
	void eliminate(UUID spell, String on) {
		run("""
				UPDATE monitoring_object SET status = 'ELIMINATED', eliminated_on = '?' WHERE id = '?';
				UPDATE monitoring_person SET present_at_elimination = true WHERE monitoring_object_id = '?'""", on,
				spell, spell);
	}

	/// Eliminated on a day, and back under monitoring at an instant.
	void cameBack(UUID spell, String eliminatedOn, String at) {
		run("""
				UPDATE monitoring_object SET version = version + 1 WHERE id = '?';
				INSERT INTO monitoring_change (id, monitoring_object_id, kind, version, category_before, causes_before,
				  dimensions_before, category_after, causes_after, dimensions_after, taken_back, changer, changer_role, changed_at)
				SELECT gen_random_uuid(), id, 'RETURNED', version, category, causes, dimensions, category, causes, dimensions,
				       '?', 'somebody', 'DISTRICT_OFFICER', '?'
				  FROM monitoring_object WHERE id = '?'""",
				spell, eliminatedOn, at, spell);
	}

	UUID approvalCase(UUID household, String medium, String status, String submitted, String closed) {
		UUID id = UUID.randomUUID();
		boolean open = status.equals("OPEN");
		run("""
				INSERT INTO approval_case (id, household_id, region_code, kind, source, medium, causes, step, status,
				  rule_set_id, submitted_at, submitter, commitment_signed, case_due_at, closed_at, rejection_ground)
				SELECT '?', id, region_code, 'IDENTIFICATION', 'SELF_DECLARATION', '?', ARRAY['ILLNESS'],
				       'VILLAGE_REVIEW', '?', gen_random_uuid(), '?', 'somebody', true, '2027-01-01T00:00:00Z', ?, ?
				  FROM household WHERE id = '?'""", id, medium, status, submitted, open ? "NULL" : "'" + closed + "'",
				status.equals("REJECTED") ? "'BELOW_STANDARD'" : "NULL", household);
		return id;
	}

	UUID openWarning(UUID household, int severity, boolean overdue) {
		UUID id = UUID.randomUUID();
		run("""
				INSERT INTO warning (id, household_id, region_code, source, medium, severity, status, hop, overdue,
				                     rule_set_id, raised_at)
				SELECT '?', id, region_code, 'GRASSROOTS_VISIT', 'VISIT', ?, 'OPEN', 'VILLAGE_COMMITTEE', ?,
				       gen_random_uuid(), '2026-11-01T00:00:00Z'
				  FROM household WHERE id = '?'""", id, severity, overdue, household);
		return id;
	}

	/// A measure, in time or not.
	void measure(UUID spell, boolean overdue) {
		run("""
				INSERT INTO measure (id, monitoring_object_id, kind, planned_on, due_on, overdue_since)
				VALUES (gen_random_uuid(), '?', 'INDUSTRY', '2026-01-01', '2026-02-01', ?)""", spell,
				overdue ? "'2026-02-02'" : "NULL");
		run("UPDATE monitoring_object SET has_measure = true WHERE id = '?'", spell);
	}

	void visit(UUID household, LocalDate on) {
		run("""
				INSERT INTO visit (id, household_id, region_code, visited_on, recorded_at)
				SELECT gen_random_uuid(), id, region_code, '?', '2026-11-01T00:00:00Z' FROM household WHERE id = '?'""",
				on, household);
	}

	void entry(String region, String kind, long fen, UUID grant) {
		run("""
				INSERT INTO fund_year VALUES ('621202', 2026, '2026-01-01') ON CONFLICT DO NOTHING;
				INSERT INTO ledger_entry (id, district_code, year, region_code, kind, amount_fen, grant_id, recorded_at)
				VALUES (gen_random_uuid(), '621202', 2026, '?', '?', ?, ?, '2026-03-01T00:00:00Z')""", region, kind,
				fen, grant == null ? "NULL" : "'" + grant + "'");
	}

	void team(String village, int monitors) {
		run("""
				WITH team AS (
				  INSERT INTO team (id, region_code, name, formed_on)
				  VALUES (gen_random_uuid(), '?', '监测队', '2021-01-01') RETURNING id, region_code)
				INSERT INTO monitor (id, team_id, region_code, name, since)
				SELECT gen_random_uuid(), id, region_code, '监测员', '2021-01-01' FROM team, generate_series(1, ?)""",
				village, monitors);
	}

	/// A district in which everything has happened, differently in each group.
	void fill(Random random) {
		entry("621202", "APPROPRIATION", 1_000_000_000L, null);
		entry("621202", "PREMIUM", 50_000_000L, null);
		List<String> groups = List.of(GROUP, "62120211400102", "62120211400201", "62120211500101", GROUP_ELSEWHERE);
		for (String group : groups) {
			for (int n = 3 + random.nextInt(5); n > 0; n--) {
				settle(group, random);
			}
		}
		settle(VILLAGE.value(), random);
		team(VILLAGE.value(), 3);
		team("621202115002", 5);
	}

	private void settle(String region, Random random) {
		UUID household = household(region);
		UUID[] people = people(household, 1 + random.nextInt(5));
		if (random.nextInt(4) > 0) {
			UUID spell = openSpell(household, "2025-0" + (1 + random.nextInt(9)) + "-01",
					random.nextBoolean() ? "ILLNESS" : "ACCIDENT");
			inSpell(spell, people);
			if (random.nextBoolean()) {
				measure(spell, random.nextBoolean());
			}
			if (random.nextBoolean()) {
				eliminate(spell, "2026-05-01");
			}
		}
		if (random.nextBoolean()) {
			String status = List.of("OPEN", "APPROVED", "REJECTED", "WITHDRAWN").get(random.nextInt(4));
			approvalCase(household, random.nextBoolean() ? "MINI_PROGRAM" : "SERVICE_WINDOW", status,
					"2026-03-01T02:00:00Z", "2026-03-" + (10 + random.nextInt(10)) + "T02:00:00Z");
		}
		if (random.nextBoolean()) {
			openWarning(household, 1 + random.nextInt(4), random.nextBoolean());
		}
		if (random.nextBoolean()) {
			visit(household, TODAY.minusDays(random.nextInt(60)));
		}
		if (random.nextBoolean()) {
			UUID grant = UUID.randomUUID();
			entry(region, "COMMITMENT", 4_500_000, grant);
			entry(region, random.nextBoolean() ? "PAYMENT" : "RELEASE", 4_500_000, grant);
		}
	}

	UUID[] people(UUID household, int count) {
		List<UUID> people = new ArrayList<>();
		for (int n = 0; n < count; n++) {
			people.add(person(household));
		}
		return people.toArray(UUID[]::new);
	}

}
