package org.copperwall.access;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;
import org.springframework.stereotype.Component;

/// Enforces what the schema's directives say, before any fetcher runs: who may use a root field (`@allow`; a root field
/// without it is nobody's), and which fields those may read who see only their own filings (`@declarant`).
@Component
class Sight extends SimplePerformantInstrumentation {

	private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

	private final Map<GraphQLFieldDefinition, Rule> rules = new ConcurrentHashMap<>();

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			InstrumentationState state) {
		DataFetchingEnvironment environment = parameters.getEnvironment();
		if (!(environment.getParentType() instanceof GraphQLObjectType parent)
				|| isIntrospection(environment, parent)) {
			return fetcher;
		}
		Viewer viewer = environment.getGraphQlContext().get("viewer");
		Rule rule = this.rules.computeIfAbsent(environment.getFieldDefinition(),
				field -> Rule.of(field, ROOTS.contains(parent.getName())));
		if (viewer == null) {
			return refused(ErrorCode.UNAUTHENTICATED);
		}
		return rule.permits(viewer) ? fetcher : refused(ErrorCode.FORBIDDEN);
	}

	private static DataFetcher<?> refused(ErrorCode code) {
		return environment -> {
			throw new GraphFailure(code, "");
		};
	}

	private static boolean isIntrospection(DataFetchingEnvironment environment, GraphQLObjectType parent) {
		return parent.getName().startsWith("__") || environment.getField().getName().startsWith("__");
	}

	/// What the schema says of one field, read once.
	private record Rule(boolean root, boolean declarant, Optional<Set<Role>> roles, boolean open) {

		static Rule of(GraphQLFieldDefinition field, boolean root) {
			GraphQLAppliedDirective allow = field.getAppliedDirective("allow");
			return new Rule(root, field.getAppliedDirective("declarant") != null, roles(allow), allow != null);
		}

		private static Optional<Set<Role>> roles(@org.jspecify.annotations.Nullable GraphQLAppliedDirective allow) {
			if (allow == null || !(allow.getArgument("roles").getValue() instanceof Iterable<?> names)) {
				return Optional.empty();
			}
			Set<Role> roles = new HashSet<>();
			names.forEach(name -> roles.add(Role.valueOf(name.toString())));
			return Optional.of(roles);
		}

		boolean permits(Viewer viewer) {
			if (this.root) {
				return this.open && this.roles.map(viewer::isAny).orElse(true);
			}
			return this.declarant || !viewer.seesOwnFilingsOnly();
		}

	}

}
