package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.copperwall.casework.paper.Column;
import org.copperwall.casework.paper.Paper;
import org.copperwall.evidence.Evidence;
import org.copperwall.graph.Messages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/// Every file attached to the case, with the digest its original was taken in with: what was taken back is listed too.
@Component
@Order(9)
class DossierFileList implements DossierChapter {

	@Override
	public void draw(Dossier dossier, DossierWords words, Paper paper) {
		paper.chapter(words.text("files"));
		if (dossier.items().isEmpty()) {
			paper.text(words.nothing());
			return;
		}
		paper.table(
				List.of(new Column(words.text("files.number"), 7), new Column(words.text("files.kind"), 25),
						new Column(words.text("files.times"), 25), new Column(words.text("files.digest"), 43)),
				dossier.items().stream().map(item -> row(item, words)).toList());
	}

	private static List<String> row(Dossier.Item item, DossierWords words) {
		String step = words.word("step", item.reference().step());
		String attached = words.text("files.attached", words.time(item.reference().attachedAt()));
		if (item.evidence().isEmpty()) {
			return List.of(String.valueOf(item.number()), words.none() + "\n" + step, attached,
					words.text("files.unknown") + "\n" + item.reference().id());
		}
		Evidence evidence = item.evidence().get();
		return List.of(String.valueOf(item.number()), kind(item, words) + "\n" + step + note(item, evidence, words),
				taken(item, words) + "\n" + attached,
				grouped(evidence.sha256()) + "\n" + words.text("files.length", length(evidence.byteLength()),
						evidence.kept() == null ? words.none() : evidence.kept().mediaType()));
	}

	private static String note(Dossier.Item item, Evidence evidence, DossierWords words) {
		if (!evidence.stands()) {
			return "\n" + words.word("file", evidence.status());
		}
		return item.opened() ? "" : "\n" + words.text("files.notOpened");
	}

	static String kind(Dossier.Item item, DossierWords words) {
		boolean english = Messages.language(words.locale()).equals(Locale.ENGLISH);
		return item.evidence()
			.map(Evidence::kind)
			.map(kind -> english ? StringUtils.capitalize(kind.titleEn()) : kind.title())
			.orElse(words.none());
	}

	/// When it was taken, as its sender says, else as the camera does.
	static String taken(Dossier.Item item, DossierWords words) {
		Optional<Instant> said = item.evidence().map(Evidence::capturedAt);
		Optional<String> camera = item.evidence().map(Evidence::kept).map(Evidence.Kept::takenAt);
		return words.text("files.taken", said.map(words::time).or(() -> camera).orElse(words.none()));
	}

	private static String length(long bytes) {
		return String.format(Locale.ROOT, "%,d", bytes);
	}

	/// Four lots of sixteen digits, so that two digests can be compared by eye.
	private static String grouped(String digest) {
		return digest.replaceAll("(.{16})(?=.)", "$1 ");
	}

}
