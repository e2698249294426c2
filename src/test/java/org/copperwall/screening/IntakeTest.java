package org.copperwall.screening;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.screening.IntakeScene.CAO;
import static org.copperwall.screening.IntakeScene.COST;
import static org.copperwall.screening.IntakeScene.MA;
import static org.copperwall.screening.IntakeScene.STRANGER;
import static org.copperwall.screening.IntakeScene.cost;
import static org.copperwall.screening.IntakeScene.costs;
import static org.copperwall.screening.IntakeScene.json;
import static org.copperwall.screening.IntakeScene.packed;

/// Rows of departments on their way in: good and bad ones, once and again.
class IntakeTest {

	private static IntakeScene scene;

	@BeforeAll
	static void start() {
		scene = new IntakeScene(Map.of("copperwall.screening.chunk-rows", "10"));
	}

	@AfterAll
	static void close() {
		scene.close();
	}

	@BeforeEach
	void clear() {
		scene.clear();
	}

	@Test
	void rows_become_records_of_those_who_belong_to_a_household() {
		String batch = scene.opened();
		HttpResponse<String> answer = scene.csv(batch, COST + cost("曹大山", CAO, "2026-05-20", "23150.40", "")
				+ cost("马玉兰", MA, "2026-05-21", "860", "") + cost("路人", STRANGER, "2026-05-21", "9", ""));
		assertThat(json(answer).path("taken").asInt()).isEqualTo(3);
		assertThat(scene.tally(batch)).isEqualTo("3 3 0 2 0 1 0 0");
		assertThat(
				scene.value("SELECT string_agg(region_code || ' ' || amount_fen || ' ' || occurred_on || ' ' || code, "
						+ "'; ' ORDER BY row_number) FROM screening_record"))
			.isEqualTo("621202114001 2315040 2026-05-20 INPATIENT; 621202115001 86000 2026-05-21 INPATIENT");
	}

	@Test
	void objects_packed_by_gzip_are_the_same_records() {
		scene.csv(scene.opened(), COST + cost("曹大山", CAO, "2026-05-20", "860.00", "J1"));
		String batch = scene.opened();
		String object = """
				{"name": "曹大山", "idNumber": "%s", "occurredOn": "2026-05-20", "selfPaid": 860, "code": "INPATIENT",\
				 "reference": "J1", "diagnosis": null}
				""".formatted(CAO);
		assertThat(json(scene.post(batch, "application/x-ndjson", packed(object), "Content-Encoding", "gzip"))
			.path("taken")
			.asInt()).isEqualTo(1);
		assertThat(scene.tally(batch)).isEqualTo("1 1 0 0 0 0 1 0");
	}

	@Test
	void a_spreadsheets_own_encoding_is_read() {
		String batch = scene.opened("medical-insurance", "MEDICAL_COST", "621202", false);
		byte[] rows = (COST + ",,1956-04-12,621202114001,2026-05-20,5,INPATIENT,脑瘤,\n"
				+ "曹大山,,1956-04-12,621202114001,2026-05-20,5,INPATIENT,脑瘤,\n")
			.getBytes(Charset.forName("GB18030"));
		scene.post(batch, "text/csv;charset=GBK", rows);
		assertThat(scene.faults(batch)).containsExactly("1 name REQUIRED");
		assertThat(scene.tally(batch)).isEqualTo("2 1 1 0 1 0 0 1");
	}

	@Test
	void each_fault_is_named_with_its_row_and_column() {
		String batch = scene.opened();
		String wrongDigit = CAO.substring(0, 17) + (CAO.endsWith("1") ? "2" : "1");
		scene.csv(batch, COST + cost("曹大山", wrongDigit, "2026-05-20", "1", "") + cost("曹大山", CAO, "2999-01-01", "1", "")
				+ cost("曹大山", CAO, "2026-02-30", "9999999.00", "") + cost("", CAO, "1899-12-31", "-3", "")
				+ cost("曹大山", CAO, "2026-05-20", "1e3", "") + "曹大山,,,,2026-05-20,1,INPATIENT,,\n" + "曹大山," + CAO
				+ ",1957-01-01,630000000001,2026-05-20,1,UNKNOWN,,\n" + "三个,单元,格\n" + "\"曹大山," + CAO
				+ ",,,2026-05-20,1,INPATIENT,,\n" + cost("曹".repeat(51), "62120219563012231X", "2026-05-20", "1", "")
				+ cost("曹大山", "12345", "2026-05-20", "1", "J\u00071") + cost("曹大山", CAO, "2026-05-20", "1", ""));
		assertThat(scene.faults(batch)).containsExactly("1 idNumber ID_CHECK_DIGIT", "2 occurredOn IN_FUTURE",
				"3 occurredOn DATE_SHAPE", "3 selfPaid OUT_OF_RANGE", "4 name REQUIRED", "4 occurredOn TOO_OLD",
				"4 selfPaid OUT_OF_RANGE", "5 selfPaid AMOUNT_SHAPE", "6 idNumber PERSON_UNKNOWN",
				"7 villageCode OUTSIDE_REGION", "7 code CODE_UNKNOWN", "7 birthDate OTHER_BIRTH_DATE", "8 null CELLS",
				"9 null SHAPE", "10 name TOO_LONG", "10 idNumber ID_BIRTH_DATE", "11 idNumber ID_SHAPE",
				"11 reference CONTROL_CHARACTER");
		assertThat(scene.tally(batch)).isEqualTo("12 1 11 1 0 0 0 18");
	}

	@Test
	void each_fault_of_an_object_is_named_too() {
		String batch = scene.opened();
		String good = "\"name\": \"曹大山\", \"idNumber\": \"" + CAO + "\", \"occurredOn\": \"2026-05-20\"";
		scene.post(batch, "application/x-ndjson",
				("{" + good + ", \"selfPaid\": 1, \"code\": \"INPATIENT\", \"salary\": 3}\n" + "{" + good
						+ ", \"selfPaid\": [1], \"code\": {\"a\": 1}}\n" + "[1]\n"
						+ "{\"name\": \"曹\", \"name\": \"大\"}\n" + "{" + good + "\n" + "{" + good + ", \"selfPaid\": "
						+ "9".repeat(60) + ", \"code\": \"INPATIENT\"}\n" + "{" + good + ", \"selfPaid\": true}\n")
					.getBytes(StandardCharsets.UTF_8));
		assertThat(scene.faults(batch)).containsExactly("1 salary COLUMN_UNKNOWN", "2 selfPaid TYPE", "2 code TYPE",
				"3 null SHAPE", "4 null SHAPE", "5 null SHAPE", "6 null SHAPE", "7 selfPaid TYPE");
	}

	@Test
	void a_line_of_ten_megabytes_and_broken_characters_spoil_their_own_rows_alone() {
		String batch = scene.opened();
		byte[] broken = cost("曹大山", CAO, "2026-05-20", "1", "Z").getBytes(StandardCharsets.UTF_8);
		broken[1] = (byte) 0xFF;
		ByteArrayOutputStream rows = new ByteArrayOutputStream();
		rows.writeBytes(("\uFEFF" + COST).getBytes(StandardCharsets.UTF_8));
		rows.writeBytes(cost("曹大山", CAO, "2026-05-20", "1", "A").getBytes(StandardCharsets.UTF_8));
		rows.writeBytes(new byte[10 * 1024 * 1024]);
		rows.write('\n');
		rows.writeBytes(broken);
		rows.writeBytes(cost("曹大山", CAO, "2026-05-20", "1", "B").trim().getBytes(StandardCharsets.UTF_8));
		assertThat(json(scene.post(batch, "text/csv", rows.toByteArray())).path("taken").asInt()).isEqualTo(4);
		assertThat(scene.faults(batch)).containsExactly("2 null LINE_TOO_LONG", "3 null ENCODING");
		assertThat(scene.tally(batch)).isEqualTo("4 2 2 2 0 0 0 2");
	}

	@Test
	void a_header_that_does_not_fit_is_refused_and_the_right_one_taken() {
		String batch = scene.opened();
		HttpResponse<String> refused = scene.csv(batch, "name,idNumber,wages,name,occurredOn\n" + costs(1, 3));
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("screening.HEADER", "wages");
		assertThat(scene.faults(batch)).containsExactly("0 wages COLUMN_UNKNOWN", "0 name COLUMN_TWICE",
				"0 selfPaid COLUMN_MISSING", "0 code COLUMN_MISSING");
		assertThat(scene.standing(batch)).isZero();
		assertThat(json(scene.csv(batch, COST + costs(1, 3))).path("taken").asInt()).isEqualTo(3);
		assertThat(scene.faults(batch)).isEmpty();
	}

	@Test
	void a_row_in_the_place_of_the_header_is_not_repeated_to_anybody() {
		String batch = scene.opened();
		HttpResponse<String> refused = scene.csv(batch, cost("曹大山", CAO, "2026-05-20", "1", ""));
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).doesNotContain(CAO);
		assertThat(scene.faults(batch).toString()).doesNotContain(CAO);
	}

	@Test
	void the_same_file_again_changes_nothing() {
		String file = COST + costs(1, 25) + "坏行\n" + cost("路人", STRANGER, "2026-05-21", "9", "");
		String batch = scene.opened();
		assertThat(json(scene.csv(batch, file)).path("taken").asInt()).isEqualTo(27);
		String before = scene.tally(batch);
		assertThat(before).isEqualTo("27 26 1 25 0 1 0 1");
		var again = json(scene.csv(batch, file));
		assertThat(again.path("taken").asInt()).isZero();
		assertThat(again.path("repeated").asInt()).isEqualTo(27);
		assertThat(scene.tally(batch)).isEqualTo(before);
		String other = scene.opened();
		scene.csv(other, file);
		assertThat(scene.tally(other)).isEqualTo("27 26 1 0 0 1 25 1");
		assertThat(scene.value("SELECT count(*) FROM screening_record")).isEqualTo("25");
		assertThat(scene.value("SELECT count(*) FROM screening_record WHERE batch_id = (SELECT id FROM screening_batch "
				+ "ORDER BY opened_at LIMIT 1)"))
			.isEqualTo("25");
	}

	@Test
	void the_same_record_twice_counts_once() {
		String batch = scene.opened();
		String row = cost("曹大山", CAO, "2026-05-20", "860", "");
		scene.csv(batch, COST + row + row + costs(1, 20)
				+ cost("曹 大山", CAO.toLowerCase(Locale.ROOT), "2026-05-20", "860.0", ""));
		assertThat(scene.tally(batch)).isEqualTo("23 23 0 21 0 0 2 0");
	}

	@Test
	void another_file_is_not_taken_for_the_rest_of_the_first() {
		String batch = scene.opened();
		scene.csv(batch, COST + costs(1, 25));
		HttpResponse<String> refused = scene.csv(batch, COST + costs(1, 14) + costs(100, 140));
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("screening.OTHER_FILE", "11");
		assertThat(refused.headers().firstValue("Upload-Offset")).contains("25");
		assertThat(scene.csv(batch, COST + costs(1, 7)).statusCode()).isEqualTo(409);
		assertThat(scene.tally(batch)).isEqualTo("25 25 0 25 0 0 0 0");
	}

	@Test
	void who_goes_on_sends_the_rest_or_everything() {
		String batch = scene.opened();
		scene.csv(batch, COST + costs(1, 13));
		assertThat(scene.standing(batch)).isEqualTo(13);
		byte[] rest = (COST + costs(14, 20)).getBytes(StandardCharsets.UTF_8);
		assertThat(scene.post(batch, "text/csv", rest, "Upload-Offset", "12").statusCode()).isEqualTo(409);
		assertThat(scene.post(batch, "text/csv", rest, "Upload-Offset", "x").statusCode()).isEqualTo(400);
		assertThat(json(scene.post(batch, "text/csv", rest, "Upload-Offset", "13")).path("taken").asInt()).isEqualTo(7);
		var all = json(scene.csv(batch, COST + costs(1, 35)));
		assertThat(all.path("taken").asInt()).isEqualTo(15);
		assertThat(all.path("repeated").asInt()).isEqualTo(20);
		assertThat(scene.tally(batch)).isEqualTo("35 35 0 35 0 0 0 0");
	}

	@Test
	void what_is_no_table_or_badly_packed_is_refused() {
		String batch = scene.opened();
		byte[] rows = (COST + costs(1, 30)).getBytes(StandardCharsets.UTF_8);
		assertThat(scene.post(batch, "application/json", rows).statusCode()).isEqualTo(415);
		assertThat(scene.post(batch, "text/csv;charset=UTF-16", rows).statusCode()).isEqualTo(415);
		assertThat(scene.post(batch, "text/csv", rows, "Content-Encoding", "br").statusCode()).isEqualTo(415);
		assertThat(scene.post(batch, "text/csv", rows, "Content-Encoding", "gzip").body()).contains("PACKING");
		byte[] cut = packed(COST + costs(1, 30));
		HttpResponse<String> refused = scene.post(batch, "text/csv", Arrays.copyOf(cut, cut.length - 9),
				"Content-Encoding", "gzip");
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(scene.standing(batch)).isLessThanOrEqualTo(30);
		assertThat(
				json(scene.post(batch, "text/csv", cut, "Content-Encoding", "gzip")).path("batch").path("rows").asInt())
			.isEqualTo(30);
	}

	@Test
	void a_dry_run_makes_no_other_record_a_repeat() {
		scene.csv(scene.opened(), COST + costs(1, 3));
		String dry = scene.opened("medical-insurance", "MEDICAL_COST", "621202", true);
		scene.csv(dry, COST + costs(1, 8));
		assertThat(scene.tally(dry)).isEqualTo("8 8 0 5 0 0 3 0");
		String real = scene.opened();
		scene.csv(real, COST + costs(1, 8));
		assertThat(scene.tally(real)).isEqualTo("8 8 0 5 0 0 3 0");
	}

	@Test
	void what_is_given_up_is_new_when_it_is_sent_again() {
		String batch = scene.opened();
		scene.csv(batch, COST + costs(1, 12) + "曹小宝,,2026-01-02,621202114001,2026-05-20,5,INPATIENT,,\n");
		assertThat(scene.cancel(batch).toString()).contains("CANCELLED");
		assertThat(scene.csv(batch, COST + costs(1, 20)).statusCode()).isEqualTo(409);
		String again = scene.opened();
		scene.csv(again, COST + costs(1, 12) + "曹小宝,,2026-01-02,621202114001,2026-05-20,5,INPATIENT,,\n");
		assertThat(scene.tally(again)).isEqualTo("13 13 0 12 1 0 0 0");
		assertThat(scene.value("SELECT count(DISTINCT batch_id) FROM screening_record")).isEqualTo("1");
	}

	@Test
	void nothing_private_lies_open_in_a_file_of_the_database() {
		String secret = "曹家岭罕见病三十九";
		scene.csv(scene.opened(), COST + "岭上曹九九," + CAO + ",,,2026-05-20,5,INPATIENT," + secret + ",单号九九八十一\n"
				+ "岭上曹九九," + STRANGER + ",,621202114001,2026-05-20,5,INPATIENT," + secret + ",\n");
		assertThat(scene.families().filesWith(List.of(secret, "岭上曹九九", "单号九九八十一", STRANGER))).isEmpty();
	}

}
