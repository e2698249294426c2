package org.copperwall.casework;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.graph.Column;
import org.copperwall.household.SealedText;
import org.copperwall.monitoring.Category;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// Reads rows of this room's tables.
final class CaseRow {

	/// What [#of] reads.
	static final String COLUMNS = """
			id, household_id, region_code, kind, monitoring_object_id, source, medium, causes, step, status, round, rule_set_id, submitted_at,
			       submitter, submitted_through, commitment_signed, case_due_at, paused_at, due_at, holder_roles, overdue,
			       closed_at, rejection_ground, rejection_reason_sealed, nearest_policy_sealed, category, version""";

	private CaseRow() {
	}

	static Case of(Readable row) {
		Submission submission = new Submission(Column.of(row, "submitted_at", Instant.class), text(row, "submitter"),
				row.get("submitted_through", String.class), Column.of(row, "commitment_signed", Boolean.class));
		return new Case(id(row, "id"), id(row, "household_id"), region(row), word(row, "kind", CaseKind.class),
				row.get("monitoring_object_id", UUID.class), word(row, "source", Source.class),
				word(row, "medium", Medium.class), words(row, "causes", RiskCause.class), id(row, "rule_set_id"),
				submission, progress(row), Column.of(row, "version", Integer.class));
	}

	private static CaseProgress progress(Readable row) {
		CaseClock clock = new CaseClock(Column.of(row, "case_due_at", Instant.class),
				row.get("paused_at", Instant.class), row.get("due_at", Instant.class),
				Column.of(row, "overdue", Boolean.class));
		RejectionGround ground = maybe(row, "rejection_ground", RejectionGround.class);
		CaseProgress.Rejection rejection = ground == null ? null : new CaseProgress.Rejection(ground,
				SealedText.of(row, "rejection_reason_sealed"), SealedText.of(row, "nearest_policy_sealed"));
		return new CaseProgress(word(row, "step", CaseStep.class), word(row, "status", CaseStatus.class),
				Column.of(row, "round", Integer.class), clock, Set.copyOf(words(row, "holder_roles", Role.class)),
				row.get("closed_at", Instant.class), rejection, maybe(row, "category", Category.class));
	}

	static UUID id(Readable row, String column) {
		return Column.of(row, column, UUID.class);
	}

	static String text(Readable row, String column) {
		return Column.of(row, column, String.class);
	}

	static Instant time(Readable row, String column) {
		return Column.of(row, column, Instant.class);
	}

	static int number(Readable row, String column) {
		return Column.of(row, column, Integer.class);
	}

	static RegionCode region(Readable row) {
		return new RegionCode(text(row, "region_code"));
	}

	static <E extends Enum<E>> E word(Readable row, String column, Class<E> type) {
		return Enum.valueOf(type, text(row, column));
	}

	static <E extends Enum<E>> @Nullable E maybe(Readable row, String column, Class<E> type) {
		String name = row.get(column, String.class);
		return name == null ? null : Enum.valueOf(type, name);
	}

	static <E extends Enum<E>> List<E> words(Readable row, String column, Class<E> type) {
		return Arrays.stream(Column.of(row, column, String[].class)).map(name -> Enum.valueOf(type, name)).toList();
	}

	static List<String> texts(Readable row, String column) {
		return List.of(Column.of(row, column, String[].class));
	}

	static List<UUID> ids(Readable row, String column) {
		return List.of(Column.of(row, column, UUID[].class));
	}

	/// Names of enumeration values, for a column of type `text[]`.
	static String[] names(Collection<? extends Enum<?>> values) {
		return values.stream().map(Enum::name).distinct().toArray(String[]::new);
	}

	/// A value for a column that may be null.
	static Parameter maybe(Class<?> type, @Nullable Object value) {
		return value == null ? Parameters.in(type) : Parameters.in(value);
	}

	/// The name of an enumeration value for a column that may be null.
	static Parameter maybe(@Nullable Enum<?> value) {
		return maybe(String.class, value == null ? null : value.name());
	}

}
