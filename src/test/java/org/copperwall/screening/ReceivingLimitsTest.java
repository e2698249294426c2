package org.copperwall.screening;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.screening.IntakeScene.COST;
import static org.copperwall.screening.IntakeScene.costs;
import static org.copperwall.screening.IntakeScene.json;

/// What uploads of records are bounded by, and what becomes of them when a connection is cut, falls silent, or is one of two.
class ReceivingLimitsTest {

	private static IntakeScene scene;

	@BeforeAll
	static void start() {
		scene = new IntakeScene(Map.of("copperwall.screening.chunk-rows", "10", "copperwall.screening.rows", "200",
				"copperwall.screening.size", "2MB", "copperwall.screening.line", "1KB", "copperwall.screening.faults",
				"20", "copperwall.screening.uploads", "2", "copperwall.screening.silence", "5s"));
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
	void a_batch_has_so_many_rows_and_no_more() {
		String batch = scene.opened();
		HttpResponse<String> refused = scene.csv(batch, COST + costs(1, 205));
		assertThat(refused.statusCode()).isEqualTo(413);
		assertThat(refused.body()).contains("screening.TOO_MANY_ROWS");
		assertThat(scene.standing(batch)).isEqualTo(200);
	}

	@Test
	void what_unfolds_without_end_is_cut_off() throws IOException {
		String batch = scene.opened();
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		try (GZIPOutputStream packing = new GZIPOutputStream(bomb)) {
			packing.write(COST.getBytes(StandardCharsets.UTF_8));
			byte[] nothing = new byte[1024 * 1024];
			for (int megabyte = 0; megabyte < 300; megabyte++) {
				packing.write(nothing);
			}
		}
		HttpResponse<String> refused = scene.post(batch, "text/csv", bomb.toByteArray(), "Content-Encoding", "gzip");
		assertThat(refused.statusCode()).isEqualTo(413);
		assertThat(refused.body()).contains("screening.TOO_LARGE");
		assertThat(scene.standing(batch)).isZero();
	}

	@Test
	void a_file_with_too_many_faults_is_hardly_the_right_one() {
		String batch = scene.opened();
		HttpResponse<String> refused = scene.csv(batch, COST + costs(1, 15) + "坏行\n".repeat(40));
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("screening.TOO_MANY_FAULTS");
		assertThat(scene.standing(batch)).isEqualTo(30);
	}

	@Test
	void a_line_longer_than_allowed_is_a_fault() {
		String batch = scene.opened();
		scene.csv(batch, COST + "曹".repeat(400) + "\n" + costs(1, 1));
		assertThat(scene.faults(batch)).containsExactly("1 null LINE_TOO_LONG");
		assertThat(scene.tally(batch)).isEqualTo("2 1 1 1 0 0 0 1");
	}

	@Test
	void who_falls_silent_is_told_how_many_rows_were_taken() throws IOException {
		String batch = scene.opened();
		try (Socket socket = begun(batch, COST + costs(1, 24))) {
			List<String> head = head(socket);
			assertThat(head.getFirst()).contains("408");
			assertThat(head).anyMatch(line -> line.equalsIgnoreCase("Upload-Offset: 20"));
		}
		assertThat(json(scene.csv(batch, COST + costs(1, 24))).path("taken").asInt()).isEqualTo(4);
	}

	@Test
	void a_cut_connection_keeps_what_was_taken() throws IOException {
		String batch = scene.opened();
		try (Socket _ = begun(batch, COST + costs(1, 47))) {
			standing(batch, 40);
		}
		assertThat(scene.standing(batch)).isEqualTo(40);
		HttpResponse<String> rest = scene.post(batch, "text/csv",
				(COST + costs(41, 60)).getBytes(StandardCharsets.UTF_8), "Upload-Offset", "40");
		assertThat(json(rest).path("taken").asInt()).isEqualTo(20);
		assertThat(scene.tally(batch)).isEqualTo("60 60 0 60 0 0 0 0");
	}

	@Test
	void more_uploads_at_once_than_allowed_are_asked_to_come_again() throws IOException {
		String one = scene.opened();
		String other = scene.opened();
		try (Socket _ = begun(one, COST + costs(1, 15)); Socket _ = begun(other, COST + costs(21, 35))) {
			standing(one, 10);
			standing(other, 10);
			HttpResponse<String> busy = scene.csv(scene.opened(), COST);
			assertThat(busy.statusCode()).isEqualTo(503);
			assertThat(busy.headers().firstValue("Retry-After")).isPresent();
		}
	}

	@Test
	void two_connections_that_send_the_same_take_each_row_once() {
		for (int time = 0; time < 50; time++) {
			scene.clear();
			String batch = scene.opened();
			List<Integer> answers = IntStream.range(0, 2)
				.mapToObj(
						one -> CompletableFuture.supplyAsync(() -> scene.csv(batch, COST + costs(1, 60)).statusCode()))
				.toList()
				.stream()
				.map(CompletableFuture::join)
				.toList();
			assertThat(answers).contains(200).allMatch(status -> status == 200 || status == 409);
			assertThat(scene.tally(batch)).isEqualTo("60 60 0 60 0 0 0 0");
		}
	}

	@Test
	void two_batches_that_send_the_same_count_each_record_once() {
		for (int time = 0; time < 50; time++) {
			scene.clear();
			List<String> batches = List.of(scene.opened(), scene.opened());
			batches.stream()
				.map(batch -> CompletableFuture.supplyAsync(() -> scene.csv(batch, COST + costs(1, 40)).statusCode()))
				.toList()
				.forEach(answer -> assertThat(answer.join()).isEqualTo(200));
			assertThat(scene.value("SELECT count(*) FROM screening_record")).isEqualTo("40");
			assertThat(scene.value("SELECT sum(matched) || ' ' || sum(repeated) FROM screening_batch"))
				.isEqualTo("40 40");
		}
	}

	/// Waits until so many rows were taken: the rest lies between the network and the
	/// next chunk.
	private static void standing(String batch, int rows) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(4);
		while (scene.standing(batch) < rows) {
			assertThat(System.nanoTime()).as("%s rows of %s", scene.standing(batch), rows).isLessThan(end);
		}
	}

	/// A body of which no more comes than this.
	private static Socket begun(String batch, String rows) throws IOException {
		Socket socket = new Socket("localhost", scene.service().port());
		byte[] body = rows.getBytes(StandardCharsets.UTF_8);
		OutputStream out = socket.getOutputStream();
		out.write(("POST /screening/" + batch + "/records HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
				+ scene.token("medical-insurance") + "\r\nContent-Type: text/csv\r\nContent-Length: "
				+ (body.length + 100000) + "\r\n\r\n")
			.getBytes(StandardCharsets.US_ASCII));
		out.write(body);
		out.flush();
		return socket;
	}

	private static List<String> head(Socket socket) throws IOException {
		BufferedReader in = new BufferedReader(
				new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
		return in.lines().takeWhile(line -> !line.isEmpty()).toList();
	}

}
