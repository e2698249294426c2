package org.copperwall.evidence.content;

import java.nio.file.Path;
import java.util.concurrent.RejectedExecutionException;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Looks at files that people sent. A few at a time and on threads of its own, so that neither hostile nor merely large
/// files take more than their share of the machine.
@Component
public class Contents implements DisposableBean {

	private static final int IDLE_SECONDS = 60;

	private final ContentSettings settings;

	private final DecodingPrograms programs;

	private final Scheduler scheduler;

	Contents(ContentSettings settings, DecodingPrograms programs) {
		this.settings = settings;
		this.programs = programs;
		this.scheduler = Schedulers.newBoundedElastic(settings.decoders(), settings.waiting(), "evidence-content",
				IDLE_SECONDS, true);
	}

	/// Looks at a whole local file. A subscriber that goes away ends it soon.
	/// @param workFolder where preview and thumbnail are written; they are the caller's
	/// to move or delete. Of a file that is
	/// not taken nothing stays there
	/// @return fails with [ContentRefused] for what is not taken, and with an
	/// `UncheckedIOException` or `StorageFull` when the folder cannot
	/// be written
	public Mono<Inspected> inspect(Path file, Form form, Path workFolder) {
		return Mono.fromCallable(() -> new Inspection(this.settings, this.programs, file, workFolder).inspect(form))
			.subscribeOn(this.scheduler)
			.onErrorMap(RejectedExecutionException.class,
					full -> new ContentRefused(ContentFault.BUSY, "too many files wait", full));
	}

	@Override
	public void destroy() {
		this.scheduler.dispose();
	}

}
