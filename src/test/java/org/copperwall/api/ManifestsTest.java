package org.copperwall.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.GraphFailure;
import org.copperwall.live.GraphRequest;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// For whom only trusted documents are executed, and which manifests a service does not start with.
class ManifestsTest {

	private static final GraphRequest WRITTEN = new GraphRequest("{ viewer { subject } }", null, Map.of(), Map.of());

	@TempDir
	private Path folder;

	@Test
	void who_has_no_other_role_than_those_named_is_bound_and_nobody_else() {
		Manifests manifests = manifests(true, Role.SCREEN, Role.PARTNER_APP);
		for (Set<Role> bound : List.of(Set.of(Role.SCREEN), Set.of(Role.SCREEN, Role.PARTNER_APP))) {
			assertThatExceptionOfType(GraphFailure.class).isThrownBy(() -> manifests.admitted(WRITTEN, viewer(bound)));
		}
		for (Set<Role> free : List.of(Set.of(Role.LEADER), Set.of(Role.SCREEN, Role.LEADER))) {
			assertThat(manifests.admitted(WRITTEN, viewer(free))).isSameAs(WRITTEN);
		}
	}

	@Test
	void without_roles_everybody_is_bound_and_without_the_setting_nobody() {
		assertThatExceptionOfType(GraphFailure.class)
			.isThrownBy(() -> manifests(true).admitted(WRITTEN, viewer(Set.of(Role.LEADER))));
		assertThat(manifests(false).admitted(WRITTEN, viewer(Set.of(Role.LEADER)))).isSameAs(WRITTEN);
	}

	@Test
	void roles_without_the_setting_would_bind_nobody_and_keep_the_service_from_starting() {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> manifests(false, Role.SCREEN))
			.withMessageContaining("only-trusted");
	}

	@Test
	void a_manifest_that_names_a_document_by_anothers_digest_keeps_the_service_from_starting() throws IOException {
		for (String content : List.of("{\"" + "0".repeat(64) + "\":\"{ viewer { subject } }\"}", "[]", "{", "")) {
			Path file = Files.writeString(this.folder.resolve("documents.json"), content);
			assertThatExceptionOfType(IllegalStateException.class)
				.isThrownBy(
						() -> new Manifests(new TrustSettings(List.of(file), false, List.of()), JsonMapper.shared()))
				.withMessageContaining(file.toString());
		}
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> new Manifests(
				new TrustSettings(List.of(this.folder.resolve("absent.json")), false, List.of()), JsonMapper.shared()));
	}

	private static Manifests manifests(boolean onlyTrusted, Role... roles) {
		return new Manifests(new TrustSettings(List.of(), onlyTrusted, List.of(roles)), JsonMapper.shared());
	}

	private static Viewer viewer(Set<Role> roles) {
		return new Viewer("test", "somebody", null, roles, new RegionCode("621202"), null, Set.of(), Locale.CHINESE);
	}

}
