package org.copperwall.evidence.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StorageSettingsTest {

	private static final Map<String, String> ON_A_SERVER = Map.of("kind", "s3", "s3.endpoint", "https://s3.example",
			"s3.bucket", "files", "s3.access-key", "service", "s3.secret-key", "secret");

	@Test
	void a_folder_is_enough() {
		StorageSettings settings = read(Map.of("folder", "/srv/files"));
		assertThat(settings.kind()).isEqualTo(StorageKind.FOLDER);
		assertThat(settings.reserve().toGigabytes()).isEqualTo(1);
		assertThat(settings.orphanAge()).isEqualTo(Duration.ofDays(1));
		assertThat(settings.whereToSeal()).isEqualTo(Path.of("/srv/files/.work"));
	}

	@Test
	void a_server_is_asked_in_the_path_and_not_waited_for_without_end() {
		S3Settings settings = read(ON_A_SERVER).s3();
		assertThat(settings.pathStyle()).isTrue();
		assertThat(settings.attempts()).isEqualTo(3);
		assertThat(settings.silenceTimeout()).isEqualTo(Duration.ofSeconds(30));
		assertThat(read(ON_A_SERVER).whereToSeal()).startsWithRaw(Path.of(System.getProperty("java.io.tmpdir")));
	}

	@Test
	void a_secret_is_not_printed() {
		assertThat(read(ON_A_SERVER).toString()).contains("https://s3.example").doesNotContain("secret");
	}

	@ParameterizedTest
	@CsvSource({ "kind, tape", "kind, s3", "reserve, -1", "threads, 0", "threads, 257", "orphan-age, 59m",
			"orphan-limit, 0", "orphan-limit, 100001" })
	void what_makes_no_sense_is_refused(String name, String value) {
		assertThatThrownBy(() -> read(Map.of("folder", "/srv/files", name, value))).isInstanceOf(BindException.class);
	}

	@ParameterizedTest
	@CsvSource({ "s3.connections, 0", "s3.attempts, 0", "s3.silence-timeout, 0s", "s3.attempt-timeout, -1s",
			"s3.connect-timeout, 0s" })
	void a_server_is_not_reached_within_limits_of_nothing(String name, String value) {
		Map<String, String> settings = new HashMap<>(ON_A_SERVER);
		settings.put(name, value);
		assertThatThrownBy(() -> read(settings)).isInstanceOf(BindException.class);
	}

	@Test
	void a_folder_must_be_named() {
		assertThatThrownBy(() -> read(Map.of("kind", "folder"))).rootCause().hasMessageContaining("folder must be set");
	}

	private static StorageSettings read(Map<String, String> settings) {
		Map<String, String> named = new HashMap<>();
		settings.forEach((name, value) -> named.put("copperwall.storage." + name, value));
		return new Binder(new MapConfigurationPropertySource(named)).bind("copperwall.storage", StorageSettings.class)
			.get();
	}

}
