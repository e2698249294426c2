package org.copperwall.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.copperwall.access.TokenRevocations;
import org.copperwall.event.Cursor;
import org.copperwall.event.EventFeed;
import org.copperwall.evidence.storage.FileStorage;
import org.copperwall.region.Regions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Writes the file of an export: counts, reads, writes, stores. What it has written is nobody's until [Exporter] says it is
/// done.
@Component
class ExportWriter {

	private final JobStore jobs;

	private final Catalogs catalogs;

	private final GraphPages pages;

	private final WorkFolder folder;

	private final FileStorage storage;

	private final EventFeed feed;

	private final TokenRevocations revocations;

	private final Regions regions;

	private final ExportNotes notes;

	private final ExportSettings settings;

	ExportWriter(JobStore jobs, Catalogs catalogs, GraphPages pages, WorkFolder folder, FileStorage storage,
			EventFeed feed, TokenRevocations revocations, Regions regions, ExportNotes notes, ExportSettings settings) {
		this.jobs = jobs;
		this.catalogs = catalogs;
		this.pages = pages;
		this.folder = folder;
		this.storage = storage;
		this.feed = feed;
		this.revocations = revocations;
		this.regions = regions;
		this.notes = notes;
		this.settings = settings;
	}

	/// An attempt at an export, not begun yet.
	ExportRun run(Export export) {
		List<ExportColumn> columns = this.catalogs.of(export.list()).chosen(export.wanted().columnKeys());
		Cells cells = new Cells(columns, new RegionNames(this.regions), export.asker().viewer().locale());
		return new ExportRun(export, this.catalogs.document(export.list(), columns), cells, this.pages, this.settings);
	}

	/// @return fails with [ExportFailed], `StorageFull` and whatever else a disk or a
	/// storage can say
	Mono<Written> write(Export export, ExportRun run) {
		return spared(export).then(this.feed.head(export.wanted().regionCode().district()))
			.flatMap(
					before -> run.count()
						.flatMap(total -> this.jobs.begin(Lease.of(export), total, before))
						.then(Mono.defer(() -> Mono.usingWhen(
								ExportRun.onDisk(() -> this.folder.create(Lease.of(export).fileId())),
								draft -> written(new Frame(export, before), run, draft),
								draft -> ExportRun.onDisk(() -> discarded(draft))))));
	}

	private static boolean discarded(WorkFolder.Draft draft) {
		draft.discard();
		return true;
	}

	private Mono<Void> spared(Export export) {
		return this.revocations.revoked(export.asker().admission())
			.flatMap(revoked -> revoked ? Mono.error(new ExportFailed(ExportFailure.SESSION_REVOKED)) : Mono.empty());
	}

	/// @param before where the stream stood when writing began
	private record Frame(Export export, Cursor before) {
	}

	private Mono<Written> written(Frame frame, ExportRun run, WorkFolder.Draft draft) {
		Export export = frame.export();
		return ExportRun.onDisk(() -> open(export, run, draft))
			.flatMap(file -> run.write(file)
				.then(this.feed.head(export.wanted().regionCode().district()))
				.flatMap(after -> ExportRun.onDisk(() -> finished(file, frame, run, after, draft))))
			.delayUntil(written -> spared(export))
			.delayUntil(written -> this.storage.store(Lease.of(export).key(), draft.path()));
	}

	private Written finished(RowFile file, Frame frame, ExportRun run, Cursor after, WorkFolder.Draft draft)
			throws IOException {
		file.finish(this.notes.of(frame.export(), run.rows(), frame.before(), after));
		file.close();
		return new Written(run.rows(), after, draft.file());
	}

	private RowFile open(Export export, ExportRun run, WorkFolder.Draft draft) throws IOException {
		Locale locale = export.asker().viewer().locale();
		return switch (export.format()) {
			case CSV -> new CsvFile(draft.out(), run.titles());
			case XLSX ->
				new WorkbookFile(draft.out(), run.titles(), this.notes.sheet(export), this.notes.aboutSheet(locale));
		};
	}

}
