package org.copperwall.screening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

import org.copperwall.SandboxService;
import org.copperwall.household.HouseholdScene;
import org.copperwall.household.IdNumbers;
import org.copperwall.region.RegionCode;
import org.springframework.core.ParameterizedTypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Departments as they send records, and families that the records are about.
final class IntakeScene implements AutoCloseable {

	/// The head of a family of the village, the head of one of another township, and
	/// somebody who belongs to none.
	static final String CAO = IdNumbers.of("621202", LocalDate.of(1956, 4, 12), 231);

	static final String MA = IdNumbers.of("621202", LocalDate.of(1971, 9, 3), 17);

	static final String STRANGER = IdNumbers.of("621202", LocalDate.of(1980, 1, 1), 400);

	static final String COST = "name,idNumber,birthDate,villageCode,occurredOn,selfPaid,code,diagnosis,reference\n";

	private final SandboxService service;

	private final HouseholdScene families;

	private final Map<String, String> tokens = new HashMap<>();

	IntakeScene(Map<String, String> settings) {
		this.service = SandboxService.start(settings);
		this.families = new HouseholdScene(this.service);
		family(HouseholdScene.VILLAGE, "曹大山", CAO);
		family(HouseholdScene.OTHER_VILLAGE, "马玉兰", MA);
	}

	SandboxService service() {
		return this.service;
	}

	HouseholdScene families() {
		return this.families;
	}

	UUID family(RegionCode where, String name, String idNumber) {
		return this.families.registered(HouseholdScene.family(where, name, idNumber, "13900001234")).id();
	}

	void clear() {
		this.service.database()
			.execute("TRUNCATE screening_record, screening_match, screening_fault, screening_chunk, screening_batch "
					+ "CASCADE");
	}

	/// A row of a medical cost.
	static String cost(String name, String idNumber, String day, String amount, String reference) {
		return name + "," + idNumber + ",,," + day + "," + amount + ",INPATIENT,," + reference + "\n";
	}

	/// As many rows about the same person, each another.
	static String costs(int from, int until) {
		StringBuilder rows = new StringBuilder();
		for (int row = from; row <= until; row++) {
			rows.append(cost("曹大山", CAO, "2026-03-01", row + ".50", "J" + row));
		}
		return rows.toString();
	}

	String opened() {
		return opened("medical-insurance", "MEDICAL_COST", "621202", false);
	}

	String opened(String persona, String kind, String region, boolean dryRun) {
		return String.valueOf(((Map<?, ?>) open(persona, kind, region, dryRun).get("batch")).get("id"));
	}

	Map<String, Object> open(String persona, String kind, String region, boolean dryRun) {
		return change(persona, "openScreeningBatch", "ScreeningBatchOpened { batch { id status uploadUrl } }",
				Map.of("kind", kind, "regionCode", region, "dryRun", dryRun));
	}

	Map<String, Object> close(String batch) {
		return change("medical-insurance", "closeScreeningBatch", "ScreeningBatchClosed { batch { id status } }",
				Map.of("batchId", batch));
	}

	Map<String, Object> cancel(String batch) {
		return change("medical-insurance", "cancelScreeningBatch", "ScreeningBatchCancelled { batch { id status } }",
				Map.of("batchId", batch));
	}

	Map<String, Object> change(String persona, String mutation, String success, Map<String, Object> content) {
		Map<String, Object> input = new HashMap<>(content);
		input.putIfAbsent("requestId", UUID.randomUUID().toString());
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		return this.service.as(persona)
			.document("mutation($input: " + type + ") { answer: " + mutation + "(input: $input) { __typename ... on "
					+ success + " ... on Refusal { code violations { field code message } } } }")
			.variable("input", input)
			.execute()
			.path("answer")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
	}

	HttpRequest.Builder request(String persona, String batch) {
		return HttpRequest.newBuilder(URI.create(this.service.address() + "/screening/" + batch + "/records"))
			.header("Authorization", "Bearer " + token(persona));
	}

	String token(String persona) {
		return this.tokens.computeIfAbsent(persona, this.service::tokenOf);
	}

	HttpResponse<String> csv(String batch, String rows) {
		return send(request("medical-insurance", batch).header("Content-Type", "text/csv")
			.POST(HttpRequest.BodyPublishers.ofString(rows)));
	}

	HttpResponse<String> post(String batch, String type, byte[] body, String... headers) {
		HttpRequest.Builder request = request("medical-insurance", batch).header("Content-Type", type);
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
	}

	/// How many rows were taken, as HEAD says it.
	int standing(String batch) {
		HttpResponse<String> answer = send(
				request("medical-insurance", batch).method("HEAD", HttpRequest.BodyPublishers.noBody()));
		return Integer.parseInt(answer.headers().firstValue("Upload-Offset").orElse("-1"));
	}

	/// On a connection of its own: one on which an upload was refused before it was read
	/// whole is closed by the service, and
	/// the next request on it might find that out too late.
	static HttpResponse<String> send(HttpRequest.Builder request) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException failed) {
			throw new IllegalStateException(failed);
		}
	}

	static byte[] packed(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
			packing.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return bytes.toByteArray();
	}

	static JsonNode json(HttpResponse<String> answer) {
		if (answer.statusCode() != 200) {
			throw new AssertionError(answer.statusCode() + " " + answer.body());
		}
		return JsonMapper.shared().readTree(answer.body());
	}

	/// What became of the rows, as `rows accepted refused matched queued unmatched
	/// repeated faults`.
	String tally(String batch) {
		Map<String, Object> tally = this.service.as("medical-insurance")
			.document("query($id: ID!) { node(id: $id) { ... on ScreeningBatch { tally { rows accepted refused matched "
					+ "queued unmatched repeated faults } } } }")
			.variable("id", batch)
			.execute()
			.path("node.tally")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
		return List.of("rows", "accepted", "refused", "matched", "queued", "unmatched", "repeated", "faults")
			.stream()
			.map(name -> String.valueOf(tally.get(name)))
			.reduce((one, other) -> one + " " + other)
			.orElseThrow();
	}

	/// `row column code` of each fault.
	List<String> faults(String batch) {
		return this.service.as("medical-insurance")
			.document("query($id: ID!) { node(id: $id) { ... on ScreeningBatch { faults(first: 100) { edges { node { "
					+ "row column code message } } totalCount } } } }")
			.variable("id", batch)
			.execute()
			.path("node.faults.edges")
			.entityList(new ParameterizedTypeReference<Map<String, Map<String, Object>>>() {
			})
			.get()
			.stream()
			.map(edge -> edge.get("node"))
			.map(fault -> fault.get("row") + " " + fault.get("column") + " " + fault.get("code"))
			.toList();
	}

	String value(String sql) {
		return this.service.database().value(sql);
	}

	@Override
	public void close() {
		this.service.close();
	}

}
