package org.copperwall.export;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Cursor;
import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// An export as its row has it.
final class ExportRow {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, Object>> FILTER = new TypeReference<>() {
	};

	private ExportRow() {
	}

	static Json filter(Wanted wanted) {
		return Json.of(JSON.writeValueAsString(wanted.filter()));
	}

	static Export of(Readable row) {
		Long total = row.get("rows_total", Long.class);
		String failure = row.get("failure", String.class);
		return new Export(Column.of(row, "id", UUID.class), wanted(row), asker(row),
				HexFormat.of().formatHex(Column.of(row, "purpose_sealed", byte[].class)),
				Column.of(row, "requested_at", Instant.class),
				ExportStatus.valueOf(Column.of(row, "status", String.class)),
				failure == null ? null : ExportFailure.valueOf(failure),
				Math.toIntExact(Column.of(row, "rows_written", Long.class)),
				total == null ? null : Math.toIntExact(total), row.get("file_id", UUID.class),
				Column.of(row, "attempts", Integer.class), cursor(row, "position_before"),
				cursor(row, "position_after"), file(row), row.get("finished_at", Instant.class),
				row.get("expires_at", Instant.class), Column.of(row, "downloads", Integer.class));
	}

	private static Wanted wanted(Readable row) {
		return new Wanted(new RegionCode(Column.of(row, "region_code", String.class)),
				ExportList.valueOf(Column.of(row, "list", String.class)),
				ExportFormat.valueOf(Column.of(row, "format", String.class)), row.get("template", String.class),
				List.of(Column.of(row, "column_keys", String[].class)),
				JSON.readValue(Column.of(row, "filter", Json.class).asString(), FILTER),
				row.get("order_by", String.class));
	}

	private static Asker asker(Readable row) {
		Viewer viewer = new Viewer(Column.of(row, "issuer", String.class), Column.of(row, "subject", String.class),
				row.get("client", String.class),
				Arrays.stream(Column.of(row, "roles", String[].class)).map(Role::valueOf).collect(Collectors.toSet()),
				new RegionCode(Column.of(row, "viewer_region", String.class)), row.get("department", String.class),
				Set.of(Column.of(row, "scopes", String[].class)), Locale.of(Column.of(row, "locale", String.class)));
		return new Asker(viewer, Column.of(row, "admitted_at", Instant.class));
	}

	private static @Nullable ExportedFile file(Readable row) {
		Long length = row.get("byte_length", Long.class);
		byte[] digest = row.get("sha256", byte[].class);
		return length == null || digest == null ? null : new ExportedFile(length, HexFormat.of().formatHex(digest));
	}

	private static @Nullable Cursor cursor(Readable row, String column) {
		String text = row.get(column, String.class);
		return text == null ? null : Cursor.parse(text).orElseThrow();
	}

}
