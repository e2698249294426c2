package org.copperwall.casework;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.copperwall.evidence.storage.FileKey;
import org.copperwall.evidence.storage.FileStorage;
import org.copperwall.graph.GlobalId;
import reactor.core.publisher.Mono;

/// Photographs of visits, entered past the upload: their records, their files, and the visit that names them.
final class PhotographsOnFile {

	private PhotographsOnFile() {
	}

	/// @param detail how much there is in each picture: about 500 KB at 4,000
	static List<UUID> of(CaseScene scene, String caseId, int count, int detail) {
		UUID subject = GlobalId.parse(caseId).orElseThrow().id();
		List<UUID> ids = new ArrayList<>();
		for (int number = 0; number < count; number++) {
			UUID id = UUID.randomUUID();
			byte[] original = picture(number, detail, "original");
			byte[] preview = picture(number, detail, "preview");
			store(scene, id, "original", original);
			store(scene, id, "preview", preview);
			scene.service()
				.database()
				.execute(
						"""
								INSERT INTO evidence (id, kind, status, owner_type, owner_id, household_id, region_code, file_name_sealed,
								  byte_length, sha256, captured_at, issuer, subject, requested_at, expires_at, media_type, width, height,
								  preview_length, kept_at)
								SELECT '%s', '%s', 'KEPT', 'Case', id, household_id, region_code, '\\x00', %d, '\\x%s',
								       timestamptz '2026-11-23 02:15:00Z', 'test', 'test', now(), now(), 'image/jpeg', 1600, 1200, %d, now()
								  FROM approval_case WHERE id = '%s'"""
							.formatted(id, number % 3 == 2 ? "HOUSING_PHOTOGRAPH" : "VISIT_PHOTOGRAPH", original.length,
									Copy.sha256(original), preview.length, subject));
			ids.add(id);
		}
		scene.service()
			.database()
			.execute("UPDATE case_visit SET evidence_ids = ARRAY[%s]::uuid[] WHERE case_id = '%s'"
				.formatted(String.join(",", ids.stream().map(id -> "'" + id + "'").toList()), subject));
		return ids;
	}

	/// The stored bytes of a form of a photograph.
	static byte[] stored(CaseScene scene, UUID id, String rendition) {
		FileStorage storage = scene.service().bean(FileStorage.class);
		FileKey key = key(id, rendition);
		return storage.length(key)
			.flatMap(length -> org.springframework.core.io.buffer.DataBufferUtils.join(storage.read(key, 0, length)))
			.map(DossierPdf::bytes)
			.block();
	}

	static void lose(CaseScene scene, UUID id, String rendition) {
		scene.service().bean(FileStorage.class).delete(key(id, rendition)).block();
	}

	private static void store(CaseScene scene, UUID id, String rendition, byte[] bytes) {
		try {
			Path file = Files.createTempFile("photograph", ".jpg");
			Files.write(file, bytes);
			Mono<Void> stored = scene.service().bean(FileStorage.class).store(key(id, rendition), file);
			stored.block();
			Files.delete(file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static FileKey key(UUID id, String rendition) {
		return new FileKey("evidence/" + id + "/" + rendition);
	}

	private static byte[] picture(int number, int detail, String rendition) {
		int width = number % 4 == 3 ? 1200 : 1600;
		int height = number % 4 == 3 ? 1600 : 1200;
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setPaint(new GradientPaint(0, 0, new Color(150, 190, 225), 0, height, new Color(120, 140, 90)));
		graphics.fillRect(0, 0, width, height);
		Random random = new Random(number);
		for (int stroke = 0; stroke < detail; stroke++) {
			graphics.setColor(new Color(random.nextInt(0xffffff)));
			graphics.drawLine(random.nextInt(width), random.nextInt(height), random.nextInt(width),
					random.nextInt(height));
		}
		graphics.setColor(Color.WHITE);
		graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 90));
		graphics.drawString(rendition + " " + (number + 1), 80, height / 2);
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "jpeg", bytes);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

}
