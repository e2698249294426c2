package org.copperwall.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.copperwall.SandboxDatabase;
import org.copperwall.access.Keyset;
import org.copperwall.access.Seal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Every figure that is told of the district, counted from rows.
class DemonstrationDataTest {

	static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@TempDir
	static Path folder;

	private static SandboxDatabase database;

	private static Seal seal;

	@BeforeAll
	static void load() throws SQLException {
		Path keys = folder.resolve("keyset.json");
		Keyset.create(keys);
		seal = Keyset.read(keys);
		database = SandboxDatabase.migrated();
		assertThat(load(database, DAY)).isTrue();
	}

	@AfterAll
	static void forget() {
		database.close();
	}

	private static boolean load(SandboxDatabase into, LocalDate day) throws SQLException {
		try (Connection connection = into.connect()) {
			return new DemonstrationData(day, DemonstrationSize.USUAL, seal).loadInto(connection).isPresent();
		}
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|',
			textBlock = """
					districts                        | 1       | SELECT count(*) FROM region WHERE length(code) = 6
					townships                        | 40      | SELECT count(*) FROM region WHERE length(code) = 9
					villages                         | 650     | SELECT count(*) FROM region WHERE length(code) = 12
					teams                            | 650     | SELECT count(*) FROM view_grid_team
					monitors                         | 5044    | SELECT count(*) FROM view_grid_monitor
					sections with one monitor        | 5044    | SELECT count(DISTINCT region_code) FROM view_grid_monitor
					smallest team                    | 7       | SELECT min(n) FROM (SELECT count(*) AS n FROM monitor GROUP BY team_id) AS team
					largest team                     | 8       | SELECT max(n) FROM (SELECT count(*) AS n FROM monitor GROUP BY team_id) AS team
					households                       | 12000   | SELECT count(*) FROM household
					people                           | 45000   | SELECT count(*) FROM household_member
					households ever monitored        | 3690    | SELECT count(DISTINCT household_id) FROM view_monitoring_spell
					people ever monitored            | 13785   | SELECT count(DISTINCT person_id) FROM view_monitoring_person
					households eliminated            | 2610    | SELECT count(DISTINCT household_id) FROM view_monitoring_spell WHERE status = 'ELIMINATED'
					people eliminated                | 9746    | SELECT count(DISTINCT person_id) FROM view_monitoring_person WHERE eliminated
					households under monitoring      | 1080    | SELECT count(*) FROM view_monitoring_spell WHERE status = 'OPEN'
					spells that a case began         | 101     | SELECT count(*) FROM view_monitoring_spell WHERE case_id IS NOT NULL
					appropriation, fen               | 1000000000 | SELECT sum(amount_fen) FROM view_fund_entry WHERE kind = 'APPROPRIATION' AND year = 2026
					families of two who fell ill     | 1       | SELECT count(*) FROM view_monitoring_spell spell JOIN measure ON monitoring_object_id = spell.id WHERE kind = 'SPECIAL_FUND_GRANT' AND amount_fen = 4500000 AND region_code LIKE '621202114%' AND category = 'SUDDEN_SERIOUS_DIFFICULTY' AND causes = '{ILLNESS}' AND (SELECT count(*) FROM view_monitoring_person WHERE spell_id = spell.id) = 4
					""")
	void figures_are_reproduced_by_rows(String figure, String expected, String question) {
		assertThat(database.value(question)).as(figure).isEqualTo(expected);
	}

	@Test
	void loads_only_into_an_empty_database() throws SQLException {
		assertThat(load(database, DAY)).isFalse();
		assertThat(database.value("SELECT count(*) FROM household")).isEqualTo("12000");
	}

}
