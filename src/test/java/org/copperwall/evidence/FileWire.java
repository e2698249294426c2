package org.copperwall.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.copperwall.SandboxService;

import org.springframework.core.ParameterizedTypeReference;

import static org.assertj.core.api.Assertions.assertThat;

/// The village cadre's telephone, and what it does to the addresses of files.
final class FileWire {

	static final String VILLAGE = "621202114001";

	private final SandboxService service;

	FileWire(SandboxService service) {
		this.service = service;
	}

	String announced(byte[] bytes) {
		return Photographs.announce(this.service, "village-cadre",
				Map.of("kind", "HOUSING_PHOTOGRAPH", "regionCode", VILLAGE), bytes);
	}

	String householdOf(String region) {
		return this.service.as("village-cadre")
			.document(
					"query($region: RegionCode!) { households(regionCode: $region, first: 1) { edges { node { id } } } }")
			.variable("region", region)
			.execute()
			.path("households.edges[0].node.id")
			.entity(String.class)
			.get();
	}

	Map<String, Object> field(String id, String selection) {
		return this.service.as("village-cadre")
			.document("query($id: ID!) { node(id: $id) { ... on Evidence { " + selection + " } } }")
			.variable("id", id)
			.execute()
			.path("node")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
	}

	HttpResponse<byte[]> get(String persona, String id, String query) {
		return Photographs.send(Photographs.request(this.service, persona, id + query).build(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	HttpResponse<byte[]> range(String id, String range) {
		return Photographs.send(Photographs.request(this.service, "village-cadre", id).header("Range", range).build(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	/// Comes again, as it is told to, while the this.service has not noticed that the
	/// other
	/// connection is dead.
	HttpResponse<String> rest(String id, byte[] bytes, int offset) {
		HttpResponse<String> answer = sendRest(id, bytes, offset);
		while (answer.headers().firstValue("Retry-After").isPresent()) {
			answer = sendRest(id, bytes, offset);
		}
		return answer;
	}

	private HttpResponse<String> sendRest(String id, byte[] bytes, int offset) {
		return Photographs.send(Photographs.request(this.service, "village-cadre", id)
			.header("Upload-Offset", Integer.toString(offset))
			.PUT(HttpRequest.BodyPublishers.ofByteArray(Arrays.copyOfRange(bytes, offset, bytes.length)))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	long standing(String id) {
		HttpResponse<Void> answer = Photographs.send(
				Photographs.request(this.service, "village-cadre", id).HEAD().build(),
				HttpResponse.BodyHandlers.discarding());
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.headers().firstValueAsLong("Upload-Offset").orElseThrow();
	}

	/// A connection on which the beginning of a file was sent.
	Socket begun(String id, byte[] bytes, int sent) throws IOException {
		Socket socket = new Socket("localhost", this.service.port());
		OutputStream out = socket.getOutputStream();
		out.write(head(id, "Content-Length: " + bytes.length));
		out.write(bytes, 0, sent);
		out.flush();
		return socket;
	}

	/// Sends the beginning of a file, waits until it has come, and hangs up.
	void cut(String id, byte[] bytes, int after) throws IOException {
		try (Socket _ = begun(id, bytes, after)) {
			while (standing(id) < after) {
				Thread.onSpinWait();
			}
		}
	}

	/// A body without an end.
	/// @return the head of the answer; empty where hanging up was quicker
	String endless(String id) throws IOException {
		try (Socket socket = new Socket("localhost", this.service.port())) {
			OutputStream out = socket.getOutputStream();
			out.write(head(id, "Transfer-Encoding: chunked"));
			byte[] chunk = ("1000\r\n" + "x".repeat(4096) + "\r\n").getBytes(StandardCharsets.US_ASCII);
			try {
				for (int sent = 0; sent < 1000; sent++) {
					out.write(chunk);
				}
			}
			catch (IOException hungUp) {
				// As it should.
			}
			return answer(socket);
		}
	}

	private static String answer(Socket socket) throws IOException {
		try {
			byte[] answer = new byte[64];
			int read = socket.getInputStream().read(answer);
			return new String(answer, 0, Math.max(read, 0), StandardCharsets.US_ASCII);
		}
		catch (SocketException reset) {
			return "";
		}
	}

	private byte[] head(String id, String length) {
		return ("PUT /evidence/" + id + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
				+ this.service.tokenOf("village-cadre") + "\r\n" + length + "\r\n\r\n")
			.getBytes(StandardCharsets.US_ASCII);
	}

}
