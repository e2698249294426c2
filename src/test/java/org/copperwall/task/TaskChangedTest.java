package org.copperwall.task;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import org.springframework.graphql.client.SubscriptionErrorException;
import org.springframework.graphql.client.WebSocketGraphQlClient;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.socket.client.ReactorNettyWebSocketClient;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;

import static org.assertj.core.api.Assertions.assertThat;

/// What happens to somebody's tasks reaches him, over a real socket, and nobody else.
class TaskChangedTest {

	private static final String DOCUMENT = """
			subscription ($after: Cursor) { taskChanged(regionCode: "621202114001", after: $after) {
			  cursor kind region { name } task { kind overdue heldByViewer } } }""";

	private static SandboxService service;

	private static Network network;

	@BeforeAll
	static void start() {
		service = SandboxService.start();
		Network.lay(service.database());
		network = new Network(service);
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void a_cadre_sees_his_tasks_come_and_go_and_resumes_where_he_was_cut_off() {
		network.open("BEFORE", Role.VILLAGE_CADRE, 3);
		String[] cursor = new String[1];
		StepVerifier
			.create(changes("village-cadre", null).doOnNext((change) -> cursor[0] = (String) change.get("cursor"))
				.map(TaskChangedTest::told))
			.thenAwait(Duration.ofSeconds(2))
			.then(() -> network.open("ANOTHER_S", Role.TOWNSHIP_CADRE, 3))
			.then(() -> network.open("MINE", Role.VILLAGE_CADRE, 3))
			.expectNext("OPENED MINE 柏林村 mine")
			.thenCancel()
			.verify(Duration.ofSeconds(20));
		Task missed = network.open("MEANWHILE", Role.VILLAGE_CADRE, 3);
		close(missed);
		StepVerifier.create(changes("village-cadre", cursor[0]).map(TaskChangedTest::told))
			.expectNext("OPENED MEANWHILE 柏林村 mine", "CLOSED MEANWHILE 柏林村 mine")
			.thenCancel()
			.verify(Duration.ofSeconds(20));
	}

	@Test
	void who_is_alerted_of_what_is_overdue_sees_it_too() {
		StepVerifier.create(changes("township-cadre", null).map(TaskChangedTest::told))
			.thenAwait(Duration.ofSeconds(2))
			.then(() -> network.letBeDue("LATE", 1))
			.then(() -> service.bean(TaskClock.class).look())
			.expectNext("OVERDUE LATE 柏林村 overdue")
			.thenCancel()
			.verify(Duration.ofSeconds(20));
	}

	@Test
	void a_region_outside_his_own_is_not_visible() {
		StepVerifier
			.create(client("village-cadre")
				.document("subscription { taskChanged(regionCode: \"621202114002\") { kind } }")
				.executeSubscription()
				.map((response) -> response.getErrors().size()))
			.expectErrorSatisfies((refused) -> assertThat(((SubscriptionErrorException) refused).getErrors())
				.extracting((error) -> error.getExtensions().get("code"))
				.containsExactly("NOT_VISIBLE"))
			.verify(Duration.ofSeconds(20));
	}

	private static String told(Map<String, Object> change) {
		Map<?, ?> task = (Map<?, ?>) change.get("task");
		String whose = Boolean.TRUE.equals(task.get("heldByViewer")) ? " mine" : "";
		return change.get("kind") + " " + task.get("kind") + " " + ((Map<?, ?>) change.get("region")).get("name")
				+ whose + (Boolean.TRUE.equals(task.get("overdue")) ? " overdue" : "");
	}

	@SuppressWarnings("unchecked")
	private static Flux<Map<String, Object>> changes(String persona, String after) {
		return client(persona).document(DOCUMENT).variable("after", after).executeSubscription().map((response) -> {
			assertThat(response.getErrors()).isEmpty();
			return (Map<String, Object>) response.field("taskChanged").toEntity(Map.class);
		});
	}

	private static WebSocketGraphQlClient client(String persona) {
		String token = service.tokenOf(persona);
		return WebSocketGraphQlClient
			.builder(URI.create("ws://localhost:" + service.port() + "/graphql"), new ReactorNettyWebSocketClient())
			.headers((headers) -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token))
			.build();
	}

	private static void close(Task task) {
		Viewer cadre = Network.viewer("cadre", Role.VILLAGE_CADRE, Network.VILLAGE);
		service.bean(Changes.class)
			.byService(Network.WUDU, "test",
					() -> service.bean(Tasks.class)
						.close(task, cadre)
						.map((closed) -> List.of(new TaskEvent.Closed(closed.getFirst()))))
			.block();
	}

}
