package org.copperwall.casework;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.stereotype.Component;

/// Gives copies of dossiers out: a few at a time, each as a stream, and none whole that the log does not know.
@Component
class DossierCopies {

	/// The wire asks for over a hundred buffers ahead: small ones bound what waits for a
	/// slow reader.
	private static final int BUFFER = 16 * 1024;

	private final DossierPdf pdf;

	private final DossierZip zip;

	private final DossierIssues issues;

	private final Semaphore places;

	private final Duration patience;

	DossierCopies(DossierPdf pdf, DossierZip zip, DossierIssues issues, DossierSettings settings) {
		this.pdf = pdf;
		this.zip = zip;
		this.issues = issues;
		this.places = new Semaphore(settings.atOnce());
		this.patience = settings.patience();
	}

	/// Takes a place, if one is free; who takes it leaves it by [#leave].
	boolean enter() {
		return this.places.tryAcquire();
	}

	void leave() {
		this.places.release();
	}

	/// Places that are free.
	int free() {
		return this.places.availablePermits();
	}

	/// A copy in buffers of the wire. Whoever stops reading stops the writing, and after
	/// a
	/// while loses his copy and his place.
	Flux<DataBuffer> give(Dossier dossier, DossierForm form, DataBufferFactory buffers) {
		Flux<byte[]> pages = issued(dossier, DossierForm.PDF, this.pdf.write(dossier));
		Flux<byte[]> copy = switch (form) {
			case PDF -> pages;
			case ZIP -> issued(dossier, DossierForm.ZIP, this.zip.write(dossier, pages));
		};
		return copy.concatMap(piece -> Flux.fromStream(() -> slices(piece, buffers)), 1).timeout(this.patience);
	}

	private Flux<byte[]> issued(Dossier dossier, DossierForm form, DossierPieces pieces) {
		DossierDigest digest = new DossierDigest();
		Flux<byte[]> end = Flux.just(form)
			// Not before the end is asked for: whoever left earlier has no copy.
			.concatMap(once -> pieces.end()
				.doOnNext(digest::add)
				.flatMap(bytes -> this.issues.issue(dossier, form, digest.whole()).thenReturn(bytes)), 0);
		return pieces.beginning().doOnNext(digest::add).concatWith(end);
	}

	private static Stream<DataBuffer> slices(byte[] piece, DataBufferFactory buffers) {
		return IntStream.iterate(0, from -> from < piece.length, from -> from + BUFFER)
			.mapToObj(from -> buffers
				.wrap(java.util.Arrays.copyOfRange(piece, from, Math.min(from + BUFFER, piece.length))));
	}

}
