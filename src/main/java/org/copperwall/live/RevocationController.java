package org.copperwall.live;

import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Outcome;

@Controller
class RevocationController {

	private final Sessions sessions;

	RevocationController(Sessions sessions) {
		this.sessions = sessions;
	}

	@MutationMapping
	Mono<Object> revokeSessions(@Argument RevokeSessionsInput input, @ContextValue Viewer viewer) {
		return this.sessions.revoke(input, viewer).map(Outcome::answer);
	}

}
