package org.copperwall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ProductionSettingsTest {

	@TempDir
	Path files;

	private final Map<String, Object> variables = new HashMap<>();

	@BeforeEach
	void setEverything() throws IOException {
		this.variables.putAll(Map.of("COPPERWALL_DATABASE_URL", "postgresql://db.example/copperwall",
				"COPPERWALL_DATABASE_USER", "service", "COPPERWALL_DATABASE_PASSWORD", "secret",
				"COPPERWALL_TOKEN_ISSUER", "https://login.example/realms/one", "COPPERWALL_TOKEN_AUDIENCE",
				"copperwall", "COPPERWALL_STORAGE_FOLDER", "/srv/files", "COPPERWALL_KEYSET_FILE",
				Files.createFile(this.files.resolve("keyset")).toString()));
	}

	@Test
	void nothing_set_names_everything_that_is_missing() {
		this.variables.clear();
		assertThat(refusal()).hasMessage("Not set: COPPERWALL_DATABASE_URL, COPPERWALL_DATABASE_USER,"
				+ " COPPERWALL_DATABASE_PASSWORD, COPPERWALL_TOKEN_ISSUER, COPPERWALL_TOKEN_AUDIENCE,"
				+ " COPPERWALL_KEYSET_FILE, COPPERWALL_STORAGE_FOLDER.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "COPPERWALL_DATABASE_URL", "COPPERWALL_DATABASE_USER", "COPPERWALL_DATABASE_PASSWORD",
			"COPPERWALL_TOKEN_ISSUER", "COPPERWALL_TOKEN_AUDIENCE", "COPPERWALL_KEYSET_FILE",
			"COPPERWALL_STORAGE_FOLDER" })
	void each_is_needed_and_blank_is_not_set(String variable) {
		this.variables.put(variable, " ");
		assertThat(refusal()).hasMessage("Not set: " + variable + ".");
	}

	@Test
	void files_on_a_server_need_its_address_and_a_secret() throws IOException {
		this.variables.remove("COPPERWALL_STORAGE_FOLDER");
		this.variables.put("COPPERWALL_STORAGE_KIND", "s3");
		assertThat(refusal()).hasMessage("Not set: COPPERWALL_STORAGE_S3_ENDPOINT, COPPERWALL_STORAGE_S3_BUCKET,"
				+ " COPPERWALL_STORAGE_S3_ACCESS_KEY, COPPERWALL_STORAGE_S3_SECRET_KEY.");
		this.variables.put("COPPERWALL_STORAGE_S3_ENDPOINT", "https://s3.example");
		this.variables.put("COPPERWALL_STORAGE_S3_BUCKET", "copperwall");
		this.variables.put("COPPERWALL_STORAGE_S3_ACCESS_KEY", "service");
		this.variables.put("COPPERWALL_STORAGE_S3_SECRET_KEY_FILE",
				Files.writeString(this.files.resolve("s3"), "from the file\n").toString());
		assertThat(read().storage()).containsEntry("copperwall.storage.s3.secret-key", "from the file")
			.containsEntry("copperwall.storage.s3.endpoint", "https://s3.example");
		this.variables.put("COPPERWALL_STORAGE_KIND", "tape");
		assertThat(refusal()).hasMessage("COPPERWALL_STORAGE_KIND must be folder or s3.");
	}

	@Test
	void what_is_missing_and_what_is_wrong_is_told_together() {
		this.variables.remove("COPPERWALL_DATABASE_USER");
		this.variables.put("COPPERWALL_DATABASE_URL", "mysql://db.example/copperwall");
		this.variables.put("COPPERWALL_TOKEN_ISSUER", "login");
		this.variables.put("COPPERWALL_KEYSET_FILE", this.files.resolve("nowhere").toString());
		assertThat(refusal().getMessage()).contains("Not set: COPPERWALL_DATABASE_USER.",
				"COPPERWALL_DATABASE_URL must look like", "COPPERWALL_TOKEN_ISSUER must be",
				"COPPERWALL_KEYSET_FILE names");
	}

	@Test
	void a_value_may_stand_in_a_file() throws IOException {
		this.variables.remove("COPPERWALL_DATABASE_PASSWORD");
		this.variables.put("COPPERWALL_DATABASE_PASSWORD_FILE",
				Files.writeString(this.files.resolve("password"), "from the file\n").toString());
		assertThat(read().password()).isEqualTo("from the file");
	}

	@Test
	void a_file_that_cannot_be_read_is_named() {
		this.variables.remove("COPPERWALL_DATABASE_PASSWORD");
		this.variables.put("COPPERWALL_DATABASE_PASSWORD_FILE", "/nowhere");
		assertThat(refusal()).hasMessage("COPPERWALL_DATABASE_PASSWORD_FILE names /nowhere, which cannot be read.");
	}

	@Test
	void a_value_given_twice_is_refused() {
		this.variables.put("COPPERWALL_DATABASE_PASSWORD_FILE", this.files.resolve("keyset").toString());
		assertThat(refusal().getMessage())
			.contains("COPPERWALL_DATABASE_PASSWORD and COPPERWALL_DATABASE_PASSWORD_FILE are both set; keep one");
	}

	@Test
	void a_password_is_not_printed() {
		assertThat(read()).hasToString("ProductionSettings[db.example:5432/copperwall]");
	}

	@ParameterizedTest
	@CsvSource({
			"postgresql://db/one, r2dbc:postgresql://db:5432/one, jdbc:postgresql://db:5432/one?ApplicationName=copperwall",
			"postgres://db:6000/one, r2dbc:postgresql://db:6000/one, jdbc:postgresql://db:6000/one?ApplicationName=copperwall",
			"r2dbc:postgresql://db:6000/one, r2dbc:postgresql://db:6000/one, jdbc:postgresql://db:6000/one?ApplicationName=copperwall",
			"jdbc:postgresql://[::1]:6000/one, r2dbc:postgresql://[::1]:6000/one, jdbc:postgresql://[::1]:6000/one?ApplicationName=copperwall",
			"postgresql://db/one?sslmode=verify-full&sslrootcert=/ca.pem, r2dbc:postgresql://db:5432/one?sslMode=verify-full&sslRootCert=/ca.pem, jdbc:postgresql://db:5432/one?ApplicationName=copperwall&sslmode=verify-full&sslrootcert=/ca.pem" })
	void one_address_serves_both_drivers(String written, String r2dbc, String jdbc) {
		this.variables.put("COPPERWALL_DATABASE_URL", written);
		assertThat(read().database().r2dbcUrl()).isEqualTo(r2dbc);
		assertThat(read().database().jdbcUrl()).isEqualTo(jdbc);
	}

	@ParameterizedTest
	@ValueSource(strings = { "db", "postgresql://db", "postgresql:///one", "postgresql://user:password@db/one",
			"postgresql://db/one?options=-c%20fsync=off", "postgresql://db/one?sslmode", "http://db/one" })
	void what_is_no_address_is_refused(String written) {
		this.variables.put("COPPERWALL_DATABASE_URL", written);
		assertThat(refusal().getMessage()).startsWith("COPPERWALL_DATABASE_URL must look like");
	}

	private ProductionSettings read() {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new SystemEnvironmentPropertySource(
					StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, this.variables));
		return ProductionSettings.read(environment);
	}

	private StartRefused refusal() {
		return catchThrowableOfType(StartRefused.class, this::read);
	}

}
