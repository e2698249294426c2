package org.copperwall.sandbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.copperwall.access.Seal;
import org.copperwall.opinion.OpinionDigests;

/// Seals what the plan says must be sealed, in bulk: SQL has the texts, only the service has the keys.
final class DemonstrationSecrets {

	/// Rows sealed at a time: enough to keep all processors busy, few enough to hold.
	private static final int BATCH = 20_000;

	private static final int TAIL = 6;

	private static final String SEALED = """
			/* sandbox.sealed */
			CREATE TEMPORARY TABLE sealed (place text NOT NULL, id uuid NOT NULL, sealed bytea NOT NULL, digest bytea,
			                               tail bytea, pairs integer[]) ON COMMIT DROP""";

	private static final String INDEX = """
			/* sandbox.sealed_by_id */
			CREATE INDEX ON sealed (id); ANALYZE sealed""";

	private static final String SECRETS = """
			/* sandbox.secrets */
			SELECT place, id, plain FROM plan_secret""";

	private static final String INSERT = """
			/* sandbox.insert_sealed */
			INSERT INTO sealed (place, id, sealed, digest, tail, pairs)
			SELECT place, id, decode(sealed, 'hex'), decode(digest, 'hex'), decode(tail, 'hex'), CAST(pairs AS integer[])
			  FROM unnest(?, ?, ?, ?, ?, ?) AS given (place, id, sealed, digest, tail, pairs)""";

	private final Seal seal;

	DemonstrationSecrets(Seal seal) {
		this.seal = seal;
	}

	/// Reads `plan_secret` and leaves `sealed`.
	void sealAll(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				Statement cursor = connection.createStatement();
				PreparedStatement insert = connection.prepareStatement(INSERT)) {
			statement.execute(SEALED);
			cursor.setFetchSize(BATCH);
			try (ResultSet secrets = cursor.executeQuery(SECRETS)) {
				for (List<Secret> batch = next(secrets); !batch.isEmpty(); batch = next(secrets)) {
					insert(connection, insert, batch.parallelStream().map(this::sealed).toList());
				}
			}
			statement.execute(INDEX);
		}
	}

	private static List<Secret> next(ResultSet secrets) throws SQLException {
		List<Secret> batch = new ArrayList<>(BATCH);
		while (batch.size() < BATCH && secrets.next()) {
			batch.add(new Secret(secrets.getString("place"), secrets.getObject("id", UUID.class),
					secrets.getString("plain")));
		}
		return batch;
	}

	/// One array a column: as quick as COPY, without a word of the driver's own.
	private static void insert(Connection connection, PreparedStatement insert, List<Sealed> rows) throws SQLException {
		insert.setArray(1, array(connection, "text", rows, Sealed::place));
		insert.setArray(2, array(connection, "uuid", rows, Sealed::id));
		insert.setArray(3, array(connection, "text", rows, Sealed::sealed));
		insert.setArray(4, array(connection, "text", rows, Sealed::digest));
		insert.setArray(5, array(connection, "text", rows, Sealed::tail));
		insert.setArray(6, array(connection, "text", rows, Sealed::pairs));
		insert.executeUpdate();
	}

	private static Array array(Connection connection, String type, List<Sealed> rows,
			Function<Sealed, @Nullable Object> column) throws SQLException {
		return connection.createArrayOf(type, rows.stream().map(column).toArray());
	}

	private Sealed sealed(Secret secret) {
		String bytes = hex(this.seal.seal(secret.table(), secret.column(), secret.id(), secret.plain()));
		String plain = secret.plain();
		// Found by digests, as the rooms make them.
		return switch (secret.place()) {
			case "household_member.id_number_sealed" ->
				new Sealed(secret.place(), secret.id(), bytes, hex(this.seal.digest("idNumber", plain)),
						hex(this.seal.digest("idNumber.lastSix", plain.substring(plain.length() - TAIL))), null);
			case "opinion_mention.text_sealed" -> new Sealed(secret.place(), secret.id(), bytes, null, null,
					Arrays.stream(OpinionDigests.pairs(this.seal, plain))
						.map(String::valueOf)
						.collect(Collectors.joining(",", "{", "}")));
			case "opinion_mention.address_sealed" -> new Sealed(secret.place(), secret.id(), bytes,
					hex(Objects.requireNonNull(OpinionDigests.address(this.seal, plain))), null, null);
			default -> new Sealed(secret.place(), secret.id(), bytes, null, null, null);
		};
	}

	private static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(bytes);
	}

	/// The bytes in hexadecimal digits: the form in which an array of them travels
	/// safely.
	/// @param pairs the blind index of a text, as an array's literal
	private record Sealed(String place, UUID id, String sealed, @Nullable String digest, @Nullable String tail,
			@Nullable String pairs) {
	}

	/// @param place table and column it will stand in, with a dot between
	private record Secret(String place, UUID id, String plain) {

		String table() {
			return this.place.substring(0, this.place.indexOf('.'));
		}

		String column() {
			return this.place.substring(this.place.indexOf('.') + 1);
		}

		@Override
		public String toString() {
			return "Secret[" + this.place + "]";
		}

	}

}
