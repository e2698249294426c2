package org.copperwall.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

import org.copperwall.SandboxService;

import static org.assertj.core.api.Assertions.assertThat;

/// Hands files in over the wire, for tests that need some.
public final class Photographs {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private Photographs() {
	}

	/// A small picture unlike any other.
	public static byte[] picture() {
		BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		int number = NUMBER.incrementAndGet();
		pen.setColor(new Color(number * 7919 & 0xffffff));
		pen.fillRect(0, 0, 40, 48);
		pen.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "jpeg", bytes);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	/// @param owner global id
	/// @return the global id of a picture that is kept
	public static String ofOwner(SandboxService service, String persona, String kind, String owner) {
		return handIn(service, persona, Map.of("kind", kind, "owner", owner), picture());
	}

	/// @return the global id of a picture that is kept, and belongs to a village so far
	public static String ofVillage(SandboxService service, String persona, String kind, String regionCode) {
		return handIn(service, persona, Map.of("kind", kind, "regionCode", regionCode), picture());
	}

	static String handIn(SandboxService service, String persona, Map<String, Object> about, byte[] bytes) {
		String id = announce(service, persona, about, bytes);
		HttpResponse<String> answer = put(service, persona, id, bytes);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return id;
	}

	static String announce(SandboxService service, String persona, Map<String, Object> about, byte[] bytes) {
		Map<String, Object> input = new HashMap<>(Map.of("requestId", UUID.randomUUID(), "fileName", "照片.jpg",
				"byteLength", bytes.length, "sha256", sha256(bytes)));
		input.putAll(about);
		return service.as(persona)
			.document("""
					mutation($input: RequestEvidenceUploadInput!) {
					  requestEvidenceUpload(input: $input) {
					    ... on EvidenceUploadRequested { evidence { id } }
					    ... on Refusal { violations { field code } }
					  }
					}""")
			.variable("input", input)
			.execute()
			.path("requestEvidenceUpload.evidence.id")
			.entity(String.class)
			.get();
	}

	static HttpResponse<String> put(SandboxService service, String persona, String id, byte[] bytes) {
		return send(request(service, persona, id).PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	static HttpRequest.Builder request(SandboxService service, String persona, String id) {
		return HttpRequest.newBuilder(URI.create(service.address() + "/evidence/" + id))
			.header("Authorization", "Bearer " + service.tokenOf(persona));
	}

	static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> reading) {
		try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			return client.send(request, reading);
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
