package org.copperwall.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.copperwall.evidence.Evidence;
import org.copperwall.evidence.EvidenceFiles;
import org.copperwall.evidence.Rendition;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/// A dossier with every file beside it (ZIP): the copies that are served, or the originals for who has sealed data in
/// clear; and a list of digests.
@Component
class DossierZip {

	private static final Map<String, String> EXTENSIONS = Map.of("image/jpeg", "jpg", "image/png", "png", "image/webp",
			"webp", "image/heic", "heic", "application/pdf", "pdf");

	private static final String PAGES = "dossier.pdf";

	private final EvidenceFiles files;

	private final JsonMapper json;

	DossierZip(EvidenceFiles files, JsonMapper json) {
		this.files = files;
		this.json = json;
	}

	/// To be taken once.
	/// @param pages of the dossier itself, whose issue is recorded before its last bytes
	/// come
	DossierPieces write(Dossier dossier, Flux<byte[]> pages) {
		DossierArchive archive = new DossierArchive();
		List<Map<String, Object>> listed = new ArrayList<>();
		Flux<byte[]> files = Flux.fromIterable(dossier.items())
			.concatMap(item -> file(archive, dossier, item, listed::add), 1);
		Flux<byte[]> paper = entry(archive, PAGES, pages);
		return new DossierPieces(Flux.concat(files, paper), Mono.fromCallable(() -> {
			archive.text("manifest.json",
					this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest(dossier, archive, listed)));
			return archive.close();
		}));
	}

	private interface Listing {

		void add(Map<String, Object> file);

	}

	private Flux<byte[]> file(DossierArchive archive, Dossier dossier, Dossier.Item item, Listing listing) {
		Rendition rendition = dossier.isMasked() ? Rendition.PREVIEW : Rendition.ORIGINAL;
		Map<String, Object> entry = facts(item);
		listing.add(entry);
		Optional<Evidence> shown = item.shown();
		Optional<Long> length = shown.flatMap(evidence -> evidence.length(rendition));
		if (shown.isEmpty() || length.isEmpty()) {
			return Flux.empty();
		}
		Evidence evidence = shown.get();
		String path = path(item, evidence, rendition);
		Flux<byte[]> bytes = this.files.read(evidence, rendition, 0, length.get()).map(DossierPdf::bytes);
		return entry(archive, path, bytes)
			// Ends before its time; the manifest says so.
			.onErrorResume(DossierPdf::isUnreadable, lost -> Mono.fromCallable(archive::end))
			.doOnComplete(() -> entry.put("copy", copy(archive, path, rendition, length.get())));
	}

	/// What of a file has come so far goes on at once.
	private static Flux<byte[]> entry(DossierArchive archive, String path, Flux<byte[]> bytes) {
		return Flux.concat(Mono.fromCallable(() -> archive.begin(path)), bytes.map(archive::add),
				Mono.fromCallable(archive::end));
	}

	/// @return ASCII, in the order of the list
	private static String path(Dossier.Item item, Evidence evidence, Rendition rendition) {
		boolean paper = evidence.kept() != null && evidence.kept().pages() != null;
		String mediaType = evidence.kept() == null ? "" : evidence.kept().mediaType();
		String extension = rendition == Rendition.PREVIEW && !paper ? "jpg" : EXTENSIONS.getOrDefault(mediaType, "bin");
		return String.format(Locale.ROOT, "files/%03d-%s-%s.%s", item.number(),
				item.reference().step().name().toLowerCase(Locale.ROOT),
				evidence.kind().name().toLowerCase(Locale.ROOT), extension);
	}

	private static Map<String, Object> facts(Dossier.Item item) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("number", item.number());
		facts.put("evidenceId", item.reference().getEvidenceId());
		facts.put("step", item.reference().step().name());
		facts.put("attachedAt", item.reference().attachedAt().toString());
		item.evidence().ifPresent(evidence -> {
			facts.put("kind", evidence.kind().name());
			facts.put("status", evidence.status().name());
			put(facts, "capturedAt", evidence.capturedAt());
			put(facts, "mediaType", evidence.kept() == null ? null : evidence.kept().mediaType());
			facts.put("original", Map.of("sha256", evidence.sha256(), "length", evidence.byteLength()));
		});
		return facts;
	}

	private static Map<String, Object> copy(DossierArchive archive, String path, Rendition rendition, long expected) {
		DossierDigest.Whole whole = archive.written(path);
		Map<String, Object> copy = new LinkedHashMap<>();
		copy.put("path", path);
		copy.put("rendition", rendition.name());
		copy.put("sha256", whole.sha256());
		copy.put("length", whole.length());
		copy.put("complete", whole.length() == expected);
		return copy;
	}

	private static Map<String, Object> manifest(Dossier dossier, DossierArchive archive,
			List<Map<String, Object>> files) {
		DossierDigest.Whole pages = archive.written(PAGES);
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("caseId", dossier.caseId());
		manifest.put("region", dossier.subject().region().value());
		manifest.put("position", dossier.head().position());
		manifest.put("cursor", dossier.head().cursor().text());
		manifest.put("hash", dossier.head().hash());
		manifest.put("masked", dossier.isMasked());
		manifest.put("takenAt", dossier.readAt().toString());
		manifest.put("takenBy", dossier.viewer().subject());
		manifest.put("dossier", Map.of("path", PAGES, "sha256", pages.sha256(), "length", pages.length()));
		manifest.put("files", files);
		return manifest;
	}

	private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
		if (value != null) {
			facts.put(name, value.toString());
		}
	}

}
