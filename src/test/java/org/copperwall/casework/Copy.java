package org.copperwall.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.copperwall.SandboxService;

/// A dossier as somebody takes it out over HTTP.
record Copy(HttpResponse<byte[]> answer) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/// @param path behind `/dossiers/`, or all of it
	static Copy taken(SandboxService service, String persona, String path, String language) {
		String whole = path.startsWith("/") ? path : "/dossiers/" + path;
		HttpRequest request = HttpRequest.newBuilder(URI.create(service.address() + whole))
			.header("Authorization", "Bearer " + service.tokenOf(persona))
			.header("Accept-Language", language)
			.build();
		try {
			return new Copy(CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	int status() {
		return this.answer.statusCode();
	}

	byte[] bytes() {
		return this.answer.body();
	}

	String header(String name) {
		return this.answer.headers().firstValue(name).orElse("");
	}

	String sha256() {
		return sha256(bytes());
	}

	static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/// What is written on the pages, without breaks, for sentences run over lines.
	String text() {
		if (status() != 200) {
			throw new IllegalStateException(
					status() + " " + new String(bytes(), java.nio.charset.StandardCharsets.UTF_8));
		}
		try (PDDocument document = Loader.loadPDF(bytes())) {
			return new PDFTextStripper().getText(document).replaceAll("\\s", "");
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
