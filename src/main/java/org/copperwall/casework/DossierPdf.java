package org.copperwall.casework;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.copperwall.casework.paper.Imprint;
import org.copperwall.casework.paper.Paper;
import org.copperwall.casework.paper.Photograph;
import org.copperwall.casework.paper.Typefaces;
import org.copperwall.evidence.Evidence;
import org.copperwall.evidence.EvidenceFiles;
import org.copperwall.evidence.Rendition;
import org.copperwall.evidence.storage.FileDamaged;
import org.copperwall.evidence.storage.FileLost;
import org.copperwall.graph.Messages;
import org.copperwall.rules.WorkingDays;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;

/// A dossier as pages (PDF): one chapter after the other, then the photographs, one in memory at a time.
@Component
class DossierPdf {

	private static final int DIGEST_SHOWN = 16;

	private static final Duration FACES_KEPT = Duration.ofMinutes(10);

	private final List<DossierChapter> chapters;

	private final EvidenceFiles files;

	private final Messages messages;

	private final Scheduler scheduler;

	private final int largestPicture;

	/// Some 30 MB, for as long as dossiers are asked for.
	private final LoadingCache<String, Typefaces> faces = Caffeine.newBuilder()
		.expireAfterAccess(FACES_KEPT)
		.scheduler(com.github.benmanes.caffeine.cache.Scheduler.systemScheduler())
		.build(name -> Typefaces.load());

	DossierPdf(List<DossierChapter> chapters, EvidenceFiles files, Messages messages,
			@Qualifier("dossier") Scheduler scheduler, DossierSettings settings) {
		this.chapters = chapters;
		this.files = files;
		this.messages = messages;
		this.scheduler = scheduler;
		this.largestPicture = (int) settings.pictureSize().toBytes();
	}

	/// To be taken once.
	DossierPieces write(Dossier dossier) {
		DossierWords words = new DossierWords(this.messages, Messages.language(dossier.viewer().locale()));
		Mono<Paper> paper = Mono.fromCallable(() -> new Paper(this.faces.get("all"), imprint(dossier, words)))
			.subscribeOn(this.scheduler)
			.cache();
		return new DossierPieces(
				paper.flatMapMany(
						opened -> Flux.concat(text(opened, dossier, words), photographs(opened, dossier, words))),
				paper.flatMap(opened -> drawn(opened::close)));
	}

	/// A sheet by itself, in one piece.
	Mono<byte[]> sheet(Imprint imprint, Consumer<Paper> drawing) {
		return drawn(() -> {
			Paper paper = new Paper(this.faces.get("all"), imprint);
			drawing.accept(paper);
			return paper.close();
		});
	}

	private Flux<byte[]> text(Paper paper, Dossier dossier, DossierWords words) {
		return Flux.fromIterable(this.chapters).concatMap(chapter -> drawn(() -> {
			chapter.draw(dossier, words, paper);
			return paper.take();
		}), 1);
	}

	private Flux<byte[]> photographs(Paper paper, Dossier dossier, DossierWords words) {
		List<Dossier.Item> pictures = dossier.items().stream().filter(Dossier.Item::isPicture).toList();
		if (pictures.isEmpty()) {
			return Flux.empty();
		}
		Mono<byte[]> heading = drawn(() -> {
			paper.album(words.text("photographs"));
			return paper.take();
		});
		return heading.concatWith(
				Flux.fromIterable(pictures).concatMap(item -> photograph(item, words).flatMap(picture -> drawn(() -> {
					paper.picture(picture);
					return paper.take();
				})), 1));
	}

	private Mono<Photograph> photograph(Dossier.Item item, DossierWords words) {
		Evidence evidence = item.shown().orElseThrow();
		long length = evidence.length(Rendition.PREVIEW).orElseThrow();
		List<String> caption = Stream.of(
				words.text("photographs.title", String.valueOf(item.number()), DossierFileList.kind(item, words),
						words.word("step", item.reference().step())),
				DossierFileList.taken(item, words),
				words.text("photographs.digest", evidence.sha256().substring(0, DIGEST_SHOWN)))
			.toList();
		Flux<DataBuffer> bytes = this.files.read(evidence, Rendition.PREVIEW, 0, length);
		return DataBufferUtils.join(bytes, this.largestPicture)
			.map(DossierPdf::bytes)
			.onErrorResume(failure -> isUnreadable(failure) || failure instanceof DataBufferLimitException,
					unreadable -> Mono.just(new byte[0]))
			.defaultIfEmpty(new byte[0])
			.map(jpeg -> new Photograph(jpeg, words.text("photographs.lost"), caption));
	}

	/// Whether the storage has lost a file: a dossier is written all the same, and says
	/// so.
	static boolean isUnreadable(Throwable failure) {
		return failure instanceof FileLost || failure instanceof FileDamaged;
	}

	static byte[] bytes(DataBuffer buffer) {
		byte[] bytes = new byte[buffer.readableByteCount()];
		buffer.read(bytes);
		DataBufferUtils.release(buffer);
		return bytes;
	}

	private <T> Mono<T> drawn(java.util.concurrent.Callable<T> drawing) {
		return Mono.fromCallable(drawing).subscribeOn(this.scheduler);
	}

	private static Imprint imprint(Dossier dossier, DossierWords words) {
		boolean english = words.locale().equals(Locale.ENGLISH);
		return new Imprint(english ? "en" : "zh-CN", words.text("header", dossier.subject().id().toString()),
				words.text("header", dossier.subject().id().toString()), words.time(dossier.readAt()),
				page -> words.text("page", String.valueOf(page)), pages -> words.text("pages", String.valueOf(pages)),
				dossier.readAt().atZone(WorkingDays.ZONE));
	}

}
