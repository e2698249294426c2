package org.copperwall.live;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.copperwall.SandboxService;
import org.copperwall.access.Viewer;
import org.copperwall.access.ViewerTokens;
import org.copperwall.event.Cursor;
import org.copperwall.event.EventFeed;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/// What is executed for nobody in particular must be, byte for byte, what would have been
/// executed for each one alone. Documents, viewers and languages are generated; a failure
/// prints its seed.
class SharedBytesTest {

	private static final RegionCode WUDU = new RegionCode("621202");

	private static final String VILLAGE = "621202114001";

	private static final List<String> PERSONAS = List.of("district-leader", "district-officer", "auditor",
			"administrator", "screen", "fund-officer", "leading-group-head", "acceptance-department",
			"medical-insurance", "opinion-desk", "township-officer", "township-cadre", "village-cadre",
			"village-secretary", "resident-team", "group-leader", "grid-monitor");

	private static final SandboxService SERVICE = SandboxService
		.start(Map.of("copperwall.sandbox.demonstration", "true"));

	private static final GraphQLSchema SCHEMA = SERVICE.bean(GraphQlSource.class).schema();

	private static final Plans PLANS = SERVICE.bean(Plans.class);

	private static final Executions EXECUTIONS = SERVICE.bean(Executions.class);

	private static Cursor before;

	private static Cursor head;

	@BeforeAll
	static void things_happen() {
		before = head();
		for (int number = 0; number < 5; number++) {
			Map<?, ?> accepted = SERVICE.as("mini-program")
				.document("""
						mutation ($input: SubmitDeclarationInput!) {
						  submitDeclaration(input: $input) {
						    ... on DeclarationAccepted { case { id } } ... on Refusal { message } } }
						""")
				.variable("input", declaration(number))
				.execute()
				.path("submitDeclaration")
				.entity(Map.class)
				.get();
			String caseId = String.valueOf(((Map<?, ?>) accepted.get("case")).get("id"));
			SERVICE.as("village-cadre")
				.document("""
						mutation ($input: RecordVisitInput!) {
						  recordVisit(input: $input) { ... on Refusal { message } } }
						""")
				.variable("input", Map.of("requestId", UUID.randomUUID().toString(), "caseId", caseId, "notes", "入户核实"))
				.executeAndVerify();
		}
		SERVICE.advance("P30D");
		// What time changes is recorded by and by.
		head = Objects.requireNonNull(SERVICE.bean(EventFeed.class)
			.positions(WUDU)
			.filter((position) -> position.position() > before.position() + 15)
			.blockFirst(Duration.ofSeconds(20)));
	}

	@AfterAll
	static void stop() {
		SERVICE.close();
	}

	@Test
	void everything_that_is_not_personal_is_the_same_for_all_of_an_audience() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		int compared = 0;
		for (String persona : PERSONAS) {
			for (GraphQLFieldDefinition field : Objects.requireNonNull(SCHEMA.getSubscriptionType())
				.getFieldDefinitions()) {
				if (field.getArgument("after") == null || field.hasAppliedDirective("personal")
						|| field.getArgument("regionCode") == null) {
					continue;
				}
				Locale locale = random.nextBoolean() ? Locale.CHINESE : Locale.ENGLISH;
				Viewer viewer = viewer(persona, locale);
				String document = document(field, random);
				GraphRequest request = new GraphRequest(document, null, Map.of("region", viewer.region().value()),
						Map.of());
				Plan plan = PLANS.of(request, viewer).orElseThrow(() -> new AssertionError(document));
				List<String> alone = told(plan.behind(before.text()), viewer);
				assertThat(told(plan.behind(before.text()), plan.key().audience().anybody()))
					.as("%s, %s, seed %d", persona, document, seed)
					.isEqualTo(alone);
				assertThat(told(plan.behind(before.text()), neighbour(viewer)))
					.as("a colleague of %s, %s, seed %d", persona, document, seed)
					.isEqualTo(alone);
				compared += alone.size();
			}
		}
		assertThat(compared).as("results compared, seed %d", seed).isGreaterThan(50);
	}

	@Test
	void what_depends_on_the_person_is_not_shared() {
		Viewer viewer = viewer("district-officer", Locale.CHINESE);
		for (String personal : List.of("availableActions { action }", "findings { checkKey }",
				"household { cases { availableActions { action } } }")) {
			String document = """
					subscription { approvalChanged(regionCode: "621202") { ...A } }
					fragment A on ApprovalChanged { cursor subject { ... on Case { %s } } }
					""".formatted(personal);
			assertThat(PLANS.of(new GraphRequest(document, null, Map.of(), Map.of()), viewer)).as(personal).isEmpty();
		}
		assertThat(PLANS.of(new GraphRequest("subscription { taskChanged(regionCode: \"621202\") { cursor } }", null,
				Map.of(), Map.of()), viewer))
			.isEmpty();
		assertThat(PLANS.of(new GraphRequest("subscription { approvalChanged(regionCode: \"621202\") { cursor } }",
				null, Map.of(), Map.of()), viewer("mini-program", Locale.CHINESE)))
			.as("who sees only his own filings")
			.isEmpty();
	}

	private static List<String> told(GraphRequest request, Viewer viewer) {
		Progress progress = new Progress();
		List<String> told = new CopyOnWriteArrayList<>();
		Disposable telling = EXECUTIONS
			.run(request, new Caller(viewer, URI.create("/graphql"), HttpHeaders.EMPTY, null), progress, 4)
			.contextWrite(progress::into)
			.doOnNext((result) -> {
				if (result.position() <= head.position()) {
					told.add(new String(result.json(), StandardCharsets.UTF_8));
				}
				progress.handedOn(result.cursor());
			})
			.doOnError((cause) -> told.add(OperationFailed.errors(cause).toString()))
			.subscribe((_) -> {
			}, (_) -> {
			});
		WireTest.eventually(() -> telling.isDisposed() || isAt(progress, head));
		telling.dispose();
		return List.copyOf(told);
	}

	private static boolean isAt(Progress progress, Cursor wanted) {
		Cursor reached = progress.cursor();
		return reached != null && reached.position() >= wanted.position();
	}

	private static Cursor head() {
		return Objects.requireNonNull(SERVICE.bean(EventFeed.class).head(WUDU).block());
	}

	private static Viewer viewer(String persona, Locale locale) {
		return Objects
			.requireNonNull(
					SERVICE.bean(ViewerTokens.class).admit("Bearer " + SERVICE.tokenOf(persona), locale).block())
			.viewer();
	}

	/// Another person in the same office.
	private static Viewer neighbour(Viewer viewer) {
		return new Viewer(viewer.issuer(), viewer.subject() + "-2", "another-app", viewer.roles(), viewer.region(),
				viewer.department(), viewer.scopes(), viewer.locale());
	}

	private static Map<String, Object> declaration(int number) {
		return Map.of("requestId", UUID.randomUUID().toString(), "regionCode", VILLAGE, "medium", "MINI_PROGRAM",
				"household",
				Map.of("headName", "测试户" + number, "phone", "13900000000", "noIdReason", "证件遗失", "birthDate",
						"1970-01-01", "members", List.of()),
				"causes", List.of("ILLNESS"), "description", "家中有人患病", "commitmentSigned", true, "evidenceIds",
				List.of());
	}

	private static String document(GraphQLFieldDefinition field, Random random) {
		String selection = selection(GraphQLTypeUtil.unwrapAll(field.getType()), 4, random, new HashSet<>());
		return "subscription ($region: RegionCode!) { " + field.getName() + "(regionCode: $region) " + selection + " }";
	}

	/// Three of four of the fields that are not personal and want no arguments.
	private static String selection(GraphQLType type, int depth, Random random, Set<String> above) {
		if (type instanceof GraphQLUnionType union) {
			return union.getTypes()
				.stream()
				.map((member) -> "... on " + member.getName() + " " + selection(member, depth, random, above))
				.collect(Collectors.joining(" ", "{ __typename ", " }"));
		}
		if (!(type instanceof GraphQLFieldsContainer container)) {
			return "";
		}
		Set<String> path = Stream.concat(above.stream(), Stream.of(container.getName())).collect(Collectors.toSet());
		List<String> fields = new ArrayList<>(List.of("__typename"));
		for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
			GraphQLNamedType inner = GraphQLTypeUtil.unwrapAll(field.getType());
			boolean deep = inner instanceof GraphQLFieldsContainer || inner instanceof GraphQLUnionType;
			if (field.hasAppliedDirective("personal") || !field.getArguments().isEmpty() || random.nextInt(4) == 0
					|| (deep && (depth == 1 || path.contains(inner.getName())))) {
				continue;
			}
			fields.add(container.getName() + "_" + field.getName() + ": " + field.getName()
					+ (deep ? " " + selection(inner, depth - 1, random, path) : ""));
		}
		return "{ " + String.join(" ", fields) + " }";
	}

}
