package org.copperwall.fund;

import java.util.List;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Count;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// What is done with grants, as the graph has it.
@Controller
class GrantController {

	private final Grants grants;

	private final Declaring declaring;

	private final Accepting accepting;

	private final Balloting balloting;

	private final Allocating allocating;

	private final Returning returning;

	private final Confirming confirming;

	private final Inspecting inspecting;

	GrantController(Grants grants, Declaring declaring, Accepting accepting, Balloting balloting, Allocating allocating,
			Returning returning, Confirming confirming, Inspecting inspecting) {
		this.grants = grants;
		this.declaring = declaring;
		this.accepting = accepting;
		this.balloting = balloting;
		this.allocating = allocating;
		this.returning = returning;
		this.confirming = confirming;
		this.inspecting = inspecting;
	}

	@QueryMapping
	Mono<Connection<Grant>> grants(@Argument RegionCode regionCode, @Argument @Nullable GrantFilter filter,
			@Argument GrantOrder orderBy, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@ContextValue Viewer viewer) {
		return this.grants.list(regionCode, filter == null ? GrantFilter.NONE : filter, orderBy,
				Paging.of(first, after), viewer);
	}

	@SchemaMapping(typeName = "GrantConnection")
	Mono<List<Count>> counts(Connection<Grant> page, @Argument GrantCountBy by) {
		return page.counts(by);
	}

	@SchemaMapping(typeName = "GrantConnection")
	Mono<Yuan> committed(Connection<Grant> page) {
		return page.sum(MoneyOfGrants.class).map(MoneyOfGrants::committed);
	}

	@SchemaMapping(typeName = "GrantConnection")
	Mono<Yuan> paid(Connection<Grant> page) {
		return page.sum(MoneyOfGrants.class).map(MoneyOfGrants::paid);
	}

	@MutationMapping
	Mono<Object> declareGrant(@Argument GrantInputs.DeclareGrant input, @ContextValue Viewer viewer) {
		return this.declaring.declare(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> acceptGrant(@Argument GrantInputs.AcceptGrant input, @ContextValue Viewer viewer) {
		return this.accepting.accept(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> approveGrant(@Argument GrantInputs.ApproveGrant input, @ContextValue Viewer viewer) {
		return this.balloting.vote(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> allocateGrant(@Argument GrantInputs.AllocateGrant input, @ContextValue Viewer viewer) {
		return this.allocating.allocate(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> reallocateGrant(@Argument GrantInputs.ReallocateGrant input, @ContextValue Viewer viewer) {
		return this.allocating.reallocate(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> returnGrant(@Argument GrantInputs.ReturnGrant input, @ContextValue Viewer viewer) {
		return this.returning.giveBack(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> recordPaymentFailure(@Argument GrantInputs.RecordPaymentFailure input, @ContextValue Viewer viewer) {
		return this.returning.fail(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> confirmPayments(@Argument GrantInputs.ConfirmPayments input, @ContextValue Viewer viewer) {
		return this.confirming.confirm(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> inspectGrant(@Argument GrantInputs.InspectGrant input, @ContextValue Viewer viewer) {
		return this.inspecting.inspect(input, viewer).map(Outcome::answer);
	}

}
