package org.copperwall.casework;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Outcome;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class DossierController {

	private final DossierIssues issues;

	private final DossierGrants grants;

	DossierController(DossierIssues issues, DossierGrants grants) {
		this.issues = issues;
		this.grants = grants;
	}

	@QueryMapping
	Mono<DossierVerification> verifyDossier(@Argument String caseId, @Argument String sha256,
			@ContextValue Viewer viewer) {
		return this.issues.verify(caseId, sha256, viewer);
	}

	@MutationMapping
	Mono<Object> requestDossier(@Argument DossierGrants.RequestDossierInput input, @ContextValue Viewer viewer) {
		return this.grants.request(input, viewer).map(Outcome::answer);
	}

}
