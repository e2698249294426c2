package org.copperwall.export;

import java.util.Map;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;

/// What happens to an export, as the log keeps it: never its purpose, and no row of it.
sealed interface ExportEvent extends DomainEvent {

	String REQUESTED = "export.requested";

	Export export();

	@Override
	default RegionCode region() {
		return export().wanted().regionCode();
	}

	@Override
	default String subjectType() {
		return Export.TYPE;
	}

	@Override
	default UUID subjectId() {
		return export().id();
	}

	/// Somebody asked for a list as a file.
	record Requested(Export export) implements ExportEvent {

		@Override
		public String kind() {
			return REQUESTED;
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("list", this.export.list().name(), "format", this.export.format().name(), "columns",
					this.export.wanted().columnKeys());
		}

	}

	/// The file is there.
	record Finished(Export export, Written written) implements ExportEvent {

		@Override
		public String kind() {
			return "export.finished";
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("list", this.export.list().name(), "format", this.export.format().name(), "rows",
					this.written.rows(), "sha256", this.written.file().sha256());
		}

	}

	/// There will be no file.
	record Failed(Export export, ExportFailure failure) implements ExportEvent {

		@Override
		public String kind() {
			return "export.failed";
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("list", this.export.list().name(), "failure", this.failure.name());
		}

	}

	/// The file, or a part of it, is about to be sent to the one who asked for it.
	record Downloaded(Export export, long from, long length) implements ExportEvent {

		@Override
		public String kind() {
			return "export.downloaded";
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("list", this.export.list().name(), "from", this.from, "length", this.length);
		}

	}

}
