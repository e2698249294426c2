package org.copperwall.sandbox;

import java.util.Map;

import org.copperwall.SandboxService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The demonstration data as the service shows it.
class DemonstrationServiceTest {

	private static SandboxService service;

	@BeforeAll
	static void start() {
		service = SandboxService.start(Map.of("copperwall.sandbox.demonstration", "true"));
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void the_graph_says_that_all_of_it_is_invented() {
		service.as("district-leader")
			.document("{ region(code: \"62120211400101\") { name dataNotice parent { name dataNotice } } }")
			.execute()
			.path("region.name")
			.entity(String.class)
			.isEqualTo("一组")
			.path("region.dataNotice")
			.entity(String.class)
			.satisfies(notice -> org.assertj.core.api.Assertions.assertThat(notice).contains("虚构", "invented"))
			.path("region.parent.dataNotice")
			.hasValue();
	}

	@Test
	void the_log_begins_whole() {
		service.as("auditor")
			.document("{ verifyLog(districtCode: \"621202\") { intact } }")
			.execute()
			.path("verifyLog.intact")
			.entity(Boolean.class)
			.isEqualTo(true);
	}

	@Test
	void every_post_of_the_village_finds_work() {
		for (String persona : new String[] { "village-secretary", "village-cadre", "resident-team", "grid-monitor",
				"township-officer", "township-cadre", "township-officer-yaozhai", "district-officer" }) {
			service.as(persona)
				.document("{ viewer { tasks(first: 100) { edges { node { kind } } } } }")
				.execute()
				.path("viewer.tasks.edges[*].node.kind")
				.entityList(String.class)
				.hasSizeGreaterThan(0);
		}
	}

}
