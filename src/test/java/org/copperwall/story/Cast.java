package org.copperwall.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/// Everybody who acts in a story, each with a token of their own, over the wire.
final class Cast {

	private static final ParameterizedTypeReference<Map<String, Object>> FIELDS = new ParameterizedTypeReference<>() {
	};

	private final SandboxService service;

	private final Map<String, HttpGraphQlTester> personas = new HashMap<>();

	Cast(SandboxService service) {
		this.service = service;
	}

	HttpGraphQlTester as(String persona) {
		return this.personas.computeIfAbsent(persona, this.service::as);
	}

	/// Makes a change and expects it to be accepted.
	Map<String, Object> change(String persona, String mutation, String success, String selection,
			Map<String, ?> content) {
		Map<String, Object> answer = send(persona, mutation, success, selection, content);
		assertThat(answer).as("%s by %s: %s", mutation, persona, answer).containsEntry("__typename", success);
		return answer;
	}

	/// Tries a change and expects it to be refused.
	/// @return code of the refusal and of its first violation
	String refused(String persona, String mutation, String success, Map<String, ?> content) {
		Map<String, Object> answer = send(persona, mutation, success, "__typename", content);
		assertThat(answer).as("%s by %s: %s", mutation, persona, answer).containsEntry("__typename", "Refusal");
		Object first = ((List<?>) answer.get("violations")).getFirst();
		return answer.get("code") + " " + ((Map<?, ?>) first).get("code");
	}

	/// A change with a request key of its own, accepted or refused.
	Map<String, Object> send(String persona, String mutation, String success, String selection,
			Map<String, ?> content) {
		Map<String, Object> input = new HashMap<>(content);
		input.put("requestId", UUID.randomUUID().toString());
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		return as(persona)
			.document("mutation($input: " + type + ") { answer: " + mutation + "(input: $input) { __typename ... on "
					+ success + " { " + selection + " } ... on Refusal { code message violations { field code } } } }")
			.variable("input", input)
			.execute()
			.path("answer")
			.entity(FIELDS)
			.get();
	}

	/// What a question answers under a path.
	Map<String, Object> one(String persona, String document, String path) {
		return as(persona).document(document).execute().path(path).entity(FIELDS).get();
	}

	/// What can be seen of one thing.
	Map<String, Object> look(String persona, String type, String id, String selection) {
		return one(persona, "{ node(id: \"" + id + "\") { ... on " + type + " { " + selection + " } } }", "node");
	}

}
