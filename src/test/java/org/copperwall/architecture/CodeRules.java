package org.copperwall.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;

import org.copperwall.FileCheckCommand;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.ApplicationModule;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/// Rules over compiled code.
final class CodeRules {

	/// A controller is the schema's side of a service and holds no logic, least of all
	/// SQL.
	static final HouseRule CONTROLLERS_LEAVE_STORES_ALONE = HouseRule.of("controllers_leave_stores_alone",
			noClasses().that()
				.haveSimpleNameEndingWith("Controller")
				.should()
				.dependOnClassesThat()
				.haveSimpleNameEndingWith("Store"));

	/// Only a room's services are for others; how it is asked and how it stores is its
	/// own affair.
	static final HouseRule STORES_AND_CONTROLLERS_STAY_INSIDE = HouseRule.of("stores_and_controllers_stay_inside",
			classes().that()
				.haveSimpleNameEndingWith("Store")
				.or()
				.haveSimpleNameEndingWith("Controller")
				.should()
				.notBePublic());

	/// The service has few threads, each of which serves thousands: none may wait. The
	/// sandbox may, while it starts, and a command that is a process of its own.
	static final HouseRule NOBODY_WAITS = HouseRule.of("nobody_waits",
			noClasses().that()
				.resideOutsideOfPackage("..sandbox..")
				.and()
				.doNotHaveFullyQualifiedName(FileCheckCommand.class.getName())
				.should()
				.accessTargetWhere(calls("wait for a result",
						Set.of("block", "blockOptional", "blockFirst", "blockLast", "toIterable", "toStream"),
						Set.of("reactor.core.publisher.Mono", "reactor.core.publisher.Flux")))
				.orShould()
				.accessTargetWhere(calls("wait for a future", Set.of("get", "join"),
						Set.of("java.util.concurrent.Future", "java.util.concurrent.CompletableFuture")))
				.orShould()
				.accessTargetWhere(calls("wait for a thread or a while", Set.of("sleep", "join", "await", "acquire"),
						Set.of("java.lang.Thread", "java.util.concurrent.CountDownLatch",
								"java.util.concurrent.Semaphore", "java.util.concurrent.locks.Condition"))));

	/// What is subscribed to by hand has no one to report its error to and no one to
	/// bound it.
	static final HouseRule ONLY_THE_LIVE_PATH_SUBSCRIBES = HouseRule.of("only_the_live_path_subscribes",
			noClasses().that()
				.resideOutsideOfPackages("..live..", "..event..", "..sandbox..")
				.should()
				.accessTargetWhere(calls("subscribe", Set.of("subscribe", "connect", "autoConnect"),
						Set.of("reactor.core.publisher.Mono", "reactor.core.publisher.Flux",
								"reactor.core.publisher.ConnectableFlux"))));

	/// Deadlines are tested over days and holidays: time comes from the one `Clock` bean,
	/// made in `Time`.
	static final HouseRule TIME_COMES_FROM_THE_CLOCK = HouseRule.of("time_comes_from_the_clock",
			noClasses().that()
				.doNotHaveSimpleName("Time")
				.and()
				.doNotHaveSimpleName("MovableClock")
				.should()
				.accessTargetWhere(readsTheMachinesClock()));

	/// Names say what a thing is for, not which layer or pattern it belongs to.
	static final HouseRule NAMES_ARE_NOT_HOLLOW = HouseRule.of("names_are_not_hollow", namesAreNotHollow());

	/// Each room states which rooms it uses, and they stand above it. Spring Modulith
	/// checks that it keeps to them.
	static final HouseRule ROOMS_LOOK_UP = new HouseRule("rooms_look_up", CodeRules::roomsThatLookDown);

	static final List<HouseRule> ALL = List.of(CONTROLLERS_LEAVE_STORES_ALONE, STORES_AND_CONTROLLERS_STAY_INSIDE,
			NOBODY_WAITS, ONLY_THE_LIVE_PATH_SUBSCRIBES, TIME_COMES_FROM_THE_CLOCK, NAMES_ARE_NOT_HOLLOW,
			ROOMS_LOOK_UP);

	private CodeRules() {
	}

	private static ArchRule namesAreNotHollow() {
		return noClasses().should()
			.haveSimpleNameEndingWith("Impl")
			.orShould()
			.resideInAnyPackage("..dto..", "..mapper..", "..util..", "..utils..", "..common..");
	}

	private static DescribedPredicate<JavaAccess<?>> calls(String what, Set<String> names, Set<String> owners) {
		return describe(what, (access) -> names.contains(access.getTarget().getName())
				&& owners.contains(access.getTargetOwner().getFullName()));
	}

	private static DescribedPredicate<JavaAccess<?>> readsTheMachinesClock() {
		return describe("read the machine's clock", (access) -> {
			String owner = access.getTargetOwner().getFullName();
			String name = access.getTarget().getName();
			return switch (owner) {
				case "java.lang.System" -> name.equals("currentTimeMillis");
				case "java.util.Date" -> name.equals("<init>") && takesNothing(access);
				case "java.util.Calendar", "java.util.GregorianCalendar" -> name.equals("getInstance");
				case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
				default -> owner.startsWith("java.time.") && name.equals("now") && !takesAClock(access);
			};
		});
	}

	private static boolean takesNothing(JavaAccess<?> access) {
		return !(access instanceof JavaCall<?> call) || call.getTarget().getRawParameterTypes().isEmpty();
	}

	private static boolean takesAClock(JavaAccess<?> access) {
		return access instanceof JavaCall<?> call && call.getTarget()
			.getRawParameterTypes()
			.stream()
			.anyMatch((type) -> type.getFullName().equals("java.time.Clock"));
	}

	private static List<String> roomsThatLookDown(House house) {
		return house.classes().getPackage(house.root()).getSubpackages().stream().flatMap(CodeRules::faults).toList();
	}

	private static Stream<String> faults(JavaPackage room) {
		String name = room.getRelativeName();
		if (name.equals(Rooms.SANDBOX)) {
			return Stream.empty();
		}
		if (!Rooms.known(name)) {
			return Stream.of(name + " is no room of the house");
		}
		ApplicationModule module = declaration(room);
		if (module == null
				|| Arrays.equals(module.allowedDependencies(), new String[] { ApplicationModule.OPEN_TOKEN })) {
			return Stream.of(name + " does not say which rooms it uses");
		}
		return Arrays.stream(module.allowedDependencies())
			.map((dependency) -> dependency.split(" ?::", 2)[0])
			.filter((other) -> !Rooms.above(other, name))
			.map((other) -> name + " does not stand below " + other);
	}

	/// Read by reflection: an empty list cannot be told from none in the class file
	/// alone.
	private static @Nullable ApplicationModule declaration(JavaPackage room) {
		try {
			return Class.forName(room.getName() + ".package-info").getAnnotation(ApplicationModule.class);
		}
		catch (ClassNotFoundException none) {
			return null;
		}
	}

}
