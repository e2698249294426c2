package org.copperwall;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.env.Environment;

/// All that an operator must say before the service serves real families.
/// @param database where PostgreSQL is
/// @param user who the service is there
/// @param password and by what it proves that
/// @param issuer of the tokens to accept, as they name it
/// @param audience that a token must name to be meant for this service
/// @param keyset the file with the keys of sealed data
/// @param storage where files are kept, by the names of its settings
record ProductionSettings(DatabaseAddress database, String user, String password, String issuer, String audience,
		Path keyset, Map<String, String> storage) {

	private static final String URL = "copperwall.database.url";

	private static final String USER = "copperwall.database.user";

	private static final String PASSWORD = "copperwall.database.password";

	private static final String ISSUER = "copperwall.token.issuer";

	private static final String AUDIENCE = "copperwall.token.audience";

	private static final String KEYSET = "copperwall.keyset.file";

	private static final String STORAGE = "copperwall.storage.";

	@Override
	public String toString() {
		return "ProductionSettings[" + this.database.place() + "]";
	}

	/// Reads each from its variable or, but for the keyset, from the file that the
	/// variable with `_FILE` names.
	/// @throws StartRefused naming everything that is missing or wrong, at once
	static ProductionSettings read(Environment environment) {
		Reader reader = new Reader(environment, new ArrayList<>(), new ArrayList<>());
		Optional<DatabaseAddress> database = reader.value(URL).flatMap(reader::address);
		Optional<String> user = reader.value(USER);
		Optional<String> password = reader.value(PASSWORD);
		Optional<String> issuer = reader.value(ISSUER).flatMap(reader::issuer);
		Optional<String> audience = reader.value(AUDIENCE);
		Optional<Path> keyset = reader.path(KEYSET);
		Map<String, String> storage = reader.storage();
		reader.refuseFaults();
		return new ProductionSettings(database.orElseThrow(), user.orElseThrow(), password.orElseThrow(),
				issuer.orElseThrow(), audience.orElseThrow(), keyset.orElseThrow(), storage);
	}

	private static String variable(String property) {
		return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
	}

	/// Reads on past a fault, so that all are told together.
	private record Reader(Environment environment, List<String> missing, List<String> wrong) {

		Optional<String> value(String property) {
			Optional<String> direct = given(property);
			Optional<String> file = given(property + "-file");
			if (direct.isPresent() && file.isPresent()) {
				this.wrong.add(variable(property) + " and " + variable(property + "-file") + " are both set; keep one");
			}
			else if (direct.isEmpty() && file.isEmpty()) {
				this.missing.add(variable(property));
			}
			return direct.or(() -> file.flatMap(path -> content(variable(property + "-file"), path)));
		}

		Optional<Path> path(String property) {
			Optional<Path> path = given(property).map(Path::of);
			if (path.isEmpty()) {
				this.missing.add(variable(property));
			}
			else if (!Files.isReadable(path.get())) {
				this.wrong.add(variable(property) + " names " + path.get() + ", which cannot be read");
			}
			return path;
		}

		/// Nothing is assumed: a folder that nobody chose is one that nobody saves.
		Map<String, String> storage() {
			String kind = given(STORAGE + "kind").orElse("folder");
			List<String> needed = switch (kind.toLowerCase(Locale.ROOT)) {
				case "folder" -> List.of("folder");
				case "s3" -> List.of("s3.endpoint", "s3.bucket", "s3.access-key", "s3.secret-key");
				default -> {
					this.wrong.add(variable(STORAGE + "kind") + " must be folder or s3");
					yield List.of();
				}
			};
			Map<String, String> storage = new LinkedHashMap<>();
			needed.forEach((name) -> value(STORAGE + name).ifPresent((text) -> storage.put(STORAGE + name, text)));
			return storage;
		}

		Optional<DatabaseAddress> address(String text) {
			Optional<DatabaseAddress> address = DatabaseAddress.parse(text);
			if (address.isEmpty()) {
				this.wrong.add(variable(URL) + " must look like postgresql://host:5432/database, without user and"
						+ " password; options may be sslmode and sslrootcert");
			}
			return address;
		}

		Optional<String> issuer(String text) {
			if (text.matches("https?://[^\\s?#]+") && URI.create(text).getHost() != null) {
				return Optional.of(text);
			}
			this.wrong
				.add(variable(ISSUER) + " must be the issuer's address, such as https://login.example/realms/one");
			return Optional.empty();
		}

		void refuseFaults() {
			List<String> faults = new ArrayList<>();
			if (!this.missing.isEmpty()) {
				faults.add("Not set: " + String.join(", ", this.missing) + ".");
			}
			this.wrong.forEach(fault -> faults.add(fault + "."));
			if (!faults.isEmpty()) {
				throw new StartRefused(String.join("\n", faults),
						"Set the variables named; each but COPPERWALL_KEYSET_FILE may instead name a file that holds its"
								+ " value, with _FILE at the end (COPPERWALL_DATABASE_PASSWORD_FILE). For a trial with"
								+ " nothing to set, start the sandbox: `mvn spring-boot:run` or copperwall-sandbox.jar.");
			}
		}

		private Optional<String> given(String property) {
			return Optional.ofNullable(this.environment.getProperty(property)).filter(text -> !text.isBlank());
		}

		private Optional<String> content(String variable, String path) {
			try {
				String text = Files.readString(Path.of(path)).strip();
				if (!text.isEmpty()) {
					return Optional.of(text);
				}
				this.wrong.add(variable + " names " + path + ", which is empty");
			}
			catch (IOException unreadable) {
				this.wrong.add(variable + " names " + path + ", which cannot be read");
			}
			return Optional.empty();
		}

	}

}
