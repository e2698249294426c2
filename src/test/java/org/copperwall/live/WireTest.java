package org.copperwall.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.Scalars;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.junit.jupiter.api.BeforeEach;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.copperwall.access.Role;
import org.copperwall.access.TokenRevocations;
import org.copperwall.access.Viewer;
import org.copperwall.event.Cursor;
import org.copperwall.event.Positioned;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;
import org.copperwall.region.RegionCode;

/// The wire on its own: a real server on a port of its own, a schema of its own, no
/// database.
@SpringBootTest(classes = WireTest.Stand.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.graphql.schema.locations=classpath:graphql-wire/",
				"spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.ISSUER,
				"spring.security.oauth2.resourceserver.jwt.audiences=" + Tokens.AUDIENCE,
				"copperwall.live.init-timeout=4s", "copperwall.live.drain-period=200ms",
				"copperwall.live.close-timeout=1s", "copperwall.live.sweep-interval=20ms",
				"copperwall.live.operations-per-socket=20", "copperwall.live.queue-size=256KB",
				"copperwall.live.queue-age=5s", "copperwall.live.ping-interval=1s", "copperwall.live.pong-timeout=3s",
				"copperwall.live.stream-keep-alive=300ms", "copperwall.api.timeout=2s" })
@ActiveProfiles("sandbox")
abstract class WireTest {

	@LocalServerPort
	int port;

	@Autowired
	World world;

	@DynamicPropertySource
	static void trust(DynamicPropertyRegistry registry) {
		registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", Tokens::keySet);
	}

	@BeforeEach
	void afresh() {
		this.world.topics.clear();
		this.world.cancelled.set(0);
		this.world.subscribed.set(0);
		this.world.late = Sinks.one();
	}

	Socket admitted() {
		return Socket.admitted(this.port, Tokens.leader());
	}

	static void eventually(java.util.function.BooleanSupplier holds) {
		Flux.interval(Duration.ZERO, Duration.ofMillis(10))
			.takeUntil((tick) -> holds.getAsBoolean())
			.blockLast(Duration.ofSeconds(10));
	}

	/// Rooms access, live and api, with the world of the test behind them.
	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(excludeName = { "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
			"org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
			"org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration" })
	@ComponentScan(basePackages = { "org.copperwall.graph", "org.copperwall.live", "org.copperwall.api" },
			excludeFilters = { @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
					@ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE,
							classes = { Revocations.class, RevocationStore.class, RevocationController.class,
									Sessions.class }) })
	@ComponentScan(basePackages = "org.copperwall.access", useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
					pattern = "org\\.copperwall\\.access\\.(AccessConfiguration|ViewerTokens|ViewerInterceptor|TokenClock|UnauthenticatedAnswer|RequestRefusals)"),
			excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
	@Import(World.class)
	static class Stand {

		/// Production would want a database, and the sandbox would bring its own clock.
		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

		/// What is revoked is kept in the database.
		@Bean
		TokenRevocations nothingIsRevoked() {
			return (admission) -> Mono.just(false);
		}

		/// Stands for the access rules of the schema, which are kept in the same way.
		@Bean
		Instrumentation versionsAreNotForScreens() {
			return new SimplePerformantInstrumentation() {
				@Override
				public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher,
						InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
					Viewer viewer = parameters.getEnvironment().getGraphQlContext().get("viewer");
					boolean hidden = viewer.is(Role.SCREEN)
							&& parameters.getEnvironment().getField().getName().equals("version");
					return hidden ? (_) -> {
						throw new GraphFailure(ErrorCode.FORBIDDEN, "");
					} : fetcher;
				}
			};
		}

		/// Room event has the real one.
		@Bean
		RuntimeWiringConfigurer cursor() {
			return (wiring) -> wiring.scalar(Scalars.GraphQLString.transform((builder) -> builder.name("Cursor")));
		}

	}

	/// @param number where it stands
	record Pulse(int number, String text) implements Positioned {

		@Override
		public Cursor cursor() {
			return new Cursor(new RegionCode("621202"), this.number, "0123456789abcdef");
		}

		static String cursorOf(int number) {
			return new Pulse(number, "").cursor().text();
		}

		@Override
		public Instant occurredAt() {
			return Instant.EPOCH;
		}

	}

	record Entity(int version) {
	}

	record Counted(int number, String text) {
	}

	record Deep(String name) {
	}

	record Whoami(String subject, String client, String region, List<String> roles, String department,
			List<String> scopes, String locale) {
	}

	/// What the schema of the test answers.
	@Controller
	static class World {

		final Map<String, Sinks.Many<Pulse>> topics = new ConcurrentHashMap<>();

		final Map<String, String> after = new ConcurrentHashMap<>();

		final AtomicInteger cancelled = new AtomicInteger();

		final AtomicInteger version = new AtomicInteger();

		final AtomicInteger subscribed = new AtomicInteger();

		volatile Sinks.One<Counted> late = Sinks.one();

		Sinks.Many<Pulse> topic(String name) {
			return this.topics.computeIfAbsent(name, (_) -> Sinks.many().multicast().directAllOrNothing());
		}

		/// Once everybody who listens is ready to hear it.
		void say(String name, Pulse pulse) {
			eventually(() -> topic(name).tryEmitNext(pulse).isSuccess());
		}

		@QueryMapping
		Whoami whoami(@ContextValue Viewer viewer) {
			return new Whoami(viewer.subject(), viewer.client(), viewer.region().value(),
					viewer.roles().stream().map(Enum::name).sorted().toList(), viewer.department(),
					viewer.scopes().stream().sorted().toList(), viewer.locale().getLanguage());
		}

		@QueryMapping
		Mono<String> slow() {
			return this.late.asMono().map(Counted::text).doOnCancel(this.cancelled::incrementAndGet);
		}

		@QueryMapping
		String fails(@Argument String code) {
			throw new GraphFailure(ErrorCode.valueOf(code), "");
		}

		@QueryMapping("breaks")
		String broken() {
			throw new IllegalStateException("a secret of the house");
		}

		@QueryMapping
		String echo(@Argument String text) {
			return text;
		}

		@QueryMapping
		Deep node(@Argument int depth) {
			return new Deep("node " + depth);
		}

		@MutationMapping
		int bump() {
			return this.version.incrementAndGet();
		}

		@SubscriptionMapping
		Flux<Pulse> pulse(@Argument String topic, @Argument String after) {
			return topic(topic).asFlux()
				.doOnSubscribe((_) -> this.after.put(topic, String.valueOf(after)))
				.doOnCancel(this.cancelled::incrementAndGet);
		}

		@SubscriptionMapping
		Flux<Pulse> newest(@Argument String topic) {
			return topic(topic).asFlux();
		}

		@BatchMapping(typeName = "Pulse")
		Map<Pulse, Entity> entity(List<Pulse> pulses) {
			Map<Pulse, Entity> entities = new ConcurrentHashMap<>();
			pulses.forEach((pulse) -> entities.put(pulse, new Entity(this.version.get())));
			return entities;
		}

		@SubscriptionMapping
		Flux<Counted> count(@Argument int to, @Argument int width) {
			return Flux.range(1, to)
				.map((number) -> new Counted(number, "x".repeat(width)))
				.doOnCancel(this.cancelled::incrementAndGet);
		}

		@SubscriptionMapping
		Flux<Counted> silence() {
			return Flux.<Counted>never()
				.doOnSubscribe((_) -> this.subscribed.incrementAndGet())
				.doOnCancel(this.cancelled::incrementAndGet);
		}

		@SubscriptionMapping
		Flux<Counted> failing(@Argument String code) {
			return Flux.concat(Flux.just(new Counted(1, "")),
					Flux.error(() -> new GraphFailure(ErrorCode.valueOf(code), "")));
		}

		@SubscriptionMapping("late")
		Flux<Counted> lateStart() {
			return this.late.asMono()
				.publishOn(Schedulers.parallel())
				.doOnSubscribe((_) -> this.subscribed.incrementAndGet())
				.doOnCancel(this.cancelled::incrementAndGet)
				.flux();
		}

	}

}
