package org.copperwall.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.copperwall.access.Viewer;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;
import org.copperwall.live.GraphRequest;
import org.copperwall.live.TrustedDocuments;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The documents that are trusted: those of the product's own front end, which the build takes along, and those of the
/// files that the settings name. Read and checked once, when the service starts.
@Component
class Manifests implements TrustedDocuments {

	/// What the name of a document begins with: by which digest it is named.
	private static final String SHA_256 = "sha256:";

	private static final ClassPathResource OWN = new ClassPathResource("trusted-documents.json");

	private static final TypeReference<Map<String, String>> MANIFEST = new TypeReference<>() {
	};

	private final Map<String, String> documents;

	private final TrustSettings settings;

	/// @throws IllegalStateException for a file that cannot be read, or names a document
	/// by another's digest
	Manifests(TrustSettings settings, JsonMapper json) {
		this.settings = settings;
		Map<String, String> all = new HashMap<>();
		if (OWN.exists()) {
			all.putAll(read(OWN.toString(), OWN::getContentAsByteArray, json));
		}
		for (Path file : settings.trustedDocuments()) {
			all.putAll(read("copperwall.api.trusted-documents: " + file, () -> Files.readAllBytes(file), json));
		}
		this.documents = Map.copyOf(all);
	}

	@Override
	public GraphRequest admitted(GraphRequest request, Viewer viewer) {
		String named = request.documentId();
		if (named != null) {
			String document = named.startsWith(SHA_256) ? this.documents.get(named.substring(SHA_256.length())) : null;
			if (document == null) {
				throw new GraphFailure(ErrorCode.UNTRUSTED_DOCUMENT, "document.unknown");
			}
			return request.written(document);
		}
		// One that is written out to the last sign is the trusted one.
		if (isBound(viewer) && !this.documents.containsKey(digest(request.query()))) {
			throw new GraphFailure(ErrorCode.UNTRUSTED_DOCUMENT, "document.written");
		}
		return request;
	}

	/// Who holds another post besides may ask what that post may.
	private boolean isBound(Viewer viewer) {
		return this.settings.onlyTrusted() && (this.settings.onlyTrustedRoles().isEmpty()
				|| this.settings.onlyTrustedRoles().containsAll(viewer.roles()));
	}

	private interface Content {

		byte[] bytes() throws IOException;

	}

	private static Map<String, String> read(String name, Content content, JsonMapper json) {
		try {
			Map<String, String> manifest = json.readValue(content.bytes(), MANIFEST);
			manifest.forEach((id, document) -> {
				if (!digest(document).equals(id)) {
					throw new IllegalStateException(name + ": " + id + " is not the SHA-256 of its document");
				}
			});
			return manifest;
		}
		catch (IOException | JacksonException unreadable) {
			throw new IllegalStateException(name + " cannot be read", unreadable);
		}
	}

	private static String digest(String document) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException absent) {
			throw new IllegalStateException(absent);
		}
	}

}
