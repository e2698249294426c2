package org.copperwall.sandbox;

import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says, when everything runs, what there is and how to begin.
@Component
@Profile("sandbox")
class Welcome {

	/// Asked by the first persona, answered by any sandbox.
	static final String FIRST_QUESTION = "{ dashboard(regionCode: \"621202\") { monitoring { peopleEver peopleEliminated"
			+ " eliminationRate { numerator denominator unit value } } cases { received included rejected undecided } } }";

	private static final Logger logger = LoggerFactory.getLogger(Welcome.class);

	private final Environment environment;

	Welcome(Environment environment) {
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void say() {
		logger.info("\n\n{}", text("http://localhost:" + this.environment.getProperty("local.server.port")));
	}

	static String text(String address) {
		String personas = Persona.ALL.stream().map(Welcome::line).collect(Collectors.joining("\n"));
		return """
				Copperwall is ready.

				  Screen    %1$s/
				  Address   %1$s/graphql   (look around: %1$s/graphiql)
				  Clock     POST %1$s/sandbox/clock {"advance": "P5D"}

				Personas, each with the secret `sandbox`:

				%2$s

				A token, and a first question:

				  TOKEN=$(curl -s %1$s/sandbox/oauth2/token -d grant_type=client_credentials \\
				    -d client_id=%3$s -d client_secret=sandbox | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
				  curl -s %1$s/graphql -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
				    -d '{"query": "%4$s"}'
				""".formatted(address, personas, Persona.ALL.getFirst().clientId(),
				FIRST_QUESTION.replace("\"", "\\\""));
	}

	private static String line(Persona persona) {
		return "  %-24s %-21s %s".formatted(persona.clientId(), persona.role(), persona.region());
	}

}
