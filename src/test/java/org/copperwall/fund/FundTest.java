package org.copperwall.fund;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.household.HouseholdScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copperwall.household.HouseholdScene.DISTRICT;

/// The fund of a year is what its books say, and the books only grow.
class FundTest {

	private static SandboxService service;

	private static HouseholdScene scene;

	@BeforeAll
	static void start() {
		service = SandboxService.start();
		scene = new HouseholdScene(service);
		service.database().execute("""
				INSERT INTO fund_year VALUES ('621202', 2026, '2026-01-01'), ('621202', 2025, '2025-01-01');
				INSERT INTO ledger_entry (id, district_code, year, region_code, kind, amount_fen, grant_id, recorded_at)
				SELECT gen_random_uuid(), '621202', 2026, region, kind, fen, grant_id::uuid, '2026-03-01T00:00:00Z'
				  FROM (VALUES
				    ('621202', 'APPROPRIATION', 1000000000, NULL),
				    ('621202', 'PREMIUM', 120000000, NULL),
				    ('621202114001', 'COMMITMENT', 4500000, '01990000-0000-7000-8000-000000000001'),
				    ('621202114001', 'PAYMENT', 4500000, '01990000-0000-7000-8000-000000000001'),
				    ('621202114001', 'COMMITMENT', 2000050, '01990000-0000-7000-8000-000000000002'),
				    ('621202114001', 'RELEASE', 2000050, '01990000-0000-7000-8000-000000000002'),
				    ('621202114001', 'CLAIM', 990000, NULL)) AS entry (region, kind, fen, grant_id)""");
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void a_year_is_added_up_from_its_entries() {
		var fund = scene.as(Role.FUND_OFFICER, DISTRICT)
			.document("{ fund(year: 2026) { region { code } appropriated premium committed paid available claimed } }")
			.execute();
		fund.path("fund.appropriated").entity(String.class).isEqualTo("10000000.00");
		fund.path("fund.premium").entity(String.class).isEqualTo("1200000.00");
		fund.path("fund.committed").entity(String.class).isEqualTo("45000.00");
		fund.path("fund.paid").entity(String.class).isEqualTo("45000.00");
		fund.path("fund.available").entity(String.class).isEqualTo("8755000.00");
		fund.path("fund.claimed").entity(String.class).isEqualTo("9900.00");
	}

	@Test
	void a_year_without_entries_is_empty_and_one_never_opened_is_none() {
		var years = scene.as(Role.LEADER, DISTRICT)
			.document("{ last: fund(year: 2025) { available } none: fund(year: 2019) { available } }")
			.execute();
		years.path("last.available").entity(String.class).isEqualTo("0.00");
		years.path("none").valueIsNull();
	}

	@Test
	void what_was_entered_is_never_changed() {
		assertThatThrownBy(() -> service.database().execute("UPDATE ledger_entry SET amount_fen = 1"))
			.hasStackTraceContaining("append only");
		assertThatThrownBy(() -> service.database().execute("DELETE FROM ledger_entry"))
			.hasStackTraceContaining("append only");
		assertThat(service.database().value("SELECT count(*) FROM ledger_entry")).isEqualTo("7");
	}

}
