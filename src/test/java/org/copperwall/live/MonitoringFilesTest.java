package org.copperwall.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.copperwall.SandboxService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What dashboard and alert rules look at must be what the service shows.
class MonitoringFilesTest {

	private static final SandboxService SERVICE = SandboxService.start();

	@AfterAll
	static void stop() {
		SERVICE.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "grafana-live.json", "alerts.yml" })
	void every_metric_they_name_is_there(String file) throws IOException {
		try (Socket socket = Socket.admitted(SERVICE.port(), SERVICE.tokenOf("district-leader"));
				Socket stranger = Socket.open(SERVICE.port())) {
			socket.subscribe("1", "subscription { approvalChanged(regionCode: \"621202\") { cursor } }");
			stranger.init("no token");
			assertThat(stranger.closed().code()).isEqualTo(4401);
			WireTest.eventually(() -> SERVICE.bean(Broadcasts.class).hasBegun());
			Set<String> shown = SERVICE.bean(PrometheusMeterRegistry.class)
				.scrape()
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.replaceAll("[{ ].*", ""))
				.collect(Collectors.toCollection(TreeSet::new));
			Set<String> named = Pattern.compile("copperwall_[a-z_]+")
				.matcher(Files.readString(Path.of("src/monitoring", file)))
				.results()
				.map((result) -> result.group())
				.collect(Collectors.toCollection(TreeSet::new));
			assertThat(named).hasSizeGreaterThan(3);
			assertThat(shown).containsAll(named);
		}
	}

	@Test
	void the_reason_of_a_close_is_counted() {
		try (Socket stranger = Socket.open(SERVICE.port())) {
			stranger.init("no token");
			assertThat(stranger.closed().code()).isEqualTo(4401);
			assertThat(SERVICE.bean(PrometheusMeterRegistry.class).scrape())
				.contains("copperwall_live_closed_total{code=\"4401\",reason=\"unauthorized\"}");
		}
	}

}
