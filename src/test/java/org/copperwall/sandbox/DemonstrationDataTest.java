package org.copperwall.sandbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;

import org.copperwall.SandboxDatabase;
import org.copperwall.access.Keyset;
import org.copperwall.access.Seal;
import org.copperwall.household.IdNumber;
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
							sections with one monitor        | 5044    | SELECT count(*) FROM section_duty WHERE until IS NULL
							smallest team                    | 7       | SELECT min(n) FROM (SELECT count(*) AS n FROM monitor GROUP BY team_id) AS team
							largest team                     | 8       | SELECT max(n) FROM (SELECT count(*) AS n FROM monitor GROUP BY team_id) AS team
							households in a section          | 12000   | SELECT count(*) FROM section_household JOIN section_duty USING (region_code) WHERE until IS NULL
							households monitored, by section | 1080    | SELECT count(*) FROM section_household WHERE monitored
							households in the campaign       | 12000   | SELECT sum(households) FROM campaign_village
							villages that met last month     | 650     | SELECT count(DISTINCT region_code) FROM meeting WHERE held_on BETWEEN '2026-10-01' AND '2026-10-31'
							households                       | 12000   | SELECT count(*) FROM household
							people                           | 45000   | SELECT count(*) FROM household_member
							households ever monitored        | 3690    | SELECT count(DISTINCT household_id) FROM view_monitoring_spell
							people ever monitored            | 13785   | SELECT count(DISTINCT person_id) FROM view_monitoring_person
							households eliminated            | 2610    | SELECT count(DISTINCT household_id) FROM view_monitoring_spell WHERE status = 'ELIMINATED'
							people eliminated                | 9746    | SELECT count(DISTINCT person_id) FROM view_monitoring_person WHERE eliminated
							households under monitoring      | 1080    | SELECT count(*) FROM view_monitoring_spell WHERE status = 'OPEN'
							spells that a case began         | 101     | SELECT count(*) FROM view_monitoring_spell WHERE case_id IS NOT NULL
							mini-program cases               | 447     | SELECT count(*) FROM view_case WHERE kind = 'IDENTIFICATION' AND medium = 'MINI_PROGRAM'
					cases of any medium              | 447     | SELECT count(*) FROM view_case
					included                         | 101     | SELECT count(*) FROM view_case JOIN view_monitoring_spell spell ON spell.case_id = view_case.id WHERE view_case.status = 'APPROVED'
					rejected as below the standard   | 319     | SELECT count(*) FROM view_case WHERE status = 'REJECTED' AND rejection_reason = 'BELOW_STANDARD'
					undecided                        | 27      | SELECT count(*) FROM view_case WHERE status = 'OPEN'
					steps with undecided cases       | 5       | SELECT count(DISTINCT step) FROM view_case WHERE status = 'OPEN'
					undecided and sent back          | 3       | SELECT count(*) FROM approval_case WHERE status = 'OPEN' AND paused_at IS NOT NULL
					undecided and overdue            | 5       | SELECT count(*) FROM view_case WHERE status = 'OPEN' AND overdue
					days to the twins' first help    | 13      | SELECT first_measure_on - (submitted_at AT TIME ZONE 'Asia/Shanghai')::date FROM view_case JOIN view_monitoring_spell spell ON spell.case_id = view_case.id WHERE spell.region_code = '62120211500101' AND (SELECT count(*) FROM view_monitoring_person WHERE spell_id = spell.id) = 7
					the twins' allowance             | 3, 2    | SELECT string_agg(class::text, ', ' ORDER BY since) FROM allowance JOIN view_monitoring_spell spell USING (household_id) WHERE spell.region_code = '62120211500101' AND case_id IS NOT NULL
					help for the ill daughter, fen   | 4500000 | SELECT amount_fen FROM measure JOIN view_monitoring_spell spell ON monitoring_object_id = spell.id WHERE kind = 'SPECIAL_FUND_GRANT' AND region_code = '62120211400101' AND category = 'SUDDEN_SERIOUS_DIFFICULTY' AND causes = '{ILLNESS}' AND (SELECT count(*) FROM view_monitoring_person WHERE spell_id = spell.id) = 4
					open warnings                    | 60      | SELECT count(*) FROM view_warning WHERE status = 'OPEN'
					sources of open warnings         | 4       | SELECT count(DISTINCT source) FROM view_warning WHERE status = 'OPEN'
					warnings that wait with cases    | 27      | SELECT count(*) FROM view_warning JOIN view_case ON view_case.id = case_id WHERE view_warning.status = 'IN_CASE' AND view_case.status = 'OPEN'
					warnings settled with cases      | 420     | SELECT count(*) FROM view_warning JOIN view_case ON view_case.id = case_id WHERE view_warning.status = 'SETTLED' AND settled_at = closed_at
					reports of public opinion        | 60      | SELECT count(*) FROM view_opinion
					reports that wait for an answer  | 22      | SELECT count(*) FROM view_opinion WHERE status <> 'ANSWERED'
					kinds of reports                 | 4       | SELECT count(DISTINCT kind) FROM view_opinion
					reports behind warnings          | 8       | SELECT count(*) FROM opinion_report JOIN warning ON warning.id = warning_id AND warning.source = 'PUBLIC_OPINION' WHERE founded
					reports without a place          | 4       | SELECT count(*) FROM view_opinion WHERE NOT located
					grants of the special fund       | 180     | SELECT count(*) FROM fund_grant
					grant for the ill daughter, fen  | 4500000 | SELECT approved_fen FROM fund_grant JOIN monitoring_object spell ON spell.id = monitoring_object_id WHERE fund_grant.region_code = '62120211400101' AND category = 'SUDDEN_SERIOUS_DIFFICULTY' AND (SELECT count(*) FROM household_member member WHERE member.household_id = spell.household_id) = 4
					appropriation, fen               | 1000000000 | SELECT sum(amount_fen) FROM view_fund_entry WHERE kind = 'APPROPRIATION' AND year = 2026
					""")
	void figures_are_reproduced_by_rows(String figure, String expected, String question) {
		assertThat(database.value(question)).as(figure).isEqualTo(expected);
	}

	@ParameterizedTest(name = "no {0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					visit the grid does not know     | SELECT EXISTS (SELECT FROM section_household JOIN (SELECT household_id, max(visited_on) AS day FROM (SELECT household_id, visited_on FROM view_grid_visit UNION ALL SELECT household_id, visited_on FROM view_case_visit) AS visit GROUP BY 1) AS last USING (household_id) WHERE last_visited_on <> day)
					warning judged before its time   | SELECT EXISTS (SELECT FROM meeting_judgment JOIN meeting ON meeting.id = meeting_id JOIN warning ON warning.id = warning_id WHERE recorded_at < raised_at OR recorded_at >= '2026-11-22T00:00+08')
					thing of the future              | SELECT max(greatest(submitted_at, closed_at)) >= '2026-11-22T00:00+08' FROM approval_case
					open grant whose due time differs | SELECT EXISTS (SELECT FROM fund_grant LEFT JOIN task ON subject_type = 'Grant' AND subject_id = fund_grant.id WHERE fund_grant.status = 'OPEN' AND (task.due_at IS DISTINCT FROM fund_grant.due_at OR overdue <> (overdue_at IS NOT NULL)))
					task of a closed grant           | SELECT EXISTS (SELECT FROM task JOIN fund_grant ON subject_id = fund_grant.id WHERE fund_grant.status <> 'OPEN')
					grant that the books do not know | SELECT EXISTS (SELECT FROM fund_grant WHERE coalesce(approved_fen, 0) - released_fen <> (SELECT coalesce(sum(amount_fen), 0) FROM view_fund_entry entry WHERE entry.grant_id = fund_grant.id AND kind = 'COMMITMENT') - (SELECT coalesce(sum(amount_fen), 0) FROM view_fund_entry entry WHERE entry.grant_id = fund_grant.id AND kind = 'RELEASE'))
					account that is not its entries  | SELECT EXISTS (SELECT FROM fund_account WHERE balance_fen <> (SELECT coalesce(sum(CASE account WHEN debit_account THEN amount_fen ELSE -amount_fen END), 0) FROM ledger_entry WHERE account IN (debit_account, credit_account)))
					grant that was voted on too soon | SELECT EXISTS (SELECT FROM fund_grant WHERE approved_at <= accepted_at OR accepted_at <= declared_at OR closed_at < approved_at OR declared_at >= '2026-11-22T00:00+08')
					task without a holder in office  | SELECT EXISTS (SELECT FROM task WHERE NOT EXISTS (SELECT FROM post WHERE role = holder_role AND region_code = holder_region AND department IS NOT DISTINCT FROM holder_department AND subject IS NOT NULL))
					overdue task that was not found  | SELECT EXISTS (SELECT FROM task WHERE status = 'OPEN' AND due_at < '2026-11-22T00:00+08' AND overdue_at IS NULL)
					task found overdue too early     | SELECT EXISTS (SELECT FROM task WHERE overdue_at < due_at OR overdue_at >= '2026-11-22T00:00+08' OR escalated_role IS NULL AND overdue_at IS NOT NULL)
					undecided case without a task    | SELECT EXISTS (SELECT FROM approval_case WHERE status = 'OPEN' AND NOT EXISTS (SELECT FROM task WHERE subject_type = 'Case' AND subject_id = approval_case.id))
					task of a closed case            | SELECT EXISTS (SELECT FROM task JOIN approval_case ON subject_id = approval_case.id WHERE approval_case.status <> 'OPEN')
					case whose due time is another   | SELECT EXISTS (SELECT FROM approval_case JOIN task ON subject_id = approval_case.id WHERE approval_case.due_at IS DISTINCT FROM task.due_at OR NOT holder_role = ANY (holder_roles) OR overdue <> (task.overdue_at IS NOT NULL))
					case at two steps, or at none    | SELECT EXISTS (SELECT FROM approval_case WHERE (SELECT count(*) FROM case_step WHERE case_id = approval_case.id AND left_at IS NULL) <> (status = 'OPEN')::int)
					case at a step it is not at      | SELECT EXISTS (SELECT FROM approval_case JOIN case_step ON case_id = approval_case.id AND left_at IS NULL WHERE approval_case.step <> case_step.step OR approval_case.due_at IS DISTINCT FROM case_step.due_at)
					vote before its comparison       | SELECT EXISTS (SELECT FROM case_vote LEFT JOIN case_comparison USING (case_id) WHERE case_comparison.recorded_at IS NULL OR case_vote.recorded_at < case_comparison.recorded_at)
					notice of less than five days    | SELECT EXISTS (SELECT FROM case_notice JOIN case_step USING (case_id) WHERE step = 'VILLAGE_REVIEW' AND decision = 'APPROVE' AND (ends_at > left_at OR ends_at - published_at < interval '5 days'))
					approval without a notice        | SELECT EXISTS (SELECT FROM case_step WHERE step = 'VILLAGE_REVIEW' AND decision = 'APPROVE' AND NOT EXISTS (SELECT FROM case_notice WHERE case_notice.case_id = case_step.case_id))
					approval after a lost vote       | SELECT EXISTS (SELECT FROM case_vote JOIN case_step USING (case_id) WHERE step = 'VILLAGE_REVIEW' AND decision = 'APPROVE' AND (2 * in_favour <= present OR 3 * present < 2 * panel_size))
					district case without the four   | SELECT EXISTS (SELECT FROM case_step WHERE step = 'DISTRICT_REVIEW' AND (SELECT count(*) FROM case_finding WHERE case_finding.case_id = case_step.case_id AND favourable) <> 4)
					check that all four have signed  | SELECT EXISTS (SELECT FROM approval_case WHERE status = 'OPEN' AND step = 'FOUR_PERSONNEL_CHECK' AND (SELECT count(*) FROM case_finding WHERE case_id = approval_case.id) > 3)
					unsigned check without a task    | SELECT EXISTS (SELECT FROM approval_case WHERE status = 'OPEN' AND step = 'FOUR_PERSONNEL_CHECK' AND (SELECT count(*) FROM case_finding WHERE case_id = approval_case.id) + (SELECT count(*) FROM task WHERE subject_id = approval_case.id) <> 4)
					person who decided twice         | SELECT EXISTS (SELECT FROM (SELECT case_id, decider AS person FROM case_step WHERE decider IS NOT NULL UNION ALL SELECT case_id, signer FROM case_finding UNION ALL SELECT id, submitter FROM approval_case) AS act GROUP BY case_id, person HAVING count(*) > 1)
					decision on a day off            | SELECT EXISTS (SELECT FROM case_step JOIN calendar_day ON day = (left_at AT TIME ZONE 'Asia/Shanghai')::date WHERE NOT working)
					decision that came late          | SELECT EXISTS (SELECT FROM case_step WHERE left_at > due_at)
					open warning without its hop     | SELECT EXISTS (SELECT FROM warning LEFT JOIN warning_hop ON warning_id = warning.id AND ended_at IS NULL WHERE status = 'OPEN' AND (warning.hop, warning.due_at) IS DISTINCT FROM (warning_hop.hop, warning_hop.due_at))
					open warning without a task      | SELECT EXISTS (SELECT FROM warning LEFT JOIN task ON subject_type = 'Warning' AND subject_id = warning.id WHERE warning.status = 'OPEN' AND (task.due_at IS DISTINCT FROM warning.due_at OR overdue <> (overdue_at IS NOT NULL)))
					severity that nobody explains    | SELECT EXISTS (SELECT FROM warning_reporter WHERE severity IS DISTINCT FROM (SELECT sum((ground ->> 'levels')::int) FROM jsonb_array_elements(grounds) AS ground))
					open report without a task       | SELECT EXISTS (SELECT FROM opinion_report AS report LEFT JOIN task ON subject_type = 'OpinionReport' AND subject_id = report.id WHERE report.status <> 'ANSWERED' AND (task.due_at IS DISTINCT FROM report.due_at OR overdue <> (overdue_at IS NOT NULL)))
					task of an answered report       | SELECT EXISTS (SELECT FROM task JOIN opinion_report ON subject_id = opinion_report.id WHERE opinion_report.status = 'ANSWERED')
					report answered before looking   | SELECT EXISTS (SELECT FROM opinion_report WHERE answered_at < assessed_at OR assessed_at < taken_at OR answered_at >= '2026-11-22T00:00+08' OR overdue <> (coalesce(answered_at, '2026-11-22T00:00+08') > due_at))
					founded report without a warning | SELECT EXISTS (SELECT FROM opinion_report WHERE founded AND warning_id IS NULL)
					household without a head         | SELECT EXISTS (SELECT FROM household WHERE NOT EXISTS (SELECT FROM household_member WHERE household_id = household.id AND relation = 'HEAD'))
					member who joined before birth   | SELECT EXISTS (SELECT FROM household_member WHERE joined_on < birth_date)
					person eliminated before joining | SELECT EXISTS (SELECT FROM monitoring_person JOIN monitoring_object ON monitoring_object_id = monitoring_object.id JOIN household_member ON member_id = household_member.id WHERE joined_on > eliminated_on)
					helper flag that is wrong        | SELECT EXISTS (SELECT FROM monitoring_object WHERE has_helper <> EXISTS (SELECT FROM helper WHERE monitoring_object_id = monitoring_object.id AND until IS NULL))
					measure flag that is wrong       | SELECT EXISTS (SELECT FROM monitoring_object WHERE has_measure <> EXISTS (SELECT FROM measure WHERE monitoring_object_id = monitoring_object.id))
					left lately, nobody to look after | SELECT (SELECT count(*) FROM monitoring_object WHERE observed_until IS NOT NULL AND observation_ended_on IS NULL) <> (SELECT count(*) FROM task WHERE kind = 'OBSERVE_HOUSEHOLD' AND status = 'OPEN') OR NOT EXISTS (SELECT FROM monitoring_object WHERE observed_until IS NOT NULL)
					lacking helper without a task    | SELECT (SELECT count(*) FROM monitoring_object WHERE status = 'OPEN' AND NOT has_helper) <> (SELECT count(*) FROM task WHERE kind = 'ASSIGN_HELPER')
					late measure that nobody saw     | SELECT EXISTS (SELECT FROM measure WHERE completed_on IS NULL AND due_on < '2026-11-22' AND overdue_since IS NULL)
					elimination within half a year   | SELECT EXISTS (SELECT FROM monitoring_object WHERE eliminated_on < included_on + interval '6 months')
					elimination without a measure    | SELECT EXISTS (SELECT FROM monitoring_object WHERE status = 'ELIMINATED' AND NOT EXISTS (SELECT FROM measure WHERE monitoring_object_id = monitoring_object.id AND completed_on <= eliminated_on))
					monitored family above the line  | SELECT EXISTS (SELECT FROM monitoring_object JOIN household_income USING (household_id) WHERE status = 'OPEN' AND category <> 'SUDDEN_SERIOUS_DIFFICULTY' AND per_head_fen >= 700000)
					marginal family once poor        | SELECT EXISTS (SELECT FROM monitoring_object JOIN household ON household_id = household.id WHERE (category = 'UNSTABLE_OUT_OF_POVERTY') <> former_poor AND category <> 'SUDDEN_SERIOUS_DIFFICULTY')
					""")
	void nothing_contradicts_anything(String fault, String question) {
		assertThat(database.value(question)).as(fault).isEqualTo("f");
	}

	@Test
	void the_same_day_and_seed_give_the_same_rows_whatever_the_keys() throws SQLException {
		Path others = folder.resolve("others");
		Keyset.create(others);
		try (SandboxDatabase twin = SandboxDatabase.migrated(); Connection connection = twin.connect()) {
			new DemonstrationData(DAY, DemonstrationSize.USUAL, Keyset.read(others)).loadInto(connection);
			assertThat(twin.value("SELECT encode(id_number_sealed, 'hex') FROM household_member ORDER BY id LIMIT 1"))
				.isNotEqualTo(database
					.value("SELECT encode(id_number_sealed, 'hex') FROM household_member ORDER BY id LIMIT 1"));
			for (String table : DemonstrationTables.FILLED) {
				assertThat(twin.value(digestOf(table))).as(table)
					.isNotNull()
					.isEqualTo(database.value(digestOf(table)));
			}
		}
	}

	/// Of all rows, but for what the keys have made of it.
	private static String digestOf(String table) {
		return "SELECT md5(string_agg(line, '' ORDER BY line)) FROM (SELECT (SELECT string_agg(key || value, ',' ORDER BY key)"
				+ " FROM jsonb_each_text(to_jsonb(filled)) WHERE key !~ '(sealed|_digest)$') AS line FROM " + table
				+ " AS filled) AS lines";
	}

	@Test
	void what_is_private_opens_with_the_keys_and_is_nobodys() throws SQLException {
		try (Connection connection = database.connect();
				Statement statement = connection.createStatement();
				ResultSet members = statement
					.executeQuery("SELECT id, id_number_sealed, id_number_digest, sex, birth_date"
							+ " FROM household_member WHERE id_number_sealed IS NOT NULL ORDER BY name LIMIT 500")) {
			while (members.next()) {
				String number = seal.open("household_member", "id_number_sealed", members.getObject("id", UUID.class),
						members.getBytes("id_number_sealed"));
				assertThat(number).startsWith("9900");
				assertThat(members.getBytes("id_number_digest")).isEqualTo(seal.digest("idNumber", number));
				assertThat(IdNumber.parse(number)).isInstanceOfSatisfying(IdNumber.Valid.class, valid -> {
					assertThat(valid.number().birthDate()).isEqualTo(date(members));
					assertThat(valid.number().sex().name()).isEqualTo(sex(members));
				});
			}
		}
	}

	private static LocalDate date(ResultSet row) {
		try {
			return row.getObject("birth_date", LocalDate.class);
		}
		catch (SQLException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private static String sex(ResultSet row) {
		try {
			return row.getString("sex");
		}
		catch (SQLException failed) {
			throw new IllegalStateException(failed);
		}
	}

	@Test
	void loads_only_into_an_empty_database() throws SQLException {
		assertThat(load(database, DAY)).isFalse();
		assertThat(database.value("SELECT count(*) FROM household")).isEqualTo("12000");
	}

}
